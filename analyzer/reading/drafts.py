"""Lines of a file without fixed pages (DOCX, plain text) before they are final: marks are still to be found in them."""

from __future__ import annotations

from dataclasses import dataclass, field

from analyzer.reading.settlement import Box, Cell, Line, LinePlace, Place, Word

NOWHERE = Box(0.0, 0.0, 0.0, 0.0)
"""The box of every word of a file without fixed pages."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture or a drawing by hand, in points; `ink` for strokes of a pen on the screen."""

    width: float
    height: float
    description: str = ""
    ink: bool = False


@dataclass(slots=True)
class Draft:
    """A line before it is final: what the search for signature lines and grids of initials needs besides its words."""

    words: list[Word]
    block: int
    on_page: LinePlace
    place: Place
    cell: Cell | None = None
    live: bool = True
    ruled: bool = False
    """A line is drawn under it: a border of its paragraph or cell, or the underline of a gap and all its words."""
    pictures: list[tuple[int, Picture]] = field(default_factory=list)
    """Pictures that stand in it, for which no word was made yet, each with the number of words before it."""
    padded: bool = False
    """Short words on an underlined gap are written as "__JR__" until the marks are found."""

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    def line(self) -> Line:
        """The line as it is now."""
        return Line(tuple(self.words), NOWHERE, self.on_page, self.block, self.cell, self.place)
