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
LEAST_CELL, HIGHEST_CELL = 8.0, 64.0
"""Points of the height of a cell of a table that is a place for initials."""
BEYOND = 4.0
"""Points by which writing in a cell may pass the line above or below."""
CUT_OFF, THROUGH = 6.0, 0.8
"""Points of the longest end of a stroke that passes a ruled line, and half the thickness of a line."""
LEAST_WIDTH = 2.2
"""Points of the shorter extent of writing, at least: a single upright stroke is narrow."""
FILLED = 8.0
"""Points of the height of a place that writing fills which goes on over the next."""
NEARER = 3.0
"""Points by which a stroke must stand nearer to where writing on one line stands than on the other."""
WRITTEN = {MarkKind.INITIALS: (3.2, 3.0), MarkKind.SIGNATURE: (11.0, 4.0)}
"""Points of width and height, the longer and the shorter extent, of the least that counts as somebody's writing."""
TRACE = {MarkKind.INITIALS: (1.6, 1.5), MarkKind.SIGNATURE: (6.0, 5.0)}
"""Points of the longest piece of ink, and square points of all of it, up to which a place is empty: rests of print at
the edges of words, dirt."""
FAINT_TRACE = 1.6
"""Points; shorter pieces of faint ink are grain."""
SOFT_EDGE = 0.8
"""Points round plain ink in which the paper is grey."""
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
    pencil: Box
    """Where pencil is looked for: free of the line, and of what hangs down from the line above."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Strokes that stand side by side: their place, the share of them in the rooms of their column, the longest one."""

    box: Box
    share: float
    largest: float
    """Points."""
    ink: float
    """Square points."""
    pieces: tuple[Piece, ...] = ()


def restated(
    marks: Sequence[Word],
    pen: Pieces,
    rules: Sequence[Box],
    sheet: Sheet,
    clear: Mask,
    celled: Sequence[Word] = (),
) -> list[Word]:
    """The marks for initials and signatures with the state that the pixels give them.

    `pen` are the pieces of ink that are no print, `clear` the pixels where pencil may be looked for (no print, no rule);
    those of the marks that are `celled` stand in cells of tables. What was read as letters on a place stays what was
    entered there.
    """
    cells = {id(word) for word in celled}
    rooms = [(_cell if id(word) in cells else _room)(word, rules) for word in marks]
    own: dict[int, list[Writing]] = {n: [] for n in range(len(rooms))}
    shared: dict[int, list[Writing]] = {n: [] for n in range(len(rooms))}
    others: dict[int, list[Piece]] = {n: [] for n in range(len(rooms))}
    for writing, near in _writings(pen, rooms, sheet):
        owners = [near[k] for k in _owners(writing, [rooms[n] for n in near])]
        for n in near:
            if n not in owners:
                others[n] += writing.pieces
        for n in owners:
            (own if len(owners) == 1 else shared)[n].append(writing)
    dust = Dust(pen, sheet)
    return [
        _stated(room, own[n], shared[n], sheet, _without(clear, others[n], pen, sheet), dust)
        for n, room in enumerate(rooms)
    ]


def _writings(pen: Pieces, rooms: Sequence[Room], sheet: Sheet) -> list[tuple[Writing, list[int]]]:
    """What was written in each column of places: strokes side by side are one, with the rooms that it reaches into."""
    found: list[tuple[Writing, list[int]]] = []
    columns = _columns(rooms)
    parted = [[sum(_share(p, pen, rooms[n].box, sheet) for n in column) for column in columns] for p in pen.every]
    for at, column in enumerate(columns):
        inside: list[tuple[Piece, float]] = []
        for piece, shares in zip(pen.every, parted, strict=True):
            # what runs over from the column beside is written there
            if shares[at] > GRAZE and (shares[at] >= MOST or max(shares) < MOST):
                inside.append((piece, min(shares[at], 1.0)))
        for group in _side_by_side(inside):
            reach = Box.around(piece.box for piece, _ in group)
            size = sum(piece.size for piece, _ in group)
            share = sum(piece.size * part for piece, part in group) / size
            largest = max(max(piece.box.width, piece.box.height) for piece, _ in group)
            near = [n for n in column if rooms[n].box.overlap(reach) > 0]
            if near:
                pieces = tuple(piece for piece, _ in group)
                found.append((Writing(reach, share, largest, size * sheet.scale**2, pieces), near))
    return found


