"""What happened when: injuries, findings that the worker reached MMI, papers and orders, on one line of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from analyzer.deciding.words import american
from analyzer.report import Mmi, Report
from analyzer.reporting.names import document_name
from analyzer.reporting.quotes import excerpt

WIDTH = 320
"""Units of the drawing across."""
EDGE = 18
"""Units left free at each end."""
ROLES = {
    "treating_physician": "treating physician",
    "qme": "QME",
    "ame": "AME",
    "other": "another physician",
    "unknown": "",
}


@dataclass(frozen=True)
class Event:
    """A day that the file names."""

    day: date
    kind: str
    """`injury`, `mmi`, `document` or `order`."""
    text: str
    x: float
    """Where it stands in the drawing."""

    @property
    def told(self) -> str:
        return american(self.day.isoformat())


@dataclass(frozen=True)
class Finding:
    """A finding of MMI in words."""

    mmi: Mmi
    when: str
    by: str
    quote: str


@dataclass(frozen=True)
class Timeline:
    """The findings of MMI, and the days round them."""

    findings: tuple[Finding, ...]
    events: tuple[Event, ...]
    years: tuple[tuple[int, float], ...]
    """Years to be written under the line, with their places."""


def timeline_of(report: Report) -> Timeline | None:
    """None where the file holds no finding of MMI."""
    if not report.mmi:
        return None
    days = sorted(set(_days(report)))
    first, last = (days[0][0], days[-1][0]) if days else (date.min, date.min)
    span = max((last - first).days, 1)

    def place(day: date) -> float:
        return round(EDGE + (WIDTH - 2 * EDGE) * (day - first).days / span, 1)

    events = tuple(Event(day, kind, text, place(day)) for day, kind, text in days)
    years = tuple((day.year, place(day)) for day in dict.fromkeys((first, last))) if days else ()
    return Timeline(tuple(_finding(mmi) for mmi in report.mmi), events, years)


def _days(report: Report) -> list[tuple[date, str, str]]:
    found = [
        (
            injury.start,
            "injury",
            f"{'Cumulative trauma begins' if injury.kind == 'cumulative' else 'Injury'}",
        )
        for injury in report.terms.dates_of_injury
    ]
    found += [(i.end, "injury", "Cumulative trauma ends") for i in report.terms.dates_of_injury if i.end]
    found += [(mmi.date, "mmi", "MMI / permanent and stationary") for mmi in report.mmi if mmi.date]
    found += [(d.date, "document", document_name(d)) for d in report.documents if d.date and d.role != "duplicate"]
    if report.approval.date:
        found.append((report.approval.date, "order", "Approved"))
    return [(date.fromisoformat(day), kind, text) for day, kind, text in found]


def _finding(mmi: Mmi) -> Finding:
    by = " ".join(word for word in (mmi.declared_by or "", f"({ROLES[mmi.role]})" if ROLES[mmi.role] else "") if word)
    when = american(mmi.date) if mmi.date else "no date"
    notes = [word for word, holds in (("disputed", mmi.disputed), ("premature", mmi.premature)) if holds]
    return Finding(mmi, ", ".join([when, *notes]), by, excerpt(mmi.text))
