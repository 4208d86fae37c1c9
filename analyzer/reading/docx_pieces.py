"""What a paragraph of a DOCX is made of on the way to words: text with its look, marks, gaps and pictures."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import Enum, auto

from analyzer.reading.docx_styles import Look, is_invisible
from analyzer.reading.docx_xml import Element
from analyzer.reading.drafts import Picture
from analyzer.reading.settlement import Entry, Mark, Notice, ReadFrom


class Kind(Enum):
    """What a piece is."""

    TEXT = auto()
    """Characters, which may go on in the next piece."""
    WORD = auto()
    """A word of its own, whatever stands beside it: a mark, a symbol, the number of a paragraph."""
    TAB = auto()
    BREAK = auto()
    PICTURE = auto()
    PROMPT = auto()
    """What an empty control asks for ("Click here to enter text"): no words of the paper."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph of one look and one origin."""

    text: str
    look: Look
    entry: Entry = Entry.PRINTED
    read_from: ReadFrom = ReadFrom.TEXT
    kind: Kind = Kind.TEXT
    mark: Mark | None = None
    picture: Picture | None = None


@dataclass(slots=True)
class Stand:
    """What is to be shown in place of the words of a content control: its box, or its blank, once."""

    piece_text: str
    mark: Mark | None = None
    given: bool = False
    words_aside: bool = False
    """The words replaced are a prompt, kept apart; those of a box are its glyph and say nothing more."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the elements around a run say about it."""

    typed: bool = False
    inserted: bool = False
    deleted: bool = False
    hidden: bool = False
    background: str | None = ""
    stand: Stand | None = None

    def entry(self, look: Look) -> Entry:
        """How words of this look came into the paper here."""
        if self.deleted:
            return Entry.DELETED
        if self.hidden or is_invisible(look):
            return Entry.HIDDEN
        if look.strikes:
            return Entry.STRUCK
        if self.inserted:
            return Entry.INSERTED
        return Entry.TYPED if self.typed else Entry.PRINTED

    def with_background(self, background: str | None) -> Surroundings:
        return replace(self, background=background) if background != "" else self


@dataclass(frozen=True, slots=True)
class Box:
    """The content of a text box and what stands around it."""

    content: Element
    around: Surroundings


_READ_APART = "kept apart and not read as part of the paper"
_TOLD: dict[str, tuple[str, str, str]] = {
    "tracked_changes": (
        "tracked_changes",
        "change tracking: 1 passage inserted or deleted; insertions are read as part of the paper, deletions are not",
        "change tracking: {} passages inserted or deleted; insertions are read as part of the paper, deletions are not",
    ),
    "struck_text": (
        "struck_text",
        f"1 passage is struck through, {_READ_APART}",
        f"{{}} passages are struck through, {_READ_APART}",
    ),
    "hidden_text": (
        "hidden_text",
        f"1 passage is hidden or cannot be seen, {_READ_APART}",
        f"{{}} passages are hidden or cannot be seen, {_READ_APART}",
    ),
    "comments": (
        "hidden_text",
        f"1 comment stands in the margin, {_READ_APART}",
        f"{{}} comments stand in the margin, {_READ_APART}",
    ),
    "attachment_unread": (
        "attachment_unread",
        "1 embedded or linked object is not read",
        "{} embedded or linked objects are not read",
    ),
    "picture": (
        "page_unread",
        "1 picture large enough to hold text is not read",
        "{} pictures large enough to hold text are not read",
    ),
    "drawing": (
        "handwriting_unread",
        "1 drawing by hand or drawn shape lies on the text and is not read",
        "{} drawings by hand or drawn shapes lie on the text and are not read",
    ),
}
"""For each sort of thing met: the warning code, and the words for one and for several."""


class Met:
    """What reading met and a reader of the report should know, counted until the end."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, what: str, count: int = 1) -> None:
        """Counts one more thing of a sort that `notices` has words for; raises KeyError for any other."""
        self._counts[what] += count if _TOLD[what] else 0

    @property
    def pictures(self) -> int:
        """How many pictures were met that may hold text."""
        return self._counts["picture"]

    def notices(self) -> tuple[Notice, ...]:
        """One notice for each sort of thing met, with its number."""
        return tuple(
            Notice(code, one if self._counts[what] == 1 else several.format(self._counts[what]), page=1)
            for what, (code, one, several) in _TOLD.items()
            if self._counts[what]
        )
