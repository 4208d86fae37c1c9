"""Plain texts: pages, paragraphs, columns typed with spaces, typed marks."""

from __future__ import annotations

import pytest

from analyzer.errors import TooLarge
from analyzer.reading.limits import DEFAULT_LIMITS, Limits
from analyzer.reading.plain_text import read_text
from analyzer.reading.settlement import LinePlace, Page


def pages(text: str) -> tuple[Page, ...]:
    return read_text(text, None, DEFAULT_LIMITS)[0]


def blocks(text: str) -> list[str]:
    """The paragraphs of the first page."""
    found: dict[int, list[str]] = {}
    for line in pages(text)[0].lines:
        found.setdefault(line.block, []).append(line.text)
    return [" / ".join(lines) for lines in found.values()]


def test_form_feeds_part_pages_and_page_numbers_leave_the_text() -> None:
    found = pages("Care stays\nopen\n\n  Page 1 of 2\n\f- 2 -\nfor life.\n\f")
    assert [page.number for page in found] == [1, 2]
    assert not any(page.paged for page in found)
    assert found[0].lines[-1].place_on_page is LinePlace.FOOTER
    assert found[1].lines[0].place_on_page is LinePlace.HEADER
    assert [line.text for line in found[1].lines if line.place_on_page is LinePlace.BODY] == ["for life."]


def test_chosen_pages_and_the_limit() -> None:
    found, count = read_text("a\fb\fc", {2}, DEFAULT_LIMITS)
    assert ([page.number for page in found], count) == ([2], 3)
    with pytest.raises(TooLarge, match="--max-pages"):
        read_text("a\fb\fc", None, Limits(max_pages=2))


# text, paragraphs, why
PARAGRAPHS = [
    ("one\ntwo\n\nthree", ["one / two", "three"], "an empty row parts paragraphs"),
    ("1. First.\n2. Second goes\non.", ["1. First.", "2. Second goes / on."], "a new item begins a paragraph"),
    ("as paragraph\n9. of it says", ["as paragraph / 9. of it says"], "a number in running text begins none"),
    ("End.\n     Next one", ["End.", "Next one"], "a first line set in begins a paragraph"),
]


@pytest.mark.parametrize(("text", "expected", "why"), PARAGRAPHS, ids=[case[2] for case in PARAGRAPHS])
def test_paragraphs(text: str, expected: list[str], why: str) -> None:
    assert blocks(text) == expected, why


def test_double_spacing_parts_no_paragraphs() -> None:
    line = "the parties agree that care shall remain open and further"
    assert blocks("\n\n".join([line] * 7) + "\n\n\nNext.") == [" / ".join([line] * 7), "Next."]


def test_line_numbers_of_pleading_paper_leave_the_text() -> None:
    text = "\n".join(f"{n:>2}  " + ("care stays open" if n in (3, 4) else "") for n in range(1, 29))
    body = [line for line in pages(text)[0].lines if line.place_on_page is LinePlace.BODY]
    assert [line.text for line in body] == ["care stays open", "care stays open"]


def test_caption_is_read_side_by_side() -> None:
    text = (
        "ANA RUIZ,             )\n"
        "        Applicant,    )  Case No. ADJ1234567\n"
        "   vs.                )\n"
        "ACME FOODS,           )  STIPULATIONS\n"
        "______________________)\n"
    )
    assert blocks(text) == ["ANA RUIZ, / Applicant, / vs. / ACME FOODS,", "Case No. ADJ1234567 / STIPULATIONS"]


def marks(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (m.column, m.row or m.label, m.state.value, m.entered)
        for page in pages(text)
        for word in page.words()
        if (m := word.mark) is not None
    ]


def test_typed_boxes() -> None:
    found = marks("4. There [X] is [ ] is not need for care.\n")
    assert [state for _, _, state, _ in found] == ["on", "off"]


def test_grid_of_initials_where_only_the_place_tells_whose_they_are() -> None:
    text = (
        "Applicant    Defendant    Issue\n"
        "  JR           MT         earnings\n"
        "  JR                      future medical treatment\n"
        "               MT         liens\n"
        "\n"
        "COMMENTS: none\n"
    )
    assert marks(text) == [
        ("Applicant", "earnings", "on", "JR"),
        ("Defendant", "earnings", "on", "MT"),
        ("Applicant", "future medical treatment", "on", "JR"),
        ("Defendant", "future medical treatment", "off", ""),
        ("Applicant", "liens", "off", ""),
        ("Defendant", "liens", "on", "MT"),
    ]
    assert blocks(text)[-1] == "COMMENTS: none"


def test_table_drawn_with_bars() -> None:
    text = "| App | Def | Issue          |\n|-----|-----|----------------|\n| JR  |     | future medical |\n| JR  | MT  | liens |\n"
    assert [(column, state) for column, _, state, _ in marks(text)] == [
        ("App", "on"), ("Def", "off"), ("App", "on"), ("Def", "on"),
    ]  # fmt: skip


def test_a_long_text_without_an_empty_row_is_read_in_time() -> None:
    assert len(pages("care stays open for life, says the paper\n" * 20_000)[0].lines) == 20_000
