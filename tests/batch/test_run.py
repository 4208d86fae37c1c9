"""A run as its user meets it: what is done once is not done again, and one file never costs another."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections import Counter
from pathlib import Path

import pytest

from analyzer.batch.discovery import STORE_NAME
from analyzer.batch.lock import RunLock
from analyzer.batch.progress import Silence
from analyzer.batch.run import planned_only
from analyzer.batch.schema import StoreProblem
from tests.batch.quick import LOG, finish, order


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inbox = tmp_path / "in"
    for number in range(12):
        path = inbox / f"part{number % 3}" / f"{number:02d}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"ADJ{1000000 + number} an award", encoding="utf-8")
    return inbox


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What was analysed, a line a time."""
    path = tmp_path / "log"
    path.touch()
    monkeypatch.setenv(LOG, str(path))
    return path


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def results(output: Path) -> list[dict[str, dict[str, str]]]:
    return [json.loads(line) for line in lines(output / "reports.jsonl")]


def paths(output: Path) -> Counter[str]:
    return Counter((r.get("source") or r["failure"])["path"] for r in results(output))


def test_every_file_is_analysed_once_and_reported(folder: Path, log: Path, tmp_path: Path) -> None:
    ended = finish(order(folder, tmp_path / "out", processes=2))
    assert ended.failed == 0
    assert len(set(lines(log))) == len(lines(log)) == 12
    assert set(paths(tmp_path / "out").values()) == {1}
    assert len(paths(tmp_path / "out")) == 12


def test_a_second_run_does_nothing_and_reports_the_same(folder: Path, log: Path, tmp_path: Path) -> None:
    finish(order(folder, tmp_path / "out"))
    before = results(tmp_path / "out")
    log.write_text("")
    finish(order(folder, tmp_path / "out"))
    assert lines(log) == []
    assert results(tmp_path / "out") == before


def test_only_what_is_new_or_changed_is_done(folder: Path, log: Path, tmp_path: Path) -> None:
    finish(order(folder, tmp_path / "out"))
    log.write_text("")
    (folder / "part0" / "00.txt").write_text("ADJ2000000 changed", encoding="utf-8")
    (folder / "new.txt").write_text("ADJ3000000 new", encoding="utf-8")
    (folder / "part1" / "01.txt").rename(folder / "moved.txt")
    (folder / "part2" / "02.txt").unlink()
    finish(order(folder, tmp_path / "out"))
    assert sorted(Path(line).name for line in lines(log)) == ["00.txt", "new.txt"]
    assert sorted(Path(p).name for p in paths(tmp_path / "out")) == sorted(
        ["00.txt", "new.txt", "moved.txt", *(f"{n:02d}.txt" for n in range(3, 12))]
    )


def test_other_options_ask_for_other_results(folder: Path, log: Path, tmp_path: Path) -> None:
    finish(order(folder, tmp_path / "out"))
    log.write_text("")
    finish(order(folder, tmp_path / "out", ocr="never"))
    assert len(lines(log)) == 12
    finish(order(folder, tmp_path / "out", ocr="never", max_seconds=7.0))
    assert len(lines(log)) == 12, "a limit that no file met changes nothing"


def test_fresh_starts_anew(folder: Path, log: Path, tmp_path: Path) -> None:
    finish(order(folder, tmp_path / "out"))
    finish(order(folder, tmp_path / "out", fresh=True))
    assert len(lines(log)) == 24


def test_twins_are_analysed_once_and_reported_for_each_path(folder: Path, log: Path, tmp_path: Path) -> None:
    (folder / "twin.txt").write_bytes((folder / "part0" / "00.txt").read_bytes())
    finish(order(folder, tmp_path / "out"))
    assert len(lines(log)) == 12
    assert len(paths(tmp_path / "out")) == 13


def test_a_dry_run_analyses_and_writes_nothing(folder: Path, log: Path, tmp_path: Path) -> None:
    plan = planned_only(order(folder, tmp_path / "out"), Silence(sys.stderr))
    assert (len(plan.jobs), plan.known) == (12, 0)
    assert lines(log) == []
    assert not (tmp_path / "out").exists()


