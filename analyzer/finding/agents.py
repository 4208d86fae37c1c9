"""Who acts, bears or gives up: the party before an active verb, after the "by" of a passive, after the "of" of a noun."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.finding.concepts import Mention
from analyzer.finding.grammar import NEAR, Text
from analyzer.finding.segments import Segment

BEFORE_OTHERS = frozenset("of for to against by with from in under on".split())
"""A party after one of these is not the one that acts."""

UNKNOWN = "unknown"
"""The agent of an active verb whose subject is there and is no party that the lexicon knows ("it will not pay")."""

NOBODY = frozenset(
    "way virtue reason means operation law stipulation this the a an these said that such order and".split()
)
"""Words after "by" that name nobody."""

OTHER = "other"
"""The agent that a passive names after "by", where it is no party that the lexicon knows."""

PERSONS = frozenset({"worker", "doctor", "judge", "applicant_attorney"})
"""Parties that are never "it"."""

OF_REACH = 3
"""Tokens between "liability" and the party after its "of"."""


def agent_of(
    text: Text, segment: Segment, act: Mention, left: Sequence[Mention], passive: bool, noun: bool
) -> tuple[str, str]:
    """The party that acts, and the party after "of" or "against"."""
    parties = [m for m in segment.mentions if m.concept.kind == "party"]
    after = [m for m in parties if m.start >= act.end]
    by = next((m for m in after if _word_before(text, m) in ("by", "upon") and m.start - act.end <= NEAR * 2), None)
    of = next(
        (
            m
            for m in after
            if _word_before(text, m) in ("of", "against", "from", "to", "with") and m.start - act.end <= NEAR
        ),
        None,
    )
    subject = next(
        (
            m
            for m in reversed(left)
            if m.concept.kind == "party" and (_word_before(text, m) not in BEFORE_OTHERS or _after_a_thing(text, m))
        ),
        None,
    )
    if subject is not None and not noun and _it_after(text, subject, act):
        subject = None
    to = of.id if of else ""
    owner = next(
        (
            m
            for m in reversed(left)
            if m.concept.kind == "party" and text.norms[m.end : act.start] in (["'s"], ["'"], ["'s", "sole"], ["s"])
        ),
        None,
    )
    if owner is not None and (noun or act.concept.state):
        return owner.id, to
    if act.id == "falls_on":
        return (after[0].id if after else ""), to
    if by is not None and (passive or noun):
        return by.id, to
    if (
        act.id == "liable"
        and of is not None
        and _word_before(text, of) in ("of", "with")
        and of.start - act.end <= OF_REACH
    ):
        return of.id, to
    if (
        noun
        and of is not None
        and _word_before(text, of) == "of"
        and of.start - act.end <= OF_REACH
        and act.id not in ("release", "waive", "close")
    ):
        return of.id, to
    if noun or act.concept.state or not passive:
        fallback = next((m for m in reversed(left) if m.concept.kind == "party"), None) if noun else None
        chosen = subject or fallback
        return (chosen.id if chosen else ""), to
    if _by_somebody(text, act):
        return OTHER, to
    possessive = next((m for m in after if text.norms[m.end : m.end + 1] in (["'s"], ["'"])), None)
    return (possessive.id if possessive is not None and act.id == "preserve" else ""), to


def _it_after(text: Text, party: Mention, act: Mention) -> bool:
    """Whether "that it" gives the verb a subject which the person before cannot be: "counsel states that it will pay"."""
    if party.id not in PERSONS:
        return False
    between = text.norms[party.end : act.start]
    return any(tuple(between[i : i + 2]) == ("that", "it") for i in range(len(between) - 1))


def _by_somebody(text: Text, act: Mention) -> bool:
    """Whether a "by" that names somebody follows ("by Kaiser", not "by way of", "by this agreement")."""
    near = text.norms[act.end : act.end + OF_REACH]
    if "by" not in near:
        return False
    after = act.end + near.index("by") + 1
    return after < len(text.norms) and text.norms[after] not in NOBODY


def _after_a_thing(text: Text, party: Mention) -> bool:
    """Whether the preposition before the party ends the name of a thing: "what Medicare will not pay for | the carrier pays"."""
    return any(
        o.concept.kind == "object"
        and party.start - 2 <= o.end <= party.start
        and text.norms[o.end - 1] in BEFORE_OTHERS
        for o in text.mentions
    )


def _word_before(text: Text, mention: Mention) -> str:
    position = mention.start - 1
    while position >= 0 and text.norms[position] in ("the", "said", "a", "an", "its", "his", "her", "all", "any", ":"):
        position -= 1
    return text.norms[position] if position >= 0 else ""
