"""The inside of a paragraph of a DOCX: runs, tracked changes, fields, controls, symbols, as pieces in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from analyzer.reading.docx_controls import is_entered, stand_in, symbol
from analyzer.reading.docx_fields import Fields, simple_field
from analyzer.reading.docx_pictures import Drawing, drawings_of
from analyzer.reading.docx_pieces import Box, Kind, Met, Piece, Stand, Surroundings
from analyzer.reading.docx_styles import Look, Styles
from analyzer.reading.docx_symbols import shown
from analyzer.reading.docx_xml import Element, child, every
from analyzer.reading.settlement import BLANK_TOKEN, Entry, Mark, MarkKind, MarkState, ReadFrom, Witness, token

_INSERTIONS = ("w:ins", "w:moveTo")
_DELETIONS = ("w:del", "w:moveFrom")
_WRAPPERS = ("w:hyperlink", "w:smartTag", "w:customXml", "w:bdo", "w:dir", "w:sdtContent")
_DRAWN = ("w:drawing", "w:pict", "w:object")


@dataclass(slots=True)
class Paragraph:
    """What the inside of one paragraph gives."""

    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    """Text boxes anchored in it."""
    notes: list[tuple[str, str]] = field(default_factory=list)
    """Footnotes and endnotes it refers to: ("footnotes", id)."""
    watermarks: list[str] = field(default_factory=list)


class Runs:
    """Reads the inside of the paragraphs of one part (body, header, notes ...)."""

    def __init__(self, part: Element, styles: Styles, met: Met, is_body: bool) -> None:
        self._styles = styles
        self._met = met
        self._is_body = is_body
        self._fields = Fields(part)

    def paragraph(self, element: Element, style: str, around: Surroundings) -> Paragraph:
        """The pieces of a paragraph of a style."""
        found = Paragraph()
        self._walk(element, style, around, found)
        return found

    def _walk(self, element: Iterable[Element], style: str, around: Surroundings, found: Paragraph) -> None:
        for part in element:
            tag = part.tag
            if tag == "w:r":
                self._run(part, style, around, found)
            elif tag in _INSERTIONS:
                self._walk(part, style, replace(around, inserted=True), found)
            elif tag in _DELETIONS:
                self._walk(part, style, replace(around, deleted=True), found)
            elif tag in _WRAPPERS:
                self._walk(part, style, around, found)
            elif tag == "w:sdt":
                self._control(part, style, around, found)
            elif tag == "w:fldSimple":
                self._simple_field(part, style, around, found)
            elif tag == "mc:AlternateContent":
                self._alternative(part, style, around, found)
            elif tag in ("m:oMath", "m:oMathPara"):
                text = "".join(formula.text or "" for formula in every(part, "m:t"))
                self._text(text, self._styles.look(style, None, around.background), around, found)
            elif tag == "w:subDoc":
                self._met.add("attachment_unread")

    def _control(self, control: Element, style: str, around: Surroundings, found: Paragraph) -> None:
        inside = within_control(control, around, around_paragraphs=False)
        count = len(found.pieces)
        self._walk(control, style, inside, found)
        stand = inside.stand
        if stand is not None and stand is not around.stand and not stand.given:
            self._stand(stand, self._styles.look(style, None, around.background), around, found)
        elif inside.typed and len(found.pieces) == count and self._fields.shows:
            look = self._styles.look(style, None, around.background)
            found.pieces.append(Piece(BLANK_TOKEN, look, around.entry(look), ReadFrom.FORM_FIELD, Kind.WORD))

    def _simple_field(self, part: Element, style: str, around: Surroundings, found: Paragraph) -> None:
        own = simple_field(part)
        if own and self._fields.shows:
            look = self._styles.look(style, None, around.background)
            found.pieces.append(Piece(own, look, around.entry(look), kind=Kind.WORD))
        self._walk(part, style, around, found)

    def _alternative(self, part: Element, style: str, around: Surroundings, found: Paragraph) -> None:
        """Reads one of the forms in which the same content is given, never two."""
        for option in (child(part, "mc:Choice"), child(part, "mc:Fallback")):
            if option is None:
                continue
            before = len(found.pieces), len(found.boxes), len(found.watermarks)
            self._run_content(option, self._styles.look(style, None, around.background), around, found, style)
            if (len(found.pieces), len(found.boxes), len(found.watermarks)) != before:
                return

    def _run(self, run: Element, style: str, around: Surroundings, found: Paragraph) -> None:
        look = self._styles.look(style, child(run, "w:rPr"), around.background)
        self._run_content(run, look, around, found, style)

    def _run_content(self, run: Element, look: Look, around: Surroundings, found: Paragraph, style: str) -> None:
        for part in run:
            match part.tag:
                case "w:t":
                    self._text(part.text or "", look, around, found)
                case "w:delText":
                    self._text(part.text or "", look, replace(around, deleted=True), found)
                case "w:instrText" | "w:delInstrText":
                    self._fields.code(part.text or "")
                case "w:fldChar":
                    found.pieces.extend(self._fields.change(part, look, around.entry(look)))
                case "w:sym":
                    self._symbol(part, look, around, found)
                case "w:tab" | "w:ptab":
                    self._gap(Kind.TAB, "\t", look, around, found)
                case "w:br" | "w:cr":
                    self._gap(Kind.BREAK, "\n", look, around, found)
                case "w:noBreakHyphen":
                    self._text("-", look, around, found)
                case "w:footnoteReference" | "w:endnoteReference":
                    sort = "footnotes" if part.tag == "w:footnoteReference" else "endnotes"
                    found.notes.append((sort, part.get("w:id", "")))
                case "w:ruby":
                    base = child(part, "w:rubyBase")
                    if base is not None:
                        self._walk(base, style, around, found)
                case "mc:AlternateContent":
                    self._alternative(part, style, around, found)
                case "w:r" | "w:ins" | "w:del" | "w:hyperlink":
                    self._walk([part], style, around, found)
                case tag if tag in _DRAWN:
                    for drawing in drawings_of(part):
                        self._drawing(drawing, look, around, found)

    def _text(self, text: str, look: Look, around: Surroundings, found: Paragraph) -> None:
        if not text or not self._fields.shows:
            return
        if around.stand is not None:
            if text.strip() and not around.stand.given:
                self._stand(around.stand, look, around, found)
            if around.stand.words_aside:
                found.pieces.append(Piece(text, look, Entry.HIDDEN, kind=Kind.PROMPT))
            return
        if not self._fields.shown(text):
            return
        typed = around.typed or self._fields.typed
        words = shown(text, look.font)
        entry = replace(around, typed=typed).entry(look)
        origin = ReadFrom.FORM_FIELD if typed else ReadFrom.TEXT
        found.pieces.append(Piece(words.upper() if look.capitals else words, look, entry, origin))

    def _symbol(self, part: Element, look: Look, around: Surroundings, found: Paragraph) -> None:
        drawn = symbol(part)
        if around.stand is not None:
            self._text(drawn, look, around, found)
            return
        piece = Piece(drawn, look, around.entry(look), kind=Kind.WORD)
        if self._fields.shows and drawn.strip():
            self._fields.shown(drawn)
            found.pieces.append(piece)
        else:
            self._fields.symbol(piece)

    def _gap(self, kind: Kind, text: str, look: Look, around: Surroundings, found: Paragraph) -> None:
        if self._fields.shows and around.stand is None:
            found.pieces.append(Piece(text, look, around.entry(look), kind=kind))

    def _stand(self, stand: Stand, look: Look, around: Surroundings, found: Paragraph) -> None:
        stand.given = True
        entry = replace(around, typed=False).entry(look)
        found.pieces.append(Piece(stand.piece_text, look, entry, ReadFrom.FORM_FIELD, Kind.WORD, stand.mark))

    def _drawing(self, drawing: Drawing, look: Look, around: Surroundings, found: Paragraph) -> None:
        if not self._fields.shows or around.stand is not None:
            return
        if drawing.text_box is not None:
            found.boxes.append(Box(drawing.text_box, around.with_background(drawing.background)))
        if drawing.watermark:
            found.watermarks.append(drawing.watermark)
        if drawing.embedded or drawing.linked:
            self._met.add("attachment_unread")
        if drawing.signature_line:
            mark = Mark(MarkKind.SIGNATURE, MarkState.UNREADABLE, (Witness(ReadFrom.DRAWING, MarkState.UNREADABLE),))
            mark = replace(mark, name=drawing.picture.description if drawing.picture else "")
            found.pieces.append(
                Piece(token(mark.kind, mark.state), look, around.entry(look), ReadFrom.DRAWING, Kind.WORD, mark)
            )
        elif drawing.picture is not None and not drawing.embedded:
            entry = around.entry(replace(look, colour=""))
            found.pieces.append(Piece("", look, entry, ReadFrom.DRAWING, Kind.PICTURE, picture=drawing.picture))
        if drawing.shape and self._is_body and not around.deleted:
            self._met.add("drawing")


def within_control(control: Element, around: Surroundings, around_paragraphs: bool) -> Surroundings:
    """The surroundings inside a content control."""
    stand = stand_in(control) or around.stand
    return replace(around, typed=around.typed or is_entered(control, around_paragraphs), stand=stand)
