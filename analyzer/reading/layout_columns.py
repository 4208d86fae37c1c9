"""White corridors that run down a page between columns of words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from analyzer.reading.layout_rows import Row, box_of, height_of, middle_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import MarkKind, Word

WIDE_GAP = 1.5
"""White space in parts of the height of words that parts two columns where only two rows show it."""
GAP = 0.95
"""The same where at least `MANY_ROWS` rows show it and the words after it are aligned."""
MANY_ROWS = 3
ALIGNED = 3.0
"""Points by which the edges of words that stand under one another may differ."""
REGION_GAP = 3.0
"""Distance of two rows, in parts of the height of words, over which no corridor runs."""
NARROW = 2.2
"""A left side no wider than this, in parts of the height of words, holds numbers or bullets of a list, not a column."""
ENUMERATOR = re.compile(r"\(?(?:[0-9]{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.):]+|[•▪●○◦■–—*·-]")
"""The number or the bullet of a list item, which belongs to the words after it."""


@dataclass(frozen=True, slots=True)
class Corridor:
    """White space from `x0` to `x1` along the rows from `first` up to, and without, `last`."""

    x0: float
    x1: float
    first: int
    last: int
    support: int
    """Rows with words on both sides."""

    @property
    def middle(self) -> float:
        return (self.x0 + self.x1) / 2


def on_left(word: Word, corridor: Corridor) -> bool:
    """Whether a word of the corridor's rows stands on its left."""
    return word.box.middle[0] < corridor.middle


def best_corridor(rows: Sequence[Row], objects: PageObjects) -> Corridor | None:
    """The corridor that most rows show, and the widest among those; None where the rows are read straight across."""
    height = height_of([word for row in rows for word in row])
    found = []
    for first, row in enumerate(rows):
        for x0, x1 in _gaps(rows, first, height):
            corridor = _followed(rows, first, x0, x1, height)
            if corridor is not None and _is_real(rows, corridor, height, objects):
                found.append(corridor)
        if not row:
            break
    return max(found, key=lambda c: (c.support, c.last - c.first, c.x1 - c.x0), default=None)


def _gaps(rows: Sequence[Row], index: int, height: float) -> list[tuple[float, float]]:
    """White spaces of a row that may part columns, those between it and a row that stands a little higher or lower
    included."""
    row = rows[index]
    found = []
    for before, after in pairwise(row):
        if after.box.x0 - before.box.x1 >= GAP * height and not _belongs_together(row, before, after):
            found.append((before.box.x1, after.box.x0))
    if index + 1 < len(rows):
        one, other = box_of(row), box_of(rows[index + 1])
        beside = middle_of(rows[index + 1]) - middle_of(row) < 0.8 * height
        left, right = (one, other) if one.x0 < other.x0 else (other, one)
        if beside and right.x0 - left.x1 >= GAP * height:
            found.append((left.x1, right.x0))
    return found


def _belongs_together(row: Row, before: Word, after: Word) -> bool:
    """A list number and its item, and a box and the words beside it, are parted by white space and read as one."""
    position = row.index(before)
    if position == 0 and (before.mark is not None or ENUMERATOR.fullmatch(before.text)):
        return True
    return before.mark is not None or is_sealed(row)


def is_sealed(row: Row) -> bool:
    """Whether a row is one sentence with boxes in it ("There [ ] is [ ] is not need"), whatever white space it has.

    Boxes in columns are told apart by the box that each row begins with.
    """
    return row[0].mark is None and any(w.mark is not None and w.mark.kind is MarkKind.CHECK_BOX for w in row)


def _followed(rows: Sequence[Row], first: int, x0: float, x1: float, height: float) -> Corridor | None:
    """The corridor from its first row on, down to the row that crosses it or stands too far below."""
    last = first
    support = 0
    for index in range(first, len(rows)):
        if index > first and middle_of(rows[index]) - middle_of(rows[index - 1]) > REGION_GAP * height:
            break
        narrowed = _free(rows[index], x0, x1)
        if narrowed is None or narrowed[1] - narrowed[0] < GAP * height:
            break
        if is_sealed(rows[index]) and _on_both_sides(rows[index], *narrowed):
            break
        x0, x1 = narrowed
        last = index + 1
        support += _on_both_sides(rows[index], x0, x1)
    if last - first < 2:
        return None
    return Corridor(x0, x1, first, last, support)


def _free(row: Row, x0: float, x1: float) -> tuple[float, float] | None:
    """The widest part of the space that no word of the row enters."""
    best: tuple[float, float] | None = None
    start = x0
    for word in row:
        if word.box.x1 <= start or word.box.x0 >= x1:
            continue
        if word.box.x0 > start and (best is None or word.box.x0 - start > best[1] - best[0]):
            best = (start, word.box.x0)
        start = max(start, word.box.x1)
    if start < x1 and (best is None or x1 - start > best[1] - best[0]):
        best = (start, x1)
    return best


def _on_both_sides(row: Row, x0: float, x1: float) -> bool:
    middle = (x0 + x1) / 2
    return row[0].box.middle[0] < middle < row[-1].box.middle[0]


def _is_real(rows: Sequence[Row], corridor: Corridor, height: float, objects: PageObjects) -> bool:
    inside = rows[corridor.first : corridor.last]
    left = [row[0].box.x0 for row in inside if row[0].box.middle[0] < corridor.middle]
    if not left:
        return False
    if corridor.x0 - min(left) < NARROW * height:
        return False
    starts = _starts(inside, corridor)
    if len(starts) < 2:
        return False
    if _parted_by_rule(corridor, inside, objects):
        return True
    aligned = max(sum(abs(a - b) <= ALIGNED for b in starts) for a in starts)
    wide = corridor.x1 - corridor.x0 >= WIDE_GAP * height
    if corridor.support < 2:
        return _interleaved(inside, corridor) and wide
    if corridor.support >= MANY_ROWS and aligned >= MANY_ROWS:
        return True
    return wide and (aligned >= 2 or corridor.x1 - corridor.x0 >= 2 * WIDE_GAP * height)


def _starts(rows: Sequence[Row], corridor: Corridor) -> list[float]:
    """Left edges of what stands on the right."""
    found = []
    for row in rows:
        right = [word.box.x0 for word in row if not on_left(word, corridor)]
        if right:
            found.append(min(right))
    return found


def _interleaved(rows: Sequence[Row], corridor: Corridor) -> bool:
    """Whether rows on the left and on the right take turns without sharing a baseline."""
    left = sum(any(on_left(w, corridor) for w in row) for row in rows)
    right = sum(any(not on_left(w, corridor) for w in row) for row in rows)
    return left >= 2 and right >= 2


def _parted_by_rule(corridor: Corridor, rows: Sequence[Row], objects: PageObjects) -> bool:
    box = box_of([word for row in rows for word in row])
    return any(
        corridor.x0 <= rule.middle[0] <= corridor.x1
        and min(rule.bottom, box.bottom) - max(rule.top, box.top) >= 0.6 * box.height
        for rule in objects.vertical_rules
    )
