"""Papers of several pages with marks at known places, read as a user's file is: what both kinds of digital marks share."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

from mark_pages import HEIGHT, PHRASES, WIDTH, Drawn
from mark_scores import Outcome, judged

from analyzer.reading import read
from analyzer.reading.settlement import Box, MarkKind, MarkState

OPTIONS = ("is", "is not", "may be")
TOP, BOTTOM = 60.0, 740.0
"""Points from the top of the page between which options are printed."""


@dataclass
class Paper:
    """One page while it is drawn; places are in points from the top left."""

    random: Random
    canvas: Any
    marks: list[Drawn] = field(default_factory=list)

    def text(self, x: float, baseline: float, text: str, size: float = 10.0, font: str = "Times-Roman") -> float:
        """Prints a text; gives the x at which it ends."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, HEIGHT - baseline, text)
        return x + float(self.canvas.stringWidth(text, font, size))

    def place(self, box: Box) -> tuple[float, float, float, float]:
        """A box as PDF has it: left, bottom, width, height."""
        return box.x0, HEIGHT - box.bottom, box.width, box.height

    def mark(self, style: str, box: Box, state: MarkState) -> None:
        self.marks.append(Drawn(MarkKind.CHECK_BOX, style, box, state, box.width))


def rows(paper: Paper) -> list[list[tuple[Box, float, str]]]:
    """Printed options down the page, several in a row: for each the place of its box, its baseline and its words."""
    rng = paper.random
    found = []
    y = TOP
    while y < BOTTOM:
        size = rng.uniform(6, 14)
        x = paper.text(rng.uniform(50, 90), y, "There", 10) + 6 if rng.random() < 0.5 else rng.uniform(50, 90)
        row = []
        for option in OPTIONS[: rng.randint(1, 3)]:
            box = Box(x, y - 3.4 - size / 2, x + size, y - 3.4 + size / 2)
            x = paper.text(box.x1 + rng.choice((1.5, 3.0, 5.0)), y, option, rng.uniform(9, 11)) + rng.uniform(9, 22)
            row.append((box, y, option))
        if x < 430:
            paper.text(x, y, rng.choice(PHRASES))
        found.append(row)
        y += rng.uniform(19, 30)
    return found


def read_paper(data: bytes, marks: Sequence[Drawn], name: str) -> Outcome:
    """Reads a paper of one page from a file and judges its marks."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paper.pdf"
        path.write_bytes(data)
        start = time.process_time()
        page = read(path, ocr="never").pages[0]
        seconds = time.process_time() - start
    outcome = judged(marks, [], list(page.words()), name)
    outcome.seconds = seconds
    return outcome


def new_paper(seed: int, out: Any) -> Paper:
    canvas: Any = import_module("reportlab.pdfgen.canvas")
    return Paper(Random(seed), canvas.Canvas(out, pagesize=(WIDTH, HEIGHT)))
