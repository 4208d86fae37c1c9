"""Sums that are spelled out: "ninety-five thousand dollars"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

_ONES = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SCALES = {"thousand": 1_000, "million": 1_000_000}
_WORD = "|".join((*_TENS, *sorted(_ONES, key=len, reverse=True), "hundred", "thousand", "million"))
_NUMBER = rf"\b(?:{_WORD})\b(?:[\s,-]+(?:and[\s-]+)?(?:{_WORD})\b)*"
_SUM = re.compile(
    rf"(?P<number>{_NUMBER})(?:\s+(?:and\s+)?(?P<hundredths>\d{{1,2}}|no)/100(?:ths)?)?\s+(?:u\.?s\.?\s+)?dollars?\b"
    rf"(?:\s+and\s+(?:(?P<cents>{_NUMBER})\s+cents?\b|(?P<after>\d{{1,2}}|no)/100(?:ths)?))?",
    re.IGNORECASE,
)


def spelled_sums(text: str) -> Iterator[tuple[int, int, Decimal]]:
    """Every spelled sum as (start, end, dollars); the word "dollars" must follow the number."""
    for match in _SUM.finditer(text):
        cents = Decimal(0)
        hundredths = match["hundredths"] or match["after"]
        if match["cents"]:
            cents = Decimal(number_of(match["cents"]))
        elif hundredths and hundredths.isdigit():
            cents = Decimal(hundredths)
        yield match.start(), match.end(), Decimal(number_of(match["number"])) + cents / 100


def number_of(words: str) -> int:
    """The number that words spell: "one hundred twenty-five thousand" is 125000."""
    total = group = 0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word in _ONES:
            group += _ONES[word]
        elif word in _TENS:
            group += _TENS[word]
        elif word == "hundred":
            group = max(group, 1) * 100
        elif word in _SCALES:
            total += max(group, 1) * _SCALES[word]
            group = 0
    return total + group


def number_word(word: str) -> int | None:
    """The number that one word or numeral stands for, else None: "four", "4"."""
    if word.isdigit():
        return int(word)
    return number_of(word) if re.fullmatch(_NUMBER, word, re.IGNORECASE) else None
