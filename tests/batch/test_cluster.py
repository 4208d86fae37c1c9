"""A run on several machines gives the same results, and survives the loss of one. Machines are processes here."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from analyzer.batch.cluster import ClusterProblem
from tests.batch.quick import SECONDS_A_FILE, finish, order

FILES = 24


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    distributed = pytest.importorskip("distributed", reason="the extra for clusters is not installed")
    monkeypatch.setenv(SECONDS_A_FILE, "0.1")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, silence_logs=50
    ) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inbox = tmp_path / "in"
    inbox.mkdir()
    for number in range(FILES):
        (inbox / f"{number:02d}.txt").write_text(f"ADJ{1000000 + number} an award", encoding="utf-8")
    return inbox


def lines(output: Path) -> list[str]:
    return (output / "reports.jsonl").read_text(encoding="utf-8").splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="memory is refused by Linux alone")
def test_the_results_are_those_of_one_machine(cluster: Any, folder: Path, tmp_path: Path) -> None:
    (folder / "crash.txt").write_text("ADJ1 CRASH", encoding="utf-8")
    (folder / "hang.txt").write_text("ADJ1 HANG", encoding="utf-8")
    wanted = order(folder, tmp_path / "here", processes=2, max_seconds=3.0)
    assert finish(wanted).failed == 2
    there = replace(wanted, output=tmp_path / "there", cluster=cluster.scheduler_address)
    assert finish(there).failed == 2
    assert lines(tmp_path / "there") == lines(tmp_path / "here")


def test_a_machine_that_is_lost_costs_nothing_but_time(cluster: Any, folder: Path, tmp_path: Path) -> None:
    victim = next(iter(cluster.workers.values())).pid

    def lose() -> None:
        time.sleep(1.0)
        os.kill(victim, signal.SIGKILL)

    loss = threading.Thread(target=lose)
    loss.start()
    wanted = replace(order(folder, tmp_path / "out"), cluster=cluster.scheduler_address)
    assert finish(wanted).failed == 0
    loss.join()
    assert len(set(lines(tmp_path / "out"))) == FILES


def test_a_scheduler_that_does_not_answer_is_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed", reason="the extra for clusters is not installed")
    monkeypatch.setattr("analyzer.batch.cluster.CONNECT_SECONDS", 1)
    with pytest.raises(ClusterProblem, match="no scheduler answers"):
        finish(replace(order(folder, tmp_path / "out"), cluster="tcp://127.0.0.1:1"))
