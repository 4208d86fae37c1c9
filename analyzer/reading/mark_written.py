"""Marks that were written on blanks: decides for each blank of a page, or of plain lines, what it is, and puts it there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.mark_blanks import Blank, Item, drawn_blanks, typed_blanks
from analyzer.reading.mark_contents import Ink
from analyzer.reading.mark_fields import mark_word, name_of
from analyzer.reading.mark_glyphs import is_made_mark
from analyzer.reading.mark_initials import initials_places
from analyzer.reading.mark_lettered import with_lettered
from analyzer.reading.mark_options import option_blanks
from analyzer.reading.mark_rows import is_writing, level, rows_of
from analyzer.reading.mark_shapes import share_inside
from analyzer.reading.mark_signatures import signature_lines, typed_signatures
from analyzer.reading.mark_standing import Standing
from analyzer.reading.mark_unruled import unruled_places
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.settlement import Box, Mark, MarkKind, MarkState, ReadFrom, Witness, Word

HALFWAY = 3.0
"""Points: letters that stand so nearly as close to one line as to the next belong to neither for sure."""
SINKS = 8.0
"""Points between the bottom of a signature field and the line drawn for it."""
ABOVE_LINE = 5.0
"""Points above its line at which the middle of a typed letter stands."""


def written_on_page(words: Sequence[Word], objects: PageObjects, ink: Ink | None) -> list[Word]:
    """A page's words with places for initials, signature lines and option blanks as marks."""
    marks = [w for w in words if w.mark is not None]
    large = [w for w in words if w.mark is None and not is_writing(w)]
    free = [w for w in words if w.mark is None and is_writing(w)]
    drawn = [b for b in drawn_blanks(objects, free, ink) if not any(_marked_already(b, m) for m in marks)]
    drawn = _one_line_each(drawn)
    placed = any(m.mark is not None and m.mark.kind is MarkKind.INITIALS for m in marks)
    if not placed:
        drawn += unruled_places(objects, free, drawn, ink)
    on_drawn = {id(w) for blank in drawn for w in (*blank.on_it.words, *blank.as_signature.words)}
    printed = rows_of([w for w in (*free, *marks) if id(w) not in on_drawn])
    rows: list[list[Item]] = [list(typed_blanks(row, objects, free)) for row in printed]
    standing_on = {id(w) for row in rows for i in row if isinstance(i, Blank) for w in i.on_it.words} - {
        id(w) for row in rows for i in row if isinstance(i, Blank) for w in i.made_of
    }
    rows = [kept for row in rows if (kept := [i for i in row if id(i) not in standing_on])]
    rows = with_lettered(rows)
    for blank in drawn:
        _into_rows(rows, blank)
    by_id = {id(w): w for w in words}
    return large + _decided(rows, [by_id[n] for n in standing_on | on_drawn if n in by_id])


def written_in_lines(lines: Sequence[Sequence[Word]]) -> list[list[Word]]:
    """The same for lines without places, one list for each line."""
    rows = with_lettered([typed_blanks(line, None) for line in lines])
    kinds = _kinds(rows)
    return [_emitted(row, kinds) for row in rows]


def _decided(rows: Sequence[Sequence[Item]], standing: Sequence[Word]) -> list[Word]:
    """The words of all rows; those that stood on blanks come back where no mark took them."""
    kinds = _kinds(rows)
    words = [word for row in rows for word in _emitted(row, kinds)]
    taken = {
        id(w)
        for row in rows
        for i in row
        if isinstance(i, Blank) and id(i) in kinds
        for w in _shown(i, kinds[id(i)]).words
    }
    return words + [w for w in standing if id(w) not in taken]


def _kinds(rows: Sequence[Sequence[Item]]) -> dict[int, MarkKind]:
    if not any(isinstance(item, Blank) for row in rows for item in row):
        return {}
    kinds = dict.fromkeys(initials_places(rows), MarkKind.INITIALS)
    kinds |= dict.fromkeys(signature_lines(rows, set(kinds)), MarkKind.SIGNATURE)
    return kinds | dict.fromkeys(option_blanks(rows, set(kinds)), MarkKind.CHECK_BOX)


