"""Rows parted into streams: words that are read one after another before the eye goes elsewhere.

A page of prose is one stream; a caption is two; a table has one for each cell.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from analyzer.reading.layout_brackets import bracket_column
from analyzer.reading.layout_columns import Corridor, best_corridor, on_left
from analyzer.reading.layout_kinds import column_length, is_table, labels_end_with_colon, table_length
from analyzer.reading.layout_rows import Row
from analyzer.reading.layout_tables import table_cells
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Cell, LinePlace

DEEPEST = 8
"""Columns within columns are looked for so many times."""


@dataclass(frozen=True, slots=True)
class Stream:
    """Rows that are read from top to bottom without a break."""

    rows: tuple[Row, ...]
    cell: Cell | None = None
    place: LinePlace = LinePlace.BODY


def streams_of(rows: Sequence[Row], objects: PageObjects, numbers: count[int], depth: int = 0) -> list[Stream]:
    """The rows of one area of a page as streams in reading order; `numbers` names the tables."""
    if not rows:
        return []
    if depth >= DEEPEST:
        return [Stream(tuple(rows))]
    bracketed = bracket_column(rows)
    if bracketed is not None:
        first, last, column = bracketed
        return [
            *streams_of(rows[:first], objects, numbers, depth + 1),
            *streams_of(column.left, objects, numbers, depth + 1),
            Stream(column.brackets, place=LinePlace.MARGIN),
            *streams_of(column.right, objects, numbers, depth + 1),
            *streams_of(rows[last:], objects, numbers, depth + 1),
        ]
    corridor = best_corridor(rows, objects)
    if corridor is None:
        return [Stream(tuple(rows))]
    inside = rows[corridor.first : corridor.last]
    left, right = _sides(inside, corridor)
    table = is_table(inside, left, right, corridor, objects)
    length = table_length(inside, corridor) if table else column_length(inside, corridor)
    inside, after = inside[:length], rows[corridor.first + length :]
    return [
        *streams_of(rows[: corridor.first], objects, numbers, depth + 1),
        *(_table(inside, corridor, objects, numbers) if table else _columns(inside, corridor, objects, numbers, depth)),
        *streams_of(after, objects, numbers, depth + 1),
    ]


def _sides(rows: Sequence[Row], corridor: Corridor) -> tuple[list[Row], list[Row]]:
    left = [part for row in rows if (part := tuple(w for w in row if on_left(w, corridor)))]
    right = [part for row in rows if (part := tuple(w for w in row if not on_left(w, corridor)))]
    return left, right


def _columns(
    rows: Sequence[Row], corridor: Corridor, objects: PageObjects, numbers: count[int], depth: int
) -> list[Stream]:
    left, right = _sides(rows, corridor)
    return [
        *streams_of(left, objects, numbers, depth + 1),
        *streams_of(right, objects, numbers, depth + 1),
    ]


def _table(rows: Sequence[Row], corridor: Corridor, objects: PageObjects, numbers: count[int]) -> list[Stream]:
    left, _ = _sides(rows, corridor)
    if len(rows) < 2 or labels_end_with_colon(left):
        return [Stream(tuple(rows))]
    table = next(numbers)
    return [Stream(lines, cell=Cell(table, row, column)) for (row, column), lines in table_cells(rows, objects)]
