"""How far a scanned page lies askew, and the picture set straight."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.ocr_engine import Image

LEAST_SKEW = 0.08
"""Degrees below which a page is left as it is: over its whole width a line rises by less than a point."""
MOST_SKEW = 6.0
"""Degrees up to which a page is set straight; paper that lies more askew is not fed by a scanner."""
STEPS = (0.5, 0.1, 0.03)
"""Degrees between the slopes that are tried, first over the whole range and then round the best, closer each time."""
MOST_POINTS = 100_000
"""Dark pixels that are used; more of them change nothing."""
FEWEST_POINTS = 200
DARK_SHARE = 0.72
"""A pixel is dark below this share of the paper's own brightness."""
PAPER_PERCENTILE = 80
"""The paper is at least as bright as this share of the pixels, in percent."""
EDGE = 0.04
"""Part of each side that does not count: scanners leave black edges there that lie straight when the page does not."""
CLEAR_GAIN = 1.03
"""A slope must make the rows this many times sharper than no slope at all to be believed."""
WHITE = 255


def dark_below(image: Image) -> float:
    """The level of grey under which a pixel is ink."""
    import numpy as np

    return DARK_SHARE * float(np.percentile(image[::8, ::8], PAPER_PERCENTILE))


def skew_of(image: Image) -> float:
    """Slope of the lines in degrees, positive where they fall to the right; 0.0 where none is clear.

    Lines that run up the page (a page on its side) are measured as well.
    """
    import numpy as np

    high, wide = (round(side * EDGE) for side in image.shape)
    inner = image[high : image.shape[0] - high, wide : image.shape[1] - wide]
    down, across = np.nonzero(inner < dark_below(image))
    if len(down) < FEWEST_POINTS:
        return 0.0
    if len(down) > MOST_POINTS:
        thin = np.linspace(0, len(down) - 1, MOST_POINTS).astype(np.int64)
        down, across = down[thin], across[thin]
    x, y = across.astype(np.float32), down.astype(np.float32)
    level, level_sharpness = _best_slope(x, y)
    upright, upright_sharpness = _best_slope(y, -x)
    return level if level_sharpness >= upright_sharpness else upright


def _best_slope(x: NDArray[np.float32], y: NDArray[np.float32]) -> tuple[float, float]:
    """The slope that gathers the dark pixels into the sharpest rows, and how sharp they are."""
    sharpness = {0.0: _sharpness(x, y, 0.0)}
    best, reach = 0.0, MOST_SKEW
    for step in STEPS:
        around = best
        for n in range(-round(reach / step), round(reach / step) + 1):
            slope = round(around + n * step, 3)
            if slope not in sharpness:
                sharpness[slope] = _sharpness(x, y, slope)
        best, reach = max(sharpness, key=lambda slope: sharpness[slope]), step
    if sharpness[best] < CLEAR_GAIN * sharpness[0.0]:
        best = 0.0
    return best, sharpness[best]


def _sharpness(x: NDArray[np.float32], y: NDArray[np.float32], slope: float) -> float:
    import numpy as np

    rows = np.rint(y - x * math.tan(math.radians(slope))).astype(np.int64)
    counts = np.bincount(rows - rows.min()).astype(np.float64)
    # A fax of standard resolution has every row twice: that pattern is as sharp as can be on a page that lies askew.
    even = np.convolve(counts, (0.25, 0.5, 0.25))
    return float(np.square(np.diff(even)).sum())


def straightened(image: Image, skew: float) -> Image:
    """The picture turned about its middle so that lines of the given slope lie level; it keeps its size."""
    import numpy as np
    from PIL import Image as Picture

    turned = Picture.fromarray(image).rotate(skew, resample=Picture.Resampling.BICUBIC, fillcolor=WHITE)
    return np.asarray(turned)
