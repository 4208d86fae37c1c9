"""Real papers of one packet, filed apart, come to the same case; all packets are tried in `every_packet_apart.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer import analyze
from tests.cases.splitting import cases, overturned, taken_apart

SAME = ("c15-cr-then-order", "b33-cr-order-rescinded", "b10-award-then-cr-suspended", "a25-packet-two-cases")
CHANGED = ("a08-stips-judge-strike", "b32-cr-elbow-excepted")
"""An award that strikes an item, an addendum that carves out a part: read apart, nobody can be sure."""


@pytest.mark.parametrize("name", SAME)
def test_a_packet_filed_apart_comes_to_the_same(name: str, root: Path, tmp_path: Path) -> None:
    packet = root / "samples" / f"{name}.pdf"
    report = analyze(str(packet), ocr="never")
    whole, apart = cases([report]), cases(taken_apart(packet, report, tmp_path))
    assert {n: (c.status, c.basis, c.approval) for n, c in apart.items()} == {
        n: (c.status, c.basis, c.approval) for n, c in whole.items()
    }


@pytest.mark.parametrize("name", CHANGED)
def test_what_another_file_may_change_is_unclear(name: str, root: Path, tmp_path: Path) -> None:
    packet = root / "samples" / f"{name}.pdf"
    assert overturned(packet, tmp_path) == []
    (found,) = cases(taken_apart(packet, analyze(str(packet), ocr="never"), tmp_path)).values()
    assert found.status == "unclear"
