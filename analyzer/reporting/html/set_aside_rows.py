"""The Medicare Set-Aside as rows of a table: what the paper says, and the fields of Section 111 reporting."""

from __future__ import annotations

from analyzer.deciding.words import american
from analyzer.reporting.names import dollars
from analyzer.set_aside import Msa, Section111

KINDS = {
    "wcmsa": "Workers' compensation Medicare Set-Aside (WCMSA)",
    "zero": "Zero set-aside",
    "non_submit": "Not submitted to CMS (evidence-based or non-submit)",
    "unknown": "Not stated",
}
CMS = {
    "approved": "Approved",
    "submitted": "Submitted, no answer in this file",
    "to_be_submitted": "To be submitted",
    "not_submitted": "Not submitted",
    "denied": "Denied",
    "closed_out": "Closed out for missing information",
    "unknown": "Not stated",
}
ROLES = {
    "agreed": "Agreed",
    "proposed": "Proposed",
    "cms_approved": "Approved by CMS",
    "funded": "Funded",
    "estimate": "Estimate",
}
NOT_STATED = "Not stated"


def set_aside_rows(msa: Msa) -> list[tuple[str, str]]:
    """What the paper says of the set-aside, as (name, value)."""
    included = {True: "Yes", False: "No", None: NOT_STATED}[msa.included_in_settlement]
    deposits = [f"first deposit {dollars(msa.seed)}"] if msa.seed else []
    if msa.annual_deposit:
        deposits.append(f"then {dollars(msa.annual_deposit)} a year")
    if msa.years:
        deposits.append(f"for {msa.years} years")
    funding = {"lump_sum": "Lump sum", "structured": "Structured", "unknown": NOT_STATED}[msa.funding]
    administration = {"self": "The worker", "professional": "A professional administrator", "unknown": NOT_STATED}
    return [
        ("Amount", dollars(msa.amount) if msa.amount else NOT_STATED),
        ("Kind", KINDS[msa.kind]),
        ("Funding", ", ".join([funding, *deposits])),
        ("Administered by", administration[msa.administration]),
        ("CMS", CMS[msa.cms_status] + (f", {american(msa.cms_date)}" if msa.cms_date else "")),
        ("CMS case", msa.cms_case_number or NOT_STATED),
        ("Included in the settlement", included),
        *((ROLES[figure.role], dollars(figure.amount)) for figure in msa.figures if figure.amount != msa.amount),
    ]


def section_111_rows(fields: Section111) -> list[tuple[int, str, str]]:
    """Fields 37 to 43 of the claim input file, as (number, name, value)."""
    kind = {"L": "L (lump sum)", "S": "S (structured)", None: NOT_STATED}[fields.lump_sum_or_structured]
    told = [
        ("MSA amount", dollars(fields.msa_amount) if fields.msa_amount else NOT_STATED),
        ("MSA period (years)", str(fields.msa_period) if fields.msa_period is not None else NOT_STATED),
        ("Lump sum or structured", kind),
        ("Initial deposit", dollars(fields.initial_deposit) if fields.initial_deposit else NOT_STATED),
        ("Anniversary deposit", dollars(fields.anniversary_deposit) if fields.anniversary_deposit else NOT_STATED),
        ("Case control number", fields.case_control_number or NOT_STATED),
        ("Professional administrator EIN", fields.professional_administrator_ein or NOT_STATED),
    ]
    return [(number, name, value) for number, (name, value) in enumerate(told, start=FIRST_FIELD)]


FIRST_FIELD = 37
"""Number of the first Section 111 field that is about a set-aside."""
