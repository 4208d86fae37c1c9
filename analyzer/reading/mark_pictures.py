"""Strips of pixels pasted over a printed line: where they leave white space before words, boxes may be in the picture.

The page's objects do not tell what such a picture shows, so these boxes are unreadable until the pixels are looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from analyzer.reading.mark_fields import mark_word
from analyzer.reading.mark_shapes import LARGEST_BOX, SMALLEST_BOX, holds
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box, Mark, MarkKind, MarkState, ReadFrom, Witness, Word

LOWEST_STRIP, HIGHEST_STRIP = 7.0, 34.0
"""Points of height of a picture of one line."""
NARROWEST_GAP = 9.0
"""Points of white space before a word that could hold a box: three wide spaces."""
FEWEST_GAPS = 2
"""One gap alone is the margin of a banner behind a heading."""


def pictured_boxes(objects: PageObjects, words: Sequence[Word]) -> list[Word]:
    """An unreadable check box for every gap before words that are printed over a picture of their line."""
    found: list[Word] = []
    for strip in objects.images:
        if not LOWEST_STRIP <= strip.height <= HIGHEST_STRIP or strip.width < 2 * strip.height:
            continue
        over = sorted((w.box for w in words if w.mark is None and holds(strip, w.box.middle)), key=lambda b: b.x0)
        gaps = _gaps(strip, over)
        if len(gaps) >= FEWEST_GAPS:
            found += [_unreadable(gap) for gap in gaps]
    return found


def _gaps(strip: Box, words: Sequence[Box]) -> list[Box]:
    starts = [Box(strip.x0, strip.top, strip.x0, strip.bottom), *words]
    return [_place(strip, left.x1, right.x0) for left, right in pairwise(starts) if right.x0 - left.x1 >= NARROWEST_GAP]


def _place(strip: Box, start: float, end: float) -> Box:
    """Right before the word, as large as a box can be there."""
    side = min(max(end - start - 2, SMALLEST_BOX), LARGEST_BOX / 2, strip.height)
    middle = strip.middle[1]
    return Box(end - 2 - side, middle - side / 2, end - 2, middle + side / 2)


def _unreadable(box: Box) -> Word:
    witness = Witness(ReadFrom.PIXELS, MarkState.UNREADABLE)
    return mark_word(Mark(MarkKind.CHECK_BOX, MarkState.UNREADABLE, (witness,)), box, ReadFrom.PIXELS)
