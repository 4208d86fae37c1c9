"""Annotations of a page: which a viewer shows, what they strike out, what they say and keep hidden.

Those that show words or drawings of their own are melted into the page in memory, so that they are read at the place
and with the matrices that a viewer gives them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from analyzer.reading.page_objects import Field, Stroke
from analyzer.reading.pdf_field_text import laid_out
from analyzer.reading.pdf_fields import ReadField, read_field, string_of
from analyzer.reading.pdf_space import PageSpace
from analyzer.reading.pdf_values import FormValues
from analyzer.reading.settlement import Box, Entry, ReadFrom, Word

TEXT_NOTE, LINK, FREE_TEXT, LINE, SQUARE, CIRCLE, POLYGON, POLYLINE = 1, 2, 3, 4, 5, 6, 7, 8
HIGHLIGHT, UNDERLINE, SQUIGGLY, STRIKE_OUT, STAMP, CARET, INK, POPUP = 9, 10, 11, 12, 13, 14, 15, 16
FILE_ATTACHMENT, WIDGET, WATERMARK = 17, 20, 24
"""PDFium's numbers for the kinds of annotations."""

SHAPES = frozenset({LINE, SQUARE, CIRCLE, POLYGON, POLYLINE, INK})
PAINTED = SHAPES | {FREE_TEXT, STAMP, WATERMARK}
"""Kinds whose appearance is part of what a reader sees."""
COMMENTED = PAINTED | {TEXT_NOTE, HIGHLIGHT, UNDERLINE, SQUIGGLY, STRIKE_OUT, CARET, POPUP}
"""Kinds that can carry a comment which only shows when it is opened."""

COMMENT_WIDTH = 240.0
"""Points; width in which the words of a comment are laid out beside its sign (viewers open a note of that size)."""

HIDDEN_FLAG, NO_VIEW_FLAG, INVISIBLE_FLAG = 2, 32, 1
"""Annotation flags: not shown at all; shown on paper only; not shown where the kind is unknown."""

Point = tuple[float, float]


@dataclass(slots=True)
class Annotations:
    """What the annotations of one page add to it."""

    fields: list[Field] = field(default_factory=list)
    strike_outs: list[Box] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    """Values that have no appearance of their own, laid out in their boxes."""
    hidden_words: list[Word] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    shown: list[tuple[Box, ReadFrom]] = field(default_factory=list)
    """Box of every annotation that is melted into the page."""
    notes: list[tuple[str, str]] = field(default_factory=list)
    unpainted: list[tuple[Box, str]] = field(default_factory=list)
    """Boxes and values of text fields whose appearance may turn out to be empty."""

    def source_of(self, box: Box) -> ReadFrom | None:
        """Where something that was melted into the page comes from: the smallest annotation around its middle."""
        x, y = box.middle
        around = [
            (b.width * b.height, s)
            for b, s in self.shown
            if b.x0 - 1 <= x <= b.x1 + 1 and b.top - 1 <= y <= b.bottom + 1
        ]
        return min(around, key=lambda pair: pair[0])[1] if around else None


def read_annotations(page: Any, form: Any, number: int, space: PageSpace, values: FormValues) -> Annotations:
    """Reads all annotations of a loaded PDFium page and sets their flags so that flattening melts in what a viewer
    shows."""
    import pypdfium2.raw as pdfium

    found = Annotations()
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            found.notes.append(("file_repaired", f"annotation {index + 1} is broken and was left out"))
            continue
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        flags = pdfium.FPDFAnnot_GetFlags(annotation)
        box = _box_of(annotation, space)
        visible = not flags & (HIDDEN_FLAG | NO_VIEW_FLAG)
        melted = False
        if kind == WIDGET:
            read = read_field(annotation, form, (number, index), box, values)
            if visible and read is not None:
                melted = _take_field(read, box, found)
        else:
            melted = visible and _take(annotation, kind, box, space, found)
            _take_comment(annotation, kind, box, visible, found)
        pdfium.FPDFAnnot_SetFlags(annotation, flags & ~INVISIBLE_FLAG if melted else flags | HIDDEN_FLAG)
        pdfium.FPDFPage_CloseAnnot(annotation)
    return found


def _box_of(annotation: Any, space: PageSpace) -> Box:
    import pypdfium2.raw as pdfium

    rect = pdfium.FS_RECTF()
    if not pdfium.FPDFAnnot_GetRect(annotation, rect):
        return Box(0.0, 0.0, 0.0, 0.0)
    return space.box_of(rect.left, rect.bottom, rect.right, rect.top)


