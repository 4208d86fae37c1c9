"""fpdf2: old typewriter look, photocopied office forms."""
import datetime
import re
from fpdf import FPDF
from . import marks


class Doc(FPDF):
    foot, first = "", 1
    ff = "Times"

    def footer(self):
        if self.foot:
            self.set_y(-14)
            self.set_font(self.ff, size=8)
            self.cell(0, 5, self.foot.replace("{n}", str(self.page_no() - self.first + 1)), align="C")


def plain(t):
    t = re.sub(r"</?(b|i|u)>", lambda m: m.group(0), t)
    return (t.replace("&nbsp;", " ").replace("&amp;", "&").replace("§", "Sec. ").replace("–", "-").replace("—", "--")
            .replace("’", "'").replace("“", '"').replace("”", '"').replace("¶", "para. ").replace("<br/>", "\n").replace("<br>", "\n"))


def build(blocks, path, form="Times", typed="Courier", size=10.5, mark="X", lm=22, sigstyle=None):
    p = Doc(format="letter")
    p.ff = form
    p.set_creation_date(datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc))
    p.set_margins(lm, 18, lm)
    p.set_auto_page_break(True, 20)
    W = 215.9 - 2 * lm
    lh = size * .46

    def txt(t, font=form, style="", sz=size, align="L", indent=0, after=2):
        p.set_font(font, style, sz)
        p.set_x(lm + indent)
        p.multi_cell(W - indent, sz * .46, re.sub(r"</?[biu]>", "", plain(t)), align=align, new_x="LMARGIN", new_y="NEXT")
        p.ln(after)

    def strokes(ss, x, y, w, h, lw=.35):
        p.set_line_width(lw)
        p.set_draw_color(30, 40, 110)
        for s in ss:
            for (a, b), (c, d) in zip(s, s[1:]):
                p.line(x + a * w, y + b * h, x + c * w, y + d * h)
        p.set_draw_color(0)
        p.set_line_width(.2)

    def need(h):
        if p.get_y() + h > 279.4 - 20:
            p.add_page()

    for b in blocks:
        k = b[0]
        if k == "DOC":
            p.add_page()
            p.foot, p.first = b[1], p.page_no()
        elif not p.page_no():
            p.add_page()
        if k == "PB":
            p.add_page()
        elif k == "SP":
            p.ln(b[1] * .35)
        elif k == "T":
            txt(b[1], style="B", sz=size + 2.5, align="C", after=3)
        elif k == "C":
            txt(b[1], align="C", after=1)
        elif k == "R":
            txt(b[1], align="R")
        elif k == "H":
            need(20)
            txt(b[1], style="B", after=1)
        elif k == "P":
            txt(b[1])
        elif k == "Z":
            txt(b[1], sz=size - 2)
        elif k == "N":
            need(10)
            p.set_font(form, "", size)
            y = p.get_y()
            p.set_xy(lm, y)
            p.cell(10, lh, b[1])
            txt(b[2], indent=10)
        elif k == "W":
            need(30)
            y = p.get_y()
            txt(b[1], style="B", indent=3, after=1)
            p.rect(lm, y - 2, W, p.get_y() - y + 3)
            p.ln(4)
        elif k == "CAP":
            y = p.get_y()
            p.set_font(form, "", size)
            p.multi_cell(W * .5, lh * 1.1, plain("\n".join(b[1])), new_x="LMARGIN", new_y="NEXT")
            y1 = p.get_y()
            p.set_xy(lm + W * .56, y)
            p.multi_cell(W * .44, lh * 1.1, plain("\n".join(b[2])), new_x="LMARGIN", new_y="NEXT")
            y1 = max(y1, p.get_y())
            for i in range(int((y1 - y) / lh)):
                p.text(lm + W * .52, y + 3 + i * lh, ")")
            p.set_y(y1 + 4)
        elif k == "F":
            for row in b[1]:
                need(13)
                w, y, ymax = W / len(row), p.get_y(), 0
                for i, (l, v) in enumerate(row):
                    p.set_xy(lm + i * w, y)
                    p.set_font(typed, "", size - .5)
                    p.multi_cell(w - 3, lh, plain(v) or " ", new_x="LEFT", new_y="NEXT")
                    ymax = max(ymax, p.get_y())
                for i, (l, v) in enumerate(row):
                    p.line(lm + i * w, ymax, lm + (i + 1) * w - 3, ymax)
                    p.set_xy(lm + i * w, ymax + .3)
                    p.set_font(form, "", 7.5)
                    p.cell(w, 3.4, plain(l))
                p.set_xy(lm, ymax + 5)
            p.ln(1)
        elif k == "G":
            n = len(b[2][0])
            p.set_font(typed, "", size - 1.5)
            p.set_x(lm)
            with p.table(width=W - .1, col_widths=tuple((b[3] or [1 / n] * n)), first_row_as_headings=bool(b[1]), line_height=lh, align="L") as t:
                for r in ([b[1]] if b[1] else []) + list(b[2]):
                    t.row([plain(str(x)) for x in r])
            p.ln(3)
        elif k == "K":
            for on, t in b[1]:
                need(8)
                y = p.get_y()
                if mark == "paren":
                    p.set_font(typed, "", size)
                    p.set_xy(lm + 4, y)
                    p.cell(14, lh, "( X )" if on else "(   )")
                else:
                    p.rect(lm + 6, y, 4, 4)
                    if on:
                        p.set_font(typed, "B", size + 2)
                        p.text(lm + 6.7, y + 3.6, "X")
                txt(t, indent=18, after=1)
            p.ln(1)
        elif k == "I":
            p.set_font(form, "B", 8)
            for h, w in zip(b[1], (26, 26, 100)):
                p.cell(w, 5, plain(h))
            p.ln(6)
            for t, a, d in b[2]:
                need(9)
                y = p.get_y()
                for v, x in ((a, lm), (d, lm + 26)):
                    if v:
                        strokes(marks.letters(v), x + 4, y, 3.4 * len(v), 4.4)
                    p.line(x, y + 5, x + 22, y + 5)
                p.set_xy(lm, y)
                txt(t, indent=54, after=1.6)
        elif k == "B":
            need(25)
            y, pg = p.get_y(), p.page_no()
            txt(b[1], sz=7.5, indent=2, after=0)
            txt(b[2] or " ", font=typed, sz=size - .5, indent=2, after=1)
            p.ln(b[3] * .35)
            if pg == p.page_no():
                p.rect(lm, y - 1, W, p.get_y() - y + 1)
            p.ln(4)
        elif k == "INK":
            for s in marks.cursive_lines(b[1], b[2]):
                need(8)
                strokes(s, lm + 3, p.get_y(), W * .8, 6, .3)
                p.ln(7)
        elif k == "S":
            for role, name, kind, date in b[1]:
                need(18)
                y = p.get_y() + 9
                if kind == "ink":
                    strokes(marks.signature(name), lm + 4, y - 9, 42, 10)
                elif kind == "s":
                    p.set_font(typed, "", size)
                    p.text(lm + 2, y - 1, "/s/ " + plain(name))
                elif kind == "i":
                    p.set_font("Times", "I", size + 3)
                    p.text(lm + 2, y - 1, plain(name))
                p.line(lm, y, lm + 88, y)
                p.line(lm + 100, y, lm + 135, y)
                p.set_font(typed, "", size - .5)
                p.text(lm + 102, y - 1, date)
                p.set_font(form, "", 8)
                p.text(lm, y + 3.6, plain(role))
                p.text(lm + 100, y + 3.6, "Dated")
                p.set_y(y + 6)
    p.output(str(path))
