"""The report on a terminal: the answer first, then why, decisive first, each reason with its quote, page and authority."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analyzer.deciding.words import american, scope_words, status_words
from analyzer.finding.findings import CLASSIFIER
from analyzer.report import FutureMedical, Msa, Report, Terms
from analyzer.reporting.console import TextPage
from analyzer.reporting.names import EFFECTS, about_file, body_part_words, document_line, dollars
from analyzer.reporting.packet_files import PacketFiles
from analyzer.reporting.quotes import excerpt, quotations, state_of

QUOTES_PER_REASON = 4
_BRIEF = 96
"""Characters of a quotation in the list of flagged clauses: with its place and label, two lines."""
_COLOURS = {
    "kept": "bold green",
    "closed": "bold red",
    "split": "bold magenta",
    "contingent": "bold yellow",
    "unclear": "bold yellow",
}


def text_report(reports: Sequence[Report], *, terminal: bool = False, width: int | None = None) -> str:
    """All reports as text; with `terminal` in colour and at most `width` columns wide, else plain at 80 columns."""
    page = TextPage(terminal=terminal, width=width)
    for number, report in enumerate(reports):
        if number:
            page.line()
        _print(page, report)
    return page.text if reports else ""


def _print(page: TextPage, report: Report) -> None:
    answer = report.future_medical
    files = PacketFiles.of(report)
    page.rule()
    page.line(f"{report.source.path} ({about_file(report)})", style="bold")
    page.line()
    page.line(answer.summary, style=_COLOURS[answer.status])
    page.line(strength_words(answer), style="dim")
    if len(answer.parts) > 1:
        page.heading("Unit by unit")
        for part in answer.parts:
            words = status_words(part.status, part.basis, provisional=part.provisional)
            page.item(f"{scope_words(part.scope)}: {words}")
    page.heading("Why")
    clauses = {c.id: c for c in report.clauses}
    for number, reason in enumerate(answer.reasons, start=1):
        page.item(f"{reason.text} [{reason.authority}]", mark=f"{number}.")
        for quotation in quotations((clauses[i] for i in reason.evidence[:QUOTES_PER_REASON]), place=files.place):
            page.item(quotation, indent=3, mark="│", style="cyan")
    page.heading("Papers in this file")
    for document in report.documents:
        page.item(document_line(document, files.pages(*document.pages)))
    for title, lines in extras(report):
        page.heading(title)
        for line in lines:
            page.item(line)


def strength_words(answer: FutureMedical) -> str:
    """What the answer rests on, how sure it is, and its names in the JSON report."""
    strength = {"express": "express words or marks", "form_default": "printed form only", "inferred": "inferred"}
    return f"{strength[answer.strength]} · confidence {answer.confidence:.0%} · {answer.status}/{answer.basis}"


def extras(report: Report) -> Iterator[tuple[str, list[str]]]:
    """What stands beside the answer: titles, each with its lines."""
    terms = list(_terms_lines(report.terms))
    if terms:
        yield "Terms", terms
    if report.mma:
        yield "MMA", [f"“{excerpt(m.text)}”: {m.sense.replace('_', ' ')} ({m.why})" for m in report.mma]
    if report.msa:
        yield "Medicare Set-Aside", list(_msa_lines(report.msa))
    if report.mmi:
        dated = [f"{american(m.date) if m.date else 'undated'}: “{excerpt(m.text)}”" for m in report.mmi]
        questioned = next((m for m in report.mmi if m.premature or m.disputed), None)
        options = [f"{follow.text} [{follow.authority}]" for follow in questioned.follows] if questioned else []
        yield "MMI / P&S (changes nothing about future care)", [*dated, *options]
    if report.questions:
        yield "Ask before relying on this", [q.text for q in report.questions]
    if report.warnings:
        yield "Warnings", [f"{w.code}: {w.text}" for w in report.warnings]
    if report.not_found:
        yield "Not found", [n.why for n in report.not_found]
    flagged = list(_flagged_lines(report))
    if flagged:
        yield "Other flagged clauses", flagged


def _terms_lines(terms: Terms) -> Iterator[str]:
    parties = [
        f"{role} {name}" for role, name in (("applicant", terms.applicant), ("employer", terms.employer)) if name
    ]
    if terms.insurer:
        parties.append(f"insurer {terms.insurer}")
    if parties:
        yield "; ".join(parties)
    if terms.case_numbers:
        yield f"cases {', '.join(terms.case_numbers)}"
    if terms.body_parts:
        yield f"body parts {', '.join(body_part_words(p) for p in terms.body_parts)}"
    sums = [
        f"{name} {dollars(value)}"
        for name, value in (
            ("settlement", terms.settlement_amount),
            ("attorney fee", terms.attorney_fee),
            ("balance", terms.balance),
        )
        if value
    ]
    if sums:
        yield ", ".join(sums)


def _msa_lines(msa: Msa) -> Iterator[str]:
    known = [dollars(msa.amount) if msa.amount else "amount not stated"]
    known.extend(
        f"{name}{value.replace('_', ' ')}"
        for name, value in (("", msa.kind), ("", msa.funding), ("administration: ", msa.administration))
        if value != "unknown"
    )
    if msa.seed:
        known.append(f"first deposit {dollars(msa.seed)}")
    if msa.annual_deposit:
        known.append(f"then {dollars(msa.annual_deposit)} a year")
    yield ", ".join(known)
    if msa.cms_status != "unknown":
        yield f"CMS: {msa.cms_status.replace('_', ' ')}" + (f" {american(msa.cms_date)}" if msa.cms_date else "")


def _flagged_lines(report: Report) -> Iterator[str]:
    """Every clause that bears on care and was not quoted above; those that decide nothing are counted."""
    quoted = {i for reason in report.future_medical.reasons for i in reason.evidence[:QUOTES_PER_REASON]}
    files = PacketFiles.of(report)
    silent = 0
    for clause in report.clauses:
        if clause.id in quoted:
            continue
        if clause.effect not in EFFECTS:
            silent += 1
            continue
        told = [files.place(clause), f"{clause.label.replace('_', ' ')}, {EFFECTS[clause.effect]}"]
        if clause.found_by == CLASSIFIER:
            told.append("a guess that decides nothing")
        told.extend(clause.qualifiers)
        if state := state_of(clause):
            told.append(state)
        yield f"{', '.join(told)}: “{excerpt(clause.text, _BRIEF)}” ({clause.id})"
    if silent:
        yield f"{silent} more that decide nothing about future care (liens, past bills, vouchers ...): see --format json"
