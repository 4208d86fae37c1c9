"""CSV and Excel: one row a file, sheets of clauses and units, and no cell that calculates."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from analyzer import Report, analyze, render
from analyzer.report import Failure
from analyzer.reporting.section_111 import section_111_csv
from analyzer.reporting.spreadsheet import harmless, summary_csv, workbook
from analyzer.reporting.table_rows import SUMMARY_COLUMNS

CONTRACT = (
    "path case_numbers kind form date status basis strength provisional scope approval approval_date confidence "
    "pages_unread warnings"
).split()
FAILURE = Failure(path="lost.pdf", code="not_found", message="no such file", hint="Check the spelling of the path.")
FORMULAS = ("=HYPERLINK(0)", "+1+1", "-2+3", "@SUM(A1)", "\t=1+1", " =1+1", "＝1", "|calc", "%0A=1")
SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@pytest.fixture(scope="module")
def release() -> Report:
    return analyze(str(SAMPLES / "a20-cr-msa-funded.pdf"))


def hostile(report: Report) -> Report:
    """The report of a paper in which a name, a path and a clause begin like formulas."""
    terms = report.terms.model_copy(update={"applicant": FORMULAS[0], "employer": "@cmd"})
    clauses = [
        c.model_copy(update={"text": f"{FORMULAS[i % len(FORMULAS)]} {c.text}"}) for i, c in enumerate(report.clauses)
    ]
    source = report.source.model_copy(update={"path": "=1+1.pdf"})
    return report.model_copy(update={"terms": terms, "clauses": clauses, "source": source})


def rows_of(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff"), "Excel takes a file without it for one of another alphabet"
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_every_column_of_the_contract_is_there_and_filled(release: Report) -> None:
    (row,) = rows_of(summary_csv([release]))
    assert set(CONTRACT) <= set(row)
    assert {name: row[name] for name in ("status", "basis", "approval", "approval_date", "form")} == {
        "status": "closed",
        "basis": "released",
        "approval": "approved",
        "approval_date": "2019-01-08",
        "form": "DWC-CA 10214(c)",
    }
    assert row["answer"] == release.future_medical.summary
    assert row["warnings"] == "initials_missing"
    assert row["msa_amount"] == "38450.00"


def test_a_file_that_failed_has_its_row_too(release: Report) -> None:
    first, failed = rows_of(summary_csv([release], [FAILURE]))
    assert first["failure"] == ""
    assert failed["path"] == "lost.pdf"
    assert failed["failure"] == "not_found: no such file"
    assert failed["status"] == ""


@pytest.mark.parametrize("text", FORMULAS)
def test_what_starts_like_a_formula_is_quoted(text: str) -> None:
    assert harmless(text).startswith("'")


@pytest.mark.parametrize("text", ["ADJ1234567", "a - b", "3/4/2016", "x=1", ""])
def test_other_words_are_left_alone(text: str) -> None:
    assert harmless(text) == text


def test_a_line_break_breaks_no_row(release: Report) -> None:
    terms = release.terms.model_copy(update={"applicant": "Ana\r\nRuiz\n=1"})
    (row,) = rows_of(summary_csv([release.model_copy(update={"terms": terms})]))
    assert row["applicant"] == "Ana  Ruiz =1"


def test_no_cell_of_a_csv_calculates(release: Report) -> None:
    for text in (summary_csv([hostile(release)]), section_111_csv([hostile(release)])):
        for row in csv.reader(io.StringIO(text.removeprefix("\ufeff"))):
            assert [cell for cell in row if cell.lstrip()[:1] in "=+-@" and cell.strip()] == []


def test_no_cell_of_a_workbook_calculates(release: Report) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook([hostile(release)], [FAILURE])))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.value for cell in cells if cell.data_type == "f"] == []
    assert FORMULAS[0] in [cell.value for cell in cells]
    assert all(c.quotePrefix for c in cells if isinstance(c.value, str) and c.value.lstrip()[:1] in "=+-@" and c.value)


def test_the_workbook_has_files_clauses_and_units_with_frozen_headers_and_filters(release: Report) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook([release, release])))
    assert book.sheetnames == ["Files", "Clauses", "Units"]
    assert [sheet.max_row - 1 for sheet in book] == [2, 2 * len(release.clauses), 2 * len(release.future_medical.parts)]
    for sheet in book:
        assert sheet.freeze_panes == "B2"
        assert sheet.auto_filter.ref == sheet.dimensions
    texts = next(book["Clauses"].iter_cols(min_col=6, max_col=6, min_row=2))
    assert all(cell.alignment.wrap_text for cell in texts)
    header = [cell.value for cell in book["Files"][1]]
    assert header == [name.replace("_", " ") for name in SUMMARY_COLUMNS]


def test_rows_lead_to_the_page_and_to_the_report(release: Report) -> None:
    path = release.source.path
    book = openpyxl.load_workbook(io.BytesIO(workbook([release], report_links={path: "reports/1.html"})))
    files = book["Files"]
    assert (files["A2"].value, files["B2"].value) == ("report", path)
    assert files["A2"].hyperlink.target == "reports/1.html"
    links = [cell.hyperlink for row in book["Clauses"].iter_rows(min_row=2) for cell in row if cell.hyperlink]
    assert {(link.target, link.location) for link in links} == {
        (Path(path).as_uri(), f"page={clause.page}") for clause in release.clauses
    }


def test_a_workbook_leaves_no_temporary_file(release: Report, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    assert workbook([release]).startswith(b"PK")


def test_a_sheet_that_grows_too_long_says_how_many_rows_are_left_out(
    release: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("analyzer.reporting.spreadsheet.MOST_ROWS", 10)
    book = openpyxl.load_workbook(io.BytesIO(workbook([release])))
    assert book["Clauses"].max_row == 12
    assert book["Clauses"]["A12"].value.startswith(f"{len(release.clauses) - 10} more rows are left out")
    assert book["Units"]["A3"].value is None


def test_a_long_clause_is_cut_and_not_refused(release: Report) -> None:
    clause = release.clauses[0].model_copy(update={"text": "word " * 20_000})
    book = openpyxl.load_workbook(io.BytesIO(workbook([release.model_copy(update={"clauses": [clause]})])))
    assert 30_000 < len(book["Clauses"]["F2"].value) <= 32_767


def test_section_111_has_the_fields_by_number_and_says_what_to_check(release: Report) -> None:
    (row,) = rows_of(section_111_csv([release]))
    assert row["37 MSA Amount"] == "38450.00"
    assert row["42 Case Control Number"] == "W18-4471209"
    assert row["shown_on"].startswith("page 5")
    assert row["check"] == ""


def test_a_paper_without_a_set_aside_reports_no_zeros_of_its_own(stipulations: Path) -> None:
    (row, failed) = rows_of(section_111_csv([analyze(str(stipulations))], [FAILURE]))
    assert row["37 MSA Amount"] == row["38 MSA Period"] == ""
    assert "No Medicare Set-Aside is named" in row["check"]
    assert "No approving order" in row["check"]
    assert "no such file" in failed["check"]


def test_markdown_has_the_answer_first_and_no_markup_of_the_paper(pdf_of: Callable[..., Path]) -> None:
    paper = pdf_of(
        [
            "COMPROMISE AND RELEASE",
            "Applicant releases <b>all</b> claims for future medical care *for* [$20,000](http://x.example).",
        ]
    )
    made = render([analyze(str(paper))], [FAILURE], format="markdown")
    lines = [line for line in made.splitlines() if line]
    assert lines[0].startswith("# ")
    assert "uture medical" in lines[2]
    assert "\\<b\\>" in made
    assert "<b>" not in made.replace("\\<b\\>", "")
    assert "\\[$20,000\\]" in made
    assert "# Not analysed" in made
