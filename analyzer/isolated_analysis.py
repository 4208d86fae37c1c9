"""The row of rooms in processes of its own: nothing that a file does can stop, crash or exhaust the one who asks.

Reading processes hand over page by page, so that the pages read before a crash or a hang are reported. Meanwhile a
second process loads what sorting, finding and deciding need; it makes the report of whatever was read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing.connection import wait
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from analyzer.errors import AnalyzerError, Crashed, OutOfMemory, Timeout, error_of
from analyzer.isolation import Worker
from analyzer.reading.limits import DEFAULT_LIMITS, Limits, limits_of
from analyzer.reading.page_worker import Opening
from analyzer.reading.source import STANDARD_INPUT, bytes_of
from analyzer.reading.spread import Progress, Readers, ReadFile

if TYPE_CHECKING:
    from analyzer.explanation import Explanation
    from analyzer.pipeline import Analysed
    from analyzer.reading.settlement import Settlement
    from analyzer.report import Report

START_SECONDS = 60.0
"""What loading the language rules may take on a slow machine; it does not count against the file."""
READING = frozenset({"password", "isolate", "jobs"})
"""Options that are nobody's business once a file is read."""


Problem = tuple[str, Exception]
"""The path of a file, and why it could not be analysed."""


@dataclass(frozen=True, slots=True)
class Deciding:
    """The request for what follows from files that were read; answered with a `Decided`."""

    files: Sequence[ReadFile]
    options: Mapping[str, Any]
    explain: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """What comes of the files (`Analysed` or `Explanation`; None where none could be read), and those that could not be read."""

    made: Any
    unread: Sequence[tuple[str, str, str, str]]
    """Path, code, message and hint."""


