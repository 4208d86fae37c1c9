"""Dates with their role: injury, signed, approval, filed, served, CMS, MMI, through, deadline; and the span of a cumulative injury."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from analyzer.finding.facts_fields import Field
from analyzer.finding.facts_rows import Row, Rows
from analyzer.finding.findings import Fact
from analyzer.finding.hints import hint
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.dates import dates_in
from analyzer.sorting.packet import Document, Sentence

_BEFORE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        ("birth", r"\b(?:born|dob|d\.o\.b\.|date of birth|birth ?date)\b[\s:,on]*$"),
        (
            "mmi",
            r"\b(?:MMI|P\s?&\s?S|P and S|permanent (?:and|&) stationary|maximum medical improvement|maximal medical improvement)\b[^.;]{0,30}$",
        ),
        ("through", r"\b(?:through|thru|to date of|up to)\b[\s:()date]*$"),
        ("deadline", r"\b(?:by|before|prior to|(?:no|not) later than)\s*$"),
        ("cms", r"\b(?:CMS|Medicare|Centers for Medicare)\b[^.;]{0,60}\b(?:on|dated|by letter(?: of| dated)?|of)\s*$"),
        ("filed", r"\bfil(?:ed|ing)\b[^.;]{0,30}$"),
        ("served", r"\bserv(?:ed|ice)\b[^.;]{0,30}$"),
        (
            "approval",
            r"\b(?:approv(?:ed|al|ing)|OACR|order (?:approving|dated|issued|of)|award (?:issued|dated|of))\b[^.;]{0,40}$",
        ),
        ("signed", r"\b(?:dated?|signed|executed|witness)\b[^.;]{0,30}$"),
    )
)
_AFTER_SIGNED = re.compile(r"^\s*\(?(?:date|dated|applicant|employee|attorney|judge|witness)\b", re.IGNORECASE)
_INJURY = re.compile(
    r"\bDOI\b|\bD/I\b|\bD\.O\.I\.|\bdates?(?:\(s\))? of (?:injury|loss|accident)|\binjur(?:y|ed|ies)\b|\bsustained\b|\baccident\b|\bstart date\b|"
    r"\bwhile (?:so )?employed\b|\bemployed\b",
    re.IGNORECASE,
)
_INJURY_TIED = re.compile(
    r"(?:\bDOI|\bD/I|\bD/A|\bD\.O\.I\.|\bdates?(?:\(s\)| s)? of (?:injury|loss|accident)|\binjury date)s?\b(?:\(s\)|\(ies\))?[\s:#,]*(?:is|was|were|of|on)?\s*$|"
    r"\binjur(?:y|ed|ies)(?:\(ies\))?\s+(?:on|of|dated|occurring on|which occurred on|sustained on|at work on)\s+(?:or about\s+)?$|"
    r"\b(?:AOE/?COE|sustained|employed|employment|sustain|claims|worker|accident|work(?:ed|ing)?|hurt|claimant|applicant|employee)\b(?:(?!\b(?:through|paid|report|dated|born|examin|evaluat|letter|from)\b)[^.;]){0,120}\bon\s+(?:or about\s+)?$|"
    r"^\s*(?:\d{1,2}\.\s*)?(?:\(\w\)\s*)?(?:that\s+)?on\s+(?:or about\s+)?$|\bspecific\b[^.;]{0,20}$|(?:^|\|)\s*injury\s*:\s*$",
    re.IGNORECASE,
)
_DEATH = re.compile(r"\b(?:died|death|deceased|dod|d\.o\.d)\b[^.;]{0,20}$", re.IGNORECASE)
_AND_DATE = re.compile(r"^[\s,;&]*(?:and|&)?\s*(?:on\s+)?$", re.IGNORECASE)
_SUSTAINS = re.compile(r"\b(?:sustain(?:ed|ing)?|injur(?:ed|y|ies)|hurt|DOI|D/I|D/A|accident)\b", re.IGNORECASE)
_CUMULATIVE = re.compile(
    r"\bC\.?\s?T\.?(?![\w.])(?!\s*(?:scan|scans|myelogram|of the|angio))|\bcumulative\b|\bcontinuous trauma\b|\bduring the (?:CT )?periods?\b|\brepetitive\b|\bC/T\b|\bperiod of (?:employment|exposure)\b|"
    r"\bone year (?:period )?(?:ending|through)\b|\bend date\b|\b(?:CT|cumulative) through\b",
    re.IGNORECASE,
)
_JOINS = re.compile(
    r"^\s*(?:[-–—/]{1,2}|to|through|thru|and|until|till|up to|ending(?: on)?|to and including|through and including|thru and incl\.?|continuing (?:through|to))\s*$",
    re.IGNORECASE,
)
_OTHER_PERIOD = re.compile(
    r"\b(?:TTD|TPD|TD|temporary disability|PD|permanent disability|paid|wages|earnings|@|coverage|cov\.?|insured|policy|payments?|records|dates? of service|life expectancy)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"\bdate of injury\b|\bstart date\b", re.IGNORECASE)
_DOI_BEFORE = re.compile(r"\b(?:DOIs?|D/I|dates? of injury)\b(?:\(s\))?[\s:#]*(?:\(\w\)\s*)?$", re.IGNORECASE)
"""Behind these words a period is the injury's own, whether or not it is called cumulative."""
_TWO_DATES = re.compile(r"\band\b|/\s*\d{1,2}/\d{2,4}\s*/\s", re.IGNORECASE)
_CUMULATIVE_MADE = re.compile(r"(?:☒|\bX)\s*cumulative\b", re.IGNORECASE)
_MONTHS = re.compile(
    r"(?<![\d/])(?P<m1>\d{1,2})/(?P<y1>\d{4}|\d{2})\s*(?:-|–|—|to|through|thru)\s*(?P<m2>\d{1,2})/(?P<y2>\d{4}|\d{2})(?![\d/])",
    re.IGNORECASE,
)
_DATE, _DIGIT, _MONTHS_HINT = hint("date"), hint("digit"), hint("months")
_DATED, _CUMULATIVE_HINT = hint("dated injury"), hint("cumulative")
_PIVOT = 50
"""Two-digit years up to this are of the 2000s."""
_REACH = 140
"""Characters before a date that are searched for what it is."""


