"""The pages of a file as coloured images: what a viewer shows, at a resolution that is asked for."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

from analyzer.errors import Damaged, TooLarge
from analyzer.reading.limits import DEFAULT_LIMITS, Limits
from analyzer.reading.source import Source
from analyzer.reading.source_type import IMAGES, PDF

if TYPE_CHECKING:
    from PIL.Image import Image

POINTS_PER_INCH = 72.0


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a viewer shows it, in colours (mode RGB or RGBX), and its size in points."""

    image: Image
    width: float
    height: float


class _Pages(Protocol):
    page_count: int

    def draw(self, number: int, resolution: float) -> PageImage: ...

    def close(self) -> None: ...


class PageImages:
    """A PDF or a picture file, open for drawing; use it in a `with` statement. Never from two threads at once."""

    def __init__(self, source: Source, password: str | None = None, limits: Limits = DEFAULT_LIMITS) -> None:
        """Opens the file; raises Empty, Damaged, Encrypted, WrongPassword or TooLarge.

        `page_count` is 0 for a file without fixed pages (DOCX, text).
        """
        self._pages = _opened(source, password, limits)
        self.page_count = self._pages.page_count if self._pages is not None else 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file."""
        if self._pages is not None:
            self._pages.close()

    def draw(self, number: int, resolution: float) -> PageImage:
        """A page, counted from 1, at `resolution` pixels per inch, as a viewer shows it (not yet set upright).

        Raises Damaged where the page cannot be drawn, TooLarge where it, or an image on it, has more pixels than the
        limit.
        """
        if self._pages is None or not 1 <= number <= self.page_count:
            raise Damaged("the file has no such page")
        return self._pages.draw(number, resolution)


def _opened(source: Source, password: str | None, limits: Limits) -> _Pages | None:
    if source.media_type == PDF:
        return _PdfPages(source.data, password, limits)
    if source.media_type in IMAGES:
        return _Frames(source.data, limits)
    return None


class _PdfPages:
    """The pages of a PDF, with what is filled in and annotated."""

    def __init__(self, data: bytes, password: str | None, limits: Limits) -> None:
        from analyzer.reading.pdf_open import open_document, start_forms

        self._limits = limits
        self._document, _ = open_document(data, password, sys.maxsize)
        start_forms(self._document)
        self.page_count: int = len(self._document)

    def draw(self, number: int, resolution: float) -> PageImage:
        import pypdfium2

        from analyzer.reading.pdf_images import check_images_of
        from analyzer.reading.pdf_open import mend_crop_box

        try:
            mend_crop_box(self._document, number)
            page = self._document[number - 1]
        except pypdfium2.PdfiumError as problem:
            raise Damaged("the page is damaged and cannot be loaded") from problem
        try:
            check_images_of(page, self._limits)
            return self._drawn(page, resolution / POINTS_PER_INCH)
        except pypdfium2.PdfiumError as problem:
            raise Damaged("the page is damaged and cannot be drawn") from problem
        finally:
            page.close()

    def _drawn(self, page: Any, scale: float) -> PageImage:
        width, height = page.get_size()
        if width <= 0 or height <= 0:
            raise Damaged("the page has no size")
        if width * height * scale * scale > self._limits.max_megapixels * 1e6:
            raise TooLarge(f"the page has more than {self._limits.max_megapixels:g} megapixels (--max-megapixels)")
        # Four bytes a pixel are drawn in less time than three, and become an image without a copy.
        bitmap = page.render(scale=scale, may_draw_forms=True, draw_annots=True, rev_byteorder=True, prefer_bgrx=True)
        return PageImage(bitmap.to_pil(), width, height)  # the image holds on to the pixels of the bitmap

    def close(self) -> None:
        self._document.close()


class _Frames:
    """The frames of a picture file."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        from analyzer.reading.image_file import ImagePages

        self._file = ImagePages(data, limits, "never", ())
        self.page_count = self._file.page_count

    def draw(self, number: int, resolution: float) -> PageImage:
        from PIL import Image

        image, width, height = self._file.picture(number)
        scale = min(resolution / POINTS_PER_INCH, max(image.size) / max(width, height))
        size = max(round(width * scale), 1), max(round(height * scale), 1)
        return PageImage(image.resize(size, Image.Resampling.BOX, reducing_gap=2.0), width, height)

    def close(self) -> None:
        self._file.close()
