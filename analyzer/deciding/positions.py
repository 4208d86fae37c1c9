"""Positions: what one paper says about each unit, from its marks and words through the tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from analyzer.deciding.standing import AWARDS, FOREIGN, RELEASES, Paper
from analyzer.deciding.tables import Row, row_for
from analyzer.finding.findings import Clause, Scope
from analyzer.reading.settlement import Entry, MarkState
from analyzer.report import Basis, Status, Strength
from analyzer.sorting.packet import Speaker

_NEED = {
    "need_for_treatment_yes": "yes",
    "need_for_treatment_maybe": "maybe",
    "need_for_treatment_no": "no",
}
_OPENS = frozenset({"medical_left_open", "treatment_awarded", "need_for_treatment_yes", "need_for_treatment_maybe"})
_LEAVES_OPEN = frozenset({"medical_left_open", "treatment_awarded"})
"""In a release the parties say what stays open; that treatment is or may be needed is only why it is bought out."""
_RELEASES_CARE = frozenset({"future_medical_bought_out", "future_medical_waived"})
_PRINTED_CLOSES = frozenset({"general_release", "no_medical_after_approval"})
"""Every Compromise and Release prints these: express only where somebody typed them or an addendum says them."""
_RELEASE_WORDS = _RELEASES_CARE | _PRINTED_CLOSES
_GIVES_NONE = frozenset({"treatment_not_needed", "need_for_treatment_no", "claim_denied_finding", "take_nothing", "claim_dismissed", "no_medical_after_approval"})
_SPEAKERS = frozenset({Speaker.PARTIES, Speaker.FORM, Speaker.JUDGE, Speaker.APPLICANT, Speaker.DEFENDANT, Speaker.UNKNOWN})
_PARTIAL = frozenset({"body_part_carved_out", "claim_carved_out", "treatment_limited_to_parts", "kind_of_care_limited", "time_limited"})


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


def positions_of(paper: Paper, injured: Sequence[str]) -> list[Position]:
    """The main position of the paper, and one more for every unit that its words treat differently.

    `injured` are the body parts that the paper settles, where it lists them.
    """
    kind = paper.document.kind
    if kind in RELEASES or kind in FOREIGN:
        return _release_positions(paper, injured)
    if kind in AWARDS:
        return _award_positions(paper, injured)
    return _decision_positions(paper, injured)


def _live(clauses: Iterable[Clause]) -> list[Clause]:
    return [c for c in clauses if c.sentence.live and c.speaker in _SPEAKERS]


def _typed(clause: Clause, paper: Paper) -> bool:
    if paper.document.kind in FOREIGN:
        return True  # no form of ours: all its words are the parties'
    return clause.entry is not Entry.PRINTED or any(clause.document == a.id for a in paper.attachments)


def _marked(clauses: Iterable[Clause]) -> list[Clause]:
    return [c for c in clauses if c.found_by.startswith("form:")]


def _narrow(scope: Scope, paper: Paper, injured: Sequence[str]) -> bool:
    """Whether the scope is less than all that the paper settles."""
    if scope.care or scope.period or scope.carriers:
        return True
    if scope.claims and paper.claims and not paper.claims <= set(scope.claims):
        return True
    return bool(scope.body_parts) and not (injured and set(injured) <= set(scope.body_parts))


# --- Compromise and Release -------------------------------------------------------------------------------------------


def _release_positions(paper: Paper, injured: Sequence[str]) -> list[Position]:
    live = _live(paper.clauses)
    initials = [c for c in _marked(live) if c.label == "future_medical_initialled"]
    words = [c for c in live if not c.found_by.startswith("form:") and c.label != "future_medical_initialled"]
    opens = [c for c in words if c.effect == "keeps" and c.label in _LEAVES_OPEN]
    partial_open = [c for c in words if c.effect in ("keeps", "limits") and _narrow(c.scope, paper, injured) and _keeps_part(c)]
    partial_ids = {id(c) for c in partial_open}
    open_all = [c for c in opens if id(c) not in partial_ids]
    closes = [c for c in words if c.effect == "closes" and c.label in _RELEASE_WORDS and (c.label not in _PRINTED_CLOSES or _typed(c, paper))]
    close_all = [c for c in closes if not _narrow(c.scope, paper, injured) or not partial_open]
    close_all = [c for c in close_all if c.label not in _PRINTED_CLOSES] + [
        c for c in close_all if c.label in _PRINTED_CLOSES and not (open_all or partial_open)
    ]
    printed = [c for c in words if c.effect == "closes" and c.label in _PRINTED_CLOSES]
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
        return [_silent(paper)]
    toward = {"kept": open_all, "closed": [*([c for c in initials if c.effect == "closes"]), *close_all, *printed]}
    if row.status == "unclear":
        evidence = [*initials, *open_all, *close_all]
    elif row.strength == "inferred":
        evidence = [*funded, *initials]
    else:
        evidence = toward[row.status] or printed
    against = toward["closed" if row.status == "kept" else "kept"] if row.status != "unclear" else []
    main = _position(row, Scope(), evidence, _rank(row, evidence), main=True, against=against)
    return [main, *(_carved_open(c) for c in partial_open)]


def _keeps_part(clause: Clause) -> bool:
    if clause.effect == "keeps" and clause.label in _LEAVES_OPEN:
        return True
    return clause.effect == "limits" and clause.label in ("body_part_carved_out", "claim_carved_out", "kind_of_care_limited", "time_limited")


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
    if {Speaker.APPLICANT, Speaker.DEFENDANT} <= sides or any(all(s is MarkState.ON for s in line) and len(line) > 1 for line in lines.values()):
        return "both"
    return "one"


# --- Stipulations with Request for Award -----------------------------------------------------------------------------


def _award_positions(paper: Paper, injured: Sequence[str]) -> list[Position]:
    live = _live([*paper.clauses, *paper.order_clauses])
    boxes = [c for c in _marked(live) if c.label in _NEED]
    words = [c for c in live if not c.found_by.startswith("form:")]
    struck = [
        c
        for c in paper.order_clauses
        if c.label == "treatment_awarded" and (not c.sentence.live or "struck" in c.qualifiers)
    ]
    opens = [c for c in words if c.effect == "keeps" and c.label in _OPENS]
    express = [c for c in opens if not _repeats_form(c, paper)]
    narrow_open = [c for c in express if _narrow(c.scope, paper, injured)]
    open_all = [c for c in express if not _narrow(c.scope, paper, injured)]
    gives_none = [c for c in words if c.effect == "closes" and c.label in _GIVES_NONE]
    narrow_none = [c for c in gives_none if _narrow(c.scope, paper, injured)]
    close_all = [c for c in gives_none if not _narrow(c.scope, paper, injured)]
    waived = [c for c in words if c.effect == "closes" and c.label in _RELEASES_CARE]
    limits = [c for c in words if c.effect == "limits" and c.label in _PARTIAL]
    answers = {
        "box": box_state(boxes),
        "open": "yes" if open_all or (narrow_open and box_state(boxes) not in ("yes", "maybe", "no")) else "no",
        "close": "yes" if close_all else "no",
        "release": "yes" if [c for c in waived if not _narrow(c.scope, paper, injured)] else "no",
        "struck": "yes" if struck else "no",
        "default": "yes" if opens else "no",
    }
    row = row_for("award", answers)
    marked_on = [c for c in boxes if c.effect != "none"]
    if row.status == "unclear":
        evidence = [*(marked_on or boxes), *open_all, *close_all, *waived, *struck]
    elif row.status == "kept":
        evidence = [*(c for c in marked_on if c.effect == "keeps"), *open_all, *narrow_open, *opens]
    else:
        evidence = [*(c for c in marked_on if c.effect == "closes"), *close_all, *struck]
    main = _position(row, Scope(), _unique(evidence), _rank(row, evidence), main=True)
    parts = [_given(c) for c in narrow_open if row.status == "closed"]
    if row.status == "kept":
        main, limited = _limited(main, [*limits, *([] if marked_on else narrow_open)], narrow_none, injured)
        parts.extend(limited)
        parts.extend(_none_for(c) for c in [*narrow_none, *(w for w in waived if _narrow(w.scope, paper, injured))])
    parts.extend(_denied(c) for c in words if c.label == "body_part_denied" and c.scope.body_parts and row.status in ("kept", "closed"))
    return [main, *parts]


def _repeats_form(clause: Clause, paper: Paper) -> bool:
    """An award's item that only refers back to the stipulations says nothing of its own."""
    text = clause.text.lower()
    if clause.label == "treatment_awarded" and not (clause.scope.body_parts or clause.scope.care or clause.scope.period):
        return any(word in text for word in ("paragraph", "stipulat", "as set forth", "pursuant to", "in accordance", "per "))
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


