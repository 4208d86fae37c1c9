"""Struck-through words stay out of the live text; underlined, boxed and ruled ones stay in."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.reading.pdf_papers import HEIGHT, body, both, page_in, paper, text

WORDS = text((72, 100, "Further medical treatment is awarded."))


def line(y0: float, y1: float, x0: float = 72, x1: float = 198, width: float = 1) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        canvas.setLineWidth(width)
        canvas.line(x0, HEIGHT - y0, x1, HEIGHT - y1)

    return draw


def wave(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.moveTo(70, HEIGHT - 97)
    for x in range(76, 200, 12):
        path.curveTo(x - 4, HEIGHT - 93, x - 2, HEIGHT - 100, x, HEIGHT - 97)
    canvas.drawPath(path)


def bar(canvas: Canvas) -> None:
    canvas.rect(72, HEIGHT - 97.5, 126, 1.2, stroke=0, fill=1)


@pytest.mark.parametrize(
    "strike",
    [line(97, 97), line(98, 95.5), line(99, 94, width=1.5), wave, bar],
    ids=["level", "slanted", "pen", "wave", "bar"],
)
def test_a_line_through_the_words_strikes_them(strike: Callable[[Canvas], None]) -> None:
    page = page_in(paper(both(WORDS, strike)))
    assert body(page) == ["is awarded."]
    assert [part.text for part in page.aside] == ["Further medical treatment"]


@pytest.mark.parametrize(
    "harmless",
    [line(102, 102), line(89, 89), line(103, 100.5), line(97, 97, x0=20, x1=70), line(97, 97, x0=0, x1=612)],
    ids=["underline", "rule above", "sloping underline", "rule before", "rule across the page"],
)
def test_other_lines_strike_nothing(harmless: Callable[[Canvas], None]) -> None:
    assert body(page_in(paper(both(WORDS, harmless)))) == ["Further medical treatment is awarded."]


def test_a_signature_across_a_printed_name_strikes_nothing() -> None:
    def signed(canvas: Canvas) -> None:
        path = canvas.beginPath()
        path.moveTo(70, HEIGHT - 104)
        for x in range(84, 200, 14):
            path.curveTo(x - 10, HEIGHT - 60, x - 6, HEIGHT - 130, x, HEIGHT - 95)
        canvas.drawPath(path)

    assert body(page_in(paper(both(WORDS, signed))))[-1].endswith("Further medical treatment is awarded.")


def test_a_cross_over_an_item_strikes_it() -> None:
    lines = text(
        (72, 100, "(C) Further medical treatment"), (72, 114, "for the low back and neck."), (72, 140, "(D) Costs.")
    )
    cross = both(line(92, 116, x0=70, x1=215), line(116, 92, x0=70, x1=215))
    assert body(page_in(paper(both(lines, cross)))) == ["(D) Costs."]


def test_a_table_border_close_to_the_words_strikes_nothing() -> None:
    def grid(canvas: Canvas) -> None:
        for y in (88, 102.5, 117):
            canvas.line(68, HEIGHT - y, 400, HEIGHT - y)
        for x in (68, 200, 400):
            canvas.line(x, HEIGHT - 88, x, HEIGHT - 117)

    cells = text((72, 100, "Medical"), (204, 100, "Released"), (72, 114, "Voucher"), (204, 114, "Open"))
    assert body(page_in(paper(both(cells, grid)))) == ["Medical", "Released", "Voucher", "Open"]
