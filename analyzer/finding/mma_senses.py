"""The meanings of MMA as data, and how strongly words near the token speak for each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from analyzer.finding.facts_cues import pattern_of, sense_file
from analyzer.finding.money import money_in
from analyzer.rules.entries import tables
from analyzer.sorting.dates import dates_in

SENSE_KEYS = {
    "id": str,
    "title": str,
    "expansions": list,
    "tied": list,
    "near": list,
    "papers": list,
    "find": list,
    "not_find": list,
}
TOKEN_MARK, SUM_MARK, DATE_MARK = "¤", "$", "@"

TIED_WEIGHT = 4.0
"""Words that touch the token: as much as four separate hints in its sentence, since they say what it is or does."""
NEAR_WEIGHT = 1.0
FAR_WEIGHT = 0.5
"""The same hint beyond `NEAR_REACH` characters, or in the sentence before or after."""
NEAR_REACH = 60
PAPER_WEIGHT = 0.7
"""The kind of paper tips a balance and never decides alone."""
MOST_HINTS = 3
"""Hints of one sense that count in one sentence: a long sentence full of Medicare words proves no more than a short one."""


@dataclass(frozen=True, slots=True)
class Sense:
    """One meaning of MMA."""

    id: str
    title: str
    expansions: re.Pattern[str]
    tied: re.Pattern[str]
    near: re.Pattern[str]
    papers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Support:
    """How much speaks for a sense, and the words that speak loudest."""

    sense: str
    weight: float
    words: str


@cache
def senses() -> tuple[Sense, ...]:
    """The senses of `rules/senses/mma.toml`."""
    return tuple(
        Sense(
            entry["id"],
            entry["title"],
            pattern_of(entry["expansions"]),
            pattern_of(phrase.replace("{}", TOKEN_MARK) for phrase in entry["tied"]),
            pattern_of(entry["near"]),
            frozenset(entry["papers"]),
        )
        for entry in tables(
            sense_file("mma"), "sense", SENSE_KEYS, ("id", "title", "expansions", "tied", "near", "papers", "find")
        )
    )


def title_of(sense: str) -> str:
    """What the sense is, in plain words."""
    return next(s.title for s in senses() if s.id == sense)


def marked(text: str, start: int, end: int) -> str:
    """The text with the token, sums and dates replaced by marks of the same length, so that cues can speak of them."""
    letters = list(text)
    for money in money_in(text):
        if money.explicit and money.dollars > 0:
            letters[money.start : money.end] = SUM_MARK * (money.end - money.start)
    for first, last, _ in dates_in(text):
        letters[first:last] = DATE_MARK * (last - first)
    letters[start:end] = TOKEN_MARK * (end - start)
    return "".join(letters)


def supports(text: str, start: int, end: int, neighbours: str, kind: str) -> list[Support]:
    """What speaks for each sense of the token at `text[start:end]`, the strongest first; senses without support are left out."""
    sentence = marked(text, start, end)
    found = []
    for sense in senses():
        weight, words = 0.0, ""
        touching = [m for m in sense.tied.finditer(sentence) if m.start() < end and m.end() > start]
        if touching:
            weight += TIED_WEIGHT
            words = _whole_words(
                text, sentence, min(start, *(m.start() for m in touching)), max(end, *(m.end() for m in touching))
            )
        hints = [m for m in sense.near.finditer(text) if m.end() <= start or m.start() >= end]
        hints.sort(key=lambda m: min(abs(start - m.end()), abs(m.start() - end)))
        distinct = {m.group().lower(): m for m in reversed(hints)}
        for hint in sorted(distinct.values(), key=lambda m: min(abs(start - m.end()), abs(m.start() - end)))[
            :MOST_HINTS
        ]:
            distance = start - hint.end() if hint.end() <= start else hint.start() - end
            weight += NEAR_WEIGHT if distance <= NEAR_REACH else FAR_WEIGHT
            words = words or hint.group()
        beside = {m.group().lower() for m in sense.near.finditer(neighbours)}
        if beside:
            weight += FAR_WEIGHT * min(len(beside), 2)
            words = words or sorted(beside)[0]
        if weight and kind in sense.papers:
            weight += PAPER_WEIGHT
        elif kind in sense.papers:
            weight += PAPER_WEIGHT
            words = f"the kind of paper ({kind.replace('_', ' ')})"
        if weight:
            found.append(Support(sense.id, weight, " ".join(words.split())))
    return sorted(found, key=lambda support: -support.weight)


def _whole_words(text: str, sentence: str, start: int, end: int) -> str:
    """The text between, with sums and dates at its edges in full."""
    while start > 0 and sentence[start] in SUM_MARK + DATE_MARK and sentence[start - 1] == sentence[start]:
        start -= 1
    while end < len(text) and sentence[end - 1] in SUM_MARK + DATE_MARK and sentence[end] == sentence[end - 1]:
        end += 1
    return text[start:end]
