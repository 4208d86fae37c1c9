"""Words that stand on one baseline, gathered into rows.

Rows follow a slightly sloping baseline (a scan that lies askew): each word is compared with its nearest neighbour,
not with the whole row."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence

from analyzer.reading.settlement import Box, Word

Row = tuple[Word, ...]
"""Words of one baseline from left to right."""

SAME_ROW = 0.5
"""Share of the smaller height that two neighbours must have in common to stand in one row."""
TALL = 1.8
"""A word more than this many times as high as its neighbour (a large initial, a bracket over rows) is compared by its
middle."""
NEIGHBOURS = 2
"""Words on either side among which the nearest one is looked for (a mark may lie over a word)."""
USUAL_HEIGHT = 11.0
"""Points; the height of a word's box where a page has none to measure."""


def rows_of(words: Sequence[Word]) -> list[Row]:
    """All words as rows from top to bottom, each from left to right."""
    rows: list[list[Word]] = []
    live: list[list[Word]] = []
    bottoms: dict[int, float] = {}
    for word in sorted(words, key=lambda w: (w.box.middle[1], w.box.x0)):
        live = [row for row in live if bottoms[id(row)] > word.box.top - 2 * word.box.height]
        fits = [(_fit(row, word), row) for row in live]
        best, row = max(fits, key=lambda pair: pair[0], default=(0.0, []))
        if best < SAME_ROW:
            row = []
            rows.append(row)
            live.append(row)
        insort(row, word, key=_left)
        bottoms[id(row)] = word.box.bottom
    return sorted((tuple(sorted(row, key=lambda w: (w.box.x0, w.box.x1))) for row in rows), key=middle_of)


def box_of(words: Sequence[Word]) -> Box:
    """The box round all of the words."""
    return Box.around(word.box for word in words)


def middle_of(row: Row) -> float:
    """Height on the page at which most of the row stands, in points from the top."""
    middles = sorted(word.box.middle[1] for word in row)
    return middles[len(middles) // 2]


def height_of(words: Sequence[Word]) -> float:
    """The usual height of the words, in points; marks and blanks do not count where there are letters."""
    heights = [w.box.height for w in words if w.mark is None and any(c.isalnum() for c in w.text)]
    heights = sorted(heights or [w.box.height for w in words])
    return heights[len(heights) // 2] if heights else USUAL_HEIGHT


def _left(word: Word) -> float:
    return word.box.x0


def _fit(row: list[Word], word: Word) -> float:
    """Share of height that the word has in common with its nearest neighbour in the row, which stands in order."""
    at = bisect_left(row, word.box.x0, key=_left)
    near = min(row[max(at - NEIGHBOURS, 0) : at + NEIGHBOURS], key=lambda other: _distance(other.box, word.box))
    low, high = sorted((near.box.height, word.box.height))
    if low <= 0:
        return 1.0 if near.box.top <= word.box.middle[1] <= near.box.bottom else 0.0
    shared = min(near.box.bottom, word.box.bottom) - max(near.box.top, word.box.top)
    if high > TALL * low:
        centred = abs(near.box.middle[1] - word.box.middle[1]) <= low / 2
        return 1.0 if centred else min(shared / low, SAME_ROW * 0.99)
    return shared / low


def _distance(one: Box, other: Box) -> float:
    return max(one.x0 - other.x1, other.x0 - one.x1, 0.0)
