"""Places for initials and signatures in the pixels of a page: whether somebody wrote there, each stroke counted once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from analyzer.reading.mark_fields import mark_word
from analyzer.reading.mark_standing import NOT_INITIALS
from analyzer.reading.pixel_boxes import FAINT, FAINT_NOISE
from analyzer.reading.pixel_dust import Dust
from analyzer.reading.pixel_pieces import Piece, Pieces
from analyzer.reading.pixel_sheet import Sheet, imaging
from analyzer.reading.settlement import Box, MarkKind, MarkState, ReadFrom, Witness, Word

if TYPE_CHECKING:
    from analyzer.reading.pixel_sheet import Mask

ROOM_INITIALS, ROOM_SIGNATURE = 15.0, 30.0
"""Points above a line in which what is written on it stands."""
BELOW = 5.0
"""Points by which writing may sink below its line."""
FREE_OF_LINE = 1.5
"""Points above a line in which what stands is perhaps its own rough edge."""
BESIDE = 3.0
"""Points by which it may pass the ends of its line."""
MOST = 0.6
"""Share of a stroke that must lie in the room of a line to be that line's."""
GRAZE = 0.08
"""Share of a stroke up to which it only touches the room of a line."""
BESIDE_EACH_OTHER = 0.5
"""Share of the height of the lower of two strokes that they have in common when they stand side by side."""
LEAST_WIDTH = 2.2
"""Points of the shorter extent of writing, at least: a single upright stroke is narrow."""
NEARER = 3.0
"""Points by which a stroke must stand nearer to where writing on one line stands than on the other."""
WRITTEN = {MarkKind.INITIALS: (3.2, 3.0), MarkKind.SIGNATURE: (11.0, 4.0)}
"""Points of width and height, the longer and the shorter extent, of the least that counts as somebody's writing."""
TRACE = {MarkKind.INITIALS: (1.6, 1.5), MarkKind.SIGNATURE: (6.0, 5.0)}
"""Points of the longest piece of ink, and square points of all of it, up to which a place is empty: rests of print at
the edges of words, dirt."""
FAINT_TRACE = 1.6
"""Points; shorter pieces of faint ink are grain."""
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
    line: float
    """The height down to which writing stands free of the line."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Strokes that stand side by side: their place, the share of them in the rooms of their column, the longest one."""

    box: Box
    share: float
    largest: float
    """Points."""
    ink: float
    """Square points."""


def restated(marks: Sequence[Word], pen: Pieces, rules: Sequence[Box], sheet: Sheet, clear: Mask) -> list[Word]:
    """The marks for initials and signatures with the state that the pixels give them.

    `pen` are the pieces of ink that are no print, `clear` the pixels where pencil may be looked for (no print, no rule).
    What was read as letters on a place stays what was entered there.
    """
    rooms = [_room(word, rules) for word in marks]
    own: dict[int, list[Writing]] = {n: [] for n in range(len(rooms))}
    shared: dict[int, list[Writing]] = {n: [] for n in range(len(rooms))}
    for writing, near in _writings(pen, rooms, sheet):
        owners = _owners(writing, [rooms[n] for n in near])
        for n in (near[k] for k in owners):
            (own if len(owners) == 1 else shared)[n].append(writing)
    dust = Dust(pen, sheet)
    return [_stated(room, own[n], shared[n], sheet, clear, dust) for n, room in enumerate(rooms)]


def _writings(pen: Pieces, rooms: Sequence[Room], sheet: Sheet) -> list[tuple[Writing, list[int]]]:
    """What was written in each column of places: strokes side by side are one, with the rooms that it reaches into."""
    found: list[tuple[Writing, list[int]]] = []
    for column in _columns(rooms):
        inside: list[tuple[Piece, float]] = []
        for piece in pen.every:
            share = sum(_share(piece, pen, rooms[n].box, sheet) for n in column)
            if share > GRAZE:
                inside.append((piece, min(share, 1.0)))
        for group in _side_by_side(inside):
            reach = Box.around(piece.box for piece, _ in group)
            size = sum(piece.size for piece, _ in group)
            share = sum(piece.size * part for piece, part in group) / size
            largest = max(max(piece.box.width, piece.box.height) for piece, _ in group)
            near = [n for n in column if rooms[n].box.overlap(reach) > 0]
            if near:
                found.append((Writing(reach, share, largest, size * sheet.scale**2), near))
    return found


def _columns(rooms: Sequence[Room]) -> list[list[int]]:
    """Numbers of the rooms that stand under each other."""
    columns: list[list[int]] = []
    for n, room in enumerate(rooms):
        for column in columns:
            other = rooms[column[0]].box
            if _over(room.box, other) > 0.5 * min(room.box.width, other.width):
                column.append(n)
                break
        else:
            columns.append([n])
    return columns


