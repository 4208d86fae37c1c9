"""The command line: parse, call, print."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from analyzer.cli_evaluate import evaluate
from analyzer.exits import CANNOT_RUN, FAILED, INTERRUPTED, MATCHED, stop
from analyzer.limit_options import limit_options

if TYPE_CHECKING:
    from analyzer.report import Failure, Report
    from analyzer.rules.pack import Pack

STATUSES = ("kept", "closed", "split", "contingent", "unclear")
_WITHOUT_VERB = "analyzer.without_verb"
_MOST_PAGES = 1_000_000
_FORMATS = ("text", "json", "jsonl")
_TOLD = frozenset(
    {"page_unread", "low_quality", "file_repaired", "hidden_text", "attachment_unread", "handwriting_unread"}
)
"""Warnings about the reading itself: told on standard error where the report is not what the user looks at."""


_PLAIN = str.maketrans({"─": "-", "│": "|", "•": "*", "…": "...", "“": '"', "”": '"', "·": "-", "¶": "par. "})
"""For terminals that cannot show the signs of the report."""


class _FilesWithoutVerb(click.Group):
    """A first word that is no command is a path: `analyzer settlement.pdf` is `analyzer scan settlement.pdf`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = {name for parameter in self.get_params(ctx) for name in parameter.opts}
        first = next((a for a in args if a == "-" or not a.startswith("-")), None)
        if first is not None and first not in self.commands and not own & set(args[: args.index(first)]):
            args = ["scan", *args]
            ctx.meta[_WITHOUT_VERB] = True
        return super().parse_args(ctx, args)


@click.group(cls=_FilesWithoutVerb, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=lambda c, p, v: _print_version(c, v),
    help="Show the version and exit.",
)
def main() -> None:
    """Is future medical care kept or closed? Reads California workers' compensation settlements.

    analyzer FILE... is short for analyzer scan FILE...
    """


def _print_version(ctx: click.Context, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        from analyzer.version import version

        click.echo(f"settlement-analyzer {version()}")
        ctx.exit()


def _statuses(ctx: click.Context, parameter: click.Parameter, value: str | None) -> frozenset[str]:
    wanted = frozenset(part.strip() for part in value.split(",") if part.strip()) if value else frozenset[str]()
    unknown = wanted - set(STATUSES)
    if unknown:
        raise click.BadParameter(f"{', '.join(sorted(unknown))} is no status; choose from {', '.join(STATUSES)}.")
    return wanted


def _pages(ctx: click.Context, parameter: click.Parameter, value: str | None) -> frozenset[int] | None:
    if value is None:
        return None
    pages: set[int] = set()
    for part in value.split(","):
        first, dash, last = part.strip().partition("-")
        if not first.isdigit() or (dash and not last.isdigit()) or int(first) < 1 or (dash and int(last) < int(first)):
            raise click.BadParameter(f"{part.strip()!r} is no page or range of pages; write 1-9,12.")
        if int(last or first) > _MOST_PAGES:
            raise click.BadParameter(f"{part.strip()!r} goes past page {_MOST_PAGES:,}, the last that can be named.")
        pages.update(range(int(first), int(last or first) + 1))
    return frozenset(pages)


@main.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(_FORMATS),
    default="text",
    show_default=True,
    help="How to print the report.",
)
@click.option(
    "--output", type=click.Path(path_type=Path), help="Write here: a file for one input, a folder for several."
)
@click.option("--pages", callback=_pages, metavar="RANGES", help="Read only these pages, for example 1-9,12.")
@click.option(
    "--ocr",
    type=click.Choice(("auto", "always", "never")),
    help="Recognise text in page images: where the text layer is missing or bad, always, or never.  [default: auto]",
)
@click.option(
    "--password-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="File with the password of encrypted papers (or set ANALYZER_PASSWORD).",
)
@click.option(
    "--show-identifiers", is_flag=True, help="Do not mask Social Security and Medicare numbers and dates of birth."
)
@click.option(
    "--fail-on", callback=_statuses, metavar="STATUS[,STATUS]", help="Exit with 3 where an answer is one of these."
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    help="Most processes that recognise the text of scanned pages side by side.  [default: all cores]",
)
@limit_options
@click.option(
    "--rules",
    callback=lambda c, p, v: _own_rules(c, v),
    metavar="FILE",
    help="Ask the rules of this pack of your own beside the built-in ones.",
)
@click.option("--quiet", is_flag=True, help="No progress and no warnings on standard error; failures are still told.")
@click.option("--debug", is_flag=True, help="Show the traceback of what went wrong.")
def scan(
    files: Sequence[str],
    format_: str,
    output: Path | None,
    fail_on: frozenset[str],
    quiet: bool,
    debug: bool,
    **options: Any,
) -> None:
    """Analyse each FILE (PDF, DOCX, image or text; - for standard input) and print the flagged-clause report."""
    without_verb = click.get_current_context().meta.get(_WITHOUT_VERB)
    if without_verb and len(files) > 1 and any(os.path.isdir(path) for path in files):
        raise click.UsageError("Folders stand alone: name one folder, or only files.")
    password_file: Path | None = options.pop("password_file")
    options["password"] = _password(password_file)
    options = {name: value for name, value in options.items() if value is not None}
    reports: list[Report] = []
    failures: list[Failure] = []
    many = len(files) > 1
    try:
        _analyse(files, options, reports, failures, quiet=quiet, debug=debug)
    except KeyboardInterrupt:
        click.echo("interrupted; what was analysed is printed", err=True)
        _write(reports, failures, format_, output, many=many)
        sys.exit(INTERRUPTED)
    _write(reports, failures, format_, output, many=many)
    if not quiet and (output is not None or format_ != "text"):
        _warn(reports)
    if failures:
        sys.exit(FAILED)
    if any(r.future_medical.status in fail_on for r in reports):
        sys.exit(MATCHED)


