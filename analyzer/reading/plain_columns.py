"""Columns typed with spaces: line numbers of pleading paper, captions with a column of brackets, grids of initials.

Letters of a plain text are taken as equally wide, as on a typewriter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.reading.mark_headings import APPLICANT_SIDE, DEFENDANT_SIDE, INITIALS
from analyzer.reading.mark_standing import typed_state
from analyzer.reading.settlement import MarkKind, MarkState

FEWEST_NUMBERS = 10
"""Rows in a row that must be numbered 1, 2, 3 ... before numbers are taken for those of pleading paper."""
FEWEST_BRACKETS = 3
"""Brackets under each other that part the two sides of a caption."""
FEWEST_GRID_ROWS = 2
"""Rows under a heading that make a grid; without a heading one more is asked for."""
SAME_COLUMN = 1
"""Characters by which the brackets of one column may stand out of line."""
LOOSE_COLUMN = 6
"""Characters by which the issues of a grid may stand out of line with each other or with their heading."""
LONGEST_HEADING = 3
"""Words of a heading over a column of initials."""
LONGEST_ENTRY = 12
"""Characters of what stands in a place for initials, the underscores of its blank included."""

_NUMBERED = re.compile(r"^(\s{0,4})(\d{1,2})(?=\s|$)")
_CHUNK = re.compile(r"\S+(?: \S+)*")
_SIDES = re.compile(r"^(?P<left>.*?)(?:(?<=\s)|^)(?P<bracket>[)\]}|:§])(?=\s|$)(?P<right>.*)$")
_PIPES = re.compile(r"^\s*\|.*\|\s*$")
_BORDER = re.compile(r"^\s*[+|][-=+|:\s]*[+|]\s*$")
_ONLY_BLANK = re.compile(r"[_.\s]*")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words of a row that belong together, and where they begin and end in it."""

    text: str
    start: int
    end: int


def chunks_of(row: str) -> list[Chunk]:
    """The words of a row, parted at gaps of two spaces and more."""
    return [Chunk(match[0], match.start(), match.end()) for match in _CHUNK.finditer(row)]


def line_numbers(rows: Sequence[str]) -> dict[int, str]:
    """The rows that begin with a line number of pleading paper, with that number as it stands there."""
    found: dict[int, str] = {}
    run: list[tuple[int, str]] = []
    for index, row in enumerate([*rows, "\x00"]):
        match = _NUMBERED.match(row)
        if match and int(match[2]) == len(run) + 1:
            run.append((index, match[0]))
        elif (match and match[2] == "1") or row == "\x00":
            if len(run) >= FEWEST_NUMBERS:
                found.update(run)
            run = [(index, match[0])] if match else []
    return found


def caption_sides(rows: Sequence[str]) -> tuple[list[str], list[str]] | None:
    """The left and the right side of a caption that a column of brackets parts; None where these rows are none."""
    if not any(_SIDES.match(row) for row in rows[:FEWEST_BRACKETS]):
        return None
    at = Counter(match.start("bracket") for row in rows if (match := _SIDES.match(row)))
    column, _ = at.most_common(1)[0]
    left: list[str] = []
    right: list[str] = []
    brackets = 0
    for row in rows:
        match = _SIDES.match(row)
        if match and abs(match.start("bracket") - column) <= SAME_COLUMN:
            brackets += 1
            left.append(match["left"])
            right.append(match["right"])
        elif not any(character.isalnum() for character in row):
            # The line drawn under a caption has no side.
            continue
        elif len(row) > column and not row[max(0, column - 1) : column + 1].isspace():
            return None
        else:
            left.append(row[:column])
            right.append(row[column:])
    both = any(side.strip() for side in left) and any(side.strip() for side in right)
    return (left, right) if brackets >= FEWEST_BRACKETS and both else None


def piped_cells(rows: Sequence[str]) -> list[list[str]] | None:
    """The cells of a table drawn with upright bars, row by row; None where these rows are none."""
    cells = [[cell.strip() for cell in row.strip()[1:-1].split("|")] for row in rows if not _BORDER.match(row)]
    drawn = all(_PIPES.match(row) or _BORDER.match(row) for row in rows)
    if not drawn or len(cells) < FEWEST_GRID_ROWS or len(cells[0]) < FEWEST_GRID_ROWS:
        return None
    return cells if len({len(row) for row in cells}) == 1 else None


