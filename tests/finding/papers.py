"""Papers for the tests of facts: sentences without pages, and forms on which every word has its place."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.reading.settlement import Box, Line, Page, PageSource, Place, Settlement, Word
from analyzer.sorting import sort
from analyzer.sorting.packet import Document, Packet, PlacedWord, Sentence, Speaker

LETTER_WIDTH, HEIGHT = 5.0, 10.0
"""Points; of the type in which the forms below are set."""


def paper(
    kind: str, *sentences: str, name: str = "d1", date: str | None = None, draft: bool = False, blank: bool = False
) -> Document:
    """A document of that kind with these sentences, from a file without pages."""
    return Document(
        name,
        kind,
        None,
        1,
        1,
        tuple(_sentence(text, number, name) for number, text in enumerate(sentences)),
        date=date,
        draft=draft,
        blank=blank,
    )


def packet(*documents: Document) -> Packet:
    """The papers as one file."""
    return Packet(Settlement("papers.txt", "", 0, "text/plain", ()), documents)


def form(*lines: tuple[float, Sequence[tuple[float, str]]]) -> Packet:
    """A page of words at their places: (height from the top, [(distance from the left, words), ...]), in points."""
    laid = []
    for number, (top, pieces) in enumerate(lines):
        words = [word for left, text in pieces for word in _words(left, top, text)]
        laid.append(Line(tuple(words), Box.around(word.box for word in words), block=number))
    page = Page(1, PageSource.TEXT, 612, 792, tuple(laid))
    return sort(Settlement("form.pdf", "", 0, "application/pdf", (page,), page_count=1))


def _words(left: float, top: float, text: str) -> list[Word]:
    words = []
    for piece in text.split():
        right = left + LETTER_WIDTH * len(piece)
        words.append(Word(piece, Box(left, top, right, top + HEIGHT)))
        left = right + LETTER_WIDTH
    return words


def _sentence(text: str, number: int, document: str) -> Sentence:
    placed = []
    start = 0
    for piece in text.split(" "):
        box = Box(
            start * LETTER_WIDTH, number * 2 * HEIGHT, (start + len(piece)) * LETTER_WIDTH, (2 * number + 1) * HEIGHT
        )
        placed.append(PlacedWord(start, start + len(piece), Word(piece, box), 1, Place("body", number)))
        start += len(piece) + 1
    return Sentence(text, tuple(placed), document, speaker=Speaker.PARTIES)
