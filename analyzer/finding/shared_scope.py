"""Scope that a clause takes from the words around it: from its table row, or from the sentence of which it is the second half."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from analyzer.finding.body_parts import body_parts_in
from analyzer.finding.findings import Clause, Scope
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.dates import dates_in

_CELL = " | "
_GIVING = frozenset({"keeps", "limits"})
_SAYING = frozenset({"keeps", "closes", "limits"})


def with_shared_scope(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, those without a scope of their own given the one that their row or sentence gives them."""
    by_sentence: dict[int, list[Clause]] = {}
    for clause in clauses:
        by_sentence.setdefault(id(clause.sentence), []).append(clause)
    scoped = [_scoped(clause, by_sentence[id(clause.sentence)]) for clause in clauses]
    listing = [c for c in scoped if c.scope.care and c.effect in _GIVING]
    scoped = [
        replace(c, scope=replace(c.scope, care=_fullest(c, listing))) if c.scope.care and c.effect in _GIVING else c
        for c in scoped
    ]
    return [replace(c, scope=replace(c.scope, period=_period(c.scope.period))) if c.scope.period else c for c in scoped]


_FROM = re.compile(r"\W*(?:from|as of|on and after|beginning|starting)\b", re.IGNORECASE)
_FROM_NEXT_DAY = re.compile(r"\W*(?:after|beyond|past|following|subsequent to)\b", re.IGNORECASE)


def _fullest(clause: Clause, others: Sequence[Clause]) -> str | None:
    """The kinds of care of the clause; where another of its paper gives the same and more, what that one lists.

    "All is settled but for hearing aids. The carrier shall go on supplying hearing aids and batteries" keeps one list.
    """
    kinds = set((clause.scope.care or "").split(", "))
    fullest, longest = clause.scope.care, len(kinds)
    for other in others:
        listed = set((other.scope.care or "").split(", "))
        if other.document != clause.document or len(listed) <= longest or not kinds < listed:
            continue
        if replace(other.scope, care=clause.scope.care) == clause.scope:
            fullest, longest = other.scope.care, len(listed)
    return fullest


def _period(words: str) -> str:
    """ "THRU 12/31/2026" and "through December 31, 2026" are one time: "through 2026-12-31"."""
    dates = dates_in(words)
    if len(dates) != 1:
        return words
    if _FROM_NEXT_DAY.match(words):
        return f"from {(date.fromisoformat(dates[0][2]) + timedelta(days=1)).isoformat()}"
    return f"{'from' if _FROM.match(words) else 'through'} {dates[0][2]}"


def _scoped(clause: Clause, neighbours: Sequence[Clause]) -> Clause:
    if clause.effect not in _SAYING or not clause.scope.empty or clause.mark is not None:
        return clause
    if _CELL in clause.sentence.text or clause.sentence.cell is not None:
        return replace(clause, scope=_of_row(clause.sentence.text))
    before = [c for c in neighbours if c.end <= clause.start and not c.scope.empty and _same_way(c, clause)]
    return replace(clause, scope=before[-1].scope) if before else clause


def _same_way(other: Clause, clause: Clause) -> bool:
    """ "F/M for the left hand is not released and stays open": both halves speak of the left hand."""
    opening = {"keeps", "limits"}
    return other.effect == clause.effect or {other.effect, clause.effect} <= opening


def _of_row(text: str) -> Scope:
    return Scope(
        body_parts=tuple(dict.fromkeys(name for _, _, name in body_parts_in(text))),
        claims=tuple(dict.fromkeys(number for _, _, number in case_numbers_in(text))),
    )
