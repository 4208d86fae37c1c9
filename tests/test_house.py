"""What holds for the whole house: help and documents that are true, no network, quick help, small files."""

from __future__ import annotations

import re
import shlex
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import click
import pytest
from click.testing import Result

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
LONGEST = 400
"""Lines of a file; past that it is two ideas."""
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|Users|root|work|private)/\w|[A-Z]:\\Users\\")
_TEXT_SUFFIXES = {".py", ".toml", ".md", ".jsonl", ".json", ".lock", ".cfg", ".txt", ""}
_NOT_OURS = {
    ".git",
    ".venv",
    ".venv-dev",
    "__pycache__",
    "dist",
    "build",
    ".pytest_cache",
    ".mypy_cache",
    ".ruff_cache",
}


def commands() -> dict[str, click.Command]:
    from analyzer.cli import main

    return main.commands


def every_command() -> Iterator[click.Command]:
    """The commands, and those of their groups."""
    for command in commands().values():
        yield command
        if isinstance(command, click.Group):
            context = click.Context(command)
            inner = [command.get_command(context, name) for name in command.list_commands(context)]
            yield from (found for found in inner if found is not None)


def blocks(language: str) -> Iterator[tuple[Path, str]]:
    for document in DOCUMENTS:
        for found in _BLOCK.finditer(document.read_text(encoding="utf-8")):
            if found[1] == language:
                yield document, found[2]


def quoted_commands() -> list[tuple[str, str]]:
    lines = [(d.name, line.partition("#")[0].strip()) for d, block in blocks("sh") for line in block.splitlines()]
    return [(name, line) for name, line in lines if line]


def files_of_the_house() -> Iterator[Path]:
    for path in sorted(ROOT.rglob("*")):
        if path.is_file() and not _NOT_OURS & set(path.relative_to(ROOT).parts):
            yield path


def office_pack() -> str:
    """The pack that the documents show."""
    (pack,) = [block for _, block in blocks("toml") if block.startswith("# office.toml")]
    return pack


def _results(folder: Path) -> None:
    """The tables of a result folder of `analyzer batch`, without a row."""
    from analyzer.batch.store import Store
    from analyzer.portfolio.database import make_tables

    folder.mkdir()
    with Store(folder) as store, store.transaction():
        make_tables(store.connection)


