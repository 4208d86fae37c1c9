"""The hostile files that take seconds each, and many samples damaged in many ways: run by `scripts/test --all` alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.isolated_analysis import IsolatedAnalysis
from tests.hostile import hostile_pdfs
from tests.hostile.outcomes import outcome
from tests.hostile.test_hostile_files import MADE, SLOW

SAMPLES = (
    "a02-stips-fourteen.pdf",
    "a07-stips-radio.pdf",
    "a16-cr-initials-left.pdf",
    "a22-cr-struck-par6.pdf",
    "b24-award-alone-ankle.pdf",
)

PATIENCE = 60.0
"""Seconds for a page: damaged ones go through text recognition, and nothing here should run into the limit."""


@pytest.mark.xdist_group("hostile")
@pytest.mark.parametrize("name", sorted(SLOW))
def test_what_was_made_to_exhaust_ends_well(name: str, analysis: IsolatedAnalysis, tmp_path: Path) -> None:
    outcome(analysis, tmp_path, name, MADE[name]())


@pytest.mark.xdist_group("hostile")
@pytest.mark.parametrize("sample", SAMPLES)
def test_every_damage_to_a_paper_ends_well(sample: str, analysis: IsolatedAnalysis, tmp_path: Path, root: Path) -> None:
    data = (root / "samples" / sample).read_bytes()
    for name, make in hostile_pdfs.damaged(Path(sample).stem, data, range(40), 1):
        found = outcome(analysis, tmp_path, name, make(), PATIENCE)
        assert found in ("report", "damaged", "encrypted", "empty"), name
