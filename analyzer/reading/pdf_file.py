"""A PDF as the objects that lie on its pages, read through PDFium (never from two threads at once)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from types import TracebackType

from analyzer.reading.limits import DEFAULT_LIMITS
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pdf_objects import objects_of
from analyzer.reading.pdf_open import may_have_layers, open_document
from analyzer.reading.pdf_values import FormValues
from analyzer.reading.settlement import Notice

PAGE_UNREAD = "page_unread"
"""Warning code of a page that could not be loaded; such a page has no size."""


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
        self._may_have_layers = may_have_layers(data)
        self._init_forms()
        attached = pdfium.FPDFDoc_GetAttachmentCount(self.document)
        if attached > 0:
            self.notices.append(Notice("attachment_unread", f"{attached} attached file(s) were not read"))

    def _init_forms(self) -> None:
        """XFA forms carry a usual form too, except those that only Acrobat can lay out."""
        import pypdfium2
        import pypdfium2.raw as pdfium

        kind = self.document.get_formtype()
        if kind == pdfium.FORMTYPE_NONE:
            return
        # The library's own init_forms() writes a warning to standard error for every XFA form.
        config = pdfium.FPDF_FORMFILLINFO(version=2)
        raw = pdfium.FPDFDOC_InitFormFillEnvironment(self.document, config)
        if raw:
            self.document.formenv = pypdfium2.PdfFormEnv(raw, config)
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
        self.document.close()

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
        objects = objects_of(self.document, number, self._values, self._may_have_layers)
        if objects is None:
            return PageObjects(number, 0.0, 0.0, notes=((PAGE_UNREAD, "the page is damaged and cannot be loaded"),))
        return objects
