"""Which blanks are places for initials.

Signs: the word "initials" at the blank or in its field's name; pairs of short blanks row under row (an issue with a
place for each party); a column of short blanks under a heading, or with the same letters on several of them. A blank
before a sum, or with figures on it, never is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.reading.mark_blanks import Blank, Item
from analyzer.reading.mark_glyphs import is_made_mark
from analyzer.reading.mark_headings import APPLICANT_SIDE, DEFENDANT_SIDE, INITIALS, OWN_LABEL
from analyzer.reading.mark_lines import segments, text_of
from analyzer.reading.mark_standing import INITIALS as LETTERS
from analyzer.reading.settlement import MarkState, Word

HEADING_REACH = 30
"""Rows below a heading to which it still applies: the longest list of issues, some of them on two lines."""
NEAR_REACH = 3
"""The same for a column at the end of its rows, where blanks for other things stand too, without places to compare."""
SAME_PLACE = 8.0
"""Points by which the blanks of one column may stand out of line."""
HEADING_OFF_CENTRE = 40.0
"""Points between a heading and the column that it heads."""
LABEL_BELOW = 14.0
"""Points below a blank in which small words say what it is for."""
MOST = 0.6
"""Share of what is typed in a column that must have the shape of initials or of a cross."""
_COUNTER = re.compile(r"\(?[\dA-Za-z]{1,2}[.)]|\(?[ivx]{1,4}[.)]|\d{1,2}")


@dataclass(frozen=True, slots=True)
class _Run:
    """Blanks that stand together at the beginning or the end of a row."""

    row: int
    leads: bool
    blanks: tuple[Blank, ...]

    @property
    def placed(self) -> bool:
        return self.blanks[0].box.height > 0


def initials_places(rows: Sequence[Sequence[Item]]) -> set[int]:
    """Identities (`id`) of the blanks that are places for initials; rows from top to bottom."""
    claimed: set[int] = set()
    for number, row in enumerate(rows):
        for at, item in enumerate(row):
            if isinstance(item, Blank) and not item.long and _says_initials(rows, number, at):
                claimed.add(id(item))
    headings = [n for n, row in enumerate(rows) if _heads_initials(row)]
    spoken = any(INITIALS.search(row_text(row)) for row in rows)
    for row in rows:
        claimed.update(_named_by_party(row, spoken))
    for column in _columns(list(_runs(rows))):
        if _is_column_of_initials(column, rows, headings):
            claimed.update(id(blank) for run in column for blank in run.blanks)
    return claimed


def row_text(row: Sequence[Item]) -> str:
    return " ".join(item.text for item in row if isinstance(item, Word) and item.mark is None)


def _heads_initials(row: Sequence[Item]) -> bool:
    text = row_text(row)
    both = APPLICANT_SIDE.search(text) and DEFENDANT_SIDE.search(text) and len(text.split()) <= 8
    return bool(INITIALS.search(text) or both)


def _says_initials(rows: Sequence[Sequence[Item]], number: int, at: int) -> bool:
    """Whether the words right before, right after or right under a blank, or its field's name, say initials."""
    row = rows[number]
    blank = row[at]
    if not isinstance(blank, Blank):
        return False
    if blank.field is not None and INITIALS.search(f"{blank.field.name} {blank.field.tooltip}".replace("_", " ")):
        return True
    before = [i.text for i in row[max(at - 2, 0) : at] if isinstance(i, Word)]
    after = [i.text for i in row[at + 1 : at + 3] if isinstance(i, Word)]
    if (before and INITIALS.search(" ".join(before[-2:]))) or (after and INITIALS.match(after[0].lstrip("("))):
        return True
    if after and after[0].startswith("(") and INITIALS.search(" ".join(after)):
        return True
    if number + 1 >= len(rows) or blank.box.height <= 0 or (before and before[-1].endswith("$")):
        return False
    below = rows[number + 1]
    if any(isinstance(i, Blank) for i in below) or not -2 <= below[0].box.top - blank.box.bottom <= LABEL_BELOW:
        return False
    labels = [part for part in segments([i for i in below if isinstance(i, Word)]) if INITIALS.search(text_of(part))]
    return any(part[0].box.x0 < blank.box.x1 and part[-1].box.x1 > blank.box.x0 and len(part) <= 4 for part in labels)


