"""Pages that were not read: what a paper only implies may be undone on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.deciding.position import Position
from analyzer.deciding.standing import Paper
from analyzer.reading.settlement import Page, PageSource

_IMPLIED = ("form_default", "inferred")
"""Strengths of positions that no express word or mark carries."""


def unread_pages(paper: Paper, pages: Sequence[Page]) -> list[int]:
    """Numbers of the pages within the paper and its attachments that were not read."""
    own = {n for d in (paper.document, *paper.attachments) for n in range(d.first_page, d.last_page + 1)}
    return [p.number for p in pages if p.source is PageSource.UNREAD and p.number in own]


def with_unread(paper: Paper, positions: Sequence[Position], pages: Sequence[Page]) -> list[Position]:
    """The positions, where an unread page may hold the box, the initials or the words that would decide.

    Express words or marks on the pages that were read stand; what only the printed form, conduct or silence says does not.
    """
    unread = unread_pages(paper, pages)
    if not unread:
        return list(positions)
    named = ", ".join(map(str, unread))
    many = "s" if len(unread) > 1 else ""
    return [
        replace(
            position,
            status="unclear",
            basis="illegible",
            strength="inferred",
            provisional=False,
            why=f"Page{many} {named} of this paper could not be read, and nothing express on the others settles it",
            rule="position:unread",
            authority="an unread page is never nothing found",
        )
        if position.strength in _IMPLIED or (position.status == "unclear" and position.basis == "silent")
        else position
        for position in positions
    ]
