"""The limits that are always on: what one file may cost before it fails alone, with an error that names the limit."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost; each limit bears the name of its command-line option (`max_bytes` is `--max-bytes`).

    Raises ValueError where a limit is not a finite number above zero.
    """

    max_bytes: int = 200_000_000
    """Bytes of the file, and of everything that it unpacks to."""
    max_pages: int = 2_000
    """Pages of a PDF, frames of a TIFF, form feeds of a text; of those asked for, where pages are named."""
    max_megapixels: float = 60.0
    """Millions of pixels of one page image, given or rendered."""
    max_seconds: float = 120.0
    """Seconds for one file, before the seconds for each of its pages are added, and seconds for any one page."""
    max_seconds_per_page: float = 6.0
    max_memory: int = 2 * 1024**3
    """Bytes of memory of one process."""
    max_entries: int = 10_000
    """Entries of a zip-based file."""
    max_ratio: float = 200.0
    """Unpacked size of a zip-based file over its size on disk."""

    def __post_init__(self) -> None:
        for limit in fields(self):
            value = getattr(self, limit.name)
            if not (math.isfinite(value) and value > 0):
                raise ValueError(f"{limit.name} is {value}; a limit is a number above zero")

    def seconds(self, pages: int) -> float:
        """Seconds for a file of which so many pages are to be read."""
        return self.max_seconds + self.max_seconds_per_page * pages


DEFAULT_LIMITS = Limits()


def limits_of(options: Mapping[str, Any]) -> Limits:
    """The limits among the options, the others as they are by default."""
    named = {limit.name for limit in fields(Limits)}
    return replace(DEFAULT_LIMITS, **{name: value for name, value in options.items() if name in named})
