"""The build of a DOCX: tables, text boxes, headers, notes, numbers, sections, and files that are broken or too large."""

from __future__ import annotations

import pytest

from analyzer.errors import Damaged, TooLarge
from analyzer.reading.docx_file import read_docx
from analyzer.reading.limits import DEFAULT_LIMITS, Limits
from analyzer.reading.settlement import LinePlace
from tests.reading.docx_papers import (
    NAMESPACES,
    archive,
    aside,
    cell,
    docx,
    notices,
    page,
    paragraph,
    picture,
    row,
    run,
    table,
    texts,
)


def test_body_order_and_cells() -> None:
    inner = table(row("nested"))
    paper = docx(paragraph("before"), table(row("a", cell(paragraph("b"), inner, paragraph("c")))), paragraph("after"))
    assert texts(paper) == ["before", "a", "b", "nested", "c", "after"]
    cells = [line.cell and (line.cell.table, line.cell.row, line.cell.column) for line in page(paper).lines]
    assert cells == [None, (0, 0, 0), (0, 0, 1), (1, 0, 0), (0, 0, 1), None]
    place = page(paper).lines[2].place
    assert place is not None
    assert (place.part, place.table, place.row, place.cell, place.paragraph) == ("body", 0, 0, 1, 0)


def test_merged_cells_are_read_once_and_keep_their_columns() -> None:
    start, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    paper = docx(
        table(
            row(cell("both rows", properties=start), cell("wide", properties='<w:gridSpan w:val="2"/>'), "end"),
            row(cell("ghost", properties=goes_on), "x", "y", "z"),
        )
    )
    assert texts(paper) == ["both rows", "wide", "end", "x", "y", "z"]
    assert [line.cell.column for line in page(paper).lines if line.cell] == [0, 1, 3, 1, 2, 3]


def test_a_deleted_row_is_no_part_of_the_table() -> None:
    paper = docx(table(row("Care stays open", properties='<w:del w:id="1" w:author="x"/>'), row("Care is closed")))
    assert texts(paper) == ["Care is closed"]
    assert aside(paper) == [("deleted", "Care stays open")]


