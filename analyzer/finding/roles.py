"""Who does what to what: every act of a segment with its agent, its objects, its voice, and whether it is denied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.finding.agents import UNKNOWN, agent_of
from analyzer.finding.concepts import Mention
from analyzer.finding.denials import denials
from analyzer.finding.ellipses import GIVING, fronted, of_nothing, party_before, shares_objects
from analyzer.finding.grammar import (
    BE,
    LINKS,
    MODAL,
    NEAR,
    Text,
    auxiliaries,
    is_noun,
    nothing_follows,
    shared_auxiliaries,
    without_subject,
)
from analyzer.finding.segments import FINITE, Segment
from analyzer.finding.slots import complement, touching, ungoverned

OF_ORDERS = frozenset({"approve", "disapprove", "suspend", "set_aside_order", "dismiss"})
"""Acts that are done to a paper, never by it."""

BASE_FORMS = frozenset(
    "approve disapprove refuse decline reject deny rescind vacate suspend annul reverse revoke set dismiss withdraw return".split()
)
"""Verbs of orders, which do nothing in their base form."""

OWNED = frozenset({"his", "her", "their", "a", "an", "its"})
"""Words after a verb that begin an object that the lexicon does not know ("keep his doctor")."""

PRONOUNS = frozenset({"it", "them", "same", "such"})
"""Words that stand for the care that was named before ("and chooses to settle it")."""

OF_DUTIES = frozenset(
    {"close", "release", "waive", "buy_out", "open", "preserve", "reserve", "falls_on", "defer", "affect"}
)
"""What can become of a duty or a right."""

BEFORE_GERUND = frozenset({"about", "regarding", "concerning", "of", "before", "from"})
"""Prepositions after which a verb only names what is spoken of: "questions about closing his case"."""

URGING = frozenset("should must ought would".split())
"""Auxiliaries with which somebody says what another is to do."""

BESIDE = 3
"""Tokens between an adjective and the thing right after it ("open lifetime medical")."""


@dataclass(frozen=True, slots=True)
class Predication:
    """One act and what fills its slots."""

    act: Mention
    segment: int
    agent: str
    """Id of the party that acts, bears or gives up; empty where the words name none."""
    objects: tuple[Mention, ...]
    negated: bool
    passive: bool
    possible: bool
    """Said as a possibility only ("may require")."""
    modifier: bool = False
    """A participle that only describes a thing ("treatment authorized by the adjuster is paid") and states nothing."""
    noun: bool = False
    """The act is a noun: "approval", "release of"."""
    base_form: bool = False
    """The verb stands in its base form: "to vacate", "may approve"."""
    urged: bool = False
    """Said as what ought to be done: "should be rescinded"."""
    to: str = ""
    """Id of the party after "of", "against" or "to" an act of release."""


def predications(text: Text) -> list[Predication]:
    """All predications of the text, in order."""
    found: list[Predication] = []
    for index, segment in enumerate(text.segments):
        acts = [m for m in segment.mentions if m.concept.kind == "act"]
        for act in acts:
            inherited = next((p for p in reversed(found) if p.segment == segment.parent and p.agent), None)
            before = _subject_before(text, index)
            found.append(_predication(text, index, segment, act, acts, inherited.agent if inherited else "", before))
    return found


def _hangs_on_another(text: Text, act: Mention, mention: Mention) -> bool:
    """Whether something else is needed, and the care only stands beside it: "needs an interpreter at medical appointments"."""
    return any(text.norms[p] in LINKS for p in range(act.end + 1, mention.start))


def _pronoun_follows(text: Text, act: Mention) -> bool:
    after = text.norms[act.end : act.end + 2]
    return bool(after) and (after[0] in PRONOUNS or (after[0] == "the" and after[1:] == ["same"]))


def _verb_follows(text: Text, act: Mention, segment: Segment) -> bool:
    """Whether the statement's verb comes after the act: "the consequences of closing care were explained"."""
    return any(text.norms[p] in FINITE for p in range(act.end, segment.end) if segment.holds(p))


def _describes(text: Text, segment: Segment, act: Mention, acts: Sequence[Mention]) -> bool:
    """Whether a participle without auxiliaries only describes: another act of the statement has them, or it is a modifier by its kind."""
    if text.norms[segment.start] == "there":
        return False
    if any(a.start != act.start and auxiliaries(text, a.start, segment) for a in acts):
        return True
    denied = any(m.concept.negates == "object" and segment.holds(m.start) for m in text.negations)
    alone = len(acts) == 1 and text.norms[act.end : act.end + 1] == ["by"] and not _verb_in(text, segment)
    alone = alone and segment is text.segments[-1]
    return act.id in ("provide", "pay") and not denied and not alone


def _verb_in(text: Text, segment: Segment) -> bool:
    return any(text.norms[p] in FINITE for start, end in segment.spans for p in range(start, end))


