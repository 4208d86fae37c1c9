"""The position of Stipulations with Request for Award: the box of the treatment paragraph, and the words that limit or contradict it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analyzer.deciding.position import (
    GIVES_NONE,
    OPENS,
    RELEASES_CARE,
    Position,
    denied,
    given,
    live_clauses,
    marked,
    narrow,
    none_for,
    over,
    position_from,
    rank_of,
    same_region,
    unique,
)
from analyzer.deciding.standing import Paper
from analyzer.deciding.tables import row_for
from analyzer.finding.findings import Clause, Scope
from analyzer.reading.settlement import Entry, MarkState

_NEED = {
    "need_for_treatment_yes": "yes",
    "need_for_treatment_maybe": "maybe",
    "need_for_treatment_no": "no",
}
_REFERS = re.compile(r"\bper\b|\bpara?\b|paragraph|¶|stipulat|as set forth|pursuant to|in accordance")
"""Words by which an item of an award refers back, also as a fax shows them ("per. par. 4")."""
_PARTIAL = frozenset(
    {"body_part_carved_out", "claim_carved_out", "treatment_limited_to_parts", "kind_of_care_limited", "time_limited"}
)


def award_positions(paper: Paper, injured: Sequence[str]) -> list[Position]:
    live = live_clauses([*paper.clauses, *paper.order_clauses])
    boxes = [c for c in marked(live) if c.label in _NEED]
    words = [c for c in live if not c.found_by.startswith("form:")]
    struck = [
        c
        for c in paper.order_clauses
        if c.label == "treatment_awarded" and (not c.sentence.live or "struck" in c.qualifiers)
    ]
    opens = [
        c
        for c in words
        if c.effect == "keeps"
        and c.label in OPENS
        and not _question_of_box(c, boxes)
        and not over(c.scope.period, paper)
    ]
    express = [c for c in opens if not _repeats_form(c, paper)]
    narrow_open = [c for c in express if narrow(c.scope, paper, injured)]
    open_all = [c for c in express if not narrow(c.scope, paper, injured)]
    gives_none = [c for c in words if c.effect == "closes" and c.label in GIVES_NONE]
    narrow_none = [c for c in gives_none if narrow(c.scope, paper, injured)]
    close_all = [c for c in gives_none if not narrow(c.scope, paper, injured)]
    waived = [c for c in words if c.effect == "closes" and c.label in RELEASES_CARE]
    limits = [c for c in words if c.effect == "limits" and c.label in _PARTIAL and not over(c.scope.period, paper)]
    unexplained = [c for c in words if c.found_by == "rule:box_words_unclear" and c.effect == "limits"]
    limits = [c for c in limits if c not in unexplained]
    deferred = [
        c
        for c in live_clauses(paper.order_clauses)
        if c.label == "reserved_or_deferred" and c.effect == "conditions" and not narrow(c.scope, paper, injured)
    ]
    answers = {
        "box": box_state(boxes),
        "deferred": "yes" if deferred else "no",
        "explained": "no" if unexplained else "yes",
        "open": "yes" if open_all or (narrow_open and box_state(boxes) not in ("yes", "maybe", "no")) else "no",
        "close": "yes" if close_all else "no",
        "release": "yes" if _care_sold(waived, box_state(boxes), paper, injured) else "no",
        "struck": "yes" if struck else "no",
        "default": "yes" if opens else "no",
    }
    row = row_for("award", answers)
    marked_on = [c for c in boxes if c.effect != "none"]
    if row.status == "unclear":
        evidence = [*(marked_on or boxes), *unexplained, *open_all, *close_all, *waived, *struck]
    elif row.status == "contingent":
        evidence = [*deferred, *marked_on]
    elif row.status == "kept":
        evidence = [*(c for c in marked_on if c.effect == "keeps"), *open_all, *narrow_open, *opens]
    else:
        evidence = [*(c for c in marked_on if c.effect == "closes"), *close_all, *struck]
    event = deferred[0].text[:300] if row.status == "contingent" else None
    main = position_from(row, Scope(condition=event), unique(evidence), rank_of(row, evidence), main=True)
    given_words = [c for c in (open_all or narrow_open) if c.label != "treatment_awarded"]
    if (
        row.status == "kept"
        and not marked_on
        and given_words
        and all(c.label == "need_for_treatment_maybe" for c in given_words)
    ):
        main = replace(main, provisional=True)
    parts = [given(c) for c in narrow_open if row.status == "closed"]
    if row.status == "closed":
        main, left = _explained_no(main, limits, parts, injured)
        parts.extend(left)
    if row.status == "kept":
        main, limited = _limited(main, [*limits, *([] if marked_on else narrow_open)], narrow_none, injured)
        parts.extend(limited)
        parts.extend(none_for(c) for c in [*narrow_none, *(w for w in waived if narrow(w.scope, paper, injured))])
    parts.extend(
        denied(c)
        for c in words
        if c.label == "body_part_denied"
        and c.effect == "limits"
        and row.status in ("kept", "closed")
        and any(same_region(part, other) for part in c.scope.body_parts for other in injured)
    )
    return [main, *parts]


def _question_of_box(clause: Clause, boxes: Sequence[Clause]) -> bool:
    """Words about a need that are no answer of their own: the printed question beside the boxes, or a kind of care that may be needed."""
    return clause.label in _NEED and (bool(clause.scope.care) or (bool(boxes) and clause.entry is Entry.PRINTED))


def _care_sold(waived: Sequence[Clause], box: str, paper: Paper, injured: Sequence[str]) -> bool:
    """Care given up in Stipulations: all of it, or any where the box gives none that could be left."""
    return any(box not in ("yes", "maybe") or not narrow(c.scope, paper, injured) for c in waived)


def _repeats_form(clause: Clause, paper: Paper) -> bool:
    """An award's item that only refers back to the stipulations says nothing of its own."""
    text = clause.text.lower()
    if clause.label == "treatment_awarded" and not (
        clause.scope.body_parts or clause.scope.care or clause.scope.period
    ):
        return _REFERS.search(text) is not None
    return False


