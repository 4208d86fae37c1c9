"""The words of a page, with their boxes, from PDFium's text."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from analyzer.reading.pdf_glyphs import LIGATURES, SYMBOLS, shown_as
from analyzer.reading.pdf_looks import Look, Looks
from analyzer.reading.pdf_space import PageSpace
from analyzer.reading.settlement import Box, Word

LINE_END_HYPHENS = frozenset("\ufffe\x02\u00ad")
"""How PDFium writes a hyphen that breaks a word at the end of a line, and the soft hyphen."""
UNSEEN = dict.fromkeys([*range(0x20), 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF], None)
"""Control and zero-width characters, which leave nothing on paper."""

TOKEN = re.compile(rf"[{SYMBOLS}]|_{{2,}}|\.{{4,}}|…{{2,}}|(?:(?!_{{2,}}|\.{{4,}}|…{{2,}})[^\s{SYMBOLS}])+")
"""A symbol, a blank to be filled in, or a word: each stands alone even where no white space parts it from the next."""

ABOVE_BASELINE = 0.74
BELOW_BASELINE = 0.22
"""A word's box reaches from the ascenders to the descenders of a usual text font, in parts of its size: words of one
line then have equal boxes, whether they hold tall letters or not."""
GLYPH_TOLERANCE = 0.35
"""Where the ink passes that box by more than this part of the size, the size is not to be trusted and the box is the
ink's."""

PART_GAP = 0.9
"""White space inside what PDFium takes for one word, in parts of its height, from which it is two (cells of a table,
say); letter-spaced words have gaps of up to half their height."""
PART_BACK = 0.6
"""Step backwards, in parts of the size, after which a new word begins."""


@dataclass(frozen=True, slots=True)
class ReadWord:
    """A word with the text object that its first letter comes from."""

    word: Word
    look: Look | None


@dataclass(slots=True)
class _Letters:
    """Letters that stand together: their text, their ink in PDF coordinates, and the index of the first."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    index: int


def read_words(textpage: Any, looks: Looks, space: PageSpace) -> list[ReadWord]:
    """The words of a loaded PDFium text page in content order, off-page and unpainted ones included."""
    text, exact = _text_of(textpage)
    found: list[ReadWord] = []
    for match in TOKEN.finditer(text):
        start, end = match.span()
        if not exact:
            start, end = _char_index(textpage, text, start), _char_index(textpage, text, end - 1) + 1
        for letters in _parts(textpage, match.group(), start, end, looks):
            word = _word(textpage, letters, looks, space)
            if word is not None:
                found.append(word)
    return found


def _text_of(textpage: Any) -> tuple[str, bool]:
    """The whole text, and whether its characters count as PDFium's do."""
    import pypdfium2.raw as pdfium

    count = pdfium.FPDFText_CountChars(textpage)
    if count <= 0:
        return "", True
    # Letters beyond the basic plane take two units.
    buffer = (ctypes.c_ushort * (2 * count + 1))()
    written = pdfium.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
    return text, len(text) == count


def _char_index(textpage: Any, text: str, position: int) -> int:
    import pypdfium2.raw as pdfium

    units = position + sum(ord(letter) > 0xFFFF for letter in text[:position])
    index: int = pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, units)
    return max(index, 0)


def _parts(textpage: Any, text: str, start: int, end: int, looks: Looks) -> Iterator[_Letters]:
    """The word as one piece where its ink lies in one row, else letter by letter."""
    import pypdfium2.raw as pdfium

    count = pdfium.FPDFText_CountRects(textpage, start, end - start)
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    rects = []
    for index in range(count):
        pdfium.FPDFText_GetRect(textpage, index, left, top, right, bottom)
        rects.append((left.value, bottom.value, right.value, top.value))
    broken = not LINE_END_HYPHENS.isdisjoint(text)
    if len(rects) == 1 and not broken:
        yield _Letters(text, *rects[0], start)
    elif rects and not broken and _in_one_row(rects):
        yield _Letters(
            text,
            min(r[0] for r in rects),
            min(r[1] for r in rects),
            max(r[2] for r in rects),
            max(r[3] for r in rects),
            start,
        )
    else:
        yield from _letter_by_letter(textpage, start, end, looks)


def _in_one_row(rects: list[tuple[float, float, float, float]]) -> bool:
    height = max([1.0, *(r[3] - r[1] for r in rects)])
    for before, after in pairwise(rects):
        if not -PART_BACK * height < after[0] - before[2] < PART_GAP * height:
            return False
        if min(before[3], after[3]) - max(before[1], after[1]) < 0:
            return False
    return True


def _letter_by_letter(textpage: Any, start: int, end: int, looks: Looks) -> Iterator[_Letters]:
    import pypdfium2.raw as pdfium

    current: _Letters | None = None
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for index in range(start, end):
        letter = chr(pdfium.FPDFText_GetUnicode(textpage, index) or 0x20)
        if letter in LINE_END_HYPHENS:
            if current is not None:
                current.text += "-"
                yield current
                current = None
            continue
        if letter.isspace() or not pdfium.FPDFText_GetCharBox(textpage, index, left, right, bottom, top):
            continue
        ink = (left.value, bottom.value, right.value, top.value)
        size = pdfium.FPDFText_GetFontSize(textpage, index)
        look = looks.of(pdfium.FPDFText_GetTextObject(textpage, index))
        size = look.size if look else size
        if current is not None and _goes_on(current, ink, size, look):
            current.text += letter
            current.left, current.right = min(current.left, ink[0]), max(current.right, ink[2])
            current.bottom, current.top = min(current.bottom, ink[1]), max(current.top, ink[3])
            continue
        if current is not None:
            yield current
        current = _Letters(letter, *ink, index)
    if current is not None:
        yield current


def _goes_on(current: _Letters, ink: tuple[float, float, float, float], size: float, look: Look | None) -> bool:
    if look is not None and not look.upright:
        return (
            max(ink[0] - current.right, current.left - ink[2], ink[1] - current.top, current.bottom - ink[3])
            < PART_GAP * size
        )
    beside = -PART_BACK * size < ink[0] - current.right < PART_GAP * size
    return beside and min(current.top, ink[3]) - max(current.bottom, ink[1]) > -PART_GAP * size


def _word(textpage: Any, letters: _Letters, looks: Looks, space: PageSpace) -> ReadWord | None:
    import pypdfium2.raw as pdfium

    look = looks.of(pdfium.FPDFText_GetTextObject(textpage, letters.index))
    text = letters.text
    if not text.isascii() or (look is not None and look.symbolic):
        text = shown_as(text, look.font if look else "").translate(LIGATURES)
    if not text.isprintable():
        text = text.translate(UNSEEN)
    if not text:
        return None
    box = space.box_of(letters.left, letters.bottom, letters.right, letters.top)
    if look is None:
        return ReadWord(Word(text=text, box=box), None)
    if look.upright and look.size and text not in SYMBOLS:
        box = _even_box(box, look.baseline, look.size)
    return ReadWord(
        Word(text=text, box=box, font=look.font, size=round(look.size, 2), colour=look.colour, bold=look.bold), look
    )


def _even_box(ink: Box, baseline: float, size: float) -> Box:
    top, bottom = baseline - ABOVE_BASELINE * size, baseline + BELOW_BASELINE * size
    if ink.top < top - GLYPH_TOLERANCE * size or ink.bottom > bottom + GLYPH_TOLERANCE * size:
        return ink
    return Box(ink.x0, min(top, ink.top), ink.x1, max(bottom, ink.bottom))
