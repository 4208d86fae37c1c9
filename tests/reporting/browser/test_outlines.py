"""Whoever looks at a card sees the words of its clause, and the outline lies on them."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from analyzer.report import ClauseRecord
from tests.browser import Opened
from tests.reporting.browser.reports import CLOSED, CONFLICT, KEPT, SAMPLES, SPLIT, Sample, lying, sample

WITHIN = 0.9
"""Share of the words of a clause that must stand in its outline."""
ALIKE = 0.8
"""Likeness of what is seen in an outline to that place of the page: the same print drawn at two resolutions has some
0.9, the line above or below at most 0.6."""
LINE = 14.0
"""Points from one line of print to the next."""
BESIDE, ABOVE = 2.0, 1.5
"""Points by which an outline is drawn wider and higher than its words."""
SLACK = 1
"""Pixels of the screen by which a picture may lie off its place: browsers round."""


def words_in(page: Any, boxes: list[tuple[float, float, float, float]]) -> set[str]:
    """The words of the text layer within the boxes, which count from the top left of the page as shown."""
    height = page.get_height()
    text = page.get_textpage()
    found = " ".join(
        text.get_text_bounded(x0 - 1, height - bottom - 1, x1 + 1, height - top + 1) for x0, top, x1, bottom in boxes
    )
    text.close()
    return set(re.findall(r"\w+", found.lower()))


def seen(opened: Opened, clause: str) -> list[tuple[NDArray[np.float64], tuple[float, float, float, float]]]:
    """What is on the screen where the outlines of a card's picture lie, without the outlines themselves, and their places in its image."""
    shown = []
    for outline in opened.page.locator(f"svg[data-clause='{clause}'] .outline").all():
        outline.scroll_into_view_if_needed()
        outline.evaluate("one => { one.style.visibility = 'hidden' }")
        box = outline.bounding_box()
        assert box is not None
        picture = opened.page.screenshot(clip=box)
        image = Image.open(io.BytesIO(picture)).convert("L")
        x, y, width, height = (float(outline.get_attribute(side) or 0) for side in ("x", "y", "width", "height"))
        shown.append((np.asarray(image, dtype=np.float64), (x, y, width, height)))
    return shown


def likeness(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """The correlation of two pictures of the same size, a little blurred, at the best of the shifts that are allowed."""
    soft, hard = blurred(one), blurred(other)
    if not soft.std() or not hard.std():
        return 0.0  # nothing is printed there
    shifts = range(-SLACK, SLACK + 1)
    return max(
        float(np.corrcoef(soft.ravel(), np.roll(hard, (down, right), (0, 1)).ravel())[0, 1])
        for down in shifts
        for right in shifts
    )


def blurred(picture: NDArray[np.float64]) -> NDArray[np.float64]:
    image = Image.fromarray(picture.astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.8))
    return np.asarray(image, dtype=np.float64)


def drawn(page: Any, box: tuple[float, float, float, float], size: tuple[int, int]) -> NDArray[np.float64]:
    """The box of a page of the PDF, drawn by PDFium at another resolution than that of the report."""
    scale = 3.0
    picture = page.render(scale=scale, grayscale=True).to_pil()
    x0, x1 = (box[0] - BESIDE) * scale, (box[2] + BESIDE) * scale
    top, bottom = (box[1] - ABOVE) * scale, (box[3] + ABOVE) * scale
    piece = picture.crop((round(x0), round(top), round(x1), round(bottom)))
    return np.asarray(piece.resize(size, Image.Resampling.BOX), dtype=np.float64)


def cited_clauses(one: Sample) -> list[ClauseRecord]:
    known = {clause.id: clause for clause in one.report.clauses}
    ids = dict.fromkeys(i for reason in one.report.future_medical.reasons for i in reason.evidence)
    return [known[i] for i in ids if known[i].boxes]


@pytest.mark.parametrize("name", [KEPT, CLOSED, SPLIT, CONFLICT])
def test_the_outlines_on_the_pages_hold_the_words_of_their_clauses(show: Callable[..., Opened], name: str) -> None:
    one = sample(name)
    opened = show(one.html)
    checked = 0
    with pypdfium2.PdfDocument(one.path) as document:
        for clause in cited_clauses(one):
            rects = opened.page.locator(f".sheet rect[data-clause='{clause.id}']").all()
            boxes: dict[int, list[tuple[float, float, float, float]]] = {}
            for rect in rects:
                page = int(str(rect.evaluate("one => one.closest('figure').id")).rsplit("-", 1)[1])
                x, y, width, height = (float(rect.get_attribute(side) or 0) for side in ("x", "y", "width", "height"))
                boxes.setdefault(page, []).append((x, y, x + width, y + height))
            wanted = set(re.findall(r"\w+", clause.text.lower()))
            if not wanted or clause.effect == "none":
                continue
            held = set().union(*(words_in(document[page - 1], some) for page, some in boxes.items()))
            assert len(wanted & held) >= WITHIN * len(wanted), (clause.id, clause.text, held)
            checked += 1
    assert checked


@pytest.mark.parametrize("name", [KEPT, CLOSED, SPLIT, CONFLICT])
def test_what_is_seen_in_the_outline_of_a_card_is_that_place_of_the_page(
    show: Callable[..., Opened], name: str
) -> None:
    one = sample(name)
    opened = show(one.html)
    checked = 0
    with pypdfium2.PdfDocument(one.path) as document:
        for clause in cited_clauses(one):
            places = seen(opened, clause.id)
            for (screen, _), (page, *box) in zip(places, clause.boxes if places else (), strict=True):
                size = screen.shape[1], screen.shape[0]
                alike = likeness(screen, drawn(document[page - 1], (box[0], box[1], box[2], box[3]), size))
                assert alike >= ALIKE, (clause.id, page, alike)
                below = (box[0], box[1] + LINE, box[2], box[3] + LINE)
                assert likeness(screen, drawn(document[page - 1], below, size)) < ALIKE
                checked += 1
    assert checked >= 1


def test_a_page_on_its_side_is_outlined_upright(show: Callable[..., Opened]) -> None:
    one = lying()
    opened = show(one.html)
    assert all(page.rotation == 270 for page in one.report.pages)
    checked = 0
    with pypdfium2.PdfDocument(SAMPLES / KEPT) as document:
        for clause in cited_clauses(one):
            for screen, _ in seen(opened, clause.id):
                text = opened.page.locator(f"svg[data-clause='{clause.id}']").first
                assert text.evaluate("one => one.viewBox.baseVal.width > one.viewBox.baseVal.height")
                best = max(
                    likeness(screen, drawn(document[page - 1], tuple(box), (screen.shape[1], screen.shape[0])))  # type: ignore[arg-type]
                    for upright in cited_clauses(sample(KEPT))
                    for page, *box in upright.boxes
                )
                assert best >= ALIKE
                checked += 1
    assert checked >= 1
