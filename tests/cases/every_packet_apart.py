"""Every packet among the samples, filed apart: no case turns from open to closed or back."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer import analyze
from tests.cases.splitting import overturned

ROOT = Path(__file__).resolve().parent.parent.parent
PACKETS = sorted([*(ROOT / "samples").glob("*.pdf"), *(ROOT / "samples" / "further").glob("*.pdf")])
MOST_PAGES = 40


@pytest.mark.parametrize("packet", PACKETS, ids=[p.stem for p in PACKETS])
def test_no_case_is_overturned(packet: Path, tmp_path: Path) -> None:
    report = analyze(str(packet), ocr="never")
    if len(report.documents) < 2 or report.source.pages > MOST_PAGES:
        pytest.skip("one paper, or too many pages")
    assert overturned(packet, tmp_path) == []