def _emitted(row: Sequence[Item], kinds: dict[int, MarkKind]) -> list[Word]:
    words: list[Word] = []
    names = {id(w): name for name, _ in typed_signatures(row) for w in name}
    for item in row:
        if isinstance(item, Word):
            name = names.get(id(item))
            if name is None:
                words.append(item)
            elif name[0] is item:
                words.append(_signed(name))
        elif id(item) in kinds:
            words.append(_mark(item, kinds[id(item)]))
        else:
            words += item.made_of
    return words


def _shown(blank: Blank, kind: MarkKind) -> Standing:
    return blank.as_signature if kind is MarkKind.SIGNATURE else blank.on_it


def _mark(blank: Blank, kind: MarkKind) -> Word:
    found = _shown(blank, kind)
    state = found.state
    witnesses = found.witnesses
    if kind is MarkKind.CHECK_BOX:
        state = MarkState.ON if is_made_mark(found.entered) else MarkState.OFF
        witnesses = (Witness(witnesses[0].by, state),)
    name = name_of(blank.field) if blank.field is not None else ""
    mark = Mark(kind, state, witnesses, name=name, entered=found.entered)
    like = next((w for w in found.words if found.entered), blank.made_of[0] if blank.made_of else None)
    read_from = witnesses[0].by if found.entered else (ReadFrom.TEXT if blank.made_of else ReadFrom.DRAWING)
    return mark_word(mark, blank.box, read_from, like)


def _signed(name: Sequence[Word]) -> Word:
    entered = " ".join(w.text for w in name)
    mark = Mark(MarkKind.SIGNATURE, MarkState.ON, (Witness(name[0].read_from, MarkState.ON),), entered=entered)
    return mark_word(mark, Box.around(w.box for w in name), name[0].read_from, name[0])


def _into_rows(rows: list[list[Item]], blank: Blank) -> None:
    """Puts a drawn blank into the row at its height, or makes it a row of its own."""
    for row in rows:
        if any(level(blank.box, item.box) for item in row):
            at = next((n for n, item in enumerate(row) if item.box.x0 > blank.box.x0), len(row))
            row.insert(at, blank)
            return
    at = next((n for n, row in enumerate(rows) if row[0].box.top > blank.box.top), len(rows))
    rows.insert(at, [blank])


def _marked_already(blank: Blank, mark: Word) -> bool:
    """The line under a signature field, or the frame of a field, is no second place."""
    if share_inside(mark.box, blank.box) > 0.5:
        return True
    shared = min(mark.box.x1, blank.box.x1) - max(mark.box.x0, blank.box.x0)
    signed = mark.mark is not None and mark.mark.kind is MarkKind.SIGNATURE
    return signed and shared > 0.5 * mark.box.width and -SINKS <= blank.box.bottom - mark.box.bottom <= SINKS


def _one_line_each(blanks: Sequence[Blank]) -> list[Blank]:
    """Letters near two lines go to the line that they stand on; about halfway between, both are unreadable."""
    lost: set[int] = set()
    unclear: set[int] = set()
    for blank in blanks:
        for word in blank.on_it.words:
            off = _off_line(word, blank)
            for other in blanks:
                if other is blank or not other.box.x0 - 2 <= word.box.middle[0] <= other.box.x1 + 2:
                    continue
                nearer = off - _off_line(word, other)
                if abs(nearer) < HALFWAY:
                    unclear.update((id(blank), id(other)))
                elif nearer > 0:
                    lost.add(id(blank))
    return [
        _restated(b, MarkState.UNREADABLE if id(b) in unclear else None) if id(b) in unclear | lost else b
        for b in blanks
    ]


def _off_line(word: Word, blank: Blank) -> float:
    """How far a word is from where the middle of letters on this line would be, in points."""
    return abs(blank.box.bottom - 1 - ABOVE_LINE - word.box.middle[1])


def _restated(blank: Blank, state: MarkState | None) -> Blank:
    """The blank with nothing on it, or with what is on it unreadable."""
    if state is None:
        nothing = Standing(MarkState.OFF, (Witness(ReadFrom.DRAWING, MarkState.OFF),))
        return replace(blank, on_it=nothing, as_signature=nothing)
    return replace(
        blank,
        on_it=replace(blank.on_it, state=state, witnesses=tuple(Witness(w.by, state) for w in blank.on_it.witnesses)),
    )
