"""From the positions of all papers to one row for each unit: later orders rule, what is unapproved displaces nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from analyzer.deciding.conditions import Condition, unmet
from analyzer.deciding.position import Position, merged_units, same_region
from analyzer.deciding.reach import Reaches, within
from analyzer.deciding.shares import injured_in, of_share, shares_of
from analyzer.deciding.standing import RELEASES, Approval, Paper
from analyzer.finding.findings import Scope
from analyzer.vocabulary import Basis, Status, Strength

APPROVAL_EVENT = "approval by a judge"
"""The event that a settlement waits for which the last order suspends, refuses or sets aside."""


NONE = frozenset[str]()
Ruling = tuple[Paper, frozenset[str], tuple[str, ...] | None]
"""(a paper, the claims that it rules, the parts of the body that a later paper left it: None for all of its own)."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One row of the answer: a position, the paper that takes it, and its standing."""

    position: Position
    paper: Paper
    approval: Approval
    conditions: tuple[Condition, ...] = ()
    displaced: tuple[str, ...] = ()
    """Ids of papers that this one replaced for the unit."""
    not_effective: tuple[str, ...] = ()
    """Ids of later papers that would change the unit if they were in force."""


def units_of(
    papers: Sequence[Paper],
    positions: Mapping[str, Sequence[Position]],
    conditions: Mapping[str, Sequence[Condition]],
    reaches: Reaches,
) -> list[Unit]:
    """The rows of the answer, for each claim and part of the body the governing paper's positions."""
    speaking = [p for p in papers if not _silent(positions[p.document.id])]
    groups = _claim_groups([share for p in speaking or papers for share in shares_of(p)])
    rows: list[Unit] = []
    for group in groups:
        governing, displaced, waiting = _governing(group, reaches)
        several = len(groups) > 1 or len({claims for _, claims, _ in governing}) > 1
        for paper, claims, parts in governing:
            own = of_share(positions[paper.document.id], paper)
            rows.extend(
                _row(paper, position, conditions[paper.document.id], displaced, waiting, claims if several else NONE)
                for position in (own if parts is None else within(own, parts))
            )
    return rows


def _silent(positions: Sequence[Position]) -> bool:
    """Whether a paper says nothing of care: beside one that speaks it neither rules nor displaces."""
    return all(p.status == "unclear" and p.basis == "silent" for p in positions)


def _claim_groups(papers: Sequence[Paper]) -> list[list[Paper]]:
    """Papers that share a case number speak of the same units; a paper without any goes with the others."""
    groups: list[list[Paper]] = []
    for paper in papers:
        sharing = [g for g in groups if any(not p.claims or not paper.claims or p.claims & paper.claims for p in g)]
        if sharing:
            sharing[0].append(paper)
            for other in sharing[1:]:
                sharing[0].extend(other)
                groups.remove(other)
        else:
            groups.append([paper])
    return groups


def _governing(group: Sequence[Paper], reaches: Reaches) -> tuple[list[Ruling], tuple[str, ...], tuple[str, ...]]:
    """(the papers that rule the group's units, what they displaced, what waits for approval).

    The latest approved paper rules its claims and parts, and an earlier one those that no later paper speaks of; where none
    is approved, the latest that is at least not refused; where all are refused, the latest.
    """
    ordered = sorted(group, key=_when)
    approved = [p for p in ordered if p.approval.status == "approved"]
    if not approved:
        standing = [p for p in ordered if p.approval.status != "disapproved"] or ordered
        ruling, displaced = _ruling(standing, reaches)
        return ruling, displaced, ()
    ruling, displaced = _ruling(approved, reaches)
    waiting = tuple(
        p.document.id for p in ordered if p.approval.status != "approved" and _when(p) > _when(approved[-1])
    )
    return ruling, displaced, waiting


