"""Reading and checking of rule files: an unknown key, a doubled id or a missing value is an error that says where it stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from analyzer.errors import AnalyzerError

RULES = Path(__file__).parent
"""The folder of the built-in rules."""

PIECE = re.compile(r"[()|\[\]]|[^()|\[\]\s]+")


class RuleError(AnalyzerError):
    """A rule file says something that cannot be used; the message names the file and the entry."""

    code = "internal"
    hint = "Mend the entry; `analyzer rules lint FILE` checks a file without running it."


def tables(path: Path, name: str, allowed: Mapping[str, type], required: Iterable[str]) -> list[dict[str, Any]]:
    """The entries `[[name]]` of a TOML file, each with only the allowed keys, of the right type, and all that are required."""
    content = document(path)
    for other in content:
        if other != name:
            raise RuleError(f"{path}: unknown table {other!r}; allowed: {name}")
    entries = content.get(name, [])
    if not isinstance(entries, list):
        raise RuleError(f"{path}: write [[{name}]], with two brackets")
    for number, entry in enumerate(entries, start=1):
        where = f"{path}: {entry.get('id') or f'entry {number}'}"
        for key, value in entry.items():
            if key not in allowed:
                raise RuleError(f"{where}: unknown key {key!r}; allowed: {', '.join(sorted(allowed))}")
            if not isinstance(value, allowed[key]) or (allowed[key] is float and isinstance(value, bool)):
                raise RuleError(f"{where}: {key} must be {allowed[key].__name__}")
        for key in required:
            if key not in entry:
                raise RuleError(f"{where}: {key} is missing")
    return entries


def document(path: Path) -> dict[str, Any]:
    """A TOML file as a dictionary."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as problem:
        raise RuleError(f"{path}: {problem}") from problem


def no_doubles(ids: Iterable[tuple[str, Path]]) -> None:
    """Raise when an id is given twice."""
    seen: dict[str, Path] = {}
    for name, path in ids:
        if name in seen:
            raise RuleError(f"{path}: id {name!r} is used twice (first in {seen[name]})")
        seen[name] = path


def known_only(where: str, key: str, names: Iterable[str], known: Iterable[str]) -> None:
    """Raise when one of the names is not known."""
    allowed = set(known)
    for name in names:
        if name not in allowed:
            raise RuleError(f"{where}: unknown name {name!r} in {key}; known: {', '.join(sorted(allowed))}")


def expand(phrase: str) -> list[str]:
    """Every phrase that a pattern stands for: (a|b) is either, [a] or [a|b] may be left out; both may be nested.

    Raises ValueError when brackets do not match or the pattern can match nothing at all.
    """
    pieces = PIECE.findall(phrase)
    found, rest = _sequence(pieces, 0)
    if rest != len(pieces):
        raise ValueError(f"bracket without its partner in {phrase!r}")
    phrases = [" ".join(words) for words in found]
    if not all(phrases):
        raise ValueError(f"{phrase!r} can stand for nothing at all")
    return list(dict.fromkeys(phrases))


def _sequence(pieces: list[str], at: int) -> tuple[list[list[str]], int]:
    """Expansions of a sequence with its alternatives, up to a closing bracket or the end."""
    whole: list[list[str]] = []
    sequence: list[list[str]] = [[]]
    while at < len(pieces) and pieces[at] not in ")]":
        piece = pieces[at]
        at += 1
        if piece == "|":
            whole += sequence
            sequence = [[]]
        elif piece in "([":
            inner, at = _sequence(pieces, at)
            if at >= len(pieces) or pieces[at] != (")" if piece == "(" else "]"):
                raise ValueError(f"bracket without its partner in {' '.join(pieces)!r}")
            at += 1
            if piece == "[":
                inner = [[], *inner]
            sequence = [before + after for before in sequence for after in inner]
        else:
            sequence = [[*before, piece] for before in sequence]
    return whole + sequence, at
