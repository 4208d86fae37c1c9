"""The processes of a run, each at one file: a file that hangs, fills the memory or kills its process is lost alone.

One thread hands out the work and waits for answers, so that nothing is shared and processes start the quick way.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from multiprocessing.connection import wait
from typing import Any, Protocol

from analyzer.batch.analysis_process import Deciding, Drawing, Opening, Outcome, PageReading, start_analysing
from analyzer.errors import AnalyzerError, Crashed, OutOfMemory, Timeout
from analyzer.isolation import Answer, Worker, memory_available
from analyzer.reading import OUT_OF_TIME
from analyzer.reading.limits import Limits, limits_of

START_SECONDS = 120.0
"""What loading the language rules may take on a slow and busy machine; it does not count against a file."""
TICK_SECONDS = 0.25
"""The longest time without a sign of life to whoever waits for results."""
PROCESS_MEMORY = 1_200_000_000
"""Bytes that a process takes which recognises text: as many processes as fit are started."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file to analyse."""

    key: str
    sha256: str
    """Of the content when the work was planned."""
    path: str
    shown: str
    options: Mapping[str, Any]
    pictures: bool = False
    """Whether the pages are drawn too."""


@dataclass(frozen=True, slots=True)
class Finished:
    """What came of a job."""

    job: Job
    outcome: Outcome | AnalyzerError
    seconds: float
    attempts: int = 1


class Alone(Protocol):
    """How a file is tried once more, with nothing else running; raises AnalyzerError."""

    def __call__(self, job: Job, limits: Limits) -> Outcome: ...


@dataclass(frozen=True, slots=True)
class Work:
    """What the processes do with a file; both must be importable by name."""

    start: Callable[[], Answer]
    alone: Alone


def analyse_alone(job: Job, limits: Limits) -> Outcome:
    """The file in processes that lose a page at most, where reading, understanding and drawing stand apart."""
    from functools import partial

    from analyzer.batch.analysis_process import NOT_FOR_THE_REPORT, draw, outcome_of
    from analyzer.isolated_analysis import IsolatedAnalysis
    from analyzer.isolated_work import IsolatedWork

    options = {name: value for name, value in job.options.items() if name not in NOT_FOR_THE_REPORT - {"password"}}
    with IsolatedAnalysis(1, limits.max_memory) as analysis:
        made = analysis.analysed(job.path, **options)
    outcome = outcome_of(made.report)
    if not job.pictures:
        return outcome
    try:
        with IsolatedWork(limits.max_memory) as drawing:
            work = partial(draw, job.path, made.report, made.identifier_places, options)
            seconds = limits.seconds(made.report.source.pages_read)
            return replace(outcome, pictures=drawing.do(work, seconds, "drawing its pages"))
    except AnalyzerError:
        return outcome  # a report without pictures is a report


ANALYSIS = Work(start_analysing, analyse_alone)
"""What a run does with files."""


