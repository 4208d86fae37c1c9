"""What an act is done to: the objects on its sides, without those that hang on another thing."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.finding.concepts import Mention
from analyzer.finding.grammar import BE, LINKS, Text

NAMED_BY_CARE = frozenset({"lien", "mileage", "medical_legal", "petition"})
"""Things that care before them only names: "treatment liens"."""


def ungoverned(text: Text, objects: Sequence[Mention]) -> list[Mention]:
    """Objects that are not governed by a heavy object before them: of "lien for treatment" only the lien."""
    kept: list[Mention] = []
    for mention in objects:
        if any(o.start == mention.end and o.id in NAMED_BY_CARE for o in objects):
            continue
        previous = kept[-1] if kept else None
        if previous is not None and previous.concept.id == "self_procured" and mention.start == previous.end:
            continue
        if previous is not None and previous.concept.heavy and _governs(text, previous, mention):
            continue
        kept.append(mention)
    return kept


def _governs(text: Text, head: Mention, mention: Mention) -> bool:
    """Whether the words before the mention tie it to the head with a preposition, and no comma or "and" comes between."""
    if head.id == "petition" and {"to", "for"} & set(text.norms[head.end - 1 : head.end + 1]):
        return True
    position = mention.start - 1
    while position >= head.end and text.norms[position] not in LINKS:
        if text.norms[position] in (",", "and", "or", ";", "/", "nor"):
            return False
        position -= 1
    if position < head.end or (text.norms[position] == "with" and _has_an_act_of_its_own(text, mention)):
        return False
    if head.id == "release_paper" and text.norms[head.start] == "award" and mention.id in ("care", "future_care"):
        return False
    if any(
        m.concept.kind == "act" and m.concept.noun and m.end == position and m.start >= head.end for m in text.mentions
    ):
        return False
    return not any(
        m.concept.kind == "act" and not m.concept.noun and head.end <= m.start < position for m in text.mentions
    )


def _has_an_act_of_its_own(text: Text, mention: Mention) -> bool:
    """Whether what becomes of the thing stands right after it: "with medical left open"."""
    return any(m.concept.kind == "act" and m.start == mention.end for m in text.mentions)


def touching(objects: Sequence[Mention], act: Mention) -> list[Mention]:
    """The object right before a noun: "future medical buyout"."""
    return [m for m in objects if 0 <= act.start - m.end <= 1]


def complement(text: Text, objects: Sequence[Mention], act: Mention) -> list[Mention]:
    """The subject of which the noun is said: "future care remains the employer's obligation"."""
    return [m for m in objects if any(text.norms[p] in BE for p in range(m.end, act.start))]
