"""Layout of the office's re-typed forms: running text, blanks underlined, tables with rules."""
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth

from . import office_words as T
from . import pens

SZ, LEAD = 11.5, 18.5


class Flow:
    """Running text over pages, with {blanks} underlined as they are filled in."""

    def __init__(self, p, foot):
        self.p, self.foot = p, foot

    def page(self):
        self.p.page(self.foot, f"- {self.p.n - self.first + 2} -", 8)

    def start(self):
        self.first = self.p.n + 1
        self.page()

    def room(self, h):
        if self.p.y - h < 62:
            self.page()

    def text(self, s, key=None, x=None, size=SZ, lead=LEAD, gap=8, face=None, **fill):
        p = self.p
        x = x or p.L
        face = face or p.face
        words = []                      # (word, underlined)
        for i, part in enumerate(split(s)):
            if i % 2:
                val = fill.get(part) or "_" * 14
                words += [(w, bool(fill.get(part))) for w in str(val).split(" ")]
            else:
                words += [(w, False) for w in part.split(" ") if w]
        space = stringWidth(" ", face, size)
        rows, row, w = [], [], 0
        for word, u in words:
            ww = stringWidth(word, face, size)
            glue = 0 if word in (",", ".", ";", ":", "%,", ".)") else (space if row else 0)
            if row and x + w + glue + ww > p.R:
                rows.append(row)
                row, w, glue = [], 0, 0
            row.append((w + glue, word, u, ww))
            w += glue + ww
        rows.append(row)
        self.room(min(len(rows), 3) * lead)
        spots = []
        for row in rows:
            if p.y < 62:
                self.page()
            for at, word, u, ww in row:
                p.put(x + at, p.y, word, size, face)
                if u:
                    p.c.setLineWidth(.4)
                    p.c.line(x + at - space, p.y - 2, x + at + ww + 1, p.y - 2)
            spots.append((x, p.y - size * .22, x + row[-1][0] + row[-1][3], p.y + size * .78))
            p.y -= lead
        p.y -= gap
        if key:
            p.at[key] = (p.n - 1, spots)
        return spots

    def table(self, rows, widths, size=10, pad=5, heads=None, face=None):
        p = self.p
        face = face or p.face
        for k, row in enumerate(([heads] if heads else []) + rows):
            bold = heads and k == 0
            cells = [simpleSplit(str(c or ""), p.bold if bold else face, size, w - 2 * pad) or [""] for c, w in zip(row, widths)]
            h = max(len(c) for c in cells) * size * 1.25 + 2 * pad
            self.room(h)
            x = p.L
            for c, w in zip(cells, widths):
                p.c.setLineWidth(.5)
                p.c.rect(x, p.y - h + size, w, h)
                for i, s in enumerate(c):
                    p.put(x + pad, p.y - pad + 2 - i * size * 1.25, s, size, p.bold if bold else face)
                x += w
            p.y -= h
        p.y -= 12

    def lines(self, value, n, name, size=11):
        """Ruled lines with typed text on them."""
        p = self.p
        rows = []
        for piece in (value or "").split("\n"):
            rows += simpleSplit(piece, "Courier", size - 1, p.R - p.L - 6) if piece else []
        total = max(n, len(rows))
        self.room(min(total, 3) * 17)
        if p.live:
            area = (p.L, p.y - 17 * (n - 1) - 4, p.R, p.y + 13)
            p.c.rect(area[0], area[1], area[2] - area[0], area[3] - area[1])
            p.job("text", p.n - 1, p.name(name), area, value or "", 10, 0, True)
        spots = []
        for i in range(total):
            if p.y < 62:
                self.page()
            p.c.setLineWidth(.4)
            if not p.live:
                p.c.line(p.L, p.y - 3, p.R, p.y - 3)
            if i < len(rows) and not p.live:
                p.put(p.L + 3, p.y, rows[i], size - 1, "Courier")
            spots.append((p.n - 1, p.L, p.y - 3, p.R, p.y + 12))
            p.y -= 17
        p.y -= 8
        p.at[name] = spots


def split(s):
    """Text and names of blanks, by turns."""
    out, rest = [], s
    while "{" in rest:
        a, rest = rest.split("{", 1)
        b, rest = rest.split("}", 1)
        out += [a, b]
    return out + [rest]


def who(d):
    return " ".join(x for x in (d.get("first"), d.get("mi"), d.get("last")) if x)


def header(p, d, title, fl):
    for s in title:
        p.centre(s, 13 if s == title[-1] else 11, gap=17)
    p.gap(10)


