"""Recognised lines as words with the boxes that a digital page would give them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from analyzer.reading.ocr_engine import Letter, ReadLine
from analyzer.reading.settlement import Box, ReadFrom, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]

LEAST_SCORE = 0.5
"""Lines below this score are noise, pen strokes or pictures taken for writing."""
ABOVE_BASELINE, BELOW_BASELINE = 0.74, 0.22
"""A word's box reaches from ascenders to descenders, in parts of the size of its letters, as on a digital page."""
CAPITAL = 0.72
"""Height of capitals and ascenders over the baseline, in parts of the size of letters."""
SMALLEST_SIZE, LARGEST_SIZE = 4.0, 40.0
"""Points of letters; outside of it the ink of a line was misjudged."""
TALLEST_LINE = 90.0
"""Points across a line of print, letters and white space; what is thicker is a drawing that looks like a letter."""
LARGE_LINE, LARGE_SCORE = 24.0, 0.85
"""Points across a line of large print, and what it scores at least; strokes of a pen as large score 0.5 to 0.84, print 0.95."""
USUAL_SHARE = 0.75
"""Size of letters in parts of the height of the engine's box, where the ink does not tell."""
WORD_GAP = 0.16
"""White space in parts of the size of letters from which ink no longer belongs to the word (a check box before it)."""
STRAY = 0.4
"""Parts of the size of letters by which the engine may misplace the ends of a word."""
COLUMN_STEP = 1.5
"""Way from the middle of a letter to that of the next, in parts of their size, that parts two words even where the engine
saw no blank (a check box may stand between them)."""
FEWEST_SPACES = 3
"""Spaces that the engine saw in a line, from which their width is known."""
SPACE_SHARE = 0.75
"""Part of the width of the spaces of a line from which white between two letters is one that the engine overlooked."""
LEAST_SPACE = 0.2
"""The same in parts of the size of letters: letters of one word stand closer, but for typewriters, whose spaces are wide."""
LEAST_PART = 2
"""Letters that both parts of a parted word must have: single ones are misplaced by the engine too often."""
FOREIGN = {"。": ".", "、": ",", "一": "—", "丨": "|", "〇": "O", "「": "[", "」": "]", "【": "[", "】": "]", "～": "~"}
BOX_LIKE = re.compile("[口囗日田回凹凸目曰▢]")
"""Signs by which a recogniser of many scripts writes an empty or marked box."""

SURE_ACCENT = 0.97
"""How sure an accented letter on a fax must be; a plain one with a speck above it gets 0.4 to 0.96."""
LAST_WESTERN = "\u00ff"
"""Last of the letters of Western Europe; accents beyond it are specks, and no names."""
LOOK_ALIKES = {"ł": "l", "Ł": "L", "ı": "i", "ø": "o", "đ": "d", "ħ": "h", "ŧ": "t", "ß": "l"}
"""Plain letters with a speck or a stroke of dirt at them, as letters that Unicode does not take apart."""
OTHER_SCRIPTS = re.compile("[\u1100-\u1fff\u2e80-\u9fff\ua000-\ud7ff\uf900-\ufaff\ufe30-\ufe4f]+")
"""Letters of scripts in which no settlement is written: a recogniser of many scripts sees them in pen strokes."""


@dataclass(frozen=True, slots=True)
class _Type:
    """How the letters of one line stand, in pixels."""

    baseline: float
    size: float


def words_of(lines: Sequence[ReadLine], dark: Mask, scale: float, speckled: bool = False) -> list[Word]:
    """The words of the lines, in points; `dark` tells the inked pixels without ruled lines, `scale` is points a pixel.

    On a `speckled` picture a doubtful accent is a speck.
    """
    found: list[Word] = []
    for line in lines:
        if _is_print(line, scale):
            found.extend(_words(line, dark, scale, speckled))
    return found


