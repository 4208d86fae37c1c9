"""Pictures of a report: upright, with the clause where its outline says, identifiers black, and stored without pickles."""

from __future__ import annotations

import copy
import io
import pickle
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageOps

from analyzer import analyze
from analyzer.reading.limits import DEFAULT_LIMITS
from analyzer.report import Report
from analyzer.reporting.pictures import Crop, Picture, Pictures, pictures_of
from analyzer.reporting.pictures.drawing import MOST_PAGES
from tests.conftest import STIPULATIONS


@pytest.fixture
def report(stipulations: Path) -> Report:
    return analyze(str(stipulations))


def opened(picture: Picture) -> Image.Image:
    image = Image.open(io.BytesIO(picture.data))
    assert image.size == (picture.width, picture.height)
    assert f"image/{(image.format or '').lower()}" == picture.media_type
    return image.convert("L")


def ink_within(crop: Crop) -> float:
    """The share of the dark pixels of the outlined lines' height that lies within the outlines."""
    image = opened(crop.picture)
    dark = ImageOps.invert(image).point([255 if v > 120 else 0 for v in range(256)])
    inside = total = 0
    for x0, top, x1, bottom in crop.outlines:
        inside += dark.crop((int(x0) - 2, int(top) - 2, int(x1) + 2, int(bottom) + 2)).histogram()[255]
        total += dark.crop((int(x0) - 2, int(top) - 8, int(x1) + 2, int(bottom) + 8)).histogram()[255]
    return inside / total if total else 0.0


def test_every_page_and_the_cited_clauses_have_pictures(stipulations: Path, report: Report) -> None:
    pictures = pictures_of(str(stipulations), report)
    assert list(pictures.pages) == [1]
    assert pictures.missing == {}
    assert pictures.note == ""
    decisive = report.future_medical.reasons[0].evidence[0]
    (crop,) = pictures.crops[decisive]
    assert crop.page == 1
    assert ink_within(crop) > 0.9
    assert crop.picture.height < opened(pictures.pages[1]).height / 2


@pytest.mark.parametrize("clockwise", [90, 180, 270])
def test_a_page_that_was_turned_to_be_read_is_shown_upright(
    stipulations: Path, report: Report, clockwise: int, tmp_path: Path
) -> None:
    straight = pictures_of(str(stipulations), report)
    lying = tmp_path / "lying.pdf"
    with pypdfium2.PdfDocument(stipulations) as document:
        document[0].set_rotation(clockwise)
        document.save(lying)
    turned = analyze(str(lying))
    assert turned.pages[0].rotation == (360 - clockwise) % 360
    shown = pictures_of(str(lying), turned)
    clause = turned.future_medical.reasons[0].evidence[0]
    assert ink_within(shown.crops[clause][0]) > 0.9
    one, other = opened(straight.pages[1]), opened(shown.pages[1])
    assert one.size == other.size
    small = [image.resize((60, 78), Image.Resampling.BOX).tobytes() for image in (one, other)]
    assert max(abs(a - b) for a, b in zip(*small, strict=True)) < 60


def test_a_scan_and_the_frames_of_a_tiff_are_drawn_from_their_pixels(
    stipulations: Path, report: Report, tmp_path: Path
) -> None:
    with pypdfium2.PdfDocument(stipulations) as document:
        frame = document[0].render(scale=200 / 72).to_pil()
    path = tmp_path / "fax.tiff"
    frame.convert("1").save(path, save_all=True, append_images=[frame.convert("1")], dpi=(200, 200))
    read = analyze(str(path), ocr="never")
    pictures = pictures_of(str(path), read)
    assert list(pictures.pages) == [1, 2]
    assert opened(pictures.pages[2]).size == pytest.approx((765, 990), abs=2)


def test_identifiers_are_black_in_pages_and_in_crops(stipulations: Path, report: Report) -> None:
    clause = next(c for c in report.clauses if c.id == report.future_medical.reasons[0].evidence[0])
    page, x0, top, x1, bottom = clause.boxes[0]
    place = (page, x0, top, x0 + 40, bottom)
    pictures = pictures_of(str(stipulations), report, identifier_places=[place])
    scale = pictures.pages[1].width / report.pages[0].width
    inside = tuple(int(side * scale) for side in (x0 + 2, top + 2, x0 + 38, bottom - 2))
    assert max(opened(pictures.pages[1]).crop(inside).tobytes()) < 60  # type: ignore[arg-type]
    crop = pictures.crops[clause.id][0]
    left, upper, _, lower = (int(side) for side in crop.outlines[0])
    assert max(opened(crop.picture).crop((left + 3, upper + 3, left + 70, lower - 3)).tobytes()) < 60
    assert pictures.pages[1] != pictures_of(str(stipulations), report).pages[1]
    assert x1 > x0 + 40


