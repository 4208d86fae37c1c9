"""The tables of positions, as data: which marks and words of a paper make which answer."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import get_args

from analyzer.vocabulary import Basis, Status, Strength

_ANSWER_KEYS = {"status", "basis", "strength", "provisional", "warning", "why", "authority"}
_QUESTIONS = {
    "release": {"initials", "open", "close", "msa"},
    "award": {"box", "explained", "open", "close", "release", "struck", "default", "deferred"},
}


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the conditions it asks and the position it gives; `id` is the table and the row's number, from 1."""

    id: str
    asks: Mapping[str, str]
    status: Status
    basis: Basis
    strength: Strength
    provisional: bool
    warning: str | None
    why: str
    authority: str


@cache
def table(name: str) -> tuple[Row, ...]:
    """The rows of `rules/positions/NAME.toml`; raises ValueError where a row has an unknown key."""
    text = resources.files("analyzer.rules.positions").joinpath(f"{name}.toml").read_text(encoding="utf-8")
    rows = []
    for number, entry in enumerate(tomllib.loads(text)["row"], start=1):
        unknown = set(entry) - _ANSWER_KEYS - _QUESTIONS[name]
        if unknown:
            raise ValueError(f"{name}.toml: row {number}: unknown key {', '.join(sorted(unknown))}")
        for key, allowed in (("status", Status), ("basis", Basis), ("strength", Strength)):
            if entry[key] not in get_args(allowed):
                raise ValueError(
                    f"{name}.toml: row {number}: {key} {entry[key]} is none of {', '.join(get_args(allowed))}"
                )
        rows.append(
            Row(
                id=f"position:{name}/{number}",
                asks={key: entry[key] for key in _QUESTIONS[name] if key in entry},
                status=entry["status"],
                basis=entry["basis"],
                strength=entry["strength"],
                provisional=entry.get("provisional", False),
                warning=entry.get("warning"),
                why=entry["why"],
                authority=entry["authority"],
            )
        )
    return tuple(rows)


def row_for(name: str, facts: Mapping[str, str]) -> Row:
    """The first row whose every question has the given answer; the last row of a table asks nothing that can fail for its family."""
    for row in table(name):
        if all(facts.get(key) == wanted for key, wanted in row.asks.items()):
            return row
    raise LookupError(f"no row of {name} fits {dict(facts)}")
