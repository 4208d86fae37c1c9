"""The small classifier: plain numbers, served without the library that trained them.

It reads the sentences that no frame understood and says what effect they seem to have. It never overrules a rule or a
mark: a clause that it raises can be shown and can make an answer less sure.
"""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache

from analyzer.finding.model_file import model_bytes


@dataclass(frozen=True, slots=True)
class Classifier:
    """A linear model over features; every feature has its inverse document frequency and one weight for each effect."""

    effects: tuple[str, ...]
    bias: tuple[float, ...]
    temperature: float
    """Divides the scores before they become probabilities: calibrated on voices that were left out of training."""
    features: Mapping[str, tuple[float, ...]]

    def probabilities(self, found: Collection[str]) -> dict[str, float]:
        """Effect -> probability, in sum 1, for the features of one sentence."""
        known = [self.features[name] for name in sorted(found) if name in self.features]
        length = math.sqrt(sum(row[0] * row[0] for row in known)) or 1.0
        scores = [
            (bias + sum(row[0] * row[number] for row in known) / length) / self.temperature
            for number, bias in enumerate(self.bias, start=1)
        ]
        highest = max(scores)
        powers = [math.exp(score - highest) for score in scores]
        total = sum(powers)
        return {effect: power / total for effect, power in zip(self.effects, powers, strict=True)}


@cache
def classifier() -> Classifier:
    """The classifier of this installation."""
    return classifier_from(model_bytes())


def classifier_from(text: bytes) -> Classifier:
    """A classifier from its JSON text; raises ValueError where the text is not one."""
    data = json.loads(text)
    try:
        return Classifier(
            tuple(data["effects"]),
            tuple(data["bias"]),
            float(data["temperature"]),
            {name: tuple(row) for name, row in data["features"].items()},
        )
    except (KeyError, TypeError) as problem:
        raise ValueError(f"not a classifier: {problem}") from problem
