"""Where on the pages the identifiers stand that are masked in the words of the report."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from analyzer.finding.identifiers import KnownIdentifiers
from analyzer.reading.pdf_turn import box_shown
from analyzer.reading.settlement import Box, Entry, Page, ReadFrom, Word
from analyzer.sorting.packet import Document, Packet


class IdentifierPlace(NamedTuple):
    """A rectangle of a page (from 1) that holds an identifier, in points from the top left as a viewer shows the page."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float


@dataclass(frozen=True, slots=True)
class _Standing:
    """A word in a longer text: `text[start:end]`, at its place as the viewer shows the page."""

    start: int
    end: int
    page: int
    box: Box


def identifier_places(packet: Packet, known: KnownIdentifiers) -> tuple[IdentifierPlace, ...]:
    """One place for each word that holds a piece of an identifier, by page and from top to bottom; none in files without pages.

    The text is looked through twice: in the order in which it was understood, and line by line as it lies on the page, so
    that no label is parted from its number by either. A word that holds more than the identifier counts as a whole.
    """
    pages = {page.number: page for page in packet.settlement.pages if page.paged}
    found = {
        IdentifierPlace(word.page, *(round(side, 2) for side in _sides(word.box)))
        for text, words in (*_papers(packet.documents, pages), *_lines(pages))
        for start, end in known.spans(text)
        for word in _between(words, start, end)
    }
    return tuple(sorted(found, key=lambda place: (place.page, place.top, place.x0)))


def _papers(documents: tuple[Document, ...], pages: dict[int, Page]) -> Iterator[tuple[str, list[_Standing]]]:
    """Each paper of the packet as one text; its words have their places on the page set upright."""
    for document in documents:
        words: list[_Standing] = []
        at = 0
        for sentence in document.sentences:
            words.extend(
                _Standing(at + w.start, at + w.end, w.page, box_shown(w.word.box, pages[w.page]))
                for w in sentence.words
                if w.page in pages and _is_drawn(w.word)
            )
            at += len(sentence.text) + 1
        yield " ".join(sentence.text for sentence in document.sentences), words


def _lines(pages: dict[int, Page]) -> Iterator[tuple[str, list[_Standing]]]:
    for page in pages.values():
        for line in (*page.lines, *page.aside):
            yield line.text, list(_standing(line.words, page.number))


def _between(words: list[_Standing], start: int, end: int) -> list[_Standing]:
    """The words that `text[start:end]` touches; the words stand in the order of the text."""
    first = bisect_right(words, start, key=lambda word: word.end)
    last = bisect_left(words, end, key=lambda word: word.start)
    return words[first:last]


def _standing(words: tuple[Word, ...], page: int) -> Iterator[_Standing]:
    at = 0
    for word in words:
        if _is_drawn(word):
            yield _Standing(at, at + len(word.text), page, word.box)
        at += len(word.text) + 1


def _is_drawn(word: Word) -> bool:
    """The words of a note that opens at a click stand on no page."""
    return not (word.entry is Entry.HIDDEN and word.read_from is ReadFrom.ANNOTATION)


def _sides(box: Box) -> tuple[float, float, float, float]:
    return box.x0, box.top, box.x1, box.bottom
