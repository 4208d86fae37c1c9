"""Where paragraphs begin: larger distances, indents after a short line, other sizes of print."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from analyzer.reading.layout_rows import Row, box_of, height_of, middle_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box

MORE_SPACE = 1.22
"""A distance this many times that of the lines around it parts paragraphs."""
LARGEST_PITCH = 3.2
"""Distance of lines, in parts of the height of words, over which they never belong to one paragraph."""
INDENT = 0.9
"""Indent of a first line in parts of the height of words, at least."""
SHORT_LINE = 0.9
"""A line that reaches no further than this share of the width was not broken by the margin."""
RULE_SHARE = 0.8
"""Share of the common width of two rows that a line between them must cover."""
UNDERLINE_SLACK = 6.0
"""Points by which an underline may pass its words on either side."""
OTHER_SIZE = 1.18
"""Print this many times as large as its neighbour belongs to another block."""


def block_starts(rows: Sequence[Row], objects: PageObjects) -> list[bool]:
    """For each row of a stream, whether a new block begins with it; the first one always does."""
    if not rows:
        return []
    height = height_of([word for row in rows for word in row])
    middles = [middle_of(row) for row in rows]
    pitches = [b - a for a, b in pairwise(middles)]
    boxes = [box_of(row) for row in rows]
    left, right = min(box.x0 for box in boxes), max(box.x1 for box in boxes)
    starts = [True]
    for index in range(1, len(rows)):
        pitch = pitches[index - 1]
        around = [p for at in (index - 2, index) if 0 <= at < len(pitches) and (p := pitches[at]) > 0.3 * height]
        near = min(around, default=pitch)
        above, here = boxes[index - 1], boxes[index]
        wide = pitch > LARGEST_PITCH * height or pitch > MORE_SPACE * near + 0.5
        short = above.x1 - left < SHORT_LINE * (right - left)
        indented = here.x0 - above.x0 > INDENT * height and here.x0 - left > INDENT * height
        one, other = sorted((height_of(rows[index - 1]), height_of(rows[index])))
        other_print = other > OTHER_SIZE * one or _is_bold(rows[index - 1]) != _is_bold(rows[index])
        starts.append(wide or (short and (indented or other_print)) or _rule_between(above, here, objects))
    return starts


def _is_bold(row: Row) -> bool:
    return all(word.bold for word in row if word.mark is None)


def _rule_between(above: Box, here: Box, objects: PageObjects) -> bool:
    """Whether a drawn line runs between two rows over most of their common width; an underline of the upper one is
    none."""
    left, right = max(above.x0, here.x0), min(above.x1, here.x1)
    return any(
        above.bottom < rule.middle[1] < here.top + 1
        and min(rule.x1, right) - max(rule.x0, left) >= RULE_SHARE * max(right - left, 1.0)
        and rule.width > above.width + 2 * UNDERLINE_SLACK
        for rule in objects.horizontal_rules
    )
