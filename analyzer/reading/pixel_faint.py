"""Check boxes whose sides a fax broke into dots: looked for between the words, with the gaps of their sides closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from analyzer.reading.pixel_lines import closed, lines_of
from analyzer.reading.pixel_pieces import PRINTED
from analyzer.reading.pixel_sheet import GRAINY, Sheet
from analyzer.reading.pixel_squares import DRAWN, LIKE, PixelSquare, squares_of
from analyzer.reading.pixel_symbols import SIGNS, boxes_among, is_sign
from analyzer.reading.settlement import Box, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.pixel_sheet import Mask

WIDEST_HOLE = 7
"""Pixels (an odd number): a side may have holes of up to one pixel less. The insides of letters are as wide, which is why
words are left out."""
FARTHER_IN = 0.36
"""Share of a square in which another side is looked for."""
BORDER = 4
"""Pixels of the thickness of a side."""
CLEARER = 1.2
"""How much more of a side is ink where the true one stands."""
SIGN_WIDTH = 1.2
"""Heights of a word that a box read as its first letter is wide, at most."""


def faint_boxes(
    known: Sequence[tuple[PixelSquare, Box]], words: Sequence[Word], sheet: Sheet
) -> tuple[list[tuple[PixelSquare, Box]], list[Word]]:
    """The check boxes with broken sides on a page of plain black and white, and the words without what was read from those.

    Each has another box of its size on the page (one of `known`, or one with broken sides itself): a lone one is dirt.
    """
    if sheet.noise > GRAINY:
        return [], list(words)
    ink = _between(words, [box for _, box in known], sheet)
    mended = replace(sheet, ink=closed(ink, WIDEST_HOLE, axis=1) | closed(ink, WIDEST_HOLE, axis=0))
    squares = [_tight(s, ink) for s in squares_of(mended, lines_of(mended)) if not s.full]
    squares = [s for s in squares if _stands_apart(s.box(sheet.scale), known)]
    sides = [s.right - s.left for s in (*(square for square, _ in known), *squares)]
    alike = [s for s in squares if sum(abs(s.right - s.left - side) <= LIKE * side for side in sides) > 1]
    return boxes_among(alike, words, mended)


def _stands_apart(box: Box, known: Sequence[tuple[PixelSquare, Box]]) -> bool:
    return not any(box.overlap(other) > 0 for _, other in known)


def _tight(square: PixelSquare, ink: Mask) -> PixelSquare:
    """The square without what was closed up to it: a letter beside a box has its own side farther in."""
    part = ink[square.top : square.bottom + 1, square.left : square.right + 1]
    left, right = _sides(part.mean(axis=0))
    top, bottom = _sides(part.mean(axis=1))
    return replace(
        square,
        left=square.left + left,
        right=square.right - right,
        top=square.top + top,
        bottom=square.bottom - bottom,
    )


def _sides(drawn: NDArray[np.float64]) -> tuple[int, int]:
    """How many pixels farther in the first and the last side stand, going by the ink along each row or column."""
    reach = max(round(len(drawn) * FARTHER_IN), 1)
    found = []
    for side in (drawn[:reach], drawn[::-1][:reach]):
        inner = side[BORDER:]
        better = len(inner) > 0 and inner.max() >= CLEARER * side[:BORDER].max() and inner.max() >= DRAWN
        found.append(BORDER + int(inner.argmax()) - 1 if better else 0)
    return found[0], found[1]


def _between(words: Sequence[Word], boxes: Sequence[Box], sheet: Sheet) -> Mask:
    """The ink outside of words and boxes; where a word may begin with a box, that part of it stays."""
    rest = sheet.ink.copy()
    for word in words:
        if word.mark is None and word.confidence >= PRINTED:
            box = word.box
            if word.text[0] in SIGNS or is_sign(word.text):
                box = Box(min(box.x0 + SIGN_WIDTH * box.height, box.x1), box.top, box.x1, box.bottom)
            rest[sheet.window(box)] = False
    for box in boxes:
        rest[sheet.window(box)] = False
    return rest
