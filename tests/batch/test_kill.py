"""A run that is killed or interrupted goes on where it stopped."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from tests.batch.killing import FILES, fill, killed_and_resumed, run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


def test_killing_costs_nothing_but_time(tmp_path: Path, root: Path) -> None:
    killed_and_resumed(tmp_path, root, kills=3, seed=1)


def test_an_interruption_finishes_the_files_at_work_and_writes_the_results(tmp_path: Path, root: Path) -> None:
    fill(tmp_path / "in")
    process = run(tmp_path / "in", tmp_path / "out", root)
    store = tmp_path / "out" / "results.sqlite3"
    until = time.monotonic() + 60
    while not (store.is_file() and _kept(store)) and time.monotonic() < until:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 130
    done = (tmp_path / "out" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    assert 0 < len(done) < FILES
    assert (tmp_path / "out" / "index.html").is_file()
    assert run(tmp_path / "in", tmp_path / "out", root).wait(120) == 0
    assert len((tmp_path / "out" / "reports.jsonl").read_text(encoding="utf-8").splitlines()) == FILES


def _kept(store: Path) -> int:
    import sqlite3

    connection = sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)
    try:
        return int(connection.execute("SELECT count(*) FROM results").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        connection.close()
