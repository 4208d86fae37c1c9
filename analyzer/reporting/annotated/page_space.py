"""From the coordinates of the report to those in which a PDF draws: its own origin, its crop box, its turn."""

from __future__ import annotations

from dataclasses import dataclass

import pikepdf

Point = tuple[float, float]
Rect = tuple[float, float, float, float]
"""x0, y0, x1, y1 in the space of a PDF page: y grows upwards."""
_LETTER = (0.0, 0.0, 612.0, 792.0)


@dataclass(frozen=True, slots=True)
class PageSpace:
    """The space of one page: its crop box in user space, and the clockwise turn with which viewers show it."""

    crop: Rect
    turn: int

    @staticmethod
    def of(page: pikepdf.Page) -> PageSpace:
        """The space of a page as viewers take it: the crop box within the media box, a turn of whole quarters."""
        media = _rect(page.obj, "/MediaBox") or _LETTER
        crop = _rect(page.obj, "/CropBox") or media
        x0, y0 = max(crop[0], media[0]), max(crop[1], media[1])
        x1, y1 = min(crop[2], media[2]), min(crop[3], media[3])
        turned = _inherited(page.obj, "/Rotate")
        turn = int(turned) if isinstance(turned, (int, float)) or hasattr(turned, "__int__") else 0
        return PageSpace((x0, y0, x1, y1) if x1 > x0 and y1 > y0 else media, turn // 90 * 90 % 360)

    def point(self, x: float, top: float) -> Point:
        """Where a point of the report lies."""
        x0, y0, x1, y1 = self.crop
        places = {
            0: (x0 + x, y1 - top),
            90: (x0 + top, y0 + x),
            180: (x1 - x, y0 + top),
            270: (x1 - top, y1 - x),
        }
        return places[self.turn]

    def shown(self, x: float, y: float) -> Point:
        """Where a point of the page lies in the coordinates of the report: from the left, and from the top."""
        x0, y0, x1, y1 = self.crop
        places = {
            0: (x - x0, y1 - y),
            90: (y - y0, x - x0),
            180: (x1 - x, y - y0),
            270: (y1 - y, x1 - x),
        }
        return places[self.turn]

    def rect(self, x0: float, top: float, x1: float, bottom: float) -> Rect:
        """The rectangle that a box of the report covers."""
        (ax, ay), (bx, by) = self.point(x0, top), self.point(x1, bottom)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)

    def corners(self, x0: float, top: float, x1: float, bottom: float, rotation: int) -> tuple[Point, ...]:
        """Top left, top right, bottom left and bottom right of a box as somebody reads it who turned the page by `rotation`."""
        around = [(x0, top), (x1, top), (x1, bottom), (x0, bottom)]
        start = {0: 0, 90: 3, 180: 2, 270: 1}[rotation % 360]
        tl, tr, br, bl = (around[(start + i) % 4] for i in range(4))
        return tuple(self.point(*corner) for corner in (tl, tr, bl, br))


def _inherited(node: pikepdf.Object, name: str) -> object:
    """The value of a page, or of the nearest node above it that has one."""
    for _ in range(50):  # deeper trees are loops
        if name in node:
            return node[name]
        if "/Parent" not in node:
            return None
        node = node["/Parent"]
    return None


def _rect(node: pikepdf.Object, name: str) -> Rect | None:
    found = _inherited(node, name)
    try:
        sides = [float(number) for number in found]  # type: ignore[attr-defined]  # whatever is no list of numbers
    except (TypeError, ValueError):
        return None
    if len(sides) != 4:
        return None
    x0, y0, x1, y1 = sides
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
