"""Lines with marks, seen as text and marks by turns: what stands before and after each mark, and how far away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median_low

from analyzer.reading.mark_rows import level
from analyzer.reading.settlement import Box, Line, LinePlace, MarkKind, Word

COLUMN_GAP = 12.0
"""White space in points inside a line that can separate columns: twice a wide space."""
WIDER_THAN_SPACES = 2.5
"""And it does so when it is so many times as wide as the usual space of these words (justified text has wide ones)."""
MOST_FOLLOWING_LINES = 6
"""Further lines of one item that are read as its text; an item that is longer says by then what it is."""
ENDS_ITEM = (".", ";", ":")
WIDEST_SPACE = 0.65
"""Widest space between words of unjustified text, in heights of a word: that of a typewriter."""

Spot = tuple[int, int]
"""Number of the line on the page, and of the word in the line."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a row, and where it stands among the page's lines."""

    word: Word
    spot: Spot


@dataclass(slots=True)
class Row:
    """Marks that stand in one line (or at one height, where the layout gave each its own line), with the text between.

    `texts` has one more item than `marks`: what stands before the first mark, between each two, after the last.
    """

    line: int
    marks: list[Piece] = field(default_factory=list)
    texts: list[list[Word]] = field(default_factory=list)
    continuation: str = ""
    """Text of the following lines of the same item, where the row's last words end its line."""
    full: bool = True
    """The next word would not have fitted behind the row's end, so that the text goes on only because it must."""
    lead_in: str = ""
    """Text at the end of the line above in the same block, where this row begins with a mark."""

    def before(self, number: int) -> str:
        return text_of(cluster(self.texts[number], last=True))

    def after(self, number: int) -> str:
        return text_of(cluster(self.texts[number + 1], last=False))

    def runs_on(self, number: int) -> bool:
        """Whether the text after this mark ends the line, so that the following lines go on with it."""
        words = self.texts[number + 1]
        return number + 1 == len(self.marks) and len(cluster(words, last=False)) == len(words)

    def gap_before(self, number: int) -> float | None:
        words = self.texts[number]
        return _gap(words[-1].box, self.marks[number].word.box) if words else None

    def gap_after(self, number: int) -> float | None:
        words = self.texts[number + 1]
        return _gap(self.marks[number].word.box, words[0].box) if words else None


def _gap(left: Box, right: Box) -> float | None:
    if left.width <= 0 and right.width <= 0:
        return None
    return max(right.x0 - left.x1, 0.0)


def text_of(words: Sequence[Word]) -> str:
    """The words as text, without the dots that lead the eye to a box at the margin."""
    return " ".join(w.text for w in words if w.mark is None and w.text.strip("._…·"))


def cluster(words: Sequence[Word], last: bool) -> list[Word]:
    """The words up to the first gap of a column, taken from the mark's side."""
    if not words:
        return []
    near = list(reversed(words)) if last else list(words)
    taken = near[:1]
    gaps = [max(b.box.x0 - a.box.x1, 0.0) for a, b in pairwise(words)]
    usual = min(median_low(gaps), WIDEST_SPACE * near[0].box.height) if gaps else 0.0
    widest = max(COLUMN_GAP, WIDER_THAN_SPACES * usual)
    for word, nearer in zip(near[1:], near, strict=False):
        gap = nearer.box.x0 - word.box.x1 if last else word.box.x0 - nearer.box.x1
        if gap > widest:
            break
        taken.append(word)
    return taken[::-1] if last else taken


def segments(words: Sequence[Word]) -> list[list[Word]]:
    """The words of a line, parted where columns part them."""
    rest = list(words)
    found: list[list[Word]] = []
    while rest:
        found.append(cluster(rest, last=False))
        rest = rest[len(found[-1]) :]
    return found


def has_place(line: Line) -> bool:
    return line.box.height > 0