def box_state(boxes: Sequence[Clause]) -> str:
    """yes, maybe, no, both, none, unreadable or absent: of the marks of the treatment paragraph."""
    if not boxes:
        return "absent"
    on = {_NEED[c.label] for c in boxes if c.mark is not None and c.mark.state is MarkState.ON}
    if len(on) > 1:
        return "both"
    if any(c.mark is not None and c.mark.state is MarkState.UNREADABLE for c in boxes):
        return "unreadable"
    return on.pop() if on else "none"


def _limited(
    main: Position, limits: Sequence[Clause], none_given: Sequence[Clause], injured: Sequence[str]
) -> tuple[Position, list[Position]]:
    """An award limited to parts, a kind of care or a time: kept within the limit, not awarded beyond it."""
    parts: list[Position] = []
    kept_parts: list[str] = []
    evidence: list[Clause] = []
    for clause in limits:
        if (
            clause.label
            in (
                "treatment_limited_to_parts",
                "treatment_awarded",
                "medical_left_open",
                "need_for_treatment_yes",
                "need_for_treatment_maybe",
            )
            and clause.scope.body_parts
        ):
            kept_parts.extend(p for p in clause.scope.body_parts if p not in kept_parts)
            evidence.append(clause)
        elif clause.label == "body_part_carved_out" and clause.scope.body_parts:
            parts.append(none_for(clause))
        elif clause.label in ("kind_of_care_limited", "time_limited") and (clause.scope.care or clause.scope.period):
            within = replace(main, scope=clause.scope, evidence=(clause, *main.evidence), main=True)
            if any(c.scope.care for c in none_given) or (
                clause.scope.period and any(c.scope.period for c in none_given)
            ):
                return within, []  # the paper itself says what lies beyond
            beyond = Scope(
                care=f"other than {clause.scope.care}" if clause.scope.care else None,
                period=f"beyond: {clause.scope.period}" if clause.scope.period else None,
            )
            return within, [_beyond(clause, beyond)]
    if kept_parts:
        main = replace(main, scope=Scope(body_parts=tuple(kept_parts)), evidence=(*main.evidence, *evidence))
        left_out = [p for p in injured if not any(same_region(p, kept) for kept in kept_parts)]
        if left_out:
            parts.append(_beyond(evidence[0], Scope(body_parts=tuple(left_out))))
    return main, parts


def _explained_no(
    main: Position, limits: Sequence[Clause], given_parts: Sequence[Position], injured: Sequence[str]
) -> tuple[Position, list[Position]]:
    """A no of the box that words explain: it answers for the parts that they name, and for the others nothing does."""
    about = [c for c in limits if c.found_by == "rule:box_for_part"]
    named = [part for c in about for part in c.scope.body_parts]
    apart = [part for c in limits if c.found_by == "rule:box_not_for_part" for part in c.scope.body_parts]
    open_parts = [part for p in given_parts for part in p.scope.body_parts]
    left_out = [p for p in injured if named and not any(same_region(p, part) for part in named)]
    left_out += [p for p in apart if p not in left_out]
    left_out = [p for p in left_out if not any(same_region(p, part) for part in open_parts)]
    if named:
        main = replace(main, scope=Scope(body_parts=tuple(dict.fromkeys(named))), evidence=(*main.evidence, *about))
    if not left_out:
        return main, []
    told = next(c for c in limits if c.found_by in ("rule:box_for_part", "rule:box_not_for_part"))
    unanswered = replace(
        main,
        scope=Scope(body_parts=tuple(left_out)),
        status="unclear",
        basis="conflicting",
        why="The paper's words say that the box answers for other parts, and nothing answers for these",
        rule="position:award/box-explained",
        evidence=(told,),
        main=False,
    )
    return main, [unanswered]


def _beyond(clause: Clause, scope: Scope) -> Position:
    return Position(
        scope=scope,
        status="closed",
        basis="not_awarded",
        strength="express",
        why="The paper's words limit the award, and this lies beyond the limit",
        rule="position:award/limit",
        authority=clause.authority or "10214(a) paragraph 9",
        rank=2,
        evidence=(clause,),
    )
