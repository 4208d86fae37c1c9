"""What the note on a highlighted clause says: its label and effect, the reasons that rest on it, their authority."""

from __future__ import annotations

from analyzer.finding.findings import CLASSIFIER
from analyzer.report import ClauseRecord, Report
from analyzer.reporting.names import EFFECTS
from analyzer.reporting.quotes import speaker_of, state_of


def title_of(clause: ClauseRecord) -> str:
    """ "c4: treatment awarded"."""
    return f"{clause.id}: {clause.label.replace('_', ' ')}"


def effect_of(clause: ClauseRecord) -> str:
    """What the clause does to future care, in words."""
    if clause.found_by == CLASSIFIER:
        return "a guess that decides nothing"
    return EFFECTS.get(clause.effect, "decides nothing about future care")


def note_of(clause: ClauseRecord, report: Report) -> str:
    """The whole note, some lines long."""
    told = [clause.label.replace("_", " "), effect_of(clause), speaker_of(clause), *clause.qualifiers]
    if state := state_of(clause):
        told.append(state)
    lines = [f"{title_of(clause)}", ", ".join(told[1:])]
    for reason in report.future_medical.reasons:
        if clause.id in reason.evidence:
            weight = "Decisive: " if reason.decisive else ""
            lines.append(f"{weight}{reason.text} [{reason.authority}]")
    for warning in report.warnings:
        if clause.id in warning.evidence:
            lines.append(f"Warning: {warning.text}")
    for question in report.questions:
        if clause.id in question.evidence:
            lines.append(f"Ask: {question.text}")
    return "\n".join(lines)
