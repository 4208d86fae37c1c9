"""Limits and damage in reading: what passes a limit is told by its name, what is left unread is never "nothing found"."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest

from analyzer.errors import AnalyzerError
from analyzer.reading import Limits, read
from analyzer.reading.settlement import PageSource, Settlement
from tests.hostile.hostile_papers import docx
from tests.hostile.raw_pdf import FONT, WORDS, bomb, one_page, packed, pdf, stream

PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"


def tree(kids: int, count: int) -> bytes:
    """A PDF with so many pages whose tree says that there are `count`."""
    pages = {10 + n: PAGE for n in range(kids)}
    refs = b" ".join(b"%d 0 R" % number for number in pages)
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [%b] /Count %d >>" % (refs, count),
            4: stream(WORDS),
            5: FONT,
            **pages,
        }
    )


def read_bytes(folder: Path, data: bytes, name: str = "paper.pdf", **options: Any) -> Settlement:
    path = folder / name
    path.write_bytes(data)
    return read(path, **options)


def told(settlement: Settlement, code: str) -> list[str]:
    return [notice.text for notice in settlement.notices if notice.code == code]


@pytest.mark.parametrize("value", [math.nan, math.inf, 0, -1])
def test_a_limit_is_a_number_above_zero(value: float) -> None:
    with pytest.raises(ValueError, match="max_megapixels"):
        Limits(max_megapixels=value)


def test_where_time_runs_out_the_pages_read_are_reported(tmp_path: Path) -> None:
    none = Limits(max_seconds=1e-9, max_seconds_per_page=1e-9)
    settlement = read_bytes(tmp_path, tree(4, 4), limits=none)
    assert [page.source for page in settlement.pages] == [PageSource.TEXT, *[PageSource.UNREAD] * 3]
    assert all("--max-seconds" in (page.reason or "") for page in settlement.pages[1:])
    (notice,) = told(settlement, "page_unread")
    assert "pages 2-4" in notice


def test_only_the_pages_asked_for_count_against_the_limit(tmp_path: Path) -> None:
    limits = Limits(max_pages=2)
    with pytest.raises(AnalyzerError, match="--max-pages"):
        read_bytes(tmp_path, tree(4, 4), limits=limits)
    assert len(read_bytes(tmp_path, tree(4, 4), limits=limits, pages={2, 4}).pages) == 2
    with pytest.raises(AnalyzerError, match="--max-pages"):
        read_bytes(tmp_path, tree(4, 4), limits=limits, pages={1, 2, 4})


def test_pages_that_the_tree_hides_are_told(tmp_path: Path) -> None:
    (notice,) = told(read_bytes(tmp_path, tree(3, 1)), "page_unread")
    assert "2 page(s) more" in notice
    assert told(read_bytes(tmp_path, tree(3, 3)), "page_unread") == []


def test_pages_that_the_tree_only_promises_are_unread(tmp_path: Path) -> None:
    settlement = read_bytes(tmp_path, tree(1, 3))
    unread = [page.number for page in settlement.pages if page.source is PageSource.UNREAD]
    assert settlement.page_count == 1 + len(unread)


@pytest.mark.parametrize(
    "boxes",
    [
        b"/MediaBox [0 0 612 792] /CropBox [1000 1000 1612 1792]",
        b"/MediaBox [0 0 612 792] /CropBox [-100 -100 700 900]",
        b"/MediaBox [612 792 0 0]",
        b"/MediaBox [0 0 612 792] /UserUnit 2",
        b"/MediaBox [0 0 612 792] /UserUnit 1000000",
    ],
)
def test_words_are_read_whatever_the_boxes_of_the_page_say(boxes: bytes, tmp_path: Path) -> None:
    (page,) = read_bytes(tmp_path, one_page(page=boxes)).pages
    assert [word.text for word in page.words()][:3] == ["Future", "medical", "care"]
    assert all(0 <= word.box.x0 < word.box.x1 <= page.width for word in page.words())
    assert all(0 <= word.box.top < word.box.bottom <= page.height for word in page.words())


def test_a_crop_box_outside_the_page_is_told(tmp_path: Path) -> None:
    data = one_page(page=b"/MediaBox [0 0 612 792] /CropBox [1000 1000 1612 1792]")
    assert told(read_bytes(tmp_path, data), "file_repaired")


def test_an_image_past_the_limit_is_not_unpacked_and_its_page_says_so(tmp_path: Path) -> None:
    image = stream(
        bomb(4_000_000, b"\xff"),
        b"/Type /XObject /Subtype /Image /Filter /FlateDecode /Width 2000 /Height 2000 /ColorSpace /DeviceGray"
        b" /BitsPerComponent 8",
    )
    data = one_page(b"q 612 0 0 792 0 0 cm /X Do Q", resources=b"/XObject << /X 10 0 R >>", more={10: image})
    (page,) = read_bytes(tmp_path, data, limits=Limits(max_megapixels=3.9)).pages
    assert page.source is PageSource.UNREAD
    assert "--max-megapixels" in (page.reason or "")


def test_bytes_before_the_header_cost_no_word(tmp_path: Path) -> None:
    settlement = read_bytes(tmp_path, one_page(before=b"%!PJL printer\r\n"))
    assert next(settlement.pages[0].words()).text == "Future"
    assert told(settlement, "file_repaired")


@pytest.mark.parametrize(("limits", "option"), [(Limits(max_entries=2), "entries"), (Limits(max_bytes=3000), "bytes")])
def test_limits_of_a_docx_are_named(limits: Limits, option: str, tmp_path: Path) -> None:
    with pytest.raises(AnalyzerError, match=f"--max-{option}"):
        read_bytes(tmp_path, docx(more={"word/notes.xml": b"x" * 5000}), "paper.docx", limits=limits)


def test_a_page_that_breaks_the_reader_costs_the_others_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from analyzer.reading import page_routing

    whole = page_routing.page_of

    def broken(objects: Any) -> Any:
        if objects.number == 2:
            raise IndexError("words of the settlement")
        return whole(objects)

    monkeypatch.setattr(page_routing, "page_of", broken)
    settlement = read_bytes(tmp_path, tree(3, 3))
    assert [page.source.value for page in settlement.pages] == ["text", "unread", "text"]
    assert "settlement" not in (settlement.pages[1].reason or "")


def test_a_page_whose_content_is_damaged_is_never_nothing_found(tmp_path: Path) -> None:
    content = packed(WORDS * 40)
    broken = bytearray(content)
    place = broken.index(b"stream\n") + 40
    broken[place : place + 4] = b"\xff\x00\xff\x00"
    (whole,) = read_bytes(tmp_path, one_page(content)).pages
    assert whole.source is PageSource.TEXT
    settlement = read_bytes(tmp_path, one_page(bytes(broken)))
    assert settlement.pages[0].source is PageSource.UNREAD
    assert "damaged" in (settlement.pages[0].reason or "")
    assert told(settlement, "page_unread")
