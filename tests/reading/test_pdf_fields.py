"""Form fields: their state is what a viewer shows, their words stand where a viewer shows them."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from analyzer.reading.page_objects import Field, PageObjects
from analyzer.reading.settlement import Entry, MarkState, ReadFrom, Word
from tests.reading.pdf_papers import body, objects_in, page_in, paper, text

ON, OFF = MarkState.ON, MarkState.OFF
BOX = [100, 600, 112, 612]


def form(*fields: Any) -> bytes:
    """A page with the widgets that the given functions make; each gets the open PDF."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper(text((120, 190, "future medical treatment"))))) as pdf:
        made = [field(pdf) for field in fields]
        widgets = [kid for field in made for kid in (field.get("/Kids") or [field])]
        pdf.pages[0].Annots = Array(widgets)
        font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        pdf.Root.AcroForm = Dictionary(
            Fields=Array(made), DA=String("/Helv 10 Tf 0 g"), DR=Dictionary(Font=Dictionary(Helv=font))
        )
        pdf.save(out)
    return out.getvalue()


def appearance(pdf: Pdf, content: bytes = b"0 0 12 12 re f") -> Any:
    stream = pdf.make_stream(content)
    stream.Type, stream.Subtype, stream.BBox = Name.XObject, Name.Form, Array([0, 0, 12, 12])
    return stream


def widget(pdf: Pdf, on: str = "Yes", rect: list[int] = BOX, off: bool = True, **entries: Any) -> Any:
    shapes = Dictionary({f"/{on}": appearance(pdf)})
    if off:
        shapes.Off = appearance(pdf, b"")
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Btn,
            T=String("box"),
            Rect=Array(rect),
            F=4,
            AP=Dictionary(N=shapes),
            **entries,
        )
    )


def parent(pdf: Pdf, kids: list[Any], **entries: Any) -> Any:
    whole = pdf.make_indirect(Dictionary(FT=Name.Btn, T=String("need"), Kids=Array(kids), **entries))
    for kid in kids:
        del kid.FT, kid.T
        kid.Parent = whole
    return whole


def buttons(data: bytes) -> list[Field]:
    return [field for field in objects_in(data).fields if field.kind == "button"]


@pytest.mark.parametrize(
    ("entries", "state", "disagrees"),
    [
        ({"AS": Name.Yes, "V": Name.Yes}, ON, False),
        ({"AS": Name.Off, "V": Name.Off}, OFF, False),
        ({"AS": Name.Yes}, ON, False),
        ({"V": Name.Yes}, ON, False),
        ({"V": Name.Off}, OFF, False),
        ({}, OFF, False),
        ({"AS": Name.Off, "V": Name.Yes}, OFF, True),
        ({"AS": Name.Yes, "V": Name.Off}, ON, True),
        ({"AS": Name.Yes, "V": Name.Yes, "off": False}, ON, False),
    ],
)
def test_a_box_is_what_it_shows_and_its_value_is_compared(
    entries: dict[str, Any], state: MarkState, disagrees: bool
) -> None:
    data = form(lambda pdf: widget(pdf, **entries))
    (button,) = buttons(data)
    assert (button.state, button.value_disagrees) == (state, disagrees)
    assert ("witnesses_disagree" in dict(objects_in(data).notes)) is disagrees


@pytest.mark.parametrize("on", ["1", "is not", "Oui", "Choice 2"])
def test_the_name_of_the_on_state_may_be_anything(on: str) -> None:
    (button,) = buttons(form(lambda pdf: widget(pdf, on=on, AS=Name("/" + on), V=Name("/" + on))))
    assert (button.state, button.export) == (ON, on)


@pytest.mark.parametrize("on", ["sí", "0", "a/b"])
def test_a_box_that_shows_nothing_is_what_its_value_says(on: str) -> None:
    (button,) = buttons(form(lambda pdf: widget(pdf, on=on, V=Name("/" + on))))
    assert button.state is ON


