"""What the tables of positions would have given for other marks or words: reckoned from the tables alone.

A row that fits tells something of every question: what it asks, and what the rows above it ask and did not find. So the
answers that the paper can have given are known, and with them the fewest other answers that lead to another position.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import product
from typing import Any

from analyzer.deciding.tables import Row, row_for, table

OTHER = "other"
"""An answer that no row of the table names: "no" where rows ask only for "yes"."""
_PREFIX = "position:"


@dataclass(frozen=True, slots=True)
class Change:
    """One answer that would have to be another for a row of the table to fit."""

    question: str
    now: str | None
    """How the paper stands, in words; None where the row that fits leaves it open."""
    then: str
    """How it would have to stand, in words."""
    what: str
    """mark or words."""


@dataclass(frozen=True, slots=True)
class OtherRow:
    """A row that would fit, and the fewest changes that lead to it."""

    row: Row
    changes: tuple[Change, ...]


def row_named(rule: str) -> tuple[str, Row] | None:
    """(name of the table, row) for the rule of a position, "position:release/7"; None where no table gave it."""
    name, _, number = rule.removeprefix(_PREFIX).partition("/")
    if not rule.startswith(_PREFIX) or name not in questions() or not number.isdigit():
        return None
    return name, table(name)[int(number) - 1]


def asked_by(rule: str) -> list[str]:
    """What the row asks of a paper, in words; empty where no table gave the position."""
    found = row_named(rule)
    if found is None:
        return []
    name, row = found
    return [in_words(name, question, answer) for question, answer in row.asks.items()]


def in_words(name: str, question: str, answer: str) -> str:
    """How a paper stands that gives this answer; one that has no words yet is told by its name."""
    told = questions().get(name, {}).get(question, {})
    return str(told.get(answer, f"{question}: {answer}"))


def nearest_row(rule: str, status: str, marks: Mapping[str, str]) -> OtherRow | None:
    """The row that gives the status with the fewest changes to what this paper says; None where none does, or no table
    gave the position.

    `marks` are the answers that the paper's own marks give ("initials", "box"). What neither they nor the rows tell is
    taken to be absent: words are not there unless something says so.
    """
    found = row_named(rule)
    if found is None:
        return None
    name, row = found
    own = _answers_for(name, row)
    own = [answers for answers in own if all(answers.get(q, a) == a for q, a in marks.items())] or own
    now = max(own, key=lambda answers: list(answers.values()).count(OTHER))
    told = [question for question in now if len({answers[question] for answers in own}) == 1]
    others = [(len(changed), changed, other) for other, changed in _changed(name, now) if other.status == status]
    if not others:
        return None
    _, fewest, other = min(others, key=lambda found: found[0])
    changes = tuple(
        Change(
            question,
            in_words(name, question, now[question]) if question in told else None,
            in_words(name, question, answer),
            questions()[name].get(question, {}).get("what", "words"),
        )
        for question, answer in fewest.items()
    )
    return OtherRow(other, changes)


def _answers_for(name: str, row: Row) -> list[dict[str, str]]:
    """All answers for which this row is the first that fits."""
    return [answers for answers in _all_answers(name) if _fitting(name, answers) == row]


def _changed(name: str, answers: Mapping[str, str]) -> Iterator[tuple[Row, dict[str, str]]]:
    """Every row that other answers would lead to, with the answers that are others."""
    for other in _all_answers(name):
        changed = {question: value for question, value in other.items() if value != answers[question]}
        if all(_can_become(name, question, value) for question, value in changed.items()):
            row = _fitting(name, other)
            if row is not None:
                yield row, changed


def _can_become(name: str, question: str, answer: str) -> bool:
    return answer in questions().get(name, {}).get(question, {}).get("can_become", (answer,))


@cache
def _all_answers(name: str) -> tuple[dict[str, str], ...]:
    seen: dict[str, list[str]] = {}
    for row in table(name):
        for question, answer in row.asks.items():
            seen.setdefault(question, [OTHER])
            if answer not in seen[question]:
                seen[question].append(answer)
    return tuple(dict(zip(seen, values, strict=True)) for values in product(*seen.values()))


def _fitting(name: str, answers: Mapping[str, str]) -> Row | None:
    try:
        return row_for(name, answers)
    except LookupError:
        return None


@cache
def questions() -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
    """The questions of each table in words, by table and question."""
    known: Mapping[str, Mapping[str, Mapping[str, Any]]] = {k: v for k, v in _words().items() if k != "marks"}
    return known


def mark_in_words(label: str) -> str:
    """What a mark stands beside, by the label of its clause."""
    return str(_words()["marks"].get(label, label.replace("_", " ")))


@cache
def _words() -> Mapping[str, Any]:
    text = resources.files("analyzer.rules.explaining").joinpath("questions.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
