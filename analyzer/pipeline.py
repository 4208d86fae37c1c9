"""The row of rooms: reading, sorting, finding, deciding, and the report that comes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

from analyzer.deciding import decide
from analyzer.finding import find
from analyzer.finding.identifiers import masker
from analyzer.reading import Limits, read
from analyzer.reading.limits import limits_of
from analyzer.reading.settlement import Settlement
from analyzer.report import Analysis, Report
from analyzer.reporting.records import report_of
from analyzer.rules.pack import Pack
from analyzer.sorting import sort
from analyzer.sorting.packet import Packet
from analyzer.version import model_hash, rules_hash, version

_ANSWER_OPTIONS = ("pages", "ocr", "max_pages", "rules", "show_identifiers")
"""Options that bear on the answer and are told in the report."""
_READING_OPTIONS = ("pages", "password", "ocr")


def analyze(path: str, *, isolate: bool = False, jobs: int | None = None, **options: Any) -> Report:
    """Read the file at `path` ("-" is standard input) and say whether future medical care is kept or closed.

    Keyword options bear the names of the command-line options of `scan`; `rules` is the path of a user's own pack, or the
    pack itself. Raises a subclass of AnalyzerError, with `code` and `hint`, where the file cannot be analysed or the pack
    cannot be used.

    The file is read in the process of the caller: `max_seconds` and `max_memory` (growth since the start) are looked at
    between pages, and what is left then is unread. With `isolate` it is read in processes of its own, as the command
    line does, which are ended where a page hangs, crashes or fills the memory; that costs about a second a call
    (`analyzer.isolated_analysis.IsolatedAnalysis` keeps them for many files), and only then does `jobs` count: the
    number of processes that recognise text side by side (None: as many as there are cores).
    """
    if isolate:
        from analyzer.isolated_analysis import IsolatedAnalysis

        with IsolatedAnalysis(jobs, limits_of(options).max_memory) as analysis:
            return analysis.analyze(path, **options)
    reading = {name: value for name, value in options.items() if name in _READING_OPTIONS}
    settlement = read(path, limits=limits_of(options), **reading)
    return report_on(settlement, **{name: value for name, value in options.items() if name != "password"})


def report_on(
    settlement: Settlement,
    *,
    show_identifiers: bool = False,
    rules: str | Path | Pack | None = None,
    **options: Any,
) -> Report:
    """The report on a settlement that was read; `options` are those of `analyze`, told in it where they bear on the
    answer."""
    unknown = options.keys() - {*_READING_OPTIONS, *_ANSWER_OPTIONS} - {f.name for f in fields(Limits)}
    if unknown:
        raise TypeError(f"there is no option {', '.join(sorted(unknown))}")
    pack = _pack(rules)
    packet = sort(settlement)
    findings = find(packet, pack)
    decision = decide(packet, findings)
    given = {"show_identifiers": show_identifiers, "rules": pack.source if pack else None, **options}
    analysis = Analysis(
        version=version(),
        model=model_hash(),
        rules=rules_hash(pack.digest if pack else ""),
        options={
            name: sorted(v) if isinstance(v, frozenset | set) else v
            for name, v in given.items()
            if name in _ANSWER_OPTIONS and v
        },
    )
    return report_of(packet, findings, decision, analysis, mask=str if show_identifiers else _mask(packet))


def _pack(rules: str | Path | Pack | None) -> Pack | None:
    if rules is None or isinstance(rules, Pack):
        return rules
    from analyzer.rulebook.packs import load_pack

    return load_pack(rules)


def _mask(packet: Packet) -> Callable[[str], str]:
    return masker(" ".join(s.text for s in document.sentences) for document in packet.documents)
