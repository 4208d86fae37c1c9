"""The further papers, by other hands: the answer of each digital one. `misses` in a label says that the program is known to miss it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

FURTHER = Path(__file__).resolve().parent.parent / "samples" / "further"
SUFFIX = ".expected.toml"
SURE = {"kept", "closed"}


def labels() -> dict[str, dict[str, Any]]:
    """Name -> label, of the papers whose words stand in the file: scans take minutes, and are read by `scripts/test --all`."""
    found = {
        p.name.removesuffix(SUFFIX): tomllib.loads(p.read_text(encoding="utf-8")) for p in FURTHER.glob(f"*{SUFFIX}")
    }
    return {name: label for name, label in sorted(found.items()) if label.get("rendition", "digital") == "digital"}


LABELS = labels()


def test_there_are_papers_of_several_hands() -> None:
    assert len(LABELS) >= 120
    assert {name[0] for name in LABELS} >= {"d", "e", "g"}


@pytest.mark.parametrize("name", LABELS)
def test_gives_the_expected_answer(name: str) -> None:
    from analyzer.pipeline import analyze

    label = LABELS[name]
    (paper,) = [p for p in FURTHER.glob(f"{name}.*") if not p.name.endswith(SUFFIX)]
    found = analyze(str(paper)).future_medical.status
    if "misses" in label:
        assert found not in SURE, f"an honest miss at most: {label['misses']}"
    else:
        assert found == label["status"], label["why"]
