"""Whose signature it is: the words under a signature line, else those before or after it that are no date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.reading.mark_lines import Spot, has_place, segments, text_of
from analyzer.reading.settlement import Line, Word

UNDER = 19.0
"""Points below a signature in which the first line of its label begins; the next lines follow closely."""
LABEL_SPILL = 60.0
"""Points by which a label may be wider than its line."""
LABEL_LINES = 3
LINE_STEP = 1.0
"""Heights of a line between two lines of one label, at most."""
_SAYS_LITTLE = re.compile(r"(?:by|x|signature|signed|sign here|/s/)?\W*", re.IGNORECASE)
_DATE = re.compile(r"\bdated?\b\W*|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|^on$|_{3,}", re.IGNORECASE)


def signer_of(lines: Sequence[Line], spot: Spot) -> str:
    """The label of the signature at this spot; "" where nothing near it says who signs."""
    number, at = spot
    mark = lines[number].words[at]
    if mark.box.height <= 0:
        beside = _beside(lines[number].words, at)
        return (beside if not _SAYS_LITTLE.fullmatch(beside) else "") or _next_line(lines, number) or beside
    found: list[str] = []
    bottom, reach = mark.box.bottom, UNDER
    under = [line for line in lines if has_place(line) and mark.box.bottom - 4 <= line.box.top]
    for line in sorted(under, key=lambda line: line.box.top):
        words = [part for part in segments(line.words) if any(_overlaps(mark, v) for v in part)]
        if not words:
            continue
        if not all(_fits(mark, part) for part in words):
            break
        if line.box.top - bottom > reach or len(found) == LABEL_LINES or any(w.mark for part in words for w in part):
            break
        text = " ".join(said for part in words if (said := text_of(part)) and not _DATE.fullmatch(said.strip(" ()")))
        if text:
            found.append(text)
            bottom, reach = line.box.bottom, LINE_STEP * line.box.height
    return " ".join(found) or _beside(lines[number].words, at)


def _fits(mark: Word, label: Sequence[Word]) -> bool:
    """A label is about as wide as its line; a sentence goes on farther."""
    return label[0].box.x0 >= mark.box.x0 - LABEL_SPILL and label[-1].box.x1 <= mark.box.x1 + LABEL_SPILL


def _overlaps(mark: Word, word: Word) -> bool:
    return min(mark.box.x1, word.box.x1) - max(mark.box.x0, word.box.x0) > 0.3 * word.box.width


def _beside(words: Sequence[Word], at: int) -> str:
    before = _up_to_mark(words[:at][::-1])[::-1]
    after = _up_to_mark(words[at + 1 :])
    for text in (text_of(before), text_of(after)):
        rest = _DATE.sub(" ", text).strip(" .,:;()")
        if any(c.isalpha() for c in rest):
            return rest
    return ""


def _up_to_mark(words: Sequence[Word]) -> list[Word]:
    end = next((n for n, w in enumerate(words) if w.mark is not None), len(words))
    return list(words[:end])


def _next_line(lines: Sequence[Line], number: int) -> str:
    if number + 1 >= len(lines) or any(w.mark for w in lines[number + 1].words):
        return ""
    return text_of(lines[number + 1].words)
