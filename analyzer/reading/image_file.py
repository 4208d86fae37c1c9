"""A picture of a paper (PNG, JPEG, TIFF, fax): each frame is a page, read by text recognition."""

from __future__ import annotations

import io
import sys
import warnings
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from analyzer.errors import Damaged, TooLarge
from analyzer.reading.limits import Limits
from analyzer.reading.open_file import PageRead
from analyzer.reading.settlement import Notice, Page, PageSource

if TYPE_CHECKING:
    from PIL.Image import Image

    from analyzer.reading.page_routing import Ocr

UNKNOWN_RESOLUTION = 200.0
"""Pixels per inch of a picture that does not say: that of a good fax or a plain office scan."""
LEAST_RESOLUTION = 20.0
"""Pixels per inch below which a picture's own figure is a default that means nothing (1, 2 or 10 are written so)."""
POINTS_PER_INCH = 72.0
LEAST_PIXELS = 16
"""Pixels of the shorter side of a picture in which a line of print could be told from dirt."""
NOT_READ = "an image, and text recognition was not asked for"
_SIDEWAYS = (5, 6, 7, 8)
"""Orientations of a photo under which a viewer turns it by a quarter."""
_ORIENTATION_TAG = 274


class ImagePages:
    """An open picture file, each frame of which is a page."""

    def __init__(self, data: bytes, limits: Limits, ocr: Ocr, pages: Collection[int] | None = None) -> None:
        """Opens it; `pages` are those that will be asked for (None means all), which alone count against the limit.

        Raises Damaged where the picture cannot be opened, TooLarge where it has too many frames.
        """
        from PIL import Image

        self._limits, self._ocr = limits, ocr
        self.notices: list[Notice] = []
        with _told(limits):
            self._picture = Image.open(io.BytesIO(data))
            self.page_count = _frames(self._picture, limits.max_pages if pages is None else sys.maxsize)

    def page(self, number: int, *, may_defer: bool = False) -> PageRead | None:
        """One frame, counted from 1. None only with `may_defer`, where it has to be read by text recognition.

        A frame that is damaged or too large is unread.
        """
        from analyzer.reading.ocr_engine import is_installed

        if may_defer and self._ocr != "never" and is_installed():
            return None
        try:
            with _told(self._limits):
                self._picture.seek(number - 1)
                page, notes = _page(self._picture, number, self._limits, self._ocr)
        except (Damaged, TooLarge) as problem:
            page = Page(number, PageSource.UNREAD, 0.0, 0.0, reason=problem.message, confidence=0.0)
            return PageRead(page, problem=problem)
        return PageRead(page, tuple(Notice(code, text, number) for code, text in notes))

    def picture(self, number: int) -> tuple[Image, float, float]:
        """One frame, counted from 1, as a viewer shows it (mode RGB), and its width and height in points.

        Raises Damaged or TooLarge.
        """
        from analyzer.reading.ocr_picture import shown_on_paper

        with _told(self._limits):
            self._picture.seek(number - 1)
            size = _size(self._picture, self._limits)
            return shown_on_paper(self._picture).convert("RGB"), *size

    def close(self) -> None:
        """Closes the file."""
        self._picture.close()


@contextmanager
def _told(limits: Limits) -> Iterator[None]:
    """Raises what the picture library says of broken and huge pictures as Damaged and TooLarge."""
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            # The library warns of large pictures; the limit on pixels is the one that counts.
            warnings.simplefilter("ignore")
            yield
    except Image.DecompressionBombError as problem:
        raise _too_many_pixels(limits) from problem
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, TypeError, KeyError, EOFError) as problem:
        raise Damaged("the picture is damaged and cannot be opened") from problem


def _frames(picture: Image, most: int) -> int:
    count = 1
    while _has_frame(picture, count):
        count += 1
        if count > most:
            raise TooLarge(f"the picture has more than {most:,} pages (--max-pages)")
    return count


def _has_frame(picture: Image, number: int) -> bool:
    try:
        picture.seek(number)
    except EOFError:
        return False
    return True


def _size(picture: Image, limits: Limits) -> tuple[float, float]:
    """Width and height in points of the present frame as a viewer shows it; raises Damaged or TooLarge."""
    width, height = picture.size
    if width * height > limits.max_megapixels * 1e6:
        raise _too_many_pixels(limits)
    if min(width, height) < LEAST_PIXELS:
        raise Damaged(f"the picture is too small to hold writing ({width:,} by {height:,} pixels)")
    across, down = _resolution(picture)
    size = width * POINTS_PER_INCH / across, height * POINTS_PER_INCH / down
    return (size[1], size[0]) if picture.getexif().get(_ORIENTATION_TAG) in _SIDEWAYS else size


def _page(picture: Image, number: int, limits: Limits, ocr: Ocr) -> tuple[Page, tuple[tuple[str, str], ...]]:
    size = _size(picture, limits)
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
