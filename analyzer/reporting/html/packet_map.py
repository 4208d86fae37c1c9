"""The map of the file: its papers in order, each with its pages, and on each page the places of the flagged clauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.deciding.words import american, status_words
from analyzer.reading.pdf_turn import turned_box
from analyzer.reading.settlement import Box
from analyzer.report import ClauseRecord, DocumentRecord, PageRecord, Report
from analyzer.reporting.names import document_name, pages_words
from analyzer.reporting.pictures import Picture, Pictures

LETTER = (612.0, 792.0)
"""Points of a page whose size is not known because it could not be read."""
SOURCES = {
    "text": "text layer",
    "ocr": "recognised from the image",
    "mixed": "text layer and recognised image",
    "blank": "blank",
    "unread": "not read",
}


@dataclass(frozen=True)
class Spot:
    """A line of a flagged clause on the page set upright, in points."""

    clause: ClauseRecord
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Sheet:
    """A page of the file, upright."""

    number: int
    width: float
    height: float
    source: str
    is_unread: bool
    reason: str
    picture: Picture | None
    no_picture: str
    """Why its picture is missing, where one was wanted."""
    spots: tuple[Spot, ...]
    is_shown: bool
    """It has a place among the pages: there is something to be seen or said of it. In long files most have not."""

    @property
    def told(self) -> str:
        """ "page 3, not read, 2 flagged clauses"."""
        many = len({spot.clause.id for spot in self.spots})
        flagged = f", {many} flagged clause{'s' if many != 1 else ''}" if many else ""
        return f"page {self.number}{', not read' if self.is_unread else ''}{flagged}"


@dataclass(frozen=True)
class Paper:
    """A paper of the file with its pages; the pages of no paper stand under a `document` of None."""

    document: DocumentRecord | None
    name: str
    pages: str
    notes: tuple[str, ...]
    position: str
    sheets: tuple[Sheet, ...]


def papers_of(report: Report, pictures: Pictures) -> list[Paper]:
    """The papers in page order; pages that belong to none stand together at the end."""
    spots = _spots(report)
    named = {clause.page for clause in report.clauses}
    sheets = {
        page.number: _sheet(page, spots.get(page.number, ()), pictures, page.number in named) for page in report.pages
    }
    papers = []
    for document in report.documents:
        first, last = document.pages
        own = tuple(sheets.pop(n) for n in range(first, last + 1) if n in sheets)
        papers.append(_paper(document, own))
    if sheets:
        papers.append(Paper(None, "Pages of no paper", "", (), "", tuple(sheets.values())))
    return papers


def _paper(document: DocumentRecord, sheets: tuple[Sheet, ...]) -> Paper:
    notes = [document.role.replace("_", " ")]
    if document.date:
        notes.append(american(document.date))
    if document.execution.state != "not_shown":
        notes.append(document.execution.state.replace("_", " "))
    if document.approval.status != "not_shown":
        notes.append(document.approval.status)
    said = document.future_medical
    words = status_words(said.status, said.basis) if said else ""
    return Paper(document, document_name(document), pages_words(*document.pages), tuple(notes), words, sheets)


def _sheet(page: PageRecord, spots: Sequence[Spot], pictures: Pictures, is_named: bool) -> Sheet:
    width, height = (page.width, page.height) if page.width and page.height else LETTER
    if page.rotation in (90, 270):
        width, height = height, width
    return Sheet(
        page.number,
        width,
        height,
        SOURCES[page.source],
        page.source == "unread",
        page.reason or "",
        pictures.pages.get(page.number),
        pictures.missing.get(page.number, ""),
        tuple(spots),
        is_named or bool(spots) or page.source == "unread" or page.number in {*pictures.pages, *pictures.missing},
    )


def _spots(report: Report) -> dict[int, list[Spot]]:
    """The lines of all clauses that say something about care, by page."""
    pages = {page.number: page for page in report.pages}
    found: dict[int, list[Spot]] = {}
    for clause in report.clauses:
        for number, *sides in clause.boxes if clause.effect != "none" else ():
            page = pages.get(number)
            if page is None:
                continue
            box = Box(*sides)
            if page.rotation:
                box = turned_box(box, page.rotation, page.width, page.height)
            spot = Spot(clause, round(box.x0, 1), round(box.top, 1), round(box.width, 1), round(box.height, 1))
            found.setdefault(number, []).append(spot)
    return found
