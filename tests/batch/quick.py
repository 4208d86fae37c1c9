"""A stand-in for the analysis: files say themselves what happens to the process that reads them. Real reports, made of nothing."""

from __future__ import annotations

import hashlib
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from analyzer.batch.analysis_process import Deciding, Opening, Outcome, PageReading, outcome_of
from analyzer.batch.discovery import Choice
from analyzer.batch.keys import maker_of
from analyzer.batch.pool import Job, Work
from analyzer.batch.progress import Silence
from analyzer.batch.run import Ended, Order, run
from analyzer.errors import Damaged
from analyzer.isolation import Worker
from analyzer.reading.limits import Limits, limits_of
from analyzer.report import Report

SECONDS_A_FILE = "QUICK_SECONDS"
"""Environment variable: how long a file takes."""
LOG = "QUICK_LOG"
"""Environment variable: a file that gets a line for each file that is analysed."""


def report_for(path: str, sha256: str, text: str) -> Report:
    """A report of one award; the text names the case."""
    case = text.split()[0] if text.split() else "ADJ1"
    scope: dict[str, Any] = {}
    return Report.model_validate(
        {
            "analysis": {"version": "1", "model": "m", "rules": "r"},
            "source": {
                "path": path,
                "sha256": sha256,
                "bytes": len(text),
                "media_type": "text/plain",
                "pages": 1,
                "pages_read": 1,
            },
            "pages": [{"number": 1, "source": "text", "confidence": 1, "width": 0, "height": 0}],
            "documents": [
                {
                    "id": "d1",
                    "kind": "award",
                    "pages": (1, 1),
                    "date": "2019-05-08",
                    "role": "operative",
                    "case_numbers": [case],
                    "own_case_numbers": [case],
                    "future_medical": {"status": "kept", "basis": "awarded", "strength": "express"},
                    "approval": {"status": "approved", "date": "2019-05-08"},
                    "execution": {"state": "signed"},
                    "confidence": 0.9,
                }
            ],
            "future_medical": {
                "status": "kept",
                "basis": "awarded",
                "strength": "express",
                "confidence": 0.9,
                "summary": "Future medical open (awarded): everything this paper settles; approved 5/8/2019.",
                "parts": [
                    {
                        "scope": scope,
                        "status": "kept",
                        "basis": "awarded",
                        "strength": "express",
                        "confidence": 0.9,
                        "approval": "approved",
                        "documents": ["d1"],
                    }
                ],
                "reasons": [],
            },
            "approval": {"status": "approved", "date": "2019-05-08"},
            "terms": {"applicant": f"Worker {case}", "case_numbers": [case]},
        }
    )


def start() -> Callable[[object], Any]:
    """Answers like an analysing process."""
    at_work: list[tuple[str, bytes]] = []

    def answer(request: object) -> Any:
        if isinstance(request, Opening):
            at_work[:] = [(request.shown, Path(request.path).read_bytes())]
            return [1]
        if isinstance(request, PageReading):
            suffer(at_work[0][1].decode())
            time.sleep(float(os.environ.get(SECONDS_A_FILE, "0")))
        if isinstance(request, Deciding):
            shown, data = at_work[0]
            if log := os.environ.get(LOG):
                with open(log, "a", encoding="utf-8") as file:
                    file.write(f"{shown}\n")
            return outcome_of(report_for(shown, hashlib.sha256(data).hexdigest(), data.decode()))
        return None

    return answer


def suffer(text: str) -> None:
    """Does to this process what the text says."""
    if "HANG" in text:
        time.sleep(600)
    if "FILL" in text:
        _ = bytearray(8 * 2**30)
    if "CRASH" in text:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "DAMAGED" in text:
        raise Damaged("it is broken", "mend it")


def alone(job: Job, limits: Limits) -> Outcome:
    """The file once more, in a process of its own."""
    from multiprocessing.connection import wait

    from analyzer.errors import Timeout

    worker = Worker(start, limits.max_memory)
    try:
        worker.send(None)  # answered when the process has started, which is not the file's time
        worker.receive()
        made: Any = None
        for request in (Opening(job.path, job.shown, job.options), PageReading(1), Deciding()):
            worker.send(request)
            if not wait([worker.answers], timeout=limits.max_seconds):
                raise Timeout("it takes too long")
            made = worker.receive()
    finally:
        worker.end()
    if not isinstance(made, Outcome):
        raise AssertionError("no outcome")
    return made


QUICK = Work(start, alone)


def order(folder: Path, output: Path, *, choice: Choice | None = None, **changed: Any) -> Order:
    """An order without pictures; what is changed are fields of the order, or options of the analysis."""
    fields = {name: changed.pop(name) for name in ("processes", "fresh", "watch") if name in changed}
    options: Mapping[str, Any] = changed
    return Order(
        folder=folder,
        output=output,
        maker=maker_of(options, asdict(limits_of(options))),
        options=options,
        choice=choice or Choice(),
        pictures=False,
        **fields,
    )


def finish(wanted: Order) -> Ended:
    """Runs the order in this process."""
    from analyzer.portfolio import publish

    return run(wanted, Silence(sys.stderr), lambda store: publish(store, wanted.output, str(wanted.folder)), QUICK)


if __name__ == "__main__":
    ended = finish(order(Path(sys.argv[1]), Path(sys.argv[2]), processes=2))
    sys.exit(130 if ended.interrupted else 0)
