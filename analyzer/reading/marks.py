"""The marks of a digital page: every check box, place for initials, signature line and ring becomes a word of its own."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.reading.mark_cells import cell_marks
from analyzer.reading.mark_characters import character_boxes, may_hold_typed
from analyzer.reading.mark_contents import Ink, contents
from analyzer.reading.mark_fields import field_marks, mark_word
from analyzer.reading.mark_headings import INITIALS, OWN_LABEL
from analyzer.reading.mark_overprint import overprinted, with_ink
from analyzer.reading.mark_pictures import pictured_boxes
from analyzer.reading.mark_rings import rings
from analyzer.reading.mark_rows import rows_of
from analyzer.reading.mark_shapes import share_inside
from analyzer.reading.mark_squares import drawn_boxes
from analyzer.reading.mark_written import written_on_page
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Mark, MarkKind, MarkState, ReadFrom, Word


def mark_words(objects: PageObjects, words: Sequence[Word], ink: Ink | None = None) -> list[Word]:
    """The page's words with every mark as a word at its place.

    Words that are nothing but the mark (the X in a box, "[", "X", "]") are replaced by it. `ink` gives the dark share of
    the rendered page in a box (0 to 1): with it every drawn box has the pixels as a second witness.
    """
    rest = list(words)
    marks, used = field_marks(objects, rest, ink)
    rest = _without(rest, used)
    drawn, used = _drawn_marks(objects, rest, marks, ink)
    marks += drawn
    rest = _without(rest, used)
    if any(may_hold_typed(w.text) or "ding" in w.font.casefold() for w in rest):
        rest = _typed_marks(objects, rest, any(_is_on(m) for m in marks))
    celled, used = cell_marks(objects, rest + marks, ink)
    marks += celled
    rest = _without(rest, used)
    if objects.images:
        marks += pictured_boxes(objects, rest)
    if objects.strokes:
        marks += rings(objects, rest)
    if _may_be_written_on(objects, rest):
        return written_on_page(rest + marks, objects, ink)
    return rest + marks


def _may_be_written_on(objects: PageObjects, words: Sequence[Word]) -> bool:
    """The cheap test for blanks and signatures."""
    if objects.horizontal_rules or objects.squares or any(f.kind == "text" for f in objects.fields):
        return True
    if any(OWN_LABEL.fullmatch(w.text) or INITIALS.match(w.text) for w in words):
        return True
    return any("_" in w.text or "..." in w.text or "s/" in w.text.casefold() for w in words)


def _drawn_marks(
    objects: PageObjects, words: Sequence[Word], marks: Sequence[Word], ink: Ink | None
) -> tuple[list[Word], list[Word]]:
    found: list[Word] = []
    used: list[Word] = []
    if not (objects.squares or objects.strokes or objects.images or objects.vertical_rules):
        return found, used
    for drawn in drawn_boxes(objects):
        if any(share_inside(m.box, drawn.box) > 0.5 or share_inside(drawn.box, m.box) > 0.5 for m in marks):
            continue
        inside = contents(drawn.box, words, objects, ink, drawn.filled, drawn.picture)
        if inside is None:
            continue
        mark = Mark(MarkKind.CHECK_BOX, inside.state, inside.witnesses, entered=inside.entered)
        found.append(mark_word(mark, drawn.box, ReadFrom.DRAWING))
        used += inside.words
    return found, used


def _typed_marks(objects: PageObjects, words: Sequence[Word], marked: bool) -> list[Word]:
    rows = rows_of(overprinted(words))
    return [with_ink(word, objects) for row in character_boxes(rows, marked) for word in row]


def _without(words: Sequence[Word], used: Sequence[Word]) -> list[Word]:
    gone = {id(word) for word in used}
    return [w for w in words if id(w) not in gone]


def _is_on(word: Word) -> bool:
    return word.mark is not None and word.mark.state is MarkState.ON
