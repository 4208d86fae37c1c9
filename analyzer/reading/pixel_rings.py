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

    from analyzer.reading.pixel_sheet import Mask

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

CORNER = 0.1
"""Share of the height and width of a piece that is its corner."""
TIGHT = (0.95, 0.72)
"""Share of the width and height of the words' place that a ring leaves free: the place is higher than small letters."""
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
        own = pieces.mask(piece)
        if own.mean() > MOST_INK or _has_corners(own):
            continue
        inside = [w for w in letters if holds(box, w.box.middle) and w.box.x1 - w.box.x0 < box.width + 4]
        for group in _groups(inside):
            around = Box.around(w.box for w in group)
            nearest = _distances(piece, pieces, around, sheet)
            if _is_round(nearest):
                ringed = [w for w in inside if _is_enclosed(w, around, nearest)]
                found.append(_ring(ringed or group, box))
                break
    return found


def _has_corners(own: Mask) -> bool:
    """Whether a piece fills corners of its own place, as frames and cells do and rings do not."""
    height, width = own.shape
    down, across = max(round(height * CORNER), 1), max(round(width * CORNER), 1)
    corners = (own[:down, :across], own[:down, -across:], own[-down:, :across], own[-down:, -across:])
    return sum(bool(corner.any()) for corner in corners) >= 2


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


def _distances(piece: Piece, pieces: Pieces, words: Box, sheet: Sheet) -> NDArray[np.float64]:
    """The distance from the middle of the words at which the piece is met first, for each direction, in half-sizes."""
    import numpy as np

    rows, columns = np.nonzero(pieces.mask(piece))
    x = (columns + piece.columns.start) * sheet.scale - words.middle[0]
    y = (rows + piece.rows.start) * sheet.scale - words.middle[1]
    outside = (x / (TIGHT[0] * words.width / 2)) ** 2 + (y / (TIGHT[1] * words.height / 2)) ** 2 >= 1.0
    x, y = x[outside] / (words.width / 2 + MARGIN), y[outside] / (words.height / 2 + MARGIN)
    distance = np.hypot(x, y)
    near = distance <= FARTHEST
    nearest = np.full(DIRECTIONS, np.inf)
    np.minimum.at(nearest, _sectors(np.arctan2(y, x)[near]), distance[near])
    return nearest


def _sectors(angles: NDArray[np.float64]) -> NDArray[np.int64]:
    import numpy as np

    sectors: NDArray[np.int64] = ((angles + math.pi) / (2 * math.pi) * DIRECTIONS).astype(np.int64) % DIRECTIONS
    return sectors


def _is_enclosed(word: Word, words: Box, nearest: NDArray[np.float64]) -> bool:
    """Whether the middle of a word lies within the ring round the middle of the given words."""
    import numpy as np

    x = (word.box.middle[0] - words.middle[0]) / (words.width / 2 + MARGIN)
    y = (word.box.middle[1] - words.middle[1]) / (words.height / 2 + MARGIN)
    return bool(math.hypot(x, y) < nearest[_sectors(np.array([math.atan2(y, x)]))[0]])


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
