#!/usr/bin/env python3
"""Make the sample settlements from their sources: `python scripts/make_samples.py [--check] [--only PATTERN] [--strict]`,
or scans and faxes of those that are PDFs: `python scripts/make_samples.py --renditions FOLDER [--conditions scan,...]`.

Needs the packages of the `samples` extra (`pip install '.[samples]'`); some papers are printed by LibreOffice or Chromium.
What is missing on this machine is named, and the papers that need it are left as they are.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from renditions import CONDITIONS, conditions_of, render_all

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"
SOURCES = SAMPLES / "sources"
HANDS = ("hand_a", "hand_b", "hand_c")


class ProducerMissingError(Exception):
    """A producer or a package that this machine lacks; the message names it."""


def main() -> int:
    """Make or check the samples; 0 where all went well, 1 where papers differ, or some were skipped under --strict."""
    options = _options()
    if options.renditions is not None:
        return _render(options)
    sys.path.insert(0, str(SOURCES))
    skipped: list[str] = []
    differing: list[str] = []
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, write in _writers(options.only, skipped):
            target = Path(folder) / name
            try:
                _made(write, target)
            except ProducerMissingError as problem:
                skipped.append(f"{name}: {problem}")
                continue
            count += 1
            if options.check:
                reason = difference(target, SAMPLES / name)
                if reason:
                    differing.append(f"{name}: {reason}")
            else:
                shutil.copyfile(target, SAMPLES / name)
    for line in skipped:
        print(f"skipped {line}", file=sys.stderr)
    for line in differing:
        print(f"differs {line}")
    did = f"{count - len(differing)} of {count} are as their sources say" if options.check else f"{count} samples made"
    print(f"{did}, {len(skipped)} skipped")
    return 1 if differing or (options.strict and skipped) else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make the sample settlements from their sources.")
    parser.add_argument(
        "--check", action="store_true", help="make them in a temporary folder and say which differ in their words"
    )
    parser.add_argument("--only", default="*", metavar="PATTERN", help="only the files that fit, for example 'a0*'")
    parser.add_argument("--strict", action="store_true", help="exit with 1 where a paper could not be made here")
    parser.add_argument(
        "--renditions", type=Path, metavar="FOLDER", help="write scans and faxes of the PDFs that are there to FOLDER"
    )
    parser.add_argument(
        "--conditions",
        type=conditions_of,
        default=CONDITIONS,
        metavar="NAMES",
        help=f"of --renditions: which, with commas between them (default {','.join(CONDITIONS)})",
    )
    return parser.parse_args()


def _render(options: argparse.Namespace) -> int:
    count = sum(1 for _ in render_all(options.renditions, options.conditions, options.only))
    print(f"{count} renditions written to {options.renditions}")
    return 0


def _writers(pattern: str, skipped: list[str]) -> Iterator[tuple[str, Callable[[Path], Any]]]:
    for hand in HANDS:
        try:
            papers: dict[str, Callable[[Path], Any]] = import_module(hand).SAMPLES
        except ImportError as problem:
            skipped.append(f"{hand}: {_missing_package(problem)}")
            continue
        for name, write in papers.items():
            if fnmatch(name, pattern):
                yield name, write


def _made(write: Callable[[Path], Any], target: Path) -> None:
    try:
        write(target)
    except ImportError as problem:
        raise ProducerMissingError(_missing_package(problem)) from problem
    except FileNotFoundError as problem:
        raise ProducerMissingError(f"needs {Path(str(problem.filename)).name}, which is not installed") from problem
    except subprocess.SubprocessError as problem:
        raise ProducerMissingError(f"its producer failed ({type(problem).__name__})") from problem


def _missing_package(problem: ImportError) -> str:
    return f"needs the package {problem.name or problem}; run pip install '.[samples]'"


def difference(made: Path, kept: Path) -> str:
    """Why the two files do not say the same; empty where they do."""
    if not kept.is_file():
        return "it is not among the samples"
    if words_of(made) != words_of(kept):
        return "its words are not those of its source"
    return ""


def words_of(path: Path) -> list[list[str]]:
    """The words of each page of a PDF, of each part of a DOCX, or of a text."""
    if path.suffix == ".pdf":
        import pypdfium2

        with pypdfium2.PdfDocument(path) as document:
            return [page.get_textpage().get_text_bounded().split() for page in document]
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as archive:
            return [
                archive.read(name).decode("utf-8").split()
                for name in sorted(archive.namelist())
                if name.endswith(".xml")
            ]
    return [path.read_text(encoding="utf-8").split()]


if __name__ == "__main__":
    sys.exit(main())
