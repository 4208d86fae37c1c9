"""Words of a DOCX: what is live, what is kept apart, and what a viewer shows."""

from __future__ import annotations

import pytest

from tests.reading.docx_papers import aside, docx, field, notices, page, paragraph, run, text_control, texts, word

STRIKE, HIDDEN, WHITE = "<w:strike/>", "<w:vanish/>", '<w:color w:val="FFFFFF"/>'


def tracked(tag: str, text: str) -> str:
    inner = run(text).replace("w:t ", "w:delText ").replace("w:t>", "w:delText>") if tag == "del" else run(text)
    return f'<w:{tag} w:id="1" w:author="x">{inner}</w:{tag}>'


def test_words_of_runs_join_without_inventing_spaces() -> None:
    paper = docx(paragraph(run("ADJ", "<w:b/>"), run("1234567"), run(" is "), run("closed", "<w:b/>"), run(".")))
    assert texts(paper) == ["ADJ1234567 is closed."]


def test_bold_font_size_and_colour_are_known() -> None:
    look = '<w:b/><w:rFonts w:ascii="Courier New"/><w:sz w:val="19"/><w:color w:val="00006E"/>'
    found = word(docx(paragraph(run("care", look))), "care")
    assert (found.bold, found.font, found.size, found.colour) == (True, "Courier New", 9.5, "#00006e")


def test_look_comes_from_styles_too() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:strike/><w:sz w:val="30"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Dead"><w:basedOn w:val="Base"/></w:style>'
        '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    paper = docx(
        paragraph("struck by style", properties='<w:pStyle w:val="Dead"/>'),
        paragraph(run("hidden by style", '<w:rStyle w:val="Secret"/>')),
        paragraph(run("shown again", '<w:strike w:val="0"/>'), properties='<w:pStyle w:val="Dead"/>'),
        parts={"w:styles styles.xml": styles},
    )
    assert texts(paper) == ["shown again"]
    assert aside(paper) == [("struck", "struck by style"), ("hidden", "hidden by style")]


def test_tracked_changes_insertions_live_deletions_apart() -> None:
    paper = docx(paragraph("Care is ", tracked("del", "not "), tracked("ins", "fully "), "closed."))
    assert texts(paper) == ["Care is fully closed."]
    assert aside(paper) == [("deleted", "not")]
    assert word(paper, "fully").entry.value == "inserted"
    assert "2 passages" in notices(paper)["tracked_changes"]


def test_a_word_changed_in_its_middle_is_whole() -> None:
    assert texts(docx(paragraph("un", tracked("del", "cer"), tracked("ins", "set"), "tled"))) == ["unsettled"]


def test_moved_text_lives_where_it_went() -> None:
    paper = docx(paragraph(tracked("moveFrom", "Care stays open.")), paragraph(tracked("moveTo", "Care stays open.")))
    assert texts(paper) == ["Care stays open."]
    assert aside(paper) == [("deleted", "Care stays open.")]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    end = '<w:rPr><w:del w:id="1" w:author="x"/></w:rPr>'
    lines = page(
        docx(paragraph("Future care is", properties=end), paragraph("not released."), paragraph("Next."))
    ).lines
    assert lines[0].block == lines[1].block != lines[2].block


@pytest.mark.parametrize(
    ("properties", "entry", "notice"),
    [
        (STRIKE, "struck", "struck_text"),
        ("<w:dstrike/>", "struck", "struck_text"),
        (HIDDEN, "hidden", "hidden_text"),
        (WHITE, "hidden", "hidden_text"),
        ('<w:color w:val="000000"/><w:highlight w:val="black"/>', "hidden", "hidden_text"),
        ('<w:sz w:val="2"/>', "hidden", "hidden_text"),
    ],
)
def test_dead_words_are_kept_apart_and_told(properties: str, entry: str, notice: str) -> None:
    paper = docx(paragraph("Care is ", run("not ", properties), "closed."))
    assert texts(paper) == ["Care is closed."]
    assert aside(paper) == [(entry, "not")]
    assert notice in notices(paper)


def test_white_words_on_a_dark_ground_are_seen() -> None:
    dark = '<w:shd w:val="clear" w:fill="1F3864"/>'
    assert texts(docx(paragraph(run("AWARD", WHITE), properties=dark))) == ["AWARD"]


def test_two_struck_stretches_are_never_read_as_one() -> None:
    paper = docx(paragraph(run("not", STRIKE), run(" released and "), run("closed", STRIKE)))
    assert aside(paper) == [("struck", "not"), ("struck", "closed")]


def test_codes_of_fields_are_not_shown_and_results_are() -> None:
    assert texts(docx(paragraph("Page ", field(" PAGE ", "3"), " of ", field(' IF 1 = 2 "a" "b" ', "b")))) == [
        "Page 3 of b"
    ]


def test_a_field_that_never_ends_hides_nothing() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert texts(docx(paragraph("Care ", begin, "stays open."))) == ["Care stays open."]


def test_breaks_begin_lines_of_the_same_paragraph_and_tabs_part_words() -> None:
    lines = page(docx(paragraph("a", "<w:r><w:tab/></w:r>", "b", "<w:r><w:br/></w:r>", "c"))).lines
    assert [line.text for line in lines] == ["a b", "c"]
    assert lines[0].block == lines[1].block


def test_what_users_enter_in_controls_and_fields_is_typed() -> None:
    form = "<w:textInput/>"
    paper = docx(paragraph("Parts: ", text_control("neck"), " and ", field(" FORMTEXT ", "back", form)))
    for text in ("neck", "back"):
        assert (word(paper, text).entry.value, word(paper, text).read_from.value) == ("typed", "form_field")
    assert word(paper, "Parts:").entry.value == "printed"


def test_the_prompt_of_an_empty_control_is_a_blank() -> None:
    paper = docx(paragraph("Care: ", text_control("Click here to enter text.", prompt=True)))
    assert texts(paper) == ["Care: ____"]
    assert notices(paper) == {}


def test_an_empty_form_field_is_a_blank_and_a_list_shows_its_choice() -> None:
    empty = field(" FORMTEXT ", "\u2002\u2002\u2002", "<w:textInput/>")
    choices = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="open"/><w:listEntry w:val="closed"/></w:ddList>'
    assert texts(docx(paragraph("Sum ", empty, " care ", field(" FORMDROPDOWN ", "", choices)))) == [
        "Sum ____ care closed"
    ]


def test_capitals_hyphens_and_invisible_characters_are_as_shown() -> None:
    hyphen = "<w:r><w:t>set</w:t><w:noBreakHyphen/><w:t>aside fu\u00adture\u200b</w:t></w:r>"
    assert texts(docx(paragraph(run("award ", "<w:caps/>"), hyphen))) == ["AWARD set-aside future"]


def test_letters_of_a_symbol_font_are_no_letters() -> None:
    assert "open" not in texts(docx(paragraph(run("open", '<w:rFonts w:ascii="Wingdings"/>'))))[0]
