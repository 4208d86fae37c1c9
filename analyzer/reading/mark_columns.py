"""Grids without drawn cells: columns of marks that line up under headings, beside the text of their issue."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from analyzer.reading.mark_headings import APPLICANT_SIDE, DEFENDANT_SIDE, INITIALS, OWN_LABEL, names_a_party
from analyzer.reading.mark_lines import Row, Spot, cluster, has_place, segments, text_of
from analyzer.reading.settlement import Box, Line, LinePlace, Mark, MarkKind, Word

COLUMN_WIDTH = 16.0
"""Points by which the middles of marks of one column may differ."""
HEADING_REACH = 190.0
"""Points above the first mark of a column in which its heading stands."""
HEADING_SPILL = 45.0
"""Points by which a heading may be wider than its column at either side."""
HEADING_WORDS = 5
LINE_GAP = 0.9
"""Heights of a line between two lines of one issue, at most."""
INDENT = 30.0
"""Points by which a further line of an issue may be indented."""
_SEPARATOR = re.compile(r"[/|&]|\band\b", re.IGNORECASE)


def issue_of(lines: Sequence[Line], rows: Sequence[Row], row: Row, number: int) -> str:
    """The text of the issue beside which a mark stands in its row, its further lines included."""
    texts = [[w for w in words if not _is_counter(w)] for words in row.texts]
    plain = [words[: len(words) - _own_label(words)] for words in texts]
    follows = next((k for k in range(number + 1, len(plain)) if plain[k]), None)
    precedes = next((k for k in range(number, -1, -1) if plain[k]), None)
    if precedes is not None and _leads_other_marks(plain, precedes) and follows is not None:
        precedes = None
    chosen = precedes if precedes is not None else follows
    if chosen is None:
        return _between_lines(lines, rows, row)
    words = plain[chosen]
    near = cluster(words, last=chosen <= number)
    return f"{text_of(near)} {_further(lines, rows, row, near)}".strip()


def _is_counter(word: Word) -> bool:
    return re.fullmatch(r"\(?[\dA-Za-z]{1,2}[.)]|\d{1,2}", word.text) is not None


def _own_label(words: Sequence[Word]) -> int:
    """How many of the last words say only whose the place after them is: "Applicant:", "Defendant's initials"."""
    near = len(cluster(words, last=True))
    for count in sorted({near, 3, 2, 1}, reverse=True):
        text = text_of(words[-count:])
        if 0 < count <= len(words) and OWN_LABEL.fullmatch(text) and (count == near or text.endswith(":")):
            return count
    return 0


def _leads_other_marks(texts: Sequence[Sequence[Word]], at: int) -> bool:
    """Whether text between marks belongs to the marks before it: rows of this grid begin with marks."""
    return at > 0 and not any(texts[:1])


def _further(lines: Sequence[Line], rows: Sequence[Row], row: Row, words: Sequence[Word]) -> str:
    """The lines under an issue that go on with it, down to the next row with marks."""
    box = Box.around(w.box for w in words)
    if box.height <= 0:
        return row.continuation if row.texts[-1] and words[-1] is row.texts[-1][-1] else ""
    marked = {p.spot[0] for other in rows for p in other.marks}
    parts: list[str] = []
    last = box
    for n, line in enumerate(lines):
        if n in marked or not has_place(line) or line.place_on_page is not LinePlace.BODY or line.box.top < box.top + 2:
            continue
        under = last.bottom - 3 <= line.box.top <= last.bottom + LINE_GAP * last.height
        if under and -4 <= line.box.x0 - box.x0 <= INDENT and not _begins_item(line):
            if any(abs(p.word.box.middle[1] - line.box.middle[1]) < 5 for other in rows for p in other.marks):
                break
            parts.append(text_of(line.words))
            last = line.box
            if len(parts) == 3:
                break
    return " ".join(parts)


def _begins_item(line: Line) -> bool:
    return bool(line.words) and re.match(r"\(?\d{1,2}[.)]|comments?\b", line.words[0].text, re.IGNORECASE) is not None


def _between_lines(lines: Sequence[Line], rows: Sequence[Row], row: Row) -> str:
    """The text of a mark that stands between the lines of its issue, or under it; "" where two are equally near."""
    mark = row.marks[0].word.box
    if mark.height <= 0:
        above = lines[row.line - 1] if row.line else None
        return text_of(above.words) if above is not None and not any(w.mark for w in above.words) else ""
    near = []
    for line in lines:
        if not has_place(line) or any(w.mark for w in line.words) or line.place_on_page is not LinePlace.BODY:
            continue
        distance = abs(line.box.middle[1] - mark.middle[1])
        if distance <= 1.3 * max(line.box.height, mark.height):
            near.append((distance, line))
    near.sort(key=lambda found: found[0])
    if not near:
        return ""
    if len(near) > 1 and near[1][0] - near[0][0] < 2.0:
        above, below = sorted((near[0][1], near[1][1]), key=lambda line: line.box.top)
        wraps = below.block == above.block and abs(below.box.x0 - above.box.x0) <= INDENT and len(rows) == 1
        return f"{text_of(above.words)} {text_of(below.words)}" if wraps else ""
    return text_of(near[0][1].words)


def column_headings(lines: Sequence[Line], rows: Sequence[Row], marks: Mapping[Spot, Mark]) -> dict[Spot, str]:
    """The heading over each mark of a column of initials, or of check boxes under headings without words beside."""
    found: dict[Spot, str] = {}
    for row in rows:
        for number, piece in enumerate(row.marks):
            words = row.texts[number]
            if marks[piece.spot].kind is MarkKind.INITIALS and (count := _own_label(words)):
                found[piece.spot] = text_of(words[-count:]).strip(" :()")
    found.update(_named_in_order(lines, rows, marks, found))
    placed = [row for row in rows if row.marks[0].word.box.height > 0]
    for run in _runs(placed, marks):
        columns = _columns(run, marks)
        heads = _heads(lines, columns)
        for column, head in zip(columns, heads, strict=True):
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


def _runs(rows: Sequence[Row], marks: Mapping[Spot, Mark]) -> list[list[Row]]:
    """Rows of initials (or of boxes with no words at them) that follow each other."""
    runs: list[list[Row]] = []
    for row in rows:
        if not all(_in_grid(marks[p.spot]) for p in row.marks):
            continue
        if runs and row.marks[0].word.box.top - runs[-1][-1].marks[0].word.box.bottom < 80:
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


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


def _heads(lines: Sequence[Line], columns: Sequence[Sequence[tuple[Spot, Box]]]) -> list[str]:
    """One heading for each column; the nearest above that names parties or initials, else "" for all."""
    spans = [Box.around(box for _, box in column) for column in columns]
    top = min(span.top for span in spans)
    heads: list[list[tuple[float, str]]] = [[] for _ in spans]
    above = [line for line in lines if has_place(line) and -2 <= top - line.box.bottom + 4 <= HEADING_REACH]
    for line in sorted(above, key=lambda line: -line.box.top):
        for segment in segments(line.words):
            text = text_of(segment)
            if any(w.mark for w in segment) or not _names_columns(text):
                continue
            for number, part in _shared_out(segment, spans):
                heads[number].append((line.box.top, part))
    return [_joined(found) for found in heads]


def _names_columns(text: str) -> bool:
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
