"""What two columns beside each other are: a table, read row by row, or texts of their own, read one after the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.reading.layout_columns import Corridor
from analyzer.reading.layout_rows import Row, box_of, height_of
from analyzer.reading.page_objects import PageObjects

PROSE_WORDS = 4.0
"""Words in a line of prose, at least, on the mean."""
PROSE_ROWS = 5
PROSE_FILL = 0.72
"""Mean length of the lines of a column of prose, as a share of the longest."""
SHARED_BASELINES = 0.5
"""Share of the rows of the shorter side that stand on a baseline of the other side in a table."""
VERSUS = re.compile(r"[-–—]?(?:vs?\.?|versus)[-–—,]?", re.IGNORECASE)
"""The word between the parties of a caption."""
BLANK = re.compile(r"_{5,}")


def is_table(
    rows: Sequence[Row], left: Sequence[Row], right: Sequence[Row], corridor: Corridor, objects: PageObjects
) -> bool:
    """Whether what stands on both sides of a corridor is read across it, row by row."""
    if corridor.support < SHARED_BASELINES * min(len(left), len(right)):
        return False
    if _is_prose(left) and _is_prose(right):
        return False
    if _is_caption(left) or _is_signature_block(rows, corridor, objects):
        return False
    return True


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
    lines = [r for r in objects.horizontal_rules if area.top - height < r.top < area.bottom - height / 2]
    lines += blanks
    left = [line for line in lines if line.x1 <= corridor.x1 and line.x1 > area.x0]
    right = [line for line in lines if line.x0 >= corridor.x0 and line.x0 < area.x1]
    return any(abs(one.middle[1] - other.middle[1]) <= height / 2 for one in left for other in right) and len(rows) <= 8
