"""Whether a page still says what it said, without what was taken out: both files are read by PDFium and compared."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Sequence
from typing import Any

from analyzer.reporting.annotated.page_space import Rect

_SLACK = 0.8
"""Points by which a letter's middle may lie outside a rectangle and still belong to it."""
_GRID = 0.5
"""Points: places are compared to this."""


def is_true_copy(before: Any, after: Any, rects: Sequence[Rect]) -> bool:
    """Whether the pages (of pypdfium2) have the same letters at the same places, and `after` none in the rectangles."""
    kept, _ = _letters(before, rects)
    found, hidden = _letters(after, rects)
    return not hidden and _agree(kept, found)


def _agree(kept: Counter[str], found: Counter[str]) -> bool:
    return kept == found


def _letters(page: Any, rects: Sequence[Rect]) -> tuple[Counter[str], int]:
    """The letters outside of the rectangles with their places, and the number of letters and digits inside."""
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    outside: Counter[str] = Counter()
    inside = 0
    try:
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        for index in range(text.count_chars()):
            code = pdfium.FPDFText_GetUnicode(text, index)
            if code <= 32 or pdfium.FPDFText_IsGenerated(text, index) == 1:
                continue
            if not pdfium.FPDFText_GetCharBox(text, index, left, right, bottom, top):
                continue
            x, y = (left.value + right.value) / 2, (bottom.value + top.value) / 2
            if any(x0 - _SLACK <= x <= x1 + _SLACK and y0 - _SLACK <= y <= y1 + _SLACK for x0, y0, x1, y1 in rects):
                inside += chr(code).isalnum()
            else:
                outside[f"{code} {round(x / _GRID)} {round(y / _GRID)}"] += 1
    finally:
        text.close()
    return outside, inside
