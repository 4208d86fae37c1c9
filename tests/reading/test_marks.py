"""What is a mark on a digital page, and whether it was made. Each case: page, states in reading order, why."""

from __future__ import annotations

import pytest

from analyzer.reading.mark_ink import page_ink
from analyzer.reading.marks import mark_words
from analyzer.reading.page_objects import Field, PageObjects
from analyzer.reading.settlement import Box, MarkKind, MarkState, ReadFrom, Word
from tests.reading.mark_pages import at, cross, marks, objects, pen, ring, rule, scribble, square, words

TEXT = "There   is   is not need for medical treatment"


def states(page: PageObjects, kind: MarkKind = MarkKind.CHECK_BOX) -> list[str]:
    return [mark.state.value for mark in marks(page) if mark.kind is kind]


TYPED = [
    ("There [X] is [ ] is not need", ["on", "off"], "brackets"),
    ("There [ X ] is [   ]is not need", ["on", "off"], "brackets in pieces, text glued to one"),
    ("There []is [x]is not need", ["off", "on"], "brackets with no room in them"),
    ("There (X) is ( ) is not need", ["on", "off"], "round brackets"),
    ("There |X| is |_| is not need", ["on", "off"], "bars"),
    ("There /X/ is / / is not need", ["on", "off"], "slashes, as old typists made them"),
    ("There _X_ is ___ is not need", ["on", "off"], "an X typed on a blank, and the blank beside it"),
    ("There __x__ is _____ is not need", ["on", "off"], "a small x in a long blank"),
    ("There ____ is ____ is not need", ["off", "off"], "blanks before alternatives, none marked"),
    ("There ☒ is ☐ is not need", ["on", "off"], "ballot boxes"),
    ("There ■ is □ is not need", ["on", "off"], "a filled square beside an empty one"),
    ("There ☐✓ is ☐ is not need", ["on", "off"], "a tick at an empty box"),
    ("There ● is ○ is not need", ["on", "off"], "round buttons"),
    ("Yes ☑ No ☐", ["on", "off"], "words first"),
    ("[_] open\n[*] closed", ["off", "on"], "a star typed in"),
    ("✔ medical treatment is awarded", ["on"], "a tick is a mark in itself"),
    ("Plan X is not a mark and [sic] neither is [v]arious", [], "letters and quotations"),
    ("(v) five\n(w) six\n(x) seven", [], "a list that counts with letters"),
    ("call (   ) 555-1212 any day", [], "an area code"),
    ("X ______________________________\nApplicant", [], "sign here, no box"),
    ("■ one\n■ two\n■ three\n■ four", [], "bullets, all the same"),
    ("❑ one\n❑ two\n❑ three\n❑ four", [], "empty squares as bullets of a list"),
    ("paid from ____ to ____ at ____ a week", [], "blanks to fill in"),
]


@pytest.mark.parametrize(("text", "expected", "why"), TYPED)
def test_typed_boxes(text: str, expected: list[str], why: str) -> None:
    assert states(objects(text)) == expected, why


@pytest.mark.parametrize(
    ("letters", "font", "expected"),
    [
        ("o þ", "ABCDEF+Wingdings-Regular", ["off", "on"]),
        ("£ R", "Wingdings2", ["off", "on"]),
        ("\uf06f \uf0fe", "", ["off", "on"]),
    ],
)
def test_letters_of_symbol_fonts_are_boxes(letters: str, font: str, expected: list[str]) -> None:
    off, on = letters.split()
    page = [Word(off, at(0, 0), font=font), *words("  is", 0), Word(on, at(1, 0), font=font), *words("  is not", 1)]
    assert states(objects(page)) == expected


def boxes(*columns: float) -> list[object]:
    return [square(0, column) for column in columns]


DRAWN = [
    (objects(TEXT, squares=boxes(6, 11)), ["off", "off"], "two empty squares"),
    (objects([*words(TEXT), Word("X", at(0, 6.2))], squares=boxes(6, 11)), ["on", "off"], "an X typed in one"),
    (
        objects([*words(TEXT), Word("4", at(0, 6.2), font="ZapfDingbats")], squares=boxes(6, 11)),
        ["on", "off"],
        "a dingbat",
    ),
    (objects(TEXT, squares=boxes(6, 11), strokes=cross(square(0, 11).box)), ["off", "on"], "two strokes"),
    (
        objects(TEXT, squares=boxes(6, 11), strokes=[pen((96, 84), (99, 89), (116, 68))]),
        ["on", "off"],
        "a tick that overflows",
    ),
    (
        objects(TEXT, squares=boxes(6, 11), strokes=[pen((58, 86), (300, 87))]),
        ["off", "off"],
        "a strike through the line",
    ),
    (objects(TEXT, squares=[square(0, 6, filled=True), square(0, 11)]), ["on", "off"], "a fill beside an empty one"),
    (
        objects(TEXT, squares=[*boxes(6, 11), square(0, 6.25, side=6, filled=True)]),
        ["on", "off"],
        "a smaller fill inside",
    ),
    (objects(TEXT, squares=[*boxes(6, 11), square(0.1, 6.3, filled=True)]), ["off", "off"], "a shadow behind the box"),
    (objects(TEXT, squares=[square(0, 6, filled=True)]), [], "one filled square alone is a bullet"),
    (objects(TEXT, squares=boxes(6, 11), images=[square(0, 6).box]), ["unreadable", "off"], "a picture in the box"),
    (objects("1 2 3 4", squares=[square(0, 1.5 * n) for n in range(4)]), [], "a comb for figures"),
    (objects([*words("Item"), Word("7", at(0, 6.2))], squares=boxes(6)), [], "a number in a square"),
]


