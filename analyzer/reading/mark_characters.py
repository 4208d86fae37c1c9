"""Check boxes made of characters: [X], ( ), /X/, |_|, ☐ ☒ ■, a tick; for any line of words, on a page or not.

`character_boxes` needs all lines of a page or file together, for some characters are boxes only in company: a ■ beside
a □, an (x) beside a ( ), a ○ beside a ●.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from analyzer.reading.mark_glyphs import (
    BOX_CHARACTERS,
    BULLET_BOXES,
    CROSSES,
    EMPTY_BOXES,
    EMPTY_CIRCLES,
    MARKED_BOXES,
    MARKED_CIRCLES,
    SOLID_SQUARES,
    TICKS,
    shown,
)
from analyzer.reading.settlement import Box, Mark, MarkKind, MarkState, ReadFrom, Witness, Word, token

WIDEST_BRACKETS = 48.0
"""Points from an opening bracket to its closing one; farther apart they belong to a column of caption brackets."""
BULLET_RUN = 4
"""So many lines that begin with the same empty square, with no marked box among them, are a list with bullets."""
_SIGNS = "".join(sorted(TICKS | CROSSES)) + "*+•●■"
_PATTERNS = {
    "bracket": re.compile(rf"[\[［][\s_]{{0,6}}([Xx]{{1,3}}|[Vv/\\]|[{re.escape(_SIGNS)}])?[\s_]{{0,6}}[\]］]"),
    "paren": re.compile(rf"(?<![A-Za-z0-9])\([\s_]{{0,6}}([Xx]{{1,2}}|[{re.escape(_SIGNS)}])?[\s_]{{0,6}}\)"),
    "brace": re.compile(rf"\{{[\s_]{{0,6}}([Xx]{{1,2}}|[{re.escape(_SIGNS)}])?[\s_]{{0,6}}\}}"),
    "pipe": re.compile(r"(?<!\S)\|[\s_]{0,4}([Xx✓✔*])?[\s_]{0,4}\|(?!\S)"),
    "slash": re.compile(r"(?<!\S)/[\s_]{0,4}([Xx✓✔*])?[\s_]{0,4}/(?!\S)"),
    "angle": re.compile(r"(?<!\S)<[\s_]{0,4}([Xx✓✔*])?[\s_]{0,4}>(?!\S)"),
}
_MISREAD_CLOSING = re.compile(r"\[(\s?[Xx]\s?|\s{1,3})[})1lI|]")
_MISREAD_OPENING = re.compile(r"[{(1lI|](\s?[Xx]\s?)\]")
"""What recognition makes of a bracket on a fax, opposite one that it read right; as long as what was printed."""
_GLYPH = re.compile(f"[{''.join(sorted(BOX_CHARACTERS - {'×'}))}]")
_TICKED = re.compile(rf"\s?([{re.escape(''.join(sorted(TICKS | CROSSES)))}])|([Xx])(?!\w)")
"""A tick that follows an empty box, or an X right at it."""
_ENUMERATED = re.compile(r"\((?:w|y|ix|xi|iv|vi)\)", re.IGNORECASE)
"""Neighbours of (x) and (v) in a list that counts with letters or Roman numerals."""
_PHONE = re.compile(r"\s*[\d_]{3}[\s_]*[-–.]|\s*[\d_]{7}")


@dataclass(frozen=True, slots=True)
class Typed:
    """A box found in the text of a line: `text[start:end]`."""

    start: int
    end: int
    style: str
    on: bool
    content: int | None = None
    """Where in the text the character stands that marks it."""


def may_hold_typed(text: str) -> bool:
    """Whether a word could be part of a typed box: the cheap test before any line is looked at."""
    return _ANY.search(text) is not None


_ANY = re.compile(rf"[\[\](){{}}|<>［］{''.join(sorted(BOX_CHARACTERS))}\uf000-\uf0ff]|^/|/$")


def character_boxes(lines: Sequence[Sequence[Word]], other_boxes: bool = False) -> list[list[Word]]:
    """The lines with every typed check box made one word with its mark. Words without a place (all zero) will do.

    `other_boxes`: the page has marked boxes of other kinds, so that empty squares before its lines are no bullets.
    """
    texts = [_text_of(line) for line in lines]
    found = [list(_found(text, line)) for text, line in zip(texts, lines, strict=True)]
    found = _in_company(texts, found, other_boxes)
    return [
        _with_marks(list(line), text, boxes) if boxes else list(line)
        for line, text, boxes in zip(lines, texts, found, strict=True)
    ]


def _text_of(words: Sequence[Word]) -> str:
    text = " ".join("\x00" * len(w.text) if w.mark else shown(w.text, w.font) for w in words)
    if any(w.read_from is ReadFrom.OCR for w in words):
        text = _MISREAD_CLOSING.sub(r"[\1]", text)
        text = _MISREAD_OPENING.sub(r"[\1]", text)
    return text


def _found(text: str, words: Sequence[Word]) -> Iterator[Typed]:
    if not _ANY.search(text) and "/" not in text:
        return
    taken: list[tuple[int, int]] = []
    for style, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(start < t and s < end for s, t in taken) or _is_no_box(style, match, text, words):
                continue
            taken.append((start, end))
            yield Typed(start, end, style, match[1] is not None, match.start(1) if match[1] else None)
    end = 0
    for match in _GLYPH.finditer(text):
        start = match.start()
        if start < end or any(s <= start < t for s, t in taken):
            continue
        glyph, end = match[0], match.end()
        if glyph in EMPTY_BOXES:
            ticked = _TICKED.match(text, end)
            if ticked:
                end = ticked.end()
                yield Typed(start, end, "box", True, end - 1)
            else:
                yield Typed(start, end, "bullet" if glyph in BULLET_BOXES else "box", False)
        elif glyph in MARKED_BOXES:
            yield Typed(start, end, "box", True, start)
        elif glyph in SOLID_SQUARES:
            yield Typed(start, end, "solid", True, start)
        elif glyph in EMPTY_CIRCLES | MARKED_CIRCLES:
            yield Typed(start, end, "circle", glyph in MARKED_CIRCLES, start)
        else:
            following = re.compile(rf"\s?([{''.join(sorted(EMPTY_BOXES))}])(?!\s?[{''.join(sorted(TICKS | CROSSES))}])")
            box = following.match(text, end)
            if box and box.start(1) - end == 0:
                end = box.end()
                yield Typed(start, end, "box", True, start)
            else:
                yield Typed(start, end, "tick" if glyph in TICKS else "cross", True, start)


def _is_no_box(style: str, match: re.Match[str], text: str, words: Sequence[Word]) -> bool:
    """A phone number's brackets, a letter changed in a quotation ("[v]arious"), brackets of two columns."""
    rest = text[match.end() :]
    if style == "paren" and match[1] is None and _PHONE.match(rest):
        return True
    if match[1] is not None and match[1] in "vV" and rest[:1].islower():
        return True
    if style == "slash" and match[1] is None and re.match(r"\s*\d", rest):
        return True
    part = _box_of(words, match.start(), match.end())
    return part is not None and part.width > WIDEST_BRACKETS


