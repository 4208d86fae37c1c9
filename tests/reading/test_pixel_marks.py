"""Marks in the pixels of scans and faxes: what a hand, a stain, a fax machine or a scanner's edge makes of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from analyzer.reading.ocr_skew import dark_below, skew_of
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pixel_marks import pixel_mark_words
from analyzer.reading.raster_lines import rules_of
from analyzer.reading.settlement import Box, MarkKind, MarkState, ReadFrom, Word

SCALE = 72 / 200
ON, OFF, UNREADABLE = MarkState.ON, MarkState.OFF, MarkState.UNREADABLE


class Paper:
    """A page of 200 dots to the inch; places are in points from the top left."""

    def __init__(self) -> None:
        self.image = Image.new("L", (1700, 2200), 255)
        self.draw = ImageDraw.Draw(self.image)
        self.words: list[Word] = []

    def text(self, x: float, baseline: float, text: str, size: float = 10) -> None:
        font = ImageFont.load_default(round(size / SCALE))
        for part in text.split():
            self.draw.text((x / SCALE, baseline / SCALE), part, font=font, fill=0, anchor="ls")
            right = self.draw.textbbox((x / SCALE, baseline / SCALE), part, font=font, anchor="ls")[2] * SCALE
            box = Box(x, baseline - 0.78 * size, right, baseline + 0.22 * size)
            self.words.append(Word(part, box, confidence=0.97, read_from=ReadFrom.OCR))
            x = right + 3

    def box(self, x: float, top: float, side: float = 10) -> Box:
        self.draw.rectangle([v / SCALE for v in (x, top, x + side, top + side)], outline=0, width=2)
        return Box(x, top, x + side, top + side)

    def line(self, *points: tuple[float, float], width: int = 3) -> None:
        self.draw.line([(x / SCALE, y / SCALE) for x, y in points], fill=0, width=width)

    def pixels(self) -> NDArray[np.uint8]:
        return np.asarray(self.image).copy()

    def read(self, image: NDArray[np.uint8] | None = None) -> list[Word]:
        pixels = self.pixels() if image is None else image
        level, upright = rules_of(pixels < dark_below(pixels), SCALE)
        page = PageObjects(1, 612, 792, tuple(self.words), level, upright)
        return [w for w in pixel_mark_words(pixels, SCALE, page, self.words) if w.mark is not None]


def states(marks: Sequence[Word], kind: MarkKind) -> list[MarkState]:
    """In the order of rows and, within them, from left to right."""
    found = [w for w in marks if w.mark is not None and w.mark.kind is kind]
    found.sort(key=lambda w: (round(w.box.middle[1] / 8), w.box.x0))
    return [w.mark.state for w in found if w.mark is not None]


def options(paper: Paper) -> tuple[Box, Box]:
    """There [] is [] is not need for medical treatment."""
    paper.text(60, 108, "There")
    first = paper.box(92, 99)
    paper.text(106, 108, "is")
    second = paper.box(120, 99)
    paper.text(134, 108, "is not need for medical treatment")
    paper.box(92, 199)
    paper.text(106, 208, "as set forth above")
    return first, second


def cross(paper: Paper, box: Box) -> None:
    paper.line((box.x0 + 1, box.top + 1), (box.x1 - 1, box.bottom - 1))
    paper.line((box.x0 + 1, box.bottom - 1), (box.x1 - 1, box.top + 1))


def grid(paper: Paper) -> None:
    """Three issues with a cell for each party."""
    for x, heading in ((330, "Applicant"), (390, "Defendant")):
        paper.text(x + 4, 112, heading, 8.5)
    paper.text(60, 80, "Applicant and defendant initial the issues that are settled")
    for n in range(5):
        paper.line((56, 100 + 22 * n), (450, 100 + 22 * n), width=2)
    for x in (56, 330, 390, 450):
        paper.line((x, 100), (x, 188), width=2)
    for n, issue in enumerate(("earnings", "apportionment", "future medical treatment")):
        paper.text(60, 136 + 22 * n, issue, 9.5)


def scribble(paper: Paper, x: float, top: float) -> None:
    """Initials so small and thick that their loops fill a square with ink."""
    random = np.random.default_rng(round(x))
    points = [(x + random.uniform(0, 9), top + (9 if n % 2 else 0) + random.normal(0, 0.5)) for n in range(16)]
    paper.line(*points, width=4)


def test_a_crossed_box_is_on_and_its_neighbour_off() -> None:
    paper = Paper()
    cross(paper, options(paper)[0])
    assert states(paper.read(), MarkKind.CHECK_BOX)[:2] == [ON, OFF]


def test_a_blot_over_both_boxes_decides_neither() -> None:
    paper = Paper()
    first, second = options(paper)
    paper.draw.ellipse([v / SCALE for v in (first.x0 - 6, 93, second.x1 + 6, 115)], fill=20)
    assert ON not in states(paper.read(), MarkKind.CHECK_BOX)


def test_a_scribble_in_a_grid_of_initials_is_no_box_and_hides_no_cell() -> None:
    paper = Paper()
    grid(paper)
    scribble(paper, 344, 128)
    scribble(paper, 402, 150)
    marks = paper.read()
    assert states(marks, MarkKind.CHECK_BOX) == []
    assert states(marks, MarkKind.INITIALS) == [ON, OFF, OFF, ON, OFF, OFF]


def test_black_scanner_edges_and_charts_are_no_boxes() -> None:
    paper = Paper()
    paper.text(60, 80, "The chart shows the earnings of each quarter")
    for n in range(6):
        paper.draw.rectangle([v / SCALE for v in (80 + 24 * n, 300 - 12 * n, 92 + 24 * n, 312)], fill=30)
    image = paper.pixels()
    image[:, :25] = 10
    image[-30:, :] = 10
    assert states(paper.read(image), MarkKind.CHECK_BOX) == []


def test_a_filled_square_beside_no_box_of_its_size_is_a_bullet() -> None:
    paper = Paper()
    for n in range(3):
        paper.draw.rectangle([v / SCALE for v in (60, 100 + 30 * n, 68, 108 + 30 * n)], fill=0)
        paper.text(76, 108 + 30 * n, "further treatment of the injury")
    assert states(paper.read(), MarkKind.CHECK_BOX) == []


def test_a_sign_that_recognition_made_up_tells_no_state() -> None:
    paper = Paper()
    options(paper)
    paper.words.append(Word("☑", Box(92, 299, 102, 309), confidence=0.9, read_from=ReadFrom.OCR))
    paper.text(106, 308, "is not")
    assert states(paper.read(), MarkKind.CHECK_BOX) == [OFF, OFF, OFF, UNREADABLE]


def dotted(paper: Paper, x0: float, y: float, x1: float, share: float, seed: int = 3) -> None:
    """What a fax leaves of a thin line: some of its dots."""
    random = np.random.default_rng(seed)
    row = round(y / SCALE)
    for x in range(round(x0 / SCALE), round(x1 / SCALE)):
        if random.random() < share:
            dot(paper, x, row)


def dot(paper: Paper, x: int, y: int) -> None:
    paper.draw.rectangle([x, y, x, y + 1], fill=0)


def name(paper: Paper, x: float, y: float) -> None:
    paper.line(*((x + 5 * n, y - (2 if n % 2 else 14)) for n in range(16)))


@pytest.mark.parametrize(("signed", "state"), [(True, ON), (False, OFF)])
def test_a_signature_line_that_a_fax_broke_into_dots_is_a_line(signed: bool, state: MarkState) -> None:
    paper = Paper()
    dotted(paper, 60, 300, 260, 0.4)
    paper.text(60, 311, "Signature of applicant", 8.5)
    if signed:
        name(paper, 80, 300)
    assert states(paper.read(), MarkKind.SIGNATURE) == [state]


def test_dots_of_a_light_pen_are_more_than_dirt() -> None:
    paper = Paper()
    paper.line((60, 300), (260, 300), width=2)
    paper.text(60, 311, "Signature of applicant", 8.5)
    for n in range(60):
        dot(paper, round((80 + n) / SCALE), round((292 + 5 * np.sin(n / 2)) / SCALE))
    assert states(paper.read(), MarkKind.SIGNATURE) in ([ON], [UNREADABLE])


def test_a_box_with_dotted_sides_is_found_beside_a_whole_one() -> None:
    paper = Paper()
    paper.box(92, 99)
    paper.text(106, 108, "is")
    for y in (99, 109):
        dotted(paper, 140, y, 150, 0.55, seed=int(y))
    paper.line((140, 99), (140, 109), width=2)
    paper.line((150, 99), (150, 109), width=2)
    paper.text(156, 108, "is not")
    assert states(paper.read(), MarkKind.CHECK_BOX) == [OFF, OFF]


def test_a_comb_for_figures_is_no_row_of_boxes() -> None:
    paper = Paper()
    options(paper)
    for n in range(7):
        paper.draw.rectangle([v / SCALE for v in (300 + 11 * n, 300, 311 + 11 * n, 311)], outline=0, width=2)
    assert states(paper.read(), MarkKind.CHECK_BOX) == [OFF, OFF, OFF]


def lines_of_text(paper: Paper) -> None:
    for n in range(20):
        paper.text(60, 100 + 20 * n, "the parties agree as set forth above and the need for care")


def black_edge(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    image[:, :25] = 0
    return image


def standard_fax(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Every row of a fax of half the resolution, twice."""
    half = np.asarray(Image.fromarray(image).resize((1700, 1100), Image.Resampling.BOX))
    black = np.where(half < 150, 0, 255).astype(np.uint8)
    return np.asarray(Image.fromarray(black).resize((1700, 2200), Image.Resampling.BICUBIC))


@pytest.mark.parametrize("spoilt", [black_edge, standard_fax])
def test_the_skew_of_print_is_found_beside_a_straight_edge_and_under_the_rows_of_a_fax(
    spoilt: Callable[[NDArray[np.uint8]], NDArray[np.uint8]],
) -> None:
    paper = Paper()
    lines_of_text(paper)
    askew = np.asarray(paper.image.rotate(-2.1, resample=Image.Resampling.BICUBIC, fillcolor=255)).copy()
    assert skew_of(spoilt(askew)) == pytest.approx(2.1, abs=0.1)