def _own_rules(ctx: click.Context, file: str | None) -> Pack | None:
    if file is None or ctx.resilient_parsing:
        return None
    from analyzer.cli_rules import pack_or_exit

    return pack_or_exit(file)


def _password(file: Path | None) -> str | None:
    if file is None:
        return os.environ.get("ANALYZER_PASSWORD")
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise click.BadParameter(f"{file} cannot be read as UTF-8 text.", param_hint="--password-file") from problem
    return lines[0] if lines else ""


def _warn(reports: Sequence[Report]) -> None:
    for report in reports:
        for warning in report.warnings:
            if warning.code in _TOLD:
                click.echo(f"warning: {report.source.path}: {warning.text}", err=True)


def _analyse(
    files: Sequence[str],
    options: dict[str, Any],
    reports: list[Report],
    failures: list[Failure],
    *,
    quiet: bool,
    debug: bool,
) -> None:
    """Adds what comes of each file; failures are told on standard error as they come."""
    from analyzer.isolated_analysis import IsolatedAnalysis
    from analyzer.progress import PageProgress
    from analyzer.reading.limits import limits_of

    with IsolatedAnalysis(options.pop("jobs", None), limits_of(options).max_memory, loud=debug) as analysis:
        for number, path in enumerate(files, start=1):
            if len(files) > 1 and not quiet and sys.stderr.isatty():
                click.echo(f"{number} of {len(files)}: {path}", err=True)
            progress = None if quiet else PageProgress(sys.stderr, path)
            problem: Exception | None = None
            try:
                reports.append(analysis.analyze(path, progress=progress, **options))
            except Exception as raised:  # noqa: BLE001 - one file's problem must not cost the others their reports
                problem = raised
            finally:
                if progress is not None:
                    progress.clear()
            if problem is not None:
                failures.append(_failure(path, problem, debug=debug))


def _failure(path: str, problem: Exception, *, debug: bool) -> Failure:
    """The failure of a file, which is told on standard error."""
    from analyzer.failures import failure_of

    if debug:
        import traceback

        traceback.print_exception(problem)
    failure = failure_of(path, problem)
    click.echo(f"error: {path}: {failure.message}; {failure.hint}", err=True)
    return failure


def _write(
    reports: Sequence[Report], failures: Sequence[Failure], format_: str, output: Path | None, *, many: bool
) -> None:
    from analyzer.reporting import render

    if output is None:
        terminal = sys.stdout.isatty()
        width = os.get_terminal_size().columns if terminal else None
        _print(render(reports, failures, format=format_, terminal=terminal, width=width))
        return
    try:
        if not many:
            text = render(reports, failures, format=format_)
            if text:
                output.parent.mkdir(parents=True, exist_ok=True)
                output.write_text(text, encoding="utf-8")
            return
        output.mkdir(parents=True, exist_ok=True)
        suffix = {"text": "txt"}.get(format_, format_)
        for number, report in enumerate(reports, start=1):
            name = f"{number:03d}-{Path(report.source.path).stem}.{suffix}"
            (output / name).write_text(render([report], format=format_), encoding="utf-8")
        if failures and format_ != "text":
            (output / f"failures.{suffix}").write_text(render([], failures, format=format_), encoding="utf-8")
    except OSError as problem:
        stop(f"error: {output}: cannot be written: {problem.strerror}; choose another --output")


def _print(text: str) -> None:
    try:
        click.echo(text, nl=False)
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
        sys.stdout.buffer.write(text.translate(_PLAIN).encode(encoding, errors="replace"))


@main.command()
def schema() -> None:
    """Print the JSON Schema (2020-12) of the JSON report."""
    import json

    from analyzer.report import json_schema

    click.echo(json.dumps(json_schema(), indent=2))


@main.command()
def doctor() -> None:
    """Say what this installation can do, and what mends what it cannot."""
    from analyzer.diagnosis import diagnose

    findings = diagnose()
    for finding in findings:
        word = "ok  " if finding.good else "none" if finding.optional else "FAIL"
        click.echo(f"{word} {finding.what}: {finding.detail}")
    if not all(finding.good or finding.optional for finding in findings):
        sys.exit(CANNOT_RUN)


@main.command()
@click.option(
    "--corpus",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of labelled sentences.  [default: models/corpus of the checkout]",
)
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for classifier.json and card.md.  [default: models of the checkout]",
)
def train(corpus: Path | None, output: Path | None) -> None:
    """Rebuild the classifier from the labelled corpus; the same corpus gives the same bytes."""
    from analyzer.errors import AnalyzerError
    from analyzer.training.train import train_classifier

    try:
        click.echo(train_classifier(corpus, output))
    except AnalyzerError as problem:
        stop(f"error: {problem.message}; {problem.hint}")


class _Rules(click.Group):
    """Its commands stand in a file of their own, which is read when one of them is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        from analyzer.cli_rules import COMMANDS

        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        from analyzer.cli_rules import COMMANDS

        return COMMANDS.get(name)


@main.group(cls=_Rules)
def rules() -> None:
    """Show what can be found and why; try sentences; check a pack of your own."""


main.add_command(evaluate)

if __name__ == "__main__":
    main()
