"""A reading process whose pages crash, hang or fill the memory as their numbers say; it stands in for the real one."""

from __future__ import annotations

import os
import pickle
import signal
import time
from collections.abc import Callable
from pathlib import Path

from analyzer.reading.open_file import Header, PageRead
from analyzer.reading.page_worker import Opening, Reading, Sheet
from analyzer.reading.settlement import Page, PageSource

CRASHES, CRASHES_ONCE, HANGS, FILLS_MEMORY, SLOW = "crashes", "crashes once", "hangs", "fills memory", "slow"
WANTS_A_FRESH_PROCESS = "wants a fresh process"
"""What a page may do (the last crashes on opening where a file was open before); every other word means that it is read at once."""


def start_reading() -> Callable[[Opening | Reading], Header | Sheet | None]:
    """The file opened is a list of words, one a page; its path is a folder for what pages leave behind."""
    kept: list[Opening] = []

    def answer(request: Opening | Reading) -> Header | Sheet | None:
        if isinstance(request, Opening):
            if kept and WANTS_A_FRESH_PROCESS in _words(request):
                os.kill(os.getpid(), signal.SIGSEGV)
            kept[:] = [request]
            return Header(request.path, "", 0, "text/plain", len(_words(request)))
        does = _words(kept[0])[request.number - 1]
        if does == SLOW and request.may_defer:
            return None
        _do(does, Path(kept[0].path) / str(request.number))
        page = Page(request.number, PageSource.TEXT, 0.0, 0.0, reason=f"{os.getpid()} {request.threads}")
        return Sheet(pickle.dumps(PageRead(page)), is_read=True)

    return answer


def _words(opening: Opening) -> list[str]:
    return opening.data.decode().split(",")


def _do(what: str, trace: Path) -> None:
    if what == SLOW:
        time.sleep(0.3)
    if what == HANGS:
        time.sleep(600)
    if what == FILLS_MEMORY:
        held = [bytearray(50_000_000) for _ in range(100)]
        raise AssertionError(f"{len(held)} pieces of memory were to be had")
    if what == CRASHES or (what == CRASHES_ONCE and not trace.exists()):
        trace.touch()
        os.kill(os.getpid(), signal.SIGSEGV)
