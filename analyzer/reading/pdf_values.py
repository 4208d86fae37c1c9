"""What form fields inherit from their parents, which PDFium does not tell: the stored value, the name of
the on-state, the kind.

The file is parsed a second time, by pdfminer, and only where a widget leaves something to its parent.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

OFF = "Off"
BROKEN = (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError)
"""What pdfminer lets through on damaged files, beside its own errors."""
DEEPEST_PARENT = 16
"""Parents above this are loops."""
RADIO_FLAG = 1 << 15
PUSH_BUTTON_FLAG = 1 << 16
COMBO_FLAG = 1 << 17
"""Field flags that tell the kinds of buttons and lists apart."""
PUSH_BUTTON, CHECK_BOX, RADIO_BUTTON, COMBO_BOX, LIST_BOX, TEXT_FIELD, SIGNATURE = 1, 2, 3, 4, 5, 6, 7
"""PDFium's numbers for the kinds of form fields."""


@dataclass(frozen=True, slots=True)
class Widget:
    """One widget with all that its parents add to it."""

    kind: int = 0
    name: str = ""
    value: str = ""
    """The stored value; empty where there is none or it is a signature."""
    on_name: str = ""
    """The name of the appearance that shows the box as marked."""
    signed: bool = False


@dataclass(slots=True)
class FormValues:
    """The widgets of one file, parsed when the first one is asked for."""

    data: bytes
    password: str | None
    page_count: int
    _widgets: dict[tuple[int, int], Widget] | None = field(default=None)

    def widget(self, page: int, annotation: int) -> Widget | None:
        """The widget that is the given annotation of the given page, both from 0; None where the parser found none."""
        if self._widgets is None:
            self._widgets = _widgets_of(self.data, self.password, self.page_count)
        return self._widgets.get((page, annotation))


def _widgets_of(data: bytes, password: str | None, page_count: int) -> dict[tuple[int, int], Widget]:
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser
    from pdfminer.psparser import PSException

    found: dict[tuple[int, int], Widget] = {}
    with quiet():
        try:
            document = PDFDocument(PDFParser(io.BytesIO(data)), password=password or "")
            pages = list(PDFPage.create_pages(document))
            if len(pages) != page_count:
                return {}
            for number, page in enumerate(pages):
                for index, annotation in enumerate(_resolved(page.annots) or []):
                    entries = _resolved(annotation)
                    if isinstance(entries, dict) and _text(entries.get("Subtype")) == "Widget":
                        found[number, index] = _widget(entries)
        except (PSException, *BROKEN):  # PDFium's reading then stands alone
            return found
    return found


@contextmanager
def quiet() -> Iterator[None]:
    """Keeps pdfminer's remarks on damaged files, which PDFium's reading has told already, from standard error."""
    logger = logging.getLogger("pdfminer")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(level)


def _widget(entries: dict[str, Any]) -> Widget:
    chain = list(_with_parents(entries))
    value = _inherited(chain, "V")
    names = [_text(step.get("T")) for step in reversed(chain)]
    return Widget(
        kind=_kind(_text(_inherited(chain, "FT")), _inherited(chain, "Ff")),
        name=".".join(name for name in names if name),
        value="" if isinstance(value, (dict, list)) else _text(value),
        on_name=_on_name(entries),
        signed=isinstance(value, dict),
    )


def _with_parents(entries: dict[str, Any]) -> Iterator[dict[str, Any]]:
    step: Any = entries
    for _ in range(DEEPEST_PARENT):
        if not isinstance(step, dict):
            return
        yield step
        step = _resolved(step.get("Parent"))


def _inherited(chain: list[dict[str, Any]], key: str) -> Any:
    for step in chain:
        value = _resolved(step.get(key))
        if value is not None:
            return value
    return None


def _kind(name: str, flags: Any) -> int:
    bits = flags if isinstance(flags, int) else 0
    if name == "Btn":
        return PUSH_BUTTON if bits & PUSH_BUTTON_FLAG else RADIO_BUTTON if bits & RADIO_FLAG else CHECK_BOX
    if name == "Ch":
        return COMBO_BOX if bits & COMBO_FLAG else LIST_BOX
    return {"Tx": TEXT_FIELD, "Sig": SIGNATURE}.get(name, 0)


def _on_name(entries: dict[str, Any]) -> str:
    appearances = _resolved(entries.get("AP"))
    normal = _resolved(appearances.get("N")) if isinstance(appearances, dict) else None
    names = [key for key in normal if key != OFF] if isinstance(normal, dict) else []
    return names[0] if len(names) == 1 else ""


def _resolved(value: Any) -> Any:
    from pdfminer.pdftypes import resolve1

    return resolve1(value)


def _text(value: Any) -> str:
    from pdfminer.psparser import PSLiteral
    from pdfminer.utils import decode_text

    if isinstance(value, PSLiteral):
        value = value.name
    if isinstance(value, bytes):
        return decode_text(value)
    return str(value) if value is not None else ""
