"""How the page that is read lies over the page as a viewer shows it: its size, quarter turns and skew."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_turn import turned, turned_box
from analyzer.reading.settlement import Box, Line, Page, Word

LEAST_SIDE, MOST_SIDE = 400.0, 1500.0
"""Points of the longer side of a page that is taken at its word (half a letter page, a tabloid sheet)."""
USUAL_SIDE = 792.0
"""Points of the longer side of a letter page; a scan saved without its resolution is taken for one."""


@dataclass(frozen=True, slots=True)
class View:
    """The way from the page as shown to the page as read: `factor`, then `turn`, then `skew` taken out."""

    width: float
    """Of the page as shown, in points."""
    height: float
    factor: float = 1.0
    """Points of the page as read for each point as shown."""
    turn: int = 0
    """Clockwise, in degrees: 0, 90, 180 or 270."""
    skew: float = 0.0
    """Slope of the lines as shown, in degrees, positive where they fall to the right."""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page as read, in points."""
        width, height = self.width * self.factor, self.height * self.factor
        return (width, height) if self.turn in (0, 180) else (height, width)

    def shown(self, box: Box) -> Box:
        """The place of a box of the page as read on the page as shown."""
        upright = self._tilted(box, self.skew)
        if self.turn:
            upright = turned_box(upright, 360 - self.turn, *self.size)
        return _scaled(upright, 1 / self.factor)

    def read(self, box: Box) -> Box:
        """The place of a box of the page as shown on the page as read."""
        scaled = _scaled(box, self.factor)
        if self.turn:
            scaled = turned_box(scaled, self.turn, self.width * self.factor, self.height * self.factor)
        return self._tilted(scaled, -self.skew)

    def _tilted(self, box: Box, degrees: float) -> Box:
        """The box with its middle turned about the middle of the page; words stay as high as they are."""
        if not degrees:
            return box
        (x, y), (width, height) = box.middle, self.size
        dx, dy = x - width / 2, y - height / 2
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        right, down = width / 2 + dx * cos - dy * sin - x, height / 2 + dx * sin + dy * cos - y
        return Box(box.x0 + right, box.top + down, box.x1 + right, box.bottom + down)

    def objects_read(self, objects: PageObjects) -> PageObjects:
        """What lies on the page as shown, on the page as read."""
        scaled = _resized(objects, self.factor)
        upright = turned(scaled, self.turn) if self.turn else scaled
        tilt = replace(self, width=upright.width, height=upright.height, factor=1.0, turn=0)
        return _moved(upright, tilt) if self.skew else upright

    def page_shown(self, page: Page) -> Page:
        """A page as read, with its places as the viewer shows them."""
        return replace(
            page,
            width=self.width,
            height=self.height,
            lines=self._lines_shown(page.lines),
            aside=self._lines_shown(page.aside),
            rotation=self.turn,
        )

    def _lines_shown(self, lines: Sequence[Line]) -> tuple[Line, ...]:
        found = []
        for line in lines:
            words = tuple(replace(word, box=self.shown(word.box)) for word in line.words)
            found.append(replace(line, words=words, box=Box.around(word.box for word in words)))
        return tuple(found)


def view_of(width: float, height: float) -> View:
    """The view of a page of the given size, in points as shown, before anything is known of how it lies."""
    side = max(width, height)
    taken = LEAST_SIDE <= side <= MOST_SIDE
    return View(width, height, 1.0 if taken or side <= 0 else USUAL_SIDE / side)


def _scaled(box: Box, by: float) -> Box:
    return box if by == 1.0 else Box(box.x0 * by, box.top * by, box.x1 * by, box.bottom * by)


def _resized(objects: PageObjects, by: float) -> PageObjects:
    if by == 1.0:
        return objects
    resized = _with_boxes(objects, lambda box: _scaled(box, by), lambda x, y: (x * by, y * by))
    return replace(resized, width=objects.width * by, height=objects.height * by)


def _moved(objects: PageObjects, view: View) -> PageObjects:
    def point(x: float, y: float) -> tuple[float, float]:
        box = view.read(Box(x, y, x, y))
        return box.x0, box.top

    return _with_boxes(objects, view.read, point)


def _with_boxes(
    objects: PageObjects, box: Callable[[Box], Box], point: Callable[[float, float], tuple[float, float]]
) -> PageObjects:
    def words(some: Sequence[Word]) -> tuple[Word, ...]:
        return tuple(replace(word, box=box(word.box)) for word in some)

    return replace(
        objects,
        words=words(objects.words),
        horizontal_rules=tuple(map(box, objects.horizontal_rules)),
        vertical_rules=tuple(map(box, objects.vertical_rules)),
        squares=tuple(replace(square, box=box(square.box)) for square in objects.squares),
        strokes=tuple(
            replace(stroke, box=box(stroke.box), points=tuple(point(*p) for p in stroke.points))
            for stroke in objects.strokes
        ),
        images=tuple(map(box, objects.images)),
        fields=tuple(replace(field, box=box(field.box)) for field in objects.fields),
        strike_outs=tuple(map(box, objects.strike_outs)),
        hidden_words=words(objects.hidden_words),
    )
