"""Ruled lines are found in pixels where they are drawn, and writing is none."""

from __future__ import annotations

import numpy as np
import pytest
from reportlab.pdfgen.canvas import Canvas

from analyzer.reading.ocr_skew import dark_below
from analyzer.reading.raster_lines import rules_of, without_rules
from analyzer.reading.settlement import Box
from tests.reading.pdf_papers import HEIGHT
from tests.reading.scans import lines, pictured

PIXEL = 72 / 200


def ruled(canvas: Canvas) -> None:
    lines(canvas)
    canvas.setLineWidth(0.6)
    canvas.line(72, HEIGHT - 300, 120, HEIGHT - 300)
    canvas.line(200, HEIGHT - 300, 500, HEIGHT - 300)
    canvas.drawString(205, HEIGHT - 298.5, "Ysabel Quintero, applicant")
    for x in (72, 172, 272):
        canvas.line(x, HEIGHT - 400, x, HEIGHT - 440)
    for y in (400, 420, 440):
        canvas.line(72, HEIGHT - y, 272, HEIGHT - y)


def found_in(draw: object) -> tuple[tuple[Box, ...], tuple[Box, ...]]:
    (page,) = pictured(draw)  # type: ignore[arg-type]
    image = np.asarray(page)
    return rules_of(image < dark_below(image), PIXEL)


def test_blanks_and_grids_are_found_at_their_places() -> None:
    level, upright = found_in(ruled)
    drawn = [(72, 300, 120), (200, 300, 500), (72, 400, 272), (72, 420, 272), (72, 440, 272)]
    found = sorted((round(r.middle[1]), round(r.x0), r) for r in level)
    assert len(found) == len(drawn)
    for (_, _, rule), (left, height, right) in zip(found, drawn, strict=True):
        assert (rule.x0, rule.middle[1], rule.x1) == pytest.approx((left, height, right), abs=1)
    columns = sorted((r.middle[0], r.top, r.bottom) for r in upright)
    assert columns == [pytest.approx((x, 400, 440), abs=1) for x in (72, 172, 272)]


@pytest.mark.parametrize("size", [6, 8, 11, 16])
def test_writing_of_any_size_is_no_line(size: float) -> None:
    assert found_in(lambda canvas: lines(canvas, size=size)) == ((), ())


def test_a_line_is_taken_out_and_the_letters_that_cross_it_stay() -> None:
    dark = np.zeros((60, 300), dtype=np.bool_)
    dark[30:32, 20:280] = True
    dark[20:40, 100:103] = True
    clean = without_rules(dark, (Box(20, 30, 280, 32),), 1.0)
    assert clean[20:40, 101].all()
    assert not clean[:, 150].any()
