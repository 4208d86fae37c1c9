"""The picture of a page that is to be read: rendered from a PDF, or a frame of an image file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analyzer.errors import TooLarge
from analyzer.reading.limits import Limits
from analyzer.reading.ocr_fax import drawn, grid_of, is_fax, softened
from analyzer.reading.ocr_view import View, view_of

if TYPE_CHECKING:
    from PIL.Image import Image as Frame

    from analyzer.reading.ocr_engine import Image as Levels

RESOLUTION = 200.0
"""Pixels per inch at which pages are read: fax machines send it, and more of it finds no more words."""
POINTS_PER_INCH = 72.0
PIXEL = POINTS_PER_INCH / RESOLUTION
"""Points of a pixel of such a picture."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page in levels of grey, as a viewer shows it, and how its pixels measure the page as read."""

    image: Levels
    view: View
    soft: Levels | None = None
    """The same with smooth edges, for the reader of lines; only of faxes, whose pixels are black and white."""


def rendered(document: Any, number: int, width: float, height: float, limits: Limits) -> PagePicture:
    """The picture of a page (from 1) of an open pypdfium2 document whose size as shown is given in points.

    Raises TooLarge where it would have more pixels than the limit.
    """
    import numpy as np

    view = view_of(width, height)
    scale = view.factor / PIXEL
    if width * height * scale * scale > limits.max_megapixels * 1e6:
        raise TooLarge(f"the page has more than {limits.max_megapixels:g} megapixels (--max-megapixels)")
    page = document[number - 1]
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False, draw_annots=False)
    image = np.array(bitmap.to_numpy(), dtype=np.uint8).reshape(bitmap.height, bitmap.width)
    bitmap.close()
    grid = grid_of(page, width, height)
    soft = softened(drawn(page, grid), (image.shape[1], image.shape[0]), RESOLUTION) if grid is not None else None
    page.close()
    return PagePicture(image, view, soft)


def framed(picture: Frame, width: float, height: float) -> PagePicture:
    """The picture of the present frame of an image file whose size as shown is given in points.

    Pixels that are not square are stretched; transparent parts are paper.
    """
    import numpy as np
    from PIL import Image

    view = view_of(width, height)
    size = max(round(width * view.factor / PIXEL), 1), max(round(height * view.factor / PIXEL), 1)
    opaque = shown_on_paper(picture)
    grey = opaque.convert("L")
    soft = None
    across, down = (RESOLUTION * sent / read for sent, read in zip(grey.size, size, strict=True))
    if opaque.mode == "1" and is_fax(across, down):
        soft = softened(np.array(grey, dtype=np.uint8), size, RESOLUTION)
    if grey.size != size:
        grey = grey.resize(size, Image.Resampling.BICUBIC, reducing_gap=3.0)
    return PagePicture(np.array(grey, dtype=np.uint8), view, soft)


def shown_on_paper(picture: Frame) -> Frame:
    """The present frame of an image file turned as a viewer turns it, without transparency; deep levels become grey."""
    import numpy as np
    from PIL import Image, ImageOps

    upright = ImageOps.exif_transpose(picture) or picture
    if upright.mode.startswith("I") or upright.mode == "F":
        levels = np.asarray(upright, dtype=np.float64)
        top = max(float(levels.max()), 1.0)
        return Image.fromarray((levels * (255.0 / top)).clip(0, 255).astype(np.uint8))
    if upright.mode in ("P", "PA", "LA", "RGBA", "La", "RGBa") or "transparency" in upright.info:
        coloured = upright.convert("RGBA")
        paper = Image.new("RGBA", coloured.size, "white")
        return Image.alpha_composite(paper, coloured)
    return upright
