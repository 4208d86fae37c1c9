"""Which way each page is read: by its text layer, by recognition of its picture, or by both.

The text layer is believed where its words are words, where ink stands under them, and where no writing stands beside
them. Only pages that give cause for doubt are rendered and looked at; no other page loads what that needs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Literal

from analyzer.errors import AnalyzerError, OcrUnavailable
from analyzer.reading.limits import Limits
from analyzer.reading.ocr_quality import share_of_words
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_page import FEW_WORDS, is_scan, page_of
from analyzer.reading.settlement import Box, Notice, Page, PageSource, ReadFrom, Word

if TYPE_CHECKING:
    from analyzer.reading.ocr_picture import PagePicture
    from analyzer.reading.pdf_file import PdfFile

    Picture = Callable[[PageObjects], PagePicture]

Ocr = Literal["auto", "always", "never"]
"""When pages are read by text recognition: where their text layer is missing or bad, always, or never."""
NOT_INSTALLED = "text recognition is not installed"

GOOD_LAYER = 0.94
"""Share of the words of a scan's own text layer that must be words; below it the page is recognised anew, which costs
seconds, while a layer that is worse than it looks costs the answer."""
GOOD_TEXT = 0.6
"""The same for text that is painted: fonts whose letters are not told give less than a tenth."""
LEAST_INKED = 0.75
"""Share of the words of a layer under which ink must stand."""
LEAST_OUTSIDE = 25
"""Letters beside all words from which something on the page was not read: a line of print has more, a signature less."""
SHARE_OUTSIDE = 0.15
"""The same as a share of all letters of the page."""
INSET_SHARE = 0.06
"""Share of the page that pictures must cover to be looked at for writing; signatures and logos cover less."""
FEW_TEXT = 20
"""Words up to which a page full of drawings may be writing turned into shapes."""
MANY_DRAWINGS = 20


class Way(Enum):
    """How a page is read."""

    TEXT = auto()
    LAYER = auto()
    """The text layer of a scan for the words, its picture for marks and lines."""
    PICTURE = auto()
    """The words recognised in the picture; words that are typed over it stand."""
    INSETS = auto()
    """The text layer, and the words recognised in pictures that cover a part of the page."""


def read_pages(file: PdfFile, wanted: Collection[int] | None, ocr: Ocr, limits: Limits) -> list[Page]:
    """The wanted pages of an open PDF (numbers from 1; None means all), each read the way that suits it.

    What is met on the way is added to the notices of the file. Raises OcrUnavailable where no page can be read for
    want of text recognition.
    """

    def picture(objects: PageObjects) -> PagePicture:
        from analyzer.reading.ocr_picture import rendered

        return rendered(file.document, objects.number, objects.width, objects.height, limits)

    found = []
    for objects in file.pages(wanted):
        page, notes = read_page(objects, ocr, picture)
        file.notices += [Notice(code, text, page.number) for code, text in notes]
        found.append(page)
    return readable(found)


def read_page(objects: PageObjects, ocr: Ocr, picture: Picture) -> tuple[Page, tuple[tuple[str, str], ...]]:
    """The page read the way that suits it, and what was met on the way as (warning code, text).

    `picture` renders the page; it is only called where the picture is needed.
    """
    doubted = bool(objects.width and objects.height) and ocr != "never" and (ocr == "always" or _is_doubtful(objects))
    if not doubted:
        return page_of(objects), ()
    from analyzer.reading.ocr_engine import is_installed

    if not is_installed():
        page = page_of(objects)
        return (unrecognised(page), ()) if page.source is PageSource.UNREAD else (page, ())
    from analyzer.reading.ocr_page import read_insets, read_layer, read_picture

    try:
        shown = picture(objects)
    except AnalyzerError as problem:
        page = page_of(objects)
        return (replace(page, reason=problem.message), ()) if page.source is PageSource.UNREAD else (page, ())
    way, kept = (Way.PICTURE, _entered(objects)) if ocr == "always" else _way(objects, shown)
    if way is Way.LAYER:
        return read_layer(shown, objects)
    if way is Way.INSETS:
        return read_insets(shown, objects, objects.images)
    if way is Way.PICTURE:
        return read_picture(shown, objects, kept)
    return page_of(objects), ()


def unrecognised(page: Page) -> Page:
    """A page that only text recognition could read, where it is not installed."""
    reason = f"a scan, and {NOT_INSTALLED}; {OcrUnavailable.hint[0].lower()}{OcrUnavailable.hint[1:]}"
    return replace(page, source=PageSource.UNREAD, reason=reason, confidence=0.0)


def readable(pages: list[Page]) -> list[Page]:
    """The pages; raises OcrUnavailable where none of them holds a word for want of text recognition."""
    empty = all(page.source in (PageSource.UNREAD, PageSource.BLANK) for page in pages)
    if empty and any(NOT_INSTALLED in (page.reason or "") for page in pages):
        raise OcrUnavailable(f"all pages are scans, and {NOT_INSTALLED}")
    return pages


def _is_doubtful(objects: PageObjects) -> bool:
    """Whether the page must be looked at: it is a scan, holds larger pictures, or has no readable words."""
    if _pictured(objects) >= INSET_SHARE or _is_garbage(objects.words, GOOD_TEXT):
        return True
    drawings = len(objects.strokes) + len(objects.squares)
    return len(objects.words) <= FEW_TEXT and (drawings >= MANY_DRAWINGS or bool(objects.images))


def _way(objects: PageObjects, picture: PagePicture) -> tuple[Way, Sequence[Word]]:
    """The way to read a doubtful page, and the words that stand when its picture is read."""
    layer = [word for word in objects.words if word.read_from is ReadFrom.OCR]
    painted = [word for word in objects.words if word.read_from is not ReadFrom.OCR]
    if _is_garbage(painted, GOOD_TEXT):
        return Way.PICTURE, _entered(objects)
    scan = is_scan(objects)
    if scan and not layer and len(painted) <= FEW_WORDS:
        return Way.PICTURE, painted
    if scan and layer:
        if _is_garbage(layer, GOOD_LAYER) or not _covers(objects.words, picture, None):
            return Way.PICTURE, painted
        return Way.LAYER, ()
    if _covers(objects.words, picture, None):
        return Way.TEXT, ()
    if scan or _pictured(objects) < INSET_SHARE:
        return Way.PICTURE, painted
    return (Way.TEXT, ()) if _covers(objects.words, picture, objects.images) else (Way.INSETS, ())


def _covers(words: Sequence[Word], picture: PagePicture, within: Sequence[Box] | None) -> bool:
    """Whether ink stands under the words, and no writing beside them (on the page, or within some boxes of it)."""
    from analyzer.reading.ocr_ink import sight_of_layer
    from analyzer.reading.ocr_picture import PIXEL
    from analyzer.reading.ocr_skew import dark_below

    dark = picture.image < dark_below(picture.image)
    sight = sight_of_layer(dark, PIXEL / picture.view.factor, words, within)
    missed = sight.outside >= LEAST_OUTSIDE and (within is not None or sight.outside >= SHARE_OUTSIDE * sight.letters)
    return not missed and sight.inked >= LEAST_INKED


def _is_garbage(words: Sequence[Word], least: float) -> bool:
    share = share_of_words(words)
    return share is not None and share < least


def _entered(objects: PageObjects) -> list[Word]:
    """Words of fields and annotations, which are sure whatever the page's own text is worth."""
    return [word for word in objects.words if word.read_from in (ReadFrom.FORM_FIELD, ReadFrom.ANNOTATION)]


def _pictured(objects: PageObjects) -> float:
    """Share of the page that images cover, counting overlaps twice."""
    if not objects.images:
        return 0.0
    page = Box(0.0, 0.0, objects.width, objects.height)
    return sum(image.overlap(page) for image in objects.images) / (objects.width * objects.height)
