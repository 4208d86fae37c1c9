#!/usr/bin/env python3
"""Measure how marks are read from pixels: `scripts/mark_bench.py [--seed N] [--pages N] [--kind boxes,initials ...]`.

Draws pages of marks, degrades them as scanners and fax machines do, reads them and prints for each condition and kind
the shares read right, wrong, left unreadable and not found, with 95 % Wilson intervals. The figures that are reported
come from a seed that was not used while the reader was tuned.
"""

from __future__ import annotations

import argparse
import io
import math
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).resolve().parent), str(Path(__file__).resolve().parent.parent)]

import mark_overlays
import mark_pages
from mark_pages import HEIGHT, WIDTH, Drawn, Sheet

from analyzer.reading.ocr_skew import dark_below, skew_of, straightened
from analyzer.reading.page_objects import PageObjects
from analyzer.reading.pixel_marks import pixel_mark_words
from analyzer.reading.raster_lines import rules_of
from analyzer.reading.settlement import Entry, MarkKind, MarkState, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Image = NDArray[np.uint8]

SCALE = 72 / 200
Z = 1.96
"""Standard deviations of a 95 % interval."""
KINDS: dict[str, Callable[[int], Sheet]] = {
    "boxes": mark_pages.boxes_page,
    "initials": mark_pages.initials_page,
    "signatures": mark_pages.signatures_page,
    "rings": mark_overlays.rings_page,
    "strikes": mark_overlays.strikes_page,
}
CONDITIONS = ("clean", "scan", "rough", "fax", "standard fax")


@dataclass
class Tally:
    """How often marks of one sort were read how."""

    seen: Counter[str] = field(default_factory=Counter)

    def line(self, name: str) -> str:
        total = sum(self.seen.values())
        parts = [f"{word} {share(self.seen[word], total)}" for word in ("right", "wrong", "unreadable", "missed")]
        return f"  {name:34}{total:6}  " + "  ".join(parts)


def share(count: int, total: int) -> str:
    """A share in per cent with its Wilson interval."""
    if not total:
        return "-"
    p = count / total
    middle = (p + Z * Z / (2 * total)) / (1 + Z * Z / total)
    half = Z * math.sqrt(p * (1 - p) / total + Z * Z / (4 * total * total)) / (1 + Z * Z / total)
    return f"{100 * p:6.2f} ({100 * max(middle - half, 0):.1f}-{100 * min(middle + half, 1):.1f})"


def degraded(sheet: Sheet, condition: str, seed: int) -> Image:
    """The drawn page as a scanner or fax machine gives it, 200 pixels to the inch, askew."""
    import numpy as np
    from PIL import Image as Pictures
    from scipy import ndimage

    random = np.random.default_rng(seed)
    picture = sheet.image
    if condition != "clean":
        angle = float(random.uniform(-3, 3))
        picture = picture.rotate(angle, resample=Pictures.Resampling.BICUBIC, fillcolor=255)
    high = 98 if condition == "standard fax" else 200
    size = (round(WIDTH * 200 / 72), round(HEIGHT * high / 72))
    pixels = np.asarray(picture.resize(size, Pictures.Resampling.BOX), dtype=np.float32)
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


def read(sheet: Sheet, image: Image) -> tuple[list[Word], float]:
    """The words of the page with its marks, and the processor seconds that the marks took."""
    skew = skew_of(image)
    image = straightened(image, skew)
    level, upright = rules_of(image < dark_below(image), SCALE)
    objects = PageObjects(1, WIDTH, HEIGHT, tuple(sheet.words), level, upright)
    start = time.process_time()
    words = pixel_mark_words(image, SCALE, objects, sheet.words)
    return words, time.process_time() - start


def judge(sheet: Sheet, words: Sequence[Word], tallies: dict[str, Tally], show: bool) -> int:
    """Counts how each drawn mark was read; gives the number of marks found that nobody made."""
    found = [w for w in words if w.mark is not None]
    used: set[int] = set()
    for drawn in sheet.marks:
        match = next((w for w in found if id(w) not in used and _is_same(drawn, w)), None)
        if match is not None:
            used.add(id(match))
        verdict = _verdict(drawn, match)
        size = f" {int(drawn.size // 4 * 4)}-{int(drawn.size // 4 * 4) + 4}pt" if drawn.size else ""
        for name in (f"{drawn.kind} all", f"{drawn.kind} {drawn.style}", *([f"{drawn.kind}{size}"] if size else [])):
            tallies.setdefault(name, Tally()).seen[verdict] += 1
        if show and verdict != "right":
            print(f"    {verdict}: {drawn}")
    for word, struck in sheet.struck:
        new = next((w for w in words if w.text == word.text and w.box == word.box), None)
        verdict = "missed" if new is None else "right" if (new.entry is Entry.STRUCK) == struck else "wrong"
        tallies.setdefault(f"word {'struck' if struck else 'plain'}", Tally()).seen[verdict] += 1
        if show and verdict != "right":
            print(f"    {verdict}: {word.text} {struck} {word.box}")
    extra = [w for w in found if id(w) not in used]
    if show:
        for word in extra:
            print(f"    extra: {word.mark.kind} {word.mark.state} {word.box}" if word.mark else "")
    return len(extra)


def _is_same(drawn: Drawn, word: Word) -> bool:
    if word.mark is None or word.mark.kind is not drawn.kind:
        return False
    x, y = word.box.middle
    place = drawn.box.grown(2.0)
    if drawn.kind is MarkKind.RING:
        return abs(word.box.x1 - drawn.box.x0) < 4 and place.top <= y <= place.bottom
    return place.x0 <= x <= place.x1 and place.top <= y <= place.bottom


def _verdict(drawn: Drawn, word: Word | None) -> str:
    if word is None or word.mark is None:
        return "right" if drawn.kind is MarkKind.RING and drawn.state is MarkState.OFF else "missed"
    if word.mark.state is MarkState.UNREADABLE:
        return "unreadable"
    return "right" if word.mark.state is drawn.state else "wrong"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--pages", type=int, default=20, help="pages of each kind under each condition")
    arguments.add_argument("--kinds", default=",".join(KINDS))
    arguments.add_argument("--conditions", default=",".join(CONDITIONS))
    arguments.add_argument("--show", action="store_true", help="print every mark that was not read right")
    chosen = arguments.parse_args()
    for condition in chosen.conditions.split(","):
        tallies: dict[str, Tally] = {}
        extra, pages, cost = 0, 0, 0.0
        for kind in chosen.kinds.split(","):
            for number in range(chosen.pages):
                seed = chosen.seed * 1_000_003 + number
                sheet = KINDS[kind](seed)
                if chosen.show:
                    print(f"  {condition} {kind} {number}")
                words, seconds = read(sheet, degraded(sheet, condition, seed))
                extra += judge(sheet, words, tallies, chosen.show)
                pages += 1
                cost += seconds
        print(
            f"{condition}: {pages} pages, {cost / pages:.2f} processor seconds a page, {extra / pages:.2f} false marks a page"
        )
        for name in sorted(tallies):
            print(tallies[name].line(name))


if __name__ == "__main__":
    main()
