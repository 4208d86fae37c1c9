"""A position: what one paper says about one unit of care, and the words and marks that say so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from analyzer.deciding.standing import FOREIGN, Paper
from analyzer.deciding.tables import Row
from analyzer.finding.body_parts import covers
from analyzer.finding.findings import Clause, Scope
from analyzer.reading.settlement import Entry
from analyzer.sorting.packet import Speaker
from analyzer.vocabulary import Basis, Status, Strength

OPENS = frozenset({"medical_left_open", "treatment_awarded", "need_for_treatment_yes", "need_for_treatment_maybe"})
RELEASES_CARE = frozenset({"future_medical_bought_out", "future_medical_waived"})
GIVES_NONE = frozenset(
    {
        "treatment_not_needed",
        "need_for_treatment_no",
        "claim_denied_finding",
        "take_nothing",
        "claim_dismissed",
        "no_medical_after_approval",
    }
)
_SPEAKERS = frozenset(
    {Speaker.PARTIES, Speaker.FORM, Speaker.JUDGE, Speaker.APPLICANT, Speaker.DEFENDANT, Speaker.UNKNOWN}
)


@dataclass(frozen=True, slots=True)
class Position:
    """What one paper says about one unit, and the row of the table that says so."""

    scope: Scope
    status: Status
    basis: Basis
    strength: Strength
    why: str
    rule: str
    authority: str
    rank: int
    """Of the domain brief's precedence: 1 order, 2 typed words, 3 marks, 4 form default, 6 conduct."""
    evidence: tuple[Clause, ...]
    provisional: bool = False
    warning: str | None = None
    main: bool = False
    """The unit that the paper's decisive switch covers, as against a carve-out from it."""
    against: tuple[Clause, ...] = ()
    """Clauses that point the other way and were overcome."""


def live_clauses(clauses: Iterable[Clause]) -> list[Clause]:
    """The clauses that can take a position: live words of somebody who can bind, found by a rule or a mark."""
    return [c for c in clauses if c.sentence.live and c.speaker in _SPEAKERS and not c.raised]


def typed(clause: Clause, paper: Paper) -> bool:
    if paper.document.kind in FOREIGN:
        return True  # no form of ours: all its words are the parties'
    return clause.entry is not Entry.PRINTED or any(clause.document == a.id for a in paper.attachments)


def marked(clauses: Iterable[Clause]) -> list[Clause]:
    return [c for c in clauses if c.found_by.startswith("form:")]


def narrow(scope: Scope, paper: Paper, injured: Sequence[str]) -> bool:
    """Whether the scope is less than all that the paper settles."""
    if scope.care or scope.period:
        return True
    if scope.carriers and len(_carriers(paper)) > 1:
        return True
    if scope.claims and paper.claims and not paper.claims <= set(scope.claims):
        return True
    if not scope.body_parts:
        return False
    return not injured or not all(any(same_region(named, part) for named in scope.body_parts) for part in injured)


def given(clause: Clause) -> Position:
    return Position(
        scope=clause.scope,
        status="kept",
        basis="awarded",
        strength="express",
        why="The paper's words give future treatment for this",
        rule="position:award/given",
        authority=clause.authority or "LC 4600",
        rank=2,
        evidence=(clause,),
        provisional=clause.label == "need_for_treatment_maybe",
    )


def none_for(clause: Clause) -> Position:
    return Position(
        scope=clause.scope,
        status="closed",
        basis="not_awarded",
        strength="express",
        why="The paper's words give no future treatment for this",
        rule="position:award/none-for",
        authority=clause.authority or "LC 5702",
        rank=2,
        evidence=(clause,),
    )


def released(clause: Clause) -> Position:
    """A judge's own words that care was released for money."""
    return replace(
        none_for(clause),
        basis="released",
        why="The order says that this care is released",
        rule="position:order/released",
        authority="LC 5001, 5002",
    )


def denied(clause: Clause) -> Position:
    return replace(none_for(clause), why="Injury to this part is denied or was not found", rule="position:award/denied")


def silent(paper: Paper) -> Position:
    return Position(
        scope=Scope(),
        status="unclear",
        basis="silent",
        strength="inferred",
        why="Nothing in this paper speaks of future medical treatment",
        rule="position:decision/silent",
        authority="LC 5702",
        rank=4,
        evidence=tuple(c for c in paper.clauses if c.effect == "standing")[:1],
        main=True,
    )


def merged_units(units: Sequence[Position]) -> list[Position]:
    """One position for each scope; two that disagree on the same scope are a conflict."""
    found: dict[Scope, Position] = {}
    for unit in units:
        key = replace(unit.scope, condition=None)
        known = found.get(key)
        if known is None:
            found[key] = unit
        elif known.status == unit.status:
            found[key] = replace(
                known, evidence=tuple(unique([*known.evidence, *unit.evidence])), main=known.main or unit.main
            )
        else:
            found[key] = replace(
                known,
                status="unclear",
                basis="conflicting",
                strength="express",
                why="Two express statements on the same unit disagree",
                rule="position:conflict",
                authority="two express statements of like rank",
                evidence=tuple(unique([*known.evidence, *unit.evidence])),
                main=known.main or unit.main,
            )
    return list(found.values())


def position_from(
    row: Row, scope: Scope, evidence: Sequence[Clause], rank: int, *, main: bool, against: Sequence[Clause] = ()
) -> Position:
    return Position(
        scope=scope,
        status=row.status,
        basis=row.basis,
        strength=row.strength,
        why=row.why,
        rule=row.id,
        authority=row.authority,
        rank=rank,
        evidence=tuple(unique(evidence)),
        provisional=row.provisional,
        warning=row.warning,
        main=main,
        against=tuple(unique(against)),
    )


def rank_of(row: Row, evidence: Sequence[Clause]) -> int:
    if row.strength == "form_default":
        return 4
    if row.strength == "inferred":
        return 6
    if any(c.speaker is Speaker.JUDGE for c in evidence):
        return 1
    return 3 if any(c.found_by.startswith("form:") for c in evidence) else 2


def over(period: str | None, paper: Paper) -> bool:
    """Whether a time had run out before the paper was signed: it tells of care already given."""
    opening, _, end = (period or "").partition(" ")
    return opening == "through" and bool(paper.document.date) and end < (paper.document.date or "")


def same_region(one: str, other: str) -> bool:
    """Whether one name takes in the other: forms list "back" where the parties write "lumbar spine"."""
    return covers(one, other) or covers(other, one)


def _carriers(paper: Paper) -> set[str]:
    """Carriers that the paper's clauses tell apart; the only one named is no narrower than the paper."""
    return {carrier for c in [*paper.clauses, *paper.order_clauses] for carrier in c.scope.carriers}


def unique(clauses: Iterable[Clause]) -> list[Clause]:
    found: dict[int, Clause] = {id(c): c for c in clauses}
    return list(found.values())
