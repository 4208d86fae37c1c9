"""What reading gives: a settlement as lines of words in which every ink mark stands as a word of its own.

Coordinates are PDF points from the top left of the page as a viewer shows it (crop box, after /Rotate).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Entry(StrEnum):
    """How a word came onto the page."""

    PRINTED = "printed"
    TYPED = "typed"
    HANDWRITTEN = "handwritten"
    STRUCK = "struck"
    INSERTED = "inserted"
    DELETED = "deleted"
    HIDDEN = "hidden"


LIVE_ENTRIES = frozenset({Entry.PRINTED, Entry.TYPED, Entry.HANDWRITTEN, Entry.INSERTED})
"""Words of these entries belong to the live text; all others stay aside and are matched apart, as evidence."""


class ReadFrom(StrEnum):
    """Which layer of the file gave a word or the state of a mark."""

    TEXT = "text"
    OCR = "ocr"
    FORM_FIELD = "form_field"
    ANNOTATION = "annotation"
    DRAWING = "drawing"
    PIXELS = "pixels"


class MarkKind(StrEnum):
    """What sort of mark was made."""

    CHECK_BOX = "check_box"
    INITIALS = "initials"
    SIGNATURE = "signature"
    RING = "ring"


class MarkState(StrEnum):
    """Whether the mark was made; `unreadable` is said rather than guessed."""

    ON = "on"
    OFF = "off"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, in points from the top left as shown."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    def overlap(self, other: Box) -> float:
        """Area shared with the other box, in square points."""
        width = min(self.x1, other.x1) - max(self.x0, other.x0)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return width * height if width > 0 and height > 0 else 0.0

    def grown(self, by: float) -> Box:
        return Box(self.x0 - by, self.top - by, self.x1 + by, self.bottom + by)

    @staticmethod
    def around(boxes: Iterable[Box]) -> Box:
        """The smallest box that holds all of them; raises ValueError when there are none."""
        every = list(boxes)
        return Box(
            min(b.x0 for b in every), min(b.top for b in every), max(b.x1 for b in every), max(b.bottom for b in every)
        )


@dataclass(frozen=True, slots=True)
class Witness:
    """One layer's word on the state of a mark."""

    by: ReadFrom
    state: MarkState


@dataclass(frozen=True, slots=True)
class Mark:
    """A check box, a place for initials, a signature line or a ring round a word, and whether it was made.

    All of this is settled by geometry alone, once, in reading; no word is interpreted.
    """

    kind: MarkKind
    state: MarkState
    witnesses: tuple[Witness, ...] = ()
    label: str = ""
    """The words that the mark belongs to, as its place on the page says: for a box, the text it stands beside;
    for initials, the printed label of the row or line; for a signature, the words under or before the line; for a ring, the ringed words."""
    before: str = ""
    """Live text on the same line to the left, back to the next mark, a column gap or the start of the line."""
    after: str = ""
    """Live text on the same line to the right, up to the next mark, a column gap or the end of the line
    (for a check box that ends its first line, the following lines of the same item too)."""
    gap_before: float | None = None
    """White space in points between the mark and the text before; None where there is none."""
    gap_after: float | None = None
    group: int | None = None
    """Marks with the same number stand together (one line, one row of a table, one radio group) and exclude each other."""
    row: str = ""
    """Heading of the row in a grid: the issue beside which initials stand."""
    column: str = ""
    """Heading of the column in a grid: the party, or Yes / No."""
    name: str = ""
    """Name and tool tip of the form field, where the mark is one."""
    entered: str = ""
    """What was typed or written in: "X", "JR", "/s/ Ana Ruiz"; empty where the mark is ink or nothing."""

    @property
    def in_pixels(self) -> bool:
        """Whether it was seen in the picture of a page."""
        return any(witness.by is ReadFrom.PIXELS for witness in self.witnesses)


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand in a file without fixed pages (all counted from 0; None where it does not apply)."""

    part: str
    paragraph: int | None = None
    table: int | None = None
    row: int | None = None
    cell: int | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """The cell of a table in which a line stands; `table` is unique in the page (or in the file, for DOCX)."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark, and where it stands. A mark is a word whose text is one of the tokens of `token`, or what was typed there."""

    text: str
    box: Box
    confidence: float = 1.0
    entry: Entry = Entry.PRINTED
    read_from: ReadFrom = ReadFrom.TEXT
    font: str = ""
    size: float = 0.0
    colour: str = ""
    """Fill colour as "#rrggbb"; empty where unknown."""
    bold: bool = False
    mark: Mark | None = None


class LinePlace(StrEnum):
    """Which part of the page a line belongs to."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    MARGIN = "margin"
    """Line numbers of pleading paper, vertical text, stamps at the edge."""
    NOTE = "note"
    """Footnotes and endnotes."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words that are read together, in reading order."""

    words: tuple[Word, ...]
    box: Box
    place_on_page: LinePlace = LinePlace.BODY
    block: int = 0
    """Lines of one block (paragraph, column part, table cell) follow each other; a new block may start a new sentence."""
    cell: Cell | None = None
    place: Place | None = None
    """Only in files without fixed pages."""
    hyphenated: bool = False
    """The last word was broken at the end of the line with a soft hyphen and goes on in the next line."""

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


class PageSource(StrEnum):
    """How a page was read."""

    TEXT = "text"
    OCR = "ocr"
    MIXED = "mixed"
    BLANK = "blank"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Page:
    """One page (a DOCX or text file is one page of `paged` False)."""

    number: int
    source: PageSource
    width: float
    height: float
    lines: tuple[Line, ...] = ()
    aside: tuple[Line, ...] = ()
    """Struck, deleted, hidden and pop-up words: kept with the page, out of the live text."""
    reason: str | None = None
    """Why the page is unread, or was read as it was."""
    confidence: float = 1.0
    rotation: int = 0
    """Further clockwise turn that the reader needed, in degrees."""
    paged: bool = True

    def words(self) -> Iterator[Word]:
        for line in self.lines:
            yield from line.words


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that reading met and a reader of the report should know; `code` is a warning code of the report."""

    code: str
    text: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class PacketFile:
    """One of the files of a packet that were read together; its pages are `first` to `last` of the packet."""

    path: str
    sha256: str
    bytes: int
    media_type: str
    first: int
    last: int

    def holds(self, number: int) -> bool:
        """Whether a page of the packet is one of this file."""
        return self.first <= number <= self.last


@dataclass(frozen=True, slots=True)
class Settlement:
    """A file as read, or several files as one packet."""

    path: str
    sha256: str
    bytes: int
    media_type: str
    pages: tuple[Page, ...]
    notices: tuple[Notice, ...] = ()
    page_count: int = field(default=0)
    """Pages in the file, read or not."""
    files: tuple[PacketFile, ...] = ()
    """The files of a packet in their order; empty for a single file."""


ON_TOKEN, OFF_TOKEN, UNREADABLE_TOKEN = "☒", "☐", "⍰"
INK_TOKEN, BLANK_TOKEN = "✎", "____"


def token(kind: MarkKind, state: MarkState) -> str:
    """The text that stands for a mark in a line when nothing typed does: ☒ ☐ ⍰ for boxes, ✎ ____ ⍰ for initials and signatures."""
    if state is MarkState.UNREADABLE:
        return UNREADABLE_TOKEN
    if kind is MarkKind.CHECK_BOX:
        return ON_TOKEN if state is MarkState.ON else OFF_TOKEN
    return INK_TOKEN if state is MarkState.ON else BLANK_TOKEN
