"""Straight level and upright lines of a scanned page, as masks of pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzer.reading.pixel_sheet import Sheet

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.pixel_sheet import Mask

SHORTEST_LINE = 4.2
"""Points of the shortest line that can be a side of the smallest check box, rounded corners left out."""
BROKEN = 3
"""Pixels: a line may have holes of up to one pixel less than this (faxes lose them)."""
TOLERANCE = 1
"""Pixels by which a line may stray to either side: a page is straightened to about a tenth of a degree."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Level and upright lines, and running sums along them that tell how much of a stretch is covered."""

    level: Mask
    upright: Mask
    level_sums: NDArray[np.int32]
    """Covered pixels from the left edge up to each column, strays of `TOLERANCE` included."""
    upright_sums: NDArray[np.int32]
    """The same from the top edge down to each row."""


def lines_of(sheet: Sheet) -> Lines:
    """The straight lines of at least `SHORTEST_LINE`."""
    length = sheet.pixels(SHORTEST_LINE)
    level = opened(closed(sheet.ink, BROKEN, axis=1), length, axis=1)
    upright = opened(closed(sheet.ink, BROKEN, axis=0), length, axis=0)
    return Lines(
        level,
        upright,
        _sums(widened(level, TOLERANCE, axis=0), 1),
        _sums(widened(upright, TOLERANCE, axis=1), 0),
    )


def opened(mask: Mask, length: int, axis: int) -> Mask:
    """Keeps the runs along an axis that are at least so many pixels long."""
    return _any_before(_all_after(mask, length, axis), length, axis)


def closed(mask: Mask, length: int, axis: int) -> Mask:
    """Fills holes along an axis that are shorter than so many pixels."""
    grown = _any_after(mask, length, axis)
    filled = _all_before(grown, length, axis)
    filled |= mask
    return filled


def widened(mask: Mask, by: int, axis: int) -> Mask:
    """Grows a mask by some pixels to both sides along an axis."""
    return _any_before(_any_after(mask, by + 1, axis), by + 1, axis)


def _any_after(mask: Mask, length: int, axis: int) -> Mask:
    """Whether any of so many pixels from each one on is set. Doubling the reach each time takes few steps."""
    found = mask.copy()
    _spread(found if axis == 0 else found.T, length)
    return found


def _any_before(mask: Mask, length: int, axis: int) -> Mask:
    found = mask.copy()
    _spread((found if axis == 0 else found.T)[::-1], length)
    return found


def _all_after(mask: Mask, length: int, axis: int) -> Mask:
    """Whether all of so many pixels from each one on are set; what lies off the page is not."""
    found = mask.copy()
    _shrink(found if axis == 0 else found.T, length)
    return found


def _all_before(mask: Mask, length: int, axis: int) -> Mask:
    found = mask.copy()
    _shrink((found if axis == 0 else found.T)[::-1], length)
    return found


def _spread(along: Mask, length: int) -> None:
    reach = 1
    while reach < length:
        step = min(reach, length - reach)
        along[:-step] |= along[step:]
        reach += step


def _shrink(along: Mask, length: int) -> None:
    reach = 1
    while reach < length:
        step = min(reach, length - reach)
        along[:-step] &= along[step:]
        along[-step:] = False
        reach += step


def _sums(mask: Mask, axis: int) -> NDArray[np.int32]:
    import numpy as np

    sums = np.zeros(tuple(n + (k == axis) for k, n in enumerate(mask.shape)), np.int32)
    if axis == 1:
        np.cumsum(mask, axis=1, out=sums[:, 1:])
        return sums
    # row upon row is several times faster than what NumPy does along the columns
    for row, above, below in zip(mask, sums, sums[1:], strict=False):
        np.add(above, row, out=below)
    return sums
