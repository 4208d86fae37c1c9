"""Rows parted into streams: words that are read one after another before the eye goes elsewhere.

A page of prose is one stream; a caption is two; a table has one for each cell.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from analyzer.reading.layout_brackets import bracket_column
from analyzer.reading.layout_columns import Corridor, best_corridor, on_left
from analyzer.reading.layout_kinds import is_table, labels_end_with_colon
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
    return [
        *streams_of(rows[: corridor.first], objects, numbers, depth + 1),
        *_region(inside, corridor, objects, numbers, depth + 1),
        *streams_of(rows[corridor.last :], objects, numbers, depth + 1),
    ]


def _region(
    rows: Sequence[Row], corridor: Corridor, objects: PageObjects, numbers: count[int], depth: int
) -> Iterable[Stream]:
    left = [part for row in rows if (part := tuple(w for w in row if on_left(w, corridor)))]
    right = [part for row in rows if (part := tuple(w for w in row if not on_left(w, corridor)))]
    if not is_table(rows, left, right, corridor, objects):
        yield from streams_of(left, objects, numbers, depth)
        yield from streams_of(right, objects, numbers, depth)
        return
    if labels_end_with_colon(left):
        yield Stream(tuple(rows))
        return
    table = next(numbers)
    for (row, column), cell_rows in table_cells(rows, objects):
        yield Stream(cell_rows, cell=Cell(table, row, column))
