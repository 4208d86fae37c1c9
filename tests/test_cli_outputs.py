"""What the commands leave behind: copies, images, tables, stored results rendered and verified again."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest
from click.testing import Result
from PIL import Image

Run = Callable[..., Result]
BAD_PLACE = "file.txt/inside"


@pytest.fixture
def stored(run: Run, stipulations: Path, tmp_path: Path) -> Path:
    """The JSON of a scan."""
    path = tmp_path / "report.json"
    path.write_text(run("scan", "--format", "json", stipulations).stdout, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are drawn and copied in the process of the tests, which is quick."""

    class Work:
        def __init__(self, *given: object) -> None:
            self.given = given

        def do(self, work: Callable[[], Any], seconds: float, what: str) -> Any:
            return work()

        def end(self) -> None:
            self.given = ()

    monkeypatch.setattr("analyzer.cli_pages.IsolatedWork", Work)


def test_annotate_makes_a_copy_and_leaves_the_paper_alone(run: Run, stipulations: Path, tmp_path: Path) -> None:
    before = stipulations.read_bytes()
    result = run("scan", "--annotate", tmp_path / "out" / "copy.pdf", stipulations)
    assert result.exit_code == 0, result.stderr
    assert "uture medical open" in result.stdout
    assert stipulations.read_bytes() == before
    assert len(pypdf.PdfReader(tmp_path / "out" / "copy.pdf").pages) == 2


def test_annotate_makes_a_folder_for_several_and_says_where_there_is_no_pdf(
    run: Run, stipulations: Path, tmp_path: Path
) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("STIPULATIONS WITH REQUEST FOR AWARD\nThere is need for further medical treatment.\n")
    result = run("scan", "--annotate", tmp_path / "copies", stipulations, text)
    assert result.exit_code == 0, result.stderr
    assert [p.name for p in (tmp_path / "copies").iterdir()] == ["001-stipulations.pdf"]
    assert f"note: {text}: no PDF, so no highlighted copy was made" in result.stderr


def test_each_file_of_a_packet_has_a_copy_of_its_own(
    run: Run, stipulations: Path, pdf_of: Callable[..., Path], tmp_path: Path
) -> None:
    order = pdf_of(["ORDER APPROVING COMPROMISE AND RELEASE", "IT IS ORDERED that it be approved."], name="order.pdf")
    result = run("scan", "--together", "--annotate", tmp_path / "copies", stipulations, order)
    assert result.exit_code == 0, result.stderr
    assert sorted(p.name for p in (tmp_path / "copies").iterdir()) == ["001-stipulations.pdf", "002-order.pdf"]
    assert "IT IS ORDERED" in pypdf.PdfReader(tmp_path / "copies" / "002-order.pdf").pages[-1].extract_text()


def test_annotate_reads_standard_input_but_once(run: Run, stipulations: Path, tmp_path: Path) -> None:
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "analyzer", "scan", "-", "--annotate", str(tmp_path / "copy.pdf")],
        input=stipulations.read_bytes(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(pypdf.PdfReader(tmp_path / "copy.pdf").pages) == 2


@pytest.mark.parametrize("option", ["--annotate", "--output"])
def test_the_paper_itself_is_never_covered(option: str, run: Run, stipulations: Path) -> None:
    before = stipulations.read_bytes()
    result = run("scan", option, stipulations, stipulations)
    assert result.exit_code == 2
    assert "would cover the settlement itself" in result.stderr
    assert stipulations.read_bytes() == before


@pytest.mark.parametrize("option", ["--annotate", "--output", "--images"])
def test_what_cannot_be_written_ends_with_4_and_one_line(
    option: str, run: Run, stipulations: Path, tmp_path: Path
) -> None:
    (tmp_path / "file.txt").write_text("in the way")
    result = run("scan", option, tmp_path / BAD_PLACE, stipulations)
    assert result.exit_code == 4
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"error: {tmp_path / 'file.txt'}")
    assert f"choose another {option}" in line


