"""The tables of the store, and how those of older versions become those of this one."""

from __future__ import annotations

import sqlite3

from analyzer.errors import AnalyzerError

VERSION = 1
"""Of the tables; `PRAGMA user_version` of the file."""

_FIRST = (
    """
CREATE TABLE results (
    key TEXT PRIMARY KEY,        -- content, ending, rules, model, version and options
    sha256 TEXT NOT NULL,
    report BLOB,                 -- JSON, compressed with zlib; NULL where the file failed
    pictures BLOB,               -- crops of the pages
    answer TEXT,                 -- the word that is counted
    code TEXT, message TEXT, hint TEXT,  -- of the failure
    limits TEXT NOT NULL,        -- under which it was made, as JSON
    is_cut_short INTEGER NOT NULL,       -- a limit was met: made again under other limits
    seconds REAL NOT NULL,
    attempts INTEGER NOT NULL,
    made_at TEXT NOT NULL        -- UTC, ISO 8601
) STRICT
""",
    """
CREATE TABLE files (
    relative BLOB PRIMARY KEY,   -- under the folder, as the operating system writes it
    shown TEXT NOT NULL,         -- the path for people
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,   -- nanoseconds since 1970
    node INTEGER NOT NULL,
    sha256 TEXT,                 -- NULL where it could not be read
    key TEXT,
    code TEXT, message TEXT, hint TEXT,  -- why it could not be read
    is_selected INTEGER NOT NULL -- by the last run
) STRICT
""",
    "CREATE INDEX files_by_key ON files (key)",
    "CREATE TABLE pages_made (name TEXT PRIMARY KEY, token TEXT NOT NULL) STRICT",
)
_STEPS: dict[int, tuple[str, ...]] = {0: _FIRST}
"""For each version what makes the next one of it."""


class StoreProblem(AnalyzerError):
    """The store cannot be used: it is locked, full, damaged or of a later version."""

    code = "internal"
    hint = "Choose another --output."


def migrate(connection: sqlite3.Connection) -> None:
    """Brings the tables to `VERSION`, one step after the other, all or nothing; raises StoreProblem where they are of a later
    version."""
    found = version_of(connection)
    if found > VERSION:
        raise StoreProblem(
            f"the results were made by a later version of the analyzer (tables {found}, known {VERSION})",
            "Install that version, or choose another --output.",
        )
    if found == VERSION:
        return
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        for version in range(found, VERSION):
            for statement in _STEPS[version]:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the tables; 0 for an empty file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
