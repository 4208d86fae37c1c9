"""Which short blanks are check boxes: an X typed on a blank before its option, and the empty blanks of its company."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from analyzer.reading.mark_blanks import Blank, Item
from analyzer.reading.mark_glyphs import is_made_mark
from analyzer.reading.mark_sides import NEGATIONS, alternatives
from analyzer.reading.settlement import Word

WIDEST_OPTION = 64.0
"""Points of width of a blank for a cross; a longer one is for words."""
LONGEST_OPTION = 11
"""The same in characters."""
SAME_PLACE = 8.0
COMPANY = 8
"""Rows between two options of one list, at most."""
LIKE_WIDTH = 2.2
"""A blank up to so many times as wide as the marked one belongs to its company."""


def option_blanks(rows: Sequence[Sequence[Item]], claimed: set[int]) -> set[int]:
    """Identities (`id`) of the blanks that are check boxes, those claimed already left out."""
    found: set[int] = set()
    leads: list[tuple[int, Blank]] = []
    for number, row in enumerate(rows):
        blanks = [i for i in row if isinstance(i, Blank) and id(i) not in claimed and _is_short(i)]
        made = [b for b in blanks if is_made_mark(b.entered)]
        if made:
            company = [
                b for b in blanks if b in made or (not b.entered and _like(b, made[0]) and _before_text(row, b, made))
            ]
            found.update(id(b) for b in company)
            if len(company) == 1:
                found.update(_wrapped(rows, number, company[0], claimed))
        elif _are_alternatives(row, blanks):
            found.update(id(b) for b in blanks)
        if row and isinstance(row[0], Blank) and _is_short(row[0]) and id(row[0]) not in claimed:
            leads.append((number, row[0]))
    marked = [(n, b) for n, b in leads if id(b) in found and is_made_mark(b.entered)]
    for number, blank in leads:
        if id(blank) not in found and not blank.entered and any(_listed(number, blank, n, b, leads) for n, b in marked):
            found.add(id(blank))
    return found


def _is_short(blank: Blank) -> bool:
    if blank.dotted or blank.long:
        return False
    width = blank.box.width
    return width <= WIDEST_OPTION if blank.box.height > 0 else sum(len(w.text) for w in blank.made_of) <= LONGEST_OPTION


def _like(blank: Blank, made: Blank) -> bool:
    if blank.box.height <= 0:
        return True
    short, long = sorted((blank.box.width, made.box.width))
    return long <= LIKE_WIDTH * max(short, 1)


def _before_text(row: Sequence[Item], blank: Blank, made: Sequence[Blank]) -> bool:
    """Stands as the marked blank does: before a word, or both after one at the end."""
    at = next(n for n, item in enumerate(row) if item is blank)
    if at + 1 < len(row) and isinstance(row[at + 1], Word):
        return True
    return at > 0 and isinstance(row[at - 1], Word) and not any(row[-1] is b for b in made)


def _are_alternatives(row: Sequence[Item], blanks: Sequence[Blank]) -> bool:
    """Two or three empty blanks with words between that read as alternatives: "____ is ____ is not"."""
    if not 2 <= len(blanks) <= 3 or any(b.entered for b in blanks) or not all(_like(b, blanks[0]) for b in blanks):
        return False
    return _read_as_alternatives(row)


def _read_as_alternatives(items: Sequence[Item]) -> bool:
    texts: list[list[str]] = [[]]
    for item in items:
        if isinstance(item, Blank):
            texts.append([])
        elif item.mark is None:
            texts[-1].append(item.text)
    said = {word.strip(".,;:").casefold() for text in texts for word in text}
    return bool(said & NEGATIONS) and alternatives([" ".join(t) for t in texts]) is not None


def _wrapped(rows: Sequence[Sequence[Item]], number: int, made: Blank, claimed: set[int]) -> set[int]:
    """The other blanks of a choice that wraps into the line above or below."""
    for other in (number + 1, number - 1):
        if not 0 <= other < len(rows):
            continue
        blanks = [i for i in rows[other] if isinstance(i, Blank) and id(i) not in claimed and _is_short(i)]
        joined = [*rows[min(number, other)], *rows[max(number, other)]]
        if blanks and all(not b.entered and _like(b, made) for b in blanks) and _read_as_alternatives(joined):
            return {id(b) for b in blanks}
    return set()


def _listed(number: int, blank: Blank, other: int, made: Blank, leads: Sequence[tuple[int, Blank]]) -> bool:
    """Whether a leading blank belongs to the list of options in which another one is marked."""
    low, high = sorted((number, other))
    between = [n for n, _ in leads if low <= n <= high]
    near = all(b - a <= COMPANY for a, b in pairwise(between))
    aligned = blank.box.height <= 0 or abs(blank.box.x0 - made.box.x0) <= SAME_PLACE
    return near and aligned and _like(blank, made)
