"""What must hold of the highlighted copy of any paper."""

from __future__ import annotations

import io
from pathlib import Path

from analyzer.pipeline import Analysed
from analyzer.reporting.annotated import HighlightedCopy, annotated_copy
from tests.reporting.annotated.copies import (
    all_letters_of,
    covers_of,
    every_byte_of,
    highlights_of,
    letters_of,
    share_covered,
    share_of_words,
    text_of,
    words_of,
)

LEAST_COVERED = 0.9
"""Share of the area of the words of a clause that its highlight must cover."""
LEAST_WORDS = 0.9


def made(path: Path, result: Analysed) -> HighlightedCopy:
    """The copy of a paper."""
    return annotated_copy(
        str(path), result.report, identifier_places=result.identifier_places, identifiers=result.identifiers
    )


def check(path: Path, result: Analysed) -> list[str]:
    """What is wrong with the copy; empty where it is as it should be."""
    import pypdf
    import pypdfium2

    from analyzer.reporting.annotated.page_space import PageSpace

    before = path.read_bytes()
    copy = made(path, result)
    wrong = [] if path.read_bytes() == before else ["the original was touched"]
    report = result.report
    reader = pypdf.PdfReader(io.BytesIO(copy.pdf))
    covers = covers_of(reader)
    originals, copied = pypdfium2.PdfDocument(before), pypdfium2.PdfDocument(copy.pdf)
    if not len(reader.pages) == len(copied) == len(originals) + covers or not covers:
        return [f"{len(originals)} pages became {len(reader.pages)} and {len(copied)}, {covers} of them cover"]
    first_words = reader.pages[0].extract_text()
    if report.future_medical.summary.split()[0] not in first_words:
        wrong.append("the cover does not give the answer")
    if not reader.outline:
        wrong.append("there are no bookmarks")
    shown: set[tuple[str, int]] = set()
    for index in range(len(originals)):
        number = index + 1
        page = reader.pages[index + covers]
        space = _space(before, index, PageSpace)
        hidden = [space.rect(*place[1:]) for place in result.identifier_places if place[0] == number]
        letters = letters_of(copied[index + covers])
        if text_of(letters, hidden) != text_of(letters_of(originals[index]), hidden):
            wrong.append(f"page {number}: its text is not what it was")
        seen = all_letters_of(originals, index)
        for highlight in highlights_of(page):
            shown.update((clause, number) for clause in highlight.clauses)
            if (share := share_covered(seen, highlight.rects)) < LEAST_COVERED:
                wrong.append(f"page {number}: {highlight.clauses} covers {share:.2f} of its letters")
            for clause in highlight.clauses:
                words = words_of(report, clause, number)
                record = next(p for p in report.pages if p.number == number)
                if record.source == "text" and (share := share_of_words(seen, highlight.rects, words)) < LEAST_WORDS:
                    wrong.append(f"page {number}: {clause} shows {share:.2f} of its words")
                if f"{clause}: " not in highlight.note:
                    wrong.append(f"page {number}: the note does not name {clause}")
    wrong += _changed_content(before, copy.pdf, {place[0] for place in result.identifier_places}, covers)
    wanted = {(clause.id, box[0]) for clause in report.clauses for box in clause.boxes}
    if shown != wanted:
        wrong.append(f"highlights are missing or too many: {sorted(wanted ^ shown)}")
    everything = every_byte_of(copy.pdf)
    wrong += [
        f"an identifier is left: {len(raw)} characters"
        for raw in result.identifiers
        if any(form in everything for form in (raw.encode(), raw.encode("utf-16-be")))
    ]
    return wrong


def _changed_content(before: bytes, after: bytes, masked: set[int], covers: int) -> list[str]:
    """Pages whose drawing, and fields whose value, is not what it was though nothing had to be masked there."""
    import pikepdf
    import pypdf

    wrong = []
    with pikepdf.open(io.BytesIO(before)) as original, pikepdf.open(io.BytesIO(after)) as copy:
        for index, page in enumerate(original.pages):
            if index + 1 not in masked and _drawing(page) != _drawing(copy.pages[index + covers]):
                wrong.append(f"page {index + 1}: what it draws is not what it was")
    fields, kept = (pypdf.PdfReader(io.BytesIO(data)).get_fields() or {} for data in (before, after))
    for name, field in fields.items():
        value = kept.get(name, {}).get("/V")
        if value != field.get("/V") and "X" not in str(value):
            wrong.append(f"field {name} is not what it was")
    return wrong


def _drawing(page: object) -> bytes:
    import pikepdf

    contents = page.obj.get("/Contents")  # type: ignore[attr-defined]  # a page of pikepdf
    streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents] if contents is not None else []
    return b"\n".join(stream.read_bytes() for stream in streams)


def _space(data: bytes, index: int, kind: type) -> object:
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as pdf:
        return kind.of(pdf.pages[index])
