"""reportlab: boxed state-form look; with acro=True the entries are PDF form fields."""
import textwrap
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.colors import black, Color, white
from reportlab.platypus import (BaseDocTemplate, Flowable, Frame, KeepTogether, PageBreak, PageTemplate, Paragraph,
                                Spacer, Table)
from . import marks

INKC = Color(.1, .15, .45)


class Ink(Flowable):
    def __init__(self, strokes, w, h, lw=1.1, color=INKC):
        super().__init__()
        self.s, self.width, self.height, self.lw, self.col = strokes, w, h, lw, color

    def draw(self):
        c = self.canv
        c.saveState()
        c.setStrokeColor(self.col)
        c.setLineWidth(self.lw)
        c.setLineCap(1)
        for s in self.s:
            p = c.beginPath()
            p.moveTo(s[0][0] * self.width, self.height * (1 - s[0][1]))
            for x, y in s[1:]:
                p.lineTo(x * self.width, self.height * (1 - y))
            c.drawPath(p)
        c.restoreState()


class Pic(Flowable):
    def __init__(self, seed, w, h):
        super().__init__()
        self.seed, self.width, self.height = seed, w, h

    def draw(self):
        import io
        from reportlab.lib.utils import ImageReader
        self.canv.drawImage(ImageReader(io.BytesIO(marks.png(marks.signature(self.seed), 220, 50))), 0, 0,
                            self.width, self.height)


class Box(Flowable):
    """Tick box: on = cross / tick / fill, by style."""
    def __init__(self, on, how="cross", size=9):
        super().__init__()
        self.on, self.how, self.width, self.height = on, how, size + 2, size

    def draw(self):
        c, s = self.canv, self.height
        if self.how == "acro":
            Box.count = getattr(Box, "count", 0) + 1
            c.acroForm.checkbox(name=f"chk{Box.count}", checked=bool(self.on), x=0, y=0, size=s + 1, relative=True,
                                buttonStyle="cross", borderWidth=.7, fillColor=white)
            return
        c.setLineWidth(.7)
        c.rect(0, 0, s, s)
        if not self.on:
            return
        if self.how == "cross":
            c.setLineWidth(1.2)
            c.line(1.5, 1.5, s - 1.5, s - 1.5)
            c.line(1.5, s - 1.5, s - 1.5, 1.5)
        elif self.how == "tick":
            c.saveState()
            c.setStrokeColor(INKC)
            c.setLineWidth(1.5)
            c.lines([(0, s * .5, s * .4, 0), (s * .4, 0, s * 1.2, s * 1.3)])
            c.restoreState()
        else:
            c.rect(1.8, 1.8, s - 3.6, s - 3.6, fill=1, stroke=0)


class Field(Flowable):
    n = 0

    def __init__(self, value, w, h=14, multi=False):
        super().__init__()
        self.v, self.width, self.height, self.m = value, w, h, multi

    def draw(self):
        Field.n += 1
        self.canv.acroForm.textfield(name=f"f{Field.n}", value=self.v, x=0, y=0, width=self.width, height=self.height,
                                     relative=True, fontName="Helvetica", fontSize=9, borderWidth=.4, fillColor=white,
                                     maxlen=4000, fieldFlags="multiline" if self.m else "")


class Foot(Flowable):
    width = height = 0

    def __init__(self, text):
        super().__init__()
        self.t = text

    def draw(self):
        d = self.canv._d
        d.foot, d.first = self.t, self.canv.getPageNumber()


