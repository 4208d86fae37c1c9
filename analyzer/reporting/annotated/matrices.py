"""The transformations of PDF drawing: six numbers each, applied from left to right."""

from __future__ import annotations

from analyzer.reading.pdf_space import IDENTITY, Matrix
from analyzer.reading.pdf_space import combined as product

Point = tuple[float, float]

__all__ = ["IDENTITY", "Matrix", "Point", "bounds", "inverse", "matrix_of", "moved", "product"]


def moved(matrix: Matrix, point: Point) -> Point:
    """Where the transformation takes a point."""
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def inverse(matrix: Matrix) -> Matrix | None:
    """What undoes the transformation; None for one that flattens everything."""
    a, b, c, d, e, f = matrix
    determinant = a * d - b * c
    if abs(determinant) < 1e-12:
        return None
    ia, ib, ic, id_ = d / determinant, -b / determinant, -c / determinant, a / determinant
    return ia, ib, ic, id_, -(e * ia + f * ic), -(e * ib + f * id_)


def bounds(matrix: Matrix, x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
    """The smallest upright rectangle round where the transformation takes a rectangle."""
    corners = [moved(matrix, corner) for corner in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return min(xs), min(ys), max(xs), max(ys)


def matrix_of(numbers: object) -> Matrix:
    """The six numbers of a PDF array; the identity for anything else."""
    try:
        a, b, c, d, e, f = (float(n) for n in numbers)  # type: ignore[attr-defined]  # whatever is no list of numbers
    except (TypeError, ValueError):
        return IDENTITY
    return a, b, c, d, e, f
