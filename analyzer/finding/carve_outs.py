"""Exceptions, times and limits of a statement as clauses of their own.

An exception opens in a release and closes in an award: its direction is against the statement that it hangs on, else against the paper.
"""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.finding.concepts import Mention
from analyzer.finding.findings import LABELS
from analyzer.finding.frames import Firing, raised
from analyzer.finding.grammar import LINKS
from analyzer.finding.scopes import period_in, scope_in
from analyzer.finding.segments import DETERMINERS, Segment
from analyzer.finding.statements import CARE, Statement


def carve_outs(statement: Statement, fired: Sequence[Firing], bases: frozenset[str]) -> list[Firing]:
    """Clauses that follow from the exceptions and times around the clauses that fired."""
    found: list[Firing] = []
    for index, segment in enumerate(statement.segments):
        if segment.kind == "exception" and not any(
            f.segment == index and LABELS[f.frame.label] in ("keeps", "closes", "limits") for f in fired
        ):
            rule = _exception_rule(statement, segment, _direction(statement, index, fired, bases))
            if rule:
                found.append(Firing(raised(rule), index, None, False))
    found += _times(statement, fired)
    found += _left_open_for(statement, fired, bases)
    return found


def _times(statement: Statement, fired: Sequence[Firing]) -> list[Firing]:
    """A clause for the first part of the sentence that gives care for a time."""
    for index, segment in enumerate(statement.segments):
        care = next(
            (m for m in segment.mentions if m.id in CARE and "past_care" not in statement.care_ids(m, segment)), None
        )
        if care is None or period_in(statement, segment) is None:
            continue
        if any(
            f.segment == index
            and f.frame.label in ("past_medical_only", "liens", "self_procured_medical", "medical_mileage")
            for f in fired
        ):
            continue
        return [Firing(raised("care_for_a_time"), index, None, False, care)]
    return []


def _left_open_for(statement: Statement, fired: Sequence[Firing], bases: frozenset[str]) -> list[Firing]:
    """Care left open for named parts (in a release), or for named claims or carriers, carves these out."""
    found: list[Firing] = []
    for firing in fired:
        if firing.frame.label != "medical_left_open" or firing.negated:
            continue
        scope = scope_in(statement, statement.segments[firing.segment])
        kind_named = firing.object is not None and bool(firing.object.concept.care)
        for named, rule in (
            ("release" in bases and bool(scope.body_parts), "care_open_for_part"),
            (kind_named, "care_open_of_kind"),
            (bool(scope.claims or scope.carriers), "care_open_for_claim"),
        ):
            if named:
                found.append(Firing(raised(rule), firing.segment, firing.act, False, firing.object))
    return found


def _direction(statement: Statement, index: int, fired: Sequence[Firing], bases: frozenset[str]) -> str:
    """The effect of what the exception is taken from: closes, keeps or empty."""
    parent = statement.segments[index].parent
    following = index + 1 if parent is None else None
    for firing in fired:
        if firing.segment in (parent, following):
            effect = LABELS[firing.frame.label]
            if effect in ("closes", "keeps"):
                return {"closes": "keeps", "keeps": "closes"}[effect] if firing.negated else effect
    return "closes" if "release" in bases else "keeps" if "award" in bases else ""


def _of_a_sort(statement: Statement, segment: Segment, head: Mention) -> bool:
    """Whether a word that the lexicon does not know narrows the care: "except homeopathic treatment"."""
    before = statement.norms[segment.start : head.start]
    known = {p for m in segment.mentions for p in range(m.start, m.end)} | {
        p for cue in statement.cues for p in range(cue.start, cue.end)
    }
    word = before[-1] if before else ""
    return word.isalpha() and head.start - 1 not in known and word not in DETERMINERS and word not in LINKS


def _exception_rule(statement: Statement, segment: Segment, direction: str) -> str | None:
    """The rule of an exception, by what it takes out and from what."""
    objects = [m for m in segment.mentions if m.concept.kind == "object"]
    if not direction or not objects:
        return None
    opens = direction == "closes"
    head = objects[0]
    if head.id in ("claim_number", "application"):
        return "claim_excepted"
    if head.id in CARE and (head.concept.care or _of_a_sort(statement, segment, head)):
        return "kind_excepted"
    if head.id == "body_part" or (head.id in CARE and any(m.id == "body_part" for m in objects)):
        return "part_excepted" if opens else "part_excepted_from_award"
    if head.id in CARE:
        return "care_excepted" if opens else "care_excepted_from_award"
    return None