@pytest.mark.parametrize(("page", "expected", "why"), DRAWN)
def test_drawn_boxes(page: PageObjects, expected: list[str], why: str) -> None:
    assert states(page) == expected, why


def test_four_rules_make_a_box() -> None:
    box = square(0, 6).box
    page = objects(
        TEXT,
        horizontal_rules=[Box(box.x0, box.top, box.x1, box.top), Box(box.x0, box.bottom, box.x1, box.bottom)],
        vertical_rules=[Box(box.x0, box.top, box.x0, box.bottom), Box(box.x1, box.top, box.x1, box.bottom)],
    )
    assert states(page) == ["off"]


def test_round_buttons_with_and_without_a_dot() -> None:
    def circle(column: float, radius: float, filled: bool) -> object:
        from math import cos, pi, sin

        x, y = square(0, column).box.middle
        ring = [(x + radius * cos(pi * n / 8), y + radius * sin(pi * n / 8)) for n in range(17)]
        return pen(*ring, filled=filled)

    page = objects(TEXT, strokes=[circle(6, 4.5, False), circle(6, 2, True), circle(11, 4.5, False)])
    assert states(page) == ["on", "off"]


def test_ink_over_typed_boxes_marks_them() -> None:
    assert states(objects("There [ ] is [ ] is not", strokes=cross(at(0, 7, 1)))) == ["on", "off"]


def test_a_cross_typed_over_a_printed_box() -> None:
    page = [*words("There ☐ is ☐ is not"), Word("X", Box(96.5, 79, 102, 90), read_from=ReadFrom.ANNOTATION)]
    found = marks(objects(page))
    assert [m.state for m in found] == [MarkState.ON, MarkState.OFF]
    assert found[0].witnesses[0].by is ReadFrom.ANNOTATION


FIELD_BOX = square(0, 6).box


def field(state: MarkState | None, **other: object) -> Field:
    return Field("button", "fm", "Future medical", FIELD_BOX, state=state, **other)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("page", "expected", "why"),
    [
        (objects(TEXT, fields=[field(MarkState.ON)], squares=[square(0, 6)]), ["on"], "the field speaks, its frame is no second box"),
        (objects(TEXT, fields=[field(None)]), ["unreadable"], "a field without any state"),
        (objects([*words(TEXT), Word("X", at(0, 6.2))], fields=[field(MarkState.OFF)]), ["unreadable"], "an X typed over a field that is off"),
        (objects([*words(TEXT), Word("✔", at(0, 6.2))], fields=[field(MarkState.ON)]), ["on"], "the tick that the field shows"),
    ],
)  # fmt: skip
def test_form_fields(page: PageObjects, expected: list[str], why: str) -> None:
    assert states(page) == expected, why


def test_pixels_are_a_second_witness() -> None:
    page = objects(TEXT, squares=boxes(6, 11), strokes=cross(square(0, 6).box))
    agree = mark_words(page, page.words, lambda box: 0.3 if box.x0 < 110 else 0.0)
    differ = mark_words(page, page.words, lambda box: 0.3)
    assert [w.mark.state.value for w in agree if w.mark] == ["on", "off"]
    assert [w.mark.state.value for w in differ if w.mark] == ["on", "unreadable"]
    assert {x.by for w in differ if w.mark for x in w.mark.witnesses} == {ReadFrom.DRAWING, ReadFrom.PIXELS}


def test_a_strip_of_pixels_over_the_boxes_is_unreadable() -> None:
    strip = Box(LEFT_OF_STRIP, 78, 210, 94)
    assert states(objects("There    IS    IS NOT need", images=[strip])) == ["unreadable", "unreadable"]


LEFT_OF_STRIP = 92.0


def test_a_ring_chooses_the_words_in_it() -> None:
    page = objects("Future medical: Yes / No", strokes=[ring(at(0, 16, 3))])
    found = [m for m in marks(page) if m.kind is MarkKind.RING]
    assert [(m.state, m.label) for m in found] == [(MarkState.ON, "Yes")]


def test_a_frame_is_no_ring() -> None:
    box = at(0, 16, 3).grown(3)
    corners = ((box.x0, box.top), (box.x1, box.top), (box.x1, box.bottom), (box.x0, box.bottom), (box.x0, box.top))
    assert marks(objects("Future medical: Yes / No", strokes=[pen(*corners)])) == []


