"""From what lies on a page to the page as read: marks in their places, lines in order, dead words aside."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.reading.layout import lines_of
from analyzer.reading.layout_rows import rows_of
from analyzer.reading.mark_context import with_context
from analyzer.reading.marks import mark_words
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_strikes import mark_struck
from analyzer.reading.pdf_turn import turn_needed, turned, turned_back
from analyzer.reading.settlement import LIVE_ENTRIES, Box, Line, Page, PageSource, Word

SCAN_SHARE = 0.5
"""A page whose images cover at least this share of it is a scan."""
FEW_WORDS = 3
"""A scan with no more words than this (a stamp, a page number) has no text layer."""
PAGE_UNREAD = "page_unread"
"""Warning code of a page that could not be loaded."""
SCAN_REASON = "scanned image without a text layer"


def page_of(objects: PageObjects) -> Page:
    """The page read from its text layer, its fields, its annotations and its drawings alone."""
    degrees = turn_needed(objects.words)
    if degrees:
        upright = turned(objects, degrees)
        return turned_back(assemble(upright, mark_words(upright, upright.words)), degrees)
    return assemble(objects, mark_words(objects, objects.words))


def assemble(objects: PageObjects, words: Sequence[Word], strikes: PageObjects | None = None) -> Page:
    """The page whose words, mark words among them, are given; `objects` holds what is drawn round them.

    Words that are struck through are looked for under the lines and strokes of `strikes`, or of `objects` where it is
    not given.
    """
    known = mark_struck(words, strikes or objects)
    live = [word for word in known if word.entry in LIVE_ENTRIES]
    dead = [word for word in known if word.entry not in LIVE_ENTRIES]
    source, reason = _source(objects, live)
    return Page(
        number=objects.number,
        source=source,
        width=objects.width,
        height=objects.height,
        lines=with_context(lines_of(live, objects), objects),
        aside=_plain_lines(dead) + _plain_lines(objects.hidden_words),
        reason=reason,
    )


def _source(objects: PageObjects, live: Sequence[Word]) -> tuple[PageSource, str | None]:
    unread = [text for code, text in objects.notes if code == PAGE_UNREAD]
    if unread:
        return PageSource.UNREAD, unread[0]
    if is_scan(objects) and sum(word.mark is None for word in live) <= FEW_WORDS:
        return PageSource.UNREAD, SCAN_REASON
    return (PageSource.TEXT, None) if live else (PageSource.BLANK, None)


def is_scan(objects: PageObjects) -> bool:
    """Whether images cover most of the page."""
    page = Box(0.0, 0.0, objects.width, objects.height)
    covered = sum(image.overlap(page) for image in objects.images)
    return covered > 0 and covered >= SCAN_SHARE * objects.width * objects.height


def _plain_lines(words: Sequence[Word]) -> tuple[Line, ...]:
    return tuple(
        Line(words=row, box=Box.around(word.box for word in row), block=number)
        for number, row in enumerate(rows_of(words))
    )
