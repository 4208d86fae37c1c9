"""The command line as a user meets it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]


def test_a_file_without_a_verb_is_scanned(run: Run, stipulations: Path) -> None:
    assert run(stipulations).stdout == run("scan", stipulations).stdout


def test_options_may_stand_before_the_file(run: Run, stipulations: Path) -> None:
    short = run("--format", "json", stipulations)
    assert short.exit_code == 0, short.stderr
    assert json.loads(short.stdout)["reports"]


def test_the_answer_is_the_first_thing_after_the_file(run: Run, stipulations: Path) -> None:
    lines = [line for line in run(stipulations).stdout.splitlines() if line.strip("─ ")]
    text = " ".join(lines[2:5])
    assert "uture medical open" in text
    assert "no order in this file" in text


def test_standard_input_is_read(run: Run, stipulations: Path) -> None:
    result = run("scan", "--format", "json", "-", stdin=stipulations.read_bytes())
    assert result.exit_code == 0, result.stderr
    (found,) = json.loads(result.stdout)["reports"]
    assert found["source"]["path"] == "-"
    assert found["future_medical"]["status"] == "kept"


def test_a_text_on_standard_input_is_read_without_a_verb(run: Run) -> None:
    result = run(
        "-", stdin=b"STIPULATIONS WITH REQUEST FOR AWARD\n4. There [X] is [ ] is not need for medical treatment.\n"
    )
    assert result.exit_code == 0, result.stderr


def test_only_the_named_pages_are_read(run: Run, pdf_of: Callable[..., Path]) -> None:
    paper = pdf_of(["one"], ["two"], ["three"])
    (found,) = json.loads(run("scan", "--format", "json", "--pages", "1,3", paper).stdout)["reports"]
    assert [p["number"] for p in found["pages"] if p["source"] != "unread"] == [1, 3]
    assert found["source"]["pages"] == 3


def test_output_for_one_file_is_a_file(run: Run, stipulations: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "report.json"
    result = run("scan", "--format", "json", "--output", target, stipulations)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert json.loads(target.read_text(encoding="utf-8"))["reports"]


def test_output_for_several_files_is_a_folder_and_no_report_covers_another(
    run: Run, stipulations: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    twin = other / stipulations.name
    twin.write_bytes(stipulations.read_bytes())
    result = run("scan", "--output", tmp_path / "reports", stipulations, twin)
    assert result.exit_code == 0
    assert len(list((tmp_path / "reports").glob("*.txt"))) == 2


def test_failures_stand_in_the_output_folder_too(run: Run, stipulations: Path, tmp_path: Path) -> None:
    result = run("scan", "--format", "json", "--output", tmp_path / "reports", stipulations, tmp_path / "gone.pdf")
    assert result.exit_code == 1
    written = json.loads((tmp_path / "reports" / "failures.json").read_text(encoding="utf-8"))
    assert [f["code"] for f in written["failures"]] == ["not_found"]


def test_the_version_is_that_of_the_project(run: Run, root: Path) -> None:
    project = (root / "pyproject.toml").read_text(encoding="utf-8")
    version = re.search(r'^version = "(.+)"', project, re.MULTILINE)
    assert version is not None
    assert run("--version").stdout == f"settlement-analyzer {version[1]}\n"


def test_doctor_finds_this_installation_well(run: Run) -> None:
    result = run("doctor")
    assert result.exit_code == 0, result.stdout
    assert "FAIL" not in result.stdout
    for what in ("Python", "spacy", "rules", "classifier", "PDF reading", "temporary folder", "text recognition"):
        assert what in result.stdout


def test_doctor_names_what_is_broken_and_what_mends_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> str:
        raise FileNotFoundError("classifier.json")

    monkeypatch.setattr("analyzer.diagnosis._classifier", gone)
    result = run("doctor")
    assert result.exit_code == 4
    (line,) = [text for text in result.stdout.splitlines() if text.startswith("FAIL")]
    assert "classifier" in line
    assert "install again" in line


def test_identifiers_are_masked_unless_asked_for(run: Run, pdf_of: Callable[..., Path]) -> None:
    paper = pdf_of(
        [
            "COMPROMISE AND RELEASE",
            "Applicant, SSN 123-45-6789, releases all claims for future medical care for $20,000.00.",
        ]
    )
    hidden = run("scan", "--format", "json", paper).stdout
    assert "123-45-6789" not in hidden
    assert "releases all claims" in hidden
    assert "123-45-6789" in run("scan", "--format", "json", "--show-identifiers", paper).stdout
