"""Slots that terse writing leaves open, or fills from elsewhere: things put first, pairs of verbs with one object, "which" for a carrier."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.finding.concepts import Mention
from analyzer.finding.grammar import NEAR, Text
from analyzer.finding.segments import Segment
from analyzer.finding.slots import ungoverned


def of_nothing(text: Text, act: Mention) -> bool:
    """Whether an infinitive belongs to a thing that there is not: "there is no open medical to close"."""
    if act.start < 2 or text.norms[act.start - 1] != "to":
        return False
    end = act.start - 2 if text.norms[act.start - 2] in REMAINING else act.start - 1
    thing = next((m for m in text.mentions if m.concept.kind == "object" and m.end == end), None)
    if thing is None:
        return False
    denied = next(
        (n for n in text.negations if n.concept.negates == "object" and 0 <= thing.start - n.end <= NEAR), None
    )
    return denied is not None and set(text.norms[max(0, denied.start - 3) : denied.start]) >= {"there"}


REMAINING = frozenset({"left", "leave", "remain", "remaining"})
"""Words between a thing that there is not and what could be done to it ("no open medical left to close")."""


def party_before(text: Text, segment: Segment) -> str:
    """The employer's side, where "which" stands for it: "the carrier, which is no party, and which will go on paying"."""
    if text.norms[segment.start] not in ("which", "who"):
        return ""
    at = segment
    while at.parent is not None:
        parent = text.segments[at.parent]
        if parent.kind != "relative" and parent.mentions:
            break
        at = parent
    before = [m for m in text.mentions if m.end <= at.start and m.concept.kind in ("party", "object")]
    last = before[-1] if before else None
    return "employer" if last is not None and last.id == "employer" and last.end >= at.start - RELATIVE_REACH else ""


RELATIVE_REACH = 4
"""Tokens between the name of a carrier and "which" ("Alta Homestead, which")."""
OPENS_FRONT = frozenset({"what", "whatever", "such"})


def fronted(text: Text, segment: Segment, act: Mention, left: Sequence[Mention]) -> list[Mention]:
    """The things that stand before the giver: "what Medicare does not cover the carrier keeps paying"."""
    giver = next((m for m in reversed(left) if m.concept.kind == "party"), None)
    if giver is None or giver.id not in ("employer", "worker"):
        return []
    things = ungoverned(text, [m for m in left if m.concept.kind == "object" and m.end <= giver.start])
    before = text.segments[segment.parent] if segment.parent is not None else None
    if not things and before is not None and text.norms[before.start] in OPENS_FRONT:
        return ungoverned(text, [m for m in before.mentions if m.concept.kind == "object"])
    said = [m for m in left if m.concept.kind == "act" and things and things[0].end <= m.start < giver.start]
    whole = text.norms[segment.start] in OPENS_FRONT
    return things if things and (whole or not said) else []


SHARING = frozenset({"and", "or", "/", "&"})
GIVING = frozenset({"provide", "pay"})
"""Acts by which care is given, which go in pairs: "authorize and pay for"."""


def shares_objects(text: Text, act: Mention, other: Mention) -> bool:
    """Whether the next verb is the second of a pair with one object: "shall authorize and pay for care"."""
    between = text.norms[act.end : other.start]
    return {act.id, other.id} <= GIVING and len(between) == 1 and between[0] in SHARING
