"""Orders that correct a clerical error: a case number that another paper bears by mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.packet import Document, Speaker

_STRUCK = re.compile(
    r"\b(?:by (?:clerical )?(?:mistake|error)|in error|erroneous(?:ly)?|inadvertent(?:ly)?|mistaken(?:ly)?)\b|\b(?:is|are|be|hereby) (?:hereby )?(?:stricken|struck|deleted|removed)\b",
    re.IGNORECASE,
)
_REPLACED = re.compile(
    r"\b(?:should (?:have )?(?:read|been|be)|(?:is |are )?(?:hereby )?(?:corrected|amended|changed) to(?: read)?|to read|replaced (?:by|with)|in (?:place|lieu) of)\b",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"nunc pro tunc|clerical|errat(?:um|a)|correct|mistake|in error|erroneous|inadvertent|stricken", re.IGNORECASE
)


def corrected(documents: Sequence[Document]) -> list[Document]:
    """The papers with the case numbers that a judge's correction gives them; a paper with one number alone never loses it."""
    made = list(documents)
    for order in documents:
        for wrong, right in _corrections(order):
            made = [d if d.id == order.id else _without(d, wrong, right) for d in made]
    return made


def _corrections(order: Document) -> Iterator[tuple[str, str | None]]:
    """(a number that stands somewhere by mistake, the number that belongs there or None)."""
    if not any(_CORRECTS.search(s.text) for s in order.sentences if s.live and s.speaker is Speaker.JUDGE):
        return
    for sentence in order.sentences:
        if not sentence.live or sentence.speaker is not Speaker.JUDGE:
            continue
        numbers = [number for _, _, number in case_numbers_in(sentence.text)]
        if len(numbers) == 2 and _REPLACED.search(sentence.text):
            turned = re.search(r"\bin (?:place|lieu) of\b", sentence.text, re.IGNORECASE)
            wrong, right = reversed(numbers) if turned else numbers
            yield wrong, right
        elif len(numbers) == 1 and _STRUCK.search(sentence.text):
            yield numbers[0], None


def _without(document: Document, wrong: str, right: str | None) -> Document:
    own = document.own_case_numbers
    if wrong not in own or (right is None and len(own) == 1):
        return document
    left = [right if number == wrong else number for number in own]
    return replace(document, own_case_numbers=tuple(dict.fromkeys(n for n in left if n)))
