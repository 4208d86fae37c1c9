"""Whether the words of a text layer are those that stand in the picture, told by the white space between them.

Other words have other lengths: where the layer has a space, the picture of another page has letters. No word is recognised
for it, so that it costs next to nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from analyzer.reading.settlement import Box, Word

if TYPE_CHECKING:
    from analyzer.reading.raster_lines import Mask

FEWEST_GAPS = 15
"""Spaces from which the layer can be told to fit or not."""
NARROWEST_GAP, WIDEST_GAP = 1.5, 12.0
"""Points of the spaces that tell something: smaller ones are lost in the blur, larger ones are column gaps."""
SLACK = 2.0
"""Points by which the engine that made the layer may have misplaced the ends of a word."""
CLEAR = 0.55
"""Part of the width of a space that must be white without a break; the space between letters is a fifth of it."""
UPPER = (0.2, 0.75)
"""Part of the height of the words that is looked at: above the baseline, where underlines and ruled lines do not reach."""
BESIDE = 5.0
"""Points at the ends of both words in which ink must stand, so that the space is one of a line of print."""
MOST_SPECKS = 1
"""Inked pixels of a column that may be dirt."""


def share_of_white_gaps(dark: Mask, scale: float, words: Sequence[Word]) -> float | None:
    """Share, 0 to 1, of the spaces between the words of a layer that are white in the picture.

    `dark` tells the inked pixels, `scale` points each. None where there are too few spaces to tell. Words of the page come
    to 0.84 and more on pages that lie up to half a degree askew, those of another page mostly to 0.2 to 0.6.
    """
    white = counted = 0
    for gap in _gaps(words):
        rows = dark[_span(gap.top, gap.bottom, scale)]
        before, after = _span(gap.x0 - BESIDE, gap.x0, scale), _span(gap.x1, gap.x1 + BESIDE, scale)
        if rows[:, before].any() and rows[:, after].any():
            counted += 1
            white += _widest_white(rows[:, _span(gap.x0 - SLACK, gap.x1 + SLACK, scale)]) >= CLEAR * gap.width / scale
    return white / counted if counted >= FEWEST_GAPS else None


def _gaps(words: Sequence[Word]) -> Iterator[Box]:
    """The spaces between words that follow each other on a line, at the height of small letters."""
    for one, other in pairwise(words):
        a, b = one.box, other.box
        level = abs(a.middle[1] - b.middle[1]) < 0.3 * min(a.height, b.height)
        if level and NARROWEST_GAP <= b.x0 - a.x1 <= WIDEST_GAP:
            top, height = max(a.top, b.top), min(a.bottom, b.bottom) - max(a.top, b.top)
            yield Box(a.x1, top + UPPER[0] * height, b.x0, top + UPPER[1] * height)


def _span(low: float, high: float, scale: float) -> slice:
    return slice(max(round(low / scale), 0), max(round(high / scale), 0))


def _widest_white(part: Mask) -> int:
    """Columns of the widest run without ink."""
    widest = run = 0
    for inked in (part.sum(axis=0) > MOST_SPECKS).tolist():
        run = 0 if inked else run + 1
        widest = max(widest, run)
    return widest
