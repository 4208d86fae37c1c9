"""The rows of a page as the eye sees them: words at one height, from left to right.

A sentence follows reading order; what a label on a form belongs to is a matter of place. Rows keep, for every word, the
sentence that holds it, so that what is found in a row can be shown in a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

from analyzer.reading.settlement import Box, LinePlace
from analyzer.sorting.packet import PlacedWord, Sentence

SAME_HEIGHT = 0.55
"""Two words stand in one row when their middles lie closer than this part of the taller one's height."""
BAND = 24.0
"""Height in points of the strips in which rows are looked up; no taller than the largest type that a form is filled in with."""
COLUMN_GAP = 1.6
"""White space wider than this many times the height of the words begins a new column."""


class RowWord(NamedTuple):
    """A word at `row.text[start:end]`, and the sentence that holds it."""

    start: int
    end: int
    sentence: Sentence
    placed: PlacedWord

    @property
    def box(self) -> Box:
        return self.placed.word.box


Held = tuple[Sentence, PlacedWord]
"""A word, and the sentence that holds it."""


@dataclass(frozen=True)
class Row:
    """Words at one height; in a file without fixed pages, one sentence."""

    text: str
    held: tuple[Held, ...]
    page: int
    placed: bool
    """Whether heights and columns mean anything (not in a file without fixed pages)."""

    @cached_property
    def words(self) -> tuple[RowWord, ...]:
        if not self.placed:
            return tuple(RowWord(placed.start, placed.end, sentence, placed) for sentence, placed in self.held)
        words = []
        start = 0
        for sentence, placed in self.held:
            end = start + len(placed.word.text)
            words.append(RowWord(start, end, sentence, placed))
            start = end + 1
        return tuple(words)

    @cached_property
    def top(self) -> float:
        return min(placed.word.box.top for _, placed in self.held)

    @cached_property
    def bottom(self) -> float:
        return max(placed.word.box.bottom for _, placed in self.held)

    def words_between(self, start: int, end: int) -> tuple[RowWord, ...]:
        return tuple(word for word in self.words if word.start < end and word.end > start)

    def span(self, start: int, end: int) -> tuple[Sentence, int, int] | None:
        """Where `text[start:end]` stands in a sentence: of the sentence of its first word, as far as it reaches there."""
        touched = self.words_between(start, end)
        if not touched:
            return None
        first = touched[0]
        same = [word for word in touched if word.sentence is first.sentence]
        last = same[-1]
        begin = first.placed.start + max(start - first.start, 0)
        finish = last.placed.end - max(last.end - end, 0)
        return (
            (first.sentence, begin, finish)
            if begin < finish
            else (first.sentence, first.placed.start, first.placed.end)
        )

    @cached_property
    def gaps(self) -> tuple[tuple[int, int], ...]:
        """The column gaps as (end of the text before, start of the text after)."""
        if not self.placed:
            return ()
        found = []
        end = 0
        before: Box | None = None
        for _, placed in self.held:
            box = placed.word.box
            if before is not None:
                gap = box.x0 - before.x1
                if gap > COLUMN_GAP and gap > COLUMN_GAP * max(before.bottom - before.top, box.bottom - box.top, 1.0):
                    found.append((end, end + 1))
                end += 1
            end += len(placed.word.text)
            before = box
        return tuple(found)

    @cached_property
    def columns(self) -> tuple[tuple[int, int], ...]:
        """Spans of text between column gaps."""
        starts = [0, *(after for _, after in self.gaps)]
        ends = [*(before for before, _ in self.gaps), len(self.text)]
        return tuple(zip(starts, ends, strict=True))


