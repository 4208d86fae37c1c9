"""The reading room: a file goes in, a `Settlement` comes out.

What stands on each page, where, and how sure are we? Words, lines and marks are settled here, with their places.
No word is interpreted: what a sentence means belongs to the rooms that follow.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from typing import TYPE_CHECKING

from analyzer.errors import Empty
from analyzer.reading.limits import DEFAULT_LIMITS, Limits
from analyzer.reading.settlement import Settlement

if TYPE_CHECKING:
    from analyzer.reading.page_routing import Ocr

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
    layer is missing or bad, "always" all, "never" none. Raises the subclasses of AnalyzerError that `analyzer.errors`
    describes; no other error comes from a broken file.
    """
    from analyzer.reading.source import open_source
    from analyzer.reading.source_type import DOCX, IMAGES, PDF

    source = open_source(path, limits)
    if source.media_type == PDF:
        from analyzer.reading.layout_margins import with_running_heads
        from analyzer.reading.page_routing import read_pages
        from analyzer.reading.pdf_file import PdfFile

        with PdfFile(source.data, source.path, password, limits.max_pages) as file:
            found = with_running_heads(read_pages(file, pages, ocr, limits))
            notices, page_count = tuple(file.notices), file.page_count
    elif source.media_type == DOCX:
        from analyzer.reading.docx_file import read_docx

        page, notices = read_docx(source.data, limits)
        found, page_count = (page,), 1
    elif source.media_type in IMAGES:
        from analyzer.reading.image_file import read_image

        found, notices, page_count = read_image(source.data, pages, limits, ocr)
    else:
        from analyzer.reading.plain_text import read_text

        found, page_count = read_text(source.text, pages, limits)
        notices = ()
    if not found:
        raise Empty(
            f"the file has {page_count} page{'s' if page_count != 1 else ''}, and none of the pages asked for",
            "Name pages that are there with --pages, or leave it out.",
        )
    return Settlement(
        source.path, source.sha256, len(source.data), source.media_type, found, notices, page_count=page_count
    )
