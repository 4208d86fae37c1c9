"""Initials typed before each issue of a list, with nothing to stand on: "TK RN future medical treatment", "App. TK Def. RN ..."."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from analyzer.reading.mark_blanks import Blank, Item
from analyzer.reading.mark_fields import mark_word
from analyzer.reading.mark_headings import INITIALS, OWN_LABEL
from analyzer.reading.mark_standing import INITIALS as LETTERS
from analyzer.reading.settlement import Mark, MarkKind, MarkState, Witness, Word

FEWEST_LETTERS = 2
FEWEST_ROWS = 3
"""Rows with the same two pairs of letters that make a list of issues."""


def with_lettered(rows: Sequence[Sequence[Item]]) -> list[list[Item]]:
    """The rows with those letters as marks, on a page that speaks of initials.

    The same letters of two people must stand before different words, row after row: no abbreviation does that.
    """
    made = [list(row) for row in rows]
    if not any(INITIALS.search(" ".join(i.text for i in row if isinstance(i, Word))) for row in rows):
        return made
    pairs: dict[tuple[str, str], list[int]] = defaultdict(list)
    places: dict[int, tuple[int, int]] = {}
    for number, row in enumerate(rows):
        found = _leading_pair(row)
        if found is not None:
            places[number] = found
            first, second = (" ".join(i.text for i in row[at : at + 1] if isinstance(i, Word)) for at in found)
            pairs[first, second].append(number)
    for numbers in pairs.values():
        issues = {" ".join(i.text for i in rows[n][places[n][1] + 1 :] if isinstance(i, Word)) for n in numbers}
        if len(issues) >= FEWEST_ROWS:
            for number in numbers:
                for at in places[number]:
                    made[number][at] = _initials(made[number][at])
    return made


def _leading_pair(row: Sequence[Item]) -> tuple[int, int] | None:
    """Where the letters of both sides stand, at the start of a row that goes on with an issue."""
    found: list[int] = []
    for at, item in enumerate(row):
        if isinstance(item, Blank) or item.mark is not None:
            return None
        if OWN_LABEL.fullmatch(item.text):
            continue
        if len(found) == 2:
            return (found[0], found[1]) if any(c.islower() for c in item.text) else None
        letters = [c for c in item.text if c.isalpha()]
        if LETTERS.fullmatch(item.text) is None or len(letters) < FEWEST_LETTERS or item.text != item.text.upper():
            return None
        found.append(at)
    return None


def _initials(item: Item) -> Item:
    if isinstance(item, Blank):
        return item
    mark = Mark(
        MarkKind.INITIALS, MarkState.ON, (Witness(item.read_from, MarkState.ON),), entered=item.text.strip(". ")
    )
    return mark_word(mark, item.box, item.read_from, item)
