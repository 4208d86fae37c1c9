"""How far a run is, on standard error: a line that moves on a terminal, lines now and then elsewhere, or JSON."""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TextIO

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

REWRITE_SECONDS = 0.25
"""Between two changes of the line on a terminal, and between two lines of JSON."""
LINE_SECONDS = 15.0
"""Between two lines where they stay (a log, a pipe)."""


@dataclass(slots=True)
class Tally:
    """What has been done so far; `total` counts the files of the run, `earlier` those that were done before it."""

    total: int = 0
    earlier: int = 0
    done: int = 0
    """In this run."""
    answers: Counter[str] = field(default_factory=Counter)
    failures: int = 0
    started: float = field(default_factory=time.monotonic)

    @property
    def rate(self) -> float:
        """Files a second, in this run."""
        return self.done / max(time.monotonic() - self.started, 1e-6)

    @property
    def remaining(self) -> float | None:
        """Seconds until the end at this rate; None while nobody can tell."""
        left = self.total - self.earlier - self.done
        return left / self.rate if self.done else (0.0 if not left else None)

    def words(self) -> str:
        """The tally in one line."""
        answers = ", ".join(f"{count:,} {name}" for name, count in self.answers.most_common())
        left = self.remaining
        parts = [
            f"{self.earlier + self.done:,} of {self.total:,} files",
            *([_speed(self.rate)] if self.done else []),
            *([f"{duration(left)} left"] if left else []),
            f"{self.failures:,} failed",
            *([answers] if answers else []),
        ]
        return "; ".join(parts)

    def record(self) -> dict[str, Any]:
        """The tally for programs."""
        left = self.remaining
        return {
            "total": self.total,
            "earlier": self.earlier,
            "done": self.done,
            "per_second": round(self.rate, 2),
            "remaining_seconds": round(left, 1) if left is not None else None,
            "answers": dict(self.answers),
            "failures": self.failures,
        }


class Teller(Protocol):
    """Whoever wants to hear how far a run is."""

    def looked(self, done: int, total: int) -> None:
        """So many files were looked at, before the work begins."""

    def show(self, tally: Tally) -> None:
        """Told often; it decides itself when to say something."""

    def say(self, line: str) -> None:
        """A line that stays: a file that failed, a warning."""

    def end(self, tally: Tally | None) -> None:
        """The work is over (None: before it began)."""


class Silence:
    """Says only what must not be left unsaid."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def looked(self, done: int, total: int) -> None:
        """Says nothing."""

    def show(self, tally: Tally) -> None:
        """Says nothing."""

    def say(self, line: str) -> None:
        self.stream.write(f"{line}\n")
        self.stream.flush()

    def end(self, tally: Tally | None) -> None:
        """Says nothing."""


class Lines(Silence):
    """A line now and then, for logs and pipes."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream)
        self._due = time.monotonic() + LINE_SECONDS

    def looked(self, done: int, total: int) -> None:
        if self._is_due():
            self.say(f"looking at file {done:,} of {total:,}")

    def show(self, tally: Tally) -> None:
        if self._is_due():
            self.say(tally.words())

    def end(self, tally: Tally | None) -> None:
        if tally is not None:
            self.say(tally.words())

    def _is_due(self) -> bool:
        now = time.monotonic()
        if now < self._due:
            return False
        self._due = now + LINE_SECONDS
        return True


class JsonLines(Silence):
    """One JSON object a line, for programs: `progress`, `looking` or `message`."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream)
        self._due = 0.0

    def looked(self, done: int, total: int) -> None:
        if done == total or self._is_due():
            self._write({"looking": {"done": done, "total": total}})

    def show(self, tally: Tally) -> None:
        if self._is_due():
            self._write({"progress": tally.record()})

    def say(self, line: str) -> None:
        self._write({"message": line})

    def end(self, tally: Tally | None) -> None:
        if tally is not None:
            self._write({"progress": tally.record()})

    def _is_due(self) -> bool:
        now = time.monotonic()
        if now < self._due:
            return False
        self._due = now + REWRITE_SECONDS
        return True

    def _write(self, value: dict[str, Any]) -> None:
        super().say(json.dumps(value))


class Bar(Silence):
    """A line that moves, on a terminal. No thread of its own: processes would start the slow way."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__(stream)
        self._due = 0.0
        self._bar: Progress | None = None
        self._task: TaskID | None = None

    def looked(self, done: int, total: int) -> None:
        self._update("look", done, total, "", force=done == total)

    def show(self, tally: Tally) -> None:
        self._update("read", tally.earlier + tally.done, tally.total, tally.words().partition("; ")[2])

    def say(self, line: str) -> None:
        if self._bar is None:
            super().say(line)
        else:
            self._bar.console.print(line, markup=False, highlight=False, soft_wrap=True)

    def end(self, tally: Tally | None) -> None:
        if tally is not None:
            self._update("done", tally.earlier + tally.done, tally.total, tally.words().partition("; ")[2], force=True)
        if self._bar is not None:
            self._bar.stop()
            self._bar = None

    def _update(self, what: str, done: int, total: int, words: str, *, force: bool = False) -> None:
        now = time.monotonic()
        if not force and now < self._due:
            return
        self._due = now + REWRITE_SECONDS
        if self._bar is None:
            self._bar = _bar(self.stream)
            self._task = self._bar.add_task(what, total=total, words=words)
            self._bar.start()
        if self._task is not None:
            self._bar.update(self._task, description=what, completed=done, total=total, words=words, refresh=True)


def _bar(stream: TextIO) -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=10),
        MofNCompleteColumn(),
        TextColumn("{task.fields[words]}"),
    )
    return Progress(*columns, console=Console(file=stream, stderr=True), auto_refresh=False)


def _speed(rate: float) -> str:
    return f"{rate:.1f} a second" if rate >= 1 else f"{rate * 60:.1f} a minute"


def duration(seconds: float) -> str:
    """ "45 s", "12 min", "3 h 20 min"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
