"""Hints: what the written words of a text could be part of, so that a pattern is tried only where it can match.

Every word, as it stands between two blanks, is looked at once a process and remembered with the bits of its hints; a text has
the hints of all its words together. A hint is generous: it stands for what a pattern cannot do without, and is never the
reason for a fact.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, reduce
from operator import or_

WORDS_REMEMBERED = 200_000
"""Written words remembered by one process: a packet of some thousand pages holds fewer, and each costs about 150 bytes."""

_MONTH = "jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december"

_PATTERNS = {
    "digit": r"\d",
    "date": rf"\d[/.-]\d{{1,2}}[/.-]\d|\d-\d\d-\d|\d[/.-]$|^[/.-]\d|^[/.-]$|(?<![a-z])(?:{_MONTH})\.?,?$",
    "months": r"\d/\d{2}",
    "number of six digits": r"\d{6}",
    "case": r"adj(?![a-z])|adjno",
    "claim": r"claim|clm|file",
    "numbered": r"nos?(?![a-z])|num|#",
    "money": r"\$|dollar|[.,]\d\d|\dk(?![a-z\d])",
    "percent": r"%|percent|(?<![a-z])cent(?![a-z])",
    "defendant": r"defendant|respondent",
    "versus": r"^vs?\.$|^vs$|^versus$",
    "versus or against": r"(?<![a-z])(?:v|vs|versus|against)\.?$",
    "employed": r"employed|hired",
    "insurer": r"insure[dr]|carrier",
    "called applicant": r"\([\"“]?(?:applicant|employee|worker)|applicant,",
    "birth or age": r"birth|dob|born|age",
    "works or claims": r"employed|sustained|claims",
    "in favor": r"favor",
    "injury": r"injur|aoe|arising|body|parts?(?![a-z])|accepted|doi|settle",
    "dated injury": (
        r"doi|d/i|d\.o\.i|loss|injur|sustained|accident|start|employed|cumulative|continuous|period|repetitive|c/t|year|"
        r"(?<![a-z])c\.?t(?![a-z])|(?<![a-z])c\.?$|(?<![a-z])end(?![a-z])"
    ),
    "cumulative": r"cumulative",
    "medicare": r"medicare|ssd|security|renal|esrd|enroll|6[2-4]",
    "years": r"year|yrs?(?![a-z])|annual|anniversary",
    "mma": r"(?<![\w@./-])m(?:ma|\.)",
    "mmi": r"mmi|m\.m\.i|improve|stationary|plateau|stabilized|(?<![a-z])p\.?(?:$|&|/)",
    "disability": r"disab|(?<![a-z])p\.?p?\.?d(?![a-z])|rating|rat(?:ed|es)|permanent",
    "years covered": r"(?:19|20)\d\d\s*[-–]\s*(?:(?:19|20)?\d\d)?",
    "insurance company": r"insurance|indemnity|casualty|mutual|assurance|surety",
}
_BITS = {name: 1 << place for place, name in enumerate(_PATTERNS)}


def hint(*names: str) -> int:
    """The bits of these hints; raises KeyError for a hint that there is not."""
    return reduce(or_, (_BITS[name] for name in names))


class WordBits(dict[str, int]):
    """Written words with their bits, each told by `tell` when it is first met."""

    def __init__(self, tell: Callable[[str], int]) -> None:
        super().__init__()
        self._tell = tell

    def __missing__(self, word: str) -> int:
        if len(self) > WORDS_REMEMBERED:
            self.clear()
        bits = self[word] = self._tell(word)
        return bits

    def of(self, text: str) -> int:
        """The bits of all words of the text together."""
        return reduce(or_, map(self.__getitem__, text.split()), 0)


@cache
def _hints() -> WordBits:
    patterns = [(_BITS[name], re.compile(pattern, re.IGNORECASE)) for name, pattern in _PATTERNS.items()]
    return WordBits(lambda word: reduce(or_, (bit for bit, pattern in patterns if pattern.search(word)), 0))


def hints_in(text: str) -> int:
    """The hints of the text."""
    return _hints().of(text)


def hints_of(texts: Iterable[str]) -> list[int]:
    """The hints of each text."""
    return list(map(_hints().of, texts))
