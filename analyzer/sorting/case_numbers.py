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


_NOT_SETTLED = re.compile(
    r"\b(?:for|in(?: the)?) (?:\w+ ){0,2}(?:consolidation|venue|identification|reference|caption|conformity)(?: purposes)?(?: only)?\b|\b(?:consolidation|caption|reference|identification) (?:purposes )?only\b"
    r"|\b(?:is|are) (?:\w+ ){0,2}(?:not|no) (?:\w+ ){0,2}(?:bought out|settled|released|included|affected|disturbed|touched|compromised|part|resolved|closed|covered|before)\b"
    r"|\bnot (?:bought out|settled|released|included|affected|disturbed|touched|compromised|part of)\b|\b(?:neither|nothing)\b[^.;]{0,60}\b(?:affects?|settles?|releases?|takes?|touches|disturbs?)\b"
    r"|\b(?:undisturbed|unaffected|untouched|left alone|is excluded|are excluded|stays? (?:as is|in (?:full )?force|open)|remains? (?:in (?:full )?(?:force|effect)|pending|open)|has gone to award(?!.*\b(?:bought|buys?|releas\w*|settl\w*|clos\w*)\b))\b"
    r"|\b(?:does|do|shall|will) not (?:\w+ )?(?:affect|settle|release|touch|disturb|reach|include|cover|extend to|change|buy out)\b",
    re.IGNORECASE,
)
"""Words that leave a case out of a settlement."""
_NUMBER = r"A ?D ?J\s*\d{6,9}"
_ONLY = re.compile(
    rf"\b(?:only|solely|exclusively|limited)\s+(?:in|as to|to|of|for|with)?\s*(?:case|file|claim)?\s*(?:no\.?|number)?\s*{_NUMBER}|{_NUMBER}\s*(?:\([^)]*\))?,?\s*(?:only|alone|solely|exclusively)\b",
    re.IGNORECASE,
)
"""The number itself is what the settlement is of and nothing else; "PD only in ADJ1234567" limits the benefit, not the cases."""
_LESS = re.compile(
    r"\b(?:132a|serious|s\s?&\s?w|liens?|vouchers?|sjdb|penalt\w+|petition|td|fees?|costs?|except|save|other than|unless|if)\b",
    re.IGNORECASE,
)
"""Words about a lesser matter of the case, or about an exception: the case itself is not left out."""
_CARE = re.compile(r"\b(?:fm|fut(?:ure)?|med(?:ical|s)?|treatment|tx|care)\b", re.IGNORECASE)
_AWARD = re.compile(r"\baward|\bf\s?&\s?a\b|\bstip", re.IGNORECASE)
_LISTED_ONLY = re.compile(
    r"\b(?:listed|shown|named|included|appears?|captioned|carried)\b[^.;]{0,60}\bonly\b|\b(?:consolidation|caption|venue|reference|identification)\b[^.;]{0,25}\bonly\b",
    re.IGNORECASE,
)
_OF_PAPER = re.compile(
    r"\b(?:c\s?(?:&|and)\s?r|compromise|settle(?:s|d|ment)?|release[sd]?|agreement|resolves?|buy\s?-?\s?out|this (?:deal|document))\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(rf"\(\s*({_NUMBER})\s*\)", re.IGNORECASE)
_SENTENCE = re.compile(r"[;]|(?<=[a-z\d)])\.\s+(?=[A-Z(])|\(|\)|\bbut\b|\bwhereas\b|\bwhile\b")


def left_out(texts: Iterable[str], own: Iterable[str]) -> frozenset[str]:
    """Of the cases of a settlement those that its words leave out: "listed for consolidation only", "the award in ADJ7001122 is
    not bought out", and where it is "of ADJ11993004 only" all others. Never all of them."""
    every = frozenset(own)
    out: set[str] = set()
    for text in texts:
        for piece in _SENTENCE.split(_IN_BRACKETS.sub(r" \1 ", text)):
            numbers = {number for _, _, number in case_numbers_in(piece)} & every
            if not numbers or numbers == every:
                continue
            if _LISTED_ONLY.search(piece) or _stands_outside(piece):
                out |= numbers
            elif _ONLY.search(piece) and _OF_PAPER.search(piece):
                out |= every - numbers
    return frozenset(out) if out < every else frozenset()


def _stands_outside(piece: str) -> bool:
    """Whether a case is left out: words on its care without an award are what the settlement itself does to that case."""
    if not _NOT_SETTLED.search(piece) or _LESS.search(piece):
        return False
    return bool(_AWARD.search(piece)) or not _CARE.search(piece)
