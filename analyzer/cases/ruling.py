"""Which paper rules a case: the latest order across its files, then the latest approved paper; what is refused displaces nothing.

1. Copies of one settlement are one settlement: same kind, same day.
2. Every order is given to the settlement that it is about, wherever either lies.
3. The latest approved settlement rules; an earlier one keeps the parts of the body that no later one speaks of. Where none
   is approved the latest that is not refused rules, where all are refused the latest.
Whatever cannot be put in order (days unread, copies that were read differently) makes the case unclear.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.cases.case import Case, CaseFile, CasePaper, Row
from analyzer.cases.joining import Joined
from analyzer.cases.orders import (
    doubt_addenda,
    give_orders,
    said_by,
    settlements_of,
    without_adopting_orders,
    without_undoing_orders,
)
from analyzer.cases.settlement import UNDOING, Settlement
from analyzer.cases.telling import summary_of, why_of
from analyzer.deciding.position import same_region
from analyzer.deciding.standing import SETTLEMENTS
from analyzer.report import Scope
from analyzer.vocabulary import Basis, Status, WarningCode

_REPLACED: frozenset[WarningCode] = frozenset({"not_effective", "order_set_aside"})
"""Warnings about one file that are made anew for the case."""
_BASES: tuple[Basis, ...] = ("illegible", "conflicting", "not_applicable", "silent", "not_a_settlement")
"""Of cases without a settlement: the one that needs a person's eyes most comes first."""


def case_of(made: Joined) -> Case:
    """The answer for a case, from all its papers."""
    papers = [paper for file in made.files for paper in file.papers]
    about = [p for p in papers if not (made.case_number and p.cases and made.case_number not in p.cases)]
    settlements = settlements_of(about, made.case_number)
    homeless = give_orders(settlements, [p for p in about if p.sort == "order" and p.is_loose])
    settlements = without_adopting_orders(without_undoing_orders(settlements))
    doubt_addenda(settlements, about)
    speaking = [s for s in settlements if not s.is_silent] or settlements
    if not speaking:
        return _without_settlement(made, papers)
    ruling, kept = _ruling(speaking)
    _doubt_missing(ruling, homeless)
    rows = [*ruling.rows(), *kept]
    status, basis, main = _rolled_up(rows, [file.status for file in made.files if file.path == ruling.paper.path])
    sources = [f for f in made.files if f.path in {c.path for c in ruling.copies}]
    confidences = [r.confidence for r in rows] + [o.confidence for o in ruling.orders]
    case = Case(
        name=made.name,
        case_number=made.case_number,
        applicant=_named([f.applicant for f in made.files]),
        employer=_named([f.employer for f in made.files]),
        status=status,
        basis=basis,
        strength=main.strength,
        provisional=main.provisional and status == "kept",
        rows=tuple(rows),
        approval=ruling.approval,
        approval_date=ruling.approval_date if ruling.approval != "not_shown" else None,
        confidence=round(min(confidences), 2),
        summary="",
        why=ruling.doubt or "",
        governing=(ruling.paper, *ruling.orders),
        papers=tuple(papers),
        warnings=_warnings(sources, ruling, speaking),
    )
    return _told(case, made.files)


def _doubt_missing(ruling: Settlement, homeless: Sequence[CasePaper]) -> None:
    """An order after the paper that rules, about a settlement that is not at hand: that one may have changed everything."""
    for order in homeless:
        if ruling.doubt is None and (not order.date or not ruling.when or order.date > ruling.when):
            ruling.doubt = f"an order ({order.path}) is about a settlement that is not among its papers"
            ruling.doubt_basis = "silent"


def _ruling(settlements: Sequence[Settlement]) -> tuple[Settlement, list[Row]]:
    """The settlement that rules, and the rows of earlier approved ones that it does not touch."""
    ordered = sorted(settlements, key=lambda s: s.when)
    approved = [s for s in ordered if s.approval == "approved"]
    if not approved:
        standing = [s for s in ordered if s.approval != "disapproved"] or ordered
        _doubt_undated(standing)
        return standing[-1], []
    _doubt_undated(approved)
    ruling = approved[-1]
    kept: list[Row] = []
    for earlier in reversed(approved[:-1]):
        kept.extend(row for row in earlier.rows() if _is_untouched(row, [*ruling.rows(), *kept]))
    return ruling, kept


