"""Row and column of marks in a grid: the issue beside which initials stand, and the party (or Yes, No) over them.

Three ways, surest first: the cells drawn on the page, the cells of a Word table, and columns that only line up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from analyzer.reading.mark_columns import column_headings
from analyzer.reading.mark_drawn_cells import LONGEST_HEADING, DrawnCells, Place, row_heading
from analyzer.reading.mark_issues import issue_of
from analyzer.reading.mark_lines import Row, Spot, text_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Line, Mark, MarkKind


def grid_places(
    lines: Sequence[Line], rows: Sequence[Row], marks: Mapping[Spot, Mark], objects: PageObjects | None
) -> dict[Spot, Place]:
    """The place of each mark that stands in a grid."""
    found: dict[Spot, Place] = {}
    drawn = DrawnCells(objects, [w for line in lines for w in line.words]) if objects is not None else None
    for spot, mark in marks.items():
        if mark.kind not in (MarkKind.INITIALS, MarkKind.CHECK_BOX):
            continue
        line = lines[spot[0]]
        place = None
        if drawn is not None:
            place = drawn.place(line.words[spot[1]])
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
    row = row_heading(
        said[cell.row, left] if left is not None else "", said[cell.row, right] if right is not None else ""
    )
    over = [r for r in range(cell.row - 1, -1, -1) if said.get((r, cell.column)) and (r, cell.column) not in marked]
    column = said[over[0], cell.column] if over else ""
    return Place(row, column if len(column.split()) <= LONGEST_HEADING else "")
