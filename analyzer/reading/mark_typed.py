"""Typed marks for lines of words without a page around them (DOCX, plain text): boxes, option blanks, initials, signatures."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.reading.mark_characters import character_boxes
from analyzer.reading.mark_written import written_in_lines
from analyzer.reading.settlement import Word


def typed_line(words: Sequence[Word]) -> list[Word]:
    """One line's words with its typed marks. Prefer `typed_lines`: some marks are marks only in the company of others."""
    return typed_lines([words])[0]


def typed_lines(lines: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """All lines of a file (or of one part of it), in order, with every typed mark made one word with its `mark`.

    [X], ( ), ☐, /X/, "_X_ is ___ is not", "__JR__ ____ future medical", "/s/ Ana Ruiz", a signature line of underscores.
    Words that already are marks stay as they are. The boxes of the words may all be zero.
    """
    return written_in_lines(character_boxes(lines))
