"""Exceptions, times and limits of a statement as clauses of their own.

An exception opens in a release and closes in an award: its direction is against the statement that it hangs on, else against the paper.
"""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.finding.concepts import Mention
from analyzer.finding.findings import LABELS
from analyzer.finding.frames import Firing, on_nothing, raised
from analyzer.finding.grammar import LINKS
from analyzer.finding.periods import ENDS
from analyzer.finding.scopes import period_in, scope_in
from analyzer.finding.segments import DETERMINERS, Segment
from analyzer.finding.statements import CARE, Statement


def carve_outs(statement: Statement, fired: Sequence[Firing], bases: frozenset[str]) -> list[Firing]:
    """Clauses that follow from the exceptions and times around the clauses that fired."""
    found: list[Firing] = []
    for index, segment in enumerate(statement.segments):
        if (
            segment.kind == "exception"
            and not on_nothing(statement, segment.start)
            and not any(f.segment == index and LABELS[f.frame.label] in ("keeps", "closes", "limits") for f in fired)
        ):
            rules = _exception_rules(statement, segment, _direction(statement, index, fired, bases), bases)
            found.extend(Firing(raised(rule), index, None, False) for rule in rules)
        if _none_for_parts(statement, index):
            found.append(Firing(raised("none_for_part"), index, None, False))
    found += _times(statement, fired)
    found += _left_open_for(statement, fired, bases)
    return found


def _none_for_parts(statement: Statement, index: int) -> bool:
    """Whether a statement without a verb gives some parts nothing of the care before it: "FM to the back, none for the psyche"."""
    segment = statement.segments[index]
    words = [n for n in statement.norms[segment.start : segment.end] if n.isalnum()]
    if words[:1] not in (["none"], ["nothing"]) or words[1:2] not in (["for"], ["to"], ["as"], ["on"]):
        return False
    named = any(m.id == "body_part" for m in segment.mentions)
    silent = not any(m.concept.kind == "act" for m in segment.mentions)
    return named and silent and index > 0 and any(m.id in CARE for m in statement.segments[index - 1].mentions)


AFTERWARDS = frozenset({"then", "thereafter", "whereupon", "afterwards"})
AFTER_IT = (
    ("after", "which"),
    ("at", "which"),
    ("on", "that"),
    ("from", "that"),
    ("upon", "that"),
    ("following", "which"),
    ("upon", "which"),
    ("after", "that"),
    ("at", "that"),
    ("until", "then"),
)
"""Words with which a statement goes on from the time that the one before gives."""


def within_times(statement: Statement, fired: Sequence[Firing]) -> list[Firing]:
    """The firings without those that only say that care ends with the time for which the sentence gives it."""
    return [f for f in fired if LABELS[f.frame.label] != "closes" or not _ends_with_time(statement, f)]


def _ends_with_time(statement: Statement, firing: Firing) -> bool:
    """Whether care ends only with its time: "for two years, after which liability ceases", "care ends 6/30/2026"."""
    segment = statement.segments[firing.segment]
    own = period_in(statement, segment)
    if own is not None and ENDS.match(own):
        return True
    near = statement.norms[max(0, segment.start - 2) : segment.end]
    afterwards = bool(AFTERWARDS & set(near)) or any(tuple(near[i : i + 2]) in AFTER_IT for i in range(len(near) - 1))
    conditional = any(s.kind == "condition" for s in statement.segments)
    return (
        afterwards and not conditional and any(period_in(statement, s) for s in statement.segments if s is not segment)
    )


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


def taken_from(statement: Statement, index: int) -> int | None:
    """The segment from which an exception takes something: the one that it hangs on, else the first statement after it."""
    parent = statement.segments[index].parent
    if parent is not None:
        return parent
    later = range(index + 1, len(statement.segments))
    return next((i for i in later if statement.segments[i].kind == "main"), None)


def _direction(statement: Statement, index: int, fired: Sequence[Firing], bases: frozenset[str]) -> str:
    """The effect of what the exception is taken from: closes, keeps or empty."""
    whole = taken_from(statement, index)
    for firing in fired:
        if firing.segment == whole:
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


def _denied(statement: Statement, segment: Segment) -> bool:
    """Whether the exception denies outright: "yes, except not for the psyche"."""
    return any(
        cue.concept.negates == "act" and segment.start < cue.start <= segment.start + 1 for cue in statement.cues
    ) and not any(m.concept.kind == "act" for m in segment.mentions)


def _exception_rules(statement: Statement, segment: Segment, direction: str, bases: frozenset[str]) -> tuple[str, ...]:
    """The rules of an exception, by what it takes out, from what, and in what kind of paper."""
    objects = [m for m in segment.mentions if m.concept.kind == "object"]
    if not direction or not objects:
        return ()
    opens = direction == "closes" and not _denied(statement, segment)
    award = "award" in bases
    head = objects[0]
    if head.id in ("claim_number", "application"):
        return ("claim_excepted",)
    if head.id in CARE and (head.concept.care or _of_a_sort(statement, segment, head)):
        if not opens and award:
            return ("kind_excepted_from_award", "kind_left_out_of_award")
        return ("kind_left_in_award",) if award else ("kind_excepted",)
    if head.id == "body_part" or (head.id in CARE and any(m.id == "body_part" for m in objects)):
        if award:
            return ("part_left_in_award",) if opens else ("part_excepted_from_award",)
        return ("part_excepted",) if opens else ("part_excepted_from_award",)
    if head.id in CARE:
        return ("care_excepted",) if opens else ("care_excepted_from_award",)
    return ()
