"""Words that are in the file and that no reader of the page sees never count as read."""

from __future__ import annotations

import io

import pikepdf
import pytest
from reportlab.lib.colors import black, white, yellow
from reportlab.pdfgen.canvas import Canvas

from analyzer.reading.pdf_file import PdfFile
from analyzer.reading.settlement import Entry, PageSource, ReadFrom
from tests.reading.pdf_papers import HEIGHT, objects_in, page_in, paper, words_in


def seen(data: bytes) -> tuple[list[str], list[str]]:
    objects = objects_in(data)
    assert all(word.entry is Entry.HIDDEN for word in objects.hidden_words)
    return words_in(objects), [word.text for word in objects.hidden_words]


def white_on_white(canvas: Canvas) -> None:
    canvas.setFillColor(white)
    canvas.drawString(72, 600, "hidden")


def white_on_black(canvas: Canvas) -> None:
    canvas.rect(60, 590, 200, 30, fill=1)
    canvas.setFillColor(white)
    canvas.drawString(72, 600, "shown")


def covered(canvas: Canvas) -> None:
    canvas.drawString(72, 600, "hidden")
    canvas.setFillColor(white)
    canvas.rect(60, 590, 200, 30, stroke=0, fill=1)
    canvas.setFillColor(black)
    canvas.drawString(72, 600, "shown")


def redacted(canvas: Canvas) -> None:
    canvas.drawString(72, 600, "hidden")
    canvas.rect(60, 590, 200, 30, fill=1)


def highlighted(canvas: Canvas) -> None:
    canvas.setFillColor(yellow)
    canvas.rect(60, 590, 200, 30, stroke=0, fill=1)
    canvas.setFillColor(black)
    canvas.drawString(72, 600, "shown")


def invisible(canvas: Canvas) -> None:
    line = canvas.beginText(72, 600)
    line.setTextRenderMode(3)
    line.textOut("hidden")
    canvas.drawText(line)


def off_page(canvas: Canvas) -> None:
    canvas.drawString(-300, 600, "hidden")


def dust(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 1)
    canvas.drawString(72, 600, "hidden")


@pytest.mark.parametrize("draw", [white_on_white, covered, redacted, invisible, off_page, dust])
def test_what_no_eye_sees_is_hidden(draw: object) -> None:
    shown, hidden = seen(paper(draw))  # type: ignore[arg-type]
    assert hidden == ["hidden"]
    assert "hidden" not in shown


@pytest.mark.parametrize("draw", [white_on_black, covered, highlighted])
def test_what_is_seen_is_read(draw: object) -> None:
    assert seen(paper(draw))[0] == ["shown"]  # type: ignore[arg-type]


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("switched_off", [True, False])
def test_a_layer_counts_as_long_as_it_is_on(switched_off: bool, packed: bool) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper(lambda canvas: canvas.drawString(72, 700, "always")))) as pdf:
        layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="draft"))
        off = [layer] if switched_off else []
        pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[layer], D=pikepdf.Dictionary(OFF=off, Order=[layer]))
        page = pdf.pages[0]
        page.Resources.Properties = pikepdf.Dictionary(L=layer)
        page.contents_add(b"/OC /L BDC BT /F1 11 Tf 72 600 Td (layered) Tj ET EMC")
        mode = pikepdf.ObjectStreamMode.generate if packed else pikepdf.ObjectStreamMode.disable
        pdf.save(out, object_stream_mode=mode)
    shown, hidden = seen(out.getvalue())
    assert (("layered" in hidden), ("layered" in shown)) == (switched_off, not switched_off)
    assert "always" in shown


def scan(canvas: Canvas) -> None:
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(Image.new("L", (85, 110), 255)), 0, 0, 612, HEIGHT)


def test_the_ocr_layer_of_a_scan_is_read() -> None:
    def draw(canvas: Canvas) -> None:
        scan(canvas)
        line = canvas.beginText(72, 600)
        line.setTextRenderMode(3)
        line.textOut("Future medical care is released.")
        canvas.drawText(line)

    objects = objects_in(paper(draw))
    assert {word.read_from for word in objects.words} == {ReadFrom.OCR}
    assert page_in(paper(draw)).source is PageSource.TEXT


def test_a_scan_without_words_is_unread_and_an_empty_page_is_blank() -> None:
    assert page_in(paper(scan)).source is PageSource.UNREAD
    assert page_in(paper(scan)).reason == "scanned image without a text layer"
    assert page_in(paper(lambda canvas: canvas)).source is PageSource.BLANK


def test_words_under_a_white_annotation_are_hidden() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper(lambda canvas: canvas.drawString(72, 600, "hidden")))) as pdf:
        cover = pdf.make_stream(b"1 g 0 0 200 30 re f")
        cover.Type, cover.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        cover.BBox = pikepdf.Array([0, 0, 200, 30])
        square = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Square,
            Rect=pikepdf.Array([60, 590, 260, 620]),
            F=4,
            AP=pikepdf.Dictionary(N=cover),
        )
        pdf.pages[0].Annots = pikepdf.Array([pdf.make_indirect(square)])
        pdf.save(out)
    assert seen(out.getvalue()) == ([], ["hidden"])


def test_what_is_hidden_on_a_page_is_told_with_its_number() -> None:
    with PdfFile(paper(lambda canvas: canvas.drawString(72, 600, "shown"), dust), "paper.pdf") as file:
        list(file.pages())
        assert [(notice.code, notice.page) for notice in file.notices] == [("hidden_text", 2)]
