"""What is found in one sentence, step by step: concepts, parts, acts, cues, clauses, and what the nearest rule still lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.finding.concepts import Mention
from analyzer.finding.findings import LABELS, Clause, Scope
from analyzer.finding.frames import firings
from analyzer.finding.papers import bases_of
from analyzer.finding.pipeline import CUE, read_text
from analyzer.finding.roles import Predication
from analyzer.finding.segments import Segment
from analyzer.finding.statements import Statement, taken_apart
from analyzer.rulebook.examples import clauses_of
from analyzer.rulebook.listing import table
from analyzer.rulebook.nearest import in_words, nearest
from analyzer.rulebook.plain_words import EFFECTS, plain
from analyzer.rulebook.showing import wrapped
from analyzer.rules.pack import Pack
from analyzer.rules.qualifier_files import Cue

_SHOWN = 70
"""Letters of quoted words in one line."""

_LIKELY = 0.005
"""Probabilities below half a per cent are not told."""

_NEGATES = {
    "act": "denies the act after it",
    "object": "denies the thing after it",
    "sentence": "denies what its sentence says, however far off",
}
_DIRECTIONS = {"forward": "what follows", "backward": "what stands before", "both": "both sides"}


def account(text: str, paper: str, pack: Pack | None = None) -> str:
    """Everything about the text as a line in a document of kind `paper`, for a person to read."""
    read = taken_apart(read_text(text, pack), pack=pack)
    clauses = clauses_of(text, paper, pack)
    parts = (
        ("Concepts", _concepts(read)),
        ("Parts of the sentence", _segments(read)),
        ("Acts and what fills their slots", _acts(read)),
        ("Cues that may turn a clause", _cues(read)),
        ("Clauses", _clauses(read, clauses, paper)),
        ("What the classifier takes it for", _classified(text, paper, bool(clauses))),
        ("Nearest rules that did not fire", _nearest(read, paper)),
    )
    lines = [f"“{text.strip()}”", f"read as a line of: {paper.replace('_', ' ')}"]
    for title, told in parts:
        lines += ["", title, *(list(told) or ["  none"])]
    return "\n".join(lines) + "\n"


def _quoted(read: Statement, start: int, end: int) -> str:
    """Words by their tokens, shortened in the middle where they are many."""
    first, last = read.characters(start, end)
    words = " ".join(read.text[first:last].split())
    if len(words) > _SHOWN:
        half = _SHOWN // 2
        words = f"{words[:half].rstrip()} ... {words[-half:].lstrip()}"
    return f"“{words}”"


def _concepts(read: Statement) -> Iterator[str]:
    rows = [(_quoted(read, m.start, m.end), _concept(m)) for m in read.mentions if m.concept.kind != "cue"]
    if rows:
        yield from _indented(rows)


def _concept(mention: Mention) -> str:
    concept = mention.concept
    also = f", counts as {concept.same_as}" if concept.same_as else ""
    return f"{concept.id} ({concept.kind}{also})"


def _indented(rows: Sequence[Sequence[str]]) -> list[str]:
    return [f"  {line}" for line in table(rows).splitlines()]


def _words_of(read: Statement, segment: Segment) -> str:
    return " ... ".join(_quoted(read, start, end) for start, end in segment.spans)


def _segments(read: Statement) -> Iterator[str]:
    rows = []
    for number, segment in enumerate(read.segments, start=1):
        on = f" on {segment.parent + 1}" if segment.parent is not None else ""
        rows.append((f"{number}", segment.kind + on, _words_of(read, segment)))
    if rows:
        yield from _indented(rows)


def _acts(read: Statement) -> Iterator[str]:
    for predication in read.predications:
        facts = [
            f"part {predication.segment + 1}",
            f"who: {plain(predication.agent)}",
            f"what: {_objects(read, predication)}",
        ]
        facts += [word for word, true in _manner(predication) if true]
        act = predication.act
        yield wrapped(f"{_quoted(read, act.start, act.end)} {act.concept.id}: {'; '.join(facts)}", "  ", "      ")


def _objects(read: Statement, predication: Predication) -> str:
    told = []
    for mention in predication.objects:
        segment = next((s for s in read.segments if s.holds(mention.start)), read.segments[predication.segment])
        counts = sorted(read.care_ids(mention, segment))
        told.append(f"{_quoted(read, mention.start, mention.end)} ({', '.join(counts)})")
    return ", ".join(told) or "nothing named"


def _manner(predication: Predication) -> tuple[tuple[str, bool], ...]:
    return (
        ("denied", predication.negated),
        ("only possible", predication.possible),
        ("passive", predication.passive),
        ("a noun", predication.noun),
        ("only describes a thing, states nothing", predication.modifier),
        ("in its base form, not done", predication.base_form),
    )


def _cues(read: Statement) -> Iterator[str]:
    for mention in read.cues:
        cue = read.cue_table[mention.concept.id]
        said = _quoted(read, mention.start, mention.end)
        yield wrapped(f"{said} {mention.concept.id.removeprefix(CUE)}: {_reach(read, mention, cue)}", "  ", "      ")


def _reach(read: Statement, mention: Mention, cue: Cue) -> str:
    """What the cue does, in which direction, and how far it reaches here."""
    if cue.negates:
        return f"negated; {_NEGATES[cue.negates]}"
    segment = next((s for s in read.segments if s.holds(mention.start)), None)
    if cue.opens:
        part = f"opens a part of its own: {_words_of(read, segment)}" if segment else "opens a part of its own"
        return f"{cue.qualifier}; forward; {part}"
    if cue.qualifier == "none":
        return "turns nothing by itself; rules and other cues ask for it"
    reached = _words_of(read, segment) if cue.reach == "segment" and segment else _in_sentence(read, mention, cue)
    return f"{cue.qualifier}; {_DIRECTIONS[cue.direction]}, within its {_within(cue)}: {reached}"


def _within(cue: Cue) -> str:
    return "part of the sentence" if cue.reach == "segment" else "sentence"


def _in_sentence(read: Statement, mention: Mention, cue: Cue) -> str:
    start = mention.start if cue.direction == "forward" else 0
    end = mention.end if cue.direction == "backward" else len(read.norms)
    return _quoted(read, start, end)


def _clauses(read: Statement, clauses: Sequence[Clause], paper: str) -> Iterator[str]:
    for clause in clauses:
        yield f"  {clause.label}: {EFFECTS[clause.effect]}"
        told = [f"“{clause.text}”", f"by {clause.found_by}", f"confidence {clause.confidence:g}"]
        if clause.qualifiers:
            told.append(", ".join(clause.qualifiers))
        if clause.effect != LABELS[clause.label]:
            told.append(f"without this it {EFFECTS[LABELS[clause.label]]}")
        told += _scope("about", clause.scope)
        if clause.except_scope is not None:
            told += _scope("but not", clause.except_scope)
        yield wrapped("; ".join(told), "    ", "    ")
    fired = dict.fromkeys(firing.frame.id for firing in firings(read, bases_of(paper)))
    told_rules = {clause.found_by.removeprefix("rule:") for clause in clauses}
    silent = [rule for rule in fired if rule not in told_rules]
    if silent:
        yield wrapped(f"fired and not told, since another clause or a mark says it: {', '.join(silent)}")


def _scope(word: str, scope: Scope) -> list[str]:
    named = [*scope.body_parts, *scope.claims, *scope.dates_of_injury, *scope.carriers]
    named += [value for value in (scope.care, scope.period, scope.condition) if value]
    return [f"{word}: {', '.join(named)}"] if named else []


def _classified(text: str, paper: str, by_rule: bool) -> Iterator[str]:
    from analyzer.finding.classifier import classifier
    from analyzer.finding.features import sentence_features
    from analyzer.finding.paraphrases import SURE

    chances = classifier().probabilities(sentence_features(text, paper))
    likely = sorted(((chance, effect) for effect, chance in chances.items() if chance >= _LIKELY), reverse=True)
    yield wrapped(", ".join(f"{EFFECTS[effect]} {chance:.0%}" for chance, effect in likely))
    said = "a rule has spoken, so it is not asked" if by_rule else f"it raises a clause from {SURE:.0%} on, which only makes an answer less sure"  # fmt: skip
    yield wrapped(f"({said})")


def _nearest(read: Statement, paper: str) -> Iterator[str]:
    fired = {firing.frame.id for firing in firings(read, bases_of(paper))}
    for frame, lacks in nearest(read, paper, fired):
        yield f"  {frame.id} ({frame.label}: {EFFECTS[LABELS[frame.label]]})"
        yield wrapped(in_words(lacks), "    ", "    ")
