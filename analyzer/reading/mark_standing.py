"""What stands on a place for initials or a signature: letters, ink, a picture, nothing, or something unclear."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.reading.mark_contents import Ink
from analyzer.reading.mark_glyphs import is_made_mark, shown
from analyzer.reading.mark_shapes import goes_round, holds, share_inside
from analyzer.reading.page_objects import PageObjects, Stroke
from analyzer.reading.settlement import Box, MarkKind, MarkState, ReadFrom, Witness, Word

INITIALS = re.compile(r"/?[^\W\d_](?:[.,\-]?\s?[^\W\d_]){0,3}[.,]?/?")
"""One to four letters, with points, hyphens or spaces between and slashes around: JR, J.R., J. R., /JR/."""
NOT_INITIALS = frozenset(
    {"no", "yes", "none", "na", "not", "nil", "open", "waiv", "all", "same", "see", "void", "tbd", "n", "y"}
)
"""Words of up to four letters that people write in such a place and that are nobody's initials beyond doubt."""
DATE = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}")
"""A date typed behind a signature is no part of it."""
NAME = re.compile(r"[^\W\d_]{2,}|/s/", re.IGNORECASE)
SMALLEST_INK = 3.0
"""Width and height in points from which a pen line is somebody's writing and not a speck."""
WRITING_WIDTH = 6.0
MOST_OF_IT = 0.6
"""Share of a pen line or picture that lies in the room to which it belongs."""
SMALLEST_PICTURE = 6.0
LARGEST_PICTURE = (260.0, 110.0)
"""Width and height in points of the largest picture of a signature; larger ones are pages and logos."""
WRITTEN_SHARE, CLEAN_SHARE = 0.03, 0.008
"""Dark share of the room above a line: from the first on it is written on, up to the second it is empty
(measured on 352 rendered blanks; the line itself is left out)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What was found on a place; `words` are the words that stand there."""

    state: MarkState
    witnesses: tuple[Witness, ...]
    words: tuple[Word, ...] = ()
    entered: str = ""


def standing(
    room: Box, kind: MarkKind, words: Sequence[Word], objects: PageObjects, ink: Ink | None, sink: float = 0.0
) -> Standing:
    """What stands in the room above a line, or in a cell; `words` may be all words of the page.

    `sink`: the room reaches so many points below its line for letters; ink has its middle above the line.
    """
    inside = sorted(
        (w for w in words if w.mark is None and holds(room, w.box.middle)),
        key=lambda w: (round(w.box.top / 4), w.box.x0),
    )
    while kind is MarkKind.SIGNATURE and len(inside) > 1 and DATE.fullmatch(inside[-1].text):
        inside.pop()
    entered = " ".join(shown(w.text, w.font).strip("_") for w in inside).strip()
    if entered:
        state = typed_state(entered, kind)
        return Standing(state, (Witness(inside[0].read_from, state),), tuple(inside), entered)
    state, by = _inked(Box(room.x0, room.top, room.x1, room.bottom - sink), kind, objects, ink)
    return Standing(state, (Witness(by, state),), tuple(inside))


def typed_state(entered: str, kind: MarkKind) -> MarkState:
    """Whether what was typed makes the mark: initials are one to four letters, a signature is a name."""
    if kind is MarkKind.CHECK_BOX:
        return MarkState.ON if is_made_mark(entered) else MarkState.UNREADABLE
    if kind is MarkKind.SIGNATURE:
        return MarkState.ON if NAME.search(entered) else MarkState.UNREADABLE
    letters = re.sub(r"[\W_]", "", entered).casefold()
    if INITIALS.fullmatch(entered) and letters not in NOT_INITIALS:
        return MarkState.ON
    return MarkState.ON if is_made_mark(entered) else MarkState.UNREADABLE


def _inked(room: Box, kind: MarkKind, objects: PageObjects, ink: Ink | None) -> tuple[MarkState, ReadFrom]:
    near = [s for s in objects.strokes if s.box.overlap(room.grown(1)) > 0 and not _is_frame(s, room)]
    strokes = [s for s in near if _is_over(s.box, room)]
    if strokes:
        reach = Box.around(s.box for s in strokes)
        least = SMALLEST_INK if kind is not MarkKind.SIGNATURE else WRITING_WIDTH
        written = reach.width >= least and reach.height >= SMALLEST_INK
        return (MarkState.ON if written else MarkState.UNREADABLE), strokes[0].read_from
    if any(_runs_through(s.box, room) for s in near):
        return MarkState.UNREADABLE, ReadFrom.DRAWING
    widest, highest = LARGEST_PICTURE
    pictures = [b for b in objects.images if b.width <= widest and b.height <= highest and _is_over(b, room)]
    if pictures:
        if ink is not None:
            return _pixel_state(ink(room)), ReadFrom.PIXELS
        clear = max(min(b.width, b.height) for b in pictures) >= SMALLEST_PICTURE
        return (MarkState.ON if clear else MarkState.UNREADABLE), ReadFrom.DRAWING
    return MarkState.OFF, ReadFrom.DRAWING


def _is_over(mark: Box, room: Box) -> bool:
    """A pen line or picture belongs to the room that holds its middle, or most of it: tall writing reaches into the next row."""
    return holds(room, mark.middle) or share_inside(mark, room) >= MOST_OF_IT


def _runs_through(mark: Box, room: Box) -> bool:
    """Writing of another row that covers this room from top to bottom: it may be meant for both."""
    return min(mark.bottom, room.bottom) - max(mark.top, room.top) >= 0.85 * room.height


def _is_frame(stroke: Stroke, room: Box) -> bool:
    """A ring or frame that was drawn round the place, or a line drawn far across the page."""
    wide = stroke.box.width > 1.6 * room.width + 40 or stroke.box.height > 4 * room.height + 20
    around = goes_round(stroke.points, stroke.box) and holds(stroke.box, (room.x0, room.middle[1]))
    return wide or around


def _pixel_state(share: float) -> MarkState:
    if share >= WRITTEN_SHARE:
        return MarkState.ON
    return MarkState.OFF if share <= CLEAN_SHARE else MarkState.UNREADABLE
