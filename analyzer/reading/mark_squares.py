"""Which drawn shapes of a page are check boxes: squares, four rules that make one, round buttons, small pictures.

Left out: cells of tables and comb fields (squares that touch their neighbours), shadows of boxes, filled squares with
no empty one in their company (bullets, redactions).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from analyzer.reading.mark_shapes import goes_round, holds, inner, is_box_sized, length_inside, share_inside
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box

TOUCHING = 1.5
"""Points between the edges of shapes that share a border (line width and rounding)."""
SAME_SIZE = 1.15
"""A filled square of up to this much of the size of an empty one, shifted, is its shadow and no mark in it."""
LETTER_GAP = 4.0
"""Points between the letters of initials; option buttons stand farther from any other ink."""
BULLET_RUN = 4
"""So many pictures of one size under each other, and no second one in a row, are bullets."""


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """A shape that a mark can be made in."""

    box: Box
    filled: bool = False
    picture: bool = False
    """An image, whose content the page's objects do not tell."""


def drawn_boxes(objects: PageObjects) -> list[DrawnBox]:
    """The check boxes among the drawn shapes of a page, from top to bottom."""
    edges = [s.box for s in objects.squares if not s.filled and not is_box_sized(s.box)]
    found = [DrawnBox(s.box, s.filled) for s in objects.squares if is_box_sized(s.box) or (s.filled and _is_dot(s.box))]
    found += [DrawnBox(box) for box in _outlines(objects)]
    found += [DrawnBox(box) for box in _from_rules(objects)]
    alone = _without_cells(_merged(found), edges)
    pictures = [DrawnBox(b, picture=True) for b in objects.images if is_box_sized(b)]
    pictures = [p for p in pictures if not any(share_inside(p.box, b.box) > 0.5 for b in alone)]
    kept = [b for b in alone if is_box_sized(b.box)] if any(not b.filled for b in alone) else []
    return sorted(kept + _without_bullets(pictures), key=lambda b: (b.box.top, b.box.x0))


def _is_dot(box: Box) -> bool:
    return box.width > 2 and box.height > 2


def _outlines(objects: PageObjects) -> Iterable[Box]:
    """Round buttons and boxes with rounded corners: unfilled pen lines that keep away from their own middle."""
    for stroke in objects.strokes:
        box, points = stroke.box, stroke.points
        if stroke.filled or not is_box_sized(box) or len(points) < 4:
            continue
        closed = abs(points[0][0] - points[-1][0]) < 1.5 and abs(points[0][1] - points[-1][1]) < 1.5
        hollow = length_inside(points, inner(box, 0.3)) == 0
        frame = all(not holds(inner(box, 0.1), p) for p in points)
        if closed and hollow and (frame or goes_round(points, box)) and not _is_letter(box, objects):
            yield box


def _is_letter(box: Box, objects: PageObjects) -> bool:
    """Whether pen strokes of its height stand right beside a closed shape: it is the D or O of somebody's initials."""
    beside = [s.box for s in objects.strokes] + [r for r in objects.vertical_rules if r.height < 2 * box.height]
    return any(_stands_beside(other, box) for other in beside)


def _stands_beside(other: Box, box: Box) -> bool:
    gap = max(other.x0 - box.x1, box.x0 - other.x1)
    shared = min(other.bottom, box.bottom) - max(other.top, box.top)
    return -1.0 <= gap <= LETTER_GAP and shared > 0.6 * box.height and other.height < 2 * box.height


def _from_rules(objects: PageObjects) -> Iterable[Box]:
    """Squares made of four separate short rules whose ends meet."""
    level = [r for r in objects.horizontal_rules if 5 <= r.width <= 26]
    upright = [r for r in objects.vertical_rules if 5 <= r.height <= 26]
    if len(upright) < 2:
        return
    level.sort(key=lambda r: r.top)
    for number, top in enumerate(level):
        for bottom in level[number + 1 :]:
            height = bottom.top - top.top
            if height > 26:
                break
            if height < 5 or abs(top.x0 - bottom.x0) > TOUCHING or abs(top.x1 - bottom.x1) > TOUCHING:
                continue
            if all(_joins(upright, x, top.top, bottom.bottom) for x in (top.x0, top.x1)):
                box = Box(top.x0, top.top, top.x1, bottom.bottom)
                if is_box_sized(box):
                    yield box
                break


def _joins(upright: Sequence[Box], x: float, top: float, bottom: float) -> bool:
    return any(
        abs(r.middle[0] - x) <= TOUCHING and abs(r.top - top) <= TOUCHING and abs(r.bottom - bottom) <= TOUCHING
        for r in upright
    )


def _merged(found: Iterable[DrawnBox]) -> list[DrawnBox]:
    """One box for shapes on the same spot: double borders, a fill in its outline, a shadow behind it."""
    merged: list[DrawnBox] = []
    for shape in sorted(found, key=lambda b: (b.filled, -b.box.width * b.box.height)):
        at = next((n for n, b in enumerate(merged) if _on_same_spot(shape.box, b.box)), None)
        if at is None:
            merged.append(shape)
        elif shape.filled and not merged[at].filled:
            outline = merged[at].box
            slack = outline.grown(0.75)
            contained = holds(slack, (shape.box.x0, shape.box.top)) and holds(slack, (shape.box.x1, shape.box.bottom))
            if contained:
                merged[at] = replace(merged[at], filled=True)
    return merged


def _on_same_spot(one: Box, other: Box) -> bool:
    return max(share_inside(one, other), share_inside(other, one)) > 0.6


def _without_cells(found: Sequence[DrawnBox], edges: Sequence[Box]) -> list[DrawnBox]:
    """Leaves out squares that share a border with their like or with a frame of their own height or width."""
    kept = []
    for shape in found:
        others = [b.box for b in found if b is not shape and not b.filled]
        if not any(_borders(shape.box, other) for other in (*others, *edges)):
            kept.append(shape)
    return kept


def _borders(one: Box, other: Box) -> bool:
    same_row = abs(one.top - other.top) <= TOUCHING and abs(one.bottom - other.bottom) <= TOUCHING
    if same_row and min(abs(one.x1 - other.x0), abs(one.x0 - other.x1)) <= TOUCHING:
        return True
    same_column = abs(one.x0 - other.x0) <= TOUCHING and abs(one.x1 - other.x1) <= TOUCHING
    return same_column and min(abs(one.bottom - other.top), abs(one.top - other.bottom)) <= TOUCHING


def _without_bullets(pictures: list[DrawnBox]) -> list[DrawnBox]:
    """No pictures at all where they only form a column in front of a list."""
    in_a_row = any(
        a is not b and abs(a.box.middle[1] - b.box.middle[1]) < 3 and abs(a.box.middle[0] - b.box.middle[0]) > 3
        for a in pictures
        for b in pictures
    )
    return [] if len(pictures) >= BULLET_RUN and not in_a_row else pictures
