"""Every cue by itself: it is seen where it stands, and nowhere else."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from analyzer.finding.pipeline import CUE, cues, read_text
from analyzer.finding.statements import concepts_of
from tests.finding.test_examples import LEAST_FOUND, LEAST_NOT_FOUND

ENTRIES = tomllib.loads((Path(__file__).parent / "cue_sentences.toml").read_text(encoding="utf-8"))["cue"]
TABLE = [
    pytest.param(entry["id"], text, key == "find", id=f"{entry['id']}-{key}-{number}")
    for entry in ENTRIES
    for key in ("find", "not_find")
    for number, text in enumerate(entry[key], start=1)
]


def test_every_cue_has_enough_sentences() -> None:
    assert {entry["id"] for entry in ENTRIES} == {cue.id for cue in cues()}
    for entry in ENTRIES:
        assert len(entry["find"]) >= LEAST_FOUND, entry["id"]
        assert len(entry["not_find"]) >= LEAST_NOT_FOUND, entry["id"]


@pytest.mark.parametrize(("cue", "text", "wanted"), TABLE)
def test_cue(cue: str, text: str, wanted: bool) -> None:
    assert (CUE + cue in concepts_of(read_text(text))) is wanted