def facts_table(p, d, fl):
    def two(v):
        return ", ".join(x for x in v if x) if v else ""
    val = dict(d, who=who(d), adj=", ".join(d.get("adj", [])), address=two((d.get("addr"), d.get("city"), d.get("zip"))), eaddress=two((d.get("eaddr"), d.get("ecity"), d.get("ezip"))))
    for k in ("carrier", "admin"):
        val[k] = two(d.get(k))
    for k in ("aa", "da"):
        val[k] = two((d[k][1], d[k][0], d[k][2], d[k][3])) if d.get(k) else ""
    if p.live:
        for label, key in T.S_TABLE:
            p.put(p.L, p.y, label, 10.5)
            p.line(p.L + 130, p.y, p.R - p.L - 130, val.get(key) or "", 10, name=label)
            p.gap(24)
        p.gap(8)
    else:
        fl.table([(label, val.get(key)) for label, key in T.S_TABLE], (130, p.R - p.L - 130))


def injuries(p, d, fl):
    rows = [(i["adj"], i["start"] if i["kind"] == "S" else f"CT {i['start']} - {i['end']}", "; ".join(x for x in (", ".join(c for c in i["codes"] if c), i.get("other")) if x))
            for i in d.get("injuries", [])]
    while len(rows) < 3:
        rows.append(("", "", ""))
    fl.table(rows, (110, 140, p.R - p.L - 250), heads=T.S_1_HEADS)


def stips(p, d):
    p.L, p.R, p.face = 76, 540, "Times-Roman"
    fl = Flow(p, T.S_FOOT)
    fl.start()
    header(p, d, T.S_TITLE, fl)
    facts_table(p, d, fl)
    fl.page()
    fl.text(T.S_INTRO, gap=12)
    fl.text(T.S_1, who=who(d), born=d.get("born"), job=d.get("job"), place=d.get("ecity"), employer=d.get("employer"))
    injuries(p, d, fl)
    fl.text(T.S_1_INS, carrier=(d.get("carrier") or ("",))[0], ins=d.get("ins"))
    td = d.get("td", {})
    fl.text(T.S_2, period=td.get("period"), rate=td.get("rate"), paid=td.get("paid"))
    pd = d.get("pd", {})
    fl.page()
    fl.text(T.S_3, pct=pd.get("pct"), rate=pd.get("rate"), start=pd.get("start"), total=pd.get("total"), life=pd.get("life"), rated=pd.get("rated"))
    need(p, d, fl)
    fl.text(T.S_5, gap=2)
    fl.lines(d.get("medlegal"), 2, "p5")
    fl.page()
    fl.text(T.S_6, fee=d.get("fee"), how=d.get("fee_how"))
    fl.text(T.S_7, gap=2)
    fl.lines(d.get("liens"), 6, "p7")
    fl.text(T.S_8)
    fl.page()
    fl.text(T.S_9, gap=2)
    fl.lines(d.get("other"), 30, "p9")
    fl.page()
    fl.text(T.S_NOTICE, size=11, lead=16, gap=14)
    fl.text(T.S_SIGN, gap=26)
    signatures(p, d, [("Applicant", "app"), ("Applicant's attorney", "aa"), ("Defense attorney", "da"), ("For the claims administrator", "adj"), ("Interpreter", "int")])
    if not d.get("award_skip"):
        award(p, d)


def need(p, d, fl):
    fl.text(T.S_4, gap=2)
    fl.room(46)
    marks = d.get("need", {})
    kids = []
    p.at["need"] = {}
    for key, text in (("is", T.S_4_YES), ("isnot", T.S_4_NO)):
        x, y, s = p.L + 24, p.y - 1, 10
        if d.get("need_shape") == "square":
            p.c.rect(x, y, s, s)
        else:
            p.c.circle(x + s / 2, y + s / 2, s / 2)
        if p.live:
            kids.append((p.n - 1, (x, y, x + s, y + s), {"is": "Choice1", "isnot": "Choice2"}[key]))
        elif marks.get(key):
            pens.mark(p.c, x, y, s, marks[key])
        p.at["need"][key] = (p.n - 1, x, y, s)
        p.put(x + 20, p.y, text, SZ)
        p.gap(20)
    if kids:
        p.job("radio", "FurtherMedical", kids, {"is": "Choice1", "isnot": "Choice2"}[next(iter(marks))] if marks else None)
    p.gap(8)


def signatures(p, d, rows):
    sg = d.get("signs", {})
    for label, key in rows:
        w, style, date = sg.get(key, (None, "s", None))
        p.sign(p.L, p.y, 260, label, w, style, date, label_size=8)
        p.gap(d.get("sign_gap", 48))


