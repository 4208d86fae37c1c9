"""The report on a terminal: the answer first, then why, decisive first, each reason with its quote, page and authority."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from analyzer.deciding.words import american, status_words
from analyzer.report import ClauseRecord, DocumentRecord, Msa, Part, Report

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

WIDTH = 80
"""Columns of the plain report; a terminal's own width is used up to `_WIDEST`."""
_WIDEST = 110
_QUOTE = 240
_COLOURS = {
    "kept": "bold green",
    "closed": "bold red",
    "split": "bold magenta",
    "contingent": "bold yellow",
    "unclear": "bold yellow",
}
_QUOTES_PER_REASON = 3


def text_report(reports: Sequence[Report], *, terminal: bool = False, width: int | None = None) -> str:
    """All reports as text; with `terminal` in colour and at most `width` columns wide, else plain at 80 columns."""
    from rich.console import Console

    columns = min(width or WIDTH, _WIDEST) if terminal else WIDTH
    buffer = StringIO()
    console = Console(
        file=buffer,
        width=columns,
        force_terminal=terminal,
        color_system="standard" if terminal else None,
        highlight=False,
        soft_wrap=False,
    )
    for number, report in enumerate(reports):
        if number:
            console.print()
        _print(console, report)
    return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines()) + ("\n" if reports else "")


def _print(console: Console, report: Report) -> None:
    answer = report.future_medical
    console.rule(style="dim", characters="─")
    _line(console, report.source.path, style="bold")
    _line(console, _about_file(report), style="dim")
    console.print()
    _line(console, answer.summary, style=_COLOURS[answer.status])
    _line(
        console,
        f"{answer.status} / {answer.basis} · {_strength(answer.strength)} · confidence {answer.confidence:.0%}",
        style="dim",
    )
    if len(answer.parts) > 1:
        _heading(console, "Unit by unit")
        for part in answer.parts:
            _item(console, f"{_scope(part)}: {status_words(part.status, part.basis, provisional=part.provisional)}")
    _heading(console, "Why")
    clauses = {c.id: c for c in report.clauses}
    for number, reason in enumerate(answer.reasons, start=1):
        _item(console, f"{reason.text} [{reason.authority}]", mark=f"{number}.")
        for clause_id in reason.evidence[:_QUOTES_PER_REASON]:
            _item(console, _quote(clauses[clause_id]), indent=3, mark="│", style="cyan")
    _heading(console, "Papers in this file")
    for document in report.documents:
        _item(console, _document_line(document))
    for title, lines in _extras(report):
        _heading(console, title)
        for line in lines:
            _item(console, line)


def _about_file(report: Report) -> str:
    source = report.source
    pages = f"{source.pages} page{'s' if source.pages != 1 else ''}"
    unread = source.pages - source.pages_read
    return f"{source.media_type}, {pages}" + (f", {unread} not read" if unread > 0 else "")


def _strength(strength: str) -> str:
    return {"express": "express words or marks", "form_default": "printed form only", "inferred": "inferred"}[strength]


def _scope(part: Part) -> str:
    scope = part.scope
    pieces = [", ".join(v) for v in (scope.body_parts, scope.claims, scope.dates_of_injury, scope.carriers) if v]
    pieces.extend(v for v in (scope.care, scope.period) if v)
    return "; ".join(pieces) or "All the rest"


def _quote(clause: ClauseRecord) -> str:
    text = " ".join(clause.text.split())
    if len(text) > _QUOTE:
        text = f"{text[:_QUOTE].rsplit(' ', 1)[0]} …"
    where = f"page {clause.page}" if clause.page is not None else _place(clause)
    mark = f", {clause.mark.kind.replace('_', ' ')} {clause.mark.state}" if clause.mark else ""
    return f"“{text}” ({where}, {clause.speaker}{mark}; {clause.id})"


def _place(clause: ClauseRecord) -> str:
    place = clause.place
    if place is None:
        return "no page"
    if place.table is not None:
        return f"{place.part}, table {place.table + 1}, row {(place.row or 0) + 1}"
    return f"{place.part}, paragraph {(place.paragraph or 0) + 1}"


def _document_line(document: DocumentRecord) -> str:
    first, last = document.pages
    pages = f"page {first}" if first == last else f"pages {first}-{last}"
    form = f" ({document.form})" if document.form else ""
    date = f", {american(document.date)}" if document.date else ""
    return f"{pages}: {document.kind.replace('_', ' ')}{form}{date}: {document.role}"


def _extras(report: Report) -> Iterator[tuple[str, list[str]]]:
    if report.mma:
        yield "MMA", [f"“{m.text}”: {m.sense.replace('_', ' ')} ({m.why})" for m in report.mma]
    if report.msa:
        yield "Medicare Set-Aside", list(_msa_lines(report.msa))
    if report.mmi:
        yield (
            "MMI / P&S (changes nothing about future care)",
            [f"{american(m.date) if m.date else 'undated'}: {m.text}" for m in report.mmi],
        )
    if report.questions:
        yield "Ask before relying on this", [q.text for q in report.questions]
    if report.warnings:
        yield "Warnings", [f"{w.code}: {w.text}" for w in report.warnings]
    if report.not_found:
        yield "Not found", [n.why for n in report.not_found]


def _msa_lines(msa: Msa) -> Iterator[str]:
    yield f"amount {'$' + msa.amount if msa.amount else 'not stated'}, {msa.kind.replace('_', '-')}, {msa.funding.replace('_', ' ')}, administration {msa.administration}"
    yield f"CMS: {msa.cms_status.replace('_', ' ')}" + (f" {american(msa.cms_date)}" if msa.cms_date else "")


def _heading(console: Console, text: str) -> None:
    console.print()
    _line(console, text, style="bold underline")


def _line(console: Console, text: str, style: str = "") -> None:
    from rich.text import Text

    console.print(Text(text, style=style))


def _item(console: Console, text: str, *, indent: int = 0, mark: str = "•", style: str = "") -> None:
    console.print(_hanging(text, indent, mark, style))


def _hanging(text: str, indent: int, mark: str, style: str) -> RenderableType:
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=len(mark))
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark, style="dim"), Text(text, style=style))
    return Padding(grid, (0, 0, 0, indent))
