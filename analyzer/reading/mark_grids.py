"""Row and column of marks in a grid: the issue beside which initials stand, and the party (or Yes, No) over them.

Three ways, surest first: the cells drawn on the page, the cells of a Word table, and columns that only line up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analyzer.reading.mark_columns import column_headings
from analyzer.reading.mark_edges import Edges
from analyzer.reading.mark_issues import issue_of
from analyzer.reading.mark_lines import Row, Spot, text_of
from analyzer.reading.mark_shapes import holds
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box, Line, Mark, MarkKind, Word

WIDEST_CELL_TEXT = 40
"""Words of a cell that still is the heading of a row; more of them are a paragraph."""
HIGHEST_CELL = 110.0
"""Points; a higher cell is a frame round a part of the form."""
FARTHEST_HEADING = 60
"""Rows of a table between a mark and the heading of its column, at most."""


@dataclass(frozen=True, slots=True)
class Place:
    """Row and column heading of one mark; empty where there is none."""

    row: str = ""
    column: str = ""


def grid_places(
    lines: Sequence[Line], rows: Sequence[Row], marks: Mapping[Spot, Mark], objects: PageObjects | None
) -> dict[Spot, Place]:
    """The place of each mark that stands in a grid."""
    found: dict[Spot, Place] = {}
    edges = Edges(objects) if objects is not None else None
    words = [w for line in lines for w in line.words]
    for spot, mark in marks.items():
        if mark.kind not in (MarkKind.INITIALS, MarkKind.CHECK_BOX):
            continue
        line = lines[spot[0]]
        place = None
        if edges:
            place = _in_drawn_cells(line.words[spot[1]], words, edges)
        if place is None and line.cell is not None:
            place = _in_table(lines, spot)
        if place is not None and (place.row or mark.kind is not MarkKind.INITIALS):
            found[spot] = place
    rest = [row for row in rows if any(p.spot not in found for p in row.marks)]
    headings = column_headings(lines, rest, marks)
    for row in rest:
        for number, piece in enumerate(row.marks):
            if piece.spot in found or marks[piece.spot].kind is not MarkKind.INITIALS:
                if piece.spot in headings and piece.spot not in found:
                    found[piece.spot] = Place(issue_of(lines, rows, row, number), headings[piece.spot])
                continue
            found[piece.spot] = Place(issue_of(lines, rows, row, number), headings.get(piece.spot, ""))
    return found


def _in_drawn_cells(word: Word, words: Sequence[Word], edges: Edges) -> Place | None:
    cell = edges.cell(*word.box.middle)
    if cell is None or cell.height > HIGHEST_CELL:
        return None
    own = _inside(cell, words)
    if sum(w.mark is None for w in own) > WIDEST_CELL_TEXT:
        return None
    right = _text_beside(cell, words, edges, to_right=True)
    left = _text_beside(cell, words, edges, to_right=False)
    column = _heading_over(cell, words, edges)
    if not right and not left and not column:
        return None
    return Place(_issue(left, right), column)


def _inside(cell: Box, words: Sequence[Word]) -> list[Word]:
    inside = [w for w in words if holds(cell, w.box.middle) and w.box.height <= cell.height + 2]
    return sorted(inside, key=lambda w: (round(w.box.middle[1] / 4), w.box.x0))


def _is_number(text: str) -> bool:
    return text.strip(".()#").isdigit()


def _issue(left: str, right: str) -> str:
    """The text beside a mark's run of cells: in front of it where there is any but a number, else behind it."""
    return left if left and not _is_number(left) else right or left


def _text_beside(cell: Box, words: Sequence[Word], edges: Edges, to_right: bool) -> str:
    """Text of the next cell of the row that is no place for a mark; "" where another mark's text comes first."""
    passed_text = False
    at: Box | None = cell
    middle = cell.middle[1]
    for _ in range(8):
        at = edges.cell(at.x1 + 2 if to_right else at.x0 - 2, middle) if at is not None else None
        if at is None or at.height > HIGHEST_CELL:
            return ""
        inside = _inside(at, words)
        text = text_of(inside)
        if text and not any(w.mark for w in inside):
            if len(inside) > WIDEST_CELL_TEXT:
                return ""
            return "" if not to_right and _belongs_to_marks_before(at, words, edges) else text
        passed_text = passed_text or bool(text)
    return ""


def _belongs_to_marks_before(cell: Box, words: Sequence[Word], edges: Edges) -> bool:
    """Whether the text to the left is the issue of marks still farther left (two lists side by side)."""
    before = edges.cell(cell.x0 - 2, cell.middle[1])
    return before is not None and any(w.mark for w in _inside(before, words))


def _heading_over(cell: Box, words: Sequence[Word], edges: Edges) -> str:
    at = cell
    for _ in range(FARTHEST_HEADING):
        above = edges.cell(cell.middle[0], at.top - 2)
        if above is None or above.height > HIGHEST_CELL:
            return ""
        inside = _inside(above, words)
        text = text_of(inside)
        if text and not any(w.mark for w in inside):
            return text if len(inside) <= WIDEST_CELL_TEXT // 4 else ""
        at = above
    return ""


def _in_table(lines: Sequence[Line], spot: Spot) -> Place | None:
    """Row and column of a mark in a table whose cells are known by number."""
    cell = lines[spot[0]].cell
    if cell is None:
        return None
    texts: dict[tuple[int, int], list[str]] = {}
    marked: set[tuple[int, int]] = set()
    for line in lines:
        if line.cell is None or line.cell.table != cell.table:
            continue
        key = (line.cell.row, line.cell.column)
        texts.setdefault(key, []).append(text_of(line.words))
        if any(w.mark for w in line.words):
            marked.add(key)
    said = {key: " ".join(t for t in parts if t) for key, parts in texts.items()}
    columns = sorted(c for r, c in said if r == cell.row)
    left = next(
        (c for c in reversed(columns) if c < cell.column and said[cell.row, c] and (cell.row, c) not in marked), None
    )
    right = next((c for c in columns if c > cell.column and said[cell.row, c] and (cell.row, c) not in marked), None)
    if left is not None and (cell.row, max((c for c in columns if c < left), default=-1)) in marked:
        left = None
    row = _issue(said[cell.row, left] if left is not None else "", said[cell.row, right] if right is not None else "")
    over = [r for r in range(cell.row - 1, -1, -1) if said.get((r, cell.column)) and (r, cell.column) not in marked]
    column = said[over[0], cell.column] if over else ""
    return Place(row, column if len(column.split()) <= WIDEST_CELL_TEXT // 4 else "")
