"""Counting right and wrong: precision, recall, F1, their intervals, and which effect was taken for which."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_95 = 1.96
"""Standard deviations of a 95 % interval."""
_DRAWS = 1000
"""Drawings of a bootstrap: enough for an interval that holds to the second digit."""
_SEED = 5003
_SWAP = frozenset({"keeps", "closes"})

Pair = tuple[str, str]
"""(true, told)."""


@dataclass(frozen=True, slots=True)
class Score:
    """How well one effect or label is told."""

    precision: float
    recall: float
    f1: float
    true: int
    told: int


def score_of(hits: int, true: int, told: int) -> Score:
    """The score from counts."""
    precision, recall = hits / told if told else 0.0, hits / true if true else 0.0
    return Score(precision, recall, 2 * precision * recall / (precision + recall) if hits else 0.0, true, told)


def scores(pairs: Sequence[Pair], names: Sequence[str]) -> dict[str, Score]:
    """Name -> score, for one answer a sentence."""
    hits = Counter(true for true, told in pairs if true == told)
    trues, tolds = Counter(true for true, _ in pairs), Counter(told for _, told in pairs)
    return {name: score_of(hits[name], trues[name], tolds[name]) for name in names}


def macro_f1(pairs: Sequence[Pair], names: Sequence[str]) -> float:
    """Mean F1 over the names that truly occur."""
    present = [s.f1 for s in scores(pairs, names).values() if s.true]
    return sum(present) / len(present) if present else 0.0


def accuracy(pairs: Sequence[Pair]) -> float:
    """The share that is right; 0 where there is nothing."""
    return sum(true == told for true, told in pairs) / len(pairs) if pairs else 0.0


def swaps(pairs: Sequence[Pair]) -> int:
    """How often kept was taken for closed or the reverse: the worst mistake."""
    return sum({true, told} == _SWAP for true, told in pairs)


def confusion(pairs: Sequence[Pair], names: Sequence[str]) -> list[list[int]]:
    """Rows are what is true, columns what was told, both in the order of the names."""
    counts = Counter(pairs)
    return [[counts[true, told] for told in names] for true in names]


def wilson(right: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927); (0, 1) where nothing was counted."""
    if not total:
        return 0.0, 1.0
    share, square = right / total, _95**2
    middle = (share + square / (2 * total)) / (1 + square / total)
    half = _95 * math.sqrt(share * (1 - share) / total + square / (4 * total**2)) / (1 + square / total)
    return max(0.0, middle - half), min(1.0, middle + half)


def macro_interval(pairs: Sequence[Pair], names: Sequence[str]) -> tuple[float, float]:
    """The 95 % interval of macro-F1, by drawing the sentences again and again (bootstrap with a fixed seed)."""
    if not pairs:
        return 0.0, 1.0
    draw = random.Random(_SEED)
    found = sorted(macro_f1(draw.choices(pairs, k=len(pairs)), names) for _ in range(_DRAWS))
    return found[round(0.025 * _DRAWS)], found[round(0.975 * _DRAWS) - 1]
