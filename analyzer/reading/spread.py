"""The pages of one file spread over reading processes: a page that hangs, crashes or fills the memory is lost alone.

One process reads all pages that need no picture, in order. Only those that take seconds are then shared out, among as
many processes as are allowed, worth their start and fit into the memory. PDFium bears no threads.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import wait

from analyzer.errors import AnalyzerError, Crashed, OutOfMemory, Timeout
from analyzer.isolation import Worker, memory_available
from analyzer.reading import OUT_OF_TIME
from analyzer.reading.open_file import Header
from analyzer.reading.page_worker import Opening, Reading, Sheet, start_reading

PAGES_WORTH_A_READER = 2
"""Pages for text recognition that each further process must have to itself; loading the engine takes about as long as
reading one page."""
MOST_REFUSED = 2
"""Processes that may be lost while they open a file that was opened before, until no more are started for it."""
READER_MEMORY = 1_200_000_000
"""Bytes that a process takes which recognises text."""
MOST_THREADS = 2
"""Threads of the text recognition of one process; a third no longer makes a page faster."""

TELL_SECONDS = 1.0
"""The longest time without a word to whoever wants to know how far the reading is."""

Progress = Callable[[int, int], object]
"""Told now and then how many pages are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """What reading made of a file."""

    header: Header
    sheets: list[bytes]
    """The pages that were read, packed, in page order."""
    lost: list[tuple[int, str]]
    """The numbers of the others, each with the reason."""


@dataclass(eq=False, slots=True)
class _Reader:
    """A reading process, and what it is at."""

    worker: Worker
    page: int | None = None
    """The page under way; None while it opens the file, or idles."""
    is_busy: bool = False
    since: float = 0.0
    has_served: bool = False
    """It has opened a file before."""

    def ask(self, request: Opening | Reading) -> None:
        self.page = request.number if isinstance(request, Reading) else None
        self.is_busy, self.since = True, time.monotonic()
        self.worker.send(request)


