"""Settlement Analyzer: is future medical care kept or closed in a California workers' compensation settlement?

    from analyzer import analyze
    report = analyze("settlement.pdf")
    report.future_medical.status, report.future_medical.summary

`analyze` is the whole row; `read`, `sort`, `find`, `decide` and `render` are the steps that it is made of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from analyzer.deciding import decide
    from analyzer.errors import AnalyzerError
    from analyzer.finding import find
    from analyzer.pipeline import analyze, explain
    from analyzer.reading import read
    from analyzer.report import Report
    from analyzer.reporting import render
    from analyzer.sorting import sort

__all__ = ["AnalyzerError", "Report", "analyze", "decide", "explain", "find", "read", "render", "sort"]

_HOMES = {
    "AnalyzerError": "analyzer.errors",
    "Report": "analyzer.report",
    "analyze": "analyzer.pipeline",
    "decide": "analyzer.deciding",
    "explain": "analyzer.pipeline",
    "find": "analyzer.finding",
    "read": "analyzer.reading",
    "render": "analyzer.reporting",
    "sort": "analyzer.sorting",
}
"""Where each name lives: it is fetched when it is first asked for, so that `import analyzer` costs nothing."""


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
