"""The commands of `analyzer rules`: list, show, test, lint."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

import click

from analyzer.exits import FAILED, USAGE

if TYPE_CHECKING:
    from analyzer.rules.pack import Pack

_PAPERS = {
    "release": "compromise_and_release",
    "award": "stipulations_with_request_for_award",
    "findings": "findings_and_award",
}
"""Short words for the papers that rules tell apart, and the kind of document that each stands for."""

_PLAIN = str.maketrans({"“": '"', "”": '"', "’": "'", "§": "section ", "¶": "par. "})


def _print(text: str) -> None:
    click.echo(_writable(text, sys.stdout), nl=False)


def _writable(text: str, stream: TextIO) -> str:
    """The text in signs that the stream can write: not every terminal has quotation marks of both kinds."""
    encoding = stream.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(_PLAIN).encode(encoding, errors="replace").decode(encoding)
    return text


def pack_or_exit(file: str) -> Pack:
    """The pack of the file; where it cannot be used, one line for each problem and exit code 2."""
    from analyzer.rulebook.packs import load_pack
    from analyzer.rulebook.problems import PackError

    try:
        return load_pack(file)
    except PackError as refused:
        for problem in refused.problems:
            click.echo(_writable(f"error: {problem}", sys.stderr), err=True)
        sys.exit(USAGE)


def _own_rules(ctx: click.Context, parameter: click.Parameter, file: str | None) -> Pack | None:
    return None if file is None or ctx.resilient_parsing else pack_or_exit(file)


own_rules = click.option(
    "--rules", "pack", callback=_own_rules, metavar="FILE", help="Take the rules of this pack of your own too."
)


@click.command("list")
@click.option("--label", metavar="LABEL", help="Only the rules that give this label.")
@own_rules
def list_(label: str | None, pack: Pack | None) -> None:
    """Print every rule: id, label, effect, authority, and its examples (must find / must not find)."""
    from analyzer.rulebook.listing import known_labels, listed

    if label is not None and label not in known_labels(pack):
        raise click.BadParameter(f"{label!r} is no label of a rule; choose from {', '.join(known_labels(pack))}.")
    _print(listed(label, pack))


@click.command()
@click.argument("rule", metavar="ID")
@click.option("--all", "everything", is_flag=True, help="All phrases of every concept, not only the first ones.")
@own_rules
def show(rule: str, everything: bool, pack: Pack | None) -> None:
    """Print everything of the rule ID: what fills it, what turns it, its authority, its examples."""
    from analyzer.rulebook.showing import like, shown

    text = shown(rule, pack, everything=everything)
    if text is None:
        near = like(rule, pack)
        hint = f"did you mean {near}?" if near else "`analyzer rules list` shows them all."
        raise click.UsageError(f"There is no rule {rule!r}; {hint}")
    _print(text)


@click.command()
@click.argument("text")
@click.option(
    "--paper",
    type=click.Choice(tuple(_PAPERS)),
    default="release",
    show_default=True,
    help="Where the text stands: in a release (C&R), in stipulations for an award, or in a judge's findings.",
)
@own_rules
def test(text: str, paper: str, pack: Pack | None) -> None:
    """Read TEXT as a line of a settlement, and print what is found in it and why."""
    from analyzer.rulebook.account import account

    if not text.strip():
        raise click.BadParameter("there is no word in it; give a sentence in quotes.", param_hint="TEXT")
    _print(account(text, _PAPERS[paper], pack))


@click.command()
@click.argument("files", nargs=-1, metavar="[FILE]...")
def lint(files: tuple[str, ...]) -> None:
    """Check each FILE, a pack of your own; without FILE, check the built-in rules."""
    from analyzer.rulebook.packs import pack_problems

    if not files:
        from analyzer.rulebook.built_in import built_in_problems, counted

        problems = built_in_problems()
        good = f"the built-in rules are sound: {counted()}"
    else:
        problems = tuple(problem for file in files for problem in pack_problems(file))
        good = f"{', '.join(files)}: sound"
    for problem in problems:
        _print(f"{problem}\n")
    if problems:
        sys.exit(FAILED)
    click.echo(good)


COMMANDS = {"list": list_, "show": show, "test": test, "lint": lint}