def processes_for(jobs: int | None, cores: int) -> int:
    """How many processes are started: as many as asked for, else one a core, as far as the memory reaches."""
    if jobs is not None:
        return jobs
    free = memory_available()
    return max(1, cores if free is None else min(cores, free // PROCESS_MEMORY))


@dataclass(eq=False, slots=True)
class _Desk:
    """A process, and what it is at."""

    worker: Worker
    until: float
    """When it must have answered."""
    is_ready: bool = False
    job: Job | None = None
    limits: Limits | None = None
    started: float = 0.0
    left: deque[int] | None = None
    """Pages to read; None while the file is opened."""
    pages: int = 0
    deadline: float = 0.0
    """When the time of the file is over."""
    is_deciding: bool = False
    outcome: Outcome | None = None
    """There, while the pictures are drawn."""

    def begin(self, job: Job, limits: Limits) -> None:
        self.job, self.limits, self.started = job, limits, time.monotonic()
        self.left, self.is_deciding, self.outcome = None, False, None
        self.ask(Opening(job.path, job.shown, job.options), limits.max_seconds)

    def ask(self, request: object, seconds: float) -> None:
        self.until = time.monotonic() + seconds
        self.worker.send(request)

    def take(self) -> Outcome | None:
        """The answer that has come, and the next request; the outcome when it is there."""
        answer = self.worker.receive()
        if not self.is_ready:
            self.is_ready = True
            return None
        if self.outcome is not None:
            return replace(self.outcome, pictures=answer)
        if self.is_deciding:
            self.outcome = answer
            if self.job is None or not self.job.pictures:
                return self.outcome
            self.ask(Drawing(), self._limits.seconds(self.pages))
            return None
        if self.left is None:
            self.left, self.pages = deque(answer), len(answer)
            self.deadline = self.started + self._limits.seconds(self.pages)
        self._next()
        return None

    def _next(self) -> None:
        left = self.left or deque()
        if left and time.monotonic() < self.deadline:
            self.ask(PageReading(left.popleft()), self._limits.max_seconds)
            return
        self.is_deciding = True
        self.ask(Deciding(tuple((number, OUT_OF_TIME) for number in left)), self._limits.seconds(self.pages))

    @property
    def _limits(self) -> Limits:
        if self.limits is None:
            raise AssertionError("a file is at work without limits")
        return self.limits

    def late(self) -> Timeout:
        """What to say of a request that was not answered in time."""
        what = "understanding it" if self.is_deciding else "reading it"
        return Timeout(f"{what} takes too long (--max-seconds)")


@dataclass(slots=True)
class Pool:
    """The processes of a run; use it in a `with` statement. They are started when there is work, and kept."""

    many: int
    work: Work = ANALYSIS
    max_memory: int = Limits().max_memory
    loud: bool = False
    _desks: list[_Desk] = field(default_factory=list)
    _stopping: bool = False

    def __enter__(self) -> Pool:
        return self

    def __exit__(self, *raised: object) -> None:
        for desk in self._desks:
            desk.worker.end()
        self._desks.clear()

    def stop(self) -> None:
        """Hands out no more files; those at work are finished."""
        self._stopping = True

    @property
    def is_stopping(self) -> bool:
        return self._stopping

    def run(self, jobs: Iterable[Job]) -> Iterator[Finished | None]:
        """What comes of each job, as it comes; None now and then while nothing does.

        What hung, crashed or filled the memory is tried once more when all others are done, and nothing else runs.
        """
        queue = deque(jobs)
        again: list[Job] = []
        while queue or any(desk.job for desk in self._desks):
            if self._stopping:
                queue.clear()
            self._hand_out(queue)
            for finished in self._collect():
                if isinstance(finished.outcome, (Crashed, OutOfMemory, Timeout)):
                    again.append(finished.job)
                else:
                    yield finished
            yield None
        for job in again:
            if self._stopping:
                return
            yield self._once_more(job)

    def _hand_out(self, queue: deque[Job]) -> None:
        self._drop_dead()
        wanted = min(self.many, len(queue) + sum(desk.job is not None for desk in self._desks))
        while len(self._desks) < wanted:
            desk = _Desk(Worker(self.work.start, self.max_memory, self.loud), 0.0)
            self._desks.append(desk)
            desk.ask(None, START_SECONDS)
        for desk in self._desks:
            if queue and desk.is_ready and desk.job is None:
                job = queue.popleft()
                try:
                    desk.begin(job, limits_of(job.options))
                except AnalyzerError:
                    # The process went away while it had nothing to do: that is no fault of the file.
                    desk.job = None
                    queue.appendleft(job)

    def _collect(self) -> Iterator[Finished]:
        busy = [desk for desk in self._desks if desk.job is not None or not desk.is_ready]
        if not busy:
            return
        patience = max(0.0, min(min(desk.until for desk in busy) - time.monotonic(), TICK_SECONDS))
        ready = wait([desk.worker.answers for desk in busy], timeout=patience)
        now = time.monotonic()
        for desk in busy:
            if desk.worker.answers in ready:
                yield from self._taken(desk)
            elif now >= desk.until:
                yield from self._ended(desk)

    def _taken(self, desk: _Desk) -> Iterator[Finished]:
        try:
            outcome: Outcome | AnalyzerError | None = desk.take()
        except AnalyzerError as problem:
            if desk.job is None and self._stopping:
                desk.is_ready = True  # interrupted before it had loaded, and not needed any more
                return
            if desk.job is None:
                raise  # it could not even be started
            outcome = desk.outcome or problem  # a report without pictures is a report
        if outcome is not None:
            yield self._done(desk, outcome)

    def _ended(self, desk: _Desk) -> Iterator[Finished]:
        job = desk.job
        if job is None:
            raise Timeout(f"loading the language rules takes longer than {START_SECONDS:g} seconds")
        yield self._done(desk, desk.outcome or desk.late())
        desk.worker.end()
        self._desks.remove(desk)

    def _done(self, desk: _Desk, outcome: Outcome | AnalyzerError) -> Finished:
        job, desk.job = desk.job, None
        if job is None:
            raise AssertionError("an answer came from a process that had no file")
        return Finished(job, outcome, time.monotonic() - desk.started)

    def _drop_dead(self) -> None:
        for desk in [d for d in self._desks if not d.worker.is_alive()]:
            if desk.job is None and desk.is_ready:
                desk.worker.end()
                self._desks.remove(desk)

    def _once_more(self, job: Job) -> Finished:
        started = time.monotonic()
        try:
            outcome: Outcome | AnalyzerError = self.work.alone(job, limits_of(job.options))
        except AnalyzerError as problem:
            outcome = problem
        return Finished(job, outcome, time.monotonic() - started, attempts=2)
