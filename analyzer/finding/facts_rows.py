"""The rows of a page as the eye sees them: words at one height, from left to right.

A sentence follows reading order; what a label on a form belongs to is a matter of place. Rows keep, for every word, the
sentence that holds it, so that what is found in a row can be shown in a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from analyzer.reading.settlement import Box, LinePlace
from analyzer.sorting.packet import PlacedWord, Sentence

SAME_HEIGHT = 0.55
"""Two words stand in one row when their middles lie closer than this part of the taller one's height."""
BAND = 24.0
"""Height in points of the strips in which rows are looked up; no taller than the largest type that a form is filled in with."""
COLUMN_GAP = 1.6
"""White space wider than this many times the height of the words begins a new column."""


@dataclass(frozen=True, slots=True)
class RowWord:
    """A word at `row.text[start:end]`, and the sentence that holds it."""

    start: int
    end: int
    sentence: Sentence
    placed: PlacedWord

    @property
    def box(self) -> Box:
        return self.placed.word.box


@dataclass(frozen=True, slots=True)
class Row:
    """Words at one height; in a file without fixed pages, one sentence."""

    text: str
    words: tuple[RowWord, ...]
    page: int
    placed: bool
    """Whether heights and columns mean anything (not in a file without fixed pages)."""

    @property
    def top(self) -> float:
        return min(word.box.top for word in self.words)

    @property
    def bottom(self) -> float:
        return max(word.box.bottom for word in self.words)

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

    def gaps(self) -> Iterator[tuple[int, int]]:
        """The column gaps as (end of the text before, start of the text after)."""
        if not self.placed:
            return
        for before, after in zip(self.words, self.words[1:], strict=False):
            height = max(before.box.height, after.box.height, 1.0)
            if after.box.x0 - before.box.x1 > COLUMN_GAP * height:
                yield before.end, after.start

    def columns(self) -> list[tuple[int, int]]:
        """Spans of text between column gaps."""
        starts = [0, *(after for _, after in self.gaps())]
        ends = [*(before for before, _ in self.gaps()), len(self.text)]
        return list(zip(starts, ends, strict=True))


def rows_of(sentences: Iterable[Sentence]) -> list[Row]:
    """The rows of the live text, page by page from the top."""
    pages: dict[int, list[RowWord]] = {}
    loose: list[Row] = []
    seen: set[tuple[int, float, float, float, str]] = set()
    for sentence in sentences:
        if not sentence.live or sentence.on_page is not LinePlace.BODY:
            continue
        if any(placed.place is not None or placed.word.box.height <= 0 for placed in sentence.words):
            loose.append(_row_of_sentence(sentence))
            continue
        for placed in sentence.words:
            box = placed.word.box
            key = (placed.page, box.x0, box.top, box.x1, placed.word.text)
            if key in seen:  # the heading of a column stands in the sentence of every row below it
                continue
            seen.add(key)
            pages.setdefault(placed.page, []).append(RowWord(0, 0, sentence, placed))
    rows = [row for page in sorted(pages) for row in _rows_of_page(pages[page], page)]
    return [*rows, *loose]


def _row_of_sentence(sentence: Sentence) -> Row:
    words = tuple(RowWord(placed.start, placed.end, sentence, placed) for placed in sentence.words)
    return Row(sentence.text, words, sentence.page, placed=False)


def _rows_of_page(words: Sequence[RowWord], page: int) -> list[Row]:
    """Words gathered from the left, each to the row whose last word stands at its height: a page scanned askew has rows too."""
    rows: list[list[RowWord]] = []
    bands: dict[int, set[int]] = {}
    for word in sorted(words, key=lambda w: w.box.x0):
        best: int | None = None
        nearest = float("inf")
        band = int(word.box.middle[1] // BAND)
        for number in sorted(bands.get(band - 1, set()) | bands.get(band, set()) | bands.get(band + 1, set())):
            last = rows[number][-1].box
            distance = abs(last.middle[1] - word.box.middle[1])
            if distance < SAME_HEIGHT * max(last.height, word.box.height) and distance < nearest:
                best, nearest = number, distance
        if best is None:
            best = len(rows)
            rows.append([word])
        else:
            bands[int(rows[best][-1].box.middle[1] // BAND)].discard(best)
            rows[best].append(word)
        bands.setdefault(band, set()).add(best)
    rows.sort(key=lambda row: sum(word.box.middle[1] for word in row) / len(row))
    return [_row(row, page) for row in rows]


def _row(words: Sequence[RowWord], page: int) -> Row:
    text = ""
    placed = []
    for word in words:
        if text:
            text += " "
        start = len(text)
        text += word.placed.word.text
        placed.append(RowWord(start, len(text), word.sentence, word.placed))
    return Row(text, tuple(placed), page, placed=True)
