"""Positions: what one paper says about each unit, by its kind."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.deciding.award import award_positions
from analyzer.deciding.decision import changes_award, decision_positions
from analyzer.deciding.position import Position
from analyzer.deciding.release import release_positions
from analyzer.deciding.sides import with_sides_of
from analyzer.deciding.standing import AWARDS, FOREIGN, RELEASES, Paper


def positions_of(paper: Paper, injured: Sequence[str]) -> list[Position]:
    """The main position of the paper, and one more for every unit that its words treat differently.

    `injured` are the body parts that the paper settles, where it lists them.
    """
    kind = paper.document.kind
    if kind in RELEASES or kind in FOREIGN:
        return release_positions(with_sides_of(paper, injured), injured)
    if kind in AWARDS and not changes_award(paper):
        return award_positions(with_sides_of(paper, injured), injured)
    return decision_positions(paper, injured)
