"""Geometry of pen lines and small boxes, shared by all that looks at drawn marks."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from analyzer.reading.settlement import Box

Point = tuple[float, float]

SMALLEST_BOX, LARGEST_BOX = 6.0, 24.0
"""Side of a check box in points: below it is a bullet or a dot, above it a cell or a frame."""
SQUARENESS = 0.7
"""Shorter side over longer side of what still looks like a check box (forms squeeze them)."""
RING_RADII = (0.45, 1.75)
"""Squared distance from the centre, in half-axes, of the points of an ellipse: 1, control points of its curves 1.3,
a shaky hand from half to half as much again; the corners of a rectangle are at 2."""
WIDEST_OPENING = math.radians(110)
"""Largest part of a ring that may be missing; four points a quarter apart still make one."""


def is_box_sized(box: Box) -> bool:
    short, long = sorted((box.width, box.height))
    return short >= SMALLEST_BOX and long <= LARGEST_BOX and short / long >= SQUARENESS


def inner(box: Box, margin: float) -> Box:
    """The box without a share `margin` of its width and height at each side."""
    across, down = box.width * margin, box.height * margin
    return Box(box.x0 + across, box.top + down, box.x1 - across, box.bottom - down)


def holds(box: Box, point: Point) -> bool:
    return box.x0 <= point[0] <= box.x1 and box.top <= point[1] <= box.bottom


def share_inside(part: Box, whole: Box) -> float:
    """Share of `part` that lies in `whole`, 0 to 1; a line without thickness counts by its length."""
    part = part.grown(0.05)
    return part.overlap(whole.grown(0.05)) / (part.width * part.height)


def length_inside(points: Sequence[Point], box: Box) -> float:
    """How many points of length of a line run inside the box."""
    total = 0.0
    for (x0, y0), (x1, y1) in pairwise(points):
        dx, dy, enters, leaves = x1 - x0, y1 - y0, 0.0, 1.0
        for step, room in ((-dx, x0 - box.x0), (dx, box.x1 - x0), (-dy, y0 - box.top), (dy, box.bottom - y0)):
            if step == 0:
                if room < 0:
                    leaves = -1.0
            elif step < 0:
                enters = max(enters, room / step)
            else:
                leaves = min(leaves, room / step)
        if leaves > enters:
            total += (leaves - enters) * math.hypot(dx, dy)
    return total


def covered_share(outline: Sequence[Point], box: Box) -> float:
    """Share of the box, 0 to 1, that lies inside a closed outline; measured at 25 points."""
    steps = (0.1, 0.3, 0.5, 0.7, 0.9)
    points = [(box.x0 + u * box.width, box.top + v * box.height) for u in steps for v in steps]
    return sum(_is_inside(point, outline) for point in points) / len(points)


def _is_inside(point: Point, outline: Sequence[Point]) -> bool:
    """Even-odd rule: a ray to the right crosses the outline an odd number of times."""
    x, y = point
    inside = False
    for (x0, y0), (x1, y1) in pairwise((*outline, outline[0])):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            inside = not inside
    return inside


def goes_round(points: Sequence[Point], box: Box) -> bool:
    """Whether a line runs round its middle like an ellipse, closed or nearly so."""
    if len(points) < 4 or box.width < 1 or box.height < 1:
        return False
    (cx, cy), rx, ry = box.middle, box.width / 2, box.height / 2
    offsets = [((x - cx) / rx, (y - cy) / ry) for x, y in points]
    low, high = RING_RADII
    near = sum(low <= u * u + v * v <= high for u, v in offsets)
    if near < 0.85 * len(offsets):
        return False
    angles = sorted(math.atan2(v, u) for u, v in offsets)
    openings = [b - a for a, b in pairwise(angles)] + [angles[0] + 2 * math.pi - angles[-1]]
    return max(openings) <= WIDEST_OPENING


def merged_rules(rules: Iterable[Box], gap: float = 1.0) -> list[Box]:
    """Horizontal rules, those that continue each other at the same height made one."""
    merged: list[Box] = []
    for rule in sorted(rules, key=lambda r: (round(r.top), r.x0)):
        last = merged[-1] if merged else None
        if last and abs(last.top - rule.top) <= 1.0 and rule.x0 <= last.x1 + gap:
            merged[-1] = Box.around((last, rule))
        else:
            merged.append(rule)
    return merged
