"""A scanned page gives the words of the paper it was made from, at their places, however it lay on the glass."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import NoReturn

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from analyzer.reading import read
from analyzer.reading.settlement import LinePlace, Page, PageSource, ReadFrom
from tests.reading.pdf_papers import HEIGHT, page_in, paper
from tests.reading.scans import LINES, lines, pictured, scan

pytest.importorskip("rapidocr")


def body(page: Page) -> list[str]:
    return [line.text for line in page.lines if line.place_on_page is LinePlace.BODY]


def comb(canvas: Canvas) -> None:
    lines(canvas)
    canvas.setFont("Helvetica", 11)
    for number, letter in enumerate("ADJ77026650  "):
        canvas.rect(72 + 15 * number, HEIGHT - 80, 15, 18)
        canvas.drawCentredString(79.5 + 15 * number, HEIGHT - 75, letter)
    canvas.setFont("Helvetica", 7)
    canvas.drawString(72, HEIGHT - 88, "Case Number 1")


def test_a_tilted_scan_is_read_as_its_twin_without_the_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> NoReturn:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr(socket, "create_connection", refused)
    (page,) = pictured(comb)
    tilted = page.rotate(-1.2, resample=Image.Resampling.BICUBIC, fillcolor=255)
    (tmp_path / "scan.pdf").write_bytes(scan(tilted))
    settlement = read(tmp_path / "scan.pdf")
    found, twin = settlement.pages[0], page_in(paper(comb))
    assert found.source is PageSource.OCR
    assert found.confidence > 0.9
    assert found.rotation == 0
    assert body(found)[-len(LINES) :] == list(LINES)
    assert "ADJ77026650" in [word.text for word in found.words()], "letters in cells are one case number"
    assert {word.read_from for word in found.words()} == {ReadFrom.OCR}
    ends = {word.text: word.box for word in twin.words()}
    first, last = found.lines[-1].words[0], found.lines[-1].words[-1]
    assert last.box.middle[1] > first.box.middle[1] + 4, "places are those of the tilted page as shown"
    assert last.box.width == pytest.approx(ends["fees."].width, abs=2)
    assert last.box.height == pytest.approx(ends["fees."].height, abs=2)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_on_its_side_or_head_is_read(tmp_path: Path, turn: int) -> None:
    (page,) = pictured(lines)
    (tmp_path / "scan.pdf").write_bytes(scan(page.rotate(-turn, expand=True)))
    (found,) = read(tmp_path / "scan.pdf").pages
    assert body(found) == list(LINES)
    assert (found.rotation + turn) % 360 == 0
    assert (found.width, found.height) == pytest.approx((612, 792) if turn == 180 else (792, 612), abs=0.5)
    box = found.lines[0].words[0].box
    assert 0 < box.x0 < box.x1 < found.width
    assert 0 < box.top < box.bottom < found.height


def test_a_fax_with_flat_pixels_is_stretched_and_read(tmp_path: Path) -> None:
    fax = [page.resize((1734, 1078)).point(lambda level: 255 * (level > 128)).convert("1") for page in pictured(lines)]
    fax.append(Image.new("1", fax[0].size, 1))
    fax[0].save(tmp_path / "fax.pdf", format="TIFF", save_all=True, append_images=fax[1:], dpi=(204, 98))
    settlement = read(tmp_path / "fax.pdf")
    written, empty = settlement.pages
    assert (settlement.media_type, settlement.page_count) == ("image/tiff", 2)
    assert (written.width, written.height) == pytest.approx((612, 792), abs=1)
    assert "lumbar" in [word.text for word in written.words()]
    assert (empty.source, empty.reason) == (PageSource.BLANK, "a scan of an empty page")


def test_a_drawing_without_words_is_unread_and_no_marks_are_seen_in_it(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setLineWidth(30)
        canvas.circle(300, 400, 150)
        canvas.rect(100, 100, 12, 12)

    pictured(draw)[0].save(tmp_path / "drawing.png", dpi=(200, 200))
    (page,) = read(tmp_path / "drawing.png").pages
    assert (page.source, list(page.words())) == (PageSource.UNREAD, [])
    assert page.reason is not None
    assert "no writing could be recognised" in page.reason
