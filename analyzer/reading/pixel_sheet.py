"""A scanned page as ink and paper: grey pixels made black and white against their own background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analyzer.reading.settlement import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Grey = NDArray[np.uint8]
    Mask = NDArray[np.bool_]

PAPER_BLOCK = 16
"""Pixels of the side of a block in which the shade of the paper is measured: wider than a stroke of a letter."""
PAPER_RANK = 0.8
"""The shade of the paper in a block: brighter than so much of it, so that print does not darken it."""
PAPER_REACH = 5
"""Blocks over which the brightest shade is the paper's: a filled box or a bold title must not pass for paper."""
LEAST_CONTRAST = 60.0
"""Grey steps (of 255) by which ink is darker than the paper round it; tinted fields and grey paper stay above."""
NOISE_CONTRAST = 4.0
"""The same in standard deviations of the noise, for grainy scans."""
GRAINY = 3.0
"""Grey steps of noise from which the picture is smoothed before it is looked at."""
SMOOTHING = 0.6
"""Pixels; a thin pen line is two to three pixels wide and must not be smoothed away."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pixels of a page that stands straight; `scale` is points per pixel."""

    grey: Grey
    paper: Grey
    """The shade of the paper at each pixel."""
    ink: Mask
    scale: float
    noise: float
    """Standard deviation of the grain, in grey steps."""

    def pixels(self, points: float) -> int:
        """A length in whole pixels, at least one."""
        return max(1, round(points / self.scale))

    def window(self, box: Box) -> tuple[slice, slice]:
        """The rows and columns of pixels under a box; empty slices where it lies off the page."""
        height, width = self.ink.shape
        top, bottom = (min(max(round(v / self.scale), 0), height) for v in (box.top, box.bottom))
        left, right = (min(max(round(v / self.scale), 0), width) for v in (box.x0, box.x1))
        return slice(top, bottom), slice(left, right)

    def box(self, rows: slice, columns: slice) -> Box:
        """The place on the page, in points, of a window of pixels."""
        s = self.scale
        return Box(columns.start * s, rows.start * s, columns.stop * s, rows.stop * s)


def sheet_of(image: Grey, scale: float) -> Sheet:
    """Reads the picture of a page (white 255) as ink on paper, whatever its shade, grain and tinted fields."""
    import numpy as np

    noise = _noise_of(image)
    grey = image
    if noise > GRAINY:
        grey = imaging().gaussian_filter(image, SMOOTHING, output=np.uint8)
    paper = _paper_of(grey)
    contrast = max(LEAST_CONTRAST, NOISE_CONTRAST * noise)
    dark = np.subtract(paper, np.uint8(min(contrast, 254)), where=paper > contrast, out=np.zeros_like(paper))
    return Sheet(grey, paper, grey < dark, scale, noise)


def imaging() -> Any:
    """The image filters of SciPy, loaded when a scan is first looked at."""
    from importlib import import_module

    return import_module("scipy.ndimage")


def _noise_of(image: Grey) -> float:
    """Standard deviation of the grain of the paper, from neighbouring bright pixels."""
    import numpy as np

    rows = image[::4].astype(np.int16)
    left, right = rows[:, :-1], rows[:, 1:]
    bright = (left > 140) & (right > 140)
    if not bright.any():
        return 0.0
    steps = np.abs(left - right)[bright]
    return float(np.minimum(steps, 60).mean() * 0.886)


def _paper_of(grey: Grey) -> Grey:
    import numpy as np

    height, width = grey.shape
    half = PAPER_BLOCK // 2
    down, across = -(-height // PAPER_BLOCK), -(-width // PAPER_BLOCK)
    sampled = np.pad(
        grey[::2, ::2], ((0, down * half - -(-height // 2)), (0, across * half - -(-width // 2))), mode="edge"
    )
    blocks = sampled.reshape(down, half, across, half).swapaxes(1, 2).reshape(down, across, half * half)
    rank = int(PAPER_RANK * (half * half - 1))
    shade = np.partition(blocks, rank, axis=2)[:, :, rank]
    ndimage = imaging()
    shade = ndimage.median_filter(ndimage.maximum_filter(shade, PAPER_REACH), 3)
    return np.repeat(np.repeat(shade, PAPER_BLOCK, axis=0), PAPER_BLOCK, axis=1)[:height, :width]
