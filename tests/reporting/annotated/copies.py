"""What is measured of a highlighted copy, through libraries that had no part in making it: pypdf, pypdfium2, pdfplumber."""

from __future__ import annotations

import ctypes
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from analyzer import Report

Rect = tuple[float, float, float, float]
TOKEN = re.compile(r"[A-Za-z]{3,}")
HYPHEN = re.compile("[-\u2010\u00ad]")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter on a page of a copy, in the space of the PDF."""

    text: str
    box: Rect

    @property
    def middle(self) -> tuple[float, float]:
        x0, y0, x1, y1 = self.box
        return (x0 + x1) / 2, (y0 + y1) / 2


@dataclass(frozen=True, slots=True)
class Highlight:
    """A highlight as pypdf reads it: the clauses that it stands for, and its rectangles."""

    clauses: tuple[str, ...]
    rects: tuple[Rect, ...]
    note: str


def letters_of(page: Any) -> list[Letter]:
    """The letters of a page of pypdfium2."""
    import pypdfium2.raw as pdfium

    text = page.get_textpage()
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    found = []
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if code > 32 and pdfium.FPDFText_IsGenerated(text, index) != 1:
            pdfium.FPDFText_GetCharBox(text, index, left, right, bottom, top)
            found.append(Letter(chr(code), (left.value, bottom.value, right.value, top.value)))
    text.close()
    return found


def all_letters_of(document: Any, index: int) -> list[Letter]:
    """The letters of a page with those of its fields and notes, which are drawn into it and stay there."""
    import pypdfium2.raw as pdfium

    page = document[index]
    pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)
    page.close()
    return letters_of(document[index])


def covers_of(pdf: Any) -> int:
    """Pages that the copy has before those of the paper: they are labelled "Answer"."""
    return sum(label.startswith("Answer") for label in pdf.page_labels)


def highlights_of(page: Any) -> Iterator[Highlight]:
    """The highlights of a page of pypdf that this program made."""
    for reference in page.get("/Annots") or ():
        annotation = reference.get_object()
        if annotation.get("/Subtype") != "/Highlight" or annotation.get("/T") != "Settlement Analyzer":
            continue
        numbers = [float(n) for n in annotation["/QuadPoints"]]
        quads = [numbers[i : i + 8] for i in range(0, len(numbers), 8)]
        rects = tuple((min(q[0::2]), min(q[1::2]), max(q[0::2]), max(q[1::2])) for q in quads)
        clauses = tuple(re.findall(r"(?:^|; )(c\d+): ", annotation["/Subj"]))
        yield Highlight(clauses, rects, str(annotation["/Contents"]))


def share_covered(letters: Sequence[Letter], rects: Sequence[Rect]) -> float:
    """The share of the area of the letters whose middle is highlighted that lies under the highlight; 1 without any."""
    tallest = 2 * max((rect[3] - rect[1] for rect in rects), default=0.0)
    inside = [
        letter
        for letter in letters
        if _within(letter.middle, rects) and letter.box[3] - letter.box[1] < tallest  # what is taller is a watermark
    ]
    area = sum(_area(letter.box) for letter in inside)
    covered = sum(max((_shared(letter.box, rect) for rect in rects), default=0.0) for letter in inside)
    return covered / area if area else 1.0


def share_of_words(letters: Sequence[Letter], rects: Sequence[Rect], text: str) -> float:
    """The share of the words of a clause that can be read under its highlight."""
    wanted = Counter(word.lower() for word in TOKEN.findall(text) if set(word) != {"X"})  # masked
    shown = "".join(letter.text for letter in letters if _within(letter.middle, rects)).lower()
    shown = HYPHEN.sub("", shown)  # a word that is broken at the end of a line is whole in the clause
    found = sum(min(many, shown.count(word)) for word, many in wanted.items())
    return found / wanted.total() if wanted else 1.0


def text_of(letters: Sequence[Letter], hidden: Sequence[Rect]) -> Counter[tuple[str, int, int]]:
    """The letters outside of the hidden rectangles, each with its place in whole points."""
    grown = [(x0 - 0.8, y0 - 0.8, x1 + 0.8, y1 + 0.8) for x0, y0, x1, y1 in hidden]
    return Counter(
        (letter.text, round(letter.box[0]), round(letter.box[1]))
        for letter in letters
        if not _within(letter.middle, grown)
    )


def every_byte_of(pdf: bytes) -> bytes:
    """The file with all streams unpacked, and every string in it once more as plain text."""
    import pikepdf

    parts = []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for item in opened.objects:
            parts.append(item.unparse(resolved=True))
            if isinstance(item, pikepdf.Stream):
                try:
                    parts.append(item.read_bytes())
                except pikepdf.PdfError:
                    parts.append(item.read_raw_bytes())
            parts.extend(str(text).encode("utf-8", "replace") for text in _strings(item))
        parts.append(opened.trailer.unparse(resolved=True))
    return b"\n".join(parts)


def _strings(item: Any) -> Iterator[Any]:
    import pikepdf

    if isinstance(item, pikepdf.String):
        yield item
    elif isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
        for key in list(item.keys()):
            value = item[key]
            if not getattr(value, "objgen", (0, 0))[0]:
                yield from _strings(value)
    elif isinstance(item, pikepdf.Array):
        for value in item:
            if not getattr(value, "objgen", (0, 0))[0]:
                yield from _strings(value)


def words_of(report: Report, clause: str, page: int) -> str:
    """The words of a clause that stand on one page alone; empty where it stands on several."""
    (found,) = [c for c in report.clauses if c.id == clause]
    return found.text if {box[0] for box in found.boxes} == {page} else ""


def _within(point: tuple[float, float], rects: Sequence[Rect]) -> bool:
    x, y = point
    return any(x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in rects)


def _area(rect: Rect) -> float:
    return (rect[2] - rect[0]) * (rect[3] - rect[1])


def _shared(one: Rect, other: Rect) -> float:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return width * height if width > 0 and height > 0 else 0.0
