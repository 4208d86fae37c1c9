"""Identifiers in what a PDF holds beside the drawing of its pages: fields, notes, titles, metadata, attachments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from analyzer.finding.identifiers import KnownIdentifiers
from analyzer.reporting.annotated.matrices import Matrix, bounds, matrix_of, product
from analyzer.reporting.annotated.page_space import Rect
from analyzer.reporting.annotated.removal import CannotRemove, Remover

_LONGEST = 100_000
"""Characters; longer strings are certificates and the like."""
_SHORT = 40
"""Characters of a field that holds nothing but the identifier."""
_NOT_WORDS = frozenset({"/ID", "/ByteRange", "/Cert", "/O", "/U", "/OE", "/UE", "/Perms"})
_VALUES = ("/V", "/DV", "/RV")
_PAGE_COPIES = ("/Thumb", "/PieceInfo")


def hide_in_annotations(
    pdf: pikepdf.Pdf, page: pikepdf.Page, rects: Sequence[Rect], known: KnownIdentifiers, remover: Remover
) -> set[int]:
    """Takes identifiers out of the fields and notes that lie over the rectangles; gives the rectangles that they cover.

    An appearance from which nothing can be taken is left out where the value that it shows is masked: viewers draw the
    field from its value then.
    """
    covered: set[int] = set()
    for annotation in _annotations(page):
        rect = _rect(annotation)
        under = [i for i, one in enumerate(rects) if rect and _share(one, rect) > 0.5]
        if not under or rect is None:
            continue
        try:
            cleared = [remover.clear_appearance(form, _placing(form, rect)) for form in _appearances(annotation)]
        except CannotRemove:
            cleared = []
        is_masked = _mask_field(annotation, known)
        if is_masked and not any(cleared) and "/AP" in annotation:
            del annotation["/AP"]
            if "/AcroForm" in pdf.Root:
                pdf.Root.AcroForm.NeedAppearances = True
        if any(cleared) or is_masked:
            covered.update(under)
    return covered


def hide_beside_pages(pdf: pikepdf.Pdf, known: KnownIdentifiers) -> list[str]:
    """Masks identifiers in every string of the file, and leaves out what cannot be looked through; says what was left out."""
    notes = []
    for item in pdf.objects:
        _mask_strings(item, known)
    _mask_strings(pdf.trailer, known)
    if "/Metadata" in pdf.Root and isinstance(pdf.Root.Metadata, pikepdf.Stream):
        words = pdf.Root.Metadata.read_bytes().decode("utf-8", errors="replace")
        if (masked := known.mask(words)) != words:
            pdf.Root.Metadata.write(masked.encode("utf-8"))
    form = pdf.Root.get("/AcroForm")
    if form is not None and "/XFA" in form:
        del form["/XFA"]
        notes.append("The XFA form is left out of the copy, since it may hold identifiers; the fields are kept.")
    if _without_attachments(pdf):
        notes.append("Attached files are left out of the copy, since they may hold identifiers.")
    for page in pdf.pages:
        for key in _PAGE_COPIES:
            if key in page.obj:
                del page.obj[key]
    if "/PieceInfo" in pdf.Root:
        del pdf.Root["/PieceInfo"]
    return notes


def _annotations(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    found = page.obj.get("/Annots")
    if isinstance(found, Array):
        yield from (one for one in found if isinstance(one, Dictionary))


def _rect(annotation: pikepdf.Object) -> Rect | None:
    try:
        x0, y0, x1, y1 = (float(n) for n in annotation.Rect)
    except (AttributeError, TypeError, ValueError):
        return None
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _share(one: Rect, other: Rect) -> float:
    """The share of the first rectangle that lies in the other."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    area = (one[2] - one[0]) * (one[3] - one[1])
    return width * height / area if width > 0 and height > 0 and area > 0 else 0.0


