"""The command `analyzer query`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from analyzer.exits import stop

if TYPE_CHECKING:
    from analyzer.portfolio.questions import Table


def _day(ctx: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    from datetime import date

    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"{value!r} is no day; write 2015-12-31.") from None


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--open-without-msa", is_flag=True, help="Cases with care left open and no Medicare Set-Aside.")
@click.option("--closed-before", callback=_day, metavar="DATE", help="Cases whose care was closed before this day.")
@click.option("--unclear", is_flag=True, help="How many cases are unclear, by reason, and which.")
@click.option("--not-in-effect", is_flag=True, help="Cases whose ruling settlement no order approves.")
@click.option("--sql", metavar="SELECT", help="Any question in SQL; nothing can be changed. See --tables.")
@click.option("--tables", is_flag=True, help="The tables and columns that --sql can ask.")
@click.option(
    "--format",
    "format_",
    type=click.Choice(("text", "csv", "json")),
    default="text",
    show_default=True,
    help="How to print the answer.",
)
def query(
    folder: Path,
    open_without_msa: bool,
    closed_before: str | None,
    unclear: bool,
    not_in_effect: bool,
    sql: str | None,
    tables: bool,
    format_: str,
) -> None:
    """Ask a result folder of `analyzer batch`: DIR is what --output named.

    Without an option: how many cases have which answer.
    """
    from analyzer.errors import AnalyzerError
    from analyzer.portfolio import questions

    asked = [open_without_msa, closed_before is not None, unclear, not_in_effect, sql is not None, tables]
    if sum(asked) > 1:
        raise click.UsageError("Ask one question at a time.")
    try:
        with questions.Portfolio(folder) as portfolio:
            if sql is not None:
                table = portfolio.ask(sql)
            elif tables:
                table = questions.tables()
            elif open_without_msa:
                table = portfolio.ask(questions.OPEN_WITHOUT_MSA)
            elif closed_before is not None:
                table = portfolio.ask(questions.CLOSED_BEFORE, {"day": closed_before})
            elif unclear:
                table = portfolio.ask(questions.UNCLEAR)
            elif not_in_effect:
                table = portfolio.ask(questions.NOT_IN_EFFECT)
            else:
                table = portfolio.ask(questions.ANSWERS)
    except AnalyzerError as problem:
        stop(f"error: {problem.message}; {problem.hint}")
    _print(table, format_)


def _print(table: Table, format_: str) -> None:
    if format_ == "json":
        import json

        rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
        click.echo(json.dumps(rows, indent=2, ensure_ascii=False))
    elif format_ == "csv":
        from analyzer.reporting.spreadsheet import csv_text

        words = [
            {c: "" if v is None else str(v) for c, v in zip(table.columns, row, strict=True)} for row in table.rows
        ]
        click.echo(csv_text(table.columns, words).removeprefix("\ufeff"), nl=False)
    else:
        from rich.console import Console
        from rich.table import Table as Drawn
        from rich.text import Text

        drawn = Drawn(*table.columns, box=None, pad_edge=False, header_style="bold")
        for row in table.rows:
            drawn.add_row(*(Text("" if v is None else str(v)) for v in row))
        terminal = sys.stdout.isatty()
        Console(file=sys.stdout, width=None if terminal else 160, highlight=False).print(drawn)
        click.echo(f"{len(table.rows):,} row{'' if len(table.rows) == 1 else 's'}", err=True)
