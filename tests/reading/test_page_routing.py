"""Which layer of a page is believed, and what is said where text recognition is missing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from analyzer.errors import OcrUnavailable
from analyzer.reading import read
from analyzer.reading.page_routing import Way, _way, read_page
from analyzer.reading.settlement import Page, PageSource, ReadFrom
from tests.reading.pdf_papers import HEIGHT, objects_in, paper
from tests.reading.scans import LINES, hidden_text, lines, pictured, scan

pytest.importorskip("rapidocr")

GARBAGE = (
    "Th^ p4rties st!pu|ate th@t app1icant m~y rcqu¡re",
    "tr^atment f0r the lumb»r spi■e and th€ r¡ght",
    "d€fendant sha|| pr0vide ¡t in acc@rdance w!th",
)


OTHERS = (
    "A hearing took place before the undersigned judge of the board at",
    "nine in the morning. Counsel appeared for both sides and argued on",
    "the record about the wages of the worker; no witness was called. A",
    "transcript has been asked for by the carrier, who bears its costs.",
    "Submitted upon receipt of briefs, no later than the ninth of June.",
)
"""Words of another page: lines as many and as long as LINES, under each of which print stands."""


def texts(page: Page) -> str:
    return " ".join(word.text for word in page.words())


def way_of(data: bytes) -> Way:
    from analyzer.reading.limits import DEFAULT_LIMITS
    from analyzer.reading.ocr_picture import rendered
    from analyzer.reading.pdf_file import PdfFile

    with PdfFile(data, "paper.pdf") as file:
        objects = file.page(1)
        return _way(objects, rendered(file.document, 1, objects.width, objects.height, DEFAULT_LIMITS))[0]


def layer(*words: str, top: float = 650) -> Callable[[Canvas], None]:
    return hidden_text(*((72, top - 18 * number, line) for number, line in enumerate(words)))


def stamp(canvas: Canvas) -> None:
    canvas.setFont("Helvetica", 9)
    canvas.drawString(300, HEIGHT - 30, "RECEIVED FEB 03 2017 WORKERS COMPENSATION APPEALS BOARD SFO")


def test_a_stamp_over_an_image_stays_and_the_image_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(scan(pictured(lines)[0], stamp))
    (page,) = read(tmp_path / "a.pdf").pages
    assert page.source is PageSource.MIXED
    assert texts(page).count("RECEIVED") == 1
    assert next(word for word in page.words() if word.text == "RECEIVED").read_from is ReadFrom.TEXT
    assert LINES[3] in [line.text for line in page.lines]


@pytest.mark.parametrize(
    ("words", "top", "way"),
    [
        (LINES, 650, Way.LAYER),
        (GARBAGE, 650, Way.PICTURE),
        (LINES, 300, Way.PICTURE),
        (LINES[:2], 650, Way.PICTURE),
        (OTHERS, 650, Way.PICTURE),
    ],
    ids=[
        "good",
        "words that are no words",
        "words where nothing is printed",
        "print that it leaves out",
        "words of another page",
    ],
)
def test_an_ocr_layer_is_believed_where_it_fits_the_image(words: tuple[str, ...], top: float, way: Way) -> None:
    assert way_of(scan(pictured(lines)[0], layer(*words, top=top))) is way


def test_a_garbled_layer_is_replaced_and_a_good_one_kept(tmp_path: Path) -> None:
    image = pictured(lines)[0]
    (tmp_path / "bad.pdf").write_bytes(scan(image, layer(*GARBAGE)))
    (tmp_path / "good.pdf").write_bytes(scan(image, layer(*LINES)))
    bad, good = read(tmp_path / "bad.pdf").pages[0], read(tmp_path / "good.pdf").pages[0]
    assert (bad.source, good.source) == (PageSource.OCR, PageSource.TEXT)
    assert [line.text for line in bad.lines] == [line.text for line in good.lines] == list(LINES)
    assert "p4rties" in texts(read(tmp_path / "bad.pdf", ocr="never").pages[0])


def test_a_kept_layer_is_as_sure_as_its_words_are_words(tmp_path: Path) -> None:
    flawed = (*LINES[:4], LINES[4].replace("attorney", "att0rn~y"))
    (tmp_path / "a.pdf").write_bytes(scan(pictured(lines)[0], layer(*flawed)))
    (page,) = read(tmp_path / "a.pdf").pages
    assert page.source is PageSource.TEXT
    assert 0.94 <= page.confidence < 1.0


def test_a_page_on_its_side_under_an_upright_layer_is_read_from_its_picture(tmp_path: Path) -> None:
    lying = pictured(lines)[0].rotate(90, expand=True)
    (tmp_path / "a.pdf").write_bytes(scan(lying, layer(*LINES, top=400)))
    (page,) = read(tmp_path / "a.pdf").pages
    assert (page.source, page.rotation) == (PageSource.OCR, 90)
    assert [line.text for line in page.lines] == list(LINES)


def test_only_pages_without_text_are_recognised_where_others_have_it(tmp_path: Path) -> None:
    image = pictured(lines)[0]

    def pasted(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(image.convert("RGB")), 0, 0, 612, HEIGHT)

    (tmp_path / "a.pdf").write_bytes(paper(lines, lines, pasted))
    pages = read(tmp_path / "a.pdf").pages
    assert [page.source for page in pages] == [PageSource.TEXT, PageSource.TEXT, PageSource.OCR]
    assert {texts(page) for page in pages} == {" ".join(LINES)}


@pytest.mark.parametrize(
    ("name", "kind", "mode", "size", "resolution"),
    [
        ("a.jpg", "JPEG", "L", (1700, 2200), (200, 200)),
        ("a.png", "PNG", "L", (1700, 2200), (200, 200)),
        ("a.tif", "TIFF", "L", (1700, 2200), (200, 200)),
        ("a.tiff", "TIFF", "1", (1734, 2156), (204, 196)),
        ("a.pdf", "PNG", "L", (1700, 2200), (200, 200)),
    ],
    ids=["jpeg", "png", "tiff", "fine fax", "png that is called pdf"],
)
def test_pictures_of_every_kind_are_read(
    tmp_path: Path, name: str, kind: str, mode: str, size: tuple[int, int], resolution: tuple[int, int]
) -> None:
    picture = pictured(lines)[0].resize(size)
    if mode == "1":
        picture = picture.point(lambda level: 255 * (level > 160)).convert("1")
    picture.save(tmp_path / name, format=kind, dpi=resolution)
    (page,) = read(tmp_path / name).pages
    assert (page.source, page.width, page.height) == (
        PageSource.OCR,
        pytest.approx(612, abs=1),
        pytest.approx(792, abs=1),
    )
    assert texts(page) == " ".join(LINES)


def test_a_picture_with_writing_on_a_page_of_text_is_read_too(tmp_path: Path) -> None:
    cut = pictured(lines)[0].crop((180, 320, 1500, 720))

    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "The parties add the following page of their agreement:")
        canvas.drawImage(ImageReader(cut.convert("RGB")), 65, 500, cut.width * 0.36, cut.height * 0.36)

    (tmp_path / "a.pdf").write_bytes(paper(draw))
    (page,) = read(tmp_path / "a.pdf").pages
    assert page.source is PageSource.MIXED
    assert [line.text for line in page.lines] == ["The parties add the following page of their agreement:", *LINES]


def test_words_over_a_faint_background_image_are_read_as_text() -> None:
    from PIL import Image

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(Image.new("RGB", (85, 110), (235, 235, 250))), 0, 0, 612, HEIGHT)
        lines(canvas)

    assert way_of(paper(draw)) is Way.TEXT


def test_digital_pages_load_nothing_of_text_recognition(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(paper(lines))
    code = (
        "import sys; from analyzer.reading import read; "
        f"page = read({str(tmp_path / 'a.pdf')!r}).pages[0]; assert page.source.value == 'text'; "
        "print([m for m in ('numpy', 'scipy', 'PIL', 'cv2', 'onnxruntime', 'rapidocr') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_without_the_engine_scans_are_unread_with_what_mends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("analyzer.reading.ocr_engine.missing", lambda: ["rapidocr"])
    image = pictured(lines)[0]

    def pasted(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(image.convert("RGB")), 0, 0, 612, HEIGHT)

    (tmp_path / "part.pdf").write_bytes(paper(lines, pasted))
    (tmp_path / "scan.pdf").write_bytes(paper(pasted))
    image.save(tmp_path / "scan.png")
    text, scanned = read(tmp_path / "part.pdf").pages
    assert (text.source, scanned.source) == (PageSource.TEXT, PageSource.UNREAD)
    assert "pip install" in (scanned.reason or "")
    for name in ("scan.pdf", "scan.png"):
        with pytest.raises(OcrUnavailable) as raised:
            read(tmp_path / name)
        assert (raised.value.code, "pip install" in raised.value.hint) == ("ocr_unavailable", True)
    assert read(tmp_path / "scan.pdf", ocr="never").pages[0].source is PageSource.UNREAD


def test_a_page_with_too_many_pixels_is_unread_and_says_so() -> None:
    from analyzer.errors import TooLarge

    def refuse(_: object) -> object:
        raise TooLarge("the page has more than 1 megapixels (--max-megapixels)")

    page, _ = read_page(objects_in(scan(pictured(lines)[0])), "auto", refuse)  # type: ignore[arg-type]
    assert (page.source, page.reason) == (PageSource.UNREAD, "the page has more than 1 megapixels (--max-megapixels)")