def _limited(main: Position, limits: Sequence[Clause], none_given: Sequence[Clause], injured: Sequence[str]) -> tuple[Position, list[Position]]:
    """An award limited to parts, a kind of care or a time: kept within the limit, not awarded beyond it."""
    parts: list[Position] = []
    kept_parts: list[str] = []
    evidence: list[Clause] = []
    for clause in limits:
        if clause.label in ("treatment_limited_to_parts", "treatment_awarded", "medical_left_open", "need_for_treatment_yes", "need_for_treatment_maybe") and clause.scope.body_parts:
            kept_parts.extend(p for p in clause.scope.body_parts if p not in kept_parts)
            evidence.append(clause)
        elif clause.label == "body_part_carved_out":
            parts.append(_none_for(clause))
        elif clause.label in ("kind_of_care_limited", "time_limited") and (clause.scope.care or clause.scope.period):
            within = replace(main, scope=clause.scope, evidence=(clause, *main.evidence), main=True)
            if any(c.scope.care for c in none_given):
                return within, []
            beyond = Scope(
                care=f"other than {clause.scope.care}" if clause.scope.care else None,
                period=f"beyond: {clause.scope.period}" if clause.scope.period else None,
            )
            return within, [_beyond(clause, beyond)]
    if kept_parts:
        main = replace(main, scope=Scope(body_parts=tuple(kept_parts)), evidence=(*main.evidence, *evidence))
        left_out = [p for p in injured if p not in kept_parts]
        if left_out:
            parts.append(_beyond(evidence[0], Scope(body_parts=tuple(left_out))))
    return main, parts


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


