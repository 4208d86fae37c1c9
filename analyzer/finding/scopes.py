"""What a clause is about: body parts, case numbers, kinds of care, times, conditions; and what its sentence carves out of it."""

from __future__ import annotations

import re

from analyzer.finding.findings import Scope
from analyzer.finding.periods import PERIOD, of_money
from analyzer.finding.segments import Segment
from analyzer.finding.statements import CARE, Statement

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
        if of_money(statement.text[start : match.start()]):
            continue
        return match.group()
    return None
