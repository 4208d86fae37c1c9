"""How sure the answer is: from the strength of what decides it and the quality of the reading, never a vote of clauses."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.deciding.position import Position
from analyzer.reading.settlement import Page, PageSource

_BY_STRENGTH = {"express": 0.95, "form_default": 0.8, "inferred": 0.65}
_UNCLEAR = {"conflicting": 0.88, "illegible": 0.88, "silent": 0.8, "not_a_settlement": 0.9, "not_applicable": 0.95}
_CONTINGENT = 0.88
_UNREAD = 0.85
"""With pages unread, what decides may stand on one of them."""
_ADDENDUM_MISSING = 0.6
"""Cap of the contract where an addendum is named and not in the file."""
_AGAINST = 0.92
_DOUBTED = 0.93
"""Nine in ten of what the classifier shows is right in itself, and most of it is about something that the rules saw too."""


def confidence_of(
    position: Position,
    pages: Sequence[Page],
    document_confidence: float,
    *,
    addendum_missing: bool,
    doubted: bool = False,
) -> float:
    """0 to 1; of answers given 0.9, nine in ten should be right.

    `doubted`: words that no rule understood seem to say the opposite.
    """
    if position.status == "unclear":
        value = _UNCLEAR[position.basis]
    elif position.status == "contingent":
        value = _CONTINGENT
    else:
        value = _BY_STRENGTH[position.strength]
        if position.evidence:
            value *= min(1.0, max(c.confidence for c in position.evidence) + 0.05)
        if position.against:
            value *= _AGAINST
    if doubted:
        value *= _DOUBTED
    value *= 0.8 + 0.2 * document_confidence
    if any(p.source is PageSource.UNREAD for p in pages):
        value *= _UNREAD
    read = [p.confidence for p in pages if p.source not in (PageSource.UNREAD, PageSource.BLANK)]
    if read:
        value *= min(1.0, min(read) + 0.02)
    if addendum_missing:
        value = min(value, _ADDENDUM_MISSING)
    return round(value, 2)
