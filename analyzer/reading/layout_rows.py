"""Words that stand on one baseline, gathered into rows.

Rows follow a slightly sloping baseline (a scan that lies askew): each word is compared with its nearest neighbour, not with the
whole row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from analyzer.reading.settlement import Box, Word

SAME_ROW = 0.5
"""Share of the smaller height that two neighbours must have in common to stand in one row."""
TALL = 1.8
"""A word more than this many times as high as its neighbour (a large initial, a bracket over rows) is compared by its middle."""


@dataclass(slots=True)
class Row:
    """Words of one baseline from left to right."""

    words: list[Word] = field(default_factory=list)

    @property
    def box(self) -> Box:
        return Box.around(word.box for word in self.words)


def rows_of(words: Sequence[Word]) -> list[tuple[Word, ...]]:
    """All words as rows from top to bottom, each from left to right."""
    rows: list[list[Word]] = []
    live: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.box.middle[1], w.box.x0)):
        live = [row for row in live if max(w.box.bottom for w in row) > word.box.top - word.box.height]
        best = max(live, key=lambda row: _fit(row, word), default=None)
        if best is not None and _fit(best, word) >= SAME_ROW:
            best.append(word)
        else:
            row = [word]
            rows.append(row)
            live.append(row)
    ordered = [tuple(sorted(row, key=lambda w: (w.box.x0, w.box.x1))) for row in rows]
    return sorted(ordered, key=_height_on_page)


def _height_on_page(row: tuple[Word, ...]) -> float:
    middles = sorted(word.box.middle[1] for word in row)
    return middles[len(middles) // 2]


def _fit(row: list[Word], word: Word) -> float:
    """Share of height that the word has in common with its nearest neighbour in the row."""
    near = min(row, key=lambda other: _distance(other.box, word.box))
    low, high = sorted((near.box.height, word.box.height))
    if low <= 0:
        return 0.0
    shared = min(near.box.bottom, word.box.bottom) - max(near.box.top, word.box.top)
    if high > TALL * low:
        small = near.box if near.box.height == low else word.box
        large = word.box if small is near.box else near.box
        centred = abs(small.middle[1] - large.middle[1]) <= low / 2
        return 1.0 if centred else min(shared / low, SAME_ROW * 0.99)
    return shared / low


def _distance(one: Box, other: Box) -> float:
    return max(one.x0 - other.x1, other.x0 - one.x1, 0.0)
