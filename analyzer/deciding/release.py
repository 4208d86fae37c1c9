"""The position of a Compromise and Release: a release that words and initials can narrow, undo or contradict."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analyzer.deciding.position import (
    RELEASES_CARE,
    Position,
    live_clauses,
    marked,
    narrow,
    over,
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
_BOTH_AGREE = re.compile(
    r"\b(?:both|all) (?:counsel|sides|parties|attorneys)\b[^.;]{0,40}\b(?:confirm|agree|stipulate|acknowledge|represent|understand)|\b(?:the parties|counsel for both|applicant and defendant)\b[^.;]{0,40}\b(?:confirm|agree|stipulate|acknowledge)",
    re.IGNORECASE,
)
_RELEASE_WORDS = RELEASES_CARE | PRINTED_CLOSES


def release_positions(paper: Paper, injured: Sequence[str]) -> list[Position]:
    """The main position of a release and one for each unit that its words leave open."""
    live = live_clauses(paper.clauses)
    initials = [c for c in marked(live) if c.label == "future_medical_initialled"]
    words = [c for c in live if not c.found_by.startswith("form:") and c.label != "future_medical_initialled"]
    open_all, open_parts = _opened(words, paper, injured)
    close_all = _closed(words, paper, injured, opened=bool(open_all or open_parts), parts_open=open_parts)
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
    main = position_from(
        row, _scope_of(close_all, open_parts), evidence, rank_of(row, evidence), main=True, against=against
    )
    return _against_order(paper, [main, *(_carved_open(c) for c in open_parts)])


def _opened(words: Sequence[Clause], paper: Paper, injured: Sequence[str]) -> tuple[list[Clause], list[Clause]]:
    """(words that leave all care of the paper open, words that leave a part of it open)."""
    opening = [
        c
        for c in words
        if (c.effect == "keeps" and c.label in _LEAVES_OPEN) or (c.effect == "limits" and c.label in _CARVES_OPEN)
    ]
    opening = [c for c in opening if not over(c.scope.period, paper)]
    parts = [c for c in opening if narrow(c.scope, paper, injured)]
    whole = [c for c in opening if (c.effect == "keeps" or c.scope.body_parts) and not narrow(c.scope, paper, injured)]
    named = [
        part for c in parts if not (c.scope.care or c.scope.period or c.scope.carriers) for part in c.scope.body_parts
    ]
    if injured and named and all(any(same_region(part, other) for other in named) for part in injured):
        return [*whole, *(c for c in parts if c.scope.body_parts)], [c for c in parts if not c.scope.body_parts]
    return whole, parts


def _closed(
    words: Sequence[Clause], paper: Paper, injured: Sequence[str], *, opened: bool, parts_open: Sequence[Clause]
) -> list[Clause]:
    """The typed words that end care: of all that the paper settles, or of what the carve-outs leave."""
    closing = [
        c
        for c in words
        if c.effect == "closes" and c.label in _RELEASE_WORDS and (c.label not in PRINTED_CLOSES or typed(c, paper))
    ]
    reaching = [
        c
        for c in closing
        if not parts_open or not narrow(c.scope, paper, injured) or _lets_one_carrier_go(c, parts_open)
    ]
    return [c for c in reaching if c.label not in PRINTED_CLOSES or not opened]


def _lets_one_carrier_go(clause: Clause, parts_open: Sequence[Clause]) -> bool:
    """Whether the clause ends all care of the carriers that it names, and what stays open is another carrier's."""
    scope = clause.scope
    others = {carrier for part in parts_open for carrier in part.scope.carriers}
    return (
        bool(scope.carriers and others) and not others & set(scope.carriers) and scope == Scope(carriers=scope.carriers)
    )


def _scope_of(main_evidence: Sequence[Clause], open_parts: Sequence[Clause]) -> Scope:
    """The scope of the main position: one carrier's where the words let only that one go, else everything."""
    going = [c for c in main_evidence if _lets_one_carrier_go(c, open_parts)]
    return Scope(carriers=tuple(dict.fromkeys(name for c in going for name in c.scope.carriers)))


def _against_order(paper: Paper, positions: list[Position]) -> list[Position]:
    """The order that approves the release may itself keep care that the parties released, or end care that they kept: unit by unit."""
    if paper.approval.status in ("disapproved", "pending"):
        return positions  # it says why it approves nothing
    said = [c for c in live_clauses(paper.order_clauses) if not c.found_by.startswith("form:")]
    main, parts = positions[0], positions[1:]
    differs = [
        c
        for c in said
        if (_leaves_open(c) and not _kept_by_parties(c, main, parts))
        or (c.effect == "closes" and c.label in RELEASES_CARE and _kept_for(c, main, parts))
    ]
    if not differs or main.status == "unclear":
        return positions
    if main.status == "closed" and all(_agreed_in_court(c) for c in differs):
        return [
            *positions,
            *(
                replace(_carved_open(c), why="The order tells what both sides agreed stays outside the release", rank=1)
                for c in differs
            ),
        ]
    conflict = replace(
        main,
        status="unclear",
        basis="conflicting",
        strength="express",
        why="The order departs from the agreement that it approves",
        rule="position:release/order-differs",
        authority="Burbank Studios (1982) 134 Cal.App.3d 929: a judge approves or disapproves",
        rank=1,
        evidence=(*differs, *main.evidence, *(c for p in parts for c in p.evidence)),
        warning="order_differs",
    )
    return [conflict]


def _agreed_in_court(clause: Clause) -> bool:
    """Whether an order tells what both sides agreed before the judge, on a kind of care: part of the deal, and no departure from it."""
    return clause.scope.care is not None and bool(_BOTH_AGREE.search(clause.sentence.text))


def _leaves_open(clause: Clause) -> bool:
    """Whether an order leaves care open, all of it or what it names."""
    if clause.effect == "limits":
        return clause.label in ("body_part_carved_out", "kind_of_care_limited")
    return clause.effect == "keeps" and clause.label in _LEAVES_OPEN


def _kept_by_parties(clause: Clause, main: Position, parts: Sequence[Position]) -> bool:
    """Whether the parties' paper keeps what the order keeps."""
    if main.status == "kept":
        return True
    kept = [p for p in parts if p.status == "kept"]
    named = clause.scope.body_parts
    if not named:
        return bool(kept)
    return all(any(same_region(part, other) for p in kept for other in p.scope.body_parts or named) for part in named)


def _kept_for(clause: Clause, main: Position, parts: Sequence[Position]) -> bool:
    """Whether the parties' paper keeps something that the order ends in so many words; a general "incl. future medical" yields to a carve-out."""
    if main.status == "kept":
        return True
    return any(
        same_region(part, other)
        for p in parts
        if p.status == "kept"
        for part in clause.scope.body_parts
        for other in p.scope.body_parts
    )


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
    marks = [c.mark for c in initials if c.mark is not None]
    states = [mark.state for mark in marks]
    if not states:
        return "absent"
    if MarkState.UNREADABLE in states or (len(marks) == 1 and marks[0].in_pixels):
        return "unreadable"  # on a scan a single place means that the other side's was not found
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
