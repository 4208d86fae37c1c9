"""What two columns beside each other are: a table, read row by row, or texts of their own, read one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from analyzer.reading.layout_columns import Corridor, on_left
from analyzer.reading.layout_rows import Row, box_of, height_of, middle_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box

PROSE_WORDS = 4.0
"""Words in a line of prose, at least, on the mean."""
PROSE_ROWS = 5
PROSE_FILL = 0.72
"""Mean length of the lines of a column of prose, as a share of the longest."""
SHARED_BASELINES = 0.5
"""Share of the rows of the shorter side that stand on a baseline of the other side in a table."""
VERSUS = re.compile(r"[-–—]?(?:vs?\.?|versus)[-–—,]?", re.IGNORECASE)
"""The word between the parties of a caption."""
TIGHT = 1.45
"""Distance of two rows, in parts of the height of words, up to which the second may go on with the cells of the
first."""
LONGER_STEP = 1.7
"""A step this many times the usual one ends the longer of two columns."""
SIGNING_WIDTH = 60.0
"""Points; least width of a line to sign on."""
BLANK = re.compile(r"_{5,}")


def is_table(
    rows: Sequence[Row], left: Sequence[Row], right: Sequence[Row], corridor: Corridor, objects: PageObjects
) -> bool:
    """Whether what stands on both sides of a corridor is read across it, row by row."""
    if corridor.support < SHARED_BASELINES * min(len(left), len(right)):
        return False
    if _is_prose(left) and _is_prose(right):
        return False
    return not _is_caption(left) and not _is_signature_block(rows, corridor, objects)


def labels_end_with_colon(left: Sequence[Row]) -> bool:
    """Whether the left side is a list of labels, each of which goes on with its value on the right."""
    return sum(row[-1].text.endswith(":") for row in left) >= 0.8 * len(left)


def _is_prose(side: Sequence[Row]) -> bool:
    if len(side) < PROSE_ROWS or sum(len(row) for row in side) < PROSE_WORDS * len(side):
        return False
    widths = sorted(box_of(row).width for row in side)
    return sum(widths) >= PROSE_FILL * widths[-1] * len(widths)


def _is_caption(left: Sequence[Row]) -> bool:
    return any(VERSUS.fullmatch(row[0].text) and len(row) == 1 for row in left)


def _is_signature_block(rows: Sequence[Row], corridor: Corridor, objects: PageObjects) -> bool:
    """Whether both sides have a line to sign on at one height, typed or drawn, with words below it."""
    height = height_of([word for row in rows for word in row])
    area = box_of([word for row in rows for word in row])
    blanks = [w.box for row in rows for w in row if BLANK.fullmatch(w.text)]
    lines = [
        r
        for r in objects.horizontal_rules
        if area.top - height < r.top < area.bottom - height / 2 and r.width >= SIGNING_WIDTH and not _boxed(r, objects)
    ]
    lines += blanks
    left = [line for line in lines if line.x1 <= corridor.x1 and line.x1 > area.x0]
    right = [line for line in lines if line.x0 >= corridor.x0 and line.x0 < area.x1]
    return any(abs(one.middle[1] - other.middle[1]) <= height / 2 for one in left for other in right) and len(rows) <= 8


def _boxed(rule: Box, objects: PageObjects) -> bool:
    """Whether the rule is a side of a box."""
    return any(
        rule.x0 - 2 <= other.middle[0] <= rule.x1 + 2 and other.top - 2 <= rule.middle[1] <= other.bottom + 2
        for other in objects.vertical_rules
    )


def table_length(rows: Sequence[Row], corridor: Corridor) -> int:
    """How many of the rows, from the first, belong to a table: all have words on both sides or go on with a cell
    above."""
    height = height_of([word for row in rows for word in row])
    length = 1
    for index in range(1, len(rows)):
        tight = middle_of(rows[index]) - middle_of(rows[index - 1]) <= TIGHT * height
        if _both(rows[index], corridor):
            length = index + 1
        elif not tight:
            return length
        elif not on_left(rows[index][0], corridor):
            length = index + 1
    return length


def column_length(rows: Sequence[Row], corridor: Corridor) -> int:
    """How many of the rows, from the first, belong to two columns: the longer one goes on at its own distance of
    lines."""
    last_shared = 0
    for index, row in enumerate(rows):
        if not on_left(row[-1], corridor):
            last_shared = index
    middles = [middle_of(row) for row in rows]
    steps = sorted(b - a for a, b in pairwise(middles[: last_shared + 1]))
    usual = max(steps[len(steps) // 2], height_of(rows[0])) if steps else 2 * height_of(rows[0])
    for index in range(last_shared + 1, len(rows)):
        if middles[index] - middles[index - 1] > LONGER_STEP * usual:
            return index
    return len(rows)


def _both(row: Row, corridor: Corridor) -> bool:
    return on_left(row[0], corridor) and not on_left(row[-1], corridor)
