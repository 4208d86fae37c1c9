"""The answer for a case in words: never a bare "kept" or "closed", always with scope and standing in the same line."""

from __future__ import annotations

from analyzer.cases.case import Case, CasePaper, Row
from analyzer.deciding.standing import SETTLEMENTS
from analyzer.deciding.words import american, scope_words, status_words

_UNCLEAR = {
    "silent": "Future medical unclear: its papers here do not say",
    "conflicting": "Future medical unclear: its papers contradict each other or themselves",
    "illegible": "Future medical unclear: the deciding mark or words cannot be read",
    "not_a_settlement": "Future medical not settled here: only proposals, letters or evidence are at hand",
    "not_applicable": "Future medical does not apply: a death or dependency case",
}


def summary_of(case: Case) -> str:
    """One plain sentence; of a case in doubt, `why` says so far nothing but the doubt."""
    if case.status == "unclear" and case.why:
        return f"Future medical unclear: {case.why}."
    if case.status == "unclear":
        order = f"; an order of {american(case.approval_date)} is at hand" if case.approval != "not_shown" else ""
        return f"{_UNCLEAR[case.basis]}{order}."
    standing = standing_of(case)
    if len(case.rows) > 1:
        told = "; ".join(_row_words(row) for row in case.rows)
        lead = {"split": "Future medical split", "contingent": "Future medical contingent"}.get(case.status)
        return f"{lead or _capital(status_words(case.status, case.basis))}: {told}; {standing}."
    words = status_words(case.status, case.basis, provisional=case.provisional)
    return f"{_capital(words)}: {scope_words(case.rows[0].scope)}; {standing}."


def standing_of(case: Case) -> str:
    """Whether what rules is in force."""
    if case.approval == "approved":
        return f"approved {american(case.approval_date)}" if case.approval_date else "approved"
    if case.approval == "pending":
        return "the last order suspends action: not in effect (LC 5001)"
    if case.approval == "disapproved":
        set_aside = "order_set_aside" in case.warnings
        return "set aside by a later order" if set_aside else "refused by a judge: not in effect (LC 5001)"
    settled = any(paper.kind in SETTLEMENTS for paper in case.governing)
    return "no order among its papers: not in effect (LC 5001)" if settled else "no order among its papers"


def why_of(case: Case) -> str:
    """What rules, and in which files it stands; where nobody can say what holds, why not."""
    told = [_paper_words(paper) for paper in case.governing]
    doubt = f"{_capital(case.why)}. " if case.why else ""
    return f"{doubt}{'It rests on ' + ' and '.join(told) + '.' if told else 'None of its papers settles care.'}"


def _paper_words(paper: CasePaper) -> str:
    day = f" of {american(paper.date)}" if paper.date else ""
    return f"{paper.kind.replace('_', ' ')}{day} ({paper.path})"


def _row_words(row: Row) -> str:
    words = status_words(row.status, row.basis, provisional=row.provisional)
    return f"{words.removeprefix('future medical ')} for {scope_words(row.scope)}"


def _capital(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}"
