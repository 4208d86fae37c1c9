"""A plain text as pages (form feeds part them), paragraphs (blank lines part them) and lines with their typed marks."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from analyzer.errors import TooLarge
from analyzer.reading.limits import Limits
from analyzer.reading.mark_context import with_context
from analyzer.reading.mark_typed import typed_lines
from analyzer.reading.settlement import Box, Line, Page, PageSource, Place, Word

NOWHERE = Box(0.0, 0.0, 0.0, 0.0)


def read_text(text: str, pages: Collection[int] | None, limits: Limits) -> tuple[tuple[Page, ...], int]:
    """The pages of a text (numbers from 1; None means all), none of them with a fixed size, and how many it has.

    Raises TooLarge where form feeds make more pages than the limit.
    """
    sheets = text.rstrip("\f\x1a \t\r\n").split("\f")
    if len(sheets) > limits.max_pages:
        raise TooLarge(f"the text has more than {limits.max_pages:,} pages (--max-pages)")
    return tuple(_page(n, sheet) for n, sheet in enumerate(sheets, 1) if pages is None or n in pages), len(sheets)


def _page(number: int, sheet: str) -> Page:
    lines: list[Line] = []
    block = 0
    for row in sheet.splitlines():
        if not row.strip():
            block += 1
            continue
        words = tuple(Word(word, NOWHERE) for word in row.split())
        lines.append(Line(words, NOWHERE, block=block, place=Place("body", block)))
    marked = typed_lines([line.words for line in lines])
    found = with_context(
        tuple(replace(line, words=tuple(words)) for line, words in zip(lines, marked, strict=True)), None
    )
    return Page(number, PageSource.TEXT if found else PageSource.BLANK, 0.0, 0.0, found, paged=False)
