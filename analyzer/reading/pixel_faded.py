"""Ruled lines of which a fax left no more than rows of dots: ink that keeps to one height, with paper above and below.

A thin line that falls between two rows of a fax machine's eyes comes out now whole, now dotted, now nearly gone. No
stretch of it is long enough to be a line, but no writing keeps to one row of pixels over so many points.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from analyzer.reading.pixel_pieces import PRINTED
from analyzer.reading.pixel_sheet import GRAINY, Sheet, imaging
from analyzer.reading.settlement import Box, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from analyzer.reading.pixel_sheet import Mask

    Floats = NDArray[np.float32]

CELL = 4
"""Pixels along a line that are looked at as one: dots stand about as far apart."""
WINDOW = 24.0
"""Points over which ink must keep to one height: a short blank is as long."""
DOTTED, SPARSE = 0.3, 0.07
"""Share of the cells of a window that have ink on a line, where it is certain and where it goes on; dirt covers some
hundredths."""
BESIDE = (4, 7)
"""Pixels from the middle of a line between which paper is looked for, above and below: past its thickness and before
the words under it."""
FREE, CROSSED = 0.12, 0.45
"""Inked cells there for each inked cell of the line, on both sides: where it is certain, and where writing crosses it."""
UNDER_LETTERS = 0.2
"""Share of the height of a word under its letters, where a line may run."""
SHORTEST = 30.0
"""Points of a faded line."""
NEAR_GAP = 30.0
"""Points at either side of a gap in which the dots are counted."""
RARE = 5.3
"""Gaps, in mean gaps of the dots beside them, that a line has once in 200 dots (-ln 0.005); where one is wider, two
lines stand side by side."""
LEAST_GAP, WIDEST_GAP = 4.0, 18.0
"""Points between which that holds."""
LEAST_DASH_GAP, WIDEST_DASH_GAP = 1.5, 11.0
"""Points of the gaps between the dashes into which a fax breaks a line that lies a hair askew; blanks side by side stand
farther apart."""
DASHES_REACH, FEWEST_DASHES = 50.0, 3
"""Points at either side of a gap in which others are looked for, and how many there must be."""
UNEVEN_DASHES = 1.6
"""How much wider than most of those beside it a gap between dashes may be."""
REACH = 1.1
"""Points above and below the middle of a faded line in which ink is its own."""
EVEN_DOTS, LEADER_GAP = 0.3, 2.0
"""Spread of the gaps of a dotted leader in mean gaps, at most, and points of their mean, at least: it was set so and is
nothing to write on."""
FEWEST_DOTS = 6


def faded_lines(sheet: Sheet, words: Iterable[Word]) -> tuple[list[Box], list[Box]]:
    """Level and upright ruled lines, in points, faded ones among them; no level line goes on through print."""
    bare = sheet.ink.copy()
    for word in words:
        if word.mark is None and word.confidence >= PRINTED:
            bare[sheet.window(replace(word.box, bottom=word.box.bottom - UNDER_LETTERS * word.box.height))] = False
    level = _along_rows(sheet.ink, sheet, bare)
    upright = _along_rows(sheet.ink.T, sheet)
    return level, [Box(line.top, line.x0, line.bottom, line.x1) for line in upright]


def _along_rows(ink: Mask, sheet: Sheet, bare: Mask | None = None) -> list[Box]:
    """`bare` is the ink without print, where a line may go on under writing that stands on one side of it."""
    import numpy as np

    window = max(round(WINDOW / sheet.scale / CELL), 3)
    ndimage = imaging()
    band, above, below = _seen(ink, window)
    beside = np.maximum(above, below)
    possible = (band >= SPARSE) & (beside <= CROSSED * band)
    if bare is not None and sheet.noise <= GRAINY:
        bare_band, bare_above, bare_below = _seen(bare, window)
        possible |= (bare_band >= SPARSE) & (np.minimum(bare_above, bare_below) <= CROSSED * bare_band)
    # of neighbouring rows, the one with the most ink is the line
    possible &= band >= ndimage.maximum_filter1d(band, 5, axis=0, mode="constant")
    labels, _ = ndimage.label(ndimage.maximum_filter1d(possible.view("uint8"), 3, axis=0), np.ones((3, 3), np.int8))
    certain = possible & (band >= DOTTED) & (beside <= FREE * band)
    found: list[Box] = []
    for number, place in enumerate(ndimage.find_objects(labels), 1):
        if not (certain[place] & (labels[place] == number)).any():
            continue
        rows, columns = place
        half = window // 2 + 1
        left, right = max(columns.start - half, 0) * CELL, min((columns.stop + half) * CELL, ink.shape[1])
        found += _lines_in(ink, rows, slice(left, right), sheet)
    return found


def _seen(ink: Mask, window: int) -> tuple[Floats, Floats, Floats]:
    """Share of inked cells along each row, above it and below it."""
    import numpy as np

    height, width = ink.shape
    wide = width // CELL * CELL
    grouped = np.ascontiguousarray(ink[:, :wide]).reshape(height, wide // CELL, CELL)
    cells: Mask = np.logical_or.reduce(grouped, axis=2)
    near, far = BESIDE
    bands = ((-1, 1), (-far, -near), (near, far))
    band, above, below = (_density(_any_row(cells, *rows), window) for rows in bands)
    return band, above, below


def on_lines(lines: Sequence[Box], sheet: Sheet) -> Mask:
    """The ink of faded level lines, their dots and what stands out of them by a pixel or two."""
    import numpy as np

    found = np.zeros_like(sheet.ink)
    for line in lines:
        place = sheet.window(Box(line.x0, line.middle[1] - REACH, line.x1, line.middle[1] + REACH))
        found[place] = sheet.ink[place]
    return found


def _any_row(cells: Mask, first: int, last: int) -> Mask:
    """Whether there is ink in any of the rows from `first` to `last` below each row (negative: above)."""
    import numpy as np

    height = len(cells)
    found = np.zeros_like(cells)
    for by in range(first, last + 1):
        if by >= 0:
            found[: height - by] |= cells[by:]
        else:
            found[-by:] |= cells[:by]
    return found


def _density(cells: Mask, window: int) -> Floats:
    """Share of inked cells in a window round each cell along its row."""
    import numpy as np

    density: Floats = imaging().uniform_filter1d(cells.astype(np.float32), window, axis=1, mode="constant")
    return density


def _lines_in(ink: Mask, rows: slice, columns: slice, sheet: Sheet) -> list[Box]:
    """The lines along the fullest row of a part of the page, from their first dot to their last."""
    import numpy as np

    top, bottom = max(rows.start - 1, 0), min(rows.stop + 1, len(ink))
    profile = ink[top:bottom, columns].sum(axis=1)
    at = top + int(profile.argmax())
    # a line that was scanned askew and set straight goes up and down by the height of a fax's row
    inked: Mask = np.logical_or.reduce(ink[max(at - 2, 0) : at + 3, columns], axis=0)
    dots = inked.nonzero()[0] + columns.start
    found: list[Box] = []
    for part in _parted(dots, sheet):
        left, right = int(part[0]) * sheet.scale, (int(part[-1]) + 1) * sheet.scale
        line = Box(left, (at - 0.5) * sheet.scale, right, (at + 1.5) * sheet.scale)
        if line.width >= SHORTEST and not _is_leader(part, sheet):
            found.append(line)
    return found


def _parted(dots: NDArray[np.int64], sheet: Sheet) -> list[NDArray[np.int64]]:
    """The dots of each line, parted where a gap is too wide for those of the line."""
    import numpy as np

    if len(dots) < FEWEST_DOTS:
        return []
    reach = NEAR_GAP / sheet.scale
    places = np.arange(len(dots))
    before = places + 1 - np.searchsorted(dots, dots - reach)
    after = np.searchsorted(dots, dots + reach) - places
    few = np.minimum(before[:-1], after[1:]) < FEWEST_DOTS
    # a speck beside the end of a line is no faded part of it
    density = np.where(few, np.maximum(before[:-1], after[1:]), np.minimum(before[:-1], after[1:])) / reach
    allowed = np.clip(RARE / density, LEAST_GAP / sheet.scale, WIDEST_GAP / sheet.scale)
    gaps = np.diff(dots)
    wide = (gaps > LEAST_DASH_GAP / sheet.scale).nonzero()[0]
    for at in (gaps > allowed).nonzero()[0]:
        near = np.abs(dots[wide] - dots[at]) <= DASHES_REACH / sheet.scale
        others = gaps[wide[near & (wide != at)]]
        if len(others) >= FEWEST_DASHES:
            longest = min(UNEVEN_DASHES * float(np.quantile(others, 0.75)), WIDEST_DASH_GAP / sheet.scale)
            allowed[at] = max(allowed[at], longest)
    apart = (gaps > allowed).nonzero()[0] + 1
    return [part for part in np.split(dots, apart) if len(part) >= FEWEST_DOTS]


def _is_leader(dots: NDArray[np.int64], sheet: Sheet) -> bool:
    import numpy as np

    steps = np.diff(dots)
    gaps = steps[steps > 1]
    if len(gaps) < FEWEST_DOTS or float(gaps.mean()) * sheet.scale < LEADER_GAP:
        return False
    return float(gaps.std()) <= EVEN_DOTS * float(gaps.mean())
