"""What turns a clause: the cues whose reach covers it, and the effect that is left."""

from __future__ import annotations

from analyzer.finding.concepts import Mention
from analyzer.finding.findings import LABELS
from analyzer.finding.frames import Firing
from analyzer.finding.papers import WITHOUT_FORCE
from analyzer.finding.pipeline import CUE
from analyzer.finding.scopes import period_in
from analyzer.finding.statements import Statement
from analyzer.finding.voices import doctor_speaks
from analyzer.sorting.packet import Sentence, Speaker

TURNED_OFF = frozenset({"excepted", "hypothetical", "quoted", "recited", "proposed", "past", "disputed"})
"""Qualifiers under which a clause does nothing."""

NO_FORCE_SPEAKERS = frozenset({Speaker.PHYSICIAN, Speaker.LAW})

NOT_TURNED = {
    "disputed": frozenset(
        {
            "future_medical_disputed",
            "claim_denied_finding",
            "body_part_denied",
            "general_release",
            "no_medical_after_approval",
            "treatment_control",
        }
    ),
    "recited": frozenset(
        {
            "order_suspending",
            "third_party_credit",
            "order_setting_aside",
            "unlisted_claims_swept_in",
            "claim_dismissed",
            "reserved_or_deferred",
        }
    ),
    "proposed": frozenset({"draft_or_proposal", "msa_conditional"}),
    "hypothetical": frozenset({"claim_denied_finding", "hypothetical_outcome"}),
}
"""Labels that a qualifier leaves as they are, since it is what they say."""

NEVER_CONDITIONAL = frozenset({"third_party_credit", "claim_denied_finding"})
"""Labels that speak of an event themselves."""


def qualifiers_of(statement: Statement, firing: Firing, sentence: Sentence) -> tuple[str, ...]:
    """All qualifiers that cover the clause, in the order in which the report lists them."""
    found: set[str] = set()
    if firing.negated:
        found.add("negated")
    if not sentence.live:
        found.add("struck")
    segment = statement.segments[firing.segment]
    for mention in statement.cues:
        cue = statement.cue_table[mention.concept.id]
        if cue.negates or cue.qualifier == "none" or cue.opens:
            continue
        if cue.reach == "segment" and not segment.holds(mention.start):
            continue
        if any(
            other.concept.id == CUE + "ordinary_condition" and other.start <= mention.start < other.end
            for other in statement.cues
        ):
            continue
        if firing.act is not None and mention.start == firing.act.start and cue.qualifier == firing.frame.label:
            continue
        if mention.concept.id == CUE + "somebody_wants" and _may_give_up(statement, mention, firing):
            continue
        if (cue.direction == "forward" and mention.start > segment.end) or (
            cue.direction == "backward" and mention.end < segment.start
        ):
            continue
        found.add(cue.qualifier)
    if firing.segment in doctor_speaks(statement):
        found.add("recited")
    if statement.text.rstrip().endswith("?"):
        found.add("hypothetical")
    if firing.frame.id == "offer":
        found.add("proposed")
    if LABELS[firing.frame.label] in ("keeps", "closes") and _unreal(statement):
        found.add("hypothetical")
    if LABELS[firing.frame.label] == "closes" and _after_a_time(statement, firing):
        found.add("conditional")
    if _under_condition(statement, firing):
        found.add("conditional")
    if LABELS[firing.frame.label] == "keeps" and _describes_what_ends(statement, firing):
        found.add("recited")
    for qualifier, labels in NOT_TURNED.items():
        if firing.frame.label in labels and firing.frame.id != "offer":
            found.discard(qualifier)
    return tuple(sorted(found, key=_order))


def _order(qualifier: str) -> int:
    from analyzer.finding.findings import QUALIFIERS

    return QUALIFIERS.index(qualifier)


LATER = frozenset({"then", "thereafter", "whereupon", "afterwards"})


def _after_a_time(statement: Statement, firing: Firing) -> bool:
    """Whether care ends only after the time for which the sentence gives it: "for two years, closed thereafter"."""
    segment = statement.segments[firing.segment]
    near = statement.norms[max(0, segment.start - 2) : segment.end]
    return bool(LATER & set(near)) and any(period_in(statement, other) for other in statement.segments)


def _may_give_up(statement: Statement, wish: Mention, firing: Firing) -> bool:
    """Whether the wish is the worker's own, to give up what is the worker's: minutes take it down as done ("wants to close medical")."""
    return LABELS[firing.frame.label] == "closes" and statement.norms[wish.start] in WORKERS


WORKERS = frozenset({"applicant", "app", "employee", "iw", "claimant", "worker", "petitioner"})
ENDING = frozenset({"release", "buy_out", "close", "waive"})
"""What becomes of a right that is sold."""
TELLS_WHICH = frozenset({"under", "by", "pursuant", "whereby", "in", "for"})
"""Words before "which" that only tell what the thing before is."""


def _describes_what_ends(statement: Statement, firing: Firing) -> bool:
    """Whether a relative part only tells what is sold: "the award, under which the carrier is liable, is being bought"."""
    segment = statement.segments[firing.segment]
    if segment.kind != "relative" or statement.norms[segment.start] not in TELLS_WHICH:
        return False
    ends = [p for p in statement.predications if p.act.id in ENDING and not p.negated and p.act.start >= segment.end]
    return any(not {";", "."} & set(statement.norms[segment.end : p.act.start]) for p in ends)


def _unreal(statement: Statement) -> bool:
    """Whether the sentence speaks of what is not so: "if medical were left open, the sum would be smaller"."""
    conditions = [s for s in statement.segments if s.kind == "condition"]
    written = [
        statement.text[statement.starts[p] : statement.ends[p]].lower()
        for s in conditions
        for p in range(s.start, s.end)
    ]
    return bool({"were", "had"} & set(written)) and any(norm in ("would", "could", "might") for norm in statement.norms)


def _under_condition(statement: Statement, firing: Firing) -> bool:
    """Whether a condition hangs on the clause, opens the statement that it goes on from, or holds the clause itself."""
    segments = statement.segments
    if segments[firing.segment].kind == "condition":
        return True
    if any(s.kind == "condition" and s.parent == firing.segment for s in segments):
        return True
    parent = segments[firing.segment].parent
    while parent is not None:
        if segments[parent].kind == "condition" and segments[parent].parent is None:
            return True
        parent = segments[parent].parent
    return False


def in_condition(statement: Statement, firing: Firing) -> bool:
    """Whether the clause is itself the condition of something else."""
    return statement.segments[firing.segment].kind == "condition"


def effect_of(label: str, qualifiers: tuple[str, ...], sentence: Sentence, kind: str) -> str:
    """The effect that is left of the label's plain effect."""
    plain = LABELS[label]
    if kind in WITHOUT_FORCE or sentence.speaker in NO_FORCE_SPEAKERS:
        return plain if label == "draft_or_proposal" and "proposed" not in qualifiers else "none"
    turned = {"negated", "struck", *TURNED_OFF} & set(qualifiers)
    if turned:
        return "none"
    if "conditional" in qualifiers and label not in NEVER_CONDITIONAL and plain in ("keeps", "closes", "limits"):
        return "conditions"
    return plain
