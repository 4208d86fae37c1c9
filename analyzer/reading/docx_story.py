"""One part of a DOCX from top to bottom (body, header, notes ...): paragraphs, tables, text boxes, sections."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from analyzer.reading.docx_lines import drafts_of
from analyzer.reading.docx_numbering import Numbering
from analyzer.reading.docx_pieces import Kind, Met, Piece, Surroundings
from analyzer.reading.docx_runs import Runs, within_control
from analyzer.reading.docx_styles import Styles, shading
from analyzer.reading.docx_xml import Element, child, children, is_on, number, value_of, whole_number
from analyzer.reading.drafts import NOWHERE, Draft
from analyzer.reading.settlement import LIVE_ENTRIES, Cell, LinePlace, Place, Word

_WRAPPERS = ("w:customXml", "w:smartTag", "w:ins", "w:moveTo", "w:sdtContent")
MAX_COLUMNS = 1_000
"""Columns past which a table's own numbers are not believed; Word allows 63."""


@dataclass(slots=True)
class Paper:
    """What all parts of one document share while it is read."""

    styles: Styles
    met: Met = field(default_factory=Met)
    drafts: list[Draft] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    """Footnotes and endnotes referred to so far, in order: ("footnotes", id)."""
    block: int = 0
    tables: int = 0


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where the story is: inside which cell, and what says so in the report."""

    part: str
    cell: Cell | None = None
    ruled: bool = False


class Story:
    """Reads one part into the drafts of a paper; `on_section` is told each section break as it is passed."""

    def __init__(
        self,
        paper: Paper,
        root: Element,
        numbering: Numbering,
        part: str,
        on_page: LinePlace,
        on_section: Callable[[], None] = lambda: None,
    ) -> None:
        self._paper = paper
        self._numbering = numbering
        self._part = part
        self._on_page = on_page
        self._on_section = on_section
        self._runs = Runs(root, paper.styles, paper.met, is_body=on_page is LinePlace.BODY)
        self._paragraphs = 0

    def blocks(self, elements: Iterable[Element], around: Surroundings = Surroundings()) -> None:  # noqa: B008
        """Reads block-level elements in order."""
        self._blocks(elements, around, _Spot(self._part), self._count_on)

    def _count_on(self) -> int:
        self._paragraphs += 1
        return self._paragraphs - 1

    def _blocks(self, elements: Iterable[Element], around: Surroundings, spot: _Spot, count: Callable[[], int]) -> None:
        for element in elements:
            tag = element.tag
            if tag == "w:p":
                self._paragraph(element, around, spot, count())
                if child(element, "w:pPr", "w:sectPr") is not None:
                    self._on_section()
            elif tag == "w:tbl":
                self._table(element, around, spot.part)
            elif tag == "w:sdt":
                inside = within_control(element, around, around_paragraphs=True)
                self._blocks(element, inside, spot, count)
            elif tag in _WRAPPERS:
                self._blocks(element, around, spot, count)
            elif tag == "mc:AlternateContent":
                chosen = child(element, "mc:Choice")
                chosen = child(element, "mc:Fallback") if chosen is None else chosen
                self._blocks(() if chosen is None else chosen, around, spot, count)
            elif tag == "w:altChunk":
                self._paper.met.add("attachment_unread")

    def _paragraph(self, element: Element, around: Surroundings, spot: _Spot, index: int) -> None:
        properties = child(element, "w:pPr")
        style = self._paper.styles.paragraph_style(properties)
        chain = [*self._paper.styles.paragraph_properties(style), *([properties] if properties is not None else [])]
        for given in chain:
            around = around.with_background(shading(child(given, "w:shd")))
        mark_properties = child(properties, "w:rPr")
        mark_deleted = child(mark_properties, "w:del") is not None or child(mark_properties, "w:moveFrom") is not None
        found = self._runs.paragraph(element, style, around)
        pieces = found.pieces
        counts = not mark_deleted and not is_on(child(mark_properties, "w:vanish"))
        label = self._numbering.label(properties, style) if counts else ""
        if label and any(p.text.strip() and p.entry in LIVE_ENTRIES for p in pieces):
            look = replace(self._paper.styles.look(style, None), underlined=False, struck=False, double_struck=False)
            first = Piece(label, look, replace(around, stand=None, typed=False).entry(look), kind=Kind.WORD)
            pieces = [first, *pieces]
        place = _place(spot, index)
        pattern = Draft([], self._paper.block, self._on_page, place, spot.cell, ruled=spot.ruled or _ruled(chain))
        drafts = drafts_of(pieces, pattern, _leaders(chain), self._paper.met)
        if not any(draft.live for draft in drafts) and not around.deleted and (spot.cell is not None or pattern.ruled):
            drafts.append(pattern)
        self._paper.drafts.extend(_in_margin(draft) for draft in drafts)
        if not mark_deleted:
            # With its end deleted a paragraph goes on in the next one.
            self._paper.block += 1
        self._paper.notes.extend(note for note in found.notes if note not in self._paper.notes)
        for box in found.boxes:
            boxed = _Spot("text_box", None)
            self._blocks(box.content, box.around, boxed, iter(range(len(box.content) + 1)).__next__)
        for watermark in found.watermarks:
            words = [Word(word, NOWHERE) for word in watermark.split()]
            self._paper.drafts.append(Draft(words, self._paper.block, LinePlace.HEADER, place))
            self._paper.block += 1

    def _table(self, table: Element, around: Surroundings, part: str) -> None:
        name = self._paper.tables
        self._paper.tables += 1
        style = value_of(table, "w:tblPr", "w:tblStyle") or ""
        if any(child(element, "w:tblStylePr") is not None for element in self._paper.styles.chain(style)):
            # A style may shade some rows; which ones depends on rules that a viewer knows better.
            around = replace(around, background=None)
        for row_number, (row, in_row) in enumerate(_unwrapped(table, "w:tr", around)):
            properties = child(row, "w:trPr")
            if child(properties, "w:del") is not None:
                in_row = replace(in_row, deleted=True)
            if child(properties, "w:ins") is not None:
                in_row = replace(in_row, inserted=True)
            if is_on(child(properties, "w:hidden")):
                in_row = replace(in_row, hidden=True)
            column = whole_number(value_of(properties, "w:gridBefore")) or 0
            for cell, in_cell in _unwrapped(row, "w:tc", in_row):
                given = child(cell, "w:tcPr")
                column = min(column, MAX_COLUMNS)
                if not _continues_merged(given):
                    spot = _Spot(part, Cell(name, row_number, column), ruled=_cell_ruled(given))
                    inside = in_cell.with_background(shading(child(given, "w:shd")))
                    if child(given, "w:cellDel") is not None:
                        inside = replace(inside, deleted=True)
                    self._blocks(cell, inside, spot, iter(range(len(cell) + 1)).__next__)
                column += max(1, whole_number(value_of(given, "w:gridSpan")) or 1)


def _place(spot: _Spot, index: int) -> Place:
    cell = spot.cell
    if cell is None:
        return Place(spot.part, index)
    return Place(spot.part, index, cell.table, cell.row, cell.column)


def _unwrapped(parent: Element, tag: str, around: Surroundings) -> Iterator[tuple[Element, Surroundings]]:
    """Rows or cells, those inside content controls too, and what the controls say about them."""
    for element in parent:
        if element.tag == tag:
            yield element, around
        elif element.tag == "w:sdt":
            yield from _unwrapped(element, tag, within_control(element, around, around_paragraphs=tag == "w:tr"))
        elif element.tag in ("w:sdtContent", "w:customXml", "w:ins", "w:moveTo"):
            yield from _unwrapped(element, tag, around)
        elif element.tag in ("w:del", "w:moveFrom"):
            yield from _unwrapped(element, tag, replace(around, deleted=True))


def _continues_merged(properties: Element | None) -> bool:
    """Whether a cell only goes on with the one above or before it, whose words stand for both."""
    for tag in ("w:vMerge", "w:hMerge"):
        merged = child(properties, tag)
        if merged is not None and merged.get("w:val", "continue") != "restart":
            return True
    return False


def _leaders(chain: Iterable[Element]) -> list[str]:
    """What fills the gap before each tab stop, by position."""
    stops: dict[float, str] = {}
    for properties in chain:
        for stop in children(child(properties, "w:tabs"), "w:tab"):
            position = number(stop.get("w:pos"))
            if position is None:
                continue
            if stop.get("w:val") == "clear":
                stops.pop(position, None)
            elif stop.get("w:val") != "bar":
                stops[position] = stop.get("w:leader", "none")
    names = {"heavy": "underscore", "middleDot": "dot"}
    return [names.get(stops[position], stops[position]) for position in sorted(stops)]


def _drawn(border: Element | None) -> bool:
    return border is not None and border.get("w:val", "nil") not in ("nil", "none")


def _ruled(chain: Iterable[Element]) -> bool:
    """Whether a border runs under a paragraph, and none over it (which would make it a frame)."""
    below = above = False
    for properties in chain:
        borders = child(properties, "w:pBdr")
        if borders is not None:
            below, above = _drawn(child(borders, "w:bottom")), _drawn(child(borders, "w:top"))
    return below and not above


def _cell_ruled(properties: Element | None) -> bool:
    borders = child(properties, "w:tcBorders")
    return _drawn(child(borders, "w:bottom")) and not _drawn(child(borders, "w:top"))


def _in_margin(draft: Draft) -> Draft:
    """The numbers of pleading paper stand in the header of a DOCX, in a column of their own."""
    if draft.on_page is LinePlace.HEADER and draft.text.isdigit() and len(draft.text) <= len("28"):
        return replace(draft, on_page=LinePlace.MARGIN)
    return draft
