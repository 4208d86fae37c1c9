"""A plain text as pages (form feeds part them), paragraphs (blank lines part them) and lines with their typed marks."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from analyzer.errors import TooLarge
from analyzer.reading.draft_grids import mark_grids, with_headings
from analyzer.reading.drafts import NOWHERE, Draft
from analyzer.reading.limits import Limits
from analyzer.reading.mark_context import with_context
from analyzer.reading.mark_typed import typed_lines
from analyzer.reading.plain_columns import caption_sides, initials_grid, line_numbers, piped_cells
from analyzer.reading.settlement import Cell, LinePlace, Page, PageSource, Place, Word

TAB_STOP = 8
"""Columns between the tab stops of a plain text."""
FEWEST_SPACED = 6
"""Paragraphs from which it can be told that a text is typed with an empty line after every line."""
LONG_LINE = 45
"""Characters of a line that runs to the right margin and may go on in the next."""
MOST_ROWS = 80
"""Rows of the longest caption or grid; with empty rows between them the longest fill a page."""
_PAGE_NUMBER = re.compile(r"^\W*(?:page\s+)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*$", re.IGNORECASE)
_FORM_NUMBER = re.compile(r"\bform\s+10\d{3}\b|\(rev\.?\s", re.IGNORECASE)
_ITEM = re.compile(r"^\s*(?:\d{1,2}[.)]|\([A-Za-z0-9]{1,3}\)|[A-Z][.)])\s")
_ENDS = re.compile(r"[.:;!?_)]\W*$")


def read_text(text: str, pages: Collection[int] | None, limits: Limits) -> tuple[tuple[Page, ...], int]:
    """The pages of a text (numbers from 1; None means all), none of them with a fixed size, and how many it has.

    Raises TooLarge where form feeds make more pages than the limit.
    """
    sheets = text.rstrip("\f\x1a \t\r\n").split("\f")
    if len(sheets) > limits.max_pages:
        raise TooLarge(f"the text has more than {limits.max_pages:,} pages (--max-pages)")
    return tuple(_page(n, sheet) for n, sheet in enumerate(sheets, 1) if pages is None or n in pages), len(sheets)


def _page(number: int, sheet: str) -> Page:
    rows = [_printed(row) for row in re.split(r"\r\n|[\n\r\v\x85\u2028\u2029]", sheet)]
    drafts = _Sheet(rows).drafts
    mark_grids(drafts)
    found = [draft for draft in drafts if draft.words]
    for draft, words in zip(found, typed_lines([draft.words for draft in found]), strict=True):
        draft.words = words
    lines = with_headings(with_context(tuple(draft.line() for draft in found), None), drafts)
    return Page(number, PageSource.TEXT if lines else PageSource.BLANK, 0.0, 0.0, lines, paged=False)


def _printed(row: str) -> str:
    """A row as it stands in columns; a character typed over another with a backspace counts once."""
    return re.sub(r".\x08", "", row).expandtabs(TAB_STOP).rstrip()


class _Sheet:
    """One page of rows on the way to lines."""

    def __init__(self, rows: list[str]) -> None:
        self.drafts: list[Draft] = []
        self._block = 0
        self._tables = 0
        numbers = line_numbers(rows)
        for index, number in numbers.items():
            self._add(number, LinePlace.MARGIN)
            rows[index] = " " * len(number) + rows[index][len(number) :]
        written = [index for index, row in enumerate(rows) if row.strip()]
        first, last = (written[0], written[-1]) if written else (-1, -1)
        places = {last: LinePlace.FOOTER, first: LinePlace.HEADER}
        edges = {index: place for index, place in places.items() if index >= 0 and _is_edge(rows[index])}
        for index in edges:
            if edges[index] is LinePlace.HEADER:
                self._add(rows[index], LinePlace.HEADER)
        self._read(["" if index in edges else row for index, row in enumerate(rows)])
        for index in edges:
            if edges[index] is LinePlace.FOOTER:
                self._add(rows[index], LinePlace.FOOTER)

    def _read(self, rows: Sequence[str]) -> None:
        spaced = _is_double_spaced(rows)
        before = ""
        blanks = 0
        index = 0
        while index < len(rows):
            row = rows[index]
            if not row.strip():
                blanks += 1
                index += 1
                continue
            if blanks > (1 if spaced else 0) or (before and _begins(row, before)):
                self._block += 1
            blanks = 0
            taken = self._columns(rows[index : index + MOST_ROWS])
            if not taken:
                self._add(row, LinePlace.BODY, ends=False)
            before = "" if taken else row
            index += taken or 1

    def _columns(self, rows: Sequence[str]) -> int:
        """Reads a caption, a table or a grid that begins with the first of these rows; how many rows it takes."""
        block = rows[: next((n for n, row in enumerate(rows) if not row.strip()), len(rows))]
        piped = block[: next((n for n, row in enumerate(block) if "|" not in row and "+" not in row), len(block))]
        cells = piped_cells(piped) if len(piped) > 1 else None
        if cells is not None:
            self._table(cells)
            return len(piped)
        sides = caption_sides(block)
        if sides is not None:
            for side in sides:
                for row in side:
                    if row.strip():
                        self._add(row, LinePlace.BODY, ends=False)
                self._block += 1
            return len(block)
        grid = initials_grid(rows)
        if grid is not None:
            self._table(grid[1])
            return grid[0]
        return 0

    def _table(self, rows: Sequence[Sequence[str]]) -> None:
        self._block += 1
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                place = Place("body", self._block, self._tables, number, column)
                words = [Word(word, NOWHERE) for word in text.split()]
                cell = Cell(self._tables, number, column)
                self.drafts.append(Draft(words, self._block, LinePlace.BODY, place, cell))
                self._block += 1
        self._tables += 1

    def _add(self, row: str, on_page: LinePlace, ends: bool = True) -> None:
        words = [Word(word, NOWHERE) for word in row.split()]
        self.drafts.append(Draft(words, self._block, on_page, Place(on_page.value, self._block)))
        if ends:
            self._block += 1


def _is_edge(row: str) -> bool:
    """Whether the first or last row of a page is its number or the number of its form."""
    return bool(_PAGE_NUMBER.match(row) or (_FORM_NUMBER.search(row) and len(row.split()) <= 15))


def _begins(row: str, before: str) -> bool:
    """Whether a row begins a paragraph though no empty row stands before it: a new item, or a first line set in."""
    if not _ENDS.search(before):
        return False
    indented = len(row) - len(row.lstrip()) >= len(before) - len(before.lstrip()) + 3
    return bool(_ITEM.match(row)) or indented


def _is_double_spaced(rows: Sequence[str]) -> bool:
    """Whether an empty row after every row is only the line spacing, so that two part the paragraphs."""
    paragraphs: list[list[str]] = [[]]
    for row in rows:
        if row.strip():
            paragraphs[-1].append(row)
        elif paragraphs[-1]:
            paragraphs.append([])
    written = [paragraph for paragraph in paragraphs if paragraph]
    singles = [paragraph[0] for paragraph in written if len(paragraph) == 1]
    running = [row for row in singles if len(row.strip()) >= LONG_LINE and not _ENDS.search(row)]
    return (
        len(written) >= FEWEST_SPACED and 5 * len(singles) >= 4 * len(written) and 5 * len(running) >= 2 * len(singles)
    )
