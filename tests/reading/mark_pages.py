"""Small pages for the tests of marks: text set on a typewriter's grid, shapes drawn at its places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.mark_context import with_context
from analyzer.reading.marks import mark_words
from analyzer.reading.page_objects import PageObjects, Square, Stroke
from analyzer.reading.settlement import Box, Line, Mark, Word

LEFT, TOP, STEP, LEAD, HEIGHT = 60.0, 80.0, 6.0, 16.0, 10.0
"""Where the page begins, the width of a letter, the pitch of the lines and the height of a word, in points."""


def at(line: float, column: float, width: float = 1, height: float = HEIGHT) -> Box:
    """The place of `width` letters in a line, all counted from 0."""
    top = TOP + LEAD * line
    return Box(LEFT + STEP * column, top, LEFT + STEP * (column + width), top + height)


def words(text: str, first_line: float = 0, font: str = "") -> list[Word]:
    """The words of a text; each letter takes one step, each line one lead."""
    found = []
    for number, line in enumerate(text.split("\n")):
        for match in re.finditer(r"\S+", line):
            box = at(first_line + number, match.start(), len(match[0]))
            found.append(Word(match[0], box, font=font, size=10))
    return found


def square(line: float, column: float, side: float = 9.0, filled: bool = False) -> Square:
    box = at(line, column)
    return Square(Box(box.x0, box.top, box.x0 + side, box.top + side), filled)


def rule(line: float, column: float, width: float) -> Box:
    """A drawn line to write on, under the text of a line."""
    box = at(line, column, width)
    return Box(box.x0, box.bottom + 0.5, box.x1, box.bottom + 1.0)


def pen(*points: tuple[float, float], filled: bool = False) -> Stroke:
    box = Box(
        min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points)
    )
    return Stroke(box, points, filled)


def cross(box: Box) -> list[Stroke]:
    return [pen((box.x0, box.top), (box.x1, box.bottom)), pen((box.x0, box.bottom), (box.x1, box.top))]


def scribble(box: Box) -> Stroke:
    """A name in ink across the box."""
    steps = 8
    step = box.width / steps
    return pen(*((box.x0 + step * n, box.top if n % 2 else box.bottom) for n in range(steps + 1)))


def ring(box: Box) -> Stroke:
    from math import cos, pi, sin

    (x, y), across, down = box.middle, box.width * 0.7 + 3, box.height * 0.7 + 3
    return pen(*((x + across * cos(2 * pi * n / 24), y + down * sin(2 * pi * n / 24)) for n in range(25)))


def objects(text: str | Sequence[Word] = "", **drawn: object) -> PageObjects:
    """A page with this text and whatever else is drawn on it."""
    page = PageObjects(1, 612.0, 792.0, words=tuple(words(text) if isinstance(text, str) else text))
    return replace(page, **{name: tuple(shapes) for name, shapes in drawn.items()})  # type: ignore[arg-type]


def lines_of(found: Sequence[Word]) -> tuple[Line, ...]:
    """Plain lines by height, one block each paragraph-like run; the layout does it better, for more than tests need."""
    lines: list[list[Word]] = []
    for word in sorted(found, key=lambda w: (w.box.middle[1], w.box.x0)):
        if lines and abs(lines[-1][0].box.middle[1] - word.box.middle[1]) < LEAD / 2 - 1:
            lines[-1].append(word)
        else:
            lines.append([word])
    return tuple(Line(tuple(sorted(line, key=lambda w: w.box.x0)), Box.around(w.box for w in line)) for line in lines)


def marks(page: PageObjects) -> list[Mark]:
    """The page's marks in reading order, with their context."""
    lines = with_context(lines_of(mark_words(page, page.words)), page)
    return [word.mark for line in lines for word in line.words if word.mark is not None]
