"""`analyzer train`: the same corpus gives the same bytes, and what it writes can be served and read."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from analyzer.finding.classifier import classifier, classifier_from
from analyzer.finding.features import sentence_features
from analyzer.finding.findings import EFFECTS
from analyzer.finding.model_file import model_bytes
from analyzer.training.train import train_classifier

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 400_000
"""Bytes of the classifier: it is in every wheel."""
SLOWEST = 0.05
"""Seconds in which it is loaded at the start of each analysis, on a slow machine."""


@pytest.fixture(scope="module")
def small_corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four voices of the corpus: three to train on, one held out."""
    folder = tmp_path_factory.mktemp("corpus")
    for voice in ("adjuster", "old_defense", "typewriter", "solo"):
        text = (ROOT / "models" / "corpus" / f"{voice}.jsonl").read_text(encoding="utf-8")
        (folder / f"{voice}.jsonl").write_text(text, encoding="utf-8")
    parts = {"train": ["adjuster", "old_defense", "typewriter"], "test": ["solo"]}
    (folder / "voices.json").write_text(json.dumps(parts), encoding="utf-8")
    return folder


def test_the_same_corpus_gives_the_same_bytes(small_corpus: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    train_classifier(small_corpus, first)
    train_classifier(small_corpus, second)
    for name in ("classifier.json", "card.md"):
        assert (first / name).read_bytes() == (second / name).read_bytes()
    model = classifier_from((first / "classifier.json").read_bytes())
    chances = model.probabilities(sentence_features("F/M stays open.", "compromise_and_release"))
    assert set(chances) <= set(EFFECTS)
    assert sum(chances.values()) == pytest.approx(1.0)
    assert "`solo`" in (first / "card.md").read_text(encoding="utf-8")


def test_the_classifier_is_small_and_quick_to_load() -> None:
    text = model_bytes()
    assert len(text) <= LARGEST
    times = []
    for _ in range(5):
        start = time.perf_counter()
        classifier_from(text)
        times.append(time.perf_counter() - start)
    assert min(times) < SLOWEST


@pytest.mark.parametrize(
    ("text", "paper", "effect"),
    [
        ("They will go on paying my doctors as before.", "compromise_and_release", "keeps"),
        ("From here on he is to pay his doctors himself, which is in the price.", "compromise_and_release", "closes"),
        ("The whole of it is settled but for his ankle, which they go on treating.", "addendum", "limits"),
        ("The clinic's lien is still open and the carrier will deal with it.", "compromise_and_release", "none"),
    ],
)
def test_reads_words_that_nobody_foresaw(text: str, paper: str, effect: str) -> None:
    chances = classifier().probabilities(sentence_features(text, paper))
    assert max(chances, key=lambda e: chances[e]) == effect


def test_the_card_tells_scores_with_intervals_beside_simpler_means() -> None:
    card = (ROOT / "models" / "card.md").read_text(encoding="utf-8")
    for way in ("keywords alone", "words without concepts (TF-IDF)", "rules alone", "classifier alone", "whole row"):
        (row,) = [line for line in card.splitlines() if line.startswith(f"| {way}") and "training" not in line]
        assert row.count(" to ") == 3
    assert f"{len(model_bytes()):,} bytes" in card


@pytest.mark.parametrize("text", [b"[]", b'{"classes": []}', b"not json"])
def test_what_is_no_classifier_is_refused(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"not a classifier|Expecting value"):
        classifier_from(text)
