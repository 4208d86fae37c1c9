"""The issue beside which initials stand, in grids without drawn cells, with all its lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.reading.mark_headings import OWN_LABEL
from analyzer.reading.mark_lines import Row, cluster, has_place, segments, text_of
from analyzer.reading.settlement import Box, Line, LinePlace, MarkKind, Word

LINE_GAP = 0.9
"""Heights of a line between two lines of one issue, at most."""
INDENT = 30.0
"""Points by which a further line of an issue may be indented."""
LEVEL = 3.0
"""Points by which a mark and the text of its row may differ in height."""
SURE_LIST = 3
"""So many lines with marks are a list of issues, in which a further line may begin with a capital."""
SPACE = 0.4
"""Heights of a line that a space between two words takes."""
BETWEEN = 1.3
"""Heights of a line from the middle of a mark to the line of its issue, where it stands between two lines."""
UNDER = 1.7
"""The same where the line level with the mark only says whose places there are."""
BESIDE = 2.2
"""Heights of a line from the middle of a mark to the farthest line of its issue, where marks stand amid their issues."""


def issue_of(lines: Sequence[Line], rows: Sequence[Row], row: Row, number: int) -> str:
    """The text of the issue beside which a mark stands in its row, its further lines included."""
    chosen, precedes = _beside(row, number)
    amidst = (chosen and chosen[0].box.height > 0) or (not chosen and row.marks[number].word.box.height > 0)
    if amidst and not labels_follow(row):
        amid = _amid(lines, rows, row)
        if amid:
            return amid
    if not chosen:
        return _between_lines(lines, rows, row, row.marks[number].word.box)
    near = cluster(chosen, last=precedes)
    return f"{text_of(near)} {_further(lines, rows, row, near)}".strip()


def _beside(row: Row, number: int) -> tuple[list[Word], bool]:
    """The words of the issue in the row itself, and whether they stand before the mark."""
    texts = [[w for w in words if not _is_counter(w)] for words in row.texts]
    plain = [words[: len(words) - own_label(words)] for words in texts]
    follows = next((k for k in range(number + 1, len(plain)) if plain[k]), None)
    precedes = next((k for k in range(number, -1, -1) if plain[k]), None)
    if precedes is not None and _leads_other_marks(plain, precedes) and follows is not None:
        precedes = None
    if precedes is not None:
        return plain[precedes], True
    return (plain[follows], False) if follows is not None else ([], False)


def _amid(lines: Sequence[Line], rows: Sequence[Row], row: Row) -> str:
    """The lines of an issue nearest to its mark, in a list whose marks stand at the middle of their issues.

    "" where every mark is level with the first line of its issue, as in most lists.
    """
    grid = [r for r in rows if any(p.word.mark and p.word.mark.kind is MarkKind.INITIALS for p in r.marks)]
    if row not in grid or all(_level_words(r) for r in grid):
        return ""
    middles = [r.marks[0].word.box.middle[1] for r in grid]
    mine = row.marks[0].word.box.middle[1]
    near: list[tuple[Box, str, float]] = []
    for line in lines:
        if not has_place(line) or line.place_on_page is not LinePlace.BODY:
            continue
        for part in segments([w for w in line.words if w.mark is None]):
            box = Box.around(w.box for w in part)
            if min(abs(box.middle[1] - m) for m in middles) <= BESIDE * box.height:
                near.append((box, text_of(part), min(abs(box.middle[1] - m) for m in middles)))
    if not near:
        return ""
    starts = sorted(box.x0 for box, _, _ in near)
    left = starts[len(starts) // 2]
    own = [
        (box.top, text)
        for box, text, nearest in near
        if -4 <= box.x0 - left <= INDENT and abs(box.middle[1] - mine) <= nearest + 0.5
    ]
    return " ".join(text for _, text in sorted(own))


def _level_words(row: Row) -> list[Word]:
    """The words of a row's issue, where they are level with its mark."""
    words, _ = _beside(row, 0)
    mark = row.marks[0].word.box.middle[1]
    return [w for w in words if abs(w.box.middle[1] - mark) <= LEVEL]


def _is_counter(word: Word) -> bool:
    return re.fullmatch(r"\(?[\dA-Za-z]{1,2}[.)]|\d{1,2}", word.text) is not None