class IsolatedAnalysis:
    """Analyses files one after another, each within its limits; use it in a `with` statement.

    `jobs` is the number of processes that may recognise text side by side (None: as many as there are cores),
    `max_memory` the bytes that each process may take, `loud` lets native libraries write to standard error. On Linux
    the processes are copies of this one where it has loaded nothing heavy; elsewhere they start anew and import the
    main module, which must then guard what it does with `if __name__ == "__main__"`.
    """

    def __init__(
        self, jobs: int | None = None, max_memory: int = DEFAULT_LIMITS.max_memory, loud: bool = False
    ) -> None:
        self._max_memory, self._loud = max_memory, loud
        self._readers = Readers(jobs or os.cpu_count() or 1, max_memory, loud)
        self._decider: Worker | None = None
        self._is_loaded = self._has_served = False
        self.standard_input: bytes | None = None
        """What was read from standard input, which can be read only once."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """Ends all processes at once."""
        self._readers.end()
        self._end_decider()

    def analyze(self, path: str, *, progress: Progress | None = None, **options: Any) -> Report:
        """The report of the file at `path`; options are those of `analyzer.analyze`, `progress` is told how far it is.

        Raises a subclass of AnalyzerError: Timeout, OutOfMemory and Crashed too, where they cost the whole file.
        """
        return self.analysed(path, progress=progress, **options).report

    def analysed(self, path: str, *, progress: Progress | None = None, **options: Any) -> Analysed:
        """The same, and the places of the identifiers that must be hidden where pages are shown."""
        made: Analysed = self._decide([self._read(path, progress, options)], options).made
        return made

    def analyze_together(
        self, paths: Sequence[str], *, progress: Callable[[str], Progress | None] | None = None, **options: Any
    ) -> tuple[Report | None, list[Problem]]:
        """The one report of files that belong together, and those of them that could not be read.

        There is no report where none could be. `progress` gives whom to tell how far the reading of a file is.
        """
        made, problems = self.analysed_together(paths, progress=progress, **options)
        return (None if made is None else made.report), problems

    def analysed_together(
        self, paths: Sequence[str], *, progress: Callable[[str], Progress | None] | None = None, **options: Any
    ) -> tuple[Analysed | None, list[Problem]]:
        """The same, and the places of the identifiers that must be hidden where pages are shown."""
        return self._together(paths, progress, options, explain=False)

    def explain(
        self, paths: Sequence[str], *, progress: Callable[[str], Progress | None] | None = None, **options: Any
    ) -> tuple[Explanation | None, list[Problem]]:
        """Why the answer for these files is what it is; the same otherwise. `expect` is the status that was expected."""
        return self._together(paths, progress, options, explain=True)

    def _together(
        self,
        paths: Sequence[str],
        progress: Callable[[str], Progress | None] | None,
        options: Mapping[str, Any],
        *,
        explain: bool,
    ) -> tuple[Any, list[Problem]]:
        read: list[ReadFile] = []
        problems: list[Problem] = []
        for path in paths:
            try:
                read.append(self._read(path, progress(path) if progress else None, options))
            except Exception as problem:  # noqa: BLE001 - one file's problem must not cost the others their report
                problems.append((path, problem))
        if not read:
            return None, problems
        try:
            decided = self._decide(read, options, explain=explain)
        except AnalyzerError as problem:
            return None, [*problems, *((file.header.path, problem) for file in read)]
        problems += [(path, error_of(code, message, hint)) for path, code, message, hint in decided.unread]
        return decided.made, problems

    def _read(self, path: str, progress: Progress | None, options: Mapping[str, Any]) -> ReadFile:
        limits = limits_of(options)
        data = bytes_of(path, limits)
        if path == STANDARD_INPUT:
            self.standard_input = data
        self._readers.start()
        self._ready_decider()
        pages = options.get("pages")
        opening = Opening(
            path,
            data,
            limits,
            options.get("password"),
            options.get("ocr", "auto"),
            frozenset(pages) if pages is not None else None,
        )
        return self._readers.read(opening, progress)

    def _decide(self, files: Sequence[ReadFile], options: Mapping[str, Any], *, explain: bool = False) -> Decided:
        request = Deciding(files, {name: value for name, value in options.items() if name not in READING}, explain)
        limits = limits_of(options)
        try:
            return self._ask(self._ready_decider(), request, limits)
        except (Crashed, OutOfMemory):
            if not self._has_served:
                raise
            # What it kept of earlier files may be to blame.
            return self._ask(self._ready_decider(), request, limits)

    def _ask(self, decider: Worker, request: Deciding, limits: Limits) -> Decided:
        if not self._is_loaded:
            self._answer(decider, START_SECONDS, "loading the language rules")
            self._is_loaded = True
        decider.send(request)
        many = sum(len(file.sheets) for file in request.files)
        decided: Decided = self._answer(decider, limits.seconds(many), f"understanding its {many:,} page(s)")
        self._has_served = True
        return decided

    def _answer(self, decider: Worker, seconds: float, what: str) -> Any:
        if not wait([decider.answers], timeout=seconds):
            self._end_decider()
            raise Timeout(f"{what} takes longer than {seconds:g} seconds (--max-seconds)")
        return decider.receive()

    def _ready_decider(self) -> Worker:
        if self._decider is None or not self._decider.is_alive():
            self._end_decider()
            import analyzer.report  # noqa: F401 - both processes need it, and a copy need not load it again

            self._decider = Worker(start_deciding, self._max_memory, self._loud)
            self._is_loaded = self._has_served = False
            self._decider.send(None)  # answered as soon as it has loaded
        return self._decider

    def _end_decider(self) -> None:
        if self._decider is not None:
            self._decider.end()
            self._decider = None


def start_deciding() -> Callable[[Deciding | None], Decided | None]:
    """Begins the work of the deciding process: loads the language rules, and gives the function that answers."""
    from analyzer.finding.first_look import first_look
    from analyzer.finding.pipeline import reader
    from analyzer.pipeline import analysed_settlement, explain_on
    from analyzer.reading.together import joined

    reader()
    first_look()

    def answer(request: Deciding | None) -> Decided | None:
        if request is None:
            return None
        settlements = []
        unread: list[tuple[str, str, str, str]] = []
        for file in request.files:
            try:
                settlements.append(_settlement(file))
            except AnalyzerError as problem:
                if len(request.files) == 1:
                    raise
                unread.append((file.header.path, problem.code, problem.message, problem.hint))
        if not settlements:
            return Decided(None, unread)
        make: Callable[..., Any] = explain_on if request.explain else analysed_settlement
        return Decided(make(joined(settlements), **request.options), unread)

    return answer


def _settlement(file: ReadFile) -> Settlement:
    import pickle

    from analyzer.reading.open_file import settlement_of

    # The bytes come from a process of this program, started by the same user with the same rights.
    reads = [pickle.loads(packed) for packed in file.sheets]  # noqa: S301
    return settlement_of(file.header, reads, file.lost)
