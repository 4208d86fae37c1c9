"""Lays blocks (see marks.py) out as a typewritten PDF with fpdf2, or as plain text."""

import datetime
import textwrap
from pathlib import Path

from fpdf import FPDF

from .marks import runs, scribble

LOOKS = {
    # marks on, off; form font; typed font; line height
    "bracket": dict(on="[X]", off="[ ]", form=("Courier", 10), typed=("Courier", 10), lead=13),
    "paren": dict(on="(X)", off="( )", form=("Courier", 10), typed=("Courier", 10), lead=13),
    "blank": dict(on="_X_", off="___", form=("Courier", 10), typed=("Courier", 10), lead=13.5),
    "printed": dict(on="_X_", off="___", form=("Times", 10.5), typed=("Courier", 10), lead=13),
}
LEFT, RIGHT, TOP, BOTTOM = 62, 550, 54, 728


class _Pdf(FPDF):
    words, number = "", 0

    def footer(self):
        if self.words:
            self.set_font("Courier", "", 8)
            self.text(LEFT, 762, self.words.replace("{p}", str(self.number)))


class Typist:
    def __init__(self, look):
        self.k = LOOKS[look]
        self.pdf = _Pdf(unit="pt", format="letter")
        self.pdf.set_auto_page_break(False)
        self.pdf.set_creation_date(datetime.datetime(2024, 1, 2, 9, tzinfo=datetime.timezone.utc))
        self.y = BOTTOM + 1
        self.header = ""

    def page(self):
        self.pdf.add_page()
        self.pdf.number += 1
        self.y = TOP
        if self.header:
            self.pdf.set_font("Courier", "", 8)
            self.pdf.text(LEFT, 34, self.header)

    def need(self, height):
        if self.y + height > BOTTOM:
            self.page()

    def font(self, kind, bold=False):
        name, size = self.k["typed" if kind in ("fill", "strike", "on", "off") else "form"]
        self.pdf.set_font(name, "B" if bold or kind == "bold" else "", size)

    def _words(self, text, bold):
        for kind, piece in runs(text):
            if kind == "on":
                piece = self.k["on"]
            elif kind == "off":
                piece = self.k["off"]
            at = 0
            while at < len(piece):                     # words and the gaps between them
                end = at
                space = piece[at] == " "
                while end < len(piece) and (piece[end] == " ") == space:
                    end += 1
                if kind in ("on", "off"):
                    end = len(piece)
                yield kind, piece[at:end], bold
                at = end

    def lines(self, text, left=LEFT, right=RIGHT, bold=False, centre=False):
        units = []                                       # what may not be broken: words run together whatever their style
        for kind, word, b in self._words(text, bold):
            self.font(kind, b)
            item = (kind, word, self.pdf.get_string_width(word))
            if units and word.strip() and units[-1][-1][1].strip():
                units[-1].append(item)
            else:
                units.append([item])
        rows, row, width = [], [], 0
        for unit in units:
            w = sum(item[2] for item in unit)
            blank = not unit[0][1].strip()
            if row and left + width + w > right and not blank:
                rows.append((row, width))
                row, width = [], 0
            if not row and blank:
                continue
            row.extend(unit)
            width += w
        if row:
            rows.append((row, width))
        for row, width in rows:
            self.need(self.k["lead"])
            x = (LEFT + RIGHT - width) / 2 if centre else left
            base = self.y + 10
            for kind, word, w in row:
                self.font(kind, bold)
                if kind == "on" and word == "_X_":
                    self.pdf.text(x, base, "___")
                    self.pdf.text(x + w / 3, base - 1.2, "X")
                else:
                    self.pdf.text(x, base, word)
                if kind == "strike":
                    self.pdf.set_line_width(0.9)
                    self.pdf.line(x, base - 3, x + w, base - 3)
                x += w
            self.y += self.k["lead"]

    def write(self, blocks):
        for block in blocks:
            getattr(self, "b_" + block[0])(*block[1:])
        return self

    def b_doc(self, footer="", header=""):
        self.header = header
        self.pdf.add_page()                # draws the last page's footer: only now may its words change
        self.pdf.words, self.pdf.number, self.y = footer, 1, TOP
        if header:
            self.pdf.set_font("Courier", "", 8)
            self.pdf.text(LEFT, 34, header)

    def b_t(self, text):
        self.lines(text, bold=True, centre=True)

    def b_h(self, text):
        self.y += 5
        self.need(self.k["lead"] * 3)
        self.lines(text, bold=True)
        self.y += 2

    def b_p(self, text):
        for part in text.split("\n"):
            self.lines(part)
        self.y += 6

    def b_i(self, text):
        self.lines(text, left=LEFT + 26)
        self.y += 5

    def b_kv(self, pairs):
        for label, value in pairs:
            self.need(self.k["lead"] + 2)
            self.font("plain")
            base = self.y + 10
            self.pdf.text(LEFT, base, label + ":")
            x = LEFT + self.pdf.get_string_width(label + ":") + 8
            self.pdf.set_line_width(0.5)
            self.font("fill")
            if self.pdf.get_string_width(value) > RIGHT - x:
                self.y += self.k["lead"]
                self.lines(f"[[{value}]]", left=LEFT + 26)
            else:
                self.pdf.line(x - 3, base + 2, RIGHT, base + 2)
                self.pdf.text(x, base, value)
                self.y += self.k["lead"] + 2
        self.y += 5

    def b_tbl(self, head, rows, widths=None):
        """A table as a typist sets it: columns by spaces, a row of dashes under the heads."""
        cells = ([head] if head else []) + [list(r) for r in rows]
        size = [max(len(r[i]) for r in cells) + 2 for i in range(len(cells[0]))]
        self.need(self.k["lead"] * (len(cells) + 1))
        self.pdf.set_font("Courier", "", 9)
        for n, row in enumerate(cells):
            self.pdf.text(LEFT, self.y + 10, "".join(c.ljust(w) for c, w in zip(row, size)).rstrip())
            self.y += self.k["lead"]
            if head and n == 0:
                self.pdf.text(LEFT, self.y + 6, "-" * (sum(size) - 2))
                self.y += self.k["lead"] - 3
        self.y += 6

    def b_grid(self, rows):
        for a, d, issue in rows:
            self.need(self.k["lead"] + 3)
            base = self.y + 10
            self.font("plain")
            for x, value in ((LEFT, a), (LEFT + 68, d)):
                self.pdf.set_line_width(0.5)
                self.pdf.line(x, base + 2, x + 54, base + 2)
                if value:
                    self.pdf.set_font("Times", "I", 13)
                    self.pdf.text(x + 14, base, value)
            self.font("plain")
            y = self.y
            self.lines(issue, left=LEFT + 140)
            self.y = max(self.y, y + self.k["lead"]) + 3

    def b_box(self, title, text):
        self.need(self.k["lead"] * (2 + len(text) // 70))
        top = self.y
        self.y += 4
        self.lines(title, left=LEFT + 6, bold=True)
        for part in text.split("\n"):
            self.lines(f"[[{part}]]" if "{" not in part and "[[" not in part else part, left=LEFT + 6, right=RIGHT - 8)
        self.y += 6
        self.pdf.set_line_width(0.8)
        self.pdf.rect(LEFT, top, RIGHT - LEFT, self.y - top)
        self.y += 10

    def b_sig(self, lines):
        for role, name, how, date in lines:
            self.need(46)
            base = self.y + 26
            self.pdf.set_line_width(0.5)
            self.pdf.line(LEFT, base + 2, LEFT + 290, base + 2)
            self.pdf.line(LEFT + 330, base + 2, RIGHT, base + 2)
            if how == "/s/":
                self.font("fill")
                self.pdf.text(LEFT + 8, base, f"/s/ {name}")
            elif how == "it":
                self.pdf.set_font("Times", "I", 15)
                self.pdf.text(LEFT + 8, base, name)
            elif how in ("ink", "img"):
                self.pdf.set_line_width(1.1)
                self.pdf.set_draw_color(20, 30, 110)
                path = [(LEFT + 10 + x, base - 24 + y) for x, y in scribble(name, 150, 30)]
                self.pdf.polyline(path)
                self.pdf.set_draw_color(0, 0, 0)
            if date:
                self.font("fill")
                self.pdf.text(LEFT + 340, base, date)
            self.pdf.set_font("Courier", "", 8)
            self.pdf.text(LEFT, base + 11, role + (f" ({name})" if how in ("ink", "img") else ""))
            self.pdf.text(LEFT + 330, base + 11, "Date")
            self.y = base + 18
        self.y += 6

    def b_stamp(self, text):
        self.pdf.set_draw_color(130, 30, 30)
        self.pdf.set_text_color(130, 30, 30)
        rows = text.split("\n")
        self.pdf.rect(RIGHT - 160, 30, 160, 12 * len(rows) + 8)
        self.pdf.set_font("Courier", "B", 9)
        for i, row in enumerate(rows):
            self.pdf.text(RIGHT - 152, 43 + 12 * i, row)
        self.pdf.set_draw_color(0, 0, 0)
        self.pdf.set_text_color(0, 0, 0)
        self.y = max(self.y, 30 + 12 * len(rows) + 18)

    def b_pb(self):
        self.page()

    def b_sp(self):
        self.y += 10

    def save(self, path):
        self.pdf.output(str(path))


def as_pdf(look, blocks):
    return lambda path: Typist(look).write(blocks).save(Path(path))


# plain text ---------------------------------------------------------------
def _flat(text, k):
    out = []
    for kind, piece in runs(text):
        out.append(k["on"] if kind == "on" else k["off"] if kind == "off" else piece)
    return "".join(out)


def as_text(look, blocks):
    k = LOOKS[look]

    def write(path):
        out = []
        for block in blocks:
            kind, rest = block[0], block[1:]
            if kind == "doc":
                out += ["", "=" * 72, ""] if out else []
            elif kind == "t":
                out.append(_flat(rest[0], k).center(72).rstrip())
            elif kind == "h":
                out += ["", _flat(rest[0], k), ""]
            elif kind in ("p", "i"):
                lead = "    " if kind == "i" else ""
                for part in rest[0].split("\n"):
                    out += textwrap.wrap(_flat(part, k), 72, initial_indent=lead, subsequent_indent=lead, drop_whitespace=True) or [""]
                out.append("")
            elif kind == "kv":
                out += [f"{label}: {value}" for label, value in rest[0]] + [""]
            elif kind == "tbl":
                rows = ([rest[0]] if rest[0] else []) + [list(r) for r in rest[1]]
                size = [max(len(r[i]) for r in rows) + 2 for i in range(len(rows[0]))]
                out += ["".join(c.ljust(w) for c, w in zip(r, size)).rstrip() for r in rows] + [""]
            elif kind == "grid":
                out += [f"{(a or '').center(6, '_')}  {(d or '').center(6, '_')}  {issue}" for a, d, issue in rest[0]] + [""]
            elif kind == "box":
                out += [rest[0]] + textwrap.wrap(_flat(rest[1], k), 72) + [""]
            elif kind == "sig":
                for role, name, how, date in rest[0]:
                    out += ["", f"{'/s/ ' + name if how else '_' * 34}".ljust(44) + f"Dated: {date or '__________'}", f"({role})"]
                out.append("")
            elif kind == "stamp":
                out += [rest[0], ""]
            else:
                out.append("")
        Path(path).write_text("\n".join(out) + "\n", encoding="utf-8")

    return write
