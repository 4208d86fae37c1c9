"""Places found on the page as read are told on the page as shown."""

from __future__ import annotations

import pytest

from analyzer.reading.ocr_view import View, view_of
from analyzer.reading.settlement import Box


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("skew", [0.0, 1.3])
@pytest.mark.parametrize("factor", [1.0, 0.3])
def test_there_and_back(turn: int, skew: float, factor: float) -> None:
    view = View(612, 792, factor, turn, skew)
    box = Box(100, 200, 160, 212)
    back = view.shown(view.read(box))
    assert (back.x0, back.top, back.x1, back.bottom) == pytest.approx((100, 200, 160, 212), abs=1e-6)


def test_where_things_go() -> None:
    side = View(612, 792, turn=90)
    assert side.size == (792, 612)
    assert side.read(Box(0, 0, 10, 20)) == Box(772, 0, 792, 10)
    falling = View(600, 800, skew=1.0).shown(Box(590, 399, 600, 401))
    assert falling.middle[1] > 404, "lines that fall to the right end lower on the page as shown"


@pytest.mark.parametrize(
    ("width", "height", "longer_side"),
    [(612, 792, 792), (612, 1008, 1008), (1700, 2200, 792), (220, 285, 792), (792, 1224, 1224)],
)
def test_a_scan_without_its_resolution_is_taken_for_a_letter_page(
    width: float, height: float, longer_side: float
) -> None:
    assert max(view_of(width, height).size) == pytest.approx(longer_side)
