"""Masking of what identifies a person: Social Security numbers, dates of birth, Medicare numbers.

Case numbers, claim numbers, dates of injury and sums are left alone. Every masked character becomes "X", so that positions in
the text stay what they were; separators and length are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.dates import dates_in

_SSN = re.compile(r"(?<![\w-])(?!000|666)\d{3}(?P<s>[-–— ])(?!00)\d{2}(?P=s)(?!0000)\d{4}(?![\w-])")
_SSN_LABELLED = re.compile(
    r"\b(?:SSN?|S\.S\.N?\.?|Soc(?:ial)?\.? Sec(?:urity)?\.?(?: (?:no|number|num)\b\.?)?|Social Security (?:account )?(?:no|number)\.?)(?:\s*#|\s*\([^()]{0,40}\))?\s*[:#.]?\s*(?:is\s+|ending(?: in)?\s+)?"
    r"(?P<number>[X*x\d](?:[\s.–-]?[X*x\d]){3,8})(?![\d-])",
    re.IGNORECASE,
)
_MBI = re.compile(
    r"(?<![\w-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\w-])"
)
_HICN = re.compile(r"(?<![\w-])\d{3}[- ]?\d{2}[- ]?\d{4}[- ]?(?:A|B\d?|C\d{1,2}|D\d?|E\d?|M|T|W\d?|HA|TA)(?![\w-])")
_MEDICARE_LABELLED = re.compile(
    r"\b(?:HICN?|MBI|Medicare (?:id|i\.d\.|identification|beneficiary|claim|number|no|card|identifier)[\w ]{0,22}|Health Insurance Claim(?: (?:no|number))?)\b\.?\s*(?:#|\(HICN?\)|\(MBI\))?\s*[:#]?\s*(?:is\s+)?"
    r"(?P<number>[A-Z0-9-]{0,14}\d[A-Z0-9-]{0,14}(?: [A-Z0-9-]{0,6}\d[A-Z0-9-]{0,6}){0,3})(?![\w-])",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d$")
_SINCE = re.compile(r"\b(?:since|in|from|until|as of|by|of)\s+(?:about\s+)?$", re.IGNORECASE)
"""Words after which four digits are a year: "a Medicare beneficiary since 2016"."""
_BIRTH = re.compile(
    r"\b(?:DOB|D\.O\.B\.?|D/O/B|birth ?date|date of birth|born(?: on)?|birthdate)(?!\w)(?:\s*\([^()]{0,25}\))?\s*[:#,-]?\s*(?:is|was|on)?\s*$",
    re.IGNORECASE,
)
_BIRTH_REACH = 60
"""Characters before a date in which the words for a date of birth must end."""
_LAST_FOUR = 4
_LEAST_KNOWN = 6
"""Letters and digits of an identifier that is hidden wherever it stands; shorter ones could be something else elsewhere."""


def masked(text: str) -> str:
    """The text with identifiers masked, of the same length."""
    letters = list(text)
    for start, end in identifiers_in(text):
        for position in range(start, end):
            if letters[position].isalnum():
                letters[position] = "X"
    return "".join(letters)


@dataclass(frozen=True, slots=True)
class KnownIdentifiers:
    """The identifiers of a whole paper, so that one is hidden too where its label stands in another sentence."""

    raw: tuple[str, ...] = field(repr=False)
    """As they are printed, longest first; those that are too short to be told from other numbers are left out."""

    @staticmethod
    def of(texts: Iterable[str]) -> KnownIdentifiers:
        """Those of the papers with these texts."""
        found = {text[start:end].strip() for text in texts for start, end in identifiers_in(text)}
        long_enough = (raw for raw in found if sum(c.isalnum() for c in raw) >= _LEAST_KNOWN)
        return KnownIdentifiers(tuple(sorted(long_enough, key=lambda raw: (-len(raw), raw))))

    def mask(self, text: str) -> str:
        """The text, of the same length, with these identifiers masked and those that show themselves in it."""
        return masked(_compiled(self.raw).sub(lambda match: re.sub(r"\w", "X", match[0]), text))

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """(start, end) of all that `mask` hides."""
        yield from (match.span() for match in _compiled(self.raw).finditer(text))
        yield from identifiers_in(text)


@lru_cache(maxsize=8)
def _compiled(raw: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<![\w]){re.escape(one)}(?![\w])" for one in raw) or r"(?!)")


def identifiers_in(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of every identifier in the text."""
    cases = case_numbers_in(text)

    def is_case(start: int, end: int) -> bool:
        return any(first < end and start < last for first, last, _ in cases)

    for pattern in (_SSN, _MBI, _HICN):
        for match in pattern.finditer(text):
            if not is_case(*match.span()):
                yield match.span()
    for pattern in (_SSN_LABELLED, _MEDICARE_LABELLED):
        for match in pattern.finditer(text):
            digits = sum(character.isdigit() for character in match["number"])
            is_year = bool(_YEAR.match(match["number"])) and bool(_SINCE.search(text[: match.start("number")]))
            if digits >= _LAST_FOUR and not is_year and not is_case(*match.span("number")):
                yield match.span("number")
    for start, end, _ in dates_in(text):
        if _BIRTH.search(text[max(0, start - _BIRTH_REACH) : start]):
            yield start, end
