"""Draws pages of marks made by a jittery pen, for `mark_bench.py`: what was drawn where is known for each of them.

Everything is drawn at twice the resolution of the scan and made smaller, so that edges are soft as in a scan.
Places are in points from the top left.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from analyzer.reading.settlement import Box, MarkKind, MarkState, ReadFrom, Word

WIDTH, HEIGHT = 612.0, 792.0
DRAWN_DPI = 400
STEP = DRAWN_DPI / 72
"""Drawn pixels per point."""
PHRASES = (
    "need for medical treatment", "of further care", "to cure or relieve", "from the effects", "of the injury",
    "as set forth above", "and the parties agree", "per the report of", "in dispute at this time", "is admitted",
)  # fmt: skip
ISSUES = (
    "earnings", "temporary disability", "jurisdiction", "apportionment", "employment", "injury AOE/COE",
    "serious and willful misconduct", "discrimination", "statute of limitations", "future medical treatment",
    "permanent disability", "self-procured medical treatment", "vocational rehabilitation", "other",
)  # fmt: skip
Points = list[tuple[float, float]]


@dataclass(frozen=True)
class Drawn:
    """A mark as it was made."""

    kind: MarkKind
    style: str
    box: Box
    state: MarkState
    size: float = 0.0


@dataclass
class Sheet:
    """A page while it is drawn, with the words a recogniser would find and the marks that it must find."""

    random: random.Random
    image: Any
    pen: Any
    words: list[Word] = field(default_factory=list)
    marks: list[Drawn] = field(default_factory=list)
    struck: list[tuple[Word, bool]] = field(default_factory=list)
    """Words that were looked at for a strike, and whether one was drawn."""
    fonts: dict[int, Any] = field(default_factory=dict)

    def text(self, x: float, baseline: float, text: str, size: float = 10.0) -> list[Word]:
        """Prints the words of a text; gives them with their places, a little off as a recogniser's are."""
        from PIL import ImageFont

        pixels = round(size * STEP)
        font = self.fonts.setdefault(pixels, ImageFont.load_default(pixels))
        found = []
        for part in text.split():
            self.pen.text((x * STEP, baseline * STEP), part, font=font, fill=self.random.randint(0, 50), anchor="ls")
            left, _, right, _ = (
                v / STEP for v in self.pen.textbbox((x * STEP, baseline * STEP), part, font=font, anchor="ls")
            )
            off = [self.random.gauss(0, 0.5) for _ in range(4)]
            box = Box(left + off[0], baseline - 0.78 * size + off[1], right + off[2], baseline + 0.22 * size + off[3])
            found.append(Word(part, box, confidence=self.random.uniform(0.9, 1.0), read_from=ReadFrom.OCR))
            x = right + 0.28 * size
        self.words += found
        return found

    def rule(self, x0: float, y: float, x1: float, thick: float = 0.7) -> None:
        self.pen.line(
            [(x0 * STEP, y * STEP), (x1 * STEP, y * STEP)],
            fill=self.random.randint(0, 60),
            width=max(1, round(thick * STEP)),
        )

    def frame(self, box: Box, thick: float = 0.7, fill: int | None = None) -> None:
        place = [box.x0 * STEP, box.top * STEP, box.x1 * STEP, box.bottom * STEP]
        self.pen.rectangle(place, outline=self.random.randint(0, 60), width=max(1, round(thick * STEP)), fill=fill)

    def stroke(self, points: Points, width: float, grey: int) -> None:
        """A pen line through the points: smooth, shaky, thinner where the hand is fast."""
        path = _smooth(points)
        shake = self.random.uniform(0.05, 0.25)
        phase = self.random.uniform(0, 6)
        for n, (x, y) in enumerate(path):
            thin = 1 + 0.25 * math.sin(phase + n / 9)
            radius = max(width * thin / 2, 0.18) * STEP
            x, y = (x + self.random.gauss(0, shake) * 0.3) * STEP, (y + self.random.gauss(0, shake) * 0.3) * STEP
            self.pen.ellipse([x - radius, y - radius, x + radius, y + radius], fill=grey)