@pytest.fixture(scope="session")
def stored_report(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The JSON of a scan of a paper that is called settlement.pdf."""
    from analyzer import analyze, render

    paper = tmp_path_factory.mktemp("stored") / "settlement.pdf"
    shutil.copyfile(ROOT / "samples" / "a01-stips-zero-pd.pdf", paper)
    return render([analyze(str(paper))], format="json")


@pytest.fixture
def desk(stored_report: str, tmp_path: Path, stipulations: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the documents speak of, and in it."""
    for name in ("settlement.pdf", "order.pdf"):
        shutil.copyfile(stipulations, tmp_path / name)
    (tmp_path / "report.json").write_text(stored_report, encoding="utf-8")
    (tmp_path / "password.txt").write_text("secret\n", encoding="utf-8")
    (tmp_path / "office.toml").write_text(office_pack(), encoding="utf-8")
    (tmp_path / "inbox").mkdir()
    shutil.copyfile(stipulations, tmp_path / "inbox" / "settlement.pdf")
    _results(tmp_path / "results")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_command_has_help_and_a_place_in_the_readme(run: Callable[..., Result]) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name, command in commands().items():
        shown = run(name, "--help")
        assert shown.exit_code == 0
        assert command.help
        assert f"analyzer {name}" in readme
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert parameter.help, f"{name} {parameter.opts} has no help"


def test_every_option_that_the_documents_name_exists() -> None:
    known = {option for c in every_command() for p in c.params for option in p.opts} | {"--help", "--version"}
    known |= {"--check", "--only", "--force"}
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        named = set(re.findall(r"`(?:analyzer [^`]*)?(--[a-z-]+)", text))
        assert named <= known, f"{document.name}: {sorted(named - known)}"


@pytest.mark.parametrize(("document", "line"), quoted_commands())
def test_commands_in_the_documents_run(document: str, line: str, run: Callable[..., Result], desk: Path) -> None:
    words = shlex.split(line)
    if words[0] == "analyzer":
        result = run(*words[1:])
        assert result.exit_code in (0, 3), f"{document}: {line}\n{result.output}"
    elif words[0].startswith(("scripts/", ".ci/")):
        script = ROOT / words[0]
        assert script.is_file(), f"{document}: {line}"
        assert script.stat().st_mode & 0o111, f"{words[0]} cannot be run"
    elif words[0] == "python":
        assert (ROOT / words[1]).is_file(), f"{document}: {line}"
    else:
        assert words[0] in ("pip", "pipx"), f"{document}: {line} is not looked after by a test"


@pytest.mark.parametrize(("document", "program"), [(d.name, p) for d, p in blocks("python")])
def test_programs_in_the_documents_run(
    document: str, program: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    exec(compile(program, document, "exec"), {})
    assert capsys.readouterr().out


def test_links_in_the_documents_lead_somewhere() -> None:
    for document in DOCUMENTS:
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


def test_the_readme_shows_what_the_program_prints(monkeypatch: pytest.MonkeyPatch) -> None:
    from analyzer import analyze, render

    found = re.search(
        r"<!-- report: (\S+) -->\n```text\n(.*?)```\n<!-- end of report -->",
        (ROOT / "README.md").read_text(encoding="utf-8"),
        re.DOTALL,
    )
    assert found is not None
    monkeypatch.chdir(ROOT)
    assert found[2] == render([analyze(found[1])]), "run scripts/refresh_docs"


def test_every_failure_code_is_explained() -> None:
    from typing import get_args

    from analyzer.vocabulary import FailureCode

    errors = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")
    assert [code for code in get_args(FailureCode) if f"`{code}`" not in errors] == []


def test_every_name_of_the_report_stands_in_the_contract() -> None:
    from typing import get_args

    from analyzer import vocabulary

    contract = (ROOT / "docs" / "contract.md").read_text(encoding="utf-8")
    names = [
        *get_args(vocabulary.Label),
        *get_args(vocabulary.WarningCode),
        *get_args(vocabulary.DocumentKind),
        *get_args(vocabulary.Basis),
    ]
    assert [name for name in names if f"`{name}`" not in contract] == []


def test_an_analysis_opens_no_connection(stipulations: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from analyzer import analyze

    def refuse(*arguments: object, **options: object) -> NoReturn:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert analyze(str(stipulations)).future_medical.status == "kept"


@pytest.mark.parametrize("arguments", [["--help"], ["scan", "--help"], ["--version"]])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    program = (
        "import sys\nfrom analyzer.cli import main\n"
        f"try:\n    main({arguments!r})\nexcept SystemExit:\n    pass\n"
        "heavy = {'spacy', 'pypdfium2', 'sklearn', 'pydantic', 'pdfplumber', 'docx', 'rich', 'numpy', 'lxml'}\n"
        "print('loaded:', sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "loaded: []"


def test_an_analysis_never_loads_the_training_library(stipulations: Path) -> None:
    program = (
        "import sys\nfrom analyzer import analyze\n"
        f"analyze({str(stipulations)!r})\nprint('sklearn' in sys.modules, 'scipy' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False False"


def test_no_file_is_two_ideas() -> None:
    lengths = {
        str(p.relative_to(ROOT)): len(p.read_text(encoding="utf-8").splitlines())
        for folder in ("analyzer", "scripts")
        for p in (ROOT / folder).rglob("*.py")
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_every_module_says_what_it_is() -> None:
    silent = [
        str(p.relative_to(ROOT))
        for p in (ROOT / "analyzer").rglob("*.py")
        if not p.read_text(encoding="utf-8").startswith('"""')
    ]
    assert silent == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = re.compile(r"(^|_)(utils?|helpers?|misc|common|manager|stuff)(_|$)")
    assert [str(p) for p in (ROOT / "analyzer").rglob("*.py") if empty.search(p.stem)] == []


def test_nothing_is_left_to_do_in_the_code() -> None:
    unfinished = re.compile(r"\b(TODO|FIXME|XXX:)\b")
    found = [
        f"{p.relative_to(ROOT)}: {line.strip()}"
        for p in (ROOT / "analyzer").rglob("*.py")
        for line in p.read_text(encoding="utf-8").splitlines()
        if unfinished.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_locks_hold_hashes_and_no_address_of_an_index(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*--(?:index|extra-index|find-links|trusted-host)", text, re.MULTILINE)
    pinned = re.findall(r"^[a-z0-9][\w.-]*==[^\n]*\\\n((?:\s+--hash=sha256:[0-9a-f]{64}[^\n]*\n)+)", text, re.MULTILINE)
    assert len(pinned) == len(re.findall(r"^[a-z0-9][\w.-]*==", text, re.MULTILINE)) > 10


def test_no_path_of_a_machine_stands_anywhere() -> None:
    found = []
    for path in files_of_the_house():
        if path.suffix not in _TEXT_SUFFIXES or path.name == "test_house.py":
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found.extend(f"{path.relative_to(ROOT)}: {m[0]}" for m in _MACHINE_PATH.finditer(text))
    assert found == []
