"""The lexicon: word forms and concepts, read from `lexicon/` and checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analyzer.rules.entries import RULES, RuleError, document, expand, no_doubles, tables

KINDS = ("party", "object", "act", "time", "event", "thing", "cue")
"""Layers of concepts: within one layer the longest match wins, between layers both stand."""

CONCEPT_KEYS = {
    "id": str,
    "kind": str,
    "phrases": list,
    "same_as": str,
    "care": str,
    "heavy": bool,
    "noun": bool,
    "state": bool,
    "intransitive": bool,
    "as_written": bool,
}
WORD_KEYS = ("verbs", "nouns", "irregular", "shorthand", "cased", "participles", "points", "mended", "real")
FILES = ("parties", "objects", "acts", "events")


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that the field says in many ways."""

    id: str
    kind: str
    phrases: tuple[str, ...]
    """Expanded, as written; they are brought to normal form with the text's own tokenizer."""
    same_as: str = ""
    """The concept that it counts as where frames ask: a kind of care counts as care."""
    care: str = ""
    """For a kind of care: its name."""
    heavy: bool = False
    """An object that governs what follows it: in "lien for treatment" the treatment is no object of its own."""
    noun: bool = False
    """An act that can be a noun whose object follows after "of" or "for"."""
    state: bool = False
    """An act that can be an adjective of its object: "care is open", "open care"."""
    intransitive: bool = False
    """An act whose subject may be what it is about: "care continues"."""
    negates: str = ""
    """For a negation, what it stands before: act, object or sentence."""
    as_written: bool = False
    """A single word counts only as it is written, not in its other forms: "except" opens an exception, "excepted" does not."""


@dataclass(frozen=True, slots=True)
class Words:
    """The word tables as written."""

    tables: dict[str, Any]


def read_words(folder: Path = RULES / "lexicon") -> Words:
    """Word forms; raises RuleError on an unknown table."""
    path = folder / "words.toml"
    content = document(path)
    for key in content:
        if key not in WORD_KEYS:
            raise RuleError(f"{path}: unknown table {key!r}; allowed: {', '.join(WORD_KEYS)}")
    for key in WORD_KEYS:
        if key not in content:
            raise RuleError(f"{path}: {key} is missing")
    return Words(content)


def read_concepts(folder: Path = RULES / "lexicon", files: Sequence[str] = FILES) -> tuple[Concept, ...]:
    """All concepts, checked; raises RuleError."""
    concepts: list[tuple[Concept, Path]] = []
    for name in files:
        path = folder / f"{name}.toml"
        entries = tables(path, "concept", CONCEPT_KEYS, ("id", "kind", "phrases"))
        concepts.extend((_concept(entry, path), path) for entry in entries)
    no_doubles((concept.id, path) for concept, path in concepts)
    known = {concept.id for concept, _ in concepts}
    for concept, path in concepts:
        if concept.same_as and concept.same_as not in known:
            raise RuleError(f"{path}: {concept.id}: same_as names the unknown concept {concept.same_as!r}")
    return tuple(concept for concept, _ in concepts)


def _concept(entry: dict[str, Any], path: Path) -> Concept:
    if entry["kind"] not in KINDS:
        raise RuleError(f"{path}: {entry['id']}: unknown kind {entry['kind']!r}; allowed: {', '.join(KINDS)}")
    if not entry["phrases"]:
        raise RuleError(f"{path}: {entry['id']}: phrases is empty, it can never match")
    phrases: list[str] = []
    for phrase in entry["phrases"]:
        try:
            phrases += expand(phrase)
        except ValueError as problem:
            raise RuleError(f"{path}: {entry['id']}: {problem}") from problem
    return Concept(
        entry["id"],
        entry["kind"],
        tuple(dict.fromkeys(phrases)),
        same_as=entry.get("same_as", ""),
        care=entry.get("care", ""),
        heavy=entry.get("heavy", False),
        noun=entry.get("noun", False),
        state=entry.get("state", False),
        intransitive=entry.get("intransitive", False),
        as_written=entry.get("as_written", False),
    )