def _none_for(clause: Clause) -> Position:
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


def _denied(clause: Clause) -> Position:
    return replace(_none_for(clause), why="Injury to this part is denied or was not found", rule="position:award/denied")


def _given(clause: Clause) -> Position:
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


# --- Decisions of a judge ----------------------------------------------------------------------------------------------


def _decision_positions(paper: Paper, injured: Sequence[str]) -> list[Position]:
    """Findings and Award, an award or minutes without the stipulations: what each finding or item says, unit by unit."""
    live = _live(paper.clauses)
    keeps = [c for c in live if c.effect == "keeps" and c.label in _OPENS]
    closes = [c for c in live if c.effect == "closes" and (c.label in _GIVES_NONE or c.label in _RELEASES_CARE)]
    deferred = [c for c in live if c.effect == "conditions" and c.label == "reserved_or_deferred"]
    denied = [c for c in live if c.label == "body_part_denied" and c.scope.body_parts]
    units: list[Position] = []
    for clause in keeps:
        units.append(replace(_given(clause), main=not _narrow(clause.scope, paper, injured), rank=1, rule=clause.found_by))
    for clause in closes:
        units.append(replace(_none_for(clause), main=not _narrow(clause.scope, paper, injured), rank=1, rule=clause.found_by))
    for clause in denied:
        units.append(replace(_denied(clause), rank=1, rule=clause.found_by))
    for clause in deferred:
        units.append(_deferred(clause))
    return merged_units(units) or [_silent(paper)]


def _deferred(clause: Clause) -> Position:
    return Position(
        scope=clause.scope,
        status="contingent",
        basis="conditional",
        strength="express",
        why="The judge deferred this or reserved jurisdiction over it",
        rule=clause.found_by,
        authority=clause.authority or "LC 5803",
        rank=1,
        evidence=(clause,),
    )


def _silent(paper: Paper) -> Position:
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
        known = found.get(unit.scope)
        if known is None:
            found[unit.scope] = unit
        elif known.status == unit.status:
            found[unit.scope] = replace(known, evidence=tuple(_unique([*known.evidence, *unit.evidence])), main=known.main or unit.main)
        else:
            found[unit.scope] = replace(
                known,
                status="unclear",
                basis="conflicting",
                strength="express",
                why="Two express statements on the same unit disagree",
                rule="position:conflict",
                authority="two express statements of like rank",
                evidence=tuple(_unique([*known.evidence, *unit.evidence])),
                main=known.main or unit.main,
            )
    return list(found.values())


def _position(
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
        evidence=tuple(_unique(evidence)),
        provisional=row.provisional,
        warning=row.warning,
        main=main,
        against=tuple(_unique(against)),
    )


def _rank(row: Row, evidence: Sequence[Clause]) -> int:
    if row.strength == "form_default":
        return 4
    if row.strength == "inferred":
        return 6
    if any(c.speaker is Speaker.JUDGE for c in evidence):
        return 1
    return 3 if any(c.found_by.startswith("form:") for c in evidence) else 2


def _unique(clauses: Iterable[Clause]) -> list[Clause]:
    found: dict[int, Clause] = {id(c): c for c in clauses}
    return list(found.values())
