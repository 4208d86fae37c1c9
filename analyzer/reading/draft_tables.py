"""The tables of a file without fixed pages, as grids: what stands in a column or under a cell can be asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from analyzer.reading.drafts import Draft


@dataclass(slots=True)
class TableCell:
    """One cell with its live lines; a line without words stands for each of its empty paragraphs."""

    row: int
    column: int
    drafts: list[Draft] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(draft.text for draft in self.drafts if draft.words)

    @property
    def has_marks(self) -> bool:
        return any(word.mark is not None for draft in self.drafts for word in draft.words)

    @property
    def has_pictures(self) -> bool:
        return any(draft.pictures for draft in self.drafts)


@dataclass(slots=True)
class Table:
    """One table: `rows[row][column]` is the cell that begins there."""

    rows: dict[int, dict[int, TableCell]] = field(default_factory=dict)

    def cell(self, row: int, column: int) -> TableCell | None:
        """The cell that begins in this row and column; None where there is none."""
        return self.rows.get(row, {}).get(column)

    def beside(self, cell: TableCell) -> list[TableCell]:
        """The other cells of the same row, from left to right."""
        return [other for _, other in sorted(self.rows[cell.row].items()) if other is not cell]


def tables_of(drafts: Iterable[Draft]) -> dict[int, Table]:
    """The tables in which live lines stand, by their number in the file."""
    found: dict[int, Table] = {}
    for draft in drafts:
        if not draft.live or draft.cell is None:
            continue
        at = draft.cell
        row = found.setdefault(at.table, Table()).rows.setdefault(at.row, {})
        row.setdefault(at.column, TableCell(at.row, at.column)).drafts.append(draft)
    return found
