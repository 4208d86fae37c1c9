"""Which of the lines found in a scan are ruled, and which are strokes of a pen that happen to be straight."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from analyzer.reading.pixel_lines import closed, opened, widened
from analyzer.reading.pixel_sheet import Sheet
from analyzer.reading.settlement import Box

SAME_RULE = 1.5
"""Points between two lines that were found twice, and between lines of one row of blanks."""
FLOURISH = 0.85
"""Share of the length of its line that a level stroke of a signature has at most."""
FEWEST_PARTS, BROKEN_LINE = 2, 0.35
"""Parts of a line that a fax broke, and share of the length of the line beside it that they cover together."""
SIGNATURE_HEIGHT = 20.0
"""Points between such a stroke and the line."""
WIDEST_CROSSING = 24.0
"""Points of a line that writing hides, at most."""
CROSSED = 0.9
"""Share of them that is ink."""
SMALLEST_GAP = 4.0
"""Points; two blanks side by side stand farther apart."""
BROKEN_GAP = 12.0
"""Points over which a level line that is a hair askew may fade where it steps from one row of pixels to the next."""
DOTTED = 0.4
"""Share of such a gap that is ink."""
THIN = 1.2
"""Points of thickness of a line; what was found thicker has writing on it."""
LONG_UPRIGHT = 60.0
"""Points; no letter is as high."""
STRAIGHT_UPRIGHT = 13.0
"""Points over which an upright line keeps to one column of pixels, though the page is a hair askew."""
LEANING = 1.2
"""Points by which it leans to either side."""
BROKEN = 5
"""Pixels; a fax leaves holes of less than this in a line."""
JOINT = 2.0
"""Points by which a divider of cells may miss the level lines that it joins."""


def level_rules(given: Sequence[Box], found: Sequence[Box], faded: Sequence[Box], sheet: Sheet) -> tuple[Box, ...]:
    """The ruled lines that were given and those found under writing or faded, each in one piece."""
    added = [f for f in found if not any(is_same_rule(f, g) for g in given)]
    lines = _levelled((*given, *added, *faded), sheet)
    return tuple(line for line in lines if not any(_is_flourish(line, other, lines) for other in lines))


def upright_rules(given: Sequence[Box], level: Sequence[Box]) -> tuple[Box, ...]:
    """The upright lines that divide cells: short ones run from one level line to another, strokes of letters do not."""
    return tuple(rule for rule in given if rule.height >= LONG_UPRIGHT or _joins(rule, level))


def without_uprights(sheet: Sheet, upright: Iterable[Box]) -> Sheet:
    """The page without the ink of long upright lines, so that writing that touches one is no part of the table.

    Where a pen crosses a line, the line stays, so that the stroke holds together.
    """
    import numpy as np

    ink = sheet.ink.copy()
    for rule in upright:
        if rule.height < LONG_UPRIGHT:
            continue
        place = sheet.window(Box(rule.x0 - LEANING, rule.top, rule.x1 + LEANING, rule.bottom))
        part = sheet.ink[place]
        line = opened(closed(part, BROKEN, axis=0), sheet.pixels(STRAIGHT_UPRIGHT), axis=0) & part
        if not line.any():
            continue
        line |= widened(line, 1, axis=1) & part
        beside = part & ~line
        columns = np.arange(part.shape[1])[None, :]
        first = np.where(line.any(axis=1), line.argmax(axis=1), 0)[:, None]
        before = np.logical_or.reduce(beside & (columns < first), axis=1)
        crossed = before & np.logical_or.reduce(beside & (columns > first), axis=1)
        ink[place] &= ~(line & ~crossed[:, None])
    return replace(sheet, ink=ink)


def rows_of_rules(level: Iterable[Box]) -> list[list[Box]]:
    rows: list[list[Box]] = []
    for rule in sorted(level, key=lambda r: r.middle[1]):
        if rows and rule.middle[1] - rows[-1][0].middle[1] <= SAME_RULE:
            rows[-1].append(rule)
        else:
            rows.append([rule])
    return rows


def is_same_rule(one: Box, other: Box) -> bool:
    """Whether a level line was found twice."""
    shared = min(one.x1, other.x1) - max(one.x0, other.x0)
    return abs(one.middle[1] - other.middle[1]) <= SAME_RULE and shared > 0.5 * min(one.width, other.width)


def _levelled(rules: Iterable[Box], sheet: Sheet) -> list[Box]:
    """Rules that stand side by side set at one height: a row of blanks that is a hair askew stays a row."""
    return [rule for row in rows_of_rules(rules) for rule in _at_one_height(row, sheet)]


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
    """Whether two parts are one line that writing crosses or a fax broke: ink, or dots of it, fill what is between them."""
    gap = other.x0 - one.x1
    if gap <= SMALLEST_GAP:
        return True
    if gap > WIDEST_CROSSING:
        return False
    between = sheet.ink[sheet.window(Box(one.x1, one.top - 1, other.x0, one.bottom + 1))]
    return between.size == 0 or float(between.any(axis=0).mean()) >= (CROSSED if gap > BROKEN_GAP else DOTTED)


def _is_flourish(line: Box, other: Box, lines: Sequence[Box]) -> bool:
    """Whether a level stroke is part of a signature that stands on another, longer line.

    The parts of a broken line of a table go on beside each other from one end of the line below to the other.
    """
    inside = other.x0 - 2 <= line.x0 and line.x1 <= other.x1 + 2 and line.width < FLOURISH * other.width
    if not inside or not 0 < abs(other.middle[1] - line.middle[1]) <= SIGNATURE_HEIGHT:
        return False
    parts = [min(r.x1, other.x1) - max(r.x0, other.x0) for r in lines if r.middle[1] == line.middle[1]]
    parts = [part for part in parts if part > 0]
    return len(parts) < FEWEST_PARTS or sum(parts) < BROKEN_LINE * other.width


def _joins(rule: Box, level: Sequence[Box]) -> bool:
    x = rule.middle[0]
    crossing = [line.middle[1] for line in level if line.x0 - JOINT <= x <= line.x1 + JOINT]
    return all(any(abs(end - y) <= JOINT for y in crossing) for end in (rule.top, rule.bottom))
