"""Form fields that are marks: check boxes, radio buttons, signature fields, and small text fields used as boxes."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.reading.mark_contents import Ink, ink_state, is_tick, stands_in
from analyzer.reading.mark_glyphs import is_made_mark, shown
from analyzer.reading.mark_shapes import inner, is_box_sized
from analyzer.reading.page_objects import Field, PageObjects
from analyzer.reading.settlement import Box, Mark, MarkKind, MarkState, ReadFrom, Witness, Word, token

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
            marks.append(_signature(field, inside))
            used += inside
        elif field.kind == "text" and is_box_sized(field.box) and _is_box_value(field.value):
            marks.append(_small_text(field))
            used += inside
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


def _signature(field: Field, inside: Sequence[Word]) -> Word:
    entered = field.value or " ".join(w.text for w in sorted(inside, key=lambda w: (round(w.box.top), w.box.x0)))
    state = MarkState.ON if entered else MarkState.OFF
    witness = Witness(ReadFrom.FORM_FIELD, state)
    mark = Mark(MarkKind.SIGNATURE, state, (witness,), name=name_of(field), entered=entered)
    return mark_word(mark, field.box, ReadFrom.FORM_FIELD)


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
