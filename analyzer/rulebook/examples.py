"""The sentences that a rule must find and must not find, and what becomes of them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from analyzer.finding.clauses import find_clauses
from analyzer.finding.findings import LABELS, Clause
from analyzer.reading.settlement import Entry
from analyzer.rules.entries import RULES
from analyzer.rules.pack import Pack
from analyzer.sorting.packet import Sentence, Speaker

FOLDER = RULES / "clauses"
ENDING = ".examples.toml"


@dataclass(frozen=True, slots=True)
class Example:
    """One sentence with what is expected of it."""

    text: str
    paper: str
    """Kind of document in which it stands."""
    wanted: bool
    """Whether it must be found."""
    label: str
    """The label that must be given, or must not."""
    rule: str = ""
    """The rule by which, where it is meant for one rule only."""
    place: tuple[str | int, ...] = ()
    """Where it stands in its file."""
    file: str = ""
    """Name of the built-in file; empty in a pack."""

    def behaves(self, clauses: Sequence[Clause]) -> bool:
        """Whether the clauses that were found in it are as they must be."""
        return any(self._is_meant(clause) for clause in clauses) is self.wanted

    def _is_meant(self, clause: Clause) -> bool:
        if clause.effect != LABELS[clause.label]:
            return False
        return clause.found_by == f"rule:{self.rule}" if self.rule else clause.label == self.label


def clauses_of(text: str, paper: str, pack: Pack | None = None) -> list[Clause]:
    """The clauses of one sentence that the parties wrote in a document of that kind."""
    sentence = Sentence(text, (), "d1", speaker=Speaker.PARTIES, entry=Entry.TYPED)
    return find_clauses([sentence], {"d1": paper}, pack)


@cache
def built_in_examples() -> tuple[Example, ...]:
    """The sentences that stand beside the built-in clauses, in the order of their files."""
    return tuple(example for path in sorted(FOLDER.glob(f"*{ENDING}")) for example in _of_file(path.name))


def _of_file(name: str) -> Iterator[Example]:
    content = tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))
    for number, entry in enumerate(content["example"]):
        for key in ("must_find", "must_not_find"):
            for element, text in enumerate(entry[key]):
                place = ("example", number, key, element)
                yield Example(text, entry["paper"], key == "must_find", entry["label"], place=place, file=name)


def said_of(clauses: Sequence[Clause]) -> str:
    """What was found, in a few words."""
    told = [
        f"{c.label} by {c.found_by.removeprefix('rule:')}" + (f" ({', '.join(c.qualifiers)})" if c.qualifiers else "")
        for c in clauses
    ]
    return "; ".join(told) or "nothing"
