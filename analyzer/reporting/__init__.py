"""Reporting: reports in, text or JSON out. Nothing about the settlement is computed here."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.report import Failure, Report, ReportFile

FORMATS = ("text", "json", "jsonl")
"""What `render` can make."""


def render(
    reports: Sequence[Report],
    failures: Sequence[Failure] = (),
    *,
    format: str = "text",  # noqa: A002 - the option of the command line
    terminal: bool = False,
    width: int | None = None,
) -> str:
    """The reports in one of `FORMATS`; raises ValueError for any other.

    `json` is one object whatever the number of files; `jsonl` one report, or one failure, a line. Text leaves failures to the error stream.
    """
    if format == "json":
        return ReportFile(reports=list(reports), failures=list(failures)).model_dump_json(indent=2) + "\n"
    if format == "jsonl":
        lines = [r.model_dump_json() for r in reports]
        lines.extend(f'{{"failure":{f.model_dump_json()}}}' for f in failures)
        return "".join(f"{line}\n" for line in lines)
    if format == "text":
        from analyzer.reporting.text import text_report

        return text_report(reports, terminal=terminal, width=width)
    raise ValueError(f"unknown format {format}; one of {', '.join(FORMATS)}")
