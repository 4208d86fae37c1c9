"""Marks of a DOCX: boxes of every make, grids of initials, signatures."""

from __future__ import annotations

import pytest

from tests.reading.docx_papers import (
    box_control,
    cell,
    docx,
    field,
    marks,
    notices,
    page,
    paragraph,
    picture,
    row,
    run,
    table,
)


def symbol(font: str, code: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def old_box(state: str) -> str:
    return field(" FORMCHECKBOX ", "", f'<w:name w:val="Check1"/><w:checkBox><w:sizeAuto/>{state}</w:checkBox>')


def typed_in(font: str, text: str) -> str:
    return run(text, f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>')


# on, off, why
BOXES = [
    (box_control(True), box_control(False), "content control"),
    (old_box('<w:default w:val="0"/><w:checked/>'), old_box('<w:default w:val="0"/>'), "old form field, clicked"),
    (old_box('<w:default w:val="1"/>'), old_box('<w:default w:val="1"/><w:checked w:val="0"/>'), "old field, default"),
    (symbol("Wingdings", "F0FE"), symbol("Wingdings", "F0A8"), "Wingdings, tick"),
    (symbol("Wingdings", "F0FD"), symbol("Wingdings", "F06F"), "Wingdings, cross"),
    (symbol("Wingdings", "F078"), symbol("Wingdings", "F0A8"), "Wingdings, crossed square"),
    (symbol("Wingdings 2", "F052"), symbol("Wingdings 2", "F0A3"), "Wingdings 2"),
    (typed_in("Wingdings", "þ"), typed_in("Wingdings", "¨"), "letters typed in Wingdings"),
    (typed_in("Wingdings", "\uf0fe"), typed_in("Wingdings", "\uf0a8"), "codes of the private area"),
    (field(' SYMBOL 254 \\f "Wingdings" '), field(' SYMBOL 168 \\f "Wingdings" '), "symbol fields"),
    (run("☒"), run("☐"), "Unicode boxes"),
    (run("[X]"), run("[ ]"), "typed brackets"),
]


@pytest.mark.parametrize(("on", "off", "why"), BOXES, ids=[case[2] for case in BOXES])
def test_box_of_any_make_beside_its_words(on: str, off: str, why: str) -> None:
    found = marks(docx(paragraph("4. There ", on, " IS ", off, " IS NOT a need for medical treatment.")))
    assert [(kind, state) for kind, state, _ in found] == [("check_box", "on"), ("check_box", "off")], why
    assert found[0][2] == "IS"
    assert found[1][2].startswith("IS NOT")


def test_a_control_whose_glyph_says_otherwise_is_not_guessed() -> None:
    found = page(docx(paragraph(box_control(True, "☐"), " Yes"))).lines[0].words[0].mark
    assert found is not None
    assert found.state.value == "unreadable"
    assert [(w.by.value, w.state.value) for w in found.witnesses] == [("form_field", "on"), ("text", "off")]


def test_box_controls_around_a_whole_cell() -> None:
    inside = f"<w:sdtContent>{cell(paragraph(run('☒')))}</w:sdtContent>"
    control = f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>{inside}</w:sdt>'
    assert marks(docx(table(row(control, "Future medical")))) == [("check_box", "on", "Future medical")]


def test_boxes_as_bullets_of_a_list() -> None:
    def numbered(use: str) -> str:
        return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{use}"/></w:numPr>'

    def bullet(name: str, char: str) -> str:
        level = f'<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="{char}"/></w:lvl>'
        return f'<w:abstractNum w:abstractNumId="{name}">{level}</w:abstractNum>'

    numbering = bullet("1", "☒") + bullet("2", "☐") + bullet("3", "o")
    numbering += "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in "123")
    body = [paragraph(text, properties=numbered(use)) for use, text in (("1", "is"), ("2", "is not"), ("3", "item"))]
    paper = docx(*body, parts={"w:numbering numbering.xml": numbering})
    assert marks(paper) == [("check_box", "on", "is"), ("check_box", "off", "is not")]
    assert page(paper).lines[2].text == "• item"


def grid(*rows: tuple[str, str, str], heading: tuple[str, ...] = ("Applicant", "Defendant", "Issue")) -> bytes:
    top = [row(*heading)] if heading else []
    return docx(paragraph("9. Initial only those issues that apply:"), table(*top, *(row(*cells) for cells in rows)))


def places(paper: bytes) -> list[tuple[str, str, str, str]]:
    return [(m.column, m.row, m.state.value, m.entered) for w in page(paper).words() if (m := w.mark) is not None]


def test_grid_of_initials_with_empty_cells() -> None:
    paper = grid(("JR", "MT", "earnings"), ("", "MT", "future medical treatment"), ("", "", "other"))
    assert places(paper) == [
        ("Applicant", "earnings", "on", "JR"),
        ("Defendant", "earnings", "on", "MT"),
        ("Applicant", "future medical treatment", "off", ""),
        ("Defendant", "future medical treatment", "on", "MT"),
        ("Applicant", "other", "off", ""),
        ("Defendant", "other", "off", ""),
    ]


def test_grid_of_initials_after_the_issue_and_without_a_heading() -> None:
    after = docx(
        paragraph("Initial those that apply"),
        table(row("earnings", "J.R.", ""), row("future medical", "J.R.", "M.T."), row("liens", "", "M.T.")),
    )
    assert [(state, entered) for _, _, state, entered in places(after)] == [
        ("on", "J.R."), ("off", ""), ("on", "J.R."), ("on", "M.T."), ("off", ""), ("on", "M.T."),
    ]  # fmt: skip
    assert places(after)[2][1] == "future medical"


def test_initials_by_picture_and_on_underscores() -> None:
    paper = grid((cell(paragraph(picture(30, 18))), "__MT__", "future medical"), ("____", "____", "liens"))
    assert [state for _, _, state, _ in places(paper)] == ["on", "on", "off", "off"]


def test_a_table_of_names_or_sums_has_no_initials() -> None:
    assert marks(docx(table(row("Applicant", "Defendant"), row("$ 500.00", "$ 20.00"), row("Ana Ruiz", "Acme")))) == []


def underlined(text: str) -> str:
    return run(text, '<w:u w:val="single"/>')


def test_initials_on_underlined_gaps() -> None:
    rows = [
        paragraph(underlined(" JR "), "   ", underlined(" MT "), "   future medical treatment"),
        paragraph(underlined("\u00a0" * 14), "   ", underlined("\u00a0" * 14), "   liens"),
    ]
    found = marks(docx(paragraph("Initial those that apply:"), *rows))
    assert [(kind, state) for kind, state, _ in found] == [("initials", "on")] * 2 + [("initials", "off")] * 2


def test_words_filled_in_on_an_underline_stay_as_they_are() -> None:
    paper = docx(paragraph("Sum of ", underlined(" $500 "), " for ", underlined("  left knee  ")))
    assert [line.text for line in page(paper).lines] == ["Sum of $500 for left knee"]


RULE = '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>'


@pytest.mark.parametrize(
    ("signed", "state"),
    [
        (paragraph(picture(110, 30), properties=RULE), "on"),
        (paragraph("Ana Ruiz", properties=RULE), "on"),
        (paragraph("/s/ Ana Ruiz", properties=RULE), "on"),
        (paragraph(properties=RULE), "off"),
        (paragraph("____________________"), "off"),
    ],
)
def test_signature_line_over_its_label(signed: str, state: str) -> None:
    paper = docx(paragraph("AWARD"), table(row(cell(signed), "3/4/2020"), row("Applicant (Employee)", "Date")))
    assert ("signature", state, "Applicant (Employee)") in marks(paper)


def test_a_signature_by_picture_takes_the_place_of_its_underscores() -> None:
    paper = docx(paragraph("STIPULATIONS"), paragraph("Signature of applicant: ", picture(120, 30), "____________"))
    assert [state for kind, state, _ in marks(paper) if kind == "signature"] == ["on"]


def test_a_letterhead_is_no_signature_and_a_scanned_page_is_told() -> None:
    letter = docx(paragraph(picture(200, 60)), paragraph("Law offices, attorneys for applicant"), paragraph("Dear Sir"))
    assert marks(letter) == []
    scan = docx(paragraph(picture(600, 780)))
    assert page(scan).source.value == "unread"
    assert "page_unread" in notices(scan)


def test_a_small_square_picture_may_be_a_box_and_is_not_guessed() -> None:
    assert marks(docx(paragraph("There is ", picture(10, 10), " need for care"))) == [
        ("check_box", "unreadable", "need for care")
    ]


def test_a_name_filled_in_over_its_label_is_no_signature() -> None:
    names = row(cell(paragraph("Ana Ruiz", properties=RULE)), cell(paragraph("Acme Foods", properties=RULE)))
    assert marks(docx(paragraph("STIPULATIONS"), table(names, row("Applicant", "Employer")))) == []
