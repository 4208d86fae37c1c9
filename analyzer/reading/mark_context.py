"""After the layout: gives every mark its label, the words on either side, its group, and its row and column in a grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.mark_drawn_cells import Place
from analyzer.reading.mark_grids import grid_places
from analyzer.reading.mark_groups import groups
from analyzer.reading.mark_lines import Row, Spot, rows
from analyzer.reading.mark_shapes import share_inside
from analyzer.reading.mark_sides import Side, sides
from analyzer.reading.mark_signers import signer_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Line, Mark, MarkKind, Word

FAR = 16.0
"""Points of white space from which the words beside a box are those of its row, and the heading above is its own."""


def with_context(lines: tuple[Line, ...], objects: PageObjects | None) -> tuple[Line, ...]:
    """The lines of a page, or of a file without pages, every mark in them told what it belongs to.

    Group numbers count from 0 in each call, so they are unique in a page. Where boxes are zero, order alone is used.
    """
    if all(word.mark is None for line in lines for word in line.words):
        return lines
    found = rows(lines)
    side_of = sides(lines, found)
    changed: dict[Spot, Mark] = {}
    for row, side in zip(found, side_of, strict=True):
        for number, piece in enumerate(row.marks):
            if piece.word.mark is not None:
                beside = _beside(piece.word.mark, row, number, side)
                if beside.kind is MarkKind.SIGNATURE:
                    beside = replace(beside, label=signer_of(lines, piece.spot) or beside.label)
                changed[piece.spot] = beside
    places = grid_places(lines, found, changed, objects)
    for row in found:
        columns = {places[p.spot].column for p in row.marks if p.spot in places}
        for piece in row.marks:
            if piece.spot in places:
                changed[piece.spot] = _in_grid(changed[piece.spot], places[piece.spot], choice=len(columns - {""}) > 1)
    labels = {spot: mark.label for spot, mark in changed.items()}
    radios = _radios(lines, list(changed), objects)
    for spot, number in groups(lines, found, labels, radios).items():
        changed[spot] = replace(changed[spot], group=number)
    return tuple(
        replace(line, words=tuple(_changed(word, changed.get((n, k))) for k, word in enumerate(line.words)))
        if any(word.mark for word in line.words)
        else line
        for n, line in enumerate(lines)
    )


def _beside(mark: Mark, row: Row, number: int, side: Side) -> Mark:
    before, after = row.before(number), row.after(number)
    if side is Side.BEFORE and mark.kind is MarkKind.CHECK_BOX:
        before = before or (row.lead_in if number == 0 else "")
        label = before or after
    else:
        if row.runs_on(number):
            after = f"{after} {row.continuation}".strip()
        label = after or before
    if mark.kind is MarkKind.RING:
        label = mark.label
    gap_before, gap_after = row.gap_before(number), row.gap_after(number)
    return replace(mark, label=label, before=before, after=after, gap_before=gap_before, gap_after=gap_after)


def _in_grid(mark: Mark, place: Place, choice: bool) -> Mark:
    """Initials belong to the issue of their row; a check box to the words beside it, or, in a row that offers a
    choice of columns (Yes, No), to the heading over it."""
    gaps = [gap for gap in (mark.gap_before, mark.gap_after) if gap is not None]
    if mark.kind is MarkKind.INITIALS:
        label = place.row
    elif choice and place.column and min(gaps, default=FAR) >= FAR:
        label = place.column
    else:
        label = mark.label or place.column or place.row
    return replace(mark, label=label or mark.label, row=place.row, column=place.column)


def _changed(word: Word, mark: Mark | None) -> Word:
    return word if mark is None else replace(word, mark=mark)


def _radios(lines: Sequence[Line], spots: Sequence[Spot], objects: PageObjects | None) -> dict[Spot, str]:
    """The radio group of the form field under each mark."""
    fields = [f for f in objects.fields if f.group] if objects is not None else []
    if not fields:
        return {}
    found: dict[Spot, str] = {}
    for n, k in spots:
        box = lines[n].words[k].box
        for field in fields:
            if share_inside(box, field.box) > 0.8:
                found[n, k] = field.group
    return found
