"""Measures how well and how fast the words of scanned and faxed pages are recognised, beside the bare engine.

Pages of the committed samples are rendered as scanners and fax machines give them (see renditions.py). The words that the
reader gives are compared with those of the digital page, and so are the words of the same engine, called directly with the
same settings on the same pictures.
"""

from __future__ import annotations

import argparse
import hashlib
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT)]

import renditions
from word_errors import Errors, free_words, normal, words_of_page

if TYPE_CHECKING:
    from analyzer.reading.ocr_picture import PagePicture
    from analyzer.reading.page_objects import PageObjects

Found = TypeVar("Found")
PAGES = 10
"""Pages under each of the four conditions; a run takes some minutes."""
SHOWN = 60
"""Misread words that are printed for a condition."""
FEWEST_WORDS = 60
"""Words from which a page is taken: a nearly empty one says little."""
SPEED_PAPER = ROOT / "samples" / "b06-cr-order-past-bills.pdf"
"""Ten pages, as the goal of the speed is stated for."""
GOALS = {"scan": 0.01, "sideways": 0.01}
FAXES = ("fine_fax", "standard_fax")
FAX_GOAL = 0.07
SPEED_GOAL = 1.2


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of a sample (from 1) and the words that stand on it."""

    paper: Path
    number: int
    truth: tuple[str, ...]
    free: tuple[str, ...]
    """Words that may be read or not."""


def sheets(count: int, first: int) -> list[Sheet]:
    """A fixed choice of pages after the `first`, no two of one paper before every paper has given one."""
    from analyzer.reading import read
    from analyzer.reading.settlement import PageSource

    places = [(paper, number) for paper in renditions.papers() for number in range(1, renditions.pages_of(paper) + 1)]
    places.sort(key=lambda place: hashlib.sha256(f"{place[0].name} {place[1]}".encode()).hexdigest())
    given: Counter[Path] = Counter()
    rounds: list[tuple[int, Path, int]] = []
    for paper, number in places:
        rounds.append((given[paper], paper, number))
        given[paper] += 1
    found: list[Sheet] = []
    for _, paper, number in sorted(rounds, key=lambda place: place[0]):
        if len(found) == first + count:
            break
        page = read(paper, pages=[number], ocr="never").pages[0]
        truth = words_of_page(page)
        if page.source is PageSource.TEXT and len(truth) >= FEWEST_WORDS:
            found.append(Sheet(paper, number, tuple(truth), tuple(free_words(page))))
    return found[first:]


def rendered_sheet(sheet: Sheet, condition: str, folder: Path) -> Path:
    """A PDF with the rendition of the sheet alone, under one of the conditions of `renditions`."""
    import pypdfium2

    alone = folder / sheet.paper.name
    with pypdfium2.PdfDocument(sheet.paper) as document:
        for number in reversed(range(len(document))):
            if number != sheet.number - 1:
                document.del_page(number)
        document.save(alone)
    target = folder / f"{condition} {sheet.paper.name}"
    renditions.render(alone, condition, target)
    return target


def picture_of(paper: Path, number: int = 1) -> tuple[PagePicture, PageObjects]:
    """The picture of a page of a PDF (from 1) as the reader sees it, and what else lies on the page."""
    from analyzer.reading.limits import DEFAULT_LIMITS
    from analyzer.reading.ocr_picture import rendered
    from analyzer.reading.pdf_file import PdfFile

    with PdfFile(paper.read_bytes(), str(paper)) as file:
        objects = file.page(number)
        return rendered(file.document, number, objects.width, objects.height, DEFAULT_LIMITS), objects


def bare_engine() -> Callable[[PagePicture], list[str]]:
    """The engine on its own: the words of the lines that it finds in a picture, in its own order."""
    import numpy as np
    import rapidocr

    from analyzer.reading.ocr_engine import settings

    engine = rapidocr.RapidOCR(params=settings())

    def words(picture: PagePicture) -> list[str]:
        found: Any = engine(np.repeat(picture.image[:, :, np.newaxis], 3, axis=2))
        return normal(found.txts or ())

    return words


def measure_words(chosen: Sequence[Sheet], conditions: Sequence[str], show: bool) -> None:
    """Print the word error rate under each condition, that of the bare engine beside it."""
    from analyzer.reading import read

    bare = bare_engine()
    rates: dict[str, float] = {}
    for condition in conditions:
        ours, theirs = Errors(), Errors()
        with tempfile.TemporaryDirectory() as folder:
            for sheet in chosen:
                paper = rendered_sheet(sheet, condition, Path(folder))
                page = read(paper).pages[0]
                rate = ours.add(sheet.truth, words_of_page(page), [*sheet.free, *free_words(page)])
                theirs.add(sheet.truth, bare(picture_of(paper)[0]), sheet.free)
                if show:
                    print(f"  {condition} {sheet.paper.name} {sheet.number}: {rate:.3f}, sure {page.confidence:.3f}")
        rates[condition] = ours.rate
        goal = f" (goal: at most {GOALS[condition]:.0%})" if condition in GOALS else ""
        print(f"word error rate, {condition}, {len(chosen)} pages, {ours.words} words{goal}", flush=True)
        print(f"  {ours.rate:.2%}; the bare engine {theirs.rate:.2%}", flush=True)
        if show:
            print("  " + ", ".join(f"{a or '-'}|{b or '-'} {n}" for (a, b), n in ours.pairs.most_common(SHOWN)))
    if all(fax in rates for fax in FAXES):
        print(f"word error rate of faxes, mean of both kinds (goal: at most {FAX_GOAL:.0%})")
        print(f"  {statistics.mean(rates[fax] for fax in FAXES):.2%}")


def measure_speed() -> None:
    """Print what reading ten scanned pages costs against the bare engine on the same pictures, page by page by turns."""
    from analyzer.reading.ocr_page import page_recognised, recognised

    bare = bare_engine()
    spent = {name: [0.0, 0.0] for name in ("bare", "words", "marks")}

    def timed(name: str, counts: bool, work: Callable[[], Found]) -> Found:
        start = time.perf_counter(), time.process_time()
        found = work()
        if counts:
            spent[name][0] += time.perf_counter() - start[0]
            spent[name][1] += time.process_time() - start[1]
        return found

    with tempfile.TemporaryDirectory() as folder:
        paper = Path(folder) / SPEED_PAPER.name
        renditions.render(SPEED_PAPER, "scan", paper)
        sights = [picture_of(paper, number) for number in range(1, renditions.pages_of(paper) + 1)]
    for turn, (picture, objects) in enumerate([sights[0], *sights]):
        # The models are loaded with the first page, which is read again.
        counts = turn > 0
        timed("bare", counts, partial(bare, picture))
        seen = timed("words", counts, partial(recognised, picture))
        timed("marks", counts, partial(page_recognised, seen, objects))
    wall, processor = ({name: times[n] / spent["bare"][n] for name, times in spent.items()} for n in (0, 1))
    print(f"words of a {len(sights)}-page scan against the bare engine on the same pictures")
    print(f"  on the clock {wall['words']:.2f} (goal: at most {SPEED_GOAL:g}), processor time {processor['words']:.2f}")
    print(f"  {spent['words'][0]:.1f} s against {spent['bare'][0]:.1f} s")
    print(f"  marks and layout come to {wall['marks']:.2f} on the clock, processor time {processor['marks']:.2f}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="scripts/bench words", description=__doc__)
    parser.add_argument(
        "--pages", type=int, default=PAGES, help=f"pages under each condition (default {PAGES}; 0: the time alone)"
    )
    parser.add_argument("--first", type=int, default=0, help="pages of the fixed choice that are passed over")
    parser.add_argument(
        "--conditions", type=renditions.conditions_of, default=renditions.CONDITIONS, help="of renditions"
    )
    parser.add_argument("--no-speed", action="store_true", help="leave out the time")
    parser.add_argument("--show", action="store_true", help="print the rate of each page and what was misread")
    options = parser.parse_args()
    if options.pages:
        measure_words(sheets(options.pages, options.first), options.conditions, options.show)
    if not options.no_speed:
        measure_speed()


if __name__ == "__main__":
    main()
