"""The column of brackets that parts the names of the parties from the case number in a caption."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.reading.layout_rows import Row
from analyzer.reading.settlement import Word

BRACKETS = frozenset({")", "|", "}", "]", "§", "(", "/", ":", "¦", "!", "l", "I", "1"})
"""What typists, and scans of their rules, set between the halves of a caption; only as words of their own."""
PLAIN = frozenset({")", "|", "}", "§", "¦"})
"""Those that are hardly ever a word in themselves; others count only in their company."""
LEAST_BRACKETS = 3
ALIGNED = 5.0
"""Points by which brackets of one column may be out of line."""
LEAST_SIDE = 0.15
"""Share of the width of the rows that must lie on either side of the column."""


@dataclass(frozen=True, slots=True)
class BracketColumn:
    """A caption taken apart."""

    left: list[Row]
    brackets: tuple[Row, ...]
    right: list[Row]


def bracket_column(rows: Sequence[Row]) -> tuple[int, int, BracketColumn] | None:
    """The first row of a caption, the row after its last one, and its parts; None where there is no column of
    brackets."""
    column = _longest_column(rows)
    if column is None:
        return None
    first, last = column[0][0], column[-1][0] + 1
    x = sorted(word.box.middle[0] for _, word in column)[len(column) // 2]
    marks = {id(word) for _, word in column}
    if any(_crosses(row, x, marks) for row in rows[first:last]):
        return None
    left: list[Row] = []
    right: list[Row] = []
    brackets: list[Row] = []
    for row in rows[first:last]:
        parts = (
            (left, tuple(w for w in row if id(w) not in marks and w.box.middle[0] < x)),
            (brackets, tuple(w for w in row if id(w) in marks)),
            (right, tuple(w for w in row if id(w) not in marks and w.box.middle[0] >= x)),
        )
        for side, words in parts:
            if words:
                side.append(words)
    if not left or not right or not _has_open_rows(rows[first:last], x, marks):
        return None
    return first, last, BracketColumn(left, tuple(brackets), right)


def _longest_column(rows: Sequence[Row]) -> list[tuple[int, Word]] | None:
    found = [(i, w) for i, row in enumerate(rows) for w in row if w.mark is None and w.text in BRACKETS]
    best: list[tuple[int, Word]] = []
    for _, seed in found:
        if seed.text not in PLAIN and seed.text != ":":
            continue
        column = [(i, w) for i, w in found if abs(w.box.middle[0] - seed.box.middle[0]) <= ALIGNED]
        best = max(best, column, key=len)
    if len({i for i, _ in best}) < LEAST_BRACKETS or not best:
        return None
    x0 = min(row[0].box.x0 for row in rows)
    x1 = max(word.box.x1 for row in rows for word in row)
    x = best[0][1].box.middle[0]
    margin = LEAST_SIDE * (x1 - x0)
    return best if x0 + margin <= x <= x1 - margin else None


def _crosses(row: Row, x: float, marks: set[int]) -> bool:
    return any(id(w) not in marks and w.box.x0 + 1 < x < w.box.x1 - 1 for w in row)


def _has_open_rows(rows: Sequence[Row], x: float, marks: set[int]) -> bool:
    """A caption has rows with words on one side alone; labels, colons and values in three columns have none."""
    for row in rows:
        sides = {word.box.middle[0] < x for word in row if id(word) not in marks}
        if len(sides) < 2:
            return True
    return False