def _ruling(papers: Sequence[Paper], reaches: Reaches) -> tuple[list[Ruling], tuple[str, ...]]:
    """From the latest back: each paper rules the claims that no later one has taken, and of those that one has taken the
    parts of the body that it leaves; one without a case number takes all claims."""
    ruling: list[Ruling] = []
    displaced: list[str] = []
    taken: set[str] = set()
    for paper in reversed(papers):
        left = paper.claims - taken
        if ruling and (not left or any(not later.claims for later, _, _ in ruling)):
            parts = reaches[paper.document.id].parts
            for later, _, _ in ruling:
                if not later.claims or not paper.claims or later.claims & paper.claims:
                    parts = reaches[later.document.id].leaves(parts)
            if parts:
                ruling.append((paper, paper.claims, parts))
            elif any(_in_one_breath(paper, later) for later, _, _ in ruling):
                ruling.append((paper, paper.claims, None))
            else:
                displaced.append(paper.document.id)
            continue
        ruling.append((paper, frozenset(left), None))
        taken |= paper.claims
    return list(reversed(ruling)), tuple(reversed(displaced))


def _in_one_breath(paper: Paper, later: Paper) -> bool:
    """Whether one order approves a release and makes an award on stipulations: the judge lets both stand, side by side."""
    kinds = (paper.document.kind in RELEASES) + (later.document.kind in RELEASES)
    shared = {order.id for order in paper.orders} & {order.id for order in later.orders}
    return kinds == 1 and bool(shared) and paper.approval.status == later.approval.status == "approved"


def _when(paper: Paper) -> tuple[str, int]:
    return (paper.approval.date or paper.document.date or "", paper.ordinal)


def _row(
    paper: Paper,
    position: Position,
    conditions: Sequence[Condition],
    displaced: tuple[str, ...],
    waiting: tuple[str, ...],
    named: frozenset[str],
) -> Unit:
    scope = position.scope
    if named and not scope.claims:
        scope = replace(scope, claims=tuple(sorted(named)))
    position = replace(position, scope=scope)
    open_conditions = tuple(unmet(conditions))
    suspended = paper.approval.status in ("pending", "disapproved")
    staged = any(c.clause.label == "staged_settlement" for c in open_conditions) and position.basis == "conflicting"
    if ((open_conditions and position.main) or suspended) and (position.status in ("kept", "closed") or staged):
        position = _contingent(position, open_conditions, paper)
    return Unit(position, paper, paper.approval, tuple(conditions), displaced, waiting)


_OTHERWISE = {"kept": "; without it, care would be open", "closed": "; with it in order, care is released"}
"""What the paper says apart from the event."""


def _contingent(position: Position, conditions: Sequence[Condition], paper: Paper) -> Position:
    clauses = tuple(c.clause for c in conditions)
    if conditions:
        event = "; ".join(c.clause.text for c in conditions[:2])
        why = f"The paper's own words make this turn on an event, and {conditions[0].why}"
        rule, authority, rank = (
            conditions[0].clause.found_by,
            conditions[0].clause.authority or "the paper's own condition",
            2,
        )
    else:
        word = {"pending": "suspends action on", "disapproved": "refuses or sets aside"}[paper.approval.status]
        event = f"{APPROVAL_EVENT} (the last order {word} the settlement)"
        why = f"The last order {word} this settlement"
        rule, authority, rank = f"order:{paper.approval.order}", "LC 5001", 1
        clauses = paper.approval.evidence
    return replace(
        position,
        scope=replace(position.scope, condition=event[:300]),
        status="contingent",
        basis="conditional",
        strength="express",
        why=f"{why}{_OTHERWISE.get(position.status, '')}",
        rule=rule,
        authority=authority,
        rank=rank,
        evidence=(*clauses, *position.evidence),
        provisional=False,
    )


@dataclass(frozen=True, slots=True)
class RolledUp:
    """The one answer over all rows."""

    status: Status
    basis: Basis
    strength: Strength
    provisional: bool
    main: Unit