def date_facts(document: Document, injuries: Sequence[Fact], hints: Sequence[int]) -> Iterator[Fact]:
    """Every date that is no date of injury, with its role; "other" where no word tells."""
    taken = {(id(fact.sentence), day) for fact in injuries for day in fact.value.split("/")}
    for sentence, hinted in zip(document.sentences, hints, strict=True):
        if not sentence.live or not hinted & _DATE or not hinted & _DIGIT:
            continue
        for start, end, day in dates_in(sentence.text):
            if (id(sentence), day) in taken:
                continue
            yield Fact("date", day, sentence, start, end, role=_role(sentence.text, start, end))


def _role(text: str, start: int, end: int) -> str:
    before = text[max(0, start - _REACH) : start]
    for role, pattern in _BEFORE:
        if pattern.search(before):
            return role
    if _AFTER_SIGNED.match(text[end:]) or re.search(r"/s/|✎", before):
        return "signed"
    return "other"


def injury_facts(document: Document, rows: Rows, fields: Sequence[Field], hints: Sequence[int]) -> list[Fact]:
    """The dates of injury: `role` is specific or cumulative; a cumulative one has the value "start/end"."""
    hinted_sentences = list(zip(document.sentences, hints, strict=True))
    pages = rows.pages_of(sentence for sentence, hinted in hinted_sentences if hinted & _CUMULATIVE_HINT)
    periods, taken = _periods_round_captions(rows.of_pages(pages))
    found = [*periods, *(fact for fact in _from_fields(fields) if (id(fact.sentence), fact.start) not in taken)]
    for sentence, hinted in hinted_sentences:
        if sentence.live:
            if hinted & _DATED and hinted & (_DATE | _MONTHS_HINT):
                found.extend(injury_dates_of(sentence))
            if (
                sentence.paragraph == "1"
                and case_numbers_in(sentence.text)
                and not any(fact.sentence is sentence for fact in found)
            ):
                found.extend(fact for fact in _in_a_row_of_cases(sentence) if (id(sentence), fact.start) not in taken)
    return _without_doubles(found)


