"""`analyzer train`: from labelled sentences to the numbers of the classifier and the card that describes them.

scikit-learn fits the weights; the same corpus gives the same bytes. Scores on the card are of voices never seen in training.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from analyzer.finding.classifier import Classifier, classifier_from
from analyzer.finding.features import sentence_features
from analyzer.finding.findings import EFFECTS
from analyzer.finding.model_file import MODEL_NAME, checkout_models
from analyzer.training.card import card_text
from analyzer.training.corpus import Example, examples, voices

_LEAST_SENTENCES = 3
"""A feature seen in fewer sentences says more about one of them than about the language."""
_DIGITS = 3
_SLACK = 6.0
"""Inverse strength of the penalty on large weights (scikit-learn's C), chosen by leaving voices of the training part out."""
_TEMPERATURES = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.5)


def train_classifier(corpus: Path | None = None, output: Path | None = None) -> str:
    """Train on the `train` voices of the corpus, write `classifier.json` and `card.md`, and say how it scores on the `test` voices.

    Raises CorpusError for a line of the corpus that cannot be used.
    """
    folder = corpus or checkout_models() / "corpus"
    target = output or checkout_models()
    training, held_out = examples(folder, "train"), examples(folder, "test")
    featured = [sentence_features(e.text, e.paper) for e in training]
    temperature = _temperature(training, featured)
    text = _fitted(training, featured, temperature)
    model = classifier_from(text.encode())
    target.mkdir(parents=True, exist_ok=True)
    (target / MODEL_NAME).write_text(text, encoding="utf-8")
    card = card_text(model, training, held_out, [predicted(model, e) for e in held_out], voices(folder))
    (target / "card.md").write_text(card, encoding="utf-8")
    return f"{len(training)} sentences, {len(model.features)} features; written to {target}"


def predicted(model: Classifier, example: Example) -> dict[str, float]:
    """The model's probabilities for a labelled sentence."""
    return model.probabilities(sentence_features(example.text, example.paper))


def _fitted(training: Sequence[Example], featured: Sequence[frozenset[str]], temperature: float) -> str:
    """The classifier as JSON text, fitted to these sentences."""
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    counts = Counter(name for features in featured for name in features)
    names = sorted(name for name, count in counts.items() if count >= _LEAST_SENTENCES)
    column = {name: number for number, name in enumerate(names)}
    idf = [1.0 + math.log((1 + len(featured)) / (1 + counts[name])) for name in names]
    rows, columns, values = [], [], []
    for row, features in enumerate(featured):
        known = sorted(column[name] for name in features if name in column)
        length = math.sqrt(sum(idf[c] ** 2 for c in known)) or 1.0
        for c in known:
            rows.append(row)
            columns.append(c)
            values.append(idf[c] / length)
    matrix = csr_matrix((np.array(values), (np.array(rows), np.array(columns))), shape=(len(featured), len(names)))
    fit: Any = LogisticRegression(C=_SLACK, max_iter=2000, class_weight="balanced", random_state=0)
    fit.fit(matrix, [e.effect for e in training])
    order = [list(fit.classes_).index(effect) for effect in EFFECTS]
    weights = [[round(float(fit.coef_[k][c]), _DIGITS) + 0.0 for k in order] for c in range(len(names))]
    return json.dumps(
        {
            "effects": list(EFFECTS),
            "bias": [round(float(fit.intercept_[k]), _DIGITS) for k in order],
            "temperature": temperature,
            "features": {
                name: [round(idf[c], _DIGITS), *weights[c]]
                for name, c in column.items()
                if any(abs(w) >= 10**-_DIGITS for w in weights[c])
            },
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _temperature(training: Sequence[Example], featured: Sequence[frozenset[str]]) -> float:
    """The temperature under which voices left out of training are foretold best (lowest mean log loss)."""
    names = sorted({e.voice for e in training})
    losses = dict.fromkeys(_TEMPERATURES, 0.0)
    for voice in names:
        inside = [i for i, e in enumerate(training) if e.voice != voice]
        text = _fitted([training[i] for i in inside], [featured[i] for i in inside], 1.0)
        model = classifier_from(text.encode())
        for temperature in _TEMPERATURES:
            tempered = Classifier(model.effects, model.bias, temperature, model.features)
            for i, example in enumerate(training):
                if example.voice == voice:
                    losses[temperature] -= math.log(max(tempered.probabilities(featured[i])[example.effect], 1e-9))
    return min(_TEMPERATURES, key=lambda t: (losses[t], t))
