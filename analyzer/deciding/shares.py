"""Shares: a settlement of several claims on which judges ruled apart falls into one share for each ruling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from analyzer.deciding.position import Position
from analyzer.deciding.standing import Paper
from analyzer.finding.body_parts import body_parts_in
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.packet import injury_paragraph


def shares_of(paper: Paper) -> list[Paper]:
    """The paper itself, or where its claims stand differently a copy of it for the claims that stand alike."""
    if not paper.claim_approvals:
        return [paper]
    alike: dict[tuple[str, str | None], list[str]] = {}
    for claim, approval in paper.claim_approvals.items():
        alike.setdefault((approval.status, approval.order), []).append(claim)
    return [
        replace(paper, share=frozenset(claims), approval=paper.claim_approvals[claims[0]], claim_approvals={})
        for claims in alike.values()
    ]


def of_share(positions: Iterable[Position], paper: Paper) -> list[Position]:
    """The positions of the paper that speak of the claims of this share; a position that names none speaks of all."""
    everything = list(positions)
    if paper.share is None:
        return everything
    return [p for p in everything if not p.scope.claims or set(p.scope.claims) & paper.share] or everything


def injured_in(paper: Paper, injured: Sequence[str]) -> tuple[str, ...]:
    """Of the injured parts of the paper those that its paragraph 1 lists for the claims of this share; all where it does not tell."""
    if paper.share is None:
        return tuple(injured)
    listed: dict[str, list[str]] = {}
    current: list[str] = []
    for sentence in injury_paragraph(paper.document.sentences):
        numbers = [number for _, _, number in case_numbers_in(sentence.text)]
        current = numbers or current
        for number in current:
            listed.setdefault(number, []).extend(name for _, _, name in body_parts_in(sentence.text))
    own = {name for claim in paper.share for name in listed.get(claim, ())}
    return tuple(part for part in injured if part in own) or tuple(injured)