def _periods_round_captions(rows: Sequence[Row]) -> tuple[list[Fact], set[tuple[int, int]]]:
    """Cumulative injuries of forms whose captions break over lines: two dates beside the caption, and the box for cumulative made.

    Returns the facts and the places of all dates that belong to them.
    """
    found: list[Fact] = []
    taken: set[tuple[int, int]] = set()
    for index, row in enumerate(rows):
        if not row.placed or not _CAPTION.search(row.text):
            continue
        near = [r for r in rows[max(0, index - 1) : index + 2] if r.page == row.page]
        marks = " ".join(r.text for r in rows[max(0, index - 2) : index + 4] if r.page == row.page)
        dates = sorted(
            (
                (r.words_between(first, last)[0].box.x0, day, span)
                for r in near
                for first, last, day in dates_in(r.text)
                if (span := r.span(first, last)) is not None
            ),
            key=lambda date: date[0],
        )
        if len(dates) == 2 and dates[0][1] < dates[1][1] and _CUMULATIVE_MADE.search(marks):
            sentence, start, end = dates[0][2]
            places = {(id(s), begin) for _, _, (s, begin, _) in dates}
            if not places & taken:
                found.append(
                    Fact("date_of_injury", f"{dates[0][1]}/{dates[1][1]}", sentence, start, end, role="cumulative")
                )
            taken |= places
    return found, taken


def _in_a_row_of_cases(sentence: Sentence) -> Iterator[Fact]:
    """Case number, kind, dates and parts in one row of paragraph 1: "ADJ9471550 specific 3/2/2014 420 back"."""
    spans = list(_spans(sentence.text))
    days = dates_in(sentence.text)
    if not spans and len(days) == 2 and _CUMULATIVE.search(sentence.text) and days[0][2] < days[1][2]:
        spans = [(days[0][0], days[1][1], f"{days[0][2]}/{days[1][2]}")]
    for start, end, value in spans:
        yield Fact("date_of_injury", value, sentence, start, end, role="cumulative")
    for start, end, day in days:
        if not any(first <= start < last for first, last, _ in spans):
            yield Fact("date_of_injury", day, sentence, start, end, role="specific")


def _from_fields(fields: Sequence[Field]) -> Iterator[Fact]:
    """START DATE and END DATE of the forms; an end date that is filled in makes the injury cumulative."""
    start: tuple[Field, str, int, int] | None = None
    for field in fields:
        if field.label not in ("start_date", "end_date", "date_of_injury"):
            continue
        named = bool(_CUMULATIVE.search(field.value))
        cumulative = [s for s in _spans(field.value) if named or not _TWO_DATES.search(field.value[s[0] : s[1]])]
        days = dates_in(field.value)
        if field.label != "end_date" and start is not None:
            yield _injury_fact(start[0], start[1], "specific", start[2], start[3])
            start = None
        if cumulative and field.label == "date_of_injury":
            for first, last, value in cumulative:
                yield _injury_fact(field, value, "cumulative", first, last)
            for first, last, day in days:
                if not any(a <= first < b for a, b, _ in cumulative):
                    yield _injury_fact(field, day, "specific", first, last)
        elif cumulative:
            first, last, value = cumulative[0]
            yield _injury_fact(field, value, "cumulative", first, last)
        elif field.label == "end_date" and days:
            if start is not None:
                yield _injury_fact(start[0], f"{start[1]}/{days[0][2]}", "cumulative", start[2], start[3])
                start = None
        elif field.label == "start_date" and days:
            start = (field, days[0][2], days[0][0], days[0][1])
        elif field.label == "date_of_injury":
            for first, last, day in days:
                yield _injury_fact(field, day, "specific", first, last)
    if start is not None:
        yield _injury_fact(start[0], start[1], "specific", start[2], start[3])


