"""From the coordinates inside a PDF to the page as a viewer shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from analyzer.reading.settlement import Box

Matrix = tuple[float, float, float, float, float, float]
"""The six numbers of a PDF matrix: a point (x, y) goes to (a x + c y + e, b x + d y + f)."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def combined(inner: Matrix, outer: Matrix) -> Matrix:
    """The matrix that applies `inner` first and `outer` after it."""
    a, b, c, d, e, f = inner
    a2, b2, c2, d2, e2, f2 = outer
    return (
        a * a2 + b * c2,
        a * b2 + b * d2,
        c * a2 + d * c2,
        c * b2 + d * d2,
        e * a2 + f * c2 + e2,
        e * b2 + f * d2 + f2,
    )


@dataclass(frozen=True, slots=True)
class PageSpace:
    """The visible part of a page in its own coordinates, and the quarter turns a viewer gives it."""

    left: float
    bottom: float
    right: float
    top: float
    quarter_turns: int = 0
    """Clockwise, 0 to 3, from /Rotate."""

    @property
    def width(self) -> float:
        """Width as shown, in points."""
        return self.top - self.bottom if self.quarter_turns % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """Height as shown, in points."""
        return self.right - self.left if self.quarter_turns % 2 else self.top - self.bottom

    @property
    def box(self) -> Box:
        return Box(0.0, 0.0, self.width, self.height)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point of the PDF, counted from the top left of the shown page."""
        if self.quarter_turns == 0:
            return x - self.left, self.top - y
        if self.quarter_turns == 1:
            return y - self.bottom, x - self.left
        if self.quarter_turns == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def box_of(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """The box of two opposite corners, counted from the top left of the shown page."""
        if self.quarter_turns == 0 and x0 <= x1 and y0 <= y1:
            return Box(x0 - self.left, self.top - y1, x1 - self.left, self.top - y0)
        ax, ay = self.point(x0, y0)
        bx, by = self.point(x1, y1)
        return Box(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))

    def direction(self, x: float, y: float) -> tuple[float, float]:
        """Where an arrow of the PDF points on the shown page (y grows downwards)."""
        if self.quarter_turns == 0:
            return x, -y
        if self.quarter_turns == 1:
            return y, x
        if self.quarter_turns == 2:
            return -x, y
        return -y, -x


def space_of(page: Any) -> PageSpace:
    """The space of a loaded PDFium page: its crop box (inherited or not) within its media box, and /Rotate."""
    import pypdfium2.raw as pdfium

    bounds = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, bounds):
        return PageSpace(0.0, 0.0, pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page))
    turns = pdfium.FPDFPage_GetRotation(page)
    return PageSpace(bounds.left, bounds.bottom, bounds.right, bounds.top, turns if turns in (1, 2, 3) else 0)
