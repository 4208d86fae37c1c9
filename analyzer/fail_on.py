"""The command-line option --fail-on: answers that make a run end with an exit code of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

STATUSES = ("kept", "closed", "split", "contingent", "unclear")


def _statuses(ctx: click.Context, parameter: click.Parameter, value: str | None) -> frozenset[str]:
    wanted = frozenset(part.strip() for part in value.split(",") if part.strip()) if value else frozenset[str]()
    unknown = wanted - set(STATUSES)
    if unknown:
        raise click.BadParameter(f"{', '.join(sorted(unknown))} is no status; choose from {', '.join(STATUSES)}.")
    return wanted


def fail_on_option(command: Command) -> Command:
    """Gives the command the option; it comes as a set of statuses."""
    return click.option(
        "--fail-on", callback=_statuses, metavar="STATUS[,STATUS]", help="Exit with 3 where an answer is one of these."
    )(command)
