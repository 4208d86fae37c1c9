"""The images on a page of a PDF, and whether they are small enough to be unpacked."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import Any

from analyzer.errors import TooLarge
from analyzer.reading.limits import Limits
from analyzer.reading.pdf_content import DEEPEST_FORM, FORM, IMAGE


def check_images(document: Any, number: int, limits: Limits) -> None:
    """Raises TooLarge where an image on the page (from 1) of an open pypdfium2 document has too many pixels.

    Drawing a page unpacks its images whole, however small they are shown.
    """
    page = document[number - 1]
    try:
        check_images_of(page, limits)
    finally:
        page.close()


def check_images_of(page: Any, limits: Limits) -> None:
    """The same for a page that is loaded."""
    import pypdfium2.raw as pdfium

    handle = page.raw  # the wrapper would be asked for it anew for each of thousands of objects
    for image in _images(pdfium.FPDFPage_GetObject, handle, pdfium.FPDFPage_CountObjects(handle), 0):
        width, height = ctypes.c_uint(), ctypes.c_uint()
        if not pdfium.FPDFImageObj_GetImagePixelSize(image, width, height):
            continue
        if width.value * height.value > limits.max_megapixels * 1e6:
            raise TooLarge(
                f"an image on the page has more than {limits.max_megapixels:g} megapixels (--max-megapixels)"
            )


def _images(object_of: Callable[[Any, int], Any], holder: Any, count: int, depth: int) -> Iterator[Any]:
    """The images of a page or a form, without all that is asked of other objects: a page may hold thousands of words."""
    import pypdfium2.raw as pdfium

    kind_of = pdfium.FPDFPageObj_GetType
    for index in range(count):
        handle = object_of(holder, index)
        kind = kind_of(handle)
        if kind == IMAGE:
            yield handle
        elif kind == FORM and depth < DEEPEST_FORM:
            yield from _images(pdfium.FPDFFormObj_GetObject, handle, pdfium.FPDFFormObj_CountObjects(handle), depth + 1)
