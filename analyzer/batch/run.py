"""A run: find the files, plan, analyse what is not known, keep what comes, and have the results written."""

from __future__ import annotations

import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from traceback import format_exception
from types import FrameType
from typing import Any

from analyzer.batch.cluster import ClusterPool
from analyzer.batch.discovery import STORE_NAME, Choice, Discovery, FoundFile, discover
from analyzer.batch.keys import Maker
from analyzer.batch.lock import RunLock
from analyzer.batch.plan import Plan, plan_of
from analyzer.batch.pool import ANALYSIS, Finished, Pool, Work
from analyzer.batch.progress import Tally, Teller
from analyzer.batch.store import Store
from analyzer.errors import AnalyzerError
from analyzer.reading.limits import limits_of

LOOK_SECONDS = 2.0
"""Between two looks at a watched folder; a file that did not change between two looks is written completely."""

Publish = Callable[[Store], None]
"""Writes the result folder from the store."""


@dataclass(frozen=True, slots=True)
class Order:
    """What the user wants."""

    folder: Path
    output: Path
    maker: Maker
    options: Mapping[str, Any]
    """Of the analysis of each file."""
    choice: Choice = field(default_factory=Choice)
    processes: int = 1
    pictures: bool = True
    """Whether pages are drawn and kept."""
    fresh: bool = False
    watch: bool = False
    loud: bool = False
    cluster: str | None = None
    """The address of a scheduler, where the work is done elsewhere."""


@dataclass(slots=True)
class Ended:
    """How a run ended."""

    tally: Tally
    interrupted: bool = False
    left: int = 0
    """Files that were planned and not analysed."""
    answers: set[str] = field(default_factory=set)
    """All words of all files of the run, those of earlier runs too."""
    failed: int = 0
    """All files of the run that could not be analysed, those of earlier runs too."""


def planned_only(order: Order, teller: Teller) -> Plan:
    """What a run would do, for --dry-run: nothing is analysed, nothing is written."""
    found = _found(order, teller)
    if not (order.output / STORE_NAME).is_file() or order.fresh:
        return plan_of(found.files, None, order.maker, order.options, teller.looked)
    with Store(order.output) as store:
        return plan_of(found.files, store, order.maker, order.options, teller.looked)


def run(order: Order, teller: Teller, publish: Publish, work: Work = ANALYSIS) -> Ended:
    """Analyses the folder; raises StoreProblem where the results cannot be kept, OSError where the folder cannot be read.

    An interruption (Ctrl-C, SIGTERM) lets the files at work finish and the results be written; a second one ends at once.
    """
    limits = limits_of(order.options)
    pool: Pool | ClusterPool
    if order.cluster is None:
        pool = Pool(order.processes, work, limits.max_memory, order.loud)
    else:
        pool = ClusterPool(order.cluster, order.maker, limits.max_memory, work)
    with (
        RunLock(order.output),
        Store(order.output, fresh=order.fresh) as store,
        pool,
        _interruptions(pool, teller),
    ):
        if order.watch:
            ended = _watched(order, store, pool, teller, publish)
        else:
            ended = _pass(order, store, pool, teller, publish, _found(order, teller))
    return replace(ended, interrupted=pool.is_stopping)


def _pass(
    order: Order, store: Store, pool: Pool | ClusterPool, teller: Teller, publish: Publish, found: Discovery
) -> Ended:
    plan = plan_of(found.files, store, order.maker, order.options, teller.looked, pictures=order.pictures)
    store.select(plan.files)
    answers, failed = store.standing()
    tally = Tally(len(plan.files) - plan.twins, plan.known, answers=Counter(answers), failures=failed - plan.unreadable)
    for planned in plan.files:
        if planned.problem is not None:
            tally.done += 1
            _tell_failure(planned.file.shown, planned.problem, tally, teller)
    teller.show(tally)
    try:
        for finished in pool.run(plan.jobs):
            if finished is not None:
                store.add(finished, order.maker)
                if order.loud and isinstance(finished.outcome, AnalyzerError):
                    teller.say("".join(format_exception(finished.outcome)).rstrip())
                _count(finished, tally, teller)
            store.commit_in_time()
            teller.show(tally)
    finally:
        store.commit()
    teller.end(tally)
    publish(store)
    answers, failed = store.standing()
    return Ended(tally, left=tally.total - tally.earlier - tally.done, answers=set(answers), failed=failed)


def _count(finished: Finished, tally: Tally, teller: Teller) -> None:
    tally.done += 1
    if isinstance(finished.outcome, AnalyzerError):
        _tell_failure(finished.job.shown, finished.outcome, tally, teller)
    else:
        tally.answers[finished.outcome.answer] += 1


def _tell_failure(path: str, problem: AnalyzerError, tally: Tally, teller: Teller) -> None:
    tally.failures += 1
    teller.say(f"error: {path}: {problem.message}; {problem.hint}")


def _found(order: Order, teller: Teller) -> Discovery:
    found = discover(order.folder, order.output, order.choice)
    for folder, reason in found.closed:
        teller.say(f"warning: {folder}: this folder cannot be read ({reason}); what lies in it is not analysed")
    return found


def _watched(order: Order, store: Store, pool: Pool | ClusterPool, teller: Teller, publish: Publish) -> Ended:
    """Analyses files as they appear or change, each when it is written completely, until somebody stops it."""
    ended: Ended | None = None
    seen: set[tuple[str, int, int]] = set()
    while ended is None or not pool.is_stopping:
        found = _found(order, teller) if ended is None else discover(order.folder, order.output, order.choice)
        complete = tuple(f for f in found.files if _state(f) in seen)
        has_looked_twice = bool(seen) or not found.files
        if (ended is None and has_looked_twice) or _differs(store, complete):
            ended = _pass(order, store, pool, teller, publish, replace(found, files=complete))
        seen = {_state(f) for f in found.files}
        until = time.monotonic() + LOOK_SECONDS
        while time.monotonic() < until and not pool.is_stopping:
            time.sleep(0.1)
    return ended


def _state(file: FoundFile) -> tuple[str, int, int]:
    return file.relative, file.size, file.modified


def _differs(store: Store, files: tuple[FoundFile, ...]) -> bool:
    """Whether these are other files than those of the last run or pass."""
    return store.selected() != {_state(f) for f in files}


@contextmanager
def _interruptions(pool: Pool | ClusterPool, teller: Teller) -> Iterator[None]:
    """Ctrl-C and SIGTERM end the run in good order."""
    before: dict[signal.Signals, Any] = {}

    def stop(number: int, frame: FrameType | None) -> None:
        if pool.is_stopping:
            raise KeyboardInterrupt
        pool.stop()
        teller.say("interrupted: the files at work are finished first (again to end at once)")

    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            before[number] = signal.signal(number, stop)
    except ValueError:
        pass  # not the main thread: whoever runs this there decides what an interruption means
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
