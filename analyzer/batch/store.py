"""The store: what a run has found out, safe from one moment to the next, in one SQLite file of the result folder.

Results are committed together, after a second or fifty files at most. Ending the run at any moment costs what was not
committed, which is done again.
"""

from __future__ import annotations

import os
import sqlite3
import time
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from analyzer.batch.discovery import STORE_NAME, FoundFile
from analyzer.batch.keys import Maker
from analyzer.batch.pool import Finished
from analyzer.batch.schema import StoreProblem, migrate
from analyzer.errors import AnalyzerError

GROUP_SECONDS = 1.0
GROUP_FILES = 50
"""Results that wait to be committed: so long and so many at most, since each commit waits for the disk."""
BUSY_SECONDS = 10.0
"""How long one waits for somebody who asks questions of the store at the same time."""
_AGAIN = frozenset({"encrypted", "wrong_password", "ocr_unavailable", "permission_denied", "not_found"})
"""Failures that have nothing to do with the content alone: tried again in every run."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A file of the last run, and what is known of it."""

    relative: str
    shown: str
    key: str | None
    report: str | None
    """As JSON; its path is that of the first file with this content."""
    failure: tuple[str, str, str] | None
    """Code, message and hint."""
    has_pictures: bool = False


@dataclass(frozen=True, slots=True)
class Planned:
    """A file of this run: its hash and key, or why it could not be read."""

    file: FoundFile
    sha256: str | None
    key: str | None
    problem: AnalyzerError | None = None


