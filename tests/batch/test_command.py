"""The command as a user meets it, with the real analysis."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def inbox(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two texts and a PDF with a twin under another name."""
    folder = tmp_path_factory.mktemp("desk") / "inbox"
    folder.mkdir()
    shutil.copyfile(root / "samples" / "c30-stips.txt", folder / "stips.txt")
    shutil.copyfile(root / "samples" / "further" / "d49-stillwater-award.txt", folder / "award")
    shutil.copyfile(root / "samples" / "b24-award-alone-ankle.pdf", folder / "ankle.pdf")
    shutil.copyfile(root / "samples" / "b24-award-alone-ankle.pdf", folder / "twin.pdf")
    return folder


def start(root: Path, *arguments: str | Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.Popen(
        [sys.executable, "-m", "analyzer", *map(str, arguments)],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def reports(output: Path) -> dict[str, dict[str, object]]:
    lines = (output / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    return {Path(r["source"]["path"]).name: r for r in map(json.loads, lines) if "source" in r}


def test_a_folder_is_analysed_and_its_answers_are_those_of_scan(run: Run, inbox: Path, tmp_path: Path) -> None:
    result = run("batch", inbox, "--output", tmp_path / "out", "--jobs", "2")
    assert result.exit_code == 0, result.stderr
    assert result.stdout == f"{tmp_path / 'out' / 'index.html'}\n"
    found = reports(tmp_path / "out")
    scanned = json.loads(run("scan", "--format", "json", *sorted(inbox.iterdir())).stdout)["reports"]
    assert found == {Path(r["source"]["path"]).name: r for r in scanned}
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert "ADJ11594472" in page
    pages = list((tmp_path / "out" / "reports").iterdir())
    assert len(pages) == 4
    assert any("data:image" in p.read_text(encoding="utf-8") for p in pages), "pages are shown"


def test_a_folder_without_a_verb_goes_beside_it(run: Run, inbox: Path) -> None:
    result = run(inbox, "--no-images", "--limit", "1")
    assert result.exit_code == 0, result.stderr
    assert (inbox.parent / "inbox-analysis" / "index.html").is_file()


def test_files_and_folders_do_not_mix(run: Run, inbox: Path) -> None:
    for mixed in ([inbox, inbox / "stips.txt"], [inbox / "stips.txt", inbox], [inbox, inbox]):
        result = run(*mixed)
        assert result.exit_code == 2
        assert "Folders stand alone" in result.stderr or "Usage" in result.stderr


def test_the_folder_itself_is_no_output(run: Run, inbox: Path) -> None:
    assert run("batch", inbox, "--output", inbox).exit_code == 2


def test_a_dry_run_names_the_files(run: Run, inbox: Path, tmp_path: Path) -> None:
    result = run("batch", inbox, "--output", tmp_path / "out", "--dry-run", "--exclude", "*.pdf")
    assert [Path(line).name for line in result.stdout.splitlines()] == ["stips.txt", "award"]
    assert not (tmp_path / "out").exists()


def test_exit_codes_tell_how_it_went(run: Run, inbox: Path, tmp_path: Path) -> None:
    asked = ("batch", inbox, "--no-images", "--include", "ankle.pdf", "--output", tmp_path / "out")
    assert run(*asked, "--fail-on", "kept").exit_code == 3
    assert run(*asked, "--fail-on", "closed").exit_code == 0
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "empty.pdf").touch()
    result = run("batch", bad, "--output", tmp_path / "bad-out", "--quiet")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"error: {bad / 'empty.pdf'}: ")


@pytest.mark.skipif(os.name != "posix", reason="a file in the way of a folder is told otherwise elsewhere")
def test_an_output_that_cannot_be_written_is_named(run: Run, inbox: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = run("batch", inbox, "--output", tmp_path / "file" / "out")
    assert result.exit_code == 4
    assert "cannot be written" in result.stderr


def test_progress_for_programs_is_json(run: Run, inbox: Path, tmp_path: Path) -> None:
    result = run("batch", inbox, "--output", tmp_path / "out", "--json-progress", "--no-images", "--include", "*.txt")
    told = [json.loads(line) for line in result.stderr.splitlines()]
    last = told[-1]["progress"]
    assert (last["total"], last["done"], last["failures"], last["answers"]) == (1, 1, 0, {"closed": 1})


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_watched_folder_is_analysed_as_files_appear(root: Path, inbox: Path, tmp_path: Path) -> None:
    folder, output = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    process = start(root, "batch", folder, "--output", output, "--watch", "--no-images", "--jobs", "1", "--quiet")
    try:
        _wait_for(lambda: (output / "index.html").is_file())
        text = (inbox / "stips.txt").read_bytes()
        with open(folder / "slow.txt", "wb") as file:
            for start_at in range(0, len(text), len(text) // 8 + 1):
                file.write(text[start_at : start_at + len(text) // 8 + 1])
                file.flush()
                time.sleep(0.4)
        _wait_for(lambda: "slow.txt" in reports(output))
        (only,) = reports(output).values()
        assert isinstance(only["source"], dict)
        assert only["source"]["bytes"] == len(text), "half a file was read"
        assert (folder / "slow.txt").is_file()
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130


def _wait_for(happened: Callable[[], bool], seconds: float = 90) -> None:
    until = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < until, "it never happened"
        time.sleep(0.1)
