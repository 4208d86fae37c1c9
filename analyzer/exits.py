"""How the commands end: the exit codes of the contract, and the one line of a run that could not be."""

from __future__ import annotations

import sys
from typing import NoReturn

import click

FAILED, USAGE, MATCHED, CANNOT_RUN, INTERRUPTED = 1, 2, 3, 4, 130


def stop(message: str) -> NoReturn:
    """Ends the program because it could not run at all; `message` says why and what to do."""
    click.echo(message, err=True)
    sys.exit(CANNOT_RUN)
