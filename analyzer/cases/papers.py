"""From a report to the papers in it, as far as a case needs them."""

from __future__ import annotations

import re
import unicodedata

from analyzer.cases.case import CaseFile, CasePaper, Row, Sort
from analyzer.deciding.answers import APPROVAL_EVENT
from analyzer.deciding.position import GIVES_NONE, OPENS, RELEASES_CARE
from analyzer.deciding.standing import ORDER_LABELS, status_ordered
from analyzer.report import ClauseRecord, DocumentRecord, Report, Scope
from analyzer.vocabulary import ApprovalStatus, Basis, Effect, Status

_LEAST_DIGITS = 4
"""A claim number has some; "N/A" and "various" have none."""
_REFERS = re.compile(
    r"paragraph|¶|\bpar\.|stipulat|as (?:set forth|agreed|provided)|pursuant|accordance", re.IGNORECASE
)

_TOUCHING: frozenset[Effect] = frozenset({"keeps", "closes", "limits", "conditions"})
_NOT_LIVE = frozenset({"struck", "deleted", "hidden"})


def case_file(report: Report) -> CaseFile:
    """The papers in a report, and what joins them with those of other files."""
    named = {d.id: tuple(d.own_case_numbers) for d in report.documents}
    papers = tuple(_paper(report, document) for document in report.documents)
    deciding = [n for p in papers if p.sort != "evidence" for n in named[p.document]]
    numbers = deciding or [n for own in named.values() for n in own]
    terms, answer = report.terms, report.future_medical
    return CaseFile(
        path=report.source.path,
        papers=papers,
        case_numbers=tuple(dict.fromkeys(numbers)),
        claim_numbers=tuple(dict.fromkeys(c for c in map(_folded_claim, terms.claim_numbers) if c)),
        injuries=tuple(dict.fromkeys(injury.start for injury in terms.dates_of_injury)),
        worker=_folded_name(terms.applicant or ""),
        applicant=terms.applicant,
        employer=terms.employer,
        status=answer.status,
        basis=answer.basis,
        confidence=answer.confidence,
        warnings=tuple(dict.fromkeys(warning.code for warning in report.warnings)),
        pages_unread=tuple(page.number for page in report.pages if page.source == "unread"),
        msa=(report.msa.amount or report.msa.kind) if report.msa else "",
    )


def _paper(report: Report, document: DocumentRecord) -> CasePaper:
    clauses = [c for c in report.clauses if c.document == document.id]
    rows = _rows(report, document, clauses)
    effect = _effect(document, clauses)
    hosted = document.approval.status != "not_shown"
    return CasePaper(
        path=report.source.path,
        document=document.id,
        kind=document.kind,
        form=document.form,
        pages=document.pages,
        date=document.date,
        role=document.role,
        sort=_sort(document, rows, effect),
        cases=frozenset(document.own_case_numbers),
        rows=rows,
        approval=document.approval.status,
        approval_date=document.approval.date,
        effect=effect,
        is_loose=effect is not None and not hosted and not rows,
        refers=any(_REFERS.search(c.text) for c in _evidence(report, document)),
        strikes=any(_is_about_care(c) and (c.entry == "struck" or "struck" in c.qualifiers) for c in clauses),
        touches=frozenset(c.effect for c in clauses if c.effect in _TOUCHING and c.entry not in _NOT_LIVE),
        confidence=document.confidence,
    )


def _is_about_care(clause: ClauseRecord) -> bool:
    return clause.label in OPENS or clause.label in GIVES_NONE or clause.label in RELEASES_CARE


def _sort(document: DocumentRecord, rows: tuple[Row, ...], effect: ApprovalStatus | None) -> Sort:
    if document.role in ("draft", "duplicate"):
        return "evidence"
    if rows:
        return "settlement"
    return "order" if effect is not None else "evidence"


def _effect(document: DocumentRecord, clauses: list[ClauseRecord]) -> ApprovalStatus | None:
    if document.role in ("draft", "duplicate"):
        return None
    by_judge = any(c.label in ORDER_LABELS and c.effect == "standing" and c.speaker == "judge" for c in clauses)
    if document.kind in ("findings_and_award", "order_dismissing", "minutes_of_hearing"):
        return None
    if not (document.kind.startswith("order_") or document.kind == "award" or (document.kind == "other" and by_judge)):
        return None
    said = [c.label for c in clauses if c.effect == "standing" and not c.qualifiers]
    return status_ordered(document.kind, said)


def _rows(report: Report, document: DocumentRecord, clauses: list[ClauseRecord]) -> tuple[Row, ...]:
    """The paper's own position, unit by unit; nothing for papers that take none."""
    own = document.future_medical
    if own is None:
        return ()
    said = (own.status, own.basis)
    suspended = document.approval.status in ("pending", "disapproved")
    rows = []
    for part in report.future_medical.parts:
        if part.documents[:1] != [document.id]:
            continue
        by_order = suspended and (part.scope.condition or "").startswith(APPROVAL_EVENT)
        rows.append(
            Row(
                scope=part.scope,
                status=part.status,
                basis=part.basis,
                strength=part.strength,
                provisional=part.provisional,
                confidence=part.confidence,
                without_order=said if by_order else None,
            )
        )
    return tuple(rows) or (_row_of_one_that_yields(report, document, said, clauses),)


def _row_of_one_that_yields(
    report: Report, document: DocumentRecord, said: tuple[Status, Basis], clauses: list[ClauseRecord]
) -> Row:
    """The position of a paper that does not rule in its own file, as one row: its conditions were not looked into there."""
    conditions = any(c.effect == "conditions" and not c.qualifiers for c in clauses)
    held: tuple[Status, Basis] = ("contingent", "conditional") if conditions else said
    own = document.future_medical
    strength = own.strength if own is not None else "inferred"
    return Row(Scope(), *held, strength, False, min(report.future_medical.confidence, document.confidence))


def _evidence(report: Report, document: DocumentRecord) -> list[ClauseRecord]:
    named = set(document.future_medical.evidence) if document.future_medical else set()
    return [c for c in report.clauses if c.id in named]


def _folded_claim(number: str) -> str:
    folded = re.sub(r"[^0-9A-Z]", "", number.upper())
    return folded if sum(c.isdigit() for c in folded) >= _LEAST_DIGITS else ""


def _folded_name(name: str) -> str:
    """The words of a name in one order: "RUIZ, Ana M." and "Ana Ruiz" are the same."""
    plain = unicodedata.normalize("NFKD", name)
    words = re.findall(r"[a-z]{2,}", "".join(c for c in plain if not unicodedata.combining(c)).lower())
    return " ".join(sorted(words)) if len(words) > 1 else ""
