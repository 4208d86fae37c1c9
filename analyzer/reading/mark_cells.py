"""Cells of drawn tables as places for marks: under headings for initials or the parties, and under Yes and No.

A cell counts only below such a heading and only while what stands in its column can be a mark; a table of sums or
names is never touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.reading.mark_contents import Ink
from analyzer.reading.mark_edges import Edges
from analyzer.reading.mark_fields import mark_word
from analyzer.reading.mark_headings import APPLICANT_SIDE, DEFENDANT_SIDE, INITIALS, NO, YES, names_a_party
from analyzer.reading.mark_rows import is_writing
from analyzer.reading.mark_shapes import holds
from analyzer.reading.mark_standing import Standing, standing
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box, Mark, MarkKind, MarkState, ReadFrom, Word

WIDEST_CELL, HIGHEST_CELL = 150.0, 64.0
"""Points; a larger cell is a text box."""
LONGEST_HEADING = 6
"""Words of a heading over a narrow column."""
LINE_HEIGHT = 11.0
"""Points given to a mark in an empty cell, so that it reads as one line."""
SAME_EDGE = 3.0
"""Points by which edges of cells in one column or row may differ."""


@dataclass(frozen=True, slots=True)
class _Heading:
    cell: Box
    text: str


def cell_marks(objects: PageObjects, words: Sequence[Word], ink: Ink | None) -> tuple[list[Word], list[Word]]:
    """Marks in the cells under headings of drawn tables, and the words that stand in those cells."""
    words = [w for w in words if is_writing(w)]
    headed = [w for w in words if w.mark is None and _may_head(w.text)]
    if not headed or not (objects.vertical_rules or objects.squares):
        return [], []
    edges = Edges(objects)
    headings = _headings(headed, words, edges)
    named = any(INITIALS.search(w.text) for w in words)
    columns: list[tuple[_Heading, MarkKind, list[tuple[Box, Standing]]]] = []
    for heading in headings:
        kind = _kind(heading, headings)
        column = _column(heading, kind, words, objects, edges, ink) if kind is not None else []
        if kind is not None and column and _can_be_marks(column):
            columns.append((heading, kind, column))
    marks: list[Word] = []
    used: list[Word] = []
    for heading, kind, column in columns:
        made = any(_made(other) for h, _, other in columns if abs(h.cell.top - heading.cell.top) <= SAME_EDGE)
        if not made and not (named and kind is MarkKind.INITIALS):
            continue
        for cell, found in column:
            mark = Mark(kind, found.state, found.witnesses, entered=found.entered)
            marks.append(
                mark_word(mark, _place(cell, found), ReadFrom.DRAWING, found.words[0] if found.words else None)
            )
            used += found.words
    return marks, used


def _may_head(text: str) -> bool:
    return bool(INITIALS.search(text) or names_a_party(text) or YES.match(text) or NO.match(text))


def _headings(headed: Sequence[Word], words: Sequence[Word], edges: Edges) -> list[_Heading]:
    found: list[_Heading] = []
    for word in headed:
        cell = edges.cell(*word.box.middle)
        if cell is None or cell.width > WIDEST_CELL or cell.height > HIGHEST_CELL or any(h.cell == cell for h in found):
            continue
        inside = [w for w in words if w.mark is None and holds(cell, w.box.middle)]
        if len(inside) <= LONGEST_HEADING:
            found.append(_Heading(cell, " ".join(w.text for w in inside)))
    return found


def _kind(heading: _Heading, headings: Sequence[_Heading]) -> MarkKind | None:
    """What the cells below a heading are for; a party's name or a Yes counts beside its counterpart only."""
    if INITIALS.search(heading.text):
        return MarkKind.INITIALS
    beside = [h.text for h in headings if h is not heading and _beside(h.cell, heading.cell)]
    for one, other in ((APPLICANT_SIDE, DEFENDANT_SIDE), (DEFENDANT_SIDE, APPLICANT_SIDE)):
        if one.search(heading.text) and any(other.search(text) for text in beside):
            return MarkKind.INITIALS
    for one, other in ((YES, NO), (NO, YES)):
        if one.match(heading.text) and any(other.match(text) for text in beside):
            return MarkKind.CHECK_BOX
    return None


def _beside(one: Box, other: Box) -> bool:
    level = abs(one.top - other.top) <= SAME_EDGE and abs(one.bottom - other.bottom) <= SAME_EDGE
    return level and min(abs(one.x1 - other.x0), abs(one.x0 - other.x1)) <= SAME_EDGE


def _column(
    heading: _Heading, kind: MarkKind, words: Sequence[Word], objects: PageObjects, edges: Edges, ink: Ink | None
) -> list[tuple[Box, Standing]]:
    found: list[tuple[Box, Standing]] = []
    above = heading.cell
    while True:
        cell = edges.cell(above.middle[0], above.bottom + 2)
        if cell is None or abs(cell.x0 - above.x0) > SAME_EDGE or abs(cell.x1 - above.x1) > SAME_EDGE:
            return found
        if cell.height > HIGHEST_CELL or any(w.mark is not None and holds(cell, w.box.middle) for w in words):
            return found
        inside = standing(_room(cell), kind, words, objects, ink)
        if len(inside.entered.split()) > 4 or (not found and _may_head(inside.entered) and len(inside.entered) > 4):
            return found
        found.append((cell, inside))
        above = cell


def _room(cell: Box) -> Box:
    return Box(cell.x0 + 1, cell.top + 1, cell.x1 - 1, cell.bottom - 1)


def _place(cell: Box, found: Standing) -> Box:
    """Where the mark stands in its cell: where it was typed, else a line of text in the middle."""
    if found.words:
        return Box.around(w.box for w in found.words)
    middle = cell.middle[1]
    half = min(cell.height / 2 - 1, LINE_HEIGHT / 2)
    return Box(cell.x0 + 1, middle - half, cell.x1 - 1, middle + half)


def _can_be_marks(column: Sequence[tuple[Box, Standing]]) -> bool:
    """No sums or dates in it, and most of what stands in it makes a mark."""
    entered = [found.entered for _, found in column if found.entered]
    if any(character.isdigit() for text in entered for character in text):
        return False
    typed = [found for _, found in column if found.entered and found.state is MarkState.ON]
    return len(typed) * 2 >= len(entered)


def _made(column: Sequence[tuple[Box, Standing]]) -> bool:
    return any(found.state is MarkState.ON for _, found in column)
