"""One page of an open PDF: everything that a viewer shows on it, and apart from it what is there and not shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_annotations import Annotations, read_annotations
from analyzer.reading.pdf_content import IMAGE, PATH, Painted, matrix_of, painted
from analyzer.reading.pdf_field_text import laid_out
from analyzer.reading.pdf_geometry import sorted_paths
from analyzer.reading.pdf_looks import Looks
from analyzer.reading.pdf_paths import DrawnPath, drawn_path
from analyzer.reading.pdf_space import PageSpace, combined, space_of
from analyzer.reading.pdf_text import ReadWord, read_words
from analyzer.reading.pdf_values import FormValues
from analyzer.reading.pdf_visibility import Sheet, Sight, sight_of
from analyzer.reading.settlement import Box, Entry, ReadFrom, Word

NO_ANNOTATIONS = Annotations()
NOTHING_ADDED = 1 << 30
"""Index that no object of a page reaches."""
SMALLEST_IMAGE = 1.0
"""Points; smaller images are spacers."""


def objects_of(document: Any, number: int, values: FormValues, may_have_layers: bool) -> PageObjects | None:
    """Reads one page of an open pypdfium2 document, counted from 1; None where it cannot be loaded.

    Annotations are melted into the page, in memory: the open document is not fit for saving afterwards.
    """
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        return None
    space = space_of(page)
    annotations, added_from = NO_ANNOTATIONS, NOTHING_ADDED
    if pdfium.FPDFPage_GetAnnotCount(page) > 0:
        form = document.formenv.raw if document.formenv else None
        annotations = read_annotations(page, form, number - 1, space, values)
        if annotations.shown:
            added_from = pdfium.FPDFPage_CountObjects(page)
            pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
            page.close()
            page = document[number - 1]
    items = painted(page, may_have_layers)
    looks = Looks(items, space)
    textpage = page.get_textpage()
    read = read_words(textpage, looks, space)
    drawn = [path for item in items if item.kind == PATH and (path := drawn_path(item, space)) is not None]
    geometry = sorted_paths(drawn, lambda path: _source(path, annotations, added_from))
    images = [(item.order, box) for item in items if item.kind == IMAGE and _is_seen(box := _image(item, space), space)]
    sheet = Sheet(page, space, geometry.covers, images, added_from, may_have_layers)
    sights = sight_of(read, sheet)
    words = [_placed(word, sight, annotations, added_from) for word, sight in zip(read, sights, strict=True)]
    visible = [w for w in words if w.entry is not Entry.HIDDEN]
    hidden = [w for w in words if w.entry is Entry.HIDDEN]
    notes = list(annotations.notes)
    if hidden:
        notes.append(("hidden_text", f"{len(hidden)} word(s) that a viewer does not show were left aside"))
    if annotations.hidden_words:
        notes.append(("hidden_text", "comments that only show when opened were left aside"))
    visible += annotations.words + _values_without_appearance(annotations, visible)
    textpage.close()
    page.close()
    return PageObjects(
        number=number,
        width=space.width,
        height=space.height,
        words=tuple(visible),
        horizontal_rules=tuple(geometry.horizontal_rules),
        vertical_rules=tuple(geometry.vertical_rules),
        squares=tuple(geometry.squares),
        strokes=(*geometry.strokes, *annotations.strokes),
        images=tuple(box for _, box in images),
        fields=tuple(annotations.fields),
        strike_outs=tuple(annotations.strike_outs),
        hidden_words=(*hidden, *annotations.hidden_words),
        notes=tuple(notes),
    )


def _source(path: DrawnPath, annotations: Annotations, added_from: int) -> ReadFrom:
    if path.top < added_from:
        return ReadFrom.DRAWING
    return annotations.source_of(Box.around(chain.box for chain in path.chains)) or ReadFrom.ANNOTATION


def _placed(read: ReadWord, sight: Sight, annotations: Annotations, added_from: int) -> Word:
    """The word with the layer that it comes from and the way it came onto the page."""
    word = read.word
    if read.look is not None and read.look.item.top >= added_from:
        source = annotations.source_of(word.box) or ReadFrom.ANNOTATION
        word = replace(word, entry=Entry.TYPED, read_from=source)
    if sight is Sight.HIDDEN:
        return replace(word, entry=Entry.HIDDEN)
    return replace(word, read_from=ReadFrom.OCR) if sight is Sight.UNDER_SCAN else word


def _values_without_appearance(annotations: Annotations, words: Sequence[Word]) -> list[Word]:
    """Values of fields whose appearance holds no word, as a viewer would lay them out."""
    added: list[Word] = []
    for box, value in annotations.unpainted:
        near = box.grown(2.0)
        shown = any(word.read_from is ReadFrom.FORM_FIELD and word.box.overlap(near) > 0 for word in words)
        if not shown:
            added.extend(laid_out(value, box, ReadFrom.FORM_FIELD))
    return added


def _image(item: Painted, space: PageSpace) -> Box:
    """The box of an image, which fills the unit square of its own space."""
    a, b, c, d, e, f = combined(matrix_of(item.handle), item.matrix)
    corners = [(e, f), (a + e, b + f), (c + e, d + f), (a + c + e, b + d + f)]
    return Box.around(space.box_of(x, y, x, y) for x, y in corners)


def _is_seen(box: Box, space: PageSpace) -> bool:
    return min(box.width, box.height) >= SMALLEST_IMAGE and box.overlap(space.box) > 0
