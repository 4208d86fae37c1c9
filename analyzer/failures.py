"""What the report says of a file that could not be analysed."""

from __future__ import annotations

from analyzer.errors import told
from analyzer.report import Failure


def failure_of(path: str, problem: BaseException) -> Failure:
    """The failure record of a problem; one that nobody foresaw is `internal`, told without a word of the settlement."""
    error = told(problem)
    return Failure.model_validate({"path": path, "code": error.code, "message": error.message, "hint": error.hint})
