"""The command line: parse, call, print."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from analyzer.cli_batch import batch
from analyzer.cli_evaluate import evaluate
from analyzer.cli_explain import explain, refuse_pages_of_several
from analyzer.cli_output import Destination, annotate_option, images_option, page_work, refuse_original
from analyzer.cli_page import page
from analyzer.cli_query import query
from analyzer.cli_report import render_stored, verify
from analyzer.exits import CANNOT_RUN, FAILED, INTERRUPTED, MATCHED, stop
from analyzer.fail_on import fail_on_option
from analyzer.formats import FORMATS, PLAIN_LANGUAGES
from analyzer.reading_options import analysis_options, reading_options

if TYPE_CHECKING:
    from analyzer.pipeline import Analysed
    from analyzer.report import Failure, Report

_WITHOUT_VERB = "analyzer.without_verb"
_TOLD = frozenset(
    {"page_unread", "low_quality", "file_repaired", "hidden_text", "attachment_unread", "handwriting_unread"}
)
"""Warnings about the reading itself: told on standard error where the report is not what the user looks at."""


class _FilesWithoutVerb(click.Group):
    """A first word that is no command is a path: `analyzer settlement.pdf` is `analyzer scan settlement.pdf`, `analyzer FOLDER` is `analyzer batch FOLDER`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = {name for parameter in self.get_params(ctx) for name in parameter.opts}
        first = next((a for a in args if a == "-" or not a.startswith("-")), None)
        if first is not None and first not in self.commands and not own & set(args[: args.index(first)]):
            args = ["batch" if os.path.isdir(first) else "scan", *args]
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

    analyzer FILE... is short for analyzer scan FILE..., analyzer FOLDER for analyzer batch FOLDER.
    """


def _print_version(ctx: click.Context, asked: bool) -> None:
    if asked and not ctx.resilient_parsing:
        from analyzer.version import version

        click.echo(f"settlement-analyzer {version()}")
        ctx.exit()


@main.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="How to print the report.",
)
@click.option(
    "--output", type=click.Path(path_type=Path), help="Write here: a file for one input, a folder for several."
)
@annotate_option
@images_option
@click.option("--no-images", is_flag=True, help="Leave the pictures of pages out of the HTML report.")
@click.option(
    "--plain",
    type=click.Choice(PLAIN_LANGUAGES),
    help="One page for the injured worker, in plain English or Spanish, instead of the report.",
)
@click.option(
    "--together",
    is_flag=True,
    help="The files are one packet, a Compromise and Release and its order, say: one report.",
)
@reading_options
@fail_on_option
@click.option("--quiet", is_flag=True, help="No progress and no warnings on standard error; failures are still told.")
@click.option("--debug", is_flag=True, help="Show the traceback of what went wrong.")
def scan(
    files: Sequence[str],
    format_: str,
    output: Path | None,
    annotate: Path | None,
    images: Path | None,
    no_images: bool,
    plain: str | None,
    together: bool,
    fail_on: frozenset[str],
    quiet: bool,
    debug: bool,
    **options: Any,
) -> None:
    """Analyse each FILE (PDF, DOCX, image or text; - for standard input) and print the flagged-clause report."""
    without_verb = click.get_current_context().meta.get(_WITHOUT_VERB)
    if without_verb and len(files) > 1 and any(os.path.isdir(path) for path in files):
        raise click.UsageError("Folders stand alone: name one folder, or only files.")
    options = analysis_options(options)
    refuse_pages_of_several(files, together=together, options=options)
    destination = Destination(format_, output, many=len(files) > 1 and not together, plain=plain)
    destination.check(files)
    refuse_original(annotate, files, "--annotate")
    results: list[Analysed] = []
    failures: list[Failure] = []
    try:
        analyse = _analyse_together if together else _analyse
        standard_input = analyse(files, options, results, failures, quiet=quiet, debug=debug)
    except KeyboardInterrupt:
        click.echo("interrupted; what was analysed is printed", err=True)
        destination.write([result.report for result in results], failures)
        sys.exit(INTERRUPTED)
    wants_pictures = format_ == "html" and not no_images and plain is None
    with page_work(options, standard_input, wanted=wants_pictures or bool(annotate or images), debug=debug) as pages:
        if pages and images:
            results = pages.images(results, images, many=destination.many)
        pictures = pages.pictures(results) if pages and wants_pictures else None
        reports = [result.report for result in results]
        destination.write(reports, failures, pictures)
        is_whole = pages.copies(results, annotate, many=destination.many, quiet=quiet) if pages and annotate else True
    if not quiet and (output is not None or format_ != "text"):
        _warn(reports)
    if failures or not is_whole:
        sys.exit(FAILED)
    if any(r.future_medical.status in fail_on for r in reports):
        sys.exit(MATCHED)


def _warn(reports: Sequence[Report]) -> None:
    for report in reports:
        for warning in report.warnings:
            if warning.code in _TOLD:
                click.echo(f"warning: {report.source.path}: {warning.text}", err=True)


def _analyse(
    files: Sequence[str],
    options: dict[str, Any],
    results: list[Analysed],
    failures: list[Failure],
    *,
    quiet: bool,
    debug: bool,
) -> bytes | None:
    """Adds what comes of each file; failures are told on standard error as they come. Gives what standard input held."""
    from analyzer.isolated_analysis import IsolatedAnalysis
    from analyzer.progress import PageProgress
    from analyzer.reading.limits import limits_of

    jobs = options.pop("jobs", None)
    with IsolatedAnalysis(jobs, limits_of(options).max_memory, loud=debug) as analysis:
        for number, path in enumerate(files, start=1):
            if len(files) > 1 and not quiet and sys.stderr.isatty():
                click.echo(f"{number} of {len(files)}: {path}", err=True)
            progress = None if quiet else PageProgress(sys.stderr, path)
            problem: Exception | None = None
            try:
                results.append(analysis.analysed(path, progress=progress, **options))
            except Exception as raised:  # noqa: BLE001 - one file's problem must not cost the others their reports
                problem = raised
            finally:
                if progress is not None:
                    progress.clear()
            if problem is not None:
                failures.append(_failure(path, problem, debug=debug))
        return analysis.standard_input


def _analyse_together(
    files: Sequence[str],
    options: dict[str, Any],
    results: list[Analysed],
    failures: list[Failure],
    *,
    quiet: bool,
    debug: bool,
) -> bytes | None:
    """The same for files that are one packet: one result of those that could be read."""
    from analyzer.isolated_analysis import IsolatedAnalysis
    from analyzer.progress import FilesProgress
    from analyzer.reading.limits import limits_of

    jobs = options.pop("jobs", None)
    progress = FilesProgress(sys.stderr, quiet=quiet)
    with IsolatedAnalysis(jobs, limits_of(options).max_memory, loud=debug) as analysis:
        try:
            made, problems = analysis.analysed_together(files, progress=progress, **options)
        finally:
            progress.clear()
        failures.extend(_failure(path, problem, debug=debug) for path, problem in problems)
        results.extend([made] if made is not None else [])
        return analysis.standard_input


def _failure(path: str, problem: Exception, *, debug: bool) -> Failure:
    """The failure of a file, which is told on standard error."""
    from analyzer.failures import failure_of

    if debug:
        import traceback

        traceback.print_exception(problem)
    failure = failure_of(path, problem)
    click.echo(f"error: {path}: {failure.message}; {failure.hint}", err=True)
    return failure


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


main.add_command(batch)
main.add_command(evaluate)
main.add_command(explain)
main.add_command(page)
main.add_command(query)
main.add_command(render_stored)
main.add_command(verify)

if __name__ == "__main__":
    main()
