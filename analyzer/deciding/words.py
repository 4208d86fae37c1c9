"""The answer in words: never a bare "kept" or "closed", always with scope and standing in the same line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from analyzer.deciding.answers import RolledUp, Unit
from analyzer.deciding.standing import SETTLEMENTS, Approval
from analyzer.finding.findings import Scope
from analyzer.report import Scope as ScopeRecord

_UNCLEAR = {
    "silent": "Future medical unclear: the paper does not say",
    "conflicting": "Future medical unclear: the paper contradicts itself",
    "illegible": "Future medical unclear: the deciding mark or words cannot be read",
    "not_a_settlement": "Future medical not settled here: the file holds no settlement in force, only proposals, letters or evidence",
    "not_applicable": "Future medical does not apply: a death or dependency case",
}
_LISTED_PARTS = 4


def american(iso: str | None) -> str:
    """ "2016-03-04" as "3/4/2016", the way these papers write dates."""
    if not iso:
        return "on an unread date"
    day = date.fromisoformat(iso)
    return f"{day.month}/{day.day}/{day.year}"


def status_words(status: str, basis: str, *, provisional: bool = False) -> str:
    """What a row says, in the words of the field."""
    if status == "kept":
        kind = "awarded" if basis == "awarded" else "carved out of the release"
        return f"future medical open ({kind}{', provisionally: treatment may be needed' if provisional else ''})"
    if status == "closed":
        return (
            "future medical closed by release"
            if basis == "released"
            else "future medical not awarded (may be reopened)"
        )
    if status == "contingent":
        return "future medical contingent on an event"
    if status == "split":
        return "future medical open in part and closed in part"
    return "future medical unclear"


def scope_words(scope: Scope | ScopeRecord) -> str:
    """ "left hand (ADJ1234567, through 2027-06-30)"; for an empty scope "everything this paper settles"."""
    parts = list(scope.body_parts[:_LISTED_PARTS])
    if len(scope.body_parts) > _LISTED_PARTS:
        parts.append(f"{len(scope.body_parts) - _LISTED_PARTS} more")
    beside = [*scope.claims, *scope.dates_of_injury, *scope.carriers, *(v for v in (scope.care, scope.period) if v)]
    named = ", ".join(parts)
    if not beside:
        return named or "everything this paper settles"
    return f"{named} ({', '.join(beside)})" if named else ", ".join(beside)


def standing_words(approval: Approval, kind: str) -> str:
    """Whether the paper is in force."""
    if approval.status == "approved":
        return f"approved {american(approval.date)}" if approval.date else "approved"
    if approval.status == "pending":
        return "the last order suspends action: not in effect (LC 5001)"
    if approval.status == "disapproved":
        return "set aside by a later order" if approval.set_aside else "refused by a judge: not in effect (LC 5001)"
    return "no order in this file: not in effect (LC 5001)" if kind in SETTLEMENTS else "no order in this file"


def summary(rolled: RolledUp, units: Sequence[Unit]) -> str:
    """One plain sentence."""
    main = rolled.main
    if rolled.status == "unclear":
        text = _UNCLEAR[rolled.basis]
        return f"{text} ({main.position.why[0].lower()}{main.position.why[1:]})." if main.position.why else f"{text}."
    standing = standing_words(main.approval, main.paper.document.kind)
    if rolled.status == "split":
        standings = [standing_words(u.approval, u.paper.document.kind) for u in units]
        if len(set(standings)) == 1:
            return f"Future medical split: {'; '.join(_row_words(u) for u in units)}; {standing}."
        rows = "; ".join(f"{_row_words(u)}, {own}" for u, own in zip(units, standings, strict=True))
        return f"Future medical split: {rows}."
    words = status_words(rolled.status, rolled.basis, provisional=rolled.provisional)
    others = [u for u in units if u is not main and u.position.status != rolled.status]
    beside = "".join(f"; {_row_words(u)}{_apart(u, standing)}" for u in others)
    if rolled.status == "contingent":
        scope = f" for {scope_words(main.position.scope)}" if others and not main.position.scope.empty else ""
        return f"Future medical contingent{scope}: {main.position.why[0].lower()}{main.position.why[1:]}; {standing}{beside}."
    return f"{words[0].upper()}{words[1:]}: {scope_words(main.position.scope)}{beside}; {standing}."


def _apart(unit: Unit, standing: str) -> str:
    """The standing of a row beside the main one, where it is another."""
    own = standing_words(unit.approval, unit.paper.document.kind)
    return "" if own == standing else f", {own}"


def _row_words(unit: Unit) -> str:
    words = status_words(unit.position.status, unit.position.basis, provisional=unit.position.provisional)
    scope = scope_words(unit.position.scope)
    return f"{words.removeprefix('future medical ')} for {'the rest' if unit.position.scope.empty else scope}"
