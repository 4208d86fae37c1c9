"""Which paper rules a case: the latest order across its files, then the latest approved paper; what is refused displaces nothing.

1. Copies of one settlement are one settlement: same kind, same day.
2. Every order is given to the settlement that it is about, wherever either lies.
3. The latest approved settlement rules; an earlier one keeps the parts of the body that no later one speaks of. Where none
   is approved the latest that is not refused rules, where all are refused the latest.
Whatever cannot be put in order (days unread, copies that were read differently) makes the case unclear.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from analyzer.cases.case import Case, CaseFile, CasePaper, Row
from analyzer.cases.joining import Joined
from analyzer.cases.telling import summary_of, why_of
from analyzer.deciding.position import same_region
from analyzer.deciding.standing import ATTACHMENTS, AWARDS, DEATH, FOREIGN, RELEASES, SETTLEMENTS
from analyzer.report import Scope
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.vocabulary import ApprovalStatus, Basis, Status, WarningCode

_STRICTEST: tuple[ApprovalStatus, ...] = ("disapproved", "pending", "approved")
_UNDOING = frozenset({"disapproved", "pending"})
_REPLACED: frozenset[WarningCode] = frozenset({"not_effective", "order_set_aside"})
"""Warnings about one file that are made anew for the case."""
_BASES: tuple[Basis, ...] = ("illegible", "conflicting", "not_applicable", "silent", "not_a_settlement")
"""Of cases without a settlement: the one that needs a person's eyes most comes first."""


@dataclass(slots=True)
class Settlement:
    """One settlement or decision, in one or several copies, and what the orders of the case make of it."""

    copies: list[CasePaper]
    events: list[tuple[str | None, ApprovalStatus]] = field(default_factory=list)
    """What orders did, with their days."""
    orders: list[CasePaper] = field(default_factory=list)
    """Orders from other files."""
    doubt: str | None = None
    """Why nobody can say what holds."""

    @property
    def paper(self) -> CasePaper:
        """The copy that was read with the most certainty; one that an order stands beside comes first."""
        return max(self.copies, key=lambda c: (c.approval != "not_shown", min(r.confidence for r in c.rows)))

    @property
    def approval(self) -> ApprovalStatus:
        """What the latest order made of it; the strictest where the days cannot be compared."""
        said = {status for _, status in self.events}
        if not said:
            return "not_shown"
        if any(day is None for day, _ in self.events) and len(said) > 1:
            return next(status for status in _STRICTEST if status in said)
        latest = max(day or "" for day, _ in self.events)
        return next(s for s in _STRICTEST if (latest, s) in {(day or "", status) for day, status in self.events})

    @property
    def approval_date(self) -> str | None:
        days = [day for day, status in self.events if status == self.approval and day]
        return max(days) if days else None

    @property
    def was_set_aside(self) -> bool:
        return self.approval == "disapproved" and any(status == "approved" for _, status in self.events)

    @property
    def when(self) -> str:
        return self.approval_date or self.paper.date or ""

    def rows(self) -> list[Row]:
        """What holds under the orders of the case."""
        if self.doubt:
            return [_conflict(self.paper.rows)]
        return [_under(row, self.approval) for row in self.paper.rows]


def case_of(made: Joined) -> Case:
    """The answer for a case, from all its papers."""
    papers = [paper for file in made.files for paper in file.papers]
    settlements = _settlements(papers, made.case_number)
    _give_orders(settlements, [p for p in papers if p.sort == "order" and p.is_loose])
    settlements = _without_adopting_orders(_without_undoing_orders(settlements))
    _doubt_addenda(settlements, papers)
    speaking = [s for s in settlements if not _is_silent(s)] or settlements
    if not speaking:
        return _without_settlement(made, papers)
    ruling, kept = _ruling(speaking)
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


def _settlements(papers: Sequence[CasePaper], number: str | None) -> list[Settlement]:
    """The settlements and decisions that say something of this case, copies put together."""
    found: list[Settlement] = []
    for paper in papers:
        if paper.sort != "settlement" or (number and paper.cases and number not in paper.cases):
            continue
        rows = tuple(row for row in paper.rows if _concerns(row.scope, number))
        if not rows:
            continue
        own = replace(paper, rows=rows)
        twin = next((s for s in found if _is_copy(s.paper, own)), None)
        if twin is None:
            found.append(twin := Settlement([]))
        twin.copies.append(own)
        if own.approval != "not_shown":
            twin.events.append((own.approval_date, own.approval))
    for settlement in found:
        said = {_said(copy) for copy in settlement.copies}
        if len(said) > 1:
            settlement.doubt = "copies of the same paper were read differently"
    return found


def _concerns(scope: Scope, number: str | None) -> bool:
    numbers = {n for claim in scope.claims for _, _, n in case_numbers_in(claim)}
    return not number or not numbers or number in numbers


def _is_copy(one: CasePaper, other: CasePaper) -> bool:
    return one.path != other.path and one.kind == other.kind and one.date is not None and one.date == other.date


def _said(paper: CasePaper) -> tuple[Status, Basis] | None:
    """What a paper says apart from any order against it; None for several units."""
    said = {row.without_order or (row.status, row.basis) for row in paper.rows}
    return next(iter(said)) if len(said) == 1 else ("split", "mixed")


def _give_orders(settlements: Sequence[Settlement], orders: Sequence[CasePaper]) -> None:
    """Every order without its settlement in the same file goes to the settlement that it is about."""
    for order in sorted(orders, key=lambda o: o.date or ""):
        if order.effect is None:
            continue
        for host in _hosts(settlements, order):
            if order.path not in {copy.path for copy in host.copies}:
                host.events.append((order.date, order.effect))
                host.orders.append(order)


