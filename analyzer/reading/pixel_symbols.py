"""What recognition made of check boxes: squares that are letters, words that are nothing but a box, symbols glued to words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.mark_glyphs import BOX_CHARACTERS
from analyzer.reading.mark_shapes import share_inside
from analyzer.reading.pixel_sheet import Sheet
from analyzer.reading.pixel_squares import PixelSquare
from analyzer.reading.settlement import Box, Word

SIGNS = BOX_CHARACTERS | frozenset("[](){}|/\\_-–—=+*•·.,'`\"“”~^<>«»口日曰囗田回区冈凶图")
"""Characters that recognition puts for a box, its sides or its mark, and that are no letters of these papers."""
CROSS_LETTERS = frozenset("XxVvLlIiTtJjYyZzKkWw174")
"""Letters and figures that it puts there too, and in which no square can be found."""
SQUARE_LETTERS = frozenset("DOoQ0UuCcNnHhMmBGR86")
"""The same, with sides that may look like those of a square."""
LETTERS = CROSS_LETTERS | SQUARE_LETTERS
MOST_SIGNS = 3
"""Characters of a word that can be nothing but a box and its mark."""
MOSTLY = 0.6
"""Share of a square under a word from which the word was read from it."""
AT_END = 0.6
"""Sides of a square between it and the end of a word that it was glued to."""
CLEAR = 0.7
"""Points of paper round a box that is no letter, where recognition gave no sign of it."""
LETTER_SIDE = 6.1
"""Points; a smaller square in a word is a letter."""
TALLER = 0.85
"""Side of a square, in heights of its word, from which it is too large for a letter: capitals have less than 0.75."""
SHARP = 0.9
"""Share of every side that must be ink for a square in a word to be no letter."""
CORNER_INK = 0.33
"""Share of the nine pixels round a corner that is ink where two lines meet there; letters have round corners."""


def boxes_among(
    squares: Sequence[PixelSquare], words: Sequence[Word], sheet: Sheet
) -> tuple[list[tuple[PixelSquare, Box]], list[Word]]:
    """The squares that are check boxes, with their places, and the words without what was read from those."""
    left: list[Word] = list(words)
    kept: list[tuple[PixelSquare, Box]] = []
    for square in squares:
        box = square.box(sheet.scale)
        hosts = [w for w in left if w.mark is None and _under(box, w)]
        cleaned = [(host, _cleaned(host, box)) for host in hosts]
        if any(not _is_box(square, host, new, sheet, box) for host, new in cleaned):
            continue
        kept.append((square, box))
        for host, new in cleaned:
            at = next(n for n, w in enumerate(left) if w is host)
            left[at : at + 1] = [] if new is None else [new if new is not host else _beside(host, box)]
    return kept, left


def _is_box(square: PixelSquare, host: Word, new: Word | None, sheet: Sheet, box: Box) -> bool:
    """Whether a square in a recognised word is a check box beside or under its letters, and none of them."""
    side = min(box.width, box.height)
    if side >= TALLER * host.box.height:
        return True
    if new is None and all(c in SIGNS or c in CROSS_LETTERS for c in host.text):
        return True
    if not _is_sharp(square, sheet):
        return False
    if new is None:
        return _stands_clear(square, sheet)
    at_start = box.middle[0] < host.box.middle[0]
    end = host.text[0 if at_start else -1]
    if new is not host and end in SIGNS:
        return True
    outside = max(box.x0 - host.box.x0, 0.0) if at_start else max(host.box.x1 - box.x1, 0.0)
    possible = new is not host or end not in SQUARE_LETTERS
    return possible and outside < AT_END * box.width and side >= LETTER_SIDE and _stands_clear(square, sheet)


def _under(box: Box, word: Word) -> bool:
    return share_inside(box, word.box) > MOSTLY or (_is_sign(word.text) and share_inside(word.box, box.grown(1)) > 0.5)


def _is_sign(text: str) -> bool:
    return len(text) <= MOST_SIGNS and all(c in SIGNS or c in LETTERS for c in text)


def _cleaned(word: Word, box: Box) -> Word | None:
    """The word without the signs read from the box at its end; None where nothing is left, itself where it has none."""
    if _is_sign(word.text):
        return None if word.box.width < 2.2 * box.width or all(c in SIGNS for c in word.text) else word
    room = AT_END * box.width
    at_start, at_end = box.x0 - word.box.x0 < room, word.box.x1 - box.x1 < room
    text = word.text
    if at_start and not at_end:
        rest = text.lstrip("".join(SIGNS))
        if rest == text and len(text) > 2 and text[0] in LETTERS and _too_long(word, box):
            rest = text[1:]
        if rest != text:
            return replace(word, text=rest, box=Box(box.x1, word.box.top, word.box.x1, word.box.bottom))
    if at_end and not at_start:
        rest = text.rstrip("".join(SIGNS - frozenset(".,)")))
        if rest != text:
            return replace(word, text=rest, box=Box(word.box.x0, word.box.top, box.x0, word.box.bottom))
    return word


def _too_long(word: Word, box: Box) -> bool:
    """Whether the first letter takes the place of a whole box: the others are narrower."""
    return box.x1 - word.box.x0 > 1.5 * (word.box.x1 - box.x1) / max(len(word.text) - 1, 1)


def _beside(word: Word, box: Box) -> Word:
    """The word without the part of its place in which the box stands."""
    if box.middle[0] < word.box.middle[0] and word.box.x1 - box.x1 > 2:
        return replace(word, box=Box(box.x1, word.box.top, word.box.x1, word.box.bottom))
    if box.x0 - word.box.x0 > 2:
        return replace(word, box=Box(word.box.x0, word.box.top, box.x0, word.box.bottom))
    return word


def _stands_clear(square: PixelSquare, sheet: Sheet) -> bool:
    """Whether paper is all round a square, as round a box and never round a letter in a word."""
    by = sheet.pixels(CLEAR) + 1
    height, width = sheet.ink.shape
    top, bottom = max(square.top - by, 0), min(square.bottom + by, height - 1)
    left, right = max(square.left - by, 0), min(square.right + by, width - 1)
    rim = (
        sheet.ink[top, left : right + 1],
        sheet.ink[bottom, left : right + 1],
        sheet.ink[top : bottom + 1, left],
        sheet.ink[top : bottom + 1, right],
    )
    return not any(side.any() for side in rim)


def _is_sharp(square: PixelSquare, sheet: Sheet) -> bool:
    """Whether all sides are whole and meet at right angles."""
    corners = (
        sheet.ink[max(y - 1, 0) : y + 2, max(x - 1, 0) : x + 2].mean()
        for y in (square.top, square.bottom)
        for x in (square.left, square.right)
    )
    return square.covered >= SHARP and all(share >= CORNER_INK for share in corners)
