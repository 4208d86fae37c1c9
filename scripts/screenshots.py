"""Draw the pictures of the documentation anew: the HTML reports of five samples as a browser shows them.

`python scripts/screenshots.py [--only NAME]`, in the dev environment, with a Chromium installed. They go to docs/images.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from chromium import NAMED, arguments, path_of_chromium
from renditions import render

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "images"
SAMPLES = ROOT / "samples"
SHOWN = {
    "kept": "b24-award-alone-ankle.pdf",
    "closed": "b13-cr-structured-set-aside.pdf",
    "split": "b17-findings-shoulder-neck-psyche.pdf",
    "scan": "b24-award-alone-ankle.pdf",
    "conflict": "a05-stips-two-marks.pdf",
}
WIDTH, HEIGHT = 1120, 1500
COLOURS = 96
"""In a picture: pages of print need few."""
MOST_BYTES = 400_000


def report_of(name: str, folder: Path) -> str:
    """The HTML report of one of `SHOWN`; the scan is made of its sample first."""
    from analyzer import analyze
    from analyzer.reporting.html import html_report
    from analyzer.reporting.pictures import pictures_of

    paper = SAMPLES / SHOWN[name]
    if name == "scan":
        scanned = folder / f"scan-of-{paper.name}"
        render(paper, "scan", scanned)
        paper = scanned
    report = analyze(str(paper))
    return html_report(report, pictures_of(str(paper), report))


def draw(names: list[str]) -> None:
    """Writes the pictures; raises SystemExit where there is no browser, or a picture comes out too large."""
    from PIL import Image
    from playwright.sync_api import sync_playwright

    path = path_of_chromium()
    if path is None:
        raise SystemExit(f"error: no Chromium is installed; install one, or name one in {NAMED}")
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments())
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        for name in names:
            file = Path(folder) / f"{name}.html"
            file.write_text(report_of(name, Path(folder)), encoding="utf-8")
            page.goto(file.as_uri())
            picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
            target = FOLDER / f"report-{name}.png"
            picture.quantize(COLOURS).save(target, optimize=True)
            size = target.stat().st_size
            print(f"{target.relative_to(ROOT)}: {size / 1000:.0f} kB")
            if size > MOST_BYTES:
                raise SystemExit(f"error: {target} is larger than {MOST_BYTES / 1000:.0f} kB")
        browser.close()


def main() -> None:
    """Draw those that were asked for."""
    parser = argparse.ArgumentParser(description="Draw the pictures of the documentation anew.")
    parser.add_argument("--only", choices=SHOWN, help="draw this one alone")
    only: str | None = parser.parse_args().only
    draw([only] if only else list(SHOWN))


if __name__ == "__main__":
    main()
