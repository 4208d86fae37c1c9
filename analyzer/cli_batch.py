"""The command `analyzer batch`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from analyzer.exits import FAILED, INTERRUPTED, MATCHED, stop
from analyzer.fail_on import fail_on_option
from analyzer.reading_options import analysis_options, reading_options

if TYPE_CHECKING:
    from analyzer.batch.progress import Teller
    from analyzer.batch.run import Ended, Order


@click.command()
@click.argument(
    "folders", nargs=-1, required=True, metavar="FOLDER", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="The folder for the results.  [default: FOLDER-analysis, beside FOLDER]",
)
@click.option(
    "--include", multiple=True, metavar="PATTERN", help="Only files like this: '*.pdf', 'closed/*'. Repeatable."
)
@click.option("--exclude", multiple=True, metavar="PATTERN", help="No files like this. Repeatable.")
@click.option("--limit", type=click.IntRange(min=1), help="Only so many files: the first ones, by path.")
@click.option("--dry-run", is_flag=True, help="Say what would be analysed, and analyse nothing.")
@click.option("--fresh", is_flag=True, help="Forget the results of earlier runs.")
@click.option("--watch", is_flag=True, help="Go on: analyse files as they appear, until Ctrl-C.")
@click.option(
    "--cluster",
    metavar="ADDRESS",
    help="Work on the machines of this dask scheduler (tcp://host:8786), which see FOLDER under the same path.",
)
@reading_options
@click.option("--no-images", is_flag=True, help="Keep no pictures of pages: faster, and the reports show words alone.")
@fail_on_option
@click.option("--quiet", is_flag=True, help="No progress on standard error; failures are still told.")
@click.option("--json-progress", is_flag=True, help="Progress as lines of JSON on standard error, for programs.")
@click.option("--debug", is_flag=True, help="Show the traceback of what went wrong.")
def batch(
    folders: Sequence[Path],
    output: Path | None,
    dry_run: bool,
    fail_on: frozenset[str],
    quiet: bool,
    json_progress: bool,
    debug: bool,
    **options: Any,
) -> None:
    """Analyse every settlement under FOLDER, in parallel, and write a folder of results.

    Kinds are told by content; duplicates are analysed once. Stop it at any moment (Ctrl-C) and run the same command
    again: it goes on where it stopped, and later does only what is new or changed. Start with index.html in the results.
    """
    from analyzer.batch.run import planned_only, run
    from analyzer.errors import AnalyzerError

    if len(folders) != 1:
        raise click.UsageError("Folders stand alone: name one folder, or only files.")
    order = _order(folders[0], output, options, loud=debug)
    teller = _teller(quiet=quiet, json_progress=json_progress)
    if dry_run:
        _tell_plan(order, planned_only, teller)
        return
    try:
        from analyzer.portfolio import publish

        ended = run(order, teller, lambda store: publish(store, order.output, str(order.folder)))
    except KeyboardInterrupt:
        click.echo("interrupted; what was finished is kept: run the same command again to go on", err=True)
        sys.exit(INTERRUPTED)
    except AnalyzerError as problem:
        if debug:
            raise
        stop(f"error: {problem.message}; {problem.hint}")
    except OSError as problem:
        stop(f"error: {order.folder}: cannot be read ({problem.strerror}); check the disk or the network share")
    _end(order, ended, fail_on, quiet=quiet)


def _order(folder: Path, output: Path | None, options: dict[str, Any], *, loud: bool) -> Order:
    import os

    from analyzer.batch.discovery import Choice
    from analyzer.batch.keys import maker_of
    from analyzer.batch.pool import processes_for
    from analyzer.batch.run import Order
    from analyzer.reading.limits import limits_of

    names = ("include", "exclude", "limit", "fresh", "watch", "no_images", "cluster")
    own = {name: options.pop(name) for name in names}
    given = analysis_options(options)
    jobs = given.pop("jobs", None)
    target = output or beside(folder)
    if target.resolve() == folder.resolve():
        raise click.UsageError("--output is the folder that is analysed: choose another one.")
    pack = given.get("rules")
    images = not own["no_images"]
    return Order(
        folder=folder,
        output=target,
        maker=maker_of({**given, "images": images}, asdict(limits_of(given)), pack.digest if pack else ""),
        options=given,
        choice=Choice(tuple(own["include"]), tuple(own["exclude"]), own["limit"]),
        processes=processes_for(jobs, os.cpu_count() or 1),
        pictures=images,
        fresh=own["fresh"],
        watch=own["watch"],
        loud=loud,
        cluster=own["cluster"],
    )


def beside(folder: Path) -> Path:
    """FOLDER-analysis, beside the folder."""
    whole = folder.resolve()
    return (whole if folder.name in ("", ".", "..") else folder).with_name(f"{whole.name or 'root'}-analysis")


def _teller(*, quiet: bool, json_progress: bool) -> Teller:
    from analyzer.batch.progress import Bar, JsonLines, Lines, Silence

    if json_progress:
        return JsonLines(sys.stderr)
    if quiet:
        return Silence(sys.stderr)
    return Bar(sys.stderr) if sys.stderr.isatty() else Lines(sys.stderr)


def _tell_plan(order: Order, planned_only: Any, teller: Teller) -> None:
    plan = planned_only(order, teller)
    teller.end(None)
    for job in plan.jobs:
        click.echo(job.shown)
    click.echo(
        f"{len(plan.files):,} files: {len(plan.jobs):,} to analyse, {plan.known:,} known, {plan.twins:,} with the "
        f"content of another one, {plan.unreadable:,} that cannot be read",
        err=True,
    )


def _end(order: Order, ended: Ended, fail_on: frozenset[str], *, quiet: bool) -> None:
    click.echo(order.output / "index.html")
    if ended.interrupted:
        left = f"left to do: {ended.left:,}; " if ended.left else ""
        click.echo(f"interrupted: {left}run the same command again to go on", err=True)
        sys.exit(INTERRUPTED)
    if ended.failed:
        if not quiet:
            files = "file" if ended.failed == 1 else "files"
            click.echo(f"{ended.failed:,} {files} could not be analysed: see {order.output / 'failures.csv'}", err=True)
        sys.exit(FAILED)
    if ended.answers & fail_on:
        sys.exit(MATCHED)
