"""The result folder, written from the store: lists, tables, a page for each file and the page of cases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from analyzer.batch.store import Kept, Store
from analyzer.cases import CaseFile, case_file, case_of, joined
from analyzer.portfolio.database import fill, make_tables
from analyzer.portfolio.index_page import index_page
from analyzer.portfolio.overview import File, overview_of
from analyzer.portfolio.report_pages import FOLDER, ReportPages, page_name
from analyzer.portfolio.tables import CASE_COLUMNS, FAILURE_COLUMNS, case_row, failure_row
from analyzer.portfolio.writing import written
from analyzer.report import Failure, Report
from analyzer.reporting.spreadsheet import csv_text, workbook
from analyzer.reporting.table_rows import SUMMARY_COLUMNS, Row, clause_row, summary_row, unit_row
from analyzer.reporting.table_rows import failure_row as summary_of_failure


def publish(store: Store, output: Path, folder: str) -> None:
    """Writes everything in the result folder but the store; `folder` is the one that was analysed.

    Raises StoreProblem where the disk refuses.
    """
    files: list[File] = []
    case_files: list[CaseFile] = []
    summaries: list[Row] = []
    pages = ReportPages(output, store)
    with store.transaction():
        make_tables(store.connection)
        with written(output / "reports.jsonl") as lines:
            for kept, report in results_of(store):
                if isinstance(report, Failure):
                    lines.write(f'{{"failure":{report.model_dump_json()}}}\n'.encode())
                    files.append(File(kept.shown, failure=report))
                    continue
                lines.write(f"{report.model_dump_json()}\n".encode())
                summaries.append(summary_row(report))
                case_files.append(case_file(report))
                files.append(File(kept.shown, f"{FOLDER}/{page_name(kept.relative)}", report.future_medical.summary))
                fill(store.connection, "units", (unit_row(report, part) for part in report.future_medical.parts))
                fill(store.connection, "clauses", (clause_row(report, clause) for clause in report.clauses))
        made, loose = joined(case_files)
        cases = [case_of(case) for case in made]
        failures = [file.failure for file in files if file.failure is not None]
        case_rows, failure_rows = [case_row(c) for c in cases], [failure_row(f) for f in failures]
        fill(store.connection, "reports", summaries)
        fill(store.connection, "cases", case_rows)
        fill(store.connection, "failures", failure_rows)
    for kept, report in results_of(store):
        if isinstance(report, Report):
            pages.make(kept, report)
    pages.finish()
    failed = [summary_of_failure(f) for f in failures]
    _text(output / "summary.csv", csv_text(SUMMARY_COLUMNS, [*summaries, *failed]))
    _text(output / "cases.csv", csv_text(CASE_COLUMNS, case_rows))
    _text(output / "failures.csv", csv_text(FAILURE_COLUMNS, failure_rows))
    links = {file.path: file.page for file in files if file.page}
    with written(output / "summary.xlsx") as file:
        file.write(workbook((r for _, r in results_of(store) if isinstance(r, Report)), failures, report_links=links))
    _text(output / "index.html", index_page(overview_of(folder, cases, loose, files)))


def results_of(store: Store) -> Iterator[tuple[Kept, Report | Failure]]:
    """Every file of the run, with its report (the path is its own) or why there is none."""
    for kept in store.kept():
        if kept.report is not None:
            report = Report.model_validate_json(kept.report)
            source = report.source.model_copy(update={"path": kept.shown})
            yield kept, report.model_copy(update={"source": source})
        elif kept.failure is not None:
            code, message, hint = kept.failure
            yield kept, Failure.model_validate({"path": kept.shown, "code": code, "message": message, "hint": hint})


def _text(path: Path, text: str) -> None:
    with written(path) as file:
        file.write(text.encode("utf-8", "replace"))