def _without(clear: Mask, others: Sequence[Piece], pen: Pieces, sheet: Sheet) -> Mask:
    """Where pencil may be looked for beside what was written on another line: not in its soft edges."""
    import numpy as np

    if not others:
        return clear
    rest = clear.copy()
    edge = sheet.pixels(SOFT_EDGE)
    numbers = [piece.number for piece in others]
    reach = sheet.window(Box.around(piece.box for piece in others).grown(2 * SOFT_EDGE))
    near = np.isin(pen.labels[reach], numbers)
    rest[reach] &= ~imaging().binary_dilation(near, iterations=edge)
    return rest


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
    """Strokes grouped by height: those that share most of the lower one's are one hand's; ends cut off go with theirs."""
    groups: list[list[tuple[Piece, float]]] = []
    ends: list[tuple[list[tuple[Piece, float]], tuple[Piece, float]]] = []
    for piece, share in sorted(pieces, key=lambda p: -p[0].box.height):
        for group in groups:
            reach = Box.around(p.box for p, _ in group)
            shared = min(reach.bottom, piece.box.bottom) - max(reach.top, piece.box.top)
            if shared >= BESIDE_EACH_OTHER * piece.box.height:
                group.append((piece, share))
                break
            if _is_cut_off(piece, group):
                ends.append((group, (piece, share)))
                break
        else:
            groups.append([(piece, share)])
    for group, end in ends:
        group.append(end)
    return groups


def _is_cut_off(piece: Piece, group: Sequence[tuple[Piece, float]]) -> bool:
    """Whether a small piece is the end of a larger stroke that a ruled line, taken out, parted from it."""
    small = max(piece.box.width, piece.box.height) <= CUT_OFF
    return small and any(piece.box.grown(THROUGH).overlap(other.box) > 0 for other, _ in group)


def _room(word: Word, rules: Sequence[Box]) -> Room:
    signature = word.mark is not None and word.mark.kind is MarkKind.SIGNATURE
    box = word.box
    high = ROOM_SIGNATURE if signature else ROOM_INITIALS
    line = next((r for r in rules if abs(r.bottom - box.bottom) <= 3.5 and _over(r, box) > 0.7 * box.width), None)
    if line is None:
        room = Box(box.x0, box.top - 2, box.x1, box.bottom + 2)
        return Room(word, room, room.middle[1], box.bottom, _pencil(room, room.bottom - BELOW))
    above = max((r.bottom for r in rules if r.bottom < line.top - 4 and _over(r, line) > 0.5 * line.width), default=0.0)
    top = max(line.top - high, above - 2)
    room = Box(line.x0 - BESIDE, top, line.x1 + BESIDE, line.bottom + BELOW)
    return Room(word, room, line.top - 0.4 * min(high, 13), line.top - FREE_OF_LINE, _pencil(room, line.bottom))


def _pencil(room: Box, bottom: float) -> Box:
    inset = BESIDE + 2
    return Box(room.x0 + inset, bottom - FAINT_ROOM, room.x1 - inset, bottom - FREE_OF_LINE)


def _cell(word: Word, rules: Sequence[Box]) -> Room:
    """The room of a place in a table: all of its cell, into which writing comes from the lines above and below as well."""
    box = word.box
    x, y = box.middle
    crossing = [r for r in rules if r.x0 - BESIDE <= x <= r.x1 + BESIDE]
    top = max((r.bottom for r in crossing if r.middle[1] < y - LEAST_CELL / 2), default=box.top)
    bottom = min((r.top for r in crossing if r.middle[1] > y + LEAST_CELL / 2), default=box.bottom)
    if bottom - top > HIGHEST_CELL:
        top, bottom = box.top, box.bottom
    room = Box(box.x0 - BESIDE, top - BEYOND, box.x1 + BESIDE, bottom + BEYOND)
    free = Box(box.x0 + FREE_OF_LINE, top + FREE_OF_LINE, box.x1 - FREE_OF_LINE, bottom - FREE_OF_LINE)
    return Room(word, room, (top + bottom) / 2, bottom - FREE_OF_LINE, free)


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
    """Which of the rooms a writing may be meant for: one, two that are about as near, or all that it fills from line to line."""
    filled = [
        n
        for n, room in enumerate(rooms)
        if writing.box.top <= room.middle - FILLED / 2 and room.middle + FILLED / 2 <= writing.box.bottom
    ]
    if len(filled) > 1:
        return filled
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

    rows, columns = sheet.window(room.pencil)
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
    share = inked / min(grey.size, sheet.pixels(FAINT_ROOM - FREE_OF_LINE) * grey.shape[1])
    if share >= FAINT_ON:
        return MarkState.ON
    return MarkState.OFF if share <= FAINT_OFF else MarkState.UNREADABLE
