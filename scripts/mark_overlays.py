"""Pages of rings round words and of lines through words and boxes, drawn as `mark_pages.py` draws its own."""

from __future__ import annotations

import math

from mark_pages import PHRASES, Drawn, Sheet, _pen, new_sheet

from analyzer.reading.settlement import Box, MarkKind, MarkState


def rings_page(seed: int) -> Sheet:
    """Sentences with "is / is not", one of the two ringed in half of them."""
    sheet = new_sheet(seed)
    rng = sheet.random
    y = 60.0
    while y < 750:
        size = rng.uniform(9.5, 11.5)
        x = sheet.text(60, y, "There", size)[-1].box.x1 + 5
        one = sheet.text(x, y, "is", size)
        slash = sheet.text(one[-1].box.x1 + 4, y, "/", size)
        other = sheet.text(slash[-1].box.x1 + 4, y, "is not", size)
        sheet.text(other[-1].box.x1 + 4, y, rng.choice(PHRASES), size)
        chosen = rng.choice((one, other, None))
        for words in (one, other):
            place = Box.around(w.box for w in words)
            ringed = words is chosen
            if ringed:
                _ring(sheet, place)
            state = MarkState.ON if ringed else MarkState.OFF
            sheet.marks.append(Drawn(MarkKind.RING, "ringed" if ringed else "plain", place, state))
        y += rng.uniform(20, 34)
    return sheet


def _ring(sheet: Sheet, place: Box) -> None:
    rng = sheet.random
    width, grey = _pen(rng)
    rx, ry = place.width / 2 + rng.uniform(2.0, 5.0), place.height / 2 + rng.uniform(0.8, 4.0)
    cx, cy = place.middle[0] + rng.gauss(0, 0.8), place.middle[1] + rng.gauss(0, 0.6)
    start, turn = rng.uniform(0, 6), 2 * math.pi + rng.uniform(-0.35, 0.6)
    wobble = [rng.gauss(1, 0.06) for _ in range(13)]
    points = [
        (cx + rx * wobble[n] * math.cos(start + turn * n / 12), cy + ry * wobble[n] * math.sin(start + turn * n / 12))
        for n in range(13)
    ]
    sheet.stroke(points, width, grey)


def strikes_page(seed: int) -> Sheet:
    """Lines of text of which some words are struck, and options of which the box and the words are struck."""
    sheet = new_sheet(seed)
    rng = sheet.random
    y = 60.0
    while y < 750:
        size = rng.uniform(9, 12)
        if rng.random() < 0.6:
            side = rng.uniform(8, 12)
            box = Box(70, y - 3.4 - side / 2, 70 + side, y - 3.4 + side / 2)
            sheet.frame(box)
            words = sheet.text(box.x1 + 4, y, rng.choice(PHRASES), size)
            struck = rng.random() < 0.5
            if struck:
                _strike(sheet, box.x0 - rng.uniform(8, 16), box.middle[1], words[-1].box.x1 + rng.uniform(0, 8))
                sheet.struck += [(w, True) for w in words]
            else:
                sheet.struck += [(w, False) for w in words]
            style = "struck" if struck else "empty"
            sheet.marks.append(Drawn(MarkKind.CHECK_BOX, style, box, MarkState.OFF, side))
        else:
            words = sheet.text(60, y, " ".join(rng.choice(PHRASES) for _ in range(3)), size)
            first = rng.randrange(len(words))
            last = min(len(words) - 1, first + rng.randrange(5)) if rng.random() < 0.5 else first - 1
            if last >= first:
                part = Box.around(w.box for w in words[first : last + 1])
                _strike(sheet, part.x0 - rng.uniform(0, 2), part.top + 0.5 * part.height, part.x1 + rng.uniform(0, 2))
            sheet.struck += [(w, first <= n <= last) for n, w in enumerate(words)]
            if rng.random() < 0.2:
                sheet.rule(words[0].box.x0, y + 1.8, words[2].box.x1, 0.6)
        y += rng.uniform(16, 28)
    return sheet


def _strike(sheet: Sheet, x0: float, y: float, x1: float) -> None:
    rng = sheet.random
    width, grey = _pen(rng)
    slope = rng.uniform(-0.012, 0.012)
    count = max(3, int((x1 - x0) / 14))
    points = [
        (x0 + (x1 - x0) * n / count, y + slope * (x1 - x0) * (n / count - 0.5) + rng.gauss(0, 0.35))
        for n in range(count + 1)
    ]
    sheet.stroke(points, min(width, 1.5), grey)
