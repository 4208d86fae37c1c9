"""The last look at a copy: whether an identifier is still written somewhere in it."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator

import pikepdf
from pikepdf import Array, Name

from analyzer.errors import AnalyzerError
from analyzer.finding.identifiers import KnownIdentifiers

_ENCODINGS = ("latin-1", "utf-16-be")
_NO_WORDS = frozenset({"/Image", "/Type1C", "/CIDFontType0C", "/OpenType"})
"""Kinds of streams that hold pixels or the outlines of letters."""


class IdentifierLeft(AnalyzerError):
    """An identifier stands where it can neither be taken out nor drawn over, so there is no copy."""

    code = "internal"
    hint = "Print the file to a new PDF and try that, or keep identifiers with --show-identifiers."


def check_nothing_is_left(data: bytes, known: KnownIdentifiers, unread: Collection[int]) -> None:
    """Raises IdentifierLeft where a stream of the file still has one of the identifiers, written plainly.

    What the unread pages (from 1) draw is not looked at: nobody knows what stands there, and the copy says so.
    """
    wanted = [raw.encode(encoding, "ignore") for raw in known.raw for encoding in _ENCODINGS]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        passed_over = {one.objgen for number in unread for one in _contents(pdf, number)}
        for item in pdf.objects:
            if not isinstance(item, pikepdf.Stream) or item.objgen in passed_over:
                continue
            kind = str(item.get("/Subtype", ""))
            if kind in _NO_WORDS or "/Length1" in item or (unread and kind == "/Form"):
                continue
            if any(one in _read(item) for one in wanted if one):
                raise IdentifierLeft("an identifier could not be taken out of every part of the file")


def _contents(pdf: pikepdf.Pdf, number: int) -> Iterator[pikepdf.Object]:
    if not 1 <= number <= len(pdf.pages):
        return
    found = pdf.pages[number - 1].obj.get(Name.Contents)
    if found is not None:
        yield from found if isinstance(found, Array) else [found]


def _read(stream: pikepdf.Stream) -> bytes:
    try:
        return stream.read_bytes()
    except pikepdf.PdfError:
        return stream.read_raw_bytes()  # packed in a way that qpdf does not know, or damaged
