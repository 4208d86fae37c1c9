"""Rings of ink round a word or a few: pieces that go all the way round and touch the print at most here and there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from analyzer.reading.mark_fields import mark_word
from analyzer.reading.mark_rings import HIGHEST_RING, MOST_RINGED, SMALLEST_RING, WIDEST_RING
from analyzer.reading.mark_shapes import holds
from analyzer.reading.pixel_pieces import Piece, Pieces
from analyzer.reading.pixel_sheet import Sheet
from analyzer.reading.settlement import Box, Mark, MarkKind, MarkState, ReadFrom, Witness, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DIRECTIONS = 40
"""Directions from the middle of the words in which the ring is looked for."""
FOUND_IN = 0.88
"""Share of them in which it must be met; a hand leaves a gap where it began."""
FARTHEST = 2.8
"""Half-sizes of the words, a margin added, within which a ring runs."""
MARGIN = 2.0
"""Points added to the half-sizes, so that short words do not make a ring look far away."""
STEADY = 0.45
"""Half-sizes by which the ring may come nearer or go farther between two neighbouring directions."""
STEADY_SHARE = 0.85

MOST_INK = 0.45
"""Share of the place of a ring that is ink at most; a stain or a picture has more."""


def rings(pieces: Pieces, words: Sequence[Word], sheet: Sheet) -> list[Word]:
    """A mark for every ring, standing right before the first ringed word."""
    letters = [w for w in words if w.mark is None and any(c.isalnum() for c in w.text)]
    found: list[Word] = []
    for piece in pieces.every:
        box = piece.box
        if not (
            min(box.width, box.height) >= SMALLEST_RING and box.height <= HIGHEST_RING and box.width <= WIDEST_RING
        ):
            continue
        if pieces.mask(piece).mean() > MOST_INK:
            continue
        inside = [w for w in letters if holds(box, w.box.middle) and w.box.x1 - w.box.x0 < box.width + 4]
        for group in _groups(inside):
            if _goes_round(piece, pieces, Box.around(w.box for w in group), sheet):
                found.append(_ring(group, box))
                break
    return found


def _groups(words: Sequence[Word]) -> list[list[Word]]:
    """All words of one row together, then each alone."""
    if not words:
        return []
    groups: list[list[Word]] = []
    for word in words:
        row = [w for w in words if abs(w.box.middle[1] - word.box.middle[1]) < 0.5 * word.box.height]
        row.sort(key=lambda w: w.box.x0)
        if 1 <= len(row) <= MOST_RINGED and row not in groups:
            groups.append(row)
    return groups + [[w] for w in words if [w] not in groups]


def _goes_round(piece: Piece, pieces: Pieces, words: Box, sheet: Sheet) -> bool:
    import numpy as np

    rows, columns = np.nonzero(pieces.mask(piece))
    x = (columns + piece.columns.start) * sheet.scale - words.middle[0]
    y = (rows + piece.rows.start) * sheet.scale - words.middle[1]
    outside = (x / (words.width / 2)) ** 2 + (y / (words.height / 2)) ** 2 >= 1.0
    x, y = x[outside] / (words.width / 2 + MARGIN), y[outside] / (words.height / 2 + MARGIN)
    distance = np.hypot(x, y)
    near = distance <= FARTHEST
    sector = ((np.arctan2(y, x)[near] + math.pi) / (2 * math.pi) * DIRECTIONS).astype(np.int64) % DIRECTIONS
    nearest = np.full(DIRECTIONS, np.inf)
    np.minimum.at(nearest, sector, distance[near])
    return _is_round(nearest)


def _is_round(nearest: NDArray[np.float64]) -> bool:
    """Whether the distances by direction are those of one line that goes round."""
    import numpy as np

    met = np.isfinite(nearest)
    if met.mean() < FOUND_IN:
        return False
    around = nearest[met]
    steps = np.abs(np.diff(np.append(around, around[0])))
    return bool((steps <= STEADY).mean() >= STEADY_SHARE)


def _ring(words: Sequence[Word], ring: Box) -> Word:
    witness = Witness(ReadFrom.PIXELS, MarkState.ON)
    mark = Mark(MarkKind.RING, MarkState.ON, (witness,), label=" ".join(w.text for w in words))
    first = words[0].box
    # a narrow place at the first word, so that the height of the ring does not pull lines together
    place = Box(min(ring.x0, first.x0 - 1), first.top, first.x0, first.bottom)
    return mark_word(mark, place, ReadFrom.PIXELS)
