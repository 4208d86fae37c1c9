"""Which words of a page a viewer really shows.

Only what looks suspicious is examined: the page is rendered with it and without it, and what makes no difference is
hidden. That one test holds for switched-off layers, white on white, covered words and anything else."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from analyzer.reading.pdf_content import Painted
from analyzer.reading.pdf_looks import Look
from analyzer.reading.pdf_space import PageSpace
from analyzer.reading.pdf_text import ReadWord
from analyzer.reading.settlement import Box

SCAN_SHARE = 0.5
"""Images that cover at least this share of a page make it a scan; unpainted words on them are its OCR layer."""
LIGHT = 0.85
"""Brightness from which words may vanish on white paper, and are examined."""
UNREADABLY_SMALL = 1.6
"""Points: letters of this size are dust to a reader."""
SCALE = 1.5
"""Pixels for each point in the renderings that are compared: a full stop still changes a whole pixel."""
MOST_PIXELS, MOST_SIDE = 20_000_000, 16_000
"""Pixels of such a rendering, and of one of its sides: on larger pages (posters, absurd sizes) each point gets fewer."""
LEAST_DIFFERENCE = 24
"""Levels of grey, of 255, by which a pixel must change for a reader to see it."""
MOST_ROUNDS = 6
"""Renderings without suspicious words; words that overlap are left out in different rounds."""


class Sight(Enum):
    """How a word meets the eye."""

    SHOWN = auto()
    HIDDEN = auto()
    UNDER_SCAN = auto()
    """Not painted, but the picture of it is: the OCR layer of a scan."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A loaded page and what can hide words on it."""

    page: Any
    space: PageSpace
    covers: Sequence[tuple[int, Box]]
    """(place in the order of painting, box) of opaque fills."""
    images: Sequence[tuple[int, Box]]
    added_from: int
    """Index of the first object that came from an annotation."""
    may_have_layers: bool


def sight_of(read: Sequence[ReadWord], sheet: Sheet) -> list[Sight]:
    """How each of the words meets the eye."""
    scan = _is_scan(sheet)
    sights = []
    doubtful = []
    for index, (word, look) in enumerate((r.word, r.look) for r in read):
        if not _on_page(word.box, sheet.space):
            sights.append(Sight.HIDDEN)
        elif look is None:
            sights.append(Sight.SHOWN)
        elif 0 < look.size < UNREADABLY_SMALL:
            sights.append(Sight.HIDDEN)
        elif not look.painted or not look.opaque:
            on_scan = scan and any(_holds(box, word.box) for _, box in sheet.images)
            sights.append(Sight.UNDER_SCAN if on_scan else Sight.HIDDEN)
        elif scan and any(order > look.item.order and _holds(box, word.box) for order, box in sheet.images):
            sights.append(Sight.UNDER_SCAN)
        else:
            sights.append(Sight.SHOWN)
            if _is_doubtful(word.box, look, sheet):
                doubtful.append(index)
    for index in _unseen(read, doubtful, sheet):
        sights[index] = Sight.HIDDEN
    return sights


def _is_scan(sheet: Sheet) -> bool:
    page = sheet.space.box
    covered = sum(box.overlap(page) for _, box in sheet.images)
    return covered >= SCAN_SHARE * page.width * page.height


def _on_page(box: Box, space: PageSpace) -> bool:
    x, y = box.middle
    return 0 <= x <= space.width and 0 <= y <= space.height


def _holds(outer: Box, box: Box) -> bool:
    x, y = box.middle
    return outer.x0 <= x <= outer.x1 and outer.top <= y <= outer.bottom


def _is_doubtful(box: Box, look: Look, sheet: Sheet) -> bool:
    item = look.item
    in_form = item.depth > 0 and item.top < sheet.added_from and sheet.may_have_layers
    if item.layered or in_form or look.brightness >= LIGHT:
        return True
    later = (*sheet.covers, *sheet.images)
    return any(order > item.order and _holds(cover, box) for order, cover in later)


def _unseen(read: Sequence[ReadWord], doubtful: Sequence[int], sheet: Sheet) -> list[int]:
    """Those of the doubtful words without which the page looks the same."""
    if not doubtful:
        return []
    scale = _scale(sheet.space)
    whole = _rendered(sheet.page, scale)
    unseen = []
    for group in _apart(read, doubtful):
        left_out = [look.item for index in group if (look := read[index].look) is not None]
        _set_active(left_out, False)
        without = _rendered(sheet.page, scale)
        _set_active(left_out, True)
        unseen += [index for index in group if not _differs(whole, without, read[index].word.box)]
    return unseen


def _apart(read: Sequence[ReadWord], doubtful: Sequence[int]) -> list[list[int]]:
    """The doubtful words in groups in which none lies over a word of another object."""
    groups: list[list[int]] = []
    for index in doubtful:
        for group in groups:
            if len(groups) >= MOST_ROUNDS and group is groups[-1]:
                group.append(index)
                break
            if not any(_collide(read[index], read[other]) for other in group):
                group.append(index)
                break
        else:
            groups.append([index])
    return groups


def _collide(one: ReadWord, other: ReadWord) -> bool:
    if one.look is None or other.look is None or one.look.item is other.look.item:
        return False
    return one.word.box.overlap(other.word.box) > 0.2 * min(_area(one.word.box), _area(other.word.box))


def _area(box: Box) -> float:
    return box.width * box.height


def _set_active(items: Sequence[Painted], active: bool) -> None:
    import pypdfium2.raw as pdfium

    for item in items:
        pdfium.FPDFPageObj_SetIsActive(item.handle, active)


@dataclass(frozen=True, slots=True)
class _Picture:
    """A page in levels of grey, row by row."""

    pixels: bytes
    width: int
    height: int
    stride: int
    scale: float
    """Pixels for each point of the page."""


def _scale(space: PageSpace) -> float:
    """Pixels for each point of the page."""
    area, side = space.width * space.height, max(space.width, space.height)
    return min(SCALE, math.sqrt(MOST_PIXELS / area), MOST_SIDE / side) if area > 0 else SCALE


def _rendered(page: Any, scale: float) -> _Picture:
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False, draw_annots=False)
    picture = _Picture(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, scale)
    bitmap.close()
    return picture


def _differs(one: _Picture, other: _Picture, box: Box) -> bool:
    left, right = max(int(box.x0 * one.scale), 0), min(int(box.x1 * one.scale) + 1, one.width)
    for row in range(max(int(box.top * one.scale), 0), min(int(box.bottom * one.scale) + 1, one.height)):
        start, end = row * one.stride + left, row * one.stride + right
        a, b = one.pixels[start:end], other.pixels[start:end]
        if a != b and max(abs(x - y) for x, y in zip(a, b, strict=True)) >= LEAST_DIFFERENCE:
            return True
    return False
