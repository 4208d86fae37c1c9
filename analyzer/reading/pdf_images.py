"""The images on a page of a PDF, and whether they are small enough to be unpacked."""

from __future__ import annotations

import ctypes
from typing import Any

from analyzer.errors import TooLarge
from analyzer.reading.limits import Limits
from analyzer.reading.pdf_content import IMAGE, painted


def check_images(document: Any, number: int, limits: Limits) -> None:
    """Raises TooLarge where an image on the page (from 1) of an open pypdfium2 document has too many pixels.

    Drawing a page unpacks its images whole, however small they are shown.
    """
    import pypdfium2.raw as pdfium

    page = document[number - 1]
    try:
        for item in painted(page, may_have_layers=False):
            width, height = ctypes.c_uint(), ctypes.c_uint()
            if item.kind != IMAGE or not pdfium.FPDFImageObj_GetImagePixelSize(item.handle, width, height):
                continue
            if width.value * height.value > limits.max_megapixels * 1e6:
                raise TooLarge(
                    f"an image on the page has more than {limits.max_megapixels:g} megapixels (--max-megapixels)"
                )
    finally:
        page.close()
