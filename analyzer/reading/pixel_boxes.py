"""Whether a check box in the pixels of a page is marked: what is darker than the paper inside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzer.reading.mark_contents import INK_OFF, INK_ON
from analyzer.reading.pixel_sheet import GRAINY, Sheet, imaging
from analyzer.reading.pixel_squares import PixelSquare
from analyzer.reading.settlement import Box, MarkState

if TYPE_CHECKING:
    from analyzer.reading.pixel_sheet import Mask

CORE = 0.25
"""Share of a box left out at each side: its border, and what only touches it, do not count."""
ROOM = 0.17
"""The same for the wider look, when the core alone does not tell."""
ROOM_OFF, ROOM_ON = 0.025, 0.08
"""Dark share of the wider room: below the first it is clean, from the second on something was made there."""
NARROW_ON = 0.2
"""Dark share of the core from which it is marked where soft borders reach up to it."""
THICKEST_BORDER = 0.29
"""Share of a side that its border takes at most."""
UNEVEN = 2
"""Pixels by which the sides of one border differ in thickness."""
DOT, DOT_SPAN = 0.035, 0.11
"""Dark share of a box and extent of its one piece of ink, in sides, up to which that is a speck of a fax."""
NEARLY_ON = 0.04
"""Dark share of the core that counts where the wider room is plainly marked."""
CLEAN, ROOM_EDGE = 0.004, 0.1
"""Where the core is as clean as the first, the second share of the wider room is the uneven edge of the border."""
SPAN_ON = 0.25
"""Width or height of the largest piece of ink, in sides of the box, from which it is a pen line or a dot and no dirt."""
SOLID_SPAN = 0.2
"""The same of a piece that holds together, on a page of plain black and white."""
SPECK = 0.5
"""Points; pieces of ink that fit into a square of this side are dirt."""
MANY_SPECKS = 4
"""Pieces of dirt in one box that may be what a fax left of a light cross: so much dirt falls into one box in
a thousand on a page as dirty as they come."""
BLOT_CLEAR, BLOT_REACH, BLOT = 1.2, 4.5, 0.42
"""Points round a box between which paper is looked for, and the share of it that is inked where a blot covers the box: a
mark that overflows leaves most of it white, and so do words beside it."""
RESIDUE = 2
"""Pixels at the edge of the room in which ink is the uneven inner edge of the border."""
FAINT = 28.0
"""Grey steps by which a pencil or a dry pen is darker than the paper inside the box."""
FAINT_NOISE = 3.2
"""The same in standard deviations of the grain, so that no grain passes for pencil."""
TINTED = 70.0
"""Grey steps by which the inside of an empty box may be darker than the page: a tinted form field."""
BLACK = 0.5
"""Share of the brightness of the paper below which a filled box is filled with ink; a lighter shade may be a stain."""


@dataclass(frozen=True, slots=True)
class Inside:
    """The dark shares (0 to 1) of the core and the wider room of a box, and the extent of the largest piece of ink."""

    core: float
    room: float
    span: float
    shaded: bool = False
    """The whole box is grey, neither paper nor plain ink."""
    narrow: bool = False
    """The border is so thick that it leaves no more than the core."""
    specks: int = 0
    """Pieces of ink well inside, dirt among them."""
    dotted: bool = False
    """On a page of plain black and white, no piece of the ink is as long as a stroke: perhaps dirt, or what a fax left of
    a tinted field."""

    @property
    def state(self) -> MarkState:
        state = self._by_ink
        if state is MarkState.ON and self.dotted:
            return MarkState.UNREADABLE
        return MarkState.UNREADABLE if state is MarkState.OFF and self.specks >= MANY_SPECKS else state

    @property
    def _by_ink(self) -> MarkState:
        if self.shaded:
            return MarkState.ON if self.core >= INK_ON and self.span >= 2 * SPAN_ON else MarkState.UNREADABLE
        if self.narrow:
            if self.core >= NARROW_ON and self.span >= SPAN_ON:
                return MarkState.ON
            return MarkState.OFF if self.core <= INK_ON else MarkState.UNREADABLE
        if self.core >= INK_ON and self.span >= SPAN_ON:
            return MarkState.ON
        if self.core <= INK_OFF and self.room <= (ROOM_EDGE if self.core <= CLEAN else ROOM_OFF):
            return MarkState.OFF
        if self.core <= DOT and self.room <= DOT and self.span <= DOT_SPAN:
            return MarkState.OFF
        if self.core >= NEARLY_ON and self.room >= ROOM_ON and self.span >= 2 * SPAN_ON:
            return MarkState.ON
        return MarkState.UNREADABLE


def inside_of(sheet: Sheet, square: PixelSquare, without: Mask | None = None) -> Inside:
    """What stands in a box; `without` is ink of the page that does not count (a line struck through)."""
    import numpy as np

    side_x, side_y = square.right - square.left + 1, square.bottom - square.top + 1
    whole = sheet.grey[square.top : square.bottom + 1, square.left : square.right + 1]
    middle = whole[side_y // 4 : -(side_y // 4) or None, side_x // 4 : -(side_x // 4) or None]
    if middle.size == 0:
        return Inside(0.0, 0.0, 0.0)
    paper = float(sheet.paper[square.top : square.bottom + 1, square.left : square.right + 1].max())
    ground = float(np.quantile(middle, 0.8))
    contrast = max(FAINT, FAINT_NOISE * sheet.noise)
    border = _border(whole < max(ground - contrast, BLACK * paper))
    across, down = max(round(side_x * ROOM), border), max(round(side_y * ROOM), border)
    rows = slice(square.top + down, square.bottom + 1 - down)
    columns = slice(square.left + across, square.right + 1 - across)
    grey = sheet.grey[rows, columns]
    shaded = paper - ground > TINTED and float(np.median(grey)) > BLACK * paper
    if paper - ground > TINTED:
        # most of the box is dark: filled or scribbled over, told from the page round it
        dark = grey < BLACK * paper
    else:
        dark = grey < ground - contrast
    if without is not None:
        dark &= ~without[rows, columns]
    more_x, more_y = max(round(side_x * CORE) - across, 0), max(round(side_y * CORE) - down, 0)
    edge = border + RESIDUE
    inner = sheet.grey[square.top + edge : square.bottom + 1 - edge, square.left + edge : square.right + 1 - edge]
    specks = _pieces(inner < ground - contrast)
    dark, span = _without_dirt(dark, sheet)
    inward = dark[RESIDUE:-RESIDUE, RESIDUE:-RESIDUE]
    if inward.size and inward.mean() <= CLEAN:
        dark = np.zeros_like(dark)
    more_x, more_y = max(round(side_x * CORE) - across, 0), max(round(side_y * CORE) - down, 0)
    core = dark[more_y : dark.shape[0] - more_y, more_x : dark.shape[1] - more_x]
    share = float(core.mean()) if core.size else 0.0
    narrow = max(more_x, more_y) == 0
    dotted = sheet.noise <= GRAINY and _longest(dark) < SOLID_SPAN * max(side_x, side_y)
    return Inside(share, float(dark.mean()), span / max(side_x, side_y), shaded, narrow, specks, dotted)


def _longest(dark: Mask) -> int:
    """The longest extent, in pixels, of a piece of ink; nearly touching ones are not one."""
    import numpy as np

    labels, _ = imaging().label(dark, structure=np.ones((3, 3), dtype=np.int8))
    return max((max(r.stop - r.start, c.stop - c.start) for r, c in imaging().find_objects(labels)), default=0)


def _pieces(dark: Mask) -> int:
    """How many pieces of ink there are."""
    import numpy as np

    return int(imaging().label(dark, structure=np.ones((3, 3), dtype=np.int8))[1])


def is_blotted(box: Box, sheet: Sheet) -> bool:
    """Whether ink covers the paper round a box as well: a stain, or writing over a whole line, marks no box."""
    rows, columns = sheet.window(box.grown(BLOT_REACH))
    inner = sheet.window(box.grown(BLOT_CLEAR))
    around = sheet.ink[rows, columns]
    within = sheet.ink[inner]
    paper = around.size - within.size
    return paper > 0 and int(around.sum()) - int(within.sum()) >= BLOT * paper


def _border(ink: Mask) -> int:
    """Pixels of thickness of the thinner sides of a box, its soft edge included; a mark may lie along the others."""
    import numpy as np

    most = max(1, round(min(ink.shape) * THICKEST_BORDER))
    sides = []
    for side in (ink, ink[::-1], ink.T, ink.T[::-1]):
        part = side[: most + 1, side.shape[1] // 5 : side.shape[1] - side.shape[1] // 5]
        # paper outside the edge itself is part of the border's unevenness
        depth = [_run(column[1:]) + 1 for column in part.T]
        sides.append(float(np.quantile(depth, 0.6)) if depth else 0.0)
    return int(min(round(sorted(sides)[1]), most))


def _run(column: Mask) -> int:
    """Length of the run of ink that a column of pixels begins with."""
    clear = (~column).nonzero()[0]
    return int(clear[0]) if len(clear) else len(column)


def _without_dirt(dark: Mask, sheet: Sheet) -> tuple[Mask, int]:
    """The ink without specks and without what is left of the border, and the longest extent of a piece in pixels.

    Pieces that nearly touch are one: a fax breaks a thin line into dots.
    """
    import numpy as np

    ndimage = imaging()
    joined = ndimage.binary_dilation(dark, structure=np.ones((3, 3), dtype=bool))
    labels, _ = ndimage.label(joined, structure=np.ones((3, 3), dtype=np.int8))
    least = sheet.pixels(SPECK)
    span = 0
    kept = dark.copy()
    for number, place in enumerate(ndimage.find_objects(labels), 1):
        own = (labels[place] == number) & dark[place]
        rows, columns = own.any(axis=1).nonzero()[0] + place[0].start, own.any(axis=0).nonzero()[0] + place[1].start
        high, wide = int(rows[-1] - rows[0]) + 1, int(columns[-1] - columns[0]) + 1
        edge = (
            rows[-1] < RESIDUE
            or columns[-1] < RESIDUE
            or rows[0] >= dark.shape[0] - RESIDUE
            or columns[0] >= dark.shape[1] - RESIDUE
        )
        if edge or max(high, wide) <= least:
            kept[place] &= ~own
        else:
            span = max(span, high, wide)
    return kept, span
