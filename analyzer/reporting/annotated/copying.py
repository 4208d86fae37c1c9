"""Making the highlighted copy of one PDF: identifiers out first, then highlights, bookmarks and the cover."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzer.errors import AnalyzerError, Damaged, Encrypted, UnsupportedType, WrongPassword
from analyzer.reading.limits import DEFAULT_LIMITS, Limits
from analyzer.reading.pdf_open import HEADER, HEADER_SEARCH
from analyzer.reading.source import bytes_of
from analyzer.report import ClauseRecord, Report

if TYPE_CHECKING:
    import pikepdf

Place = tuple[int, float, float, float, float]
"""page, x0, top, x1, bottom: points from the top left of the page as a viewer shows it."""


@dataclass(frozen=True, slots=True)
class HighlightedCopy:
    """The bytes of the copy, and what is different in it beside the highlights, in sentences for the reader."""

    pdf: bytes
    notes: tuple[str, ...] = ()


def annotated_copy(
    path: str,
    report: Report,
    *,
    password: str | None = None,
    identifier_places: Sequence[Place] = (),
    identifiers: Sequence[str] = (),
    limits: Limits = DEFAULT_LIMITS,
    data: bytes | None = None,
    first_page: int = 1,
) -> HighlightedCopy:
    """A copy of the PDF at `path` in which the clauses of `report` are highlighted and the identifiers are taken out.

    `data` are its bytes where it cannot be read again (standard input); of a packet read together, `first_page` is the
    number of its first page in the packet. Raises UnsupportedType where the file is no PDF, and what opening it raises
    (subclasses of AnalyzerError).
    """
    content = data if data is not None else bytes_of(path, limits)
    start = content.find(HEADER, 0, HEADER_SEARCH)
    if start < 0:
        raise UnsupportedType("no PDF, so no highlighted copy was made", "Save or print it to a PDF first.")
    notes: list[str] = []
    pdf, needs_password = _opened(content[start:], password)
    with pdf:
        if "/Perms" in pdf.Root or _is_signed(pdf):
            notes.append(
                "The file is digitally signed. A highlighted copy is another file, so its signatures no longer hold: "
                "check them in the original."
            )
            _release_signatures(pdf)
        elif pdf.is_encrypted and not needs_password:
            notes.append("The file restricts what may be done with it; the copy bears no restrictions.")
        if needs_password:
            notes.append("The file is encrypted; the copy opens with the same password.")
        read = {page.number - first_page + 1 for page in report.pages if page.source != "unread"}
        unread = [number for number in range(1, len(pdf.pages) + 1) if number not in read]
        if unread and not report.analysis.options.get("show_identifiers"):
            listed = ", ".join(str(number) for number in unread)
            notes.append(f"Page(s) {listed} were not read: identifiers on them, if any, are still there.")
        if identifier_places or identifiers:
            from analyzer.reporting.annotated.masking import without_identifiers

            places = [(place[0] - first_page + 1, *place[1:]) for place in identifier_places]
            pdf, told = without_identifiers(pdf, places, identifiers, limits, unread)
            notes.extend(told)
        _marked(pdf, report, first_page, notes)
        return HighlightedCopy(_saved(pdf, password if needs_password else None), tuple(notes))


def _opened(data: bytes, password: str | None) -> tuple[pikepdf.Pdf, bool]:
    """The open file, and whether it needed the password."""
    import pikepdf

    for attempt in dict.fromkeys(("", password or "")):
        try:
            pdf = pikepdf.open(io.BytesIO(data), password=attempt)
        except pikepdf.PasswordError:
            continue
        except (pikepdf.PdfError, ValueError, RuntimeError) as problem:
            raise Damaged("the PDF is damaged, and no highlighted copy of it can be made") from problem
        return pdf, bool(attempt) and pdf.is_encrypted
    raise (
        WrongPassword("the PDF does not open with the password that was given")
        if password
        else Encrypted("the PDF is encrypted and needs a password")
    )


def _is_signed(pdf: pikepdf.Pdf) -> bool:
    form = pdf.Root.get("/AcroForm")
    return form is not None and bool(int(form.get("/SigFlags", 0)) & 1) and b"/ByteRange" in _signature_keys(pdf)


def _signature_keys(pdf: pikepdf.Pdf) -> set[bytes]:
    import pikepdf

    return {b"/ByteRange" for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/ByteRange" in item}


def _release_signatures(pdf: pikepdf.Pdf) -> None:
    """Takes away what makes viewers refuse a changed file; the signatures themselves stay, and show that it was changed."""
    if "/Perms" in pdf.Root:
        del pdf.Root["/Perms"]
    form = pdf.Root.get("/AcroForm")
    if form is not None and "/SigFlags" in form:
        form.SigFlags = 1


def _marked(pdf: pikepdf.Pdf, report: Report, first_page: int, notes: list[str]) -> None:
    from pikepdf import Array, Name

    from analyzer.reporting.annotated.bookmarks import Target, bookmark, label_pages
    from analyzer.reporting.annotated.cover import cover
    from analyzer.reporting.annotated.highlights import highlight

    pages = {first_page + i: page for i, page in enumerate(pdf.pages)}
    rotations = {page.number: page.rotation for page in report.pages}
    missing = [n for n in rotations if n not in pages and _in_file(n, report, first_page)]
    if missing:
        notes.append(f"Pages that the file hides could not be copied: {', '.join(str(n) for n in missing)}.")
    targets: dict[str, Target] = {}
    by_page: dict[int, list[ClauseRecord]] = {}
    for clause in report.clauses:
        for box in clause.boxes:
            if box[0] in pages:
                targets.setdefault(clause.id, Target(pages[box[0]], box[1], box[2]))
                if clause not in by_page.setdefault(box[0], []):
                    by_page[box[0]].append(clause)
    for number, clauses in by_page.items():
        highlight(pdf, pages[number], report, clauses, number, rotations.get(number, 0))
    covers = cover(pdf, report, targets, notes)
    for place, sheet in enumerate(covers):
        pdf.pages.insert(place, sheet)
    bookmark(pdf, report, pdf.pages[0], targets, pages)
    label_pages(pdf, len(covers))
    opening = pdf.Root.get("/OpenAction")
    if opening is None or isinstance(opening, Array):
        pdf.Root.OpenAction = Array([pdf.pages[0].obj, Name.Fit])


def _in_file(number: int, report: Report, first_page: int) -> bool:
    files = report.source.files or []
    own = next((file for file in files if file.pages[0] == first_page), None)
    return own is None or own.pages[0] <= number <= own.pages[1]


def _saved(pdf: pikepdf.Pdf, password: str | None) -> bytes:
    import pikepdf

    buffer = io.BytesIO()
    encryption = pikepdf.Encryption(user=password, owner=password, R=6) if password else False
    try:
        pdf.save(buffer, encryption=encryption, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    except (pikepdf.PdfError, RuntimeError) as problem:
        raise AnalyzerError(
            "the highlighted copy cannot be put together", "Save or print the file to a new PDF, and try that."
        ) from problem
    return buffer.getvalue()
