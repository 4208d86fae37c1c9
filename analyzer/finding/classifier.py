"""The small classifier: plain numbers, served without the library that trained them.

It reads the sentences that no frame understood and says what effect they seem to have. It never overrules a rule or a
mark: a clause that it raises can be shown and can make an answer less sure.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache

from analyzer.finding.model_file import model_bytes

SIGNS = "".join(chr(code) for code in range(32, 127) if chr(code) not in '"\\')
"""The 93 signs in which the numbers of a feature are written, one sign a number, so that thousands load in milliseconds."""
ZERO = len(SIGNS) // 2
"""Position of the sign that stands for the weight 0; those before it are negative."""
_VALUE = {sign: number for number, sign in enumerate(SIGNS)}


@dataclass(frozen=True, slots=True)
class Classifier:
    """A linear model over features, one against the rest for each class: an effect together with the label that it shows itself as."""

    classes: tuple[tuple[str, str], ...]
    """(effect, label); the label is empty where several rare ones share a class."""
    bias: tuple[float, ...]
    temperature: float
    """Divides the scores before they become probabilities: calibrated on voices that were left out of training."""
    rarity_step: float
    """Unit in which the inverse document frequency of a feature is written."""
    weight_step: float
    """Unit in which its weights are written."""
    features: Mapping[str, str]
    """Name -> the sign of its inverse document frequency, then the sign of a class and of its weight there, pair by pair."""

    @property
    def effects(self) -> tuple[str, ...]:
        """The effects that the classes have, in order."""
        return tuple(dict.fromkeys(effect for effect, _ in self.classes))

    def scores(self, found: Collection[str]) -> list[float]:
        """The score of each class for the features of one sentence; the higher, the likelier."""
        totals = [0.0] * len(self.classes)
        square = 0
        for name in sorted(found):
            row = self.features.get(name)
            if row is None:
                continue
            rarity = _VALUE[row[0]]
            square += rarity * rarity
            for place in range(1, len(row), 2):
                totals[_VALUE[row[place]]] += rarity * (_VALUE[row[place + 1]] - ZERO)
        unit = self.weight_step / (math.sqrt(square) or 1.0)
        return [bias + unit * total for bias, total in zip(self.bias, totals, strict=True)]

    def probabilities(self, found: Collection[str]) -> dict[str, float]:
        """Effect -> probability, in sum 1, for the features of one sentence."""
        best: dict[str, float] = {}
        for (effect, _), score in zip(self.classes, self.scores(found), strict=True):
            best[effect] = max(score, best.get(effect, score))
        highest = max(best.values())
        powers = {effect: math.exp((score - highest) / self.temperature) for effect, score in best.items()}
        total = sum(powers.values())
        return {effect: power / total for effect, power in powers.items()}

    def label(self, found: Collection[str], effect: str) -> str:
        """The likeliest label among the classes of that effect; empty where it is one of the rare ones."""
        scored = [(s, c[1]) for c, s in zip(self.classes, self.scores(found), strict=True) if c[0] == effect]
        return max(scored)[1] if scored else ""

    def tempered(self, temperature: float) -> Classifier:
        """The same model with other calibration."""
        return replace(self, temperature=temperature)


@cache
def classifier() -> Classifier:
    """The classifier of this installation."""
    return classifier_from(model_bytes())


def classifier_from(text: bytes) -> Classifier:
    """A classifier from its JSON text; raises ValueError where the text is not one."""
    data = json.loads(text)
    try:
        return Classifier(
            tuple((effect, label) for effect, label in data["classes"]),
            tuple(data["bias"]),
            float(data["temperature"]),
            float(data["rarity_step"]),
            float(data["weight_step"]),
            data["features"],
        )
    except (KeyError, TypeError) as problem:
        raise ValueError(f"not a classifier: {problem}") from problem