def radio(pdf: Pdf, states: tuple[str, str], value: str) -> Any:
    kids = [
        widget(pdf, on="is", rect=[100, 600, 112, 612], AS=Name("/" + states[0])),
        widget(pdf, on="isnot", rect=[140, 600, 152, 612], AS=Name("/" + states[1])),
    ]
    return parent(pdf, kids, Ff=1 << 15, V=Name("/" + value))


def test_radio_buttons_share_their_group_and_inherit_the_value() -> None:
    one, other = buttons(form(lambda pdf: radio(pdf, ("is", "Off"), "is")))
    assert (one.state, other.state) == (ON, OFF)
    assert one.group == other.group == "need"
    assert not one.value_disagrees
    assert not other.value_disagrees


def test_a_group_whose_value_is_on_and_that_shows_off_disagrees() -> None:
    one, other = buttons(form(lambda pdf: radio(pdf, ("Off", "Off"), "isnot")))
    assert (one.state, one.value_disagrees) == (OFF, False)
    assert (other.state, other.value_disagrees) == (OFF, True)


@pytest.mark.parametrize("flags", [2, 32, 34])
def test_hidden_fields_are_not_there(flags: int) -> None:
    def hidden(pdf: Pdf) -> Any:
        made = widget(pdf, AS=Name.Yes, V=Name.Yes)
        made.F = flags
        return made

    assert buttons(form(hidden)) == []


def text_field(value: str, rect: list[int], **entries: Any) -> Any:
    def make(pdf: Pdf) -> Any:
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Tx,
                T=String("comments"),
                Rect=Array(rect),
                F=4,
                V=String(value),
                DA=String("/Helv 10 Tf 0 g"),
                **entries,
            )
        )

    return make


def field_words(objects: PageObjects) -> list[Word]:
    return [word for word in objects.words if word.read_from is ReadFrom.FORM_FIELD]


def test_values_without_an_appearance_stand_in_their_box_as_typed() -> None:
    objects = objects_in(form(text_field("right knee only", [100, 500, 300, 516])))
    words = field_words(objects)
    assert [word.text for word in words] == ["right", "knee", "only"]
    assert {word.entry for word in words} == {Entry.TYPED}
    assert all(w.box.x0 >= 100 and w.box.x1 <= 300 and w.box.top >= 270 and w.box.bottom <= 295 for w in words)
    assert [(f.kind, f.value) for f in objects.fields] == [("text", "right knee only")]


def test_a_value_of_several_lines_is_read_line_by_line() -> None:
    value = "Medical remains open for the right knee.\nAll other parts are released."
    lines = body(page_in(form(text_field(value, [100, 400, 400, 460], Ff=1 << 12))))
    assert lines[-2:] == value.split("\n")


def test_letters_of_a_comb_field_make_one_word() -> None:
    page = page_in(form(text_field("ADJ1234567", [100, 500, 300, 516], Ff=1 << 24, MaxLen=10)))
    assert "ADJ1234567" in body(page)


def test_only_the_chosen_option_of_a_list_is_read() -> None:
    def choice(pdf: Pdf) -> Any:
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Ch,
                T=String("venue"),
                Rect=Array([100, 400, 220, 460]),
                F=4,
                Opt=Array([String("Oakland"), String("Fresno")]),
                V=String("Fresno"),
                DA=String("/Helv 10 Tf 0 g"),
            )
        )

    assert [word.text for word in field_words(objects_in(form(choice)))] == ["Fresno"]


@pytest.mark.parametrize(("signed", "value"), [(True, "signed"), (False, "")])
def test_signature_fields_say_whether_they_are_signed(signed: bool, value: str) -> None:
    def signature(pdf: Pdf) -> Any:
        made = Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String("judge"), Rect=Array([100, 300, 250, 330]), F=4
        )
        if signed:
            made.V = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Contents=String("00"))
        return pdf.make_indirect(made)

    (field,) = objects_in(form(signature)).fields
    assert (field.kind, field.name, field.value) == ("signature", "judge", value)
