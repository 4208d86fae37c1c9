"""What the reports for people call things: files, papers, body parts, sums, effects; never a bare "kept" or "closed"."""

from __future__ import annotations

from analyzer.deciding.words import american
from analyzer.report import BodyPart, DocumentRecord, Report

_MEDIA = {
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "text/plain": "text",
}
EFFECTS = {
    "keeps": "keeps care open",
    "closes": "closes care",
    "limits": "limits",
    "conditions": "sets a condition",
    "supports_closing": "points to closing",
    "supports_keeping": "points to keeping",
    "standing": "the paper's own force",
}
"""What a clause does to future care, by its effect; clauses of other effects decide nothing about it."""


def has_pages(report: Report) -> bool:
    """Whether the file has fixed pages whose numbers mean something to a person (PDF, images, a packet with such files)."""
    media = report.source.media_type
    return media in ("application/pdf", "multipart/mixed") or media.startswith("image/")


def about_file(report: Report) -> str:
    """ "PDF, 12 pages, 2 of them not read"."""
    source = report.source
    media = _MEDIA.get(source.media_type, source.media_type)
    if source.files:
        media = f"{len(source.files)} files read together"
    if not has_pages(report):
        return media
    unread = source.pages - source.pages_read
    pages = f"{media}, {source.pages} page{'s' if source.pages != 1 else ''}"
    return pages + (f", {unread} of them not read" if unread > 0 else "")


def document_name(document: DocumentRecord) -> str:
    """ "Compromise and release (DWC-CA 10214(c))"."""
    kind = document.kind.replace("_", " ")
    return f"{kind[0].upper()}{kind[1:]}" + (f" ({document.form})" if document.form else "")


def pages_words(first: int, last: int) -> str:
    """ "page 3", "pages 3-9"."""
    return f"page {first}" if first == last else f"pages {first}-{last}"


def document_line(document: DocumentRecord, where: str) -> str:
    """ "pages 1-9: compromise and release (DWC-CA 10214(c)), 3/4/2016, signed, operative"; `where` names the pages, or nothing."""
    told = [document.kind.replace("_", " ") + (f" ({document.form})" if document.form else "")]
    if document.date:
        told.append(american(document.date))
    if document.execution.state != "not_shown":
        told.append(document.execution.state.replace("_", " "))
    told.append(document.role)
    return (f"{where}: " if where else "") + ", ".join(told)


def body_part_words(part: BodyPart) -> str:
    """ "left knee", "hand (both)"."""
    if part.side == "both":
        return f"{part.name} (both)"
    return f"{part.side} {part.name}" if part.side and part.side not in part.name else part.name


def dollars(amount: str) -> str:
    """ "$48,213.00" for "48213.00"."""
    return f"${float(amount):,.2f}"
