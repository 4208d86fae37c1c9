"""How far each glyph of a shown string moves the pen, as the font says."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pikepdf


class UnknownFont(Exception):
    """The widths of a font cannot be told, so nothing that it shows can be taken out with certainty."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character code of a shown string."""

    code: bytes
    advance: float
    """Of its width alone, in parts of the font size."""
    is_space: bool
    """A single byte 32, to which word spacing is added."""


class Fonts:
    """The fonts of a file by the numbers of their objects, as pdfminer reads them."""

    def __init__(self, data: bytes) -> None:
        """`data`: the bytes of the same file, not encrypted, with the same object numbers."""
        self._data = data
        self._known: dict[int, Any] = {}

    def glyphs(self, font: pikepdf.Object, shown: bytes) -> list[Glyph]:
        """The glyphs that the bytes show; raises UnknownFont."""
        found = self._font(font)
        try:
            codes = list(found.decode(shown))
            size = _bytes_per_code(font, len(codes), len(shown))
            return [
                Glyph(code := shown[i * size : (i + 1) * size], float(found.char_width(one)), code == b" ")
                for i, one in enumerate(codes)
            ]
        except UnknownFont:
            raise
        except Exception as problem:  # a damaged font may fail anywhere, and then its page is drawn anew
            raise UnknownFont(str(problem)) from problem

    def _font(self, font: pikepdf.Object) -> Any:
        number = font.objgen[0]
        if not number:
            raise UnknownFont("the font stands in no object of its own")
        if number not in self._known:
            try:
                self._known[number] = self._read(number)
            except Exception as problem:  # as above
                raise UnknownFont(str(problem)) from problem
        found = self._known[number]
        if found.is_vertical():
            raise UnknownFont("the font writes downwards")
        return found

    def _read(self, number: int) -> Any:
        from pdfminer.pdftypes import dict_value

        return self._manager.get_font(number, dict_value(self._document.getobj(number)))

    @cached_property
    def _document(self) -> Any:
        from pdfminer.pdfdocument import PDFDocument
        from pdfminer.pdfparser import PDFParser

        return PDFDocument(PDFParser(io.BytesIO(self._data)))

    @cached_property
    def _manager(self) -> Any:
        from pdfminer.pdfinterp import PDFResourceManager

        return PDFResourceManager(caching=True)


def _bytes_per_code(font: pikepdf.Object, codes: int, length: int) -> int:
    if font.get("/Subtype") != pikepdf.Name.Type0:
        return 1
    if codes and length % codes == 0 and length // codes in (1, 2):
        return length // codes
    if not codes and not length:
        return 1
    raise UnknownFont("its codes are of several lengths")
