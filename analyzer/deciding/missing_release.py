"""A later order that approves a settlement which is not in the file: what it did to an earlier award nobody can say from here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from analyzer.deciding.answers import Unit
from analyzer.deciding.standing import Standing, approval_by
from analyzer.finding.findings import Clause
from analyzer.sorting.packet import Document

_KIND = "order_approving_compromise_and_release"


def under_missing_releases(
    units: Sequence[Unit], standing: Standing, clauses: Mapping[str, Sequence[Clause]]
) -> list[Unit]:
    """The rows, where an approving order without its compromise and release comes after the award that keeps care."""
    orders = [o for o in standing.loose_orders if o.kind == _KIND and _approves(o, clauses.get(o.id, ()))]
    return [_doubted(unit, orders, clauses) for unit in units]


def _approves(order: Document, clauses: Sequence[Clause]) -> bool:
    return approval_by(order, clauses).status == "approved"


def _doubted(unit: Unit, orders: Sequence[Document], clauses: Mapping[str, Sequence[Clause]]) -> Unit:
    if unit.position.status != "kept" or unit.position.basis != "awarded":
        return unit
    later = [o for o in orders if _is_later(o, unit) and _concerns(o, unit)]
    if not later:
        return unit
    said = [c for c in clauses.get(later[-1].id, ()) if c.effect == "standing"][:2]
    return replace(
        unit,
        position=replace(
            unit.position,
            status="unclear",
            basis="silent",
            strength="inferred",
            provisional=False,
            why="A later order approves a compromise and release that is not in this file and may have bought out the care that was awarded",
            rule="standing:release-missing",
            authority="LC 5000-5002",
            rank=1,
            evidence=(*said, *unit.position.evidence),
        ),
    )


def _is_later(order: Document, unit: Unit) -> bool:
    """Whether the order may come after the award; days that cannot be compared leave that open."""
    ruled = unit.approval.date or unit.paper.document.date
    return not (order.date and ruled) or order.date >= ruled


def _concerns(order: Document, unit: Unit) -> bool:
    return not order.own_case_numbers or not unit.paper.claims or bool(set(order.own_case_numbers) & unit.paper.claims)