def build(blocks, path, font="Times-Roman", bold="Times-Bold", ital="Times-Italic", typed="Courier", size=10.5, lead=1.3,
          box="cross", acro=False, margins=(54, 60), label="above", grid=True, justify=False):
    Field.n = 0
    Box.count = 0
    how = "acro" if acro else box
    W_ = letter[0] - 2 * margins[0]
    base = ParagraphStyle("b", fontName=font, fontSize=size, leading=size * lead, spaceAfter=6,
                          alignment=TA_JUSTIFY if justify else 0)
    st = lambda **k: ParagraphStyle("x", parent=base, **k)
    typ = st(fontName=typed, fontSize=size - .5, spaceAfter=0, leading=size * 1.2)
    lab = st(fontName=font, fontSize=size - 3.2, leading=size - 1.8, spaceAfter=0)
    hd = st(fontName=bold, spaceBefore=6, keepWithNext=1)
    flow = []

    def val(v, w):
        if acro and len(v) < 95:
            return Field(v, w - 8)
        return Paragraph(v or "&nbsp;", typ)

    def sigcell(kind, name, w):
        if kind == "ink":
            return Ink(marks.signature(name), min(w - 20, 120), 26)
        if kind == "img":
            return Pic(name, 110, 25)
        if kind == "s":
            return Paragraph(f"/s/ {name}", st(fontName=font, spaceAfter=0))
        if kind == "i":
            return Paragraph(name, st(fontName=ital, fontSize=size + 2, spaceAfter=0))
        if kind == "field":
            return Field("/s/ " + name, w - 12)
        return Paragraph("&nbsp;", base)

    for b in blocks:
        k = b[0]
        if k == "DOC":
            if flow:
                flow.append(PageBreak())
            flow.append(Foot(b[1]))
        elif k == "PB":
            flow.append(PageBreak())
        elif k == "SP":
            flow.append(Spacer(1, b[1]))
        elif k == "T":
            flow.append(Paragraph(b[1], st(fontName=bold, fontSize=size + 3, leading=size + 7, alignment=TA_CENTER, spaceAfter=8)))
        elif k == "C":
            flow.append(Paragraph(b[1], st(alignment=TA_CENTER, spaceAfter=3)))
        elif k == "R":
            flow.append(Paragraph(b[1], st(alignment=TA_RIGHT)))
        elif k == "H":
            flow.append(Paragraph(b[1], hd))
        elif k == "P":
            flow.append(Paragraph(b[1], base))
        elif k == "Z":
            flow.append(Paragraph(b[1], st(fontSize=size - 2, leading=size)))
        elif k == "N":
            flow.append(Paragraph(b[2], st(leftIndent=22, bulletIndent=0), bulletText=b[1]))
        elif k == "W":
            flow.append(Table([[Paragraph(b[1], st(fontName=bold, spaceAfter=0))]], colWidths=[W_],
                              style=[("BOX", (0, 0), (-1, -1), 1.2, black), ("TOPPADDING", (0, 0), (-1, -1), 6),
                                     ("BOTTOMPADDING", (0, 0), (-1, -1), 8)]))
            flow.append(Spacer(1, 8))
        elif k == "CAP":
            lt = [Paragraph(x, st(spaceAfter=2)) for x in b[1]]
            rt = [Paragraph(x, st(spaceAfter=2)) for x in b[2]]
            flow.append(Table([[lt, rt]], colWidths=[W_ * .52, W_ * .48],
                              style=[("LINEAFTER", (0, 0), (0, 0), .8, black), ("LINEBELOW", (0, 0), (0, 0), .8, black),
                                     ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (1, 0), (1, 0), 14)]))
            flow.append(Spacer(1, 12))
        elif k == "F":
            for row in b[1]:
                n = len(row)
                w = W_ / n
                if label == "above":
                    cells = [[Paragraph(l, lab), val(v, w)] for l, v in row]
                    style = [("GRID", (0, 0), (-1, -1), .5, black)]
                else:
                    cells = [[val(v, w), Paragraph(l, lab)] for l, v in row]
                    style = []
                style += [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2),
                          ("BOTTOMPADDING", (0, 0), (-1, -1), 4), ("LEFTPADDING", (0, 0), (-1, -1), 4)]
                flow.append(Table([cells], colWidths=[w] * n, style=style))
                if label != "above":
                    flow.append(Spacer(1, 2))
            flow.append(Spacer(1, 6))
        elif k == "G":
            head, rows, ws = b[1], b[2], b[3]
            n = len(rows[0])
            ws = [W_ * x for x in ws] if ws else [W_ / n] * n
            data = ([[Paragraph(h, st(fontName=bold, fontSize=size - 1.5, spaceAfter=0)) for h in head]] if head else [])
            data += [[Paragraph(str(x), st(fontSize=size - 1, spaceAfter=0)) for x in r] for r in rows]
            flow.append(Table(data, colWidths=ws, style=([("GRID", (0, 0), (-1, -1), .4, black)] if grid else
                        [("LINEBELOW", (0, 0), (-1, 0), .8, black)]) + [("VALIGN", (0, 0), (-1, -1), "TOP")]))
            flow.append(Spacer(1, 8))
        elif k == "K":
            opts, inline = b[1], b[2]
            cells = []
            for on, t in opts:
                cells.append([Box(on, how), Paragraph(t, st(spaceAfter=0))])
            if inline:
                w = W_ / len(cells)
                flow.append(Table([sum(cells, [])], colWidths=sum([[16, w - 16] for _ in cells], []),
                                  style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3)]))
            else:
                flow.append(Table(cells, colWidths=[18, W_ - 18], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3)]))
            flow.append(Spacer(1, 5))
        elif k == "I":
            heads, rows = b[1], b[2]

            def ini(v):
                if acro:
                    return Field(v, 74)
                return Ink(marks.letters(v), 9 * len(v) + 4, 11) if v else Paragraph("&nbsp;", typ)
            data = [[Paragraph(h, lab) for h in heads]] + [[ini(a), ini(d), Paragraph(t, st(spaceAfter=0))] for t, a, d in rows]
            flow.append(Table(data, colWidths=[86, 86, W_ - 172], style=[
                ("GRID", (0, 0), (-1, -1), .5, black) if grid else ("LINEBELOW", (0, 1), (1, -1), .6, black),
                ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
            flow.append(Spacer(1, 8))
        elif k == "B":
            if acro and b[2]:
                body = [Field("\n".join(textwrap.wrap(b[2], 98)), W_ - 14, b[3] or 60, True)]
            else:
                body = [Paragraph(b[2] or "&nbsp;", typ)] + ([Spacer(1, b[3])] if b[3] else [])
            flow.append(Table([[[Paragraph(b[1], lab), Spacer(1, 3)] + body]], colWidths=[W_],
                              style=[("BOX", (0, 0), (-1, -1), .6, black)]))
            flow.append(Spacer(1, 8))
        elif k == "INK":
            for s in marks.cursive_lines(b[1], b[2]):
                flow.append(Ink(s, W_ * .8, 17, .9))
            flow.append(Spacer(1, 8))
        elif k == "S":
            sigs = b[1]
            for i in range(0, len(sigs), 2):
                pair = sigs[i:i + 2]
                w = W_ / 2 - 12
                cells = []
                for role, name, kind, date in pair:
                    x = Table([[sigcell(kind, name, w * .72), Paragraph(date or "&nbsp;", typ)],
                               [Paragraph(role, lab), Paragraph("Date", lab)]], colWidths=[w * .68, w * .32], rowHeights=[30, 22],
                              style=[("LINEBELOW", (0, 0), (-1, 0), .6, black), ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
                                     ("VALIGN", (0, 1), (-1, 1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 2),
                                     ("RIGHTPADDING", (0, 0), (-1, -1), 0), ("BOTTOMPADDING", (0, 0), (-1, 0), 2)])
                    cells.append(x)
                while len(cells) < 2:
                    cells.append("")
                flow.append(Table([cells], colWidths=[W_ / 2] * 2, style=[("LEFTPADDING", (0, 0), (-1, -1), 0)]))
            flow.append(Spacer(1, 6))

    class Doc(BaseDocTemplate):
        foot, first = "", 1

        def afterPage(self):
            c = self.canv
            if self.foot:
                c.setFont(font, 8)
                c.drawString(margins[0], 34, self.foot.replace("{n}", str(c.getPageNumber() - self.first + 1)))

    d = Doc(str(path), pagesize=letter, invariant=1, leftMargin=margins[0], rightMargin=margins[0], topMargin=margins[1], bottomMargin=56)
    fr = Frame(margins[0] - 6, 56, W_ + 12, letter[1] - 56 - margins[1] + 10, id="f")

    def start(c, doc):
        c._d = doc
    d.addPageTemplates([PageTemplate(id="p", frames=[fr], onPage=start)])
    d.build(flow)
