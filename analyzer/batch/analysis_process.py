"""What a process of the run does: it opens a file, reads its pages one by one, makes the report and draws its pictures.

All rooms stand in one process that stays warm, so nothing but the finished report travels. Whoever asks can end the
process at any request, and knows by the request how long it may take.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analyzer.reading.limits import limits_of

if TYPE_CHECKING:
    from analyzer.pipeline import Analysed
    from analyzer.reading.open_file import Opened, PageRead
    from analyzer.report import Report

NOT_FOR_THE_REPORT = frozenset({"password", "jobs"})
"""Options that are nobody's business once a file is read."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The request to open a file; answered with the numbers of the pages to read."""

    path: str
    shown: str
    """The path as the report tells it."""
    options: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PageReading:
    """The request to read a page of the open file; answered with nothing."""

    number: int


@dataclass(frozen=True, slots=True)
class Deciding:
    """The request for what comes of the pages that were read; answered with an `Outcome`."""

    lost: tuple[tuple[int, str], ...] = ()
    """The pages that there was no time for, each with the reason."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The request for the pictures of the file that was decided last; answered with their bytes."""


Request = Opening | PageReading | Deciding | Drawing


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comes of a file: nothing in it needs to be understood to be kept."""

    report: str
    """As JSON."""
    answer: str
    """The word that is counted."""
    sha256: str
    """Of the bytes that were read."""
    is_cut_short: bool = False
    """Pages are unread: under other limits more may be read."""
    pictures: bytes | None = None


def start_analysing() -> Callable[[Request | None], Any]:
    """Begins the work of an analysing process: loads what all files need, and gives the function that answers.

    None is answered as soon as it has loaded.
    """
    import os

    from analyzer.finding.pipeline import reader
    from analyzer.reading.ocr_engine import THREADS_VARIABLE

    os.environ[THREADS_VARIABLE] = "1"  # there are as many of these processes as there are cores
    reader()
    files: list[_FileAtWork] = []

    def answer(request: Request | None) -> Any:
        if request is None:
            return None
        if isinstance(request, Opening):
            while files:
                files.pop().close()
            files.append(_FileAtWork(request))
            return files[0].numbers
        if isinstance(request, PageReading):
            return files[0].read(request.number)
        if isinstance(request, Deciding):
            return files[0].outcome(request.lost)
        return files.pop().pictures()

    return answer


class _FileAtWork:
    def __init__(self, opening: Opening) -> None:
        from analyzer.reading.open_file import Opened
        from analyzer.reading.source import bytes_of, source_of

        self._path, self._options = opening.path, opening.options
        limits, pages = limits_of(opening.options), opening.options.get("pages")
        self._data = bytes_of(opening.path, limits)
        source = source_of(opening.shown, self._data)
        password, ocr = opening.options.get("password"), opening.options.get("ocr", "auto")
        self._opened: Opened | None = Opened(source, limits, password, ocr, pages)
        self.numbers = self._opened.header.wanted(pages, limits)
        self._reads: list[PageRead] = []
        self._analysed: Analysed | None = None

    def read(self, number: int) -> None:
        if self._opened is not None:
            self._reads.append(self._opened.page(number))

    def outcome(self, lost: tuple[tuple[int, str], ...]) -> Outcome:
        from analyzer.pipeline import analysed_settlement
        from analyzer.reading.open_file import settlement_of

        if self._opened is None:
            raise AssertionError("the file was closed before it was understood")
        settlement = settlement_of(self._opened.header, self._reads, lost)
        self.close()
        options = {name: value for name, value in self._options.items() if name not in NOT_FOR_THE_REPORT}
        self._analysed = analysed_settlement(settlement, **options)
        return outcome_of(self._analysed.report)

    def pictures(self) -> bytes | None:
        if self._analysed is None:
            return None
        made = self._analysed
        return draw(self._path, made.report, made.identifier_places, self._options, self._data)

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None
        self._reads = []


def outcome_of(report: Report) -> Outcome:
    """What is kept of a report."""
    unread = any(page.source == "unread" for page in report.pages)
    return Outcome(report.model_dump_json(), report.future_medical.status, report.source.sha256, is_cut_short=unread)


def draw(
    path: str,
    report: Report,
    identifier_places: Sequence[tuple[int, float, float, float, float]],
    options: Mapping[str, Any],
    data: bytes | None = None,
) -> bytes | None:
    """The pictures of a report as bytes, with the identifiers black; None where the file has none."""
    from analyzer.reporting.pictures import pictures_of

    pictures = pictures_of(
        path,
        report,
        password=options.get("password"),
        identifier_places=identifier_places,
        limits=limits_of(options),
        data=data,
    )
    return pictures.to_bytes() if pictures else None
