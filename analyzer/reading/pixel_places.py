"""Places for initials and signatures in the pixels of a page: whether somebody wrote there, each stroke counted once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analyzer.reading.mark_fields import mark_word
from analyzer.reading.mark_standing import NOT_INITIALS
from analyzer.reading.pixel_boxes import FAINT, FAINT_NOISE
from analyzer.reading.pixel_pieces import Piece, Pieces
from analyzer.reading.pixel_sheet import Sheet, imaging
from analyzer.reading.settlement import Box, MarkKind, MarkState, ReadFrom, Witness, Word

if TYPE_CHECKING:
    from analyzer.reading.pixel_sheet import Mask

ROOM_INITIALS, ROOM_SIGNATURE = 15.0, 30.0
"""Points above a line in which what is written on it stands."""
BELOW = 5.0
"""Points by which writing may sink below its line."""
BESIDE = 3.0
"""Points by which it may pass the ends of its line."""
MOST = 0.6
"""Share of a stroke that must lie in the room of a line to be that line's."""
SHARED = 0.35
"""Share of a stroke in the rooms of two lines from which it may be meant for either."""
NEARER = 3.0
"""Points by which a stroke must stand nearer to where writing on one line stands than on the other."""
WRITTEN = {MarkKind.INITIALS: (3.2, 3.0), MarkKind.SIGNATURE: (11.0, 4.0)}
"""Points of width and height, the longer and the shorter extent, of the least that counts as somebody's writing."""
TRACE = 1.6
"""Points; a place on which no piece of ink is longer is empty."""
FAINT_ROOM = 9.0
"""Points above a line in which pencil is looked for."""
FAINT_OFF, FAINT_ON = 0.008, 0.03
"""Faintly dark share of that room up to which it is empty, and from which it is written on."""


@dataclass(frozen=True, slots=True)
class Room:
    """A place for writing: the word that marks it, the room above its line and the height at which writing stands."""

    word: Word
    box: Box
    middle: float


def restated(marks: Sequence[Word], pen: Pieces, rules: Sequence[Box], sheet: Sheet, clear: Mask) -> list[Word]:
    """The marks for initials and signatures with the state that the pixels give them.

    `pen` are the pieces of ink that are no print, `clear` the pixels where pencil may be looked for (no print, no rule).
    What was read as letters on a place stays what was entered there.
    """
    rooms = [_room(word, rules) for word in marks]
    taken: dict[int, list[tuple[Piece, float]]] = {n: [] for n in range(len(rooms))}
    unsure: set[int] = set()
    for piece in pen.every:
        shares = [(share, n) for n, room in enumerate(rooms) if (share := _share(piece, pen, room.box, sheet)) > 0.08]
        if not shares:
            continue
        owners = _owners(piece, shares, rooms)
        if len(owners) > 1:
            unsure.update(owners)
        for n in owners:
            taken[n].append((piece, next(s for s, k in shares if k == n)))
    return [_stated(room, taken[n], n in unsure, sheet, clear) for n, room in enumerate(rooms)]


def _room(word: Word, rules: Sequence[Box]) -> Room:
    signature = word.mark is not None and word.mark.kind is MarkKind.SIGNATURE
    box = word.box
    high = ROOM_SIGNATURE if signature else ROOM_INITIALS
    line = next((r for r in rules if abs(r.bottom - box.bottom) <= 3.5 and _over(r, box) > 0.7 * box.width), None)
    if line is None:
        room = Box(box.x0, box.top - 2, box.x1, box.bottom + 2)
        return Room(word, room, room.middle[1])
    above = max((r.bottom for r in rules if r.bottom < line.top - 4 and _over(r, line) > 0.5 * line.width), default=0.0)
    top = max(line.top - high, above - 2)
    return Room(word, Box(line.x0 - BESIDE, top, line.x1 + BESIDE, line.bottom + BELOW), line.top - 0.4 * min(high, 13))


def _over(one: Box, other: Box) -> float:
    return min(one.x1, other.x1) - max(one.x0, other.x0)


def _share(piece: Piece, pen: Pieces, room: Box, sheet: Sheet) -> float:
    """Share of the ink of a piece that lies in a room."""
    if piece.box.overlap(room) <= 0:
        return 0.0
    rows, columns = sheet.window(room)
    top, bottom = max(rows.start, piece.rows.start), min(rows.stop, piece.rows.stop)
    left, right = max(columns.start, piece.columns.start), min(columns.stop, piece.columns.stop)
    if bottom <= top or right <= left:
        return 0.0
    return float((pen.labels[top:bottom, left:right] == piece.number).sum()) / piece.size


