"""What stands round the text: line numbers of pleading paper, upright text at the edge, page numbers, form numbers,
running heads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.layout_rows import Row, height_of, middle_of
from analyzer.reading.settlement import Line, LinePlace, Page, Word

NUMBERED_ZONE = 0.2
"""Share of the page's width, from the left, in which pleading paper has its line numbers."""
LEAST_NUMBERS = 8
"""So many rising numbers under one another are line numbers."""
MOST_MISSING = 2
"""Line numbers that a scan may have lost between two others."""
ALIGNED = 6.0
"""Points by which the right or left edges of line numbers may differ."""
EDGE = 0.08
"""Share of the page's height, at the top and at the bottom, in which running heads and page numbers stand."""
LONGEST_HEAD = 12
"""Words in a running head or a footer, at most."""
SMALL_PRINT = 0.85
"""Print this much smaller than that of the page, and"""
APART = 2.5
"""so many times its height away from the next row, is set at the edge, not in the text."""
UPRIGHT_LETTERS = 3
"""A word of at least so many letters that is higher than wide is written upright."""
UPRIGHT_SHAPE = 1.5
LINE_HEIGHT = 1.1
"""A word in a line is no higher than its size, or little; "it," is narrow and stands in a line all the same."""
SAME_PLACE = 6.0
"""Points by which a running head may move from one page to the next."""

PAGE_NUMBER = re.compile(r"[-–—\s]*(?:(?:page|pg\.?|p\.)\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?[-–—\s]*", re.IGNORECASE)
FORM_NUMBER = re.compile(
    r"\b(?:DWC|DIA|WCAB|DEU|EAMS)\b.{0,12}\bform\b|\b10214\s*\(?[a-e]\b|\(PAGE\s+\d+\)"
    r"|\(?\bREV\.?\s*\(?\d{1,2}\s*[/-]\s*\d{2,4}",
    re.IGNORECASE,
)
PAGE_OF_PAGES = re.compile(r"^page\s+\d+\s+of\s+\d+\b|\bpage\s+\d+\s+of\s+\d+[-–—\s]*$", re.IGNORECASE)
BATES_NUMBER = re.compile(r"[A-Z][A-Z_-]{1,12}[ _-]?\d{4,9}")


def without_line_numbers(words: Sequence[Word], width: float) -> tuple[list[Word], list[Word]]:
    """The words without the line numbers of pleading paper, and those numbers from top to bottom."""
    zone = NUMBERED_ZONE * width
    numbers = [w for w in words if w.mark is None and w.box.x1 <= zone and re.fullmatch(r"[1-9]|[1-3]\d", w.text)]
    best: list[Word] = []
    for seed in numbers:
        for edge in ("x0", "x1"):
            place = getattr(seed.box, edge)
            column = [w for w in numbers if abs(getattr(w.box, edge) - place) <= ALIGNED]
            run = _rising(sorted(column, key=lambda w: w.box.top))
            best = max(best, run, key=len)
    if len(best) < LEAST_NUMBERS or _begins_rows(best, words):
        return list(words), []
    gone = {id(word) for word in best}
    return [word for word in words if id(word) not in gone], best


def _rising(column: Sequence[Word]) -> list[Word]:
    """The longest run that counts upwards."""
    best: list[Word] = []
    run: list[Word] = []
    for word in column:
        rises = run and 1 <= int(word.text) - int(run[-1].text) <= 1 + MOST_MISSING
        run = [*run, word] if rises else [word]
        best = max(best, run, key=len)
    return best


def _begins_rows(run: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether the numbers belong to what follows them: list numbers stand close to their text, and only where there
    is some."""
    close = sum(
        any(
            0 < w.box.x0 - number.box.x1 < number.box.height and w.box.top < number.box.middle[1] < w.box.bottom
            for w in words
        )
        for number in run
    )
    return close > len(run) / 2


def without_upright(words: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """The words that run along the page, and those that are written upwards or downwards at its edge."""
    upright = [
        w
        for w in words
        if w.mark is None
        and sum(letter.isalnum() for letter in w.text) >= UPRIGHT_LETTERS
        and w.box.height > max(UPRIGHT_SHAPE * w.box.width, LINE_HEIGHT * (w.size or 0.0))
    ]
    gone = {id(word) for word in upright}
    return [word for word in words if id(word) not in gone], upright


def places_of(rows: Sequence[Row], height: float) -> list[LinePlace]:
    """For each row of a page of the given height, from top to bottom: header, footer or body.

    Near the edge, a row is no part of the body if it is a page number, a form number or a Bates number, or if it
    stands apart in smaller print.
    """
    usual = height_of([word for row in rows for word in row])
    return [_place_at(rows, index, height, usual) for index in range(len(rows))]


def _place_at(rows: Sequence[Row], index: int, height: float, usual: float) -> LinePlace:
    row = rows[index]
    middle = middle_of(row)
    if EDGE * height < middle < (1 - EDGE) * height:
        return LinePlace.BODY
    text = " ".join(word.text for word in row)
    numbered = PAGE_NUMBER.fullmatch(text) or FORM_NUMBER.search(text) or BATES_NUMBER.fullmatch(text)
    headed = len(row) <= LONGEST_HEAD and PAGE_OF_PAGES.search(text)
    if not numbered and not headed and not _stands_apart(rows, index, usual):
        return LinePlace.BODY
    return LinePlace.HEADER if middle < height / 2 else LinePlace.FOOTER


def _stands_apart(rows: Sequence[Row], index: int, usual: float) -> bool:
    row = rows[index]
    if len(row) > LONGEST_HEAD or any(word.mark is not None for word in row):
        return False
    beside = [abs(middle_of(rows[at]) - middle_of(row)) for at in (index - 1, index + 1) if 0 <= at < len(rows)]
    return bool(beside) and height_of(row) <= SMALL_PRINT * usual and min(beside) >= APART * usual


def with_running_heads(pages: Sequence[Page]) -> tuple[Page, ...]:
    """The pages, with lines at their edges that come back on a neighbouring page, page numbers aside, as headers and
    footers."""
    return tuple(
        replace(page, lines=tuple(_placed(line, page, pages[max(index - 1, 0) : index + 2]) for line in page.lines))
        for index, page in enumerate(pages)
    )


def _placed(line: Line, page: Page, neighbours: Sequence[Page]) -> Line:
    middle = line.box.middle[1]
    if line.place_on_page is not LinePlace.BODY or EDGE * page.height < middle < (1 - EDGE) * page.height:
        return line
    if any(word.mark is not None for word in line.words):
        return line
    text = _without_numbers(line.text)
    for other in neighbours:
        if other.number == page.number:
            continue
        for theirs in other.lines:
            if abs(theirs.box.middle[1] - middle) <= SAME_PLACE and _without_numbers(theirs.text) == text:
                top = middle < page.height / 2
                return replace(line, place_on_page=LinePlace.HEADER if top else LinePlace.FOOTER)
    return line


def _without_numbers(text: str) -> str:
    return re.sub(r"\d+", "#", text).casefold()
