"""The row of rooms: reading, sorting, finding, deciding, and the report that comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analyzer.deciding import decide
from analyzer.finding import find
from analyzer.finding.identifier_places import IdentifierPlace, identifier_places
from analyzer.finding.identifiers import KnownIdentifiers
from analyzer.reading import Limits, read
from analyzer.reading.limits import limits_of
from analyzer.reading.settlement import Settlement
from analyzer.reading.together import joined
from analyzer.report import Analysis, Report
from analyzer.reporting.records import report_of
from analyzer.rules.pack import Pack
from analyzer.sorting import sort
from analyzer.version import model_hash, rules_hash, version
from analyzer.vocabulary import Status

if TYPE_CHECKING:
    from analyzer.deciding import Decision
    from analyzer.explanation import Explanation
    from analyzer.finding.findings import Findings
    from analyzer.sorting.packet import Packet

_ANSWER_OPTIONS = ("pages", "ocr", "max_pages", "rules", "show_identifiers")
"""Options that bear on the answer and are told in the report."""
_READING_OPTIONS = ("pages", "password", "ocr")


@dataclass(frozen=True, slots=True)
class Analysed:
    """A report, and what must be hidden where the pages of its file are shown; nothing where identifiers may be shown."""

    report: Report
    identifier_places: tuple[IdentifierPlace, ...] = ()
    """Rectangles of the pages that hold an identifier: page, x0, top, x1, bottom, as the coordinates of the report."""
    identifiers: tuple[str, ...] = field(default=(), repr=False)
    """The identifiers as they are printed, to take them out of copies; never for people's eyes or a log."""


def analyze(path: str | Sequence[str], *, isolate: bool = False, jobs: int | None = None, **options: Any) -> Report:
    """Read the file at `path` ("-" is standard input) and say whether future medical care is kept or closed.

    Several paths are the files of one packet, a Compromise and Release and its order say: their pages follow one another,
    and the report's `source.files` tells which are whose.

    Keyword options bear the names of the command-line options of `scan`; `rules` is the path of a user's own pack, or the
    pack itself. Raises a subclass of AnalyzerError, with `code` and `hint`, where the file cannot be analysed or the pack
    cannot be used.

    The file is read in the process of the caller: `max_seconds` and `max_memory` (growth since the start) are looked at
    between pages, and what is left then is unread. With `isolate` it is read in processes of its own, as the command
    line does, which are ended where a page hangs, crashes or fills the memory; that costs about a second a call
    (`analyzer.isolated_analysis.IsolatedAnalysis` keeps them for many files), and only then does `jobs` count: the
    number of processes that recognise text side by side (None: as many as there are cores).
    """
    return analysed(path, isolate=isolate, jobs=jobs, **options).report


def analysed(path: str | Sequence[str], *, isolate: bool = False, jobs: int | None = None, **options: Any) -> Analysed:
    """The same as `analyze`, and the places of the identifiers that must be hidden where pages are shown."""
    paths = [path] if isinstance(path, str) else list(path)
    if isolate:
        from analyzer.isolated_analysis import IsolatedAnalysis

        with IsolatedAnalysis(jobs, limits_of(options).max_memory) as analysis:
            made, problems = analysis.analysed_together(paths, **options)
        if made is None or problems:
            raise problems[0][1]
        return made
    return analysed_settlement(_read(paths, options), **{name: v for name, v in options.items() if name != "password"})


def explain(path: str | Sequence[str], *, expect: Status | None = None, **options: Any) -> Explanation:
    """Why the answer for the file is what it is, what would change it, and what kept the answer that was expected away.

    The rest is as in `analyze`, without `isolate`.
    """
    settlement = _read([path] if isinstance(path, str) else list(path), options)
    return explain_on(settlement, expect=expect, **{name: v for name, v in options.items() if name != "password"})


def _read(paths: Sequence[str], options: Mapping[str, Any]) -> Settlement:
    """The files as one settlement; raises the first problem."""
    reading = {name: value for name, value in options.items() if name in _READING_OPTIONS}
    if len(paths) > 1 and reading.get("pages") is not None:
        raise TypeError("pages are those of one file; files that belong together are read whole")
    return joined([read(one, limits=limits_of(options), **reading) for one in paths])


def analysed_settlement(
    settlement: Settlement,
    *,
    show_identifiers: bool = False,
    rules: str | Path | Pack | None = None,
    **options: Any,
) -> Analysed:
    """What comes of a settlement that was read; `options` are those of `analyze`, told in the report where they bear on
    the answer."""
    understood = _understood(settlement, show_identifiers, rules, options)
    known = understood.identifiers
    if known is None:
        return Analysed(understood.report)
    return Analysed(understood.report, identifier_places(understood.packet, known), known.raw)


def explain_on(
    settlement: Settlement,
    *,
    expect: Status | None = None,
    show_identifiers: bool = False,
    rules: str | Path | Pack | None = None,
    **options: Any,
) -> Explanation:
    """The explanation of the answer for a settlement that was read; the options are those of `analysed_settlement`."""
    from analyzer.deciding.explaining import explained

    known = _understood(settlement, show_identifiers, rules, options)
    made = explained(known.packet, known.findings, known.decision, known.report, expect, known.pack)
    return made if known.identifiers is None else made.masked(known.identifiers.mask)


@dataclass(frozen=True, slots=True)
class _Understood:
    """What each room made of a settlement."""

    packet: Packet
    findings: Findings
    decision: Decision
    report: Report
    pack: Pack | None
    identifiers: KnownIdentifiers | None
    """What must be hidden; None where identifiers may be shown."""


def _understood(
    settlement: Settlement, show_identifiers: bool, rules: str | Path | Pack | None, options: Mapping[str, Any]
) -> _Understood:
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
    texts = (" ".join(s.text for s in document.sentences) for document in packet.documents)
    known = None if show_identifiers else KnownIdentifiers.of(texts)
    report = report_of(packet, findings, decision, analysis, mask=known.mask if known else str)
    return _Understood(packet, findings, decision, report, pack, known)


def _pack(rules: str | Path | Pack | None) -> Pack | None:
    if rules is None or isinstance(rules, Pack):
        return rules
    from analyzer.rulebook.packs import load_pack

    return load_pack(rules)