def new_sheet(seed: int) -> Sheet:
    from PIL import Image, ImageDraw

    image = Image.new("L", (round(WIDTH * STEP), round(HEIGHT * STEP)), 255)
    return Sheet(random.Random(seed), image, ImageDraw.Draw(image))


def _smooth(points: Points) -> Points:
    """Points of a Catmull-Rom curve through the given ones, about a third of a point apart."""
    if len(points) < 2:
        return points
    ends = [points[0], *points, points[-1]]
    path: Points = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        steps = max(2, int(math.dist(b, c) * 3))
        for n in range(steps):
            t = n / steps
            path.append(
                tuple(  # type: ignore[arg-type]
                    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t**3)
                    for p, q, r, s in zip(a, b, c, d, strict=True)
                )
            )
    return [*path, points[-1]]


def _pen(rng: random.Random, light: bool = False) -> tuple[float, int]:
    """Width in points and grey of a pen."""
    return (rng.uniform(0.45, 0.8), rng.randint(90, 150)) if light else (rng.uniform(0.6, 1.7), rng.randint(0, 90))


def _at(rng: random.Random, box: Box, u: float, v: float, loose: float = 0.08) -> tuple[float, float]:
    return (
        box.x0 + box.width * (u + rng.gauss(0, loose)),
        box.top + box.height * (v + rng.gauss(0, loose)),
    )


def mark_box(sheet: Sheet, box: Box, style: str) -> None:
    """Makes a mark in a box in one of the ways of `BOX_STYLES`."""
    rng = sheet.random
    width, grey = _pen(rng, style.startswith("light"))
    p: Callable[[float, float], tuple[float, float]] = lambda u, v: _at(rng, box, u, v)  # noqa: E731
    over = rng.uniform(0.0, 0.35)
    if style in ("cross", "light cross"):
        sheet.stroke([p(0.15 - over, 0.15 - over), p(0.85 + over, 0.85 + over)], width, grey)
        sheet.stroke([p(0.85 + over, 0.15 - over), p(0.15 - over, 0.85 + over)], width, grey)
    elif style in ("tick", "light tick"):
        sheet.stroke([p(0.15, 0.5), p(0.4, 0.8), p(0.88, 0.15)], width, grey)
    elif style == "large tick":
        far = rng.uniform(1.3, 2.2)
        sheet.stroke([p(0.1, 0.4), p(0.4, 0.85), p(far * 0.8, 0.9 - far)], width, grey)
    elif style == "scribble":
        sheet.stroke([p(rng.random(), rng.random()) for _ in range(12)], width, grey)
    elif style == "dot":
        sheet.stroke([p(0.45, 0.45), p(0.5, 0.5), p(0.52, 0.5)], rng.uniform(2.2, 3.5), grey)
    elif style == "slash":
        sheet.stroke([p(0.15, 0.9), p(0.85, 0.1)], width, grey)
    elif style == "filled":
        rows = [p(u, 0.15 + 0.1 * n) for n in range(8) for u in ((0.12, 0.88) if n % 2 else (0.88, 0.12))]
        sheet.stroke(rows, max(width, 1.2), grey)


BOX_STYLES = ("cross", "tick", "large tick", "scribble", "dot", "slash", "filled", "light cross", "light tick")
BOX_SIGNS = ("□", "X", "☑", "[", "l", "V", "]", "口", "D", "0", "I", "☐")
"""What recognisers make of boxes."""


