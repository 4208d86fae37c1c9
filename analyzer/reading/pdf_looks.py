"""How the text objects of a page look: font, size, colour, direction, and whether they are painted at all."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot
from typing import Any

from analyzer.reading.pdf_content import TEXT, Painted, address_of, matrix_of
from analyzer.reading.pdf_glyphs import is_symbolic
from analyzer.reading.pdf_space import PageSpace, combined

BOLD_WEIGHT = 600
"""Font weight from which print counts as bold (400 is regular, 700 is bold)."""
BOLD_NAMES = ("bold", "black", "heavy", "demi")
FORCE_BOLD = 1 << 18
"""Flag of a font descriptor."""

UNPAINTED_MODES = frozenset({3, 7})
"""Text render modes that leave no ink: invisible, and clip only."""
FILL_AND_STROKE = 2
STROKED_MODES = frozenset({1, 5})


@dataclass(frozen=True, slots=True)
class Look:
    """One text object as it is painted."""

    item: Painted
    font: str
    size: float
    """In points as shown, after all matrices."""
    colour: str
    brightness: float
    """0 is black and 1 is white."""
    opaque: bool
    bold: bool
    direction: tuple[float, float]
    """Where the line of writing runs on the shown page, of length 1: (1, 0) is upright English."""
    painted: bool
    symbolic: bool
    """Its letters look like something else (ticks, boxes, bullets)."""
    baseline: float
    """Height of the baseline of upright writing, in points from the top of the page."""

    @property
    def upright(self) -> bool:
        return self.direction[0] > 0.996


class Looks:
    """The looks of the text objects of a page; each is taken when it is first asked for (some files make every letter
    an object)."""

    def __init__(self, items: Sequence[Painted], space: PageSpace) -> None:
        self._items = {address_of(item.handle): item for item in items if item.kind == TEXT}
        self._space = space
        self._fonts: dict[int, tuple[str, bool]] = {}
        self._looks: dict[int, Look] = {}

    def of(self, handle: Any) -> Look | None:
        """The look of a text object; None for one that is not among the objects of the page."""
        address = address_of(handle)
        look = self._looks.get(address)
        if look is None and address in self._items:
            look = self._looks[address] = _look(self._items[address], self._space, self._fonts)
        return look


def _look(item: Painted, space: PageSpace, fonts: dict[int, tuple[str, bool]]) -> Look:
    import pypdfium2.raw as pdfium

    font = pdfium.FPDFTextObj_GetFont(item.handle)
    key = address_of(font) if font else 0
    if key not in fonts:
        fonts[key] = _font(font)
    name, bold = fonts[key]
    size = ctypes.c_float()
    pdfium.FPDFTextObj_GetFontSize(item.handle, size)
    a, b, c, d, e, f = combined(matrix_of(item.handle), item.matrix)
    along = space.direction(a, b)
    length = hypot(*along) or 1.0
    mode = pdfium.FPDFTextObj_GetTextRenderMode(item.handle)
    red, green, blue, alpha = colour_of(item.handle, stroked=mode in STROKED_MODES)
    return Look(
        item=item,
        font=name,
        size=abs(size.value) * hypot(c, d),
        colour=f"#{red:02x}{green:02x}{blue:02x}",
        brightness=brightness(red, green, blue),
        opaque=alpha > 0,
        bold=bold or mode == FILL_AND_STROKE,
        direction=(along[0] / length, along[1] / length),
        painted=mode not in UNPAINTED_MODES,
        symbolic=is_symbolic(name),
        baseline=space.point(e, f)[1],
    )


def _font(font: Any) -> tuple[str, bool]:
    import pypdfium2.raw as pdfium

    if not font:
        return "", False
    size = pdfium.FPDFFont_GetBaseFontName(font, None, 0)
    buffer = ctypes.create_string_buffer(max(size, 1))
    pdfium.FPDFFont_GetBaseFontName(font, buffer, size)
    name = buffer.value.decode("utf-8", "replace")
    if name[6:7] == "+" and name[:6].isupper():
        name = name[7:]
    flags = pdfium.FPDFFont_GetFlags(font)
    heavy = any(part in name.lower() for part in BOLD_NAMES)
    forced = flags > 0 and bool(flags & FORCE_BOLD)
    return name, heavy or forced or pdfium.FPDFFont_GetWeight(font) >= BOLD_WEIGHT


def colour_of(handle: Any, stroked: bool = False) -> tuple[int, int, int, int]:
    """Red, green, blue and alpha, 0 to 255, of the fill or the stroke of an object; black where it says nothing."""
    import pypdfium2.raw as pdfium

    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    ask = pdfium.FPDFPageObj_GetStrokeColor if stroked else pdfium.FPDFPageObj_GetFillColor
    if not ask(handle, red, green, blue, alpha):
        return 0, 0, 0, 255
    return red.value, green.value, blue.value, alpha.value


def brightness(red: int, green: int, blue: int) -> float:
    """How light a colour looks, from 0 for black to 1 for white (ITU-R BT.601 weights)."""
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
