"""Drawn paths sorted into rules, squares, pen strokes, and fills that cover what lies below them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from analyzer.reading.page_objects import Square, Stroke
from analyzer.reading.pdf_paths import Chain, DrawnPath
from analyzer.reading.settlement import Box, ReadFrom

RULE_THICKNESS = 3.0
"""Points: a straight line or bar up to this thick is a rule; thicker bars are filled squares."""
RULE_SHAPE = 3.0
"""A rule is at least this many times as long as it is thick."""
LEVEL = 0.6
"""Points by which the ends of a rule, or the sides of a square, may be out of true (rounding, slightly turned
pages)."""
SHORTEST_RULE = 3.0
"""Points; shorter straight lines are parts of strokes, dashes or dirt."""
WHITE = 0.97
"""Brightness from which ink on white paper cannot be seen."""
DARK = 0.55
"""A fill up to this brightness looks black to a reader; lighter ones are shading."""
SMALLEST_COVER = 4.0
"""Points: a fill covers words only if it is at least this wide and high."""
DASH_GAP = 6.0
"""Points between the dashes of one broken rule, at most."""


@dataclass(slots=True)
class Geometry:
    """What is drawn on a page, sorted by shape."""

    horizontal_rules: list[Box] = field(default_factory=list)
    vertical_rules: list[Box] = field(default_factory=list)
    squares: list[Square] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    covers: list[tuple[int, Box]] = field(default_factory=list)
    """(place in the order of painting, box) of every opaque fill."""


def sorted_paths(paths: Iterable[DrawnPath], source: Callable[[DrawnPath], ReadFrom]) -> Geometry:
    """Sorts every chain of every path by its shape; what an annotation draws is a pen stroke, whatever its shape."""
    found = Geometry()
    for path in paths:
        _cover(path, found)
        if not _visible(path):
            continue
        if source(path) is ReadFrom.ANNOTATION:
            found.strokes.extend(_pen_stroke(chain, path, ReadFrom.ANNOTATION) for chain in path.chains)
            continue
        for chain in _without_inner_edges(path):
            _sort_chain(chain, path, found)
    found.horizontal_rules = _undashed(found.horizontal_rules)
    return found


def _visible(path: DrawnPath) -> bool:
    return (path.stroked and path.stroke_brightness < WHITE) or (path.filled and path.fill_brightness < WHITE)


def _cover(path: DrawnPath, found: Geometry) -> None:
    if not path.opaque:
        return
    for chain in path.chains:
        box = chain.box
        if _is_rectangle(chain) and box.width >= SMALLEST_COVER and box.height >= SMALLEST_COVER:
            for clip in path.clip:
                box = _common(box, clip) or box
            found.covers.append((path.order, box))


def _without_inner_edges(path: DrawnPath) -> Sequence[Chain]:
    """A border filled as the ring between two rectangles is one frame: its outer edge."""
    chains = path.chains
    if not path.filled or path.stroked or len(chains) < 2 or not all(_is_rectangle(c) for c in chains):
        return chains
    return [c for c in chains if not any(o is not c and _inside(c.box, o.box) for o in chains)]


def _is_ring(chain: Chain, path: DrawnPath) -> bool:
    others = [c.box for c in path.chains if c is not chain and _is_rectangle(c)]
    others += [clip for clip in path.clip if _inside(clip, chain.box)]
    return any(_inside(box, chain.box) for box in others)


def _sort_chain(chain: Chain, path: DrawnPath, found: Geometry) -> None:
    box = chain.box
    box_of_ink = box.grown(path.stroke_width / 2) if path.stroked else box
    if _is_level(box_of_ink) and _is_straight(chain, box):
        found.horizontal_rules.append(_thin(box_of_ink, box, path, level=True))
    elif _is_upright(box_of_ink) and _is_straight(chain, box):
        found.vertical_rules.append(_thin(box_of_ink, box, path, level=False))
    elif _is_rectangle(chain):
        dark = path.filled and path.fill_brightness <= DARK and not _is_ring(chain, path)
        found.squares.append(Square(box, filled=dark))
    elif not path.filled and len(chain.points) > 2 and not chain.curved and _is_staircase(chain):
        _sides(chain, found)
    else:
        found.strokes.append(_pen_stroke(chain, path, ReadFrom.DRAWING))


def _pen_stroke(chain: Chain, path: DrawnPath, read_from: ReadFrom) -> Stroke:
    box = chain.box.grown(path.stroke_width / 2) if path.stroked else chain.box
    return Stroke(box, chain.points, filled=path.filled and path.fill_brightness < WHITE, read_from=read_from)


def _thin(ink: Box, path_box: Box, path: DrawnPath, level: bool) -> Box:
    """The rule with its true ends: the pen's width counts across it, not along it."""
    if not path.stroked:
        return ink
    if level:
        return Box(path_box.x0, ink.top, path_box.x1, ink.bottom)
    return Box(ink.x0, path_box.top, ink.x1, path_box.bottom)


