"""The reading room: a file goes in, a `Settlement` comes out.

What stands on each page, where, and how sure are we? Words, lines and marks are settled here, with their places.
No word is interpreted: what a sentence means belongs to the rooms that follow.
"""

from __future__ import annotations

import os
import time
from collections.abc import Collection
from typing import TYPE_CHECKING

from analyzer.reading.limits import DEFAULT_LIMITS, Limits
from analyzer.reading.settlement import Settlement

if TYPE_CHECKING:
    from analyzer.reading.page_routing import Ocr

OUT_OF_TIME = "the time for the file ran out (--max-seconds)"
OUT_OF_MEMORY = "the memory for the file ran out (--max-memory)"
"""Why pages were not read any more."""

__all__ = ["DEFAULT_LIMITS", "Limits", "read"]


def read(
    path: str | os.PathLike[str],
    *,
    pages: Collection[int] | None = None,
    password: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    ocr: Ocr = "auto",
) -> Settlement:
    """The settlement in the file at `path` ("-" is standard input).

    `pages` names the pages to read, counted from 1 (None means all; a DOCX has no fixed pages and is read whole).
    `password` opens an encrypted PDF. `ocr` says which pages are read by text recognition: "auto" those whose text
    layer is missing or bad, "always" all, "never" none. Where time runs out, or the process has grown by the limit of
    memory, the pages that are left are unread; both are looked at between pages, so that a page that hangs hangs this
    call (see `analyzer.isolated_analysis` for more).
    Raises the subclasses of AnalyzerError that `analyzer.errors` describes; no other error comes from a broken file.
    """
    from analyzer.isolation import memory_in_use
    from analyzer.reading.open_file import Opened, PageRead, settlement_of
    from analyzer.reading.source import open_source

    started, memory = time.monotonic(), memory_in_use()
    found: list[PageRead] = []
    lost: list[tuple[int, str]] = []
    with Opened(open_source(path, limits), limits, password, ocr, pages) as file:
        numbers = file.header.wanted(pages, limits)
        for number in numbers:
            if found and time.monotonic() - started > limits.seconds(len(numbers)):
                lost.append((number, OUT_OF_TIME))
            elif found and memory_in_use() - memory > limits.max_memory:
                lost.append((number, OUT_OF_MEMORY))
            else:
                found.append(file.page(number))
        return settlement_of(file.header, found, lost)
