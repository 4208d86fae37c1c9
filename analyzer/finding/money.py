"""Sums of money as settlement papers write them, typed, spelled out, in shorthand, or damaged by a scanner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from analyzer.finding.money_words import spelled_sums

_GROUPS = (
    r"\d\s\d{1,2}(?:,\d{3})+\.\d{2}(?!\d)"  # a digit that came loose
    r"|\d{1,3}(?:\s?[,.]\s?\d{3})+[.,]\s?\d{2}(?!\d)"  # white space only where the cents show how far the sum goes
    r"|\d{1,3}(?:[,.]\d{3})+(?:[.,]\d{2})?(?!\d)|\d{1,3}\s?[,.]\s?000(?!\d)"
    r"|\d+(?:[.,]\d{2})?(?!\d)"
)
_DAMAGED = r"[\dOolI]{1,3}(?:[,.][\dOolI]{3})+(?:[.,][\dOolI]{2})?(?!\w)"
_SCALE = r"(?:\s?(?P<{0}>[kK]|[mM]{{1,2}}|thousand|million)\b)?"
_SIGNED = re.compile(rf"\$\s?(?P<sum>{_DAMAGED}|{_GROUPS}){_SCALE.format('scale')}(?P<decimals>\.\d+)?")
_DECIMAL_SCALE = re.compile(r"\$\s?(?P<sum>\d{1,3}\.\d{1,3})\s?(?P<scale>[kK]|[mM]{1,2}|thousand|million)\b")
_NOTHING = re.compile(r"\$\s?(?:-\s?0?\s?-|-?\s?0\s?-?(?![\d.,])|nil\b|none\b)", re.IGNORECASE)
_READ_AS_S = re.compile(r"(?<![\w$])[S§](?P<sum>\d{1,3}(?:[,.]\d{3})+[.,]\d{2})(?!\d)")
_BARE = re.compile(
    r"(?<![\w$.,/#§-])(?:(?P<cents>\d{1,3}(?:,\d{3})+\.\d{2}|\d{1,7}\.\d{2}|\d{1,3}(?:\.\d{3})+\.\d{2})|(?P<whole>\d{1,3}(?:,\d{3})+))"
    r"(?:\s?(?P<scale>[kK])\b)?(?![\w,/%-]|\.\d|\s?%)"
)
_SHORT = re.compile(r"(?<![\w$.,/#-])(?P<sum>\d{1,3}(?:\.\d{1,2})?)(?P<scale>[kK])\b(?!\s?(?:run|race|mile|steps?))")
_NOT_MONEY_AFTER = re.compile(
    r"\s*(?:%|percent|weeks?\b|wks?\b|years?\b|days?\b|months?\b|hours?\b|hrs?\b|miles?\b|pages?\b|pounds?\b|lbs?\b|mg\b|ml\b|"
    r"cm\b|mm\b|U\.?S\.?C|C\.?F\.?R|Cal\.|CCC\b|CCR\b|Fed\.|people\b|employees\b|steps\b|square\b|sq\b|units?\b|visits?\b|tablets?\b)",
    re.IGNORECASE,
)
_NOT_MONEY_BEFORE = re.compile(
    r"(?:\b(?:section|sec\.?|sect\.?|rule|chapter|statutes?|stats?\.?|no\.|page|p\.|pp\.|fig\.|icd|cpt|ndc|v\.|version)\s*|§+\s*|¶\s*|#\s*)$",
    re.IGNORECASE,
)
_SCALES = {"k": 1_000, "thousand": 1_000, "m": 1_000_000, "mm": 1_000_000, "million": 1_000_000}
_LETTERS_FOR_DIGITS = str.maketrans("OolI", "0011")


@dataclass(frozen=True, slots=True)
class Money:
    """A sum at `text[start:end]`, in US dollars.

    `explicit` is False for a bare number (a form prints the dollar sign elsewhere): it is money only where a label says so.
    """

    start: int
    end: int
    amount: str
    """Decimal string with two places: "48213.00"."""
    explicit: bool = True

    @property
    def dollars(self) -> Decimal:
        return Decimal(self.amount)


def money_in(text: str) -> list[Money]:
    """Every sum in the text, in order; a sum given in words and figures ("ninety-five thousand dollars ($95,000.00)") is one."""
    return list(_money_in(text)) if _MAY_HOLD.search(text) else []


_REMEMBERED = 1024
"""Texts whose sums are kept at hand: a sentence, its row and its neighbours ask for the same ones."""
_MAY_HOLD = re.compile(r"[\d$]|dollar", re.IGNORECASE)


@lru_cache(maxsize=_REMEMBERED)
def _money_in(text: str) -> tuple[Money, ...]:
    found: list[Money] = []
    for candidate in _candidates(text):
        if not any(candidate.start < other.end and other.start < candidate.end for other in found):
            found.append(candidate)
    return tuple(sorted(_with_figures(text, found), key=lambda money: money.start))


def _candidates(text: str) -> Iterator[Money]:
    """Readings in order of trust; where two overlap the first one holds."""
    for match in _DECIMAL_SCALE.finditer(text):
        yield _money(match, Decimal(match["sum"]) * _SCALES[match["scale"].lower()])
    for match in _SIGNED.finditer(text):
        amount = _value(match["sum"].translate(_LETTERS_FOR_DIGITS))
        if match["scale"]:
            amount *= _SCALES[match["scale"].lower()]
        yield _money(match, amount)
    for match in _NOTHING.finditer(text):
        yield _money(match, Decimal(0))
    for match in _READ_AS_S.finditer(text):
        yield _money(match, _value(match["sum"]))
    for start, end, dollars in spelled_sums(text):
        yield Money(start, end, f"{dollars:.2f}")
    for match in _BARE.finditer(text):
        if _NOT_MONEY_AFTER.match(text, match.end()) or _NOT_MONEY_BEFORE.search(
            text[max(0, match.start() - 20) : match.start()]
        ):
            continue  # a statute, a dose, a count: no sum
        amount = _value(match["cents"] or match["whole"])
        dollars_follow = bool(re.match(r"\s*(?:dollars?|USD)\b", text[match.end() :], re.IGNORECASE))
        yield _money(match, amount * (_SCALES["k"] if match["scale"] else 1), explicit=dollars_follow)
    for match in _SHORT.finditer(text):
        yield _money(match, Decimal(match["sum"]) * _SCALES["k"])


def _money(match: re.Match[str], amount: Decimal, *, explicit: bool = True) -> Money:
    return Money(match.start(), match.end(), f"{amount:.2f}", explicit)


def _value(written: str) -> Decimal:
    """The amount meant: groups of three are thousands whatever mark parts them, a last group of two is cents."""
    groups = re.split(r"[,.]", re.sub(r"\s", "", written))
    if len(groups) > 1 and len(groups[-1]) == 2:
        return Decimal(f"{''.join(groups[:-1])}.{groups[-1]}")
    return Decimal("".join(groups))


def _with_figures(text: str, found: list[Money]) -> Iterator[Money]:
    """Sums, where words and the figures in brackets beside them are one; the figures win where they differ."""
    ordered = sorted(found, key=lambda money: money.start)
    taken = -1
    for position, money in enumerate(ordered):
        if position == taken:
            continue
        following = ordered[position + 1] if position + 1 < len(ordered) else None
        spelled = text[money.start : money.start + 1].isalpha()
        if following and (
            (
                spelled
                and re.fullmatch(
                    r"[\s,(]*(?:and\s+no/100\s*)?(?:dollars?\s*)?[\s,(]*",
                    text[money.end : following.start],
                    re.IGNORECASE,
                )
            )
            or (
                text[following.start : following.start + 1].isalpha()
                and following.amount == money.amount
                and re.fullmatch(r"\s*\(\s*", text[money.end : following.start])
            )
        ):
            figures = following if spelled else money
            taken = position + 1
            yield Money(money.start, following.end, figures.amount)
        else:
            yield money
