"""A user's own pack: read, checked, tried on its own examples."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from analyzer.finding.pipeline import PACKS_REMEMBERED, forms, language
from analyzer.finding.tokens import SettlementTokenizer
from analyzer.rulebook.clause_checks import own_frames
from analyzer.rulebook.entries import Entry, Sheet, sheet
from analyzer.rulebook.examples import Example, clauses_of, said_of
from analyzer.rulebook.known_names import Known, with_own
from analyzer.rulebook.lexicon_checks import check_phrases, own_concepts, own_cues, own_words
from analyzer.rulebook.nearest import in_words, lacks_of
from analyzer.rulebook.problems import PackError, Problem
from analyzer.rules.clause_files import Frame
from analyzer.rules.pack import Pack

_SHOWN = 60
"""Letters of a sentence told in a problem."""


def load_pack(path: str | Path) -> Pack:
    """The pack of a file, checked and tried on its examples; raises PackError with all that is wrong with it.

    A file that was loaded before is only read again; it is checked anew where its text has changed.
    """
    text, problems = _text(str(path))
    if not problems:
        pack, _, problems = _checked(str(path), text)
    if problems:
        raise PackError(problems)
    return pack


def pack_problems(path: str | Path) -> tuple[Problem, ...]:
    """All that is wrong with the pack of a file, by line; empty where it can be used."""
    text, problems = _text(str(path))
    return tuple(sorted(problems or _checked(str(path), text)[2]))


def pack_examples(pack: Pack) -> tuple[Example, ...]:
    """The examples of a loaded pack; its file is read again."""
    text, _ = _text(pack.source)
    return _checked(pack.source, text)[1]


def _text(path: str) -> tuple[str, tuple[Problem, ...]]:
    try:
        return Path(path).read_text(encoding="utf-8"), ()
    except UnicodeDecodeError:
        said, mend = "not UTF-8 text", "save it as UTF-8"
    except OSError as problem:
        said, mend = f"cannot be read ({problem.strerror or 'no such file'})", "check the path"
    return "", (Problem(path, 1, said, mend),)


@lru_cache(maxsize=PACKS_REMEMBERED)
def _checked(path: str, text: str) -> tuple[Pack, tuple[Example, ...], tuple[Problem, ...]]:
    taken = sheet(path, text)
    concepts, cues, words = own_concepts(taken), own_cues(taken), own_words(taken)
    digest = hashlib.sha256(text.encode()).hexdigest()
    known = with_own(concepts, frozenset(cue.id for cue in cues))
    frames = own_frames(taken, known)
    pack = Pack(path, digest, tuple(concepts.values()), cues, frames, words)
    examples = tuple(_examples(taken, known, {frame.id: frame for frame in frames}))
    _check_coverage(taken, examples)
    if not any(taken.entries.values()) and not taken.problems:
        taken.tell("the file holds no rules", "write at least one [[clause]], [[concept]] or [[cue]]")
    if not taken.problems:
        check_phrases(taken, SettlementTokenizer(language(pack).vocab, forms(pack)))
    if not taken.problems:
        _try(taken, pack, examples)
    return pack, examples, tuple(taken.problems)


def _examples(taken: Sheet, known: Known, frames: Mapping[str, Frame]) -> Iterator[Example]:
    for entry in taken.sound("example"):
        rule, label = entry.values.get("rule", ""), entry.values.get("label", "")
        if bool(rule) is bool(label):
            taken.tell(f"{entry.name}: it names no rule or label, or both", "write rule = or label =", entry)
        elif label and label not in known.labels:
            taken.tell(f"{entry.name}: {label!r} is no label", "`analyzer rules list` shows the labels", entry, "label")
        elif rule and rule not in {e.id for e in taken.entries["clause"]}:
            taken.tell(f"{entry.name}: {rule!r} is no [[clause]] of this file", "name one of its ids", entry, "rule")
        if entry.values["paper"] not in known.papers:
            mend = "write compromise_and_release or award, for example; `analyzer schema` lists the kinds"
            taken.tell(f"{entry.name}: {entry.values['paper']!r} is no kind of paper", mend, entry, "paper")
        if entry.sound:
            yield from _sentences(entry, rule, label or (frames[rule].label if rule in frames else ""))


def _sentences(entry: Entry, rule: str, label: str) -> Iterator[Example]:
    for key in ("must_find", "must_not_find"):
        for element, text in enumerate(entry.values.get(key, ())):
            place = ("example", entry.number, key, element)
            yield Example(text, entry.values["paper"], key == "must_find", label, rule, place)


def _check_coverage(taken: Sheet, examples: tuple[Example, ...]) -> None:
    """Every clause has a sentence that it must find and one that looks like it and must not be found."""
    for entry in taken.sound("clause"):
        mine = [e for e in examples if e.rule == entry.id or (not e.rule and e.label == entry.values["label"])]
        for wanted, key in ((True, "must_find"), (False, "must_not_find")):
            if not any(example.wanted is wanted for example in mine):
                mend = f'add [[example]] with rule = "{entry.id}" and {key} = ["..."]'
                taken.tell(f"{entry.name}: no sentence that it {key.replace('_', ' ')}", mend, entry)


def _try(taken: Sheet, pack: Pack, examples: tuple[Example, ...]) -> None:
    frames = {frame.id: frame for frame in pack.frames}
    for example in examples:
        found = clauses_of(example.text, example.paper, pack)
        if example.behaves(found):
            continue
        shown = example.text if len(example.text) <= _SHOWN else example.text[:_SHOWN].rstrip() + "..."
        what = example.rule or example.label
        if example.wanted:
            lacks = lacks_of(frames[example.rule], example.text, example.paper, pack) if example.rule else ()
            why = f" ({in_words(lacks)})" if lacks else ""
            said = f"{what} does not find “{shown}”{why}; found: {said_of(found)}"
        else:
            said = f"{what} finds “{shown}”, which it must not"
        line = taken.where.line(*example.place)
        taken.problems.append(Problem(taken.path, line, said, "mend the rule or the sentence"))
