"""Tables whose cells are places for marks: columns of initials, and columns under Yes and No.

A column counts under a heading for initials, under the two parties side by side, or, where the table has no heading, if
nothing but initials and empty cells stand in it beside a column of issues. A table of sums or names is never touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from analyzer.reading.draft_tables import Table, TableCell, tables_of
from analyzer.reading.drafts import NOWHERE, Draft
from analyzer.reading.mark_headings import APPLICANT_SIDE, DEFENDANT_SIDE, INITIALS, NO, YES, names_a_party
from analyzer.reading.mark_standing import typed_state
from analyzer.reading.settlement import Line, Mark, MarkKind, MarkState, ReadFrom, Witness, Word, token

LONGEST_HEADING = 6
"""Words of a heading over a narrow column."""
LONGEST_ENTRY = 4
"""Words in a place for initials: the letters of two people, with spaces."""
FEWEST_ROWS = 3
"""Rows from which columns of initials are believed without a heading."""
LINES_BEFORE = 4
"""Lines above a table without a heading in which the call for initials may stand."""


@dataclass(frozen=True, slots=True)
class _Column:
    kind: MarkKind
    cells: tuple[TableCell, ...]


def mark_grids(drafts: Sequence[Draft]) -> None:
    """Puts the mark of each place into its cell, in every table of the file that has such places."""
    named = any(INITIALS.search(draft.text) for draft in drafts if draft.live)
    for number, table in tables_of(drafts).items():
        columns = [column for column in _headed(table) if _can_be_marks(column.cells)]
        if not columns and named and _is_called_for(drafts, number):
            columns = _unheaded(table)
        for column in columns:
            partners = [c for c in columns if c.kind is column.kind]
            made = any(_state(cell, c.kind) is MarkState.ON for c in partners for cell in c.cells)
            if made or (named and column.kind is MarkKind.INITIALS):
                for cell in column.cells:
                    _fill(cell, column.kind)


def with_headings(lines: Sequence[Line], drafts: Sequence[Draft]) -> tuple[Line, ...]:
    """The lines with row and column told to each mark that stands alone in its cell and does not know them yet."""
    tables = tables_of(drafts)
    found: list[Line] = []
    for line in lines:
        alone = bool(line.words) and all(word.mark is not None for word in line.words)
        if line.cell is None or not alone or line.cell.table not in tables:
            found.append(line)
            continue
        table = tables[line.cell.table]
        cell = table.cell(line.cell.row, line.cell.column)
        words = tuple(_told(word, cell, table) if cell is not None else word for word in line.words)
        found.append(replace(line, words=words))
    return tuple(found)


def _told(word: Word, cell: TableCell, table: Table) -> Word:
    mark = word.mark
    if mark is None or mark.kind not in (MarkKind.INITIALS, MarkKind.CHECK_BOX):
        return word
    row = " ".join(other.text for other in table.beside(cell) if other.text and not other.has_marks)
    heading = _heading_over(table, cell)
    label = row if mark.kind is MarkKind.INITIALS and row else mark.label
    return replace(word, mark=replace(mark, row=mark.row or row, column=mark.column or heading, label=label))


def _heading_over(table: Table, cell: TableCell) -> str:
    """The words over a column: the nearest cell above that holds no mark, where it is short enough to be a heading."""
    for row in range(cell.row - 1, -1, -1):
        above = table.cell(row, cell.column)
        if above is None:
            return ""
        if not above.has_marks:
            return above.text if 0 < len(above.text.split()) <= LONGEST_HEADING else ""
    return ""


def _headed(table: Table) -> list[_Column]:
    found: list[_Column] = []
    taken: set[tuple[int, int]] = set()
    for _, row in sorted(table.rows.items()):
        for column, heading in sorted(row.items()):
            kind = _kind(heading, table) if (heading.row, column) not in taken else None
            cells = _below(heading, table, kind) if kind is not None else ()
            if kind is not None and cells:
                found.append(_Column(kind, cells))
                taken.update((cell.row, column) for cell in cells)
    return found


def _kind(heading: TableCell, table: Table) -> MarkKind | None:
    """What the cells under a heading are for; a party's name or a Yes counts beside its counterpart only."""
    text = heading.text
    if not text or len(text.split()) > LONGEST_HEADING or heading.has_marks:
        return None
    if INITIALS.search(text):
        return MarkKind.INITIALS
    beside = [other.text for other in table.beside(heading) if len(other.text.split()) <= LONGEST_HEADING]
    for one, counterpart in ((APPLICANT_SIDE, DEFENDANT_SIDE), (DEFENDANT_SIDE, APPLICANT_SIDE)):
        if one.search(text) and any(counterpart.search(other) for other in beside):
            return MarkKind.INITIALS
    for one, counterpart in ((YES, NO), (NO, YES)):
        if one.match(text) and any(counterpart.match(other) for other in beside):
            return MarkKind.CHECK_BOX
    return None


