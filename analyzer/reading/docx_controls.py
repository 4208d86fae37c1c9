"""Content controls of a DOCX: check boxes, lists, dates and text to fill in, and the prompts of empty ones."""

from __future__ import annotations

from analyzer.reading.docx_pieces import Stand
from analyzer.reading.docx_symbols import BOX, BOX_CROSSED, BOX_TICKED, CROSS, FILLED, TICK, shown
from analyzer.reading.docx_xml import Element, character_code, child, every, holds, is_on, value_of
from analyzer.reading.settlement import BLANK_TOKEN, Mark, MarkKind, MarkState, ReadFrom, Witness, token

_PLAIN_KINDS = ("w:text", "w:date", "w:dropDownList", "w:comboBox")
"""Controls that hold nothing but what a user enters."""
_FRAME_KINDS = (
    "w:docPartObj",
    "w:docPartList",
    "w:group",
    "w15:repeatingSection",
    "w15:repeatingSectionItem",
    "w:citation",
    "w:bibliography",
)
"""Controls that only hold parts of the paper together."""
_ON_GLYPHS = frozenset({BOX_TICKED, BOX_CROSSED, TICK, CROSS, FILLED, "✔", "✘", "✖", "✕", "⊠", "◉", "●", "X", "x"})
_OFF_GLYPHS = frozenset({BOX, "□", "◻", "○", "❑", "❏", "❒"})


def stand_in(control: Element) -> Stand | None:
    """What is shown in place of a control's words: the box of a check box, the blank of an empty field; else None."""
    properties = child(control, "w:sdtPr")
    box = child(properties, "w14:checkbox")
    if box is not None:
        mark = _box_mark(control, properties, box)
        return Stand(token(mark.kind, mark.state), mark)
    if is_on(child(properties, "w:showingPlcHdr")):
        return Stand(BLANK_TOKEN, words_aside=True)
    return None


def is_entered(control: Element, around_paragraphs: bool) -> bool:
    """Whether the words of a control were entered by a user.

    `around_paragraphs`: the control holds whole paragraphs. A rich-text control around tables or other controls is the
    frame of a template, and its words are printed.
    """
    properties = child(control, "w:sdtPr")
    if any(child(properties, kind) is not None for kind in _PLAIN_KINDS):
        return True
    if any(child(properties, kind) is not None for kind in _FRAME_KINDS) or properties is None:
        return False
    content = child(control, "w:sdtContent")
    return content is not None and not (around_paragraphs and holds(content, "w:tbl", "w:sdt"))


def name_of(control: Element) -> str:
    """Title and tag of a control, for a mark's name."""
    properties = child(control, "w:sdtPr")
    told = dict.fromkeys(part for part in (value_of(properties, "w:alias"), value_of(properties, "w:tag")) if part)
    return " ".join(told)


def _box_mark(control: Element, properties: Element | None, box: Element) -> Mark:
    stored = (
        MarkState.ON if is_on(child(box, "w14:checked")) and child(box, "w14:checked") is not None else MarkState.OFF
    )
    witnesses = [Witness(ReadFrom.FORM_FIELD, stored)]
    drawn = _glyph_state(control, box)
    if drawn is not None:
        witnesses.append(Witness(ReadFrom.TEXT, drawn))
    # The glyph is what a reader sees, the stored state what the writer clicked: neither is to be guessed away.
    state = stored if drawn in (None, stored) else MarkState.UNREADABLE
    return Mark(MarkKind.CHECK_BOX, state, tuple(witnesses), name=name_of(control))


def _glyph_state(control: Element, box: Element) -> MarkState | None:
    drawn = _drawn(control)
    if not drawn:
        return None
    declared = {}
    for tag, state in (("w14:checkedState", MarkState.ON), ("w14:uncheckedState", MarkState.OFF)):
        declared[_state_glyph(child(box, tag))] = state
    if drawn in declared and len(declared) == 2:
        return declared[drawn]
    if drawn in _ON_GLYPHS:
        return MarkState.ON
    return MarkState.OFF if drawn in _OFF_GLYPHS else None


def _state_glyph(element: Element | None) -> str:
    code = character_code(element.get("w14:val")) if element is not None else None
    return shown(chr(code), element.get("w14:font", "")) if element is not None and code else ""


def _drawn(control: Element) -> str:
    text = ""
    for run in every(control, "w:r"):
        fonts = child(run, "w:rPr", "w:rFonts")
        font = (fonts.get("w:ascii") or fonts.get("w:hAnsi") or "") if fonts is not None else ""
        for element in run:
            if element.tag == "w:t":
                text += shown(element.text or "", font)
            elif element.tag == "w:sym":
                text += symbol(element)
    return text.strip()


def symbol(element: Element) -> str:
    """The glyph of a `w:sym` element."""
    code = character_code(element.get("w:char"))
    return shown(chr(code), element.get("w:font", "")) if code else ""
