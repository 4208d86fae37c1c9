"""Boxes that a fax broke are found beside print alone; combs and lines through a box are told from boxes and marks."""

from __future__ import annotations

import numpy as np
import pytest

from analyzer.reading.pixel_faint import faint_boxes, without_comb_cells
from analyzer.reading.pixel_sheet import Sheet, sheet_of
from analyzer.reading.pixel_squares import PixelSquare
from analyzer.reading.pixel_strikes import is_level_through
from analyzer.reading.settlement import Box, ReadFrom, Word

SCALE = 0.36
SIDE = 30
"""Pixels of a box."""


def page(*strokes: tuple[int, int, int, int]) -> Sheet:
    """A white page of 200 dpi with black strokes at (left, top, right, bottom) in pixels, as a fax has them."""
    image = np.full((400, 600), 255, dtype=np.uint8)
    for left, top, right, bottom in strokes:
        image[top:bottom, left:right] = 0
    return sheet_of(image, SCALE)


def sides(left: int, top: int, gap: int = 0) -> list[tuple[int, int, int, int]]:
    """The sides of a box, the upper one with a gap of so many pixels."""
    right, bottom = left + SIDE, top + SIDE
    middle = left + SIDE // 2
    level = [(left, top, middle - gap // 2, top + 2), (middle + gap // 2, top, right, top + 2)]
    return [*level, (left, bottom - 2, right, bottom), (left, top, left + 2, bottom), (right - 2, top, right, bottom)]


def square(left: int, top: int) -> PixelSquare:
    return PixelSquare(left, top, left + SIDE - 1, top + SIDE - 1, 1.0)


def word(text: str, left: int, top: int) -> Word:
    box = Box(left * SCALE, top * SCALE, (left + 40) * SCALE, (top + 30) * SCALE)
    return Word(text, box, confidence=0.99, read_from=ReadFrom.OCR)


@pytest.mark.parametrize(("words", "count"), [([("is", 50), ("not", 150)], 2), ([], 0)])
def test_a_broken_box_stands_beside_a_word(words: list[tuple[str, int]], count: int) -> None:
    sheet = page(*sides(100, 50, gap=9), *sides(100, 150, gap=9))

    found, _ = faint_boxes([], [word(text, 140, top) for text, top in words], sheet)

    assert len(found) == count


def test_a_cell_of_a_broken_comb_is_no_box() -> None:
    dashes = [(x, y, x + 4, y + 2) for y in (50, 78) for x in range(132, 160, 7)]
    sheet = page(*sides(100, 50), *dashes, (158, 50, 160, 80))
    boxes = [(square(100, 50), square(100, 50).box(SCALE))]

    assert without_comb_cells(boxes, [], sheet) == []
    assert without_comb_cells(boxes, [], page(*sides(100, 50))) == boxes


@pytest.mark.parametrize(
    ("strokes", "struck"),
    [
        ([(80, 64, 98, 66), (104, 64, 124, 66)], True),
        ([(104, 64, 124, 66)], False),
        ([(80, 64, 98, 66), (112, 55, 115, 75)], False),
    ],
    ids=["a line that goes on beside the box", "a dash in the box", "an upright stroke in it"],
)
def test_a_level_stroke_that_goes_on_beside_a_box_may_strike_it(
    strokes: list[tuple[int, int, int, int]], struck: bool
) -> None:
    box = square(100, 50).box(SCALE)

    assert is_level_through(box, page(*sides(100, 50), *strokes)) == struck
