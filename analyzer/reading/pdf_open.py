"""Opening a PDF through PDFium: passwords, stray bytes before the header, page limits, and what a viewer would
repair."""

from __future__ import annotations

import io
import re
from typing import Any

from analyzer.errors import Damaged, Empty, Encrypted, TooLarge, WrongPassword
from analyzer.reading.settlement import Notice

HEADER = b"%PDF-"
HEADER_SEARCH = 8192
"""Bytes in which the header is looked for (readers tolerate mail headers and printer commands before it)."""
TAIL = 2048
"""Bytes at the end in which the pointer to the cross-reference table stands."""


def open_document(data: bytes, password: str | None, max_pages: int) -> tuple[Any, list[Notice]]:
    """The open pypdfium2 document, to be closed by the caller, and what had to be mended.

    The empty password is tried before the given one. Raises Empty, Damaged, Encrypted, WrongPassword or TooLarge.
    """
    if not data:
        raise Empty("the file is empty (0 bytes)")
    start = data.find(HEADER, 0, HEADER_SEARCH)
    if start < 0:
        raise Damaged("the file has no PDF header")
    notices = []
    if start:
        notices.append(Notice("file_repaired", f"{start} stray bytes stand before the PDF header"))
    document = _opened(data[start:], password)
    if document is None and start:
        document = _opened(data, password)
    if document is None:
        mended = rebuilt(data[start:], password)
        document = _opened(mended, None) if mended is not None else None
        if document is None:
            raise Damaged("the file is not a PDF that can be opened or repaired")
        notices.append(Notice("file_repaired", "the PDF is damaged; what could be saved of it was put together anew"))
    count = len(document)
    if count == 0:
        document.close()
        raise Empty("the PDF has no pages")
    if count > max_pages:
        document.close()
        raise TooLarge(
            f"the PDF has {count:,} pages; the limit is {max_pages:,} (--max-pages)",
            "Raise --max-pages, name the pages with --pages, or split the file.",
        )
    if not _index_in_place(data[start:]):
        notices.append(Notice("file_repaired", "the PDF's index of objects is missing or wrong and was rebuilt"))
    return document, notices


def _opened(data: bytes, password: str | None) -> Any:
    """The document, or None where the bytes make none."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    for attempt in dict.fromkeys((None, password)):
        try:
            return pypdfium2.PdfDocument(data, password=attempt)
        except pypdfium2.PdfiumError as problem:
            code = getattr(problem, "err_code", None)
            if code == pdfium.FPDF_ERR_SECURITY:
                raise Encrypted(
                    "the PDF is encrypted in a way that is not supported",
                    "Open it in a viewer that can, and save or print it to a new PDF.",
                ) from problem
            if code != pdfium.FPDF_ERR_PASSWORD:
                return None
    # PDFium refuses ciphers that treat strings and streams apart, whatever the password.
    opened = rebuilt(data, password)
    if opened is not None:
        return pypdfium2.PdfDocument(opened)
    if password:
        raise WrongPassword("the PDF does not open with the password that was given")
    raise Encrypted("the PDF is encrypted and needs a password")


def rebuilt(data: bytes, password: str | None) -> bytes | None:
    """The PDF as qpdf writes it anew, without encryption; None where qpdf cannot open it or finds no page."""
    import pikepdf

    for attempt in dict.fromkeys(("", password or "")):
        try:
            with pikepdf.open(io.BytesIO(data), password=attempt) as pdf:
                if not len(pdf.pages):
                    return None
                out = io.BytesIO()
                pdf.save(out)
                return out.getvalue()
        except pikepdf.PasswordError:
            continue
        except (pikepdf.PdfError, ValueError, RuntimeError):
            return None
    return None


def start_forms(document: Any) -> int:
    """Lets filled-in fields be drawn; call it before any page is loaded. Gives PDFium's number for the kind of form."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    kind = int(document.get_formtype())
    if kind != pdfium.FORMTYPE_NONE:
        # The library's own init_forms() writes a warning to standard error for every XFA form.
        config = pdfium.FPDF_FORMFILLINFO(version=2)
        raw = pdfium.FPDFDOC_InitFormFillEnvironment(document, config)
        if raw:
            document.formenv = pypdfium2.PdfFormEnv(raw, config)
    return kind


def mend_crop_box(document: Any, number: int) -> bool:
    """A crop box that lies outside the page (from 1) would hide all of it: it is left out, as most viewers do.

    Whether it was. Raises pypdfium2.PdfiumError where the page cannot be loaded.
    """
    import pypdfium2.raw as pdfium

    size = pdfium.FS_SIZEF()
    if not pdfium.FPDF_GetPageSizeByIndexF(document, number - 1, size) or (size.width > 0 < size.height):
        return False
    page = document[number - 1]
    page.set_cropbox(*page.get_mediabox())
    page.close()
    return True


def _index_in_place(data: bytes) -> bool:
    """Whether `startxref` leads to a cross-reference table or stream."""
    found = re.findall(rb"startxref\s+(\d+)", data[-TAIL:])
    if not found:
        return False
    start = int(found[-1])
    return bool(re.match(rb"\s*(xref|\d+\s+\d+\s+obj)", data[start : start + 40]))
