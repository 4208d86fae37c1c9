"""On which line of a TOML file a table, a key or an element of an array stands: the standard parser tells the values only.

The text must have been parsed already: here it is only walked through, word by word, to find the places.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_PIECE = re.compile(
    r'''"""(?:\\.|[^\\])*?"""+ | \'\'\'.*?\'\'\'+        # strings over several lines
      | "(?:\\.|[^"\\\n])*" | '[^'\n]*'                 # strings
      | \#[^\n]*                                        # comments
      | [\[\]{},=\n]
      | [^\s\[\]{},="'#]+''',
    re.VERBOSE | re.DOTALL,
)

Place = tuple[str | int, ...]
"""A table name, then the number of the table of that name from 0, then a key, then the number of an element from 0."""


@dataclass(slots=True)
class Places:
    """Lines, from 1, of everything in one file."""

    lines: dict[Place, int] = field(default_factory=dict)

    def line(self, *place: str | int) -> int:
        """The line of the place; where it has none of its own, of what it stands in; 1 for the whole file."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)


def places(text: str) -> Places:
    """The places of a valid TOML text."""
    return _Walk(text).found


class _Walk:
    """One walk through the text."""

    def __init__(self, text: str) -> None:
        self.found = Places()
        self._pieces = [(m.group(), text.count("\n", 0, m.start()) + 1) for m in _PIECE.finditer(text)]
        self._counts: dict[str, int] = {}
        self._table: Place = ()
        at = 0
        while at < len(self._pieces):
            at = self._statement(at)

    def _statement(self, at: int) -> int:
        piece, line = self._pieces[at]
        if piece == "\n" or piece.startswith("#"):
            return at + 1
        if piece == "[":
            return self._header(at, line)
        key = []
        while at < len(self._pieces) and self._pieces[at][0] != "=":
            key.append(self._pieces[at][0])
            at += 1
        place = (*self._table, "".join(key).strip("\"'"))
        self.found.lines.setdefault(place, line)
        return self._value(at + 1, place)

    def _header(self, at: int, line: int) -> int:
        """`[name]` and `[[name]]` alike begin the next table of that name."""
        while self._pieces[at][0] == "[":
            at += 1
        name = self._pieces[at][0].strip("\"'")
        number = self._counts.get(name, -1) + 1
        self._counts[name] = number
        self._table = (name, number)
        self.found.lines[self._table] = line
        self.found.lines.setdefault((name,), line)
        while at < len(self._pieces) and self._pieces[at][0] != "\n":
            at += 1
        return at

    def _value(self, at: int, place: Place) -> int:
        """The first piece after the value; strings right inside its brackets are elements with places of their own."""
        depth = element = 0
        while at < len(self._pieces):
            piece, line = self._pieces[at]
            if piece in "[{":
                depth += 1
            elif piece in "]}":
                depth -= 1
            elif piece == "\n" and depth == 0:
                break
            elif depth == 1 and piece[0] in "\"'":
                self.found.lines[(*place, element)] = line
                element += 1
            at += 1
        return at
