"""Round buttons in the pixels of a page: small even rings of ink, never one alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from analyzer.reading.mark_glyphs import EMPTY_CIRCLES, MARKED_CIRCLES
from analyzer.reading.mark_shapes import holds, share_inside
from analyzer.reading.pixel_pieces import Piece, Pieces
from analyzer.reading.pixel_sheet import Sheet
from analyzer.reading.pixel_squares import PixelSquare
from analyzer.reading.settlement import Box, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SMALLEST, LARGEST = 6.5, 16.0
"""Points across; a letter O of ordinary type is smaller or no circle."""
ROUND = 0.9
"""Width over height, or height over width, at least."""
DIRECTIONS = 32
OUTLINE = (0.87, 1.13)
"""Half-sizes from the middle between which the outline runs."""
ALL_ROUND = 0.94
"""Share of the directions in which it does."""
INSIDE = 0.74
"""Side of the square within a circle in which its mark is looked for, in diameters."""
LIKE = 1.5
"""Points by which the buttons of one page differ in size."""
READ_AS = EMPTY_CIRCLES | MARKED_CIRCLES | frozenset({"O", "0", "o", "Q", "C", "()", "(O)", "©", "®", "@", "(", ")"})
"""What recognition makes of a round button."""


def circles_among(
    pieces: Pieces, words: Sequence[Word], sheet: Sheet
) -> tuple[list[tuple[PixelSquare, Box]], list[Word]]:
    """The round buttons, each with the square in it where its mark is, and the words without what was read from them."""
    found: list[tuple[Box, list[Word]]] = []
    for piece in pieces.every:
        if not _is_circle(piece, pieces):
            continue
        hosts = [w for w in words if w.mark is None and _belongs(w, piece.box)]
        if all(w.text in READ_AS for w in hosts):
            found.append((piece.box, hosts))
    alike = [(b, hosts) for b, hosts in found if any(o is not b and abs(o.width - b.width) <= LIKE for o, _ in found)]
    gone = {id(w) for _, hosts in alike for w in hosts}
    return [(_square_in(box, sheet), box) for box, _ in alike], [w for w in words if id(w) not in gone]


def _belongs(word: Word, circle: Box) -> bool:
    return share_inside(circle, word.box) > 0.5 or holds(circle, word.box.middle)


def _is_circle(piece: Piece, pieces: Pieces) -> bool:
    import numpy as np

    box = piece.box
    short, long = sorted((box.width, box.height))
    if short < SMALLEST or long > LARGEST or short < ROUND * long:
        return False
    rows, columns = np.nonzero(pieces.mask(piece))
    height, width = (part.stop - part.start for part in (piece.rows, piece.columns))
    x, y = (columns - (width - 1) / 2) / (width / 2), (rows - (height - 1) / 2) / (height / 2)
    return _runs_round(np.hypot(x, y), np.arctan2(y, x))


def _runs_round(distance: NDArray[np.float64], angle: NDArray[np.float64]) -> bool:
    import numpy as np

    sector = ((angle + math.pi) / (2 * math.pi) * DIRECTIONS).astype(np.int64) % DIRECTIONS
    farthest = np.zeros(DIRECTIONS)
    np.maximum.at(farthest, sector, distance)
    return bool(((farthest >= OUTLINE[0]) & (farthest <= OUTLINE[1])).mean() >= ALL_ROUND)


def _square_in(circle: Box, sheet: Sheet) -> PixelSquare:
    (x, y), half = circle.middle, circle.width * INSIDE / 2
    left, top, right, bottom = (round(v / sheet.scale) for v in (x - half, y - half, x + half, y + half))
    return PixelSquare(left, top, right - 1, bottom - 1, 1.0)
