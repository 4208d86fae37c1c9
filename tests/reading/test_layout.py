"""Reading order: lines as a person reads them, whatever the file's own order."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from reportlab.pdfgen.canvas import Canvas

from analyzer.reading.layout_margins import with_running_heads
from analyzer.reading.pdf_file import read_pdf
from analyzer.reading.pdf_page import page_of
from analyzer.reading.settlement import LinePlace, Page
from tests.reading.pdf_papers import HEIGHT, body, both, page_in, paper, text

Draw = Callable[[Canvas], object]


def placed(page: Page, place: LinePlace) -> list[str]:
    return [line.text for line in page.lines if line.place_on_page is place]


def blocks(page: Page) -> list[str]:
    """The words of each block of the body."""
    found: dict[int, list[str]] = {}
    for line in page.lines:
        if line.place_on_page is LinePlace.BODY:
            found.setdefault(line.block, []).append(line.text)
    return [" ".join(lines) for lines in found.values()]


def cells(page: Page) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    for line in page.lines:
        if line.cell is not None:
            at = (line.cell.row, line.cell.column)
            found[at] = f"{found[at]} {line.text}" if at in found else line.text
    return found


CAPTION_LEFT = [
    (72, 100, "ANA RUIZ,"),
    (150, 124, "Applicant,"),
    (100, 148, "vs."),
    (72, 172, "ACME FARMS, INC.; ZENITH"),
    (72, 186, "INSURANCE COMPANY,"),
    (150, 210, "Defendants."),
]
CAPTION_RIGHT = [(330, 100, "Case No. ADJ1234567"), (330, 148, "ORDER APPROVING COMPROMISE"), (330, 162, "AND RELEASE")]
AFTER_CAPTION = text(
    (72, 250, "The parties having filed a Compromise and Release, and the judge having found it adequate,"),
    (72, 264, "IT IS ORDERED that it be approved."),
)


@pytest.mark.parametrize("parted_by", [")", "|", "}", "rule", "nothing"])
def test_a_caption_is_read_one_side_after_the_other(parted_by: str) -> None:
    def middle(canvas: Canvas) -> None:
        if parted_by == "rule":
            canvas.line(310, HEIGHT - 90, 310, HEIGHT - 215)
        elif parted_by != "nothing":
            for y in range(100, 215, 12):
                canvas.drawString(306, HEIGHT - y, parted_by)

    page = page_in(paper(both(text(*CAPTION_LEFT), text(*CAPTION_RIGHT), middle, AFTER_CAPTION)))
    lines = body(page)
    assert lines[:9] == [words for _, _, words in [*CAPTION_LEFT, *CAPTION_RIGHT]]
    assert "ORDER APPROVING COMPROMISE AND RELEASE" in blocks(page)


TEXT_LEFT = [
    "The parties agree that the right",
    "to further medical care for the",
    "low back is reserved and that",
    "all other claims are released",
    "in full by this agreement.",
]
TEXT_RIGHT = [
    "Defendant will pay the sum that",
    "is named in paragraph seven no",
    "later than thirty days after the",
    "order approving this agreement",
    "has been served on all parties.",
]


@pytest.mark.parametrize("shift", [0, 5])
def test_two_columns_of_prose_are_read_column_by_column(shift: int) -> None:
    page = page_in(
        paper(
            both(
                text(*[(72, 100 + 14 * i, words) for i, words in enumerate(TEXT_LEFT)]),
                text(*[(320, 100 + shift + 14 * i, words) for i, words in enumerate(TEXT_RIGHT)]),
            )
        )
    )
    assert body(page) == [*TEXT_LEFT, *TEXT_RIGHT]


TABLE = [
    ["ADJ1111111", "low back, right hip", "Yes, as the agreed"],
    ["ADJ2222222", "left thumb", "None needed"],
]


def table_text(canvas: Canvas) -> None:
    text(*[(x, 100, head) for x, head in ((72, "Case"), (200, "Parts of body"), (340, "Further medical treatment"))])(
        canvas
    )
    for row, y in zip(TABLE, (130, 174), strict=True):
        text(*[(x, y, words) for x, words in zip((72, 200, 340), row, strict=True)])(canvas)
    text((200, 144, "and both knees"), (340, 144, "examiner found"))(canvas)


def table_grid(canvas: Canvas) -> None:
    for y in (86, 112, 156, 190):
        canvas.line(68, HEIGHT - y, 500, HEIGHT - y)
    for x in (68, 196, 336, 500):
        canvas.line(x, HEIGHT - 86, x, HEIGHT - 190)


@pytest.mark.parametrize("drawn", [True, False])
def test_cells_of_a_table_stay_whole_and_come_row_by_row(drawn: bool) -> None:
    parts: list[Draw] = [table_text, table_grid] if drawn else [table_text]
    page = page_in(paper(both(*parts)))
    assert list(cells(page).values()) == [
        "Case",
        "Parts of body",
        "Further medical treatment",
        "ADJ1111111",
        "low back, right hip and both knees",
        "Yes, as the agreed examiner found",
        "ADJ2222222",
        "left thumb",
        "None needed",
    ]
    assert len({line.cell.table for line in page.lines if line.cell}) == 1


def test_boxes_with_wide_gaps_stay_in_one_line_row_after_row() -> None:
    def draw(canvas: Canvas) -> None:
        for y, rest in (
            (100, "need for medical treatment"),
            (120, "a basis for apportionment"),
            (140, "a lien of record"),
        ):
            text((72, y, "There"), (140, y, "is"), (220, y, "is not"), (300, y, rest))(canvas)
            canvas.rect(120, HEIGHT - y - 1, 10, 10)
            canvas.rect(200, HEIGHT - y - 1, 10, 10)

    assert body(page_in(paper(draw))) == [
        "There ☐ is ☐ is not need for medical treatment",
        "There ☐ is ☐ is not a basis for apportionment",
        "There ☐ is ☐ is not a lien of record",
    ]


def test_columns_of_boxes_are_lines_of_their_own() -> None:
    def draw(canvas: Canvas) -> None:
        for number, (left, right) in enumerate(
            (("Continued", "Taken off calendar"), ("Submitted", "Set for trial"), ("Order to issue", "Other"))
        ):
            y = 100 + 16 * number
            text((90, y, left), (320, y, right))(canvas)
            canvas.rect(72, HEIGHT - y - 1, 10, 10)
            canvas.rect(302, HEIGHT - y - 1, 10, 10)

    lines = body(page_in(paper(draw)))
    assert "☐ Submitted" in lines
    assert "☐ Set for trial" in lines


def test_labels_with_colons_keep_their_values() -> None:
    rows = [("Applicant:", "Ana Ruiz"), ("Employer:", "Acme Farms, Inc."), ("Claim number:", "ZC-100-22")]
    draw = both(*[text((72, 100 + 16 * i, a), (220, 100 + 16 * i, b)) for i, (a, b) in enumerate(rows)])
    assert body(page_in(paper(draw))) == [" ".join(row) for row in rows]


def test_numbered_items_keep_their_numbers() -> None:
    lines = [
        (72, 100, "1."),
        (110, 100, "Applicant releases all claims"),
        (110, 114, "of every kind."),
        (72, 134, "2."),
        (110, 134, "Care for the knee remains open."),
    ]
    assert body(page_in(paper(text(*lines)))) == [
        "1. Applicant releases all claims",
        "of every kind.",
        "2. Care for the knee remains open.",
    ]


def test_line_numbers_of_pleading_paper_are_in_the_margin() -> None:
    numbers = text(*[(50, 60 + 24 * i, str(i + 1)) for i in range(28)])
    words = text(
        (90, 60, "IT IS ORDERED that defendant provide further"), (90, 84, "medical treatment for the low back.")
    )
    page = page_in(paper(both(numbers, words)))
    assert body(page) == ["IT IS ORDERED that defendant provide further", "medical treatment for the low back."]
    assert len(placed(page, LinePlace.MARGIN)) == 28


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("DWC-CA form 10214 (c) (PAGE 5) (REV. 11/2008)", LinePlace.FOOTER),
        ("Page 3 of 9", LinePlace.FOOTER),
        ("- 4 -", LinePlace.FOOTER),
        ("DEF000123", LinePlace.FOOTER),
        ("Ruiz v. Acme Farms, Addendum A, page 2 of 3", LinePlace.FOOTER),
        ("medical treatment shall be provided.", LinePlace.BODY),
    ],
)
def test_page_and_form_numbers_at_the_edge_are_no_part_of_a_sentence(line: str, place: LinePlace) -> None:
    page = page_in(paper(text((72, 400, "The employer pays for further"), (72, 765, line))))
    assert page.lines[-1].place_on_page is place


def test_small_print_at_the_edge_is_a_footer() -> None:
    page = page_in(
        paper(both(text((72, 300, "The employer pays for further")), text((72, 765, "Addendum A - Medicare"), size=8)))
    )
    assert placed(page, LinePlace.FOOTER) == ["Addendum A - Medicare"]


def test_running_heads_are_known_by_the_pages_beside() -> None:
    draws = [
        text((72, 40, f"Ruiz v. Acme - Addendum, page {n}"), (72, 300, words))
        for n, words in ((1, "First."), (2, "Second."))
    ]
    objects, _, _ = read_pdf(paper(*draws), "paper.pdf")
    pages = with_running_heads([page_of(o) for o in objects])
    assert [placed(page, LinePlace.HEADER) for page in pages] == [
        ["Ruiz v. Acme - Addendum, page 1"],
        ["Ruiz v. Acme - Addendum, page 2"],
    ]
    assert [body(page) for page in pages] == [["First."], ["Second."]]


def test_comb_letters_in_drawn_cells_make_one_word() -> None:
    def draw(canvas: Canvas) -> None:
        for i, letter in enumerate("ADJ1234567"):
            canvas.rect(72 + 14 * i, HEIGHT - 104, 14, 16)
            canvas.drawCentredString(79 + 14 * i, HEIGHT - 100, letter)

    assert body(page_in(paper(draw))) == ["ADJ1234567"]


@pytest.mark.parametrize(
    ("first", "second", "broken"),
    [
        ("The applicant releases medi-", "cal care of every kind.", True),
        ("Part of the sum is a Medicare set-", "aside for the low back.", False),
        ("Applicant pays for self-", "procured care.", False),
        ("Treatment of the neck -", "and of the back.", False),
    ],
)
def test_broken_words_are_told_from_compounds(first: str, second: str, broken: bool) -> None:
    page = page_in(paper(text((72, 100, first), (72, 114, second))))
    assert [line.hyphenated for line in page.lines] == [broken, False]
    assert page.lines[0].text == first


def test_paragraphs_begin_with_space_or_indent() -> None:
    spaced = paper(
        text((72, 100, "One line of the first paragraph"), (72, 114, "and its end."), (72, 140, "The second."))
    )
    assert blocks(page_in(spaced)) == ["One line of the first paragraph and its end.", "The second."]
    indented = paper(
        text(
            (108, 100, "The first paragraph begins with an indent"),
            (72, 114, "and ends here."),
            (108, 128, "The second paragraph begins like it, and runs"),
            (72, 142, "on to its end."),
        )
    )
    assert len(blocks(page_in(indented))) == 2


def test_double_spaced_text_is_one_paragraph() -> None:
    lines = [(72, 100 + 24 * i, f"line {i} of a paragraph that is typed with double space") for i in range(4)]
    assert len(blocks(page_in(paper(text(*lines))))) == 1


def test_upright_words_at_the_edge_are_in_the_margin() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 600, "Care remains open.")
        canvas.translate(590, 300)
        canvas.rotate(90)
        canvas.drawString(0, 0, "RECEIVED MARCH 2019")

    page = page_in(paper(draw))
    assert body(page) == ["Care remains open."]
    assert placed(page, LinePlace.MARGIN)


def test_a_value_typed_a_little_off_the_line_belongs_to_it() -> None:
    page = page_in(paper(text((72, 100, "Paid by"), (120, 97, "defendant"), (180, 100, "after approval."))))
    assert body(page) == ["Paid by defendant after approval."]
