"""A PDF as the objects that lie on its pages, read through PDFium (never from two threads at once)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING

from analyzer.reading.limits import DEFAULT_LIMITS, Limits
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_damage import damaged_pages
from analyzer.reading.pdf_objects import objects_of
from analyzer.reading.pdf_open import mend_crop_box, open_document, start_forms
from analyzer.reading.pdf_parts import may_have_layers, pages_missed
from analyzer.reading.pdf_values import FormValues
from analyzer.reading.settlement import Notice

if TYPE_CHECKING:
    from analyzer.reading.ocr_picture import PagePicture

PAGE_UNREAD = "page_unread"
"""Warning code of a page that could not be loaded; such a page has no size."""

NO_PART_SHOWN = ("file_repaired", "the part of the page that is to be shown lies outside of it; all of it was read")


def read_pdf(
    data: bytes,
    path: str,
    password: str | None = None,
    pages: Collection[int] | None = None,
    max_pages: int = DEFAULT_LIMITS.max_pages,
) -> tuple[list[PageObjects], list[Notice], int]:
    """The objects of the pages (numbers from 1; None means all), what was met in the file, and its number of pages.

    Raises Empty, Damaged, Encrypted, WrongPassword or TooLarge.
    """
    with PdfFile(data, path, password, max_pages) as file:
        return list(file.pages(pages)), file.notices, file.page_count


class PdfFile:
    """An open PDF, read page by page; use it in a `with` statement."""

    def __init__(
        self, data: bytes, path: str, password: str | None = None, max_pages: int = DEFAULT_LIMITS.max_pages
    ) -> None:
        """Opens the file; raises Empty, Damaged, Encrypted, WrongPassword or TooLarge."""
        import pypdfium2.raw as pdfium

        self.path = path
        self.document, self.notices = open_document(data, password, max_pages)
        self.page_count = len(self.document)
        self._values = FormValues(data, password, self.page_count)
        self._mended: set[int] = set()
        self._may_have_layers = may_have_layers(data)
        missed = pages_missed(data, password, self.page_count)
        if missed:
            self.notices.append(
                Notice(
                    PAGE_UNREAD,
                    f"the file seems to hold {missed} page(s) more than the {self.page_count} that its page tree shows; "
                    "they were not read: open it in another viewer, and print it to a new PDF",
                )
            )
        self.damaged, broken = damaged_pages(data, password, self.page_count)
        """The numbers of the pages of which a part is lost; all pages where the damage could not be placed."""
        if broken:
            self.notices.append(
                Notice(
                    PAGE_UNREAD, f"the file is damaged: {broken} of its parts cannot be unpacked; words may be missing"
                )
            )
        self._init_forms()
        attached = pdfium.FPDFDoc_GetAttachmentCount(self.document)
        if attached > 0:
            self.notices.append(Notice("attachment_unread", f"{attached} attached file(s) were not read"))

    def _init_forms(self) -> None:
        """XFA forms carry a usual form too, except those that only Acrobat can lay out."""
        import pypdfium2.raw as pdfium

        kind = start_forms(self.document)
        if kind == pdfium.FORMTYPE_XFA_FULL:
            self.notices.append(
                Notice(
                    PAGE_UNREAD,
                    "the form is of a kind (dynamic XFA) that may show its content only in Adobe Acrobat; "
                    "print it there to a new PDF",
                )
            )

    def __enter__(self) -> PdfFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file."""
        self.document.close()

    def picture(self, objects: PageObjects, limits: Limits) -> PagePicture:
        """The picture of a page; raises TooLarge where it, or an image on it, has more pixels than the limit."""
        from analyzer.reading.ocr_picture import rendered
        from analyzer.reading.pdf_images import check_images

        check_images(self.document, objects.number, limits)
        return rendered(self.document, objects.number, objects.width, objects.height, limits)

    def pages(self, wanted: Collection[int] | None = None) -> Iterator[PageObjects]:
        """The pages in order, one after another; numbers count from 1, and None means all.

        What was met on a page is added to the notices of the file as the page is read.
        """
        for number in range(1, self.page_count + 1):
            if wanted is None or number in wanted:
                objects = self.page(number)
                self.notices += [Notice(code, text, number) for code, text in objects.notes]
                yield objects

    def page(self, number: int) -> PageObjects:
        """The objects of one page, counted from 1; a page that cannot be loaded says so in its notes."""
        self._mend_size(number)
        objects = objects_of(self.document, number, self._values, self._may_have_layers)
        if objects is None:
            return PageObjects(number, 0.0, 0.0, notes=((PAGE_UNREAD, "the page is damaged and cannot be loaded"),))
        return replace(objects, notes=(NO_PART_SHOWN, *objects.notes)) if number in self._mended else objects

    def _mend_size(self, number: int) -> None:
        import pypdfium2

        try:
            if mend_crop_box(self.document, number):
                self._mended.add(number)
        except pypdfium2.PdfiumError:  # told when its objects are asked for
            return
