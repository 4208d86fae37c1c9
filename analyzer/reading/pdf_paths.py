"""Drawn paths of a PDF page as chains of points: what was moved, drawn and closed."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

from analyzer.reading.pdf_content import Painted, matrix_of
from analyzer.reading.pdf_looks import brightness, colour_of
from analyzer.reading.pdf_space import IDENTITY, Matrix, PageSpace, combined
from analyzer.reading.settlement import Box

MOST_SEGMENTS = 3000
"""Segments read of one path; longer ones are pictures made of lines."""
CURVE_STEPS = (0.25, 0.5, 0.75, 1.0)
"""Where a curve is sampled, as parts of its way."""
MOST_CLIP_POINTS = 64
"""A clip with more points is a shape, and its bounds are not used."""

LINE_TO, BEZIER_TO, MOVE_TO = 0, 1, 2
"""PDFium's numbers for the types of path segments."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Chain:
    """One unbroken run of a path, in points from the top left of the page as shown."""

    points: tuple[Point, ...]
    closed: bool
    curved: bool

    @property
    def box(self) -> Box:
        return Box(
            min(p[0] for p in self.points),
            min(p[1] for p in self.points),
            max(p[0] for p in self.points),
            max(p[1] for p in self.points),
        )


@dataclass(frozen=True, slots=True)
class DrawnPath:
    """A path and the ink it is drawn with."""

    chains: tuple[Chain, ...]
    filled: bool
    stroked: bool
    fill_brightness: float
    """0 is black and 1 is white."""
    stroke_brightness: float
    stroke_width: float
    opaque: bool
    """A fill that lets nothing of what lies below shine through."""
    clip: tuple[Box, ...]
    """Boxes of the chains that clip it; two where it is clipped to the ring between them."""
    order: int
    top: int
    """Index of the outermost object of the page that it belongs to."""


def drawn_path(item: Painted, space: PageSpace) -> DrawnPath | None:
    """The path of a painted object; None where it leaves no ink."""
    import pypdfium2.raw as pdfium

    mode, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(item.handle, mode, stroke)
    filled, stroked = mode.value != 0, bool(stroke.value)
    fill = colour_of(item.handle) if filled else (0, 0, 0, 0)
    line = colour_of(item.handle, stroked=True) if stroked else (0, 0, 0, 0)
    filled, stroked = filled and fill[3] > 0, stroked and line[3] > 0
    if not filled and not stroked:
        return None
    matrix = combined(matrix_of(item.handle), item.matrix)
    count = pdfium.FPDFPath_CountSegments(item.handle)
    chains = _chains(item.handle, pdfium.FPDFPath_GetPathSegment, min(count, MOST_SEGMENTS), matrix, space)
    if not chains:
        return None
    width = ctypes.c_float()
    pdfium.FPDFPageObj_GetStrokeWidth(item.handle, width)
    return DrawnPath(
        chains=chains,
        filled=filled,
        stroked=stroked,
        fill_brightness=brightness(*fill[:3]),
        stroke_brightness=brightness(*line[:3]),
        stroke_width=width.value * abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) ** 0.5,
        opaque=filled and fill[3] == 255 and not pdfium.FPDFPageObj_HasTransparency(item.handle),
        clip=_clip(item, space) if filled else (),
        order=item.order,
        top=item.top,
    )


def _chains(source: Any, get: Any, count: int, matrix: Matrix, space: PageSpace) -> tuple[Chain, ...]:
    import pypdfium2.raw as pdfium

    a, b, c, d, e, f = matrix
    x, y = ctypes.c_float(), ctypes.c_float()
    chains: list[Chain] = []
    points: list[Point] = []
    handles: list[Point] = []
    closed = curved = False

    def finish() -> None:
        if len(points) > 1:
            chains.append(Chain(tuple(points), closed or points[0] == points[-1], curved))

    for index in range(count):
        segment = get(source, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = space.point(a * x.value + c * y.value + e, b * x.value + d * y.value + f)
        if kind == MOVE_TO:
            finish()
            points, handles, closed, curved = [point], [], False, False
        elif kind == BEZIER_TO:
            handles.append(point)
            if len(handles) == 3:
                points.extend(_curve(points[-1] if points else handles[0], handles))
                handles, curved = [], True
        else:
            points.append(point)
        closed = closed or bool(pdfium.FPDFPathSegment_GetClose(segment))
    finish()
    return tuple(chains)


def _curve(start: Point, handles: list[Point]) -> list[Point]:
    (x0, y0), ((x1, y1), (x2, y2), (x3, y3)) = start, handles
    found = []
    for t in CURVE_STEPS:
        u = 1 - t
        w0, w1, w2, w3 = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        found.append((w0 * x0 + w1 * x1 + w2 * x2 + w3 * x3, w0 * y0 + w1 * y1 + w2 * y2 + w3 * y3))
    return found


def _clip(item: Painted, space: PageSpace) -> tuple[Box, ...]:
    import pypdfium2.raw as pdfium

    clip = pdfium.FPDFPageObj_GetClipPath(item.handle)
    if not clip:
        return ()
    boxes: list[Box] = []
    for index in range(max(pdfium.FPDFClipPath_CountPaths(clip), 0)):
        count = pdfium.FPDFClipPath_CountPathSegments(clip, index)
        if 0 < count <= MOST_CLIP_POINTS:
            chains = _chains(
                clip,
                lambda source, segment, at=index: pdfium.FPDFClipPath_GetPathSegment(source, at, segment),
                count,
                item.matrix if item.depth else IDENTITY,
                space,
            )
            boxes.extend(chain.box for chain in chains)
    return tuple(boxes)
