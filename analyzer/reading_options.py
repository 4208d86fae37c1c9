"""The command-line options on how files are read and by which rules, for every command that reads settlements."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from analyzer.limit_options import limit_options

if TYPE_CHECKING:
    from analyzer.rules.pack import Pack

Command = TypeVar("Command", bound=Callable[..., Any])

_MOST_PAGES = 1_000_000


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


def _own_rules(ctx: click.Context, parameter: click.Parameter, file: str | None) -> Pack | None:
    if file is None or ctx.resilient_parsing:
        return None
    from analyzer.cli_rules import pack_or_exit

    return pack_or_exit(file)


_OPTIONS = (
    click.option("--pages", callback=_pages, metavar="RANGES", help="Read only these pages, for example 1-9,12."),
    click.option(
        "--ocr",
        type=click.Choice(("auto", "always", "never")),
        help="Recognise text in page images: where the text layer is missing or bad, always, or never.  [default: auto]",
    ),
    click.option(
        "--password-file",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="File with the password of encrypted papers (or set ANALYZER_PASSWORD).",
    ),
    click.option(
        "--show-identifiers", is_flag=True, help="Do not mask Social Security and Medicare numbers and dates of birth."
    ),
    click.option(
        "--jobs",
        type=click.IntRange(min=1),
        help="Most processes that recognise the text of scanned pages side by side.  [default: all cores]",
    ),
    limit_options,
    click.option(
        "--rules",
        callback=_own_rules,
        metavar="FILE",
        help="Ask the rules of this pack of your own beside the built-in ones.",
    ),
)


def reading_options(command: Command) -> Command:
    """Gives the command the options; `analysis_options` makes of them what an analysis takes."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def analysis_options(options: dict[str, Any]) -> dict[str, Any]:
    """The options of `analyzer.analyze` among those that the command line gave; what was not given is left out.

    The password is the first line of its file, else that of the environment.
    """
    given = dict(options)
    file: Path | None = given.pop("password_file")
    given["password"] = _password(file)
    return {name: value for name, value in given.items() if value is not None}


def _password(file: Path | None) -> str | None:
    if file is None:
        return os.environ.get("ANALYZER_PASSWORD")
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise click.BadParameter(f"{file} cannot be read as UTF-8 text.", param_hint="--password-file") from problem
    return lines[0] if lines else ""