def test_images_are_written_and_named_in_the_report(run: Run, stipulations: Path, tmp_path: Path) -> None:
    result = run("scan", "--format", "json", "--images", tmp_path / "images", stipulations)
    assert result.exit_code == 0, result.stderr
    (page,) = json.loads(result.stdout)["reports"][0]["pages"]
    with Image.open(page["image"]) as image:
        assert image.size == (1275, 1651)


def test_a_file_without_pages_has_no_images_and_that_is_said(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("STIPULATIONS WITH REQUEST FOR AWARD\nThere is need for further medical treatment.\n")
    result = run("scan", "--images", tmp_path / "images", text)
    assert result.exit_code == 0
    assert f"note: {text}: has no fixed pages, so there are no images" in result.stderr
    assert not (tmp_path / "images").exists()
    assert "no fixed pages" in run("page", text, "1", "--output", tmp_path / "page.png").stderr


def test_identifiers_are_black_in_images_unless_asked_for(
    run: Run, pdf_of: Callable[..., Path], tmp_path: Path
) -> None:
    paper = pdf_of(["COMPROMISE AND RELEASE", "SSN 123-45-6789"])

    def ink(*options: str) -> int:
        folder = tmp_path / f"images{len(options)}"
        assert run("scan", "--images", folder, *options, paper).exit_code == 0
        with Image.open(folder / "page-0001.png") as image:
            return image.convert("L").histogram()[0]

    assert ink() > 3 * ink("--show-identifiers")


def test_a_page_is_drawn_with_its_clause_outlined(run: Run, stipulations: Path, tmp_path: Path) -> None:
    target = tmp_path / "page.png"
    plain, outlined = (
        run("page", stipulations, "1", "--output", target, *options) and target.read_bytes()
        for options in ((), ("--clause", "c1"))
    )
    with Image.open(io.BytesIO(plain)) as one, Image.open(io.BytesIO(outlined)) as other:
        assert one.size == other.size == (1275, 1651)
        red = (208, 32, 32)
        assert [red in {colour for _, colour in i.getcolors(1 << 24)} for i in (one, other)] == [False, True]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(("7",), "there is no page 7"), (("1", "--clause", "c99"), "There is no clause c99")],
)
def test_a_page_or_clause_that_is_not_there_is_a_usage_error(
    arguments: tuple[str, ...], said: str, run: Run, stipulations: Path, tmp_path: Path
) -> None:
    result = run("page", stipulations, *arguments, "--output", tmp_path / "page.png")
    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize("format_", ["csv", "xlsx", "section111", "markdown", "html"])
def test_a_file_has_what_standard_output_has(format_: str, run: Run, stipulations: Path, tmp_path: Path) -> None:
    target = tmp_path / "made"
    shown = run("scan", "--format", format_, "--no-images", stipulations)
    assert shown.exit_code == 0, shown.stderr
    run("scan", "--format", format_, "--no-images", "--output", target, stipulations)
    if format_ == "xlsx":
        assert shown.stdout_bytes[:4] == target.read_bytes()[:4] == b"PK\x03\x04"
    else:
        assert shown.stdout_bytes == target.read_bytes()


def test_several_files_make_one_table(
    run: Run, stipulations: Path, pdf_of: Callable[..., Path], tmp_path: Path
) -> None:
    other = pdf_of(["COMPROMISE AND RELEASE"], name="other.pdf")
    assert run("scan", "--format", "csv", "--output", tmp_path / "all.csv", stipulations, other).exit_code == 0
    assert run("scan", "--format", "csv", "--output", tmp_path / "folder", stipulations, other).exit_code == 0
    one, same = (tmp_path / "all.csv").read_bytes(), (tmp_path / "folder" / "summary.csv").read_bytes()
    assert one == same
    rows = list(csv.DictReader(io.StringIO(one.decode("utf-8-sig"))))
    assert [Path(row["path"]).name for row in rows] == ["stipulations.pdf", "other.pdf"]