def boxes_page(seed: int) -> Sheet:
    """Options with boxes of 6 to 14 points before them, print, a comb, a table."""
    sheet = new_sheet(seed)
    rng = sheet.random
    y = 50.0
    while y < 740:
        size = rng.uniform(6, 14)
        x = rng.uniform(50, 90)
        if rng.random() < 0.4:
            x = sheet.text(x, y, "There", 10)[-1].box.x1 + 5
        for option in ("is", "is not", "may be")[: rng.randint(1, 3)]:
            box = Box(x, y - 3.4 - size / 2, x + size, y - 3.4 + size / 2)
            tint = rng.randint(205, 240) if rng.random() < 0.12 else None
            sheet.frame(box, rng.uniform(0.4, 1.3), tint)
            style = rng.choice(BOX_STYLES) if rng.random() < 0.5 else ""
            gap = rng.choice((1.2, 2.5, 4.0, 6.0))
            words = sheet.text(box.x1 + gap, y, option, rng.uniform(9, 11))
            if style:
                mark_box(sheet, box, style)
            _misread(sheet, box, words[0])
            state = MarkState.ON if style else MarkState.OFF
            sheet.marks.append(Drawn(MarkKind.CHECK_BOX, style or "empty", box, state, size))
            x = words[-1].box.x1 + rng.uniform(8, 20)
        if x < 420:
            sheet.text(x, y, rng.choice(PHRASES), 10)
        y += rng.uniform(17, 27)
        if rng.random() < 0.08:
            cell = rng.uniform(9, 13)
            for n in range(rng.randint(5, 12)):
                sheet.frame(Box(60 + n * cell, y - 10, 60 + (n + 1) * cell, y - 10 + cell), 0.6)
            y += 22
        if rng.random() < 0.3:
            sheet.text(50, y, " ".join(rng.choice(PHRASES) for _ in range(4)), 10)
            y += 16
    return sheet


def _misread(sheet: Sheet, box: Box, word: Word) -> None:
    """Adds what a recogniser may make of the box: nothing, a sign of its own, a sign glued to the word."""
    rng = sheet.random
    chance = rng.random()
    if chance < 0.35:
        off = Box(
            box.x0 + rng.gauss(0, 0.7),
            box.top + rng.gauss(0, 0.7),
            box.x1 + rng.gauss(0, 0.7),
            box.bottom + rng.gauss(0, 0.7),
        )
        sheet.words.append(Word(rng.choice(BOX_SIGNS), off, confidence=rng.uniform(0.4, 0.95), read_from=ReadFrom.OCR))
    elif chance < 0.6:
        at = next(n for n, w in enumerate(sheet.words) if w is word)
        glued = Box(box.x0 + rng.gauss(0, 0.7), word.box.top, word.box.x1, word.box.bottom)
        sheet.words[at] = Word(rng.choice(BOX_SIGNS) + word.text, glued, confidence=0.9, read_from=ReadFrom.OCR)


def _letters(rng: random.Random, x: float, baseline: float, high: float, count: int) -> list[Points]:
    """Strokes of initials: a few loops and sticks for each letter."""
    strokes: list[Points] = []
    for _ in range(count):
        wide = high * rng.uniform(0.5, 0.9)
        shape = rng.randrange(4)

        def at(u: float, v: float, left: float = x, wide: float = wide) -> tuple[float, float]:
            return left + wide * (u + rng.gauss(0, 0.06)), baseline - high * (v + rng.gauss(0, 0.06))

        if shape == 0:
            strokes.append([at(0.1, 0.0), at(0.15, 1.0), at(0.8, 0.9), at(0.5, 0.5), at(0.2, 0.5), at(0.9, 0.0)])
        elif shape == 1:
            strokes.append([at(0.5, 1.0), at(0.55, 0.2), at(0.3, -0.15), at(0.0, 0.15)])
        elif shape == 2:
            strokes.append([at(0.9, 0.85), at(0.4, 1.0), at(0.05, 0.5), at(0.4, 0.0), at(0.9, 0.2)])
        else:
            strokes.append([at(0.0, 0.0), at(0.3, 1.0), at(0.5, 0.3), at(0.7, 1.0), at(1.0, 0.0)])
        x += wide * rng.uniform(0.85, 1.1)
    return strokes


