"""Questions to a result folder: those that people ask of a portfolio, and any other in SQL. Nothing can be changed."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from analyzer.batch.discovery import STORE_NAME
from analyzer.errors import AnalyzerError
from analyzer.portfolio.database import TABLES

MOST_SECONDS = 60.0
"""A question that takes longer is ended: it has most likely joined everything with everything."""
_STEPS = 100_000
"""Steps of the database between two looks at the clock."""

_SHOWN = '"case", applicant, answer, confidence, path'
ANSWERS = (
    "SELECT status, basis, count(*) AS cases, sum(approval = 'approved') AS approved FROM cases"
    " GROUP BY status, basis ORDER BY cases DESC"
)
OPEN_WITHOUT_MSA = (
    f"SELECT {_SHOWN} FROM cases WHERE (status = 'kept' OR (status IN ('split', 'contingent')"
    " AND answer LIKE '%open%')) AND msa IS NULL ORDER BY 1"
)
CLOSED_BEFORE = (
    'SELECT "case", applicant, coalesce(approval_date, date) AS closed, answer, confidence, path FROM cases'
    " WHERE status = 'closed' AND approval = 'approved' AND coalesce(approval_date, date) < :day ORDER BY closed"
)
UNCLEAR = (
    "SELECT basis AS reason, count(*) AS cases, group_concat(\"case\", '; ') AS which FROM cases"
    " WHERE status = 'unclear' GROUP BY basis ORDER BY cases DESC"
)
NOT_IN_EFFECT = f"SELECT {_SHOWN} FROM cases WHERE status <> 'unclear' AND approval <> 'approved' ORDER BY 1"


class CannotAnswer(AnalyzerError):
    """There is no store, or the question is none that it can answer."""

    hint = "Columns and tables: analyzer query DIR --tables"


@dataclass(frozen=True, slots=True)
class Table:
    """An answer: rows of values under names."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


class Portfolio:
    """A result folder, open for questions; use it in a `with` statement. Raises CannotAnswer."""

    def __init__(self, folder: Path) -> None:
        path = folder / STORE_NAME
        if not path.is_file():
            raise CannotAnswer(
                f"{folder}: this is no result folder (it has no {STORE_NAME})", "Name what --output of batch named."
            )
        try:
            # Read-only twice over: the file is opened so, and the connection refuses whatever would write.
            self._connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
            self._connection.execute("PRAGMA query_only = ON")
            self._connection.set_authorizer(_permitted)
        except sqlite3.Error as problem:
            raise CannotAnswer(f"{path}: cannot be opened ({problem})") from problem

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def ask(self, sql: str, values: Mapping[str, Any] | None = None) -> Table:
        """The answer to one SELECT."""
        ends = time.monotonic() + MOST_SECONDS
        self._connection.set_progress_handler(lambda: int(time.monotonic() > ends), _STEPS)
        try:
            cursor = self._connection.execute(sql, values or {})
            rows = tuple(tuple(_shown(value) for value in row) for row in cursor.fetchall())
        except (sqlite3.Error, sqlite3.Warning) as problem:
            said = str(problem)
            if "no such table: cases" in said:
                raise CannotAnswer("the first run has not finished yet", "Run analyzer batch again.") from problem
            if "not authorized" in said or "readonly" in said or "prohibited" in said:
                raise CannotAnswer("only questions are answered: SELECT ... FROM ...; nothing is changed") from problem
            if "interrupted" in said:
                raise CannotAnswer(f"the question takes longer than {MOST_SECONDS:g} seconds") from problem
            raise CannotAnswer(f"the question cannot be answered ({said})") from problem
        return Table(tuple(column[0] for column in cursor.description or ()), rows)


def tables() -> Table:
    """What can be asked."""
    return Table(("table", "columns"), tuple((name, ", ".join(columns)) for name, columns in TABLES.items()))


def _permitted(action: int, *told: str | None) -> int:
    if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _shown(value: Any) -> Any:
    return f"{len(value):,} bytes" if isinstance(value, bytes) else value
