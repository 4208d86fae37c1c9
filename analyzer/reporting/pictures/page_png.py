"""Whole pages as PNG images: upright, identifiers black, clauses outlined where that is asked for."""

from __future__ import annotations

import io
from collections.abc import Sequence

from analyzer.reading.limits import DEFAULT_LIMITS, Limits
from analyzer.reading.page_images import PageImages
from analyzer.reading.pdf_turn import turned_box
from analyzer.reading.settlement import Box
from analyzer.reading.source import bytes_of, source_of
from analyzer.report import PageRecord, Report
from analyzer.reporting.pictures.drawing import Place, black_out, turned_image

RESOLUTION = 150.0
"""Pixels per inch: small print can be read, and a page takes some 100 kB."""
_OUTLINE = (208, 32, 32)
_WIDTH = 3
"""Pixels of the outline."""
_AROUND = 2.5
"""Points between the words and their outline."""


def page_pngs(
    report: Report,
    numbers: Sequence[int],
    *,
    password: str | None = None,
    identifier_places: Sequence[Place] = (),
    outlined: Sequence[Place] = (),
    limits: Limits = DEFAULT_LIMITS,
    data: bytes | None = None,
) -> list[bytes]:
    """The pages of these numbers, which must be of one file; `outlined` are boxes round which a line is drawn.

    `data` are the bytes of the file where it cannot be read again (standard input). Raises what opening the file raises
    and Damaged or TooLarge where a page cannot be drawn (subclasses of AnalyzerError).
    """
    path, before = file_of(report, numbers[0])
    records = {page.number: page for page in report.pages}
    content = data if data is not None else bytes_of(path, limits)
    with PageImages(source_of(path, content), password, limits) as file:
        return [
            _png(file, number - before, records[number], _on(identifier_places, number), _on(outlined, number))
            for number in numbers
        ]


def file_of(report: Report, number: int) -> tuple[str, int]:
    """The path of the file that holds a page, and the number of pages before it in the packet."""
    for file in report.source.files or ():
        if file.pages[0] <= number <= file.pages[1]:
            return file.path, file.pages[0] - 1
    return report.source.path, 0


def _on(places: Sequence[Place], number: int) -> list[Box]:
    return [Box(*place[1:]) for place in places if place[0] == number]


def _png(file: PageImages, number: int, record: PageRecord, hidden: Sequence[Box], outlined: Sequence[Box]) -> bytes:
    from PIL import ImageDraw

    shown = file.draw(number, RESOLUTION)
    black_out(shown, hidden)
    turn = record.rotation % 360
    image = turned_image(shown.image, turn).convert("RGB")
    scale = shown.image.width / shown.width
    draw = ImageDraw.Draw(image)
    for box in outlined:
        upright = turned_box(box, turn, shown.width, shown.height) if turn else box
        grown = upright.grown(_AROUND)
        sides = (grown.x0 * scale, grown.top * scale, grown.x1 * scale, grown.bottom * scale)
        draw.rectangle(sides, outline=_OUTLINE, width=_WIDTH)
    buffer = io.BytesIO()
    image.save(buffer, "PNG", optimize=False)
    return buffer.getvalue()
