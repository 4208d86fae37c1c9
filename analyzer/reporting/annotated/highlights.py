"""Highlights on the words of flagged clauses, coloured by effect, each with a note that opens at a click."""

from __future__ import annotations

from collections.abc import Iterable

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from analyzer.finding.findings import CLASSIFIER
from analyzer.report import ClauseRecord, Report
from analyzer.reporting.annotated.note_words import effect_of, note_of, title_of
from analyzer.reporting.annotated.page_space import PageSpace, Point

Box = tuple[int, float, float, float, float]
Colour = tuple[float, float, float]
_GREY: Colour = (0.84, 0.84, 0.84)
COLOURS: dict[str, Colour] = {
    "keeps": (0.55, 0.90, 0.55),
    "closes": (1.00, 0.62, 0.58),
    "conditions": (1.00, 0.88, 0.42),
    "limits": (0.80, 0.70, 0.98),
    "standing": (0.64, 0.82, 1.00),
    "supports_keeping": (0.80, 0.94, 0.72),
    "supports_closing": (1.00, 0.82, 0.72),
    "none": _GREY,
}
"""Red, green and blue of each effect, the weightiest first; light enough to read through and told apart by people who see no red or green: the
note names the effect too."""
AUTHOR = "Settlement Analyzer"
_NOTE_WIDTH, _NOTE_HEIGHT = 240.0, 150.0
_PRINTED = 4
"""Flag of an annotation that is printed with its page."""


def highlight(
    pdf: pikepdf.Pdf, page: pikepdf.Page, report: Report, clauses: Iterable[ClauseRecord], number: int, rotation: int
) -> None:
    """Adds the highlights of a page; `number` is that of the page in the report, `rotation` the turn that its reader needed."""
    space = PageSpace.of(page)
    if "/Annots" not in page.obj:
        page.obj.Annots = pdf.make_indirect(Array())
    together: dict[tuple[Box, ...], list[ClauseRecord]] = {}
    for clause in clauses:
        together.setdefault(tuple(box for box in clause.boxes if box[0] == number), []).append(clause)
    for boxes, group in together.items():
        quads = [space.corners(*box[1:], rotation) for box in boxes]
        made = pdf.make_indirect(_highlight(pdf, page, report, sorted(group, key=_weight), quads))
        note = pdf.make_indirect(_popup(page, made, space))
        made.Popup = note
        page.obj.Annots.append(made)
        page.obj.Annots.append(note)


def _weight(clause: ClauseRecord) -> int:
    """The place of a clause among others on the same words: the first gives the colour."""
    if clause.found_by == CLASSIFIER or clause.effect not in COLOURS:
        return len(COLOURS)
    return list(COLOURS).index(clause.effect)


def _highlight(
    pdf: pikepdf.Pdf,
    page: pikepdf.Page,
    report: Report,
    group: list[ClauseRecord],
    quads: list[tuple[Point, ...]],
) -> Dictionary:
    """One highlight for all clauses that stand on the same words, so that no colour covers another."""
    colour = COLOURS.get(group[0].effect, _GREY)
    xs = [x for quad in quads for x, _ in quad]
    ys = [y for quad in quads for _, y in quad]
    rect = [round(n, 2) for n in (min(xs), min(ys), max(xs), max(ys))]
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Highlight,
        Rect=rect,
        QuadPoints=[round(n, 2) for quad in quads for point in quad for n in point],
        C=list(colour),
        F=_PRINTED,
        NM=String(f"settlement-analyzer-{group[0].id}-{quads[0][0][0]:.0f}-{quads[0][0][1]:.0f}"),
        T=String(AUTHOR),
        Subj=String("; ".join(f"{title_of(clause)} ({effect_of(clause)})" for clause in group)),
        Contents=String("\n\n".join(note_of(clause, report) for clause in group)),
        P=page.obj,
        AP=Dictionary(N=_appearance(pdf, colour, quads, rect)),
    )


def _appearance(pdf: pikepdf.Pdf, colour: Colour, quads: list[tuple[Point, ...]], rect: list[float]) -> pikepdf.Stream:
    """What viewers draw: the words stay black, since the colour is multiplied with what lies under it."""
    red, green, blue = colour
    drawn = [f"/Multiplied gs {red:.2f} {green:.2f} {blue:.2f} rg"]
    for top_left, top_right, bottom_left, bottom_right in quads:
        path = (top_left, top_right, bottom_right, bottom_left)
        drawn.append(" ".join(f"{x:.2f} {y:.2f} {'m' if i == 0 else 'l'}" for i, (x, y) in enumerate(path)) + " h f")
    stream = pdf.make_stream("\n".join(drawn).encode("ascii"))
    stream.Type, stream.Subtype = Name.XObject, Name.Form
    stream.BBox = rect
    stream.Group = Dictionary(S=Name.Transparency)
    stream.Resources = Dictionary(ExtGState=Dictionary(Multiplied=Dictionary(Type=Name.ExtGState, BM=Name.Multiply)))
    return stream


def _popup(page: pikepdf.Page, parent: pikepdf.Object, space: PageSpace) -> Dictionary:
    """The closed window of the note, at the edge of the page beside its clause."""
    x1, top = space.crop[2], float(parent.Rect[3])
    bottom = max(top - _NOTE_HEIGHT, space.crop[1])
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Popup,
        Rect=[x1 - _NOTE_WIDTH, bottom, x1, bottom + _NOTE_HEIGHT],
        Parent=parent,
        Open=False,
        F=24,  # as the specification wants it for notes: neither turned nor made larger with the page
        P=page.obj,
    )
