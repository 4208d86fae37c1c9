"""What stands in a box: typed crosses, ink, pictures and dark pixels, and what these witnesses say together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from analyzer.reading.mark_glyphs import is_made_mark, shown
from analyzer.reading.mark_shapes import covered_share, holds, inner, length_inside, share_inside
from analyzer.reading.page_objects import PageObjects, Stroke
from analyzer.reading.settlement import Box, MarkState, ReadFrom, Witness, Word

Ink = Callable[[Box], float]
"""Share of dark pixels of the rendered page in a box, 0 to 1."""

INK_OFF, INK_ON = 0.02, 0.05
"""Dark share of the inner half of a box: below the first it is empty, above the second marked, between them unsure
(measured on 1,800 rendered boxes, 9 ways of marking)."""
INNER_MARGIN = 0.25
"""Share of a box left out at each side when its inside is looked at, so that its own border does not count."""
SMALLEST_BLOT = 0.1
"""Share of the inside of a box that a filled shape must cover; bevelled borders are filled shapes that cover none."""
LARGEST_TICK = 3.5
"""A tick or cross overflows its box up to so many times its side; longer lines belong to something else (a strike, a name)."""
EDGE = 0.15
"""Share of a box at each side where a pen line may run along its border without marking it."""
CORE = 0.3
"""Share of a box at each side beyond which a line round the box, its own outline, never comes."""
SHORTEST_TICK = 0.25
"""Length of pen line inside a box, in sides of the box, that is a mark and not a graze."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What was found in a box; `words` are the words that are no text but the mark itself."""

    state: MarkState
    witnesses: tuple[Witness, ...]
    words: tuple[Word, ...] = ()
    entered: str = ""


def contents(
    box: Box, words: Iterable[Word], objects: PageObjects, ink: Ink | None, filled: bool = False, picture: bool = False
) -> Contents | None:
    """What stands in a drawn box; None where ordinary text stands in it, so that it is no check box."""
    inside = [w for w in words if stands_in(w, box)]
    if any(not is_made_mark(shown(w.text, w.font)) for w in inside):
        return None
    witnesses: list[Witness] = []
    if inside:
        witnesses.append(Witness(inside[0].read_from, MarkState.ON))
    else:
        witnesses.append(Witness(ReadFrom.DRAWING, _drawn_state(box, objects, filled, picture)))
    if ink is not None:
        witnesses.append(Witness(ReadFrom.PIXELS, ink_state(ink(inner(box, INNER_MARGIN)))))
    entered = "".join(w.text for w in inside)
    return Contents(together(witnesses), tuple(witnesses), tuple(inside), entered)


def stands_in(word: Word, box: Box) -> bool:
    """Whether the word stands in the box, or overflows it from its middle."""
    place = word.box
    if place.x0 > box.x1 or place.x1 < box.x0 or place.top > box.bottom or place.bottom < box.top:
        return False
    return holds(box.grown(0.5), place.middle) or share_inside(place, box) > 0.6


def _drawn_state(box: Box, objects: PageObjects, filled: bool, picture: bool) -> MarkState:
    if filled or any(is_tick(stroke, box) for stroke in objects.strokes) or _short_rule_in(box, objects):
        return MarkState.ON
    covered = picture or any(
        share_inside(image, box) > 0.5 and image.width < LARGEST_TICK * box.width for image in objects.images
    )
    return MarkState.UNREADABLE if covered else MarkState.OFF


def is_tick(stroke: Stroke, box: Box, edge: float = EDGE) -> bool:
    """Whether a pen line makes a mark in the box: of a tick's size, and running through its inside.

    `edge` is the share of the box at each side in which lines are its border.
    """
    side = max(box.width, box.height)
    if max(stroke.box.width, stroke.box.height) > LARGEST_TICK * side or stroke.box.overlap(box.grown(0.1)) <= 0:
        return False
    if (
        not stroke.filled
        and length_inside(stroke.points, inner(box, CORE)) == 0
        and share_inside(box, stroke.box) > 0.7
    ):
        return False
    if stroke.filled:
        return covered_share(stroke.points, inner(box, INNER_MARGIN)) >= SMALLEST_BLOT
    return length_inside(stroke.points, inner(box, edge)) >= SHORTEST_TICK * side


def _short_rule_in(box: Box, objects: PageObjects) -> bool:
    """A dash, a plus or a bar drawn in the box with level or upright lines."""
    middle = inner(box, INNER_MARGIN)
    limit = 1.5 * max(box.width, box.height)
    rules = (*objects.horizontal_rules, *objects.vertical_rules)
    return any(max(r.width, r.height) <= limit and r.grown(0.1).overlap(middle) > 0 for r in rules)


def ink_state(share: float) -> MarkState:
    if share >= INK_ON:
        return MarkState.ON
    return MarkState.OFF if share <= INK_OFF else MarkState.UNREADABLE


def together(witnesses: Sequence[Witness]) -> MarkState:
    """What the witnesses say together: a form field's own appearance rules, otherwise they must not contradict.

    A witness that cannot tell does not outweigh one that can.
    """
    for witness in witnesses:
        if witness.by is ReadFrom.FORM_FIELD:
            return witness.state
    said = {w.state for w in witnesses} - {MarkState.UNREADABLE}
    return said.pop() if len(said) == 1 else MarkState.UNREADABLE