@pytest.mark.parametrize("format_", ["text", "json", "jsonl", "markdown", "csv", "section111"])
def test_a_stored_report_renders_as_the_scan_did(format_: str, run: Run, stored: Path, stipulations: Path) -> None:
    assert run("report", stored, "--format", format_).stdout == run("scan", "--format", format_, stipulations).stdout


def test_json_lines_are_read_back_with_their_failures(run: Run, stipulations: Path, tmp_path: Path) -> None:
    lines = run("scan", "--format", "jsonl", stipulations, tmp_path / "gone.pdf").stdout
    (tmp_path / "stored.jsonl").write_text(lines, encoding="utf-8")
    assert run("report", tmp_path / "stored.jsonl", "--format", "jsonl").stdout == lines


def test_html_of_a_stored_report_says_that_it_has_no_images(run: Run, stored: Path) -> None:
    assert "without pictures" in run("report", stored, "--format", "html").stdout


@pytest.mark.parametrize(
    "text",
    ["", "no json", "[]", '{"schema_version": "9", "reports": []}', '{"schema_version": "1", "reports": [{}]}', "{}"],
)
def test_what_is_no_stored_report_ends_with_4(text: str, run: Run, stipulations: Path, tmp_path: Path) -> None:
    (tmp_path / "stored.json").write_text(text, encoding="utf-8")
    for command in (("report",), ("verify",)):
        result = run(*command, tmp_path / "stored.json", *([stipulations] if command == ("verify",) else []))
        assert result.exit_code == 4
        (line,) = result.stderr.splitlines()
        assert line.startswith(f"error: {tmp_path / 'stored.json'}: ")
    assert run("report", tmp_path).exit_code == 4, "a folder without a store"


def test_a_report_that_holds(run: Run, stored: Path, stipulations: Path) -> None:
    result = run("verify", stored, stipulations)
    assert result.exit_code == 0, result.stdout
    assert "the report holds" in result.stdout


def test_a_report_whose_answer_was_changed_does_not_hold(run: Run, stored: Path, stipulations: Path) -> None:
    whole = json.loads(stored.read_text(encoding="utf-8"))
    whole["reports"][0]["future_medical"]["status"] = "closed"
    stored.write_text(json.dumps(whole), encoding="utf-8")
    result = run("verify", stored, stipulations)
    assert result.exit_code == 3
    assert "future_medical.status: closed -> kept" in result.stdout
    told = json.loads(run("verify", stored, stipulations, "--format", "json").stdout)
    assert (told["holds"], told["same_file"]) == (False, True)


def test_a_file_that_was_changed_no_longer_has_its_report(
    run: Run, stored: Path, stipulations: Path, pdf_of: Callable[..., Path]
) -> None:
    stipulations.write_bytes(pdf_of(["COMPROMISE AND RELEASE"], name="new.pdf").read_bytes())
    result = run("verify", stored, stipulations)
    assert result.exit_code == 3
    assert result.stdout.startswith("The file is not the one that the report was made of.")


def test_verify_gives_the_options_that_were_given_then(run: Run, pdf_of: Callable[..., Path], tmp_path: Path) -> None:
    paper = pdf_of(["COMPROMISE AND RELEASE", "SSN 123-45-6789"], ["Second page"])
    text = run("scan", "--format", "json", "--pages", "1", "--show-identifiers", paper).stdout
    (tmp_path / "stored.json").write_text(text, encoding="utf-8")
    assert run("verify", tmp_path / "stored.json", paper).exit_code == 0


def test_a_file_that_cannot_be_read_again_ends_with_1(run: Run, stored: Path, tmp_path: Path) -> None:
    result = run("verify", stored, tmp_path / "gone.pdf")
    assert result.exit_code == 1
    assert "no such file" in result.stderr