def rolled_up(units: Sequence[Unit]) -> RolledUp:
    """All equal: that status; kept and closed together: split; a kept or closed main unit keeps its status beside lesser
    units that are unclear or contingent; a conflict on the main unit is unclear."""
    mains = [u for u in units if u.position.main] or list(units)
    main = next((u for u in mains if u.position.status == "unclear"), mains[0])
    statuses = {u.position.status for u in units}
    settled = statuses & {"kept", "closed"}
    main_statuses = {u.position.status for u in mains}
    if len(statuses) == 1:
        return _as(main)
    if len(settled) == 2 and not main_statuses & {"unclear"}:
        return RolledUp("split", "mixed", main.position.strength, False, main)
    if len(settled) == 2:
        return _as(main)
    withheld = next((u for u in mains if u.paper.share is not None and u.position.status == "contingent"), None)
    if withheld is not None:
        return _as(withheld)  # one settlement, in force for some of its claims: it is not in force as a whole
    if main.position.status in ("unclear", "contingent"):
        return _as(main)
    return _as(next(u for u in mains if u.position.status in settled))


def _as(unit: Unit) -> RolledUp:
    p = unit.position
    return RolledUp(p.status, p.basis, p.strength, p.provisional, unit)


def distinct_rows(units: Sequence[Unit]) -> list[Unit]:
    """One row for each unit treated differently: rows that say the same of a narrower scope are dropped."""
    by_paper: dict[tuple[str, frozenset[str] | None], list[Unit]] = {}
    for unit in units:
        by_paper.setdefault((unit.paper.document.id, unit.paper.share), []).append(unit)
    rows: list[Unit] = []
    for own in by_paper.values():
        merged = merged_units([u.position for u in own])
        sample = own[0]
        main = next((p for p in merged if p.main), None)
        for position in merged:
            if (
                main is not None
                and position is not main
                and position.status == main.status
                and not _limited_scope(main.scope)
            ):
                continue
            if not position.main and _within_others(position, merged):
                continue
            rows.append(replace(sample, position=position))
    return rows


def named_rows(rows: Sequence[Unit], injured: Mapping[str, Sequence[str]]) -> list[Unit]:
    """Where there are several rows each names what it is about: a row without parts has those that no other row of its paper names.

    `injured` are the parts that each paper settles, by the id of its document.
    """
    if len(rows) < 2:
        return list(rows)
    return [
        _named(
            row,
            [r for r in rows if r is not row and r.paper is row.paper],
            injured_in(row.paper, injured[row.paper.document.id]),
        )
        for row in rows
    ]


def _named(row: Unit, others: Sequence[Unit], injured: Sequence[str]) -> Unit:
    scope = row.position.scope
    if scope.body_parts or scope.carriers:
        return row
    apart = [o.position.scope for o in others if not (o.position.scope.care or o.position.scope.period)]
    taken = [part for other in apart for part in other.body_parts]
    left = tuple(part for part in injured if not any(same_region(part, other) for other in taken))
    times = [
        o.position.scope.period for o in others if o.position.scope.period and o.position.status != row.position.status
    ]
    elsewhere = {claim for o in others for claim in o.position.scope.claims}
    claims = scope.claims or tuple(sorted(row.paper.claims - elsewhere)) if elsewhere else scope.claims
    period = scope.period or (_afterwards(times[0]) if times and not taken else None)
    return replace(
        row, position=replace(row.position, scope=replace(scope, body_parts=left, claims=claims, period=period))
    )


def _afterwards(period: str) -> str:
    """The time that begins where a period ends: "through 2026-12-31" is followed by "from 2027-01-01"."""
    opening, _, end = period.partition(" ")
    if opening != "through":
        return f"after: {period}"
    try:
        return f"from {(date.fromisoformat(end) + timedelta(days=1)).isoformat()}"
    except ValueError:
        return f"after: {period}"


def _within_others(position: Position, others: Sequence[Position]) -> bool:
    """Whether the other rows of the same status already say this of every part that it names."""
    alike = [
        o
        for o in others
        if o is not position
        and o.status == position.status
        and replace(o.scope, body_parts=()) == replace(position.scope, body_parts=())
    ]
    if not alike:
        return False
    if any(not o.scope.body_parts for o in alike):
        return bool(position.scope.body_parts)
    said = {part for o in alike for part in o.scope.body_parts}
    return len(position.scope.body_parts) > 1 and set(position.scope.body_parts) <= said


def _limited_scope(scope: Scope) -> bool:
    return bool(scope.body_parts or scope.care or scope.period)
