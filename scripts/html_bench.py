"""Measure what the HTML report of a settlement of ten pages costs once it is analysed: `scripts/bench html`.

The report (drawing, cutting, packing, blacking out, templates) is set against what nobody can do without: PDFium drawing
those pages once, and the packing of the images that the report shows. Both run by turns in one process, after a first
round that is not counted; the times are of the processor.
"""

from __future__ import annotations

import argparse
import io
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

    from analyzer.reporting.pictures import Pictures

ROOT = Path(__file__).resolve().parent.parent
TEN_PAGES = ROOT / "samples" / "b13-cr-structured-set-aside.pdf"
GOAL = 1.3


def bare(path: Path, resolutions: Sequence[float]) -> None:
    """PDFium draws every page once, at the resolution at which the report needs it."""
    import pypdfium2

    with pypdfium2.PdfDocument(path) as document:
        document.init_forms()
        for page, resolution in zip(document, resolutions, strict=True):
            page.render(scale=resolution / 72, rev_byteorder=True).close()
            page.close()


def shown_images(pictures: Pictures) -> list[tuple[Image, bool]]:
    """The images of the report, unpacked, and whether each was packed without loss."""
    from PIL import Image as Images

    crops = {crop.picture.data: crop.picture for crops in pictures.crops.values() for crop in crops}
    images: list[tuple[Image, bool]] = []
    for picture in (*pictures.pages.values(), *crops.values()):
        image = Images.open(io.BytesIO(picture.data))
        image.load()
        images.append((image, b"VP8L" in picture.data[:16]))
    return images


def main() -> None:
    """Measure and print."""
    from analyzer import analyze
    from analyzer.reporting.html import html_report
    from analyzer.reporting.pictures import pictures_of
    from analyzer.reporting.pictures.drawing import CROP_RESOLUTION, PAGE_RESOLUTION
    from analyzer.reporting.pictures.packing import with_loss, without_loss

    parser = argparse.ArgumentParser(description="Measure what the HTML report costs.")
    parser.add_argument("--runs", type=int, default=7, help="runs of each (default 7)")
    runs: int = parser.parse_args().runs
    report = analyze(str(TEN_PAGES))
    pictures = pictures_of(str(TEN_PAGES), report)
    images = shown_images(pictures)
    cut = {crop.page for crops in pictures.crops.values() for crop in crops}
    resolutions = [CROP_RESOLUTION if number in cut else PAGE_RESOLUTION for number in pictures.pages]
    page = ""

    def ours() -> None:
        nonlocal page
        page = html_report(report, pictures_of(str(TEN_PAGES), report))

    def theirs() -> None:
        bare(TEN_PAGES, resolutions)
        for image, lossless in images:
            without_loss(image) if lossless else with_loss(image)

    times: dict[str, list[float]] = {"ours": [], "theirs": []}
    works: dict[str, Callable[[], None]] = {"ours": ours, "theirs": theirs}
    for _ in range(runs + 1):
        for name, work in works.items():
            start = time.process_time()
            work()
            times[name].append(time.process_time() - start)
    mine, bound = (statistics.median(times[name][1:]) for name in ("ours", "theirs"))
    print("HTML report of a 10-page settlement against PDFium's drawing and the packing of the images shown")
    print(f"  processor time {mine / bound:.2f} (goal: at most {GOAL:g})")
    print(
        f"  {mine * 1000:.0f} ms against {bound * 1000:.0f} ms; {len(images)} images, {len(page.encode()) / 1000:.0f} kB"
    )


if __name__ == "__main__":
    main()
