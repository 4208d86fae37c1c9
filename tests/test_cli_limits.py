"""The command line in processes of its own: limits, files that misbehave, several cores, interruption."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from tests.hostile.raw_pdf import FONT, WORDS, packed, pdf, stream

HANGING = packed(WORDS + b" " + b"0 0 1 1 re f " * 3_000_000)
"""What a page draws that takes PDFium a minute."""
PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
)


def paper(*contents: bytes) -> bytes:
    """A PDF whose pages draw these."""
    pages = {100 + n: PAGE % (200 + n) for n in range(len(contents))}
    kids = b" ".join(b"%d 0 R" % number for number in pages)
    return pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, len(contents)),
            5: FONT,
            **pages,
            **{200 + n: content for n, content in enumerate(contents)},
        }
    )


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "analyzer", *map(str, arguments)]


def analysed(root: Path, *arguments: object) -> tuple[int, Any, str]:
    done = subprocess.run(
        command("scan", "--format", "json", *arguments), cwd=root, capture_output=True, text=True, check=False
    )
    return done.returncode, json.loads(done.stdout), done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("--max-megapixels", "nan"),
        ("--max-megapixels", "inf"),
        ("--max-seconds", "nan"),
        ("--max-seconds", "-1"),
        ("--max-ratio", "inf"),
        ("--max-bytes", "lots"),
        ("--max-memory", "1MB"),
        ("--jobs", "0"),
    ],
)
def test_limits_that_are_none_are_usage_errors(arguments: tuple[str, str], run: Callable[..., Result]) -> None:
    result = run("scan", "x.pdf", *arguments)
    assert result.exit_code == 2
    assert arguments[0] in result.stderr


@pytest.mark.parametrize("size", ["200000000", "200MB", "0.2GB", "190 MiB"])
def test_sizes_may_have_units(size: str, run: Callable[..., Result], stipulations: Path) -> None:
    assert run("scan", "--max-bytes", size, stipulations).exit_code == 0


def test_folders_and_files_cannot_be_mixed(run: Callable[..., Result], stipulations: Path, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    result = run(folder, stipulations)
    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_page_that_hangs_costs_itself_alone(root: Path, stipulations: Path, tmp_path: Path) -> None:
    hanging = tmp_path / "hanging.pdf"
    hanging.write_bytes(paper(stream(WORDS), HANGING, stream(WORDS)))
    code, printed, errors = analysed(root, "--max-seconds", 3, hanging, stipulations)
    assert code == 0, errors
    found, other = printed["reports"]
    assert [page["source"] for page in found["pages"]] == ["text", "unread", "text"]
    assert "--max-seconds" in found["pages"][1]["reason"]
    assert "page_unread" in {warning["code"] for warning in found["warnings"]}
    assert other["future_medical"]["status"] == "kept"


def test_a_file_that_only_hangs_is_a_timeout_and_the_next_is_read(
    root: Path, stipulations: Path, tmp_path: Path
) -> None:
    hanging = tmp_path / "hanging.pdf"
    hanging.write_bytes(paper(HANGING))
    code, printed, errors = analysed(root, "--max-seconds", 2, hanging, stipulations)
    assert code == 1
    assert [failure["code"] for failure in printed["failures"]] == ["timeout"]
    assert [report["future_medical"]["status"] for report in printed["reports"]] == ["kept"]
    assert errors.count("\n") == 1
    assert "Traceback" not in errors


def test_the_answer_is_the_same_with_and_without_processes(root: Path) -> None:
    from analyzer import analyze

    path = root / "samples" / "a16-cr-initials-left.pdf"
    code, printed, errors = analysed(root, path)
    assert code == 0, errors
    assert printed["reports"][0] == json.loads(analyze(str(path)).model_dump_json())


def test_standard_input_reaches_the_processes(root: Path, stipulations: Path) -> None:
    with stipulations.open("rb") as file:
        done = subprocess.run(
            command("scan", "--format", "json", "-"), cwd=root, stdin=file, capture_output=True, check=False
        )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["reports"][0]["future_medical"]["status"] == "kept"


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_an_interruption_prints_what_was_analysed(root: Path, stipulations: Path, tmp_path: Path) -> None:
    endless = tmp_path / "endless.pdf"
    os.mkfifo(endless)
    process = subprocess.Popen(
        command("scan", "--format", "json", stipulations, endless),
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    writer = _opened_when_read(endless)
    os.killpg(process.pid, signal.SIGINT)
    out, errors = process.communicate(timeout=20)
    os.close(writer)
    assert process.returncode == 130
    assert [r["source"]["path"] for r in json.loads(out)["reports"]] == [str(stipulations)]
    assert "interrupted" in errors
    assert "Traceback" not in errors


def _opened_when_read(pipe: Path) -> int:
    """The writing end of a named pipe, as soon as somebody reads it."""
    for _ in range(600):
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(f"nobody reads {pipe}")


def test_the_library_isolates_where_it_is_asked_to(root: Path, stipulations: Path, tmp_path: Path) -> None:
    from analyzer import AnalyzerError, analyze

    assert analyze(str(stipulations), isolate=True, jobs=1).future_medical.status == "kept"
    hanging = tmp_path / "hanging.pdf"
    hanging.write_bytes(paper(HANGING))
    with pytest.raises(AnalyzerError) as problem:
        analyze(str(hanging), isolate=True, max_seconds=2)
    assert problem.value.code == "timeout"


def test_an_option_that_does_not_exist_is_told(stipulations: Path) -> None:
    from analyzer import analyze

    with pytest.raises(TypeError, match="max_second"):
        analyze(str(stipulations), max_second=3)
