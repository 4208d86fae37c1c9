"""The letters of one line of writing, from what the reader of lines says of each step along it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Shares = NDArray[np.float32]
    """A row for each step along the line: how likely each sign stands there, 0 to 1; the first sign is none."""
    Crop = NDArray[np.uint8]
    """Rows, columns and three equal colours of the picture of one line."""

READER_HEIGHT = 48
"""Pixels of the height to which a line is brought before it is read."""
NARROWEST = 64
"""Pixels of the shortest line that is read; the engine's own 320 cost more than they help where short lines abound
(line numbers, labels of forms)."""
NONE = 0
"""Number of the sign that says that no letter ends at a step."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A letter or a blank, how sure it is (0 to 1), and where its middle lies (0 is the start of the line, 1 its end)."""

    text: str
    share: float
    place: float


def prepared(crop: Crop) -> tuple[NDArray[np.float32], float]:
    """What the reader of lines is given for a picture of one line, and how much of its width the line takes, 0 to 1."""
    import cv2
    import numpy as np

    height, width = crop.shape[:2]
    wide = max(-(-READER_HEIGHT * width // height), 1)
    resized = cv2.resize(crop, (wide, READER_HEIGHT)).astype(np.float32)
    given = np.zeros((1, 3, READER_HEIGHT, max(wide, NARROWEST)), dtype=np.float32)
    given[0, :, :, :wide] = resized.transpose(2, 0, 1) / 127.5 - 1
    return given, wide / given.shape[3]


def signs_of(shares: Shares, alphabet: Sequence[str], filled: float) -> list[Sign]:
    """The most likely signs; the same one at steps that follow each other is one letter, unless a step of none parts them.

    `filled` is the part of the steps, 0 to 1, that the line takes.
    """
    best = shares.argmax(axis=1).tolist()
    length = len(best) * filled
    found: list[Sign] = []
    last = NONE
    for step, number in enumerate(best):
        if number not in (NONE, last):
            found.append(Sign(alphabet[number], float(shares[step, number]), min((step + 0.5) / length, 1.0)))
        last = number
    return found
