"""Files of the result folder: whoever looks while they are written sees the old one or the new one, never half of one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from analyzer.batch.schema import StoreProblem


@contextmanager
def written(path: Path) -> Iterator[IO[bytes]]:
    """The file to write to; it takes its place when all is written. Raises StoreProblem where the disk refuses."""
    partial = path.with_name(f".{path.name}.partial")
    try:
        with open(partial, "wb") as file:
            yield file
        os.replace(partial, path)
    except OSError as problem:
        partial.unlink(missing_ok=True)
        raise StoreProblem(
            f"{path}: cannot be written ({problem.strerror})",
            "Free some space, or close the file where it is open, and run the same command again: it goes on.",
        ) from problem
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
