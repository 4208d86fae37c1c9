"""The little grammar that role resolution needs: auxiliaries, subjects, nouns that are acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.finding.concepts import Mention
from analyzer.finding.segments import DETERMINERS, FINITE, JOINING, Segment

BE = frozenset("is are was were be been being remain stay become get deem consider am".split())

MODAL = frozenset("may might could can".split())

AUXILIARY = (
    FINITE
    | BE
    | frozenset(
        "to not hereby forever fully also expressly specifically further hereafter thereafter therefore only solely therein hereunder thereof always still now duly completely entirely "
        "never no longer by and or agree elect continue keep forth ever as such it simply mutually herein otherwise deem already".split()
    )
)
"""Words that may stand between a subject and its verb."""

LINKS = frozenset(
    "of for to on re regarding concerning in from against with as toward per touching about under by at on".split()
)

GOES_ON = AUXILIARY | frozenset(
    "which that who it they same both all none these those this neither either nor but and or then so , - : ( yet though although while with".split()
)
"""Words with which a statement goes on from the subject of the one before."""

VERB_OBJECT = frozenset("the all any same it said such his her their".split())
"""Words with which the object of a verb begins: "disagree, and compromise the same"."""

NEAR = 8
"""Tokens between a verb and its auxiliaries, or a passive verb and its "by"."""

SHARED_REACH = 3
"""Tokens between two verbs that share their auxiliaries."""


@dataclass(frozen=True, slots=True)
class Text:
    """What role resolution looks at."""

    norms: Sequence[str]
    raw: Sequence[str]
    participles: frozenset[str]
    mentions: Sequence[Mention]
    negations: Sequence[Mention]
    segments: Sequence[Segment]


def auxiliaries(text: Text, start: int, segment: Segment) -> list[int]:
    """Positions of the auxiliaries, adverbs and negations straight before a verb."""
    chain: list[int] = []
    position = start - 1
    while (
        position >= segment.start
        and len(chain) < NEAR
        and (text.norms[position] in AUXILIARY or text.norms[position].endswith("ly"))
    ):
        chain.append(position)
        position -= 1
    while chain and text.norms[chain[-1]] in ("and", "or", "by", "no", "as", "also"):
        chain.pop()
    return (
        chain
        if any(
            text.norms[p] in FINITE or text.norms[p] in BE or text.norms[p] in ("to", "not", "never", "hereby")
            for p in chain
        )
        else []
    )


def shared_auxiliaries(text: Text, act: Mention, acts: Sequence[Mention], segment: Segment) -> list[int]:
    """The auxiliaries of the verb before, for a second verb joined to it: "shall not be released, waived or closed"."""
    previous = next((a for a in reversed(acts) if a.end <= act.start and a.start != act.start), None)
    if previous is None or act.start - previous.end > SHARED_REACH:
        first = first_of_list(text, act, segment)
        return auxiliaries(text, first, segment) if first is not None else []
    between = text.norms[previous.end : act.start]
    if not between or not all(
        word in (",", "and", "or", "otherwise", "forever", "hereby", "nor") or word.endswith("ly") for word in between
    ):
        return []
    return auxiliaries(text, previous.start, segment) or shared_auxiliaries(text, previous, acts, segment)


def first_of_list(text: Text, act: Mention, segment: Segment) -> int | None:
    """The first of a list of verbs of which the act is a later one: "is not assigned, commuted or released"."""
    first, position = None, act.start
    while act.start - position <= NEAR:
        before = position - 1
        while before > segment.start and text.norms[before] in LISTING:
            before -= 1
        if before == position - 1 or before <= segment.start or not text.norms[before].isalpha():
            break
        first = position = before
    return first


LISTING = frozenset({",", "and", "or", "nor", "otherwise"})
"""Words between the verbs of a list."""


def without_subject(text: Text, segment: Segment, act: Mention, chain: Sequence[int]) -> bool:
    """Whether the statement begins with its verb, or with a word that stands for what went before."""
    first = min([act.start, *chain])
    return all(norm in GOES_ON or norm.endswith("ly") for norm in text.norms[segment.start : first])


def nothing_follows(text: Text, act: Mention) -> bool:
    """Whether a verb ends its statement or is followed by a preposition only: "and shall continue under", not "and keep receipts"."""
    after = text.norms[act.end] if act.end < len(text.norms) else ""
    return (
        not after.isalpha()
        or after in LINKS
        or after in JOINING
        or after in ("until", "through", "as", "open", "hereafter", "unless", "if", "so")
    )


def is_noun(text: Text, act: Mention, surface: str) -> bool:
    before = text.norms[act.start - 1] if act.start else ""
    after = text.norms[act.end] if act.end < len(text.norms) else ""
    if before in DETERMINERS or before == "no":
        return True
    if before in ("and", "&") and after in VERB_OBJECT:
        return False
    if surface in text.participles or (surface.endswith("s") and not surface.endswith("ss")):
        return False
    return after in ("of", "for", "to", "re", "on") or not _party_before(text, act)


def _party_before(text: Text, act: Mention) -> bool:
    return any(m.concept.kind == "party" and m.end == act.start for m in text.mentions)
