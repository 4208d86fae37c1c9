"""The drawn lines of a page that bound cells of tables."""

from __future__ import annotations

from analyzer.reading.mark_shapes import is_box_sized
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box

OPEN = 4.0
"""Points by which a side of a cell may be too short to meet the next one (rounding, lines drawn by cell)."""

_Edge = tuple[float, float, float]
"""Where it stands, and from where to where it runs."""


class Edges:
    """Finds the cell round a point. Rules and the sides of frames are edges alike."""

    def __init__(self, objects: PageObjects) -> None:
        frames = [s.box for s in objects.squares if not s.filled and not is_box_sized(s.box)]
        self._level: list[_Edge] = [(r.middle[1], r.x0, r.x1) for r in objects.horizontal_rules]
        self._upright: list[_Edge] = [(r.middle[0], r.top, r.bottom) for r in objects.vertical_rules]
        self._level += [(y, f.x0, f.x1) for f in frames for y in (f.top, f.bottom)]
        self._upright += [(x, f.top, f.bottom) for f in frames for x in (f.x0, f.x1)]

    def __bool__(self) -> bool:
        return len(self._level) > 1 and len(self._upright) > 1

    def cell(self, x: float, y: float) -> Box | None:
        """The smallest cell round a point; None where it is open to a side or its sides do not meet."""
        left = max((e for e in self._upright if e[0] <= x and e[1] - 1 <= y <= e[2] + 1), default=None)
        right = min((e for e in self._upright if e[0] > x and e[1] - 1 <= y <= e[2] + 1), default=None)
        top = max((e for e in self._level if e[0] <= y and e[1] - 1 <= x <= e[2] + 1), default=None)
        bottom = min((e for e in self._level if e[0] > y and e[1] - 1 <= x <= e[2] + 1), default=None)
        if left is None or right is None or top is None or bottom is None:
            return None
        cell = Box(left[0], top[0], right[0], bottom[0])
        upright = all(self._covers(self._upright, at, cell.top, cell.bottom) for at in (cell.x0, cell.x1))
        level = all(self._covers(self._level, at, cell.x0, cell.x1) for at in (cell.top, cell.bottom))
        return cell if upright and level else None

    @staticmethod
    def _covers(edges: list[_Edge], at: float, start: float, end: float) -> bool:
        """Whether edges at one place run from start to end, in one piece or several that meet."""
        reached = start + OPEN
        for _, begins, stops in sorted((e for e in edges if abs(e[0] - at) <= 1.5), key=lambda e: e[1]):
            if begins <= reached:
                reached = max(reached, stops + OPEN)
        return reached >= end
