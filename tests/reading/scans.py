"""Scanned papers for the tests: pages drawn as usual, rendered to pixels, and put into a PDF as pictures."""

from __future__ import annotations

import io
from collections.abc import Callable

import pypdfium2
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from tests.reading.pdf_papers import paper

LINES = (
    "The parties stipulate that applicant may require further medical",
    "treatment for the lumbar spine and the right shoulder, and that",
    "defendant shall provide it in accordance with the Labor Code.",
    "Future medical care shall remain open for the injury of 3/14/2016.",
    "The sum of $48,213.00 is payable forthwith, less attorney fees.",
)


def lines(canvas: Canvas, top: float = 650, size: float = 11) -> None:
    """Draws LINES."""
    canvas.setFont("Times-Roman", size)
    for number, line in enumerate(LINES):
        canvas.drawString(72, top - 18 * number, line)


def pictured(*pages: Callable[[Canvas], object], resolution: float = 200.0) -> list[Image.Image]:
    """The drawn pages in levels of grey."""
    with pypdfium2.PdfDocument(paper(*pages)) as document:
        return [page.render(scale=resolution / 72, grayscale=True).to_pil().convert("L") for page in document]


def scan(picture: Image.Image, over: Callable[[Canvas], object] | None = None) -> bytes:
    """A PDF of one page that is the picture; `over` draws on top of it."""
    width, height = (side * 72 / 200 for side in picture.size)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width, height))
    canvas.drawImage(ImageReader(picture.convert("RGB")), 0, 0, width, height)
    if over is not None:
        over(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def hidden_text(*drawn: tuple[float, float, str]) -> Callable[[Canvas], None]:
    """Sets unpainted text, as an OCR layer, at (x, y from the bottom)."""

    def draw(canvas: Canvas) -> None:
        for x, y, words in drawn:
            line = canvas.beginText(x, y)
            line.setFont("Times-Roman", 11)
            line.setTextRenderMode(3)
            line.textOut(words)
            canvas.drawText(line)

    return draw
