"""Which file of a packet a page is from, in the words of the reports for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from analyzer.report import ClauseRecord, Report, Source
from analyzer.reporting.quotes import place_of

_PAGED = ("application/pdf", "image/")


def is_paged(media_type: str) -> bool:
    """Whether files of the type have pages of their own."""
    return media_type.startswith(_PAGED)


class PacketFiles:
    """The files of one report; a report on a single file names none."""

    def __init__(self, source: Source, first_pages: Mapping[str, int]) -> None:
        """`first_pages`: of each document of the report, by its id."""
        self._source, self._first_pages = source, first_pages
        names = Counter(Path(file.path).name for file in source.files or ())
        self._names = {
            file.path: file.path if names[Path(file.path).name] > 1 else Path(file.path).name
            for file in source.files or ()
        }

    @classmethod
    def of(cls, report: Report) -> PacketFiles:
        """Those of a report."""
        return cls(report.source, {document.id: document.pages[0] for document in report.documents})

    def place(self, clause: ClauseRecord) -> str:
        """ "page 5"; in a packet of several files "page 12, page 1 of order.pdf", or "paragraph 3 of order.docx"."""
        if clause.page is not None:
            return self.page(clause.page)
        name = self._name_at(self._first_pages.get(clause.document, 0))
        return f"{place_of(clause)} of {name}" if name else place_of(clause)

    def page(self, number: int) -> str:
        """One page."""
        name, before = self._name_at(number), self._before(number)
        if not name:
            return f"page {number}"
        return f"page {number}, page {number - before} of {name}" if before else f"page {number} of {name}"

    def pages(self, first: int, last: int) -> str:
        """The pages of one document with the name of its file; empty where it has no pages and there is only one file."""
        named = f"page {first}" if first == last else f"pages {first}-{last}"
        file = next((f for f in self._source.files or () if f.pages[0] <= first <= f.pages[1]), None)
        if file is None:
            return named if is_paged(self._source.media_type) else ""
        name = self._names[file.path]
        if not is_paged(file.media_type):
            return name
        return f"{named} of {name}" if file.pages[0] == 1 else f"{named} ({name})"

    def _name_at(self, number: int) -> str:
        file = next((f for f in self._source.files or () if f.pages[0] <= number <= f.pages[1]), None)
        return self._names[file.path] if file else ""

    def _before(self, number: int) -> int:
        return next((f.pages[0] - 1 for f in self._source.files or () if f.pages[0] <= number <= f.pages[1]), 0)