def _is_level(ink: Box) -> bool:
    return ink.height <= RULE_THICKNESS and ink.width >= max(SHORTEST_RULE, RULE_SHAPE * ink.height)


def _is_upright(ink: Box) -> bool:
    return ink.width <= RULE_THICKNESS and ink.height >= max(SHORTEST_RULE, RULE_SHAPE * ink.width)


def _is_straight(chain: Chain, box: Box) -> bool:
    """A line between its ends, or a thin bar; a wave or a flat scribble is neither."""
    if chain.curved:
        return False
    if len(chain.points) <= 5:
        return True
    return min(box.width, box.height) <= LEVEL


def _is_rectangle(chain: Chain) -> bool:
    points = chain.points
    if chain.curved or not 4 <= len(points) <= 6:
        return False
    if not chain.closed and len(points) < 5 and not _ends_meet(chain):
        return False
    box = chain.box
    if box.width < LEVEL or box.height < LEVEL:
        return False
    corners = [(box.x0, box.top), (box.x1, box.top), (box.x0, box.bottom), (box.x1, box.bottom)]
    near = [_nearest_corner(p, corners) for p in points]
    return None not in near and len(set(near)) == 4


def _ends_meet(chain: Chain) -> bool:
    (x0, y0), (x1, y1) = chain.points[0], chain.points[-1]
    # A fill closes its chain by itself: four corners are enough.
    return len(chain.points) == 4 and (abs(x0 - x1) <= LEVEL or abs(y0 - y1) <= LEVEL)


def _nearest_corner(point: tuple[float, float], corners: Sequence[tuple[float, float]]) -> int | None:
    for index, (x, y) in enumerate(corners):
        if abs(point[0] - x) <= LEVEL and abs(point[1] - y) <= LEVEL:
            return index
    return None


def _is_staircase(chain: Chain) -> bool:
    """Only level and upright sides, each long enough to be a rule: the outline of a table drawn in one go."""
    for (x0, y0), (x1, y1) in pairwise(chain.points):
        along, across = max(abs(x1 - x0), abs(y1 - y0)), min(abs(x1 - x0), abs(y1 - y0))
        if across > LEVEL or (0 < along < SHORTEST_RULE * 4):
            return False
    return True


def _sides(chain: Chain, found: Geometry) -> None:
    for (x0, y0), (x1, y1) in pairwise(chain.points):
        side = Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        if side.width > side.height:
            found.horizontal_rules.append(side)
        elif side.height > 0:
            found.vertical_rules.append(side)


def _undashed(rules: list[Box]) -> list[Box]:
    """Joins the dashes of a broken line, and rules drawn piece by piece, into one rule."""
    joined: list[Box] = []
    for rule in sorted(rules, key=lambda r: (round(r.middle[1]), r.x0)):
        last = joined[-1] if joined else None
        if last is None or abs(last.middle[1] - rule.middle[1]) > LEVEL:
            joined.append(rule)
            continue
        gap = rule.x0 - last.x1
        dashes = min(last.width, rule.width) <= 2 * DASH_GAP and gap <= min(DASH_GAP, 1.5 * rule.width)
        if dashes and gap >= -LEVEL:
            joined[-1] = Box.around((last, rule))
        else:
            joined.append(rule)
    return joined


def _inside(inner: Box, outer: Box) -> bool:
    return (
        inner.x0 >= outer.x0 - LEVEL
        and inner.x1 <= outer.x1 + LEVEL
        and inner.top >= outer.top - LEVEL
        and inner.bottom <= outer.bottom + LEVEL
        and inner != outer
    )


def _common(one: Box, other: Box) -> Box | None:
    box = Box(max(one.x0, other.x0), max(one.top, other.top), min(one.x1, other.x1), min(one.bottom, other.bottom))
    return box if box.width > 0 and box.height > 0 else None
