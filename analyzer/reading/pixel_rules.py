"""Which of the lines found in a scan are ruled, and which are strokes of a pen that happen to be straight."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

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
MOST_OF_COLUMN = 0.6
"""Share of the way between two upright lines that the remains of a level line cover."""
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


def across_columns(level: Sequence[Box], upright: Sequence[Box]) -> tuple[Box, ...]:
    """The level lines of tables whole again: what covers most of the way between two long upright lines runs from one
    to the other, and a stroke that only crosses one of them is no line of the table."""
    columns = _columns(upright)
    if not columns:
        return tuple(level)
    whole: list[Box] = []
    gone: set[int] = set()
    for row in _rows(level):
        y = row[0].middle[1]
        for left, right in columns:
            if not max(left.top, right.top) - JOINT <= y <= min(left.bottom, right.bottom) + JOINT:
                continue
            x0, x1 = left.middle[0], right.middle[0]
            parts = [(max(r.x0, x0), min(r.x1, x1)) for r in row]
            covered = sum(max(end - start, 0.0) for start, end in parts)
            if covered >= MOST_OF_COLUMN * (x1 - x0):
                whole.append(Box(x0, row[0].top, x1, row[0].bottom))
            else:
                gone.update(id(r) for r in row if _crosses(r, left) or _crosses(r, right))
    kept = [r for r in level if id(r) not in gone or any(_is_same(r, w) for w in whole)]
    return (*kept, *whole)


def _columns(upright: Sequence[Box]) -> list[tuple[Box, Box]]:
    """Neighbouring long upright lines, a line that was found twice counted once."""
    lines: list[Box] = []
    for rule in sorted((r for r in upright if r.height >= LONG_UPRIGHT), key=lambda r: r.middle[0]):
        if not lines or rule.middle[0] - lines[-1].middle[0] > JOINT:
            lines.append(rule)
    return list(pairwise(lines))


def _rows(level: Iterable[Box]) -> list[list[Box]]:
    rows: list[list[Box]] = []
    for rule in sorted(level, key=lambda r: r.middle[1]):
        if rows and rule.middle[1] - rows[-1][0].middle[1] <= SAME_RULE:
            rows[-1].append(rule)
        else:
            rows.append([rule])
    return rows


def _crosses(rule: Box, upright: Box) -> bool:
    x = upright.middle[0]
    return rule.x0 + JOINT < x < rule.x1 - JOINT


def _is_same(one: Box, other: Box) -> bool:
    shared = min(one.x1, other.x1) - max(one.x0, other.x0)
    return abs(one.middle[1] - other.middle[1]) <= SAME_RULE and shared > 0.5 * min(one.width, other.width)


def _levelled(rules: Iterable[Box], sheet: Sheet) -> list[Box]:
    """Rules that stand side by side set at one height: a row of blanks that is a hair askew stays a row."""
    return [rule for row in _rows(rules) for rule in _at_one_height(row, sheet)]


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


def _is_flourish(line: Box, other: Box) -> bool:
    """Whether a level stroke is part of a signature that stands on another, longer line."""
    inside = other.x0 - 2 <= line.x0 and line.x1 <= other.x1 + 2 and line.width < FLOURISH * other.width
    return inside and 0 < abs(other.middle[1] - line.middle[1]) <= SIGNATURE_HEIGHT


def _joins(rule: Box, level: Sequence[Box]) -> bool:
    x = rule.middle[0]
    crossing = [line.middle[1] for line in level if line.x0 - JOINT <= x <= line.x1 + JOINT]
    return all(any(abs(end - y) <= JOINT for y in crossing) for end in (rule.top, rule.bottom))
