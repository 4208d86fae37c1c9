"""What the pixels of a page say about its text layer: is there writing without words, are there words without ink?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzer.reading.settlement import Box, Word

if TYPE_CHECKING:
    from analyzer.reading.raster_lines import Mask

THINNED = 2
"""Pixels of the picture to one of the measurement, which only counts blobs."""
LOWEST_LETTER, HIGHEST_LETTER = 2.6, 26.0
"""Points of the height of what may be a letter; below it is dirt, above it a line, a box or a picture."""
WIDEST_LETTER = 40.0
"""Points; letters that touch each other are wider than one."""
AROUND = 2.5
"""Points round a word's box that still are its own."""
LEAST_INK = 0.03
"""Share of dark pixels in the box of a word that is really there; print has 0.1 to 0.4."""
LETTERS_OF_WORD = 3
"""Letters from which a word must have ink of its own."""


@dataclass(frozen=True, slots=True)
class LayerSight:
    """The text layer against the pixels."""

    letters: int
    """Blobs of the size of letters on the page."""
    outside: int
    """Those of them that no word covers."""
    inked: float
    """Share of the words, 0 to 1, on whose place there is ink."""


def sight_of_layer(dark: Mask, scale: float, words: Sequence[Word], within: Sequence[Box] | None = None) -> LayerSight:
    """Compares the words of a page with its inked pixels (`scale` points each), all of it or `within` some boxes."""
    import numpy as np
    from scipy import ndimage

    height, width = (side // THINNED * THINNED for side in dark.shape)
    blocks = dark[:height, :width].reshape(height // THINNED, THINNED, width // THINNED, THINNED)
    small = blocks.any(axis=(1, 3))
    step = scale * THINNED
    sums = np.pad(small.astype(np.int32).cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    known = np.zeros(small.shape, dtype=np.bool_)
    inked = counted = 0
    for word in words:
        top, bottom, left, right = _window(word.box.grown(AROUND), step, small.shape)
        known[top:bottom, left:right] = True
        top, bottom, left, right = _window(word.box, step, small.shape)
        area = (bottom - top) * (right - left)
        if len(word.text) >= LETTERS_OF_WORD and area:
            counted += 1
            ink = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
            inked += ink >= LEAST_INK * area
    labels, count = ndimage.label(small, structure=np.ones((3, 3)))
    letters = outside = 0
    for rows, columns in ndimage.find_objects(labels, count):
        high, wide = (rows.stop - rows.start) * step, (columns.stop - columns.start) * step
        if not (LOWEST_LETTER <= high <= HIGHEST_LETTER and wide <= WIDEST_LETTER):
            continue
        y, x = (rows.start + rows.stop) // 2, (columns.start + columns.stop) // 2
        if within is not None and not any(_holds(box, x * step, y * step) for box in within):
            continue
        letters += 1
        outside += not known[y, x]
    return LayerSight(letters, outside, inked / counted if counted else 1.0)


def _window(box: Box, step: float, shape: tuple[int, ...]) -> tuple[int, int, int, int]:
    top, bottom = (min(max(round(value / step), 0), shape[0]) for value in (box.top, box.bottom))
    left, right = (min(max(round(value / step), 0), shape[1]) for value in (box.x0, box.x1))
    return top, max(bottom, top), left, max(right, left)


def _holds(box: Box, x: float, y: float) -> bool:
    return box.x0 <= x <= box.x1 and box.top <= y <= box.bottom
