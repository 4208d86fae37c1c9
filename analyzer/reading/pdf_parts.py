"""What the parts of a PDF say before anything is parsed: whether it may have layers, and whether it holds more pages than
its page tree shows."""

from __future__ import annotations

import io
import re
import sys
import zlib
from collections.abc import Iterator
from itertools import islice

from analyzer.reading.pdf_values import BROKEN, quiet

LAYERS = b"/OCProperties"
"""The entry of the catalog that lists the layers of a file."""
PACKED = b"/ObjStm"
"""The type of a stream that holds objects in packed form, the catalog perhaps among them."""
LONGEST_DICTIONARY = 1024
MOST_UNPACKED = 64_000_000
"""Bytes between the type of such a stream and its content, and bytes of the content of all of them that are searched."""
STREAM = re.compile(rb"stream\r?\n")
PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
"""What the dictionary of a page says of itself."""
MOST_MISSED = 100
"""Pages after which those that PDFium does not count are not counted any further."""


def may_have_layers(data: bytes) -> bool:
    """Whether the file may have layers that can be switched off; only a look into all of its parts can rule it out."""
    if LAYERS in data:
        return True
    try:
        return any(LAYERS in content for content in _packed_objects(data))
    except LookupError:
        return True


def pages_missed(data: bytes, password: str | None, page_count: int) -> int:
    """Pages that the file seems to hold beyond those that PDFium counts (a wrong or damaged page tree hides them).

    The words that begin a page are counted first, which costs little; only where there are too many of them, since
    older versions of pages may lie in the file too, is the tree walked by a second library.
    """
    try:
        found = len(PAGE.findall(data)) + sum(len(PAGE.findall(content)) for content in _packed_objects(data))
    except LookupError:
        found = sys.maxsize
    return 0 if found <= page_count else max(_pages_in_tree(data, password, page_count + MOST_MISSED) - page_count, 0)


def _pages_in_tree(data: bytes, password: str | None, most: int) -> int:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser
    from pdfminer.psparser import PSException

    try:
        with quiet():
            document = PDFDocument(PDFParser(io.BytesIO(data)), password=password or "")
            return sum(1 for _ in islice(PDFPage.create_pages(document), most))
    except (PSException, *BROKEN):
        return 0


def _packed_objects(data: bytes) -> Iterator[bytes]:
    """What the streams that hold packed objects unpack to; raises LookupError where that cannot be told."""
    if PACKED not in data:
        return
    if b"/Encrypt" in data:
        raise LookupError("the streams are encrypted")
    left = MOST_UNPACKED
    for found in re.finditer(PACKED, data):
        start = STREAM.search(data, found.end(), found.end() + LONGEST_DICTIONARY)
        end = data.find(b"endstream", found.end())
        if start is None or end < start.end() or left <= 0:
            raise LookupError("a stream does not begin where it should, or there are too many")
        try:
            content = zlib.decompressobj().decompress(data[start.end() : end], left)
        except zlib.error as problem:
            raise LookupError("a stream is not packed in the usual way") from problem
        left -= len(content)
        yield content
