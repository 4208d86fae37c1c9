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
OPEN_LETTERS = frozenset("XxVvlI1JjKkYyWw4|")
"""Letters and figures that it puts there too, without a level bar: they make no square with the letter beside them."""
ROUND_LETTERS = frozenset("DOoQ0UuCcG6")
"""The same, with corners too round for a square."""
LETTERS = OPEN_LETTERS | ROUND_LETTERS | frozenset("LiTtZz7NnHhMmBR8")
"""All of them."""
NARROW_LETTERS = frozenset("lI1Jj|i")
MOST_SIGNS = 3
"""Characters of a word that can be nothing but a box and its mark."""
MOSTLY = 0.6
"""Share of a square under a word from which the word was read from it."""
AT_END = 0.4
"""Sides of a square by which a word that is glued to it reaches beyond it, at most."""
NARROW = 0.5
"""Width of a stroke of a letter, in heights of its word, at most: what is wider was read from a box."""
WIDE = 1.5
"""Widths of the other letters that a letter has at most."""
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
    if new is None:
        signs = all(c in SIGNS or c in OPEN_LETTERS for c in host.text)
        return signs or (is_sharp(square, sheet) and _stands_clear(square, sheet))
    at_start = box.middle[0] < host.box.middle[0]
    end = host.text[0 if at_start else -1]
    outside = max(box.x0 - host.box.x0, 0.0) if at_start else max(host.box.x1 - box.x1, 0.0)
    if outside > AT_END * box.width:
        return False
    if new is not host and end in BOX_CHARACTERS:
        return True
    if new is not host and end in SIGNS:
        return square.covered >= SHARP
    if side < LETTER_SIDE or square.covered < SHARP:
        return False
    if new is not host and end in OPEN_LETTERS:
        return True
    possible = end in ROUND_LETTERS or (new is not host) or end not in LETTERS
    return possible and is_sharp(square, sheet) and _stands_clear(square, sheet)


def _under(box: Box, word: Word) -> bool:
    return share_inside(box, word.box) > MOSTLY or (is_sign(word.text) and share_inside(word.box, box.grown(1)) > 0.5)


def is_sign(text: str) -> bool:
    """Whether a word can be nothing but a box and its mark."""
    return len(text) <= MOST_SIGNS and all(c in SIGNS or c in LETTERS for c in text)


def _cleaned(word: Word, box: Box) -> Word | None:
    """The word without the signs read from the box at its end; None where nothing is left, itself where it has none."""
    if is_sign(word.text):
        return None if word.box.width < 2.2 * box.width or all(c in SIGNS for c in word.text) else word
    room = box.width / 2
    at_start, at_end = box.x0 - word.box.x0 < room, word.box.x1 - box.x1 < room
    text = word.text
    if at_start and not at_end:
        rest = text.lstrip("".join(SIGNS))
        if rest == text and _begins_with_box(word, box):
            rest = text[1:]
        if rest != text:
            return replace(word, text=rest, box=Box(box.x1, word.box.top, word.box.x1, word.box.bottom))
    if at_end and not at_start:
        rest = text.rstrip("".join(SIGNS - frozenset(".,)")))
        if rest != text:
            return replace(word, text=rest, box=Box(word.box.x0, word.box.top, box.x0, word.box.bottom))
    return word


def _begins_with_box(word: Word, box: Box) -> bool:
    """Whether the first letter takes the place of a whole box, or is none that the word can begin with."""
    first, rest = word.text[0], word.text[1:]
    if len(rest) < 2 or first not in LETTERS:
        return False
    wide = box.x1 - word.box.x0
    if rest.isalpha() and (first.isdigit() or (first in "Xx" and rest.islower())):
        return True
    if first in NARROW_LETTERS and wide >= NARROW * word.box.height:
        return True
    return wide > WIDE * (word.box.x1 - box.x1) / len(rest)


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


def is_sharp(square: PixelSquare, sheet: Sheet) -> bool:
    """Whether all sides are whole and meet at right angles, dirt at one corner allowed for."""
    corners = (
        sheet.ink[max(y - 1, 0) : y + 2, max(x - 1, 0) : x + 2].mean()
        for y in (square.top, square.bottom)
        for x in (square.left, square.right)
    )
    return square.covered >= SHARP and sum(share >= CORNER_INK for share in corners) >= 3
