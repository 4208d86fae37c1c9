"""Small papers drawn for the tests of PDF reading."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_file import read_pdf
from analyzer.reading.pdf_page import page_of
from analyzer.reading.settlement import LinePlace, Page

HEIGHT = letter[1]


def paper(*pages: Callable[[Canvas], object], size: tuple[float, float] = letter) -> bytes:
    """A PDF whose pages are drawn by the given functions."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size)
    for draw in pages:
        canvas.setFont("Helvetica", 11)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def text(*lines: tuple[float, float, str], font: str = "Helvetica", size: float = 11) -> Callable[[Canvas], None]:
    """Draws (x, distance of the baseline from the top, words)."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(font, size)
        for x, y, words in lines:
            canvas.drawString(x, HEIGHT - y, words)

    return draw


def both(*parts: Callable[[Canvas], object]) -> Callable[[Canvas], None]:
    """Draws all of the parts on one page."""

    def draw(canvas: Canvas) -> None:
        for part in parts:
            part(canvas)

    return draw


def objects_in(data: bytes) -> PageObjects:
    """What lies on the first page."""
    objects, _, _ = read_pdf(data, "paper.pdf")
    return objects[0]


def page_in(data: bytes) -> Page:
    """The first page as read."""
    return page_of(objects_in(data))


def body(page: Page) -> list[str]:
    """The live lines of the page, margins, headers and footers left out."""
    return [line.text for line in page.lines if line.place_on_page is LinePlace.BODY]


def words_in(page: Page | PageObjects) -> list[str]:
    words: Sequence[object] = page.words if isinstance(page, PageObjects) else list(page.words())
    return [word.text for word in words]  # type: ignore[attr-defined]
