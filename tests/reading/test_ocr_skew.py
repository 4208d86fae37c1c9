"""A page that was fed askew is measured to a few hundredths of a degree and set straight."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from analyzer.reading.ocr_skew import skew_of, straightened
from tests.reading.scans import lines, pictured


@pytest.mark.parametrize("slope", [0.0, 0.3, -0.8, 1.5, -2.6])
@pytest.mark.parametrize("on_side", [False, True])
def test_the_slope_of_the_lines_is_found_and_taken_out(slope: float, on_side: bool) -> None:
    (page,) = pictured(lines)
    tilted = page.rotate(-slope, resample=Image.Resampling.BICUBIC, fillcolor=255)
    image = np.asarray(tilted.transpose(Image.Transpose.ROTATE_90) if on_side else tilted)
    found = skew_of(image)
    assert found == pytest.approx(slope, abs=0.06)
    assert skew_of(straightened(image, found)) == pytest.approx(0.0, abs=0.06)


def test_an_empty_page_has_no_slope() -> None:
    assert skew_of(np.full((2200, 1700), 250, dtype=np.uint8)) == 0.0
