"""Lines in human reading order from words at their places."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from analyzer.reading.layout_blocks import block_starts
from analyzer.reading.layout_combs import combed
from analyzer.reading.layout_grid import DrawnCell, drawn_cells
from analyzer.reading.layout_hyphens import with_hyphens
from analyzer.reading.layout_margins import places_of, without_line_numbers, without_upright
from analyzer.reading.layout_rows import Row, box_of, middle_of, rows_of
from analyzer.reading.layout_streams import Stream, streams_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Line, LinePlace, Word

STAMP_HEIGHT, STAMP_LINES = 60.0, 4.0
"""A word higher than so many points, and than so many usual words, is no word of a line but lies across them."""


def lines_of(words: Sequence[Word], objects: PageObjects) -> tuple[Line, ...]:
    """The words of one page, marks among them, as lines in the order in which a person reads them.

    Tables come row by row, each cell whole; captions and columns of text one side after the other; line numbers,
    upright text and the brackets of a caption are in the margin; page and form numbers at the edges are headers or
    footers."""
    stamps, words = _without_stamps(words)
    level, upright = without_upright(combed(words, objects))
    body, line_numbers = without_line_numbers(level, objects.width)
    numbers = count()
    cells = drawn_cells(objects, numbers)
    loose, in_cells = _sorted_into(cells, body)
    streams = _streams(loose, in_cells, objects, numbers)
    streams += [Stream((row,), place=LinePlace.MARGIN) for row in rows_of(line_numbers)]
    streams += [Stream((row,), place=LinePlace.MARGIN) for row in rows_of(upright)]
    streams += [Stream((row,), place=LinePlace.HEADER) for row in rows_of(stamps)]
    return with_hyphens(_lines(streams, objects))


def _without_stamps(words: Sequence[Word]) -> tuple[list[Word], Sequence[Word]]:
    """Words that lie across the page ("DRAFT" from corner to corner), and the words of the text itself."""
    heights = sorted(word.box.height for word in words)
    usual = heights[len(heights) // 2] if heights else 0.0
    stamps = [w for w in words if w.box.height > max(STAMP_HEIGHT, STAMP_LINES * usual)]
    return (stamps, [w for w in words if w not in stamps]) if stamps else ([], words)


def _sorted_into(
    cells: Sequence[DrawnCell], words: Sequence[Word]
) -> tuple[list[Word], list[tuple[DrawnCell, list[Word]]]]:
    """Words outside all drawn cells, and the words of each cell that has some."""
    loose: list[Word] = []
    inside: list[list[Word]] = [[] for _ in cells]
    for word in words:
        x, y = word.box.middle
        for index, drawn in enumerate(cells):
            if drawn.box.x0 <= x <= drawn.box.x1 and drawn.box.top <= y <= drawn.box.bottom:
                inside[index].append(word)
                break
        else:
            loose.append(word)
    return loose, [(drawn, found) for drawn, found in zip(cells, inside, strict=True) if found]


def _streams(
    loose: Sequence[Word],
    in_cells: Sequence[tuple[DrawnCell, list[Word]]],
    objects: PageObjects,
    numbers: count[int],
) -> list[Stream]:
    """Streams of the words outside and inside drawn tables, tables at their height on the page."""
    tables: dict[int, list[tuple[DrawnCell, list[Word]]]] = {}
    for drawn, words in in_cells:
        tables.setdefault(drawn.cell.table, []).append((drawn, words))
    in_order = sorted(tables.values(), key=lambda table: min(drawn.box.top for drawn, _ in table))
    rows, furniture = _without_furniture(rows_of(loose), objects.height)
    streams: list[Stream] = []
    for table in in_order:
        top = min(drawn.box.top for drawn, _ in table)
        above = [row for row in rows if middle_of(row) < top]
        rows = rows[len(above) :]
        streams += streams_of(above, objects, numbers)
        for drawn, words in table:
            inner = streams_of(rows_of(words), objects, numbers)
            streams += [Stream(s.rows, cell=drawn.cell, place=s.place) for s in inner]
    streams += streams_of(rows, objects, numbers)
    heads = [s for s in furniture if s.place is LinePlace.HEADER]
    return [*heads, *streams, *(s for s in furniture if s.place is not LinePlace.HEADER)]


def _without_furniture(rows: Sequence[Row], height: float) -> tuple[list[Row], list[Stream]]:
    body: list[Row] = []
    furniture: list[Stream] = []
    for row, place in zip(rows, places_of(rows, height), strict=True):
        if place is LinePlace.BODY:
            body.append(row)
        else:
            furniture.append(Stream((row,), place=place))
    return body, furniture


def _lines(streams: Sequence[Stream], objects: PageObjects) -> list[Line]:
    lines: list[Line] = []
    block = -1
    for stream in streams:
        for row, starts in zip(stream.rows, block_starts(stream.rows, objects), strict=True):
            block += starts
            lines.append(Line(row, box_of(row), place_on_page=stream.place, block=block, cell=stream.cell))
    return lines
