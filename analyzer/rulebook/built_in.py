"""The built-in rules under the eye that looks at a user's pack: run by the tests and when a wheel is checked, never by a user's analysis."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from analyzer.finding.findings import Clause
from analyzer.finding.frames import frames
from analyzer.finding.pipeline import concepts, cues, forms, language
from analyzer.finding.tokens import SettlementTokenizer
from analyzer.rulebook.examples import FOLDER, Example, built_in_examples, clauses_of, said_of
from analyzer.rulebook.lexicon_checks import dead_phrase
from analyzer.rulebook.places import Places, places
from analyzer.rulebook.problems import Problem
from analyzer.rules.entries import RULES, RuleError, document, expand
from analyzer.rules.lexicon_files import FILES

_PHRASES = (
    *((RULES / "lexicon" / f"{name}.toml", "concept") for name in FILES),
    (RULES / "qualifiers" / "cues.toml", "cue"),
    (RULES / "qualifiers" / "negation.toml", "cue"),
)
"""The files whose phrases are matched in papers, each with the name of its tables."""


def built_in_problems() -> tuple[Problem, ...]:
    """All that is wrong with the built-in rules, by file and line; reads every example sentence, so it takes some seconds."""
    try:
        language()
        frames()
    except RuleError as problem:
        return (Problem(str(RULES), 1, problem.message, problem.hint),)
    return tuple(sorted([*_dead_phrases(), *_misbehaving()]))


def counted() -> str:
    """How much was looked at."""
    return (
        f"{len(concepts())} concepts, {len(cues())} cues, {len(frames())} clauses, {len(built_in_examples())} sentences"
    )


def _dead_phrases() -> Iterator[Problem]:
    tokenizer = SettlementTokenizer(language().vocab, forms())
    for path, table in _PHRASES:
        where = places(path.read_text(encoding="utf-8"))
        for number, entry in enumerate(document(path)[table]):
            for element, phrase in enumerate(entry["phrases"]):
                dead = next((told for form in expand(phrase) if (told := dead_phrase(form, tokenizer))), None)
                if dead is not None:
                    line = where.line(table, number, "phrases", element)
                    yield Problem(str(path), line, f"{entry['id']}: {dead[0]}", dead[1])


def _misbehaving() -> Iterator[Problem]:
    lines: Mapping[str, Places] = {
        example.file: places((FOLDER / example.file).read_text(encoding="utf-8")) for example in built_in_examples()
    }
    for example in built_in_examples():
        found = clauses_of(example.text, example.paper)
        if not example.behaves(found):
            path: Path = FOLDER / example.file
            yield Problem(str(path), lines[example.file].line(*example.place), _said(example, found), "mend the rule")


def _said(example: Example, found: Sequence[Clause]) -> str:
    does = "does not find" if example.wanted else "finds"
    return f"{example.label} {does} “{example.text}”; found: {said_of(found)}"