def _of_noun(text: Text, act: Mention, acts: Sequence[Mention]) -> bool:
    """Whether an infinitive hangs on a noun that is an act ("any duty to provide care"), or a gerund on "from" ("released from providing care")."""
    if text.norms[act.start - 1] == "from" and text.raw[act.start].strip().lower().endswith("ing"):
        return True
    before = act.start - 1 if text.norms[act.start - 1] == "to" else act.start
    if before < act.start:
        owner = next((m for m in text.mentions if m.concept.kind == "party" and m.end == before), None)
        if owner is not None:
            start = owner.start - 1 if text.norms[owner.start - 1] in ("the", "said") else owner.start
            before = start - 1 if text.norms[start - 1] in ("of", "on", "upon") else before
    return any(a.concept.noun and a.end == before and before > 0 for a in acts)


def _subject_before(text: Text, index: int) -> tuple[Mention, ...]:
    """The objects of the segment that this one goes on from: "care is reserved and | shall continue"."""
    segment = text.segments[index]
    parent = segment.parent
    while parent is not None:
        objects = ungoverned(text, [m for m in text.segments[parent].mentions if m.concept.kind == "object"])
        if objects:
            return _antecedent(text, objects) if segment.kind == "relative" else tuple(objects)
        parent = text.segments[parent].parent
    return ()


def _antecedent(text: Text, objects: Sequence[Mention]) -> tuple[Mention, ...]:
    """What "which" stands for: the last thing, and the care that is for it ("treatment to the back, which | shall continue")."""
    while (
        len(objects) > 1
        and objects[-1].id == "release_paper"
        and "under" in text.norms[objects[-1].start - 4 : objects[-1].start]
    ):
        objects = objects[:-1]
    last = objects[-1]
    if last.id != "body_part":
        return (last,)
    care = next((m for m in reversed(objects) if m.id in ("care", "future_care") and m.end <= last.start), None)
    if care is None or not set(text.norms[care.end : last.start]) & LINKS:
        return (last,)
    return (care, last)


def _only_named(text: Text, segment: Segment, act: Mention, acts: Sequence[Mention], chain: Sequence[int]) -> bool:
    """Whether an infinitive only names a duty or a right of which another verb says what becomes of it: "the duty to provide care ends"."""
    if not chain or text.norms[act.start - 1] != "to" or not _of_noun(text, act, acts):
        return False
    return any(
        later.start >= act.end
        and later.id in OF_DUTIES
        and (
            not is_noun(text, later, text.raw[later.start].strip().lower().rstrip(".-"))
            or _inflected_verb(text, later)
            or auxiliaries(text, later.start, segment)
            or text.norms[segment.start] in FINITE
        )
        for later in acts
    )


INCLUDING_REACH = 5
"""Words between a verb and the first thing after "including"."""


def _includes(text: Text, act: Mention, right: Sequence[Mention]) -> bool:
    """Whether a list after the verb only tells what its subject includes: "the claim is released, including future medical"."""
    first = min((m.start for m in right), default=act.end)
    between = text.norms[act.end : first]
    return 0 < len(between) <= INCLUDING_REACH and "include" in between and not {"not", "but", "and"} & set(between)


def _attribute(text: Text, act: Mention, segment: Segment) -> bool:
    """Whether a participle only describes the thing right after it: "the treating physician", "pays authorized treatment"."""
    if text.raw[act.start].strip().lower().rstrip(".-") not in text.participles:
        return False
    return any(
        m.start == act.end and (m.id in ("doctor", "medical_legal") or (act.id == "provide" and m.id == "care"))
        for m in segment.mentions
    )


def _put_in(text: Text, segment: Segment, act: Mention, acts: Sequence[Mention]) -> int:
    """Where "with" puts in a thing and what becomes of it ("settlement of PD, with medical left open"); else the segment's end."""
    ends = {m.end for m in segment.mentions if m.concept.kind == "object"}
    states = [a.start for a in acts if a.start > act.end and a.start in ends]
    for at in states:
        things = [m.start for m in segment.mentions if m.concept.kind == "object" and m.end == at]
        before = min(things) - 1
        if before >= act.end and text.norms[before] == "with":
            return before
    return segment.end


def _inflected_verb(text: Text, act: Mention) -> bool:
    """Whether the word is a verb by its form: "ends", "ceased"."""
    return text.raw[act.start].strip().lower() != text.norms[act.start]


