"""What a clause is about: body parts, case numbers, kinds of care, times, conditions; and what its sentence carves out of it."""

from __future__ import annotations

import re

from analyzer.finding.findings import Scope
from analyzer.finding.segments import Segment
from analyzer.finding.statements import CARE, Statement

UNIT = r"(?:days?|weeks?|wks?|months?|mos?|years?|yrs?)"
NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty(?:-four)?|thirty(?:-six)?|thirty|sixty|ninety)"
DATE = r"(?:\d{1,2}[/\-]\d{1,2}[/\-]\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})"
PERIOD = re.compile(
    rf"\b(?:through|thru|until|till|til|up to(?: and including)?|to and including|ending(?: on)?|expir\w+ on|not (?:beyond|after|past)|no later than|before|by)\s+(?:the date of\s+)?{DATE}"
    rf"|\bfor\s+(?:a (?:period|term) of\s+)?(?:up to\s+)?(?:the (?:first|next)\s+)?{NUMBER}\s*(?:\(\d+\)\s*)?(?:full\s+|more\s+)?{UNIT}\b(?:\s+(?:from|after|following)\s+(?:the\s+)?(?:date of\s+)?\w+)?"
    rf"|\b{NUMBER}\s*(?:\(\d+\)\s*)?[\s-]?{UNIT} of\b|\b(?:within|limited to|maximum of|not to exceed)\s+{NUMBER}\s*(?:\(\d+\)\s*)?{UNIT}\b"
    r"|\b(?:until|through|to|till|up to)\s+(?:(?:he|she|applicant|iw|the (?:applicant|employee))\s+(?:attains|reaches|turns|is)\s+)?(?:the\s+)?(?:age|medicare age|retirement age)\s+(?:of\s+)?[\w-]+"
    rf"|\b(?:until|till)\s+(?:he|she|applicant|iw)\s+(?:attains|reaches|turns|is)\s+{NUMBER}"
    r"|\bfor (?:a |one )(?:year|month)\b|\b(?:one|1)[\s-]time\b",
    re.IGNORECASE,
)
"""The times for which care is given or not."""

TREATMENT_BEFORE = re.compile(r"\b(?:td|ttd|indemnity|advances?|pda?s?|temporary|salary|paid|employed|employment|worked|period)\b[^.;]{0,40}$", re.IGNORECASE)
"""Words before a time that show that it belongs to money or work, not to care."""

CARRIER = re.compile(
    r"\b(?:[A-Z][\w&.'-]+(?:\s+(?:[A-Z][\w&.'-]+|of|and|&))*\s+(?:Insurance|Ins\.?|Indemnity|Casualty|Mutual|Assurance|Surety)(?:\s+(?:Company|Co\.?|Corporation|Corp\.?|Group|Exchange|Fund))?|SCIF|State Compensation Insurance Fund|CIGA|Zenith|Hartford|Travelers|Sedgwick|ESIS|Zurich|Liberty Mutual)\b"
)


def scope_in(statement: Statement, segment: Segment, with_parts: bool = True) -> Scope:
    """The scope that one segment names."""
    spans = [statement.characters(start, end) for start, end in segment.spans]

    def inside(at: int) -> bool:
        return any(start <= at < end for start, end in spans)

    parts = tuple(dict.fromkeys(name for start, _, name in statement.parts if inside(start))) if with_parts else ()
    claims = tuple(dict.fromkeys(name for start, _, name in statement.claims if inside(start)))
    carriers = tuple(dict.fromkeys(m.group() for m in CARRIER.finditer(statement.text) if inside(m.start())))
    kinds = tuple(dict.fromkeys(m.concept.care for m in segment.mentions if m.id in CARE and m.concept.care))
    return Scope(parts, claims, (), carriers, ", ".join(kinds) or None, period_in(statement, segment), None)


def period_in(statement: Statement, segment: Segment) -> str | None:
    """The time for which care is meant, in the paper's words; None where no time is named or it belongs to money."""
    if not any(m.id in CARE for m in segment.mentions):
        return None
    start, end = statement.characters(segment.start, segment.end)
    for match in PERIOD.finditer(statement.text, start, end):
        if TREATMENT_BEFORE.search(statement.text[start : match.start()]) and not re.search(r"medical|treatment|care|f/?m\b|med\b", statement.text[max(start, match.start() - 40) : match.start()], re.IGNORECASE):
            continue
        return match.group()
    return None