def _doubt_undated(settlements: Sequence[Settlement]) -> None:
    """Papers that say different things, of which nobody can say which is the later one."""
    last = settlements[-1]
    for other in settlements[:-1]:
        if said_by(other.paper) != said_by(last.paper) and (not other.when or other.when == last.when):
            last.doubt = "two papers say different things of care, and their days do not tell which is the later one"


def _is_untouched(row: Row, later: Sequence[Row]) -> bool:
    """Whether the later rows all name parts of the body, and none of this row's."""
    named = [part for other in later for part in other.scope.body_parts]
    if not row.scope.body_parts or any(not other.scope.body_parts for other in later):
        return False
    return not any(same_region(part, other) for part in row.scope.body_parts for other in named)


def _rolled_up(rows: Sequence[Row], of_files: Sequence[Status]) -> tuple[Status, Basis, Row]:
    """As the contract rolls up the parts of one file; the first row is the main one."""
    main = rows[0]
    statuses = {row.status for row in rows}
    if len(statuses) == 1:
        return main.status, main.basis, main
    if {"kept", "closed"} <= statuses and main.status != "unclear":
        return "split", "mixed", main
    if main.status not in of_files:
        same = next((row for row in rows if row.status in of_files), main)
        main = same
    return main.status, main.basis, main


def _without_settlement(made: Joined, papers: Sequence[CasePaper]) -> Case:
    """A case of which only orders, letters, drafts or blank forms are there."""
    bases = {file.basis for file in made.files if file.status == "unclear"}
    basis: Basis = next((b for b in _BASES if b in bases), "not_a_settlement")
    orders = [p for p in papers if p.sort == "order"]
    last = max(orders, key=lambda o: o.date or "", default=None)
    row = Row(Scope(), "unclear", basis, "inferred", False, min(file.confidence for file in made.files))
    case = Case(
        name=made.name,
        case_number=made.case_number,
        applicant=_named([f.applicant for f in made.files]),
        employer=_named([f.employer for f in made.files]),
        status="unclear",
        basis=basis,
        strength="inferred",
        provisional=False,
        rows=(row,),
        approval=last.effect if last and last.effect else "not_shown",
        approval_date=last.date if last else None,
        confidence=row.confidence,
        summary="",
        why="",
        governing=(last,) if last else (),
        papers=tuple(papers),
        warnings=tuple(dict.fromkeys(w for f in made.files for w in f.warnings if w not in _REPLACED)),
    )
    return _told(case, made.files)


def _told(case: Case, files: Sequence[CaseFile]) -> Case:
    told = replace(
        case,
        pages_unread=tuple((file.path, file.pages_unread) for file in files if file.pages_unread),
        msa="; ".join(dict.fromkeys(file.msa for file in files if file.msa)),
    )
    return replace(told, summary=summary_of(told), why=why_of(told))


def _warnings(
    sources: Sequence[CaseFile], ruling: Settlement, settlements: Sequence[Settlement]
) -> tuple[WarningCode, ...]:
    found: dict[WarningCode, None] = {w: None for f in sources for w in f.warnings if w not in _REPLACED}
    undone = [s for s in settlements if s.approval in UNDOING]
    if any(s.was_set_aside for s in undone):
        found["order_set_aside"] = None
    waiting = ruling.approval != "approved" and ruling.paper.kind in SETTLEMENTS
    if waiting or any(s is not ruling and s.when >= ruling.when for s in settlements):
        found["not_effective"] = None
    if ruling.doubt and ruling.orders and ruling.doubt_basis == "conflicting":
        found["order_differs"] = None
    return tuple(found)


def _named(names: Sequence[str | None]) -> str | None:
    """The name that most files give."""
    given = [name for name in names if name]
    return max(given, key=given.count) if given else None
