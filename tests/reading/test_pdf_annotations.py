"""Annotations: what they show is part of the page, what they only say when opened is not."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Entry, ReadFrom
from tests.reading.pdf_papers import body, objects_in, page_in, paper, text, words_in

LINE = text((72, 100, "Applicant needs no further treatment."))


def noted(make: Any) -> bytes:
    """The page with one annotation."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper(LINE))) as pdf:
        pdf.pages[0].Annots = Array([pdf.make_indirect(make(pdf))])
        pdf.save(out)
    return out.getvalue()


def annotation(kind: str, rect: list[float], **entries: Any) -> Dictionary:
    return Dictionary(Type=Name.Annot, Subtype=Name("/" + kind), Rect=Array(rect), F=entries.pop("F", 4), **entries)


def typed(pdf: Pdf, flags: int = 4) -> Dictionary:
    """Typewriter text whose appearance is drawn at half size and scaled up by its box."""
    stream = pdf.make_stream(b"BT /F1 6 Tf 2 4 Td (except the knee) Tj ET")
    stream.Type, stream.Subtype, stream.BBox = Name.XObject, Name.Form, Array([0, 0, 60, 12])
    stream.Resources = pdf.pages[0].Resources
    return annotation(
        "FreeText", [300, 680, 420, 704], F=flags, Contents=String("except the knee"), AP=Dictionary(N=stream)
    )


def annotated(objects: PageObjects) -> list[str]:
    return [word.text for word in objects.words if word.read_from is ReadFrom.ANNOTATION]


def test_typewriter_text_is_read_where_it_stands() -> None:
    objects = objects_in(noted(typed))
    assert annotated(objects) == ["except", "the", "knee"]
    word = next(word for word in objects.words if word.text == "except")
    assert word.entry is Entry.TYPED
    assert (word.box.x0, word.size) == (pytest.approx(304, abs=1.5), pytest.approx(12, abs=0.5))
    assert body(page_in(noted(typed))) == ["Applicant needs no further treatment. except the knee"]


def test_typewriter_text_without_an_appearance_is_read_from_its_content() -> None:
    objects = objects_in(
        noted(lambda pdf: annotation("FreeText", [300, 680, 420, 704], Contents=String("but the knee")))
    )
    assert annotated(objects) == ["but", "the", "knee"]


@pytest.mark.parametrize("flags", [2, 32])
def test_hidden_annotations_are_not_read(flags: int) -> None:
    objects = objects_in(noted(lambda pdf: typed(pdf, flags)))
    assert annotated(objects) == []
    assert [word.text for word in objects.hidden_words] == ["except", "the", "knee"]


@pytest.mark.parametrize("kind", ["Text", "Popup", "Highlight"])
def test_comments_are_told_and_never_read(kind: str) -> None:
    objects = objects_in(
        noted(lambda pdf: annotation(kind, [72, 690, 200, 704], Contents=String("medical stays open")))
    )
    assert "open" not in words_in(objects)
    assert [word.text for word in objects.hidden_words] == ["medical", "stays", "open"]
    assert "hidden_text" in dict(objects.notes)


def test_struck_out_words_stay_aside() -> None:
    quad = Array([114, 704, 160, 704, 114, 690, 160, 690])
    page = page_in(noted(lambda pdf: annotation("StrikeOut", [114, 690, 160, 704], QuadPoints=quad)))
    assert body(page) == ["Applicant further treatment."]
    assert [(word.text, word.entry) for line in page.aside for word in line.words] == [
        ("needs", Entry.STRUCK),
        ("no", Entry.STRUCK),
    ]


@pytest.mark.parametrize(
    ("kind", "entries"),
    [
        ("Ink", {"InkList": Array([Array([100, 600, 110, 590, 130, 620])])}),
        ("Line", {"L": Array([100, 600, 130, 620])}),
        ("Square", {}),
        ("Circle", {}),
        ("Polygon", {"Vertices": Array([100, 600, 130, 600, 115, 620])}),
    ],
)
def test_drawn_annotations_are_pen_strokes(kind: str, entries: dict[str, Any]) -> None:
    objects = objects_in(noted(lambda pdf: annotation(kind, [98, 588, 132, 622], C=Array([0, 0, 1]), **entries)))
    strokes = [s for s in objects.strokes if s.read_from is ReadFrom.ANNOTATION]
    assert len(strokes) == 1
    assert 95 <= strokes[0].box.x0 <= 102
    assert 168 <= strokes[0].box.top <= 174


def test_an_attached_file_is_told() -> None:
    data = noted(lambda pdf: annotation("FileAttachment", [72, 500, 90, 520]))
    assert dict(objects_in(data).notes)["attachment_unread"]
