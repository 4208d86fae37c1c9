"""`analyzer evaluate`: sentences and whole files against labels."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from analyzer.training.labelled_files import Answer, LabelsError, answers, files_text

EXAMPLES = [
    {
        "id": "clerk-001",
        "text": "Future medical treatment is not released and remains open.",
        "labels": ["medical_left_open"],
        "effect": "keeps",
        "paper": "compromise_and_release",
    },
    {
        "id": "clerk-002",
        "text": "Applicant releases all future medical treatment.",
        "labels": ["future_medical_bought_out"],
        "effect": "closes",
        "paper": "compromise_and_release",
    },
    {
        "id": "clerk-003",
        "text": "The weather in Fresno was mild.",
        "labels": ["medical_left_open"],
        "effect": "keeps",
        "paper": "compromise_and_release",
        "note": "labelled wrongly, so that there is a miss",
    },
]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    (folder / "voices.json").write_text(json.dumps({"train": [], "test": ["clerk"]}), encoding="utf-8")
    (folder / "clerk.jsonl").write_text("".join(json.dumps(e) + "\n" for e in EXAMPLES), encoding="utf-8")
    return folder


@pytest.fixture
def labelled(tmp_path: Path, stipulations: Path) -> Path:
    """A folder with one file that is answered rightly and one whose label says the opposite."""
    folder = tmp_path / "files"
    folder.mkdir()
    for name, status in (("right", "kept"), ("wrong", "closed")):
        (folder / f"{name}.pdf").write_bytes(stipulations.read_bytes())
        (folder / f"{name}.expected.toml").write_text(f'why = "Box {name}."\nstatus = "{status}"\n', encoding="utf-8")
    return folder


def test_sentences_are_counted_and_misses_shown_with_their_text(run: Callable[..., Result], corpus: Path) -> None:
    result = run("evaluate", "--corpus", corpus)
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert lines[0] == "3 sentences of 1 voices"
    (rules,) = [line for line in lines if line.startswith("rules  ")]
    assert "66.7%" in rules
    assert rules.rstrip().endswith("0")
    (kept,) = [line.split() for line in lines if line.startswith("keeps") and line.split()[-1] == "2" and "." in line]
    assert kept[1:3] == ["1.00", "0.50"]
    (label,) = [line.split() for line in lines if line.startswith("medical_left_open")]
    assert label[1:] == ["1.00", "0.50", "0.67", "2"]
    assert any(line.startswith("- clerk-003") and "keeps, told none by the rules" in line for line in lines)
    assert "  The weather in Fresno was mild." in lines


def test_voices_are_chosen_by_name(run: Callable[..., Result], corpus: Path) -> None:
    assert run("evaluate", "--corpus", corpus, "--voices", "clerk").stdout.startswith("3 sentences")
    assert run("evaluate", "--corpus", corpus, "--voices", "train").stdout.startswith("0 sentences")
    unknown = run("evaluate", "--corpus", corpus, "--voices", "clark")
    assert unknown.exit_code == 4
    assert unknown.stderr.startswith("error: no voice is called clark; there are test, train, all, clerk")


def test_a_folder_without_voices_is_told(run: Callable[..., Result], tmp_path: Path) -> None:
    result = run("evaluate", "--corpus", tmp_path)
    assert result.exit_code == 4
    assert "there is no voices.json" in result.stderr


def test_files_are_compared_with_their_labels(run: Callable[..., Result], labelled: Path) -> None:
    result = run("evaluate", labelled)
    assert result.exit_code == 0, result.output
    lines = result.stdout.splitlines()
    assert lines[0].startswith("2 files: 1 right, 50.0%")
    assert "kept and closed swapped: 1" in lines
    assert "- wrong.pdf: kept, expected closed" in lines
    assert "  why: Box wrong." in lines


def test_files_and_sentences_are_not_mixed(run: Callable[..., Result], labelled: Path) -> None:
    assert run("evaluate", labelled, "--voices", "solo").exit_code == 2


@pytest.mark.parametrize(
    ("label", "paper", "problem"),
    [
        ('status = "open"', "paper.txt", "status is 'open', not one of kept, closed"),
        ("status = ", "paper.txt", "not TOML"),
        ('status = "kept"', "other.txt", "0 files are called paper"),
    ],
)
def test_a_label_that_cannot_be_used_is_named(tmp_path: Path, label: str, paper: str, problem: str) -> None:
    (tmp_path / "paper.expected.toml").write_text(label, encoding="utf-8")
    (tmp_path / paper).write_text("COMPROMISE AND RELEASE", encoding="utf-8")
    with pytest.raises(LabelsError, match=problem):
        answers(tmp_path)


def test_a_folder_without_labels_is_told(tmp_path: Path) -> None:
    with pytest.raises(LabelsError, match=r"no file ends in \.expected\.toml"):
        answers(tmp_path)


def test_a_file_that_cannot_be_analysed_is_counted_and_told(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "empty.expected.toml").write_text('status = "kept"', encoding="utf-8")
    (answer,) = answers(tmp_path)
    assert answer.found == "failed"
    text = files_text([answer])
    assert "could not be analysed: 1" in text
    assert f"  said: {answer.said}" in text


def test_the_worst_misses_stand_first() -> None:
    told = [
        Answer("a.pdf", "kept", "unclear", "Unclear.", ""),
        Answer("b.pdf", "split", "closed", "Closed.", ""),
        Answer("c.pdf", "kept", "closed", "Closed.", ""),
    ]
    misses = [line for line in files_text(told).splitlines() if line.startswith("- ")]
    assert [line[2:7] for line in misses] == ["c.pdf", "b.pdf", "a.pdf"]
    assert "called kept or closed where it is not: 2" in files_text(told)
    assert "unclear where it is not: 1" in files_text(told)