SIGNED = [
    (objects("________________________\nApplicant's signature"), ["off"], "an empty line"),
    (objects("/s/ Ana Ruiz\nApplicant"), ["on"], "/s/ without a line"),
    (objects("/s/ Ana Ruiz\nApplicant", horizontal_rules=[rule(0, 0, 30)]), ["on"], "/s/ on a line"),
    (
        objects("Ana Ruiz                    3/4/2016\nApplicant                   Date", horizontal_rules=[rule(0, 0, 25), rule(0, 28, 10)]),
        ["on"],
        "a typed name on the line, a date on the next",
    ),
    (
        objects("\nApplicant       Date", horizontal_rules=[rule(0, 0, 25)], strokes=[scribble(at(0, 2, 12))]),
        ["on"],
        "ink",
    ),
    (
        objects("\nAttorney for Defendant       Date", horizontal_rules=[rule(0, 0, 25)], images=[at(-1, 2, 14, 24)]),
        ["on"],
        "a picture of a signature",
    ),
    (objects("Ana Ruiz\nEmployee's Name (first, last)", horizontal_rules=[rule(0, 0, 30)]), [], "a name filled in"),
    (objects("Paid by Granite Mutual, the carrier, since 2011", horizontal_rules=[rule(0, 8, 22)]), [], "a blank in a sentence"),
    (objects("$ 12,000.00\nPayable to applicant", horizontal_rules=[rule(0, 0, 25)]), [], "a sum"),
]  # fmt: skip


@pytest.mark.parametrize(("page", "expected", "why"), SIGNED)
def test_signatures(page: PageObjects, expected: list[str], why: str) -> None:
    assert states(page, MarkKind.SIGNATURE) == expected, why


def test_a_signature_keeps_the_name_and_the_signer() -> None:
    page = objects("/s/ Ana Ruiz        3/4/2016\nApplicant           Date", horizontal_rules=[rule(0, 0, 25)])
    (found,) = marks(page)
    assert (found.entered, found.label) == ("/s/ Ana Ruiz", "Applicant")


def test_a_page_without_marks_stays_as_it_is() -> None:
    page = objects("WHEREAS the parties agree that care is due.\nNothing is marked here.")
    assert mark_words(page, page.words) == list(page.words)


def test_no_word_is_lost_or_doubled_around_marks() -> None:
    page = objects("4. There [X]is [ ] is not need; see ____ and Exhibit A", horizontal_rules=[rule(0, 40, 12)])
    text = [w.text for w in mark_words(page, page.words) if w.mark is None]
    assert sorted(text) == sorted("4. There is is not need; see ____ and Exhibit A".split())


def test_an_empty_round_button_is_not_marked_by_its_own_outline() -> None:
    from math import cos, pi, sin

    x, y = square(0, 6).box.middle
    outline = pen(*((x + 5 * cos(pi * n / 8), y + 5 * sin(pi * n / 8)) for n in range(17)))
    assert states(objects(TEXT, strokes=[outline, outline])) == ["off"]


def test_the_bevelled_border_of_a_button_is_no_mark() -> None:
    b = FIELD_BOX
    bevel = pen(
        (b.x0, b.bottom),
        (b.x0, b.top),
        (b.x1, b.top),
        (b.x1 - 1, b.top + 1),
        (b.x0 + 1, b.top + 1),
        (b.x0 + 1, b.bottom - 1),
        filled=True,
    )
    assert states(objects(TEXT, fields=[field(MarkState.OFF)], strokes=[bevel])) == ["off"]


def test_a_label_inside_an_unsigned_signature_field_is_no_signature() -> None:
    unsigned = Field("signature", "Signature1", "", at(0, 0, 30))
    assert states(objects("Sign here", fields=[unsigned]), MarkKind.SIGNATURE) == ["off"]


def test_a_watermark_does_not_disturb_the_marks_under_it() -> None:
    watermark = Word("DRAFT", Box(100, 20, 400, 360), size=120)
    page = [
        watermark,
        *words("_________________________\nApplicant's signature\n\n_________________________\nAttorney's signature"),
    ]
    assert states(objects(page), MarkKind.SIGNATURE) == ["off", "off"]


def test_dark_share_is_measured_on_the_rendered_page() -> None:
    numpy = pytest.importorskip("numpy")

    class Picture:
        def to_numpy(self) -> object:
            pixels = numpy.full((300, 300), 255, numpy.uint8)
            pixels[:150, :150] = 0
            return pixels

    class Page:
        rendered = 0

        def render(self, **how: object) -> Picture:
            self.rendered += 1
            return Picture()

    page = Page()
    ink = page_ink(page)
    assert ink(Box(0, 0, 60, 60)) == 1.0
    assert ink(Box(80, 80, 140, 140)) == 0.0
    assert 0.2 < ink(Box(0, 0, 143, 143)) < 0.3
    assert page.rendered == 1
