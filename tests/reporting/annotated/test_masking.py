"""Identifiers are taken out of the copy, wherever the file keeps them, and nothing else is."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdf
import pypdfium2
import pytest
from PIL.Image import Image

from analyzer.pipeline import Analysed, analysed
from analyzer.reporting.annotated import HighlightedCopy, annotated_copy
from analyzer.reporting.annotated.leftovers import IdentifierLeft
from tests.reporting.annotated import papers
from tests.reporting.annotated.checks import check, made
from tests.reporting.annotated.copies import every_byte_of

SSN = papers.SSN


def analysis(path: Path) -> Analysed:
    result = analysed(str(path), ocr="never")
    assert result.identifier_places, "the number is to be found before it can be taken out"
    return result


def copied(path: Path) -> tuple[HighlightedCopy, pypdf.PageObject]:
    copy = made(path, analysis(path))
    return copy, pypdf.PdfReader(io.BytesIO(copy.pdf)).pages[-1]


def picture_of(copy: HighlightedCopy) -> Image:
    """The last page at two pixels a point, without its highlights."""
    document = pypdfium2.PdfDocument(copy.pdf)
    return document[len(document) - 1].render(scale=2, draw_annots=False).to_pil().convert("L")


@pytest.mark.parametrize(
    "paper",
    [
        papers.drawn,
        papers.with_field,
        papers.with_field_of_unknown_font,
        papers.in_a_form,
        papers.with_hidden_copies,
        papers.with_actual_text,
        papers.scanned,
        papers.unknown_font,
    ],
    ids=lambda paper: paper.__name__,
)
def test_the_number_is_in_no_byte_of_the_copy(paper: Callable[[], bytes], tmp_path: Path) -> None:
    path = papers.put(tmp_path, paper())
    assert SSN.encode() in every_byte_of(path.read_bytes()), "else there would be nothing to take out"
    copy, _ = copied(path)
    everything = every_byte_of(copy.pdf)
    for form in (SSN, SSN.replace("-", "")):
        assert form.encode() not in everything
        assert form.encode("utf-16-be") not in everything


@pytest.mark.parametrize(
    "paper",
    [papers.drawn, papers.in_a_form, papers.with_hidden_copies, papers.scanned],
    ids=lambda paper: paper.__name__,
)
def test_all_other_words_stay_where_they_are(paper: Callable[[], bytes], tmp_path: Path) -> None:
    path = papers.put(tmp_path, paper())
    copy, page = copied(path)
    assert check(path, analysis(path)) == []
    text = page.extract_text()
    assert "releases all claims for future medical care" in text
    assert not any("picture of the page" in note for note in copy.notes)


def test_the_place_is_black_in_the_copy_and_the_words_beside_it_are_not(tmp_path: Path) -> None:
    path = papers.put(tmp_path, papers.drawn())
    ((_, x0, top, x1, bottom),) = analysis(path).identifier_places
    copy, _ = copied(path)
    image = picture_of(copy)
    inside = image.crop((int(x0 * 2), int(top * 2), int(x1 * 2), int(bottom * 2)))
    assert inside.getextrema() == (0, 0)
    beside = image.crop((int(x0 * 2) - 60, int(top * 2), int(x0 * 2) - 8, int(bottom * 2)))
    assert beside.getextrema() == (0, 255)


@pytest.mark.parametrize("mode", ["L", "RGB", "1"])
def test_the_pixels_of_a_scan_are_changed_themselves(mode: str, tmp_path: Path) -> None:
    path = papers.put(tmp_path, papers.scanned(mode=mode))
    ((_, x0, top, x1, bottom),) = analysis(path).identifier_places
    copy, _ = copied(path)
    with pikepdf.open(io.BytesIO(copy.pdf)) as pdf:
        (picture,) = pdf.pages[-1].obj.Resources.XObject.values()
        image = pikepdf.PdfImage(picture).as_pil_image().convert("L")
    scale = image.width / 612
    inside = image.crop((int(x0 * scale) + 2, int(top * scale) + 2, int(x1 * scale) - 2, int(bottom * scale) - 2))
    assert inside.getextrema()[1] < 60, "black, however the picture is packed"
    assert image.getextrema()[1] > 200


def test_a_field_is_masked_and_stays_a_field(tmp_path: Path) -> None:
    path = papers.put(tmp_path, papers.with_field())
    copy, _ = copied(path)
    fields = pypdf.PdfReader(io.BytesIO(copy.pdf)).get_fields()
    assert fields is not None
    assert fields["ssn"]["/V"] == "XXX-XX-XXXX"


def test_what_cannot_be_looked_through_is_left_out_and_told(tmp_path: Path) -> None:
    path = papers.put(tmp_path, papers.with_hidden_copies())
    copy, _ = copied(path)
    assert pypdf.PdfReader(io.BytesIO(copy.pdf)).attachments == {}
    assert any("Attached files are left out" in note for note in copy.notes)


def test_a_page_whose_font_is_unknown_becomes_a_picture_and_is_named(tmp_path: Path) -> None:
    path = papers.put(tmp_path, papers.unknown_font())
    ((_, x0, top, x1, bottom),) = analysis(path).identifier_places
    copy, page = copied(path)
    assert any("page(s) 1 only by making a picture of the page" in note for note in copy.notes)
    assert page.extract_text().strip() == ""
    image = picture_of(copy)
    inside = image.crop((int(x0 * 2) + 1, int(top * 2) + 1, int(x1 * 2) - 1, int(bottom * 2) - 1))
    assert inside.getextrema()[1] < 40
    assert image.getextrema() == (0, 255)


def test_with_the_option_nothing_is_hidden(tmp_path: Path) -> None:
    path = papers.put(tmp_path, papers.with_hidden_copies())
    result = analysed(str(path), show_identifiers=True)
    copy = annotated_copy(str(path), result.report)
    reader = pypdf.PdfReader(io.BytesIO(copy.pdf))
    assert SSN in reader.pages[-1].extract_text()
    assert list(reader.attachments) == ["intake.txt"]


def test_there_is_no_copy_where_the_number_stays_out_of_reach(tmp_path: Path) -> None:
    path = papers.put(tmp_path, papers.in_a_pattern())
    with pytest.raises(IdentifierLeft):
        made(path, analysis(path))


def test_pages_that_were_not_read_are_said_to_keep_what_they_hold(tmp_path: Path) -> None:
    whole = papers.changed(papers.drawn(), lambda pdf: pdf.pages.append(pdf.pages[0]))
    path = papers.put(tmp_path, whole)
    result = analysed(str(path), pages=frozenset({1}))
    copy = made(path, result)
    assert any("Page(s) 2 were not read: identifiers on them, if any, are still there" in n for n in copy.notes)
    first, second = pypdf.PdfReader(io.BytesIO(copy.pdf)).pages[-2:]
    assert [SSN in page.extract_text() for page in (first, second)] == [False, True]