def _injury_fact(field: Field, value: str, role: str, first: int, last: int) -> Fact:
    shown = field.sentence.text[field.start : field.end]
    at = field.start if first < len(shown) else 0
    return Fact(
        "date_of_injury",
        value,
        field.sentence,
        at + min(first, len(shown)) * (first < len(shown)),
        min(at + last, field.end),
        role=role,
    )


def injury_dates_of(sentence: Sentence) -> Iterator[Fact]:
    """The dates of injury that a sentence tells."""
    text = sentence.text
    if not _INJURY.search(text) and not _CUMULATIVE.search(text):
        return
    taken: list[tuple[int, int]] = []
    if _CUMULATIVE.search(text):
        for start, end, value in _spans(text):
            if not _OTHER_PERIOD.search(text[max(0, start - 60) : start]) or _CUMULATIVE.search(
                text[max(0, start - 40) : start]
            ):
                taken.append((start, end))
                yield Fact("date_of_injury", value, sentence, start, end, role="cumulative")
        for start, end, day in dates_in(text):
            if any(a <= start < b for a, b in taken):
                continue
            if re.search(
                r"(?:\bC\.?T\.?|cumulative (?:trauma|injury)?|period|year|trauma)\W*(?:injury\W*)?(?:period\s+)?(?:ending|through|thru|to|ended)(?: on)?\s*$",
                text[:start],
                re.IGNORECASE,
            ):
                taken.append((start, end))
                yield Fact("date_of_injury", f"{day}/{day}", sentence, start, end, role="cumulative")
    for start, end, value in _spans(text):
        told = _DOI_BEFORE.search(text[:start]) and not _TWO_DATES.search(text[start:end])
        if told and not any(a <= start < b for a, b in taken):
            taken.append((start, end))
            yield Fact("date_of_injury", value, sentence, start, end, role="cumulative")
    previous_end = -1
    for start, end, day in dates_in(text):
        if any(a <= start < b for a, b in taken):
            continue
        before = text[max(0, start - _REACH) : start]
        tied = bool(_INJURY_TIED.search(before)) and bool(_SUSTAINS.search(text))
        if not tied and previous_end >= 0 and _AND_DATE.match(text[previous_end:start]):
            tied = True
        if tied and not _BEFORE[0][1].search(before) and not _DEATH.search(before[-40:]):
            yield Fact("date_of_injury", day, sentence, start, end, role="specific")
            previous_end = end


def _spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Pairs of dates that are a period, as (start, end, "first/last"); months alone keep their precision."""
    days = dates_in(text)
    for (start, end, first), (later, stop, last) in pairwise(days):
        if _JOINS.match(text[end:later]) and first <= last:
            yield start, stop, f"{first}/{last}"
    for match in _MONTHS.finditer(text):
        first, last = _month(match["y1"], match["m1"]), _month(match["y2"], match["m2"])
        if first and last and first <= last and not any(s <= match.start() < e for s, e, _ in days):
            yield match.start(), match.end(), f"{first}/{last}"


def _month(year: str, month: str) -> str:
    number = int(year) + (0 if len(year) == 4 else 2000 if int(year) <= _PIVOT else 1900)
    return f"{number:04d}-{int(month):02d}" if 1 <= int(month) <= 12 else ""


def _without_doubles(found: Sequence[Fact]) -> list[Fact]:
    """One fact a place."""
    kept: dict[tuple[int, int, str], Fact] = {}
    for fact in found:
        kept.setdefault((id(fact.sentence), fact.start, fact.value), fact)
    return list(kept.values())