def _is_print(line: ReadLine, scale: float) -> bool:
    """Whether the line is writing that was read, and no drawing, dirt or signature taken for one."""
    across = min(line.box.width, line.box.height) * scale
    return across <= TALLEST_LINE and line.score >= (LARGE_SCORE if across >= LARGE_LINE else LEAST_SCORE)


def _words(line: ReadLine, dark: Mask, scale: float, speckled: bool) -> Iterator[Word]:
    kind = _type_of(line, dark, scale)
    groups = _split([g for g in _grouped(line, kind.size) if g], dark, kind)
    for group, (left, right) in zip(groups, _edges(groups, line.box, dark, kind), strict=True):
        letters = [_without_speck(letter) for letter in group] if speckled else group
        text = BOX_LIKE.sub("□", "".join(FOREIGN.get(letter.text, letter.text) for letter in letters))
        text = OTHER_SCRIPTS.sub("", text)
        if not text:
            continue
        top, bottom = kind.baseline - ABOVE_BASELINE * kind.size, kind.baseline + BELOW_BASELINE * kind.size
        yield Word(
            text=text,
            box=Box(left * scale, top * scale, right * scale, bottom * scale),
            confidence=round(min(1.0, sum(letter.confidence for letter in group) / len(group)), 4),
            read_from=ReadFrom.OCR,
            size=round(kind.size * scale, 2),
        )


def _without_speck(letter: Letter) -> Letter:
    """The letter without an accent that is more likely dirt; the shape below it stays as it was read."""
    bare = LOOK_ALIKES.get(letter.text) or unicodedata.normalize("NFD", letter.text)[0]
    if bare == letter.text or not (bare.isascii() and bare.isalpha()):
        return letter
    is_sure = letter.confidence >= SURE_ACCENT and letter.text <= LAST_WESTERN
    return letter if is_sure and letter.text not in LOOK_ALIKES else replace(letter, text=bare)


def _grouped(line: ReadLine, size: float) -> list[list[Letter]]:
    """The letters of each word."""
    groups: list[list[Letter]] = []
    letters = iter(line.letters)
    for token in line.text.split():
        group: list[Letter] = []
        taken = 0
        while taken < len(token) and (letter := next(letters, None)) is not None:
            if group and letter.box.middle[0] - group[-1].box.middle[0] > COLUMN_STEP * size:
                groups.append(group)
                group = []
            group.append(letter)
            taken += len(letter.text)
        groups.append(group)
    return groups


