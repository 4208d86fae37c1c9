"""What a reading process does: it holds one file open and reads the pages that it is asked for."""

from __future__ import annotations

import os
import pickle
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analyzer.reading.limits import Limits
from analyzer.reading.settlement import PageSource

if TYPE_CHECKING:
    from analyzer.reading.open_file import Header, Opened
    from analyzer.reading.page_routing import Ocr


@dataclass(frozen=True, slots=True)
class Opening:
    """The request to open a file; answered with its `Header`."""

    path: str
    data: bytes
    limits: Limits
    password: str | None = None
    ocr: Ocr = "auto"
    pages: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """The request to read one page of the open file; answered with a `Sheet`, or None where it may be put off and is."""

    number: int
    may_defer: bool
    threads: int
    """Of the text recognition; the first request that needs it settles them for the process."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page on its way to the process that makes the report; nobody between looks into it."""

    packed: bytes
    """A pickled `PageRead`."""
    is_read: bool


def start_reading() -> Callable[[Any], Any]:
    """Begins the work of a reading process: the function that answers `Opening` and `Reading`."""
    from analyzer.reading.ocr_engine import THREADS_VARIABLE
    from analyzer.reading.open_file import Opened
    from analyzer.reading.source import source_of

    open_files: list[Opened] = []

    def answer(request: Opening | Reading) -> Header | Sheet | None:
        if isinstance(request, Opening):
            while open_files:
                open_files.pop().close()
            source = source_of(request.path, request.data)
            open_files.append(Opened(source, request.limits, request.password, request.ocr, request.pages))
            return open_files[0].header
        os.environ[THREADS_VARIABLE] = str(request.threads)
        file = open_files[0]
        read = file.quick_page(request.number) if request.may_defer else file.page(request.number)
        if read is None:
            return None
        if read.problem is not None:
            traceback.print_exception(read.problem)  # standard error leads nowhere unless --debug was given
        return Sheet(pickle.dumps(read, pickle.HIGHEST_PROTOCOL), read.page.source is not PageSource.UNREAD)

    return answer
