"""Clause frames, read from `clauses/` and checked against the concepts, labels and cues that exist."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analyzer.rules.entries import RULES, RuleError, known_only, no_doubles, tables

FAMILIES = ("keeps", "closes", "limits", "conditions", "medicare", "neutral", "standing", "raised")
POLARITIES = ("positive", "negative", "any")
RAISED_BY = (
    "exception",
    "period",
    "scope",
    "opinion",
    "hypothesis",
    "payer_list",
    "box",
    "award_change",
    "bearer",
    "part_answer",
)
"""Shapes of a sentence from which a clause follows without slots."""
BASES = ("release", "award", "finding")
MADE = frozenset({"body_part", "claim_number", "money", "care_kind", "past_care", "whole_care"})
"""Names that frames may use besides the concepts: they are made while a sentence is read."""

CLAUSE_KEYS = {
    "id": str,
    "label": str,
    "award": str,
    "finding": str,
    "act": list,
    "object": list,
    "who": list,
    "with": list,
    "also": list,
    "without": list,
    "nowhere": list,
    "polarity": str,
    "possible": bool,
    "verb": bool,
    "passive": bool,
    "done": bool,
    "stated": bool,
    "all": list,
    "paper": list,
    "value": list,
    "confidence": float,
    "authority": str,
    "raised_by": str,
    "excludes": bool,
    "note": str,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """A clause type as slots over concepts."""

    id: str
    label: str
    label_in_award: str = ""
    label_in_finding: str = ""
    acts: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    who: frozenset[str] | None = None
    """Parties that may act; the empty string stands for none named, "unknown" for one that the lexicon does not know. None: it does not matter."""
    present: frozenset[str] = frozenset()
    """One of these must stand in the same part of the sentence."""
    every: frozenset[str] = frozenset()
    """All of these must stand there."""
    also: frozenset[str] = frozenset()
    """One of these too, anywhere in the sentence."""
    absent: frozenset[str] = frozenset()
    """None of these may stand in the same part of the sentence."""
    nowhere: frozenset[str] = frozenset()
    """None of these may stand anywhere in the sentence."""
    polarity: str = "positive"
    possible: bool | None = None
    verb: bool = False
    """The act must be a verb, not a noun: "is approved", not "approval"."""
    done: bool = False
    """The act must be done, not in its base form: "is approved", not "may approve" or "to vacate"."""
    stated: bool = False
    """The statement must have a verb: "need for care" alone is only a topic."""
    passive: bool = False
    """The act must be passive: "is included"."""
    bases: frozenset[str] = frozenset()
    values: tuple[str, ...] = ()
    """For a labelled value ("Future medical: none"): what may stand after the object."""
    raised_by: str = ""
    """The shape of a sentence from which the clause follows; such a frame has no slots."""
    excludes: bool = False
    """What the words name lies outside of what the clause gives: "no surgery" in an award."""
    confidence: float = 0.9
    authority: str = ""
    note: str = ""
    """Why it is so, in the words of the file."""


def read_frames(
    labels: Collection[str], concepts: Collection[str], parties: Collection[str], folder: Path = RULES / "clauses"
) -> tuple[Frame, ...]:
    """All frames; raises RuleError on unknown keys, labels, concepts or parties, doubled ids and frames that can never fire."""
    found: list[tuple[Frame, Path]] = []
    names = set(concepts) | MADE
    for family in FAMILIES:
        path = folder / f"{family}.toml"
        entries = tables(path, "clause", CLAUSE_KEYS, ("id", "label", "authority"))
        found.extend((frame_of(entry, f"{path}: {entry['id']}", labels, names, parties), path) for entry in entries)
    no_doubles((frame.id, path) for frame, path in found)
    return tuple(frame for frame, _ in found)


def frame_of(
    entry: dict[str, Any], where: str, labels: Collection[str], names: set[str], parties: Collection[str]
) -> Frame:
    """One entry as a frame; raises RuleError, whose message begins with `where`."""
    known_only(where, "label", [entry[key] for key in ("label", "award", "finding") if key in entry], labels)
    for key in ("act", "object", "with", "all", "also", "without", "nowhere"):
        known_only(where, key, entry.get(key, ()), names)
    known_only(where, "who", entry.get("who", ()), {*parties, "", "unknown"})
    known_only(where, "paper", entry.get("paper", ()), BASES)
    known_only(where, "polarity", [entry.get("polarity", "positive")], POLARITIES)
    if "raised_by" in entry:
        known_only(where, "raised_by", [entry["raised_by"]], RAISED_BY)
    elif not any(entry.get(key) for key in ("act", "object", "with", "all")):
        raise RuleError(f"{where}: without act, object, with or all it can never fire")
    return Frame(
        id=entry["id"],
        label=entry["label"],
        label_in_award=entry.get("award", ""),
        label_in_finding=entry.get("finding", ""),
        acts=frozenset(entry.get("act", ())),
        objects=frozenset(entry.get("object", ())),
        who=frozenset(entry["who"]) if "who" in entry else None,
        present=frozenset(entry.get("with", ())),
        every=frozenset(entry.get("all", ())),
        also=frozenset(entry.get("also", ())),
        absent=frozenset(entry.get("without", ())),
        nowhere=frozenset(entry.get("nowhere", ())),
        polarity=entry.get("polarity", "positive"),
        possible=entry.get("possible"),
        verb=entry.get("verb", False),
        done=entry.get("done", False),
        stated=entry.get("stated", False),
        passive=entry.get("passive", False),
        bases=frozenset(entry.get("paper", ())),
        values=tuple(entry.get("value", ())),
        raised_by=entry.get("raised_by", ""),
        excludes=entry.get("excludes", False),
        confidence=entry.get("confidence", 0.9),
        authority=entry["authority"],
        note=entry.get("note", ""),
    )
