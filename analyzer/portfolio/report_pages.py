"""One HTML page for each file, made anew only where what it is made of has changed."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from analyzer.batch.store import Kept, Store
from analyzer.portfolio.writing import written
from analyzer.report import Report

FOLDER = "reports"
_LONGEST_STEM = 60


class ReportPages:
    """The pages in `reports/` of a result folder."""

    def __init__(self, output: Path, store: Store) -> None:
        self._folder, self._store = output / FOLDER, store
        self._before = store.pages_made()
        self._now: dict[str, str] = {}
        self._folder.mkdir(parents=True, exist_ok=True)

    def make(self, kept: Kept, report: Report) -> None:
        """The page of a file."""
        name, token = page_name(kept.relative), f"{kept.key} {kept.shown} {_look()}"
        self._now[name] = token
        if self._before.get(name) == token and (self._folder / name).is_file():
            return
        from analyzer.reporting.html import html_report
        from analyzer.reporting.pictures import Pictures

        packed = self._store.pictures(kept.key) if kept.key and kept.has_pictures else None
        page = html_report(report, Pictures.from_bytes(packed) if packed else Pictures())
        with written(self._folder / name) as file:
            file.write(page.encode("utf-8", "replace"))

    def finish(self) -> None:
        """Removes the pages of files that are no longer there, and remembers the others."""
        for name in self._before.keys() - self._now.keys():
            (self._folder / name).unlink(missing_ok=True)
        self._store.note_pages(self._now)


def page_name(relative: str) -> str:
    """The name of a file's page: the same from run to run, different for every path."""
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", Path(relative).stem).strip("-.")[:_LONGEST_STEM]
    mark = hashlib.sha256(relative.encode("utf-8", "surrogateescape")).hexdigest()[:10]
    return f"{stem or 'file'}-{mark}.html"


@cache
def _look() -> str:
    """Changes whenever the way pages look does."""
    digest = hashlib.sha256()
    for text in _texts(resources.files("analyzer.reporting.html")):
        digest.update(text)
    return digest.hexdigest()[:16]


def _texts(folder: Traversable) -> list[bytes]:
    found: list[bytes] = []
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir():
            found.extend(_texts(entry))
        elif not entry.name.endswith((".pyc", ".pyo")):
            found.append(entry.read_bytes())
    return found