class Readers:
    """The reading processes of a run; they are kept from file to file, and gone when `end` is called."""

    def __init__(self, jobs: int, max_memory: int, loud: bool = False) -> None:
        self._jobs, self._max_memory, self._loud = jobs, max_memory, loud
        self._readers: list[_Reader] = []

    def start(self) -> None:
        """Starts the first process where there is none."""
        if not self._readers:
            self.add()

    def add(self) -> _Reader:
        """One more process."""
        reader = _Reader(Worker(start_reading, self._max_memory, self._loud))
        self._readers.append(reader)
        return reader

    def drop(self, reader: _Reader) -> None:
        """One process less, whatever it is at."""
        reader.worker.end()
        self._readers.remove(reader)

    def end(self) -> None:
        """Ends all of them, whatever they are at."""
        while self._readers:
            self.drop(self._readers[-1])

    def read(self, opening: Opening, progress: Progress | None = None) -> ReadFile:
        """The pages of a file. Raises what opening it raises; Timeout, OutOfMemory or Crashed where all pages are lost
        to one of these."""
        self._drop_unfit()
        try:
            return _FileReading(self, opening, progress or _silent).read()
        finally:
            self._drop_unfit()

    def _drop_unfit(self) -> None:
        for reader in [r for r in self._readers if r.is_busy or not r.worker.is_alive()]:
            self.drop(reader)

    def ready(self, many: int) -> list[_Reader]:
        """So many processes, started where they are missing."""
        while len(self._readers) < many:
            self.add()
        return self._readers[:many]

    def many_for(self, pages: int) -> int:
        """How many processes so many slow pages are worth."""
        free = memory_available()
        room = self._jobs if free is None else free // READER_MEMORY
        return max(1, min(self._jobs, pages // PAGES_WORTH_A_READER, room))

    @property
    def jobs(self) -> int:
        return self._jobs


@dataclass(slots=True)
class _FileReading:
    """One file on its way through the reading processes."""

    readers: Readers
    opening: Opening
    progress: Progress
    started: float = field(default_factory=time.monotonic)
    deadline: float = 0.0
    total: int = 0
    may_defer: bool = False
    threads: int = 1
    sheets: dict[int, Sheet] = field(default_factory=dict)
    lost: dict[int, AnalyzerError] = field(default_factory=dict)
    deferred: list[int] = field(default_factory=list)
    opened: list[_Reader] = field(default_factory=list)
    refused: int = 0
    """Processes that were lost while they opened the file again."""

    def read(self) -> ReadFile:
        header = self._opened_header()
        numbers = header.wanted(self.opening.pages, self.opening.limits)
        self.total = len(numbers)
        self.deadline = self.started + self.opening.limits.seconds(len(numbers))
        self.may_defer = self.readers.jobs > 1
        self.threads = min(MOST_THREADS, self.readers.jobs)
        self._share_out(numbers, 1)
        many = self.readers.many_for(len(self.deferred))
        self.may_defer = False
        self.threads = min(MOST_THREADS, max(1, self.readers.jobs // many))
        self._share_out(self.deferred, many)
        self._retry()
        if self.lost and not any(sheet.is_read for sheet in self.sheets.values()):
            raise next(iter(self.lost.values()))
        sheets = [self.sheets[number].packed for number in numbers if number in self.sheets]
        return ReadFile(header, sheets, [(n, self.lost[n].message) for n in numbers if n in self.lost])

    def _opened_header(self) -> Header:
        reader = self.readers.ready(1)[0]
        try:
            return self._open(reader)
        except (Crashed, OutOfMemory):
            if not reader.has_served:
                raise
            # What it kept of earlier files may be to blame.
            self.readers.drop(reader)
            return self._open(self.readers.ready(1)[0])

    def _open(self, reader: _Reader) -> Header:
        reader.ask(self.opening)
        seconds = self.opening.limits.max_seconds
        if not wait([reader.worker.answers], timeout=seconds):
            raise Timeout(f"opening it takes longer than {seconds:g} seconds (--max-seconds)")
        try:
            header: Header = reader.worker.receive()
        finally:
            reader.is_busy = False
        reader.has_served = True
        self.opened.append(reader)
        return header

    def _share_out(self, numbers: Sequence[int], many: int) -> None:
        """Reads the pages in so many processes; afterwards each is in `sheets`, `lost` or `deferred`."""
        queue = deque(numbers)
        while queue or any(reader.is_busy for reader in self.opened):
            if time.monotonic() >= self.deadline:
                self._stop(queue)
                return
            for reader in self._opening(many, len(queue)):
                if queue and not reader.is_busy:
                    self._ask(reader, queue.popleft())
            busy = [reader for reader in self.opened if reader.is_busy]
            if not busy and queue:
                self._give_up(queue, Crashed("the file could not be opened again after a crash"))
                return
            self._collect(busy)

    def _opening(self, many: int, left: int) -> list[_Reader]:
        """The processes that have the file, or are told to open it where there are too few of them."""
        if left and self.refused < MOST_REFUSED:
            for reader in self.readers.ready(many):
                if reader not in self.opened:
                    self.opened.append(reader)
                    self._ask(reader, None)
        return list(self.opened)

    def _ask(self, reader: _Reader, number: int | None) -> None:
        try:
            reader.ask(self.opening if number is None else Reading(number, self.may_defer, self.threads))
        except AnalyzerError as problem:
            self._lose(reader, problem)

    def _collect(self, busy: Sequence[_Reader]) -> None:
        """Takes the answers that come first, and ends the processes whose page takes too long."""
        most = self.opening.limits.max_seconds
        ends = min([self.deadline, *(reader.since + most for reader in busy)])
        patience = min(max(ends - time.monotonic(), 0.0), TELL_SECONDS)
        ready = wait([reader.worker.answers for reader in busy], timeout=patience)
        now = time.monotonic()
        if not ready:
            self._tell()
        for reader in busy:
            if reader.worker.answers in ready:
                self._take(reader)
            elif now >= reader.since + most:
                self._lose(reader, Timeout(f"it takes longer than {most:g} seconds (--max-seconds)"))

    def _take(self, reader: _Reader) -> None:
        number = reader.page
        try:
            answer = reader.worker.receive()
        except AnalyzerError as problem:
            # A file that was opened once opens again; whatever is the matter, this process is of no more use.
            self._lose(reader, problem)
            return
        reader.is_busy = False
        if number is None:
            return
        if answer is None:
            self.deferred.append(number)
            return
        self.lost.pop(number, None)
        self.sheets[number] = answer
        self._tell()

    def _tell(self) -> None:
        self.progress(len(self.sheets) + len(self.lost), self.total)

    def _lose(self, reader: _Reader, problem: AnalyzerError) -> None:
        """A page is lost, and the process with it: another takes its place while there are pages left."""
        self.opened.remove(reader)
        self.readers.drop(reader)
        if reader.page is None:
            self.refused += 1
        else:
            self.lost[reader.page] = problem

    def _retry(self) -> None:
        """Pages that a crash or want of memory cost are tried once more, each in a process of its own."""
        self.threads = 1
        for number in [n for n, why in self.lost.items() if isinstance(why, (Crashed, OutOfMemory))]:
            while self.opened:
                self.readers.drop(self.opened.pop())
            self._share_out([number], 1)

    def _stop(self, queue: deque[int]) -> None:
        for reader in [r for r in self.opened if r.is_busy]:
            self._lose(reader, Timeout(OUT_OF_TIME))
        self._give_up(queue, Timeout(OUT_OF_TIME))

    def _give_up(self, queue: deque[int], problem: AnalyzerError) -> None:
        for number in queue:
            self.lost.setdefault(number, problem)
        queue.clear()


def _silent(done: int, total: int) -> None:
    """Tells nobody."""
