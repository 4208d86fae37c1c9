"""Images as small files: few shades and no loss where a page is grey, some loss where it is coloured or noisy."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from analyzer.reporting.pictures.stored import Picture

if TYPE_CHECKING:
    from PIL.Image import Image

_GREY = 24
"""Difference between the colours of a pixel up to which it counts as grey; scans of paper are a little yellow."""
_LOOKED_AT = 3
"""Of so many pixels across and down one is looked at."""
_LEVELS = 36
"""Step between the shades of grey that are kept: eight of them show print as sharp as all 256 do."""
_SHADES = [min(round(level / _LEVELS) * _LEVELS + 3, 255) for level in range(256)]
_NOISY = 90_000
"""Bytes above which a page without loss is a noisy scan, and is packed with loss instead."""
_QUALITY = 45


def greyed(image: Image) -> Image:
    """The image in levels of grey where it has no colours; else as it is."""
    return image.convert("L") if _is_grey(image) else image


def packed(image: Image) -> Picture:
    """The image as a small file: grey ones (see `greyed`) with few shades and no loss, coloured and noisy ones with loss."""
    data = without_loss(image.point(_SHADES)) if image.mode == "L" else b""
    if not 0 < len(data) <= _NOISY:
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
    from PIL import Image, ImageChops

    # Every third pixel of every third row tells as much in a ninth of the time: no stroke of a pen slips through.
    size = max(image.width // _LOOKED_AT, 1), max(image.height // _LOOKED_AT, 1)
    red, green, blue = image.resize(size, Image.Resampling.NEAREST).split()[:3]
    # The histogram of the differences, from the grey ones up: nothing may lie above.
    return not any(
        any(ImageChops.difference(one, other).histogram()[_GREY + 1 :]) for one, other in ((red, green), (green, blue))
    )
