"""What lies on a PDF page before anything is made of it: words, drawn rules, squares, strokes, images and form fields.

All boxes are in points from the top left of the page as shown. The layout makes lines of the words; marks are made of the rest.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from analyzer.reading.settlement import Box, MarkState, ReadFrom, Word


@dataclass(frozen=True, slots=True)
class Stroke:
    """A drawn path that is neither a rule nor a square: a tick, a cross, a pen line, a scribble, a filled shape."""

    box: Box
    points: tuple[tuple[float, float], ...]
    filled: bool = False
    read_from: ReadFrom = ReadFrom.DRAWING


@dataclass(frozen=True, slots=True)
class Square:
    """A drawn closed rectangle, of any size (a check box, a table cell, a text box)."""

    box: Box
    filled: bool = False
    """Filled with a dark colour (a white or light fill is not)."""


@dataclass(frozen=True, slots=True)
class Field:
    """A form field of the kinds that can be a mark. Text values are among the words already."""

    kind: str
    """"button" (check box or radio), "signature" or "text"."""
    name: str
    tooltip: str
    box: Box
    state: MarkState | None = None
    """For a button: as the appearance state says, else the value; `unreadable` where the two disagree."""
    value_disagrees: bool = False
    value: str = ""
    """For a text field its value, for a signed signature field the signer's name or "signed"."""
    group: str = ""
    """Full name of the parent of a radio group (its kids exclude each other); empty for a lone check box."""
    export: str = ""
    """The on-state's name of a button ("Yes", "1", "is not" ...)."""


@dataclass(frozen=True, slots=True)
class PageObjects:
    """Everything visible on one page, in no order, and apart from it what is there and not visible."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...] = ()
    """Visible words: page content, values of text fields (read_from form_field, entry typed), typewriter annotations and stamps (read_from annotation)."""
    horizontal_rules: tuple[Box, ...] = ()
    vertical_rules: tuple[Box, ...] = ()
    squares: tuple[Square, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    """Drawn strokes of the page content and of ink and shape annotations."""
    images: tuple[Box, ...] = ()
    fields: tuple[Field, ...] = ()
    strike_outs: tuple[Box, ...] = ()
    """Strike-out annotations (drawn strike lines are among the rules and strokes)."""
    hidden_words: tuple[Word, ...] = ()
    """Invisible, white on white, covered, off-page, in hidden layers or pop-ups: entry hidden."""
    notes: tuple[tuple[str, str], ...] = field(default=())
    """(warning code, text) of what was met."""
