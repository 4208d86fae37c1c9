"""How far the reading of a long file is, on standard error."""

from __future__ import annotations

import time
from typing import TextIO

QUIET_SECONDS = 2.0
"""A file that is read by then needs no word about it."""
REWRITE_SECONDS = 0.2
"""Between two changes of the line on a terminal."""
LINE_SECONDS = 30.0
"""Between two lines where they stay (a log, a pipe)."""


class PageProgress:
    """Tells "reading page 12 of 300": on a terminal in one line that is rewritten, elsewhere now and then in a line."""

    def __init__(self, stream: TextIO, name: str) -> None:
        self._stream, self._name = stream, name
        self._is_terminal = stream.isatty()
        self._due = time.monotonic() + (QUIET_SECONDS if self._is_terminal else LINE_SECONDS)
        self._written = 0

    def __call__(self, done: int, total: int) -> None:
        """So many of the pages are done."""
        now = time.monotonic()
        if now < self._due or done >= total:
            return
        words = f"{self._name}: reading page {done + 1:,} of {total:,}"
        if self._is_terminal:
            self._due = now + REWRITE_SECONDS
            self._rewrite(words)
        else:
            self._due = now + LINE_SECONDS
            self._stream.write(f"{words}\n")
            self._stream.flush()

    def clear(self) -> None:
        """Takes the line off the terminal."""
        if self._written:
            self._rewrite("")
            self._stream.write("\r")
            self._stream.flush()

    def _rewrite(self, words: str) -> None:
        self._stream.write("\r" + words.ljust(self._written))
        self._stream.flush()
        self._written = len(words)


class FilesProgress:
    """How far the reading of one file after another is: gives whom to tell for each, and takes their lines away."""

    def __init__(self, stream: TextIO, *, quiet: bool = False) -> None:
        self._stream, self._quiet = stream, quiet
        self._last: PageProgress | None = None

    def __call__(self, path: str) -> PageProgress | None:
        """Whom to tell how far the reading of this file is; None where nobody wants to know."""
        self.clear()
        self._last = None if self._quiet else PageProgress(self._stream, path)
        return self._last

    def clear(self) -> None:
        """Takes the line of the last file off the terminal."""
        if self._last is not None:
            self._last.clear()
