"""Straight level and upright lines of a scanned page, as masks of pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzer.reading.pixel_sheet import Sheet, imaging

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
    import numpy as np

    length = sheet.pixels(SHORTEST_LINE)
    level = opened(closed(sheet.ink, BROKEN, axis=1), length, axis=1)
    upright = opened(closed(sheet.ink, BROKEN, axis=0), length, axis=0)
    return Lines(
        level,
        upright,
        _sums(widened(level, TOLERANCE, axis=0), 1, np.int32),
        _sums(widened(upright, TOLERANCE, axis=1), 0, np.int32),
    )


def opened(mask: Mask, length: int, axis: int) -> Mask:
    """Keeps the runs along an axis that are at least so many pixels long."""
    ndimage = imaging()
    eroded = ndimage.minimum_filter1d(mask.view("uint8"), length, axis=axis, mode="constant")
    shift = -1 if length % 2 == 0 else 0
    grown: Mask = ndimage.maximum_filter1d(eroded, length, axis=axis, mode="constant", origin=shift).view(bool)
    return grown


def closed(mask: Mask, length: int, axis: int) -> Mask:
    """Fills holes along an axis that are shorter than so many pixels (an odd number)."""
    ndimage = imaging()
    grown = ndimage.maximum_filter1d(mask.view("uint8"), length, axis=axis, mode="constant")
    filled: Mask = ndimage.minimum_filter1d(grown, length, axis=axis, mode="constant").view(bool)
    return filled | mask


def widened(mask: Mask, by: int, axis: int) -> Mask:
    """Grows a mask by some pixels to both sides along an axis."""
    grown: Mask = imaging().maximum_filter1d(mask.view("uint8"), 2 * by + 1, axis=axis, mode="constant").view(bool)
    return grown


def _sums(mask: Mask, axis: int, kind: type) -> NDArray[np.int32]:
    import numpy as np

    sums = np.zeros(tuple(n + (k == axis) for k, n in enumerate(mask.shape)), kind)
    target = sums[:, 1:] if axis == 1 else sums[1:]
    np.cumsum(mask, axis=axis, out=target)
    return sums
