"""Rings: a pen line drawn round a word or a few, and so choosing it."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.reading.mark_fields import mark_word
from analyzer.reading.mark_shapes import goes_round, holds
from analyzer.reading.page_objects import PageObjects, Stroke
from analyzer.reading.settlement import Box, Mark, MarkKind, MarkState, Witness, Word

SMALLEST_RING, HIGHEST_RING, WIDEST_RING = 8.0, 60.0, 260.0
"""Points; a larger round line is a seal or a drawing."""
MOST_RINGED = 6
"""Words that a ring chooses; round more of them it is a frame."""


def rings(objects: PageObjects, words: Sequence[Word]) -> list[Word]:
    """A mark for every ring round a word, standing right before the first ringed word."""
    found: list[Word] = []
    for stroke in objects.strokes:
        if stroke.filled or not _is_ring(stroke):
            continue
        ringed = sorted(
            (
                w
                for w in words
                if w.mark is None and holds(stroke.box, w.box.middle) and _mostly_inside(w.box, stroke.box)
            ),
            key=lambda w: (round(w.box.top / 4), w.box.x0),
        )
        if not 1 <= len(ringed) <= MOST_RINGED or any(_same_ring(stroke.box, m) for m in found):
            continue
        mark = Mark(
            MarkKind.RING,
            MarkState.ON,
            (Witness(stroke.read_from, MarkState.ON),),
            label=" ".join(w.text for w in ringed),
        )
        first = ringed[0].box
        # a narrow place at the first word, so that the height of the ring does not pull lines together
        place = Box(min(stroke.box.x0, first.x0 - 1), first.top, first.x0, first.bottom)
        found.append(mark_word(mark, place, stroke.read_from))
    return found


def _is_ring(stroke: Stroke) -> bool:
    box = stroke.box
    sized = min(box.width, box.height) >= SMALLEST_RING and box.height <= HIGHEST_RING and box.width <= WIDEST_RING
    return sized and goes_round(stroke.points, box)


def _mostly_inside(word: Box, ring: Box) -> bool:
    return min(word.x1, ring.x1) - max(word.x0, ring.x0) > 0.7 * word.width


def _same_ring(box: Box, mark: Word) -> bool:
    """A ring drawn twice round the same word."""
    return holds(box.grown(3), mark.box.middle)
