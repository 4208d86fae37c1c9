"""Check boxes as vector drawings: frames of many makes, with glyphs, strokes and fills in them."""

from __future__ import annotations

import io

from mark_pages import HEIGHT
from mark_papers import Paper, new_paper, read_paper, rows
from mark_scores import Outcome

from analyzer.reading.settlement import Box, MarkState

FRAMES = ("rectangle", "closed path", "four lines", "filled white", "double", "circle", "glyph")
MARKS = ("letter X", "dingbat cross", "dingbat tick", "dingbat square", "cross", "tick", "large tick", "scribble",
         "fill", "slash")  # fmt: skip


def read_drawings(kind: str, number: int, condition: str, seed: int) -> Outcome:
    """Draws a paper with boxes, reads it and judges what was read."""
    out = io.BytesIO()
    paper = new_paper(seed * 1_000_003 + number, out)
    rng = paper.random
    for row in rows(paper):
        frame = rng.choice(FRAMES)
        for box, baseline, _ in row:
            style = rng.choice(MARKS) if rng.random() < 0.5 else ""
            _frame(paper, box, frame, baseline)
            if style:
                _mark(paper, box, style, frame)
            name = f"drawn {frame}, {style or 'empty'}"
            paper.mark(name, box, MarkState.ON if style else MarkState.OFF)
    _comb(paper)
    paper.canvas.showPage()
    paper.canvas.save()
    return read_paper(out.getvalue(), paper.marks, f"{condition} {kind} {number}")


def _frame(paper: Paper, box: Box, frame: str, baseline: float) -> None:
    canvas, rng = paper.canvas, paper.random
    x, y, side, _ = paper.place(box)
    canvas.setLineWidth(rng.uniform(0.3, 1.2))
    canvas.setStrokeGray(rng.uniform(0, 0.4))
    if frame == "rectangle":
        canvas.rect(x, y, side, side)
    elif frame == "closed path":
        path = canvas.beginPath()
        path.moveTo(x, y)
        for a, b in ((x + side, y), (x + side, y + side), (x, y + side)):
            path.lineTo(a, b)
        path.close()
        canvas.drawPath(path)
    elif frame == "four lines":
        off = rng.uniform(0, 0.4)
        for a, b, c, d in ((0, 0, 1, 0), (0, 1, 1, 1), (0, 0, 0, 1), (1, 0, 1, 1)):
            canvas.line(x + a * side - off, y + b * side, x + c * side + off * (c > a), y + d * side)
    elif frame == "filled white":
        canvas.setFillGray(1)
        canvas.rect(x, y, side, side, stroke=1, fill=1)
        canvas.setFillGray(0)
    elif frame == "double":
        canvas.rect(x, y, side, side)
        canvas.rect(x + 0.6, y + 0.6, side - 1.2, side - 1.2)
    elif frame == "circle":
        canvas.circle(x + side / 2, y + side / 2, side / 2)
    else:
        canvas.setFont("ZapfDingbats", side / 0.76)
        canvas.drawString(x - 0.05 * side, HEIGHT - box.bottom + 0.02 * side, "❏")


def _mark(paper: Paper, box: Box, style: str, frame: str) -> None:
    canvas, rng = paper.canvas, paper.random
    x, y, side, _ = paper.place(box)

    def u(part: float) -> float:
        return float(x + part * side + rng.gauss(0, 0.04 * side))

    def v(part: float) -> float:
        return float(y + part * side + rng.gauss(0, 0.04 * side))

    canvas.setStrokeGray(rng.uniform(0, 0.3))
    canvas.setLineWidth(rng.uniform(0.5, 1.4))
    if style == "letter X":
        font, size = rng.choice((("Helvetica", side * 0.95), ("Courier-Bold", side), ("Times-Bold", side)))
        canvas.setFont(font, size)
        canvas.drawCentredString(x + side / 2, y + side / 2 - 0.33 * size, rng.choice("XXXx"))
    elif style.startswith("dingbat"):
        size = side * 0.85
        canvas.setFont("ZapfDingbats", size)
        glyph = {"dingbat cross": "✘", "dingbat tick": "✔", "dingbat square": "■"}[style]
        canvas.drawCentredString(x + side / 2, y + side / 2 - 0.35 * size, glyph)
    elif style == "fill":
        inset = rng.uniform(0.1, 0.25) * side
        if frame == "circle":
            canvas.circle(x + side / 2, y + side / 2, side * 0.3, stroke=0, fill=1)
        else:
            canvas.rect(x + inset, y + inset, side - 2 * inset, side - 2 * inset, stroke=0, fill=1)
    elif style == "cross":
        canvas.line(u(0.12), v(0.12), u(0.88), v(0.88))
        canvas.line(u(0.12), v(0.88), u(0.88), v(0.12))
    elif style == "slash":
        canvas.line(u(0.15), v(0.1), u(0.85), v(0.9))
    else:
        far = rng.uniform(1.3, 2.0) if style == "large tick" else 0.9
        points = [(u(0.12), v(0.5)), (u(0.4), v(0.15)), (x + far * side * 0.95, y + far * side * 0.9)]
        if style == "scribble":
            points = [(u(rng.random()), v(rng.random())) for _ in range(10)]
        path = canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        canvas.drawPath(path)


def _comb(paper: Paper) -> None:
    """A comb of cells for figures at the foot of the page, which are no boxes to mark."""
    cell = paper.random.uniform(10, 13)
    paper.canvas.setLineWidth(0.5)
    for n in range(paper.random.randint(5, 10)):
        paper.canvas.rect(60 + n * cell, 24, cell, cell)
