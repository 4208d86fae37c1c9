"""Fields of a DOCX: codes that are not shown, results that are, and the old form fields (text, box, list)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from analyzer.reading.docx_pieces import Kind, Piece
from analyzer.reading.docx_styles import Look
from analyzer.reading.docx_symbols import glyph
from analyzer.reading.docx_xml import Element, child, children, every, holds, is_on, value_of, whole_number
from analyzer.reading.settlement import BLANK_TOKEN, Entry, Mark, MarkKind, MarkState, ReadFrom, Witness, token

_SYMBOL = re.compile(r"^\s*SYMBOL\s+(?P<code>0x[0-9a-f]+|\d+)(?:.*?\\f\s+\"?(?P<font>[^\"\\]+)\"?)?", re.I)
_BUTTON = re.compile(r"^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s?(?P<shown>.*)$", re.I | re.S)


@dataclass(slots=True)
class _Frame:
    form: Element | None
    code: str = ""
    code_pieces: list[Piece] = field(default_factory=list)
    """Symbols among the code, which buttons show."""
    in_result: bool = False
    filled: bool = False

    @property
    def is_text_form(self) -> bool:
        return child(self.form, "w:textInput") is not None

    @property
    def is_list_form(self) -> bool:
        return child(self.form, "w:ddList") is not None


class Fields:
    """The fields that are open at one point of a part. They go over paragraphs: one object serves a whole part."""

    def __init__(self, part: Element) -> None:
        kinds = [element.get("w:fldCharType") for element in every(part, "w:fldChar")]
        # Where a field never ends, gating would hide all that follows: codes are left out then, and all else is shown.
        self._sound = kinds.count("begin") == kinds.count("end")
        self._frames: list[_Frame] = []

    @property
    def shows(self) -> bool:
        """Whether text at this point is shown: it stands in no code."""
        return not self._sound or all(frame.in_result for frame in self._frames)

    @property
    def typed(self) -> bool:
        """Whether text at this point was typed into a form field."""
        return any(frame.in_result and (frame.is_text_form or frame.is_list_form) for frame in self._frames)

    def code(self, text: str) -> None:
        """Takes in a stretch of the innermost field's code."""
        if self._frames and not self._frames[-1].in_result:
            self._frames[-1].code += text

    def symbol(self, piece: Piece) -> None:
        """Takes in a symbol that stands among the code."""
        if self._frames and not self._frames[-1].in_result:
            self._frames[-1].code_pieces.append(piece)

    def shown(self, text: str) -> bool:
        """Notes that text is shown; False where it is the white filling of an empty form field and is not wanted."""
        blank = not text.strip()
        for frame in self._frames:
            frame.filled = frame.filled or not blank
        return not (blank and self._frames and self._frames[-1].is_text_form and not self._frames[-1].filled)

    def change(self, character: Element, look: Look, entry: Entry) -> list[Piece]:
        """Goes on to the next part of a field (`w:fldChar`) and gives what the field itself shows as it ends."""
        match character.get("w:fldCharType"):
            case "begin":
                self._frames.append(_Frame(child(character, "w:ffData")))
            case "separate" if self._frames:
                self._frames[-1].in_result = True
            case "end" if self._frames:
                return self._ended(self._frames.pop(), look, entry)
        return []

    def _ended(self, frame: _Frame, look: Look, entry: Entry) -> list[Piece]:
        if not self.shows:
            # A symbol or button nested in the code of another button is part of what that one shows.
            for piece in self._own(frame, look, entry):
                self.symbol(piece)
            return []
        pieces = self._own(frame, look, entry)
        for piece in pieces:
            self.shown(piece.text)
        return pieces

    def _own(self, frame: _Frame, look: Look, entry: Entry) -> list[Piece]:
        box = child(frame.form, "w:checkBox")
        if box is not None:
            mark = _box_mark(frame.form, box)
            return [Piece(token(mark.kind, mark.state), look, entry, ReadFrom.FORM_FIELD, Kind.WORD, mark)]
        if frame.is_list_form and not frame.filled:
            chosen = _chosen(frame.form)
            return [Piece(chosen or BLANK_TOKEN, look, _typed(entry) if chosen else entry, ReadFrom.FORM_FIELD)]
        if frame.is_text_form and not frame.filled:
            return [Piece(BLANK_TOKEN, look, entry, ReadFrom.FORM_FIELD, Kind.WORD)]
        if frame.in_result and frame.filled:
            return []
        symbol = _SYMBOL.match(frame.code)
        if symbol:
            code = int(symbol["code"], 16 if symbol["code"].lower().startswith("0x") else 10)
            return [Piece(glyph(code, (symbol["font"] or "Symbol").strip()), look, entry, kind=Kind.WORD)]
        button = _BUTTON.match(frame.code)
        if button and not frame.in_result:
            shown = [Piece(button["shown"], look, entry)] if button["shown"].strip() else []
            return frame.code_pieces + shown
        return []


def simple_field(element: Element) -> str:
    """What a field in its short form (`w:fldSimple`) shows where it holds no result of its own."""
    symbol = _SYMBOL.match(element.get("w:instr", ""))
    if symbol is None or holds(element, "w:t"):
        return ""
    return glyph(
        int(symbol["code"], 16 if symbol["code"].lower().startswith("0x") else 10), (symbol["font"] or "Symbol").strip()
    )


def _typed(entry: Entry) -> Entry:
    return Entry.TYPED if entry is Entry.PRINTED else entry


def _box_mark(form: Element | None, box: Element) -> Mark:
    checked = is_on(child(box, "w:checked"))
    if checked is None:
        checked = is_on(child(box, "w:default")) or False
    state = MarkState.ON if checked else MarkState.OFF
    told = [value_of(form, "w:name"), value_of(form, "w:statusText"), value_of(form, "w:helpText")]
    name = " ".join(part for part in told if part)
    return Mark(MarkKind.CHECK_BOX, state, (Witness(ReadFrom.FORM_FIELD, state),), name=name)


def _chosen(form: Element | None) -> str:
    """The entry of a drop-down list that is shown: the chosen one, else the default, else the first."""
    choices = child(form, "w:ddList")
    entries = [entry.get("w:val", "") for entry in children(choices, "w:listEntry")]
    chosen = whole_number(value_of(choices, "w:result"))
    if chosen is None:
        chosen = whole_number(value_of(choices, "w:default")) or 0
    return entries[chosen] if 0 <= chosen < len(entries) else ""
