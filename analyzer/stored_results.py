"""Results that were stored: the JSON or JSON Lines of a scan, or the result folder of a batch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from analyzer.errors import AnalyzerError
from analyzer.report import SCHEMA_VERSION, Failure, Report, ReportFile
from analyzer.reporting.pictures import Pictures

NO_PICTURES = "These results were stored without pictures of pages: analyse the file again to have them."


class NoStoredResults(AnalyzerError):
    """What was named holds no results that this program can read."""

    code = "damaged"
    hint = "Name a file made with --format json or jsonl, or the folder that batch made."


@dataclass(frozen=True, slots=True)
class StoredResults:
    """Reports and failures as they were stored, and the pictures by the path of the file, where they were kept."""

    reports: tuple[Report, ...]
    failures: tuple[Failure, ...] = ()
    pictures: Mapping[str, Pictures] = field(default_factory=dict)


def stored_results(path: Path) -> StoredResults:
    """What the file or folder holds; raises NoStoredResults, or StoreProblem where a store cannot be opened."""
    return _of_folder(path) if path.is_dir() else _of_json(path)


def _of_json(path: Path) -> StoredResults:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        raise NoStoredResults(f"{path}: cannot be read as JSON") from problem
    reports, failures = [], []
    for one in _records(path, text):
        if isinstance(one, Failure):
            failures.append(one)
        else:
            reports.append(one)
    if not reports and not failures:
        raise NoStoredResults(f"{path}: holds no report")
    pictures = {report.source.path: Pictures(note=NO_PICTURES) for report in reports}
    return StoredResults(tuple(reports), tuple(failures), pictures)


def _records(path: Path, text: str) -> Iterator[Report | Failure]:
    import json

    from pydantic import ValidationError

    try:
        whole = json.loads(text)
    except json.JSONDecodeError:
        whole = None
    try:
        if isinstance(whole, dict) and "schema_version" in whole:
            if whole["schema_version"] != SCHEMA_VERSION:
                raise NoStoredResults(
                    f"{path}: its schema_version is {whole['schema_version']}, and this program knows {SCHEMA_VERSION}",
                    "Use the version of the program that made it.",
                )
            file = ReportFile.model_validate(whole)
            yield from file.reports
            yield from file.failures
            return
        for line in text.splitlines():
            if line.strip():
                one = json.loads(line)
                yield Failure.model_validate(one["failure"]) if "failure" in one else Report.model_validate(one)
    except (ValidationError, ValueError, TypeError, KeyError) as problem:
        raise NoStoredResults(f"{path}: is no JSON report of this program") from problem


def _of_folder(folder: Path) -> StoredResults:
    from analyzer.batch.discovery import STORE_NAME
    from analyzer.batch.store import Store
    from analyzer.portfolio.publishing import results_of

    if not (folder / STORE_NAME).is_file():
        raise NoStoredResults(f"{folder}: is no result folder (it has no {STORE_NAME})")
    reports, failures = [], []
    keys: dict[str, str] = {}
    with Store(folder) as store:
        for kept, one in results_of(store):
            if isinstance(one, Failure):
                failures.append(one)
                continue
            reports.append(one)
            if kept.has_pictures and kept.key:
                keys[one.source.path] = kept.key
    return StoredResults(tuple(reports), tuple(failures), _KeptPictures(folder, keys))


class _KeptPictures(Mapping[str, Pictures]):
    """The pictures of a result folder, fetched one report at a time: all together may be more than memory holds."""

    def __init__(self, folder: Path, keys: Mapping[str, str]) -> None:
        self._folder, self._keys = folder, keys

    def __getitem__(self, path: str) -> Pictures:
        from analyzer.batch.store import Store

        key = self._keys.get(path)
        if key is None:
            return Pictures(note=NO_PICTURES)
        with Store(self._folder) as store:
            data = store.pictures(key)
        try:
            return Pictures.from_bytes(data) if data else Pictures(note=NO_PICTURES)
        except ValueError as problem:
            return Pictures(note=f"The stored pictures cannot be used: {problem}.")

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
