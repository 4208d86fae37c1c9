"""Case numbers of the Workers' Compensation Appeals Board, old and new."""

from __future__ import annotations

import re

DISTRICTS = (
    "AHM ANA BAK BEV EUR FRE GOL GRO INV LAO LBO MDR MON NOR OAK OXN PAS POM RDG RIV SAC SAL SBA SBR SDO SFO SJO SRO STA STK STB "
    "VEN VNO WCK WHT"
).split()
"""Letters of the district offices in numbers from before the electronic case system (2008)."""

_ADJ = re.compile(r"\bADJ\s*(?:no\.?|#|:)?\s*[-–]?\s*((?:\d[\s]?){5,8}\d?)(?!\d)", re.IGNORECASE)
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
