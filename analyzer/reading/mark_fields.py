"""Form fields that are marks: check boxes, radio buttons, signature fields, and small text fields used as boxes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.reading.mark_contents import Ink, ink_state, is_tick, stands_in
from analyzer.reading.mark_glyphs import is_made_mark, shown
from analyzer.reading.mark_headings import DATE, FILL_IN, SIGNED_BY_PROGRAM, SIGNER
from analyzer.reading.mark_shapes import inner, is_box_sized
from analyzer.reading.page_objects import Field, PageObjects
from analyzer.reading.settlement import Box, Mark, MarkKind, MarkState, ReadFrom, Witness, Word, token

_SIGNED = re.compile(r"/s/", re.IGNORECASE)
BORDER = 0.32
"""Share of a button at each side in which drawn lines may be the (bevelled, round) border of its own appearance."""


def field_marks(objects: PageObjects, words: Sequence[Word], ink: Ink | None) -> tuple[list[Word], list[Word]]:
    """The marks of the page's form fields, and the words that were part of them (a cross typed or drawn in a button)."""
    marks: list[Word] = []
    used: list[Word] = []
    for field in objects.fields:
        inside = [w for w in words if stands_in(w, field.box)]
        if field.kind == "button":
            marks.append(_button(field, inside, objects, ink))
            used += [w for w in inside if is_made_mark(shown(w.text, w.font))]
        elif field.kind == "signature":
            mark, signed = _signature(field, inside)
            marks.append(mark)
            used += signed
        elif field.kind == "text" and is_box_sized(field.box) and _is_box_value(field.value):
            marks.append(_small_text(field))
            used += [w for w in inside if w.read_from is ReadFrom.FORM_FIELD or is_made_mark(shown(w.text, w.font))]
    return marks, used


def name_of(field: Field) -> str:
    """Name and tool tip together, as the mark keeps them; a button's export value is part of its name."""
    parts = (field.name, field.tooltip, field.export if field.export not in field.name else "")
    return " ".join(part for part in parts if part)


def _button(field: Field, inside: Sequence[Word], objects: PageObjects, ink: Ink | None) -> Word:
    state = field.state or MarkState.UNREADABLE
    witnesses = [Witness(ReadFrom.FORM_FIELD, state)]
    made = [w for w in inside if is_made_mark(shown(w.text, w.font))]
    over = (
        made[0].read_from
        if made
        else next((s.read_from for s in objects.strokes if is_tick(s, field.box, BORDER)), None)
    )
    if over is not None:
        witnesses.append(Witness(over, MarkState.ON))
        if state is not MarkState.ON:
            # a cross set on the page over a field that says "off" is seen by every reader of the paper
            state = MarkState.UNREADABLE
    if ink is not None:
        witnesses.append(Witness(ReadFrom.PIXELS, ink_state(ink(inner(field.box, 0.25)))))
    mark = Mark(MarkKind.CHECK_BOX, state, tuple(witnesses), name=name_of(field), entered="".join(w.text for w in made))
    return mark_word(mark, field.box, ReadFrom.FORM_FIELD)


def _signature(field: Field, inside: Sequence[Word]) -> tuple[Word, list[Word]]:
    """The signature field as a mark, and those of the words in it that are the signature and no printed label."""
    words = sorted(inside, key=lambda w: (round(w.box.top), w.box.x0))
    said = " ".join(w.text for w in words)
    added = [w for w in words if w.read_from in (ReadFrom.FORM_FIELD, ReadFrom.ANNOTATION)]
    if SIGNED_BY_PROGRAM.search(said) or _SIGNED.search(said) or _is_name(said):
        added = words
    entered = field.value or " ".join(w.text for w in added)
    state = MarkState.ON if entered else MarkState.OFF
    by = ReadFrom.FORM_FIELD if field.value or not added else added[0].read_from
    mark = Mark(MarkKind.SIGNATURE, state, (Witness(by, state),), name=name_of(field), entered=entered)
    return mark_word(mark, field.box, ReadFrom.FORM_FIELD), added


def _is_name(text: str) -> bool:
    """Two to five capitalised words of which none is a printed label's."""
    words = text.split()
    labelled = (
        SIGNER.search(text) or FILL_IN.search(text) or DATE.search(text) or re.search(r"sign", text, re.IGNORECASE)
    )
    return 2 <= len(words) <= 5 and not labelled and all(w[0].isupper() for w in words)


def _is_box_value(value: str) -> bool:
    return not value.strip() or is_made_mark(value.strip())


def _small_text(field: Field) -> Word:
    state = MarkState.ON if field.value.strip() else MarkState.OFF
    mark = Mark(
        MarkKind.CHECK_BOX,
        state,
        (Witness(ReadFrom.FORM_FIELD, state),),
        name=name_of(field),
        entered=field.value.strip(),
    )
    return mark_word(mark, field.box, ReadFrom.FORM_FIELD)


def mark_word(mark: Mark, box: Box, read_from: ReadFrom, like: Word | None = None) -> Word:
    """The word that stands for a mark: what was typed there for initials and signatures, else its token."""
    typed = mark.kind in (MarkKind.INITIALS, MarkKind.SIGNATURE) and mark.state is MarkState.ON and mark.entered
    text = mark.entered if typed else token(mark.kind, mark.state)
    if like is None:
        return Word(text, box, read_from=read_from, mark=mark)
    return Word(
        text, box, like.confidence, like.entry, read_from, like.font, like.size, like.colour, like.bold, mark=mark
    )
