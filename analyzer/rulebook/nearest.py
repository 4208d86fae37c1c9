"""What a rule would still have needed in a sentence: the counterpart of the conditions in `analyzer/finding/frames.py`.

Every lack is one condition of the frame that the sentence does not meet; a frame without lacks fires. A test holds the two
together over all example sentences.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from analyzer.finding.findings import LABELS
from analyzer.finding.frames import belongs, frames, has_verb, only_describes, paper_of, segment_of, undisputed
from analyzer.finding.labelled_values import starts_with, value_of
from analyzer.finding.papers import bases_of
from analyzer.finding.pipeline import read_text
from analyzer.finding.roles import Predication
from analyzer.finding.statements import CARE, Statement, taken_apart
from analyzer.rulebook.plain_words import in_plain_words, value_in_words
from analyzer.rules.clause_files import Frame
from analyzer.rules.pack import Pack

_MOST_SHOWN = 3
"""Rules told as near: more of them explain nothing."""

_NO_ACT = 4
_HEAVY = 3
_LIGHT = 1
"""Weights of a lack: without its act a rule is farthest from firing, then without its object or companion; with the wrong voice,
or a forbidden word beside it, it is near."""


@dataclass(frozen=True, slots=True)
class Lack:
    """One condition that the sentence does not meet."""

    text: str
    weight: int
    words: tuple[str, ...] = ()
    """The words of the sentence that stand in the way, where it is a word too many and not one too few."""


def lacks_of(frame: Frame, text: str, paper: str, pack: Pack | None = None) -> tuple[Lack, ...]:
    """What the frame lacks at the place of the text where it comes nearest; empty where it fires."""
    return lacks_in(frame, taken_apart(read_text(text, pack), pack=pack), bases_of(paper))


def lacks_in(frame: Frame, statement: Statement, bases: frozenset[str]) -> tuple[Lack, ...]:
    """The same for a sentence that was taken apart, in a paper of these directions."""
    return tuple(_best(_tries(frame, statement, bases)))


def nearest(
    statement: Statement, paper: str, fired: Collection[str], effects: Collection[str] | None = None
) -> list[tuple[Frame, tuple[Lack, ...]]]:
    """The rules that came nearest to firing without doing so, nearest first; `fired` holds the ids of those that did.

    With `effects`, only rules of these effects.
    """
    bases = bases_of(paper)
    ranked = []
    for frame in frames(statement.pack):
        if frame.raised_by or frame.id in fired or (effects is not None and LABELS[frame.label] not in effects):
            continue
        lacks = lacks_in(frame, statement, bases)
        if lacks and _touched(frame, statement):
            effect = LABELS[frame.label]
            ranked.append((weight_of(lacks), effect == "none", frame.id, frame, lacks))
    ranked.sort(key=lambda near: near[:3])
    return [(frame, lacks) for *_, frame, lacks in ranked[:_MOST_SHOWN]]


def in_words(lacks: Sequence[Lack]) -> str:
    """The lacks in one line."""
    return "; ".join(lack.text for lack in lacks)


def weight_of(lacks: Sequence[Lack]) -> int:
    """How far the rule is from firing."""
    return sum(lack.weight for lack in lacks)


def _best(tries: Iterator[list[Lack]]) -> list[Lack]:
    return min(tries, key=weight_of, default=[Lack("nothing in the sentence says anything that it asks for", _HEAVY)])


def _touched(frame: Frame, statement: Statement) -> bool:
    """Whether the sentence holds an act, an object or a companion of the frame at all."""
    ids = {name for segment in statement.segments for name in statement.ids_in(segment)}
    if frame.values:
        return any(m.id in CARE for m in statement.mentions)
    if frame.acts and frame.objects:
        return bool(frame.acts & ids) or any(frame.objects & _counted(statement, i) for i in _indices(statement))
    return bool((frame.acts | frame.objects | frame.present | frame.every) & ids)


def _indices(statement: Statement) -> range:
    return range(len(statement.segments))


def _counted(statement: Statement, index: int) -> set[str]:
    """Everything that the objects of a segment count as."""
    segment = statement.segments[index]
    return {name for m in segment.mentions for name in statement.care_ids(m, segment)}


def _tries(frame: Frame, statement: Statement, bases: frozenset[str]) -> Iterator[list[Lack]]:
    """The lacks at every place at which the frame could fire."""
    everywhere = {
        name for i in _indices(statement) for name in statement.ids_in(statement.segments[i]) - undisputed(statement, i)
    }
    if frame.values:
        yield from _labels(frame, statement, bases)
        return
    if not frame.acts:
        for index in _indices(statement):
            yield [*_beside(frame, statement, index, everywhere, bases), *_bare_object(frame, statement, index)]
        return
    for predication in statement.predications:
        if acts_of(frame, statement) & {predication.act.concept.id}:
            beside = _beside(frame, statement, predication.segment, everywhere, bases)
            yield [*beside, *_slots(frame, predication, statement)]
    no_act = Lack(f"nobody says {in_plain_words(frame.acts)}", _NO_ACT)
    for index in _indices(statement):
        yield [no_act, *_beside(frame, statement, index, everywhere, bases), *_bare_object(frame, statement, index)]


def acts_of(frame: Frame, statement: Statement) -> frozenset[str]:
    """The acts of the frame, with those of the pack that say the same."""
    own = statement.pack.concepts if statement.pack else ()
    return frame.acts | {c.id for c in own if c.kind == "act" and c.same_as in frame.acts}


def _beside(
    frame: Frame, statement: Statement, index: int, everywhere: set[str], bases: frozenset[str]
) -> Iterator[Lack]:
    """What the part of the sentence, the whole of it and the paper lack."""
    here = statement.ids_in(statement.segments[index]) - undisputed(statement, index)
    if not belongs(frame, bases):
        yield Lack(f"the paper is none of: {', '.join(sorted(frame.bases))}", _LIGHT)
    if frame.present and not frame.present & here:
        yield Lack(f"beside it stands nothing like {in_plain_words(frame.present)}", _HEAVY)
    if not frame.every <= here:
        lacking = frame.every - here
        yield Lack(f"beside it is lacking {in_plain_words(lacking)}", _HEAVY * len(lacking))
    if frame.also and not frame.also & everywhere:
        yield Lack(f"the sentence has nothing like {in_plain_words(frame.also)}", _HEAVY)
    for forbidden, place in ((frame.absent & here, "beside it"), (frame.nowhere & everywhere, "in the sentence")):
        if forbidden:
            told = f"{place} stands what it forbids: {in_plain_words(forbidden)}"
            yield Lack(told, _LIGHT, _words_for(forbidden, statement))


def _words_for(names: Collection[str], statement: Statement) -> tuple[str, ...]:
    """The words by which the sentence says what these names stand for."""
    said = [m for m in [*statement.mentions, *statement.cues] if {m.id, m.concept.id} & set(names)]
    spans = sorted({statement.characters(m.start, m.end) for m in said})
    return tuple(dict.fromkeys(statement.text[start:end] for start, end in spans))


def _bare_object(frame: Frame, statement: Statement, index: int) -> Iterator[Lack]:
    if frame.objects and not frame.objects & _counted(statement, index):
        yield Lack(f"nothing is said of {in_plain_words(frame.objects)}", _HEAVY)


def _slots(frame: Frame, predication: Predication, statement: Statement) -> Iterator[Lack]:
    """What the act and its slots lack."""
    if predication.modifier:
        yield Lack("the act only describes a thing and states nothing", _LIGHT)
    if any(only_describes(statement, predication, mention) for mention in predication.objects):
        yield Lack("the act only tells which care is meant", _LIGHT)
    if frame.who is not None and predication.agent not in frame.who:
        actor = in_plain_words([predication.agent])
        yield Lack(f"who acts must be {in_plain_words(frame.who)}, and is {actor}", _LIGHT)
    if frame.stated and predication.noun and not has_verb(statement, predication.segment):
        yield Lack("no verb states it", _LIGHT)
    if frame.done and predication.base_form:
        yield Lack("the act is not done yet, only to be done", _LIGHT)
    if frame.verb and predication.noun:
        yield Lack("the act is a noun, not a verb", _LIGHT)
    if frame.passive and not predication.passive:
        yield Lack("the act is not passive", _LIGHT)
    if frame.possible is not None and predication.possible is not frame.possible:
        yield Lack("it is not said as a possibility" if frame.possible else "it is said as a possibility", _LIGHT)
    if frame.polarity == "negative" and not predication.negated:
        yield Lack("the act is not denied", _LIGHT)
    if frame.objects and not _object_filled(frame, predication, statement):
        yield Lack(f"the act is not done to {in_plain_words(frame.objects)}", _HEAVY)


def _object_filled(frame: Frame, predication: Predication, statement: Statement) -> bool:
    for mention in predication.objects:
        at = segment_of(statement, mention, predication.segment)
        if frame.objects & statement.care_ids(mention, statement.segments[at]):
            return True
    return "paper" in frame.objects and paper_of(statement, predication) is not None


def _labels(frame: Frame, statement: Statement, bases: frozenset[str]) -> Iterator[list[Lack]]:
    """What a labelled value lacks at every mention of care."""
    for mention in statement.mentions:
        if mention.id not in CARE or mention.concept.kind != "object":
            continue
        value = value_of(statement, mention, bases)
        if value is None:
            yield [Lack("no label of care with a value behind it (“Future medical: ...”)", _NO_ACT)]
        elif not starts_with(value, frame.values):
            values = in_plain_words(value_in_words(value) for value in frame.values)
            yield [Lack(f"the value does not begin with {values}", _HEAVY)]
        else:
            index = segment_of(statement, mention, 0)
            yield [*_beside(frame, statement, index, set(), bases), *_bare_object(frame, statement, index)]
