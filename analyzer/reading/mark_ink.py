"""The dark pixels of a rendered page, as a second witness beside what is drawn on it."""

from __future__ import annotations

from typing import Any

from analyzer.reading.mark_contents import Ink
from analyzer.reading.settlement import Box

INK_DPI = 150
"""Dots per inch: a check box is then some 20 pixels wide, and a page takes a few milliseconds."""
DARK_BELOW = 128
"""Grey value (0 black, 255 white) below which a pixel is ink; shading and paper are lighter."""


def page_ink(page: Any) -> Ink:
    """A function that gives the dark share (0 to 1) of a box of a pypdfium2 page, in points from the top left as shown.

    The page is rendered once, at the first question. Form fields show only if the document's form environment is open.
    """
    rendered: list[Any] = []

    def ink(box: Box) -> float:
        if not rendered:
            rendered.append(page.render(scale=INK_DPI / 72, grayscale=True).to_numpy())
        pixels = rendered[0]
        step = INK_DPI / 72
        height, width = pixels.shape[:2]
        left, right = max(int(box.x0 * step), 0), min(round(box.x1 * step) + 1, width)
        top, bottom = max(int(box.top * step), 0), min(round(box.bottom * step) + 1, height)
        if right <= left or bottom <= top:
            return 0.0
        return float((pixels[top:bottom, left:right] < DARK_BELOW).mean())

    return ink
