"""Work on the pages of a file in a process of its own: drawing them and copying them can hang, crash or fill the memory."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from multiprocessing.connection import wait
from types import TracebackType
from typing import Any, Self, TypeVar

from analyzer.errors import Timeout
from analyzer.isolation import Worker
from analyzer.reading.limits import DEFAULT_LIMITS

Done = TypeVar("Done")

START_SECONDS = 30.0
"""What starting the process may take on a slow machine; added to the time of each piece of work."""


class IsolatedWork:
    """Does one piece of work after another; use it in a `with` statement. The process starts with the first piece."""

    def __init__(self, max_memory: int = DEFAULT_LIMITS.max_memory, loud: bool = False) -> None:
        self._max_memory, self._loud = max_memory, loud
        self._worker: Worker | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """Ends the process at once."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    def do(self, work: partial[Done], seconds: float, what: str) -> Done:
        """What the work gives; `what` names it where it takes longer than `seconds`.

        The function and all that it is given must be picklable. Raises what the work raises (subclasses of
        AnalyzerError), and Timeout, OutOfMemory or Crashed.
        """
        if self._worker is None or not self._worker.is_alive():
            self.end()
            self._worker = Worker(start_working, self._max_memory, self._loud)
        self._worker.send(work)
        if not wait([self._worker.answers], timeout=seconds + START_SECONDS):
            self.end()
            raise Timeout(f"{what} takes longer than {seconds:g} seconds (--max-seconds)")
        done: Done = self._worker.receive()
        return done


def start_working() -> Callable[[partial[Any]], Any]:
    """The function of the working process that answers: it calls what it is sent."""

    def answer(work: partial[Any]) -> Any:
        return work()

    return answer
