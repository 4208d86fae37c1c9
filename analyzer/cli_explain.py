"""The command `analyzer explain`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from analyzer.cli_output import print_made, refuse_original, writing
from analyzer.exits import FAILED, INTERRUPTED
from analyzer.reading_options import analysis_options, reading_options

if TYPE_CHECKING:
    from analyzer.explanation import Explanation
    from analyzer.isolated_analysis import Problem
    from analyzer.report import Failure

_STATUSES = ("kept", "closed", "split", "contingent", "unclear")


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--expect",
    type=click.Choice(_STATUSES),
    help="Say what kept this answer from being given: marks, words, rules that almost fired, orders.",
)
@click.option("--together", is_flag=True, help="The files are one packet, a Compromise and Release and its order, say.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="How to print the explanation.",
)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write into this file.")
@reading_options
@click.option("--quiet", is_flag=True, help="No progress on standard error; failures are still told.")
@click.option("--debug", is_flag=True, help="Show the traceback of what went wrong.")
def explain(
    files: Sequence[str],
    together: bool,
    format_: str,
    output: Path | None,
    quiet: bool,
    debug: bool,
    **options: Any,
) -> None:
    """Say why the answer for each FILE is what it is, and what would change it.

    Every reason with its words, what each paper says and by which row of the tables, and what is missing. With --expect,
    what kept that answer from being given.
    """
    from analyzer.isolated_analysis import IsolatedAnalysis
    from analyzer.progress import FilesProgress
    from analyzer.reading.limits import limits_of

    refuse_original(output, files, "--output")
    options = analysis_options(options)
    refuse_pages_of_several(files, together=together, options=options)
    found: list[Explanation] = []
    failures: list[Failure] = []
    jobs = options.pop("jobs", None)
    try:
        with IsolatedAnalysis(jobs, limits_of(options).max_memory, loud=debug) as analysis:
            for group in [files] if together else [[path] for path in files]:
                progress = FilesProgress(sys.stderr, quiet=quiet)
                explanation, problems = analysis.explain(group, progress=progress, **options)
                progress.clear()
                failures += tell_failures(problems, debug=debug)
                if explanation is not None:
                    found.append(explanation)
    except KeyboardInterrupt:
        click.echo("interrupted; what was explained is printed", err=True)
        _write(found, failures, format_, output)
        sys.exit(INTERRUPTED)
    _write(found, failures, format_, output)
    if failures:
        sys.exit(FAILED)


def refuse_pages_of_several(files: Sequence[str], *, together: bool, options: dict[str, Any]) -> None:
    """Pages are counted in each file: in a packet of several they would name pages of every file alike."""
    if together and len(files) > 1 and "pages" in options:
        raise click.UsageError("--pages counts the pages of one file; leave it out with --together.")


def tell_failures(problems: Sequence[Problem], *, debug: bool) -> list[Failure]:
    """The failures of files, each told in a line on standard error."""
    from analyzer.failures import failure_of

    failures = []
    for path, problem in problems:
        if debug:
            import traceback

            traceback.print_exception(problem)
        failure = failure_of(path, problem)
        click.echo(f"error: {path}: {failure.message}; {failure.hint}", err=True)
        failures.append(failure)
    return failures


def _write(found: Sequence[Explanation], failures: Sequence[Failure], format_: str, output: Path | None) -> None:
    if format_ == "json":
        from analyzer.explanation import ExplanationFile

        made = ExplanationFile(explanations=list(found), failures=list(failures)).model_dump_json(indent=2) + "\n"
    else:
        from analyzer.reporting.explanation_text import explanation_text

        terminal = output is None and sys.stdout.isatty()
        made = explanation_text(found, terminal=terminal, width=os.get_terminal_size().columns if terminal else None)
    if output is None:
        print_made(made)
        return
    with writing(output, "--output"):
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(made, encoding="utf-8")
