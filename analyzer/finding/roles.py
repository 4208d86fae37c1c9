"""Who does what to what: every act of a segment with its agent, its objects, its voice, and whether it is denied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.finding.concepts import Mention
from analyzer.finding.segments import DETERMINERS, FINITE, JOINING, Segment

BE = frozenset("is are was were be been being remain stay become get deem consider am".split())
MODAL = frozenset("may might could can".split())
AUXILIARY = FINITE | BE | frozenset(
    "to not hereby forever fully also expressly specifically further hereafter thereafter therefore only solely therein hereunder thereof always still now duly completely entirely "
    "never no longer by and or agree elect continue forth ever as such it simply mutually herein otherwise deem already".split()
)
"""Words that may stand between a subject and its verb."""

BASE_FORMS = frozenset("approve disapprove refuse decline reject deny rescind vacate suspend annul reverse revoke set dismiss withdraw return".split())
"""Verbs of orders, which do nothing in their base form."""

LINKS = frozenset("of for to on re regarding concerning in from against with as toward per touching about under by at on".split())
BEFORE_OTHERS = frozenset("of for to against by with from in under on".split())
"""A party after one of these is not the one that acts."""

GOES_ON = AUXILIARY | frozenset("which that who it they same both all none these those this neither either nor but and or then so , - : ( yet though although while with".split())
"""Words with which a statement goes on from the subject of the one before."""

NEAR = 8
"""Tokens between a verb and its auxiliaries, or a passive verb and its "by"."""
NO_REACH = 4
"""Tokens between "no" and the thing that it denies ("no other or further medical treatment")."""
OF_REACH = 3
"""Tokens between "liability" and the party after its "of"."""
FAR = 14
"""Tokens between "does not" and its verb, where other words come between."""
SHARED_REACH = 3
"""Tokens between two verbs that share their auxiliaries."""
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
    subject_unknown: bool = False
    """An active verb whose subject is there, and is no party that the lexicon knows ("it will not pay")."""
    to: str = ""
    """Id of the party after "of", "against" or "to" an act of release."""


@dataclass(frozen=True, slots=True)
class Text:
    """What role resolution looks at."""

    norms: Sequence[str]
    raw: Sequence[str]
    participles: frozenset[str]
    mentions: Sequence[Mention]
    negations: Sequence[Mention]
    segments: Sequence[Segment]


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


def _subject_before(text: Text, index: int) -> tuple[Mention, ...]:
    """The objects of the segment that this one goes on from: "care is reserved and | shall continue"."""
    segment = text.segments[index]
    parent = segment.parent
    while parent is not None:
        objects = ungoverned(text, [m for m in text.segments[parent].mentions if m.concept.kind == "object"])
        if objects:
            return (objects[-1],) if segment.kind == "relative" else tuple(objects)
        parent = text.segments[parent].parent
    return ()


def _predication(
    text: Text, index: int, segment: Segment, act: Mention, acts: Sequence[Mention], inherited_agent: str, before: tuple[Mention, ...]
) -> Predication:
    chain = _auxiliaries(text, act.start, segment) or _shared(text, act, acts, segment)
    surface = text.raw[act.start].strip().lower().rstrip(".-")
    has_be = any(text.norms[p] in BE for p in chain)
    has_have = any(text.norms[p] in ("have", "has", "had") for p in chain) and not has_be
    noun = act.concept.noun and not chain and _is_noun(text, act, surface)
    left = [m for m in segment.mentions if m.end <= act.start]
    right_end = next((a.start for a in acts if a.start >= act.end and not a.concept.noun and a.end != act.end), segment.end)
    left_objects = ungoverned(text, [m for m in left if m.concept.kind == "object"])
    right_objects = ungoverned(text, [m for m in segment.mentions if m.concept.kind == "object" and act.end <= m.start < right_end])
    participle = surface in text.participles
    tensed = any(text.norms[p] in FINITE or text.norms[p] in BE or text.norms[p] == "to" for p in chain)
    adjective = act.concept.state and not participle and (has_be or (not tensed and (act.end - act.start > 1 or not surface.endswith(("s", "ing")))))
    attributive = adjective and not chain
    last_left = next((m for m in reversed(left) if m.concept.kind in ("object", "party")), None)
    passive = not noun and (
        has_be or adjective or (participle and not has_have and not tensed and (last_left is None or last_left.concept.kind == "object"))
    )
    if noun:
        objects = right_objects or _touching(left_objects, act) or _complement(text, left_objects, act)
    elif passive or adjective:
        touching = [m for m in right_objects if m.start == act.end] if attributive else []
        beside = [m for m in right_objects if m.start - act.end <= BESIDE]
        objects = touching or left_objects or (beside if adjective and not has_be else right_objects)
        objects = objects or right_objects or (list(before) if _without_subject(text, segment, act, chain) else [])
    else:
        objects = (left_objects or right_objects) if act.concept.intransitive else right_objects
        if not objects and _without_subject(text, segment, act, chain) and (not act.concept.intransitive or _nothing_follows(text, act)):
            objects = list(before)
    agent, to = _agent(text, segment, act, left, passive, noun)
    bare = participle and not tensed and not noun and bool(left_objects)
    modifier = bare and (act.id in ("provide", "pay") or any(a.start > act.start and _auxiliaries(text, a.start, segment) for a in acts))
    base_form = not noun and not passive and surface == text.norms[act.start] and surface in BASE_FORMS
    unknown = not noun and not passive and not agent and not (act.concept.intransitive and left_objects) and not _without_subject(text, segment, act, chain)
    denials = _denials(text, segment, act, chain, objects, noun)
    possible = any(text.norms[p] in MODAL for p in chain) or any(
        m.concept.id == "possible" and abs(m.start - act.start) <= NEAR for m in segment.mentions
    )
    return Predication(act, index, agent or ("" if passive or noun else inherited_agent), tuple(objects), denials % 2 == 1, passive, possible, modifier, noun, base_form, unknown, to)


def _nothing_follows(text: Text, act: Mention) -> bool:
    """Whether a verb ends its statement or is followed by a preposition only: "and shall continue under", not "and keep receipts"."""
    after = text.norms[act.end] if act.end < len(text.norms) else ""
    return not after.isalpha() or after in LINKS or after in JOINING or after in ("until", "through", "as", "open", "hereafter", "unless", "if", "so")


def _shared(text: Text, act: Mention, acts: Sequence[Mention], segment: Segment) -> list[int]:
    """The auxiliaries of the verb before, for a second verb joined to it: "shall not be released, waived or closed"."""
    previous = next((a for a in reversed(acts) if a.end <= act.start and not (a.start == act.start)), None)
    if previous is None or act.start - previous.end > SHARED_REACH:
        return []
    between = text.norms[previous.end : act.start]
    if not between or not all(word in (",", "and", "or", "otherwise", "forever", "hereby", "nor") or word.endswith("ly") for word in between):
        return []
    return _auxiliaries(text, previous.start, segment) or _shared(text, previous, acts, segment)


def _without_subject(text: Text, segment: Segment, act: Mention, chain: Sequence[int]) -> bool:
    """Whether the statement begins with its verb, or with a word that stands for what went before."""
    first = min([act.start, *chain])
    return all(norm in GOES_ON or norm.endswith("ly") for norm in text.norms[segment.start : first])


def _auxiliaries(text: Text, start: int, segment: Segment) -> list[int]:
    """Positions of the auxiliaries, adverbs and negations straight before a verb."""
    chain: list[int] = []
    position = start - 1
    while position >= segment.start and len(chain) < NEAR and (text.norms[position] in AUXILIARY or text.norms[position].endswith("ly")):
        chain.append(position)
        position -= 1
    while chain and text.norms[chain[-1]] in ("and", "or", "by", "no", "as", "also"):
        chain.pop()
    return chain if any(text.norms[p] in FINITE or text.norms[p] in BE or text.norms[p] in ("to", "not", "never", "hereby") for p in chain) else []


def _is_noun(text: Text, act: Mention, surface: str) -> bool:
    before = text.norms[act.start - 1] if act.start else ""
    after = text.norms[act.end] if act.end < len(text.norms) else ""
    if before in DETERMINERS or before == "no":
        return True
    if surface in text.participles or surface.endswith("s") and not surface.endswith("ss"):
        return False
    return after in ("of", "for", "to", "re", "on") or not _party_before(text, act)


def _party_before(text: Text, act: Mention) -> bool:
    return any(m.concept.kind == "party" and m.end == act.start for m in text.mentions)


def _touching(objects: Sequence[Mention], act: Mention) -> list[Mention]:
    """The object right before a noun: "future medical buyout"."""
    return [m for m in objects if 0 <= act.start - m.end <= 1]


def _complement(text: Text, objects: Sequence[Mention], act: Mention) -> list[Mention]:
    """The subject of which the noun is said: "future care remains the employer's obligation"."""
    return [m for m in objects if any(text.norms[p] in BE for p in range(m.end, act.start))]


def ungoverned(text: Text, objects: Sequence[Mention]) -> list[Mention]:
    """Objects that are not governed by a heavy object before them: of "lien for treatment" only the lien."""
    kept: list[Mention] = []
    for mention in objects:
        previous = kept[-1] if kept else None
        if previous is not None and previous.concept.heavy and _governs(text, previous, mention):
            continue
        kept.append(mention)
    return kept


def _governs(text: Text, head: Mention, mention: Mention) -> bool:
    """Whether the words before the mention tie it to the head with a preposition, and no comma or "and" comes between."""
    position = mention.start - 1
    while position >= head.end and text.norms[position] not in LINKS:
        if text.norms[position] in (",", "and", "or", ";", "/", "nor"):
            return False
        position -= 1
    if position < head.end:
        return False
    return not any(m.concept.kind == "act" and not m.concept.noun and head.end <= m.start < position for m in text.mentions)


def _agent(text: Text, segment: Segment, act: Mention, left: Sequence[Mention], passive: bool, noun: bool) -> tuple[str, str]:
    """The party that acts, and the party after "of" or "against"."""
    parties = [m for m in segment.mentions if m.concept.kind == "party"]
    after = [m for m in parties if m.start >= act.end]
    by = next((m for m in after if _word_before(text, m) in ("by", "upon") and m.start - act.end <= NEAR * 2), None)
    of = next((m for m in after if _word_before(text, m) in ("of", "against", "from", "to", "with") and m.start - act.end <= NEAR), None)
    subject = next((m for m in reversed(left) if m.concept.kind == "party" and _word_before(text, m) not in BEFORE_OTHERS), None)
    to = of.id if of else ""
    owner = next((m for m in reversed(left) if m.concept.kind == "party" and text.norms[m.end : act.start] in (["'s"], ["'"], ["'s", "sole"], ["s"])), None)
    if owner is not None and (noun or act.concept.state):
        return owner.id, to
    if by is not None and (passive or noun):
        return by.id, to
    if act.id == "liable" and of is not None and _word_before(text, of) in ("of", "with") and of.start - act.end <= OF_REACH:
        return of.id, to
    if noun and of is not None and _word_before(text, of) == "of" and of.start - act.end <= OF_REACH and act.id not in ("release", "waive", "close"):
        return of.id, to
    if noun or act.concept.state or not passive:
        fallback = next((m for m in reversed(left) if m.concept.kind == "party"), None) if noun else None
        chosen = subject or fallback
        return (chosen.id if chosen else ""), to
    possessive = next((m for m in after if text.norms[m.end : m.end + 1] in (["'s"], ["'"])), None)
    return (possessive.id if possessive is not None and act.id == "preserve" else ""), to


def _word_before(text: Text, mention: Mention) -> str:
    position = mention.start - 1
    while position >= 0 and text.norms[position] in ("the", "said", "a", "an", "its", "his", "her", "all", "any"):
        position -= 1
    return text.norms[position] if position >= 0 else ""


def _denials(text: Text, segment: Segment, act: Mention, chain: Sequence[int], objects: Sequence[Mention], noun: bool) -> int:
    """How often the act is denied: before the verb, before its object or subject, and by words that cover the sentence."""
    covered = set(chain) | set(range(act.start - 1, act.start)) if act.start else set(chain)
    count = 0
    counted: set[int] = set()
    for negation in text.negations:
        where = negation.concept.care
        if any(p in counted for p in range(negation.start, negation.end)) or not segment.holds(negation.start):
            continue
        if negation.start >= act.start and negation.end <= act.end:
            continue
        hit = False
        if where == "act":
            hit = negation.end - 1 in covered or _opens(text, segment, negation, act) or _far(text, segment, negation, act, noun)
        elif where == "object":
            hit = not noun and any(0 <= m.start - negation.end <= NO_REACH and not _between(text, negation, m) for m in objects)
            hit = hit or (0 <= act.start - negation.end <= NO_REACH and not _between(text, negation, act) and (act.concept.noun or act.concept.state))
        elif where == "sentence":
            hit = negation.end <= act.start and not noun
        if hit:
            count += 1
            counted.update(range(negation.start, negation.end))
    return count


def _far(text: Text, segment: Segment, negation: Mention, act: Mention, noun: bool) -> bool:
    """Whether "does not ... relinquish" or "shall not revive any liability" denies the act across other words."""
    if not 0 <= act.start - negation.end <= (NEAR if noun else FAR):
        return False
    auxiliary = negation.start > 0 and text.norms[negation.start - 1] in FINITE
    between = [m for m in text.mentions if m.concept.kind == "act" and negation.end <= m.start and m.end <= act.start and text.norms[m.start - 1] not in DETERMINERS]
    return auxiliary and segment.holds(negation.start) and not between


def _opens(text: Text, segment: Segment, negation: Mention, act: Mention) -> bool:
    """Whether "neither", "nor" or "none" opens the statement and so denies its verb."""
    return text.norms[negation.start] in ("neither", "nor", "none") and negation.end <= act.start and negation.start - segment.start <= 2


def _between(text: Text, negation: Mention, mention: Mention) -> bool:
    """Whether a comma, a joint or another thing stands between "no" and what it would deny."""
    return any(text.norms[p] in (",", "but", "and", "with", "for", "of", ":") for p in range(negation.end, mention.start))