def text_box(words: str) -> str:
    content = f"<w:txbxContent>{paragraph(words)}</w:txbxContent>"
    new = (
        '<w:drawing><wp:anchor><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="b"/><a:graphic><a:graphicData><wps:wsp>'
        f"<wps:txbx>{content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    old = f"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    return f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{new}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>'


def test_a_text_box_is_read_once_in_either_drawing_language() -> None:
    old = f"<w:r><w:pict><v:rect><v:textbox><w:txbxContent>{paragraph('FILED')}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>"
    assert texts(docx(paragraph("Order", text_box("APPROVED")), paragraph(old))) == ["Order", "APPROVED", "FILED"]


def test_a_watermark_is_read() -> None:
    shape = '<w:r><w:pict><v:shape><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>'
    parts = {"w:hdr header1.xml": paragraph(shape)}
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rel-header1.xml"/></w:sectPr>'
    found = page(docx(paragraph("C&R"), section, parts=parts)).lines
    assert [(line.text, line.place_on_page) for line in found] == [
        ("DRAFT", LinePlace.HEADER),
        ("C&R", LinePlace.BODY),
    ]


def test_headers_and_footers_stand_with_their_section_where_they_are_shown() -> None:
    def reference(tag: str, kind: str, name: str) -> str:
        return f'<w:{tag}Reference w:type="{kind}" r:id="rel-{name}.xml"/>'

    first = f"<w:sectPr>{reference('header', 'default', 'header1')}{reference('header', 'first', 'header2')}</w:sectPr>"
    last = f"<w:sectPr>{reference('footer', 'default', 'footer1')}</w:sectPr>"
    parts = {
        "w:hdr header1.xml": paragraph("Lopez v. Acme"),
        "w:hdr header2.xml": paragraph("never shown: no title page"),
        "w:ftr footer1.xml": paragraph("Order page 1"),
    }
    found = page(docx(paragraph("C&R", properties=first), paragraph("Order"), last, parts=parts)).lines
    assert [(line.text, line.place_on_page.value) for line in found] == [
        ("Lopez v. Acme", "header"), ("C&R", "body"), ("Order", "body"), ("Order page 1", "footer"),
    ]  # fmt: skip


def test_line_numbers_of_pleading_paper_stand_in_the_margin() -> None:
    numbers = text_box("1").replace("</w:txbxContent>", f"{paragraph('2')}</w:txbxContent>")
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rel-header1.xml"/></w:sectPr>'
    found = page(docx(paragraph("C&R"), section, parts={"w:hdr header1.xml": paragraph(numbers)})).lines
    assert {line.place_on_page for line in found if line.text in "12"} == {LinePlace.MARGIN}


def test_notes_follow_the_text_and_comments_stay_apart() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    parts = {
        "w:footnotes footnotes.xml": '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{paragraph("Care stays open.")}</w:footnote>',
        "w:comments comments.xml": f'<w:comment w:id="1">{paragraph("offer to close?")}</w:comment>',
    }
    paper = docx(paragraph("Award", reference), paragraph("End"), parts=parts)
    assert [(line.text, line.place_on_page.value) for line in page(paper).lines] == [
        ("Award", "body"), ("End", "body"), ("Care stays open.", "note"),
    ]  # fmt: skip
    assert aside(paper) == [("hidden", "offer to close?")]
    assert "comment" in notices(paper)["hidden_text"]


def level(number: int, form: str, text: str) -> str:
    return f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'


def test_numbers_are_counted_as_a_viewer_counts_them() -> None:
    levels = level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "upperRoman", "%1.%2.%3")
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    numbering += '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>'

    def item(depth: int, use: int = 1) -> str:
        return paragraph("x", properties=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{use}"/></w:numPr>')

    body = [item(0), item(1), item(1), item(2), item(0), item(1), paragraph("plain"), item(0), item(0, 2)]
    paper = docx(*body, parts={"w:numbering numbering.xml": numbering})
    assert texts(paper) == ["1. x", "(a) x", "(b) x", "1.b.I x", "2. x", "(a) x", "plain", "3. x", "9. x"]


def test_a_style_numbers_its_paragraphs() -> None:
    numbering = f'<w:abstractNum w:abstractNumId="0">{level(0, "upperLetter", "%1)")}</w:abstractNum>'
    numbering += '<w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>'
    styles = (
        '<w:style w:type="paragraph" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>'
    )
    items = [paragraph(text, properties='<w:pStyle w:val="L"/>') for text in ("first", "second")]
    paper = docx(*items, parts={"w:numbering numbering.xml": numbering, "w:styles styles.xml": styles})
    assert texts(paper) == ["A) first", "B) second"]


def test_embedded_files_are_told_and_linked_pictures_not_fetched() -> None:
    attached = '<w:r><w:object><v:shape/><o:OLEObject Type="Embed" ProgID="Package"/></w:object></w:r>'
    linked = picture(600, 700).replace('r:embed="rId90"', 'r:link="rId91"')
    paper = docx(paragraph("See ", attached, linked), related={"rId91": ("image", "https://example.org/p.png")})
    assert "2 embedded or linked objects" in notices(paper)["attachment_unread"]


def test_the_strict_edition_of_the_format_is_read() -> None:
    body = paragraph("Award")
    strict = NAMESPACES.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    document = f"<w:document {strict}><w:body>{body}</w:body></w:document>"
    assert texts(archive({"word/document.xml": document})) == ["Award"]


def spoiled(data: str) -> bytes:
    return archive({"word/document.xml": data})


BOMB = '<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>'
NESTED = f"<w:document {NAMESPACES}><w:body>{'<w:sdt><w:sdtContent>' * 3000}{'</w:sdtContent></w:sdt>' * 3000}</w:body></w:document>"


@pytest.mark.parametrize(
    "data",
    [
        docx(paragraph("Award"))[:-40],
        docx(paragraph("Award")).replace(b"PK\x01\x02", b"PK\x01\x03"),
        spoiled("<w:document"),
        spoiled("<html/>"),
        spoiled(BOMB),
        spoiled(NESTED),
        archive({"word/other.xml": "<x/>"}),
    ],
    ids=["cut off", "index", "not well-formed", "no body", "entities", "nested", "no text part"],
)
def test_broken_documents_are_damaged_and_nothing_worse(data: bytes) -> None:
    with pytest.raises(Damaged):
        read_docx(data, DEFAULT_LIMITS)


@pytest.mark.parametrize(
    ("limits", "option"),
    [
        (Limits(max_entries=2), "--max-entries"),
        (Limits(max_bytes=1_000_000), "--max-bytes"),
        (Limits(max_ratio=10), "--max-ratio"),
    ],
)
def test_zip_limits_are_named(limits: Limits, option: str) -> None:
    with pytest.raises(TooLarge, match=option):
        read_docx(docx(paragraph(run("x" * 2_000_000))), limits)
