"""The level lines of tables made whole, of which a fax left parts or no more than dots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from analyzer.reading.pixel_rules import (
    BROKEN_LINE,
    FEWEST_PARTS,
    JOINT,
    LONG_UPRIGHT,
    is_same_rule,
    rows_of_rules,
)
from analyzer.reading.pixel_sheet import GRAINY, Sheet, imaging
from analyzer.reading.settlement import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.pixel_sheet import Mask

MOST_OF_COLUMN = 0.6
"""Share of the way between two upright lines that the remains of a level line cover."""
TRACES = 0.1
"""Share of the length of a line on which there must be ink where one was lost: dirt has some hundredths."""
CELL = 4
"""Pixels along a line that are looked at as one: dots stand about as far apart."""
DOTTED = 0.3
"""Share of the cells from one side of a table to the other that have ink on one of its lines."""
LINE_BAND, BESIDE = 2, (5, 8)
"""Pixels from the middle of a line within which its dots lie, and between which there is paper above and below."""
MOST_BESIDE = 0.6
"""Inked cells there for each inked cell of the line: letters are higher."""
COMB_LOW, COMB_HIGH, COMB_PITCH = 6.0, 17.5, 18.0
"""Points of the height of a comb, and of the way from one of its dividers to the next, at most."""
DIVIDER = 0.8
"""Share of that height over which a divider is ink."""
THICK = 0.7
"""Points of thickness that a line of dots is given."""


def across_columns(level: Sequence[Box], upright: Sequence[Box], sheet: Sheet) -> tuple[Box, ...]:
    """The level lines of tables whole again: what covers most of the way between two long upright lines runs from one
    to the other, and a stroke that only crosses one of them is no line of the table.

    Where a line runs through one column of a table, traces of it, or the end of both sides, are enough in another.
    """
    columns = _columns(upright)
    if not columns:
        return tuple(level)
    level = [*level, *_dotted(columns, sheet)]
    whole: list[Box] = []
    gone: set[int] = set()
    for row in rows_of_rules(level):
        y = row[0].middle[1]
        crossed = [
            (left, right)
            for left, right in columns
            if max(left.top, right.top) - JOINT <= y <= min(left.bottom, right.bottom) + JOINT
        ]
        ruled = {id(left) for left, right in crossed if _covered(row, left, right) >= MOST_OF_COLUMN}
        is_line = bool(ruled) or (
            len(row) >= FEWEST_PARTS and _covered(row, columns[0][0], columns[-1][1]) >= BROKEN_LINE
        )
        for left, right in crossed:
            place = Box(left.middle[0], row[0].top, right.middle[0], row[0].bottom)
            goes_on = is_line and (_is_end(y, left, right) or is_traced(place, sheet))
            if id(left) in ruled or goes_on:
                whole.append(place)
            else:
                gone.update(id(r) for r in row if _crosses(r, left) or _crosses(r, right))
    kept = [r for r in level if id(r) not in gone or any(is_same_rule(r, w) for w in whole)]
    return (*kept, *whole)


def without_combs(level: Sequence[Box], sheet: Sheet) -> tuple[Box, ...]:
    """The level lines but for the sides of combs, on a page of plain black and white: there is nothing to sign in a comb."""
    if sheet.noise > GRAINY:
        return tuple(level)
    sides: set[int] = set()
    for upper in level:
        for lower in level:
            if COMB_LOW <= lower.top - upper.bottom <= COMB_HIGH and _divided(upper, lower, sheet):
                sides |= {id(upper), id(lower)}
    return tuple(line for line in level if id(line) not in sides)


def _divided(upper: Box, lower: Box, sheet: Sheet) -> bool:
    """Whether upright strokes from one line to the other follow each other as closely as the dividers of a comb."""
    import numpy as np

    left, right = max(upper.x0, lower.x0), min(upper.x1, lower.x1)
    if right - left < 2 * COMB_PITCH:
        return False
    part = sheet.ink[sheet.window(Box(left, upper.bottom + 1, right, lower.top - 1))]
    _, dividers = imaging().label(np.mean(part, axis=0) >= DIVIDER)
    return bool(dividers * COMB_PITCH >= right - left)


def _covered(row: Sequence[Box], left: Box, right: Box) -> float:
    """Share of the way between two upright lines that the parts of a level line cover."""
    x0, x1 = left.middle[0], right.middle[0]
    return sum(max(min(r.x1, x1) - max(r.x0, x0), 0.0) for r in row) / (x1 - x0)


def _is_end(y: float, left: Box, right: Box) -> bool:
    """Whether two upright lines both begin, or both end, at a height: there the table is closed."""
    return any(
        abs(one - y) <= JOINT and abs(other - y) <= JOINT for one, other in zip(_ends(left), _ends(right), strict=True)
    )


def _ends(upright: Box) -> tuple[float, float]:
    return upright.top, upright.bottom


def is_traced(place: Box, sheet: Sheet) -> bool:
    """Whether a fax left traces of a line at a place."""
    ink = sheet.ink[sheet.window(Box(place.x0, place.top - 1, place.x1, place.bottom + 1))]
    return bool(ink.size) and float(ink.any(axis=0).mean()) >= TRACES


def _columns(upright: Sequence[Box]) -> list[tuple[Box, Box]]:
    """Neighbouring long upright lines, a line that was found twice counted once."""
    lines: list[Box] = []
    for rule in sorted((r for r in upright if r.height >= LONG_UPRIGHT), key=lambda r: r.middle[0]):
        if not lines or rule.middle[0] - lines[-1].middle[0] > JOINT:
            lines.append(rule)
    return list(pairwise(lines))


def _crosses(rule: Box, upright: Box) -> bool:
    x = upright.middle[0]
    return rule.x0 + JOINT < x < rule.x1 - JOINT


def _dotted(columns: Sequence[tuple[Box, Box]], sheet: Sheet) -> Iterator[Box]:
    """Level lines that run in dots from one side of a table to the other, on a page of plain black and white."""
    if sheet.noise > GRAINY:
        return
    for left, right in _tables(columns):
        place = Box(left.middle[0] + JOINT, left.top - JOINT, right.middle[0] - JOINT, left.bottom + JOINT)
        rows, across = sheet.window(place)
        for at in _dotted_rows(sheet.ink[rows, across]):
            y = (rows.start + at + 0.5) * sheet.scale
            yield Box(left.middle[0], y - THICK / 2, right.middle[0], y + THICK / 2)


def _tables(columns: Sequence[tuple[Box, Box]]) -> Iterator[tuple[Box, Box]]:
    """The outer sides of tables: columns side by side whose sides begin and end at the same heights."""
    first = columns[0]
    for one, other in zip(columns, [*columns[1:], None], strict=True):
        if other is not None and one[1] is other[0] and _is_level(one, other):
            continue
        if _is_level(first, one):
            yield first[0], one[1]
        first = other if other is not None else first


def _is_level(one: tuple[Box, Box], other: tuple[Box, Box]) -> bool:
    sides = [*one, *other]
    return all(max(at) - min(at) <= 2 * JOINT for at in ([s.top for s in sides], [s.bottom for s in sides]))


def _dotted_rows(ink: Mask) -> list[float]:
    """Heights, in pixels, of lines in a part of the page that is one table."""
    import numpy as np

    wide = ink.shape[1] // CELL * CELL
    if not wide or len(ink) <= 2 * BESIDE[1]:
        return []
    cells: Mask = np.logical_or.reduce(ink[:, :wide].reshape(len(ink), wide // CELL, CELL), axis=2)
    band = _share_in(cells, -LINE_BAND, LINE_BAND)
    near, far = BESIDE
    beside = np.maximum(_share_in(cells, -far, -near), _share_in(cells, near, far))
    is_line = (band >= DOTTED) & (beside <= MOST_BESIDE * band)
    is_line &= band >= imaging().maximum_filter1d(band, 2 * near - 1)
    labels, count = imaging().label(is_line)
    each = cells.mean(axis=1)
    found: list[float] = []
    for (part,) in imaging().find_objects(labels, count):
        around = np.arange(max(part.start - LINE_BAND, 0), min(part.stop + LINE_BAND, len(each)))
        found.append(float(np.average(around, weights=each[around] + 1e-9)))
    return found


def _share_in(cells: Mask, first: int, last: int) -> NDArray[np.float64]:
    """Share of the cells that have ink in any of the rows from `first` to `last` below each row (negative: above)."""
    import numpy as np

    over, under = max(-first, 0), max(last, 0)
    padded = np.pad(cells, ((over, under), (0, 0)))
    rows = [padded[over + by : over + by + len(cells)] for by in range(first, last + 1)]
    share: NDArray[np.float64] = np.logical_or.reduce(rows).mean(axis=1)
    return share
