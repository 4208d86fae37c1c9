"""A page read from its picture: set upright and straight, its words recognised, its ruled lines found, its marks made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analyzer.reading.mark_fields import field_marks
from analyzer.reading.mark_shapes import share_inside
from analyzer.reading.marks import mark_words
from analyzer.reading.ocr_combs import with_combs
from analyzer.reading.ocr_engine import ReadLine, recognise
from analyzer.reading.ocr_picture import PIXEL, PagePicture
from analyzer.reading.ocr_quality import share_of_words
from analyzer.reading.ocr_skew import LEAST_SKEW, WHITE, dark_below, skew_of, straightened
from analyzer.reading.ocr_view import View
from analyzer.reading.ocr_words import words_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_page import assemble
from analyzer.reading.pdf_turn import turn_needed
from analyzer.reading.pixel_marks import pixel_mark_words
from analyzer.reading.raster_lines import rules_of, without_rules
from analyzer.reading.settlement import Box, Page, PageSource, Word

if TYPE_CHECKING:
    from analyzer.reading.ocr_engine import Image

Notes = tuple[tuple[str, str], ...]
"""What was met on a page: (warning code, text)."""
IMAGE = "a scan; its image was read by text recognition"
OVER_IMAGE = "text over an image; the image was read by text recognition"
INSETS = "text and pictures with writing; the pictures were read by text recognition"
LAYER = "a scan with a text layer; its marks were read from the image"
EMPTY_PICTURE = "a scan of an empty page"
NOT_RECOGNISED = "a scan in which no writing could be recognised (a picture, or handwriting)"
READABLE_SCORE = 0.85
"""Mean score of the lines of a page; print that stands on its head gets 0.58 to 0.68, fax print 0.9 and more."""
CLEAR_SCORE = 0.96
"""Sureness of the words of a page below which it is told that it is hard to read; measured on faxes, every fourth word is
wrong at 0.955, and every tenth at 0.98."""
TELLING_LENGTH = 4
"""Letters from which a line says something about how the page lies."""
TALL = 1.5
"""Height over width of the box of a line that runs up or down the page."""
MOSTLY_TALL = 0.6
"""Share of the length of all lines that runs up or down on a page that lies on its side."""
MUCH_INK = 0.002
"""Share of dark pixels from which something stands on a page: a line of print has as much, dirt less."""
EDGE = 0.04
"""Part of each side that is the edge of a scan."""
COVERED = 0.5
"""Share of a recognised word under a word of the text layer from which both are the same."""


@dataclass(frozen=True, slots=True)
class Upright:
    """The picture of a page set upright and straight, the lines recognised in it, and the way back."""

    image: Image
    view: View
    lines: tuple[ReadLine, ...]
    speckled: bool = False
    """Whether dirt stands in it as black as print: in a fax."""

    @property
    def ink(self) -> float:
        """Share of the picture that is dark, 0 to 1; the edges, where scanners leave shadows, do not count."""
        high, wide = (round(side * EDGE) for side in self.image.shape)
        inner = self.image[high : self.image.shape[0] - high, wide : self.image.shape[1] - wide]
        return float((inner < dark_below(self.image)).mean()) if inner.size else 0.0


@dataclass(frozen=True, slots=True)
class Recognised:
    """What print stands in the picture of a page, in points of the page as read."""

    upright: Upright
    level: tuple[Box, ...]
    """Ruled lines."""
    standing: tuple[Box, ...]
    words: tuple[Word, ...]


def recognised(picture: PagePicture) -> Recognised:
    """The words and ruled lines in a picture, however it lies. Raises ImportError where the engine is missing."""
    return _recognised(set_upright(picture))


def read_picture(picture: PagePicture, objects: PageObjects, kept: Sequence[Word] = ()) -> tuple[Page, Notes]:
    """The page in the picture, in places of the page as shown, and what was met on it as (warning code, text).

    `objects` is what else lies on it (fields, annotations, drawings), `kept` those of its words that stand although
    the picture shows them too; both in places of the page as shown. Raises ImportError where the engine is missing.
    """
    return page_recognised(recognised(picture), objects, kept)


def page_recognised(found: Recognised, objects: PageObjects, kept: Sequence[Word] = ()) -> tuple[Page, Notes]:
    """The page whose words were recognised, as `read_picture` gives it: its marks made, its lines laid out."""
    page, notes = _assembled(found, objects, kept)
    if page.source is not PageSource.BLANK:
        return page, notes
    if found.upright.ink >= MUCH_INK:
        return replace(page, source=PageSource.UNREAD, reason=NOT_RECOGNISED), notes
    return replace(page, reason=EMPTY_PICTURE, confidence=1.0), notes


def read_layer(picture: PagePicture, objects: PageObjects) -> tuple[Page, Notes]:
    """The page whose text layer is good and whose marks and ruled lines are only in its picture."""
    skew = skew_of(picture.image)
    turn = turn_needed(objects.words)
    image, view = picture.image, replace(picture.view, turn=turn)
    if abs(skew) >= LEAST_SKEW:
        image, view = straightened(image, skew), replace(view, skew=skew)
    page, notes = _assembled(_recognised(Upright(_turned(image, turn), view, ())), objects, objects.words)
    share = share_of_words(objects.words)
    sure = page.confidence if share is None else min(page.confidence, round(share, 4))
    return replace(page, source=PageSource.TEXT, reason=LAYER, confidence=sure), notes


def read_insets(picture: PagePicture, objects: PageObjects, insets: Sequence[Box]) -> tuple[Page, Notes]:
    """A page with a text layer and smaller pictures that hold writing of their own, at the places given."""
    import numpy as np

    image = np.full_like(picture.image, WHITE)
    soft = None if picture.soft is None else np.full_like(picture.image, WHITE)
    step = PIXEL / picture.view.factor
    for inset in insets:
        part = (
            slice(max(round(inset.top / step), 0), round(inset.bottom / step)),
            slice(max(round(inset.x0 / step), 0), round(inset.x1 / step)),
        )
        image[part] = picture.image[part]
        if soft is not None and picture.soft is not None:
            soft[part] = picture.soft[part]
    seen = recognised(PagePicture(image, picture.view, soft))
    upright = seen.upright
    width, height = upright.view.size
    bare = PageObjects(objects.number, width, height, horizontal_rules=seen.level, vertical_rules=seen.standing)
    notes: list[tuple[str, str]] = []
    found = pixel_mark_words(upright.image, PIXEL, bare, seen.words, notes)
    shown = [replace(word, box=upright.view.shown(word.box)) for word in found]
    fresh = [word for word in shown if not _is_covered(word, objects.words)]
    own = mark_words(objects, objects.words)
    page = assemble(objects, own + fresh)
    if not any(word.mark is None for word in fresh):
        return assemble(objects, own), ()
    return replace(page, source=PageSource.MIXED, reason=INSETS, confidence=confidence_of(page)), tuple(notes)


def _assembled(found: Recognised, objects: PageObjects, kept: Sequence[Word]) -> tuple[Page, Notes]:
    """The page of the recognised words and the words kept, its marks from fields and pixels."""
    upright, view = found.upright, found.upright.view
    given = view.objects_read(replace(objects, words=tuple(kept)))
    words = [word for word in found.words if not _is_covered(word, given.words)] + list(given.words)
    width, height = view.size
    laid = replace(
        given,
        width=width,
        height=height,
        words=tuple(words),
        horizontal_rules=found.level,
        vertical_rules=found.standing,
        squares=(),
        strokes=(),
        images=(),
    )
    notes: list[tuple[str, str]] = []
    fields, used = field_marks(laid, words, None) if laid.fields else ([], [])
    gone = {id(word) for word in used}
    marked = [word for word in words if id(word) not in gone]
    # The shapes of a page without a word are a photo or a drawing, and no marks.
    if words:
        marked = pixel_mark_words(upright.image, PIXEL, laid, marked, notes)
    marked = [word for word in marked if word.mark is None or not _is_covered(word, fields)]
    # Strikes in the picture are known by now; an underline that touches its words must not make another.
    page = assemble(laid, marked + fields, replace(laid, horizontal_rules=(), vertical_rules=()))
    if page.source is not PageSource.BLANK:
        source, reason = (PageSource.MIXED, OVER_IMAGE) if kept else (PageSource.OCR, IMAGE)
        page = replace(page, source=source, reason=reason)
    page = replace(page, confidence=confidence_of(page))
    if upright.lines and words and page.confidence < CLEAR_SCORE:
        notes.append(("low_quality", "the scan is hard to read; words of this page may be wrong"))
    return view.page_shown(page), tuple(notes)


def _recognised(upright: Upright) -> Recognised:
    dark = upright.image < dark_below(upright.image)
    level, standing = rules_of(dark, PIXEL)
    words = words_of(upright.lines, without_rules(dark, level, PIXEL), PIXEL, upright.speckled)
    if upright.lines:
        words = with_combs(words, standing, upright.image, dark, PIXEL)
    return Recognised(upright, level, standing, tuple(words))


def confidence_of(page: Page) -> float:
    """How sure the words of a page are, 0 to 1, long ones counting for more; 0.0 where there are none."""
    words = [word for word in page.words() if word.mark is None]
    letters = sum(len(word.text) for word in words)
    if not letters:
        return 0.0
    return round(sum(word.confidence * len(word.text) for word in words) / letters, 4)


def set_upright(picture: PagePicture) -> Upright:
    """Finds how the page lies by reading it: print on its side has tall lines, print on its head makes no sense."""
    skew = skew_of(picture.image)
    image, view = picture.image, picture.view
    readable = image if picture.soft is None else picture.soft
    if abs(skew) >= LEAST_SKEW:
        view = replace(view, skew=skew)
        straight = straightened(readable, skew)
        image, readable = (straight if picture.soft is None else straightened(image, skew)), straight
    lines = recognise(readable)
    if _lies_on_side(lines):
        # The engine turns tall lines to the left before it reads them.
        view = replace(view, turn=270 if _score(lines) >= READABLE_SCORE else 90)
        readable = _turned(readable, view.turn)
        lines = recognise(readable)
    if lines and _score(lines) < READABLE_SCORE:
        again = recognise(_turned(readable, 180))
        if _score(again) > _score(lines):
            view, lines = replace(view, turn=(view.turn + 180) % 360), again
    return Upright(_turned(image, view.turn), view, tuple(lines), picture.soft is not None)


def _turned(image: Image, degrees: int) -> Image:
    import numpy as np

    return np.ascontiguousarray(np.rot90(image, (360 - degrees) // 90 % 4))


def _lies_on_side(lines: Sequence[ReadLine]) -> bool:
    telling = [line.box for line in lines if len(line.text) >= TELLING_LENGTH]
    length = sum(max(box.width, box.height) for box in telling)
    tall = sum(box.height for box in telling if box.height > TALL * box.width)
    return bool(telling) and tall >= MOSTLY_TALL * length


def _score(lines: Sequence[ReadLine]) -> float:
    telling = [line for line in lines if len(line.text) >= TELLING_LENGTH] or list(lines)
    letters = sum(len(line.text) for line in telling)
    return sum(line.score * len(line.text) for line in telling) / letters if letters else 0.0


def _is_covered(word: Word, kept: Sequence[Word]) -> bool:
    return any(share_inside(word.box, other.box) >= COVERED for other in kept)
