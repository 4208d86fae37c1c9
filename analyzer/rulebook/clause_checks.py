"""Own clauses of a pack: checked for names, for contradictions by which they could never fire, and made into frames."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from analyzer.finding.findings import LABELS
from analyzer.finding.statements import CARE
from analyzer.rulebook.entries import Entry, Sheet
from analyzer.rulebook.known_names import CARE_NAMES, Known
from analyzer.rulebook.lexicon_checks import only_known, told_twice
from analyzer.rules.clause_files import BASES, POLARITIES, Frame, frame_of

_OF_ACTS = ("who", "verb", "done", "passive", "possible", "stated")
"""Keys that say something about the act, and nothing where there is none."""

_MADE_ELSEWHERE = frozenset({"mma", "mmi_finding"})
"""Labels that are given by code alone: they come with records of their own."""


def own_frames(sheet: Sheet, known: Known) -> tuple[Frame, ...]:
    """The sound clauses of the sheet as frames; problems are noted in the sheet."""
    first: dict[str, Entry] = {}
    for entry in sheet.sound("clause"):
        told_twice(sheet, entry, first, known.rules)
        _check_names(sheet, entry, known)
        for text, mend, key in never_fires(entry.values):
            sheet.tell(f"{entry.name}: {text}", mend, entry, key)
    return tuple(
        frame_of(e.values, f"{sheet.path}: {e.id}", LABELS, set(known.companions | known.objects), known.parties)
        for e in sheet.sound("clause")
    )


def _check_names(sheet: Sheet, entry: Entry, known: Known) -> None:
    def kind_of(name: str) -> str:
        concept = known.concepts.get(name)
        return f"which is of kind {concept.kind}" if concept else ""

    for key in ("label", "award", "finding"):
        if key in entry.values and entry.values[key] not in known.labels - _MADE_ELSEWHERE:
            mend = "`analyzer rules list` shows the labels"
            sheet.tell(f"{entry.name}: {key} {entry.values[key]!r} is no label of a clause", mend, entry, key)
    only_known(sheet, entry, "act", known.acts, kind_of)
    only_known(sheet, entry, "object", known.objects, kind_of)
    only_known(sheet, entry, "who", known.parties, kind_of)
    only_known(sheet, entry, "paper", frozenset(BASES))
    for key in ("with", "all", "also", "without", "nowhere"):
        only_known(sheet, entry, key, known.companions)
    if entry.values.get("polarity", "positive") not in POLARITIES:
        mend = f"use {', '.join(POLARITIES)}"
        sheet.tell(f"{entry.name}: polarity is {entry.values['polarity']!r}", mend, entry, "polarity")
    _check_bases(sheet, entry, known)


def _check_bases(sheet: Sheet, entry: Entry, known: Known) -> None:
    """Slots hold what a concept counts as: parties, and kinds of care, are asked for by the name of their base."""
    for key in ("who", "object"):
        for number, name in enumerate(entry.values.get(key, ())):
            concept = known.concepts.get(name)
            base = concept.same_as if concept else ""
            if base and (key == "who" or base in CARE):
                text = f"{entry.name}: {key} names {name!r}, which counts as {base!r} there"
                mend = f"name {base!r} in {key}" + (", and the kind in with" if key == "object" else "")
                sheet.tell(text, mend, entry, key, number)


def never_fires(values: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Why a clause with these values could never fire, what to do, and the key at which it shows."""
    slots = {
        key: frozenset(values.get(key, ()))
        for key in ("act", "object", "with", "all", "also", "without", "nowhere", "value")
    }
    if not any(slots[key] for key in ("act", "object", "with", "all")):
        yield "without act, object, with or all it can never fire", "say what it is about", "id"
        return
    for out in ("without", "nowhere"):
        for wanted in ("act", "with"):
            if slots[wanted] and slots[wanted] <= slots[out]:
                both = ", ".join(sorted(slots[wanted]))
                yield f"{out} forbids all that {wanted} asks for ({both})", f"take it out of {out} or {wanted}", out
        for name in sorted(slots["all"] & slots[out]):
            yield f"{out} forbids {name!r}, which all asks for", f"take it out of {out} or all", out
    for name in sorted(slots["also"] & slots["nowhere"] if slots["also"] <= slots["nowhere"] else ()):
        yield f"nowhere forbids {name!r}, which also asks for", "take it out of nowhere or also", "nowhere"
    if slots["value"]:
        if slots["act"]:
            yield "value and act exclude each other: a label with its value has no act", "leave out one of them", "act"
        if not slots["object"] & CARE_NAMES:
            yield "value is read after a label of care only", 'write object = ["care", "future_care"]', "value"
    elif not slots["act"]:
        idle = [key for key in _OF_ACTS if key in values]
        if values.get("polarity", "positive") != "positive":
            idle.append("polarity")
        for key in idle:
            yield f"{key} says nothing without an act", "add act, or leave it out", key
