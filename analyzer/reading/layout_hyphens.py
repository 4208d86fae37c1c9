"""Words broken at the end of a line, told apart from compounds that have a hyphen anyway."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.settlement import Line, LinePlace, Word

COMPOUND_STARTS = frozenset(
    {
        "set",
        "self",
        "non",
        "pre",
        "post",
        "co",
        "cross",
        "well",
        "long",
        "short",
        "full",
        "part",
        "all",
        "half",
        "one",
        "two",
        "three",
        "four",
        "five",
        "first",
        "second",
        "third",
        "lump",
        "counter",
        "evidence",
        "court",
        "medical",
        "work",
        "job",
        "life",
        "time",
        "cost",
        "out",
        "on",
        "off",
        "follow",
        "cut",
        "multi",
        "inter",
        "anti",
        "ex",
        "semi",
        "quasi",
        "sub",
        "mid",
        "left",
        "right",
        "high",
        "low",
        "hand",
        "up",
        "decision",
        "case",
        "law",
        "fee",
        "day",
        "month",
        "year",
        "open",
        "close",
        "buy",
        "carve",
    }
)
"""First parts of compounds that keep their hyphen ("set-aside", "self-procured", "medical-legal")."""
SOFT_HYPHENS = ("\u00ad", "\u2010")
"""Hyphens that typesetting programs add; hands type the one on the keyboard."""


def with_hyphens(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, those marked whose last word is broken by the end of the line and goes on in the next one.

    Whatever hyphen a line ends with, it is written "-".
    """
    together = {word.text.casefold().strip(".,;:()\"'") for line in lines for word in line.words}
    found = []
    for index, line in enumerate(lines):
        following = _following(lines, index)
        broken = following is not None and _is_broken(line, following, together)
        found.append(replace(line, words=_plain_ending(line.words), hyphenated=broken))
    return tuple(found)


def _plain_ending(words: tuple[Word, ...]) -> tuple[Word, ...]:
    last = words[-1]
    if not last.text.endswith(SOFT_HYPHENS):
        return words
    return (*words[:-1], replace(last, text=last.text[:-1] + "-"))


def _following(lines: Sequence[Line], index: int) -> Line | None:
    line = lines[index]
    for other in lines[index + 1 :]:
        if other.place_on_page is line.place_on_page and other.cell == line.cell:
            return other
        if other.place_on_page is LinePlace.BODY:
            return None
    return None


def _is_broken(line: Line, following: Line, together: set[str]) -> bool:
    text, rest = line.words[-1].text, following.words[0].text
    if (
        line.words[-1].mark
        or following.words[0].mark
        or len(text) < 3
        or not text[-2].isalpha()
        or not rest[0].isalpha()
    ):
        return False
    if text.endswith(SOFT_HYPHENS):
        return True
    if not text.endswith("-") or not rest[0].islower():
        return False
    start = text[:-1].casefold().lstrip("(\"'")
    end = rest.casefold().rstrip(".,;:()\"'")
    if f"{start}-{end}" in together:
        return False
    return f"{start}{end}" in together or start.rpartition("-")[2] not in COMPOUND_STARTS
