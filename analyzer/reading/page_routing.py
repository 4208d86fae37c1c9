"""Which way each page is read: by its text layer, by recognition of its picture, or by both."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from analyzer.errors import AnalyzerError, OcrUnavailable
from analyzer.reading.limits import Limits
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_page import page_of
from analyzer.reading.settlement import Page, PageSource

if TYPE_CHECKING:
    from analyzer.reading.ocr_picture import PagePicture
    from analyzer.reading.pdf_file import PdfFile

Ocr = Literal["auto", "always", "never"]
"""When pages are read by text recognition: where their text layer is missing or bad, always, or never."""
NOT_INSTALLED = "a scan; text recognition is not installed"


def read_pages(file: PdfFile, wanted: Collection[int] | None, ocr: Ocr, limits: Limits) -> list[Page]:
    """The wanted pages of an open PDF (numbers from 1; None means all), each read the way that suits it.

    Raises OcrUnavailable where none can be read for want of text recognition.
    """

    def picture(objects: PageObjects) -> PagePicture:
        from analyzer.reading.ocr_picture import rendered

        return rendered(file.document, objects.number, objects.width, objects.height, limits)

    return readable([read_page(objects, ocr, picture) for objects in file.pages(wanted)])


def read_page(objects: PageObjects, ocr: Ocr, picture: Callable[[PageObjects], PagePicture]) -> Page:
    """The page read the way that suits it. `picture` renders it, and is only called where the picture is needed."""
    page = page_of(objects)
    if ocr == "never" or page.source is not PageSource.UNREAD or not objects.width:
        return page
    from analyzer.reading.ocr_engine import is_installed

    if not is_installed():
        return unrecognised(page)
    from analyzer.reading.ocr_page import read_picture

    try:
        shown = picture(objects)
    except AnalyzerError as problem:
        return replace(page, reason=problem.message)
    return read_picture(shown, objects, objects.words)


def unrecognised(page: Page) -> Page:
    """A page that only text recognition could read, where it is not installed."""
    return replace(page, source=PageSource.UNREAD, reason=f"{NOT_INSTALLED} ({OcrUnavailable.hint})", confidence=0.0)


def readable(pages: list[Page]) -> list[Page]:
    """The pages; raises OcrUnavailable where none of them holds a word for want of text recognition."""
    empty = all(page.source in (PageSource.UNREAD, PageSource.BLANK) for page in pages)
    if empty and any((page.reason or "").startswith(NOT_INSTALLED) for page in pages):
        raise OcrUnavailable("all pages are scans, and text recognition is not installed")
    return pages
