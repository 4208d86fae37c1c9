"""Drawings of a DOCX, in both of its drawing languages: pictures, pen strokes, text boxes, watermarks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analyzer.reading.docx_styles import colour_of
from analyzer.reading.docx_xml import Element, child, holds, number
from analyzer.reading.drafts import Picture

EMU_PER_POINT = 12_700
"""English Metric Units, in which the newer language measures, to a point."""
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "px": 0.75, "": 0.75}
_SIZE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*([\d.]+)\s*([a-z]*)", re.I)
_NOT_SHOWN = re.compile(r"visibility\s*:\s*hidden|display\s*:\s*none", re.I)
_INK_SHAPES = frozenset({"ellipse", "mathMultiply", "donut", "frame", "mathPlus", "noSmoking", "leftBracket", "arc"})
"""Ready shapes that people lay on text to ring it, cross it out or mark it."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One thing drawn."""

    picture: Picture | None = None
    text_box: Element | None = None
    background: str | None = ""
    """Fill of the text box: "#rrggbb", empty for none, None where it has one that is not known."""
    watermark: str = ""
    signature_line: bool = False
    embedded: bool = False
    """An object of another program, or a file attached as an icon."""
    linked: bool = False
    """Its picture lies outside the document and is not fetched."""
    shape: bool = False
    """A drawn shape without words that may ring or cross out what it lies on."""


def drawings_of(element: Element) -> Iterator[Drawing]:
    """What a `w:drawing`, `w:pict` or `w:object` shows."""
    if element.tag == "w:drawing":
        return _new_language(element)
    return _old_language(element)


def _new_language(drawing: Element) -> Iterator[Drawing]:
    for frame in drawing:
        described = child(frame, "wp:docPr")
        if described is not None and described.get("hidden", "").lower() in ("1", "true"):
            continue
        extent = child(frame, "wp:extent")
        width = (number(extent.get("cx")) or 0.0) / EMU_PER_POINT if extent is not None else 0.0
        height = (number(extent.get("cy")) or 0.0) / EMU_PER_POINT if extent is not None else 0.0
        words = ""
        if described is not None:
            words = described.get("descr") or described.get("title") or ""
        yield from _shapes(frame, width, height, words)


def _shapes(frame: Element, width: float, height: float, words: str) -> Iterator[Drawing]:
    for part in _outside_text_boxes(frame):
        if part.tag == "wps:wsp":
            yield _shape(part)
        elif part.tag == "pic:pic":
            blip = child(part, "pic:blipFill", "a:blip")
            linked = blip is not None and blip.get("r:embed") is None and blip.get("r:link") is not None
            yield Drawing(picture=Picture(width, height, words), linked=linked)
        elif part.tag in ("w14:contentPart", "wpi:contentPart", "w:contentPart"):
            yield Drawing(picture=Picture(width, height, words, ink=True))


def _shape(part: Element) -> Drawing:
    content = child(part, "wps:txbx", "w:txbxContent")
    properties = child(part, "wps:spPr")
    background: str | None = ""
    for tag in ("a:gradFill", "a:pattFill", "a:blipFill"):
        if child(properties, tag) is not None:
            background = None
    solid = child(properties, "a:solidFill")
    if solid is not None:
        plain = child(solid, "a:srgbClr")
        background = colour_of(plain.get("val")) if plain is not None else None
    elif child(properties, "a:noFill") is None and child(part, "wps:style", "a:fillRef") is not None:
        background = None
    if content is not None and holds(content, "w:t", "w:sdt", "w:fldChar", "w:sym"):
        return Drawing(text_box=content, background=background)
    ready = child(properties, "a:prstGeom")
    by_hand = child(properties, "a:custGeom") is not None
    return Drawing(shape=by_hand or (ready is not None and ready.get("prst") in _INK_SHAPES))


def _outside_text_boxes(element: Element) -> Iterator[Element]:
    """Everything under an element, but not what stands inside text boxes, whose drawings are read with their words."""
    for part in element:
        if part.tag == "w:txbxContent":
            continue
        if part.tag == "mc:AlternateContent":
            chosen = child(part, "mc:Choice")
            if chosen is None:
                chosen = child(part, "mc:Fallback")
            if chosen is not None:
                yield from _outside_text_boxes(chosen)
            continue
        yield part
        yield from _outside_text_boxes(part)


def _old_language(picture: Element) -> Iterator[Drawing]:
    embedded = holds(picture, "o:OLEObject")
    if embedded:
        yield Drawing(embedded=True)
        return
    for part in _outside_text_boxes(picture):
        if not isinstance(part.tag, str) or not part.tag.startswith("v:"):
            continue
        style = part.get("style", "")
        if _NOT_SHOWN.search(style):
            continue
        box = child(part, "v:textbox", "w:txbxContent")
        if box is not None and holds(box, "w:t", "w:sdt", "w:fldChar", "w:sym"):
            yield Drawing(text_box=box, background=_fill(part))
            continue
        path = child(part, "v:textpath")
        if path is not None and path.get("string"):
            yield Drawing(watermark=path.get("string", ""))
            continue
        sizes = {name.lower(): float(size) * _POINTS.get(unit, 1.0) for name, size, unit in _measures(style)}
        width, height = sizes.get("width", 0.0), sizes.get("height", 0.0)
        signature = child(part, "o:signatureline")
        if signature is not None:
            signer = " ".join(filter(None, (signature.get("o:suggestedsigner"), signature.get("o:suggestedsigner2"))))
            yield Drawing(picture=Picture(width, height, signer), signature_line=True)
            continue
        image = child(part, "v:imagedata")
        if image is not None:
            linked = image.get("r:id") is None and image.get("r:href") is not None
            yield Drawing(picture=Picture(width, height, part.get("alt", "")), linked=linked)
        elif part.tag in ("v:oval", "v:curve", "v:polyline"):
            yield Drawing(shape=True)


def _measures(style: str) -> list[tuple[str, str, str]]:
    return [(name, size, unit.lower()) for name, size, unit in _SIZE.findall(style) if number(size) is not None]


def _fill(shape: Element) -> str | None:
    if shape.get("filled", "t").lower() in ("f", "false"):
        return ""
    given = shape.get("fillcolor", "").split(" ")[0]
    if not given:
        return ""
    return colour_of(given) or (None if given.lower() not in ("white", "window") else "")