def own_label(words: Sequence[Word]) -> int:
    """How many of the last words say only whose the place after them is: "Applicant:", "Defendant's initials"."""
    near = len(cluster(words, last=True))
    for count in sorted({near, 3, 2, 1}, reverse=True):
        text = text_of(words[-count:])
        if 0 < count <= len(words) and OWN_LABEL.fullmatch(text) and (count == near or text.endswith(":")):
            return count
    return 0


def labels_follow(row: Row) -> bool:
    """Whether every place of a row stands before the words that say whose it is: "____ App. ____ Def."."""
    return not row.texts[0] and all(words and own_label(words) == len(words) for words in row.texts[1:])


def _leads_other_marks(texts: Sequence[Sequence[Word]], at: int) -> bool:
    """Whether text between marks belongs to the marks before it: rows of this grid begin with marks."""
    return at > 0 and not any(texts[:1])


def _further(lines: Sequence[Line], rows: Sequence[Row], row: Row, words: Sequence[Word]) -> str:
    """The lines under an issue that go on with it, down to the next row with marks."""
    box = Box.around(w.box for w in words)
    if box.height <= 0:
        return row.continuation if row.texts[-1] and words[-1] is row.texts[-1][-1] else ""
    marked = {p.spot[0] for other in rows for p in other.marks}
    margin = _margin(rows)
    parts: list[str] = []
    last = box
    for n, line in enumerate(lines):
        if n in marked or not has_place(line) or line.place_on_page is not LinePlace.BODY or line.box.top < box.top + 2:
            continue
        under = last.bottom - 3 <= line.box.top <= last.bottom + LINE_GAP * last.height
        if under and -4 <= line.box.x0 - box.x0 <= INDENT and not _begins_item(line, len(marked) >= SURE_LIST):
            if any(abs(p.word.box.middle[1] - line.box.middle[1]) < 5 for other in rows for p in other.marks):
                break
            if last.x1 + line.words[0].box.width + SPACE * last.height < margin:
                break  # its first word had room in the line above: a row whose marks were lost
            parts.append(text_of(line.words))
            last = line.box
            if len(parts) == 3:
                break
    return " ".join(parts)


def _margin(rows: Sequence[Row]) -> float:
    """How far to the right the issues of a list reach, in points: what goes on below one had no room there."""
    found = [cluster(words, last=precedes) for words, precedes in (_beside(row, 0) for row in rows)]
    return max((words[-1].box.x1 for words in found if words), default=0.0)


def _begins_item(line: Line, in_list: bool) -> bool:
    """Whether a line begins something of its own; outside a list of issues any capital does."""
    first = line.words[0].text if line.words else ""
    if re.match(r"\(?\d{1,2}[.)]|comments?\b", first, re.IGNORECASE):
        return True
    return not in_list and first[:1].isupper()


def _between_lines(lines: Sequence[Line], rows: Sequence[Row], row: Row, mark: Box) -> str:
    """The text of a mark that stands between the lines of its issue, or under it; "" where two are equally near."""
    if mark.height <= 0:
        above = lines[row.line - 1] if row.line else None
        return text_of(above.words) if above is not None and not any(w.mark for w in above.words) else ""
    reach = UNDER if labels_follow(row) else BETWEEN
    near: list[tuple[float, Box, str, int]] = []
    for line in lines:
        if not has_place(line) or any(w.mark for w in line.words) or line.place_on_page is not LinePlace.BODY:
            continue
        for part in segments(line.words):
            box = Box.around(w.box for w in part)
            distance = abs(box.middle[1] - mark.middle[1])
            if distance <= reach * max(box.height, mark.height):
                near.append((distance, box, text_of(part), line.block))
    # In a list of two columns the issue of a mark is the one above or below it, not the one level with that.
    aside = [max(box.x0 - mark.x1, mark.x0 - box.x1, 0.0) for _, box, _, _ in near]
    near = [found for found, apart in zip(near, aside, strict=True) if apart <= min(aside) + INDENT]
    near.sort(key=lambda found: found[0])
    if not near:
        return ""
    if len(near) > 1 and near[1][0] - near[0][0] < 2.0:
        upper, lower = sorted(near[:2], key=lambda found: found[1].top)
        wraps = upper[3] == lower[3] and abs(lower[1].x0 - upper[1].x0) <= INDENT and len(rows) == 1
        return f"{upper[2]} {lower[2]}" if wraps else ""
    return near[0][2]
