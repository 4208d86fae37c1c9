"""Second pass: clause frames whose slots the concepts and roles of a statement fill."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from analyzer.finding.concepts import Mention
from analyzer.finding.findings import LABELS
from analyzer.finding.labelled_values import starts_with, value_of
from analyzer.finding.pipeline import CUE, PACKS_REMEMBERED, concepts, cues
from analyzer.finding.roles import Predication
from analyzer.finding.segments import FINITE
from analyzer.finding.statements import CARE, Statement
from analyzer.rules.clause_files import MADE, Frame, read_frames
from analyzer.rules.pack import Pack

DENIAL_REACH = 3
"""Words between "not" or "no" and the thing that it denies, where no verb is in play."""

STIPULATING = frozenset({"stipulate", "agree", "find", "admit", "acknowledge"})
"""Acts by which parties or a judge state a fact that is named by a noun only ("need for care is stipulated")."""


@dataclass(frozen=True, slots=True)
class Firing:
    """A frame that found its slots filled."""

    frame: Frame
    segment: int
    act: Mention | None
    negated: bool
    """The act is denied and the frame wanted it said: the clause is there, and turned."""
    object: Mention | None = None
    labelled: bool = False
    """Read from a label and its value."""


def frames(pack: Pack | None = None) -> tuple[Frame, ...]:
    """The frames of the user's pack, and the built-in ones: of two that say the same, the user's is named."""
    return (pack.frames if pack else ()) + _builtin_frames()


@cache
def _builtin_frames() -> tuple[Frame, ...]:
    known = concepts()
    names = {concept.id for concept in known} | {CUE + cue.id for cue in cues()}
    return read_frames(LABELS, names, {c.id for c in known if c.kind == "party"})


@cache
def raised(rule: str) -> Frame:
    """The frame of that id, for a clause that follows from the shape of a sentence."""
    return next(frame for frame in frames() if frame.id == rule)


@lru_cache(maxsize=PACKS_REMEMBERED)
def _by_act(pack: Pack | None) -> dict[str, tuple[Frame, ...]]:
    table: dict[str, list[Frame]] = {}
    for frame in frames(pack):
        if not frame.values and not frame.raised_by:
            for act in frame.acts or ("",):
                table.setdefault(act, []).append(frame)
    for concept in pack.concepts if pack else ():
        if concept.kind == "act" and concept.same_as:
            table[concept.id] = [*table.get(concept.id, ()), *table.get(concept.same_as, ())]
    return {act: tuple(found) for act, found in table.items()}


def firings(statement: Statement, bases: frozenset[str]) -> list[Firing]:
    """All frames that fire. `bases` are the directions of the document, empty where unknown."""
    everywhere: set[str] = set()
    present: list[set[str]] = []
    for segment in statement.segments:
        present.append(statement.ids_in(segment) - undisputed(statement, len(present)))
        everywhere |= present[-1]
    found = labelled(statement, bases)
    said = {f.segment for f in found}
    for predication in statement.predications:
        if predication.modifier:
            continue
        here = present[predication.segment]
        for frame in _by_act(statement.pack).get(predication.act.concept.id, ()):
            if _fits(frame, here, everywhere, bases):
                fired = _filled(frame, predication, statement)
                decided = predication.segment in said and LABELS[frame.label] in ("keeps", "closes")
                if fired is not None and not decided:
                    found.append(fired)
    for index, here in enumerate(present):
        for frame in _by_act(statement.pack).get("", ()):
            if _fits(frame, here, everywhere, bases):
                segment = statement.segments[index]
                filled = next((m for m in segment.mentions if frame.objects & statement.care_ids(m, segment)), None)
                if not frame.objects or filled is not None:
                    found.append(Firing(frame, index, None, _denied(statement, index, frame), filled))
    return _settled(found)


MADE_OF_CARE = frozenset({"care_kind", "past_care", "whole_care"})
"""Made names for which a text must name care, in whatever words."""
ALWAYS_THERE = (MADE | {"limit"}) - MADE_OF_CARE
"""Names that a quick look at the concepts cannot rule out."""


def undisputed(statement: Statement, index: int) -> set[str]:
    """The ids of disputing acts that the segment only denies: "there is no dispute that"."""
    acts = [p for p in statement.predications if p.segment == index and p.act.id in ("dispute", "deny")]
    return {p.act.id for p in acts if all(q.negated for q in acts if q.act.id == p.act.id)}


def _labels(found: Sequence[Firing]) -> set[str]:
    return {firing.frame.label for firing in found}


def belongs(frame: Frame, bases: frozenset[str]) -> bool:
    """Whether the frame is for papers of these directions; for one of unknown direction, only what needs no judge."""
    return not frame.bases or bool(frame.bases & bases) or (not bases and frame.bases != {"finding"})


def _fits(frame: Frame, here: set[str], everywhere: set[str], bases: frozenset[str]) -> bool:
    """Whether the statement holds what the frame asks for beside its slots."""
    if not belongs(frame, bases) or frame.nowhere & everywhere:
        return False
    if frame.present and not frame.present & here:
        return False
    if not frame.every <= here:
        return False
    if frame.also and not frame.also & everywhere:
        return False
    return not frame.absent & here


def _filled(frame: Frame, predication: Predication, statement: Statement) -> Firing | None:
    """The firing, where agent, object and polarity are as the frame wants them."""
    if frame.who is not None and predication.agent not in frame.who:
        return None
    if frame.stated and predication.noun and not has_verb(statement, predication.segment):
        return None
    if frame.done and (predication.base_form or predication.urged):
        return None
    if (frame.verb and predication.noun) or (frame.passive and not predication.passive):
        return None
    if frame.possible is not None and predication.possible is not frame.possible:
        return None
    if frame.polarity == "negative" and not predication.negated:
        return None
    filled: Mention | None = None
    if frame.objects:
        filled = next(
            (
                m
                for m in predication.objects
                if frame.objects
                & statement.care_ids(m, statement.segments[segment_of(statement, m, predication.segment)])
            ),
            None,
        )
        if filled is None and "paper" in frame.objects:
            filled = paper_of(statement, predication)
        if filled is None:
            return None
    if filled is not None and only_describes(statement, predication, filled):
        return None
    turned = frame.polarity == "positive" and predication.negated
    return Firing(frame, predication.segment, predication.act, turned, filled)


def only_describes(statement: Statement, predication: Predication, filled: Mention) -> bool:
    """Whether a relative part only tells which care is meant: "all care which may be needed is included"."""
    segment = statement.segments[predication.segment]
    describes = predication.act.id == "need" and not predication.negated and segment.kind == "relative"
    return describes and not segment.holds(filled.start)


def has_verb(statement: Statement, index: int) -> bool:
    """Whether the part of the sentence states something: "need for care" alone is only a topic."""
    segment = statement.segments[index]
    words = {statement.norms[p] for start, end in segment.spans for p in range(start, end)}
    return bool(words & (FINITE | STIPULATING | {"there"})) or any(
        p.segment == index and not p.noun for p in statement.predications
    )


def paper_of(statement: Statement, predication: Predication) -> Mention | None:
    """The paper that an order is about: in the same part of the sentence, or, for a verb that goes on, in the part before."""
    if any(m.id in ("msa", "medicare") for m in predication.objects):
        return None
    segment = statement.segments[predication.segment]
    found = next((m for m in segment.mentions if m.id == "paper"), None)
    if found is None and segment.parent is not None and not predication.objects:
        found = next((m for m in statement.segments[segment.parent].mentions if m.id == "paper"), None)
    return found


def _denied(statement: Statement, index: int, frame: Frame) -> bool:
    """Whether what the frame is about is denied: "not contingent upon CMS approval", "no Thomas finding"."""
    segment = statement.segments[index]
    told = next(
        (
            m
            for m in [*segment.mentions, *statement.cues]
            if m.concept.id in (frame.present or frame.every) and segment.holds(m.start)
        ),
        None,
    )
    in_condition = segment.kind == "condition"
    if in_condition and on_nothing(statement, segment.start):
        return True
    first = segment.start if in_condition else told.start if told else segment.start
    reach = 0 if in_condition else DENIAL_REACH
    return any(
        cue.concept.negates in ("act", "object")
        and 0 <= first - cue.end <= reach
        and not (told and told.start <= cue.start < told.end)
        and not any(statement.norms[p] in (",", ";", ".") for p in range(cue.end, first))
        for cue in statement.cues
    )


NOTHING_REACH = 16
"""Words between "nothing" and the condition that hangs on it ("nothing in this agreement is conditioned on")."""


def on_nothing(statement: Statement, start: int) -> bool:
    """Whether a condition or an exception hangs on nothing: "nothing herein is contingent on", "shall not be read as excepting"."""
    norms = statement.norms
    before = norms[start - 1 : start]
    if before not in (["is"], ["are"], ["be"], ["as"], ["to"], ["made"]):
        return False
    return any(
        cue.concept.negates == "sentence"
        and 0 <= start - cue.end <= NOTHING_REACH
        and not {",", ";", "."} & set(norms[cue.end : start])
        for cue in statement.cues
    )


def segment_of(statement: Statement, mention: Mention, default: int) -> int:
    """Index of the segment in which the mention begins."""
    return next((i for i, segment in enumerate(statement.segments) if segment.holds(mention.start)), default)


def labelled(statement: Statement, bases: frozenset[str]) -> list[Firing]:
    """The frame with values that reads "Future medical: none", "F/M - open", "Medical: C&R'd" or a table cell."""
    for mention in statement.mentions:
        if mention.id not in CARE or mention.concept.kind != "object":
            continue
        value = value_of(statement, mention, bases)
        if value is None:
            continue
        index = segment_of(statement, mention, 0)
        segment = statement.segments[index]
        counts_as = statement.care_ids(mention, segment)
        near = statement.ids_in(segment)
        for frame in frames(statement.pack):
            wanted = frame.objects & counts_as and belongs(frame, bases) and not frame.absent & near
            if wanted and starts_with(value, frame.values):
                return [Firing(frame, index, None, False, mention, labelled=True)]
    return []


def _settled(found: list[Firing]) -> list[Firing]:
    """One firing a label and segment: said before turned, surer before less sure."""
    best: dict[tuple[str, int], Firing] = {}
    for firing in found:
        key = (firing.frame.label, firing.segment)
        known = best.get(key)
        if known is None or (known.negated, -known.frame.confidence) > (firing.negated, -firing.frame.confidence):
            best[key] = firing
    return list(best.values())
