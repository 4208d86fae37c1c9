"""How often an act is denied; an even number is an assertion."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.finding.concepts import Mention
from analyzer.finding.grammar import NEAR, Text, first_of_list, shared_auxiliaries
from analyzer.finding.segments import DETERMINERS, FINITE, Segment

NAMED_BY_NOT = frozenset({"care_not_covered"})
"""Things whose name holds a denial: "what Medicare does not cover"."""
NO_REACH = 4
"""Tokens between "no" and the thing that it denies ("no other or further medical treatment")."""

CARRIES = frozenset({"include", "provide", "award"})
"""Verbs whose denial reaches the noun after them: "does not include consideration for care"."""

DOING = frozenset({"do", "does", "did", "shall", "will"})
ERODING = frozenset(
    "effect diminish reduce lessen erode weaken undercut negate destroy jeopardize curtail extinguish".split()
)
"""Verbs that keep their denial from the noun after them: "does not diminish the right" leaves the right; "does not constitute a release" does not."""


FAR = 14
"""Tokens between "does not" and its verb, where other words come between."""


def denials(
    text: Text, segment: Segment, act: Mention, chain: Sequence[int], objects: Sequence[Mention], noun: bool
) -> int:
    """How often the act is denied: before the verb, before its object or subject, and by words that cover the sentence."""
    covered = set(chain) | set(range(act.start - 1, act.start)) if act.start else set(chain)
    count = 0
    by_object = False
    counted: set[int] = set()
    for negation in text.negations:
        where = negation.concept.negates
        if any(p in counted for p in range(negation.start, negation.end)) or not segment.holds(negation.start):
            continue
        if any(
            (m.concept.kind == "act" or m.concept.id in NAMED_BY_NOT) and m.holds(negation) for m in segment.mentions
        ):
            continue
        hit = False
        if _says_no_more(text, negation, act, count, noun):
            counted.update(range(negation.start, negation.end))
        elif where == "act":
            hit = (
                negation.end - 1 in covered
                or _opens(text, segment, negation, act)
                or _far(text, segment, negation, act, noun)
                or (noun and _is_no(text, segment, negation, act))
            )
        elif where == "object" and not by_object:
            hit = not noun and any(
                0 <= m.start - negation.end <= NO_REACH and not _between(text, negation, m) for m in objects
            )
            hit = hit or (
                0 <= act.start - negation.end <= NO_REACH
                and not _between(text, negation, act)
                and (act.concept.noun or act.concept.state)
            )
        elif where == "sentence":
            overlaps = negation.start < act.start < negation.end
            hit = overlaps or (negation.end <= act.start and not _governed(text, segment, negation, act))
        if hit:
            count += 1
            by_object = by_object or where == "object"
            counted.update(range(negation.start, negation.end))
    count += noun and _not_found(text, segment, act)
    return count + _for_none(text, act)


def _says_no_more(text: Text, negation: Mention, act: Mention, count: int, noun: bool) -> bool:
    """Whether a denial adds nothing: "neither settled nor released", "may or may not need", "dont need no doctor"."""
    where = negation.concept.negates
    if where == "act":
        before = text.norms[max(0, negation.start - 3) : negation.start]
        return (text.norms[negation.start] == "nor" and count > 0) or list(before) == ["may", "or", "may"]
    return where == "object" and count > 0 and not noun and negation.start >= act.end


TO_NONE = frozenset({"for", "to", "as", "on", ":", "-", "the", "following", "body", "part", "parts", "(", "s", ")"})
"""Words between a verb and the value of its blank ("remains open for the following body parts: none")."""
NONE = frozenset({"none", "nothing", "nil", "n/a"})
NONE_REACH = 8
LEFT_BLANK = frozenset({"open", "preserve", "reserve", "exclude", "include"})
"""Acts that forms give a blank for the things to which they are done."""


def _for_none(text: Text, act: Mention) -> bool:
    """Whether what follows says that the act is done to nothing: "to remain open for: none"."""
    position = act.end
    if act.id not in LEFT_BLANK:
        return text.norms[position : position + 1] in (["nothing"], ["none"])
    while position < len(text.norms) and position - act.end < NONE_REACH and text.norms[position] in TO_NONE:
        position += 1
    return position < len(text.norms) and text.norms[position] in NONE


FINDING = frozenset("find establish prove show demonstrate support stipulate justify recognize".split())
"""Verbs by which a need is found or is not."""


def _not_found(text: Text, segment: Segment, act: Mention) -> bool:
    """Whether a later verb says that what the noun names was not found: "need for surgery is not established"."""
    return any(
        segment.holds(n.start)
        and n.concept.negates == "act"
        and n.start > act.end
        and text.norms[n.start - 1] in FINITE
        and text.norms[n.end : n.end + 1]
        and text.norms[n.end] in FINDING
        for n in text.negations
    )


def _governed(text: Text, segment: Segment, negation: Mention, act: Mention) -> bool:
    """Whether another verb stands between and takes the denial: "nothing relieves the employer of its duty to provide care"."""
    acts = [m for m in segment.mentions if m.concept.kind == "act"]
    listed = first_of_list(text, act, segment)
    between = any(
        negation.end <= m.start
        and m.end <= (act.start if listed is None else listed)
        and (text.norms[m.start - 1] not in DETERMINERS or _infinitive(text, m))
        and not m.concept.state
        and m.id not in HANDING_ON
        for m in acts
    )
    return between and not shared_auxiliaries(text, act, acts, segment)


HANDING_ON = frozenset({"need", "award"})
"""Acts through which a denial goes: "nothing shall be construed to require the employer to provide care"."""


def _infinitive(text: Text, act: Mention) -> bool:
    """Whether the act is a verb after "to": "nothing shall be construed to release the employer from its duty"."""
    written = text.raw[act.start].strip().lower()
    return text.norms[act.start - 1] == "to" and written == text.norms[act.start]


def _far(text: Text, segment: Segment, negation: Mention, act: Mention, noun: bool) -> bool:
    """Whether "does not ... relinquish" or "shall not revive any liability" denies the act across other words."""
    listed = first_of_list(text, act, segment)
    reach = NEAR if noun and listed is None else FAR
    if not 0 <= act.start - negation.end <= reach or text.norms[act.start] in FINITE:
        return False
    auxiliary = negation.start > 0 and text.norms[negation.start - 1] in FINITE
    between = [
        m
        for m in text.mentions
        if m.concept.kind == "act"
        and negation.end <= m.start
        and m.end <= (act.start if listed is None else listed)
        and text.norms[m.start - 1] not in DETERMINERS
        and not (noun and m.id in CARRIES and act.start - m.end <= 1)
        and not (noun and m.id == "accept" and act.start - m.end <= 1)
        and not (m.end == act.start - 1 and text.norms[act.start - 1] == "to" and m.id == "accept")
    ]
    new_statement = "that" in text.norms[negation.end : act.start]
    owned = text.norms[act.start - 1] in DETERMINERS or any(
        m.end == act.start and m.concept.kind == "party" for m in text.mentions
    )
    if noun and owned and text.norms[negation.start - 1] in DOING and not _carried(text, negation, act):
        return False
    return auxiliary and segment.holds(negation.start) and not between and not new_statement


def _carried(text: Text, negation: Mention, act: Mention) -> bool:
    """Whether the verb between a denial and a noun hands the denial on, or there is none between."""
    words = [n for n in text.norms[negation.end : act.start] if n.isalpha() and not n.endswith("ly")]
    return not words or words[0] not in ERODING


def _is_no(text: Text, segment: Segment, negation: Mention, act: Mention) -> bool:
    """Whether an entry begins with "not a" and the noun: "not a med buyout"."""
    opens = negation.start - segment.start <= 1 and act.start - negation.end <= NO_REACH
    return opens and text.norms[negation.end : negation.end + 1] in (["a"], ["an"], ["any"])


def _opens(text: Text, segment: Segment, negation: Mention, act: Mention) -> bool:
    """Whether "neither", "nor" or "none" opens the statement and so denies its verb."""
    return (
        text.norms[negation.start] in ("neither", "nor", "none")
        and negation.end <= act.start
        and negation.start - segment.start <= 2
    )


def _between(text: Text, negation: Mention, mention: Mention) -> bool:
    """Whether a comma, a joint or another thing stands between "no" and what it would deny."""
    return any(
        text.norms[p] in (",", "but", "and", "with", "for", "of", ":", "that", "who", "which")
        for p in range(negation.end, mention.start)
    )
