"""The position of a judge's decision that stands without the stipulations: what each finding or item says, unit by unit."""

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
    merged_units,
    narrow,
    none_for,
    released,
    same_region,
    silent,
)
from analyzer.deciding.standing import Paper
from analyzer.finding.findings import Clause, Scope

_FORM = "DWC-CA 10214(a) paragraph 4"
"""Authority of rules written for Stipulations: a decision rests on the statute."""


_ORDER_ON_AWARD = "order-on-award"
"""The form of an order that ends or changes an award: whatever it closes is not awarded, and nothing is released for money."""
_CHANGES = frozenset({"rule:award_ended", "rule:award_ended_for_part", "rule:award_left_for_part"})
"""What an order does to an award made before."""


def changes_award(paper: Paper) -> bool:
    """Whether a stipulation on one issue, or an order, only ends an earlier award of care or makes it narrower."""
    boxes = any(c.found_by.startswith("form:") and c.effect != "none" for c in paper.clauses)
    return not boxes and any(c.found_by in _CHANGES and c.effect != "none" for c in paper.clauses)


def decision_positions(paper: Paper, injured: Sequence[str]) -> list[Position]:
    """Findings and Award, an award or minutes without the stipulations: what each finding or item says, unit by unit."""
    if paper.document.kind == "minutes_of_hearing" and not paper.document.makes_order:
        return [replace(silent(paper), why="The minutes tell what was said; no order of the judge stands in them")]
    live = live_clauses(paper.clauses)
    keeps = [c for c in live if c.effect == "keeps" and c.label in OPENS]
    closes = [c for c in live if c.effect == "closes" and (c.label in GIVES_NONE or c.label in RELEASES_CARE)]
    deferred = [c for c in live if c.effect == "conditions" and c.label == "reserved_or_deferred"]
    refused = [c for c in live if c.label == "body_part_denied" and c.effect == "limits" and c.scope.body_parts]
    on_award = paper.document.form_id == _ORDER_ON_AWARD or changes_award(paper)
    units: list[Position] = []
    for clause in keeps:
        units.append(
            replace(given(clause), main=not narrow(clause.scope, paper, injured), rank=1, rule=clause.found_by)
        )
    for clause in closes:
        ended = none_for(clause) if clause.label in GIVES_NONE or on_award else released(clause)
        units.append(replace(ended, main=not narrow(clause.scope, paper, injured), rank=1, rule=clause.found_by))
    for clause in refused:
        units.append(replace(denied(clause), rank=1, rule=clause.found_by))
    for clause in deferred:
        units.append(_deferred(clause))
    own = [u if u.authority != _FORM else replace(u, authority="LC 4600, 5313") for u in units]
    found = merged_units(_by_unit(own))
    if not found:
        return [_unread_change(paper) if on_award and _touches_care(paper) else silent(paper)]
    return found if changes_award(paper) else [*found, *_left_out(found, injured)]


_CARE = re.compile(r"\b(?:medical(?!\s*-?\s*legal)|treatment|care|f/?m)\b", re.IGNORECASE)
_LEAVES = re.compile(r"\b(?:den(?:y|ied|ies)|dismissed|affirmed|no change|remains? (?:in|unchanged))\b", re.IGNORECASE)


def _touches_care(paper: Paper) -> bool:
    """Whether an order on an award speaks of care and is not one that leaves things as they are."""
    live = [s.text for s in paper.document.sentences if s.live]
    return any(_CARE.search(text) for text in live) and not any(_LEAVES.search(text) for text in live)


def _unread_change(paper: Paper) -> Position:
    """An order on an earlier award of care whose words were not understood: the award may not stand as it was."""
    return replace(
        silent(paper),
        basis="conflicting",
        strength="express",
        why="An order on the award speaks of treatment, and what it makes of the award was not understood",
        rule="position:decision/order-on-award",
        authority="LC 5803, 5804",
        rank=1,
    )


def _left_out(positions: Sequence[Position], injured: Sequence[str]) -> list[Position]:
    """The injured parts of which a decision says nothing, where all that it says is of other parts by name."""
    named = [part for p in positions for part in p.scope.body_parts]
    if any(not p.scope.body_parts for p in positions):
        return []
    left = tuple(part for part in injured if not any(same_region(part, other) for other in named))
    if not left:
        return []
    return [
        Position(
            scope=Scope(body_parts=left),
            status="unclear",
            basis="silent",
            strength="inferred",
            why="The decision finds injury to this part, and nothing that was understood in it says what becomes of its care",
            rule="position:decision/left-out",
            authority="LC 4600, 5313",
            rank=4,
            evidence=(),
        )
    ]


def _by_unit(units: Sequence[Position]) -> list[Position]:
    """Findings on named units are what is decided; an unnamed one beside them only speaks of them again."""
    named = {u.status for u in units if not u.scope.empty}
    return [u for u in units if not (u.scope.empty and u.status in named)]


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