def test_a_file_that_has_changed_gets_no_pictures(stipulations: Path, report: Report) -> None:
    stipulations.write_bytes(stipulations.read_bytes() + b"\n%changed\n")
    pictures = pictures_of(str(stipulations), report)
    assert not pictures
    assert "has changed" in pictures.note


def test_a_file_without_pages_says_so(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_text("COMPROMISE AND RELEASE\n\nFuture medical care remains open.\n", encoding="utf-8")
    pictures = pictures_of(str(path), analyze(str(path)))
    assert not pictures
    assert "no fixed pages" in pictures.note


def test_the_limit_on_pixels_holds_and_the_page_is_named(stipulations: Path, report: Report) -> None:
    pictures = pictures_of(str(stipulations), report, limits=replace(DEFAULT_LIMITS, max_megapixels=0.1))
    assert not pictures.pages
    assert not pictures.crops
    assert "megapixels" in pictures.missing[1]


def test_a_packet_of_several_files_is_numbered_through(stipulations: Path, pdf_of: Callable[..., Path]) -> None:
    order = pdf_of(["ORDER", "It is ordered that the stipulations be approved."], name="order.pdf")
    paths = [str(stipulations), str(order)]
    report = analyze(paths)
    pictures = pictures_of(paths, report)
    assert list(pictures.pages) == [1, 2]
    assert opened(pictures.pages[1]).tobytes() != opened(pictures.pages[2]).tobytes()


def test_of_a_long_file_the_pages_that_matter_are_drawn(pdf_of: Callable[..., Path]) -> None:
    records = [["PROGRESS NOTE", "Patient seen for follow-up of low back pain."]] * MOST_PAGES
    path = pdf_of(*records, STIPULATIONS, name="long.pdf")
    report = analyze(str(path))
    drawn = pictures_of(str(path), report).pages
    assert len(drawn) == MOST_PAGES
    assert MOST_PAGES + 1 in drawn


def test_standard_input_is_drawn_from_the_bytes_that_were_read(stipulations: Path, report: Report) -> None:
    named = report.model_copy(update={"source": report.source.model_copy(update={"path": "-"})})
    assert pictures_of("-", named, data=stipulations.read_bytes()).pages


def test_standard_input_among_several_files_is_drawn_too(stipulations: Path, pdf_of: Callable[..., Path]) -> None:
    order = pdf_of(["ORDER", "It is ordered that the stipulations be approved."], name="order.pdf")
    report = analyze([str(stipulations), str(order)])
    pictures = pictures_of(["-", str(order)], report, data=stipulations.read_bytes())
    assert list(pictures.pages) == [1, 2]


def test_stored_and_read_again_they_are_the_same(stipulations: Path, report: Report) -> None:
    pictures = pictures_of(str(stipulations), report)
    stored = pictures.to_bytes()
    assert Pictures.from_bytes(stored) == pictures
    assert Pictures.from_bytes(stored).to_bytes() == stored
    assert Pictures.from_bytes(Pictures(note="none").to_bytes()) == Pictures(note="none")
    assert copy.copy(pictures) == pictures


def test_they_cannot_be_changed(stipulations: Path, report: Report) -> None:
    pictures = pictures_of(str(stipulations), report)
    with pytest.raises(TypeError):
        pictures.pages[2] = pictures.pages[1]  # type: ignore[index]


def zipped(index: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("pictures.json", index)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zip",
        pickle.dumps({"pages": {}}),
        zipped("{}"),
        zipped("[]"),
        zipped("not JSON"),
        zipped('{"format": 9}'),
        zipped('{"format":1,"note":"","missing":{},"crops":{},"pages":{"1":{"file":"x","media_type":"text/html"}}}'),
        zipped('{"format":1,"note":"","missing":{},"crops":{},"pages":{"1":{"file":"x","media_type":"image/png"}}}'),
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any reason will do
        Pictures.from_bytes(data)
