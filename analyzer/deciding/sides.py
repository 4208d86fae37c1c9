"""Parts without a side in words of a paper that names one such part with its side: "the shoulder", where the right one was injured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.deciding.standing import Paper
from analyzer.finding.body_parts import split_side
from analyzer.finding.findings import Clause


def with_sides_of(paper: Paper, injured: Sequence[str]) -> Paper:
    """The paper, its clauses' parts with the side that the injury gives them; a part injured on two sides keeps none."""
    sides = _sides(injured)
    if not sides:
        return paper
    return replace(
        paper,
        clauses=[_sided(clause, sides) for clause in paper.clauses],
        order_clauses=[_sided(clause, sides) for clause in paper.order_clauses],
    )


def _sides(injured: Sequence[str]) -> dict[str, str]:
    """For each part that is injured on one side, and named in no other way, its name with the side."""
    named: dict[str, set[str]] = {}
    for name in injured:
        named.setdefault(split_side(name)[1], set()).add(name)
    return {part: next(iter(names)) for part, names in named.items() if len(names) == 1 and names != {part}}


def _sided(clause: Clause, sides: dict[str, str]) -> Clause:
    parts = tuple(dict.fromkeys(sides.get(part, part) for part in clause.scope.body_parts))
    if parts == clause.scope.body_parts:
        return clause
    return replace(clause, scope=replace(clause.scope, body_parts=parts))
