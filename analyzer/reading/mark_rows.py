"""Rough rows of a page's words, before the layout makes lines of them: enough to see what stands beside a mark."""

from __future__ import annotations

from collections.abc import Iterable

from analyzer.reading.settlement import Box, Word

SAME_ROW = 0.55
"""Two words stand in one row when their middles differ by at most this share of the lower one's height."""

TALLER = 6.0
"""So many times as high as its neighbour, a word is no part of its row."""
TALLEST_WORD = 48.0
"""Points of height of the largest title; what is higher is a watermark, often across the page."""


def rows_of(words: Iterable[Word]) -> list[list[Word]]:
    """Words that stand at one height, from left to right; rows from top to bottom.

    Words drift by a few points in filled-in forms (typed over printed), so that middles are compared, not edges.
    """
    rows: list[list[Word]] = []
    middles: list[float] = []
    for word in sorted(words, key=lambda w: (w.box.middle[1], w.box.x0)):
        middle = word.box.middle[1]
        height = max(min(word.box.height, rows[-1][0].box.height) if rows else word.box.height, 4.0)
        if rows and abs(middle - middles[-1]) <= SAME_ROW * height:
            rows[-1].append(word)
            middles[-1] += (middle - middles[-1]) / len(rows[-1])
        else:
            rows.append([word])
            middles.append(middle)
    for row in rows:
        row.sort(key=lambda w: w.box.x0)
    return rows


def level(one: Box, other: Box) -> bool:
    """Whether two boxes stand in the same row: they share at least half of the lower one's height.

    A watermark or a seal that reaches over many rows stands in none of them.
    """
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    low, high = sorted((one.height, other.height))
    return shared >= 0.5 * max(low, 0.1) and shared >= high / TALLER


def is_writing(word: Word) -> bool:
    """Whether a word is of a size that can stand in a row; watermarks are not."""
    return word.box.height <= TALLEST_WORD