def test_large_files_come_first(folder: Path, log: Path, tmp_path: Path) -> None:
    (folder / "zz.txt").write_text(f"ADJ9999999 {'long ' * 1000}", encoding="utf-8")
    finish(order(folder, tmp_path / "out", processes=1))
    assert lines(log)[0].endswith("zz.txt")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is refused by Linux alone")
def test_files_that_hang_fill_the_memory_or_crash_cost_only_themselves(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("hang", "fill", "crash", "damaged"):
        (folder / f"{name}.txt").write_text(f"ADJ1 {name.upper()}", encoding="utf-8")
    limits = {"max_seconds": 3.0, "max_memory": 2**29}
    ended = finish(order(folder, tmp_path / "out", processes=2, **limits))
    codes = {Path(r["failure"]["path"]).stem: r["failure"]["code"] for r in results(tmp_path / "out") if "failure" in r}
    assert codes == {"hang": "timeout", "fill": "out_of_memory", "crash": "crashed", "damaged": "damaged"}
    assert ended.failed == 4
    assert len(paths(tmp_path / "out")) == 16
    assert capsys.readouterr().err.count("error: ") == 4


@pytest.mark.skipif(sys.platform != "linux", reason="memory is refused by Linux alone")
def test_other_limits_try_again_what_met_one(folder: Path, log: Path, tmp_path: Path) -> None:
    (folder / "crash.txt").write_text("ADJ1 CRASH", encoding="utf-8")
    finish(order(folder, tmp_path / "out"))
    (folder / "crash.txt").write_text("ADJ1 CRASH", encoding="utf-8")
    log.write_text("")
    assert finish(order(folder, tmp_path / "out")).tally.done == 0
    assert finish(order(folder, tmp_path / "out", max_seconds=5.0)).tally.done == 1


def test_two_runs_into_one_folder_are_refused(folder: Path, tmp_path: Path) -> None:
    import subprocess

    program = (
        "import sys, time\nfrom pathlib import Path\nfrom analyzer.batch.lock import RunLock\n"
        "with RunLock(Path(sys.argv[1])):\n    print('held', flush=True)\n    time.sleep(60)\n"
    )
    other = subprocess.Popen([sys.executable, "-c", program, str(tmp_path / "out")], stdout=subprocess.PIPE)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(StoreProblem, match="another run"), RunLock(tmp_path / "out"):
            pass
    finally:
        other.kill()
        other.wait()
    finish(order(folder, tmp_path / "out"))


def test_a_full_disk_is_named_and_costs_nothing_that_was_kept(
    folder: Path, log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from analyzer.batch import store

    finish(order(folder, tmp_path / "out"))
    for number in range(60):
        words = os.urandom(20_000).hex()
        (folder / f"more{number}.txt").write_text(f"ADJ{2000000 + number} {words}", encoding="utf-8")
    opened = store.migrate

    def small(connection: sqlite3.Connection) -> None:
        opened(connection)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")

    monkeypatch.setattr(store, "migrate", small)
    with pytest.raises(StoreProblem, match="the disk is full"):
        finish(order(folder, tmp_path / "out"))
    monkeypatch.undo()
    connection = sqlite3.connect(tmp_path / "out" / STORE_NAME)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    finish(order(folder, tmp_path / "out"))
    assert len(paths(tmp_path / "out")) == 72


def test_a_report_that_cannot_be_written_is_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    def full(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("analyzer.portfolio.writing.os.replace", full)
    with pytest.raises(StoreProblem, match="No space left"):
        finish(order(folder, tmp_path / "out"))
    monkeypatch.undo()
    assert finish(order(folder, tmp_path / "out")).tally.done == 0


def test_results_of_a_later_version_are_left_alone(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    connection = sqlite3.connect(tmp_path / "out" / STORE_NAME)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StoreProblem, match="later version"):
        finish(order(folder, tmp_path / "out"))


def test_a_file_that_cannot_be_read_is_a_failure(folder: Path, tmp_path: Path) -> None:
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    ended = finish(order(folder, tmp_path / "out"))
    assert ended.failed == 1
    (failure,) = [r["failure"] for r in results(tmp_path / "out") if "failure" in r]
    assert failure["code"] == "not_found"