def award(p, d, foot="Award - 10214 (a)"):
    aw = d.get("award")
    live, p.live = p.live, False
    p.page(foot, "", 8)
    fl = Flow(p, foot)
    fl.first = p.n
    header(p, d, T.A_TITLE, fl)
    p.put(p.L, p.y, "Case No(s).:  " + (", ".join(d.get("award_adj", d.get("adj", []))) or "_" * 24), SZ)
    p.gap(30)
    fl.text(T.A_LEAD)
    fl.text(T.A_MADE, who=who(d), against=d.get("against") or (d.get("admin") or d.get("carrier") or ("",))[0])
    for k, s in T.A_ITEMS:
        p.put(p.L + 14, p.y, k + ".", SZ)
        fl.text(s, key="award_" + k, x=p.L + 36, fee=d.get("fee"), lead=16, gap=8)
    p.gap(20)
    if aw:
        p.put(p.L, p.y, "Dated at " + aw.get("place", d.get("venue", "")) + ", California:   " + aw["date"], SZ)
    else:
        p.put(p.L, p.y, "Dated at ______________________, California:   ____________________", SZ)
    p.gap(56)
    p.sign(p.L + 180, p.y, 250, "Workers' Compensation Judge", aw and aw["judge"], aw["style"] if aw else "s", None, 0, label_size=8)
    if aw:
        p.put(p.L + 180, p.y - 21, aw["judge"], 10)
        p.gap(54)
        p.put(p.L, p.y, f"Filed and served {aw.get('served', aw['date'])} on parties of record by {aw.get('clerk', 'K. Dorr')}", 9)
    p.live = live


def release(p, d):
    p.L, p.R, p.face = 76, 540, "Times-Roman"
    fl = Flow(p, T.C_FOOT)
    fl.start()
    header(p, d, T.C_TITLE, fl)
    facts_table(p, d, fl)
    fl.text(T.C_NOTE, size=10, lead=14)
    fl.page()
    fl.text(T.C_1, born=d.get("born"), job=d.get("job"), place=d.get("ecity"))
    injuries(p, d, fl)
    fl.text(T.C_2, lead=21, gap=14)
    fl.text(T.C_3, lead=21, gap=14)
    fl.page()
    fl.text(T.C_4, lead=21, gap=14)
    fl.text(T.C_5, lead=21, gap=14)
    fl.page()
    fl.text(T.C_6)
    facts = d.get("facts", [""] * 5)
    fl.table(list(zip(T.C_6_ROWS, facts)), (210, p.R - p.L - 210), size=11, pad=8)
    fl.text(T.C_6_TAIL, key="p6", size=10.5)
    fl.page()
    fl.text(T.C_7, sum=d.get("sum"))
    rows = [(f"$ {a}" if a else "$", b) for a, b in d.get("deductions", [])]
    while len(rows) < 7:
        rows.append(("$", ""))
    fl.table(rows, (110, p.R - p.L - 110), size=11, pad=7)
    fl.text(T.C_7_TAIL, balance=d.get("balance"))
    fl.text(T.C_8, gap=2)
    fl.lines(d.get("liens"), 4, "p8")
    fl.page()
    fl.text(T.C_9, gap=10)
    ini = d.get("initials", {})
    for key, text in T.C_9_ISSUES:
        p.c.setLineWidth(.5)
        a, b = ini.get(key, (None, None))
        for x, val, side in ((p.L, a, 0), (p.L + 78, b, 1)):
            p.c.line(x, p.y - 2, x + 62, p.y - 2)
            if val:
                style = d.get("ini_style", "italic")
                pens.initials(p.c, x, p.y - 2, 62, val, style[side] if isinstance(style, tuple) else style, key)
        p.put(p.L + 156, p.y, text + ("   " + d["other_issue"] if key == "oth" and d.get("other_issue") else ""), SZ)
        p.gap(26)
    p.put(p.L, p.y + 4, "(applicant)", 8)
    p.put(p.L + 78, p.y + 4, "(defendant)", 8)
    fl.page()
    fl.text(T.C_9_COMMENTS, gap=4)
    fl.lines(d.get("comments"), 20, "comments")
    fl.text(T.C_10, size=11, lead=16)
    fl.page()
    fl.text(T.C_11, size=12, lead=20, face=p.bold, gap=20)
    fl.text(T.C_SIGN, gap=10)
    place = d.get("signed_at")
    fl.text("Signed this {a} day of {b}, at {c}.", a=place and place[0], b=place and place[1], c=place and place[2])
    fl.page()
    p.gap(24)
    signatures(p, dict(d, sign_gap=58), [("Employee (applicant)", "app"), ("Witness", "w1"), ("Witness", "w2"), ("Attorney for employee", "aa"), ("Attorney for employer / carrier", "da"),
                                         ("Claims administrator", "adj")])
    p.gap(10)
    fl.text("STATE OF CALIFORNIA, County of {county}.   On this day personally appeared before me, a notary public, the person whose name is subscribed hereto (or: witnesses above).", size=10, lead=14,
            county=d.get("notary_county"))
