"""A picture of a paper (PNG, JPEG, TIFF, fax): each frame is a page, read by text recognition."""

from __future__ import annotations

import io
import warnings
from collections.abc import Collection
from typing import TYPE_CHECKING

from analyzer.errors import AnalyzerError, Damaged, TooLarge
from analyzer.reading.limits import Limits
from analyzer.reading.settlement import Notice, Page, PageSource

if TYPE_CHECKING:
    from PIL.Image import Image

    from analyzer.reading.page_routing import Ocr

UNKNOWN_RESOLUTION = 200.0
"""Pixels per inch of a picture that does not say: that of a good fax or a plain office scan."""
LEAST_RESOLUTION = 20.0
"""Pixels per inch below which a picture's own figure is a default that means nothing (1, 2 or 10 are written so)."""
POINTS_PER_INCH = 72.0
NOT_READ = "an image, and text recognition was not asked for"
_SIDEWAYS = (5, 6, 7, 8)
"""Orientations of a photo under which a viewer turns it by a quarter."""
_ORIENTATION_TAG = 274


def read_image(
    data: bytes, pages: Collection[int] | None, limits: Limits, ocr: Ocr = "auto"
) -> tuple[tuple[Page, ...], tuple[Notice, ...], int]:
    """One page for each frame (numbers from 1; None means all), what was met on them, and the number of frames.

    With `ocr` "never" the pages are unread. Raises Damaged where the picture cannot be opened, TooLarge where it has too
    many frames or pixels, OcrUnavailable where text recognition is not installed.
    """
    from PIL import Image, UnidentifiedImageError

    from analyzer.reading.page_routing import readable

    found: list[Page] = []
    notices: list[Notice] = []
    number = 0
    try:
        with warnings.catch_warnings():
            # The library warns of large pictures; the limit on pixels below is the one that counts.
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as picture:
                while _has_frame(picture, number):
                    number += 1
                    if number > limits.max_pages:
                        raise TooLarge(f"the picture has more than {limits.max_pages:,} pages (--max-pages)")
                    if pages is None or number in pages:
                        page, notes = _page(picture, number, limits, ocr)
                        found.append(page)
                        notices += [Notice(code, text, number) for code, text in notes]
    except AnalyzerError:
        raise
    except Image.DecompressionBombError as problem:
        raise _too_many_pixels(limits) from problem
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, TypeError, KeyError, EOFError) as problem:
        raise Damaged("the picture is damaged and cannot be opened") from problem
    return tuple(readable(found)), tuple(notices), number


def _has_frame(picture: Image, number: int) -> bool:
    try:
        picture.seek(number)
    except EOFError:
        return False
    return True


def _page(picture: Image, number: int, limits: Limits, ocr: Ocr) -> tuple[Page, tuple[tuple[str, str], ...]]:
    width, height = picture.size
    if width * height > limits.max_megapixels * 1e6:
        raise _too_many_pixels(limits)
    across, down = _resolution(picture)
    size = width * POINTS_PER_INCH / across, height * POINTS_PER_INCH / down
    if picture.getexif().get(_ORIENTATION_TAG) in _SIDEWAYS:
        size = size[1], size[0]
    page = Page(number, PageSource.UNREAD, *size, reason=NOT_READ, confidence=0.0)
    if ocr == "never":
        return page, ()
    from analyzer.reading.ocr_engine import is_installed
    from analyzer.reading.page_routing import unrecognised

    if not is_installed():
        return unrecognised(page), ()
    from analyzer.reading.ocr_page import read_picture
    from analyzer.reading.ocr_picture import framed
    from analyzer.reading.page_objects import PageObjects

    return read_picture(framed(picture, *size), PageObjects(number, *size))


def _resolution(picture: Image) -> tuple[float, float]:
    """Pixels per inch across and down; faxes have fewer down than across."""
    try:
        across, down = (float(value) for value in picture.info.get("dpi", ()))
    except (TypeError, ValueError, ZeroDivisionError):
        return UNKNOWN_RESOLUTION, UNKNOWN_RESOLUTION
    if not (LEAST_RESOLUTION <= across < 1e5 and LEAST_RESOLUTION <= down < 1e5):
        return UNKNOWN_RESOLUTION, UNKNOWN_RESOLUTION
    return across, down


def _too_many_pixels(limits: Limits) -> TooLarge:
    return TooLarge(f"the picture has more than {limits.max_megapixels:g} megapixels (--max-megapixels)")
