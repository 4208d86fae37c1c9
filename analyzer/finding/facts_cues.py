"""Cue phrases of `rules/senses`, written so that a lawyer can read them, as patterns.

"(attorney*|atty*) fee*" stands for either word, `*` for any ending, [brackets] for what may be left out; words may be parted
by white space, hyphens or points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from analyzer.rules.entries import RULES, expand

SENSES = RULES / "senses"
_BETWEEN = r"[\s.,:'’\-–/(]{0,3}"
_ENDING = r"[\w'’]*"


def pattern_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """One pattern for all phrases, whole words, upper or lower case, the longest first."""
    every = sorted({words for phrase in phrases for words in expand(phrase)}, key=len, reverse=True)
    return re.compile("|".join(_one(words) for words in every) or r"(?!)", re.IGNORECASE)


def _one(words: str) -> str:
    pieces = [re.escape(word).replace("'", "['’]?").replace(r"\*", _ENDING) for word in words.split()]
    begin = r"(?<!\w)" if words[0].isalnum() else ""
    end = r"(?!\w)" if words[-1].isalnum() or words[-1] == "*" else ""
    return begin + _BETWEEN.join(pieces) + end


def sense_file(name: str) -> Path:
    return SENSES / f"{name}.toml"
