"""Connected pieces of ink on a scanned page, its ruled lines taken out, and which of them a pen made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzer.reading.pixel_lines import closed, opened, widened
from analyzer.reading.pixel_sheet import Sheet, imaging
from analyzer.reading.settlement import Box, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.pixel_sheet import Mask

SHORTEST_RULE = 13.0
"""Points of a level line that is ruled: no letter has one as long, and the shortest blank is about as wide."""
BROKEN = 5
"""Pixels; a fax leaves holes of less than this in a line."""
SHORTEST_BLANK = 18.0
"""Points of the shortest ruled line that may be a blank to write on."""
LONG_RULE = 45.0
"""Points of a level line that is no flat side of a ring round a few words."""
THICKEST_RULE = 3.0
"""Points; thicker bars stay."""
SPECK = 1.3
"""Points; a piece of ink that fits into a square of this side is dirt, a point or a comma."""
LARGEST = 420.0
"""Points; a larger piece is a picture, the shadow of an edge, a frame."""
PRINTED = 0.6
"""Confidence from which a recognised word is print and its place is no pen's."""
ROUND_WORD = 0.6
"""Points by which print may reach beyond the place of its word."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One connected piece of ink: its number among the labels, its place in points and in pixels, its size in pixels."""

    number: int
    box: Box
    rows: slice
    columns: slice
    size: int


@dataclass(frozen=True, slots=True)
class Pieces:
    """All pieces of a kind, and the pixels labelled by their numbers (0 is paper)."""

    labels: NDArray[np.int32]
    every: tuple[Piece, ...]

    def mask(self, piece: Piece) -> Mask:
        """The pixels of a piece within its own window."""
        own: Mask = self.labels[piece.rows, piece.columns] == piece.number
        return own


def ruled_pixels(sheet: Sheet) -> Mask:
    """The ink of ruled level lines, from one edge of their thickness to the other."""
    ruled = opened(closed(sheet.ink, BROKEN, axis=1), sheet.pixels(SHORTEST_RULE), axis=1) & sheet.ink
    thick = sheet.pixels(THICKEST_RULE)
    inked: Mask = ruled.sum(axis=1, keepdims=True) > 0
    rows = widened(inked, thick, axis=0)[:, 0].nonzero()[0]
    if len(rows):
        # only the part of the page that is ruled is looked at
        part = slice(int(rows[0]), int(rows[-1]) + 1)
        thin: Mask = _is_thin(ruled[part], thick)
        ruled[part] &= ~opened(sheet.ink[part], thick + 1, axis=0) | thin
    ruled[:-1] |= ruled[1:] & sheet.ink[:-1]
    ruled[1:] |= ruled[:-1] & sheet.ink[1:]
    return ruled


def _is_thin(ruled: Mask, thick: int) -> Mask:
    """Runs of a line that are thin themselves, although a stroke crosses them."""
    return ruled & ~opened(ruled, thick + 1, axis=0)


def rules_in(ruled: Mask, sheet: Sheet) -> tuple[list[Box], Mask]:
    """The ruled lines among those pixels, in points, those under writing too; and the pixels of the long ones."""
    import numpy as np

    ndimage = imaging()
    labels, _ = ndimage.label(ruled, structure=np.ones((3, 3), dtype=np.int8))
    found: list[Box] = []
    long = np.zeros_like(ruled)
    for number, (rows, columns) in enumerate(ndimage.find_objects(labels), 1):
        length = (columns.stop - columns.start) * sheet.scale
        if length < SHORTEST_BLANK:
            continue
        own = labels[rows, columns] == number
        if length >= LONG_RULE:
            long[rows, columns] |= own
        count = own.sum(axis=0)
        thickness = float(np.median(count[count > 0]))
        if thickness * sheet.scale <= THICKEST_RULE:
            middle = float((own.sum(axis=1) * np.arange(rows.start, rows.stop)).sum() / own.sum()) + 0.5
            line = sheet.box(rows, columns)
            half = thickness / 2
            found.append(Box(line.x0, (middle - half) * sheet.scale, line.x1, (middle + half) * sheet.scale))
    return found, long


def without_rules(sheet: Sheet, ruled: Mask) -> Mask:
    """The ink without ruled lines; where a pen crosses one, the line stays, so that the stroke holds together."""
    import numpy as np

    rest = sheet.ink & ~ruled
    rows, columns = np.nonzero(ruled)
    if len(rows):
        above, below = np.zeros(len(rows), dtype=bool), np.zeros(len(rows), dtype=bool)
        for by in range(1, sheet.pixels(THICKEST_RULE) + 2):
            above |= rest[np.maximum(rows - by, 0), columns]
            below |= rest[np.minimum(rows + by, rest.shape[0] - 1), columns]
        rest[rows[above & below], columns[above & below]] = True
    return rest


def pieces_of(mask: Mask, sheet: Sheet, least: float = SPECK) -> Pieces:
    """The connected pieces of a mask that are larger than dirt, in points."""
    import numpy as np

    ndimage = imaging()
    labels, count = ndimage.label(mask, structure=np.ones((3, 3), dtype=np.int8))
    sizes = np.bincount(labels.ravel(), minlength=count + 1)
    smallest, largest = least / sheet.scale, LARGEST / sheet.scale
    found: list[Piece] = []
    for number, place in enumerate(ndimage.find_objects(labels), 1):
        rows, columns = place
        long = max(rows.stop - rows.start, columns.stop - columns.start)
        if smallest < long <= largest:
            found.append(Piece(number, sheet.box(rows, columns), rows, columns, int(sizes[number])))
    return Pieces(labels, tuple(found))


def pen_mask(ink: Mask, sheet: Sheet, words: Iterable[Word], boxes: Sequence[Box]) -> Mask:
    """Ink that is in no recognised word and in no check box: what a pen, a stamp or dirt left."""
    rest = ink.copy()
    for word in words:
        if word.mark is None and word.confidence >= PRINTED:
            rest[sheet.window(word.box.grown(ROUND_WORD))] = False
    for box in boxes:
        rest[sheet.window(box.grown(ROUND_WORD))] = False
    return rest
