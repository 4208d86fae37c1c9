"""`analyzer explain` and `--together` as a user meets them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
ORDER = (
    "AWARD\nCase No. ADJ10000001\nAWARD IS MADE of further medical treatment as stipulated.\n"
    "Dated: 06/20/2018\n/s/ Olga Brandt\nWORKERS' COMPENSATION JUDGE\n"
)


@pytest.fixture
def award(tmp_path: Path) -> Path:
    path = tmp_path / "award.txt"
    path.write_text(ORDER, encoding="utf-8")
    return path


def test_the_text_tells_why_and_what_kept_the_expected_answer_away(run: Run, stipulations: Path) -> None:
    result = run("explain", stipulations, "--expect", "closed")
    assert result.exit_code == 0, result.stderr
    text = " ".join(result.stdout.split())
    for words in ("Why, the decisive", "Paper by paper", "row award/", "What would change it", "Expected:", "is off"):
        assert words in text


def test_json_holds_every_clause_that_it_names(run: Run, stipulations: Path) -> None:
    result = run("explain", stipulations, "--expect", "closed", "--format", "json")
    (found,) = json.loads(result.stdout)["explanations"]
    named = {i for obstacle in found["expected"]["obstacles"] for i in obstacle["evidence"]}
    assert named
    assert named <= {clause["id"] for clause in found["clauses"]}
    assert found["future_medical"]["status"] == "kept"


def test_the_explanation_can_be_written(run: Run, stipulations: Path, tmp_path: Path) -> None:
    target = tmp_path / "new" / "why.txt"
    assert run("explain", stipulations, "--output", target).exit_code == 0
    assert "What would change it" in target.read_text(encoding="utf-8")


def test_the_settlement_is_not_overwritten(run: Run, stipulations: Path) -> None:
    before = stipulations.read_bytes()
    assert run("explain", stipulations, "--output", stipulations).exit_code == 2
    assert stipulations.read_bytes() == before


def test_a_missing_file_is_a_failure(run: Run, tmp_path: Path) -> None:
    result = run("explain", tmp_path / "gone.pdf")
    assert result.exit_code == 1
    assert "gone.pdf: no such file" in result.stderr


def test_files_together_are_one_report(run: Run, stipulations: Path, award: Path) -> None:
    (apart, _) = json.loads(run("scan", stipulations, award, "--format", "json").stdout)["reports"]
    (together,) = json.loads(run("scan", "--together", stipulations, award, "--format", "json").stdout)["reports"]
    assert apart["approval"]["status"] == "not_shown"
    assert together["approval"]["status"] == "approved"
    assert [file["pages"] for file in together["source"]["files"]] == [[1, 1], [2, 2]]


def test_files_together_are_explained_as_one(run: Run, stipulations: Path, award: Path) -> None:
    result = run("explain", "--together", stipulations, award)
    assert result.exit_code == 0, result.stderr
    assert "approved 6/20/2018" in result.stdout


def test_pages_of_several_files_cannot_be_meant(run: Run, stipulations: Path, award: Path) -> None:
    for command in ("scan", "explain"):
        result = run(command, "--together", "--pages", "1", stipulations, award)
        assert result.exit_code == 2
        assert "--together" in result.stderr


def test_a_file_that_fails_leaves_the_others_one_packet(stipulations: Path, award: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7\nnothing more")
    for command, name in (("scan", "reports"), ("explain", "explanations")):
        words = [sys.executable, "-m", "analyzer", command, "--together", "--format", "json"]
        done = subprocess.run([*words, str(stipulations), str(broken), str(award)], capture_output=True, text=True)
        assert done.returncode == 1
        printed = json.loads(done.stdout)
        assert [file["path"] for file in printed[name][0]["source"]["files"]] == [str(stipulations), str(award)]
        assert [failure["path"] for failure in printed["failures"]] == [str(broken)]
        assert done.stderr.count("error: ") == 1