def _take_field(read: ReadField, box: Box, found: Annotations) -> bool:
    """Notes the field; tells whether its appearance is to be melted into the page."""
    if read.field is not None:
        found.fields.append(read.field)
        if read.field.value_disagrees:
            found.notes.append(
                ("witnesses_disagree", f'the box "{read.field.name}" shows another state than its stored value')
            )
    found.words.extend(laid_out(read.chosen, box, ReadFrom.FORM_FIELD))
    if read.melts:
        found.shown.append((box, ReadFrom.FORM_FIELD))
        if read.text:
            found.unpainted.append((box, read.text))
    return read.melts


def _take(annotation: Any, kind: int, box: Box, space: PageSpace, found: Annotations) -> bool:
    import pypdfium2.raw as pdfium

    if kind == STRIKE_OUT:
        found.strike_outs.extend(_quads(annotation, space) or [box])
    elif kind == FILE_ATTACHMENT:
        found.notes.append(("attachment_unread", "a file is attached to the page and was not read"))
    elif kind in PAINTED:
        if pdfium.FPDFAnnot_GetObjectCount(annotation) > 0:
            found.shown.append((box, ReadFrom.ANNOTATION))
            return True
        if kind == FREE_TEXT:
            found.words.extend(laid_out(string_of(annotation, b"Contents"), box, ReadFrom.ANNOTATION))
        elif kind in SHAPES:
            found.strokes.extend(_shape(annotation, kind, box, space))
    return False


def _take_comment(annotation: Any, kind: int, box: Box, visible: bool, found: Annotations) -> None:
    comment = string_of(annotation, b"Contents").strip()
    if not comment or kind not in COMMENTED or (kind == FREE_TEXT and visible):
        return
    place = Box(box.x0, box.top, box.x0 + COMMENT_WIDTH, box.top + COMMENT_WIDTH)
    found.hidden_words.extend(laid_out(comment, place, ReadFrom.ANNOTATION, Entry.HIDDEN))


def _quads(annotation: Any, space: PageSpace) -> list[Box]:
    import pypdfium2.raw as pdfium

    boxes = []
    for index in range(pdfium.FPDFAnnot_CountAttachmentPoints(annotation)):
        quad = pdfium.FS_QUADPOINTSF()
        if pdfium.FPDFAnnot_GetAttachmentPoints(annotation, index, quad):
            corners = [(quad.x1, quad.y1), (quad.x2, quad.y2), (quad.x3, quad.y3), (quad.x4, quad.y4)]
            boxes.append(Box.around(space.box_of(x, y, x, y) for x, y in corners))
    return boxes


def _shape(annotation: Any, kind: int, box: Box, space: PageSpace) -> list[Stroke]:
    """The pen lines of a shape that has no appearance of its own, as viewers draw it."""
    import pypdfium2.raw as pdfium

    chains: list[list[Point]] = []
    if kind == INK:
        for index in range(pdfium.FPDFAnnot_GetInkListCount(annotation)):
            count = pdfium.FPDFAnnot_GetInkListPath(annotation, index, None, 0)
            points = (pdfium.FS_POINTF * max(count, 1))()
            pdfium.FPDFAnnot_GetInkListPath(annotation, index, points, count)
            chains.append([space.point(p.x, p.y) for p in points[:count]])
    elif kind == LINE:
        start, end = pdfium.FS_POINTF(), pdfium.FS_POINTF()
        if pdfium.FPDFAnnot_GetLine(annotation, start, end):
            chains.append([space.point(start.x, start.y), space.point(end.x, end.y)])
    elif kind in (POLYGON, POLYLINE):
        count = pdfium.FPDFAnnot_GetVertices(annotation, None, 0)
        points = (pdfium.FS_POINTF * max(count, 1))()
        pdfium.FPDFAnnot_GetVertices(annotation, points, count)
        chains.append([space.point(p.x, p.y) for p in points[:count]])
    else:
        corners = [(box.x0, box.top), (box.x1, box.top), (box.x1, box.bottom), (box.x0, box.bottom)]
        chains.append([*corners, corners[0]])
    return [
        Stroke(Box.around(Box(x, y, x, y) for x, y in chain), tuple(chain), read_from=ReadFrom.ANNOTATION)
        for chain in chains
        if len(chain) > 1
    ]
