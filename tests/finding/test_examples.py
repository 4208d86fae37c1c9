"""Every clause type finds its own examples and leaves its counter-examples alone."""

from __future__ import annotations

import tomllib

import pytest

from analyzer.finding.findings import LABELS
from analyzer.rules.entries import RULES
from tests.finding.reading_sentences import clauses

ELSEWHERE = {"mma", "mmi_finding"}
"""Labels that other finders give."""
LEAST_FOUND, LEAST_NOT_FOUND = 8, 6

FILES = sorted((RULES / "clauses").glob("*.examples.toml"))
EXAMPLES = [entry for path in FILES for entry in tomllib.loads(path.read_text(encoding="utf-8"))["example"]]
TABLE = [
    pytest.param(entry["label"], entry["paper"], text, key == "must_find", id=f"{entry['label']}-{key}-{number}")
    for entry in EXAMPLES
    for key in ("must_find", "must_not_find")
    for number, text in enumerate(entry[key])
]


def test_every_label_has_examples() -> None:
    assert {entry["label"] for entry in EXAMPLES} | ELSEWHERE == set(LABELS)


@pytest.mark.parametrize("entry", EXAMPLES, ids=[entry["label"] for entry in EXAMPLES])
def test_there_are_enough(entry: dict[str, list[str]]) -> None:
    assert len(entry["must_find"]) >= LEAST_FOUND
    assert len(entry["must_not_find"]) >= LEAST_NOT_FOUND


@pytest.mark.parametrize(("label", "paper", "text", "wanted"), TABLE)
def test_example(label: str, paper: str, text: str, wanted: bool) -> None:
    found = any(clause.label == label and clause.effect == LABELS[label] for clause in clauses(text, paper))
    assert found is wanted
