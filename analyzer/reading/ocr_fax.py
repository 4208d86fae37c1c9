"""Faxes: pictures of black and white pixels, often flatter than wide, made smooth for the reader of lines.

Jagged edges and rows drawn twice mislead a reader that learned on photographs and scans. What it is given instead is made
from the pixels that the machine sent: blurred a little, then brought to the usual size with a smooth curve between rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from analyzer.reading.ocr_engine import Image as Levels

LEAST_RESOLUTION, MOST_RESOLUTION = 60.0, 240.0
"""Pixels per inch of faxes: 98, 196 or 392 lines by 204 pixels; where both are more, nothing is gained."""
SOFTNESS = 0.7 / 200
"""Standard deviation of the blur, in inches: more melts small print, less leaves it jagged."""
COVERING = 0.5
"""Share of the page that the picture must cover for the whole page to be a fax."""


def grid_of(page: Any, width: float, height: float) -> tuple[int, int] | None:
    """The pixels across and down of a fax that covers an open page, which is shown in the given size in points.

    None where there is no such picture, or where it is so fine that it needs nothing.
    """
    import pypdfium2.raw as pdfium

    for thing in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=2):
        left, bottom, right, top = thing.get_bounds()
        facts = thing.get_metadata()
        if facts.bits_per_pixel == 1 and (right - left) * (top - bottom) >= COVERING * width * height:
            a, b = thing.get_matrix().get()[:2]
            turned = (abs(b) > abs(a)) != (page.get_rotation() in (90, 270))
            grid = (facts.height, facts.width) if turned else (facts.width, facts.height)
            shown = (right - left, top - bottom) if page.get_rotation() in (0, 180) else (top - bottom, right - left)
            across, down = grid[0] * 72 / shown[0], grid[1] * 72 / shown[1]
            return (round(across * width / 72), round(down * height / 72)) if is_fax(across, down) else None
    return None


def is_fax(across: float, down: float) -> bool:
    """Whether pixels of black and white in these numbers to the inch are those of a fax."""
    return LEAST_RESOLUTION <= min(across, down) <= MOST_RESOLUTION


def drawn(page: Any, grid: tuple[int, int]) -> Levels:
    """An open page of a PDF in levels of grey on a grid of so many pixels across and down, which need not be square."""
    import numpy as np
    import pypdfium2.raw as pdfium
    from pypdfium2 import PdfBitmap

    bitmap = PdfBitmap.new_native(*grid, format=pdfium.FPDFBitmap_Gray)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, *grid)
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, *grid, 0, pdfium.FPDF_GRAYSCALE)
    levels = np.array(bitmap.to_numpy(), dtype=np.uint8).reshape(grid[1], grid[0])
    bitmap.close()
    return levels


def softened(levels: Levels, size: tuple[int, int], resolution: float) -> Levels:
    """The pixels of a fax as a picture of another size (across, down) with smooth edges, `resolution` pixels to the inch."""
    import cv2
    import numpy as np
    from scipy import ndimage

    down, across = levels.shape
    blur = (SOFTNESS * resolution * down / size[1], SOFTNESS * resolution * across / size[0])
    soft = ndimage.gaussian_filter(levels.astype(np.float32), blur)
    large = cv2.resize(soft, size, interpolation=cv2.INTER_CUBIC)
    return np.asarray(large).clip(0, 255).astype(np.uint8)
