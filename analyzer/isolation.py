"""A process of its own for work that may hang, crash or fill the memory: it answers requests, and can be ended at any time.

It guards against accidents and exhaustion; it is no sandbox, since it runs with the rights of the user.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import re
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn

from analyzer.errors import AnalyzerError, Crashed, OutOfMemory, error_of, told

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import BaseContext

Answer = Callable[[Any], Any]
"""What a process does with a request; what it returns goes back to the one who asked."""

NATIVE = ("numpy", "onnxruntime", "pypdfium2_raw", "spacy")
"""Modules that start threads or hold locks of their own: a process that has loaded one must not be copied by fork."""
WATCH_SECONDS = 0.05
"""Between two looks at the memory of a process."""
ENOUGH = 0.66
"""Share of its limit at which a process ends itself: what it asks for between two looks comes on top, so that even a
stream that unpacks to gigabytes stays under the limit, with room to spare."""
HEADROOM = 1.25
"""Memory that the system refuses, over the limit at which the process ends itself: one large request passes the limit
between two looks, and refusing it at the limit itself would turn a clear end into a crash."""
MEMORY_EXIT = 87
"""Exit code of a process that has passed its limit of memory."""
ABORTS = tuple(-getattr(signal, name, 0) for name in ("SIGABRT", "SIGTRAP", "SIGILL"))
"""Exit codes of native libraries that end themselves, mostly where memory is refused to them, and"""
SUSPICIOUS = 0.5
"""the share of its limit that a process must have taken to be believed to have asked for too much."""
END_SECONDS = 5.0
"""How long a killed process may take to be gone."""


class Worker:
    """A process that is started once and answers one request after another.

    `start` runs in it first and gives the function that answers; both must be importable by name. `max_memory` is in
    bytes. What native libraries print goes nowhere unless `loud`.
    """

    def __init__(self, start: Callable[[], Answer], max_memory: int, loud: bool = False) -> None:
        context = _context()
        theirs_in, self._requests = context.Pipe(duplex=False)
        self.answers, theirs_out = context.Pipe(duplex=False)
        """Ready to be waited for with `multiprocessing.connection.wait`; read it through `receive` alone."""
        self._max_memory = max_memory
        self._process: Any = context.Process(  # type: ignore[attr-defined]  # each context has it, the base has not
            target=_serve, args=(start, theirs_in, theirs_out, max_memory, loud), daemon=True
        )
        self._process.start()
        theirs_in.close()
        theirs_out.close()

    def send(self, request: object) -> None:
        """Hands a request over; raises Crashed or OutOfMemory where the process is gone."""
        try:
            self._requests.send(request)
        except (OSError, ValueError) as problem:
            raise self._lost() from problem

    def receive(self) -> Any:
        """The answer to the oldest open request, waited for.

        Raises the AnalyzerError that the work ended in; Crashed or OutOfMemory where the process is gone.
        """
        try:
            answer = self.answers.recv()
        except (EOFError, OSError) as problem:
            raise self._lost() from problem
        if answer[0] == "done":
            return answer[1]
        code, message, hint, trace = answer[1:]
        error = error_of(code, message, hint)
        error.__cause__ = _Elsewhere(trace)
        raise error

    def is_alive(self) -> bool:
        return bool(self._process.is_alive())

    def end(self) -> None:
        """Ends the process at once, whatever it does."""
        self._process.kill()
        self._process.join(END_SECONDS)
        self._requests.close()
        self.answers.close()

    def _lost(self) -> AnalyzerError:
        self._process.join(END_SECONDS)
        code = self._process.exitcode
        limit = f"{self._max_memory / 2**20:,.0f} MiB (--max-memory)"
        refused = code in ABORTS and _peak_of_ended() >= SUSPICIOUS * self._max_memory
        if code == MEMORY_EXIT or refused:
            return OutOfMemory(f"it takes more memory than a limit of {limit} leaves room for")
        if code is not None and code == -getattr(signal, "SIGKILL", 9):
            return OutOfMemory("the system ended the process, most likely for want of memory")
        return Crashed(f"it made the process that read it crash ({_name_of(code)})")


class _Elsewhere(Exception):
    """The traceback of another process, for --debug."""

    def __str__(self) -> str:
        return f"\n{self.args[0]}"


def _context() -> BaseContext:
    """Fork is quick, and safe only from a process that holds nothing native yet; all others start anew."""
    import multiprocessing

    bare = threading.active_count() == 1 and not any(name in sys.modules for name in NATIVE)
    return multiprocessing.get_context("fork" if sys.platform == "linux" and bare else "spawn")


def _serve(start: Callable[[], Answer], inbox: Connection, outbox: Connection, max_memory: int, loud: bool) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asked decides what an interruption means
    _silence(loud)
    _limit(max_memory)
    threading.Thread(target=_watch, args=(max_memory, os.getppid()), daemon=True).start()
    gc.disable()  # loading modules makes no rubbish, and looking for it takes a fifth of the time
    try:
        answer = start()
    except Exception as problem:  # noqa: BLE001 - told to whoever asks
        answer = _failing(problem)
    gc.freeze()
    gc.enable()
    while True:
        try:
            request = inbox.recv()
        except (EOFError, OSError):
            return
        reply = _reply(answer, request)
        outbox.send(reply)
        if reply[:2] == ("failed", OutOfMemory.code):
            return


def _reply(answer: Answer, request: object) -> tuple[Any, ...]:
    try:
        return "done", answer(request)
    except Exception as problem:  # noqa: BLE001 - raised again where it can be told
        import traceback

        error = told(problem)
        return "failed", error.code, error.message, error.hint, "".join(traceback.format_exception(problem))


def _failing(problem: Exception) -> Answer:
    def fail(request: object) -> NoReturn:
        raise problem

    return fail


def _silence(loud: bool) -> None:
    """Standard output is data, and standard input belongs to the one who asked."""
    if not loud:
        faulthandler.disable()
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1) if loud else (0, 1, 2):
        os.dup2(nothing, stream)
    os.close(nothing)


def _limit(max_memory: int) -> None:
    """Memory above the limit is refused where the system can do that (Linux); a crash leaves no copy of the memory."""
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    if sys.platform == "linux":
        ceiling = int(max_memory * HEADROOM)
        most = resource.getrlimit(resource.RLIMIT_DATA)[1]
        soft = ceiling if most == resource.RLIM_INFINITY else min(ceiling, most)
        resource.setrlimit(resource.RLIMIT_DATA, (soft, most))


def _watch(max_memory: int, parent: int) -> None:
    """Ends this process where it grows past its limit, or nobody is left who wants its answers."""
    while True:
        time.sleep(WATCH_SECONDS)
        if memory_in_use() > ENOUGH * max_memory:
            os._exit(MEMORY_EXIT)
        if os.name == "posix" and os.getppid() != parent:
            os._exit(0)


def memory_in_use() -> int:
    """Bytes of memory of this process: now (Linux), at most so far (other POSIX systems), 0 where the system does not
    tell (Windows)."""
    if sys.platform == "linux":
        with open("/proc/self/statm", "rb") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    try:
        import resource
    except ImportError:
        return 0
    return _bytes_of(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def memory_available() -> int | None:
    """Bytes of memory that more processes may take; None where the system does not tell."""
    told_by_system = [value for value in (_free(), _left_in_group()) if value is not None]
    return min(told_by_system, default=None)


def _free() -> int | None:
    if sys.platform == "linux":
        with open("/proc/meminfo", encoding="ascii") as file:
            found = re.search(r"^MemAvailable:\s+(\d+) kB", file.read(), re.MULTILINE)
        return int(found[1]) * 1024 if found else None
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (AttributeError, ValueError, OSError):
        return None


def _left_in_group() -> int | None:
    """What the control group of a container leaves, which the free memory of the machine does not show."""
    values = []
    for name in ("memory.max", "memory.current"):
        try:
            with open(f"/sys/fs/cgroup/{name}", encoding="ascii") as file:
                values.append(int(file.read()))
        except (OSError, ValueError):  # no such group, or "max"
            return None
    return max(values[0] - values[1], 0)


def _peak_of_ended() -> int:
    """Bytes of memory of the largest process that this one has started and that has ended."""
    try:
        import resource
    except ImportError:
        return 0
    return _bytes_of(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)


def _bytes_of(told_by_system: int) -> int:
    return told_by_system if sys.platform == "darwin" else told_by_system * 1024


def _name_of(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"
