"""Blanks that stand in columns: what a fax or writing took from one of them, the others of its column and row tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.reading.pixel_sheet import Sheet
from analyzer.reading.pixel_tables import is_traced
from analyzer.reading.settlement import Box

SHORTEST, LONGEST = 18.0, 150.0
"""Points of a blank of a column: shorter it is no blank, longer a line for a name, which no column has."""
SAME_END = 4.0
"""Points by which the ends of blanks of one column may differ."""
FEWEST = 3
"""Blanks that make a column, and rows in which two columns have a blank side by side."""
SAME_ROW = 1.8
"""Points of height between the blanks of a row."""
MOST = 0.4
"""Share of its column that a blank must have kept to be one that lost its ends."""


@dataclass(frozen=True, slots=True)
class _Column:
    x0: float
    x1: float
    blanks: tuple[Box, ...]

    def holds(self, line: Box) -> bool:
        inside = self.x0 - SAME_END <= line.x0 and line.x1 <= self.x1 + SAME_END
        return inside and line.width >= MOST * (self.x1 - self.x0)

    def crosses(self, line: Box) -> bool:
        return min(line.x1, self.x1) - max(line.x0, self.x0) > 0


def in_columns(lines: Sequence[Box], sheet: Sheet) -> tuple[Box, ...]:
    """The level lines of a page, those in columns of blanks from end to end, and the blanks of rows that lost one."""
    columns = _columns(lines)
    if not columns:
        return tuple(lines)
    whole = [_whole(line, columns) for line in lines]
    full = [_Column(c.x0, c.x1, tuple(w for w in whole if w.x0 == c.x0 and w.x1 == c.x1)) for c in columns]
    return (*whole, *_lost(full, whole, sheet))


def _columns(lines: Sequence[Box]) -> list[_Column]:
    """Blanks of one width under each other, a column the more likely the more there are."""
    found: list[_Column] = []
    left = [line for line in lines if SHORTEST <= line.width <= LONGEST]
    while len(left) >= FEWEST:
        best = max(([o for o in left if _same_ends(line, o)] for line in left), key=len)
        if len(best) < FEWEST:
            break
        taken = {id(line) for line in best}
        left = [line for line in left if id(line) not in taken]
        ends = sorted(b.x0 for b in best), sorted(b.x1 for b in best)
        middle = len(best) // 2
        found.append(_Column(ends[0][middle], ends[1][middle], tuple(best)))
    return found


def _same_ends(one: Box, other: Box) -> bool:
    return abs(one.x0 - other.x0) <= SAME_END and abs(one.x1 - other.x1) <= SAME_END


def _whole(line: Box, columns: Sequence[_Column]) -> Box:
    """A line with the ends of its column: a fax took some of them, and dirt beside others lengthened them."""
    for column in columns:
        if column.holds(line) or any(line is blank for blank in column.blanks):
            return Box(column.x0, line.top, column.x1, line.bottom)
    return line


def _lost(columns: Sequence[_Column], lines: Sequence[Box], sheet: Sheet) -> list[Box]:
    """A blank for each row of two columns that stand side by side of which one has it and the other has but traces."""
    found: list[Box] = []
    for column in columns:
        for other in columns:
            if other is column or not _side_by_side(column, other):
                continue
            for blank in other.blanks:
                place = Box(column.x0, blank.top, column.x1, blank.bottom)
                there = (line for line in (*lines, *found) if column.crosses(line))
                if not any(abs(line.middle[1] - blank.middle[1]) <= 2 * SAME_ROW for line in there) and is_traced(
                    place, sheet
                ):
                    found.append(place)
    return found


def _side_by_side(one: _Column, other: _Column) -> bool:
    if min(one.x1, other.x1) - max(one.x0, other.x0) > 0:
        return False
    rows = sum(any(abs(a.middle[1] - b.middle[1]) <= SAME_ROW for b in other.blanks) for a in one.blanks)
    return rows >= FEWEST
