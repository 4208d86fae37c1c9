"""What there is to do: files by their content, those that are known left out, the large ones first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from analyzer.batch.discovery import FoundFile
from analyzer.batch.keys import Maker, sha256_of
from analyzer.batch.pool import Job
from analyzer.batch.store import Planned, Store
from analyzer.errors import AnalyzerError, FileNotFound, PermissionDenied
from analyzer.reading.limits import limits_of


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of a run and the work that they make."""

    files: tuple[Planned, ...]
    jobs: tuple[Job, ...]
    """One for each content that is not known, the largest first: a large file that came last would end the run alone."""
    known: int
    """Files whose result is there."""
    twins: int
    """Files with the content of another one that is to be analysed."""

    @property
    def unreadable(self) -> int:
        return sum(p.problem is not None for p in self.files)


def plan_of(
    found: Sequence[FoundFile],
    store: Store | None,
    maker: Maker,
    options: Mapping[str, Any],
    tell: Callable[[int, int], object],
    *,
    pictures: bool = False,
) -> Plan:
    """The plan for the files; `store` holds what is known (None: nothing), `tell` hears how many files were looked at."""
    max_bytes = limits_of(options).max_bytes
    earlier = store.hashes() if store else {}
    planned = []
    for number, file in enumerate(found, start=1):
        planned.append(_planned(file, earlier.get(file.relative), maker, max_bytes))
        tell(number, len(found))
    done = store.done(maker) if store else set()
    jobs: dict[str, tuple[int, Job]] = {}
    known = twins = 0
    for plan in planned:
        if plan.key is None or plan.sha256 is None:
            continue
        if plan.key in done:
            known += 1
        elif plan.key in jobs:
            twins += 1
        else:
            jobs[plan.key] = (
                plan.file.size,
                Job(plan.key, plan.sha256, plan.file.path, plan.file.shown, options, pictures),
            )
    ordered = sorted(jobs.values(), key=lambda sized: -sized[0])
    return Plan(tuple(planned), tuple(job for _, job in ordered), known, twins)


def _planned(file: FoundFile, earlier: tuple[int, int, int, str] | None, maker: Maker, max_bytes: int) -> Planned:
    if earlier is not None and earlier[:3] == (file.size, file.modified, file.node):
        return Planned(file, earlier[3], maker.key_of(earlier[3], file.relative))
    try:
        sha256 = sha256_of(file, max_bytes)
    except OSError as problem:
        return Planned(file, None, None, _unreadable(problem))
    return Planned(file, sha256, maker.key_of(sha256, file.relative))


def _unreadable(problem: OSError) -> AnalyzerError:
    if isinstance(problem, PermissionError):
        return PermissionDenied("you may not read this file")
    if isinstance(problem, FileNotFoundError):
        return FileNotFound("the link leads nowhere, or the file went away", "Restore the file, or remove the link.")
    return AnalyzerError(
        f"the file cannot be read from the disk ({problem.strerror or 'read error'})",
        "Check the disk or the network share, and run again.",
    )
