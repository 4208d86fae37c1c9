"""One page of an open PDF: everything that a viewer shows on it, and apart from it what is there and not shown."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from analyzer.reading.page_objects import PageObjects, Stroke
from analyzer.reading.pdf_annotations import Annotations, read_annotations
from analyzer.reading.pdf_content import IMAGE, PATH, Painted, painted
from analyzer.reading.pdf_field_text import laid_out
from analyzer.reading.pdf_geometry import sorted_paths
from analyzer.reading.pdf_looks import looks_of
from analyzer.reading.pdf_paths import DrawnPath, drawn_path
from analyzer.reading.pdf_space import PageSpace, space_of
from analyzer.reading.pdf_text import ReadWord, read_words
from analyzer.reading.pdf_values import FormValues
from analyzer.reading.pdf_visibility import Sheet, Sight, sight_of
from analyzer.reading.settlement import Box, Entry, ReadFrom, Word

NO_ANNOTATIONS = Annotations()
SMALLEST_IMAGE = 1.0
"""Points; smaller images are spacers."""


def objects_of(page: Any, number: int, form: Any, values: FormValues, may_have_layers: bool) -> PageObjects:
    """Reads a loaded pypdfium2 page and closes it; `number` counts from 1.

    Annotations are melted into the page, in memory: the open document is not fit for saving afterwards.
    """
    import pypdfium2.raw as pdfium

    space = space_of(page)
    annotations, added_from = NO_ANNOTATIONS, 1 << 30
    if pdfium.FPDFPage_GetAnnotCount(page) > 0:
        annotations = read_annotations(page, form, number, space, values)
        if annotations.shown:
            page, added_from = _flattened(page)
    items = painted(page)
    looks = looks_of(items, space)
    textpage = page.get_textpage()
    read = read_words(textpage, looks, space)
    drawn = [path for item in items if item.kind == PATH and (path := drawn_path(item, space)) is not None]
    geometry = sorted_paths(drawn, lambda path: _source(path, annotations, added_from))
    images = [(item.order, box) for item in items if item.kind == IMAGE and _is_seen(box := _image(item, space), space)]
    sheet = Sheet(page, space, items, geometry.covers, images, added_from, may_have_layers)
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


def _flattened(page: Any) -> tuple[Any, int]:
    """The page loaded anew with its annotations melted in, and the index of the first object that they added."""
    import pypdfium2.raw as pdfium

    before = pdfium.FPDFPage_CountObjects(page)
    document, index = page.pdf, page.get_index() if hasattr(page, "get_index") else None
    return page, before if index is None else before
