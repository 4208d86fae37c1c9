"""Row and column headings of marks that stand in the drawn cells of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.reading.mark_edges import Edges
from analyzer.reading.mark_lines import text_of
from analyzer.reading.mark_shapes import holds
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box, Word

WIDEST_CELL_TEXT = 40
"""Words of a cell that still is the heading of a row; more of them are a paragraph."""
LONGEST_HEADING = 10
"""Words of the heading of a column."""
HIGHEST_CELL = 110.0
"""Points; a higher cell is a frame round a part of the form."""
MOST_CELLS = 60
"""Cells in a row or column of a table, at most."""
STEP = 2.0
"""Points beyond the edge of a cell at which its neighbour is looked for."""


@dataclass(frozen=True, slots=True)
class Place:
    """Row and column heading of one mark; empty where there is none."""

    row: str = ""
    column: str = ""


@dataclass(frozen=True, slots=True)
class _Content:
    text: str
    words: int
    marked: bool

    @property
    def heads(self) -> bool:
        """Whether the cell holds text alone, and is short enough for the heading of a row."""
        return self.text != "" and not self.marked and self.words <= WIDEST_CELL_TEXT


def row_heading(left: str, right: str) -> str:
    """The text beside a mark's run of cells: in front of it where there is any but a number, else behind it."""
    return left if left and not _is_number(left) else right or left


def _is_number(text: str) -> bool:
    return text.strip(".()#").isdigit()


class DrawnCells:
    """The tables drawn on one page. What is found is kept while the page is worked on, for its marks share their cells."""

    def __init__(self, objects: PageObjects, words: Sequence[Word]) -> None:
        self._edges = Edges(objects)
        self._words = words
        self._contents: dict[Box, _Content] = {}
        self._cells: dict[tuple[float, float], Box | None] = {}

    def place(self, word: Word) -> Place | None:
        """Headings of the cell in which a mark stands; None where it stands in no cell of a table."""
        cell = self._cell(*word.box.middle) if self._edges else None
        if cell is None or self._content(cell).words > WIDEST_CELL_TEXT:
            return None
        found = Place(row_heading(self._left(cell), self._right(cell)), self._over(cell))
        return found if found.row or found.column else None

    def _cell(self, x: float, y: float) -> Box | None:
        key = (round(x, 1), round(y, 1))
        if key not in self._cells:
            cell = self._edges.cell(x, y)
            self._cells[key] = cell if cell is not None and cell.height <= HIGHEST_CELL else None
        return self._cells[key]

    def _content(self, cell: Box) -> _Content:
        if cell not in self._contents:
            inside = [w for w in self._words if holds(cell, w.box.middle) and w.box.height <= cell.height + 2]
            inside.sort(key=lambda w: (round(w.box.middle[1] / 4), w.box.x0))
            marked = any(w.mark is not None for w in inside)
            self._contents[cell] = _Content(text_of(inside), sum(w.mark is None for w in inside), marked)
        return self._contents[cell]

    def _walk(self, cell: Box, across: int, down: int) -> Iterator[Box]:
        at: Box | None = cell
        for _ in range(MOST_CELLS):
            if at is None:
                return
            x = cell.middle[0] if down else (at.x1 + STEP if across > 0 else at.x0 - STEP)
            y = cell.middle[1] if across else at.top - STEP
            at = self._cell(x, y)
            if at is not None:
                yield at

    def _right(self, cell: Box) -> str:
        contents = (self._content(at) for at in self._walk(cell, 1, 0))
        return next((c.text for c in contents if c.heads), "")

    def _left(self, cell: Box) -> str:
        """The nearest text to the left, in a row that begins with text; else it belongs to the marks before it."""
        row = [self._content(at) for at in self._walk(cell, -1, 0)]
        begins = next((c for c in reversed(row) if c.marked or not _is_number(c.text)), None)
        if begins is None or not begins.heads:
            return next((c.text for c in row if c.heads and _is_number(c.text)), "")
        return next((c.text for c in row if c.heads), "")

    def _over(self, cell: Box) -> str:
        for at in self._walk(cell, 0, 1):
            content = self._content(at)
            if content.text and not content.marked:
                return content.text if content.words <= LONGEST_HEADING else ""
        return ""
