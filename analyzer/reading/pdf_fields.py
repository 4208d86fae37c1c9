"""Form fields: what kind each is, what it holds, and what of it is part of the page that a viewer shows."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from analyzer.reading.page_objects import Field
from analyzer.reading.pdf_values import FormValues, Widget
from analyzer.reading.settlement import Box, MarkState

CHECK_BOX, RADIO_BUTTON, COMBO_BOX, LIST_BOX, TEXT_FIELD, SIGNATURE = 2, 3, 4, 5, 6, 7
"""PDFium's numbers for the kinds of form fields."""
OFF = "Off"
SIGNED = "signed"
DICTIONARY = 6
"""PDFium's number for a value that is a dictionary: that of a signature field that was signed."""


@dataclass(frozen=True, slots=True)
class ReadField:
    """A form field as read."""

    field: Field | None
    """None for kinds that are never a mark."""
    melts: bool = False
    """Its appearance shows its value, and is read as part of the page."""
    text: str = ""
    """The value that its appearance should show."""
    chosen: str = ""
    """The value to be laid out in place of the appearance."""


def read_field(annotation: Any, form: Any, at: tuple[int, int], box: Box, values: FormValues) -> ReadField | None:
    """The field of the widget that is annotation `at[1]` of page `at[0]`, both from 0; None for buttons that only
    act."""
    import pypdfium2.raw as pdfium

    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation) if form else 0
    widget = None if kind > 0 else values.widget(*at)
    kind = widget.kind if widget else kind
    name = _said(pdfium.FPDFAnnot_GetFormFieldName, form, annotation) or (widget.name if widget else "")
    tooltip = _said(pdfium.FPDFAnnot_GetFormFieldAlternateName, form, annotation)
    value = _said(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation) or (widget.value if widget else "")
    if kind in (CHECK_BOX, RADIO_BUTTON):
        return ReadField(_button(annotation, form, at, box, values, kind, name, tooltip))
    if kind == TEXT_FIELD:
        return ReadField(Field("text", name, tooltip, box, value=value), melts=True, text=value)
    if kind == SIGNATURE:
        signed = _is_signed(annotation, at, values)
        return ReadField(Field("signature", name, tooltip, box, value=SIGNED if signed else ""), melts=True)
    if kind == COMBO_BOX:
        return ReadField(None, melts=True, text="\n".join(_chosen(annotation, form)) or value)
    if kind == LIST_BOX:
        return ReadField(None, chosen="\n".join(_chosen(annotation, form)) or value)
    return None


def string_of(annotation: Any, key: bytes) -> str:
    """The text or name that an annotation itself holds under a key; empty where there is none."""
    import pypdfium2.raw as pdfium

    return _wide(partial(pdfium.FPDFAnnot_GetStringValue, annotation, key))


def _button(
    annotation: Any, form: Any, at: tuple[int, int], box: Box, values: FormValues, kind: int, name: str, tooltip: str
) -> Field:
    import pypdfium2.raw as pdfium

    shown = string_of(annotation, b"AS")
    stored = string_of(annotation, b"V")
    export = _said(pdfium.FPDFAnnot_GetFormFieldExportValue, form, annotation)
    on_name = shown if shown != OFF else ""
    if pdfium.FPDFAnnot_HasKey(annotation, b"Parent") or not shown:
        # Values and names may stand with a parent, where PDFium shows only what it made of them; of names beyond ASCII
        # it loses letters.
        widget = values.widget(*at) or Widget(kind=kind, name=name)
        stored = widget.value or stored
        on_name = on_name or widget.on_name
    by_display = _state(shown, shown) if shown else None
    by_value = _by_value(stored, on_name or export)
    shares = form is not None and pdfium.FPDFAnnot_GetFormControlCount(form, annotation) > 1
    return Field(
        kind="button",
        name=name,
        tooltip=tooltip,
        box=box,
        state=by_display or by_value or MarkState.OFF,
        value_disagrees=None not in (by_display, by_value) and by_display is not by_value,
        value=stored,
        group=name if kind == RADIO_BUTTON or shares else "",
        export=export or on_name,
    )


def _by_value(stored: str, on_name: str) -> MarkState | None:
    if not stored:
        return None
    if stored == OFF or not on_name:
        return _state(stored, stored)
    return _state(stored, on_name)


def _state(said: str, on_name: str) -> MarkState:
    return MarkState.ON if said != OFF and said == on_name else MarkState.OFF


def _is_signed(annotation: Any, at: tuple[int, int], values: FormValues) -> bool:
    import pypdfium2.raw as pdfium

    if pdfium.FPDFAnnot_GetValueType(annotation, b"V") == DICTIONARY:
        return True
    if not pdfium.FPDFAnnot_HasKey(annotation, b"Parent"):
        return False
    widget = values.widget(*at)
    return widget is not None and widget.signed


def _chosen(annotation: Any, form: Any) -> list[str]:
    """Labels of the chosen options of a list."""
    import pypdfium2.raw as pdfium

    count = max(pdfium.FPDFAnnot_GetOptionCount(form, annotation), 0) if form else 0
    return [
        _wide(partial(pdfium.FPDFAnnot_GetOptionLabel, form, annotation, option))
        for option in range(count)
        if pdfium.FPDFAnnot_IsOptionSelected(form, annotation, option)
    ]


def _said(ask: Callable[..., int], form: Any, annotation: Any) -> str:
    return _wide(partial(ask, form, annotation)) if form else ""


def _wide(ask: Callable[[Any, int], int]) -> str:
    """A UTF-16 string of PDFium, which is asked for its size first."""
    size = ask(None, 0)
    if size <= 2:
        return ""
    buffer = (ctypes.c_ushort * ((size + 1) // 2))()
    ask(buffer, size)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0")
