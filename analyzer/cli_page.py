"""The command `analyzer page`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from analyzer.cli_explain import tell_failures
from analyzer.cli_output import refuse_original, writing
from analyzer.exits import FAILED
from analyzer.reading_options import analysis_options, reading_options

if TYPE_CHECKING:
    from analyzer.pipeline import Analysed
    from analyzer.report import ClauseRecord


@click.command()
@click.argument("file", metavar="FILE")
@click.argument("number", metavar="N", type=click.IntRange(min=1))
@click.option("--clause", metavar="ID", help="Outline this clause of the report, for example c4.")
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), required=True, metavar="PNG", help="Write here."
)
@reading_options
@click.option("--quiet", is_flag=True, help="No progress on standard error; failures are still told.")
@click.option("--debug", is_flag=True, help="Show the traceback of what went wrong.")
def page(file: str, number: int, clause: str | None, output: Path, quiet: bool, debug: bool, **options: Any) -> None:
    """Draw page N of FILE as a PNG image, upright, identifiers black, a clause outlined.

    The file is analysed first, so that the page stands as it is read and what must be hidden is known.
    """
    from analyzer.cli_pages import PageWork
    from analyzer.errors import AnalyzerError
    from analyzer.isolated_analysis import IsolatedAnalysis
    from analyzer.progress import FilesProgress
    from analyzer.reading.limits import limits_of

    refuse_original(output, [file], "--output")
    given = analysis_options(options)
    jobs = given.pop("jobs", None)
    progress = FilesProgress(sys.stderr, quiet=quiet)
    with IsolatedAnalysis(jobs, limits_of(given).max_memory, loud=debug) as analysis:
        result, problems = analysis.analysed_together([file], progress=progress, **given)
        standard_input = analysis.standard_input
    progress.clear()
    tell_failures(problems, debug=debug)
    if result is None:
        sys.exit(FAILED)
    found = _clause(result, clause, number)
    _check_page(result, number)
    with PageWork(given, standard_input, debug=debug) as work:
        try:
            png = work.image(result, number, found.boxes if found else [])
        except AnalyzerError as problem:
            tell_failures([(file, problem)], debug=debug)
            sys.exit(FAILED)
    with writing(output, "--output"):
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_bytes(png)


def _check_page(result: Analysed, number: int) -> None:
    """Raises a usage error where the file has no pages, or fewer."""
    from analyzer.reporting.packet_files import is_paged

    if not is_paged(result.report.source.media_type):
        raise click.UsageError("The file has no fixed pages: save or print it to a PDF first.")
    last = result.report.source.pages
    if number > last:
        raise click.UsageError(f"The file has {last} page(s); there is no page {number}.")


def _clause(result: Analysed, name: str | None, number: int) -> ClauseRecord | None:
    """The clause that is named; raises a usage error where there is none, or it stands on another page."""
    if name is None:
        return None
    clauses = {clause.id: clause for clause in result.report.clauses}
    if name not in clauses:
        raise click.UsageError(f"There is no clause {name}; the report has {', '.join(clauses) or 'none'}.")
    pages = sorted({box[0] for box in clauses[name].boxes})
    if pages and number not in pages:
        raise click.UsageError(f"Clause {name} stands on page {', '.join(str(n) for n in pages)}.")
    return clauses[name]
