"""Reports as rows of words: one a file, one a flagged clause, one a unit that is treated in a way of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from analyzer.deciding.words import american, scope_words, status_words
from analyzer.report import Approval, ClauseRecord, DocumentRecord, Failure, Part, Report
from analyzer.reporting.names import body_part_words
from analyzer.reporting.quotes import excerpt, place_of, state_of

Row = Mapping[str, str]
"""The words of a row by the names of its columns; what is unknown is empty."""

SUMMARY_COLUMNS = (
    "path",
    "answer",
    "case_numbers",
    "kind",
    "form",
    "date",
    "status",
    "basis",
    "strength",
    "provisional",
    "scope",
    "approval",
    "approval_date",
    "confidence",
    "pages",
    "pages_unread",
    "warnings",
    "applicant",
    "employer",
    "insurer",
    "claim_numbers",
    "dates_of_injury",
    "body_parts",
    "settlement_amount",
    "balance",
    "attorney_fee",
    "permanent_disability_percent",
    "mma",
    "mmi_dates",
    "msa_amount",
    "msa_kind",
    "msa_cms_status",
    "medicare_beneficiary",
    "decisive_page",
    "decisive_words",
    "why",
    "questions",
    "sha256",
    "failure",
    "what_to_do",
)
CLAUSE_COLUMNS = (
    "path",
    "id",
    "page",
    "label",
    "effect",
    "text",
    "mark",
    "speaker",
    "entry",
    "qualifiers",
    "scope",
    "document",
    "found_by",
    "confidence",
)
UNIT_COLUMNS = (
    "path",
    "answer",
    "scope",
    "status",
    "basis",
    "strength",
    "provisional",
    "approval",
    "confidence",
    "documents",
    "pages",
    "words",
)
_STANDINGS = {
    "approved": "approved",
    "disapproved": "refused or set aside by a judge: not in effect (LC 5001)",
    "pending": "the last order suspends action: not in effect (LC 5001)",
    "not_shown": "no order in this file: not in effect (LC 5001)",
}
_BETWEEN = "; "


def summary_row(report: Report) -> Row:
    """The row of one file; its kind, form and date are those of the paper that governs the answer."""
    answer, terms = report.future_medical, report.terms
    paper = governing(report)
    decisive = next((c for c in _decisive(report)), None)
    row = {
        "path": report.source.path,
        "answer": answer.summary,
        "case_numbers": _BETWEEN.join(terms.case_numbers),
        "kind": paper.kind if paper else "",
        "form": (paper.form or "") if paper else "",
        "date": (paper.date or "") if paper else "",
        "status": answer.status,
        "basis": answer.basis,
        "strength": answer.strength,
        "provisional": _yes(answer.provisional),
        "scope": _BETWEEN.join(dict.fromkeys(scope_words(part.scope) for part in answer.parts)),
        "approval": report.approval.status,
        "approval_date": report.approval.date or "",
        "confidence": f"{answer.confidence:.2f}",
        "pages": str(report.source.pages),
        "pages_unread": " ".join(str(page.number) for page in report.pages if page.source == "unread"),
        "warnings": _BETWEEN.join(dict.fromkeys(warning.code for warning in report.warnings)),
        "applicant": terms.applicant or "",
        "employer": terms.employer or "",
        "insurer": terms.insurer or "",
        "claim_numbers": _BETWEEN.join(terms.claim_numbers),
        "dates_of_injury": _BETWEEN.join(f"{d.start}/{d.end}" if d.end else d.start for d in terms.dates_of_injury),
        "body_parts": _BETWEEN.join(body_part_words(part) for part in terms.body_parts),
        "settlement_amount": terms.settlement_amount or "",
        "balance": terms.balance or "",
        "attorney_fee": terms.attorney_fee or "",
        "permanent_disability_percent": terms.permanent_disability_percent or "",
        "mma": _BETWEEN.join(dict.fromkeys(m.sense for m in report.mma)),
        "mmi_dates": _BETWEEN.join(m.date or "undated" for m in report.mmi),
        "msa_amount": (report.msa.amount or "") if report.msa else "",
        "msa_kind": report.msa.kind if report.msa else "",
        "msa_cms_status": report.msa.cms_status if report.msa else "",
        "medicare_beneficiary": "" if terms.medicare_beneficiary is None else _yes(terms.medicare_beneficiary),
        "decisive_page": place_of(decisive) if decisive else "",
        "decisive_words": excerpt(decisive.text) if decisive else "",
        "why": answer.reasons[0].text if answer.reasons else "",
        "questions": " ".join(question.text for question in report.questions),
        "sha256": report.source.sha256,
        "failure": "",
        "what_to_do": "",
    }
    return {name: row[name] for name in SUMMARY_COLUMNS}


def failure_row(failure: Failure) -> Row:
    """The row of a file that could not be analysed."""
    row = {"path": failure.path, "failure": f"{failure.code}: {failure.message}", "what_to_do": failure.hint}
    return {name: row.get(name, "") for name in SUMMARY_COLUMNS}


def clause_row(report: Report, clause: ClauseRecord) -> Row:
    """The row of one flagged clause."""
    row = {
        "path": report.source.path,
        "id": clause.id,
        "page": place_of(clause),
        "label": clause.label,
        "effect": clause.effect,
        "text": excerpt(clause.text, len(clause.text)),
        "mark": state_of(clause),
        "speaker": clause.speaker,
        "entry": clause.entry,
        "qualifiers": _BETWEEN.join(clause.qualifiers),
        "scope": scope_words(clause.scope),
        "document": clause.document,
        "found_by": clause.found_by,
        "confidence": f"{clause.confidence:.2f}",
    }
    return {name: row[name] for name in CLAUSE_COLUMNS}


def unit_row(report: Report, part: Part) -> Row:
    """The row of one unit: what holds for it, and the words that say so."""
    clauses = {clause.id: clause for clause in report.clauses}
    shown = [clauses[i] for i in part.evidence if i in clauses]
    words = status_words(part.status, part.basis, provisional=part.provisional)
    row = {
        "path": report.source.path,
        "answer": f"{words}: {scope_words(part.scope)}; {standing_of(Approval(status=part.approval))}",
        "scope": scope_words(part.scope),
        "status": part.status,
        "basis": part.basis,
        "strength": part.strength,
        "provisional": _yes(part.provisional),
        "approval": part.approval,
        "confidence": f"{part.confidence:.2f}",
        "documents": _BETWEEN.join(part.documents),
        "pages": _BETWEEN.join(dict.fromkeys(place_of(clause) for clause in shown)),
        "words": " … ".join(dict.fromkeys(excerpt(clause.text) for clause in shown)),
    }
    return {name: row[name] for name in UNIT_COLUMNS}


def governing(report: Report) -> DocumentRecord | None:
    """The paper that the first unit of the answer rests on, else the first operative one, else the first."""
    named = report.future_medical.parts[0].documents if report.future_medical.parts else []
    by_id = {document.id: document for document in report.documents}
    ranked = [by_id[i] for i in named if i in by_id]
    ranked += [document for document in report.documents if document.role == "operative"]
    return next(iter([*ranked, *report.documents]), None)


def standing_of(approval: Approval) -> str:
    """Whether the paper is in force, in words."""
    words = _STANDINGS[approval.status]
    return f"{words} {american(approval.date)}" if approval.status == "approved" and approval.date else words


def _decisive(report: Report) -> Iterator[ClauseRecord]:
    clauses: dict[str, ClauseRecord] = {clause.id: clause for clause in report.clauses}
    reasons: Sequence[list[str]] = [reason.evidence for reason in report.future_medical.reasons]
    yield from (clauses[i] for evidence in reasons for i in evidence if i in clauses)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
