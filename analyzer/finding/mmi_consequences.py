"""What follows for the reader from a finding of MMI / P&S, and on what authority: the table `rules/follows/mmi.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources

TIMES = ("always", "premature", "disputed", "questioned")
"""When an entry of the table holds: "questioned" is a finding that is premature or disputed."""


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that follows, and the statute or regulation that it rests on."""

    text: str
    authority: str


def consequences(*, premature: bool, disputed: bool) -> Iterator[Consequence]:
    """The consequences in the order in which they are felt; the options only where the finding is questioned."""
    holds = {"always": True, "premature": premature, "disputed": disputed, "questioned": premature or disputed}
    for when, consequence in _table():
        if holds[when]:
            yield consequence


@cache
def _table() -> tuple[tuple[str, Consequence], ...]:
    """Every entry with when it holds; raises ValueError where an entry has an unknown time or key."""
    text = resources.files("analyzer.rules.follows").joinpath("mmi.toml").read_text(encoding="utf-8")
    entries = []
    for number, entry in enumerate(tomllib.loads(text)["follow"], start=1):
        if entry.keys() != {"when", "text", "authority"} or entry["when"] not in TIMES:
            raise ValueError(
                f"mmi.toml: entry {number}: when (one of {', '.join(TIMES)}), text and authority are wanted, nothing else"
            )
        entries.append((entry["when"], Consequence(entry["text"], entry["authority"])))
    return tuple(entries)