def _owners(piece: Piece, shares: Sequence[tuple[float, int]], rooms: Sequence[Room]) -> list[int]:
    """The rooms that a stroke may be meant for: one, or two that are about as near."""
    ordered = sorted(shares, reverse=True)
    best, first = ordered[0]
    if len(ordered) == 1:
        return [first]
    share, second = ordered[1]
    middle = piece.box.middle[1]
    off = [abs(middle - rooms[n].middle) for n in (first, second)]
    if best >= MOST and share < SHARED:
        return [first]
    if off[1] - off[0] > NEARER:
        return [first]
    if off[0] - off[1] > NEARER:
        return [second]
    return [first, second]


def _stated(room: Room, taken: Sequence[tuple[Piece, float]], unsure: bool, sheet: Sheet, clear: Mask) -> Word:
    mark = room.word.mark
    if mark is None:
        return room.word
    if mark.entered:
        state = _read_state(room.word)
    elif unsure:
        state = MarkState.UNREADABLE
    else:
        state = _state(mark.kind, taken)
        if state is MarkState.OFF:
            state = _faint_state(room, sheet, clear)
    if mark.entered and state is mark.state:
        return room.word
    changed = replace(mark, state=state, witnesses=(Witness(ReadFrom.PIXELS, state),))
    return mark_word(changed, room.word.box, ReadFrom.PIXELS, room.word if mark.entered else None)


def _read_state(word: Word) -> MarkState:
    """Letters that recognition made of handwriting are writing, unless they say something."""
    mark = word.mark
    if mark is None or mark.state is not MarkState.UNREADABLE or word.read_from is not ReadFrom.OCR:
        return MarkState.UNREADABLE if mark is None else mark.state
    letters = "".join(c for c in mark.entered if c.isalnum()).casefold()
    short = len(mark.entered) <= 4 and letters not in NOT_INITIALS
    return MarkState.ON if short or mark.kind is MarkKind.SIGNATURE else MarkState.UNREADABLE


def _state(kind: MarkKind, taken: Sequence[tuple[Piece, float]]) -> MarkState:
    mostly = [piece for piece, share in taken if share >= MOST]
    partly = [piece for piece, share in taken if share < MOST]
    long, short = WRITTEN[kind]
    if mostly:
        reach = Box.around(p.box for p in mostly)
        largest = max(max(p.box.width, p.box.height) for p in mostly)
        low, high = sorted((reach.width, reach.height))
        if high >= long and low >= min(short, 2.2) and largest >= short:
            return MarkState.ON
        if largest > TRACE:
            return MarkState.UNREADABLE
    if any(_is_large(piece, share, long) for piece, share in ((p, s) for p, s in taken if p in partly)):
        return MarkState.UNREADABLE
    return MarkState.OFF


def _is_large(piece: Piece, share: float, long: float) -> bool:
    """Whether the part of a stroke of somewhere else that reaches into a room could be writing of its own."""
    return share * max(piece.box.width, piece.box.height) >= long


def _faint_state(room: Room, sheet: Sheet, clear: Mask) -> MarkState:
    """Whether a pencil or a dry pen wrote on a place that has no plain ink."""
    import numpy as np

    bottom = room.box.bottom - BELOW
    rows, columns = sheet.window(
        Box(room.box.x0 + BESIDE + 2, bottom - FAINT_ROOM, room.box.x1 - BESIDE - 2, bottom - 1.5)
    )
    grey = sheet.grey[rows, columns]
    if grey.size == 0:
        return MarkState.OFF
    free = clear[rows, columns]
    dark = (grey < np.quantile(grey, 0.8) - max(FAINT, FAINT_NOISE * sheet.noise)) & free
    labels, _ = imaging().label(dark, structure=np.ones((3, 3), dtype=np.int8))
    least = sheet.pixels(TRACE)
    inked = 0
    for number, place in enumerate(imaging().find_objects(labels), 1):
        if max(part.stop - part.start for part in place) > least:
            inked += int((labels[place] == number).sum())
    share = inked / grey.size
    if share >= FAINT_ON:
        return MarkState.ON
    return MarkState.OFF if share <= FAINT_OFF else MarkState.UNREADABLE
