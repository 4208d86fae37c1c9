"""One run at a time in a result folder: the system itself gives the lock back when the process ends, however it ends."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from analyzer.batch.schema import StoreProblem

LOCK_NAME = ".run.lock"


class RunLock:
    """Held while a run writes to the folder; raises StoreProblem where another run does."""

    def __init__(self, output: Path) -> None:
        self._path = output / LOCK_NAME
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Self:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = open(self._path, "a+b")
        except OSError as problem:
            raise StoreProblem(f"{self._path.parent}: cannot be written ({problem.strerror})") from problem
        try:
            _lock(self._file)
        except OSError as problem:
            self._file.close()
            raise StoreProblem(
                f"{self._path.parent}: another run writes to this folder",
                "Wait until it is done, or choose another --output.",
            ) from problem
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()


if os.name == "nt":  # the two systems have different calls for it

    def _lock(file: IO[bytes]) -> None:
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:

    def _lock(file: IO[bytes]) -> None:
        # Of the process, not of the open file: copies of this process, which may outlive it for a moment, hold nothing.
        import fcntl

        fcntl.lockf(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
