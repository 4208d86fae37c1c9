"""The XML of a DOCX with short names (`w:p`, `w:val`), whatever prefixes and edition of the format the writer used."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree

from analyzer.errors import Damaged

Element = ElementTree.Element

_TRANSITIONAL = "http://schemas.openxmlformats.org/"
_STRICT = "http://purl.oclc.org/ooxml/"
_PREFIXES: dict[str, str] = {
    _TRANSITIONAL + "wordprocessingml/2006/main": "w",
    _STRICT + "wordprocessingml/main": "w",
    _TRANSITIONAL + "officeDocument/2006/relationships": "r",
    _STRICT + "officeDocument/relationships": "r",
    _TRANSITIONAL + "officeDocument/2006/math": "m",
    _STRICT + "officeDocument/math": "m",
    _TRANSITIONAL + "drawingml/2006/main": "a",
    _STRICT + "drawingml/main": "a",
    _TRANSITIONAL + "drawingml/2006/picture": "pic",
    _STRICT + "drawingml/picture": "pic",
    _TRANSITIONAL + "drawingml/2006/wordprocessingDrawing": "wp",
    _STRICT + "drawingml/wordprocessingDrawing": "wp",
    _TRANSITIONAL + "markup-compatibility/2006": "mc",
    _TRANSITIONAL + "package/2006/relationships": "rel",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup": "wpg",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas": "wpc",
    "http://schemas.microsoft.com/office/word/2010/wordprocessingInk": "wpi",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "urn:schemas-microsoft-com:office:word": "w10",
}
_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
_OFF_VALUES = frozenset({"0", "false", "off", "none"})


def parse(data: bytes, part: str) -> Element:
    """The root of one part, its names shortened; raises Damaged where the part is no XML of an office file."""
    if any(doctype in data for doctype in _DOCTYPES):
        # Office files have no document type; one can only serve to blow entities up.
        raise Damaged(f"the part {part} of the document declares XML entities, which no office program writes")
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError, LookupError) as problem:
        raise Damaged(f"the part {part} of the document is damaged (not well-formed XML)") from problem
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = _short(element.tag)
            if any(name.startswith("{") for name in element.attrib):
                element.attrib = {_short(name): value for name, value in element.attrib.items()}
    return root


def _short(name: str) -> str:
    if not name.startswith("{"):
        return name
    namespace, _, local = name[1:].partition("}")
    prefix = _PREFIXES.get(namespace)
    return f"{prefix}:{local}" if prefix else name


def is_on(element: Element | None) -> bool | None:
    """The value of an on/off property (`<w:b/>`, `<w:b w:val="0"/>`); None where it is not given."""
    if element is None:
        return None
    value = element.get("w:val", element.get("w14:val"))
    return value is None or value.lower() not in _OFF_VALUES


def child(parent: Element | None, *path: str) -> Element | None:
    """The first element that `path` leads to, one tag a step; None where a step is missing.

    (The library's own paths take the colon of a short name for a prefix to look up.)
    """
    found = parent
    for tag in path:
        if found is None:
            return None
        found = next((element for element in found if element.tag == tag), None)
    return found


def children(parent: Element | None, tag: str) -> Iterator[Element]:
    """The elements of one tag directly under `parent`."""
    return (element for element in parent if element.tag == tag) if parent is not None else iter(())


def value_of(parent: Element | None, *path: str) -> str | None:
    """The `w:val` of the element that `path` leads to; None where it is missing."""
    found = child(parent, *path)
    return None if found is None else found.get("w:val")


def number(text: str | None) -> float | None:
    """A number of the format ("12", "12.5", "12pt"); None where there is none."""
    if not text:
        return None
    try:
        return float(text.removesuffix("pt"))
    except ValueError:
        return None


def whole_number(text: str | None) -> int | None:
    """A whole number of the format; None where there is none."""
    value = number(text)
    return None if value is None or not abs(value) < 1e12 else int(value)


def character_code(text: str | None) -> int | None:
    """A Unicode code point written in hexadecimal ("F0FE"); None where it is none."""
    try:
        code = int(text or "", 16)
    except ValueError:
        return None
    return code if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else None


def every(element: Element, *tags: str) -> Iterator[Element]:
    """All elements of these tags at any depth, in order of the file."""
    return (found for found in element.iter() if found.tag in tags)


def holds(element: Element, *tags: str) -> bool:
    """Whether an element of one of these tags lies under `element`, at any depth."""
    return next(every(element, *tags), None) is not None
