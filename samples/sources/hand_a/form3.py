"""Layout of the old typewritten form: one printed sheet, typed in Courier, wrong choices struck out by ruler."""
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth

from . import form3_words as T


def typed(p, s, fill, size=10.5, lead=19, gap=5):
    """Printed Times text with the blanks filled in Courier."""
    words, rest = [], s
    while "{" in rest:
        a, rest = rest.split("{", 1)
        b, rest = rest.split("}", 1)
        words += [(w, "Times-Roman") for w in a.split()] + [(w, "Courier") for w in str(fill[b]).split()]
    words += [(w, "Times-Roman") for w in rest.split()]
    x = p.L
    for w, face in words:
        ww = stringWidth(w, face, size)
        if w in (",", ".", "%,") and x > p.L:
            x -= 4
        if x + ww > p.R:
            x, p.y = p.L, p.y - lead
        p.put(x, p.y, w, size, face)
        if face == "Courier":
            p.c.setLineWidth(.4)
            p.c.line(x - 4, p.y - 3, x + ww + 1, p.y - 3)
        x += ww + 4
    p.y -= lead + gap


def stips(p, d):
    p.L, p.R, p.face = 66, 548, "Times-Roman"
    p.page(T.FOOT)
    for s in T.TITLE:
        p.centre(s, 11.5, gap=15)
    p.gap(6)
    p.put(400, p.y, "CASE NO.  ", 10)
    p.put(448, p.y, d["case"], 10.5, "Courier")
    p.gap(26)
    p.para(T.LEAD, 10.5, lead=15, gap=10)
    for s in T.P:
        typed(p, s, d)
    # paragraph 4: three choices, two of them ruled out
    head, choices, tail = T.P4
    x = p.put(p.L, p.y, head, 10.5) + 6
    for i, word in enumerate(choices):
        x1 = p.put(x, p.y, word, 10.5, "Times-Bold")
        if word != d["keep"]:
            p.c.setLineWidth(1.3)
            p.c.line(x - 3, p.y + 2.5, x1 + 3, p.y + 3.6)
            p.c.line(x - 2, p.y + 4.4, x1 + 2, p.y + 4.9)
        x = x1 + 5
        if i < 2:
            x = p.put(x, p.y, "/", 10.5) + 5
    for s in simpleSplit(tail, "Times-Roman", 10.5, p.R - x):
        p.put(x, p.y, s, 10.5)
        p.y -= 19
        x = p.L
        break
    rest = tail[len(s):].strip()
    p.para(rest, 10.5, lead=19, gap=5)
    for s in T.P_REST:
        typed(p, s, d)
    p.page(T.FOOT + "   (reverse)")
    p.para("Dated and signed by the parties:", 10.5, gap=34)
    for label, who, style, date in d["signs"]:
        p.sign(p.L, p.y, 260, label, who, style, date, label_size=8)
        p.gap(46)
    p.rule()
    p.gap(26)
    p.centre("AWARD", 12, gap=22)
    for i, s in enumerate(T.AWARD):
        typed(p, s, d, lead=16, gap=4)
    p.gap(14)
    p.put(p.L, p.y, "Dated:", 10.5)
    p.put(p.L + 40, p.y, d["dated"], 10.5, "Courier")
    p.gap(44)
    p.sign(280, p.y, 240, "Workers' Compensation Judge", d["judge"].title(), "ink", None, 0, label_size=8)
    p.put(280, p.y - 20, d["judge"], 10, "Courier")
    p.gap(40)
    p.para("Served by mail on parties 3-22-83.  bj", 9, face="Courier")


def memo(p):
    p.L, p.R, p.face = 72, 540, "Courier"
    p.page()
    for s in T.MEMO_HEAD:
        p.put(p.L, p.y, s, 11, "Courier-Bold" if s.isupper() else "Courier")
        p.gap(15)
    p.gap(14)
    for a, b in T.MEMO_LINES:
        p.put(p.L, p.y, a, 10.5)
        p.put(p.L + 56, p.y, b, 9.5)
        p.gap(17)
    p.gap(16)
    for s in T.MEMO:
        p.para(s, 10.5, lead=16, gap=12)
    p.gap(10)
    p.put(p.L, p.y, "rk", 10.5)
