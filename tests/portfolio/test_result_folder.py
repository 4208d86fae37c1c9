"""What a run leaves: tables and pages in which nothing that a paper says can do anything."""

from __future__ import annotations

import base64
import csv
import hashlib
import html.parser
import io
import json
import re
from pathlib import Path

import pytest

from analyzer.cases import case_file, case_of, joined
from analyzer.portfolio.index_page import index_page
from analyzer.portfolio.overview import File, Overview, overview_of
from analyzer.portfolio.report_pages import page_name
from analyzer.portfolio.tables import CASE_COLUMNS, case_row
from analyzer.report import Failure, Report
from analyzer.reporting.spreadsheet import csv_text
from tests.batch.quick import finish, order
from tests.cases.reports import report

HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\u202e{{ 7*7 }}"
CONTRACT = (
    "path, case_numbers, kind, form, date, status, basis, strength, provisional, scope, approval, approval_date, "
    "confidence, pages_unread, warnings"
).split(", ")


def overview(*reports: Report, failures: tuple[Failure, ...] = ()) -> Overview:
    made, loose = joined([case_file(r) for r in reports])
    files = [File(r.source.path, "reports/x.html", r.future_medical.summary) for r in reports]
    return overview_of("in", [case_of(c) for c in made], loose, [*files, *(File(f.path, failure=f) for f in failures)])


class _Page(html.parser.HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, list[str]] = {"script": [], "style": []}
        self._open = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open = tag if tag in self.inside else ""

    def handle_data(self, data: str) -> None:
        if self._open:
            self.inside[self._open].append(data)

    def handle_endtag(self, tag: str) -> None:
        self._open = ""


def test_the_index_loads_nothing_and_runs_nothing_but_its_own_script() -> None:
    text = index_page(overview(report("C&R", "closed", "2020-01-10")))
    page = _Page(text)
    policy = next(a["content"] for t, a in page.tags if t == "meta" and a.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    for kind in ("script", "style"):
        digest = base64.b64encode(hashlib.sha256(page.inside[kind][-1].encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert not [a for _, a in page.tags if a.get("src") or any(name.startswith("on") or name == "style" for name in a)]
    assert not re.search(r"https?://", text)


def test_words_of_papers_are_never_markup() -> None:
    hostile = report("C&R", "closed", "2020-01-10", case=None, path=HOSTILE, applicant=HOSTILE, employer=HOSTILE)
    failed = Failure(path=HOSTILE, code="damaged", message=HOSTILE, hint=HOSTILE)
    letter = report("correspondence", case=None, path=f"letter {HOSTILE}")
    text = index_page(overview(hostile, letter, failures=(failed,)))
    page = _Page(text)
    assert [t for t, _ in page.tags].count("script") == 2
    assert "img" not in [t for t, _ in page.tags]
    assert "\u202e" not in text
    assert "49" not in json.loads(page.inside["script"][0])["cases"][0]["who"]


def test_a_bare_order_or_letter_is_a_paper_of_its_case_and_no_unclear_of_its_own() -> None:
    shown = overview(
        report("C&R", "closed", "2020-01-10"),
        report("OACR", None, "2020-01-20"),
        report("correspondence", None, "2021-01-01"),
        report("correspondence", case=None, path="stray.pdf"),
        report("OACR", None, "2020-01-20", case="ADJ2000002"),
    )
    counts = {bar.name: bar.count for bar in shown.answers}
    assert counts["released"] == 1
    assert counts["unclear"] == 0
    assert counts["none"] == 1
    assert [f.path for f in shown.loose] == ["stray.pdf"]
    (case,) = [c for c in shown.cases if c["answer"] == "released"]
    assert len(case["papers"]) == 3
    assert case["standing"] == "approved 1/20/2020"


def test_what_needs_eyes_comes_first() -> None:
    conflict = report("C&R", "unclear", "2020-01-10", case="ADJ9000009")
    conflict = conflict.model_copy(
        update={
            "future_medical": conflict.future_medical.model_copy(
                update={"parts": [conflict.future_medical.parts[0].model_copy(update={"basis": "conflicting"})]}
            )
        }
    )
    shown = overview(report("C&R", "closed", "2020-01-10", approved="2020-01-20"), conflict)
    assert [c["case"] for c in shown.cases] == ["ADJ9000009", "ADJ1000001"]
    assert shown.cases[0]["needs"][0] == "conflict"


def test_ten_thousand_cases_are_one_page() -> None:
    reports = [report("C&R", "closed", "2020-01-10", case=f"ADJ{1000000 + n}", path=f"{n}.pdf") for n in range(10_000)]
    text = index_page(overview(*reports))
    assert text.count("<tr>") < 100, "rows are made as they come into view"
    assert len(json.loads(_Page(text).inside["script"][0])["cases"]) == 10_000


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", " =1", "\r=cmd|' /C calc'!A0"])
def test_no_cell_of_a_csv_starts_like_a_formula(cell: str) -> None:
    (made,), _ = joined([case_file(report("C&R", "closed", "2020-01-10", case=None, path=cell, applicant=cell))])
    rows = list(csv.DictReader(io.StringIO(csv_text(CASE_COLUMNS, [case_row(case_of(made))]).removeprefix("\ufeff"))))
    for value in rows[0].values():
        assert not value.lstrip().startswith(("=", "+", "-", "@"))


def test_the_folder_holds_what_the_contract_says(tmp_path: Path) -> None:
    folder, output = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    (folder / "a.txt").write_text("ADJ1000001", encoding="utf-8")
    (folder / "b.txt").write_text("ADJ1000002 DAMAGED", encoding="utf-8")
    finish(order(folder, output))
    names = {p.name for p in output.iterdir() if not p.name.startswith(".")}
    assert names >= {
        "index.html",
        "reports",
        "summary.csv",
        "summary.xlsx",
        "cases.csv",
        "reports.jsonl",
        "failures.csv",
    }
    assert [p.name for p in (output / "reports").iterdir()] == [page_name("a.txt")]
    for name in ("summary.csv", "cases.csv"):
        header = next(csv.reader((output / name).open(encoding="utf-8-sig")))
        assert set(CONTRACT) <= set(header), name
    (failed,) = csv.DictReader((output / "failures.csv").open(encoding="utf-8-sig"))
    assert failed["code"] == "damaged"


def test_the_page_of_a_file_that_is_gone_goes_too(tmp_path: Path) -> None:
    folder, output = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.txt").write_text(f"ADJ100000{ord(name)}", encoding="utf-8")
    finish(order(folder, output))
    (output / "reports" / "mine.html").write_text("mine", encoding="utf-8")
    (folder / "b.txt").unlink()
    finish(order(folder, output))
    assert {p.name for p in (output / "reports").iterdir()} == {page_name("a.txt"), "mine.html"}
