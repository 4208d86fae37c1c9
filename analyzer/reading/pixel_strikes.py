"""Pen lines through words: long, nearly level runs of ink that cross letters and the white between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analyzer.reading.pixel_lines import closed, opened, widened
from analyzer.reading.pixel_sheet import GRAINY, Sheet, imaging
from analyzer.reading.settlement import LIVE_ENTRIES, Box, Entry, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.pixel_sheet import Mask

SHORTEST_RUN = 11.0
"""Points over which a hand holds one height; letters that touch do not go straight for so long."""
SHORTEST_STRIKE = 14.0
"""Points; a shorter line is a dash or a part of a letter."""
THICKEST = 3.0
"""Points of a pen line or a marker's; what is thicker is a bar, a redaction or a picture."""
ZONE = (0.24, 0.70)
"""The part of a word's height, from its top, through which a strike runs: lower is an underline, higher the rule above."""
CROSSED = 0.8
"""Share of the width of a word that must lie under the line."""
SURELY, WIDE_ZONE, MOSTLY = 3, (0.02, 0.80), 0.6
"""So many words surely struck by one line, and its other words are struck as well where it runs through this part of their
height over this share of their width: a hand rises and falls, and the page may lean."""
LONGEST_OVERHANG = 60.0
"""Points by which a line passes the outer words that it strikes; what goes on is a rule of the form."""
WHOLE_ITEM, MOST_OF_LINE = 4, 0.5
"""Words in a line that make an item, and the share of a longer line that must run through them."""
BROKEN, WIDELY_BROKEN = 3, 9
"""Pixels (odd numbers): on a page of plain black and white a pen line may have holes of up to one pixel less, since a fax
leaves them; the second where nothing but a line is looked at."""
MOST_OF_SIDE = 0.7
"""Share of the stretch beside a box that a line through it goes on over."""
INSIDE, FLAT, TRACED = 0.2, 0.3, 0.3
"""Share of a box at each side that does not count, share of its height that a level stroke takes at most, and inked share
of the stretch beside the box, at either side, from which the stroke goes on there."""
GOES_ON = 0.5
"""Sides of a box over which a line through it goes on at either side, at least."""


@dataclass(frozen=True, slots=True)
class StrikeLine:
    """A nearly level line: its place, and its height in pixels at each column of pixels from the left."""

    box: Box
    left: int
    heights: NDArray[np.float64]
    """NaN where the line is broken."""
    thickness: float
    """Pixels."""


def strike_lines(sheet: Sheet) -> list[StrikeLine]:
    """Every nearly level line of a page that is longer than letters make, ruled ones among them."""
    import numpy as np

    ndimage = imaging()
    tall = widened(sheet.ink, 1, axis=0)
    if sheet.noise <= GRAINY:
        tall = closed(tall, BROKEN, axis=1)
    runs = opened(tall, sheet.pixels(SHORTEST_RUN), axis=1) & sheet.ink
    labels, _ = ndimage.label(runs, structure=np.ones((3, 3), dtype=np.int8))
    least, thickest = SHORTEST_STRIKE / sheet.scale, THICKEST / sheet.scale
    found: list[StrikeLine] = []
    for number, (rows, columns) in enumerate(ndimage.find_objects(labels), 1):
        if columns.stop - columns.start < least:
            continue
        own = labels[rows, columns] == number
        count = own.sum(axis=0)
        thickness = float(np.median(count[count > 0]))
        if thickness > thickest:
            continue
        with np.errstate(invalid="ignore"):
            heights = (own * np.arange(rows.start, rows.stop)[:, None]).sum(axis=0) / np.where(count > 0, count, np.nan)
        found.append(StrikeLine(sheet.box(rows, columns), columns.start, heights, thickness))
    return found


def mark_struck(words: Sequence[Word], lines: Sequence[StrikeLine], sheet: Sheet) -> list[Word]:
    """The same words in the same order, those that a line runs through with that entry."""
    letters = [w for w in words if w.mark is None and w.entry in LIVE_ENTRIES and any(c.isalnum() for c in w.text)]
    struck: set[int] = set()
    for line in lines:
        crossed = [w for w in letters if w.box.overlap(line.box.grown(0.5)) > 0 and _is_crossed(w.box, line, sheet)]
        if len(crossed) >= SURELY:
            crossed = [w for w in letters if w in crossed or _is_crossed(w.box, line, sheet, WIDE_ZONE, MOSTLY)]
        if crossed and _belongs(crossed, line):
            struck.update(id(w) for w in crossed)
    return [replace(w, entry=Entry.STRUCK) if id(w) in struck else w for w in words]