def _below(heading: TableCell, table: Table, kind: MarkKind | None) -> tuple[TableCell, ...]:
    """The cells under a heading down to the first that cannot be such a place or has nothing to belong to."""
    found: list[TableCell] = []
    for row in range(heading.row + 1, max(table.rows) + 1):
        cell = table.cell(row, heading.column)
        entered = _entered(cell) if cell is not None else ""
        if cell is None or cell.has_marks or len(entered.split()) > LONGEST_ENTRY:
            break
        if kind is MarkKind.INITIALS and not found and names_a_party(entered):
            break
        if any(other.text and not other.has_marks for other in table.beside(cell)):
            found.append(cell)
    return tuple(found)


def _unheaded(table: Table) -> list[_Column]:
    """Columns of nothing but initials and empty cells, beside a column of issues that has words in every row."""
    if len(table.rows) < FEWEST_ROWS:
        return []
    found = []
    for column in sorted({column for row in table.rows.values() for column in row}):
        cells = tuple(cell for _, row in sorted(table.rows.items()) if (cell := row.get(column)) is not None)
        whole = len(cells) == len(table.rows) and not any(cell.has_marks for cell in cells)
        initialled = whole and all(
            _state(cell, MarkKind.INITIALS) is not MarkState.UNREADABLE and not names_a_party(_entered(cell))
            for cell in cells
        )
        if initialled:
            found.append(_Column(MarkKind.INITIALS, cells))
    places = {id(cell) for column in found for cell in column.cells}
    issues = all(any(cell.text and id(cell) not in places for cell in row.values()) for row in table.rows.values())
    return found if issues else []


def _is_called_for(drafts: Sequence[Draft], table: int) -> bool:
    """Whether the lines right above a table speak of initials."""
    live = [draft for draft in drafts if draft.live and (draft.words or draft.cell is not None)]
    first = next(n for n, draft in enumerate(live) if draft.cell is not None and draft.cell.table == table)
    return any(INITIALS.search(draft.text) for draft in live[max(0, first - LINES_BEFORE) : first])


def _can_be_marks(cells: Iterable[TableCell]) -> bool:
    """No sums or dates among the entries, and at least half of them make a mark."""
    entered = [text for cell in cells if (text := _entered(cell))]
    if any(character.isdigit() for text in entered for character in text):
        return False
    made = [text for text in entered if typed_state(text, MarkKind.INITIALS) is MarkState.ON]
    return 2 * len(made) >= len(entered)


def _entered(cell: TableCell) -> str:
    """What stands in a cell, without the underscores that it stands on."""
    return " ".join(text for word in cell.text.split() if (text := word.strip("_")))


def _state(cell: TableCell, kind: MarkKind) -> MarkState:
    entered = _entered(cell)
    if entered:
        return typed_state(entered, kind)
    return MarkState.ON if cell.has_pictures else MarkState.OFF


def _fill(cell: TableCell, kind: MarkKind) -> None:
    """Makes what stands in a cell its mark."""
    state, entered = _state(cell, kind), _entered(cell)
    words = [word for draft in cell.drafts for word in draft.words if word.text.strip("_")]
    by = words[0].read_from if words else ReadFrom.DRAWING if cell.has_pictures else ReadFrom.TEXT
    mark = Mark(kind, state, (Witness(by, state),), entered=entered)
    typed = entered and state is MarkState.ON and kind is MarkKind.INITIALS
    text = entered if typed else token(kind, state)
    like = words[0] if words else Word(text, NOWHERE, read_from=by)
    for draft in cell.drafts:
        draft.words, draft.pictures = [], []
    cell.drafts[0].words = [replace(like, text=text, mark=mark)]
