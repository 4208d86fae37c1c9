"""Files that cannot be analysed: one line each that says what to do, and the other files are reported all the same."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]

_OLE_HEADER = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _missing(folder: Path, good: Path) -> Path:
    return folder / "nothing-here.pdf"


def _empty(folder: Path, good: Path) -> Path:
    path = folder / "empty.pdf"
    path.write_bytes(b"")
    return path


def _text_named_pdf(folder: Path, good: Path) -> Path:
    path = folder / "letter.pdf"
    path.write_text("Dear Ms. Ruiz, the parties have settled.\n", encoding="utf-8")
    return path


def _truncated(folder: Path, good: Path) -> Path:
    path = folder / "truncated.pdf"
    data = good.read_bytes()
    path.write_bytes(data[: len(data) // 4])
    return path


def _encrypted(folder: Path, good: Path) -> Path:
    import pikepdf

    path = folder / "encrypted.pdf"
    with pikepdf.open(good) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="owner", user="secret"))
    return path


def _zip_named_docx(folder: Path, good: Path) -> Path:
    path = folder / "archive.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("notes.txt", "not a word document")
    return path


def _folder(folder: Path, good: Path) -> Path:
    path = folder / "papers"
    path.mkdir()
    return path


def _old_word(folder: Path, good: Path) -> Path:
    path = folder / "settlement.doc"
    path.write_bytes(_OLE_HEADER + b"\x00" * 2048)
    return path


def _rich_text(folder: Path, good: Path) -> Path:
    path = folder / "settlement.rtf"
    path.write_bytes(b"{\\rtf1\\ansi Compromise and Release}")
    return path


BAD = {
    "missing": (_missing, "not_found"),
    "empty": (_empty, "empty"),
    "text named pdf": (_text_named_pdf, "unsupported_type|damaged"),
    "truncated pdf": (_truncated, "damaged"),
    "encrypted pdf": (_encrypted, "encrypted"),
    "zip named docx": (_zip_named_docx, "unsupported_type|damaged"),
    "folder": (_folder, "is_folder"),
    "doc": (_old_word, "unsupported_type"),
    "rtf": (_rich_text, "unsupported_type"),
}


@pytest.mark.parametrize("kind", BAD)
def test_one_bad_file_costs_one_line_and_not_the_others(
    kind: str, run: Run, stipulations: Path, tmp_path: Path
) -> None:
    make, codes = BAD[kind]
    bad = make(tmp_path, stipulations)
    result = run("scan", "--format", "json", bad, stipulations)
    assert result.exit_code == 1
    printed = json.loads(result.stdout)
    assert [r["source"]["path"] for r in printed["reports"]] == [str(stipulations)]
    (failure,) = printed["failures"]
    assert failure["path"] == str(bad)
    assert re.fullmatch(codes, failure["code"])
    assert failure["hint"]
    (line,) = [text for text in result.stderr.splitlines() if text.startswith("error:")]
    assert re.fullmatch(rf"error: {re.escape(str(bad))}: [^;]+; .+", line)
    assert "Traceback" not in result.stderr


def test_the_line_for_an_old_word_file_says_how_to_convert_it(run: Run, stipulations: Path, tmp_path: Path) -> None:
    result = run("scan", _old_word(tmp_path, stipulations))
    assert "DOCX or PDF" in result.stderr


def test_a_wrong_password_is_told_apart_from_none(run: Run, stipulations: Path, tmp_path: Path) -> None:
    paper = _encrypted(tmp_path, stipulations)
    password = tmp_path / "password.txt"
    password.write_text("wrong\n", encoding="utf-8")
    wrong = run("scan", "--format", "json", "--password-file", password, paper)
    assert [f["code"] for f in json.loads(wrong.stdout)["failures"]] == ["wrong_password"]
    assert "wrong\n" not in wrong.stdout


def test_the_right_password_opens_the_paper(run: Run, stipulations: Path, tmp_path: Path) -> None:
    paper = _encrypted(tmp_path, stipulations)
    password = tmp_path / "password.txt"
    password.write_text("secret\n", encoding="utf-8")
    opened = run("scan", "--format", "json", "--password-file", password, paper)
    assert opened.exit_code == 0, opened.stderr
    assert "secret" not in opened.stdout


def test_the_password_may_stand_in_the_environment(
    run: Run, stipulations: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = _encrypted(tmp_path, stipulations)
    monkeypatch.setenv("ANALYZER_PASSWORD", "secret")
    assert run("scan", paper).exit_code == 0


def test_limits_are_named_in_the_error_that_they_raise(run: Run, pdf_of: Callable[..., Path]) -> None:
    paper = pdf_of(["one"], ["two"], ["three"])
    pages = run("scan", "--format", "json", "--max-pages", "2", paper)
    assert pages.exit_code == 1
    assert [f["code"] for f in json.loads(pages.stdout)["failures"]] == ["too_large"]
    assert "--max-pages" in pages.stderr
    size = run("scan", "--max-bytes", "100", paper)
    assert size.exit_code == 1
    assert "--max-bytes" in size.stderr


def test_fail_on_exits_with_3_and_a_failure_with_1_before_it(run: Run, stipulations: Path, tmp_path: Path) -> None:
    assert run("scan", stipulations, "--fail-on", "kept").exit_code == 3
    assert run("scan", stipulations, "--fail-on", "closed,split").exit_code == 0
    assert run("scan", stipulations, tmp_path / "gone.pdf", "--fail-on", "kept").exit_code == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["scan"],
        ["scan", "x.pdf", "--format", "yaml"],
        ["scan", "x.pdf", "--fail-on", "maybe"],
        ["scan", "x.pdf", "--pages", "9-1"],
        ["scan", "x.pdf", "--no-such-option"],
        ["scan", "x.pdf", "--max-pages", "0"],
    ],
)
def test_usage_errors_exit_with_2(arguments: list[str], run: Run) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""


def test_output_that_cannot_be_written_exits_with_4(run: Run, stipulations: Path, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder", encoding="utf-8")
    result = run("scan", stipulations, "--output", in_the_way / "report.txt")
    assert result.exit_code == 4
    assert result.stderr.startswith("error: ")
    assert "--output" in result.stderr


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid"), reason="POSIX permissions")
def test_a_file_without_read_permission_is_named(run: Run, stipulations: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root reads everything")
    stipulations.chmod(0)
    result = run("scan", "--format", "json", stipulations)
    assert [f["code"] for f in json.loads(result.stdout)["failures"]] == ["permission_denied"]


def test_a_traceback_is_shown_only_with_debug(tmp_path: Path, root: Path) -> None:
    command = [sys.executable, "-m", "analyzer", "scan", str(tmp_path / "gone.pdf")]
    plain = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert plain.returncode == 1
    assert "Traceback" not in plain.stderr
    debug = subprocess.run([*command, "--debug"], cwd=root, capture_output=True, text=True, check=False)
    assert debug.returncode == 1
    assert "Traceback" in debug.stderr
    assert "gone.pdf: no such file" in debug.stderr


def test_a_defect_of_the_analyzer_costs_only_the_file(
    run: Run, stipulations: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(packet: object) -> object:
        raise RuntimeError("words of the settlement")

    monkeypatch.setattr("analyzer.pipeline.find", broken)
    result = run("scan", "--format", "json", stipulations)
    assert result.exit_code == 1
    (failure,) = json.loads(result.stdout)["failures"]
    assert failure["code"] == "internal"
    assert "words of the settlement" not in result.stdout + result.stderr
