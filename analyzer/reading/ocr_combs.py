"""Letters in the cells of comb fields (case numbers, dates, names set one letter to a cell).

A finder of lines takes such letters for dirt between strokes. They are taken out of their cells, set side by side like
a word, and recognised as one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from analyzer.reading.ocr_engine import recognise_line
from analyzer.reading.settlement import Box, ReadFrom, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.ocr_engine import Image

    Mask = NDArray[np.bool_]

NARROWEST, WIDEST = 6.0, 28.0
"""Points of the width of a cell that holds one letter."""
LEAST_CELLS = 4
"""Fewer cells side by side are a table."""
SAME = 1.6
"""Points by which the cells of a comb may differ in width, and their lines in height."""
BORDER = 1.3
"""Points inside the lines of a cell that may still be their ink."""
LEAST_LETTER = 0.3
"""Height of the ink of a letter, in parts of its cell; lower ink is dirt or a hyphen."""
LETTER_GAP = 0.22
"""White space set between the letters, in parts of the height of a cell."""
LEAST_SCORE = 0.6
"""Score below which the recognised letters are not believed."""
WHITE = 255


@dataclass(frozen=True, slots=True)
class Comb:
    """A row of cells of one width, as boxes in points."""

    cells: tuple[Box, ...]

    @property
    def box(self) -> Box:
        return Box.around(self.cells)


def combs_of(uprights: Sequence[Box]) -> list[Comb]:
    """The combs among the upright lines of a page."""
    found: list[Comb] = []
    rows: list[list[Box]] = []
    for rule in sorted(uprights, key=lambda r: (r.top, r.x0)):
        row = next(
            (r for r in rows if abs(r[0].top - rule.top) <= SAME and abs(r[0].bottom - rule.bottom) <= SAME), None
        )
        if row is None:
            rows.append([rule])
        else:
            row.append(rule)
    for row in rows:
        run: list[Box] = []
        for one, other in pairwise(sorted(row, key=lambda r: r.x0)):
            cell = Box(one.middle[0], one.top, other.middle[0], one.bottom)
            fits = NARROWEST <= cell.width <= WIDEST and cell.width <= 1.5 * cell.height
            if not fits or (run and abs(run[0].width - cell.width) > SAME):
                found += [Comb(tuple(run))] if len(run) >= LEAST_CELLS else []
                run = []
            if fits:
                run.append(cell)
        found += [Comb(tuple(run))] if len(run) >= LEAST_CELLS else []
    return found


def with_combs(words: Sequence[Word], uprights: Sequence[Box], image: Image, dark: Mask, scale: float) -> list[Word]:
    """The words of a page, those in comb fields read anew letter by letter; `scale` is points a pixel."""
    kept = list(words)
    for comb in combs_of(uprights):
        letters = _read(comb, image, dark, scale)
        if letters:
            box = comb.box
            kept = [
                w
                for w in kept
                if not (box.x0 <= w.box.middle[0] <= box.x1 and box.top <= w.box.middle[1] <= box.bottom)
            ]
            kept += letters
    return kept


def _read(comb: Comb, image: Image, dark: Mask, scale: float) -> list[Word]:
    """The letters of a comb, each as a word; none where it is empty or they cannot be told apart."""
    import numpy as np

    inked = [(cell, ink) for cell in comb.cells if (ink := _ink_in(cell, dark, scale)) is not None]
    if len(inked) < 2:
        return []
    height = comb.cells[0].height / scale
    top, bottom = (round(edge / scale) for edge in (comb.box.top + BORDER, comb.box.bottom - BORDER))
    gap = np.full((bottom - top, max(round(LETTER_GAP * height), 2)), WHITE, dtype=np.uint8)
    parts = [gap, gap]
    for _, (left, right) in inked:
        parts += [image[top:bottom, left:right], gap]
    strip = np.concatenate([*parts, gap], axis=1)
    text, score = recognise_line(strip)
    letters = [letter for letter in text if not letter.isspace()]
    if score < LEAST_SCORE or len(letters) != len(inked):
        return []
    size = 0.6 * comb.cells[0].height
    found = []
    for letter, (cell, (left, right)) in zip(letters, inked, strict=True):
        middle = cell.middle[1]
        box = Box(left * scale, middle - size / 2, right * scale, middle + size / 2)
        found.append(Word(letter, box, confidence=round(score, 4), read_from=ReadFrom.OCR, size=round(size, 2)))
    return found


def _ink_in(cell: Box, dark: Mask, scale: float) -> tuple[int, int] | None:
    """The columns of the letter in a cell, in pixels of the page; None where it is empty."""
    import numpy as np

    inner = cell.grown(-BORDER)
    top, bottom, left, right = (round(edge / scale) for edge in (inner.top, inner.bottom, inner.x0, inner.x1))
    part = dark[max(top, 0) : bottom, max(left, 0) : right]
    if not part.any():
        return None
    rows, columns = np.nonzero(part.any(axis=1))[0], np.nonzero(part.any(axis=0))[0]
    if rows[-1] - rows[0] + 1 < LEAST_LETTER * cell.height / scale:
        return None
    return max(left, 0) + int(columns[0]), max(left, 0) + int(columns[-1]) + 1
