"""`analyzer train`: from labelled sentences to the numbers of the classifier and the card that describes them.

scikit-learn fits the weights; the same corpus gives the same bytes. Scores on the card are of voices never seen in training.
"""

from __future__ import annotations

from pathlib import Path

from analyzer.finding.classifier import classifier_from
from analyzer.finding.features import sentence_features
from analyzer.finding.model_file import CONFIDENCE_NAME, MODEL_NAME, checkout_models
from analyzer.training.baselines import plain_model
from analyzer.training.calibration import calibration_json, fitted_calibration
from analyzer.training.card import Measured, card_text
from analyzer.training.corpus import examples, voices
from analyzer.training.fitting import classes_of, fitted, left_out
from analyzer.training.recorded_answers import ANSWERS_NAME, recorded
from analyzer.training.sentences import judged


def train_classifier(corpus: Path | None = None, output: Path | None = None) -> str:
    """Train on the `train` voices of the corpus, write `classifier.json` and `card.md`, and say where they are.

    Confidence is calibrated anew (`confidence.json`) where recorded answers stand beside the corpus.

    Raises CorpusError for a line of the corpus that cannot be used.
    """
    folder = corpus or checkout_models() / "corpus"
    target = output or checkout_models()
    training, held_out = examples(folder, "train"), examples(folder, "test")
    featured = [sentence_features(e.text, e.paper) for e in training]
    temperature, foretold = left_out(training, featured)
    text = fitted(featured, classes_of(training), temperature)
    model = classifier_from(text.encode())
    target.mkdir(parents=True, exist_ok=True)
    (target / MODEL_NAME).write_text(text, encoding="utf-8")
    measured = Measured(
        model=model,
        size=len(text.encode()),
        training=training,
        within=[judged(e, model, chances) for e, chances in zip(training, foretold, strict=True)],
        held_out=[judged(e, model) for e in held_out],
        plain=plain_model(training, temperature),
        voices=voices(folder),
    )
    answered = (corpus.parent if corpus else checkout_models()) / ANSWERS_NAME
    if answered.is_file():
        curve = fitted_calibration(recorded(answered))
        (target / CONFIDENCE_NAME).write_text(calibration_json(curve), encoding="utf-8")
    (target / "card.md").write_text(card_text(measured), encoding="utf-8")
    return f"{len(training)} sentences, {len(model.features)} features; written to {target}"
