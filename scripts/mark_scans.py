"""Drawn pages as scanners and fax machines give them, and the marks read from such a picture."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import mark_overlays
import mark_pages
from mark_pages import HEIGHT, WIDTH, Sheet
from mark_scores import Outcome, judged

from analyzer.reading.ocr_skew import dark_below, skew_of, straightened
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pixel_marks import pixel_mark_words
from analyzer.reading.raster_lines import rules_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Image = NDArray[np.uint8]

SCALE = 72 / 200
"""Points of a pixel of the picture that is read."""
PIXEL_KINDS: dict[str, Callable[[int], Sheet]] = {
    "boxes": mark_pages.boxes_page,
    "initials": mark_pages.initials_page,
    "signatures": mark_pages.signatures_page,
    "rings": mark_overlays.rings_page,
    "strikes": mark_overlays.strikes_page,
}
PIXEL_CONDITIONS = ("scan", "fine fax", "standard fax", "rough", "clean")
"""200 dpi grey with grain and JPEG; 1 bit at 204 x 196 and 204 x 98 with specks; a worse scan; no scanner at all."""
MOST_SKEW = 3.0
"""Degrees by which a page lies askew, to either side, at most."""
DARK_EDGE = 0.15
"""Share of the pages on whose side the scanner left a black edge."""


def read_page(kind: str, number: int, condition: str, seed: int) -> Outcome:
    """Draws a page of a kind, spoils it, reads it and judges what was read."""
    page_seed = seed * 1_000_003 + number
    sheet = PIXEL_KINDS[kind](page_seed)
    image = degraded(sheet, condition, page_seed)
    image = straightened(image, skew_of(image))
    level, upright = rules_of(image < dark_below(image), SCALE)
    objects = PageObjects(1, WIDTH, HEIGHT, tuple(sheet.words), level, upright)
    start = time.process_time()
    words = pixel_mark_words(image, SCALE, objects, sheet.words)
    seconds = time.process_time() - start
    outcome = judged(sheet.marks, sheet.struck, words, f"{condition} {kind} {number}")
    outcome.seconds = seconds
    return outcome


def degraded(sheet: Sheet, condition: str, seed: int) -> Image:
    """The drawn page as a scanner or fax machine gives it, 200 pixels to the inch, askew."""
    import numpy as np
    from PIL import Image as Pictures
    from scipy import ndimage

    random = np.random.default_rng(seed)
    picture = sheet.image
    if condition != "clean":
        angle = float(random.uniform(-MOST_SKEW, MOST_SKEW))
        picture = picture.rotate(angle, resample=Pictures.Resampling.BICUBIC, fillcolor=255)
    high = 98 if condition == "standard fax" else 200
    size = (round(WIDTH * 200 / 72), round(HEIGHT * high / 72))
    pixels = np.asarray(picture.resize(size, Pictures.Resampling.BOX), dtype=np.float32)
    edge = random.random() < DARK_EDGE, int(random.integers(8, 30))
    if condition != "clean" and edge[0]:
        pixels = pixels.copy()
        pixels[:, : edge[1]] = random.uniform(0, 60, (pixels.shape[0], edge[1]))
    if condition in ("scan", "rough"):
        rough = condition == "rough"
        pixels = ndimage.gaussian_filter(pixels, 0.8 if rough else 0.55)
        shade = random.uniform(0.84, 1.0)
        light = 1 + 0.05 * np.linspace(-1, 1, size[0])[None, :] * random.uniform(-1, 1)
        pixels = pixels * shade * light + random.normal(0, 12 if rough else 6, pixels.shape)
    if "fax" in condition:
        pixels = ndimage.gaussian_filter(pixels, 0.45) + random.normal(0, 18, pixels.shape)
        pixels = np.where(pixels < random.uniform(130, 175), 0, 255)
        specks = random.random(pixels.shape)
        pixels = np.where(specks < 0.0006, 0, np.where(specks > 0.9994, 255, pixels))
    image = np.clip(pixels, 0, 255).astype(np.uint8)
    if condition in ("scan", "rough"):
        buffer = io.BytesIO()
        Pictures.fromarray(image).save(buffer, "JPEG", quality=35 if condition == "rough" else 60)
        image = np.asarray(Pictures.open(buffer))
    if condition == "standard fax":
        full = (size[0], round(HEIGHT * 200 / 72))
        image = np.asarray(Pictures.fromarray(image).resize(full, Pictures.Resampling.BICUBIC))
    return np.ascontiguousarray(image)
