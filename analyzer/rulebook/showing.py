"""Everything of one rule, in words that a lawyer reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from textwrap import fill

from analyzer.finding.findings import LABELS
from analyzer.finding.frames import frames
from analyzer.finding.pipeline import CUE, concepts, cues
from analyzer.finding.qualifiers import NEVER_CONDITIONAL, NOT_TURNED, TURNED_OFF
from analyzer.rulebook.examples import Example, clauses_of
from analyzer.rulebook.listing import examples_of, labels_of
from analyzer.rulebook.other_finders import Finder, finder_named, other_finders
from analyzer.rulebook.plain_words import EFFECTS, MADE_NAMES, plain, value_in_words, with_joints
from analyzer.rules.clause_files import Frame
from analyzer.rules.pack import Pack

WIDTH = 100
"""Columns: a line that a person reads without losing its place."""

_FEW = 8
"""Phrases of a concept shown unless all are asked for."""

_SHAPES = {
    "exception": "It follows from an exception: what a release excepts stays open, what an award excepts is not awarded.",
    "period": "It follows from a time for which care is given.",
    "scope": "It follows from care that is left open for what is named, which carves this out of the rest.",
    "opinion": "It follows from a doctor's opinion on care.",
    "payer_list": "It follows from a row of a list under words on who pays for care: a part of the body, a sign, a party.",
    "box": "It follows from typed words on the box of the treatment paragraph and a part of the body.",
    "award_change": "It follows from an order that ends an earlier award of care, by its letter or by what it awards, or makes it narrower.",
    "bearer": "It follows from words on who bears the care of which the sentence before told.",
    "part_answer": "It follows from a label of future care with parts of the body and yes or no behind each.",
    "hypothesis": "It follows from talk of what would happen if, or from a question.",
}
_PAPERS = {
    "release": "releases (C&R and what belongs to them)",
    "award": "awards and stipulations for them",
    "finding": "papers in which a judge speaks",
}
_FLAGS = (
    ("verb", "The act is a verb (“is approved”), not a noun (“approval”)."),
    ("done", "The act is done (“is approved”), not only to be done (“to approve”)."),
    ("passive", "The act is passive (“is included”)."),
    ("stated", "A verb states it: a bare topic does not count."),
)


def like(rule: str, pack: Pack | None) -> str | None:
    """The id that was probably meant."""
    known = [*(frame.id for frame in frames(pack)), *(finder.id for finder in other_finders())]
    return next(iter(get_close_matches(rule, known, 1)), None)


def shown(rule: str, pack: Pack | None, *, everything: bool = False) -> str | None:
    """The text about the rule; `rule:` may stand before its id, as in `found_by`. None where there is no such rule."""
    wanted = rule.removeprefix("rule:")
    frame = next((frame for frame in frames(pack) if frame.id == wanted), None)
    if frame is None:
        finder = finder_named(rule)
        return _page_of(finder) if finder else None
    lines = [frame.id, ""]
    for part in (_what_it_says(frame, pack), _when(frame), _slots(frame, pack, everything), _turned(frame)):
        lines += [*part, ""]
    lines += _examples(frame, pack)
    return "\n".join(lines).rstrip() + "\n"


def _page_of(finder: Finder) -> str:
    lines = [finder.id, ""]
    for number, label in enumerate(finder.labels):
        lines.append(f"  {'label' if not number else '':11} {label}: {EFFECTS[LABELS[label]]}")
    return "\n".join([*lines, f"  authority   {finder.authority}", "", wrapped(finder.text)]) + "\n"


def wrapped(text: str, first: str = "  ", rest: str = "  ") -> str:
    """The text in lines of WIDTH columns."""
    return fill(text, WIDTH, initial_indent=first, subsequent_indent=rest)


def _what_it_says(frame: Frame, pack: Pack | None) -> Iterator[str]:
    yield f"  label       {frame.label}: {EFFECTS[LABELS[frame.label]]}"
    for label, where in ((frame.label_in_award, "an award or stipulations"), (frame.label_in_finding, "a judge's findings")):  # fmt: skip
        if label:
            yield f"              in {where}: {label}: {EFFECTS[LABELS[label]]}"
    yield f"  authority   {frame.authority}"
    yield f"  confidence  {frame.confidence:g}"
    if pack is not None and frame in pack.frames:
        yield f"  pack        {pack.source}"
    if frame.note:
        yield wrapped(frame.note, "  note        ", " " * 14)


def _when(frame: Frame) -> Iterator[str]:
    yield "When it fires"
    if frame.raised_by:
        yield wrapped(_SHAPES[frame.raised_by])
        return
    if frame.values:
        yield wrapped("A label of care has one of these values behind it (“Future medical: ...”):")
        told = [value_in_words(value) for value in frame.values]
        yield wrapped(", ".join(told), "    ", "    ")
    elif frame.acts:
        done = {"negative": "is denied", "any": "is done, or is denied"}.get(frame.polarity, "is done")
        to = " to the object" if frame.objects else ""
        yield wrapped(f"One of the acts below {done}{to}, in one statement of a sentence.")
    else:
        yield wrapped("What is named below stands in one part of a sentence, with no act asked for.")
    for name, text in _FLAGS:
        if getattr(frame, name):
            yield wrapped(text)
    if frame.possible is not None:
        said = "It is said as a possibility only (“may need”)." if frame.possible else "It is said as a fact, not as a possibility."  # fmt: skip
        yield wrapped(said)
    if frame.bases:
        yield wrapped(f"Only in {' and in '.join(_PAPERS[base] for base in sorted(frame.bases))}.")


def _slots(frame: Frame, pack: Pack | None, everything: bool) -> Iterator[str]:
    yield "What fills it"
    asked = (
        ("act", frame.acts),
        ("object", frame.objects),
        ("who acts", frame.who or ()),
        ("beside it, one of", frame.present),
        ("beside it, all of", frame.every),
        ("in the sentence, one of", frame.also),
        ("not beside it", frame.absent),
        ("nowhere in the sentence", frame.nowhere),
    )
    phrases = _phrases(pack)
    named = False
    for title, names in asked:
        if names:
            named = True
            yield f"  {title}"
            for name in sorted(names):
                yield wrapped(_with_phrases(name, phrases.get(name, ()), everything), "    ", "        ")
    if not named:
        yield "  nothing is asked for by name"


def _phrases(pack: Pack | None) -> dict[str, tuple[str, ...]]:
    """The phrases by the names that frames use; a concept that counts as another one lends it its phrases."""
    found: dict[str, tuple[str, ...]] = {}
    for concept in concepts(pack):
        for name in dict.fromkeys((concept.id, concept.same_as)):
            if name:
                found[name] = (*found.get(name, ()), *concept.phrases)
    return found | {CUE + cue.id: cue.phrases for cue in cues(pack)}


def _with_phrases(name: str, phrases: tuple[str, ...], everything: bool) -> str:
    called = plain(name)
    if not phrases:
        return called if name in MADE_NAMES else f"{called}: no phrases"
    few = phrases if everything else _unlike(phrases)
    rest = f" ... and {len(phrases) - len(few)} more" if len(few) < len(phrases) else ""
    return f"{called} [{name}]: {', '.join(f'“{with_joints(phrase)}”' for phrase in few)}{rest}"


def _unlike(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """A few of the phrases, no two of which begin with the same word as long as there are others."""
    first: dict[str, str] = {}
    for phrase in phrases:
        first.setdefault(phrase.split()[0], phrase)
    few = list(first.values())[:_FEW]
    return tuple(few + [phrase for phrase in phrases if phrase not in few][: _FEW - len(few)])


def _turned(frame: Frame) -> Iterator[str]:
    yield "What turns it"
    untouched = {qualifier for qualifier, labels in NOT_TURNED.items() if frame.label in labels}
    off = [q for q in ("negated", *sorted(TURNED_OFF), "struck") if q not in untouched]
    yield wrapped(f"Without effect where it is {_either(off)}.")
    if frame.label not in NEVER_CONDITIONAL and LABELS[frame.label] in ("keeps", "closes", "limits"):
        yield wrapped("Under a condition (“if”, “unless”, “subject to”) it only sets a condition.")
    if untouched:
        yield wrapped(f"It stands although it is {_either(sorted(untouched))}: that is what it says.")
    yield wrapped("Without effect in letters, reports and quoted law, and where a doctor speaks.")


def _either(names: Iterable[str]) -> str:
    told = list(names)
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} or {told[-1]}"


def _examples(frame: Frame, pack: Pack | None) -> Iterator[str]:
    examples = examples_of(frame, pack)
    own = pack is not None and frame in pack.frames
    labels = " or ".join(labels_of(frame))
    found = [(example, _finds(frame, example, pack)) for example in examples]
    yield "Sentences that must be found" + ("" if own else f" ({labels}; * by this very rule)")
    for example, mine in found:
        if example.wanted:
            yield wrapped(f"{'*' if mine and not own else '-'} {example.text} [{example.paper.replace('_', ' ')}]", "  ", "    ")  # fmt: skip
    yield "Sentences that must not be found"
    for example, _ in found:
        if not example.wanted:
            yield wrapped(f"- {example.text} [{example.paper.replace('_', ' ')}]", "  ", "    ")


def _finds(frame: Frame, example: Example, pack: Pack | None) -> bool:
    if not example.wanted:
        return False
    return any(c.found_by == f"rule:{frame.id}" for c in clauses_of(example.text, example.paper, pack))
