"""The objects of a page in the order in which they are painted, forms inside forms included."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from analyzer.reading.pdf_space import IDENTITY, Matrix, combined

DEEPEST_FORM = 12
"""Forms nested deeper than this are loops or tricks, and stay unread."""
MOST_OBJECTS = 60_000
"""Objects read of one page; drawings with more are maps and plans, and their marks cannot be told apart anyway."""

OC_BYTES = 6
"""Bytes of "OC" in UTF-16 with its closing zero."""

TEXT, PATH, IMAGE, SHADING, FORM = 1, 2, 3, 4, 5
"""PDFium's numbers for the types of page objects."""


@dataclass(slots=True)
class Painted:
    """One object, and where it stands in the order of painting."""

    order: int
    kind: int
    handle: Any
    matrix: Matrix
    """From the space in which the object's numbers are given to the space of the page."""
    top: int
    """Index of the outermost object of the page that it belongs to."""
    depth: int
    layered: bool
    """It, or a form around it, is marked as belonging to a layer that can be switched off."""


def address_of(handle: Any) -> int:
    """A number that two handles on the same object share."""
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


def painted(page: Any, may_have_layers: bool = True) -> list[Painted]:
    """Every text, path, image and shading of a loaded PDFium page in painting order, at most `MOST_OBJECTS`.

    Only where the file may have layers is each object asked whether it belongs to one.
    """
    import pypdfium2.raw as pdfium

    found: list[Painted] = []
    for top in range(pdfium.FPDFPage_CountObjects(page)):
        for item in _unfolded(pdfium.FPDFPage_GetObject(page, top), IDENTITY, top, 0, not may_have_layers):
            item.layered = item.layered and may_have_layers
            item.order = len(found)
            found.append(item)
            if len(found) >= MOST_OBJECTS:
                return found
    return found


def matrix_of(handle: Any) -> Matrix:
    """The matrix of an object; identity where it has none."""
    import pypdfium2.raw as pdfium

    values = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(handle, values):
        return IDENTITY
    return values.a, values.b, values.c, values.d, values.e, values.f


def _unfolded(handle: Any, matrix: Matrix, top: int, depth: int, layered: bool) -> Iterator[Painted]:
    import pypdfium2.raw as pdfium

    kind = pdfium.FPDFPageObj_GetType(handle)
    layered = layered or _is_layered(handle)
    if kind != FORM:
        yield Painted(0, kind, handle, matrix, top, depth, layered)
    elif depth < DEEPEST_FORM:
        inner = combined(matrix_of(handle), matrix)
        for index in range(pdfium.FPDFFormObj_CountObjects(handle)):
            yield from _unfolded(pdfium.FPDFFormObj_GetObject(handle, index), inner, top, depth + 1, layered)


def _is_layered(handle: Any) -> bool:
    import pypdfium2.raw as pdfium

    for index in range(pdfium.FPDFPageObj_CountMarks(handle)):
        mark = pdfium.FPDFPageObj_GetMark(handle, index)
        size = ctypes.c_ulong()
        name = (ctypes.c_ushort * 4)()
        named = pdfium.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), size)
        if named and size.value == OC_BYTES and (name[0], name[1]) == (ord("O"), ord("C")):
            return True
    return False
