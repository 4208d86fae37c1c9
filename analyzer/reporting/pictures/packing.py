"""Images as small files: few shades and no loss where a page is grey print, some loss where it is coloured or noisy."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from analyzer.reporting.pictures.stored import Picture

if TYPE_CHECKING:
    from PIL.Image import Image

_GREY = 8
"""Difference between the colours of a pixel up to which it counts as grey."""
_LOOKED_AT = 5
"""Of so many pixels across and down one is looked at."""
_STEP = 36
"""Step between the shades of grey that are kept: eight of them show print as sharp as all 256 do."""
_SHADES = [min(round(level / _STEP) * _STEP + 3, 255) for level in range(256)]
_NOISY = 0.08
"""Bytes a pixel above which a picture without loss is a noisy scan: print takes 0.02 to 0.05, the grain of paper 0.12.
With loss it is smaller, and the grain is smooth."""
_HEAD = 1000
"""Bytes that count for nothing: small pictures have them whatever they show."""
_QUALITY = 45


def packed(image: Image, *, is_scan: bool = False) -> Picture:
    """The image (mode RGB or RGBX) as a small file: grey print with few shades and no loss, all else with loss.

    Few shades would make blots of the grain of a scan.
    """
    is_print = not is_scan and _is_grey(image)
    # Three equal bands are packed in less time than one, which would first be made three again.
    data = without_loss(image.point(_SHADES * len(image.getbands()))) if is_print else b""
    if not 0 < len(data) <= _NOISY * image.width * image.height + _HEAD:
        data = with_loss(image)
    return Picture(data, "image/webp", image.width, image.height)


def without_loss(image: Image) -> bytes:
    """A WebP that shows every pixel as it is; small where there are few shades."""
    return _webp(image, lossless=True, quality=20, method=0)


def with_loss(image: Image) -> bytes:
    """A WebP that a reader takes for the same."""
    return _webp(image, quality=_QUALITY, method=2)


def _webp(image: Image, **options: int) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "WEBP", **options)
    return buffer.getvalue()


def _is_grey(image: Image) -> bool:
    from PIL import Image as Images
    from PIL import ImageChops

    # A few pixels tell as much in a small part of the time: the strokes of a coloured pen are too long to slip through.
    size = max(image.width // _LOOKED_AT, 1), max(image.height // _LOOKED_AT, 1)
    red, green, blue = image.resize(size, Images.Resampling.NEAREST).split()[:3]
    return not any(
        any(ImageChops.difference(one, other).histogram()[_GREY + 1 :]) for one, other in ((red, green), (green, blue))
    )