def initials_page(seed: int) -> Sheet:
    """A list of issues with a place for each party: on lines or in cells, the hands drifting off them."""
    sheet = new_sheet(seed)
    rng = sheet.random
    cells = rng.random() < 0.4
    pitch = rng.uniform(17, 26) if cells else rng.uniform(15, 24)
    wide = rng.uniform(38, 62)
    columns = (330.0, 330.0 + wide + (0.0 if cells else rng.uniform(12, 40)))
    y = 120.0
    sheet.text(60, 80, "Applicant and defendant initial the issues that are settled", 10)
    for x, heading in zip(columns, ("Applicant", "Defendant"), strict=True):
        sheet.text(x + 2, y - 6, heading, 8.5)
    if cells:
        _grid(sheet, y - 18, pitch, (56.0, columns[0], columns[1], columns[1] + wide), len(ISSUES))
    drift = [rng.uniform(-2.5, 2.5) for _ in columns]
    for n, issue in enumerate(ISSUES):
        line = y + (n + 1) * pitch
        sheet.text(60, line - (0.3 * pitch if cells else 2), issue, 9.5)
        for k, x in enumerate(columns):
            drift[k] = min(max(drift[k] + rng.gauss(0, 0.7), -3.5), 3.5)
            if not cells:
                sheet.rule(x, line, x + wide, rng.uniform(0.4, 0.9))
            made = rng.random() < 0.5
            light = rng.random() < 0.2
            if made:
                high = min(rng.uniform(7, 13), pitch * 0.85)
                width, grey = _pen(rng, light)
                base = line - (0.2 * pitch if cells else 1.0) + drift[k]
                for points in _letters(rng, x + rng.uniform(3, wide / 3), base, high, rng.randint(2, 3)):
                    sheet.stroke(points, min(width, 1.3), grey)
            style = ("cell " if cells else "line ") + (("light" if light else "pen") if made else "empty")
            state = MarkState.ON if made else MarkState.OFF
            box = Box(x, line - pitch, x + wide, line) if cells else Box(x, line - 10, x + wide, line + 1)
            sheet.marks.append(Drawn(MarkKind.INITIALS, style, box, state))
    return sheet


def _grid(sheet: Sheet, top: float, pitch: float, edges: Sequence[float], rows: int) -> None:
    heights = [top, *(120.0 + (n + 0.0) * pitch for n in range(rows + 1))]
    for y in heights:
        sheet.rule(edges[0], y, edges[-1], 0.6)
    for x in edges:
        place = [(x * STEP, heights[0] * STEP), (x * STEP, heights[-1] * STEP)]
        sheet.pen.line(place, fill=30, width=round(0.6 * STEP))


def signatures_page(seed: int) -> Sheet:
    """Signature lines with their labels and dates, half of them signed."""
    sheet = new_sheet(seed)
    rng = sheet.random
    sheet.text(60, 60, "The parties have read this agreement and sign it. Dated and executed:", 10)
    y = 120.0
    labels = ("Signature of applicant", "Signature of attorney for applicant", "Signature of claims administrator",
              "Signature of witness", "Signature of interpreter", "Signature of attorney for defendant")  # fmt: skip
    while y < 740:
        x, wide = rng.uniform(55, 75), rng.uniform(170, 260)
        sheet.rule(x, y, x + wide, rng.uniform(0.4, 0.9))
        sheet.text(x, y + 10, rng.choice(labels), 8.5)
        sheet.rule(x + wide + 30, y, x + wide + 110, 0.6)
        sheet.text(x + wide + 30, y + 10, "Date", 8.5)
        signed = rng.random() < 0.55
        light = rng.random() < 0.2
        if signed:
            width, grey = _pen(rng, light)
            high = rng.uniform(8, 20)
            base = y - rng.uniform(-1, 4)
            for points in _letters(rng, x + rng.uniform(4, 40), base, high, 1):
                sheet.stroke(points, width, grey)
            at = x + rng.uniform(20, 50)
            hand: Points = []
            for _ in range(rng.randint(5, 14)):
                hand += [(at, base - rng.uniform(-1, 3)), (at + 3, base - high * rng.uniform(0.3, 0.9))]
                at += rng.uniform(4, 11)
            sheet.stroke(hand, width, grey)
        state = MarkState.ON if signed else MarkState.OFF
        style = ("light" if light else "pen") if signed else "empty"
        sheet.marks.append(Drawn(MarkKind.SIGNATURE, style, Box(x, y - 10, x + wide, y + 1), state))
        y += rng.uniform(36, 60)
    return sheet
