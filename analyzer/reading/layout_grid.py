"""Tables with drawn borders: the cells between rules and the sides of rectangles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count, pairwise

from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box, Cell

MEETING = 2.5
"""Points within which two rules meet, and within which two of them stand on one line (double borders, rounding)."""
COVERED = 0.8
"""Share of a side along which a rule must run to close it."""
BOX_SIZE = 20.0
"""Points: rectangles no larger than this both ways are check boxes, not cells."""
LEAST_CELL = (8.0, 6.0)
"""Points: least width and height of a cell that can hold words."""
LARGEST_CELL = 0.35
"""Share of the page from which a cell is the frame of a page or a section, with running text in it."""
MOST_LINES = 160
"""Different heights, or different sides, of rules in one table; more make a drawing."""
COMB_CELLS = 3
COMB_WIDTH = 26.0
"""So many cells in a row, each up to so many points wide, all alike and with none above or below, are a comb field
for one letter each, not a table."""

Edge = tuple[float, float, float]
"""Place of a rule, and where it begins and ends."""


@dataclass(frozen=True, slots=True)
class DrawnCell:
    """One cell of a drawn table."""

    box: Box
    cell: Cell


def drawn_cells(objects: PageObjects, numbers: count[int]) -> list[DrawnCell]:
    """The cells of all drawn tables of at least two columns, table by table, row by row; `numbers` names the tables."""
    levels, uprights = _edges(objects)
    area = max(objects.width * objects.height, 1.0)
    found: list[DrawnCell] = []
    for some_levels, some_uprights in _joined(levels, uprights):
        boxes = _closed(some_levels, some_uprights)
        boxes = [b for b in _without_combs(boxes) if b.width * b.height <= LARGEST_CELL * area]
        lefts = _places(b.x0 for b in boxes)
        tops = _places(b.top for b in boxes)
        if len(lefts) < 2 or len(boxes) < 2:
            continue
        table = next(numbers)
        in_order = sorted(boxes, key=lambda b: (_index(tops, b.top), b.x0))
        found += [DrawnCell(b, Cell(table, _index(tops, b.top), _index(lefts, b.x0))) for b in in_order]
    return found


def _edges(objects: PageObjects) -> tuple[list[Edge], list[Edge]]:
    levels = [(rule.middle[1], rule.x0, rule.x1) for rule in objects.horizontal_rules]
    uprights = [(rule.middle[0], rule.top, rule.bottom) for rule in objects.vertical_rules]
    for square in objects.squares:
        box = square.box
        if (
            (box.width <= BOX_SIZE and box.height <= BOX_SIZE)
            or box.width < LEAST_CELL[0]
            or box.height < LEAST_CELL[1]
        ):
            continue
        levels += [(box.top, box.x0, box.x1), (box.bottom, box.x0, box.x1)]
        uprights += [(box.x0, box.top, box.bottom), (box.x1, box.top, box.bottom)]
    return levels, uprights


def _joined(levels: Sequence[Edge], uprights: Sequence[Edge]) -> list[tuple[list[Edge], list[Edge]]]:
    """Rules that touch one another, as groups that hold both kinds."""
    parents = list(range(len(levels) + len(uprights)))

    def root(index: int) -> int:
        while parents[index] != index:
            parents[index] = parents[parents[index]]
            index = parents[index]
        return index

    for i, (y, x0, x1) in enumerate(levels):
        for j, (x, y0, y1) in enumerate(uprights):
            if x0 - MEETING <= x <= x1 + MEETING and y0 - MEETING <= y <= y1 + MEETING:
                parents[root(i)] = root(len(levels) + j)
    groups: dict[int, tuple[list[Edge], list[Edge]]] = {}
    for i, level in enumerate(levels):
        groups.setdefault(root(i), ([], []))[0].append(level)
    for j, upright in enumerate(uprights):
        groups.setdefault(root(len(levels) + j), ([], []))[1].append(upright)
    return [group for group in groups.values() if len(group[0]) > 1 and group[1]]


def _closed(levels: Sequence[Edge], uprights: Sequence[Edge]) -> list[Box]:
    """The rectangles that rules close on all sides; one outer side may be left open (tables without side borders)."""
    left, right = min(e[1] for e in levels), max(e[2] for e in levels)
    xs = _places([*(e[0] for e in uprights), left, right])
    ys = _places([*(e[0] for e in levels), min(e[1] for e in uprights), max(e[2] for e in uprights)])
    if len(xs) > MOST_LINES or len(ys) > MOST_LINES:
        return []
    across = [[_covers(levels, y, x0, x1) for x0, x1 in pairwise(xs)] for y in ys]
    down = [[_covers(uprights, x, y0, y1) for y0, y1 in pairwise(ys)] for x in xs]
    found = []
    seen: set[tuple[int, int]] = set()
    for j in range(len(ys) - 1):
        for i in range(len(xs) - 1):
            if (i, j) in seen:
                continue
            patch = _patch(i, j, across, down)
            seen |= patch
            box = _rectangle(patch, xs, ys, across, down)
            if box is not None and box.width >= LEAST_CELL[0] and box.height >= LEAST_CELL[1]:
                found.append(box)
    return found


def _patch(i: int, j: int, across: list[list[bool]], down: list[list[bool]]) -> set[tuple[int, int]]:
    """All small squares that can be reached from one without crossing a rule."""
    columns, rows = len(down) - 1, len(across) - 1
    patch = {(i, j)}
    open_ends = [(i, j)]
    while open_ends:
        x, y = open_ends.pop()
        ways = (
            (x + 1, y, x + 1 < columns and not down[x + 1][y]),
            (x - 1, y, x > 0 and not down[x][y]),
            (x, y + 1, y + 1 < rows and not across[y + 1][x]),
            (x, y - 1, y > 0 and not across[y][x]),
        )
        for u, v, free in ways:
            if free and (u, v) not in patch:
                patch.add((u, v))
                open_ends.append((u, v))
    return patch


def _rectangle(
    patch: set[tuple[int, int]],
    xs: Sequence[float],
    ys: Sequence[float],
    across: list[list[bool]],
    down: list[list[bool]],
) -> Box | None:
    i0, i1 = min(i for i, _ in patch), max(i for i, _ in patch)
    j0, j1 = min(j for _, j in patch), max(j for _, j in patch)
    if len(patch) != (i1 - i0 + 1) * (j1 - j0 + 1):
        return None
    sides = (
        all(across[j0][i] for i in range(i0, i1 + 1)),
        all(across[j1 + 1][i] for i in range(i0, i1 + 1)),
        all(down[i0][j] for j in range(j0, j1 + 1)),
        all(down[i1 + 1][j] for j in range(j0, j1 + 1)),
    )
    outer = (j0 == 0, j1 + 2 == len(ys), i0 == 0, i1 + 2 == len(xs))
    opened = [edge for side, edge in zip(sides, outer, strict=True) if not side]
    if len(opened) > 1 or not all(opened):
        return None
    return Box(xs[i0], ys[j0], xs[i1 + 1], ys[j1 + 1])


def _covers(edges: Sequence[Edge], place: float, start: float, end: float) -> bool:
    length = end - start
    covered = reach = 0.0
    reach = start
    for _, e0, e1 in sorted((e for e in edges if abs(e[0] - place) <= MEETING), key=lambda e: e[1]):
        low, high = max(e0, reach), min(e1, end)
        if high > low:
            covered += high - low
            reach = high
    return covered >= COVERED * length


def _places(values: Iterable[float]) -> list[float]:
    """Places that lie within `MEETING` of one another, as one each."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > MEETING:
            found.append(value)
    return found


def _index(places: Sequence[float], value: float) -> int:
    return min(range(len(places)), key=lambda index: abs(places[index] - value))


def _without_combs(boxes: Sequence[Box]) -> list[Box]:
    combs: set[Box] = set()
    for box in boxes:
        if box.width > COMB_WIDTH or box.height > 1.5 * COMB_WIDTH:
            continue
        alike = [
            b
            for b in boxes
            if abs(b.top - box.top) <= MEETING
            and abs(b.bottom - box.bottom) <= MEETING
            and abs(b.width - box.width) <= MEETING
        ]
        stacked = any(abs(b.x0 - box.x0) <= MEETING and abs(b.x1 - box.x1) <= MEETING and b is not box for b in boxes)
        if len(alike) >= COMB_CELLS and not stacked:
            combs.update(alike)
    return [box for box in boxes if box not in combs]
