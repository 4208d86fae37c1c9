"""Lines in human reading order from words at their places."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.reading.layout_rows import rows_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box, Line, Word


def lines_of(words: Sequence[Word], objects: PageObjects) -> tuple[Line, ...]:
    """The words of one page as lines in the order in which a person reads them."""
    return tuple(
        Line(words=row, box=Box.around(w.box for w in row), block=number) for number, row in enumerate(rows_of(words))
    )
