"""Labelled fields: what was filled in beside, below or above a label.

Forms print captions below their blanks, tables print headings above their values, letters and captions write "label: value".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from analyzer.finding.facts_cues import CuesByWord, pattern_of, sense_file
from analyzer.finding.facts_rows import Row, Rows, RowWord
from analyzer.rules.entries import tables
from analyzer.sorting.packet import Sentence

LABEL_KEYS = {"id": str, "phrases": list, "alone": bool, "colon": bool}
_NEAREST = 2.4
"""A value stands above or below its label by at most this many times the height of the label."""
_LABELLED_WORDS = 14
"""A line of more words than this, without colon, bar, brackets or columns, is prose."""
_LEFT_OF_LABEL = 10.0
"""Points by which a value may begin left of its label."""
_BESIDE = re.compile(r"\s*(?:\([^()]{0,90}\)?\s*)*(?P<colon>[:=#]|\.\s*:)?\s*(?:\([^()]{0,90}\)\s*)*")
_COLON = re.compile("[:=#]")
_SIGNS = re.compile("[:=#|(]")
"""Signs of a label."""
_EMPTY = re.compile(
    r"^[\s_.,:;()|☐☒⍰✎/$-]*$|^(?:n/?a|none|same(?: as above)?|unknown|on file|see (?:above|attached).*|tbd|mm/dd/yyyy)$",
    re.IGNORECASE,
)
_EDGES = " \t,;:|_.-–—☐☒⍰✎()"
_SHOWN_LOWER = re.compile(r"^[a-z]")


@dataclass(frozen=True)
class Label:
    """A label, and whether it needs a colon, or else a column of its own, to be one."""

    id: str
    phrases: tuple[str, ...]
    alone: bool
    colon: bool

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return pattern_of(self.phrases)


@dataclass(frozen=True, slots=True)
class Field:
    """A value that a label names; `sentence.text[start:end]` shows it."""

    label: str
    value: str
    sentence: Sentence
    start: int
    end: int
    section: str = ""
    """The last section heading before it ("insurance carrier information"), where the form has sections."""


@dataclass(frozen=True, slots=True)
class _Hit:
    label: str
    start: int
    end: int
    """End of the label with its colon and what stands in brackets after it."""
    colon: bool


@cache
def labels() -> tuple[Label, ...]:
    """The labels of `rules/senses/labels.toml`."""
    return tuple(
        Label(
            entry["id"],
            tuple(entry["phrases"]),
            entry.get("alone", False),
            entry.get("colon", False),
        )
        for entry in tables(sense_file("labels"), "label", LABEL_KEYS, ("id", "phrases"))
    )


@cache
def _by_word() -> CuesByWord:
    return CuesByWord(label.phrases for label in labels())


def labelled_rows(sentences: Sequence[Sentence], rows: Rows) -> list[Row]:
    """The rows of the pages on which a label stands in some sentence, and of text without fixed pages."""
    return rows.of_pages(rows.pages_of(sentence for sentence in sentences if _names_a_label(sentence.text)))


def _names_a_label(text: str) -> bool:
    """Whether a label of a value stands in the text, with its colon where it needs one; a label that only ends values is none."""
    for place in _by_word()(text):
        label = labels()[place]
        if label.id == "end" or (label.colon and not _COLON.search(text)):
            continue
        if any(not label.colon or _has_colon(text, match) for match in label.pattern.finditer(text)):
            return True
    return False


def _has_colon(text: str, match: re.Match[str]) -> bool:
    beside = _BESIDE.match(text, match.end())
    assert beside is not None
    return bool(beside["colon"]) or text[match.end() - 1] == "#"


def fields_of(rows: Sequence[Row]) -> list[Field]:
    """Every labelled value, in the order of the rows."""
    hits = [_hits(row) for row in rows]
    below = _captions_stand_above(rows, hits)
    fields: list[Field] = []
    section = ""
    for index, row in enumerate(rows):
        for position, hit in enumerate(hits[index]):
            if hit.label == "section":
                section = row.text[hit.start : hit.end].lower()
                continue
            if hit.label == "end":
                continue
            following = hits[index][position + 1].start if position + 1 < len(hits[index]) else len(row.text)
            span = _beside(row, hit, following)
            if span is not None:
                fields.extend(_field(row, hit.label, *span, section))
            elif row.placed and not row.text[hit.end : following].strip(_EDGES):
                fields.extend(_upright(rows, hits, index, position, section, below))
            elif not row.placed and not row.text[hit.end : following].strip(_EDGES):
                fields.extend(_next_row(rows, hits, index, hit, section))
    return fields


def _hits(row: Row) -> list[_Hit]:
    """The labels of a row from left to right; of those that overlap the longest."""
    called_up = list(_by_word()(row.text))
    if not called_up:
        return []
    if len(row.held) > _LABELLED_WORDS and not _SIGNS.search(row.text) and len(row.columns) == 1:
        return []
    found: list[_Hit] = []
    starts = {start for start, _ in row.columns}
    for label in (labels()[place] for place in called_up):
        for match in label.pattern.finditer(row.text):
            beside = _BESIDE.match(row.text, match.end())
            assert beside is not None
            colon = bool(beside["colon"]) or row.text[match.end() - 1] == "#"
            if not colon and (
                label.colon or not _stands_as_label(row, match.start(), match.end(), label, starts, found)
            ):
                continue
            found.append(_Hit(label.id, match.start(), beside.end(), colon))
    found.sort(key=lambda hit: (hit.start, -hit.end))
    kept: list[_Hit] = []
    for hit in found:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
        elif hit.end - hit.start > kept[-1].end - kept[-1].start:
            kept[-1] = hit
    return kept


def _is_column(row: Row, start: int, end: int) -> bool:
    """Whether a label fills a column by itself, brackets left out."""
    for first, last in row.columns:
        if first <= start and end <= last:
            rest = re.sub(r"\([^()]*\)?", "", row.text[first:start] + " " + row.text[end:last])
            return row.placed and not rest.strip(_EDGES)
    return False


def _stands_as_label(row: Row, start: int, end: int, label: Label, starts: set[int], found: Sequence[_Hit]) -> bool:
    """Whether words without a colon are a label: they begin a column or the sentence, or follow another label."""
    if row.text[end : end + 2].strip().startswith("/"):
        return False
    if label.alone and not _is_column(row, start, end):
        return False
    before = row.text[:start].rstrip(_EDGES)
    return (
        not before
        or start in starts
        or any(hit.end >= start >= hit.start for hit in found)
        or row.text[:start].rstrip().endswith(("(", ")", "|"))
    )


def _beside(row: Row, hit: _Hit, following: int) -> tuple[int, int] | None:
    """The value on the same line, up to the next label, a bar, or a column gap once something stands there."""
    end = following
    bar = row.text.find(" | ", hit.end, end)
    if bar >= 0:
        end = bar
    for before, after in row.gaps:
        if hit.end < before < end and row.text[hit.end : before].strip(_EDGES):
            end = before
            break
        if hit.end >= before and after > hit.end and not hit.colon and after < end:
            return None  # a heading alone in its column
    value = row.text[hit.end : end]
    if _EMPTY.match(value.strip(_EDGES)):
        return None
    if not hit.colon and _SHOWN_LOWER.match(value.strip(_EDGES)):
        return None  # running text that happens to begin with the word
    return hit.end, end


def _field(row: Row, label: str, start: int, end: int, section: str) -> Iterator[Field]:
    raw = row.text[start:end]
    value = raw.strip(_EDGES)
    if _EMPTY.match(value):
        return
    begin = start + raw.index(value)
    span = row.span(begin, begin + len(value))
    if span is not None:
        yield Field(label, _balanced(value), *span, section)


def _balanced(value: str) -> str:
    """Trailing closing brackets without their partner belong to the form."""
    while value.endswith(")") and value.count(")") > value.count("("):
        value = value[:-1].rstrip(_EDGES)
    return value + ")" if value.count("(") == value.count(")") + 1 else value


def _captions_stand_above(rows: Sequence[Row], hits: Sequence[Sequence[_Hit]]) -> bool:
    """Whether values stand nearer below their labels than above, over the whole paper."""
    above = below = 0
    for index, found in enumerate(hits):
        if not found or not rows[index].placed or any(hit.colon for hit in found):
            continue
        gap_above, gap_below = _gap(rows, hits, index, -1), _gap(rows, hits, index, 1)
        if gap_above is not None and (gap_below is None or gap_above < gap_below):
            above += 1
        elif gap_below is not None:
            below += 1
    return below > above


def _gap(rows: Sequence[Row], hits: Sequence[Sequence[_Hit]], index: int, step: int) -> float | None:
    """White space to the row of values above or below; None where that is a row of labels, or too far."""
    other = index + step
    if not 0 <= other < len(rows) or rows[other].page != rows[index].page or not rows[other].placed:
        return None
    if hits[other]:
        return None
    row, near = rows[index], rows[other]
    gap = (row.top - near.bottom) if step < 0 else (near.top - row.bottom)
    height = max(word.box.height for word in row.words)
    return gap if gap < _NEAREST * height else None


def _upright(
    rows: Sequence[Row], hits: Sequence[Sequence[_Hit]], index: int, position: int, section: str, below: bool
) -> Iterator[Field]:
    """The value above or below a label, in its column."""
    hit = hits[index][position]
    row = rows[index]
    touched = row.words_between(hit.start, hit.end)
    later = hits[index][position + 1 :]
    left = touched[0].box.x0 - _LEFT_OF_LABEL
    right = row.words_between(later[0].start, later[0].end)[0].box.x0 - _LEFT_OF_LABEL if later else float("inf")
    step = 1 if below else -1
    if _gap(rows, hits, index, step) is None:
        step = -step
        if _gap(rows, hits, index, step) is None:
            return
    words = [word for word in rows[index + step].words if left <= word.box.x0 < right]
    if words:
        yield from _field_of_words(rows[index + step], hit.label, words, section)


def _field_of_words(row: Row, label: str, words: Sequence[RowWord], section: str) -> Iterator[Field]:
    yield from _field(row, label, words[0].start, words[-1].end, section)


def _next_row(
    rows: Sequence[Row], hits: Sequence[Sequence[_Hit]], index: int, hit: _Hit, section: str
) -> Iterator[Field]:
    """In a file without pages: the paragraph after one that holds nothing but the label."""
    row = rows[index]
    if row.text[: hit.start].strip(_EDGES) or not hit.colon:
        return
    following = index + 1
    if following < len(rows) and not hits[following] and len(rows[following].text.split()) <= 12:
        yield from _field(rows[following], hit.label, 0, len(rows[following].text), section)
