"""Words that a pen, a rule or an annotation has struck through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.page_objects import PageObjects, Stroke
from analyzer.reading.settlement import LIVE_ENTRIES, Box, Entry, Word

BASELINE = 0.77
"""Where the baseline lies in a word's box, as a share of its height from the top (0.74 of the size above it, 0.22
below)."""
STRIKE_ZONE = (0.32, 0.70)
"""A rule through this part of a word's box, counted from its top, crosses the small letters: lower is an underline,
higher is the rule above."""
LEAST_CROSSED = 0.6
"""Share of a word's width that must lie under the rule; the end of a rule that only touches a word strikes nothing."""
LONGEST_OVERHANG = 40.0
"""Points by which a strike passes its outer words; a rule that goes on belongs to a table or a form."""
ANNOTATION_SHARE = 0.5
"""Share of a word's area under a strike-out annotation."""
SLANT_LEAST = 12.0
"""Points: shorter pen lines are ticks and letters."""
SLANT_MOST_RISE = 0.6
"""A pen line that rises more than this for each point of its length strikes across lines, not along one."""


def mark_struck(words: Sequence[Word], objects: PageObjects) -> list[Word]:
    """The same words in the same order, those that are struck through with that entry; marks are left as they are."""
    lines = [rule for rule in objects.horizontal_rules if rule.width > 0]
    pens = [stroke for stroke in objects.strokes if _can_strike(stroke)]
    if not lines and not pens and not objects.strike_outs:
        return list(words)
    struck = _by_rules(words, lines)
    found = []
    for word in words:
        dead = word.mark is None and word.entry in LIVE_ENTRIES and _is_text(word)
        dead = dead and (id(word) in struck or _annotated(word, objects) or any(_crosses(p, word.box) for p in pens))
        found.append(replace(word, entry=Entry.STRUCK) if dead else word)
    return found


def _is_text(word: Word) -> bool:
    return any(letter.isalnum() for letter in word.text)


def _annotated(word: Word, objects: PageObjects) -> bool:
    area = word.box.width * word.box.height
    return any(word.box.overlap(box) >= ANNOTATION_SHARE * area for box in objects.strike_outs)


def _by_rules(words: Sequence[Word], rules: Sequence[Box]) -> set[int]:
    struck: set[int] = set()
    for rule in rules:
        under = [word for word in words if _is_text(word) and word.mark is None and _is_crossed(word.box, rule)]
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


def _can_strike(stroke: Stroke) -> bool:
    box = stroke.box
    return not stroke.filled and box.width >= SLANT_LEAST and box.height <= SLANT_MOST_RISE * box.width + 4


def _crosses(stroke: Stroke, box: Box) -> bool:
    """Whether the pen runs through the middle zone of the word over most of its width."""
    top, bottom = box.top + 0.15 * box.height, box.top + 0.85 * box.height
    crossed = 0.0
    for (x0, y0), (x1, y1) in zip(stroke.points, stroke.points[1:], strict=False):
        if x0 > x1:
            x0, y0, x1, y1 = x1, y1, x0, y0
        left, right = max(x0, box.x0), min(x1, box.x1)
        if right <= left:
            continue
        slope = (y1 - y0) / (x1 - x0)
        middle = y0 + slope * ((left + right) / 2 - x0)
        if top <= middle <= bottom:
            crossed += right - left
    return crossed >= LEAST_CROSSED * box.width
