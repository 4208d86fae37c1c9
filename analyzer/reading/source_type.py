"""What kind of file a sequence of bytes is, told by its content; its name serves only to word the error.

The kinds that are read have a media type; every other kind is refused with the way to convert it.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass

from analyzer.errors import AnalyzerError, Damaged, Encrypted, UnsupportedType

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
TEXT = "text/plain"
PNG, JPEG, TIFF = "image/png", "image/jpeg", "image/tiff"
IMAGES = frozenset({PNG, JPEG, TIFF})

HEADER_WINDOW = 8192
"""Bytes in which the header of a PDF may begin (readers tolerate mail headers and printer commands before it)."""
MAIL_WINDOW = 4096
"""Bytes of a text in which mail headers are looked for."""
CONTENT_TYPES_SIZE = 1_000_000
"""Bytes to which the list of content types of an office file may unpack; real ones have some thousands."""
ZIP_PROBLEMS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    EOFError,
    KeyError,
)
"""What Python's zip reader raises on archives that are cut off, altered, locked or packed in a way it does not know."""
CONTROL_SHARE = 0.002
"""Share of control characters above which bytes are not taken for text; old print files hold a few."""

_SAVE_AS_DOCX = "Open it in a word processor and save it as DOCX or PDF."
_PRINT_TO_PDF = "Open it and print it to PDF."
_IMAGE_TO_PDF = "Save the picture as PNG, JPEG or PDF."
_UNPACK = "Unpack it and name the files in it."
_UNLOCK = (
    "Open it in its program with the password and save a copy without one, or print it to PDF "
    "(passwords are used for PDF files only)."
)

