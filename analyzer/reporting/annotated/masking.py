"""Taking the identifiers out of a PDF, not covering them: from the text, from pictures, from fields, from all else.

Each page that was changed is compared with what it was. Where an identifier cannot be taken out of what a page draws,
the page becomes a picture in which it is black; the notes say which.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Sequence
from typing import Any

import pikepdf

from analyzer.errors import Damaged
from analyzer.finding.identifiers import KnownIdentifiers
from analyzer.reading.limits import Limits
from analyzer.reporting.annotated.fonts import Fonts
from analyzer.reporting.annotated.hidden_words import hide_beside_pages, hide_in_annotations
from analyzer.reporting.annotated.leftovers import check_nothing_is_left
from analyzer.reporting.annotated.page_space import PageSpace, Rect
from analyzer.reporting.annotated.rasterised import rasterise
from analyzer.reporting.annotated.removal import CannotRemove, Remover
from analyzer.reporting.annotated.verification import is_true_copy

Place = tuple[int, float, float, float, float]


def without_identifiers(
    pdf: pikepdf.Pdf,
    places: Sequence[Place],
    identifiers: Sequence[str],
    limits: Limits,
    unread: Collection[int] = (),
) -> tuple[pikepdf.Pdf, list[str]]:
    """The file without its identifiers, and what a reader should know of that; `places` count the pages of this file.

    `unread` are pages of which nobody knows what stands there. Raises Damaged or TooLarge where a page had to be drawn
    and could not be, IdentifierLeft where all that was not enough.
    """
    import pypdfium2

    plain = _bytes_of(pdf)
    known = KnownIdentifiers(tuple(sorted(identifiers, key=len, reverse=True)))
    changed = pikepdf.open(io.BytesIO(plain))
    rects = {
        n: [PageSpace.of(changed.pages[n - 1]).rect(*p[1:]) for p in places if p[0] == n]
        for n in _pages(places, changed)
    }
    try:
        untouched = pypdfium2.PdfDocument(plain)
    except pypdfium2.PdfiumError as problem:
        raise Damaged("the PDF is damaged, and no highlighted copy of it can be made") from problem
    try:
        drawn_anew = _clear(changed, rects, known, Fonts(plain), limits)
        notes = hide_beside_pages(changed, known)
        _draw_anew(changed, untouched, rects, drawn_anew, limits)
        false = _false_copies(changed, untouched, {n: r for n, r in rects.items() if n not in drawn_anew})
        _draw_anew(changed, untouched, rects, false, limits)
        check_nothing_is_left(_bytes_of(changed), known, unread)
    finally:
        untouched.close()
    if rects:
        many = sum(len(r) for r in rects.values())
        notes.insert(0, f"Identifiers are taken out of the copy, not covered: {many} word(s) on {len(rects)} page(s).")
    if pictures := sorted({*drawn_anew, *false}):
        listed = ", ".join(str(n) for n in pictures)
        notes.append(
            f"Identifiers could be taken out of page(s) {listed} only by making a picture of the page: no text there."
        )
    return changed, notes


def _pages(places: Sequence[Place], pdf: pikepdf.Pdf) -> list[int]:
    return sorted({place[0] for place in places if 1 <= place[0] <= len(pdf.pages)})


def _clear(
    pdf: pikepdf.Pdf, rects: dict[int, list[Rect]], known: KnownIdentifiers, fonts: Fonts, limits: Limits
) -> set[int]:
    """Takes the rectangles out of the pages; gives the pages where that cannot be done."""
    remover = Remover(pdf, fonts, limits.max_megapixels * 1e6)
    failed = set()
    for number, wanted in rects.items():
        page = pdf.pages[number - 1]
        try:
            remover.clear_page(page, wanted)
            covered = hide_in_annotations(pdf, page, wanted, known, remover)
        except CannotRemove:
            failed.add(number)
            continue
        if len(remover.cleared | covered) < len(wanted):
            failed.add(number)
    return failed


def _draw_anew(
    pdf: pikepdf.Pdf, untouched: Any, rects: dict[int, list[Rect]], numbers: set[int], limits: Limits
) -> None:
    for number in numbers:
        shown = untouched[number - 1]
        try:
            rasterise(pdf, pdf.pages[number - 1], shown, rects[number], limits)
        finally:
            shown.close()


def _false_copies(pdf: pikepdf.Pdf, untouched: Any, rects: dict[int, list[Rect]]) -> set[int]:
    """The pages that no longer say what they said, or still say what they should not."""
    import pypdfium2

    copied = pypdfium2.PdfDocument(_bytes_of(pdf))
    false = set()
    try:
        for number, wanted in rects.items():
            before, after = untouched[number - 1], copied[number - 1]
            if not is_true_copy(before, after, wanted):
                false.add(number)
            before.close()
            after.close()
    finally:
        copied.close()
    return false


def _bytes_of(pdf: pikepdf.Pdf) -> bytes:
    buffer = io.BytesIO()
    pdf.save(buffer, encryption=False)
    return buffer.getvalue()
