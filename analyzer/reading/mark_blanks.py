"""Blanks to write on: underscores, dots, drawn lines and small text fields, with what stands on them.

A blank is only a candidate. `mark_initials`, `mark_signatures` and `mark_options` say which blanks are places for marks;
what none of them claims goes back to the words that it was made of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from analyzer.reading.mark_contents import Ink
from analyzer.reading.mark_headings import SIGNED_BY_PROGRAM
from analyzer.reading.mark_shapes import is_box_sized, merged_rules, share_inside
from analyzer.reading.mark_standing import Standing, standing, typed_state
from analyzer.reading.page_objects import Field, PageObjects
from analyzer.reading.settlement import Box, MarkKind, MarkState, ReadFrom, Witness, Word

SHORTEST_BLANK, LONGEST_BLANK = 12.0, 420.0
"""Points of width of a line that something may be written on."""
LONG_BLANK = 110.0
"""From this width on a blank is for a signature or a sentence, below it for initials, a cross or a figure."""
LONG_IN_LETTERS = 19
"""The same in characters, for lines without a place: 110 points of ten-point typewriter type."""
LOWEST_FRAME, HIGHEST_FRAME = 10.0, 60.0
"""Points of height of a frame in which one line, or a signature, is written."""
ROOM_SHORT, ROOM_LONG, ROOM_HIGHEST = 13.0, 30.0, 40.0
"""Points above a line in which what is written on it stands: a line of text (the closest lines of print are 11 points
apart), a signature, or the middle of a tall signature with no words under it."""
BELOW_LINE = 4.0
"""Points by which writing may sink below its line."""
STRUCK, STRUCK_LENGTH = 0.25, 0.6
"""A line strikes words when it runs through their middle half along so much of its length."""
TABLE_JOINT = 1.6
"""A level rule whose end is so near to an upright one is the border of a cell."""

_UNDERSCORED = re.compile(
    r"(?<![A-Za-z0-9])(?:_{1,4} (?!(?:OR|TO|AND|NO|OF|AT|BY|IN|ON|IS|IF)\b)(?P<spaced>[A-Z][^\s_,;:()]{0,4}(?: [A-Z]\.?){0,2}) _{1,4}(?!_)"
    r"|_+(?P<inside>[^\s_,;:()]{1,6}(?: [^\s_,;:()]{1,3}){0,2})_+"
    r"|_+(?P<behind>[^\s_,;:()]{1,6})(?!\S)"
    r"|(?P<slashed>/(?!s/)[A-Za-z][A-Za-z.]{1,4}/)_*(?!\w)"
    r"|(?P<before>[A-Za-z.]{1,5})_{2,}"
    r"|_{3,})"
)
"""A blank with what is typed on it, letters glued to the underscores; spaces around them only on a short blank."""
_DOTTED = re.compile(r"(?<!\S)(?:\.{6,}|…{2,}|(?:\. ){5,}\.)(?!\S)")


@dataclass(frozen=True, slots=True)
class Blank:
    """One candidate. `made_of` are the words that stand for it when it is no place for a mark (none for a drawn line)."""

    box: Box
    long: bool
    on_it: Standing
    as_signature: Standing
    made_of: tuple[Word, ...] = ()
    dotted: bool = False
    field: Field | None = None

    @property
    def entered(self) -> str:
        return self.on_it.entered


Item = Word | Blank


def typed_blanks(words: Sequence[Word], objects: PageObjects | None, others: Sequence[Word] = ()) -> list[Item]:
    """A line's words with its blanks of underscores and dots as candidates.

    On a page (`objects` given) what is drawn or typed over a blank, among `others`, stands on it too.
    """
    text = " ".join("\x00" * len(w.text) if w.mark else w.text for w in words)
    if "_" not in text and "/" not in text and ".." not in text and "…" not in text and ". . ." not in text:
        return list(words)
    matches = [(m, False) for m in _UNDERSCORED.finditer(text)]
    if not matches:
        matches = [(m, True) for m in _DOTTED.finditer(text)]
    items: list[Item] = []
    at = 0
    spans = _spans(words)
    for match, dotted in matches:
        start, end = match.span()
        parts = [_cut(w, max(start - s, 0), min(end, e) - s) for w, s, e in spans if s < end and e > start]
        items += [_cut(w, max(at - s, 0), min(start, e) - s) for w, s, e in spans if s < start and e > at]
        items.append(_typed_blank(match, parts, dotted, objects, others))
        at = end
    items += [_cut(w, max(at - s, 0), e - s) for w, s, e in spans if e > at]
    return items


def _entered(match: re.Match[str]) -> str:
    return next((text.strip() for text in match.groupdict().values() if text), "")


def _spans(words: Sequence[Word]) -> list[tuple[Word, int, int]]:
    spans: list[tuple[Word, int, int]] = []
    at = 0
    for word in words:
        spans.append((word, at, at + len(word.text)))
        at += len(word.text) + 1
    return spans


def _cut(word: Word, start: int, end: int) -> Word:
    if start == 0 and end == len(word.text):
        return word
    step = word.box.width / max(len(word.text), 1)
    box = Box(word.box.x0 + step * start, word.box.top, word.box.x0 + step * end, word.box.bottom)
    return replace(word, text=word.text[start:end], box=box)


def _typed_blank(
    match: re.Match[str], parts: Sequence[Word], dotted: bool, objects: PageObjects | None, others: Sequence[Word]
) -> Blank:
    box = Box.around(w.box for w in parts)
    entered = "" if dotted else _entered(match)
    if entered or objects is None or box.height <= 0:
        by = next((w.read_from for w in parts if entered and entered in w.text), parts[0].read_from)
        on_it, as_signature = (_typed(entered, kind, by, parts) for kind in (MarkKind.INITIALS, MarkKind.SIGNATURE))
        long = box.width >= LONG_BLANK if box.height > 0 else len(match[0]) >= LONG_IN_LETTERS
        return Blank(box, long, on_it, as_signature, tuple(parts), dotted)
    line = Box(box.x0, box.bottom - 1.5, box.x1, box.bottom - 0.5)
    return _placed(box, line, objects, [w for w in others if w not in parts], None, tuple(parts), dotted)


def _typed(entered: str, kind: MarkKind, by: ReadFrom, parts: Sequence[Word]) -> Standing:
    state = typed_state(entered, kind) if entered else MarkState.OFF
    return Standing(state, (Witness(by, state),), tuple(parts), entered)


def _placed(
    box: Box,
    line: Box,
    objects: PageObjects,
    words: Sequence[Word],
    ink: Ink | None,
    made_of: tuple[Word, ...] = (),
    dotted: bool = False,
) -> Blank:
    near = Box(line.x0 - 2, line.top - ROOM_SHORT, line.x1 + 2, line.bottom + BELOW_LINE)
    high = Box(line.x0 - 2, line.top - ROOM_LONG, line.x1 + 2, line.bottom + BELOW_LINE)
    on_it = standing(near, MarkKind.INITIALS, words, objects, ink, BELOW_LINE)
    signed = standing(near, MarkKind.SIGNATURE, words, objects, ink, BELOW_LINE)
    stamp = standing(high, MarkKind.SIGNATURE, words, objects, ink, BELOW_LINE)
    if SIGNED_BY_PROGRAM.search(stamp.entered):
        signed = stamp
    elif not signed.entered:
        signed = standing(_up_to_words(line, words), MarkKind.SIGNATURE, (), objects, ink, BELOW_LINE)
    return Blank(box, box.width >= LONG_BLANK, on_it, signed, made_of, dotted)


def _up_to_words(line: Box, words: Sequence[Word]) -> Box:
    """The room of a signature: as high as pens and stamps go, but not past the words above the line."""
    room = Box(line.x0 - 2, line.top - ROOM_HIGHEST, line.x1 + 2, line.bottom + BELOW_LINE)
    above = [w.box.bottom for w in words if w.box.overlap(room) > 0 and w.box.bottom <= line.top - ROOM_LONG]
    return replace(room, top=max([room.top, *above]))


def drawn_blanks(objects: PageObjects, words: Sequence[Word], ink: Ink | None) -> list[Blank]:
    """The drawn lines of a page that something may be written on, and its small text fields."""
    typed = [w.box for w in words if set(w.text) <= {"_"} and len(w.text) > 2]
    blanks = [_field_blank(field, words, objects) for field in objects.fields if _is_line_field(field)]
    blanks += [_frame_blank(frame, words, objects, ink) for frame in _frames(objects, blanks)]
    upright = [(r.middle[0], r.top, r.bottom) for r in objects.vertical_rules]
    for rule in merged_rules(objects.horizontal_rules):
        if not SHORTEST_BLANK <= rule.width <= LONGEST_BLANK or _joins_upright(rule, upright):
            continue
        if _strikes(rule, words):
            continue
        box = Box(rule.x0, rule.top - 9.0, rule.x1, rule.bottom + 1.0)
        taken = [b.box for b in blanks] + typed
        if any(
            min(box.x1, b.x1) - max(box.x0, b.x0) > 0.6 * rule.width and abs(b.bottom - rule.bottom) < 6 for b in taken
        ):
            continue
        blanks.append(_placed(box, rule, objects, words, ink))
    return blanks


def _is_line_field(field: Field) -> bool:
    sized = SHORTEST_BLANK <= field.box.width <= LONGEST_BLANK and field.box.height <= ROOM_LONG
    return field.kind == "text" and sized


def _field_blank(field: Field, words: Sequence[Word], objects: PageObjects) -> Blank:
    found = []
    for kind in (MarkKind.INITIALS, MarkKind.SIGNATURE):
        inside = standing(field.box, kind, words, objects, None)
        value = field.value.strip()
        if value and not inside.entered:
            state = typed_state(value, kind)
            inside = Standing(state, (Witness(ReadFrom.FORM_FIELD, state),), (), value)
        found.append(inside)
    return Blank(field.box, field.box.width >= LONG_BLANK, found[0], found[1], field=field)


def _frames(objects: PageObjects, fields: Sequence[Blank]) -> list[Box]:
    """Frames of the size of a line of writing that stand alone: no cells of a table, no borders of fields."""
    sized = [
        s.box
        for s in objects.squares
        if not s.filled
        and SHORTEST_BLANK < s.box.width <= LONGEST_BLANK
        and LOWEST_FRAME <= s.box.height <= HIGHEST_FRAME
    ]
    distinct: list[Box] = []
    for frame in sized:
        if not any(share_inside(frame, other) > 0.8 for other in distinct) and not is_box_sized(frame):
            distinct.append(frame)
    return [
        frame
        for frame in distinct
        if not any(_touch(frame, other) for other in distinct if other is not frame)
        and not any(share_inside(blank.box, frame) > 0.6 for blank in fields)
    ]


def _touch(one: Box, other: Box) -> bool:
    side = (
        min(abs(one.x1 - other.x0), abs(one.x0 - other.x1)) <= TABLE_JOINT and abs(one.top - other.top) <= TABLE_JOINT
    )
    stack = (
        min(abs(one.bottom - other.top), abs(one.top - other.bottom)) <= TABLE_JOINT
        and abs(one.x0 - other.x0) <= TABLE_JOINT
    )
    return side or stack


def _frame_blank(frame: Box, words: Sequence[Word], objects: PageObjects, ink: Ink | None) -> Blank:
    room = Box(frame.x0 + 0.5, frame.top + 0.5, frame.x1 - 0.5, frame.bottom + 1)
    on_it = standing(room, MarkKind.INITIALS, words, objects, ink)
    signed = standing(room, MarkKind.SIGNATURE, words, objects, ink)
    line = Box(frame.x0, max(frame.bottom - 11.0, frame.top), frame.x1, frame.bottom)
    return Blank(line, frame.width >= LONG_BLANK, on_it, signed)


def _strikes(rule: Box, words: Sequence[Word]) -> bool:
    """Whether a line is drawn through words along most of its length rather than under them."""
    y = rule.middle[1]
    struck = [w.box for w in words if w.box.top + STRUCK * w.box.height < y < w.box.bottom - STRUCK * w.box.height]
    covered = sum(max(min(rule.x1, b.x1) - max(rule.x0, b.x0), 0.0) for b in struck)
    return covered >= STRUCK_LENGTH * rule.width


def _joins_upright(rule: Box, upright: Sequence[tuple[float, float, float]]) -> bool:
    y = rule.middle[1]
    return any(
        top - TABLE_JOINT <= y <= bottom + TABLE_JOINT
        and (abs(x - rule.x0) <= TABLE_JOINT or abs(x - rule.x1) <= TABLE_JOINT)
        for x, top, bottom in upright
    )