def _side_by_side(pieces: Sequence[tuple[Piece, float]]) -> list[list[tuple[Piece, float]]]:
    """Strokes grouped by height: those that share most of the lower one's are one hand's."""
    groups: list[list[tuple[Piece, float]]] = []
    for piece, share in sorted(pieces, key=lambda p: -p[0].box.height):
        for group in groups:
            reach = Box.around(p.box for p, _ in group)
            shared = min(reach.bottom, piece.box.bottom) - max(reach.top, piece.box.top)
            if shared >= BESIDE_EACH_OTHER * piece.box.height:
                group.append((piece, share))
                break
        else:
            groups.append([(piece, share)])
    return groups


def _room(word: Word, rules: Sequence[Box]) -> Room:
    signature = word.mark is not None and word.mark.kind is MarkKind.SIGNATURE
    box = word.box
    high = ROOM_SIGNATURE if signature else ROOM_INITIALS
    line = next((r for r in rules if abs(r.bottom - box.bottom) <= 3.5 and _over(r, box) > 0.7 * box.width), None)
    if line is None:
        room = Box(box.x0, box.top - 2, box.x1, box.bottom + 2)
        return Room(word, room, room.middle[1], box.bottom)
    above = max((r.bottom for r in rules if r.bottom < line.top - 4 and _over(r, line) > 0.5 * line.width), default=0.0)
    top = max(line.top - high, above - 2)
    room = Box(line.x0 - BESIDE, top, line.x1 + BESIDE, line.bottom + BELOW)
    return Room(word, room, line.top - 0.4 * min(high, 13), line.top - FREE_OF_LINE)


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


def _owners(writing: Writing, rooms: Sequence[Room]) -> list[int]:
    """Which of the rooms a writing may be meant for: one, or two that are about as near."""
    off = sorted((abs(writing.box.middle[1] - room.middle), n) for n, room in enumerate(rooms))
    if len(off) == 1 or off[1][0] - off[0][0] > NEARER:
        return [off[0][1]]
    return [off[0][1], off[1][1]]


def _stated(
    room: Room, own: Sequence[Writing], shared: Sequence[Writing], sheet: Sheet, clear: Mask, dust: Dust
) -> Word:
    """The mark of a place; `shared` is what may as well be another place's: it is let decide nothing."""
    mark = room.word.mark
    if mark is None:
        return room.word
    if mark.entered:
        state = _read_state(room.word)
    else:
        state = _state(mark.kind, own)
        if state is not MarkState.ON and _state(mark.kind, shared) is not MarkState.OFF:
            state = MarkState.UNREADABLE
        if state is MarkState.OFF:
            state = _faint_state(room, sheet, clear)
        if state is not MarkState.ON:
            state = dust.state(Box(room.box.x0 + BESIDE, room.box.top, room.box.x1 - BESIDE, room.line), state)
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


def _state(kind: MarkKind, taken: Sequence[Writing]) -> MarkState:
    states = [_written(w, kind) for w in taken]
    if MarkState.ON in states:
        return MarkState.ON
    return MarkState.UNREADABLE if MarkState.UNREADABLE in states else MarkState.OFF


def _written(writing: Writing, kind: MarkKind) -> MarkState:
    """Whether a writing is somebody's hand on this line, a trace of another line's, or dirt."""
    long, short = WRITTEN[kind]
    low, high = sorted((writing.box.width, writing.box.height))
    trace, ink = TRACE[kind]
    if writing.largest <= trace and (kind is MarkKind.INITIALS or writing.ink <= ink):
        return MarkState.OFF
    if writing.ink <= ink and writing.largest < long:
        return MarkState.OFF
    if writing.share < MOST:
        return MarkState.UNREADABLE if writing.share * high >= long else MarkState.OFF
    whole = high >= long and low >= min(short, LEAST_WIDTH) and writing.largest >= short
    return MarkState.ON if whole else MarkState.UNREADABLE


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
    joined = imaging().binary_dilation(dark, structure=np.ones((3, 3), dtype=bool))
    labels, _ = imaging().label(joined, structure=np.ones((3, 3), dtype=np.int8))
    least = sheet.pixels(FAINT_TRACE) + 2
    inked = 0
    for number, place in enumerate(imaging().find_objects(labels), 1):
        if max(part.stop - part.start for part in place) > least:
            inked += int(((labels[place] == number) & dark[place]).sum())
    share = inked / grey.size
    if share >= FAINT_ON:
        return MarkState.ON
    return MarkState.OFF if share <= FAINT_OFF else MarkState.UNREADABLE
