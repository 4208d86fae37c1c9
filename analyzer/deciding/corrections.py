"""Orders that correct a clerical error: a case number that another paper bears by mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.dates import dates_in
from analyzer.sorting.packet import Document, Speaker

_STRUCK = re.compile(
    r"\b(?:by (?:clerical )?(?:mistake|error)|in error|erroneous(?:ly)?|inadvertent(?:ly)?|mistaken(?:ly)?)\b|\b(?:is|are|be|hereby) (?:hereby )?(?:stricken|struck|deleted|removed)\b",
    re.IGNORECASE,
)
_REPLACED = re.compile(
    r"\b(?:should (?:have )?(?:read|been|be)|(?:is |are )?(?:hereby )?(?:corrected|amended|changed) to(?: read)?|to read|replaced (?:by|with)|in (?:place|lieu) of)\b",
    re.IGNORECASE,
)
_TURNED = re.compile(r"\bin (?:place|lieu) of\b", re.IGNORECASE)
_CORRECTS = re.compile(
    r"nunc pro tunc|clerical|errat(?:um|a)|correct|mistake|in error|erroneous|inadvertent|stricken", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Correction:
    """A number that stands in a paper by mistake."""

    wrong: str
    right: str | None
    """The number that belongs there; None where it is only struck."""
    days: frozenset[str]
    """The days of the papers that the words name."""


def corrected(documents: Sequence[Document]) -> list[Document]:
    """The papers with the case numbers that a judge's correction gives them.

    It reaches the papers of the day that its words name, else all that bear other numbers too: an award in the case whose
    number crept into another order never loses it.
    """
    made = list(documents)
    for order in documents:
        for correction in _corrections(order):
            named = {d.id for d in documents if d.date in correction.days}
            reached = [d.id for d in documents if d.id != order.id and (not named or d.id in named)]
            made = [
                _without(d, correction, alone=bool(named) and correction.right is not None) if d.id in reached else d
                for d in made
            ]
    return made


def _corrections(order: Document) -> Iterator[_Correction]:
    spoken = [s.text for s in order.sentences if s.live and s.speaker is Speaker.JUDGE]
    if not any(_CORRECTS.search(text) for text in spoken):
        return
    for text in spoken:
        numbers = [number for _, _, number in case_numbers_in(text)]
        days = frozenset(day for _, _, day in dates_in(text))
        if len(numbers) == 2 and _REPLACED.search(text):
            wrong, right = reversed(numbers) if _TURNED.search(text) else numbers
            yield _Correction(wrong, right, days)
        elif len(numbers) == 1 and _STRUCK.search(text):
            yield _Correction(numbers[0], None, days)


def _without(document: Document, correction: _Correction, *, alone: bool) -> Document:
    """The paper as corrected; `alone`: though it bears no other number."""
    own = document.own_case_numbers
    if correction.wrong not in own or (len(own) == 1 and not alone):
        return document
    left = [correction.right if number == correction.wrong else number for number in own]
    return replace(document, own_case_numbers=tuple(dict.fromkeys(n for n in left if n)))
