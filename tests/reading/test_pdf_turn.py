"""Pages whose words lie on their side are read like any other, and their places are those that a viewer shows."""

from __future__ import annotations

import io

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from analyzer.reading.pdf_file import read_pdf
from analyzer.reading.pdf_page import page_of
from tests.reading.pdf_papers import body, page_in, paper

LINES = [
    "The parties stipulate that applicant may require further medical",
    "treatment for the lumbar spine and the right shoulder, and that",
    "defendant shall provide it in accordance with the Labor Code.",
]


def draw(canvas: Canvas) -> None:
    for number, line in enumerate(LINES):
        canvas.drawString(72, 600 - 16 * number, line)
    canvas.rect(72, 500, 10, 10)
    canvas.drawString(88, 501, "There is need for medical treatment.")


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_words_on_their_side_are_read_upright(turn: int) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper(draw))) as pdf:
        pdf.pages[0].Rotate = turn
        pdf.save(out)
    objects, _, _ = read_pdf(out.getvalue(), "paper.pdf")
    page = page_of(objects[0])
    assert body(page) == [*LINES, "☐ There is need for medical treatment."]
    assert (page.rotation + turn) % 360 == 0
    assert (page.width, page.height) == ((612, 792) if turn in (0, 180) else (792, 612))
    shown = {word.text: word.box for word in objects[0].words}
    read = {word.text: word.box for word in page.words()}
    assert _near(read["lumbar"], shown["lumbar"])


def _near(one: object, other: object) -> bool:
    return all(
        getattr(one, side) == pytest.approx(getattr(other, side), abs=0.01) for side in ("x0", "top", "x1", "bottom")
    )


def test_a_page_with_one_upright_stamp_is_not_turned() -> None:
    def stamped(canvas: Canvas) -> None:
        draw(canvas)
        canvas.translate(590, 300)
        canvas.rotate(90)
        canvas.drawString(0, 0, "RECEIVED MARCH 2019 OAKLAND OFFICE")

    assert page_in(paper(stamped)).rotation == 0