_SIGNATURES: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"{\\rtf", "a Rich Text document (RTF)", _SAVE_AS_DOCX),
    (0, b"\xffWPC", "a WordPerfect document", _SAVE_AS_DOCX),
    (0, b"%!PS", "a PostScript file", "Convert it to PDF, for example with ps2pdf."),
    (0, b"\xc5\xd0\xd3\xc6", "a PostScript file", "Convert it to PDF, for example with ps2pdf."),
    (0, b"AT&TFORM", "a DjVu file", "Convert it to PDF."),
    (0, b"!BDN", "an Outlook mailbox", "Save the papers attached to its messages and name those files."),
    (0, b"GIF8", "a GIF picture", _IMAGE_TO_PDF),
    (0, b"BM", "a BMP picture", _IMAGE_TO_PDF),
    (8, b"WEBP", "a WebP picture", _IMAGE_TO_PDF),
    (0, b"\x00\x00\x00\x0cjP  ", "a JPEG 2000 picture", _IMAGE_TO_PDF),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
    (0, b"Rar!", "a RAR archive", _UNPACK),
    (0, b"\x1f\x8b", "a gzip archive", _UNPACK),
    (0, b"BZh", "a bzip2 archive", _UNPACK),
    (0, b"\xfd7zXZ", "an xz archive", _UNPACK),
    (257, b"ustar", "a tar archive", _UNPACK),
    (0, b"MSCF", "a cabinet archive", _UNPACK),
    (0, b"SQLite format 3", "a database", _PRINT_TO_PDF),
    (0, b"ID3", "a sound recording", "Name the paper itself."),
    (0, b"\x7fELF", "a program", "Name the paper itself."),
    (0, b"MZ", "a program", "Name the paper itself."),
)
_MEDIA_BRANDS: tuple[tuple[bytes, str, str], ...] = (
    (b"heic", "a HEIC photo", _IMAGE_TO_PDF),
    (b"heix", "a HEIC photo", _IMAGE_TO_PDF),
    (b"hevc", "a HEIC photo", _IMAGE_TO_PDF),
    (b"heim", "a HEIC photo", _IMAGE_TO_PDF),
    (b"mif1", "a HEIF photo", _IMAGE_TO_PDF),
    (b"msf1", "a HEIF photo", _IMAGE_TO_PDF),
    (b"avif", "an AVIF photo", _IMAGE_TO_PDF),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS: tuple[tuple[str, str, str], ...] = (
    ("WordDocument", "an old Word document (DOC)", _SAVE_AS_DOCX),
    ("__properties_version1.0", "an Outlook message (MSG)", "Save the attached paper, or print the message to PDF."),
    ("Workbook", "an Excel workbook (XLS)", _PRINT_TO_PDF),
    ("PowerPoint Document", "a PowerPoint file (PPT)", _PRINT_TO_PDF),
)
_ODD_CHARACTER = re.compile("[\x00-\x08\x0e-\x19\x1c-\x1f\ufffd]")
_MAIL_HEADERS = re.compile(
    r"^(?:MIME-Version|Message-ID|Return-Path|Delivered-To|DKIM-Signature|Received: (?:from|by)\b)", re.M | re.I
)
_ANY_HEADER = re.compile(r"^(?:From |[A-Za-z][\w-]*:)")
_HTML = re.compile(r"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.I | re.S)
_NAMES = {
    ".pdf": "PDF",
    ".docx": "DOCX",
    ".png": "PNG",
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".tif": "TIFF",
    ".tiff": "TIFF",
}
_WORD_EXTENSIONS = (".docx", ".docm", ".dotx", ".dotm")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that is read; `text` holds the decoded words where the file is plain text."""

    media_type: str
    text: str = ""


def kind_of(data: bytes, extension: str) -> Kind:
    """The kind of file, by its content.

    `extension` is that of the file name (".pdf", or "" for standard input). Raises UnsupportedType for kinds that are
    not read, Encrypted for a locked office file, Damaged where the name promises a kind that the content is not.
    """
    window = data[:HEADER_WINDOW]
    if b"%PDF-" in window or (b"%%EOF" in data[-HEADER_WINDOW:] and b" obj" in data):
        return Kind(PDF)
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind(PNG)
    if data.startswith(b"\xff\xd8\xff"):
        return Kind(JPEG)
    if data[:4] in (b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"):
        return Kind(TIFF)
    if data.startswith(_OLE):
        raise _refused_ole(data)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _kind_of_zip(data, extension)
    for offset, signature, what, hint in _SIGNATURES:
        if data[offset : offset + len(signature)] == signature and not _is_short_word(signature, data):
            raise UnsupportedType(f"this is {what}, which is not read", hint)
    if data[4:8] == b"ftyp":
        raise _refused_media(data[8:32])
    text = decoded(data)
    if text is None:
        raise _not_recognised(extension)
    return _kind_of_text(text, extension)


def decoded(data: bytes) -> str | None:
    """The bytes as text; None where they are none.

    UTF-8, UTF-16 and UTF-32 are told by their byte order mark or by themselves; anything else is Windows-1252.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8-sig"),
        (b"\xff\xfe\x00\x00", "utf-32"),
        (b"\x00\x00\xfe\xff", "utf-32"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return _plausible(data.decode(encoding, errors="replace"))
    sample = data[:4096]
    if len(sample) > 1 and sample.count(0):
        high, low = sample[0::2].count(0), sample[1::2].count(0)
        half = len(sample) // 2
        # Latin letters in UTF-16 have a zero in every other byte; anything else with zeros is no text.
        if low > 0.4 * half and high < 0.05 * half:
            return _plausible(data.decode("utf-16-le", errors="replace"))
        if high > 0.4 * half and low < 0.05 * half:
            return _plausible(data.decode("utf-16-be", errors="replace"))
        return None
    try:
        return _plausible(data.decode("utf-8"))
    except UnicodeDecodeError as problem:
        if problem.start >= len(data) - 3:
            return _plausible(data[: problem.start].decode("utf-8"))
    try:
        return _plausible(data.decode("cp1252"))
    except UnicodeDecodeError:
        return None


def _plausible(text: str) -> str | None:
    odd = sum(1 for _ in _ODD_CHARACTER.finditer(text))
    return None if odd > max(2, CONTROL_SHARE * len(text)) else text


def _is_short_word(signature: bytes, data: bytes) -> bool:
    """Two or three letters begin many a text as well ("MZ", "BM"): only bytes that are no text keep their promise."""
    return len(signature) < 4 and signature.isalnum() and decoded(data) is not None


def _kind_of_zip(data: bytes, extension: str) -> Kind:
    if extension in _WORD_EXTENSIONS:
        broken = "the name says DOCX, but the content is a zip archive that cannot be opened"
    else:
        broken = "this is a zip archive that cannot be opened"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [name.replace("\\", "/").lower() for name in archive.namelist()]
            mimetype = _start_of(archive, "mimetype") if "mimetype" in archive.namelist() else b""
    except ZIP_PROBLEMS as problem:
        raise Damaged(broken, "Get the file again from where it came; it may have been cut off.") from problem
    if any(name.startswith("word/") for name in names) or _main_part_is_word(data):
        return Kind(DOCX)
    for prefix, what, hint in (
        ("xl/", "an Excel workbook (XLSX)", _PRINT_TO_PDF),
        ("ppt/", "a PowerPoint file (PPTX)", _PRINT_TO_PDF),
        ("index/document.iwa", "an Apple Pages document", "Export it from Pages as DOCX or PDF."),
        ("fixeddocseq.fdseq", "an XPS document", _PRINT_TO_PDF),
    ):
        if any(name.startswith(prefix) for name in names):
            raise UnsupportedType(f"this is {what}, which is not read", hint)
    if b"opendocument" in mimetype:
        raise UnsupportedType("this is an OpenDocument file (ODT), which is not read", _SAVE_AS_DOCX)
    if b"epub" in mimetype:
        raise UnsupportedType("this is an EPUB book, which is not read", _PRINT_TO_PDF)
    if extension in _WORD_EXTENSIONS:
        raise Damaged(
            "the name says DOCX, but the content is a zip archive without a Word document",
            "Unpack it and name the files in it, or get the document again.",
        )
    raise UnsupportedType("this is a zip archive, which is not read", _UNPACK)


def _start_of(archive: zipfile.ZipFile, name: str) -> bytes:
    """The first hundred bytes of an entry, which may unpack to far more."""
    with archive.open(name) as file:
        return file.read(100)


def _main_part_is_word(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in archive.infolist():
                if info.filename.lower() == "[content_types].xml" and info.file_size < CONTENT_TYPES_SIZE:
                    with archive.open(info) as file:
                        return b"wordprocessingml.document.main" in file.read(CONTENT_TYPES_SIZE)
    except ZIP_PROBLEMS as problem:
        raise Damaged("the list of contents of this zip-based file is damaged") from problem
    return False


def _refused_ole(data: bytes) -> AnalyzerError:
    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        return Encrypted("the document is locked with a password (an encrypted Office file)", _UNLOCK)
    for stream, what, hint in _OLE_STREAMS:
        if holds(stream):
            return UnsupportedType(f"this is {what}, which is not read", hint)
    return UnsupportedType("this is an old Office file, which is not read", _SAVE_AS_DOCX)


def _refused_media(brands: bytes) -> AnalyzerError:
    for brand, what, hint in _MEDIA_BRANDS:
        if brand in brands:
            return UnsupportedType(f"this is {what}, which is not read", hint)
    return UnsupportedType("this is a film or sound recording, which is not read", "Name the paper itself.")


def _not_recognised(extension: str) -> AnalyzerError:
    name = _NAMES.get(extension)
    if name:
        return Damaged(f"the name says {name}, but the content is not {name}", "Get the file again from where it came.")
    return UnsupportedType("the content is of no kind that is read", "Convert the file to PDF or DOCX.")


def _kind_of_text(text: str, extension: str) -> Kind:
    start = text[:MAIL_WINDOW]
    if _HTML.match(start):
        raise UnsupportedType(
            "this is a web page (HTML), which is not read", "Open it in a browser and print it to PDF."
        )
    if 'progid="Word.Document"' in start or "<w:wordDocument" in start or "<pkg:package" in start:
        raise UnsupportedType("this is a Word document in XML form, which is not read", _SAVE_AS_DOCX)
    head = re.split(r"\r?\n\r?\n", start.lstrip(), maxsplit=1)[0]
    if _ANY_HEADER.match(head) and _MAIL_HEADERS.search(head):
        raise UnsupportedType(
            "this is an e-mail message (EML), which is not read",
            "Save the attached paper, or print the message to PDF.",
        )
    name = _NAMES.get(extension)
    if name:
        raise Damaged(
            f"the name says {name}, but the content is plain text, not {name}",
            "If the text is the paper, rename the file to end in .txt; otherwise get the file again.",
        )
    return Kind(TEXT, text)
