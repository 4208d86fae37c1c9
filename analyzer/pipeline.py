"""The row of rooms: reading, sorting, finding, deciding, and the report that comes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any

from analyzer.deciding import decide
from analyzer.errors import AnalyzerError
from analyzer.finding import find
from analyzer.finding.identifiers import masker
from analyzer.reading import DEFAULT_LIMITS, Limits, read
from analyzer.report import Analysis, Failure, Report
from analyzer.reporting.records import report_of
from analyzer.sorting import sort
from analyzer.sorting.packet import Packet
from analyzer.version import model_hash, rules_hash, version

_ANSWER_OPTIONS = ("pages", "ocr", "max_pages", "show_identifiers")
"""Options that bear on the answer and are told in the report."""


def analyze(path: str, *, show_identifiers: bool = False, **options: Any) -> Report:
    """Read the file at `path` ("-" is standard input) and say whether future medical care is kept or closed.

    Keyword options bear the names of the command-line options of `scan`. Raises a subclass of AnalyzerError, with `code`
    and `hint`, where the file cannot be analysed.
    """
    settlement = read(path, **_with_limits(options))
    packet = sort(settlement)
    findings = find(packet)
    decision = decide(packet, findings)
    told = {"show_identifiers": show_identifiers, **options}
    analysis = Analysis(
        version=version(),
        model=model_hash(),
        rules=rules_hash(),
        options={
            name: sorted(v) if isinstance(v, frozenset | set) else v
            for name, v in told.items()
            if name in _ANSWER_OPTIONS and v
        },
    )
    return report_of(packet, findings, decision, analysis, mask=str if show_identifiers else _mask(packet))


def _mask(packet: Packet) -> Callable[[str], str]:
    return masker(" ".join(s.text for s in document.sentences) for document in packet.documents)


def _with_limits(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options with those that are limits gathered into one `limits`."""
    named = {f.name for f in fields(Limits)}
    limits = replace(DEFAULT_LIMITS, **{name: value for name, value in options.items() if name in named})
    return {**{name: value for name, value in options.items() if name not in named}, "limits": limits}


def failure_of(path: str, problem: Exception) -> Failure:
    """The failure record of a problem; one that nobody foresaw is `internal`, told without a word of the settlement."""
    if isinstance(problem, AnalyzerError):
        return Failure.model_validate(
            {"path": path, "code": problem.code, "message": problem.message, "hint": problem.hint}
        )
    return Failure(
        path=path,
        code="internal",
        message=f"the analyzer failed on this file ({type(problem).__name__})",
        hint=AnalyzerError.hint,
    )
