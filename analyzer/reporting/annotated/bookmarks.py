"""Bookmarks to the answer and to every highlighted clause, before those that the file has of its own; and page labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from analyzer.report import ClauseRecord, Report
from analyzer.reporting.annotated.note_words import effect_of, title_of
from analyzer.reporting.annotated.page_space import PageSpace
from analyzer.reporting.cited import cited
from analyzer.reporting.names import document_name, pages_words

_ABOVE = 40.0
"""Points of the page that stay in sight above a clause."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a clause begins: its page in the copy and the place on it."""

    page: pikepdf.Page
    x0: float
    top: float

    def destination(self) -> Array:
        """What a bookmark or a link leads to."""
        space = PageSpace.of(self.page)
        x, y = space.point(max(self.x0 - _ABOVE, 0.0), max(self.top - _ABOVE, 0.0))
        return Array([self.page.obj, Name.XYZ, round(x, 1), round(y, 1), 0])


def bookmark(
    pdf: pikepdf.Pdf, report: Report, cover: pikepdf.Page, targets: dict[str, Target], pages: dict[int, pikepdf.Page]
) -> None:
    """Adds the bookmarks; `targets` are the clauses that stand on pages of this file, `pages` its pages by number."""
    deciding = [clause for clause in cited(report) if clause.id in targets]
    others = [clause for clause in report.clauses if clause.id in targets and clause not in deciding]
    with pdf.open_outline() as outline:
        answer = OutlineItem(report.future_medical.summary, Array([cover.obj, Name.Fit]))
        answer.children.extend(_item(clause, targets[clause.id]) for clause in deciding)
        papers = OutlineItem("Papers in this file", Array([cover.obj, Name.Fit]))
        papers.children.extend(
            OutlineItem(
                f"{document_name(document)} ({pages_words(*document.pages)})",
                Array([pages[document.pages[0]].obj, Name.Fit]),
            )
            for document in report.documents
            if document.pages[0] in pages
        )
        flagged = OutlineItem("Other flagged clauses", Array([cover.obj, Name.Fit]))
        flagged.children.extend(_item(clause, targets[clause.id]) for clause in others)
        flagged.is_closed = True
        added = [answer, *(item for item in (papers, flagged) if item.children)]
        outline.root[:0] = added
    pdf.Root.PageMode = Name.UseOutlines


def _item(clause: ClauseRecord, target: Target) -> OutlineItem:
    return OutlineItem(f"page {clause.page}: {title_of(clause)} ({effect_of(clause)})", target.destination())


def label_pages(pdf: pikepdf.Pdf, covers: int) -> None:
    """Keeps the numbers that viewers show for the pages of the paper, and names the pages put before them."""
    numbers: list[Any] = [0, Dictionary(P=String("Answer"))]
    own = _labels(pdf)
    if not own or own[0][0] != 0:
        numbers += [covers, Dictionary(S=Name.D, St=1)]
    for first, label in own:
        numbers += [first + covers, label]
    pdf.Root.PageLabels = Dictionary(Nums=numbers)


def _labels(pdf: pikepdf.Pdf) -> Sequence[tuple[int, pikepdf.Object]]:
    """The labels that the file has, where they are a plain list."""
    found = pdf.Root.get("/PageLabels")
    numbers = found.get("/Nums") if isinstance(found, Dictionary) else None
    if not isinstance(numbers, Array) or len(numbers) % 2:
        return []
    return [(int(numbers[i]), numbers[i + 1]) for i in range(0, len(numbers), 2)]
