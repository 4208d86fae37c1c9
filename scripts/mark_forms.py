"""Check boxes and radio buttons as form fields, made as well and as badly as programs make them."""

from __future__ import annotations

import io
from typing import Any

from mark_pages import HEIGHT
from mark_papers import Paper, new_paper, read_paper, rows
from mark_scores import Outcome

from analyzer.reading.settlement import Box, MarkState

ON_NAMES = ("Yes", "On", "1", "is not", "Oui", "Choice 2", "0", "true", "X", "No", "sí", "a/b")
"""Names of the state in which a button is on: programs and people choose anything."""
LONE = ("plain", "no /AS", "no /Off appearance", "no /V", "/V against /AS", "no appearance", "tinted", "unnamed")
GROUPED = ("radio", "radio without /AS", "shared name", "shared name, one value", "radio in unison")
RADIO = 1 << 15
"""The flag of a field whose buttons exclude each other."""


def read_forms(kind: str, number: int, condition: str, seed: int) -> Outcome:
    """Makes a paper with fields, reads it and judges what was read."""
    import pikepdf

    out = io.BytesIO()
    paper = new_paper(seed * 1_000_003 + number, out)
    placed = rows(paper)
    paper.canvas.showPage()
    paper.canvas.save()
    filled = io.BytesIO()
    with pikepdf.open(io.BytesIO(out.getvalue())) as pdf:
        form = _Form(pdf, paper)
        for row in placed:
            boxes = [box for box, _, _ in row]
            form.group(boxes) if len(boxes) > 1 and paper.random.random() < 0.6 else form.lone(boxes)
        form.close()
        pdf.save(filled)
    return read_paper(filled.getvalue(), paper.marks, f"{condition} {kind} {number}")


class _Form:
    """The fields of one page."""

    def __init__(self, pdf: Any, paper: Paper) -> None:
        self.pdf, self.paper, self.random = pdf, paper, paper.random
        self.fields: list[Any] = []
        self.widgets: list[Any] = []

    def close(self) -> None:
        from pikepdf import Array, Dictionary, Name, String

        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats)
        self.pdf.pages[0].Annots = Array(self.widgets)
        self.pdf.Root.AcroForm = Dictionary(
            Fields=Array(self.fields),
            DA=String("/ZaDb 0 Tf 0 g"),
            DR=Dictionary(Font=Dictionary(ZaDb=self.pdf.make_indirect(font))),
        )

    def lone(self, boxes: list[Box]) -> None:
        """Boxes that are fields of their own."""
        from pikepdf import Name, String

        for box in boxes:
            style, on = self.random.choice(LONE), self.random.random() < 0.5
            name = Name("/" + self.random.choice(ON_NAMES))
            shown = name if on else Name.Off
            widget = self._widget(box, name, style)
            widget.T = String(f"box {len(self.fields)}")
            if style != "no /AS":
                widget.AS = shown
            if style == "/V against /AS":
                widget.V = Name.Off if on else name
            elif style != "no /V":
                widget.V = shown
            if style == "unnamed":
                widget.T = String("")
            self.fields.append(widget)
            self.paper.mark(f"field {style}", box, MarkState.ON if on else MarkState.OFF)

    def group(self, boxes: list[Box]) -> None:
        """Boxes that are the kids of one field."""
        from pikepdf import Array, Dictionary, Name, String

        style = self.random.choice(GROUPED)
        names = [Name("/" + name) for name in self.random.sample(ON_NAMES, len(boxes))]
        if style in ("shared name, one value", "radio in unison"):
            # every kid bears the same name of its on state, and only what each shows tells them apart
            names = [names[0]] * len(boxes)
        chosen = self.random.choice((None, *range(len(boxes))))
        value = Name.Off if chosen is None else names[chosen]
        whole = self.pdf.make_indirect(Dictionary(FT=Name.Btn, T=String(f"group {len(self.fields)}"), V=value))
        if style.startswith("radio"):
            whole.Ff = RADIO
        kids = []
        for n, (box, name) in enumerate(zip(boxes, names, strict=True)):
            kid = self._widget(box, name, "plain")
            del kid.FT
            kid.Parent = whole
            if style != "radio without /AS":
                kid.AS = name if n == chosen else Name.Off
            kids.append(kid)
            self.paper.mark(f"field {style}", box, MarkState.ON if n == chosen else MarkState.OFF)
        whole.Kids = Array(kids)
        self.fields.append(whole)

    def _widget(self, box: Box, name: Any, style: str) -> Any:
        from pikepdf import Array, Dictionary, Name, String

        side = box.width
        frame = f"0.5 w 0.5 0.5 {side - 1:.2f} {side - 1:.2f} re S "
        if style == "tinted":
            frame = f"0.75 0.8 0.95 rg 0 0 {side:.2f} {side:.2f} re f " + frame
        tick = f"q BT /ZaDb {side * 0.9:.2f} Tf {side * 0.12:.2f} {side * 0.18:.2f} Td ({self.random.choice('48nlHu')}) Tj ET Q"
        shapes = Dictionary({str(name): self._appearance(side, frame + tick)})
        if style != "no /Off appearance":
            shapes.Off = self._appearance(side, frame)
        widget = self.pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Btn,
                F=4,
                Rect=Array([box.x0, HEIGHT - box.bottom, box.x1, HEIGHT - box.top]),
                MK=Dictionary(CA=String("4"), BC=Array([0])),
            )
        )
        if style != "no appearance":
            widget.AP = Dictionary(N=shapes)
        self.widgets.append(widget)
        return widget

    def _appearance(self, side: float, content: str) -> Any:
        from pikepdf import Array, Dictionary, Name

        stream = self.pdf.make_stream(content.encode())
        stream.Type, stream.Subtype, stream.BBox = Name.XObject, Name.Form, Array([0, 0, side, side])
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats)
        stream.Resources = Dictionary(Font=Dictionary(ZaDb=font))
        return stream
