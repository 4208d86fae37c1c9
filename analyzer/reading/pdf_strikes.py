"""Words that a pen, a rule or an annotation has struck through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from math import hypot

from analyzer.reading.page_objects import PageObjects, Stroke
from analyzer.reading.settlement import LIVE_ENTRIES, Box, Entry, Word

STRIKE_ZONE = (0.32, 0.70)
"""A rule through this part of a word's box, counted from its top, crosses the small letters: lower is an underline,
higher is the rule above (the baseline lies at 0.77)."""
PEN_ZONE = (0.15, 0.76)
"""The same for a pen line, which need not be level."""
PEN_HEIGHT = 1.35
"""Height of a wave or a scribble over words, in parts of their height, at most."""
LEAST_CROSSED = 0.6
"""Share of a word's width that must lie under the line; the end of a rule that only touches a word strikes nothing."""
LONGEST_OVERHANG = 40.0
"""Points by which a strike passes its outer words; a rule that goes on belongs to a table or a form."""
ANNOTATION_SHARE = 0.5
"""Share of a word's area under a strike-out annotation."""
SLANT_LEAST = 12.0
"""Points: shorter pen lines are ticks and letters."""
SLANT_MOST_RISE = 0.6
"""A pen line that rises more than this for each point of its length strikes across lines, not along one."""
CROSS_LEAST = (60.0, 9.0)
"""Points: least width and height of two crossing lines over an item; smaller crosses mark boxes."""
DIAGONAL_LEAST = (100.0, 20.0)
"""Points: least width and height of a single line from corner to corner of a paragraph."""
STRAIGHT = 0.08
"""A pen line strays from the straight one between its ends by no more than this part of its length."""
SAME_CROSS = 0.6
"""Share of their boxes that the two lines of a cross have in common."""
INSIDE = 0.7
"""Share of a word's area that must lie inside the box of a cross or a diagonal."""

Segment = tuple[tuple[float, float], tuple[float, float]]


def mark_struck(words: Sequence[Word], objects: PageObjects) -> list[Word]:
    """The same words in the same order, those that are struck through with that entry; marks are left as they are."""
    pens = [stroke for stroke in objects.strokes if not stroke.filled and stroke.box.width >= SLANT_LEAST]
    if not objects.horizontal_rules and not pens and not objects.strike_outs:
        return list(words)
    letters = [word for word in words if _can_be_struck(word)]
    struck = _by_rules(letters, objects.horizontal_rules)
    along = [pen for pen in pens if pen.box.height <= SLANT_MOST_RISE * pen.box.width + 4]
    crossed_out = list(_crossed_out(pens))
    for word in letters:
        area = word.box.width * word.box.height
        if (
            any(word.box.overlap(box) >= ANNOTATION_SHARE * area for box in objects.strike_outs)
            or any(_runs_through(pen, word.box) for pen in along)
            or any(word.box.overlap(box) >= INSIDE * area for box in crossed_out)
        ):
            struck.add(id(word))
    return [replace(word, entry=Entry.STRUCK) if id(word) in struck else word for word in words]


def _can_be_struck(word: Word) -> bool:
    return word.mark is None and word.entry in LIVE_ENTRIES and any(letter.isalnum() for letter in word.text)


def _by_rules(words: Sequence[Word], rules: Sequence[Box]) -> set[int]:
    struck: set[int] = set()
    for rule in rules:
        under = [word for word in words if _is_crossed(word.box, rule)]
        if not under:
            continue
        overhang = max(min(word.box.x0 for word in under) - rule.x0, rule.x1 - max(word.box.x1 for word in under))
        if overhang <= LONGEST_OVERHANG:
            struck.update(id(word) for word in under)
    return struck


def _is_crossed(box: Box, rule: Box) -> bool:
    middle = rule.middle[1]
    if not box.top + STRIKE_ZONE[0] * box.height <= middle <= box.top + STRIKE_ZONE[1] * box.height:
        return False
    return min(box.x1, rule.x1) - max(box.x0, rule.x0) >= LEAST_CROSSED * box.width


def _runs_through(pen: Stroke, box: Box) -> bool:
    """Whether the pen runs through the middle zone of the word over most of its width.

    A bent line that is much higher than the word is a signature or a ring.
    """
    if pen.box.overlap(box) <= 0 or (pen.box.height > PEN_HEIGHT * box.height and not _is_straight(pen)):
        return False
    top, bottom = box.top + PEN_ZONE[0] * box.height, box.top + PEN_ZONE[1] * box.height
    crossed: set[int] = set()
    for (x0, y0), (x1, y1) in _left_to_right(pen):
        left, right = max(x0, box.x0), min(x1, box.x1)
        if right <= left:
            continue
        middle = y0 + (y1 - y0) / (x1 - x0) * ((left + right) / 2 - x0)
        if top <= middle <= bottom:
            crossed.update(range(int(left), int(right) + 1))
    return len(crossed) >= LEAST_CROSSED * box.width


def _left_to_right(pen: Stroke) -> Iterator[Segment]:
    for one, other in pairwise(pen.points):
        yield (one, other) if one[0] <= other[0] else (other, one)


def _crossed_out(pens: Sequence[Stroke]) -> Iterator[Box]:
    """Boxes of crosses, and of long diagonals, that are drawn over whole items."""
    straight = [pen for pen in pens if _is_large(pen.box, CROSS_LEAST) and _is_straight(pen)]
    for one, other in combinations(straight, 2):
        shared = one.box.overlap(other.box)
        larger = max(one.box.width * one.box.height, other.box.width * other.box.height)
        if _falls(one) != _falls(other) and shared >= SAME_CROSS * larger:
            yield Box.around((one.box, other.box))
    for pen in straight:
        if _is_large(pen.box, DIAGONAL_LEAST):
            yield pen.box


def _is_large(box: Box, least: tuple[float, float]) -> bool:
    return box.width >= least[0] and box.height >= least[1]


def _is_straight(pen: Stroke) -> bool:
    (x0, y0), (x1, y1) = pen.points[0], pen.points[-1]
    length = hypot(x1 - x0, y1 - y0)
    if not length:
        return False
    return all(
        abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length <= STRAIGHT * length for x, y in pen.points[1:-1]
    )


def _falls(pen: Stroke) -> bool:
    """Whether the line goes down from left to right."""
    (x0, y0), (x1, y1) = pen.points[0], pen.points[-1]
    return (x1 - x0) * (y1 - y0) > 0
