"""Cue phrases of `rules/senses`, written so that a lawyer can read them, as patterns.

"(attorney*|atty*) fee*" stands for either word, `*` for any ending, [brackets] for what may be left out; words may be parted
by white space, hyphens or points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from analyzer.rules.entries import PIECE, RULES, expand

SENSES = RULES / "senses"
_BETWEEN = r"[\s.,:'’\-–/(]{0,3}"
_ENDING = r"[\w'’]*"


def pattern_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """One pattern for all phrases, whole words, upper or lower case, the longest phrase first; no phrases match nothing.

    Raises ValueError where the brackets of a phrase do not match or it can stand for nothing at all.
    """
    every = sorted(dict.fromkeys(phrases), key=len, reverse=True)
    return re.compile("|".join(_one(phrase) for phrase in every) or r"(?!)", re.IGNORECASE)


HEAD = 3
"""Letters by which the first word of a phrase is looked for before its pattern is tried."""
_WORD = re.compile(r"[^\W_]+")


def heads_of(phrases: Iterable[str]) -> frozenset[str]:
    """The first letters of the words with which the phrases can begin; empty where that cannot be told, and every text may hold one."""
    heads: set[str] = set()
    for phrase in phrases:
        for written in expand(phrase):
            first = written.split()[0]
            word = _WORD.match(first)
            open_ended = (
                word is not None and word.end() < HEAD and first[word.end() : word.end() + 1] in ("*", "'", "’")
            )
            if word is None or open_ended:
                return frozenset()
            heads.add(word.group()[:HEAD].lower())
    return frozenset(heads)


@lru_cache(maxsize=4096)
def heads_in(text: str) -> frozenset[str]:
    """The first letters of all words of a text."""
    return frozenset([word[:HEAD] for word in _WORD.findall(text.lower())])


def may_hold(text: str, heads: frozenset[str]) -> bool:
    """Whether a phrase with one of these heads can stand in the text."""
    return not heads or not heads.isdisjoint(heads_in(text))


def sense_file(name: str) -> Path:
    """A file of the built-in senses."""
    return SENSES / f"{name}.toml"


def _one(phrase: str) -> str:
    pieces = PIECE.findall(phrase)
    pattern, rest = _alternatives(pieces, 0)
    if rest != len(pieces):
        raise ValueError(f"bracket without its partner in {phrase!r}")
    if phrase.lstrip().startswith("[") and re.compile(pattern).match(""):
        raise ValueError(f"{phrase!r} can stand for nothing at all")
    return pattern


def _alternatives(pieces: Sequence[str], at: int) -> tuple[str, int]:
    """The pattern of everything up to a closing bracket or the end, and where that stands."""
    found: list[str] = []
    elements: list[tuple[str, bool]] = []
    while at < len(pieces) and pieces[at] not in ")]":
        piece = pieces[at]
        at += 1
        if piece == "|":
            found.append(_joined(elements))
            elements = []
        elif piece in "([":
            inner, at = _alternatives(pieces, at)
            if at >= len(pieces) or pieces[at] != (")" if piece == "(" else "]"):
                raise ValueError(f"bracket without its partner in {' '.join(pieces)!r}")
            at += 1
            elements.append((inner, piece == "["))
        else:
            elements.append((_word(piece), False))
    found.append(_joined(elements))
    return (found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"), at


def _joined(elements: Sequence[tuple[str, bool]]) -> str:
    """Elements one after the other; what may be left out takes its separator with it."""
    needed = next((place for place, (_, optional) in enumerate(elements) if not optional), len(elements))
    pattern = ""
    for place, (element, optional) in enumerate(elements):
        if place < needed:
            pattern += f"(?:{element}{_BETWEEN})?"
        elif place == needed:
            pattern += element
        else:
            pattern += f"(?:{_BETWEEN}{element})?" if optional else _BETWEEN + element
    return pattern


def _word(word: str) -> str:
    pattern = re.escape(word).replace("'", "['’]?").replace(r"\*", _ENDING)
    begin = r"(?<!\w)" if word[0].isalnum() else ""
    end = r"(?!\w)" if word[-1].isalnum() else ""
    return begin + pattern + end
