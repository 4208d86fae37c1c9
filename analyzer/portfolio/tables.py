"""Cases and failures as rows of words, for CSV, for the database and for the page."""

from __future__ import annotations

from analyzer.cases import Case
from analyzer.deciding.words import scope_words
from analyzer.report import Failure
from analyzer.reporting.table_rows import Row

CASE_COLUMNS = (
    "case",
    "answer",
    "path",
    "papers",
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
    "pages_unread",
    "warnings",
    "applicant",
    "employer",
    "msa",
    "why",
)
FAILURE_COLUMNS = ("path", "code", "message", "what_to_do")
_BETWEEN = "; "


def case_row(case: Case) -> Row:
    """The row of one case; kind, form, date and path are those of the paper that rules."""
    paper = case.governing[0] if case.governing else case.papers[0]
    unread = [f"{path}: {' '.join(map(str, pages))}" for path, pages in case.pages_unread]
    return {
        "case": case.name,
        "answer": case.summary,
        "path": paper.path,
        "papers": _BETWEEN.join(case.files),
        "case_numbers": case.case_number or "",
        "kind": paper.kind,
        "form": paper.form or "",
        "date": paper.date or "",
        "status": case.status,
        "basis": case.basis,
        "strength": case.strength,
        "provisional": "yes" if case.provisional else "no",
        "scope": _BETWEEN.join(dict.fromkeys(scope_words(row.scope) for row in case.rows)),
        "approval": case.approval,
        "approval_date": case.approval_date or "",
        "confidence": f"{case.confidence:.2f}",
        "pages_unread": _BETWEEN.join(unread),
        "warnings": _BETWEEN.join(case.warnings),
        "applicant": case.applicant or "",
        "employer": case.employer or "",
        "msa": case.msa,
        "why": case.why,
    }


def failure_row(failure: Failure) -> Row:
    """The row of a file that could not be analysed."""
    return {"path": failure.path, "code": failure.code, "message": failure.message, "what_to_do": failure.hint}
