"""Tables of the store for people who ask questions in SQL: made anew with every result folder, never read back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from analyzer.portfolio.tables import CASE_COLUMNS, FAILURE_COLUMNS
from analyzer.reporting.table_rows import CLAUSE_COLUMNS, SUMMARY_COLUMNS, UNIT_COLUMNS, Row

REPORT_COLUMNS = tuple(c for c in SUMMARY_COLUMNS if c not in ("failure", "what_to_do"))
TABLES: dict[str, tuple[str, ...]] = {
    "cases": CASE_COLUMNS,
    "reports": REPORT_COLUMNS,
    "units": UNIT_COLUMNS,
    "clauses": CLAUSE_COLUMNS,
    "failures": FAILURE_COLUMNS,
}
"""Each with its columns: those of the CSV files; `units` has a row for each unit that is treated in a way of its own."""
_NUMBERS = frozenset({"confidence", "pages"})


def make_tables(connection: sqlite3.Connection) -> None:
    """Empty tables; within a transaction of the caller."""
    for name, columns in TABLES.items():
        connection.execute(f"DROP TABLE IF EXISTS {name}")
        typed = ", ".join(f'"{column}" {"REAL" if column in _NUMBERS else "TEXT"}' for column in columns)
        connection.execute(f"CREATE TABLE {name} ({typed})")


def fill(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """Adds rows; what is empty is NULL."""
    columns = TABLES[table]
    places = ",".join("?" * len(columns))
    connection.executemany(
        f"INSERT INTO {table} VALUES ({places})",
        ([row[column] or None for column in columns] for row in rows),
    )
