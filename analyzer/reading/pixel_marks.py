"""The marks of a scanned page: check boxes, initials, signatures, rings and strikes found in its pixels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from analyzer.reading.mark_fields import mark_word
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pixel_boxes import inside_of
from analyzer.reading.pixel_lines import lines_of
from analyzer.reading.pixel_sheet import sheet_of
from analyzer.reading.pixel_squares import squares_of
from analyzer.reading.pixel_symbols import boxes_among
from analyzer.reading.settlement import Mark, MarkKind, ReadFrom, Witness, Word

if TYPE_CHECKING:
    from analyzer.reading.pixel_sheet import Grey


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
    squares = squares_of(sheet, lines_of(sheet))
    boxes, rest = boxes_among(squares, words, sheet)
    marks: list[Word] = []
    for square, box in boxes:
        state = inside_of(sheet, square).state
        mark = Mark(MarkKind.CHECK_BOX, state, (Witness(ReadFrom.PIXELS, state),))
        marks.append(mark_word(mark, box, ReadFrom.PIXELS))
    return rest + marks
