"""Places for initials without any line: letters and white space under the headings of the two parties."""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.reading.mark_blanks import Blank
from analyzer.reading.mark_contents import Ink
from analyzer.reading.mark_headings import APPLICANT_SIDE, DEFENDANT_SIDE, OWN_LABEL
from analyzer.reading.mark_lines import segments, text_of
from analyzer.reading.mark_rows import rows_of
from analyzer.reading.mark_standing import INITIALS, Standing, standing
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box, MarkKind, MarkState, Word

HALF_COLUMN = 24.0
"""Points from the middle of a heading to the edge of its column."""
SAME_START = 8.0
"""Points by which the beginnings of the issues may differ."""
NEXT_ROW = 45.0
"""Points between two rows of the list, at most."""
FEWEST_MADE = 2
"""Rows with letters or ink that make a list of such columns."""


def unruled_places(objects: PageObjects, words: Sequence[Word], lines: Sequence[Blank], ink: Ink | None) -> list[Blank]:
    """The places under party headings where nothing is drawn or typed to write on; `lines` are the page's drawn blanks.

    A row belongs to the list when its text begins where the others begin. Nothing is found unless two rows are made.
    """
    rows = rows_of(words)
    for number, row in enumerate(rows):
        heads = _party_heads(row)
        if heads is None:
            continue
        places = [*(b.box for b in lines), *(w.box for w in words if "_" in w.text)]
        if any(_under(place, head) for place in places for head in heads):
            continue
        found = _list_below(rows[number + 1 :], heads, objects, ink)
        if found:
            return found
    return []


def _party_heads(row: Sequence[Word]) -> tuple[Box, Box] | None:
    sides: dict[bool, Box] = {}
    for part in segments([w for w in row if w.mark is None]):
        text = text_of(part)
        if OWN_LABEL.fullmatch(text):
            if APPLICANT_SIDE.search(text):
                sides.setdefault(True, Box.around(w.box for w in part))
            elif DEFENDANT_SIDE.search(text):
                sides.setdefault(False, Box.around(w.box for w in part))
    if len(sides) < 2 or abs(sides[True].middle[0] - sides[False].middle[0]) < 2 * HALF_COLUMN - 10:
        return None
    return sides[True], sides[False]


def _under(box: Box, head: Box) -> bool:
    return box.top > head.top and abs(box.middle[0] - head.middle[0]) < HALF_COLUMN


def _list_below(
    rows: Sequence[Sequence[Word]], heads: tuple[Box, Box], objects: PageObjects, ink: Ink | None
) -> list[Blank]:
    found: list[Blank] = []
    made = 0
    start: float | None = None
    bottom = max(h.bottom for h in heads)
    for row in rows:
        place = Box.around(w.box for w in row)
        rooms = [
            Box(h.middle[0] - HALF_COLUMN, place.top - 2, h.middle[0] + HALF_COLUMN, place.bottom + 3) for h in heads
        ]
        standings = [standing(room, MarkKind.INITIALS, row, objects, ink) for room in rooms]
        issue = [w for w in row if not any(w in s.words for s in standings)]
        if (
            not issue
            or place.top - bottom > NEXT_ROW
            or not all(_is_place(s) for s in standings)
            or _crosses(issue, rooms)
        ):
            break
        begins = min(w.box.x0 for w in issue)
        if start is not None and abs(begins - start) > SAME_START:
            break
        start = begins if start is None else start
        bottom = place.bottom
        made += any(s.state is MarkState.ON for s in standings)
        for room, stands in zip(rooms, standings, strict=True):
            box = Box(room.x0, place.top, room.x1, place.bottom)
            found.append(Blank(box, False, stands, stands))
    return found if made >= FEWEST_MADE else []


def _is_place(found: Standing) -> bool:
    return not found.entered or INITIALS.fullmatch(found.entered) is not None


def _crosses(issue: Sequence[Word], rooms: Sequence[Box]) -> bool:
    """Whether text of the row runs into the columns, as it does after the end of the list."""
    return any(min(w.box.x1, room.x1 - 4) - max(w.box.x0, room.x0 + 4) > 0 for w in issue for room in rooms)
