"""Ten kills at random moments: the slow part of `test_kill`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.batch.killing import killed_and_resumed


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("seed", [2, 3])
def test_ten_kills_cost_nothing_but_time(seed: int, tmp_path: Path, root: Path) -> None:
    killed_and_resumed(tmp_path, root, kills=10, seed=seed)
