"""From labelled sentences to the numbers of the classifier: one linear machine for each class, against all the others."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from analyzer.finding.classifier import SIGNS, ZERO, Classifier, classifier_from
from analyzer.training.corpus import Example

if TYPE_CHECKING:
    import numpy as np

_LEAST_SENTENCES = 3
"""A feature seen in fewer sentences says more about one of them than about the language."""
_MOST_FEATURES = 8500
"""Features kept: those whose weights move the most sentences. More would make the file larger and the scores hardly better."""
_LEAST_CLASS = 12
"""Sentences that a label needs to be a class of its own; the rest of its effect share one."""
_SLACK = 1.0
"""Inverse strength of the penalty on large weights (scikit-learn's C), chosen by leaving voices of the training part out."""
_RARITY_STEP = 0.1
_LEAST_STEPS = 2
"""Weights smaller than this many steps are left out of the file."""
_GROUPS = 5
"""Groups into which the voices are parted, each left out of training in turn."""
_TEMPERATURES = (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.7, 1.0)
_DIGITS = 3


def classes_of(training: Sequence[Example]) -> list[tuple[str, str]]:
    """The class of each sentence: its effect and its main label, without the label where that is rare."""
    full = [(e.effect, e.labels[0] if e.labels else "") for e in training]
    counts = Counter(full)
    return [(effect, label if counts[effect, label] >= _LEAST_CLASS else "") for effect, label in full]


def fitted(featured: Sequence[frozenset[str]], classes: Sequence[tuple[str, str]], temperature: float) -> str:
    """The classifier as JSON text, fitted to sentences with these features and classes; the same input gives the same bytes."""
    import numpy as np

    counts = Counter(name for features in featured for name in features)
    names = sorted(name for name, count in counts.items() if count >= _LEAST_SENTENCES)
    order = sorted(set(classes))
    rarity = {name: round((1.0 + math.log((1 + len(featured)) / (1 + counts[name]))) / _RARITY_STEP) for name in names}
    if len(names) > _MOST_FEATURES:
        weights, _ = _machines(featured, classes, order, names, rarity)
        moved = np.abs(weights).max(axis=1) * np.sqrt([counts[name] for name in names])
        kept = sorted(range(len(names)), key=lambda k: (-round(float(moved[k]), 6), names[k]))[:_MOST_FEATURES]
        names = sorted(names[k] for k in kept)
    weights, bias = _machines(featured, classes, order, names, rarity)
    step = float(np.abs(weights).max()) / ZERO
    rows = {name: _row(rarity[name], weights[k] / step) for k, name in enumerate(names)}
    return json.dumps(
        {
            "classes": [list(c) for c in order],
            "bias": [round(float(b), _DIGITS) for b in bias],
            "temperature": temperature,
            "rarity_step": _RARITY_STEP,
            "weight_step": round(step, 2 * _DIGITS),
            "features": {name: row for name, row in rows.items() if len(row) > 1},
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _row(rarity: int, weights: Iterable[float]) -> str:
    """One feature in signs: its rarity, then each class with a weight worth writing."""
    steps = [round(float(weight)) for weight in weights]
    pairs = [SIGNS[k] + SIGNS[ZERO + step] for k, step in enumerate(steps) if abs(step) >= _LEAST_STEPS]
    return SIGNS[min(rarity, len(SIGNS) - 1)] + "".join(pairs)


def _machines(
    featured: Sequence[Collection[str]],
    classes: Sequence[tuple[str, str]],
    order: Sequence[tuple[str, str]],
    names: Sequence[str],
    rarity: Mapping[str, int],
) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Weights (features x classes) and bias (classes) of the machines."""
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.svm import LinearSVC

    column = {name: number for number, name in enumerate(names)}
    rows, columns, values = [], [], []
    for row, features in enumerate(featured):
        known = sorted(column[name] for name in features if name in column)
        length = math.sqrt(sum(rarity[names[c]] ** 2 for c in known)) or 1.0
        for c in known:
            rows.append(row)
            columns.append(c)
            values.append(rarity[names[c]] / length)
    matrix = csr_matrix((np.array(values), (np.array(rows), np.array(columns))), shape=(len(featured), len(names)))
    weights, bias = [], []
    for one in order:
        machine: Any = LinearSVC(C=_SLACK, class_weight="balanced", random_state=0)
        machine.fit(matrix, np.array([c == one for c in classes]))
        weights.append(machine.coef_[0])
        bias.append(machine.intercept_[0])
    return np.array(weights).T, np.array(bias)


def left_out(training: Sequence[Example], featured: Sequence[frozenset[str]]) -> tuple[float, list[dict[str, float]]]:
    """The temperature under which voices left out of training are foretold best, and what is then foretold for each sentence.

    Every sentence is judged by a model that has seen no sentence of its voice.
    """
    names = sorted({e.voice for e in training})
    classes = classes_of(training)
    models: dict[str, Classifier] = {}
    for group in range(min(_GROUPS, len(names))):
        out = set(names[group::_GROUPS])
        inside = [k for k, e in enumerate(training) if e.voice not in out]
        text = fitted([featured[k] for k in inside], [classes[k] for k in inside], 1.0)
        models.update(dict.fromkeys(out, classifier_from(text.encode())))
    told = [models[e.voice].probabilities(f) for e, f in zip(training, featured, strict=True)]
    best = min(_TEMPERATURES, key=lambda t: (_loss(training, told, t), t))
    return best, [tempered(chances, best) for chances in told]


def tempered(chances: Mapping[str, float], temperature: float) -> dict[str, float]:
    """Probabilities that were given at temperature 1, as they are at another."""
    powers = {effect: chance ** (1.0 / temperature) for effect, chance in chances.items()}
    total = sum(powers.values())
    return {effect: power / total for effect, power in powers.items()}


def _loss(training: Sequence[Example], told: Sequence[Mapping[str, float]], temperature: float) -> float:
    """Mean negative log probability of the true effects."""
    losses = (
        -math.log(max(tempered(chances, temperature).get(example.effect, 0.0), 1e-9))
        for example, chances in zip(training, told, strict=True)
    )
    return sum(losses) / len(training)