def initials_grid(rows: Sequence[str]) -> tuple[int, list[list[str]]] | None:
    """A grid of initials that begins with the first row: how many rows it takes, and its cells, row by row.

    The first row is its heading ("Applicant   Defendant   Issue"), or a row like the others. None where these rows are
    no such grid.
    """
    if not rows or not rows[0].strip():
        return None
    heading = chunks_of(rows[0])
    if _is_heading(heading):
        body, taken = _body(rows[1:], heading)
        if len(body) < FEWEST_GRID_ROWS:
            return None
        return taken + 1, [[chunk.text for chunk in heading], *body]
    columns = _columns_of(rows)
    if columns is None:
        return None
    body, taken = _body(rows, columns)
    return (taken, body) if len(body) > FEWEST_GRID_ROWS else None


def _is_heading(heading: Sequence[Chunk]) -> bool:
    short = [chunk for chunk in heading if len(chunk.text.split()) <= LONGEST_HEADING and ":" not in chunk.text]
    if len(heading) < 2 or len(short) < 2 or any(not _ONLY_BLANK.sub("", chunk.text) for chunk in short):
        return False
    sides = [pattern for pattern in (APPLICANT_SIDE, DEFENDANT_SIDE) if any(pattern.search(c.text) for c in short)]
    return len(sides) == 2 or any(INITIALS.search(chunk.text) for chunk in short)


def _columns_of(rows: Sequence[str]) -> list[Chunk] | None:
    """The columns of a grid without a heading that begins here, taken from the first row that has all three."""
    for number, row in enumerate(rows):
        chunks = chunks_of(row)
        entries = sum(_is_entry(chunk.text) for chunk in chunks)
        if len(chunks) == 3 and entries == 2:
            return chunks
        first_is_none = number == 0 and not (len(chunks) == 2 and entries == 1)
        if first_is_none or len(chunks) > 2 or (len(chunks) == 2 and entries != 1):
            return None
    return None


def _body(rows: Sequence[str], columns: Sequence[Chunk]) -> tuple[list[list[str]], int]:
    """The rows of the grid, and how many rows of the text they take (blank rows between them included)."""
    found: list[list[str]] = []
    taken = 0
    issue = _issue_column(rows, columns)
    underscored = False
    for number, row in enumerate(rows, 1):
        if not row.strip():
            continue
        cells = _placed(chunks_of(row), columns, issue)
        if cells is None:
            break
        underscored = underscored or "_" in row
        if underscored and found and not any(text for n, text in enumerate(cells) if n != issue):
            # Where every place has its blank, a row without any goes on with the issue above.
            found[-1][issue] += f" {cells[issue]}"
        else:
            found.append(cells)
        taken = number
    return found, taken


def _issue_column(rows: Sequence[str], columns: Sequence[Chunk]) -> int:
    """Which column holds the issues: the first or the last, whichever has the longer words in the rows below."""
    first = next((row for row in rows if row.strip()), "")
    chunks = chunks_of(first)
    if not chunks:
        return len(columns) - 1
    longest = max(chunks, key=lambda chunk: len(chunk.text))
    left = abs(longest.start - columns[0].start)
    right = abs(longest.start - columns[-1].start)
    return 0 if left < right and not _is_entry(longest.text) else len(columns) - 1


def _placed(chunks: Sequence[Chunk], columns: Sequence[Chunk], issue: int) -> list[str] | None:
    """The chunks of a row under their columns; None where they are no row of the grid."""
    cells = [""] * len(columns)
    for chunk in chunks:
        entry = _is_entry(chunk.text)
        nearest = min(
            (n for n in range(len(columns)) if entry == (n != issue)),
            key=lambda n: _distance(chunk, columns[n]),
            default=None,
        )
        if nearest is None or cells[nearest]:
            return None
        if not entry and abs(chunk.start - columns[issue].start) > LOOSE_COLUMN:
            return None
        cells[nearest] = chunk.text
    return cells if cells[issue] else None


def _distance(chunk: Chunk, column: Chunk) -> float:
    """Characters between a chunk and a column: none where they overlap, nearer where their middles are."""
    gap = max(chunk.start - column.end, column.start - chunk.end, 0)
    return gap + abs((chunk.start + chunk.end) - (column.start + column.end)) / 200


def _is_entry(text: str) -> bool:
    """Initials, or a blank for them."""
    inside = text.strip("_ ")
    if len(text) > LONGEST_ENTRY:
        return not _ONLY_BLANK.sub("", text) and len(text) <= 2 * LONGEST_ENTRY
    return not inside or typed_state(inside, MarkKind.INITIALS) is MarkState.ON