def _appearances(annotation: pikepdf.Object) -> Iterator[pikepdf.Object]:
    for one in (annotation.get("/AP") or Dictionary()).values():
        if isinstance(one, pikepdf.Stream):
            yield one
        elif isinstance(one, Dictionary):
            yield from (state for state in one.values() if isinstance(state, pikepdf.Stream))


def _placing(form: pikepdf.Object, rect: Rect) -> Matrix:
    """Where a viewer draws the appearance: its box, turned as its matrix says, fitted into the rectangle."""
    own = matrix_of(form.get("/Matrix"))
    try:
        x0, y0, x1, y1 = bounds(own, *(float(n) for n in form.BBox))
    except (AttributeError, TypeError, ValueError) as problem:
        raise CannotRemove("the appearance of a field is damaged") from problem
    if x1 <= x0 or y1 <= y0:
        return own
    across, up = (rect[2] - rect[0]) / (x1 - x0), (rect[3] - rect[1]) / (y1 - y0)
    return product(own, (across, 0, 0, up, rect[0] - x0 * across, rect[1] - y0 * up))


def _mask_field(annotation: pikepdf.Object, known: KnownIdentifiers) -> bool:
    """Masks the value of the field, or the words of the note; whether there were any to mask."""
    is_masked = False
    node = annotation
    for _ in range(20):  # deeper trees of fields are loops
        for key in (*_VALUES, *(("/Contents", "/RC") if node is annotation else ())):
            value = node.get(key)
            if isinstance(value, String):
                masked = _masked_value(str(value), known)
                if masked != str(value):
                    node[key] = String(masked)
                    is_masked = True
            elif isinstance(value, pikepdf.Stream) and key in _VALUES:
                node[key] = String(known.mask(value.read_bytes().decode("utf-8", errors="replace")))
                is_masked = True
        if "/Parent" not in node or node.get("/Subtype") == Name.Popup:
            break
        node = node.Parent
    return is_masked


def _masked_value(value: str, known: KnownIdentifiers) -> str:
    """A short value with letters or digits is the identifier itself, however it is written there."""
    masked = known.mask(value)
    if masked == value and len(value) <= _SHORT and any(c.isdigit() for c in value):
        return "".join("X" if c.isalnum() else c for c in value)
    return masked


def _mask_strings(item: Any, known: KnownIdentifiers, depth: int = 0) -> None:
    """In a dictionary or a list, and in those that lie in it; objects of their own are looked at by themselves."""
    if depth and getattr(item, "objgen", (0, 0))[0]:
        return
    if isinstance(item, (Dictionary, pikepdf.Stream)):
        for key in [key for key in item.keys() if key not in _NOT_WORDS]:  # noqa: SIM118 - an Object is no mapping
            if key == "/Contents" and "/ByteRange" in item:
                continue  # the signature itself
            _mask_one(item, key, item[key], known, depth)
    elif isinstance(item, Array):
        for place, value in enumerate(item):
            _mask_one(item, place, value, known, depth)


def _mask_one(holder: Any, key: str | int, value: Any, known: KnownIdentifiers, depth: int) -> None:
    if isinstance(value, String):
        if len(bytes(value)) <= _LONGEST and (masked := known.mask(str(value))) != str(value):
            holder[key] = String(masked)
    elif isinstance(value, (Dictionary, Array)):
        _mask_strings(value, known, depth + 1)


def _without_attachments(pdf: pikepdf.Pdf) -> bool:
    """Leaves out attached files; whether there were any."""
    had = False
    names = pdf.Root.get("/Names")
    for holder, key in ((names, "/EmbeddedFiles"), (pdf.Root, "/AF"), (pdf.Root, "/Collection")):
        if holder is not None and key in holder:
            del holder[key]
            had = True
    for page in pdf.pages:
        if "/AF" in page.obj:
            del page.obj["/AF"]
        for annotation in _annotations(page):
            if annotation.get("/Subtype") == Name.FileAttachment and "/FS" in annotation:
                del annotation["/FS"]
                had = True
    return had
