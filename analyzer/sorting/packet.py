"""What sorting gives: the documents of a packet, and their sentences with the speaker and the place of every word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from analyzer.reading.settlement import Cell, Entry, LinePlace, Place, Settlement, Word


class Speaker(StrEnum):
    """Whose words these are."""

    FORM = "form"
    PARTIES = "parties"
    APPLICANT = "applicant"
    DEFENDANT = "defendant"
    JUDGE = "judge"
    PHYSICIAN = "physician"
    THIRD_PARTY = "third_party"
    LAW = "law"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word at its place in the text of a sentence: `text[start:end]` comes from `word` on `page`."""

    start: int
    end: int
    word: Word
    page: int
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, list item, labelled field or table row, whole even where it runs over lines and pages.

    Marks stand in `text` as their tokens (☒ ☐ ⍰ ✎ ____) or as what was typed there.
    """

    text: str
    words: tuple[PlacedWord, ...]
    document: str
    """Id of the document."""
    speaker: Speaker = Speaker.UNKNOWN
    entry: Entry = Entry.PRINTED
    """Of most of its words."""
    paragraph: str = ""
    """Number or letter of the paragraph in which it stands: "4", "9", "C", as printed."""
    heading: str = ""
    """The heading that it stands under, or the label of its box or row: "OTHER STIPULATIONS", "COMMENTS", "AWARD"."""
    lead: str = ""
    """For a list item: the words that introduce the list ("Applicant retains the right to further care for:")."""
    cell: Cell | None = None
    on_page: LinePlace = LinePlace.BODY
    live: bool = True
    """False for struck, deleted and hidden words, which are matched apart, as evidence."""

    @property
    def page(self) -> int:
        return self.words[0].page if self.words else 0

    def words_between(self, start: int, end: int) -> tuple[PlacedWord, ...]:
        """The words that `text[start:end]` touches."""
        return tuple(w for w in self.words if w.start < end and w.end > start)


class Execution(StrEnum):
    """Whether the parties signed."""

    SIGNED = "signed"
    PARTLY_SIGNED = "partly_signed"
    UNSIGNED = "unsigned"
    NOT_SHOWN = "not_shown"


@dataclass(frozen=True, slots=True)
class Signer:
    """One signature line: `role` is worker, applicant_attorney, defendant, defendant_attorney, interpreter, witness, notary, judge or other."""

    role: str
    state: str
    """on, off or unreadable."""
    date: str | None
    sentence: int
    """Index of the sentence in the document that shows it."""


@dataclass(frozen=True, slots=True)
class Document:
    """One paper of the packet, in page order."""

    id: str
    kind: str
    form: str | None
    first_page: int
    last_page: int
    sentences: tuple[Sentence, ...]
    date: str | None = None
    """The date of its signature or order, ISO 8601; the latest where there are several."""
    last_date: str | None = None
    """The last date printed in it: of an approval written at its foot."""
    case_numbers: tuple[str, ...] = ()
    """All that it names, in reading order."""
    own_case_numbers: tuple[str, ...] = ()
    """Those that it is about: without the companion cases that it only mentions."""
    execution: Execution = Execution.NOT_SHOWN
    signers: tuple[Signer, ...] = ()
    draft: bool = False
    blank: bool = False
    """An official form whose blanks were not filled in."""
    confidence: float = 1.0
    evidence: tuple[int, ...] = ()
    """Indices of the sentences that made it recognised as what it is (title, form number)."""
    form_id: str | None = None
    """Id of the form in `analyzer/rules/forms`."""
    makes_order: bool = False
    """Whether its live words order something: asked of minutes, which tell of wishes and plans too."""
    names_addendum: int | None = None
    """Index of a sentence that refers to an attached addendum ("see attached addendum"); None where there is none."""


def injury_paragraph(sentences: Iterable[Sentence]) -> list[Sentence]:
    """The live sentences of the paragraph 1 that opens a paper, in which the forms list the injuries; a list of the parties'
    own further down that begins with 1 is none."""
    found: list[Sentence] = []
    for sentence in sentences:
        if sentence.live and sentence.paragraph == "1":
            found.append(sentence)
        elif found and sentence.live and sentence.paragraph not in ("", "1"):
            break
    return found


@dataclass(frozen=True, slots=True)
class Packet:
    """The documents of one file."""

    settlement: Settlement
    documents: tuple[Document, ...]
