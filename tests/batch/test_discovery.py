"""Which files are found: by what they are and where they lie, never by their ending."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from analyzer.batch.discovery import STORE_NAME, Choice, discover


def put(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")


def found(folder: Path, choice: Choice | None = None) -> list[str]:
    return [Path(f.relative).as_posix() for f in discover(folder, folder / "out", choice or Choice()).files]


def test_all_files_are_found_whatever_they_are_called(tmp_path: Path) -> None:
    put(tmp_path, "a.pdf", "b", "sub/deep/c.dat", "sub/D.PDF")
    assert found(tmp_path) == ["a.pdf", "b", "sub/D.PDF", "sub/deep/c.dat"]


@pytest.mark.parametrize(
    "name", [".hidden.pdf", ".git/x.pdf", "~$letter.docx", "x.tmp", "y.pdf.part", "z.crdownload", "Thumbs.db", "a.pdf~"]
)
def test_hidden_and_temporary_files_are_left_out(name: str, tmp_path: Path) -> None:
    put(tmp_path, name, "paper.pdf")
    assert found(tmp_path) == ["paper.pdf"]


def test_results_are_never_read_as_papers(tmp_path: Path) -> None:
    put(tmp_path, "paper.pdf", "out/reports/paper.html", "earlier/index.html", f"earlier/{STORE_NAME}", "earlier/sub/x")
    (tmp_path / "earlier" / "sub" / "x").unlink()
    assert found(tmp_path) == ["paper.pdf"]


def test_links_are_followed_and_never_in_circles(tmp_path: Path) -> None:
    put(tmp_path, "sub/paper.pdf", "elsewhere/linked.pdf")
    folder = tmp_path / "sub"
    (folder / "round").symlink_to(folder, target_is_directory=True)
    (folder / "up").symlink_to(tmp_path / "elsewhere", target_is_directory=True)
    (tmp_path / "elsewhere" / "back").symlink_to(folder, target_is_directory=True)
    assert found(folder) == ["paper.pdf", "up/linked.pdf"]


def test_a_link_to_nothing_is_told_and_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "gone.pdf").symlink_to(tmp_path / "nowhere.pdf")
    assert found(tmp_path) == ["gone.pdf"]


def test_names_are_chosen_by_pattern_and_number(tmp_path: Path) -> None:
    put(tmp_path, "a.pdf", "b.docx", "closed/c.pdf", "closed/d.txt")
    assert found(tmp_path, Choice(include=("*.pdf",))) == ["a.pdf", "closed/c.pdf"]
    assert found(tmp_path, Choice(include=("closed/*",), exclude=("*.txt",))) == ["closed/c.pdf"]
    assert found(tmp_path, Choice(limit=2)) == ["a.pdf", "b.docx"]


@pytest.mark.skipif(os.name != "posix", reason="names of POSIX")
def test_a_name_that_is_no_text_can_be_shown(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.pdf")).write_bytes(b"x")
    (file,) = discover(tmp_path, tmp_path / "out", Choice()).files
    assert file.shown.endswith("caf\\xe9.pdf")
    assert file.shown.encode("utf-8")