class Store:
    """The results in a folder; use it in a `with` statement. All methods raise StoreProblem where the disk does not play along."""

    def __init__(self, output: Path, *, fresh: bool = False) -> None:
        self._path = output / STORE_NAME
        self._waiting: list[tuple[Finished, Maker]] = []
        self._since = 0.0
        with _told(self._path):
            if fresh:
                for ending in ("", "-wal", "-shm"):
                    Path(f"{self._path}{ending}").unlink(missing_ok=True)
            self._connection = sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            migrate(self._connection)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *raised: object) -> None:
        self._connection.close()

    @property
    def connection(self) -> sqlite3.Connection:
        """For whoever makes tables of the results."""
        return self._connection

    def hashes(self) -> dict[str, tuple[int, int, int, str]]:
        """What is known of the files of earlier runs: size, date, node and hash by the path under the folder."""
        with _told(self._path):
            rows = self._connection.execute(
                "SELECT relative, size, modified, node, sha256 FROM files WHERE sha256 IS NOT NULL"
            ).fetchall()
        return {os.fsdecode(row[0]): row[1:] for row in rows}

    def select(self, files: Sequence[Planned]) -> None:
        """The files of this run; those of earlier runs are kept aside, with their results."""
        rows = [
            (
                os.fsencode(p.file.relative),
                p.file.shown,
                p.file.size,
                p.file.modified,
                p.file.node,
                p.sha256,
                p.key,
                *_words(p.problem),
            )
            for p in files
        ]
        with self.transaction():
            self._connection.execute("UPDATE files SET is_selected = 0")
            self._connection.executemany("INSERT OR REPLACE INTO files VALUES (?,?,?,?,?,?,?,?,?,?,1)", rows)

    def done(self, maker: Maker) -> set[str]:
        """The keys that need no work under these limits."""
        with _told(self._path):
            rows = self._connection.execute("SELECT key, code, is_cut_short, limits FROM results").fetchall()
        return {
            key for key, code, is_cut, limits in rows if code not in _AGAIN and (not is_cut or limits == maker.limits)
        }

    def add(self, finished: Finished, maker: Maker) -> None:
        """Keeps a result; it is committed in time (see `commit_in_time`)."""
        if not self._waiting:
            self._since = time.monotonic()
        self._waiting.append((finished, maker))

    def commit_in_time(self) -> None:
        """Commits what waits, where it has waited long enough or is enough."""
        if self._waiting and (len(self._waiting) >= GROUP_FILES or time.monotonic() - self._since >= GROUP_SECONDS):
            self.commit()

    def commit(self) -> None:
        """Commits what waits."""
        if not self._waiting:
            return
        with self.transaction():
            for finished, maker in self._waiting:
                row = _row(finished, maker)
                self._connection.execute("INSERT OR REPLACE INTO results VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)", row)
                if row[0] != finished.job.key:
                    self._connection.execute(
                        "UPDATE files SET key = ?, sha256 = ? WHERE shown = ?", (*row[:2], finished.job.shown)
                    )
        self._waiting.clear()

    def kept(self) -> Iterator[Kept]:
        """The files of the last run that are done, in the order of their paths."""
        query = (
            "SELECT f.relative, f.shown, f.key, r.report, coalesce(r.code, f.code), coalesce(r.message, f.message),"
            " coalesce(r.hint, f.hint), r.pictures IS NOT NULL FROM files f LEFT JOIN results r ON r.key = f.key"
            " WHERE f.is_selected AND (r.key IS NOT NULL OR f.code IS NOT NULL) ORDER BY f.relative"
        )
        with _told(self._path):
            for relative, shown, key, report, code, message, hint, has_pictures in self._connection.execute(query):
                failure = (code, message, hint) if code else None
                text = zlib.decompress(report).decode() if report is not None else None
                yield Kept(os.fsdecode(relative), shown, key, text, failure, bool(has_pictures))

    def standing(self) -> tuple[dict[str, int], int]:
        """How many files of the last run have which answer so far, and how many failed."""
        query = (
            "SELECT r.answer, count(*) FROM files f LEFT JOIN results r ON r.key = f.key WHERE f.is_selected"
            " AND (r.key IS NOT NULL OR f.code IS NOT NULL) GROUP BY r.answer"
        )
        with _told(self._path):
            counts = dict(self._connection.execute(query).fetchall())
        failed = counts.pop(None, 0)
        return counts, failed

    def selected(self) -> set[tuple[str, int, int]]:
        """Path, size and date of the files of the last run."""
        with _told(self._path):
            rows = self._connection.execute("SELECT relative, size, modified FROM files WHERE is_selected").fetchall()
        return {(os.fsdecode(relative), size, modified) for relative, size, modified in rows}

    def pictures(self, key: str) -> bytes | None:
        """The crops of the pages of a result."""
        with _told(self._path):
            row = self._connection.execute("SELECT pictures FROM results WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def pages_made(self) -> dict[str, str]:
        """The report pages that were written, each with what it was made of."""
        with _told(self._path):
            return dict(self._connection.execute("SELECT name, token FROM pages_made").fetchall())

    def note_pages(self, made: dict[str, str]) -> None:
        """Remembers the report pages that are written now; all others are forgotten."""
        with self.transaction():
            self._connection.execute("DELETE FROM pages_made")
            self._connection.executemany("INSERT INTO pages_made VALUES (?,?)", list(made.items()))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing."""
        with _told(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # a full disk has ended it already
                    self._connection.execute("ROLLBACK")
                raise


def _row(finished: Finished, maker: Maker) -> tuple[str | int | float | bytes | None, ...]:
    """The row of a result; of a file that changed after the plan was made it stands under the key of what was read."""
    job, outcome = finished.job, finished.outcome
    how = (round(finished.seconds, 3), finished.attempts, datetime.now(UTC).isoformat(timespec="seconds"))
    if isinstance(outcome, AnalyzerError):
        return (job.key, job.sha256, None, None, None, *_words(outcome), maker.limits, 1, *how)
    key = job.key if outcome.sha256 == job.sha256 else maker.key_of(outcome.sha256, job.path)
    packed = zlib.compress(outcome.report.encode())
    cut = int(outcome.is_cut_short)
    return (key, outcome.sha256, packed, outcome.pictures, outcome.answer, None, None, None, maker.limits, cut, *how)


def _words(problem: AnalyzerError | None) -> tuple[str | None, str | None, str | None]:
    return (problem.code, problem.message, problem.hint) if problem is not None else (None, None, None)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Problems of the disk and of the database, in words that a user can act on."""
    try:
        yield
    except sqlite3.Error as problem:
        said = str(problem)
        if "full" in said:
            raise StoreProblem(
                f"{path}: the disk is full", "Free some space and run the same command again: it goes on."
            ) from problem
        if "locked" in said or "busy" in said:
            raise StoreProblem(f"{path}: another program holds the results", "Run again when it is done.") from problem
        if isinstance(problem, sqlite3.DatabaseError) and ("malformed" in said or "not a database" in said):
            raise StoreProblem(
                f"{path}: the results are damaged", "Run with --fresh to start anew, or choose another --output."
            ) from problem
        raise StoreProblem(f"{path}: the results cannot be written ({said})") from problem
    except OSError as problem:
        raise StoreProblem(f"{path}: cannot be written ({problem.strerror})") from problem
