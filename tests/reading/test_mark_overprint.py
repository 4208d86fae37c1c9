"""What is set over a printed empty box marks it; a solid square elsewhere does not."""

from __future__ import annotations

import pytest

from analyzer.reading.mark_overprint import overprinted, with_ink
from analyzer.reading.page_objects import PageObjects, Square
from analyzer.reading.settlement import Box, Mark, MarkKind, MarkState, Word

BOX = Box(100, 100, 110, 110)


@pytest.mark.parametrize(
    ("square", "text"), [(Box(102, 102, 108, 108), "☐X"), (Box(60, 102, 66, 108), "☐"), (Box(105, 102, 135, 108), "☐")]
)
def test_solid_square_marks_the_box_that_it_lies_in(square: Box, text: str) -> None:
    assert overprinted([Word("☐", BOX), Word("■", square)])[0].text == text


@pytest.mark.parametrize(
    ("square", "state"),
    [
        (Square(Box(102, 102, 108, 108), filled=True), MarkState.ON),
        (Square(Box(102, 102, 108, 108)), MarkState.OFF),
        (Square(Box(60, 95, 400, 115), filled=True), MarkState.OFF),
    ],
)
def test_dark_square_drawn_over_a_printed_box(square: Square, state: MarkState) -> None:
    box = Word("☐", BOX, mark=Mark(MarkKind.CHECK_BOX, MarkState.OFF))

    marked = with_ink(box, PageObjects(1, 612, 792, (), squares=(square,)))

    assert marked.mark is not None
    assert marked.mark.state is state
