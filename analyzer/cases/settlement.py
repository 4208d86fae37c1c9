"""One settlement or decision of a case, in one or several copies, and what the orders of the case make of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from analyzer.cases.case import CasePaper, Row
from analyzer.report import Scope
from analyzer.vocabulary import ApprovalStatus, Basis, Strength

UNDOING = frozenset({"disapproved", "pending"})
"""What an order makes of a settlement that it keeps from being in force."""
_STRICTEST: tuple[ApprovalStatus, ...] = ("disapproved", "pending", "approved")


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
    doubt_basis: Basis = "conflicting"

    def take(self, day: str | None, order: CasePaper) -> None:
        """An order from another file is about this settlement."""
        if order.effect is not None:
            self.events.append((day, order.effect))
            self.orders.append(order)

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
    def is_silent(self) -> bool:
        return not self.paper.speaks

    @property
    def was_set_aside(self) -> bool:
        return self.approval == "disapproved" and any(status == "approved" for _, status in self.events)

    @property
    def when(self) -> str:
        return self.approval_date or self.paper.date or ""

    def rows(self) -> list[Row]:
        """What holds under the orders of the case."""
        if self.doubt:
            return [_doubted(self.paper.rows, self.doubt_basis)]
        return [_under(row, self.approval) for row in self.paper.rows]


def _under(row: Row, approval: ApprovalStatus) -> Row:
    """What holds for a unit, with what the latest order of the case makes of the paper."""
    if approval in UNDOING and row.status in ("kept", "closed", "split"):
        return replace(row, status="contingent", basis="conditional", strength="express", provisional=False)
    if approval == "approved" and row.without_order is not None:
        status, basis = row.without_order
        return replace(row, status=status, basis=basis, scope=row.scope.model_copy(update={"condition": None}))
    return row


def _doubted(rows: Sequence[Row], basis: Basis) -> Row:
    strength: Strength = "express" if basis == "conflicting" else "inferred"
    return Row(Scope(), "unclear", basis, strength, False, min(row.confidence for row in rows))
