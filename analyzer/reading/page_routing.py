"""Which way each page is read: by its text layer, by recognition of its picture, or by both.

The text layer is believed where its words are words, where ink stands under them, and where no writing stands beside
them. Only pages that give cause for doubt are rendered and looked at; no other page loads what that needs.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Literal

from analyzer.errors import AnalyzerError, OcrUnavailable
from analyzer.reading.limits import Limits
from analyzer.reading.ocr_quality import share_of_words
from analyzer.reading.open_file import NOT_INSTALLED, PageRead
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_page import FEW_WORDS, PAGE_UNREAD, is_scan, page_of
from analyzer.reading.settlement import Box, Notice, Page, PageSource, ReadFrom, Word

if TYPE_CHECKING:
    from analyzer.reading.ocr_picture import PagePicture
    from analyzer.reading.raster_lines import Mask
    from analyzer.reading.source import Source

    Picture = Callable[[PageObjects], PagePicture]

PageAndNotes = tuple[Page, tuple[tuple[str, str], ...]]
"""A page, and what was met on it as (warning code, text)."""

Ocr = Literal["auto", "always", "never"]
"""When pages are read by text recognition: where their text layer is missing or bad, always, or never."""

PARTLY_LOST = "the page is damaged: not all of it can be unpacked, and words may be missing"
"""Why a page counts as unread although some of its words stand in the report."""

GOOD_LAYER = 0.94
"""Share of the words of a scan's own text layer that must be words; below it the page is recognised anew, which costs
seconds, while a layer that is worse than it looks costs the answer."""
GOOD_TEXT = 0.6
"""The same for text that is painted: fonts whose letters are not told give less than a tenth."""
LEAST_INKED = 0.75
"""Share of the words of a layer under which ink must stand."""
LEAST_WHITE = 0.75
"""Share of the spaces between the words of a layer that must be white in the picture; other words leave 0.2 to 0.6."""
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


@dataclass(frozen=True, slots=True)
class Inked:
    """The inked pixels of a page as shown, and the points of each."""

    dark: Mask
    scale: float


class PdfPages:
    """An open PDF whose pages are read one by one, each the way that suits it."""

    def __init__(
        self, source: Source, password: str | None, ocr: Ocr, limits: Limits, pages: Collection[int] | None = None
    ) -> None:
        """Opens it; `pages` are those that will be asked for (None means all), which alone count against the limit.

        Raises Empty, Damaged, Encrypted, WrongPassword or TooLarge.
        """
        from analyzer.reading.pdf_file import PdfFile

        self._file = PdfFile(source.data, source.path, password, limits.max_pages if pages is None else sys.maxsize)
        self._ocr = ocr
        self._limits = limits
        self.page_count = self._file.page_count
        self.notices = self._file.notices

    def page(self, number: int, *, may_defer: bool = False) -> PageRead | None:
        """One page, counted from 1. None only with `may_defer`, where its picture has to be read."""
        objects = self._file.page(number)
        read = _read(objects, self._ocr, lambda page: self._file.picture(page, self._limits), may_defer)
        if read is None:
            return None
        page, notes = read
        if number in self._file.damaged:
            page = replace(page, source=PageSource.UNREAD, reason=PARTLY_LOST)
        return PageRead(page, tuple(Notice(code, text, number) for code, text in (*objects.notes, *notes)))

    def close(self) -> None:
        """Closes the file."""
        self._file.close()


def read_page(objects: PageObjects, ocr: Ocr, picture: Picture) -> PageAndNotes:
    """The page read the way that suits it, and what was met on the way as (warning code, text).

    `picture` renders the page; it is only called where the picture is needed.
    """
    read = _read(objects, ocr, picture, may_defer=False)
    return read if read is not None else (page_of(objects), ())


def _read(objects: PageObjects, ocr: Ocr, picture: Picture, may_defer: bool) -> PageAndNotes | None:
    """The page and what was met on it; None with `may_defer` where the picture has to be read, which takes seconds."""
    doubted = bool(objects.width and objects.height) and ocr != "never" and (ocr == "always" or _is_doubtful(objects))
    if not doubted:
        return page_of(objects), ()
    from analyzer.reading.ocr_engine import is_installed

    if not is_installed():
        page = page_of(objects)
        return (unrecognised(page), ()) if page.source is PageSource.UNREAD else (page, ())
    if may_defer and ocr == "always":
        return None
    try:
        shown = picture(objects)
    except AnalyzerError as problem:
        page = page_of(objects)
        notes = ((PAGE_UNREAD, f"{problem.message}; its picture was not looked at"),)
        return (replace(page, reason=problem.message), notes) if page.source is PageSource.UNREAD else (page, notes)
    way, kept = (Way.PICTURE, _entered(objects)) if ocr == "always" else _way(objects, shown)
    if way is Way.TEXT:
        return page_of(objects), ()
    if may_defer:
        return None
    from analyzer.reading.ocr_page import read_insets, read_layer, read_picture

    if way is Way.LAYER:
        return read_layer(shown, objects)
    if way is Way.INSETS:
        return read_insets(shown, objects, objects.images)
    return read_picture(shown, objects, kept)


def unrecognised(page: Page) -> Page:
    """A page that only text recognition could read, where it is not installed."""
    reason = f"a scan, and {NOT_INSTALLED}; {OcrUnavailable.hint[0].lower()}{OcrUnavailable.hint[1:]}"
    return replace(page, source=PageSource.UNREAD, reason=reason, confidence=0.0)


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
    inked = _inked(picture)
    if scan and layer:
        good = not _is_garbage(layer, GOOD_LAYER) and _fits(layer, inked)
        if not good or not _covers(objects.words, inked, None):
            return Way.PICTURE, painted
        return Way.LAYER, ()
    if _covers(objects.words, inked, None):
        return Way.TEXT, ()
    if scan or _pictured(objects) < INSET_SHARE:
        return Way.PICTURE, painted
    return (Way.TEXT, ()) if _covers(objects.words, inked, objects.images) else (Way.INSETS, ())


def _inked(picture: PagePicture) -> Inked:
    from analyzer.reading.ocr_picture import PIXEL
    from analyzer.reading.ocr_skew import dark_below

    return Inked(picture.image < dark_below(picture.image), PIXEL / picture.view.factor)


def _covers(words: Sequence[Word], inked: Inked, within: Sequence[Box] | None) -> bool:
    """Whether ink stands under the words, and no writing beside them (on the page, or within some boxes of it)."""
    from analyzer.reading.ocr_ink import sight_of_layer

    sight = sight_of_layer(inked.dark, inked.scale, words, within)
    missed = sight.outside >= LEAST_OUTSIDE and (within is not None or sight.outside >= SHARE_OUTSIDE * sight.letters)
    return not missed and sight.inked >= LEAST_INKED


def _fits(layer: Sequence[Word], inked: Inked) -> bool:
    """Whether the spaces between the words of a layer are those of the picture, as far as they tell."""
    from analyzer.reading.ocr_layer import share_of_white_gaps

    share = share_of_white_gaps(inked.dark, inked.scale, layer)
    return share is None or share >= LEAST_WHITE


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
