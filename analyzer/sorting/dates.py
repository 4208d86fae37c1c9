"""Dates as settlement papers write them, in ISO 8601."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    r"(?<![\d/.])(?:(?<!-)|(?<=\d{4}-)|(?<=/\d\d-))(?:"
    r"(?P<m>\d{1,2})\s?[/.-]\s?(?P<d>\d{1,2})\s?[/.-]\s?(?P<y>\d{4}|\d{2})(?!\d|/|-\d{1,2}(?![\d/]))"
    r"|(?P<iy>\d{4})-(?P<im>\d{2})-(?P<id>\d{2})(?!\d)"
    rf"|\b(?P<name>{_MONTH})\.?\s+(?P<nd>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(?P<ny>\d{{4}})\b"
    rf"|\b(?P<dd>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:day\s+of\s+)?(?P<dname>{_MONTH})\.?\s*,?\s+(?P<dy>\d{{4}})\b"
    r")",
    re.IGNORECASE,
)
_PIVOT = 50
"""Two-digit years up to this are of the 2000s: the oldest papers in use are from the 1950s."""


def dates_in(text: str) -> list[tuple[int, int, str]]:
    """Every date in the text as (start, end, ISO date); month-first, as California writes; impossible dates are none."""
    found = []
    for match in _DATE.finditer(text):
        group = match.groupdict()
        if group["m"]:
            year, month, day = int(group["y"]), int(group["m"]), int(group["d"])
            if len(group["y"]) == 2:
                year += 2000 if year <= _PIVOT else 1900
        elif group["iy"]:
            year, month, day = int(group["iy"]), int(group["im"]), int(group["id"])
        elif group["name"]:
            year, month, day = int(group["ny"]), _MONTHS[group["name"].lower()], int(group["nd"])
        else:
            year, month, day = int(group["dy"]), _MONTHS[group["dname"].lower()], int(group["dd"])
        try:
            found.append((match.start(), match.end(), date(year, month, day).isoformat()))
        except ValueError:
            continue  # 13/45/2020 is a misreading or a case number, not a date
    return found
