"""Titles, form numbers and page labels: by what a paper says of itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.reading.settlement import Box, LinePlace
from analyzer.sorting.case_numbers import case_numbers_in
from analyzer.sorting.dates import dates_in
from analyzer.sorting.forms import Form, forms
from analyzer.sorting.packet import PlacedWord, Sentence

_TITLE_WORDS = 18
_PLAIN_TITLE_WORDS = 12
_CAPITALS = 0.7
"""Share of capital letters from which a line is set in capitals."""
_JOINED_LINES = 3
"""A title runs over up to this many lines."""
_COLUMN_GAP = 1.2
"""White space wider than so many line heights parts columns."""
_LINE_GAP = 1.3
"""Lines of one title are at most so many line heights apart."""
_LOOK_AHEAD = 8
_SPACED = re.compile(r"^(?:[A-Z&] ){4,}[A-Z&]$")
_CASE_LABEL = re.compile(r"\b(?:CASE|CLAIM|WCAB|EAMS|IN)?\s*(?:NO|NUMBER|RE)?S?\.?\s*$")
_LETTERHEAD = re.compile(
    r"^(?:(?:STATE OF CALIFORNIA|DIVISION OF WORKERS COMPENSATION|DEPARTMENT OF INDUSTRIAL RELATIONS"
    r"|WORK(?:ERS|MENS) COMPENSATION APPEALS BOARD) )+(?=[A-Z])"
)
"""The head of a paper that shares its line with the title: "WORKERS' COMPENSATION APPEALS BOARD    MINUTES OF HEARING"."""
_ASIDE = re.compile(r"\([^)]*\)")
"""Words in brackets after a title: "(nunc pro tunc)", "(ADJ1234567 only)"."""
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


@dataclass(frozen=True, slots=True)
class _Segment:
    """The words of one line up to a column gap: a caption and a title often share their lines."""

    sentence: int
    words: tuple[PlacedWord, ...]

    @property
    def page(self) -> int:
        return self.words[0].page

    @property
    def box(self) -> Box:
        return Box.around(w.word.box for w in self.words)


def _segments(sentences: Sequence[Sentence]) -> list[_Segment]:
    found: list[_Segment] = []
    for index, sentence in enumerate(sentences):
        run: list[PlacedWord] = []
        for placed in sentence.words:
            if run and _parted(run[-1], placed):
                found.append(_Segment(index, tuple(run)))
                run = []
            run.append(placed)
        if run:
            found.append(_Segment(index, tuple(run)))
    return found


def _parted(before: PlacedWord, placed: PlacedWord) -> bool:
    """Whether a new line or a new column begins; in a file without pages, whether a new paragraph does."""
    if before.place is not None:
        return before.place != placed.place
    a, b = before.word.box, placed.word.box
    if before.page != placed.page or b.top > a.bottom - 0.2 * a.height or b.x1 < a.x0:
        return True
    return b.x0 - a.x1 > _COLUMN_GAP * max(a.height, 1.0)


def _below(upper: _Segment, lower: _Segment) -> bool:
    """Whether the second stands right under the first, as the next line of a title does."""
    if upper.page != lower.page:
        return False
    if upper.words[0].place is not None:
        return lower.sentence - upper.sentence <= 1
    a, b = upper.box, lower.box
    height = max(a.height, b.height, 1.0)
    if not -0.3 * height <= b.top - a.bottom <= _LINE_GAP * height:
        return False
    shared = min(a.x1, b.x1) - max(a.x0, b.x0)
    return shared > 0.5 * min(a.width, b.width)


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
    segments = _segments(sentences)
    found: list[Title] = []
    taken: set[int] = set()
    for position, segment in enumerate(segments):
        if position in taken:
            continue
        chain = _chain(segments, position)
        for count in range(len(chain), 0, -1):
            if count > 1 and not all(_may_be_title_line(segments[index]) for index in chain[:count]):
                continue
            words = [w for index in chain[:count] for w in segments[index].words]
            text = " ".join(w.word.text for w in words if w.word.mark is None)
            form = _form_titled(text, words) or _form_titled(_ASIDE.sub(" ", text).strip(), words)
            if form is None and count == 1 and sentences[segment.sentence].on_page is LinePlace.BODY:
                form = _form_before_caption(text, words)
            if form is not None:
                found.append(Title(form, segment.sentence, segment.page, segment.box.top, text))
                taken.update(chain[:count])
                break
    return found


def _may_be_title_line(segment: _Segment) -> bool:
    """Whether a line can be part of a title that runs over several: set like one, and neither a date nor a number."""
    text = " ".join(w.word.text for w in segment.words if w.word.mark is None)
    return _looks_like_title(segment.words, text) and not dates_in(text) and not case_numbers_in(text)


def _chain(segments: Sequence[_Segment], first: int) -> list[int]:
    """The segment and those that stand under it line by line, as far as a title may run."""
    chain = [first]
    for index in range(first + 1, min(first + _LOOK_AHEAD, len(segments))):
        if _below(segments[chain[-1]], segments[index]):
            chain.append(index)
            if len(chain) == _JOINED_LINES:
                break
    return chain


def _form_titled(text: str, words: Sequence[PlacedWord]) -> Form | None:
    if not _looks_like_title(words, text):
        return None
    title = normal_title(text)
    own = _LETTERHEAD.sub("", title)
    best: tuple[tuple[int, int], Form] | None = None
    for form in forms():
        for pattern in form.titles:
            if pattern.fullmatch(title) or (own != title and pattern.fullmatch(own)):
                weight = (form.rank, len(re.sub(r"[^A-Z]", "", pattern.pattern)))
                if best is None or weight > best[0]:
                    best = (weight, form)
    return best[1] if best else None


def _form_before_caption(text: str, words: Sequence[PlacedWord]) -> Form | None:
    """The form of a title in capitals that shares its line with the caption: "AWARD     ADJ9000444   Gus Tran v. ..."."""
    numbers = case_numbers_in(text)
    head = text[: numbers[0][0]].rstrip(" :#-–") if numbers else ""
    head = _ASIDE.sub(" ", _CASE_LABEL.sub("", head)).rstrip(" :#-–(")
    if not head or head != head.upper():
        return None
    return _form_titled(head, words)


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