def _predication(
    text: Text,
    index: int,
    segment: Segment,
    act: Mention,
    acts: Sequence[Mention],
    inherited_agent: str,
    before: tuple[Mention, ...],
) -> Predication:
    chain = auxiliaries(text, act.start, segment) or shared_auxiliaries(text, act, acts, segment)
    surface = text.raw[act.start].strip().lower().rstrip(".-")
    has_be = any(text.norms[p] in BE for p in chain)
    has_have = any(text.norms[p] in ("have", "has", "had") for p in chain) and not has_be
    noun = act.concept.noun and not chain and is_noun(text, act, surface)
    left = [m for m in segment.mentions if m.end <= act.start]
    right_end = next(
        (
            a.start
            for a in acts
            if a.start >= act.end
            and not a.concept.noun
            and a.end != act.end
            and not shares_objects(text, act, a)
            and not _of_noun(text, a, acts)
            and not _attribute(text, a, segment)
        ),
        segment.end,
    )
    right_end = min(right_end, _put_in(text, segment, act, acts))
    if act.id == "waive" and any(text.norms[a.start] == "right" and act.end <= a.start < act.end + NEAR for a in acts):
        right_end = segment.end
    left_objects = ungoverned(text, [m for m in left if m.concept.kind == "object"])
    right_objects = ungoverned(
        text, [m for m in segment.mentions if m.concept.kind == "object" and act.end <= m.start < right_end]
    )
    participle = surface in text.participles
    tensed = any(text.norms[p] in FINITE or text.norms[p] in BE or text.norms[p] == "to" for p in chain)
    adjective = (
        act.concept.state
        and not participle
        and (has_be or (not tensed and (act.end - act.start > 1 or not surface.endswith(("s", "ing")))))
    )
    attributive = adjective and not chain
    last_left = next((m for m in reversed(left) if m.concept.kind in ("object", "party")), None)
    passive = not noun and (
        (has_be and not surface.endswith("ing"))
        or adjective
        or (
            participle
            and not has_have
            and not tensed
            and (
                last_left is None
                or last_left.concept.kind == "object"
                or (last_left.id == "paper" and act.id in OF_ORDERS)
            )
        )
    )
    if noun:
        objects = right_objects or touching(left_objects, act) or complement(text, left_objects, act)
    elif passive or adjective:
        adjacent = [m for m in right_objects if m.start == act.end] if attributive else []
        beside = [m for m in right_objects if m.start - act.end <= BESIDE]
        if left_objects and left_objects[-1].end == act.start:
            adjacent = []
        objects = adjacent or left_objects or (beside if adjective and not has_be else right_objects)
        objects = objects or right_objects or (list(before) if without_subject(text, segment, act, chain) else [])
    else:
        objects = (left_objects or right_objects) if act.concept.intransitive else right_objects
        if (
            act.concept.intransitive
            and not right_objects
            and text.norms[act.end : act.end + 1]
            and text.norms[act.end] in OWNED
        ):
            objects = []
        if (
            not objects
            and without_subject(text, segment, act, chain)
            and (not act.concept.intransitive or nothing_follows(text, act))
        ):
            objects = list(before)
        if not objects and _pronoun_follows(text, act):
            objects = list(before)
    whole = passive and objects and not any(m.id == "body_part" or m in right_objects for m in objects)
    if whole and _includes(text, act, right_objects):
        objects = [*objects, *right_objects]
    if not objects and segment.kind == "relative" and not noun:
        objects = list(before)
    if not objects and act.id in GIVING and not (noun or passive):
        objects = fronted(text, segment, act, left)
    if act.id == "need" and not noun:
        objects = [m for m in objects if not _hangs_on_another(text, act, m)]
    objects = [m for m in objects if not (m.start > act.end and text.norms[m.start - 1] == "not")]
    agent, to = agent_of(text, segment, act, left, passive, noun)
    if not agent and segment.kind == "relative" and not passive and not noun:
        agent = party_before(text, segment)
    modifier = participle and not tensed and not noun and bool(left_objects) and _describes(text, segment, act, acts)
    modifier = modifier or (
        passive and act.id == "release" and not left_objects and last_left is not None and last_left.id == "worker"
    )
    modifier = modifier or (not chain and _attribute(text, act, segment))
    modifier = modifier or _only_named(text, segment, act, acts, chain) or of_nothing(text, act)
    modifier = modifier or (
        surface.endswith("ing")
        and not chain
        and (_verb_follows(text, act, segment) or text.norms[act.start - 1] in BEFORE_GERUND)
    )
    base_form = not noun and not passive and surface == text.norms[act.start] and surface in BASE_FORMS
    unknown = (
        not noun
        and not passive
        and not agent
        and not inherited_agent
        and not (act.concept.intransitive and left_objects)
        and not without_subject(text, segment, act, chain)
    )
    denied = denials(text, segment, act, chain, objects, noun)
    possible = any(text.norms[p] in MODAL for p in chain) or any(
        m.concept.id == "possible" and abs(m.start - act.start) <= NEAR for m in segment.mentions
    )
    return Predication(
        act,
        index,
        agent or ("" if passive or noun else inherited_agent) or (UNKNOWN if unknown else ""),
        tuple(objects),
        denied % 2 == 1,
        passive,
        possible,
        modifier,
        noun,
        base_form,
        any(text.norms[p] in URGING for p in chain),
        to,
    )