def _hosts(settlements: Sequence[Settlement], order: CasePaper) -> list[Settlement]:
    fitting = [s for s in settlements if s.paper.kind in _wanted(order) and not _is_later(s.paper, order)]
    fitting.sort(key=lambda s: s.paper.date or "")
    if order.effect in _UNDOING:
        releases = [s for s in fitting if s.paper.kind in RELEASES]
        return (releases or fitting)[-1:]
    return fitting[-1:]


def _wanted(order: CasePaper) -> frozenset[str]:
    if order.effect in _UNDOING:
        return SETTLEMENTS | {"award", "findings_and_award", "order_approving_compromise_and_release"}
    if order.kind == "award":
        return AWARDS | DEATH
    if order.kind.startswith("order_approving"):
        return RELEASES | FOREIGN | DEATH
    return SETTLEMENTS


def _is_later(paper: CasePaper, order: CasePaper) -> bool:
    """A settlement signed after the order cannot be what the order is about."""
    return bool(paper.date and order.date and paper.date > order.date)


def _without_adopting_orders(settlements: list[Settlement]) -> list[Settlement]:
    """An award or approving order that speaks of care itself, in a file of its own, is the order on the settlement of the case.

    Where both say the same the settlement rules, approved; where they differ and the order does not merely point to the
    settlement, nobody can say what holds.
    """
    left = list(settlements)
    for order in settlements:
        if order.paper.effect != "approved" or order.approval != "approved":
            continue
        others = [s for s in left if s is not order and s.paper.path not in {c.path for c in order.copies}]
        for host in _hosts(others, order.paper):
            if host.paper.kind not in SETTLEMENTS or (host.approval == "approved" and host.when > order.when):
                continue
            host.events.append((order.approval_date or order.paper.date, "approved"))
            host.orders.append(order.paper)
            if order.paper.strikes:
                host.doubt = "the order that approves the settlement strikes out words about care"
            elif not _agree(order.paper, host.paper) and not order.paper.refers and not _is_silent(order):
                host.doubt = "the order and the settlement that it approves say different things of care"
            left.remove(order)
            break
    return left


def _agree(order: CasePaper, settlement: CasePaper) -> bool:
    """Whether an order says of care what the settlement says, or tells some of its rows by name."""
    said = {row.without_order[0] if row.without_order else row.status for row in settlement.rows}
    ordered = {row.status for row in order.rows}
    if len(said) == 1:
        return ordered == said
    named = all(row.scope.body_parts or row.scope.carriers or row.scope.claims for row in order.rows)
    return ordered == said or (named and ordered < said)


def _without_undoing_orders(settlements: list[Settlement]) -> list[Settlement]:
    """An order that refuses, suspends or rescinds, and tells of care as it does, is an order where its settlement is at hand."""
    left = list(settlements)
    for order in settlements:
        if order.paper.effect not in _UNDOING:
            continue
        hosts = _hosts([s for s in left if s is not order], order.paper)
        for host in hosts:
            host.events.append((order.paper.date, order.paper.effect))
            host.orders.append(order.paper)
        if hosts:
            left.remove(order)
    return left


def _doubt_addenda(settlements: Sequence[Settlement], papers: Sequence[CasePaper]) -> None:
    """An addendum in a file of its own is part of the settlement, and was not read with it: where it does anything to care but
    what the settlement does, nobody can say what holds."""
    for addendum in papers:
        if addendum.kind not in ATTACHMENTS or addendum.role in ("draft", "duplicate"):
            continue
        fitting = [s for s in settlements if s.paper.kind in SETTLEMENTS and s.paper.path != addendum.path]
        if any(addendum.path == copy.path for s in settlements for copy in s.copies):
            continue
        for host in fitting:
            same = {"closed": "closes", "kept": "keeps"}.get((_said(host.paper) or ("", ""))[0])
            if addendum.touches - {same}:
                host.doubt = f"an addendum in a file of its own ({addendum.path}) may change it: read them together"


def _is_silent(settlement: Settlement) -> bool:
    return not settlement.paper.speaks


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
        if _said(other.paper) != _said(last.paper) and (not other.when or other.when == last.when):
            last.doubt = "two papers say different things of care, and their days do not tell which is the later one"


def _is_untouched(row: Row, later: Sequence[Row]) -> bool:
    """Whether the later rows all name parts of the body, and none of this row's."""
    named = [part for other in later for part in other.scope.body_parts]
    if not row.scope.body_parts or any(not other.scope.body_parts for other in later):
        return False
    return not any(same_region(part, other) for part in row.scope.body_parts for other in named)


def _under(row: Row, approval: ApprovalStatus) -> Row:
    """What holds for a unit, with what the latest order of the case makes of the paper."""
    if approval in _UNDOING and row.status in ("kept", "closed", "split"):
        return replace(row, status="contingent", basis="conditional", strength="express", provisional=False)
    if approval == "approved" and row.without_order is not None:
        status, basis = row.without_order
        return replace(row, status=status, basis=basis, scope=row.scope.model_copy(update={"condition": None}))
    return row


def _conflict(rows: Sequence[Row]) -> Row:
    return Row(Scope(), "unclear", "conflicting", "express", False, min(row.confidence for row in rows))


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
    undone = [s for s in settlements if s.approval in _UNDOING]
    if any(s.was_set_aside for s in undone):
        found["order_set_aside"] = None
    waiting = ruling.approval != "approved" and ruling.paper.kind in SETTLEMENTS
    if waiting or any(s is not ruling and s.when >= ruling.when for s in settlements):
        found["not_effective"] = None
    if ruling.doubt and ruling.orders:
        found["order_differs"] = None
    return tuple(found)


def _named(names: Sequence[str | None]) -> str | None:
    """The name that most files give."""
    given = [name for name in names if name]
    return max(given, key=given.count) if given else None
