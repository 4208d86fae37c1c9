"""What was set over printed boxes: a letter X typed on ☐ or between brackets, ink drawn over them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analyzer.reading.mark_contents import is_tick, together
from analyzer.reading.mark_glyphs import EMPTY_BOXES, SOLID_SQUARES, is_made_mark, shown
from analyzer.reading.mark_shapes import holds, share_inside
from analyzer.reading.page_objects import PageObjects, Square
from analyzer.reading.settlement import Box, MarkState, ReadFrom, Witness, Word, token

LINE_OF_TEXT = 6.0
"""A cross typed on underscores stands at most so many points above them."""
LARGEST_PICTURE = 80.0
"""A picture wider than this many points is no picture of one mark."""
WITHIN = 0.7
"""Share of a dark square that lies in the box which it fills; bars and shaded fields reach farther."""
_HOSTS = frozenset("[]()_") | EMPTY_BOXES
"""Characters over which a cross is typed."""


def overprinted(words: Sequence[Word]) -> list[Word]:
    """The words, those typed over a printed box put into it: X over ☐ gives "☐X" and over [ ] gives "[X]".

    Only a single cross or tick that lies on the printed characters moves; everything else stays as it is.
    """
    texts = [shown(w.text, w.font) for w in words]
    made = [n for n, text in enumerate(texts) if is_made_mark(text) or text in SOLID_SQUARES]
    hosts = [n for n, text in enumerate(texts) if set(text) & _HOSTS]
    # A solid square marks the box that it lies in; anywhere else it is a bullet or a box of its own.
    squares = [n for n in made if texts[n] in SOLID_SQUARES]
    boxes = [words[h].box.grown(1) for h in hosts if set(texts[h]) & EMPTY_BOXES]
    made = [n for n in made if n not in squares or any(share_inside(words[n].box, box) > WITHIN for box in boxes)]
    if not made or not hosts:
        return list(words)
    changed: dict[int, Word] = {}
    gone: set[int] = set()
    for n in made:
        host = _host(words, texts, n, [h for h in hosts if h != n and h not in gone])
        if host is None:
            continue
        printed = changed.get(host, words[host])
        changed[host] = _put_into(printed, shown(printed.text, printed.font), words[n], texts[n])
        gone.add(n)
    return [changed.get(n, word) for n, word in enumerate(words) if n not in gone]


def _host(words: Sequence[Word], texts: Sequence[str], made: int, hosts: Sequence[int]) -> int | None:
    cross = words[made].box
    over = [h for h in hosts if cross.overlap(words[h].box) > 0.3 * cross.width * cross.height or _on(cross, words[h])]
    exact = [h for h in over if holds(words[h].box.grown(0.5), cross.middle)]
    candidates = exact or over
    if not candidates:
        return None
    return max(candidates, key=lambda h: cross.overlap(words[h].box.grown(3)))


def _on(cross: Box, host: Word) -> bool:
    """Underscores are flat: a cross stands on them rather than over them."""
    above = host.box.bottom - cross.bottom
    return "_" in host.text and host.box.x0 <= cross.middle[0] <= host.box.x1 and -3 <= above <= LINE_OF_TEXT


def _put_into(host: Word, text: str, cross: Word, mark: str) -> Word:
    if set(text) & EMPTY_BOXES:
        at = next(n for n, c in enumerate(text) if c in EMPTY_BOXES) + 1
    else:
        step = host.box.width / max(len(text), 1)
        at = min(max(round((cross.box.middle[0] - host.box.x0) / step), 0), len(text)) if step else 0
        at = _between_brackets(text, at)
    symbol = mark if mark in {"X", "x"} or not (mark.isalnum() or mark in SOLID_SQUARES) else "X"
    return replace(host, text=text[:at] + symbol + text[at:], font="", read_from=cross.read_from)


def _between_brackets(text: str, at: int) -> int:
    """A cross on "[ ]" goes between the brackets even where its middle lies on one of them."""
    for opening, closing in ("[]", "()"):
        start = text.find(opening)
        end = text.find(closing, start + 1)
        if start >= 0 and end >= 0:
            return min(max(at, start + 1), end)
    return at


def with_ink(word: Word, objects: PageObjects) -> Word:
    """A typed empty box, marked where a pen line runs through it or a dark square fills it; unreadable where a small
    picture covers it."""
    mark = word.mark
    if mark is None or mark.state is not MarkState.OFF or not (objects.strokes or objects.images or objects.squares):
        return word
    if any(is_tick(s, word.box) for s in objects.strokes) or any(_fills(s, word.box) for s in objects.squares):
        state = MarkState.ON
    elif any(_covers(image, word.box) for image in objects.images):
        state = MarkState.UNREADABLE
    else:
        return word
    witness = Witness(ReadFrom.DRAWING, state)
    state = together((witness,)) if state is MarkState.ON else state
    return replace(word, text=token(mark.kind, state), mark=replace(mark, state=state, witnesses=(witness,)))


def _fills(square: Square, box: Box) -> bool:
    """Whether a dark square covers the middle of a box and little beyond it."""
    return square.filled and holds(square.box, box.middle) and share_inside(square.box, box.grown(1)) > WITHIN


def _covers(image: Box, box: Box) -> bool:
    return image.width < LARGEST_PICTURE and (share_inside(image, box) > 0.5 or share_inside(box, image) > 0.5)
