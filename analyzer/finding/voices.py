"""Sentences that only report: what a doctor thinks, what would happen if, each as a clause of its own and without effect."""

from __future__ import annotations

from analyzer.finding.frames import Firing
from analyzer.finding.papers import WITHOUT_FORCE
from analyzer.finding.pipeline import CUE
from analyzer.finding.statements import CARE, Statement
from analyzer.rules.clause_files import Frame
from analyzer.sorting.packet import Sentence, Speaker

OPINIONS = frozenset({"opine", "recommend", "need"})
"""Acts by which a doctor gives an opinion ("reports", "recommends", "indicates")."""

DOCTOR = Frame(
    id="doctor_recommends",
    label="physician_recommendation",
    confidence=0.85,
    authority="8 CCR 9785: a report is evidence, not an award",
)
OUTCOME = Frame(
    id="what_would_happen", label="hypothetical_outcome", confidence=0.8, authority="Advice decides nothing"
)


def doctor_speaks(statement: Statement) -> int | None:
    """The first segment in which a doctor's opinion is reported, None where there is none."""
    found = [
        p.segment
        for p in statement.predications
        if p.agent == "doctor" and p.act.id in OPINIONS and not p.passive and _inflected(statement, p.act.start)
    ]
    for index, segment in enumerate(statement.segments):
        if any(cue.concept.id == CUE + "physician_view" and segment.holds(cue.start) for cue in statement.cues):
            found.append(index)
    return min(found) if found else None


def _inflected(statement: Statement, position: int) -> bool:
    """Whether the word is a verb for sure: "reports" and "reported", not "report"."""
    written = statement.text[statement.starts[position] : statement.ends[position]].lower()
    return written != statement.norms[position]


def voice_clauses(statement: Statement, sentence: Sentence, kind: str) -> list[Firing]:
    """Clauses for a doctor's opinion on care and for talk of what would happen."""
    cares = [index for index, segment in enumerate(statement.segments) if any(m.id in CARE for m in segment.mentions)]
    if not cares:
        return []
    found: list[Firing] = []
    spoken = doctor_speaks(statement)
    if sentence.speaker is Speaker.PHYSICIAN or kind == "medical_report" or spoken is not None:
        found.append(Firing(DOCTOR, cares[0], None, False))
    turned = any(statement.cue_table[cue.concept.id].qualifier == "hypothetical" for cue in statement.cues)
    asked = statement.text.rstrip().endswith("?")
    if (
        turned
        or asked
        or (kind in WITHOUT_FORCE and any(segment.kind == "condition" for segment in statement.segments))
    ):
        found.append(Firing(OUTCOME, cares[0], None, False))
    return found
