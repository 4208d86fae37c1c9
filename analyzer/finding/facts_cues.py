"""Cue phrases of `rules/senses`, written so that a lawyer can read them, as patterns.

"(attorney*|atty*) fee*" stands for either word, `*` for any ending, [brackets] for what may be left out; words may be parted
by white space, hyphens or points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from analyzer.finding.hints import WordBits
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


_WORD = re.compile(r"[^\W_]+")
_SURE_WORD = re.compile(r"(?<![\w'’*])(?P<word>[^\W_]+)(?P<goes_on>[*'’_])?")
"""A word of a phrase that every text with the phrase has, whole, or as the beginning of one of its words."""


class CuesByWord:
    """Lists of phrases, called up by the words of a text: a list is tried only where the longest word of one of its phrases stands."""

    def __init__(self, lists: Iterable[Iterable[str]]) -> None:
        self._whole: dict[str, int] = {}
        self._begun: dict[int, dict[str, int]] = {}
        """Beginnings of words, by their length."""
        self._signs: dict[str, int] = {}
        for place, phrases in enumerate(lists):
            for phrase in phrases:
                for written in expand(phrase):
                    self._enter(written, 1 << place)
        self._bits = WordBits(self._tell)

    def _enter(self, phrase: str, bit: int) -> None:
        longest = max(_SURE_WORD.finditer(phrase.lower()), key=lambda match: len(match["word"]), default=None)
        if longest is None:
            words, word = self._signs, phrase.split()[0]
        elif longest["goes_on"]:
            words, word = self._begun.setdefault(len(longest["word"]), {}), longest["word"]
        else:
            words, word = self._whole, longest["word"]
        words[word] = words.get(word, 0) | bit

    def _tell(self, chunk: str) -> int:
        bits = 0
        for word in _WORD.findall(chunk.lower()):
            bits |= self._whole.get(word, 0)
            for length, words in self._begun.items():
                bits |= words.get(word[:length], 0)
        for sign, bit in self._signs.items():
            if sign in chunk:
                bits |= bit
        return bits

    def __call__(self, text: str) -> Iterator[int]:
        """The places of the lists that may have a phrase in the text, in their order."""
        bits = self._bits.of(text)
        while bits:
            lowest = bits & -bits
            yield lowest.bit_length() - 1
            bits ^= lowest


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
