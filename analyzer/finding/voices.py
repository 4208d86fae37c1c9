"""Sentences that only report: what a doctor thinks, what would happen if, each as a clause of its own and without effect."""

from __future__ import annotations

from analyzer.finding.frames import Firing, raised
from analyzer.finding.papers import WITHOUT_FORCE
from analyzer.finding.pipeline import CUE
from analyzer.finding.statements import CARE, Statement
from analyzer.sorting.packet import Sentence, Speaker

OPINIONS = frozenset({"opine", "recommend", "need", "release"})
"""Acts by which a doctor gives an opinion ("reports", "recommends", "indicates")."""

AGREEING = frozenset({"paper", "both_parties", "judge"})
"""Parties whose own words follow a doctor's, where they are named."""


def doctor_speaks(statement: Statement) -> set[int]:
    """The segments that report a doctor's opinion: where it is given, and the one that goes on from there."""
    given = {
        p.segment
        for p in statement.predications
        if p.agent == "doctor" and p.act.id in OPINIONS and not p.passive and _inflected(statement, p.act.start)
    }
    given |= _told_first(statement)
    for cue in statement.cues:
        if cue.concept.id == CUE + "physician_view":
            given |= {index for index, segment in enumerate(statement.segments) if segment.holds(cue.start)}
    after = {index + 1 for index in given if index + 1 < len(statement.segments)}
    return given | {index for index in after if not any(m.id in AGREEING for m in statement.segments[index].mentions)}


PER = frozenset({"per", "according", "as"})


def _told_first(statement: Statement) -> set[int]:
    """What a doctor says where the parties say something else right after: "Per Dr. Ortiz no care is needed, but parties stip to it"."""
    found = set()
    for index, segment in enumerate(statement.segments[:-1]):
        named = any(m.concept.id == "doctor" for m in segment.mentions)
        later = statement.segments[index + 1]
        contrast = statement.norms[later.start] in ("but", "however", "yet") and any(
            m.id in AGREEING for m in later.mentions
        )
        if named and contrast and statement.norms[segment.start] in PER:
            found.add(index)
    return found


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
    if sentence.speaker is Speaker.PHYSICIAN or kind == "medical_report" or spoken:
        found.append(Firing(raised("doctor_recommends"), cares[0], None, False))
    turned = any(statement.cue_table[cue.concept.id].qualifier == "hypothetical" for cue in statement.cues)
    asked = statement.text.rstrip().endswith("?")
    if (
        turned
        or asked
        or (kind in WITHOUT_FORCE and any(segment.kind == "condition" for segment in statement.segments))
    ):
        found.append(Firing(raised("what_would_happen"), cares[0], None, False))
    return found
