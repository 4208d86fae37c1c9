"""Every clause rule by itself: it fires on its own sentences, and there are enough of them."""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from analyzer.finding.findings import LABELS
from analyzer.finding.frames import frames
from tests.finding.reading_sentences import FINDINGS, LETTER, RELEASE, STIPULATIONS, clauses
from tests.finding.test_examples import EXAMPLES, LEAST_FOUND, LEAST_NOT_FOUND
from tests.finding.test_qualifier_table import PAPERS as TABLE_PAPERS
from tests.finding.test_qualifier_table import SENTENCES

PAPERS = {
    "release": RELEASE,
    "stipulations": STIPULATIONS,
    "findings": FINDINGS,
    "letter": LETTER,
    "award": "award",
    "order_disapproving": "order_disapproving",
}
RULES = [
    entry
    for path in sorted((Path(__file__).parent / "rule_sentences").glob("*.toml"))
    for entry in tomllib.loads(path.read_text(encoding="utf-8"))["rule"]
]
OWN = [
    pytest.param(entry["id"], entry["paper"], text, id=f"{entry['id']}-{number}")
    for entry in RULES
    for number, text in enumerate(entry["find"], start=1)
]


def _fires(rule: str, text: str, paper: str) -> bool:
    """Whether the rule gives a clause with the plain effect of its label."""
    return any(c.found_by == f"rule:{rule}" and c.effect == LABELS[c.label] for c in clauses(text, paper))


@pytest.mark.parametrize(("rule", "paper", "text"), OWN)
def test_rule_finds_its_sentence(rule: str, paper: str, text: str) -> None:
    effect_of_paper = "none" if paper == "letter" else None
    fired = [c for c in clauses(text, PAPERS[paper]) if c.found_by == f"rule:{rule}"]
    assert fired, text
    assert any(c.effect == (effect_of_paper or LABELS[c.label]) or c.label == "draft_or_proposal" for c in fired), text


@cache
def _counts() -> Counter[str]:
    """How many sentences of the tables each rule fires on."""
    found: Counter[str] = Counter()
    texts = {(text, entry["paper"]) for entry in EXAMPLES for text in entry["must_find"]}
    texts |= {(s["text"], TABLE_PAPERS[s["paper"]]) for s in SENTENCES}
    texts |= {(text, PAPERS[entry["paper"]]) for entry in RULES for text in entry["find"]}
    for text, paper in texts:
        found.update({c.found_by.removeprefix("rule:") for c in clauses(text, paper)})
    return found


@pytest.mark.parametrize("rule", [frame.id for frame in frames()])
def test_rule_has_enough_sentences(rule: str) -> None:
    assert _counts()[rule] >= LEAST_FOUND


@pytest.mark.parametrize("frame", frames(), ids=[frame.id for frame in frames()])
def test_rule_has_enough_counter_examples(frame: object) -> None:
    labels = {frame.label, frame.label_in_award, frame.label_in_finding} - {""}  # type: ignore[attr-defined]
    against = {
        (text, entry["paper"]) for entry in EXAMPLES if entry["label"] in labels for text in entry["must_not_find"]
    }
    assert len(against) >= LEAST_NOT_FOUND
    assert not [text for text, paper in against if _fires(frame.id, text, paper) and len(labels) == 1]  # type: ignore[attr-defined]
