"""Documents, pictures and texts that were made to harm the one who opens them: a name with its ending, and a way to make each."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

from tests.hostile.raw_pdf import bomb

Maker = Callable[[], bytes]

_TYPES = (
    b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Override PartName="/word/document.xml" '
    b'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONSHIPS = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r1" Target="word/document.xml" '
    b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
_W = b'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORDS = b"<w:p><w:r><w:t>Future medical care remains open.</w:t></w:r></w:p>"


def docx(body: bytes = WORDS, more: Mapping[str, bytes] | None = None, head: bytes = b"", copies: int = 0) -> bytes:
    """A DOCX with this body; `head` stands before its root, `more` are further parts, `copies` empty ones."""
    document = b'<?xml version="1.0"?>%b<w:document %b><w:body>%b</w:body></w:document>' % (head, _W, body)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONSHIPS)
        archive.writestr("word/document.xml", document)
        for name, data in (more or {}).items():
            archive.writestr(name, data)
        for number in range(copies):
            archive.writestr(f"word/media/{number}.png", b"")
    return out.getvalue()


def zip_of_lies(size: int) -> bytes:
    """A DOCX whose text part unpacks to a hundred times what the archive says."""
    honest = docx(b"<w:p/>" * (size // 6))
    true, said = (struct.pack("<I", n) for n in (_unpacked(honest), _unpacked(honest) // 100))
    return honest.replace(true, said)


def _unpacked(archive: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        return file.getinfo("word/document.xml").file_size


def png(width: int, height: int) -> bytes:
    """A grey PNG whose pixels are never held in memory here."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = bomb(((width + 1) * height // 1_000_000 + 1) * 1_000_000, b"\x00")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def tiff(frames: int, loops: bool = False) -> bytes:
    """A TIFF of tiny frames; with `loops` the last leads back to the first."""
    out = bytearray(b"II*\x00" + struct.pack("<I", 8))
    for number in range(frames):
        start = len(out)
        fields = [(256, 1), (257, 1), (258, 8), (259, 1), (262, 1), (273, 0), (277, 1), (278, 1), (279, 1)]
        after = start + 2 + 12 * len(fields) + 4
        last = number == frames - 1
        out += struct.pack("<H", len(fields))
        for tag, value in fields:
            out += struct.pack("<HHII", tag, 4, 1, start if tag == 273 else value)
        out += struct.pack("<I", (8 if loops else 0) if last else after)
    return bytes(out)


_LAUGHS = (
    b"<!DOCTYPE x ["
    + b'<!ENTITY a0 "medical ">'
    + b"".join(b'<!ENTITY a%d "%b">' % (n, (b"&a%d;" % (n - 1)) * 10) for n in range(1, 10))
    + b"]>"
)
_OUTSIDE = b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY h SYSTEM "http://127.0.0.1:9/x">]>'

HARMFUL: dict[str, Maker] = {
    "bomb.docx": lambda: docx(b"<w:p/>" * 30_000_000),
    "bomb in a picture.docx": lambda: docx(more={"word/media/a.png": b"\x00" * 150_000_000}),
    "lies about its size.docx": lambda: zip_of_lies(6_000_000),
    "twenty thousand entries.docx": lambda: docx(copies=20_000),
    "a billion laughs.docx": lambda: docx(b"<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>", head=_LAUGHS),
    "words from outside.docx": lambda: docx(b"<w:p><w:r><w:t>&f;&h;</w:t></w:r></w:p>", head=_OUTSIDE),
    "nested.docx": lambda: docx(b"<w:sdt><w:sdtContent>" * 50_000 + WORDS + b"</w:sdtContent></w:sdt>" * 50_000),
    "tables in tables.docx": lambda: docx(b"<w:tbl><w:tr><w:tc>" * 200 + WORDS + b"<w:p/></w:tc></w:tr></w:tbl>" * 200),
    "a hundred thousand paragraphs.docx": lambda: docx(WORDS * 20_000),
    "cut off.docx": lambda: docx()[:-40],
    "148 megapixels.png": lambda: png(13_000, 11_400),
    "a gigapixel.png": lambda: png(40_000, 25_000),
    "one row.png": lambda: png(1_000_000, 1),
    "five thousand frames.tif": lambda: tiff(5_000),
    "a circle of frames.tif": lambda: tiff(3, loops=True),
    "one line.txt": lambda: b"future medical care and " * 40_000,
    "brackets.txt": lambda: b"(" * 60_000 + b"[ ] " * 20_000,
    "one word.txt": lambda: b"a" * 1_000_000,
    "blanks.txt": lambda: b"Future medical" + b" " * 200_000 + b"care _" + b"_" * 200_000,
    "numbers.txt": lambda: b"$1,000" * 50_000 + b" 1/1/2" * 50_000,
    "a million pages.txt": lambda: b"page\f" * 1_000_000,
    "no text.txt": lambda: b"\x00\x01\x02" * 10_000,
}
"""What was made to harm, by a name whose ending is that of the file."""
