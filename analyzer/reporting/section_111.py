"""Fields 37 to 43 of the Section 111 claim input file, one row a settlement, with what must be looked at before use.

Source of the fields: the CMS user guide on Section 111 reporting, for settlements dated on or after 2025-04-04.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analyzer.deciding.words import american
from analyzer.report import Failure, Msa, Report
from analyzer.reporting.quotes import place_of
from analyzer.reporting.spreadsheet import csv_text
from analyzer.reporting.table_rows import Row, governing

COLUMNS = (
    "path",
    "case_numbers",
    "applicant",
    "settlement_date",
    "settlement_amount",
    "37 MSA Amount",
    "38 MSA Period",
    "39 Lump Sum or Structured/Annuity Payout Indicator",
    "40 Initial Deposit Amount",
    "41 Anniversary (Annual) Deposit Amount",
    "42 Case Control Number",
    "43 Professional Administrator EIN",
    "figure",
    "cms_status",
    "shown_on",
    "check",
)


def section_111_csv(reports: Iterable[Report], failures: Iterable[Failure] = ()) -> str:
    """The rows under a header; money in US dollars, the period in years, empty where the paper does not say.

    A paper that names no set-aside has a row without values: whether zeros are to be reported is the reporter's to say.
    """
    rows = [*(_row(report) for report in reports), *(_failed(failure) for failure in failures)]
    return csv_text(COLUMNS, rows)


def _row(report: Report) -> Row:
    paper, msa = governing(report), report.msa
    fields = msa.section_111 if msa else None
    clauses = {clause.id: clause for clause in report.clauses}
    row = {
        "path": report.source.path,
        "case_numbers": "; ".join(report.terms.case_numbers),
        "applicant": report.terms.applicant or "",
        "settlement_date": (paper.date or "") if paper else "",
        "settlement_amount": report.terms.settlement_amount or "",
        "check": " ".join(_checks(report)),
    }
    if msa and fields:
        row |= {
            "37 MSA Amount": fields.msa_amount or "",
            "38 MSA Period": "" if fields.msa_period is None else str(fields.msa_period),
            "39 Lump Sum or Structured/Annuity Payout Indicator": fields.lump_sum_or_structured or "",
            "40 Initial Deposit Amount": fields.initial_deposit or "",
            "41 Anniversary (Annual) Deposit Amount": fields.anniversary_deposit or "",
            "42 Case Control Number": fields.case_control_number or "",
            "43 Professional Administrator EIN": fields.professional_administrator_ein or "",
            "figure": _role(msa),
            "cms_status": msa.cms_status + (f" {american(msa.cms_date)}" if msa.cms_date else ""),
            "shown_on": "; ".join(dict.fromkeys(place_of(clauses[i]) for i in msa.evidence if i in clauses)),
        }
    return {name: row.get(name, "") for name in COLUMNS}


def _role(msa: Msa) -> str:
    """What the reported amount is in the paper: agreed, approved by CMS, proposed ..."""
    roles = dict.fromkeys(figure.role for figure in msa.figures if figure.amount == msa.amount)
    return ", ".join(role.replace("_", " ") for role in roles)


def _checks(report: Report) -> Iterator[str]:
    msa = report.msa
    if report.approval.status != "approved":
        yield "No approving order in this file: the settlement may not be in effect."
    if msa is None:
        yield "No Medicare Set-Aside is named; report zeros in 37 and 38 only after making sure that there is none."
    else:
        fields = msa.section_111
        if fields.msa_amount is None:
            yield "The amount is not stated."
        elif not any(figure.role in ("agreed", "funded", "cms_approved") for figure in msa.figures):
            yield "The amount is only proposed or estimated."
        if fields.lump_sum_or_structured == "S" and not (fields.initial_deposit and fields.anniversary_deposit):
            yield "A structured set-aside needs its first and its annual deposit."
        if msa.administration == "professional" and not fields.professional_administrator_ein:
            yield "Professionally administered: ask for the administrator's EIN."
        if msa.cms_status in ("submitted", "to_be_submitted"):
            yield "CMS has not answered: reporting the amount before its approval ends its review."
    if any(page.source == "unread" for page in report.pages):
        yield "Pages of this file could not be read."


def _failed(failure: Failure) -> Row:
    row = {"path": failure.path, "check": f"Not read: {failure.message}. {failure.hint}"}
    return {name: row.get(name, "") for name in COLUMNS}
