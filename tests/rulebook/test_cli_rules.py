"""`analyzer rules` and `scan --rules` as a user meets them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from tests.rulebook.packs_of_tests import SOUND, line_of

Run = Callable[..., Result]
PAPER = (
    "COMPROMISE AND RELEASE\nCase No. ADJ10000001\nThe evergreen rider is part of this agreement.\n"
    "All other claims are released.\n"
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(SOUND, encoding="utf-8")
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.toml"
    path.write_text(SOUND.replace("wit", "wiht").replace('kind = "act"', 'kind = "deed"'), encoding="utf-8")
    return path


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "paper.txt"
    path.write_text(PAPER, encoding="utf-8")
    return path


def test_list(run: Run) -> None:
    result = run("rules", "list", "--label", "liens")
    assert result.exit_code == 0, result.stderr
    assert result.stdout.splitlines()[0].split() == ["id", "label", "effect", "examples", "authority"]
    assert all(" liens " in line for line in result.stdout.splitlines()[1:])


def test_list_of_an_unknown_label(run: Run) -> None:
    result = run("rules", "list", "--label", "lein")
    assert result.exit_code == 2
    assert "'lein' is no label" in result.stderr


def test_show(run: Run) -> None:
    assert "LC 4600" in run("rules", "show", "care_is_open").stdout
    result = run("rules", "show", "care_is_opne")
    assert result.exit_code == 2
    assert "did you mean care_is_open?" in result.stderr


def test_test(run: Run) -> None:
    result = run("rules", "test", "Future medical is reserved.", "--paper", "findings")
    assert result.exit_code == 0, result.stderr
    assert "read as a line of: findings and award" in result.stdout
    assert "reserved_or_deferred" in result.stdout


def test_test_without_words(run: Run) -> None:
    assert run("rules", "test", " ").exit_code == 2


def test_lint_of_a_sound_pack(run: Run, own: Path) -> None:
    result = run("rules", "lint", own)
    assert (result.exit_code, result.stdout) == (0, f"{own}: sound\n")


def test_lint_tells_one_line_each(run: Run, own: Path, bad: Path) -> None:
    result = run("rules", "lint", own, bad)
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert len(lines) >= 3
    line = line_of(bad.read_text(encoding="utf-8"), 'kind = "deed"')
    assert any(told.startswith(f"{bad}:{line}: footing_bills: unknown kind 'deed'; use ") for told in lines)


def test_scan_names_own_rules(run: Run, own: Path, paper: Path) -> None:
    alone = json.loads(run("scan", "--format", "json", paper).stdout)["reports"][0]
    result = run("scan", "--format", "json", "--rules", own, paper)
    assert result.exit_code == 0, result.stderr
    beside = json.loads(result.stdout)["reports"][0]
    assert "rule:evergreen_rider" in {clause["found_by"] for clause in beside["clauses"]}
    assert {c["found_by"] for c in alone["clauses"]} <= {c["found_by"] for c in beside["clauses"]}
    assert beside["analysis"]["rules"] != alone["analysis"]["rules"]
    assert beside["analysis"]["options"]["rules"] == str(own)
    assert (alone["future_medical"]["status"], beside["future_medical"]["status"]) == ("closed", "kept")


@pytest.mark.parametrize("command", [("scan",), ("rules", "test"), ("rules", "list")])
def test_a_bad_pack_is_a_usage_error(run: Run, bad: Path, paper: Path, command: tuple[str, ...]) -> None:
    rest = (paper,) if command[-1] != "list" else ()
    result = run(*command, "--rules", bad, *rest)
    assert result.exit_code == 2
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    assert all(line.startswith(f"error: {bad}:") for line in lines)
    assert len(lines) >= 3


def test_a_pack_that_is_not_there(run: Run, tmp_path: Path, paper: Path) -> None:
    result = run("scan", "--rules", tmp_path / "gone.toml", paper)
    assert result.exit_code == 2
    assert result.stderr.endswith("; check the path\n")


def test_the_option_of_python(own: Path, bad: Path, paper: Path) -> None:
    from analyzer import AnalyzerError, analyze
    from analyzer.rulebook.packs import load_pack

    by_path, by_pack = analyze(str(paper), rules=own), analyze(str(paper), rules=load_pack(own))
    assert by_path == by_pack
    assert by_path.analysis.rules != analyze(str(paper)).analysis.rules
    with pytest.raises(AnalyzerError, match=r"bad\.toml:\d+: ") as caught:
        analyze(str(paper), rules=bad)
    assert caught.value.hint


@pytest.mark.parametrize("arguments", [["rules", "--help"], ["rules", "lint", "--help"], ["rules", "test", "--help"]])
def test_help_loads_nothing_heavy(arguments: list[str], root: Path) -> None:
    program = (
        "import sys\nfrom analyzer.cli import main\n"
        f"try:\n    main({arguments!r})\nexcept SystemExit:\n    pass\n"
        "print('loaded:', sorted({'spacy', 'pydantic', 'numpy'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "loaded: []"


def test_a_plain_terminal_gets_plain_signs(root: Path) -> None:
    command = [sys.executable, "-m", "analyzer", "rules", "show", "care_is_open"]
    variables = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(command, cwd=root, env=variables, capture_output=True, check=True)
    assert b'open [open]: "' in done.stdout