def _split(groups: list[list[Letter]], dark: Mask, kind: _Type) -> list[list[Letter]]:
    """The words, those parted that stand as far from each other as the others of their line."""
    import numpy as np

    top = max(int(kind.baseline - ABOVE_BASELINE * kind.size), 0)
    inked = np.asarray(dark[top : max(int(kind.baseline + BELOW_BASELINE * kind.size) + 1, top)].any(axis=0))
    spaces = sorted(width for one, other in pairwise(groups) if (width := _white(inked, one[-1], other[0])))
    if len(spaces) < FEWEST_SPACES:
        return groups
    least = max(SPACE_SHARE * spaces[len(spaces) // 2], LEAST_SPACE * kind.size)
    found: list[list[Letter]] = []
    for group in groups:
        start = 0
        for end in range(LEAST_PART, len(group) - LEAST_PART + 1):
            before, after = group[end - 1], group[end]
            # Figures are never parted: a sum or a date cut in two would be another one.
            is_word = before.text.isalpha() or after.text.isalpha()
            if is_word and end - start >= LEAST_PART and _white(inked, before, after) >= least:
                found.append(group[start:end])
                start = end
        found.append(group[start:])
    return found


def _white(inked: NDArray[np.bool_], before: Letter, after: Letter) -> int:
    """The widest run of columns without ink between two letters.

    Their middles are inexact: white that reaches a middle stands beside that letter, perhaps on its far side.
    """
    widest = run = 0
    has_begun = False
    for is_inked in inked[max(int(before.box.middle[0]), 0) : max(int(after.box.middle[0]), 0)].tolist():
        if is_inked:
            widest, run, has_begun = max(widest, run), 0, True
        elif has_begun:
            run += 1
    return widest


def _type_of(line: ReadLine, dark: Mask, scale: float) -> _Type:
    """Baseline and size from the ink: the rows under the letters are suddenly empty at the baseline."""
    import numpy as np

    box = line.box
    top, bottom = max(int(box.top), 0), min(int(box.bottom) + 1, dark.shape[0])
    left, right = max(int(box.x0), 0), min(int(box.x1) + 1, dark.shape[1])
    guess = _Type(box.bottom - 0.25 * box.height, USUAL_SHARE * box.height)
    if bottom - top < 4 or right - left < 2:
        return guess
    ink = dark[top:bottom, left:right].sum(axis=1).astype(np.float64)
    if ink.max() < 1:
        return guess
    fall = ink[:-2] + ink[1:-1] - 2 * np.append(ink[2:], 0)[: len(ink) - 2]
    middle = len(ink) // 2
    under = middle + int(np.argmax(fall[middle:])) if len(fall) > middle else len(ink) - 1
    baseline = top + under + 1.5
    empty = np.nonzero(ink[:middle] <= max(0.03 * ink.max(), 0.5))[0]
    first = int(empty[-1]) + 1 if len(empty) else 0
    size = (baseline - (top + first)) / CAPITAL
    if not SMALLEST_SIZE <= size * scale <= LARGEST_SIZE or not 0.4 <= size / box.height <= 1.3:
        return guess
    return _Type(baseline, size)


def _edges(groups: Sequence[Sequence[Letter]], line: Box, dark: Mask, kind: _Type) -> list[tuple[float, float]]:
    """Where the ink of each word begins and ends, in pixels."""
    import numpy as np

    top = max(int(kind.baseline - ABOVE_BASELINE * kind.size), 0)
    bottom = min(int(kind.baseline + BELOW_BASELINE * kind.size) + 1, dark.shape[0])
    start, end = max(int(line.x0), 0), min(int(line.x1) + 1, dark.shape[1])
    engine = [(group[0].box.x0, group[-1].box.x1) for group in groups]
    if bottom - top < 2 or end - start < 2:
        return engine
    inked = np.nonzero(dark[top:bottom, start:end].any(axis=0))[0] + start
    if len(inked) == 0:
        return engine
    found = []
    for group, (own_left, own_right) in zip(groups, engine, strict=True):
        left = _reach(inked, group[0].box.middle[0], -1, WORD_GAP * kind.size)
        right = _reach(inked, group[-1].box.middle[0], 1, WORD_GAP * kind.size)
        slack = STRAY * kind.size
        found.append((max(left, own_left - slack), min(right, own_right + slack)))
    for number, (one, other) in enumerate(pairwise(found)):
        if one[1] > other[0]:
            cut = (groups[number][-1].box.x1 + groups[number + 1][0].box.x0) / 2
            found[number], found[number + 1] = (one[0], cut), (cut, other[1])
    return [(left, right) if right - left >= 1 else own for (left, right), own in zip(found, engine, strict=True)]


def _reach(inked: NDArray[np.int64], start: float, way: int, gap: float) -> float:
    """The end of the ink that runs on from `start`, to the right (1) or to the left (-1), over gaps of up to `gap`.

    `inked` are the inked columns in rising order.
    """
    import numpy as np

    ahead = inked[inked > start] - start if way > 0 else (start - inked[inked < start])[::-1]
    steps = np.diff(ahead, prepend=0.0)
    stops = np.nonzero(steps > gap)[0]
    run = ahead[: stops[0]] if len(stops) else ahead
    reach = float(run[-1]) if len(run) else 0.0
    return start + reach + 1 if way > 0 else start - reach
