"""From the pieces of a paragraph to its lines: words, underlined gaps as blanks, and the dead words apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from analyzer.reading.docx_pieces import Kind, Met, Piece
from analyzer.reading.drafts import NOWHERE, Draft
from analyzer.reading.settlement import LIVE_ENTRIES, Entry, Word

SPACE_WIDTH, TAB_WIDTH = 0.5, 6.0
"""Widths in underscores: a space has half of one, and half an inch between tab stops holds six."""
SHORTEST_BLANK = 1.5
"""Underscores (three spaces) from which an underlined gap is a blank to write on and no space between words."""
LONGEST_PADDED = 6
"""Letters of what can be initials or a cross on a blank; longer words there are filled-in text."""
_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e"))
_CHUNKS = re.compile(r"\s+|\S+")
_PADDED = re.compile(rf"^_+([^_\s]{{1,{LONGEST_PADDED}}})_+$")


@dataclass(slots=True)
class _Gap:
    width: float
    underlined: bool


@dataclass(slots=True)
class _Letters:
    parts: list[tuple[str, Piece]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.parts)

    @property
    def underlined(self) -> bool:
        return all(piece.look.underlined for _, piece in self.parts)

    def word(self) -> Word:
        """The word, with the look and origin of the piece that gave most of it."""
        _, piece = max(self.parts, key=lambda part: (sum(map(str.isalnum, part[0])), len(part[0])))
        return _word(self.text, piece)


def drafts_of(pieces: Sequence[Piece], pattern: Draft, leaders: Sequence[str], met: Met) -> list[Draft]:
    """The lines of one paragraph, live ones and dead ones; `pattern` is an empty line that says where it stands.

    `leaders` names what fills the gap of each tab stop in turn ("underscore", "dot" or nothing).
    """
    drafts: list[Draft] = []
    segments: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.kind is Kind.BREAK:
            segments.append([])
        else:
            segments[-1].append(piece)
    for segment in segments:
        live = [p for p in segment if p.entry in LIVE_ENTRIES]
        line = _live_line(live, pattern, leaders)
        if line.words or line.pictures:
            drafts.append(line)
    drafts.extend(_dead_lines(pieces, pattern, met))
    met.add("tracked_changes", _insertions(pieces))
    return drafts


def _live_line(pieces: Sequence[Piece], pattern: Draft, leaders: Sequence[str]) -> Draft:
    line = replace(pattern, words=[], pictures=[])
    atoms = list(_atoms(pieces, leaders))
    at = 0
    while at < len(atoms):
        atom = atoms[at]
        following = atoms[at + 1 : at + 3]
        match atom, following:
            case _Gap(underlined=True), [_Letters() as letters, _Gap(underlined=True)] if (
                len(letters.text) <= LONGEST_PADDED and "_" not in letters.text
            ):
                word = letters.word()
                line.words.append(replace(word, text=f"__{word.text}__"))
                line.padded = True
                at += 3
                continue
            case _Gap(underlined=True), _:
                beside = atoms[at - 1 : at] + following[:1]
                filled = any(isinstance(other, _Letters) and other.underlined for other in beside)
                if filled:
                    # A name on a line that goes on before or after it; not a second, empty one.
                    line.ruled = line.ruled or all(a.underlined for a in atoms if isinstance(a, _Letters))
                elif atom.width >= SHORTEST_BLANK:
                    line.words.append(_word("_" * max(3, round(atom.width)), pieces[0]))
            case _Letters(), _:
                line.words.append(atom.word())
            case Piece(kind=Kind.PICTURE), _:
                if atom.picture is not None:
                    line.pictures.append((len(line.words), atom.picture))
            case Piece(), _:
                line.words.append(_word(atom.text, atom))
        at += 1
    return line


def _atoms(pieces: Sequence[Piece], leaders: Sequence[str]) -> Iterator[_Gap | _Letters | Piece]:
    """Letters that run on, gaps that are underlined or not, and what stands alone."""
    held: _Gap | _Letters | None = None
    tabs = 0
    for piece in pieces:
        if piece.kind in (Kind.WORD, Kind.PICTURE):
            if held is not None:
                yield held
            held = None
            yield piece
            continue
        text = piece.text.translate(_INVISIBLE)
        leader = ""
        if piece.kind is Kind.TAB:
            leader = leaders[tabs] if tabs < len(leaders) else ""
            tabs += 1
        if leader == "dot":
            if held is not None:
                yield held
            held = None
            yield replace(piece, text=".....", kind=Kind.WORD)
            continue
        for chunk in _CHUNKS.findall(text):
            atom = _taken_in(held, chunk, piece, piece.look.underlined or leader == "underscore")
            if atom is not held and held is not None:
                yield held
            held = atom
    if held is not None:
        yield held


def _taken_in(held: _Gap | _Letters | None, chunk: str, piece: Piece, underlined: bool) -> _Gap | _Letters:
    """What is held with one more chunk, or a new thing where the chunk does not go on with it."""
    if chunk.isspace():
        width = sum(TAB_WIDTH if c == "\t" else 1.0 if c in "\u2002\u2003" else SPACE_WIDTH for c in chunk)
        if isinstance(held, _Gap) and held.underlined == underlined:
            held.width += width
            return held
        return _Gap(width, underlined)
    if isinstance(held, _Letters):
        held.parts.append((chunk, piece))
        return held
    return _Letters([(chunk, piece)])


def _word(text: str, piece: Piece) -> Word:
    look = piece.look
    return Word(
        text, NOWHERE, 1.0, piece.entry, piece.read_from, look.font, look.size, look.colour, look.bold, piece.mark
    )


def _dead_lines(pieces: Sequence[Piece], pattern: Draft, met: Met) -> Iterator[Draft]:
    """A line for each stretch of dead words, so that two stretches are never read as one sentence."""
    counted = {Entry.STRUCK: "struck_text", Entry.HIDDEN: "hidden_text", Entry.DELETED: "tracked_changes"}
    spoken = [p for p in pieces if p.text.strip() or p.entry not in LIVE_ENTRIES]
    for (entry, prompt), stretch in groupby(spoken, key=lambda p: (p.entry, p.kind is Kind.PROMPT)):
        if entry in LIVE_ENTRIES:
            continue
        words = [
            atom.word() if isinstance(atom, _Letters) else _word(atom.text, atom)
            for atom in _atoms([p for p in stretch if p.kind is not Kind.BREAK], ())
            if isinstance(atom, _Letters) or (isinstance(atom, Piece) and atom.text)
        ]
        if words:
            if not prompt:
                met.add(counted[entry])
            yield replace(pattern, words=words, pictures=[], live=False)


def _insertions(pieces: Sequence[Piece]) -> int:
    spoken = [p for p in pieces if p.text.strip()]
    return sum(1 for entry, _ in groupby(spoken, key=lambda p: p.entry) if entry is Entry.INSERTED)


def without_padding(words: Sequence[Word]) -> list[Word]:
    """The words with the underscores taken off that stand for an underlined gap and made no mark."""
    found = []
    for word in words:
        padded = _PADDED.match(word.text) if word.mark is None else None
        found.append(replace(word, text=padded[1]) if padded else word)
    return found
