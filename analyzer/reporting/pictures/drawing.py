"""Drawing the pictures of a report from the file that it is about: pages small, clauses cut out, identifiers black."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from analyzer.errors import AnalyzerError
from analyzer.reading.limits import DEFAULT_LIMITS, Limits
from analyzer.reading.page_images import POINTS_PER_INCH, PageImage, PageImages
from analyzer.reading.pdf_turn import turned_box
from analyzer.reading.settlement import Box
from analyzer.reading.source import STANDARD_INPUT, bytes_of, source_of
from analyzer.report import PageRecord, Report
from analyzer.reporting.cited import cited, shown
from analyzer.reporting.pictures.packing import packed
from analyzer.reporting.pictures.stored import Crop, Picture, Pictures

if TYPE_CHECKING:
    from PIL.Image import Image

Place = tuple[int, float, float, float, float]
"""page, x0, top, x1, bottom: points from the top left of the page as a viewer shows it."""

PAGE_RESOLUTION = 90.0
"""Pixels per inch of the pictures of pages: print of ten points can just be read, and a page takes some 20 kB."""
CROP_RESOLUTION = 2 * PAGE_RESOLUTION
"""Pixels per inch of the pieces round clauses: sharp on a screen of high density, and a whole multiple, so that a page
that is drawn for its pieces becomes its own small picture in little time."""
MOST_PAGES = 40
"""Pictures of whole pages in one report; of longer files, the pages that the report speaks of come first."""
MOST_CROPS = 60
CONTEXT = 20.0
"""Points shown above and below a clause: about one line of print."""
MARGIN = 14.0
"""Points shown left and right of a clause."""
_EDGE = 8
"""Pixels of paper left beside the print of a piece."""
_PICTURED = ("ocr", "mixed", "unread")
"""How pages were read that are pictures, or hold some."""
_DARK = 160
"""Grey below which a pixel is ink."""
_INK = [255 if level < _DARK else 0 for level in range(256)]
NO_PAGES = "This file has no fixed pages, so there are no pictures of pages."
CHANGED = "The file has changed since this report was made, so it has no pictures: analyse it again."


def pictures_of(
    path: str | Sequence[str],
    report: Report,
    *,
    password: str | None = None,
    identifier_places: Sequence[Place] = (),
    limits: Limits = DEFAULT_LIMITS,
    data: bytes | None = None,
) -> Pictures:
    """The pictures of the pages and clauses of `report`, drawn from the file at `path`, with `identifier_places` black.

    Of a packet read together `path` names the files in the order in which they were read. `data` are the bytes of the
    file, or of the one among several that came from standard input, which cannot be read again. A page that cannot be drawn is left out and named in
    `missing`; where the file is not the one that was analysed, or has no pages, there are none, and `note` says why.
    Raises what opening the file raises (subclasses of AnalyzerError).
    """
    paths = [path] if isinstance(path, str) else list(path)
    pages: dict[int, Picture] = {}
    crops: dict[str, list[Crop]] = {}
    missing: dict[int, str] = {}
    wanted = _Wanted(report)
    before, drawable = 0, False
    for one, (expected, many) in zip(paths, _parts(report), strict=True):
        is_given = len(paths) == 1 or one == STANDARD_INPUT
        content = data if data is not None and is_given else bytes_of(one, limits)
        if hashlib.sha256(content).hexdigest() != expected:
            return Pictures(note=CHANGED)
        with PageImages(source_of(one, content), password, limits) as file:
            drawable = drawable or file.page_count > 0
            for number in range(before + 1, before + file.page_count + 1):
                if number not in wanted.pages and number not in wanted.crops:
                    continue
                try:
                    pieces = wanted.crops.get(number, ())
                    resolution = CROP_RESOLUTION if pieces else PAGE_RESOLUTION
                    drawn = _Drawn(
                        file.draw(number - before, resolution), wanted.records[number], _on(identifier_places, number)
                    )
                    if number in wanted.pages:
                        pages[number] = drawn.page()
                    cut = {boxes: drawn.crop(number, boxes) for boxes in {boxes for _, boxes in pieces}}
                    for clause, boxes in pieces:
                        crops.setdefault(clause, []).append(cut[boxes])
                except AnalyzerError as problem:
                    missing[number] = problem.message
            before += many
    note = "" if drawable else NO_PAGES
    return Pictures(pages, {clause: tuple(pieces) for clause, pieces in crops.items()}, missing, note)


def _parts(report: Report) -> list[tuple[str, int]]:
    """The hash and the number of pages of each file that the report is about."""
    source = report.source
    return (
        [(f.sha256, f.pages[1] - f.pages[0] + 1) for f in source.files]
        if source.files
        else [(source.sha256, source.pages)]
    )


class _Wanted:
    """What a report needs pictures of."""

    def __init__(self, report: Report) -> None:
        self.records = {page.number: page for page in report.pages}
        self.crops: dict[int, list[tuple[str, tuple[Box, ...]]]] = {}
        for clause in shown(report)[:MOST_CROPS]:
            for number in dict.fromkeys(box[0] for box in clause.boxes if box[0] in self.records):
                boxes = tuple(Box(*box[1:]) for box in clause.boxes if box[0] == number)
                self.crops.setdefault(number, []).append((clause.id, boxes))
        spoken_of = dict.fromkeys(box[0] for clause in cited(report) for box in clause.boxes)
        firsts = [document.pages[0] for document in report.documents]
        operative = [n for d in report.documents if d.role == "operative" for n in range(d.pages[0], d.pages[1] + 1)]
        ranked = dict.fromkeys((*spoken_of, *firsts, *operative, *self.records))
        self.pages = frozenset([n for n in ranked if n in self.records][:MOST_PAGES])


class _Drawn:
    """One page, upright, with what is to be hidden on it hidden."""

    def __init__(self, shown: PageImage, record: PageRecord, hidden: Sequence[Box]) -> None:
        self._turn = record.rotation % 360
        self._is_scan = record.source in _PICTURED
        self._shown = shown
        black_out(self._shown, hidden)
        self._upright = turned_image(self._shown.image, self._turn)

    def page(self) -> Picture:
        times = max(round(self._scale * POINTS_PER_INCH / PAGE_RESOLUTION), 1)
        return packed(self._upright.reduce(times) if times > 1 else self._upright, is_scan=self._is_scan)

    def crop(self, number: int, boxes: Sequence[Box]) -> Crop:
        upright = [self._box_upright(box) for box in boxes]
        width, height = self._upright.size
        scale = self._scale
        all_of_it = Box.around(upright)
        x0, x1 = all_of_it.x0 - MARGIN, all_of_it.x1 + MARGIN
        top = max(round((all_of_it.top - CONTEXT) * scale), 0)
        bottom = max(min(round((all_of_it.bottom + CONTEXT) * scale), height), top + 1)
        ink = _inked_columns(self._upright.crop((0, top, width, bottom)))
        left = max(min(round(x0 * scale), ink[0] - _EDGE), 0)
        right = max(min(max(round(x1 * scale), ink[1] + _EDGE), width), left + 1)
        piece = self._upright.crop((left, top, right, bottom))
        outlines = tuple(
            (
                round(box.x0 * scale - left, 1),
                round(box.top * scale - top, 1),
                round(box.x1 * scale - left, 1),
                round(box.bottom * scale - top, 1),
            )
            for box in upright
        )
        return Crop(number, packed(piece, is_scan=self._is_scan), outlines)

    @property
    def _scale(self) -> float:
        """Pixels for each point."""
        return self._shown.image.width / self._shown.width

    def _box_upright(self, box: Box) -> Box:
        return turned_box(box, self._turn, self._shown.width, self._shown.height) if self._turn else box


def _on(places: Iterable[Place], number: int) -> list[Box]:
    return [Box(*place[1:]) for place in places if place[0] == number]


def black_out(page: PageImage, hidden: Iterable[Box]) -> None:
    """Makes the boxes (in points, as the viewer shows the page) black."""
    from PIL import ImageDraw

    across, down = page.image.width / page.width, page.image.height / page.height
    draw = ImageDraw.Draw(page.image)
    for box in hidden:
        grown = box.grown(1.0)
        draw.rectangle((grown.x0 * across, grown.top * down, grown.x1 * across, grown.bottom * down), fill="black")


def turned_image(image: Image, clockwise: int) -> Image:
    """The image after a turn by 0, 90, 180 or 270 degrees."""
    from PIL.Image import Transpose

    turns = {90: Transpose.ROTATE_270, 180: Transpose.ROTATE_180, 270: Transpose.ROTATE_90}
    return image.transpose(turns[clockwise]) if clockwise in turns else image


def _inked_columns(strip: Image) -> tuple[int, int]:
    """Where the ink of a strip begins and ends across, in pixels, so that no line of print is cut.

    Without ink the beginning lies at the right edge and the end at the left.
    """
    box = strip.convert("L").point(_INK).getbbox()
    return (box[0], box[2]) if box else (strip.width, 0)
