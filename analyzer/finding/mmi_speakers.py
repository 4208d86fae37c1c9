"""Who found that the worker reached MMI: the doctor's name and part in the case."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analyzer.sorting.packet import Document, Sentence

_SURNAME = r"(?:(?:de|van|von|la|del|Mc|St\.)\s)?[A-Z][\w'’-]+"
_NAME = rf"(?:[A-Z][\w'’-]+ |[A-Z]\. ){{0,3}}{_SURNAME}"
_DOCTOR = re.compile(
    rf"\b(?:Dr|Doctor|DR)\b\.?\s+(?P<name>{_NAME})|(?P<signed>{_NAME}),?\s+(?:M\.?D\.?|D\.?O\.?|D\.?C\.?|Ph\.?D\.?|Psy\.?D\.?|D\.?P\.?M\.?)(?![\w])"
)
_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ame", re.compile(r"\bAME\b|\bagreed medical (?:evaluator|examiner)\b", re.IGNORECASE)),
    (
        "qme",
        re.compile(
            r"\b[PS]?QME\b|\bqualified medical (?:evaluator|examiner)\b|\bpanel (?:doctor|evaluator)\b", re.IGNORECASE
        ),
    ),
    (
        "treating_physician",
        re.compile(
            r"\bPTP\b|\bSTP\b|\btreat(?:ing|er)\b|\bprimary (?:care|treating)\b|\bPR-?[234]\b|\bmy patient\b|\bauthorized (?:doc|doctor|physician)\b",
            re.IGNORECASE,
        ),
    ),
)
_REACH = 90
"""Characters round the words in which the doctor is named."""


@dataclass(frozen=True, slots=True)
class Declarer:
    """The doctor, as far as the paper tells."""

    name: str | None
    role: str
    """treating_physician, qme, ame, other or unknown."""

    @property
    def named(self) -> bool:
        return self.name is not None


def declarer_of(document: Document, sentence: Sentence, start: int, end: int) -> Declarer:
    """Who declared it: the doctor named in the sentence, else the one who writes the report."""
    text = sentence.text
    names = [(abs((m.start() + m.end()) / 2 - (start + end) / 2), m) for m in _DOCTOR.finditer(text)]
    near = [m for distance, m in sorted(names, key=lambda pair: pair[0]) if distance <= _REACH * 1.5]
    window = text[max(0, start - _REACH) : end + _REACH]
    role = _role(window)
    if near:
        name = (near[0]["name"] or near[0]["signed"]).strip()
        beside = text[max(0, near[0].start() - 40) : near[0].end() + 25]
        return Declarer(_without_titles(name), _role(beside) or role or _role_of_named(document, name) or "other")
    if document.kind == "medical_report":
        author = _author(document)
        return Declarer(
            author,
            role or _role(" ".join(s.text for s in document.sentences[:12])) or _role_at_end(document) or "other",
        )
    return Declarer(None, role or "unknown")


def _role(text: str) -> str | None:
    return next((role for role, pattern in _ROLES if pattern.search(text)), None)


def _role_of_named(document: Document, name: str) -> str | None:
    """The part that the same doctor has elsewhere in the paper."""
    surname = name.split()[-1]
    for sentence in document.sentences:
        at = sentence.text.find(surname)
        if sentence.live and at >= 0:
            role = _role(sentence.text[max(0, at - 45) : at + len(surname) + 25])
            if role:
                return role
    return None


def _role_at_end(document: Document) -> str | None:
    return _role(" ".join(s.text for s in document.sentences[-8:]))


def _author(document: Document) -> str | None:
    """The doctor who signs: the last one with a degree or a title, else the first."""
    for group in (document.sentences[-12:][::-1], document.sentences[:12]):
        for sentence in group:
            match = _DOCTOR.search(sentence.text)
            if match and sentence.live:
                return _without_titles((match["name"] or match["signed"]).strip())
    return None


def _without_titles(name: str) -> str:
    name = re.sub(r"^(?:Dr|Doctor|AME|QME|PQME|PTP|Per|By)\.?\s+", "", name)
    return re.sub(
        r"(?:['’]s)?(?:\s+(?:IW|PR-?\d|QME|AME|PQME|PTP|EE|AA|DA|TD|PD|MMI|FCE|LC|In|On|His|Her|The|Report))*$",
        "",
        name,
    )
