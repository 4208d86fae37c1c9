"""Tables without drawn cells: aligned columns, rows whose cells run over several lines."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.reading.layout_columns import Corridor, best_corridor, on_left
from analyzer.reading.layout_kinds import TIGHT
from analyzer.reading.layout_rows import Row, box_of, height_of, middle_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Word

FULL = 0.75
"""A cell line that reaches this share of its column's width was broken because the column ended."""
MOST_COLUMNS = 12

CellRows = tuple[tuple[int, int], tuple[Row, ...]]
"""Row and column of a cell, from 0, and its lines."""


def table_cells(rows: Sequence[Row], objects: PageObjects) -> list[CellRows]:
    """The cells of a table in reading order: row by row, and in each from left to right."""
    borders = _borders(rows, objects)
    parted = [_parted(row, borders) for row in rows]
    height = height_of([word for row in rows for word in row])
    columns = len(borders) + 1
    widths = [_extent(parted, column) for column in range(columns)]
    table: list[list[list[Row]]] = []
    previous: list[Row] = []
    last_middle = 0.0
    for row, cells in zip(rows, parted, strict=True):
        middle = middle_of(row)
        tight = middle - last_middle <= TIGHT * height and not _rule_between(last_middle, middle, objects, row)
        if table and tight and _continues(cells, previous, widths):
            for column, words in enumerate(cells):
                if words:
                    table[-1][column].append(words)
        else:
            table.append([[words] if words else [] for words in cells])
        previous = [tuple(column[-1]) if column else () for column in table[-1]]
        last_middle = middle
    return [
        ((number, column), tuple(lines))
        for number, cells_of_row in enumerate(table)
        for column, lines in enumerate(cells_of_row)
        if lines
    ]


def _borders(rows: Sequence[Row], objects: PageObjects) -> list[float]:
    """Where the columns are parted, from left to right."""
    found: list[float] = []
    pending: list[Sequence[Row]] = [rows]
    while pending and len(found) < MOST_COLUMNS:
        part = pending.pop()
        corridor = best_corridor(part, objects)
        if corridor is None or not _runs_through(corridor, part):
            continue
        found.append(corridor.middle)
        left = [words for row in part if (words := tuple(w for w in row if on_left(w, corridor)))]
        right = [words for row in part if (words := tuple(w for w in row if not on_left(w, corridor)))]
        pending += [left, right]
    return sorted(found)


def _runs_through(corridor: Corridor, rows: Sequence[Row]) -> bool:
    """A border holds for the whole table: no row may have a word across it."""
    return not any(word.box.x0 < corridor.middle < word.box.x1 for row in rows for word in row)


def _parted(row: Row, borders: Sequence[float]) -> list[Row]:
    cells: list[list[Word]] = [[] for _ in range(len(borders) + 1)]
    for word in row:
        cells[sum(word.box.middle[0] > border for border in borders)].append(word)
    return [tuple(cell) for cell in cells]


def _extent(parted: Sequence[list[Row]], column: int) -> tuple[float, float]:
    words = [word for cells in parted for word in cells[column]]
    box = box_of(words)
    return box.x0, box.x1


def _continues(cells: Sequence[Row], previous: Sequence[Row], widths: Sequence[tuple[float, float]]) -> bool:
    """Whether a row only goes on with cells of the row above: some cells are empty, and the others were broken off."""
    filled = [column for column, words in enumerate(cells) if words]
    if len(filled) == len(cells) or any(not previous[column] for column in filled):
        return False
    if 0 not in filled:
        return True
    return all(_is_full(previous[column], widths[column]) for column in filled)


def _is_full(words: Row, extent: tuple[float, float]) -> bool:
    return words[-1].box.x1 - extent[0] >= FULL * (extent[1] - extent[0])


def _rule_between(above: float, below: float, objects: PageObjects, row: Row) -> bool:
    box = box_of(row)
    return any(
        above < rule.middle[1] < below and rule.x0 < box.x1 and rule.x1 > box.x0 for rule in objects.horizontal_rules
    )
