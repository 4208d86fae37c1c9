"""Which of the lines found in a scan are ruled, and which are strokes of a pen that happen to be straight."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analyzer.reading.pixel_sheet import Sheet
from analyzer.reading.settlement import Box

SAME_RULE = 1.5
"""Points between two lines that were found twice, and between lines of one row of blanks."""
FLOURISH = 0.85
"""Share of the length of its line that a level stroke of a signature has at most."""
SIGNATURE_HEIGHT = 20.0
"""Points between such a stroke and the line."""
WIDEST_CROSSING = 24.0
"""Points of a line that writing hides, at most."""
CROSSED = 0.9
"""Share of them that is ink."""
THIN = 1.2
"""Points of thickness of a line; what was found thicker has writing on it."""
LONG_UPRIGHT = 60.0
"""Points; no letter is as high."""
JOINT = 2.0
"""Points by which a divider of cells may miss the level lines that it joins."""


def level_rules(given: Sequence[Box], found: Sequence[Box], faded: Sequence[Box], sheet: Sheet) -> tuple[Box, ...]:
    """The ruled lines that were given and those found under writing or faded, each in one piece."""
    added = [f for f in found if not any(_is_same(f, g) for g in given)]
    lines = _levelled((*given, *added, *faded), sheet)
    return tuple(line for line in lines if not any(_is_flourish(line, other) for other in lines))


def upright_rules(given: Sequence[Box], level: Sequence[Box]) -> tuple[Box, ...]:
    """The upright lines that divide cells: short ones run from one level line to another, strokes of letters do not."""
    return tuple(rule for rule in given if rule.height >= LONG_UPRIGHT or _joins(rule, level))


def _is_same(one: Box, other: Box) -> bool:
    shared = min(one.x1, other.x1) - max(one.x0, other.x0)
    return abs(one.middle[1] - other.middle[1]) <= SAME_RULE and shared > 0.5 * min(one.width, other.width)


def _levelled(rules: Iterable[Box], sheet: Sheet) -> list[Box]:
    """Rules that stand side by side set at one height: a row of blanks that is a hair askew stays a row."""
    found: list[Box] = []
    row: list[Box] = []
    for rule in sorted(rules, key=lambda r: r.middle[1]):
        if row and rule.middle[1] - row[0].middle[1] > SAME_RULE:
            found += _at_one_height(row, sheet)
            row = []
        row.append(rule)
    return found + _at_one_height(row, sheet)


def _at_one_height(row: Sequence[Box], sheet: Sheet) -> list[Box]:
    length = sum(r.width for r in row) or 1.0
    middle = sum(r.middle[1] * r.width for r in row) / length
    half = min([THIN, *(r.height for r in row)]) / 2
    joined: list[Box] = []
    for rule in sorted(row, key=lambda r: r.x0):
        thin = Box(rule.x0, middle - half, rule.x1, middle + half)
        if joined and _goes_on(joined[-1], thin, sheet):
            joined[-1] = Box.around((joined[-1], thin))
        else:
            joined.append(thin)
    return joined


def _goes_on(one: Box, other: Box, sheet: Sheet) -> bool:
    """Whether two parts are one line that writing crosses: ink fills what is between them."""
    gap = other.x0 - one.x1
    if gap <= 0:
        return True
    if gap > WIDEST_CROSSING:
        return False
    between = sheet.ink[sheet.window(Box(one.x1, one.top - 1, other.x0, one.bottom + 1))]
    return between.size == 0 or float(between.any(axis=0).mean()) >= CROSSED


def _is_flourish(line: Box, other: Box) -> bool:
    """Whether a level stroke is part of a signature that stands on another, longer line."""
    inside = other.x0 - 2 <= line.x0 and line.x1 <= other.x1 + 2 and line.width < FLOURISH * other.width
    return inside and 0 < abs(other.middle[1] - line.middle[1]) <= SIGNATURE_HEIGHT


def _joins(rule: Box, level: Sequence[Box]) -> bool:
    x = rule.middle[0]
    crossing = [line.middle[1] for line in level if line.x0 - JOINT <= x <= line.x1 + JOINT]
    return all(any(abs(end - y) <= JOINT for y in crossing) for end in (rule.top, rule.bottom))
