"""Long straight lines in the picture of a page: underlines, blanks, the borders of tables and boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analyzer.reading.settlement import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Image = NDArray[np.uint8]
    Mask = NDArray[np.bool_]

SHORTEST_LEVEL = 20.0
"""Points; a shorter level line is a part of a letter, a dash or the side of a check box."""
SHORTEST_UPRIGHT = 15.0
"""Points; the letters of a title are as high as this, the rows of a table higher."""
THICKEST, THICKEST_SHORT = 3.5, 1.9
"""Points; what is thicker is a bar, a stamp or a picture; the second holds for lines that are not `LONG`, since small bold
print runs together into bars."""
EVEN = 0.7
"""Share of its length on which a line must be as thick as usual, to a pixel."""
WIDEST_BREAK = 1.2
"""Points of white that dirt or thin print may leave in a line."""
LEAST_COVER = 0.85
"""Share of its length on which a line must be inked."""
CLEARANCES = (0.8, 1.5)
"""Points beyond the edge of a line where paper is looked for; print may stand as near as the first, or its feet."""
MOST_BESIDE = 0.22
"""Share of the length of a line beside which ink may stand, on either side: descenders and signatures that cross it. The
feet of letters that run together have stems over a third of their length, and so have lines struck through words."""
LONG = 110.0
"""Points from which a line is no word, whatever stands beside it."""
MOST_BESIDE_LONG = 0.5


def rules_of(dark: Mask, scale: float) -> tuple[tuple[Box, ...], tuple[Box, ...]]:
    """Level and upright lines of a page, in points.

    `dark` tells the inked pixels, rows from the top; `scale` is the number of points of a pixel.
    """
    level = _lines(dark, scale, SHORTEST_LEVEL)
    upright = _lines(dark.T, scale, SHORTEST_UPRIGHT)
    return tuple(level), tuple(Box(box.top, box.x0, box.bottom, box.x1) for box in upright)


def without_rules(dark: Mask, rules: tuple[Box, ...], scale: float) -> Mask:
    """The inked pixels without those of the level lines given, save where writing crosses them."""
    clean = dark.copy()
    for rule in rules:
        top, bottom = round(rule.top / scale) - 1, round(rule.bottom / scale) + 1
        left, right = max(round(rule.x0 / scale) - 1, 0), round(rule.x1 / scale) + 1
        if top < 1 or bottom + 1 >= dark.shape[0]:
            continue
        crossed = dark[top - 1, left:right] & dark[bottom, left:right]
        clean[top:bottom, left:right] &= crossed
    return clean


def _lines(dark: Mask, scale: float, shortest: float) -> list[Box]:
    """Lines along the rows of the mask, as boxes in points."""
    import numpy as np
    from scipy import ndimage

    length, gap = max(round(shortest / scale), 3), max(round(WIDEST_BREAK / scale), 1)
    # A line that still falls by a pixel from end to end lies in two rows.
    thick = dark.copy()
    thick[1:] |= dark[:-1]
    rows = np.ascontiguousarray(thick)
    joined = _runs(rows, gap, length)
    if not joined.any():
        return []
    labels, count = ndimage.label(joined, structure=np.ones((3, 3)))
    found = []
    for place in ndimage.find_objects(labels, count):
        box = _line_in(dark, place, scale, length)
        if box is not None:
            found.append(box)
    return found


def _runs(rows: Mask, gap: int, length: int) -> Mask:
    """The pixels of runs along the rows that are at least `length` long, white breaks of up to `gap` bridged."""
    import numpy as np

    height, width = rows.shape
    flat = np.zeros((height, width + 2), dtype=np.int8)
    flat[:, 1:-1] = rows
    change = np.diff(flat.ravel())
    starts, ends = np.nonzero(change == 1)[0] + 1, np.nonzero(change == -1)[0] + 1
    out = np.zeros((height, width + 2), dtype=np.bool_)
    if len(starts) == 0:
        return out[:, 1:-1]
    # Runs are bridged where the break is short; rows are parted by two white columns and a break must not pass them.
    same_row = starts[1:] // (width + 2) == ends[:-1] // (width + 2)
    apart = ~(same_row & (starts[1:] - ends[:-1] <= gap))
    first = np.concatenate(([True], apart))
    last = np.concatenate((apart, [True]))
    begin, end = starts[first], ends[last]
    long = end - begin >= length
    marks = np.zeros(out.size + 1, dtype=np.int32)
    np.add.at(marks, begin[long], 1)
    np.add.at(marks, end[long], -1)
    out = (np.cumsum(marks[:-1]) > 0).reshape(height, width + 2)
    return out[:, 1:-1]


def _line_in(dark: Mask, place: tuple[Any, ...], scale: float, length: int) -> Box | None:
    """The line in the given part of the mask; None where it is writing, a bar or a picture."""
    import numpy as np

    rows, columns = place
    top, bottom, left, right = rows.start, rows.stop, columns.start, columns.stop
    if right - left < length:
        return None
    part = dark[top:bottom, left:right]
    inked = part.any(axis=0)
    if inked.mean() < LEAST_COVER:
        return None
    thickness = float(np.median(part.sum(axis=0)[inked]))
    long = (right - left) * scale >= LONG
    if thickness * scale > (THICKEST if long else THICKEST_SHORT) or bottom - top > max(3 * thickness, thickness + 4):
        return None
    if not long and (np.abs(part.sum(axis=0) - thickness) <= 1).mean() < EVEN:
        return None
    most = MOST_BESIDE_LONG if long else MOST_BESIDE
    steps = [max(round(clearance / scale), 2) for clearance in CLEARANCES]
    above = min(_ink_at(dark, top - step, left, right) for step in steps)
    below = min(_ink_at(dark, bottom - 1 + step, left, right) for step in steps)
    if max(above, below) > most:
        return None
    middle = float(np.average(np.arange(top, bottom), weights=part.sum(axis=1) + 1e-9)) + 0.5
    return Box(left * scale, (middle - thickness / 2) * scale, right * scale, (middle + thickness / 2) * scale)


def _ink_at(dark: Mask, row: int, left: int, right: int) -> float:
    """Share of a stretch of one row that is inked; 0 off the page."""
    return float(dark[row, left:right].mean()) if 0 <= row < dark.shape[0] else 0.0
