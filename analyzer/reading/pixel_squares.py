"""Small squares in the pixels of a page: four straight sides that meet, whatever is drawn in or over them.

Cells of tables and comb fields are left out: their sides go on past the corners.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analyzer.reading.pixel_lines import SHORTEST_LINE, Lines
from analyzer.reading.pixel_sheet import GRAINY, Sheet
from analyzer.reading.settlement import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.pixel_sheet import Mask

    Ints = NDArray[np.int64]

SMALLEST_SIDE, LARGEST_SIDE = 5.6, 17.5
"""Points; check boxes of forms are 6 to 14, measured from the outer edges with some spread of ink."""
SQUARENESS = 0.74
"""Shorter side over longer side."""
COVERED = 0.8
"""Share of a stretch from a corner that must be ink."""
SIDE_COVERED = 0.78
"""Share of each whole side that must be ink: a tick may leave out nothing, a fax loses some."""
LEVEL_BY = 1.0
"""Points by which the two upper corners of a square may differ in height."""
GOES_ON = 3.0
"""Points past a corner over which the side of a cell goes on."""
GOING_ON, GOING_ON_BROKEN = 0.9, 0.6
"""Share of that stretch that is a line, on a grey scan and on a page of plain black and white, where a fax breaks it."""
CORNER_GRID = 5
"""Pixels of a neighbourhood of which only the clearest corner point counts."""
SNAP = 4
"""Pixels by which a side may lie beside where its corners were found."""
STRAIGHT = 1.25
"""Sum over the two least straight sides of the share of each that keeps to one row of pixels: ruled boxes have 1.33
and more, marks that cross them included, letters written by hand 1.1 in the middle."""
AT_CORNER = 0.12
"""Share of a side at each corner that is left out: crosses pass there over it."""
FULL, FULL_STRAIGHT = 0.55, 1.5
"""Dark share of a box that is filled in, and how straight its two straightest sides then are together."""
LIKE = 0.35
"""Share of its side by which a box that is filled in may differ from another box of its page; a blot stands alone."""
DRAWN = 0.6
"""Share of a row of pixels that is ink where it still is part of a side."""
SOLID = 0.88
"""Dark share of a square that is as well a bullet, a bar of a chart or a box that was filled in."""
SAME_SPOT = 0.5
"""Two squares that share so much of the smaller one are one, drawn with a double line."""


@dataclass(frozen=True, slots=True)
class PixelSquare:
    """A square by its outermost pixels, and how well its sides are drawn (0 to 1)."""

    left: int
    top: int
    right: int
    bottom: int
    covered: float
    straight: float = 2.0
    """How straight its two least straight sides are together, 0 to 2."""
    full: bool = False
    """Ink fills it or spills over its sides: a box that was filled in, a bullet, or a blot of writing."""

    def box(self, scale: float) -> Box:
        return Box(self.left * scale, self.top * scale, (self.right + 1) * scale, (self.bottom + 1) * scale)


def squares_of(sheet: Sheet, lines: Lines) -> list[PixelSquare]:
    """The squares of a page that can be check boxes, from top to bottom."""
    found = [s for s in _merged(list(_found(sheet, lines))) if not _is_cell(s, sheet, lines)]
    snapped = (_snapped(s, sheet) for s in found)
    measured = [_measured(s, sheet) for s in snapped if _is_square(s)]
    ruled = [s for s in measured if s.straight >= STRAIGHT or s.full]
    plain = [s for s in ruled if not s.full]
    return sorted(
        (s for s in ruled if not s.full or any(_is_alike(s, other) for other in plain)), key=lambda s: (s.top, s.left)
    )


def _found(sheet: Sheet, lines: Lines) -> Iterator[PixelSquare]:
    rays = _Rays(sheet, lines)
    least, most = round(SMALLEST_SIDE / sheet.scale), round(LARGEST_SIDE / sheet.scale)
    for down in (True, False):
        yield from rays.squares(down, least, most)


class _Rays:
    """How much of the stretches from a point, in the four directions, is drawn."""

    def __init__(self, sheet: Sheet, lines: Lines) -> None:
        from analyzer.reading.pixel_lines import widened

        self._level, self._upright = lines.level_sums, lines.upright_sums
        self._length = sheet.pixels(SHORTEST_LINE)
        self._slack = sheet.pixels(LEVEL_BY)
        self._height, self._width = sheet.ink.shape
        at = widened(widened(lines.level, 2, 0), 2, 1) & widened(widened(lines.upright, 2, 0), 2, 1)
        rows, columns = at.nonzero()
        self._points = (rows, columns)
        left, right = self._along(columns - self._length, columns), self._along(columns, columns + self._length)
        above, below = self._down(rows - self._length, rows), self._down(rows, rows + self._length)
        self._drawn = {"left": left, "right": right, "above": above, "below": below}

    def _along(self, start: Ints, stop: Ints) -> NDArray[np.float64]:
        rows = self._points[0]
        drawn = self._level[rows, stop.clip(0, self._width)] - self._level[rows, start.clip(0, self._width)]
        share: NDArray[np.float64] = drawn / self._length
        return share

    def _down(self, start: Ints, stop: Ints) -> NDArray[np.float64]:
        columns = self._points[1]
        drawn = self._upright[stop.clip(0, self._height), columns] - self._upright[start.clip(0, self._height), columns]
        share: NDArray[np.float64] = drawn / self._length
        return share

    def corners(self, left: bool, upper: bool) -> Ints:
        """Corner points of one kind as rows of (y, x), sorted by y; one point for each small neighbourhood."""
        import numpy as np

        inward = self._drawn["right" if left else "left"]
        outward = self._drawn["left" if left else "right"]
        onward = self._drawn["below" if upper else "above"]
        backward = self._drawn["above" if upper else "below"]
        # a corner of a box turns; where both lines go on in both directions, a table's lines cross
        chosen = (inward >= COVERED) & (onward >= COVERED) & ~((outward >= COVERED) & (backward >= COVERED))
        rows, columns = self._points[0][chosen], self._points[1][chosen]
        clear = (inward + onward - outward - backward)[chosen]
        best = np.lexsort((-clear, columns // CORNER_GRID, rows // CORNER_GRID))
        rows, columns = rows[best], columns[best]
        spot = (rows // CORNER_GRID) * self._width + columns // CORNER_GRID
        first = np.ones(len(spot), dtype=bool)
        first[1:] = spot[1:] != spot[:-1]
        points = np.stack([rows[first], columns[first]], axis=1)
        return points[points[:, 0].argsort(kind="stable")]

    def squares(self, down: bool, least: int, most: int) -> Iterator[PixelSquare]:
        """The squares that hang from (or, `down` False, stand on) a side between two corners."""
        import numpy as np

        left, right, y = self._sides(down, least, most)
        wide = right - left
        # one column for each distance at which the opposite side may lie
        steps = np.arange(least - 1, most + 1)[None, :]
        possible = (steps >= wide[:, None] * SQUARENESS) & (steps <= wide[:, None] / SQUARENESS)
        ends = y[:, None] + (steps if down else -steps)
        possible &= (ends >= 1) & (ends < self._height - 1)
        ends = ends.clip(0, self._height - 1)
        across = self._level[ends, right[:, None]] - self._level[ends, left[:, None]]
        low, high = (y[:, None], ends) if down else (ends, y[:, None])
        sides = np.minimum(self._uprights(left[:, None], low, high), self._uprights(right[:, None], low, high))
        score = np.where(possible, np.minimum(across / wide[:, None], sides), 0.0)
        best = score.argmax(axis=1)
        for n in np.flatnonzero(score.max(axis=1, initial=0.0) >= SIDE_COVERED):
            # the outer edge of the far side, not its first row of pixels
            at = best[n]
            while at + 1 < score.shape[1] and at < best[n] + 3 and score[n, at + 1] >= score[n, best[n]] - 0.1:
                at += 1
            top, bottom = sorted((int(y[n]), int(ends[n, at])))
            yield PixelSquare(int(left[n]), top, int(right[n]), bottom, float(score[n, best[n]]))

    def _sides(self, down: bool, least: int, most: int) -> tuple[Ints, Ints, Ints]:
        """Left and right end and height of every side between two corners from which two uprights go on."""
        import numpy as np

        lefts, rights = self.corners(True, down), self.corners(False, down)
        rows = rights[:, 0]
        start, stop = rows.searchsorted(lefts[:, 0] - self._slack), rows.searchsorted(lefts[:, 0] + self._slack + 1)
        count = stop - start
        one = np.repeat(np.arange(len(lefts)), count)
        other = np.arange(count.sum()) - np.repeat(count.cumsum() - count, count) + start[one]
        left, right = lefts[one, 1], rights[other, 1]
        y = (lefts[one, 0] + rights[other, 0]) // 2
        wide = right - left
        fits = (wide >= least - 1) & (wide < most)
        left, right, y, wide = left[fits], right[fits], y[fits], wide[fits]
        drawn = (self._level[y, right] - self._level[y, left]) / np.maximum(wide, 1)
        reach = np.maximum((wide * SQUARENESS).astype(np.int64), 1)
        low, high = (y, np.minimum(y + reach, self._height)) if down else (np.maximum(y - reach, 0), y)
        sides = np.minimum(self._uprights(left, low, high), self._uprights(right, low, high))
        good = (drawn >= SIDE_COVERED) & (sides >= SIDE_COVERED)
        return left[good], right[good], y[good]

    def _uprights(self, columns: Ints, low: Ints, high: Ints) -> NDArray[np.float64]:
        """How much of the stretches is drawn, in the best of three neighbouring columns."""
        import numpy as np

        long = np.maximum(high - low, 1)
        drawn = [
            self._upright[high, at] - self._upright[low, at]
            for at in ((columns + by).clip(0, self._width - 1) for by in (-1, 0, 1))
        ]
        best: NDArray[np.float64] = np.maximum.reduce(drawn) / long
        return best


def _is_cell(square: PixelSquare, sheet: Sheet, lines: Lines) -> bool:
    """Whether sides go on past their corners: two in one direction, as in a table or a comb, or one in both.

    Letters that are written on a ruled line look like boxes whose lower side goes on.
    """
    on = sheet.pixels(GOES_ON)
    height, width = sheet.ink.shape
    past = 2
    on_past = GOING_ON if sheet.noise > GRAINY else GOING_ON_BROKEN

    def along(y: int, start: int, stop: int) -> bool:
        start, stop = max(start, 0), min(stop, width)
        rows = range(max(y - 1, 0), min(y + 2, height))
        return stop > start and max(
            int(lines.level_sums[r, stop] - lines.level_sums[r, start]) for r in rows
        ) >= on_past * (stop - start)

    def down(x: int, start: int, stop: int) -> bool:
        start, stop = max(start, 0), min(stop, height)
        columns = range(max(x - 1, 0), min(x + 2, width))
        return stop > start and max(
            int(lines.upright_sums[stop, c] - lines.upright_sums[start, c]) for c in columns
        ) >= on_past * (stop - start)

    left, right, top, bottom = square.left, square.right, square.top, square.bottom
    to_right = [along(y, right + past, right + past + on) for y in (top, bottom)]
    to_left = [along(y, left - past - on, left - past) for y in (top, bottom)]
    below = [down(x, bottom + past, bottom + past + on) for x in (left, right)]
    above = [down(x, top - past - on, top - past) for x in (left, right)]
    stands_on_line = any(a and b for a, b in (*zip(to_left, to_right, strict=True), *zip(above, below, strict=True)))
    return stands_on_line or any(all(side) for side in (to_right, to_left, below, above))


def _snapped(square: PixelSquare, sheet: Sheet) -> PixelSquare:
    """The square with each side at the outermost row or column of pixels that still belongs to its line."""
    ink = sheet.ink
    rows, columns = slice(square.top + 2, square.bottom - 1), slice(square.left + 2, square.right - 1)
    left = _outermost(ink[rows], square.left, -1, 1)
    right = _outermost(ink[rows], square.right, 1, 1)
    top = _outermost(ink[:, columns], square.top, -1, 0)
    bottom = _outermost(ink[:, columns], square.bottom, 1, 0)
    return PixelSquare(left, top, right, bottom, square.covered)


def _is_square(square: PixelSquare) -> bool:
    short, long = sorted((square.right - square.left + 1, square.bottom - square.top + 1))
    return short >= SQUARENESS * long


def _is_alike(one: PixelSquare, other: PixelSquare) -> bool:
    """Whether two squares have the size of boxes of one form."""
    return abs((one.right - one.left) - (other.right - other.left)) <= LIKE * (other.right - other.left)


def _measured(square: PixelSquare, sheet: Sheet) -> PixelSquare:
    """The square with how ruled its sides are: a hand bends or slants at least two of the four that it draws."""
    import numpy as np

    ink = sheet.ink
    height, width = ink.shape
    depths = range(-SNAP, 2 * SNAP)
    down, across = (max(round(n * AT_CORNER), 2) for n in (square.bottom - square.top, square.right - square.left))
    rows = np.arange(square.top + down, square.bottom + 1 - down)
    columns = np.arange(square.left + across, square.right + 1 - across)
    sides = (
        [ink[min(max(square.top + d, 0), height - 1), columns] for d in depths],
        [ink[min(max(square.bottom - d, 0), height - 1), columns] for d in depths],
        [ink[rows, min(max(square.left + d, 0), width - 1)] for d in depths],
        [ink[rows, min(max(square.right - d, 0), width - 1)] for d in depths],
    )
    straight = []
    for side in sides:
        seen = np.stack(side)
        first = np.where(seen.any(axis=0), seen.argmax(axis=0), len(depths) * 2)
        straight.append(float((np.abs(first - np.median(first)) <= 1).mean()) if len(first) else 0.0)
    straight.sort()
    inside = ink[square.top : square.bottom + 1, square.left : square.right + 1]
    ruled, inked = sum(straight[:2]), float(inside.mean())
    spilt = ruled < STRAIGHT and inked >= FULL and sum(straight[2:]) >= FULL_STRAIGHT
    full = spilt or inked >= SOLID
    return replace(square, straight=ruled, full=full)


def _outermost(ink: Mask, at: int, outward: int, axis: int) -> int:
    near = range(max(at - SNAP, 0), min(at + SNAP + 1, ink.shape[axis]))
    drawn = {n: float(ink.take(n, axis=axis).mean()) for n in near}
    best = max(drawn, key=lambda n: (round(drawn[n], 2), -abs(n - at)))
    while drawn.get(best + outward, 0.0) >= DRAWN:
        best += outward
    return best


def _merged(found: list[PixelSquare]) -> list[PixelSquare]:
    """One square for each spot: the outermost among those that are drawn about equally well."""
    kept: list[PixelSquare] = []
    for square in sorted(found, key=lambda s: (-round(s.covered, 1), -(s.right - s.left) * (s.bottom - s.top))):
        if not any(_same_spot(square, other) for other in kept):
            kept.append(square)
    return kept


def _same_spot(one: PixelSquare, other: PixelSquare) -> bool:
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    if wide <= 0 or high <= 0:
        return False
    smaller = min((s.right - s.left) * (s.bottom - s.top) for s in (one, other))
    return wide * high >= SAME_SPOT * smaller
