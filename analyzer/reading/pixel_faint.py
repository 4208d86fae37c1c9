"""Check boxes whose sides a fax broke into dots: looked for between the words, with the gaps of their sides closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from analyzer.reading.pixel_lines import closed, lines_of
from analyzer.reading.pixel_pieces import PRINTED, pen_mask
from analyzer.reading.pixel_sheet import GRAINY, Sheet
from analyzer.reading.pixel_squares import DRAWN, LIKE, PixelSquare, squares_of
from analyzer.reading.pixel_symbols import SIGNS, boxes_among, is_sign
from analyzer.reading.settlement import Box, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.pixel_sheet import Mask

WIDEST_HOLE = 11
"""Pixels (an odd number): a side may have holes of up to one pixel less. The insides of letters are as wide, which is why
words are left out."""
FARTHER_IN = 0.36
"""Share of a square in which another side is looked for."""
OPTION = 40.0
"""Points between a box and the nearest word on its line."""
BORDER = 4
"""Pixels of the thickness of a side."""
CLEARER = 1.2
"""How much more of a side is ink where the true one stands."""
NEXT_SIDE = (0.8, 1.2)
"""Sides of a cell from its edge between which the far side of the next cell stands."""
SIDE_BEYOND, TRACED_BEYOND = 0.75, 0.2
"""Share of that side that is ink, and of each of the two lines that lead to it."""
AWAY, AWAY_FROM_CORNER = 2, 0.15
"""Pixels from a corner, and share of a side at each corner, that do not count: the lines themselves are as thick."""
SIGN_WIDTH = 1.2
"""Heights of a word that a box read as its first letter is wide, at most."""


def faint_boxes(
    known: Sequence[tuple[PixelSquare, Box]], words: Sequence[Word], sheet: Sheet
) -> tuple[list[tuple[PixelSquare, Box]], list[Word]]:
    """The check boxes with broken sides on a page of plain black and white, and the words without what was read from those.

    Each has a word on its line and another box of its size on the page (one of `known`, or one with broken sides itself): a
    lone one is dirt.
    """
    if sheet.noise > GRAINY:
        return [], list(words)
    ink = _between(words, [box for _, box in known], sheet)
    mended = replace(sheet, ink=closed(ink, WIDEST_HOLE, axis=1) | closed(ink, WIDEST_HOLE, axis=0))
    squares = [_tight(s, ink) for s in squares_of(mended, lines_of(mended)) if not s.full]
    squares = [s for s in squares if _stands_apart(s.box(sheet.scale), known)]
    sides = [s.right - s.left for s in (*(square for square, _ in known), *squares)]
    alike = [s for s in squares if sum(abs(s.right - s.left - side) <= LIKE * side for side in sides) > 1]
    return boxes_among([s for s in alike if _stands_by_print(s.box(sheet.scale), words)], words, mended)


def _stands_by_print(box: Box, words: Sequence[Word]) -> bool:
    """Whether a word stands on the line of a box, as the option does that it is for; lines of a drawing cross anywhere."""
    y = box.middle[1]
    beside = (w.box for w in words if w.box.top <= y <= w.box.bottom and any(c.isalnum() for c in w.text))
    return any(max(word.x0 - box.x1, box.x0 - word.x1) <= OPTION for word in beside)


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


def without_comb_cells(
    boxes: Sequence[tuple[PixelSquare, Box]], words: Sequence[Word], sheet: Sheet
) -> list[tuple[PixelSquare, Box]]:
    """The boxes but for cells of combs whose lines a fax broke, on a page of plain black and white."""
    if sheet.noise > GRAINY or not boxes:
        return list(boxes)
    # the stem of a letter beside a box is no side of a cell
    ink = pen_mask(sheet.ink, sheet, [word for word in words if not is_sign(word.text)], [])
    return [(square, box) for square, box in boxes if not _is_comb_cell(square, ink)]


def _is_comb_cell(square: PixelSquare, ink: Mask) -> bool:
    """Whether the next cell beside a square has its far side too, and there are traces of the two lines that lead there."""
    left, right, top, bottom = square.left, square.right, square.top, square.bottom
    return any(
        _goes_on(mask, low, high, start, step)
        for mask, low, high, start, step in (
            (ink, top, bottom, right, right - left),
            (ink[:, ::-1], top, bottom, ink.shape[1] - 1 - left, right - left),
        )
    )


def _goes_on(ink: Mask, low: int, high: int, start: int, step: int) -> bool:
    """Whether rows `low` and `high` go on in traces from the column `start` to an upright about `step` columns on."""
    first, last = start + round(NEXT_SIDE[0] * step), start + round(NEXT_SIDE[1] * step)
    inset = max(round((high - low) * AWAY_FROM_CORNER), 1)
    between = ink[low + inset : high - inset, first : last + 1]
    if between.shape[1] < last + 1 - first or between.shape[0] < 1:
        return False
    beside = between[:, :-1] | between[:, 1:]
    if float(beside.mean(axis=0).max()) < SIDE_BEYOND:
        return False
    stretch = slice(start + 2 * AWAY, first)
    return all(
        float(ink[max(at - AWAY, 0) : at + AWAY + 1, stretch].any(axis=0).mean()) >= TRACED_BEYOND for at in (low, high)
    )
