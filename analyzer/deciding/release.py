"""The position of a Compromise and Release: a release that words and initials can narrow, undo or contradict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.deciding.position import (
    RELEASES_CARE,
    Position,
    live_clauses,
    marked,
    narrow,
    position_from,
    rank_of,
    same_region,
    silent,
    typed,
)
from analyzer.deciding.standing import FOREIGN, Paper
from analyzer.deciding.tables import row_for
from analyzer.finding.findings import Clause, Scope
from analyzer.reading.settlement import MarkState
from analyzer.sorting.packet import Speaker

_LEAVES_OPEN = frozenset({"medical_left_open", "treatment_awarded"})
"""In a release the parties say what stays open; that treatment is or may be needed is only why it is bought out."""
_CARVES_OPEN = frozenset({"body_part_carved_out", "kind_of_care_limited", "time_limited"})
"""Limits of a release: what they name stays outside it."""
PRINTED_CLOSES = frozenset({"general_release", "no_medical_after_approval"})
"""Every Compromise and Release prints these: express only where somebody typed them or an addendum says them."""
_RELEASE_WORDS = RELEASES_CARE | PRINTED_CLOSES


def release_positions(paper: Paper, injured: Sequence[str]) -> list[Position]:
    """The main position of a release and one for each unit that its words leave open."""
    live = live_clauses(paper.clauses)
    initials = [c for c in marked(live) if c.label == "future_medical_initialled"]
    words = [c for c in live if not c.found_by.startswith("form:") and c.label != "future_medical_initialled"]
    open_all, open_parts = _opened(words, paper, injured)
    close_all = _closed(words, paper, injured, opened=bool(open_all or open_parts), parts_open=bool(open_parts))
    printed = [c for c in words if c.effect == "closes" and c.label in PRINTED_CLOSES]
    funded = [c for c in words if c.label == "msa_amount" and c.effect == "supports_closing"]
    answers = {
        "initials": initials_state(initials),
        "open": "yes" if open_all else "no",
        "close": "yes" if close_all else "no",
        "msa": "yes" if funded else "no",
    }
    row = row_for("release", answers)
    if row.strength == "form_default" and paper.document.kind in FOREIGN:
        return [silent(paper)]
    made = [c for c in initials if c.effect == "closes"]
    if row.status == "unclear":
        evidence = [*initials, *open_all, *close_all]
    elif row.strength == "inferred":
        evidence = [*funded, *initials]
    else:
        evidence = (open_all if row.status == "kept" else [*made, *close_all]) or printed
    against = [*made, *close_all, *printed] if row.status == "kept" else open_all if row.status == "closed" else []
    main = position_from(row, Scope(), evidence, rank_of(row, evidence), main=True, against=against)
    return _against_order(paper, [main, *(_carved_open(c) for c in open_parts)])


def _opened(words: Sequence[Clause], paper: Paper, injured: Sequence[str]) -> tuple[list[Clause], list[Clause]]:
    """(words that leave all care of the paper open, words that leave a part of it open)."""
    opening = [
        c
        for c in words
        if (c.effect == "keeps" and c.label in _LEAVES_OPEN) or (c.effect == "limits" and c.label in _CARVES_OPEN)
    ]
    parts = [c for c in opening if narrow(c.scope, paper, injured)]
    whole = [c for c in opening if c.effect == "keeps" and not narrow(c.scope, paper, injured)]
    named = [
        part for c in parts if not (c.scope.care or c.scope.period or c.scope.carriers) for part in c.scope.body_parts
    ]
    if injured and named and all(any(same_region(part, other) for other in named) for part in injured):
        return [*whole, *(c for c in parts if c.scope.body_parts)], [c for c in parts if not c.scope.body_parts]
    return whole, parts


def _closed(
    words: Sequence[Clause], paper: Paper, injured: Sequence[str], *, opened: bool, parts_open: bool
) -> list[Clause]:
    """The typed words that end care: of all that the paper settles, or of what the carve-outs leave."""
    closing = [
        c
        for c in words
        if c.effect == "closes" and c.label in _RELEASE_WORDS and (c.label not in PRINTED_CLOSES or typed(c, paper))
    ]
    reaching = [c for c in closing if not parts_open or not narrow(c.scope, paper, injured)]
    return [c for c in reaching if c.label not in PRINTED_CLOSES or not opened]


def _against_order(paper: Paper, positions: list[Position]) -> list[Position]:
    """The order that approves the release may itself keep care that the parties released, or end care that they kept."""
    said = [c for c in live_clauses(paper.order_clauses) if not c.found_by.startswith("form:")]
    keeps = [c for c in said if c.effect == "keeps" and c.label in _LEAVES_OPEN]
    ends = [c for c in said if c.effect == "closes" and c.label in RELEASES_CARE]
    main, parts = positions[0], positions[1:]
    differs = keeps if main.status == "closed" and not parts else ends if main.status == "kept" else []
    if not differs:
        return positions
    conflict = replace(
        main,
        status="unclear",
        basis="conflicting",
        strength="express",
        why="The order departs from the agreement that it approves",
        rule="position:release/order-differs",
        authority="Burbank Studios (1982) 134 Cal.App.3d 929: a judge approves or disapproves",
        rank=1,
        evidence=(*differs, *main.evidence),
        warning="order_differs",
    )
    return [conflict]


def _carved_open(clause: Clause) -> Position:
    return Position(
        scope=clause.scope,
        status="kept",
        basis="reserved",
        strength="express",
        why="Typed words carve this out of the release",
        rule="position:release/carved-out",
        authority="10214(c) paragraph 6: no medical after approval unless otherwise specified",
        rank=2,
        evidence=(clause,),
    )


def initials_state(initials: Sequence[Clause]) -> str:
    """both, one, neither, unreadable or absent: of the marks on the future-medical line of the issues list.

    A line has two places for initials; a form with a single place is taken for both once it is initialled.
    """
    states = [c.mark.state for c in initials if c.mark is not None]
    if not states:
        return "absent"
    if MarkState.UNREADABLE in states:
        return "unreadable"
    on = [c for c in initials if c.mark is not None and c.mark.state is MarkState.ON]
    if not on:
        return "neither"
    if len(on) == len(states):
        return "both"
    sides = {c.speaker for c in on}
    lines: dict[int, list[MarkState]] = {}
    for clause in initials:
        if clause.mark is not None:
            lines.setdefault(id(clause.sentence), []).append(clause.mark.state)
    if {Speaker.APPLICANT, Speaker.DEFENDANT} <= sides or any(
        all(s is MarkState.ON for s in line) and len(line) > 1 for line in lines.values()
    ):
        return "both"
    return "one"
