"""Printed or entered: what the form says against what somebody typed into it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.settlement import Entry, ReadFrom, Word
from analyzer.sorting.packet import PlacedWord, Sentence

_ENTERED = frozenset({ReadFrom.FORM_FIELD, ReadFrom.ANNOTATION})
_PRINTED_SHARE = 0.25
"""A font family that sets at least this share of a form's letters is one of its printed fonts."""
_PAPER_INKS = frozenset({"", "#000000"})
_MOST = 0.5
_STYLE = re.compile(
    r"[-,](bold|italic|oblique|regular|roman|it|mt|bd|medium|black|light|semibold|book)+.*$|mt$|ps$", re.IGNORECASE
)


def font_family(font: str) -> str:
    """ "ABCDEF+Helvetica-BoldOblique" and "Helvetica" are one family."""
    name = font.split("+", 1)[-1].replace(" ", "").replace("PSMT", "").replace("PS", "")
    return _STYLE.sub("", name).lower()


def entered(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences of a form with the words that somebody entered marked as typed: by field or annotation, by a font
    family or an ink that is not the form's."""
    families = Counter[str]()
    inks = Counter[str]()
    for sentence in sentences:
        for placed in sentence.words:
            if placed.word.read_from not in _ENTERED and placed.word.mark is None:
                families[font_family(placed.word.font)] += len(placed.word.text)
                inks[placed.word.colour] += len(placed.word.text)
    total = sum(families.values()) or 1
    printed_families = {family for family, count in families.items() if count / total >= _PRINTED_SHARE}
    printed_inks = _PAPER_INKS | {ink for ink, count in inks.items() if count / total >= _PRINTED_SHARE}

    def typed(word: Word) -> bool:
        if word.entry is not Entry.PRINTED or word.mark is not None:
            return False
        if word.read_from in _ENTERED:
            return True
        if word.read_from is not ReadFrom.TEXT or not printed_families:
            return False
        return font_family(word.font) not in printed_families or word.colour not in printed_inks

    return [_with_typed(sentence, typed_words=[typed(p.word) for p in sentence.words]) for sentence in sentences]


def _with_typed(sentence: Sentence, typed_words: Sequence[bool]) -> Sentence:
    if not any(typed_words):
        return sentence
    words = tuple(
        PlacedWord(p.start, p.end, replace(p.word, entry=Entry.TYPED), p.page, p.place) if is_typed else p
        for p, is_typed in zip(sentence.words, typed_words, strict=True)
    )
    letters = sum(len(p.word.text) for p in words if p.word.mark is None) or 1
    share = sum(len(p.word.text) for p in words if p.word.entry is Entry.TYPED) / letters
    return replace(
        sentence,
        words=words,
        entry=Entry.TYPED if share > _MOST and sentence.entry is Entry.PRINTED else sentence.entry,
    )
