"""Dots of ink too small for writing: dirt lies all over a page, what a fax left of a light pen lies close together."""

from __future__ import annotations

import math

from analyzer.reading.pixel_pieces import Pieces
from analyzer.reading.pixel_sheet import Sheet, imaging
from analyzer.reading.settlement import Box, MarkState

TILE = (22.0, 11.0)
"""Points of width and height of the part of a place in which dots are counted: two letters of initials."""
DEVIATIONS = 6.5
"""Standard deviations by which dots must be more than dirt alone would leave."""
FEWEST = 9
"""Dots in such a part that may be writing."""
SURE = 14
"""Dots that are, where they go on over `SPREAD` points."""
SPREAD = 16.0


class Dust:
    """The places of all small dots of a page, in points, and how many there are to a square point."""

    def __init__(self, pen: Pieces, sheet: Sheet) -> None:
        import numpy as np

        large = np.zeros(int(pen.labels.max(initial=0)) + 1, dtype=bool)
        large[[piece.number for piece in pen.every]] = True
        places = [
            ((rows.start + rows.stop) / 2, (columns.start + columns.stop) / 2)
            for number, (rows, columns) in enumerate(imaging().find_objects(pen.labels), 1)
            if not large[number]
        ]
        self._at = np.array(places, dtype=np.float64).reshape(-1, 2) * sheet.scale
        self._rate = len(places) / (sheet.ink.size * sheet.scale**2)

    def state(self, place: Box, state: MarkState) -> MarkState:
        """The state of a place that has no plain writing, by the dots in it: more than dirt is somebody's, if not for sure."""
        import numpy as np

        y, x = self._at[:, 0], self._at[:, 1]
        here = self._at[(x >= place.x0) & (x <= place.x1) & (y >= place.top) & (y <= place.bottom)]
        dirt = self._rate * TILE[0] * TILE[1]
        most = max(dirt + DEVIATIONS * math.sqrt(dirt), FEWEST)
        if len(here) < most:
            return state
        apart = np.abs(here[:, None, :] - here[None, :, :])
        near = (apart[:, :, 1] <= TILE[0] / 2) & (apart[:, :, 0] <= TILE[1] / 2)
        dense = near.sum(axis=1) >= most
        if not dense.any():
            return state
        # the dots round those that lie closest are the writing
        cloud = near[dense].any(axis=0)
        wide = float(np.ptp(here[cloud, 1]))
        return MarkState.ON if cloud.sum() >= max(SURE, 2 * most) and wide >= SPREAD else MarkState.UNREADABLE
