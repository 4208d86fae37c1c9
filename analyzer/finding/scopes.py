"""What a clause is about: body parts, case numbers, kinds of care, times, conditions; and what its sentence carves out of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.finding.body_parts import covers, regions, split_side
from analyzer.finding.findings import Scope
from analyzer.finding.periods import PERIOD, SINCE, WHOLE_DATE, of_money
from analyzer.finding.pipeline import CUE
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

    whole = _all_parts_before(statement, segment)
    parts = (
        tuple(
            dict.fromkeys(
                _without_details(
                    statement, segment, [(at, name) for at, _, name in statement.parts if inside(at) and at < whole]
                )
            )
        )
        if with_parts
        else ()
    )
    claims = tuple(dict.fromkeys(name for start, _, name in statement.claims if inside(start)))
    carriers = tuple(dict.fromkeys(m.group() for m in CARRIER.finditer(statement.text) if inside(m.start())))
    listed = instances_from(statement, segment)
    kinds = tuple(
        dict.fromkeys(m.concept.care for m in segment.mentions if m.id in CARE and m.concept.care and m.start < listed)
    )
    return Scope(parts, claims, (), carriers, ", ".join(kinds) or None, period_in(statement, segment), None)


TOPIC = re.compile(
    r"\W*(?:\d{1,2}\.\s*)?(?P<about>re:?|as\s+(?:to|for|regards)|regarding|concerning|with\s+(?:regard|respect)\s+to)?\s*(?:the\s+|his\s+|her\s+)?$",
    re.IGNORECASE,
)
"""What may stand before the part with which a sentence tells its topic."""
JOINED_PARTS = re.compile(r"^(?:[\s,/&+]|\band\b)*$", re.IGNORECASE)


def topic_parts(statement: Statement, begins: int, before: int) -> tuple[str, ...]:
    """The parts with which the text tells its topic ("R thumb: surgery is due"), where it names no other up to `before`.

    `begins` and `before` are characters: where the text's own words begin, and where the words stand that are asked for.
    """
    places = [place for place in statement.parts if place[0] >= begins]
    if not places:
        return ()
    first = TOPIC.fullmatch(statement.text, begins, places[0][0])
    if first is None:
        return ()
    end = places[0][1]
    names = [places[0][2]]
    for start, stop, name in places[1:]:
        if not JOINED_PARTS.match(statement.text[end:start]):
            break
        end, names = stop, [*names, name]
    sign = statement.text[end : end + 2].strip()[:1]
    if sign not in ("", ":") and not (first["about"] and (sign == "," or sign.isalnum())):
        return ()
    later = any(end <= start < before for start, _, _ in places)
    return () if later or before < end or (not sign and not first["about"]) else tuple(dict.fromkeys(names))


def no_longer_from(statement: Statement, segment: Segment) -> str | None:
    """The time from which a statement that ends care ends it: "no need for treatment after 6/30/2025"."""
    start, end = statement.characters(segment.start, segment.end)
    match = SINCE.search(statement.text, start, end)
    if match is None:
        return None
    dates = [found.group() for found in WHOLE_DATE.finditer(statement.text, 0, match.start())]
    return f"after {dates[-1]}" if dates and match.group().lower().endswith("date") else match.group()


INSTANCE_WORDS = re.compile(
    r"\b(?:to include|including|incl\b\.?|inclusive of|e\.?g\b\.?|such as|for example)", re.IGNORECASE
)
"""Words after which a list only gives instances of what was said."""
ALL_PARTS = re.compile(r"\b(?:all|any|every)\b[\w\s,/-]{0,40}\b(?:parts?|b/ps?|regions|systems)\b", re.IGNORECASE)


def instances_from(statement: Statement, segment: Segment) -> int:
    """The token from which kinds of care are instances of the care as a whole that stands before them; else past the end."""
    past = len(statement.norms) + 1
    open_list = any(cue.concept.id == CUE + "not_limited" for cue in statement.cues)
    limited = not open_list and any(m.id == "limit" for m in segment.mentions)
    whole = next((m.end for m in segment.mentions if m.id in CARE and not m.concept.care), None)
    if whole is None and segment.parent is not None:
        whole = next((p + 1 for p in range(segment.start, segment.end) if statement.norms[p] in ("same", "it")), None)
    if whole is None or limited:
        return past
    end = statement.characters(segment.start, segment.end)[1]
    words = INSTANCE_WORDS.search(statement.text, statement.ends[whole - 1], end)
    return next((i for i, at in enumerate(statement.starts) if words and at >= words.start()), past)


def _all_parts_before(statement: Statement, segment: Segment) -> int:
    """The character from which parts are instances of "all parts" before them; else past the end."""
    start, end = statement.characters(segment.start, segment.end)
    everything = ALL_PARTS.search(statement.text, start, end)
    words = INSTANCE_WORDS.search(statement.text, everything.end(), end) if everything else None
    return words.start() if words else len(statement.text) + 1


def _without_details(statement: Statement, segment: Segment, named: Sequence[tuple[int, str]]) -> list[str]:
    """The names without those that only give a detail of a part named before: "the left hand, incl. the ring finger"."""
    start, end = statement.characters(segment.start, segment.end)
    words = INSTANCE_WORDS.search(statement.text, start, end)
    at = words.start() if words else end
    before = [split_side(name)[1] for place, name in named if place < at]
    return [
        name
        for place, name in named
        if place < at or not any(covers(larger, split_side(name)[1]) or larger in regions(name) for larger in before)
    ]


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
