"""Painting over parts of a picture in a PDF: the pixels themselves change, nothing is laid over them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pikepdf
from pikepdf import Name

from analyzer.reporting.annotated.matrices import Matrix, bounds, inverse
from analyzer.reporting.annotated.page_space import Rect

if TYPE_CHECKING:
    from PIL.Image import Image

GROWN = 1.5
"""Points by which a box is made larger: print on a scan is seldom quite level."""
_JPEG_QUALITY = 88
_SPACES = {"L": 1, "RGB": 3, "1": 1}
"""Numbers for each pixel by the mode of the picture."""


class CannotPaint(Exception):
    """The picture is stored in a way that cannot be changed and put back without loss of meaning."""


def paint_over(image: pikepdf.Stream, ctm: Matrix, rects: Sequence[Rect], most_pixels: float) -> None:
    """Blackens the rectangles (of user space) in the picture that `ctm` places on the page; raises CannotPaint."""
    back = inverse(ctm)
    if (
        back is None
        or image.get("/ImageMask", False)
        or "/Decode" in image
        or isinstance(image.get("/Mask"), pikepdf.Array)
    ):
        raise CannotPaint("a picture on the page is a mask, or its colours are turned round")
    if "/Width" not in image or "/Height" not in image:
        raise CannotPaint("a picture on the page has no size")
    if int(image.Width) * int(image.Height) > most_pixels:
        raise CannotPaint("a picture on the page is too large")
    picture = _decoded(image)
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    for x0, y0, x1, y1 in rects:
        u0, v0, u1, v1 = bounds(back, x0 - GROWN, y0 - GROWN, x1 + GROWN, y1 + GROWN)
        across, down = picture.size
        draw.rectangle((u0 * across, (1 - v1) * down, u1 * across, (1 - v0) * down), fill=0)
    _put_back(image, picture)


def _decoded(image: pikepdf.Stream) -> Image:
    try:
        picture: Image = pikepdf.PdfImage(image).as_pil_image()
    except Exception as problem:  # each kind fails in a way of its own; the page is drawn anew
        raise CannotPaint("a picture on the page is stored in a way that cannot be changed") from problem
    if picture.mode == "P":
        picture = picture.convert("RGB")
        image.ColorSpace = Name.DeviceRGB
    if picture.mode not in _SPACES or _components(image) != _SPACES[picture.mode]:
        raise CannotPaint("the colours of a picture on the page cannot be kept")
    return picture.copy()


def _components(image: pikepdf.Object) -> int:
    space: Any = image.get("/ColorSpace", Name.DeviceGray)
    named = {"/DeviceGray": 1, "/CalGray": 1, "/DeviceRGB": 3, "/CalRGB": 3}
    if isinstance(space, pikepdf.Array):
        if str(space[0]) == "/ICCBased":
            return int(space[1].N)
        if str(space[0]) == "/Indexed":
            return 1 if int(image.get("/BitsPerComponent", 8)) == 1 else 0
        return named.get(str(space[0]), 0)
    return named.get(str(space), 0)


def _put_back(image: pikepdf.Stream, picture: Image) -> None:
    filters = image.get("/Filter")
    names = [str(f) for f in filters] if isinstance(filters, pikepdf.Array) else [str(filters)]
    for key in ("/DecodeParms", "/Alternates", "/OPI", "/Metadata"):
        if key in image:
            del image[key]
    image.BitsPerComponent = 1 if picture.mode == "1" else 8
    if isinstance(image.get("/ColorSpace"), pikepdf.Array) and str(image.ColorSpace[0]) == "/Indexed":
        image.ColorSpace = Name.DeviceGray
    if names[-1] == "/DCTDecode":
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=_JPEG_QUALITY)
        image.write(buffer.getvalue(), filter=Name.DCTDecode)
    else:
        image.write(picture.tobytes())
