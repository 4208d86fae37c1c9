"""Pages of a PDF of which a part is damaged: PDFium shows what is left of them without a word, and what is gone would
look like nothing found."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import Any

from analyzer.reading.pdf_values import BROKEN, quiet

MOST_UNPACKED = 64_000_000
"""Bytes of the content of all streams of a file that are tried."""
LONGEST_DICTIONARY = 1024
"""Bytes before a stream in which its dictionary is looked for."""
_STREAM = re.compile(rb"[>\s]stream\r?\n")
_PACKED = re.compile(rb"/Filter\s*\[?\s*/FlateDecode\s*\]?\s*(?:/(?!FlateDecode)|>>)")
_NO_WORDS = re.compile(rb"/Subtype\s*/Image|/Length1|/FontFile|/Type\s*/XRef|/N\s+[134]\b(?!.*ObjStm)", re.DOTALL)
"""Streams that show no words of their own: images, fonts, indexes, colour profiles."""


def damaged_pages(data: bytes, password: str | None, page_count: int) -> tuple[frozenset[int], int]:
    """The pages (from 1) on which something is drawn that cannot be unpacked whole, and how many streams of the file
    cannot. The file is parsed only where there are any; all pages are named where the damage cannot be placed."""
    broken = 0 if b"/Encrypt" in data else _broken_streams(data)
    return (_pages_with_broken_streams(data, password, page_count), broken) if broken else (frozenset(), 0)


def _broken_streams(data: bytes) -> int:
    broken, left = 0, MOST_UNPACKED
    for packed in _packed_streams(data):
        size = _unpacked_size(packed)
        broken += size is None
        left -= size or 0
        if left <= 0:
            break
    return broken


def _packed_streams(data: bytes) -> Iterator[bytes]:
    for found in _STREAM.finditer(data):
        before = data[max(found.start() - LONGEST_DICTIONARY, 0) : found.start() + 1]
        dictionary = before[before.rfind(b" obj") + 1 :] + b">>"
        end = data.find(b"endstream", found.end())
        if end < 0:
            return
        if _PACKED.search(dictionary) and not _NO_WORDS.search(dictionary):
            yield data[found.end() : end]


def _unpacked_size(packed: bytes) -> int | None:
    """Bytes that the stream unpacks to; None where it stops making sense on the way. One that only lacks its end does no
    harm."""
    try:
        return len(zlib.decompressobj().decompress(packed, MOST_UNPACKED))
    except zlib.error:
        return None


def _pages_with_broken_streams(data: bytes, password: str | None, page_count: int) -> frozenset[int]:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser
    from pdfminer.psparser import PSException

    every = frozenset(range(1, page_count + 1))
    try:
        with quiet():
            document = PDFDocument(PDFParser(io.BytesIO(data)), password=password or "")
            pages = list(islice(PDFPage.create_pages(document), page_count))
            found = frozenset(number for number, page in enumerate(pages, start=1) if _has_broken_stream(page))
    except (PSException, *BROKEN):
        return every
    return found if len(pages) == page_count else every


def _has_broken_stream(page: Any) -> bool:
    """Whether a stream of the page is broken, or what the page says of its streams makes no sense."""
    from pdfminer.psparser import PSException

    try:
        return any(_unpacked_size(stream.rawdata) is None for stream in _streams_of(page))
    except (PSException, *BROKEN):
        return True


def _streams_of(page: Any) -> Iterator[Any]:
    """The packed streams that draw a page: its own, those of the forms that it uses, the looks of its annotations."""
    candidates = list(page.contents or [])
    resources = _resolved(page.resources)
    forms = _resolved(resources.get("XObject")) if isinstance(resources, dict) else None
    candidates += list(forms.values()) if isinstance(forms, dict) else []
    for annotation in _resolved(page.annots) or []:
        entries = _resolved(annotation)
        looks = _resolved(entries.get("AP")) if isinstance(entries, dict) else None
        shown = _resolved(looks.get("N")) if isinstance(looks, dict) else None
        candidates += list(shown.values()) if isinstance(shown, dict) else [shown]
    for candidate in candidates:
        stream = _resolved(candidate)
        if _is_packed(stream):
            yield stream


def _is_packed(stream: Any) -> bool:
    from pdfminer.pdftypes import PDFStream

    if not isinstance(stream, PDFStream) or stream.rawdata is None:
        return False
    filters = [getattr(name, "name", "") for name, _ in stream.get_filters()]
    return filters == ["FlateDecode"] and getattr(_resolved(stream.get("Subtype")), "name", "") != "Image"


def _resolved(value: Any) -> Any:
    from pdfminer.pdftypes import resolve1

    return resolve1(value)
