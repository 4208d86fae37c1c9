"""Qualifier cues and negations, read from `qualifiers/` and checked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analyzer.rules.entries import RULES, RuleError, expand, no_doubles, tables

CUE_KEYS = {
    "id": str,
    "qualifier": str,
    "phrases": list,
    "direction": str,
    "reach": str,
    "opens": bool,
    "as_written": bool,
}
NEGATION_KEYS = {"id": str, "on": str, "phrases": list}
DIRECTIONS = ("forward", "backward", "both")
REACHES = ("segment", "sentence")
NEGATES = ("act", "object", "sentence")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that turn a clause, and how far they reach."""

    id: str
    qualifier: str
    """One of the qualifiers of the report, or "none" for a cue that only frames and other cues ask for."""
    phrases: tuple[str, ...]
    direction: str = "forward"
    reach: str = "segment"
    opens: bool = False
    """The cue begins a part of the sentence of its own."""
    as_written: bool = False
    """The last word of a phrase counts only as the file writes it, not in its other forms."""
    negates: str = ""
    """For a negation, what it stands before: act, object or sentence."""


def read_cues(qualifiers: tuple[str, ...], folder: Path = RULES / "qualifiers") -> tuple[Cue, ...]:
    """All cues, checked against the qualifiers that the report knows; raises RuleError."""
    found: list[tuple[Cue, Path]] = []
    path = folder / "cues.toml"
    for entry in tables(path, "cue", CUE_KEYS, ("id", "qualifier", "phrases", "direction", "reach")):
        where = f"{path}: {entry['id']}"
        _one_of(where, "qualifier", entry["qualifier"], (*qualifiers, "none"))
        _one_of(where, "direction", entry["direction"], DIRECTIONS)
        _one_of(where, "reach", entry["reach"], REACHES)
        cue = Cue(
            entry["id"],
            entry["qualifier"],
            _phrases(entry, where),
            entry["direction"],
            entry["reach"],
            entry.get("opens", False),
            entry.get("as_written", False),
        )
        found.append((cue, path))
    path = folder / "negation.toml"
    for entry in tables(path, "cue", NEGATION_KEYS, ("id", "on", "phrases")):
        where = f"{path}: {entry['id']}"
        _one_of(where, "on", entry["on"], NEGATES)
        found.append((Cue(entry["id"], "negated", _phrases(entry, where), negates=entry["on"]), path))
    no_doubles((cue.id, path) for cue, path in found)
    return tuple(cue for cue, _ in found)


def _one_of(where: str, key: str, value: str, allowed: tuple[str, ...]) -> None:
    if value not in allowed:
        raise RuleError(f"{where}: {key} is {value!r}; allowed: {', '.join(allowed)}")


def _phrases(entry: dict[str, Any], where: str) -> tuple[str, ...]:
    if not entry["phrases"]:
        raise RuleError(f"{where}: phrases is empty, it can never match")
    try:
        return tuple(dict.fromkeys(form for phrase in entry["phrases"] for form in expand(phrase)))
    except ValueError as problem:
        raise RuleError(f"{where}: {problem}") from problem
