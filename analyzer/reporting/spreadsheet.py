"""Reports as a CSV file and as an Excel workbook: one row a file, and in the workbook sheets of clauses and units too.

Every cell is text, a count or a link that this program made; nothing that a settlement says can become a formula.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from analyzer.report import Failure, Report
from analyzer.reporting.table_rows import (
    CLAUSE_COLUMNS,
    SUMMARY_COLUMNS,
    UNIT_COLUMNS,
    Row,
    clause_row,
    failure_row,
    summary_row,
    unit_row,
)

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.url import Url
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_STARTS_FORMULA = tuple("=+-@＝＋－＠|%")
"""What Excel, LibreOffice or an import of theirs takes for the beginning of a formula or a command."""
_BREAKS = str.maketrans({"\t": " ", "\r": " ", "\n": " ", "\0": ""})
_LONGEST_CELL = 32_000
"""Characters; Excel refuses a file with more than 32,767 in one cell."""
_LONGEST_LINK = 2_000
"""Characters; Excel follows no longer link."""
_MOST_LINKS = 60_000
"""On one sheet; Excel allows 65,530."""
MOST_ROWS = 60_000
"""On one sheet: about 2,000 papers of clauses. A sheet of a million rows takes gigabytes to make and no one reads it."""
_WIDTHS = {
    "path": 34,
    "answer": 60,
    "scope": 30,
    "text": 90,
    "words": 90,
    "decisive_words": 60,
    "why": 50,
    "questions": 50,
    "warnings": 30,
    "what_to_do": 40,
    "failure": 40,
    "kind": 28,
    "label": 26,
    "found_by": 26,
    "employer": 24,
    "insurer": 24,
    "applicant": 22,
    "body_parts": 24,
    "case_numbers": 18,
    "sha256": 20,
}
"""Characters across; columns that are not named here get"""
_WIDTH = 14


def summary_csv(reports: Iterable[Report], failures: Iterable[Failure] = ()) -> str:
    """One row a file under a header, failures last; UTF-8 with a byte order mark, as Excel wants it, once encoded.

    A cell that would start like a formula begins with an apostrophe.
    """
    rows = [*(summary_row(report) for report in reports), *(failure_row(failure) for failure in failures)]
    return csv_text(SUMMARY_COLUMNS, rows)


def csv_text(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """The rows under a header; no cell starts like a formula or breaks its line."""
    buffer = io.StringIO()
    buffer.write("\ufeff")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([harmless(row[name]) for name in columns])
    return buffer.getvalue()


def harmless(text: str) -> str:
    """The words of a cell on one line, with an apostrophe before what a spreadsheet would calculate."""
    flat = text.translate(_BREAKS)
    return f"'{flat}" if _starts_formula(flat) else flat


def _starts_formula(text: str) -> bool:
    return text.lstrip().startswith(_STARTS_FORMULA)


def workbook(
    reports: Iterable[Report],
    failures: Iterable[Failure] = (),
    *,
    report_links: Mapping[str, str] | None = None,
) -> bytes:
    """An Excel workbook: the sheets Files, Clauses and Units, each with a frozen header, filters and at most `MOST_ROWS` rows.

    `report_links` gives, for the path of a file, where its report lies as seen from the workbook
    ("reports/0001.html"). Pages link to their place in the file itself.
    """
    import xlsxwriter

    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    links = report_links or {}
    files = _Sheet(book, "Files", (*(["report"] if links else []), *SUMMARY_COLUMNS))
    clauses = _Sheet(book, "Clauses", CLAUSE_COLUMNS)
    units = _Sheet(book, "Units", UNIT_COLUMNS)
    for report in reports:
        path = report.source.path
        row = summary_row(report)
        pages = {clause.id: clause.page for clause in report.clauses}
        decisive = next((pages[i] for r in report.future_medical.reasons for i in r.evidence if i in pages), None)
        link = {"report": links[path]} if path in links else {}
        files.add(
            {"report": "report" if link else "", **row},
            {**link, "path": _file_link(path), "decisive_page": _file_link(path, decisive)},
        )
        for clause in report.clauses:
            clauses.add(clause_row(report, clause), {"page": _file_link(path, clause.page)})
        for part in report.future_medical.parts:
            first = next((pages[i] for i in part.evidence if i in pages), None)
            units.add(unit_row(report, part), {"pages": _file_link(path, first)})
    for failure in failures:
        files.add({"report": "", **failure_row(failure)}, {})
    for sheet in (files, clauses, units):
        sheet.finish()
    book.close()
    return buffer.getvalue()


class _Sheet:
    """A sheet that grows row by row."""

    def __init__(self, book: Workbook, name: str, columns: Sequence[str]) -> None:
        self._sheet: Worksheet = book.add_worksheet(name)
        self._columns = columns
        self._rows = self._links = self._left_out = 0
        self._plain: Format = book.add_format({"text_wrap": True, "valign": "top"})
        self._quoted: Format = book.add_format({"text_wrap": True, "valign": "top", "quote_prefix": True})
        self._number: Format = book.add_format({"valign": "top", "num_format": "0.##"})
        linked = {"text_wrap": True, "valign": "top", "font_color": "#0b57d0", "underline": 1}
        self._linked: Format = book.add_format(linked)
        self._linked_quoted: Format = book.add_format({**linked, "quote_prefix": True})
        header = book.add_format({"bold": True, "bg_color": "#e8eaed", "border": 1, "text_wrap": True, "valign": "top"})
        for place, column in enumerate(columns):
            self._sheet.write_string(0, place, column.replace("_", " "), header)
            self._sheet.set_column(place, place, _WIDTHS.get(column, _WIDTH))
        self._sheet.freeze_panes(1, 1)

    def add(self, row: Row, links: Mapping[str, str | None]) -> None:
        if self._rows >= MOST_ROWS:
            self._left_out += 1
            return
        self._rows += 1
        for place, column in enumerate(self._columns):
            self._write(place, column, row[column], links.get(column))

    def _write(self, place: int, column: str, words: str, link: str | None) -> None:
        text = words if len(words) <= _LONGEST_CELL else f"{words[:_LONGEST_CELL]} …"
        text = text.replace("\0", "")
        if not text:
            return
        if link and len(link) <= _LONGEST_LINK and self._links < _MOST_LINKS:
            self._links += 1
            look = self._linked_quoted if _starts_formula(text) else self._linked
            self._sheet.write_url(self._rows, place, _address(link, text), look)
        elif column in ("confidence", "pages") and text.replace(".", "", 1).isdecimal():
            self._sheet.write_number(self._rows, place, float(text), self._number)
        elif _starts_formula(text):
            self._sheet.write_string(self._rows, place, text, self._quoted)
        else:
            self._sheet.write_string(self._rows, place, text, self._plain)

    def finish(self) -> None:
        if self._left_out:
            left_out = f"{self._left_out:,} more rows are left out here: they stand in the JSON reports."
            self._sheet.write_string(self._rows + 1, 0, left_out, self._plain)
        self._sheet.autofilter(0, 0, self._rows, len(self._columns) - 1)


def _address(link: str, text: str) -> Url:
    """The link as it is: XlsxWriter would turn it into a path of Windows, which leads nowhere on other systems."""
    from xlsxwriter.url import Url

    address = Url(f"external:{link}")
    target, _, place = link.partition("#")
    address._link = address._relationship_link = target
    address._anchor = place
    address.text = text
    return address


def _file_link(path: str, page: int | None = None) -> str | None:
    """The address of the file on this machine, at the page where one is named; None for standard input and packets."""
    if path == "-" or " + " in path:
        return None
    address = Path(path).absolute().as_uri()
    return f"{address}#page={page}" if page else address
