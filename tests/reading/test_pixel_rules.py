"""Lines of a table that a fax broke are whole again; strokes across an upright line are none of them."""

from __future__ import annotations

import numpy as np

from analyzer.reading.pixel_rules import without_uprights
from analyzer.reading.pixel_sheet import Sheet, sheet_of
from analyzer.reading.pixel_tables import across_columns, without_combs
from analyzer.reading.settlement import Box

UPRIGHT = [Box(x, 100, x + 0.7, 400) for x in (330, 377, 424)]


SCALE = 0.36


def sheet_with(*marks: Box) -> Sheet:
    """A white page of 200 dpi with ink at some places."""
    image = np.full((2200, 1700), 255, dtype=np.uint8)
    for mark in marks:
        image[round(mark.top / SCALE) : round(mark.bottom / SCALE), round(mark.x0 / SCALE) : round(mark.x1 / SCALE)] = 0
    return sheet_of(image, SCALE)


EMPTY = sheet_with()


def level(x0: float, x1: float, y: float) -> Box:
    return Box(x0, y, x1, y + 0.7)


def spans(rules: tuple[Box, ...], y: float) -> list[tuple[float, float]]:
    return sorted((round(r.x0), round(r.x1)) for r in rules if r.top == y)


def test_a_broken_line_runs_from_upright_to_upright() -> None:
    broken = [level(330, 380, 150), level(390, 424, 150)]

    assert {(330, 377), (377, 424)} <= set(spans(across_columns(broken, UPRIGHT, EMPTY), 150))


def test_a_stroke_across_an_upright_line_is_no_line_of_the_table() -> None:
    assert spans(across_columns([level(364, 396, 170)], UPRIGHT, EMPTY), 170) == []


def test_a_blank_inside_a_cell_stays_as_it_is() -> None:
    assert spans(across_columns([level(340, 362, 170)], UPRIGHT, EMPTY), 170) == [(340, 362)]


def test_lines_without_a_table_stay_as_they_are() -> None:
    blanks = (level(60, 200, 300), level(230, 380, 300))

    assert across_columns(blanks, [], EMPTY) == blanks


def test_the_top_of_a_table_runs_on_over_a_column_in_which_a_fax_lost_it() -> None:
    assert {(330, 377), (377, 424)} <= set(spans(across_columns([level(330, 377, 100)], UPRIGHT, EMPTY), 100))


def test_a_line_that_ends_at_an_upright_is_not_made_longer_without_traces() -> None:
    assert (377, 424) not in spans(across_columns([level(330, 377, 200)], UPRIGHT, EMPTY), 200)


def test_dots_from_side_to_side_of_a_table_are_a_line() -> None:
    dots = [Box(x, 250, x + 1.1, 250.8) for x in np.arange(332.0, 422.0, 3.0)]

    found = across_columns([], UPRIGHT, sheet_with(*dots))

    assert {(330, 377), (377, 424)} <= {(round(r.x0), round(r.x1)) for r in found if abs(r.middle[1] - 250.4) < 1}


def test_writing_that_touches_the_side_of_a_cell_comes_free_of_it() -> None:
    side, stroke = Box(377, 100, 377.72, 400), Box(377.72, 200, 390, 201)
    sheet = sheet_with(side, stroke)

    ink = without_uprights(sheet, [Box(377, 100, 377.7, 400)]).ink

    assert not ink[sheet.window(Box(376, 110, 377.6, 190))].any()
    assert ink[sheet.window(Box(380, 200, 390, 201))].any()


def test_the_sides_of_a_comb_are_nothing_to_sign_on() -> None:
    upper, lower = level(60, 180, 100), level(60, 180, 113)
    dividers = [Box(x, 100, x + 0.72, 113.7) for x in range(60, 181, 12)]

    assert without_combs([upper, lower], sheet_with(*dividers)) == ()
    assert without_combs([upper, lower], EMPTY) == (upper, lower)
