"""The position of a Compromise and Release: a release that words and initials can narrow, undo or contradict."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.deciding.position import (
    RELEASES_CARE,
    Position,
    live_clauses,
    marked,
    narrow,
    position_from,
    rank_of,
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
PRINTED_CLOSES = frozenset({"general_release", "no_medical_after_approval"})
"""Every Compromise and Release prints these: express only where somebody typed them or an addendum says them."""
_RELEASE_WORDS = RELEASES_CARE | PRINTED_CLOSES


def release_positions(paper: Paper, injured: Sequence[str]) -> list[Position]:
    live = live_clauses(paper.clauses)
    initials = [c for c in marked(live) if c.label == "future_medical_initialled"]
    words = [c for c in live if not c.found_by.startswith("form:") and c.label != "future_medical_initialled"]
    opens = [c for c in words if c.effect == "keeps" and c.label in _LEAVES_OPEN]
    partial_open = [
        c for c in words if c.effect in ("keeps", "limits") and narrow(c.scope, paper, injured) and _keeps_part(c)
    ]
    partial_ids = {id(c) for c in partial_open}
    open_all = [c for c in opens if id(c) not in partial_ids]
    closes = [
        c
        for c in words
        if c.effect == "closes" and c.label in _RELEASE_WORDS and (c.label not in PRINTED_CLOSES or typed(c, paper))
    ]
    close_all = [c for c in closes if not narrow(c.scope, paper, injured) or not partial_open]
    close_all = [c for c in close_all if c.label not in PRINTED_CLOSES] + [
        c for c in close_all if c.label in PRINTED_CLOSES and not (open_all or partial_open)
    ]
    printed = [c for c in words if c.effect == "closes" and c.label in PRINTED_CLOSES]
    funded = [c for c in words if c.label == "msa_amount" and c.effect == "supports_closing"]
    state = initials_state(initials)
    answers = {
        "initials": state,
        "open": "yes" if open_all else "no",
        "close": "yes" if close_all else "no",
        "msa": "yes" if funded else "no",
    }
    row = row_for("release", answers)
    if row.strength == "form_default" and paper.document.kind in FOREIGN:
        return [silent(paper)]
    toward = {"kept": open_all, "closed": [*([c for c in initials if c.effect == "closes"]), *close_all, *printed]}
    if row.status == "unclear":
        evidence = [*initials, *open_all, *close_all]
    elif row.strength == "inferred":
        evidence = [*funded, *initials]
    else:
        evidence = toward[row.status] or printed
    against = toward["closed" if row.status == "kept" else "kept"] if row.status != "unclear" else []
    main = position_from(row, Scope(), evidence, rank_of(row, evidence), main=True, against=against)
    return [main, *(_carved_open(c) for c in partial_open)]


def _keeps_part(clause: Clause) -> bool:
    if clause.effect == "keeps" and clause.label in _LEAVES_OPEN:
        return True
    return clause.effect == "limits" and clause.label in (
        "body_part_carved_out",
        "claim_carved_out",
        "kind_of_care_limited",
        "time_limited",
    )


def _carved_open(clause: Clause) -> Position:
    return Position(
        scope=clause.scope,
        status="kept",
        basis="reserved",
        strength="express",
        why="Typed words carve this out of the release",
        rule="position:release/carved-out",
        authority=clause.authority or "10214(c) paragraph 6: no medical after approval unless otherwise specified",
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
