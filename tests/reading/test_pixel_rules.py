"""Lines of a table that a fax broke are whole again; strokes across an upright line are none of them."""

from __future__ import annotations

from analyzer.reading.pixel_rules import across_columns
from analyzer.reading.settlement import Box

UPRIGHT = [Box(x, 100, x + 0.7, 400) for x in (330, 377, 424)]


def level(x0: float, x1: float, y: float) -> Box:
    return Box(x0, y, x1, y + 0.7)


def spans(rules: tuple[Box, ...], y: float) -> list[tuple[float, float]]:
    return sorted((round(r.x0), round(r.x1)) for r in rules if r.top == y)


def test_a_broken_line_runs_from_upright_to_upright() -> None:
    broken = [level(330, 380, 150), level(390, 424, 150)]

    assert {(330, 377), (377, 424)} <= set(spans(across_columns(broken, UPRIGHT), 150))


def test_a_stroke_across_an_upright_line_is_no_line_of_the_table() -> None:
    assert spans(across_columns([level(364, 396, 170)], UPRIGHT), 170) == []


def test_a_blank_inside_a_cell_stays_as_it_is() -> None:
    assert spans(across_columns([level(340, 362, 170)], UPRIGHT), 170) == [(340, 362)]


def test_lines_without_a_table_stay_as_they_are() -> None:
    blanks = (level(60, 200, 300), level(230, 380, 300))

    assert across_columns(blanks, []) == blanks
