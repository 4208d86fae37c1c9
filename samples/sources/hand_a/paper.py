"""A sheet of paper: a cursor, text, boxes, lines. No settlement text here."""
from pathlib import Path

from reportlab.lib.pagesizes import letter
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen import canvas

from . import later, pens

BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}


class Paper:
    W, H = letter
    L, R = 54, 558          # text margins

    def __init__(self, path, face="Helvetica", live=False, title="", author=""):
        self.path, self.face, self.live = Path(path), face, live
        self.c = canvas.Canvas(str(path), pagesize=letter, invariant=1, pageCompression=1)
        self.c.setTitle(title)
        self.c.setAuthor(author)
        self.n, self.y, self.base, self.jobs, self.seen, self.at = 0, 0, 0, [], {}, {}

    @property
    def bold(self):
        return BOLD[self.face]

    # pages
    def page(self, foot="", right="", size=7):
        if self.n:
            self.c.showPage()
        self.n += 1
        self.y = 742
        self.c.setFont(self.face, size)
        self.c.drawString(self.L, 28, foot)
        self.c.drawRightString(self.R, 28, right)

    def finish(self):
        self.c.save()
        later.apply(self.path, self.jobs)

    def job(self, method, *args, **kw):
        self.jobs.append((method, args, kw))

    def name(self, base):
        base = base.replace(".", "")        # a full stop parts field names in PDF
        k = self.seen[base] = self.seen.get(base, 0) + 1
        return base if k == 1 else f"{base} {k}"

    # text
    def put(self, x, y, s, size=9, face=None):
        self.c.setFont(face or self.face, size)
        self.c.drawString(x, y, s)
        return x + stringWidth(s, face or self.face, size)

    def centre(self, s, size=11, face=None, gap=None):
        self.c.setFont(face or self.bold, size)
        self.c.drawCentredString(self.W / 2, self.y, s)
        self.y -= gap or size * 1.35

    def para(self, s, size=9, x=None, right=None, face=None, lead=None, gap=6, key=None):
        x, right, face, lead = x or self.L, right or self.R, face or self.face, lead or size * 1.28
        spots = []
        for piece in s.split("\n"):
            for line in simpleSplit(piece, face, size, right - x) or [""]:
                self.put(x, self.y, line, size, face)
                spots.append((x, self.y - size * .22, x + stringWidth(line, face, size), self.y + size * .78))
                self.y -= lead
        self.y -= gap
        if key:
            self.at[key] = (self.n - 1, spots)
        return spots

    def gap(self, d):
        self.y -= d

    def rule(self, x0=None, x1=None, width=.6):
        self.c.setLineWidth(width)
        self.c.line(x0 or self.L, self.y, x1 or self.R, self.y)

    # fill-ins
    def box(self, x, y, w, h, value="", name="f", size=9, lines=False, border=True):
        """A ruled box to fill in; lower left corner x, y."""
        self.c.setLineWidth(.5)
        if border:
            self.c.rect(x, y, w, h)
        if self.live:
            self.job("text", self.n - 1, self.name(name), (x + 1, y + 1, x + w - 1, y + h - 1), value or "", size, 0, lines)
        elif lines:
            yy = y + h - size * 1.2
            for piece in (value or "").split("\n"):
                for s in simpleSplit(piece, self.face, size, w - 8) or [""]:
                    self.put(x + 4, yy, s, size)
                    yy -= size * 1.22
            if yy < y - size:
                raise ValueError(f"text overflows its box: {name} on page {self.n}")
        elif value:
            while stringWidth(value, self.face, size) > w - 4:
                size -= .25
            self.put(x + 3, y + h / 2 - size * .35, value, size)

    def row(self, items, h=15, gap=23, label=6):
        """items: [(label, value, width), ...]: boxes side by side with their labels beneath."""
        x = self.L
        for text, value, w in items:
            self.box(x, self.y - h, w, h, value, name=text or "f")
            self.put(x, self.y - h - label - 1, text, label)
            x += w + 8
        self.y -= h + gap

    def comb(self, x, y, n, value, label="", cell=13.5, h=16, name=None):
        """Boxed characters, one to a cell."""
        self.c.setLineWidth(.5)
        for i in range(n + 1):
            self.c.line(x + i * cell, y, x + i * cell, y + h)
        self.c.line(x, y, x + n * cell, y)
        self.c.line(x, y + h, x + n * cell, y + h)
        if self.live:
            self.job("text", self.n - 1, self.name(name or label or "comb"), (x, y, x + n * cell, y + h), value or "", 10, n)
        else:
            self.c.setFont("Helvetica", 10.5)
            for i, ch in enumerate(value or ""):
                self.c.drawCentredString(x + (i + .5) * cell, y + 4.2, ch)
        if label:
            self.put(x, y - 7.5, label, 6)
        return x + n * cell

    def line(self, x, y, w, value="", size=10, name="f", face=None):
        """A ruled line to fill in."""
        self.c.setLineWidth(.5)
        self.c.line(x, y - 2, x + w, y - 2)
        if self.live:
            self.job("text", self.n - 1, self.name(name), (x, y - 2, x + w, y + 12), value or "", size)
        elif value:
            f = face or self.face
            while stringWidth(value, f, size) > w:
                size -= .25
            self.put(x + 2, y, value, size, f)

    def check(self, x, y, style=None, s=9, name="cb", export="On", glyph="4", round_=False):
        """A small square (or ring) with its mark, if any; `style` "on" in a live paper."""
        self.c.setLineWidth(.7)
        if round_:
            self.c.circle(x + s / 2, y + s / 2, s / 2)
        else:
            self.c.rect(x, y, s, s)
        if self.live:
            self.job("check", self.n - 1, self.name(name), (x, y, x + s, y + s), bool(style), export, glyph)
        elif style:
            pens.mark(self.c, x, y, s, style)

    def sign(self, x, y, w, label, who=None, style="s", date=None, date_w=78, label_size=6.5):
        """A signature line with its label, and a date line at its right."""
        self.c.setLineWidth(.6)
        self.c.line(x, y, x + w, y)
        self.put(x, y - 8, label, label_size)
        if style == "field":
            self.job("sig", self.n - 1, self.name("Signature " + label), (x, y, x + w, y + 22), who or "", iso(date) if date else "")
        elif who:
            pens.signature(self.c, x, y, w, who, style)
        if date_w:
            self.c.line(x + w + 14, y, x + w + 14 + date_w, y)
            self.put(x + w + 14, y - 8, "Date", label_size)
            if date:
                self.put(x + w + 18, y + 3, date, 9.5, "Times-Italic" if style in ("ink", "picture", "italic") else self.face)


def iso(date):
    m, d, y = date.split("/")
    return f"{y}-{int(m):02d}-{int(d):02d}"
