"""The row of rooms in processes of its own: nothing that a file does can stop, crash or exhaust the one who asks.

Reading processes hand over page by page, so that the pages read before a crash or a hang are reported. Meanwhile a
second process loads what sorting, finding and deciding need; it makes the report of whatever was read.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import wait
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from analyzer.errors import Crashed, OutOfMemory, Timeout
from analyzer.isolation import Worker
from analyzer.reading.limits import DEFAULT_LIMITS, Limits, limits_of
from analyzer.reading.page_worker import Opening
from analyzer.reading.source import bytes_of
from analyzer.reading.spread import Progress, Readers, ReadFile

if TYPE_CHECKING:
    from analyzer.report import Report

START_SECONDS = 60.0
"""What loading the language rules may take on a slow machine; it does not count against the file."""
READING = frozenset({"password", "isolate", "jobs"})
"""Options that are nobody's business once a file is read."""


@dataclass(frozen=True, slots=True)
class Deciding:
    """The request for the report of a file that was read; answered with a `Report`."""

    file: ReadFile
    options: Mapping[str, Any]


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
        limits = limits_of(options)
        data = bytes_of(path, limits)
        self._readers.start()
        decider = self._ready_decider()
        pages = options.get("pages")
        opening = Opening(
            path,
            data,
            limits,
            options.get("password"),
            options.get("ocr", "auto"),
            frozenset(pages) if pages is not None else None,
        )
        file = self._readers.read(opening, progress)
        request = Deciding(file, {name: value for name, value in options.items() if name not in READING})
        try:
            return self._decide(decider, request, limits)
        except (Crashed, OutOfMemory):
            if not self._has_served:
                raise
            # What it kept of earlier files may be to blame.
            return self._decide(self._ready_decider(), request, limits)

    def _decide(self, decider: Worker, request: Deciding, limits: Limits) -> Report:
        if not self._is_loaded:
            self._answer(decider, START_SECONDS, "loading the language rules")
            self._is_loaded = True
        decider.send(request)
        many = len(request.file.sheets)
        report: Report = self._answer(decider, limits.seconds(many), f"understanding its {many:,} page(s)")
        self._has_served = True
        return report

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


def start_deciding() -> Callable[[Deciding | None], Report | None]:
    """Begins the work of the deciding process: loads the language rules, and gives the function that answers."""
    import pickle

    from analyzer.finding.pipeline import language
    from analyzer.pipeline import report_on
    from analyzer.reading.open_file import settlement_of

    language()

    def answer(request: Deciding | None) -> Report | None:
        if request is None:
            return None
        # The bytes come from a process of this program, started by the same user with the same rights.
        reads = [pickle.loads(packed) for packed in request.file.sheets]  # noqa: S301
        settlement = settlement_of(request.file.header, reads, request.file.lost)
        return report_on(settlement, **request.options)

    return answer
