"""PDFs written object by object, which no library would agree to write."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
WORDS = b"BT /F1 12 Tf 72 700 Td (Future medical care remains open for the lumbar spine.) Tj ET"


def pdf(objects: Mapping[int, bytes], before: bytes = b"") -> bytes:
    """A PDF of the numbered objects, 1 being the catalog, with a correct index."""
    out = bytearray(before + b"%PDF-1.7\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(out) - len(before)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(out) - len(before)
    out += b"xref\n"
    for number, place in places.items():
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (max(objects) + 1, start)
    return bytes(out)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """A stream object whose bytes stand as they are."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(data), entries, data)


def packed(data: bytes, entries: bytes = b"") -> bytes:
    """A stream object whose bytes are compressed."""
    return stream(zlib.compress(data, 9), b"/Filter /FlateDecode " + entries)


def bomb(size: int, fill: bytes = b" ") -> bytes:
    """The compressed form of `size` equal bytes, made without holding them."""
    pack = zlib.compressobj(9)
    chunk = fill * 1_000_000
    made = [pack.compress(chunk) for _ in range(size // len(chunk))]
    return b"".join([*made, pack.flush()])


def one_page(
    content: bytes = WORDS,
    page: bytes = b"/MediaBox [0 0 612 792]",
    resources: bytes = b"",
    more: Mapping[int, bytes] | None = None,
    before: bytes = b"",
) -> bytes:
    """A PDF of one page. `content` is what it draws, or a whole stream object; object numbers from 10 are free."""
    drawn = content if content.startswith(b"<<") else stream(content)
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R %b /Resources << /Font << /F1 5 0 R >> %b >> >>"
            % (page, resources),
            4: drawn,
            5: FONT,
            **(more or {}),
        },
        before,
    )
