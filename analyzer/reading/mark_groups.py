"""Which marks stand together: the boxes of one line, of one table row, of one radio group, of one column of options."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from analyzer.reading.mark_lines import Row, Spot
from analyzer.reading.settlement import Cell, Line, MarkKind

SAME_COLUMN = 6.0
"""Points by which the boxes of one column of options may stand out of line."""
NEXT_LINE = 2.0
"""Heights of white space between two lines of one list of options, at most."""


def groups(
    lines: Sequence[Line], rows: Sequence[Row], labels: Mapping[Spot, str], radios: Mapping[Spot, str]
) -> dict[Spot, int]:
    """Number of the group of each check box and place for initials, counted from 0 down the page."""
    members = _by_line(rows, labels)
    members = _by_table_row(lines, members, labels)
    members = _by_column(lines, members, labels)
    members = _by_radio(members, radios)
    return {spot: number for number, group in enumerate(members) for spot in group}


def _by_line(rows: Sequence[Row], labels: Mapping[Spot, str]) -> list[list[Spot]]:
    """The marks of a line, a new group where a label comes again ("Yes No" twice in a line), the issue or the kind changes."""
    found: list[list[Spot]] = []
    for row in rows:
        group: list[Spot] = []
        kinds: set[MarkKind] = set()
        seen: set[str] = set()
        for piece in row.marks:
            mark = piece.word.mark
            if mark is None or mark.kind not in (MarkKind.CHECK_BOX, MarkKind.INITIALS):
                continue
            label = labels.get(piece.spot, "").casefold().rpartition(":")[2].strip()
            if mark.kind is MarkKind.CHECK_BOX:
                apart = label != "" and label in seen
            else:
                apart = label != "" and bool(seen - {label, ""})
            if group and (apart or mark.kind not in kinds):
                found.append(group)
                group, kinds, seen = [], set(), set()
            group.append(piece.spot)
            kinds.add(mark.kind)
            seen.add(label)
        if group:
            found.append(group)
    return found


def _by_table_row(lines: Sequence[Line], members: list[list[Spot]], labels: Mapping[Spot, str]) -> list[list[Spot]]:
    """Marks that stand alone in the cells of one table row form one group; initials only those of one issue."""
    joined: list[list[Spot]] = []
    rows: dict[tuple[int, int, str], int] = {}
    for group in members:
        cell = lines[group[0][0]].cell
        alone = all(w.mark is not None for n, _ in group for w in lines[n].words)
        first = lines[group[0][0]].words[group[0][1]].mark
        issue = labels.get(group[0], "") if first is not None and first.kind is MarkKind.INITIALS else ""
        key = (cell.table, cell.row, issue) if cell is not None and alone else None
        if key is not None and key in rows:
            joined[rows[key]] += group
            continue
        if key is not None:
            rows[key] = len(joined)
        joined.append(list(group))
    return joined


def _by_column(lines: Sequence[Line], members: list[list[Spot]], labels: Mapping[Spot, str]) -> list[list[Spot]]:
    """Single boxes that lead (or end) neighbouring lines form one group; so do boxes of a sentence that wraps."""
    joined: list[list[Spot]] = []
    for group in members:
        if joined and _continues(lines, joined[-1], group, labels):
            joined[-1] += group
        else:
            joined.append(list(group))
    return joined


def _continues(lines: Sequence[Line], group: list[Spot], other: list[Spot], labels: Mapping[Spot, str]) -> bool:
    one, two = lines[group[-1][0]], lines[other[0][0]]
    marks = [lines[n].words[k].mark for n, k in (*group, *other)]
    if any(mark is None or mark.kind is not MarkKind.CHECK_BOX for mark in marks):
        return False
    said = [labels.get(spot, "").casefold() for spot in (*group, *other)]
    if len(set(said)) < len(said) or (_row_of(one.cell) != _row_of(two.cell) and one.cell != two.cell):
        return False
    single = len(other) == 1 and all(n != m for (n, _), (m, _) in pairwise(group))
    if single and _listed(lines, group[-1], other[0]):
        return True
    # a line that ends with its last box is complete; a box that leads the next line begins another choice
    complete = one.words[-1].mark is not None and other[0][1] == 0
    return not complete and _same_sentence(lines, group, other)


def _row_of(cell: Cell | None) -> tuple[int, int] | None:
    return None if cell is None else (cell.table, cell.row)


def _listed(lines: Sequence[Line], one: Spot, other: Spot) -> bool:
    """Boxes under each other in a list of options; without places on a page, boxes that both lead their lines."""
    first, second = lines[one[0]].words[one[1]].box, lines[other[0]].words[other[1]].box
    if first.height <= 0:
        return one[1] == 0 == other[1] and other[0] == one[0] + 1
    if min(abs(first.x0 - second.x0), abs(first.x1 - second.x1)) > SAME_COLUMN or second.top < first.bottom:
        return False
    between = [lines[n].box for n in range(one[0], other[0] + 1)]
    return all(b.top - a.bottom <= NEXT_LINE * max(a.height, b.height, 8.0) for a, b in pairwise(between))


def _same_sentence(lines: Sequence[Line], group: list[Spot], other: list[Spot]) -> bool:
    """A sentence that wraps between its boxes: the next line of the block, and no line holds a whole set."""
    one, two = lines[group[-1][0]], lines[other[0][0]]
    follows = other[0][0] == group[-1][0] + 1 and one.block == two.block and one.place == two.place
    near = two.box.top - one.box.bottom <= NEXT_LINE * max(one.box.height, two.box.height)
    return follows and near and (len(group) == 1 or len(other) == 1)


def _by_radio(members: list[list[Spot]], radios: Mapping[Spot, str]) -> list[list[Spot]]:
    """Buttons of one radio group stand together wherever they are; a line may hold two radio groups."""
    named: dict[str, list[Spot]] = {}
    for group in members:
        for spot in group:
            if radios.get(spot):
                named.setdefault(radios[spot], []).append(spot)
    taken = {spot for group in named.values() for spot in group}
    rest = [[spot for spot in group if spot not in taken] for group in members]
    return sorted([g for g in (*named.values(), *rest) if g], key=min)
