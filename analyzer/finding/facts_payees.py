"""Who a sum goes to, and the date through which advances were paid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analyzer.finding.facts_money import caption_beside
from analyzer.finding.facts_rows import Row, Rows
from analyzer.finding.findings import Fact
from analyzer.finding.parties import clean_name
from analyzer.sorting.dates import dates_in
from analyzer.sorting.packet import Document, Sentence

_PAYEE = re.compile(
    r"^\s*(?:is\s+|shall be\s+|to be\s+)?(?:payable\s+to|paid\s+to|pay\s+to|to(?!\s+be\b)|to\s+be\s+paid\s+to)\s+(?:Payee\s*:?\s*)?(?P<name>[A-Z][^,;:$()]{2,60}?)(?=,|;|:|\(|\.\s|\.$|\s+(?:for|as|per|on|within|in|which|\$)\b|\s+Payee\b|\s*$)"
)
_PAYEE_BEFORE = re.compile(
    r"\b(?:payable to|payee)\s*:?\s*(?P<name>[A-Z][^,;:$()|]{2,60}?)\s*[:|,]?\s*$", re.IGNORECASE
)
_THROUGH = re.compile(r"\b(?:through|thru|to date of|up to|as of)\b[\s:(]*(?:date\)?)?[\s:()]*$", re.IGNORECASE)
_PAID_ROLES = frozenset({"deduction", "msa", "attorney_fee", "lien", "other", "conditional_payment"})
_REACH = 90
"""Characters after a sum in which its payee or its date begins."""


def payee_facts(document: Document, rows: Rows, sums: Sequence[Fact]) -> Iterator[Fact]:
    """Payees (kind "payee") and through-dates (kind "date", role "through") beside the sums; `role` of a payee is that of its sum."""
    for money in sums:
        yield from _beside(money.sentence, money.start, money.end, money)
        touched = money.sentence.words_between(money.start, money.end)
        place = rows.place_of(touched[0]) if touched else None
        if place is None:
            continue
        beside, number, position = place
        word = beside[number].words[position]
        yield from _beside_in_row(beside[number], word.start, word.end, money)
        if money.role == "permanent_disability_advances":
            yield from _through_by_caption(beside, number, word.end)


def _beside(sentence: Sentence, start: int, end: int, money: Fact) -> Iterator[Fact]:
    text = sentence.text
    after = text[end : end + _REACH]
    if money.role in _PAID_ROLES:
        match = _PAYEE.match(after)
        before = None if match else _PAYEE_BEFORE.search(text[max(0, start - _REACH) : start])
        if match and clean_name(match["name"]):
            yield Fact(
                "payee",
                clean_name(match["name"]),
                sentence,
                end + match.start("name"),
                end + match.end("name"),
                role=money.role,
            )
        elif before and clean_name(before["name"]):
            offset = max(0, start - _REACH)
            yield Fact(
                "payee",
                clean_name(before["name"]),
                sentence,
                offset + before.start("name"),
                offset + before.end("name"),
                role=money.role,
            )
    if money.role == "permanent_disability_advances":
        for first, last, day in dates_in(text):
            if _THROUGH.search(text[:first]) and 0 <= first - end < _REACH:
                yield Fact("date", day, sentence, first, last, role="through")
                break


def _beside_in_row(row: Row, start: int, end: int, money: Fact) -> Iterator[Fact]:
    """The same from the words at one height, where a form prints the words apart from what was filled in."""
    after = row.text[end:]
    if money.role in _PAID_ROLES:
        match = _PAYEE.match(after)
        if match and clean_name(match["name"]):
            span = row.span(end + match.start("name"), end + match.end("name"))
            if span is not None and span[0] is not money.sentence:
                yield Fact("payee", clean_name(match["name"]), *span, role=money.role)
    if money.role == "permanent_disability_advances":
        for first, last, day in dates_in(row.text):
            if first >= end and re.search(r"\b(?:through|thru)\b", row.text, re.IGNORECASE):
                span = row.span(first, last)
                if span is not None:
                    yield Fact("date", day, *span, role="through")
                break


def _through_by_caption(rows: Sequence[Row], number: int, end: int) -> Iterator[Fact]:
    """A date right of the sum whose caption above or below says "through"."""
    row = rows[number]
    for first, last, day in dates_in(row.text):
        if first < end:
            continue
        word = row.words_between(first, last)[0]
        if any(
            re.search(r"\b(?:through|thru)\b", caption_beside(rows, number, word, step), re.IGNORECASE)
            for step in (-1, 1)
        ):
            span = row.span(first, last)
            if span is not None:
                yield Fact("date", day, *span, role="through")
            return
