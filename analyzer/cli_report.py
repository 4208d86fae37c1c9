"""The commands on stored results: `analyzer report` and `analyzer verify`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from analyzer.cli_explain import tell_failures
from analyzer.cli_output import Destination, print_made
from analyzer.exits import FAILED, MATCHED, stop
from analyzer.formats import FORMATS, PLAIN_LANGUAGES
from analyzer.reading_options import analysis_options, reading_options

if TYPE_CHECKING:
    from analyzer.report import Report
    from analyzer.stored_results import StoredResults
    from analyzer.verifying import Verification

_SHOWN = 40
"""Differences that are printed; the JSON has them all."""


@click.command("report")
@click.argument("results", metavar="DIR_OR_JSON", type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format",
    "format_",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="How to print the reports.",
)
@click.option(
    "--output", type=click.Path(path_type=Path), help="Write here: a file for one report, a folder for several."
)
@click.option("--no-images", is_flag=True, help="Leave the pictures of pages out of the HTML report.")
@click.option(
    "--plain",
    type=click.Choice(PLAIN_LANGUAGES),
    help="One page for the injured worker, in plain English or Spanish, instead of the report.",
)
def render_stored(results: Path, format_: str, output: Path | None, no_images: bool, plain: str | None) -> None:
    """Render stored results in any format, without reading the settlements again.

    DIR_OR_JSON is a file made with --format json or jsonl, or the result folder of `analyzer batch`.
    """
    from analyzer.errors import AnalyzerError

    try:
        stored = _stored(results)
        destination = Destination(format_, output, many=len(stored.reports) > 1, plain=plain)
        destination.check([str(results)] if results.is_file() else [])
        destination.write(stored.reports, stored.failures, None if no_images else stored.pictures)
    except AnalyzerError as problem:
        stop(f"error: {problem.message}; {problem.hint}")


def _stored(results: Path) -> StoredResults:
    from analyzer.stored_results import stored_results

    return stored_results(results)


@click.command()
@click.argument("stored", metavar="REPORT", type=click.Path(exists=True, path_type=Path))
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--format",
    "format_",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="How to print what was found.",
)
@reading_options
@click.option("--quiet", is_flag=True, help="No progress on standard error; failures are still told.")
@click.option("--debug", is_flag=True, help="Show the traceback of what went wrong.")
def verify(stored: Path, files: Sequence[str], format_: str, quiet: bool, debug: bool, **options: Any) -> None:
    """Derive a stored report again from its FILE, and say whether it still holds (exit code 0) or not (3).

    REPORT is a file made with --format json or jsonl, or a result folder. The options that were given then are given
    again. Several FILEs are those of one packet, in the order in which they were read.
    """
    from analyzer.errors import AnalyzerError

    try:
        results = _stored(stored)
        given = analysis_options(options)
        before = _report_on(files, results)
    except AnalyzerError as problem:
        stop(f"error: {problem.message}; {problem.hint}")
    now = _derived(files, {**_as_then(before), **given}, quiet=quiet, debug=debug)
    if now is None:
        sys.exit(FAILED)
    from analyzer.verifying import verification

    found = verification(before, now)
    print_made(found.model_dump_json(indent=2) + "\n" if format_ == "json" else _told(found))
    if not found.holds:
        sys.exit(MATCHED)


def _report_on(files: Sequence[str], results: StoredResults) -> Report:
    """The stored report on these files: by their content, else by their path, else the only one there is."""
    import hashlib

    from analyzer.stored_results import NoStoredResults

    hashes = []
    for file in files:
        path = Path(file)
        hashes.append(hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "")
    for report in results.reports:
        own = [f.sha256 for f in report.source.files] if report.source.files else [report.source.sha256]
        if own == hashes:
            return report
    named = " + ".join(files)
    by_path = [r for r in results.reports if r.source.path == named or len(results.reports) == 1]
    if not by_path:
        raise NoStoredResults(f"there is no stored report on {named}", "Name the file as the report names it.")
    return by_path[0]


def _as_then(report: Report) -> dict[str, Any]:
    """The options with which the report was made."""
    options = dict(report.analysis.options)
    if "pages" in options:
        options["pages"] = frozenset(options["pages"])
    return options


def _derived(files: Sequence[str], options: dict[str, Any], *, quiet: bool, debug: bool) -> Report | None:
    from analyzer.isolated_analysis import IsolatedAnalysis
    from analyzer.progress import FilesProgress
    from analyzer.reading.limits import limits_of

    jobs = options.pop("jobs", None)
    progress = FilesProgress(sys.stderr, quiet=quiet)
    with IsolatedAnalysis(jobs, limits_of(options).max_memory, loud=debug) as analysis:
        made, problems = analysis.analysed_together(files, progress=progress, **options)
    progress.clear()
    tell_failures(problems, debug=debug)
    return None if made is None or problems else made.report


def _told(found: Verification) -> str:
    lines = []
    if not found.same_file:
        lines.append("The file is not the one that the report was made of.")
    if found.holds:
        lines.append(f"{found.path}: the report holds: derived again, it says the same.")
    else:
        lines.append(f"{found.path}: the report no longer holds. What differs:")
        lines += [f"- {d.where}: {d.stored} -> {d.now}" for d in found.differences[:_SHOWN]]
        if len(found.differences) > _SHOWN:
            lines.append(f"- and {len(found.differences) - _SHOWN} more: see --format json")
    if found.made_by != found.verified_by:
        lines.append(f"It was made by {found.made_by}; this is {found.verified_by}.")
    return "".join(f"{line}\n" for line in lines)
