"""A small top-down page writer on the reportlab canvas."""

from __future__ import annotations

from pathlib import Path

from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from .common import ink


class Flow:
    def __init__(self, path: Path, font="Times-Roman", bold="Times-Bold", italic="Times-Italic", size=10.5, left=60, right=60,
                 top=56, bottom=62, footer=None, lead=1.28, title=""):
        self.c = Canvas(str(path), pagesize=(612, 792), invariant=1)
        self.c.setTitle(title or "Document")
        self.font, self.bold, self.italic, self.size, self.lead = font, bold, italic, size, lead
        self.left, self.right, self.top, self.bottom = left, right, top, bottom
        self.w = 612 - left - right
        self.page = 1
        self.footer = footer
        self.y = 792 - top
        self.decor = None
        self.n = 0

    # pages
    def _foot(self):
        if self.decor:
            self.decor(self.c)
        if self.footer:
            self.footer(self.c, self.page)

    def new(self):
        self._foot()
        self.c.showPage()
        self.page += 1
        self.y = 792 - self.top

    def restart(self, footer):
        """Next document of the packet: new page, own numbering."""
        self._foot()
        self.c.showPage()
        self.footer, self.page, self.y = footer, 1, 792 - self.top

    def room(self, h):
        if self.y - h < self.bottom:
            self.new()

    def done(self):
        self._foot()
        self.c.save()

    def gap(self, h=6):
        self.y -= h

    # text
    def p(self, text, font=None, size=None, indent=0, after=5, align="l", width=None):
        font, size = font or self.font, size or self.size
        lh = size * self.lead
        for para in text.split("\n"):
            for line in simpleSplit(para, font, size, (width or self.w) - indent) or [""]:
                self.room(lh)
                self.y -= lh
                self.c.setFont(font, size)
                x = self.left + indent
                if align == "c":
                    self.c.drawCentredString(self.left + self.w / 2, self.y, line)
                else:
                    self.c.drawString(x, self.y, line)
        self.y -= after

    def h(self, text, size=None, align="l", after=5):
        self.p(text, self.bold, size or self.size + 0.5, align=align, after=after)

    def rule(self, after=6):
        self.room(8)
        self.y -= 3
        self.c.setLineWidth(0.6)
        self.c.line(self.left, self.y, self.left + self.w, self.y)
        self.y -= after

    # labelled blanks: [(label, value, share)]
    def blanks(self, cells, boxed=True, hand="Courier", size=10, field=False, after=4):
        h = 30 if boxed else 28
        self.room(h)
        total = sum(c[2] for c in cells)
        x = self.left
        self.y -= h
        for label, value, share in cells:
            w = self.w * share / total - 6
            if not label and not value:
                x += self.w * share / total
                continue
            if field:
                self.n += 1
                self.c.acroForm.textfield(name=f"f{self.n}", tooltip=label, x=x, y=self.y + 9, width=w, height=16, borderWidth=0.5,
                                          value=value, fontName="Helvetica", fontSize=9, forceBorder=True)
            else:
                self.c.setLineWidth(0.5)
                if boxed:
                    self.c.rect(x, self.y + 9, w, 17)
                else:
                    self.c.line(x, self.y + 11, x + w, self.y + 11)
                s = size
                while value and stringWidth(value, hand, s) > w - 5 and s > 5.5:
                    s -= 0.5
                self.c.setFont(hand, s)
                self.c.drawString(x + 3, self.y + 14, value)
            self.c.setFont(self.font, 6.8)
            self.c.drawString(x, self.y + 1.5, label)
            x += self.w * share / total
        self.y -= after

    def box(self, x, y, on, style="x", s=9):
        c = self.c
        c.setLineWidth(0.7)
        c.rect(x, y, s, s)
        if on:
            c.setLineWidth(1.2)
            if style == "x":
                c.line(x + 1.5, y + 1.5, x + s - 1.5, y + s - 1.5)
                c.line(x + 1.5, y + s - 1.5, x + s - 1.5, y + 1.5)
            elif style == "tick":
                c.setStrokeColorRGB(.05, .1, .45)
                c.line(x + 1, y + s * .5, x + s * .42, y + 1)
                c.line(x + s * .42, y + 1, x + s + 3, y + s + 3)
                c.setStrokeColorRGB(0, 0, 0)
            else:
                c.rect(x + 2, y + 2, s - 4, s - 4, fill=1)

    def checks(self, items, style="x", indent=14, field=False, inline=True):
        """items: [(label, on)]"""
        self.room(16)
        self.y -= 15
        x = self.left + indent
        for label, on in items:
            if field:
                self.n += 1
                self.c.acroForm.checkbox(name=f"c{self.n}", tooltip=label, x=x, y=self.y - 1, size=11, checked=on, buttonStyle="check",
                                         borderWidth=0.7)
            else:
                self.box(x, self.y, on, style)
            self.c.setFont(self.font, self.size)
            self.c.drawString(x + 14, self.y + 1, label)
            x += 14 + stringWidth(label, self.font, self.size) + 22
            if not inline:
                x = self.left + indent
                self.y -= 15
        self.y -= 5

    # signatures
    def sig(self, role, name="", how="", date="", x=None, width=None, field=False):
        """how: '' none, 's' = /s/, 'i' italics, 'k' ink"""
        self.room(46)
        self.y -= 34
        x = self.left if x is None else x
        w = width or self.w * 0.58
        c = self.c
        c.setLineWidth(0.6)
        c.line(x, self.y, x + w, self.y)
        c.line(x + w + 20, self.y, x + w + 110, self.y)
        if how == "s":
            c.setFont(self.font, 11)
            c.drawString(x + 8, self.y + 4, f"/s/ {name}")
        elif how == "i":
            c.setFont(self.italic, 14)
            c.drawString(x + 8, self.y + 4, name)
        elif how == "k":
            c.saveState()
            c.translate(x + 12, self.y + 1)
            c.setStrokeColorRGB(.1, .15, .45)
            c.setLineWidth(1.1)
            for a, b, d, e in ink(name):
                c.bezier(*a, *b, *d, *e)
            c.restoreState()
        if date:
            c.setFont("Courier" if how != "k" else self.italic, 10)
            c.drawString(x + w + 24, self.y + 4, date)
        c.setFont(self.font, 7.5)
        c.drawString(x, self.y - 9, role)
        c.drawString(x + w + 20, self.y - 9, "Date")
        self.y -= 14

    def note(self, text, h=60, hand="Courier", size=9.5):
        """A boxed free-text area."""
        lines = []
        for para in text.split("\n"):
            lines += simpleSplit(para, hand, size, self.w - 12) or [""]
        need = max(h, len(lines) * size * 1.22 + 12)
        self.room(need + 6)
        self.y -= need
        self.c.setLineWidth(0.6)
        self.c.rect(self.left, self.y, self.w, need)
        y = self.y + need - size - 5
        self.c.setFont(hand, size)
        for ln in lines:
            self.c.drawString(self.left + 6, y, ln)
            y -= size * 1.22
        self.y -= 8