def band(lines: Sequence[Line], number: int) -> list[int]:
    """The lines that stand beside this one: at its height, or in its row of a table where nothing has a place."""
    line = lines[number]
    if line.cell is not None and not has_place(line):
        key = (line.cell.table, line.cell.row)
        return [n for n, other in enumerate(lines) if other.cell and (other.cell.table, other.cell.row) == key]
    if not has_place(line):
        return [number]
    margin = line.place_on_page is LinePlace.MARGIN
    return [
        n
        for n, other in enumerate(lines)
        if n == number
        or (has_place(other) and level(line.box, other.box) and (other.place_on_page is LinePlace.MARGIN) == margin)
    ]


def rows(lines: Sequence[Line]) -> list[Row]:
    """All rows with marks, in reading order. A mark that stands alone in its line is read with what stands beside it."""
    found: list[Row] = []
    done: set[int] = set()
    for number, line in enumerate(lines):
        if number in done or all(w.mark is None for w in line.words):
            continue
        alone = all(w.mark is not None for w in line.words)
        members = band(lines, number) if alone else [number]
        pieces = [Piece(w, (n, k)) for n in members for k, w in enumerate(lines[n].words)]
        if alone and has_place(line):
            pieces.sort(key=lambda p: p.word.box.x0)
        row = Row(number, [], [[]])
        for piece in pieces:
            if piece.word.mark is not None and piece.spot[0] not in done:
                row.marks.append(piece)
                row.texts.append([])
            elif piece.word.mark is None:
                row.texts[-1].append(piece.word)
        done.update(n for n in members if any(w.mark for w in lines[n].words))
        if row.marks:
            row.continuation = _following(lines, number, row)
            row.full = _is_full(lines, number, row)
            row.lead_in = _lead_in(lines, number) if not row.texts[0] else ""
            found.append(row)
    return found


def _following(lines: Sequence[Line], number: int, row: Row) -> str:
    """Text of the next lines of the same block up to a mark, the end of a sentence or of the block.

    A line that has marks of its own goes on with this one only where a mark ends this one.
    """
    parts: list[str] = []
    last = text_of(row.texts[-1])
    for n in range(number + 1, min(number + 1 + MOST_FOLLOWING_LINES, len(lines))):
        words = lines[n].words
        upto = next((k for k, w in enumerate(words) if w.mark is not None), len(words))
        if not _same_block(lines, number, n) or last.endswith(ENDS_ITEM) or upto == 0 or (upto < len(words) and last):
            break
        last = text_of(words[:upto])
        parts.append(last)
        if upto < len(words):
            break
    return " ".join(p for p in parts if p)


def _is_full(lines: Sequence[Line], number: int, row: Row) -> bool:
    """Without places every line may be full. A box far behind its words is set at the margin on purpose."""
    line = lines[number]
    if not has_place(line) or not row.marks:
        return True
    gap = row.gap_before(len(row.marks) - 1)
    if not row.texts[-1] and gap is not None and gap > COLUMN_GAP + WIDEST_SPACE * line.box.height:
        return False
    following = lines[number + 1] if number + 1 < len(lines) and _same_block(lines, number, number + 1) else None
    margin = max(other.box.x1 for n, other in enumerate(lines) if n == number or _same_block(lines, number, n))
    word = following.words[0].box.width if following is not None and following.words else 0.0
    return line.box.x1 + word + WIDEST_SPACE * line.box.height >= margin


def _lead_in(lines: Sequence[Line], number: int) -> str:
    if number == 0 or not _same_block(lines, number - 1, number):
        return ""
    words = lines[number - 1].words
    start = max((k for k, w in enumerate(words) if w.mark is not None), default=-1) + 1
    return text_of(words[start:])


def _same_block(lines: Sequence[Line], one: int, other: int) -> bool:
    a, b = lines[one], lines[other]
    return a.block == b.block and a.cell == b.cell and a.place == b.place


def check_boxes(row: Row) -> list[int]:
    """Numbers of the row's marks that are check boxes."""
    return [n for n, p in enumerate(row.marks) if p.word.mark is not None and p.word.mark.kind is MarkKind.CHECK_BOX]
