"""The clauses that a report speaks of, the weightiest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from analyzer.report import ClauseRecord, Report


def shown(report: Report) -> list[ClauseRecord]:
    """The clauses that a report for people quotes: those that reasons and the lenses on MMA and MMI rest on, each once."""
    return _clauses(report, _shown_ids(report))


def cited(report: Report) -> list[ClauseRecord]:
    """These, and those that parts, the Set-Aside, warnings, questions and what is missing point to, each once."""
    return _clauses(report, (*_shown_ids(report), *_other_ids(report)))


def _clauses(report: Report, ids: Iterable[str]) -> list[ClauseRecord]:
    clauses = {clause.id: clause for clause in report.clauses}
    return [clauses[i] for i in dict.fromkeys(ids) if i in clauses]


def _shown_ids(report: Report) -> Iterator[str]:
    for reason in report.future_medical.reasons:
        yield from reason.evidence
    for mma in report.mma:
        yield from mma.evidence
    for finding in report.mmi:
        yield from finding.evidence


def _other_ids(report: Report) -> Iterator[str]:
    for part in report.future_medical.parts:
        yield from part.evidence
    yield from report.approval.evidence
    if report.msa is not None:
        yield from report.msa.evidence
        for figure in report.msa.figures:
            yield from figure.evidence
    for warning in report.warnings:
        yield from warning.evidence
    for question in report.questions:
        yield from question.evidence
    for missing in report.not_found:
        yield from missing.evidence
