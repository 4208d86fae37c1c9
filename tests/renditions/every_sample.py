"""Every PDF sample under every condition against its digital twin: `scripts/test --all`. Takes two hours on two cores."""

from __future__ import annotations

from pathlib import Path

import pytest
from compare_renditions import compared_all, meets_goal, summary_of
from renditions import CONDITIONS


@pytest.mark.parametrize(
    "condition", [pytest.param(name, marks=pytest.mark.xdist_group(f"every {name}"), id=name) for name in CONDITIONS]
)
def test_reads_enough_renditions_like_the_digital_papers_and_never_swaps(condition: str, tmp_path: Path) -> None:
    found = list(compared_all(tmp_path, [condition], "*", jobs=1))
    assert len(found) >= 100
    swapped = [c.line() for c in found if c.swapped]
    assert swapped == []
    misses = "\n".join(c.line() for c in found if not c.equal)
    assert meets_goal(condition, found), f"{summary_of(condition, found)}\n{misses}"
