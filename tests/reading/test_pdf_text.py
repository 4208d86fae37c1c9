"""Words: what they say, where they stand, and how they look, as a viewer shows the page."""

from __future__ import annotations

import io

import pikepdf
import pytest
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from analyzer.reading.pdf_glyphs import shown_as
from tests.reading.pdf_papers import HEIGHT, body, objects_in, page_in, paper, text, words_in


def test_a_word_has_its_place_font_size_colour_and_weight() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Bold", 14)
        canvas.setFillColor(HexColor("#102080"))
        canvas.drawString(72, HEIGHT - 100, "released")

    (word,) = objects_in(paper(draw)).words
    assert (word.text, word.font, word.size, word.colour, word.bold) == (
        "released",
        "Times-Bold",
        14.0,
        "#102080",
        True,
    )
    assert word.box.x0 == pytest.approx(72, abs=1)
    assert word.box.top < 100 - 9 < 100 < word.box.bottom < 105


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_boxes_are_those_of_the_turned_and_cropped_page(turn: int) -> None:
    data = paper(text((300, 400, "middle")), size=(612, 792))
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.pages[0].Rotate = turn
        pdf.pages[0].CropBox = [100, 100, 500, 700]
        pdf.save(out)
    objects = objects_in(out.getvalue())
    assert (objects.width, objects.height) == ((400, 600) if turn in (0, 180) else (600, 400))
    x, y = objects.words[0].box.middle
    left, top = 200 + 16, 700 - (792 - 400) - 3
    expected = {0: (left, top), 90: (600 - top, left), 180: (400 - left, 600 - top), 270: (top, 400 - left)}[turn]
    assert (x, y) == pytest.approx(expected, abs=8)


def test_words_inside_forms_stand_where_the_form_is_placed() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.beginForm("stamp")
        canvas.drawString(0, 0, "APPROVED")
        canvas.endForm()
        canvas.translate(200, HEIGHT - 300)
        canvas.scale(2, 2)
        canvas.doForm("stamp")

    (word,) = objects_in(paper(draw)).words
    assert (word.box.x0, word.size) == (pytest.approx(201, abs=2), pytest.approx(24, abs=3))
    assert word.box.top < 300 < word.box.bottom


def test_cells_that_touch_no_space_are_parted_and_letter_spacing_is_not() -> None:
    def draw(canvas: Canvas) -> None:
        line = canvas.beginText(72, HEIGHT - 100)
        line.setCharSpace(1.6)
        line.textOut("released.")
        canvas.drawText(line)
        canvas.drawString(72, HEIGHT - 130, "Medical")
        canvas.drawString(240, HEIGHT - 130, "Open")

    assert words_in(objects_in(paper(draw))) == ["released.", "Medical", "Open"]


def test_blanks_and_boxes_stand_alone_even_where_no_space_parts_them() -> None:
    page = objects_in(paper(text((72, 100, "Initials____Applicant ........... page"))))
    assert words_in(page) == ["Initials", "____", "Applicant", "...........", "page"]


@pytest.mark.parametrize(
    ("letters", "font", "seen"),
    [
        ("\uf0fe", "Wingdings-Regular", "☑"),
        ("o", "Wingdings", "☐"),
        ("\uf0a8", "OpenSymbol", "☐"),
        ("R", "Wingdings 2", "☑"),
        ("a", "Webdings", "✔"),
        ("4", "ZapfDingbats", "✔"),
        ("\uf0b7", "SymbolMT", "•"),
        ("open", "Helvetica", "open"),
    ],
)
def test_symbol_fonts_are_read_as_they_look(letters: str, font: str, seen: str) -> None:
    assert shown_as(letters, font) == seen


def test_a_page_drawn_out_of_order_is_read_in_order() -> None:
    page = page_in(
        paper(
            text(
                (72, 160, "third line."),
                (160, 100, "line"),
                (72, 130, "second line"),
                (130, 100, "first"),
                (72, 100, "This is the"),
            )
        )
    )
    assert body(page) == ["This is the first line", "second line", "third line."]
