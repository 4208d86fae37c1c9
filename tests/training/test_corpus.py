"""The labelled sentences: enough of them, split by voice, labelled with what the contract knows."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from analyzer.finding.findings import EFFECTS, LABELS
from analyzer.training.corpus import CorpusError, Example, examples, voices

CORPUS = Path(__file__).resolve().parents[2] / "models" / "corpus"
EVERY = [e for part in ("train", "test") for e in examples(CORPUS, part)]


def test_there_are_sentences_enough_of_every_effect() -> None:
    assert len(EVERY) >= 2500
    held_out = examples(CORPUS, "test")
    assert len(held_out) >= 400
    assert {e.effect for e in held_out} == set(EFFECTS)


def test_a_third_of_the_sentences_look_like_what_they_are_not() -> None:
    assert sum(e.note.startswith("hn") for e in EVERY) / len(EVERY) >= 1 / 3


def test_every_label_is_known_and_shown_by_several_voices() -> None:
    shown = {label: {e.voice for e in EVERY if label in e.labels} for label in LABELS}
    assert {label: sorted(heard) for label, heard in shown.items() if len(heard) < 3} == {}


def test_every_voice_stands_in_one_part_and_every_file_is_a_voice() -> None:
    parts = voices(CORPUS)
    assert set(parts["train"]) & set(parts["test"]) == set()
    assert {f.stem for f in CORPUS.glob("*.jsonl")} == {*parts["train"], *parts["test"]}


def test_no_sentence_of_a_voice_held_out_stands_in_training() -> None:
    def bare(example: Example) -> str:
        return "".join(c for c in example.text.lower() if c.isalnum())

    training = {bare(e) for e in examples(CORPUS, "train")}
    assert [e.id for e in examples(CORPUS, "test") if bare(e) in training and len(bare(e)) > 20] == []


def test_ids_are_of_their_voice_and_given_once() -> None:
    assert [e.id for e in EVERY if not e.id.startswith(f"{e.voice}-")] == []
    assert [name for name, count in Counter(e.id for e in EVERY).items() if count > 1] == []


def test_the_readme_describes_every_voice() -> None:
    readme = (CORPUS / "README.md").read_text(encoding="utf-8")
    counts = Counter(e.voice for e in EVERY)
    assert f"{len(EVERY):,} sentences" in readme
    assert [
        v for v, n in counts.items() if not any(f"`{v}`" in r and f" {n} |" in r for r in readme.splitlines())
    ] == []


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "made-up.jsonl, line 1: not an example"),
        ('{"id": "x-1", "text": "F/M open."}', "line 1: not an example"),
        (
            '{"id": "x-1", "text": "F/M open.", "labels": ["open"], "effect": "keeps", "paper": "addendum"}',
            "line 1: unknown label or effect open",
        ),
        (
            '{"id": "x-1", "text": "F/M open.", "labels": [], "effect": "stays", "paper": "addendum"}',
            "line 1: unknown label or effect stays",
        ),
    ],
)
def test_a_line_that_cannot_be_used_is_named(tmp_path: Path, line: str, problem: str) -> None:
    (tmp_path / "voices.json").write_text(json.dumps({"train": ["made-up"], "test": []}), encoding="utf-8")
    (tmp_path / "made-up.jsonl").write_text(line + "\n", encoding="utf-8")
    with pytest.raises(CorpusError, match=problem):
        examples(tmp_path, "train")
