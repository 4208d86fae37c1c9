"""The limits that are always on: what one file may cost before it fails alone, with an error that names the limit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost; each limit bears the name of its command-line option (`max_bytes` is `--max-bytes`)."""

    max_bytes: int = 200_000_000
    """Bytes of the file, and of everything that it unpacks to."""
    max_pages: int = 2_000
    """Pages of a PDF, frames of a TIFF, form feeds of a text."""
    max_megapixels: float = 60.0
    """Millions of pixels of one page image, given or rendered."""
    max_seconds: float = 120.0
    """Seconds for one file, before the seconds for each of its pages are added."""
    max_seconds_per_page: float = 6.0
    max_memory: int = 2 * 1024**3
    """Bytes of memory of one process."""
    max_entries: int = 10_000
    """Entries of a zip-based file."""
    max_ratio: float = 200.0
    """Unpacked size of a zip-based file over its size on disk."""


DEFAULT_LIMITS = Limits()
