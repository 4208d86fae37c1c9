"""A file of any kind that is read, open as pages that can be asked for one by one, and the settlement they make up."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

from analyzer.errors import AnalyzerError, Empty, OcrUnavailable, TooLarge, told
from analyzer.reading.limits import Limits
from analyzer.reading.settlement import Notice, Page, PageSource, Settlement
from analyzer.reading.source import Source
from analyzer.reading.source_type import DOCX, IMAGES, PDF

if TYPE_CHECKING:
    from analyzer.reading.page_routing import Ocr


NOT_INSTALLED = "text recognition is not installed"
BROKEN = "the analyzer failed on this page"
"""Why a page is unread on which something happened that nobody foresaw."""


@dataclass(frozen=True, slots=True)
class PageRead:
    """One page, and what was met on it."""

    page: Page
    notices: tuple[Notice, ...] = ()
    problem: AnalyzerError | None = None
    """Why it could not be read, where that is the file's problem if no other page can be read either."""


@dataclass(frozen=True, slots=True)
class Header:
    """What is known of a file when it is open."""

    path: str
    sha256: str
    bytes: int
    media_type: str
    page_count: int
    notices: tuple[Notice, ...] = ()

    def wanted(self, pages: Collection[int] | None, limits: Limits) -> list[int]:
        """The numbers of the pages to read (None means all); raises Empty where there are none, TooLarge for too many."""
        numbers = [n for n in range(1, self.page_count + 1) if pages is None or n in pages]
        if not numbers:
            raise Empty(
                f"the file has {self.page_count} page{'s' if self.page_count != 1 else ''}, and none of the pages "
                "asked for",
                "Name pages that are there with --pages, or leave it out.",
            )
        if len(numbers) > limits.max_pages:
            raise TooLarge(
                f"{len(numbers):,} pages are to be read; the limit is {limits.max_pages:,} (--max-pages)",
                "Raise --max-pages, name fewer pages with --pages, or split the file.",
            )
        return numbers


class OpenFile(Protocol):
    """What each kind of file offers once it is open; every page that is asked for exists."""

    page_count: int
    notices: list[Notice]
    """What was met on opening."""

    def page(self, number: int, *, may_defer: bool = False) -> PageRead | None:
        """One page, counted from 1. None only with `may_defer`: it is one that takes seconds, and was not read."""

    def close(self) -> None: ...


class Opened:
    """A file that is open for reading; use it in a `with` statement."""

    def __init__(
        self,
        source: Source,
        limits: Limits,
        password: str | None = None,
        ocr: Ocr = "auto",
        pages: Collection[int] | None = None,
    ) -> None:
        """Opens the file; raises Empty, Damaged, Encrypted, WrongPassword or TooLarge."""
        self._file = _opened(source, limits, password, ocr, pages)
        self.header = Header(
            source.path,
            source.sha256,
            len(source.data),
            source.media_type,
            self._file.page_count,
            tuple(self._file.notices),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file."""
        self._file.close()

    def page(self, number: int) -> PageRead:
        """One page, counted from 1; one that cannot be read says so."""
        read = self._read(number, may_defer=False)
        if read is None:
            raise AssertionError("a page was put off though nobody allowed it")
        return read

    def quick_page(self, number: int) -> PageRead | None:
        """One page, or None where it would take seconds (it needs text recognition, say)."""
        return self._read(number, may_defer=True)

    def _read(self, number: int, may_defer: bool) -> PageRead | None:
        try:
            return self._file.page(number, may_defer=may_defer)
        except MemoryError:
            raise
        except Exception as problem:  # noqa: BLE001 - a page that breaks the program must not cost the others
            broken = told(problem)
            broken.__cause__ = problem
            page = _unread(number, BROKEN if broken.code == "internal" else broken.message, self.header.media_type)
            return PageRead(page, problem=broken)


def _opened(source: Source, limits: Limits, password: str | None, ocr: Ocr, pages: Collection[int] | None) -> OpenFile:
    if source.media_type == PDF:
        from analyzer.reading.page_routing import PdfPages

        return PdfPages(source, password, ocr, limits, pages)
    if source.media_type in IMAGES:
        from analyzer.reading.image_file import ImagePages

        return ImagePages(source.data, limits, ocr, pages)
    return _Whole(source, limits, pages)


class _Whole:
    """A file whose pages are read at once, since that takes no time: DOCX and plain text."""

    def __init__(self, source: Source, limits: Limits, pages: Collection[int] | None) -> None:
        self.notices: list[Notice] = []
        if source.media_type == DOCX:
            from analyzer.reading.docx_file import read_docx

            page, notices = read_docx(source.data, limits)
            self._pages: tuple[Page, ...] = (page,)
            self.notices.extend(notices)
            self.page_count = 1
        else:
            from analyzer.reading.plain_text import read_text

            unlimited = limits if pages is None else replace(limits, max_pages=sys.maxsize)
            self._pages, self.page_count = read_text(source.text, pages, unlimited)

    def page(self, number: int, *, may_defer: bool = False) -> PageRead | None:
        return PageRead(next(page for page in self._pages if page.number == number))

    def close(self) -> None:
        self._pages = ()


def settlement_of(header: Header, reads: Iterable[PageRead], lost: Sequence[tuple[int, str]] = ()) -> Settlement:
    """The settlement of the pages that were read and of those that could not be, which `lost` names with the reason.

    Raises the problem of the first page where no page could be read, and OcrUnavailable where none holds a word for want
    of text recognition.
    """
    read = list(reads)
    problem = next((r.problem for r in read if r.problem is not None), None)
    if problem is not None and all(r.page.source is PageSource.UNREAD for r in read):
        raise problem
    pages = [r.page for r in read] + [_unread(number, reason, header.media_type) for number, reason in lost]
    pages.sort(key=lambda page: page.number)
    if all(page.source in (PageSource.UNREAD, PageSource.BLANK) for page in pages) and any(
        NOT_INSTALLED in (page.reason or "") for page in pages
    ):
        raise OcrUnavailable(f"all pages are scans, and {NOT_INSTALLED}")
    if header.media_type == PDF:
        from analyzer.reading.layout_margins import with_running_heads

        pages = list(with_running_heads(pages))
    notices = [*header.notices, *(notice for r in read for notice in r.notices)]
    for reason in dict.fromkeys(reason for _, reason in lost):
        numbers = [number for number, why in lost if why == reason]
        notices.append(Notice("page_unread", f"not read: {_named(numbers)}; {reason}"))
    return Settlement(
        header.path,
        header.sha256,
        header.bytes,
        header.media_type,
        tuple(pages),
        tuple(notices),
        page_count=header.page_count,
    )


def _unread(number: int, reason: str, media_type: str) -> Page:
    """A page that could not be read; it has no size."""
    paged = media_type == PDF or media_type in IMAGES
    return Page(number, PageSource.UNREAD, 0.0, 0.0, reason=reason, confidence=0.0, paged=paged)


def _named(numbers: Sequence[int]) -> str:
    """ "page 4", "pages 4-9", "pages 2, 5, 7-9": numbers in order."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], number]
        else:
            runs.append([number])
    told = ", ".join("-".join(map(str, run)) for run in runs)
    return f"page{'s' if len(numbers) > 1 else ''} {told}"