def _named_by_party(row: Sequence[Item], spoken: bool) -> set[int]:
    """Short blanks of both parties in one line ("Applicant: _JR_  Defendant: ____", or "_JR_ App. ____ Def."), on a page that
    speaks of initials."""
    step = 1 if isinstance(row[0], Blank) and _is_own_label(row[-1]) else -1
    sides: dict[bool, list[Blank]] = {True: [], False: []}
    for at, item in enumerate(row):
        label = row[at + step] if 0 <= at + step < len(row) else None
        if isinstance(item, Blank) and not item.long and isinstance(label, Word) and _is_own_label(label):
            sides[APPLICANT_SIDE.search(label.text) is not None].append(item)
    named = [*sides[True], *sides[False]]
    letters = [b for b in named if b.on_it.state is MarkState.ON]
    odd = any(b.entered and not LETTERS.fullmatch(b.entered) for b in named)
    paired = 0 < len(sides[True]) == len(sides[False])
    return {id(b) for b in named} if paired and not odd and (spoken or len(letters) == len(named)) else set()


def _is_own_label(item: Item) -> bool:
    return isinstance(item, Word) and item.mark is None and OWN_LABEL.fullmatch(item.text) is not None


def _runs(rows: Sequence[Sequence[Item]]) -> Iterator[_Run]:
    for number, row in enumerate(rows):
        items = list(row)
        while items and isinstance(items[0], Word) and _COUNTER.fullmatch(items[0].text):
            items.pop(0)
        if len(items) < 2 or all(isinstance(i, Word) for i in items):
            continue
        lead = _leading(items)
        trail = _leading(items[::-1])[::-1]
        if lead:
            yield _Run(number, True, tuple(lead))
        elif trail and not _asks_for_else(items[: len(items) - len(trail)]):
            yield _Run(number, False, tuple(trail))


def _leading(items: Sequence[Item]) -> list[Blank]:
    run: list[Blank] = []
    for item in items:
        if not isinstance(item, Blank):
            break
        if item.long or item.dotted or any(c.isdigit() for c in item.entered):
            return [] if not item.dotted else run
        run.append(item)
    return run if len(run) <= 4 else []


def _asks_for_else(before: Sequence[Item]) -> bool:
    last = next((i.text for i in reversed(before) if isinstance(i, Word)), "")
    return last.endswith(("$", "#", "No.", "no.")) or last.casefold() in {"of", "for", "to", "from", "dated", "date"}


def _columns(runs: Sequence[_Run]) -> list[list[_Run]]:
    """Runs of as many blanks that stand under each other."""
    columns: list[list[_Run]] = []
    for run in runs:
        for column in columns:
            if _same_column(column[-1], run):
                column.append(run)
                break
        else:
            columns.append([run])
    return columns


def _same_column(one: _Run, other: _Run) -> bool:
    if one.leads != other.leads or len(one.blanks) != len(other.blanks):
        return False
    if not (one.placed and other.placed):
        return True
    pairs = zip(one.blanks, other.blanks, strict=True)
    return all(abs(a.box.x0 - b.box.x0) <= SAME_PLACE or abs(a.box.x1 - b.box.x1) <= SAME_PLACE for a, b in pairs)


def _is_column_of_initials(column: Sequence[_Run], rows: Sequence[Sequence[Item]], headings: Sequence[int]) -> bool:
    blanks = [blank for run in column for blank in run.blanks]
    entered = [b.entered for b in blanks if b.entered]
    letters = [b for b in blanks if b.on_it.state is MarkState.ON and b.entered and not is_made_mark(b.entered)]
    if sum(is_made_mark(t) or LETTERS.fullmatch(t) is not None for t in entered) < MOST * len(entered):
        return False
    inked = [b for b in blanks if b.on_it.state is MarkState.ON and not b.entered]
    large = [b for b in letters if b.entered.upper() == b.entered]
    pairs = len(column[0].blanks) >= 2
    headed = any(0 < column[0].row - h <= HEADING_REACH for h in headings)
    if pairs:
        many = len(column) >= 2 and bool(large or inked or headed)
        return (
            many
            or len(large) >= 2
            or (headed and bool(letters or inked))
            or (headed and _own_heading(column, rows, headings))
        )
    if any(is_made_mark(text) for text in entered) and not letters:
        return headed and _own_heading(column, rows, headings)
    if headed and (len(column) >= 2 or letters or inked) and (column[0].leads or _own_heading(column, rows, headings)):
        return True
    repeated = len({b.entered for b in large}) < len(large)
    return len(column) >= 3 and repeated


def _own_heading(column: Sequence[_Run], rows: Sequence[Sequence[Item]], headings: Sequence[int]) -> bool:
    """Whether the heading stands over the column itself."""
    first = column[0]
    for number in headings:
        if not 0 < first.row - number <= HEADING_REACH:
            continue
        if not first.placed:
            if first.row - number <= NEAR_REACH:
                return True
            continue
        middle = first.blanks[0].box.middle[0]
        words = [i for i in rows[number] if isinstance(i, Word) and (INITIALS.search(i.text) or len(rows[number]) <= 6)]
        if any(abs(w.box.middle[0] - middle) <= HEADING_OFF_CENTRE for w in words):
            return True
    return False
