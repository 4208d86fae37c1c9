"""Runs that are killed at random moments, and what they must leave."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from tests.batch.quick import SECONDS_A_FILE

FILES = 160


def fill(folder: Path) -> None:
    """Files that take some milliseconds each."""
    folder.mkdir()
    for number in range(FILES):
        (folder / f"{number:03d}.txt").write_text(f"ADJ{1000000 + number} an award", encoding="utf-8")


def run(folder: Path, output: Path, root: Path) -> subprocess.Popen[bytes]:
    """Starts a run in a process of its own."""
    import os

    environment = {**os.environ, SECONDS_A_FILE: "0.02", "PYTHONPATH": str(root)}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.batch.quick", str(folder), str(output)], cwd=root, env=environment
    )


def killed_and_resumed(tmp_path: Path, root: Path, kills: int, seed: int) -> None:
    """Kills a run at random moments, lets the last one finish, and compares with one that nobody disturbed."""
    chance = random.Random(seed)
    fill(tmp_path / "in")
    assert run(tmp_path / "in", tmp_path / "whole", root).wait(120) == 0
    for _ in range(kills):
        process = run(tmp_path / "in", tmp_path / "out", root)
        time.sleep(chance.uniform(0.5, 3.0))
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert run(tmp_path / "in", tmp_path / "out", root).wait(120) == 0
    whole = (tmp_path / "whole" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    found = (tmp_path / "out" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(found) == FILES
    assert Counter(found) == Counter(whole)
    for name in ("summary.csv", "cases.csv", "failures.csv", "index.html"):
        assert (tmp_path / "out" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes(), name
