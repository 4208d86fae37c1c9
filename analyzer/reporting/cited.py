"""The clauses that a report speaks of, the weightiest first."""

from __future__ import annotations

from collections.abc import Iterator

from analyzer.report import ClauseRecord, Report


def cited(report: Report) -> list[ClauseRecord]:
    """The clauses that reasons, warnings, questions and the lenses on MMA, MMI and Set-Aside point to, each once."""
    clauses = {clause.id: clause for clause in report.clauses}
    return [clauses[i] for i in dict.fromkeys(_ids(report)) if i in clauses]


def _ids(report: Report) -> Iterator[str]:
    answer = report.future_medical
    for reason in answer.reasons:
        yield from reason.evidence
    for part in answer.parts:
        yield from part.evidence
    yield from report.approval.evidence
    for mma in report.mma:
        yield from mma.evidence
    if report.msa is not None:
        yield from report.msa.evidence
        for figure in report.msa.figures:
            yield from figure.evidence
    for finding in report.mmi:
        yield from finding.evidence
    for warning in report.warnings:
        yield from warning.evidence
    for question in report.questions:
        yield from question.evidence
    for missing in report.not_found:
        yield from missing.evidence