class Rows:
    """The rows of the live text of a paper; those of a page are made when they are asked for."""

    def __init__(self, sentences: Iterable[Sentence]) -> None:
        self._of_page: dict[int, list[Sentence]] = {}
        self._unplaced: list[Row] = []
        self._known: dict[int, list[Row]] = {}
        self._places: dict[int, dict[int, tuple[int, int]]] = {}
        for sentence in sentences:
            if not sentence.live or sentence.on_page is not LinePlace.BODY or not sentence.words:
                continue
            if any(placed.place is not None or placed.word.box.height <= 0 for placed in sentence.words):
                self._unplaced.append(
                    Row(sentence.text, tuple((sentence, w) for w in sentence.words), sentence.page, False)
                )
                continue
            for page in {placed.page for placed in sentence.words}:
                self._of_page.setdefault(page, []).append(sentence)
        self.pages = tuple(sorted(self._of_page))
        """The pages that have rows with a place."""

    def pages_of(self, sentences: Iterable[Sentence]) -> set[int]:
        """The pages with a place on which these sentences stand, as far as they are in the body of the paper."""
        found = {
            placed.page
            for sentence in sentences
            if sentence.live and sentence.on_page is LinePlace.BODY
            for placed in sentence.words
        }
        return found & self._of_page.keys()

    def of_page(self, page: int) -> list[Row]:
        """The rows of one page from the top."""
        rows = self._known.get(page)
        if rows is None:
            rows = self._known[page] = _rows_of_page(self._held_on(page), page)
        return rows

    def of_pages(self, pages: Iterable[int]) -> list[Row]:
        """The rows of these pages, page by page from the top, and those of text without fixed pages."""
        return [*(row for page in sorted(set(pages)) for row in self.of_page(page)), *self._unplaced]

    def place_of(self, placed: PlacedWord) -> tuple[list[Row], int, int] | None:
        """(the rows of its page, number of its row, number of the word in it); None for a word without a place."""
        if placed.page not in self._places:
            self._places[placed.page] = {
                id(word): (number, position)
                for number, row in enumerate(self.of_page(placed.page))
                for position, (_, word) in enumerate(row.held)
            }
        place = self._places[placed.page].get(id(placed))
        return (self._known[placed.page], *place) if place is not None else None

    def _held_on(self, page: int) -> list[Held]:
        held: list[Held] = []
        seen: set[tuple[float, float, float, str]] = set()
        for sentence in self._of_page.get(page, ()):
            for placed in sentence.words:
                if placed.page != page:
                    continue
                word = placed.word
                box = word.box
                key = (box.x0, box.top, box.x1, word.text)
                if key not in seen:  # the heading of a column stands in the sentence of every row below it
                    seen.add(key)
                    held.append((sentence, placed))
        return held


def _rows_of_page(words: Sequence[Held], page: int) -> list[Row]:
    """Words gathered from the left, each to the row whose last word stands at its height: a page scanned askew has rows too."""
    measured = []
    for held in words:
        box = held[1].word.box
        measured.append((box.x0, (box.top + box.bottom) / 2, box.bottom - box.top, held))
    measured.sort(key=itemgetter(0))
    rows: list[list[Held]] = []
    ends: list[tuple[float, float]] = []
    """Middle and height of the last word of each row."""
    middles: list[float] = []
    """Sum of the middles of the words of each row."""
    level: dict[float, int] = {}
    """The row whose last word has exactly this middle: there is one at most, since the next such word joins it."""
    bands: dict[int, set[int]] = {}
    for _, middle, height, held in measured:
        number = level.get(middle)
        if number is not None:
            rows[number].append(held)
            middles[number] += middle
            ends[number] = (middle, height)
            continue
        number = _row_at(middle, height, ends, bands)
        if number is None:
            number = len(rows)
            rows.append([held])
            ends.append((middle, height))
            middles.append(middle)
        else:
            before = ends[number][0]
            bands[int(before // BAND)].discard(number)
            del level[before]
            rows[number].append(held)
            middles[number] += middle
            ends[number] = (middle, height)
        level[middle] = number
        bands.setdefault(int(middle // BAND), set()).add(number)
    order = sorted(range(len(rows)), key=lambda number: middles[number] / len(rows[number]))
    return [
        Row(" ".join([placed.word.text for _, placed in rows[number]]), tuple(rows[number]), page, True)
        for number in order
    ]


def _row_at(
    middle: float, height: float, ends: Sequence[tuple[float, float]], bands: Mapping[int, set[int]]
) -> int | None:
    """The row whose last word stands nearest at that height."""
    best: int | None = None
    nearest = float("inf")
    band = int(middle // BAND)
    for number in sorted(bands.get(band - 1, _NO_ROWS) | bands.get(band, _NO_ROWS) | bands.get(band + 1, _NO_ROWS)):
        last, its_height = ends[number]
        distance = abs(last - middle)
        if distance < SAME_HEIGHT * max(its_height, height) and distance < nearest:
            best, nearest = number, distance
    return best


_NO_ROWS: frozenset[int] = frozenset()
