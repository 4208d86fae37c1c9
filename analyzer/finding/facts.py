"""Facts of a paper: sums, dates, numbers, names, injuries, each with its role and the words that show it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from analyzer.finding.facts_dates import date_facts, injury_facts
from analyzer.finding.facts_fields import Field, fields_of, labelled_rows
from analyzer.finding.facts_injury import body_part_facts, percent_facts
from analyzer.finding.facts_medicare import medicare_facts, years_facts
from analyzer.finding.facts_money import money_facts
from analyzer.finding.facts_payees import payee_facts
from analyzer.finding.facts_rows import Rows
from analyzer.finding.findings import Fact
from analyzer.finding.hints import hint, hints_of
from analyzer.finding.mma import mma_tokens
from analyzer.finding.parties import party_facts
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.dates import dates_in
from analyzer.sorting.packet import Document

_CLAIM = re.compile(r"(?:(?:[A-Z]{1,6}[ -])?(?=[\w./-]*\d)[A-Z0-9][\w./-]{2,}(?:[ -](?=[\w-]*\d)[\w-]+)*|-\d{3,})")
_CLAIM_IN_TEXT = re.compile(
    r"\b(?:claims?|our file|your file|clm|file)\s*(?:nos?\b\.?|numbers?|#s?|num\b\.?)\s*(?:\(s\))?[\s:#.]*(?P<value>(?:[A-Z]{1,6}[ -])?(?=[\w./-]*\d)[A-Z0-9][\w./-]{3,})",
    re.IGNORECASE,
)
_NEXT_CLAIM = re.compile(
    r"\s*(?:,|;|&|\band\b)\s*(?:and\s+)?(?P<value>(?=[\w./-]*\d)[A-Z0-9][\w./-]{4,})", re.IGNORECASE
)
_DIGIT, _CLAIM_HINT, _NUMBERED = hint("digit"), hint("claim"), hint("numbered")
_NUMBER_OF_A_CASE = hint("case", "number of six digits")
_LONGEST_CLAIM = 30
"""Characters of a claim number, at most."""


def find_facts(document: Document) -> list[Fact]:
    """Every fact of the live text, in reading order."""
    hints = hints_of(sentence.text for sentence in document.sentences)
    rows = Rows(document.sentences)
    fields = fields_of(labelled_rows(document.sentences, rows))
    sums = list(_with_mma_resolved(document, list(money_facts(document, rows, hints))))
    injuries = injury_facts(document, rows, fields, hints)
    found = [
        *sums,
        *payee_facts(document, rows, sums),
        *_case_numbers(document, hints),
        *_claim_numbers(document, fields, hints),
        *party_facts(document, rows, fields, hints),
        *injuries,
        *body_part_facts(document, fields, hints),
        *percent_facts(document, rows, fields, hints),
        *date_facts(document, injuries, hints),
        *medicare_facts(document, hints),
        *years_facts(document, hints),
    ]
    order = {id(sentence): index for index, sentence in enumerate(document.sentences)}
    return sorted(_once(found), key=lambda fact: (order[id(fact.sentence)], fact.start))


def _with_mma_resolved(document: Document, sums: Sequence[Fact]) -> Iterator[Fact]:
    """A sum named by "MMA" is of a set-aside where that is what MMA means there; else it is any sum."""
    if not any(fact.role == "mma" for fact in sums):
        yield from sums
        return
    set_asides = {id(token.sentence) for token in mma_tokens([document]) if token.sense == "medicare_set_aside"}
    for fact in sums:
        yield replace(fact, role="msa" if id(fact.sentence) in set_asides else "other") if fact.role == "mma" else fact


def _once(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Each fact once at its place; of a claim number read twice the longer reading."""
    facts = list(facts)
    whole: dict[tuple[int, int], int] = {}
    for fact in facts:
        if fact.kind == "claim_number":
            place = (id(fact.sentence), fact.start)
            whole[place] = max(whole.get(place, 0), fact.end)
    facts = [f for f in facts if f.kind != "claim_number" or f.end == whole[id(f.sentence), f.start]]
    seen: set[tuple[str, str, int, int]] = set()
    for fact in facts:
        key = (fact.kind, fact.value, id(fact.sentence), fact.start)
        if key not in seen:
            seen.add(key)
            yield fact


def _case_numbers(document: Document, hints: Sequence[int]) -> Iterator[Fact]:
    for sentence, hinted in zip(document.sentences, hints, strict=True):
        if sentence.live and hinted & _NUMBER_OF_A_CASE:
            for start, end, number in case_numbers_in(sentence.text):
                yield Fact("case_number", number, sentence, start, end)


def _claim_numbers(document: Document, fields: Sequence[Field], hints: Sequence[int]) -> Iterator[Fact]:
    for field in fields:
        if field.label == "claim_number":
            for match in _CLAIM.finditer(field.value):
                if _is_claim_number(match.group()):
                    start = field.sentence.text.find(match.group(), field.start)
                    yield Fact(
                        "claim_number",
                        match.group().strip(" ./"),
                        field.sentence,
                        max(start, field.start),
                        max(start, field.start) + len(match.group()),
                    )
    for sentence, hinted in zip(document.sentences, hints, strict=True):
        if sentence.live and hinted & _CLAIM_HINT and hinted & _NUMBERED and hinted & _DIGIT:
            for match in _CLAIM_IN_TEXT.finditer(sentence.text):
                for start, value in _listed_claims(sentence.text, match):
                    if _is_claim_number(value):
                        yield Fact("claim_number", value, sentence, start, start + len(value))


def _listed_claims(text: str, match: re.Match[str]) -> Iterator[tuple[int, str]]:
    """The number behind the words, and those that are listed after it."""
    yield match.start("value"), match["value"].strip(" ./")
    end = match.end("value")
    while following := _NEXT_CLAIM.match(text, end):
        yield following.start("value"), following["value"].strip(" ./")
        end = following.end("value")


def _is_claim_number(value: str) -> bool:
    """A number of the administrator's own: no case number, no date, and with digits enough."""
    if case_numbers_in(value) or dates_in(value) or len(value) > _LONGEST_CLAIM:
        return False
    return sum(character.isdigit() for character in value) >= 3
