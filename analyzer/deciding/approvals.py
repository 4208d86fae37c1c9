"""Approvals: what the orders of a file, one after the other, make of a settlement, for each of its claims."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from analyzer.deciding.rulings import Effect, Ruling, about_settlement, rulings_of
from analyzer.finding.findings import Clause
from analyzer.sorting.packet import Document
from analyzer.vocabulary import ApprovalStatus

ORDERS: Mapping[str, ApprovalStatus] = {
    "order_approving_compromise_and_release": "approved",
    "award": "approved",
    "findings_and_award": "approved",
    "order_suspending_action": "pending",
    "order_disapproving": "disapproved",
    "order_setting_aside": "disapproved",
}
"""What an order makes of the settlement that it is about."""
ORDER_LABELS: Mapping[str, ApprovalStatus] = {
    "order_approving": "approved",
    "order_suspending": "pending",
    "order_disapproving": "disapproved",
    "order_setting_aside": "disapproved",
}
"""What the operative words of an order make of the settlement."""
_ALL = ""
"""Stands for the claims of a paper that names none."""
_MILDEST: tuple[Effect, ...] = ("approved", "affirmed", "reinstated", "restored", "withdrawn", "pending", "disapproved")
"""Effects by what they leave of a settlement: of several in one order the last of these is taken where nobody can say for which case."""
_INCIDENTAL = frozenset({"minutes_of_hearing", "findings_and_award", "order_dismissing"})
"""Papers that rule on a settlement only in so many words; their titles say nothing of it."""


@dataclass(frozen=True, slots=True)
class Approval:
    """Whether a judge has approved a paper; `order` is the document that says so."""

    status: ApprovalStatus = "not_shown"
    date: str | None = None
    order: str | None = None
    evidence: tuple[Clause, ...] = ()
    set_aside: bool = False
    """Approved once, and later rescinded."""
    withdrawn: bool = False
    """Given up by its parties before a judge approved it."""


@dataclass(frozen=True, slots=True)
class Order:
    """An order about a settlement, with its clauses and what its words rule."""

    document: Document
    clauses: tuple[Clause, ...]
    rulings: tuple[Ruling, ...]

    @classmethod
    def of(cls, document: Document, clauses: Sequence[Clause]) -> Order:
        own = [c for c in clauses if about_settlement(c)]
        return cls(document, tuple(own), tuple(rulings_of(document, own)))

    @property
    def named(self) -> frozenset[str]:
        """The case numbers of its caption and of its rulings."""
        return frozenset(self.document.own_case_numbers).union(*(r.claims for r in self.rulings))

    @property
    def rules(self) -> bool:
        """Whether its words, apart from its title, do something to a settlement."""
        return bool(self.rulings) or any(c.label in ORDER_LABELS for c in _operative(self.clauses))

    def approves(self) -> bool:
        """Whether its words approve a settlement, in some claim at least."""
        return order_status(self.document, self.clauses) == "approved" or any(
            r.effect in ("approved", "reinstated") for r in self.rulings
        )


def _operative(clauses: Sequence[Clause]) -> list[Clause]:
    return [c for c in clauses if c.effect == "standing" and not c.qualifiers]


def order_status(document: Document, clauses: Sequence[Clause]) -> ApprovalStatus | None:
    """What an order does, by its title and its operative words."""
    return status_ordered(document.kind, [c.label for c in _operative(clauses)])


def status_ordered(kind: str, labels: Sequence[str]) -> ApprovalStatus | None:
    """What an order does: by its operative words, the strictest last ("approved" in a recital does not undo "is rescinded"), else by its title."""
    said = [ORDER_LABELS[label] for label in labels if label in ORDER_LABELS]
    titled = ORDERS.get(kind)
    if titled in ("disapproved", "pending"):
        return titled
    if titled == "approved" and not {"order_approving", "order_setting_aside"} & set(labels):
        titled = next((ORDER_LABELS[n] for n in ("order_disapproving", "order_suspending") if n in labels), titled)
    strictest: tuple[ApprovalStatus, ...] = ("disapproved", "pending", "approved")
    for status in strictest:
        if status in said and not (status != "approved" and titled == "approved"):
            return status
    return titled


def approvals_of(claims: frozenset[str], orders: Sequence[Order]) -> dict[str, Approval]:
    """The approval of each claim of a settlement after the orders, given in the order of their dates; "" where it names none."""
    standing = {claim: Approval() for claim in sorted(claims) or [_ALL]}
    approved: dict[str, Approval] = {}
    for order in orders:
        for claim in _reached(order, claims, orders) or standing:
            effects = _effects_in(order, claim, claims)
            for ruling in effects:
                standing[claim] = _after(standing[claim], approved.get(claim), ruling, order)
                if standing[claim].status == "approved":
                    approved[claim] = standing[claim]
    return standing


def _reached(order: Order, claims: frozenset[str], orders: Sequence[Order]) -> list[str]:
    """The claims that an order reaches: those of its caption where another order is about others alone, else all."""
    own = order.named & claims
    apart = [o for o in orders if o is not order and o.named & claims and not o.named & own]
    return sorted(own) if own and apart else []


def _effects_in(order: Order, claim: str, claims: frozenset[str]) -> list[Ruling]:
    """What an order does in one claim: its words on that very claim, else those on the whole settlement, else its title."""
    single = [r for r in order.rulings if r.bounds(claims)]
    mine = [r for r in single if claim in r.claims]
    if mine or any(r.effect in ("approved", "reinstated") for r in single):
        return mine  # approved in the cases that it names, and in no other
    status: ApprovalStatus | None
    if order.document.kind in _INCIDENTAL:
        status = status_ordered("other", [c.label for c in _operative(order.clauses)])
    else:
        status = order_status(order.document, order.clauses)
    if single and status != "approved":
        return []  # it refuses, suspends or rescinds in the cases that it names
    undone = [r for r in order.rulings if r.effect in ("reinstated", "restored")]
    if undone and not (status == "approved" and undone[-1].effect == "restored"):
        return undone[-1:]
    affirmed = [r for r in order.rulings if r.effect == "affirmed"]
    if affirmed and not any(c.label == "order_setting_aside" for c in _operative(order.clauses)):
        return affirmed[-1:]
    withdrawn = [r for r in order.rulings if r.effect == "withdrawn"]
    if withdrawn and status != "approved":
        return withdrawn[-1:]
    if status is None:
        return sorted(order.rulings, key=lambda r: _MILDEST.index(r.effect))[-1:]
    shown = tuple(c for c in order.clauses if c.label in ORDER_LABELS and c.effect == "standing")[:2]
    return [Ruling("approved" if status == "not_shown" else status, frozenset(), shown)]


def _after(before: Approval, approved: Approval | None, ruling: Ruling, order: Order) -> Approval:
    """The approval of a claim after one more ruling; `approved` is the last one that it had."""
    effect, document = ruling.effect, order.document
    made = Approval("not_shown", document.date, document.id, ruling.evidence)
    if effect == "reinstated":
        return replace(made, status="approved")
    if effect == "affirmed":
        return approved or replace(made, status="approved")
    if effect == "restored":
        return replace(approved, evidence=(*approved.evidence, *ruling.evidence)) if approved else Approval()
    incidental = document.kind in _INCIDENTAL or document.kind == "other"
    if before.status == "approved" and (effect == "withdrawn" or (effect == "pending" and incidental)):
        return before  # a judge's approval stands until an order undoes it
    if effect == "withdrawn":
        return replace(made, withdrawn=True)
    rescinded = effect == "disapproved" and (
        before.status == "approved" or before.set_aside or document.kind == "order_setting_aside"
    )
    return replace(made, status=effect, set_aside=rescinded)


def approval_by(order: Document, clauses: Sequence[Clause]) -> Approval:
    """What an order about a settlement that is not in the file says of it."""
    made = Order.of(order, clauses)
    effects = _effects_in(made, _ALL, frozenset())
    return _after(Approval(), None, effects[-1], made) if effects else Approval()
