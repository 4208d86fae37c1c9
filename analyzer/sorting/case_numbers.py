"""Case numbers of the Workers' Compensation Appeals Board, old and new."""

from __future__ import annotations

import re
from collections.abc import Iterable

DISTRICTS = (
    "AHM ANA BAK BEV EUR FRE GOL GRO INV LAO LBO MDR MON NOR OAK OXN PAS POM RDG RIV SAC SAL SBA SBR SDO SFO SJO SRO STA STK STB "
    "VEN VNO WCK WHT"
).split()
"""Letters of the district offices in numbers from before the electronic case system (2008)."""

_ADJ = re.compile(r"\bA ?D ?J\s*(?:no\.?|#|:)?\s*[-–]?\s*(\d{6,9}(?!\d)|\d(?:\s?\d){5,8}(?![\d/-]))", re.IGNORECASE)
"""Letters and digits may stand apart, since on forms each has a cell of its own; a date or a count that follows is no part of it."""
_LEGACY = re.compile(rf"\b({'|'.join(DISTRICTS)})\s*[-–]?\s*(\d{{6,7}})\b")


def case_numbers_in(text: str) -> list[tuple[int, int, str]]:
    """Every case number as (start, end, normal form): "ADJ 123-4567" and "adj1234567" are "ADJ1234567"; "SFO 0504906" stays so."""
    found = []
    for match in _ADJ.finditer(text):
        digits = re.sub(r"\D", "", match.group(1))
        if 6 <= len(digits) <= 9:
            end = match.end() - (len(match.group(0)) - len(match.group(0).rstrip()))
            found.append((match.start(), end, f"ADJ{digits}"))
    for match in _LEGACY.finditer(text):
        found.append((match.start(), match.end(), f"{match.group(1)} {match.group(2)}"))
    return sorted(found)


_COMPANION = re.compile(
    r"companion|separate|\bother (?:case|claim|file)|settled by|resolved by|goes? by|proceeds?\b|affected|by stip|by (?:a )?(?:c ?& ?r|compromise)|own award|remains? pending|"
    r"not (?:part|included|settled|resolved)",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"case\s*(?:no|num|#)|\bdate of injury\b|\bDOI\b|^\W*(?:A ?D ?J|[A-Z]{3})\W?[\d -]+\W*$", re.IGNORECASE
)


def own_case_numbers(texts: Iterable[str]) -> tuple[str, ...]:
    """The numbers of the cases that a paper is about: those of its caption and its list of injuries, where it has them, else all
    that do not stand in words about another case."""
    labelled: dict[str, None] = {}
    spoken: dict[str, None] = {}
    every: dict[str, None] = {}
    for text in texts:
        numbers = [number for _, _, number in case_numbers_in(text)]
        every.update(dict.fromkeys(numbers))
        if _COMPANION.search(text):
            continue
        (labelled if _LABELLED.search(text) else spoken).update(dict.fromkeys(numbers))
    return tuple(labelled or spoken or every)
