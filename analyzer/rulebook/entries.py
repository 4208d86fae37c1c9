"""The entries of a pack as written, each with its line, checked for their keys and the types of their values."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from analyzer.rulebook.places import Places, places
from analyzer.rulebook.problems import Problem
from analyzer.rules.clause_files import CLAUSE_KEYS
from analyzer.rules.lexicon_files import CONCEPT_KEYS
from analyzer.rules.qualifier_files import CUE_KEYS

EXAMPLE_KEYS: Mapping[str, type] = {
    "rule": str,
    "label": str,
    "paper": str,
    "must_find": list,
    "must_not_find": list,
}
WORD_KEYS: Mapping[str, type] = {
    "verbs": list,
    "nouns": list,
    "participles": list,
    "irregular": dict,
    "shorthand": dict,
}
TABLES: Mapping[str, Mapping[str, type]] = {
    "words": WORD_KEYS,
    "concept": CONCEPT_KEYS,
    "cue": CUE_KEYS,
    "clause": CLAUSE_KEYS,
    "example": EXAMPLE_KEYS,
}
REQUIRED: Mapping[str, tuple[str, ...]] = {
    "words": (),
    "concept": ("id", "kind", "phrases"),
    "cue": ("id", "qualifier", "phrases", "direction", "reach"),
    "clause": ("id", "label", "authority"),
    "example": ("paper",),
}
RESERVED: Mapping[str, Mapping[str, str]] = {
    "clause": {"raised_by": "the shapes of a sentence are built in"},
    "cue": {"opens": "the cues that part a sentence are built in"},
}
"""Keys of the built-in files that mean nothing in a pack, each with the reason."""

_ID = re.compile(r"[a-z][a-z0-9_]*")
_TOML_LINE = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)")
_TYPE_NAMES = {str: "a text in quotes", list: "a list of texts", bool: "true or false", float: "a number from 0 to 1", dict: "pairs of texts"}  # fmt: skip


@dataclass(slots=True)
class Entry:
    """One `[[table]]` of a file."""

    table: str
    number: int
    """From 0, among the entries of its table."""
    values: dict[str, Any]
    sound: bool = True
    """False once something is wrong with it: it is then not looked at any further."""

    @property
    def id(self) -> str:
        return str(self.values.get("id", ""))

    @property
    def name(self) -> str:
        return self.id or f"{self.table} {self.number + 1}"


@dataclass(slots=True)
class Sheet:
    """A rule file taken apart: its entries by table, and what is wrong with it so far."""

    path: str
    where: Places = field(default_factory=Places)
    entries: dict[str, list[Entry]] = field(default_factory=lambda: {table: [] for table in TABLES})
    problems: list[Problem] = field(default_factory=list)

    def tell(self, text: str, mend: str, entry: Entry | None = None, *place: str | int) -> None:
        """Note a problem at a key or element of the entry, or at the entry, or at the file."""
        line = self.where.line(entry.table, entry.number, *place) if entry else self.where.line(*place)
        self.problems.append(Problem(self.path, line, text, mend))
        if entry is not None:
            entry.sound = False

    def sound(self, table: str) -> list[Entry]:
        """The entries of the table with which nothing is wrong so far."""
        return [entry for entry in self.entries[table] if entry.sound]


def sheet(path: str, text: str) -> Sheet:
    """The text of a pack, taken apart; problems are noted, not raised."""
    found = Sheet(path)
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        told = _TOML_LINE.search(str(problem))
        line = int(told[1]) if told and told[1] else text.count("\n") + 1
        said = _TOML_LINE.sub("", str(problem)).strip().rstrip(".")
        mend = "mend the line; a text stands in quotes, a list in [brackets] with commas"
        found.problems.append(Problem(path, line, f"not TOML: {said[:1].lower()}{said[1:]}", mend))
        return found
    found.where = places(text)
    for table, value in content.items():
        _take(found, table, value)
    return found


def _take(found: Sheet, table: str, value: Any) -> None:
    if table not in TABLES:
        found.tell(f"unknown table or key {table!r}", f"use {_listed(TABLES)}", None, table)
        return
    single = table == "words"
    if single is not isinstance(value, dict) or not (single or _all_tables(value)):
        brackets = "[words]" if single else f"[[{table}]]"
        found.tell(f"{table} is not written as {brackets}", f"write {brackets} on a line of its own", None, table)
        return
    for number, values in enumerate([value] if single else value):
        entry = Entry(table, number, values)
        found.entries[table].append(entry)
        _check_keys(found, entry)


def _all_tables(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(entry, dict) for entry in value)


def _check_keys(found: Sheet, entry: Entry) -> None:
    allowed = TABLES[entry.table]
    reserved = RESERVED.get(entry.table, {})
    for key, value in entry.values.items():
        if key in reserved:
            found.tell(f"{entry.name}: {key} cannot be used in a pack ({reserved[key]})", "leave it out", entry, key)
        elif key not in allowed:
            usable = [name for name in allowed if name not in reserved]
            found.tell(f"{entry.name}: unknown key {key!r}", f"use {_listed(usable)}", entry, key)
        elif not _of_type(value, allowed[key]):
            found.tell(f"{entry.name}: {key} is {value!r}", f"write {_TYPE_NAMES[allowed[key]]}", entry, key)
    for key in REQUIRED[entry.table]:
        if key not in entry.values:
            found.tell(f"{entry.name}: {key} is missing", f"add a line {key} = ...", entry)
    if entry.sound and "id" in allowed and not _ID.fullmatch(entry.id):
        found.tell(
            f"id {entry.id!r} cannot be used", "write small letters, digits and _, beginning with a letter", entry, "id"
        )


def _of_type(value: Any, wanted: type) -> bool:
    if wanted is list:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if wanted is dict:
        return isinstance(value, dict) and all(isinstance(item, str) for item in value.values())
    if wanted is float:
        return isinstance(value, float | int) and not isinstance(value, bool) and 0 <= value <= 1
    return isinstance(value, wanted)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
