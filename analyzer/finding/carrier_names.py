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


COVERAGE = re.compile(
    r"(?:\(|;|,)\s*(?P<name>[A-Z][\w&'-]{3,}(?:\s+[A-Z][\w&'-]+){0,3}),?\s+(?:19|20)\d\d\s*[-–]\s*(?:19|20)?\d\d\b"
)
"""A carrier with the years that it covered, in a list of them: "(Alta Comp 2009-2013; Bravo 2013-2016)"."""
_YEARS_OF_COVERAGE = hint("years covered")


def _shorter_of_another(key: tuple[str, ...], full: Mapping[tuple[str, ...], str]) -> bool:
    """Whether another name begins with this one: "Bravo" and "Bravo Homestead" are one carrier."""
    return any(other != key and other[: len(key)] == key for other in full)


def carriers_named(texts: Iterable[str]) -> dict[str, str]:
    """Every name by which the texts speak of a carrier, with its full name; empty where fewer than two carriers are named."""
    full: dict[tuple[str, ...], str] = {}
    covered: set[str] = set()
    for text in texts:
        hints = hints_in(text)
        if not hints & _COMPANY | hints & _YEARS_OF_COVERAGE:
            continue
        for match in FULL_NAME.finditer(text):
            own = tuple(word for word in match.group().split() if word.lower() not in KIND_OF_COMPANY)
            key = tuple(word.lower() for word in own)
            if len(own) > 1 or (own and not set(key) <= SHARED_WORDS | {"carrier", "insurer"}):
                full.setdefault(key, match.group())
        for match in COVERAGE.finditer(text):
            full.setdefault(tuple(match["name"].lower().split()), match["name"])
            covered.add(match["name"].split()[0])
    full = {key: name for key, name in full.items() if not _shorter_of_another(key, full)}
    if len(full) < 2:
        return {}
    names: dict[str, str] = {}
    for key, name in full.items():
        names[name] = name
        for short in (" ".join(key), *key):
            single = " " not in short
            shared = sum(short in other for other in full) > 1
            known = single and short.title() in covered
            if single and not known and (short in SHARED_WORDS or len(short) < LEAST_LETTERS or shared):
                continue
            names[short.title()] = name
            names[short.upper()] = name
    return names


PAYER_FIELD = re.compile(
    r"^\W*(?:\d+\.\s*)?(?:insurance\s+carrier|(?:claims\s+)?administrator|carrier|insurer|third[- ]party administrator|tpa)\b[^:]{0,50}:\s*(?P<name>[A-Z].{0,60})",
    re.IGNORECASE | re.MULTILINE,
)
"""The field of a form that names the carrier; one that begins a sentence of prose has no colon so soon."""
AGAINST_PAYER = re.compile(
    r"\bagainst\s+(?P<name>[A-Z][\w&'-]+(?:\s+(?:[A-Z][\w&'-]+|of|and|&))*)\s+(?:of|as follows|in)\b"
)
"""The one against whom an award is made."""
NAME_WORD = re.compile(r"[A-Z][\w&'-]*")
NO_PAYER = KIND_OF_COMPANY | frozenset(
    "inc llc ltd comp services administrators management risk claims self-insured self none unknown n/a".split()
)


def payers_named(texts: Iterable[str]) -> dict[str, str]:
    """The names that the papers give to their carriers and administrators in fields and awards, each with what the paper writes there.

    Unlike `carriers_named` they need no second one beside them: they tell who is meant, and narrow nothing.
    """
    found: dict[str, str] = {}
    for text in texts:
        for match in (*PAYER_FIELD.finditer(text), *AGAINST_PAYER.finditer(text)):
            whole = re.split(r"[;,|(]|\s{2,}", match["name"])[0].strip()
            own = [word for word in NAME_WORD.findall(whole) if word.lower().rstrip(".") not in NO_PAYER]
            if not own or not whole[:1].isupper():
                continue
            shorts = [" ".join(own)] + [
                w for w in own[:1] if w.lower() not in SHARED_WORDS and (len(w) >= LEAST_LETTERS or w.isupper())
            ]
            for short in shorts:
                if len(short) >= LEAST_LETTERS - 1:
                    found.update({short: whole, short.title(): whole, short.upper(): whole})
    return found


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
