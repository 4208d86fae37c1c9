"""Pages on which words lie on their side or stand on their heads: turned upright for reading, and back afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box, Line, Page, Word

LEAST_WORDS = 8
"""Fewer words say nothing about a whole page."""
LONG_WORD = 4
"""Letters from which a word is clearly longer than high, the way it is written."""
MOST = 0.7
"""Share of the long words that must lie, and of the steps from word to word that must lead, the same way."""


def turn_needed(words: Sequence[Word]) -> int:
    """Degrees, clockwise, by which the page must be turned for its words to stand upright: 0, 90, 180 or 270.

    Told by the shapes of long words and by the way from each word to the next, in the order of the file.
    """
    long = [word for word in words if word.mark is None and len(word.text) >= LONG_WORD]
    if len(long) < LEAST_WORDS:
        return 0
    on_side = sum(word.box.height > word.box.width for word in long) >= MOST * len(long)
    steps = [step for one, other in pairwise(words) if (step := _step(one.box, other.box, on_side))]
    if len(steps) < LEAST_WORDS:
        return 0
    onwards = sum(step > 0 for step in steps) / len(steps)
    if on_side:
        return 270 if onwards >= MOST else 90 if onwards <= 1 - MOST else 0
    return 180 if onwards <= 1 - MOST else 0


def turned(objects: PageObjects, degrees: int) -> PageObjects:
    """The same page turned clockwise by 90, 180 or 270 degrees."""
    width, height = objects.width, objects.height

    def box(one: Box) -> Box:
        return turned_box(one, degrees, width, height)

    def words(some: Sequence[Word]) -> tuple[Word, ...]:
        return tuple(replace(word, box=box(word.box)) for word in some)

    rules = (
        tuple(box(rule) for rule in objects.horizontal_rules),
        tuple(box(rule) for rule in objects.vertical_rules),
    )
    level, upright = rules if degrees == 180 else rules[::-1]
    return replace(
        objects,
        width=width if degrees == 180 else height,
        height=height if degrees == 180 else width,
        words=words(objects.words),
        horizontal_rules=level,
        vertical_rules=upright,
        squares=tuple(replace(square, box=box(square.box)) for square in objects.squares),
        strokes=tuple(
            replace(stroke, box=box(stroke.box), points=tuple(_point(p, degrees, width, height) for p in stroke.points))
            for stroke in objects.strokes
        ),
        images=tuple(box(image) for image in objects.images),
        fields=tuple(replace(field, box=box(field.box)) for field in objects.fields),
        strike_outs=tuple(box(strike) for strike in objects.strike_outs),
        hidden_words=words(objects.hidden_words),
    )


def turned_back(page: Page, degrees: int) -> Page:
    """A page that was read after a clockwise turn, with its places as the viewer shows them and the turn noted."""
    swapped = degrees != 180
    return replace(
        page,
        width=page.height if swapped else page.width,
        height=page.width if swapped else page.height,
        lines=_lines_turned(page.lines, 360 - degrees, page.width, page.height),
        aside=_lines_turned(page.aside, 360 - degrees, page.width, page.height),
        rotation=degrees,
    )


def set_upright(page: Page) -> Page:
    """The page with its places as somebody reads it who has turned it by its `rotation`."""
    if not page.rotation:
        return page
    return replace(
        page,
        lines=_lines_turned(page.lines, page.rotation, page.width, page.height),
        aside=_lines_turned(page.aside, page.rotation, page.width, page.height),
    )


def _lines_turned(lines: Sequence[Line], degrees: int, width: float, height: float) -> tuple[Line, ...]:
    return tuple(
        replace(
            line,
            box=turned_box(line.box, degrees, width, height),
            words=tuple(replace(word, box=turned_box(word.box, degrees, width, height)) for word in line.words),
        )
        for line in lines
    )


def box_shown(box: Box, page: Page) -> Box:
    """Where a box of the page set upright lies on the page as the viewer shows it."""
    if not page.rotation:
        return box
    swapped = page.rotation != 180
    width, height = (page.height, page.width) if swapped else (page.width, page.height)
    return turned_box(box, 360 - page.rotation, width, height)


def turned_box(box: Box, degrees: int, width: float, height: float) -> Box:
    """The box on a page of the given size after a clockwise turn of the page."""
    corners = (_point((box.x0, box.top), degrees, width, height), _point((box.x1, box.bottom), degrees, width, height))
    (x0, y0), (x1, y1) = corners
    return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _point(point: tuple[float, float], degrees: int, width: float, height: float) -> tuple[float, float]:
    x, y = point
    if degrees == 90:
        return height - y, x
    if degrees == 180:
        return width - x, height - y
    return y, width - x


def _step(one: Box, other: Box, on_side: bool) -> float:
    """How far the second word lies beyond the first along their common line; 0 where they share none."""
    if on_side:
        shared = min(one.x1, other.x1) - max(one.x0, other.x0)
        return other.middle[1] - one.middle[1] if shared > min(one.width, other.width) / 2 else 0.0
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return other.middle[0] - one.middle[0] if shared > min(one.height, other.height) / 2 else 0.0
