"""How sure is sure enough: confidence fitted to recorded answers, and measured on templates that were left out."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from analyzer.deciding.calibration import Calibration
from analyzer.training.recorded_answers import Recorded

_GROUPS = 5
"""Groups into which the templates are parted, each left out of fitting in turn."""
_SLACK = 1.0
"""Inverse strength of the penalty on large weights (scikit-learn's C)."""
_DIGITS = 3
_STEPS = (0.0, 0.6, 0.8, 0.9, 0.95, 1.01)
"""Steps of confidence in which what was said is held against what was right."""
_DRAWS = 1000
_SEED = 5005
FEWEST = 20
"""Errors, and right answers, from which a curve is fitted."""
ENOUGH_ERRORS = 30
"""With fewer errors the area under the curve says little, and is printed without a goal."""
GOAL = 0.75

Told = tuple[float, bool]
"""(confidence, whether the answer was right)."""


def fitted_calibration(records: Sequence[Recorded]) -> Calibration:
    """The curve fitted to all records; the same records give the same numbers. With few errors (or few right answers) a fit
    would follow chance: then it says what the grounds say by themselves."""
    from sklearn.linear_model import LogisticRegression

    right = [record.right for record in records]
    if min(right.count(True), right.count(False)) < FEWEST:
        return Calibration(0.0, {"score": 1.0})
    names = sorted({name for record in records for name in record.measures})
    rows = [[record.measures.get(name, 0.0) for name in names] for record in records]
    machine = LogisticRegression(C=_SLACK, max_iter=1000).fit(rows, right)
    weights = {name: round(float(w), _DIGITS) for name, w in zip(names, machine.coef_[0], strict=True)}
    return Calibration(round(float(machine.intercept_[0]), _DIGITS), weights)


def calibration_json(calibration: Calibration) -> str:
    """The numbers as `models/confidence.json` holds them."""
    return json.dumps({"intercept": calibration.intercept, "weights": dict(calibration.weights)}) + "\n"


def left_out(records: Sequence[Recorded]) -> list[Told]:
    """The confidence of each answer, record by record, by a curve that was fitted without the files of its template."""
    groups = {name: number % _GROUPS for number, name in enumerate(sorted({r.template for r in records}))}
    curves = {
        group: fitted_calibration([r for r in records if groups[r.template] != group]) for group in set(groups.values())
    }
    return [(curves[groups[r.template]].probability(r.measures), r.right) for r in records]


def area(told: Sequence[Told]) -> float | None:
    """The chance that a right answer was given more confidence than a wrong one (AUROC); None without both."""
    right = [c for c, good in told if good]
    wrong = [c for c, good in told if not good]
    if not right or not wrong:
        return None
    wins = sum((a > b) + 0.5 * (a == b) for a in right for b in wrong)
    return wins / (len(right) * len(wrong))


def calibration_error(told: Sequence[Told]) -> float:
    """The mean gap between what was said and what was right, over the steps of confidence, weighed by their size."""
    total = 0.0
    for part in _steps(told):
        said = sum(c for c, _ in part) / len(part)
        total += abs(said - sum(good for _, good in part) / len(part)) * len(part)
    return total / len(told) if told else 0.0


def _steps(told: Sequence[Told]) -> list[list[Told]]:
    steps = [[one for one in told if low <= one[0] < high] for low, high in pairwise(_STEPS)]
    return [step for step in steps if step]


def squared_error(told: Sequence[Told]) -> float:
    """The mean square of what was said less what was right (Brier 1950)."""
    return sum((c - good) ** 2 for c, good in told) / len(told) if told else 0.0


def calibration_text(records: Sequence[Recorded], told: Sequence[Told] | None = None) -> Iterator[str]:
    """Confidence against error, as lines for people: by curves that never saw the template of a file.

    `told` is what was said, record by record, where it shall be judged as it was said.
    """
    said = list(told) if told is not None else left_out(records)
    errors = sum(not good for _, good in said)
    share = (len(said) - errors) / len(said) if said else 0.0
    constant = [(share, good) for _, good in said]
    yield f"confidence of {len(said)} answers, {errors} of them wrong"
    found = area(said)
    if found is None:
        yield "area under the curve (right before wrong): not to be told without both"
    else:
        low, high = _area_interval(records, said)
        goal = f"; goal {GOAL}" if errors >= ENOUGH_ERRORS else f"; fewer than {ENOUGH_ERRORS} errors, no goal"
        yield f"area under the curve (right before wrong): {found:.3f} ({low:.3f} to {high:.3f}{goal})"
    yield f"calibration error {calibration_error(said):.3f} (a constant {share:.2f}: {calibration_error(constant):.3f})"
    yield f"squared error {squared_error(said):.3f} (a constant {share:.2f}: {squared_error(constant):.3f})"
    yield f"{'confidence':<14}{'answers':>8}{'right':>8}"
    for step in _steps(said):
        low_edge = max(edge for edge in _STEPS if edge <= min(c for c, _ in step))
        high_edge = min(edge for edge in _STEPS if edge > max(c for c, _ in step))
        right = sum(good for _, good in step) / len(step)
        yield f"{f'{low_edge:.2f} to {min(high_edge, 1.0):.2f}':<14}{len(step):>8}{right:>8.1%}"


def _area_interval(records: Sequence[Recorded], told: Sequence[Told]) -> tuple[float, float]:
    """The 95 % interval, by drawing whole templates again and again: their files err together."""
    by_template: Mapping[str, list[Told]] = defaultdict(list)
    for record, one in zip(records, told, strict=True):
        by_template[record.template].append(one)
    names = sorted(by_template)
    draw = random.Random(_SEED)
    areas = []
    for _ in range(_DRAWS):
        sample = [one for name in draw.choices(names, k=len(names)) for one in by_template[name]]
        found = area(sample)
        if found is not None:
            areas.append(found)
    areas.sort()
    if not areas:
        return 0.0, 1.0
    return areas[round(0.025 * len(areas))], areas[max(0, round(0.975 * len(areas)) - 1)]
