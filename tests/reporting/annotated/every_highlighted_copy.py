"""The highlighted copy of every PDF sample: `scripts/test --all`. Takes ten minutes on two cores."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.pipeline import analysed
from tests.reporting.annotated.checks import check

SAMPLES = Path(__file__).resolve().parents[3] / "samples"


@pytest.mark.parametrize("path", sorted(SAMPLES.rglob("*.pdf")), ids=lambda path: path.stem)
def test_the_copy_is_true_to_its_paper(path: Path) -> None:
    assert check(path, analysed(str(path))) == []
