"""A page read from its picture: set upright and straight, its words recognised, its ruled lines found, its marks made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analyzer.reading.mark_shapes import share_inside
from analyzer.reading.marks import mark_words
from analyzer.reading.ocr_engine import ReadLine, recognise
from analyzer.reading.ocr_picture import PIXEL, PagePicture
from analyzer.reading.ocr_skew import LEAST_SKEW, dark_below, skew_of, straightened
from analyzer.reading.ocr_view import View
from analyzer.reading.ocr_words import words_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_page import assemble
from analyzer.reading.raster_lines import rules_of, without_rules
from analyzer.reading.settlement import Page, PageSource, Word

if TYPE_CHECKING:
    from analyzer.reading.ocr_engine import Image

READABLE_SCORE = 0.85
"""Mean score of the lines of a page; print that stands on its head gets 0.58 to 0.68, fax print 0.9 and more."""
TELLING_LENGTH = 4
"""Letters from which a line says something about how the page lies."""
TALL = 1.5
"""Height over width of the box of a line that runs up or down the page."""
MOSTLY_TALL = 0.6
"""Share of the length of all lines that runs up or down on a page that lies on its side."""
COVERED = 0.5
"""Share of a recognised word under a word of the text layer from which both are the same."""


@dataclass(frozen=True, slots=True)
class Upright:
    """The picture of a page set upright and straight, the lines recognised in it, and the way back."""

    image: Image
    view: View
    lines: tuple[ReadLine, ...]


def read_picture(picture: PagePicture, objects: PageObjects, kept: Sequence[Word] = ()) -> Page:
    """The page in the picture, in places of the page as shown.

    `objects` is what else lies on it (fields, annotations, drawings), `kept` those of its words that stand although
    the picture shows them too; both in places of the page as shown. Raises ImportError where the engine is missing.
    """
    upright = set_upright(picture)
    view = upright.view
    dark = upright.image < dark_below(upright.image)
    level, standing = rules_of(dark, PIXEL)
    words = words_of(upright.lines, without_rules(dark, level, PIXEL), PIXEL)
    given = view.objects_read(replace(objects, words=tuple(kept)))
    words = [word for word in words if not _is_covered(word, given.words)] + list(given.words)
    width, height = view.size
    laid = replace(
        given,
        width=width,
        height=height,
        words=tuple(words),
        horizontal_rules=level,
        vertical_rules=standing,
        squares=(),
        images=(),
    )
    page = assemble(laid, mark_words(laid, words))
    source, reason = PageSource.OCR, "scanned image, read by text recognition"
    if kept:
        source, reason = PageSource.MIXED, "text over a scanned image; the image was read by text recognition"
    return replace(view.page_shown(page), source=source, reason=reason, confidence=confidence_of(words))


def confidence_of(words: Sequence[Word]) -> float:
    """How sure the words of a page are, 0 to 1, long ones counting for more; 0.0 where there are none."""
    letters = sum(len(word.text) for word in words)
    if not letters:
        return 0.0
    return round(sum(word.confidence * len(word.text) for word in words) / letters, 4)


def set_upright(picture: PagePicture) -> Upright:
    """Finds how the page lies by reading it: print on its side has tall lines, print on its head makes no sense."""
    skew = skew_of(picture.image)
    image, view = picture.image, picture.view
    if abs(skew) >= LEAST_SKEW:
        image, view = straightened(image, skew), replace(view, skew=skew)
    lines = recognise(image)
    if _lies_on_side(lines):
        # The engine turns tall lines to the left before it reads them.
        turn = 270 if _score(lines) >= READABLE_SCORE else 90
        image, view = _turned(image, turn), replace(view, turn=turn)
        lines = recognise(image)
    if lines and _score(lines) < READABLE_SCORE:
        other = _turned(image, 180)
        again = recognise(other)
        if _score(again) > _score(lines):
            image, view, lines = other, replace(view, turn=(view.turn + 180) % 360), again
    return Upright(image, view, tuple(lines))


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
