"""The calibration of confidence: numbers fitted to labelled files, served without the library that fitted them."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from analyzer.finding.model_file import CONFIDENCE_NAME, model_bytes


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic curve over what bears on how sure an answer is."""

    intercept: float
    weights: Mapping[str, float]

    def probability(self, measures: Mapping[str, float]) -> float:
        """The share of such answers that are right, 0 to 1; measures without a weight count nothing."""
        score = self.intercept + sum(self.weights.get(name, 0.0) * value for name, value in measures.items())
        return 1.0 / (1.0 + math.exp(-score))


@cache
def calibration() -> Calibration:
    """The one of `models/confidence.json`; raises FileNotFoundError where the installation is incomplete."""
    numbers = json.loads(model_bytes(CONFIDENCE_NAME))
    return Calibration(float(numbers["intercept"]), {k: float(v) for k, v in numbers["weights"].items()})
