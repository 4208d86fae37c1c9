"""What the commands leave behind: the reports in the form that was asked for, and page images and highlighted copies."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from analyzer.exits import CANNOT_RUN, stop
from analyzer.formats import PLAIN_FORMATS, TABLE_NAMES, TABLES, suffix_of

if TYPE_CHECKING:
    from analyzer.cli_pages import PageWork
    from analyzer.report import Failure, Report
    from analyzer.reporting.pictures import Pictures

_PLAIN = str.maketrans({"─": "-", "│": "|", "•": "*", "…": "...", "“": '"', "”": '"', "·": "-", "¶": "par. "})
"""For terminals that cannot show the signs of the report."""


@dataclass(frozen=True, slots=True)
class Destination:
    """In which form the reports are wanted, and where."""

    format: str
    output: Path | None
    many: bool
    """Several files were named: where it says `output`, a folder is meant, or one table."""
    plain: str | None = None
    """The language of the page for the injured worker, where that is wanted instead of the report."""

    def check(self, files: Sequence[str]) -> None:
        """Raises a usage error where the output could not be what was meant."""
        if self.plain is not None and self.format not in PLAIN_FORMATS:
            raise click.UsageError(
                f"The page in plain words is made as {' or '.join(PLAIN_FORMATS)}: choose one as --format."
            )
        if self.output is None and self.format == "xlsx" and sys.stdout.isatty():
            raise click.UsageError("A workbook is no text: name a file for it with --output.")
        refuse_original(self.output, files, "--output")

    def write(
        self, reports: Sequence[Report], failures: Sequence[Failure], pictures: Mapping[str, Pictures] | None = None
    ) -> None:
        """Writes or prints the reports; ends the program with exit code 4 where that cannot be done."""
        from analyzer.reporting import render

        output = self.output
        if output is None:
            terminal = sys.stdout.isatty()
            width = os.get_terminal_size().columns if terminal else None
            made = render(
                reports,
                failures,
                format=self.format,
                terminal=terminal,
                width=width,
                pictures=pictures,
                plain=self.plain,
            )
            print_made(made)
            return
        with writing(output, "--output"):
            if self.many and self.format in TABLES and output.suffix.lower() != f".{suffix_of(self.format)}":
                output = output / TABLE_NAMES[self.format]
            if not self.many or self.format in TABLES:
                _put(output, render(reports, failures, format=self.format, pictures=pictures, plain=self.plain))
                return
            output.mkdir(parents=True, exist_ok=True)
            for name, report in zip(names_of(reports, suffix_of(self.format)), reports, strict=True):
                _put(output / name, render([report], format=self.format, pictures=pictures, plain=self.plain))
            if failures and self.format != "text":
                made = render([], failures, format=self.format)
                _put(output / f"failures.{suffix_of(self.format)}", made)


annotate_option = click.option(
    "--annotate",
    type=click.Path(path_type=Path),
    metavar="PDF",
    help="Make a highlighted copy of each PDF: a file for one input, a folder for several. The original stays as it is.",
)
images_option = click.option(
    "--images",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Write an image of every page to this folder, upright; the JSON report names them.",
)


def page_work(
    options: Mapping[str, Any], standard_input: bytes | None, *, wanted: bool, debug: bool
) -> AbstractContextManager[PageWork | None]:
    """What draws and copies pages, for a `with` statement; None where nothing of the kind is wanted, which costs nothing."""
    if not wanted:
        return nullcontext()
    from analyzer.cli_pages import PageWork

    return PageWork(options, standard_input, debug=debug)


def names_of(reports: Sequence[Report], suffix: str) -> list[str]:
    """Names for what is made of each report in one folder, so that none covers another."""
    return [f"{number:03d}-{_stem(report)}.{suffix}" for number, report in enumerate(reports, start=1)]


def _stem(report: Report) -> str:
    path = report.source.files[0].path if report.source.files else report.source.path
    return "standard-input" if path == "-" else Path(path).stem


def _put(path: Path, made: str | bytes) -> None:
    """Writes the file; of nothing (the text of a file that failed) it makes no file."""
    if made:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made if isinstance(made, bytes) else made.encode("utf-8"))


class writing:  # noqa: N801 - reads as a phrase: with writing(path, "--output")
    """Ends the program with exit code 4 where what is done inside cannot write to `path`, and names the option."""

    def __init__(self, path: Path, option: str) -> None:
        self._path, self._option = path, option

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: object) -> None:
        if isinstance(problem, OSError):
            why = problem.strerror or type(problem).__name__
            stop(f"error: {self._path}: cannot be written: {why}; choose another {self._option}")


def refuse_original(target: Path | None, files: Sequence[str], option: str) -> None:
    """Raises a usage error where the target is one of the files that are read."""
    for file in files:
        if target is not None and file != "-" and target.exists() and Path(file).exists() and target.samefile(file):
            raise click.UsageError(f"{option} {target} would cover the settlement itself; choose another name.")


def print_made(made: str | bytes) -> None:
    """Prints what was made, in signs that the terminal can show; ends the program with exit code 4 where that cannot be done."""
    try:
        if isinstance(made, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(made)
        else:
            click.echo(made, nl=False)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        sys.stderr.write(
            f"error: standard output: cannot be written: {problem.strerror}; free some space or use --output\n"
        )
        os._exit(CANNOT_RUN)  # the stream would fail again when Python closes it
    except UnicodeEncodeError:
        encoding = sys.stdout.encoding or "ascii"
        sys.stdout.flush()
        sys.stdout.buffer.write(str(made).translate(_PLAIN).encode(encoding, errors="replace"))
