"""What comes of a hostile file: a report or a named failure, within its limits, and nothing else."""

from __future__ import annotations

import time
from pathlib import Path

from analyzer.errors import AnalyzerError
from analyzer.isolated_analysis import IsolatedAnalysis
from analyzer.reading.limits import DEFAULT_LIMITS

SECONDS = 8.0
"""What each file may take to be read, beside 6 for each page, and again to be understood."""
MEMORY = DEFAULT_LIMITS.max_memory
"""What each process may take."""
MOST_MEMORY = 1_536 * 2**20
"""What none may have taken: a process may grow a little between two looks at it."""
MARGIN = 10.0
"""Seconds for starting processes on a busy machine."""
NAMED = {
    "damaged",
    "empty",
    "encrypted",
    "too_large",
    "unsupported_type",
    "timeout",
    "out_of_memory",
    "crashed",
}
"""Failures that a file of its own making may end in; `internal` is none of them."""


def outcome(analysis: IsolatedAnalysis, folder: Path, name: str, data: bytes, seconds: float = SECONDS) -> str:
    """ "report", or the code of the failure; fails the test where the file broke out of its limits."""
    path = folder / (name.replace(",", "") if "." in name else f"{name.replace(',', '')}.pdf")
    path.write_bytes(data)
    started = time.monotonic()
    problem: AnalyzerError | None = None
    pages = 1
    try:
        report = analysis.analyze(str(path), max_seconds=seconds)
        pages = report.source.pages
        unread = [page for page in report.pages if page.source == "unread"]
        assert all(page.reason for page in unread), f"{name}: an unread page without a reason"
        assert report.source.pages_read == len(report.pages) - len(unread)
    except AnalyzerError as raised:
        problem = raised
    finally:
        path.unlink()
    took = time.monotonic() - started
    assert took < 2 * (seconds + 6 * pages) + seconds + MARGIN, f"{name} took {took:.0f} s"
    if problem is None:
        return "report"
    assert problem.code in NAMED, f"{name}: {problem.message}"
    assert problem.message
    assert problem.hint
    return problem.code
