"""A page as a single picture: where an identifier cannot be taken out of what a page draws, the page is drawn anew."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name

from analyzer.errors import Damaged, TooLarge
from analyzer.reading.limits import Limits
from analyzer.reporting.annotated.page_space import PageSpace, Rect

RESOLUTION = 200.0
"""Pixels per inch: small print stays legible, and it can be recognised again."""
_POINTS = 72.0
_GROWN = 1.5
_JPEG_QUALITY = 80


def rasterise(pdf: pikepdf.Pdf, page: pikepdf.Page, shown: Any, rects: Sequence[Rect], limits: Limits) -> None:
    """Replaces what the page draws by a picture of it in which the rectangles (of user space) are black.

    `shown` is the same page as pypdfium2 has it. Its annotations and fields stay. Raises Damaged or TooLarge.
    """
    import pypdfium2
    from PIL import ImageDraw

    scale = RESOLUTION / _POINTS
    width, height = shown.get_size()
    if width * height * scale * scale > limits.max_megapixels * 1e6:
        raise TooLarge(f"a page has more than {limits.max_megapixels:g} megapixels (--max-megapixels)")
    try:
        bitmap = shown.render(scale=scale, may_draw_forms=False, draw_annots=False, rev_byteorder=True)
    except pypdfium2.PdfiumError as problem:
        raise Damaged("a page is damaged and cannot be drawn") from problem
    image = bitmap.to_pil().convert("RGB")
    bitmap.close()
    space = PageSpace.of(page)
    draw = ImageDraw.Draw(image)
    for x0, y0, x1, y1 in rects:
        corners = [space.shown(x, y) for x, y in ((x0, y0), (x1, y1))]
        xs, tops = sorted(x for x, _ in corners), sorted(top for _, top in corners)
        draw.rectangle(
            (
                (xs[0] - _GROWN) * scale,
                (tops[0] - _GROWN) * scale,
                (xs[1] + _GROWN) * scale,
                (tops[1] + _GROWN) * scale,
            ),
            fill="black",
        )
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=_JPEG_QUALITY)
    picture = pdf.make_stream(buffer.getvalue())
    picture.Type, picture.Subtype, picture.Filter = Name.XObject, Name.Image, Name.DCTDecode
    picture.Width, picture.Height = image.size
    picture.ColorSpace, picture.BitsPerComponent = Name.DeviceRGB, 8
    (ax, ay), (bx, by), (cx, cy) = space.point(0, height), space.point(width, height), space.point(0, 0)
    placed = " ".join(f"{n:.3f}" for n in (bx - ax, by - ay, cx - ax, cy - ay, ax, ay))
    page.obj.Contents = pdf.make_stream(f"q {placed} cm /Page Do Q".encode("ascii"))
    page.obj.Resources = Dictionary(XObject=Dictionary(Page=picture))