def _in_company(texts: Sequence[str], found: list[list[Typed]], other_boxes: bool) -> list[list[Typed]]:
    """Leaves out what is a box only in company that it does not have."""
    every = [box for boxes in found for box in boxes]
    count = Counter(box.style for box in every)
    enumerated = any(_ENUMERATED.search(text) for text in texts if "(" in text)
    marked = other_boxes or any(b.on and b.style in ("box", "bracket") for b in every) or _mixed(every, "paren")
    empty_squares = any(not b.on and b.style in ("box", "bullet") for b in every)
    bullets = count["bullet"] >= BULLET_RUN and not marked and not count["solid"] and all(
        _leads(text, box) for text, boxes in zip(texts, found, strict=True) for box in boxes if box.style == "bullet"
    )  # fmt: skip

    def stays(box: Typed, text: str, line: list[Typed]) -> bool:
        if box.style == "paren":
            lone = count["paren"] < 2 and len(line) < 2 and not (_leads(text, box) or not text[box.end :].strip())
            letter = box.content is not None and text[box.content] in "xX"
            return (
                not (letter and enumerated)
                and not lone
                and (not letter or text[box.start : box.end] != "(x)" or count["paren"] > 1)
            )
        if box.style in ("brace", "pipe", "slash", "angle"):
            return count[box.style] > 1
        if box.style == "bullet":
            return not bullets
        if box.style == "solid":
            return empty_squares or any(not b.on for b in line)
        if box.style == "circle":
            return _mixed(every, "circle") or sum(b.style == "circle" for b in line) > 1
        if box.style in ("tick", "cross"):
            alone = count["tick"] + count["cross"] < 3 or not _leads(text, box)
            return box.style == "tick" and alone
        return True

    return [[b for b in boxes if stays(b, text, boxes)] for text, boxes in zip(texts, found, strict=True)]


def _mixed(boxes: Sequence[Typed], style: str) -> bool:
    return len({b.on for b in boxes if b.style == style}) == 2


def _leads(text: str, box: Typed) -> bool:
    return not text[: box.start].strip()


def _spans(words: Sequence[Word]) -> Iterator[tuple[Word, int, int]]:
    at = 0
    for word in words:
        yield word, at, at + len(word.text)
        at += len(word.text) + 1


def _part(word: Word, start: int, end: int) -> Box:
    """The place of `word.text[start:end]`, letters taken as equally wide."""
    step = word.box.width / max(len(word.text), 1)
    return Box(word.box.x0 + step * start, word.box.top, word.box.x0 + step * end, word.box.bottom)


def _box_of(words: Sequence[Word], start: int, end: int) -> Box | None:
    parts = [_part(w, max(start - s, 0), min(end, e) - s) for w, s, e in _spans(words) if s < end and e > start]
    return Box.around(parts) if parts else None


def _with_marks(words: list[Word], text: str, boxes: Sequence[Typed]) -> list[Word]:
    pieces: list[tuple[int, Word]] = []
    for word, start, end in _spans(words):
        at = start
        for box in sorted(boxes, key=lambda b: b.start):
            if box.end <= at or box.start >= end:
                continue
            if box.start > at:
                pieces.append((at, _cut(word, at - start, box.start - start)))
            at = min(box.end, end)
        if at == start:
            pieces.append((start, word))
        elif at < end:
            pieces.append((at, _cut(word, at - start, end - start)))
    pieces += [(box.start, _mark(words, text, box)) for box in boxes]
    return [word for _, word in sorted(pieces, key=lambda p: p[0])]


def _cut(word: Word, start: int, end: int) -> Word:
    return replace(word, text=word.text[start:end], box=_part(word, start, end))


def _mark(words: Sequence[Word], text: str, box: Typed) -> Word:
    parts = [w for w, s, e in _spans(words) if s < box.end and e > box.start]
    at = box.start if box.content is None else box.content
    source = next((w for w, s, e in _spans(words) if s <= at < e), parts[0])
    state = MarkState.ON if box.on else MarkState.OFF
    entered = text[box.content] if box.content is not None and box.style not in ("box", "solid", "circle") else ""
    mark = Mark(MarkKind.CHECK_BOX, state, (Witness(source.read_from, state),), entered=entered)
    place = _box_of(words, box.start, box.end) or source.box
    return replace(source, text=token(mark.kind, state), box=place, mark=mark)
