"""Copies put together, and every order given to the settlement that it is about, wherever either lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.cases.case import CasePaper
from analyzer.cases.settlement import UNDOING, Settlement
from analyzer.deciding.standing import ATTACHMENTS, AWARDS, DEATH, FOREIGN, RELEASES, SETTLEMENTS
from analyzer.report import Scope
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.vocabulary import Basis, Status


def settlements_of(papers: Sequence[CasePaper], number: str | None) -> list[Settlement]:
    """The settlements and decisions that say something of this case, copies put together."""
    found: list[Settlement] = []
    for paper in papers:
        if paper.sort != "settlement":
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
        said = {said_by(copy) for copy in settlement.copies}
        if len(said) > 1:
            settlement.doubt = "copies of the same paper were read differently"
    return found


def _concerns(scope: Scope, number: str | None) -> bool:
    numbers = {n for claim in scope.claims for _, _, n in case_numbers_in(claim)}
    return not number or not numbers or number in numbers


def _is_copy(one: CasePaper, other: CasePaper) -> bool:
    return one.path != other.path and one.kind == other.kind and one.date is not None and one.date == other.date


def said_by(paper: CasePaper) -> tuple[Status, Basis] | None:
    """What a paper says apart from any order against it; None for several units."""
    said = {row.without_order or (row.status, row.basis) for row in paper.rows}
    return next(iter(said)) if len(said) == 1 else ("split", "mixed")


def give_orders(settlements: Sequence[Settlement], orders: Sequence[CasePaper]) -> list[CasePaper]:
    """Every order without its settlement in the same file goes to the settlement that it is about; gives back the others."""
    homeless = []
    for order in sorted(orders, key=lambda o: o.date or ""):
        hosts = [h for h in _hosts(settlements, order) if order.path not in {copy.path for copy in h.copies}]
        if not hosts:
            homeless.append(order)
        for host in hosts:
            host.take(order.date, order)
    return homeless


def _hosts(settlements: Sequence[Settlement], order: CasePaper) -> list[Settlement]:
    fitting = [s for s in settlements if s.paper.kind in _wanted(order) and not _is_later(s.paper, order)]
    fitting.sort(key=lambda s: s.paper.date or "")
    if order.effect in UNDOING:
        releases = [s for s in fitting if s.paper.kind in RELEASES]
        return (releases or fitting)[-1:]
    return fitting[-1:]


def _wanted(order: CasePaper) -> frozenset[str]:
    if order.effect in UNDOING:
        return SETTLEMENTS | {"award", "findings_and_award", "order_approving_compromise_and_release"}
    if order.kind == "award":
        return AWARDS | DEATH
    if order.kind.startswith("order_approving"):
        return RELEASES | FOREIGN | DEATH
    return SETTLEMENTS


def _is_later(paper: CasePaper, order: CasePaper) -> bool:
    """A settlement signed after the order cannot be what the order is about."""
    return bool(paper.date and order.date and paper.date > order.date)


def without_adopting_orders(settlements: list[Settlement]) -> list[Settlement]:
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
            host.take(order.approval_date or order.paper.date, order.paper)
            if order.paper.strikes:
                host.doubt = "the order that approves the settlement strikes out words about care"
            elif not _agree(order.paper, host.paper) and not order.paper.refers and not order.is_silent:
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


def without_undoing_orders(settlements: list[Settlement]) -> list[Settlement]:
    """An order that refuses, suspends or rescinds, and tells of care as it does, is an order where its settlement is at hand."""
    left = list(settlements)
    for order in settlements:
        if order.paper.effect not in UNDOING:
            continue
        hosts = _hosts([s for s in left if s is not order], order.paper)
        for host in hosts:
            host.take(order.paper.date, order.paper)
        if hosts:
            left.remove(order)
    return left


def doubt_addenda(settlements: Sequence[Settlement], papers: Sequence[CasePaper]) -> None:
    """An addendum in a file of its own is part of the settlement, and was not read with it: where it does anything to care but
    what the settlement does, nobody can say what holds."""
    for addendum in papers:
        if addendum.kind not in ATTACHMENTS or addendum.role in ("draft", "duplicate"):
            continue
        fitting = [s for s in settlements if s.paper.kind in SETTLEMENTS and s.paper.path != addendum.path]
        if any(addendum.path == copy.path for s in settlements for copy in s.copies):
            continue
        for host in fitting:
            same = {"closed": "closes", "kept": "keeps"}.get((said_by(host.paper) or ("", ""))[0])
            if addendum.touches - {same}:
                host.doubt = f"an addendum in a file of its own ({addendum.path}) may change it: read them together"
