"""Reporting: reports in, text for people or data for programs out. Nothing about the settlement is computed here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from analyzer.formats import FORMATS, PLAIN_FORMATS
from analyzer.report import Failure, Report, ReportFile

if TYPE_CHECKING:
    from analyzer.reporting.pictures import Pictures


@overload
def render(
    reports: Sequence[Report],
    failures: Sequence[Failure] = (),
    *,
    format: Literal["text", "json", "jsonl", "html", "markdown", "csv", "section111"] = "text",
    terminal: bool = False,
    width: int | None = None,
    pictures: Mapping[str, Pictures] | None = None,
    plain: str | None = None,
) -> str: ...
@overload
def render(
    reports: Sequence[Report],
    failures: Sequence[Failure] = (),
    *,
    format: str,
    terminal: bool = False,
    width: int | None = None,
    pictures: Mapping[str, Pictures] | None = None,
    plain: str | None = None,
) -> str | bytes: ...
def render(
    reports: Sequence[Report],
    failures: Sequence[Failure] = (),
    *,
    format: str = "text",  # noqa: A002 - the option of the command line
    terminal: bool = False,
    width: int | None = None,
    pictures: Mapping[str, Pictures] | None = None,
    plain: str | None = None,
) -> str | bytes:
    """The reports in one of `FORMATS`, as bytes for `xlsx` and as a string for the others; raises ValueError for any other.

    `json` is one object whatever the number of files; `jsonl` one report, or one failure, a line; `csv`, `xlsx` and
    `section111` have one row a file. Text leaves failures to the error stream. `pictures` are those of the reports by
    the paths of their files, for `html`, which has none without them. `plain` ("en" or "es") asks for the page for the
    injured worker instead, in that language, as `text` or `html`.
    """
    if plain is not None:
        from analyzer.reporting.plain import plain_html, plain_text

        if format not in PLAIN_FORMATS:
            raise ValueError(f"the page in plain words is made as {' or '.join(PLAIN_FORMATS)}, not as {format}")
        return plain_html(reports, plain) if format == "html" else plain_text(reports, plain)
    if format == "json":
        return ReportFile(reports=list(reports), failures=list(failures)).model_dump_json(indent=2) + "\n"
    if format == "jsonl":
        lines = [r.model_dump_json() for r in reports]
        lines.extend(f'{{"failure":{f.model_dump_json()}}}' for f in failures)
        return "".join(f"{line}\n" for line in lines)
    if format == "text":
        from analyzer.reporting.text import text_report

        return text_report(reports, terminal=terminal, width=width)
    if format == "html":
        from analyzer.reporting.html import html_reports
        from analyzer.reporting.pictures import Pictures

        shown = pictures or {}
        return html_reports(reports, [shown.get(r.source.path, Pictures()) for r in reports], failures)
    if format == "markdown":
        from analyzer.reporting.markdown import markdown_report

        return markdown_report(reports, failures)
    if format == "csv":
        from analyzer.reporting.spreadsheet import summary_csv

        return summary_csv(reports, failures)
    if format == "xlsx":
        from analyzer.reporting.spreadsheet import workbook

        return workbook(reports, failures)
    if format == "section111":
        from analyzer.reporting.section_111 import section_111_csv

        return section_111_csv(reports, failures)
    raise ValueError(f"unknown format {format}; one of {', '.join(FORMATS)}")
