"""Where on the page an identifier stands that the words of the report hide."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pdfplumber
import pytest

from analyzer.pipeline import analysed

LINES = (
    "COMPROMISE AND RELEASE",
    "Applicant: Ana Ruiz, SSN 123-45-6789, born March 4, 1970, injured on 05/06/2012.",
    "Applicant releases all claims for future medical care for $20,000.00.",
    "The number on the card is 1EG4-TE5-MK73.",
)


def words_at(paper: Path, places: tuple[tuple[int, float, float, float, float], ...]) -> list[str]:
    """The words that pdfplumber finds in the places."""
    with pdfplumber.open(paper) as pdf:
        return [
            pdf.pages[page - 1].crop((x0 - 1, top - 1, x1 + 1, bottom + 1), strict=False).extract_text()
            for page, x0, top, x1, bottom in places
        ]


def test_every_piece_of_an_identifier_has_its_place(pdf_of: Callable[..., Path]) -> None:
    paper = pdf_of(LINES)
    result = analysed(str(paper))
    found = words_at(paper, result.identifier_places)
    assert [word.strip(",.") for word in found] == ["123-45-6789", "March", "4", "1970", "1EG4-TE5-MK73"]
    assert "123-45-6789" not in result.report.model_dump_json()


def test_one_that_is_named_once_is_found_wherever_it_stands(pdf_of: Callable[..., Path]) -> None:
    paper = pdf_of(LINES, ["Exhibit A.", "See file 123-45-6789 for the bills.", "See also 03/04/1970."])
    pages = [place[0] for place in analysed(str(paper)).identifier_places]
    assert pages == [1, 1, 1, 1, 1, 2]


def test_nothing_is_to_be_hidden_where_identifiers_may_be_shown(pdf_of: Callable[..., Path]) -> None:
    result = analysed(str(pdf_of(LINES)), show_identifiers=True)
    assert (result.identifier_places, result.identifiers) == ((), ())
    assert "123-45-6789" not in repr(analysed(str(pdf_of(LINES))))


def test_a_file_without_pages_has_no_places(tmp_path: Path) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text("\n".join(LINES), encoding="utf-8")
    result = analysed(str(paper))
    assert result.identifier_places == ()
    assert "123-45-6789" in result.identifiers


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_the_places_of_a_turned_page_are_those_that_a_viewer_shows(
    turn: int, pdf_of: Callable[..., Path], tmp_path: Path
) -> None:
    import pikepdf

    paper = tmp_path / "turned.pdf"
    with pikepdf.open(pdf_of((*LINES, *("Further words that tell which way up the page is to be read.",) * 4))) as pdf:
        pdf.pages[0].obj.Rotate = turn
        pdf.save(paper)
    places = analysed(str(paper)).identifier_places
    with pdfplumber.open(paper) as pdf:
        chars = pdf.pages[0].chars
    middles = [(c["text"], (c["x0"] + c["x1"]) / 2, (c["top"] + c["bottom"]) / 2) for c in chars]
    inside = [
        "".join(sorted(t for t, x, y in middles if x0 <= x <= x1 and top <= y <= bottom and t.isalnum()))
        for _, x0, top, x1, bottom in places
    ]
    assert "123456789" in inside
