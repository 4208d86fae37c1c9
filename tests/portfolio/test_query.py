"""Questions to a result folder are answered, and nothing can be changed by one."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from analyzer.batch.store import Store
from analyzer.cases import case_file, case_of, joined
from analyzer.portfolio.database import fill, make_tables
from analyzer.portfolio.tables import case_row
from tests.cases.reports import report


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    reports = [
        report("stips", "kept", "2015-03-01", approved="2015-03-09", case="ADJ1000001"),
        report("stips", "kept", "2015-03-01", approved="2015-03-09", case="ADJ1000002"),
        report("C&R", "closed", "2014-01-10", approved="2014-01-20", case="ADJ1000003"),
        report("C&R", "closed", "2018-01-10", approved="2018-01-20", case="ADJ1000004"),
        report("C&R", "closed", "2013-01-10", case="ADJ1000005"),
        report("C&R", "unclear", "2013-01-10", case="ADJ1000006"),
    ]
    made, _ = joined([case_file(r) for r in reports])
    rows = [{**case_row(case_of(c)), **({"msa": "1000.00"} if c.name == "ADJ1000002" else {})} for c in made]
    with Store(tmp_path) as store, store.transaction():
        make_tables(store.connection)
        fill(store.connection, "cases", rows)
    return tmp_path


def cases(result: Result) -> list[str]:
    assert result.exit_code == 0, result.stderr
    return [row["case"] for row in csv.DictReader(io.StringIO(result.stdout))]


def test_the_questions_that_people_ask(run: Callable[..., Result], folder: Path) -> None:
    assert cases(run("query", folder, "--open-without-msa", "--format", "csv")) == ["ADJ1000001"]
    assert cases(run("query", folder, "--closed-before", "2016-01-01", "--format", "csv")) == ["ADJ1000003"]
    assert cases(run("query", folder, "--not-in-effect", "--format", "csv")) == ["ADJ1000005"]
    (unclear,) = json.loads(run("query", folder, "--unclear", "--format", "json").stdout)
    assert unclear == {"reason": "silent", "cases": 1, "which": "ADJ1000006"}
    assert "kept" in run("query", folder).stdout


def test_any_question_in_sql(run: Callable[..., Result], folder: Path) -> None:
    asked = run("query", folder, "--sql", "SELECT count(*) AS n FROM cases WHERE status = 'closed'", "--format", "json")
    assert json.loads(asked.stdout) == [{"n": 3}]
    assert "cases" in run("query", folder, "--tables").stdout


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM cases",
        "DROP TABLE cases",
        "INSERT INTO cases (status) VALUES ('kept')",
        "UPDATE cases SET status = 'kept'",
        "ATTACH 'other.db' AS other",
        "PRAGMA query_only = OFF",
        "PRAGMA journal_mode = DELETE",
        "SELECT 1; DROP TABLE cases",
        "CREATE TABLE t (x)",
        "VACUUM INTO 'copy.db'",
        "SELECT load_extension('x')",
        "nonsense",
    ],
)
def test_nothing_can_be_changed(
    sql: str, run: Callable[..., Result], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    before = sorted(p.name for p in folder.iterdir())
    result = run("query", folder, "--sql", sql)
    assert result.exit_code == 4
    assert result.stderr.startswith("error: ")
    assert cases(run("query", folder, "--sql", 'SELECT "case" FROM cases', "--format", "csv")) != []
    assert [n for n in sorted(p.name for p in folder.iterdir()) if not n.endswith(("-wal", "-shm"))] == [
        n for n in before if not n.endswith(("-wal", "-shm"))
    ]


def test_a_folder_without_results_is_named(run: Callable[..., Result], tmp_path: Path) -> None:
    result = run("query", tmp_path, "--unclear")
    assert result.exit_code == 4
    assert "no result folder" in result.stderr
