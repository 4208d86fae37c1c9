"""Carriers of a paper by name: each one in full, and the short names by which the paper goes on to speak of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from analyzer.finding.findings import Clause
from analyzer.finding.hints import hint, hints_in

FULL_NAME = re.compile(
    r"\b[A-Z][\w&'-]+(?:[ ]+(?:[A-Z][\w&'-]+|of|and|&))*?[ ]+(?i:insurance|indemnity|casualty|mutual|assurance|surety)\b"
    r"(?:[ ]+(?i:company|co|corporation|corp|group|exchange|fund|insurance))*"
)
KIND_OF_COMPANY = frozenset(
    "insurance indemnity casualty mutual assurance surety company co corporation corp group exchange fund of and &".split()
)
"""Words of a full name that say what it is, and leave the name itself."""
_COMPANY = hint("insurance company")
SHARED_WORDS = frozenset(
    """american atlantic california central coast county eastern employers federal fire first general golden great
    liberty life national new north northern pacific south southern state states sierra the union united valley
    west western workers compensation""".split()
)
"""Words that begin the names of many carriers, or are places: alone they name none."""
LEAST_LETTERS = 5
"""Letters of a single word that can stand for a carrier."""
SAYING = frozenset({"keeps", "closes", "limits"})


def carriers_named(texts: Iterable[str]) -> dict[str, str]:
    """Every name by which the texts speak of a carrier, with its full name; empty where fewer than two carriers are named."""
    full: dict[tuple[str, ...], str] = {}
    for text in texts:
        if not hints_in(text) & _COMPANY:
            continue
        for match in FULL_NAME.finditer(text):
            own = tuple(word for word in match.group().split() if word.lower() not in KIND_OF_COMPANY)
            key = tuple(word.lower() for word in own)
            if len(own) > 1 or (own and not set(key) <= SHARED_WORDS | {"carrier", "insurer"}):
                full.setdefault(key, match.group())
    if len(full) < 2:
        return {}
    names: dict[str, str] = {}
    for key, name in full.items():
        names[name] = name
        for short in (" ".join(key), *key):
            single = " " not in short
            shared = sum(short in other for other in full) > 1
            if single and (short in SHARED_WORDS or len(short) < LEAST_LETTERS or shared):
                continue
            names[short.title()] = name
            names[short.upper()] = name
    return names


def carriers_in(text: str, names: Mapping[str, str]) -> list[tuple[int, int, str]]:
    """Where the text names one of these carriers, with its full name; the longest name wins."""
    if not names:
        return []
    return [(m.start(), m.end(), names[m.group()]) for m in _any_of(tuple(names)).finditer(text)]


@lru_cache(maxsize=8)
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for the names of a packet, which every sentence is asked for."""
    pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"\b(?:{pattern})\b")


def with_carriers(clauses: Sequence[Clause], names: Mapping[str, str]) -> list[Clause]:
    """The clauses of one sentence, each with the carriers that it names, or else the one that its sentence named before it."""
    found: list[Clause] = []
    for clause in clauses:
        places = carriers_in(clause.sentence.text, names) if clause.effect in SAYING else []
        inside = [name for start, _, name in places if clause.start <= start < clause.end]
        before = [name for start, _, name in places if start < clause.start]
        named = tuple(dict.fromkeys(inside)) or tuple(before[-1:])
        found.append(replace(clause, scope=replace(clause.scope, carriers=named)) if named else clause)
    return found