def _is_crossed(
    box: Box, line: StrikeLine, sheet: Sheet, zone: tuple[float, float] = ZONE, share: float = CROSSED
) -> bool:
    import numpy as np

    left, right = round(box.x0 / sheet.scale), round(box.x1 / sheet.scale)
    part = line.heights[max(left - line.left, 0) : max(right - line.left, 0)]
    if right <= left or not len(part):
        return False
    top, bottom = ((box.top + part_of * box.height) / sheet.scale for part_of in zone)
    inside = int(np.count_nonzero((part >= top) & (part <= bottom)))
    return inside >= share * (right - left)


def _belongs(crossed: Sequence[Word], line: StrikeLine) -> bool:
    """Whether the line is about as long as the words that it runs through: rules of a form go on.

    A pen that strikes out a whole item may go on to the margin; then most of it runs through words.
    """
    boxes = sorted((w.box for w in crossed), key=lambda b: b.x0)
    before, behind = boxes[0].x0 - line.box.x0, line.box.x1 - boxes[-1].x1
    if max(before, behind) <= LONGEST_OVERHANG:
        return True
    through = boxes[-1].x1 - boxes[0].x0
    return before <= LONGEST_OVERHANG and len(boxes) >= WHOLE_ITEM and through >= MOST_OF_LINE * line.box.width


def strike_through(box: Box, lines: Sequence[StrikeLine], sheet: Sheet) -> Mask | None:
    """The pixels of lines that run through a check box from far outside to far outside; None where there are none."""
    import numpy as np

    through = [
        line
        for line in lines
        if line.box.x0 < box.x0 - 0.6 * box.width
        and line.box.x1 > box.x1 + 0.6 * box.width
        and line.box.width > 2.6 * box.width
        and box.top + 0.12 * box.height < _height_at(line, box, sheet) < box.bottom - 0.12 * box.height
    ]
    if not through:
        return None
    mask = np.zeros(sheet.ink.shape, dtype=bool)
    for line in through:
        half = line.thickness / 2 + 2
        for column in range(round(box.x0 / sheet.scale), round(box.x1 / sheet.scale) + 1):
            at = column - line.left
            if 0 <= at < len(line.heights) and not np.isnan(line.heights[at]):
                y = line.heights[at]
                mask[max(int(y - half), 0) : int(y + half) + 1, column : column + 1] = True
    return mask


def may_be_struck(box: Box, sheet: Sheet) -> bool:
    """Whether ink goes on level on both sides of a box, as of a shaky line through it that is no straight one."""
    reach = GOES_ON * box.width
    inset = 0.15 * box.height
    for left, right in ((box.x0 - reach, box.x0), (box.x1, box.x1 + reach)):
        rows, columns = sheet.window(Box(left, box.top + inset, right, box.bottom - inset))
        beside = sheet.ink[rows, columns]
        if beside.size == 0:
            return False
        tall = widened(beside, 1, axis=0)
        if sheet.noise <= GRAINY:
            tall = closed(tall, WIDELY_BROKEN, axis=1)
        if not opened(tall, max(round(beside.shape[1] * MOST_OF_SIDE), 1), axis=1).any():
            return False
    return True


def is_level_through(box: Box, sheet: Sheet) -> bool:
    """Whether all ink in a box is one level stroke that goes on beside it: what a fax left of a line through the box."""
    import numpy as np

    inset = INSIDE * min(box.width, box.height)
    rows, columns = sheet.window(Box(box.x0 + inset, box.top + inset, box.x1 - inset, box.bottom - inset))
    inked = np.flatnonzero(np.logical_or.reduce(sheet.ink[rows, columns], axis=1))
    if not len(inked) or (inked[-1] - inked[0] + 1) * sheet.scale > FLAT * box.height:
        return False
    top, bottom = (rows.start + inked[0] - 1) * sheet.scale, (rows.start + inked[-1] + 2) * sheet.scale
    reach = GOES_ON * box.width
    beside = (Box(box.x0 - reach, top, box.x0 - 1, bottom), Box(box.x1 + 1, top, box.x1 + reach, bottom))
    parts = [sheet.ink[sheet.window(place)] for place in beside]
    return any(part.size > 0 and float(part.any(axis=0).mean()) >= TRACED for part in parts)


def _height_at(line: StrikeLine, box: Box, sheet: Sheet) -> float:
    import numpy as np

    at = round(box.middle[0] / sheet.scale) - line.left
    near = line.heights[max(at - 3, 0) : at + 4]
    return float(np.nanmean(near)) * sheet.scale if len(near) and not np.isnan(near).all() else -1.0
