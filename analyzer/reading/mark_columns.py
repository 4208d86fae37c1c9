"""Grids without drawn cells: columns of marks that line up under headings, beside the text of their issue."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from analyzer.reading.mark_headings import APPLICANT_SIDE, DEFENDANT_SIDE, INITIALS, OWN_LABEL, names_a_party
from analyzer.reading.mark_issues import labels_follow, own_label
from analyzer.reading.mark_lines import Row, Spot, has_place, segments, text_of
from analyzer.reading.settlement import Box, Line, Mark, MarkKind, Word

COLUMN_WIDTH = 16.0
"""Points by which the middles of marks of one column may differ."""
HEADING_REACH = 190.0
"""Points above the first mark of a column in which its heading stands."""
HEADING_SPILL = 45.0
"""Points by which a heading may be wider than its column at either side."""
NEXT_ROW = 80.0
"""Points of white space between two rows of one grid, at most."""
HEADING_WORDS = 5
UNDER = 13.0
"""Points below a place in which words that say whose it is begin."""
_SEPARATOR = re.compile(r"[/|&]|\band\b", re.IGNORECASE)


def column_headings(lines: Sequence[Line], rows: Sequence[Row], marks: Mapping[Spot, Mark]) -> dict[Spot, str]:
    """The heading over each mark of a column of initials, or of check boxes under headings without words beside."""
    found: dict[Spot, str] = {}
    for row in rows:
        for number, piece in enumerate(row.marks):
            if marks[piece.spot].kind is not MarkKind.INITIALS:
                continue
            words = row.texts[number + 1 if labels_follow(row) else number]
            if count := own_label(words):
                found[piece.spot] = text_of(words[-count:]).strip(" :()")
            elif under := _under(lines, piece.word.box):
                found[piece.spot] = under
    found.update(_named_in_order(lines, rows, marks, found))
    placed = [row for row in rows if row.marks[0].word.box.height > 0]
    for run in _runs(lines, placed, marks):
        columns = _columns(run, marks)
        heads = _headings(lines, columns)
        for column, over in zip(columns, heads, strict=True):
            named = {found[spot] for spot, _ in column if spot in found}
            head = over or (named.pop() if len(named) == 1 else "")
            for spot, _ in column:
                if head and spot not in found:
                    found[spot] = head
    return found


def _named_in_order(
    lines: Sequence[Line], rows: Sequence[Row], marks: Mapping[Spot, Mark], known: Mapping[Spot, str]
) -> dict[Spot, str]:
    """Headings of lines without places: a short line above names both parties, in the order of the blanks."""
    found: dict[Spot, str] = {}
    heads: list[str] = []
    marked = {row.line: row for row in rows}
    for number, line in enumerate(lines):
        if has_place(line):
            continue
        row = marked.get(number)
        if row is None:
            text = text_of(line.words)
            sides = sorted(m.span() for m in (APPLICANT_SIDE.search(text), DEFENDANT_SIDE.search(text)) if m)
            if len(sides) == 2 and len(text.split()) <= HEADING_WORDS + 3:
                heads = [text[start:end] for start, end in sides]
            continue
        initials = [p.spot for p in row.marks if marks[p.spot].kind is MarkKind.INITIALS and p.spot not in known]
        if len(initials) == len(heads):
            found.update(zip(initials, heads, strict=True))
    return found


def _under(lines: Sequence[Line], mark: Box) -> str:
    """Small words under a place that say whose it is."""
    for line in lines:
        if not has_place(line) or not -2 <= line.box.top - mark.bottom <= UNDER or mark.height <= 0:
            continue
        for part in segments(line.words):
            box = Box.around(w.box for w in part)
            text = text_of(part)
            over = min(box.x1, mark.x1) - max(box.x0, mark.x0) > 0.4 * min(box.width, mark.width)
            if over and OWN_LABEL.fullmatch(text) and not any(w.mark for w in line.words):
                return text.strip(" :()")
    return ""


def _runs(lines: Sequence[Line], rows: Sequence[Row], marks: Mapping[Spot, Mark]) -> list[list[Row]]:
    """Rows of initials (or of boxes with no words at them) that follow each other, with no headings between."""
    heads = [
        line.box.top
        for line in lines
        if has_place(line) and not any(w.mark for w in line.words) and any(map(_heads, segments(line.words)))
    ]
    runs: list[list[Row]] = []
    for row in rows:
        if not all(_in_grid(marks[p.spot]) for p in row.marks):
            continue
        last = runs[-1][-1].marks[0].word.box.bottom if runs else 0.0
        top = row.marks[0].word.box.top
        if runs and top - last < NEXT_ROW and not any(last - 2 < head < top for head in heads):
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def _heads(segment: Sequence[Word]) -> bool:
    return names_columns(text_of(segment))


def _in_grid(mark: Mark) -> bool:
    if mark.kind is MarkKind.INITIALS:
        return True
    gaps = [g for g in (mark.gap_before, mark.gap_after) if g is not None]
    return mark.kind is MarkKind.CHECK_BOX and (not gaps or min(gaps) > COLUMN_WIDTH)


def _columns(rows: Sequence[Row], marks: Mapping[Spot, Mark]) -> list[list[tuple[Spot, Box]]]:
    columns: list[list[tuple[Spot, Box]]] = []
    pieces = sorted((p for row in rows for p in row.marks), key=lambda p: p.word.box.middle[0])
    for piece in pieces:
        box = piece.word.box
        if columns and abs(box.middle[0] - columns[-1][-1][1].middle[0]) <= COLUMN_WIDTH:
            columns[-1].append((piece.spot, box))
        else:
            columns.append([(piece.spot, box)])
    return columns


def _headings(lines: Sequence[Line], columns: Sequence[Sequence[tuple[Spot, Box]]]) -> list[str]:
    """One heading for each column; the nearest above that names parties or initials, else "" for all."""
    spans = [Box.around(box for _, box in column) for column in columns]
    top = min(span.top for span in spans)
    heads: list[list[tuple[float, str]]] = [[] for _ in spans]
    above = [line for line in lines if has_place(line) and -2 <= top - line.box.bottom + 4 <= HEADING_REACH]
    for line in sorted(above, key=lambda line: -line.box.top):
        for segment in segments(line.words):
            text = text_of(segment)
            if any(w.mark for w in segment) or not names_columns(text):
                continue
            for number, part in _shared_out(segment, spans):
                heads[number].append((line.box.top, part))
    return [_joined(found) for found in heads]


def names_columns(text: str) -> bool:
    said = names_a_party(text) or INITIALS.search(text) or re.fullmatch(r"(?:yes|no)\W*", text, re.IGNORECASE)
    return bool(said) and len(text.split()) <= HEADING_WORDS + 3


def _joined(found: Sequence[tuple[float, str]]) -> str:
    """Headings of several lines read downwards; what stands far above the nearest one is another text."""
    if not found:
        return ""
    nearest = found[0][0]
    near = [(top, text) for top, text in found if nearest - top <= 30]
    return " ".join(text for _, text in reversed(near)).strip(" |/&")


def _shared_out(segment: Sequence[Word], spans: Sequence[Box]) -> list[tuple[int, str]]:
    """Which part of a heading stands over which column: one over its own, or "Applicant / Defendant" over two."""
    box = Box.around(w.box for w in segment)
    over = [n for n, s in enumerate(spans) if min(box.x1, s.x1) - max(box.x0, s.x0) > 0]
    if not over:
        middle = box.middle[0]
        near = [n for n, s in enumerate(spans) if abs(s.middle[0] - middle) <= HEADING_SPILL]
        over = sorted(near, key=lambda n: abs(spans[n].middle[0] - middle))[:1]
    if not over:
        return []
    reach = Box.around(spans[n] for n in over)
    if box.x0 < reach.x0 - HEADING_SPILL or box.x1 > reach.x1 + HEADING_SPILL:
        return []
    text = text_of(segment)
    if len(over) == 1:
        return [(over[0], text)] if len(text.split()) <= HEADING_WORDS else []
    parts = [part.strip() for part in _SEPARATOR.split(text) if part.strip()]
    if len(parts) == len(over):
        return list(zip(over, parts, strict=True))
    if len(segment) == len(over):
        return [(n, w.text) for n, w in zip(over, segment, strict=True)]
    if all(INITIALS.search(w.text) or not names_a_party(w.text) for w in segment):
        return [(n, text) for n in over]
    best = max(over, key=lambda n: min(box.x1, spans[n].x1) - max(box.x0, spans[n].x0))
    return [(best, text)]
