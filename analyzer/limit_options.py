"""The command-line options for the limits on a file, one for each field of `Limits`."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

LEAST_MEMORY = 256 * 2**20
"""Bytes that the program takes before it has seen a file."""
_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "ki": 2**10, "mi": 2**20, "gi": 2**30}
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmg]i?)?b?", re.IGNORECASE)


def _size(ctx: click.Context, parameter: click.Parameter, value: str | None) -> int | None:
    """The bytes that the words name; 200000000, 200MB and 2GiB are sizes."""
    if value is None:
        return None
    found = _SIZE.fullmatch(value.strip())
    size = int(float(found[1]) * _UNITS[(found[2] or "").lower()]) if found else 0
    if size < 1:
        raise click.BadParameter(f"{value!r} is no size; write bytes, or 200MB or 2GiB.")
    return size


def _memory(ctx: click.Context, parameter: click.Parameter, value: str | None) -> int | None:
    size = _size(ctx, parameter, value)
    if size is not None and size < LEAST_MEMORY:
        raise click.BadParameter(f"{value!r} is less than 256 MiB, which the program takes before it has seen a file.")
    return size


def _amount(ctx: click.Context, parameter: click.Parameter, value: float | None) -> float | None:
    """The number, which must be above zero and neither infinite nor "not a number"."""
    if value is not None and not (math.isfinite(value) and value > 0):
        raise click.BadParameter(f"{value:g} is no number above zero.")
    return value


_OPTIONS = (
    click.option(
        "--max-bytes",
        callback=_size,
        metavar="SIZE",
        help="Largest file, and largest unpacked DOCX.  [default: 200MB]",
    ),
    click.option("--max-pages", type=click.IntRange(min=1), help="Most pages to read of a file.  [default: 2000]"),
    click.option(
        "--max-megapixels",
        type=float,
        callback=_amount,
        help="Largest page image in millions of pixels.  [default: 60]",
    ),
    click.option(
        "--max-seconds",
        type=float,
        callback=_amount,
        help="Seconds for a file, beside 6 for each of its pages, and for any one page; the pages that are left then "
        "are unread.  [default: 120]",
    ),
    click.option("--max-memory", callback=_memory, metavar="SIZE", help="Most memory of one process.  [default: 2GiB]"),
    click.option("--max-entries", type=click.IntRange(min=1), help="Most entries of a DOCX.  [default: 10000]"),
    click.option(
        "--max-ratio", type=float, callback=_amount, help="Highest compression ratio of a DOCX.  [default: 200]"
    ),
)


def limit_options(command: Command) -> Command:
    """Gives the command the options; those that are not used come as None."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
