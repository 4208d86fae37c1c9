"""The position of a judge's decision that stands without the stipulations: what each finding or item says, unit by unit."""

from __future__ import annotations

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
    silent,
)
from analyzer.deciding.standing import Paper
from analyzer.finding.findings import Clause

_FORM = "DWC-CA 10214(a) paragraph 4"
"""Authority of rules written for Stipulations: a decision rests on the statute."""


def decision_positions(paper: Paper, injured: Sequence[str]) -> list[Position]:
    """Findings and Award, an award or minutes without the stipulations: what each finding or item says, unit by unit."""
    if paper.document.kind == "minutes_of_hearing" and not paper.document.makes_order:
        return [replace(silent(paper), why="The minutes tell what was said; no order of the judge stands in them")]
    live = live_clauses(paper.clauses)
    keeps = [c for c in live if c.effect == "keeps" and c.label in OPENS]
    closes = [c for c in live if c.effect == "closes" and (c.label in GIVES_NONE or c.label in RELEASES_CARE)]
    deferred = [c for c in live if c.effect == "conditions" and c.label == "reserved_or_deferred"]
    refused = [c for c in live if c.label == "body_part_denied" and c.effect == "limits" and c.scope.body_parts]
    units: list[Position] = []
    for clause in keeps:
        units.append(
            replace(given(clause), main=not narrow(clause.scope, paper, injured), rank=1, rule=clause.found_by)
        )
    for clause in closes:
        ended = released(clause) if clause.label in RELEASES_CARE else none_for(clause)
        units.append(replace(ended, main=not narrow(clause.scope, paper, injured), rank=1, rule=clause.found_by))
    for clause in refused:
        units.append(replace(denied(clause), rank=1, rule=clause.found_by))
    for clause in deferred:
        units.append(_deferred(clause))
    own = [u if u.authority != _FORM else replace(u, authority="LC 4600, 5313") for u in units]
    return merged_units(_by_unit(own)) or [silent(paper)]


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
