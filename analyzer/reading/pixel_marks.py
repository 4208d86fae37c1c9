"""The marks of a scanned page: check boxes, initials, signatures, rings and strikes found in its pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from analyzer.reading.mark_cells import cell_marks
from analyzer.reading.mark_characters import character_boxes, may_hold_typed
from analyzer.reading.mark_fields import mark_word
from analyzer.reading.mark_glyphs import BOX_CHARACTERS
from analyzer.reading.mark_rows import rows_of
from analyzer.reading.mark_shapes import holds
from analyzer.reading.mark_written import written_on_page
from analyzer.reading.page_objects import PageObjects, Stroke
from analyzer.reading.pixel_blanks import in_columns
from analyzer.reading.pixel_boxes import inside_of, is_blotted
from analyzer.reading.pixel_circles import SMALLEST, circles_among
from analyzer.reading.pixel_faded import faded_lines, on_lines
from analyzer.reading.pixel_faint import faint_boxes, without_comb_cells
from analyzer.reading.pixel_lines import lines_of
from analyzer.reading.pixel_pieces import Pieces, pen_mask, pieces_of, ruled_pixels, rules_in, without_rules
from analyzer.reading.pixel_places import restated
from analyzer.reading.pixel_rings import rings
from analyzer.reading.pixel_rules import level_rules, upright_rules, without_uprights
from analyzer.reading.pixel_sheet import GRAINY, sheet_of
from analyzer.reading.pixel_squares import PixelSquare, squares_of
from analyzer.reading.pixel_strikes import (
    StrikeLine,
    is_level_through,
    mark_struck,
    may_be_struck,
    strike_lines,
    strike_through,
)
from analyzer.reading.pixel_symbols import boxes_among, is_sharp
from analyzer.reading.pixel_tables import across_columns, without_combs
from analyzer.reading.settlement import LIVE_ENTRIES, Box, Mark, MarkKind, MarkState, ReadFrom, Witness, Word

if TYPE_CHECKING:
    from analyzer.reading.pixel_sheet import Grey, Sheet


DOUBTFUL = 1.6
"""Straightness of a square below which it may be handwriting."""
LOOPS = 10.0
"""Points above a place for writing in which the loops of letters stand."""
LIKE, IN_LINE = 0.3, 4.0
"""Share of its width by which the fellow of a box may be wider or narrower, and points by which it stands off its line."""
POINTS = frozenset(",.;'`-~^_·")
"""Characters of a word that is a point or dirt, and stands on no line as an entry."""


def pixel_mark_words(
    image: Grey,
    scale: float,
    objects: PageObjects,
    words: Sequence[Word],
    notes: list[tuple[str, str]] | None = None,
) -> list[Word]:
    """The words of a scanned page with every mark in its pixels as a word at its place.

    `image` is the page in grey (white 255), set straight, `scale` its points per pixel; `objects` holds its ruled lines
    and `words` its recognised words, in points. Words that are only a box or its mark are replaced by it; struck words
    get that entry. What a person should look at is added to `notes` as (warning code, text).
    """
    sheet = sheet_of(image, scale)
    lines = strike_lines(sheet)
    ruled = ruled_pixels(sheet)
    faded, standing = faded_lines(sheet, words)
    blanks, long = rules_in(ruled, sheet)
    level = in_columns(level_rules(objects.horizontal_rules, blanks, faded, sheet), sheet)
    upright = upright_rules((*objects.vertical_rules, *standing), level)
    level = without_combs(across_columns(level, upright, sheet), sheet)
    ink = without_rules(
        without_uprights(sheet, upright), ruled | on_lines(level if sheet.noise <= GRAINY else faded, sheet)
    )
    pieces = pieces_of(without_rules(sheet, long), sheet, SMALLEST)
    plain, rest = boxes_among(squares_of(sheet, lines_of(sheet)), words, sheet)
    faint, rest = faint_boxes(plain, rest, sheet)
    boxes = without_comb_cells(plain + faint, words, sheet)
    buttons, rest = circles_among(pieces, rest, sheet)
    boxes = [(square, box) for square, box in boxes if not any(holds(b, box.middle) for _, b in buttons)]
    marks = [_box_mark(square, box, lines, sheet) for square, box in boxes + buttons]
    broken = {id(square) for square, _ in faint}
    doubtful = {
        id(m)
        for m, (square, _) in zip(marks, boxes, strict=False)
        if id(square) in broken or _is_doubtful(square, sheet) or _is_alone(m.box, [box for _, box in boxes])
    }
    rest = mark_struck(rest, lines, sheet)
    dead = [w for w in rest if w.entry not in LIVE_ENTRIES]
    points = [w for w in rest if w.entry in LIVE_ENTRIES and set(w.text) <= POINTS]
    aside = {id(w) for w in (*dead, *points)}
    live = [w for w in rest if id(w) not in aside]
    if any(may_hold_typed(w.text) for w in live):
        signs = [w.box for w in live if any(c in BOX_CHARACTERS for c in w.text)]
        live = [
            _doubted(w, signs) for row in character_boxes(rows_of(live), any(_is_on(m) for m in marks)) for w in row
        ]
    sure = [m for m in marks if id(m) not in doubtful]
    clear = pen_mask(ink, sheet, rest, [m.box for m in sure])
    pen = pieces_of(clear, sheet)
    drawn = replace(
        objects,
        horizontal_rules=level,
        vertical_rules=upright,
        strokes=(*objects.strokes, *_strokes(pen)),
        squares=(),
        images=(),
        fields=(),
    )
    celled, used = cell_marks(drawn, live + sure, None)
    gone = {id(w) for w in used}
    placed = written_on_page([w for w in live if id(w) not in gone] + sure + celled, drawn, None)
    places = [w for w in placed if w.mark is not None and w.mark.kind in (MarkKind.INITIALS, MarkKind.SIGNATURE)]
    rooms = [w.box for w in places]
    squares = [m for m in marks if id(m) in doubtful and not any(_is_written(m.box, room) for room in rooms)]
    stated = restated(places, pen, level, sheet, clear, celled)
    by_place = {id(old): new for old, new in zip(places, stated, strict=True)}
    found = [by_place.get(id(w), w) for w in placed]
    return found + squares + rings(pieces, rest, sheet) + points + dead


def _doubted(word: Word, signs: Sequence[Box]) -> Word:
    """A box that recognition read as a sign and that has no sides in the pixels: the sign does not tell its state."""
    if word.mark is None or not any(word.box.overlap(sign) > 0 for sign in signs):
        return word
    witness = Witness(ReadFrom.OCR, MarkState.UNREADABLE)
    mark = replace(word.mark, state=MarkState.UNREADABLE, witnesses=(witness,))
    return mark_word(mark, word.box, ReadFrom.OCR)


def _is_doubtful(square: PixelSquare, sheet: Sheet) -> bool:
    """Whether letters that were written by hand might look like this."""
    return square.full or (square.straight < DOUBTFUL and not is_sharp(square, sheet))


def _is_alone(square: Box, others: Sequence[Box]) -> bool:
    """Whether no box of like size stands beside or below: forms print their boxes in company, pens make loops."""
    x, y = square.middle
    return not any(
        other != square
        and abs(other.width - square.width) <= LIKE * square.width
        and min(abs(other.middle[0] - x), abs(other.middle[1] - y)) <= IN_LINE
        for other in others
    )


def _is_written(square: Box, place: Box) -> bool:
    """Whether a square stands where somebody wrote initials or a name, whose loops it is."""
    x, y = square.middle
    return place.x0 - 2 <= x <= place.x1 + 2 and place.top - LOOPS <= y <= place.bottom + 2


def _box_mark(square: PixelSquare, box: Box, lines: Sequence[StrikeLine], sheet: Sheet) -> Word:
    line = strike_through(box, lines, sheet)
    state = inside_of(sheet, square, line).state
    struck = line is not None or may_be_struck(box, sheet) or (sheet.noise <= GRAINY and is_level_through(box, sheet))
    if state is MarkState.ON and (struck or is_blotted(box, sheet)):
        # a cross in a box and a line through both: taken back, or only written over; a blot: nobody's mark
        state = MarkState.UNREADABLE
    mark = Mark(MarkKind.CHECK_BOX, state, (Witness(ReadFrom.PIXELS, state),))
    return mark_word(mark, box, ReadFrom.PIXELS)


def _strokes(pen: Pieces) -> tuple[Stroke, ...]:
    """The pen's pieces as strokes, told by their extent alone."""
    return tuple(
        Stroke(p.box, ((p.box.x0, p.box.top), (p.box.x1, p.box.bottom)), read_from=ReadFrom.PIXELS) for p in pen.every
    )


def _is_on(word: Word) -> bool:
    return word.mark is not None and word.mark.state is MarkState.ON
