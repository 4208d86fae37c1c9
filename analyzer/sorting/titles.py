"""Titles, form numbers and page labels: by what a paper says of itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.sorting.forms import Form, forms
from analyzer.sorting.packet import PlacedWord, Sentence

_TITLE_WORDS = 18
_PLAIN_TITLE_WORDS = 12
_CAPITALS = 0.7
"""Share of capital letters from which a line is set in capitals."""
_JOINED_LINES = 3
"""A title runs over up to this many lines."""
_SPACED = re.compile(r"^(?:[A-Z&] ){4,}[A-Z&]$")
_PAGE_LABEL = re.compile(r"\(?\bPAGE\s+(\d{1,3})(?:\s+OF\s+(\d{1,3}))?\b|\b(\d{1,3})\s+OF\s+(\d{1,3})$")


@dataclass(frozen=True, slots=True)
class Title:
    """A line or a few that name the paper they head."""

    form: Form
    sentence: int
    page: int
    top: float
    text: str


def normal_title(text: str) -> str:
    """In capitals, without punctuation, one space between words; "C O M P R O M I S E" is closed up."""
    text = text.upper().replace("’", "'").replace("'", "")
    text = re.sub(r"[^A-Z0-9& ]+", " ", text)
    text = re.sub(r"\s+", " ", text).strip()
    return text.replace(" ", "") if _SPACED.match(text) else text


def _lines(sentence: Sentence) -> list[list[PlacedWord]]:
    """The words of a sentence by line; without geometry the whole sentence is one line."""
    lines: list[list[PlacedWord]] = []
    for placed in sentence.words:
        last = lines[-1][-1] if lines else None
        if last and last.page == placed.page and placed.word.box.top < last.word.box.bottom + 0.1:
            lines[-1].append(placed)
        else:
            lines.append([placed])
    return lines


def _looks_like_title(words: Sequence[PlacedWord], text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    count = len(text.split())
    if not letters or count > _TITLE_WORDS:
        return False
    if sum(c.isupper() for c in letters) / len(letters) > _CAPITALS:
        return True
    important = [w for w in text.split() if len(w) > 3 and w[0].isalpha()]
    capitalised = bool(important) and all(w[0].isupper() for w in important)
    return count <= _PLAIN_TITLE_WORDS and capitalised and not text.rstrip().endswith((".", ",", ";"))


def titles_of(sentences: Sequence[Sentence]) -> list[Title]:
    """Every title among the sentences, in order; of several readings of the same lines the longest wins."""
    found: list[Title] = []
    flat: list[tuple[int, list[PlacedWord]]] = [
        (index, line) for index, sentence in enumerate(sentences) for line in _lines(sentence)
    ]
    position = 0
    while position < len(flat):
        taken = 1
        for count in range(min(_JOINED_LINES, len(flat) - position), 0, -1):
            group = flat[position : position + count]
            words = [w for _, line in group for w in line]
            if len({w.page for w in words}) > 1:
                continue
            text = " ".join(w.word.text for w in words if w.word.mark is None)
            form = _form_titled(text, words)
            if form is not None:
                found.append(Title(form, group[0][0], words[0].page, words[0].word.box.top, text))
                taken = count
                break
        position += taken
    return found


def _form_titled(text: str, words: Sequence[PlacedWord]) -> Form | None:
    if not _looks_like_title(words, text):
        return None
    title = normal_title(text)
    best: tuple[int, Form] | None = None
    for form in forms():
        for pattern in form.titles:
            if pattern.fullmatch(title):
                weight = len(re.sub(r"[^A-Z]", "", pattern.pattern))
                if best is None or weight > best[0]:
                    best = (weight, form)
    return best[1] if best else None


def form_numbered(text: str) -> Form | None:
    """The form whose number stands in the text ("DWC-CA form 10214 (c) (PAGE 5) (REV. 11/2008)")."""
    title = normal_title(text)
    for form in forms():
        if any(pattern.search(title) for pattern in form.footers):
            return form
    return None


def page_label(text: str) -> int | None:
    """The page number that a footer or header gives within its own paper ("Page 3 of 9")."""
    match = _PAGE_LABEL.search(normal_title(text))
    if not match:
        return None
    return int(match.group(1) or match.group(3))
