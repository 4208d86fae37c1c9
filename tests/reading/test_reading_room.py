"""The door of the reading room: one call for every kind of file."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.errors import AnalyzerError
from analyzer.reading import Limits, read
from tests.reading.docx_papers import docx, paragraph

REAL_FILES = Path(__file__).parents[3] / "shared" / "real"
"""Files of other hands, where they lie beside the checkout."""


def test_docx_and_text(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(paragraph("Care stays open")))
    (tmp_path / "a.txt").write_text("Care stays open\fand paid")
    document, text = read(tmp_path / "a.docx"), read(tmp_path / "a.txt", pages={2})
    assert (document.page_count, document.pages[0].lines[0].text) == (1, "Care stays open")
    assert (text.page_count, [page.lines[0].text for page in text.pages]) == (2, ["and paid"])
    assert document.bytes == (tmp_path / "a.docx").stat().st_size


def test_pictures_are_pages_of_their_size(tmp_path: Path) -> None:
    image = pytest.importorskip("PIL.Image")
    frames = [image.new("1", (1700, 2200), 1) for _ in range(2)]
    frames[0].save(tmp_path / "fax.tif", save_all=True, append_images=frames[1:], dpi=(200, 100))
    image.new("L", (400, 200), 255).save(tmp_path / "photo.png")
    fax, photo = read(tmp_path / "fax.tif", ocr="never"), read(tmp_path / "photo.png", ocr="never")
    assert [(page.source.value, page.width, page.height) for page in fax.pages] == [("unread", 612.0, 1584.0)] * 2
    assert (photo.pages[0].width, photo.pages[0].height) == (144.0, 72.0)
    assert photo.pages[0].reason
    with pytest.raises(AnalyzerError, match="--max-megapixels"):
        read(tmp_path / "fax.tif", limits=Limits(max_megapixels=1))


def test_a_picture_cut_off_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    with pytest.raises(AnalyzerError) as raised:
        read(tmp_path / "a.png")
    assert raised.value.code == "damaged"


@pytest.mark.skipif(not REAL_FILES.is_dir(), reason="the files of other hands are not beside the checkout")
def test_documents_and_pictures_of_other_hands_are_read() -> None:
    paths = [p for p in sorted(REAL_FILES.iterdir()) if p.suffix.lower() in (".docx", ".tif")]
    assert paths
    for path in paths:
        assert read(path, ocr="never").pages, path.name
