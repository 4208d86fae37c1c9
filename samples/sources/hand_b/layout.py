"""How hand B's papers look: page styles, marks, captions, and the two producers (WeasyPrint, Chromium).

The words of the papers are in the other modules; nothing here says anything about a case.
"""

from __future__ import annotations

import base64
import html
import io
import random
import re
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
from PIL import Image, ImageDraw

esc = html.escape

# ------------------------------------------------------------------ producers


def _fix(pdf: pikepdf.Pdf, title: str, producer: str) -> None:
    for key in list(pdf.docinfo):
        del pdf.docinfo[key]
    pdf.docinfo["/Title"] = title
    pdf.docinfo["/Producer"] = producer
    pdf.docinfo["/CreationDate"] = "D:20260105080000Z"
    if "/Metadata" in pdf.Root:
        del pdf.Root["/Metadata"]


def _weasy(page: str) -> bytes:
    from weasyprint import HTML

    return HTML(string=page).write_pdf(pdf_identifier=b"hand-b")


def _chromium(page: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "p.html", Path(folder) / "p.pdf"
        source.write_text(page, encoding="utf-8")
        subprocess.run(
            ["/usr/bin/chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
             f"--user-data-dir={folder}/u", f"--print-to-pdf={target}", source.as_uri()],
            check=True, capture_output=True, timeout=120,
        )
        return target.read_bytes()


class Paper:
    """One document: its body (HTML), its page style (CSS), and who prints it."""

    def __init__(self, body: str, css: str, chromium: bool = False) -> None:
        self.chromium = chromium
        self.html = (
            '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>'
            + BASE_CSS + css + "</style></head><body>" + body + "</body></html>"
        )

    def pdf(self) -> bytes:
        return _chromium(self.html) if self.chromium else _weasy(self.html)


def packet(title: str, *papers: Paper) -> Callable[[Path], None]:
    """A writer that prints the papers one after another into one file."""

    def write(path: Path) -> None:
        whole = pikepdf.new()
        for paper in papers:
            with pikepdf.open(io.BytesIO(paper.pdf())) as part:
                whole.pages.extend(part.pages)
        _fix(whole, title, "Skia/PDF" if papers[0].chromium else "WeasyPrint")
        whole.remove_unreferenced_resources()
        whole.save(path, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate,
                   compress_streams=True)

    return write


# ------------------------------------------------------------------ styles

BASE_CSS = """
* { box-sizing: border-box; }
body { margin: 0; font-family: 'Liberation Serif'; color: #000; }
p { margin: 0 0 7pt 0; }
table { border-collapse: collapse; }
.c { text-align: center; } .r { text-align: right; } .b { font-weight: bold; }
.u { text-decoration: underline; }
.small { font-size: 8.5pt; line-height: 1.2; }
.brk { break-before: page; }
.keep { break-inside: avoid; }
.fill { font-family: 'Liberation Sans'; font-size: 10.5pt; border-bottom: 0.7pt solid #000; padding: 0 3pt; }
.typed { font-family: 'Liberation Sans'; font-size: 10pt; line-height: 1.3; text-align: left; }
.fields { display: table; width: 96%; table-layout: fixed; border-spacing: 5pt 0; margin: 0; }
.fields .cell { display: table-cell; vertical-align: bottom; padding-top: 7pt; }
.val { border-bottom: 0.7pt solid #000; min-height: 14pt; font-family: 'Liberation Sans'; font-size: 10pt; padding: 0 2pt; }
.lab { font-size: 7.5pt; color: #222; line-height: 1.15; }
.box { display: inline-block; width: 11pt; height: 11pt; border: 0.9pt solid #000; text-align: center;
       font: bold 9.5pt/9.8pt 'Liberation Sans'; vertical-align: -1.5pt; margin: 0 3pt 0 0; }
.uni { font-family: 'DejaVu Sans'; font-size: 11pt; }
.sig { display: inline-block; width: 205pt; border-bottom: 0.7pt solid #000; height: 30pt; vertical-align: bottom;
       position: relative; }
.sig svg, .sig img { position: absolute; left: 4pt; bottom: -4pt; }
.sig span { position: absolute; left: 4pt; bottom: 1pt; white-space: nowrap; }
.sigrow { margin: 9pt 0 2pt 0; break-inside: avoid; }
.sigrow .date { display: inline-block; width: 92pt; border-bottom: 0.7pt solid #000; margin-left: 18pt; height: 18pt;
       font-family: 'Liberation Sans'; font-size: 10pt; vertical-align: bottom; padding-left: 4pt; }
.ital { font-style: italic; font-size: 14pt; }
.est { font: 6.5pt/7.5pt 'Liberation Sans'; color: #123; }
.field-box { border: 0.7pt solid #000; padding: 5pt 7pt; }
"""


def number_css(code: str, rev: str, style: str = "") -> str:
    """A state form: Letter, form number and page in the footer."""
    return f"""
@page {{ size: Letter; margin: 46pt 54pt 56pt 54pt;
  @bottom-left {{ content: "DWC-CA form {code} (PAGE " counter(page) ") (REV. {rev})";
     font: 8pt 'Liberation Sans'; }} {style} }}
body {{ font-size: 11.3pt; line-height: 1.42; }}
"""


PLEADING_CSS = """
@page { size: Letter; margin: 60pt 46pt 60pt 96pt;
  @bottom-center { content: counter(page); font: 10pt 'Liberation Serif'; } }
body { font-size: 12pt; line-height: 24pt; }
p { margin: 0; text-indent: 36pt; }
p.flush { text-indent: 0; } p.single, .single { line-height: 12pt; }
.nums { position: fixed; top: 0; left: -40pt; width: 26pt; text-align: right; line-height: 24pt; font-size: 11pt; }
.rule { position: fixed; top: -60pt; height: 792pt; left: -9pt; border-left: 0.6pt solid #000; }
.rule2 { position: fixed; top: -60pt; height: 792pt; left: -6pt; border-left: 0.6pt solid #000; }
.rule3 { position: fixed; top: -60pt; height: 792pt; right: -8pt; border-left: 0.6pt solid #000; }
table.cap { width: 100%; margin: 12pt 0; line-height: 12pt; } table.cap td { vertical-align: top; padding: 0; }
table.cap .br { width: 16pt; text-align: center; white-space: pre; }
table.grid td, table.grid th { border: 0.6pt solid #000; padding: 2pt 4pt; line-height: 13pt; font-size: 10.5pt; vertical-align: top; }
"""

PLEADING_CHROMIUM_CSS = """
@page { margin: 60pt 36pt 60pt 50pt; }
body { padding: 0 10pt 0 46pt; }
.nums { left: 0; } .rule { left: 34pt; top: 0; height: 672pt; } .rule2 { left: 37pt; top: 0; height: 672pt; } .rule3 { right: 2pt; top: 0; height: 672pt; }
"""


def pleading_rail() -> str:
    numbers = "<br>".join(str(n) for n in range(1, 29))
    return f'<div class="nums">{numbers}</div><div class="rule"></div><div class="rule2"></div><div class="rule3"></div>'


def caption(left: str, right: str, rows: int = 13, bracket: str = ")") -> str:
    """The two-party caption with its column of brackets."""
    column = "\n".join([bracket] * rows)
    return (f'<table class="cap"><tr><td style="width:49%">{left}</td><td class="br">{column}</td>'
            f'<td style="padding-left:10pt">{right}</td></tr></table>')


LETTER_CSS = """
@page { size: Letter; margin: 60pt 72pt 60pt 72pt;
  @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 8.5pt 'Liberation Serif'; } }
body { font-size: 11.5pt; line-height: 1.36; hyphens: auto; text-align: justify; }
p { margin: 0 0 8pt 0; }
.head { text-align: center; border-bottom: 1.2pt double #333; padding-bottom: 6pt; margin-bottom: 16pt; line-height: 1.25; }
.head .name { font-size: 16pt; font-variant: small-caps; letter-spacing: 1pt; }
.addr p { margin: 0; text-align: left; }
.addr { margin-bottom: 12pt; text-align: left; }
table.re td { vertical-align: top; padding: 0 8pt 0 0; text-align: left; }
table.grid { width: 100%; margin: 6pt 0 10pt 0; }
table.grid td, table.grid th { border: 0.6pt solid #444; padding: 2.5pt 5pt; font-size: 9.8pt; line-height: 1.2; text-align: left; vertical-align: top; }
table.grid th { background: #e8e8e8; }
"""


def addendum_css(header: str, footer: str, leading: float = 1.85) -> str:
    """Typed pages that run on: a header and a footer fall wherever the sentence happens to break."""
    return f"""
@page {{ size: Letter; margin: 74pt 66pt 70pt 66pt;
  @top-left {{ content: "{header}"; font: 8.5pt 'Liberation Serif'; border-bottom: 0.5pt solid #000; padding-bottom: 3pt; vertical-align: bottom; margin-bottom: 10pt; }}
  @top-right {{ content: "Page " counter(page) " of " counter(pages); font: 8.5pt 'Liberation Serif'; border-bottom: 0.5pt solid #000; padding-bottom: 3pt; vertical-align: bottom; margin-bottom: 10pt; }}
  @bottom-center {{ content: "{footer}"; font: italic 8pt 'Liberation Serif'; }} }}
body {{ font-size: 12pt; line-height: {leading}; hyphens: auto; text-align: justify; }}
table.grid {{ width: 100%; margin: 4pt 0 10pt 0; }}
table.grid td, table.grid th {{ border: 0.6pt solid #000; padding: 3pt 5pt; line-height: 1.2; font-size: 10.5pt; text-align: left; }}
"""


ORDER_CSS = """
@page { size: Letter; margin: 64pt 72pt 60pt 72pt;
  @bottom-right { content: "Page " counter(page); font: 9pt 'Liberation Serif'; } }
body { font-size: 12pt; line-height: 1.5; }
p { margin: 0 0 9pt 0; }
.state { text-align: center; font-weight: bold; line-height: 1.25; margin-bottom: 14pt; }
table.cap { width: 100%; margin: 8pt 0 14pt 0; line-height: 1.25; } table.cap td { vertical-align: top; }
table.cap .br { width: 18pt; text-align: center; white-space: pre; }
table.cap td.vs { border-right: 0.8pt solid #000; border-bottom: 0.8pt solid #000; width: 50%; padding: 4pt 8pt 6pt 0; }
table.cap td.no { padding: 4pt 0 6pt 12pt; }
table.grid { width: 100%; margin: 6pt 0 12pt 0; }
table.grid td, table.grid th { border: 0.7pt solid #000; padding: 3pt 5pt; line-height: 1.2; font-size: 10.5pt; text-align: left; vertical-align: top; }
.insert { font: italic bold 13pt 'Liberation Serif'; color: #1a2f8f; }
.strike { text-decoration: line-through; text-decoration-color: #1a2f8f; text-decoration-thickness: 1.4pt; }
.stamp { border: 1.6pt solid #7a1020; color: #7a1020; display: inline-block; padding: 4pt 9pt; font: bold 9.5pt/1.3 'Liberation Sans';
         text-align: center; transform: rotate(-3deg); }
"""

WATERMARK_CSS = """
.wm { position: fixed; top: 250pt; left: -10pt; width: 540pt; text-align: center; font: bold 120pt 'Liberation Sans';
      color: #d9d9d9; transform: rotate(-38deg); z-index: -1; letter-spacing: 10pt; }
"""

# ------------------------------------------------------------------ marks


def tick(on: bool, kind: str = "uni") -> str:
    if kind == "uni":
        return f'<span class="uni">{"☒" if on else "☐"}</span>'
    if kind == "check":
        return f'<span class="uni">{"☑" if on else "☐"}</span>'
    if kind == "css":
        return f'<span class="box">{"X" if on else "&nbsp;"}</span>'
    if kind == "svg":  # a box with an inked cross or nothing, no character in it
        cross = '<path d="M1.6 2.2 L10 9.4 M9.8 1.4 L2 10.2" stroke="#12205e" stroke-width="1.5" fill="none"/>' if on else ""
        return ('<svg width="12" height="12" viewBox="0 0 12 12" style="vertical-align:-2pt;margin-right:3pt">'
                f'<rect x="1" y="1" width="10" height="10" fill="none" stroke="#000" stroke-width="0.9"/>{cross}</svg>')
    raise ValueError(kind)


def _curve(name: str) -> list[tuple[float, float]]:
    rng = random.Random("ink:" + name)
    letters = re.sub(r"[^A-Za-z]", "", name)
    x, points = 4.0, []
    for index, letter in enumerate(letters):
        fade = 1 - 0.55 * index / max(len(letters), 1)
        tall = letter.isupper() or letter in "bdfhklt"
        height = rng.uniform(19, 27) if tall else rng.uniform(4, 8) * fade
        lean = height * 0.28
        points += [(x, 26 + rng.uniform(-1, 1)), (x + lean + 3, 26 - height), (x + lean - (3 if tall else 0.5), 25 - height * 0.9), (x + 2, 26 + rng.uniform(-1, 2))]
        if letter in "gjpqy":
            points += [(x - 1, 36), (x - 5, 33)]
        x += (11 if letter.isupper() else rng.uniform(4.2, 7.0)) * (1 if index < 7 else 1.35)
    points.append((x + 24, 19 + rng.uniform(-7, 7)))
    return points


def _smooth(points: list[tuple[float, float]]) -> str:
    path = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
        path.append(f"Q{x0:.1f} {y0:.1f} {(x0 + x1) / 2:.1f} {(y0 + y1) / 2:.1f}")
    return " ".join(path)


def ink(name: str) -> str:
    points = _curve(name)
    width = max(x for x, _ in points) + 4
    return (f'<svg width="{width:.0f}" height="38" viewBox="0 0 {width:.0f} 38"><path d="{_smooth(points)}" '
            'fill="none" stroke="#14235f" stroke-width="1.3" stroke-linecap="round"/></svg>')


def picture(name: str) -> str:
    points = [(x * 3, y * 3) for x, y in _curve(name)]
    image = Image.new("L", (int(max(x for x, _ in points)) + 12, 116), 255)
    pen = ImageDraw.Draw(image)
    for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
        steps = 14
        for s in range(steps):
            t = s / steps
            pen.ellipse([x0 + (x1 - x0) * t - 1.8, y0 + (y1 - y0) * t - 1.8, x0 + (x1 - x0) * t + 1.8, y0 + (y1 - y0) * t + 1.8], fill=40)
    image = image.point(lambda v: 255 if v > 128 else 40)
    clear = Image.new("LA", image.size, 40)
    clear.putalpha(image.point(lambda v: 0 if v > 128 else 255))
    out = io.BytesIO()
    clear.save(out, "PNG", optimize=True)
    data = base64.b64encode(out.getvalue()).decode()
    return f'<img src="data:image/png;base64,{data}" style="height:38px">'


def signature(name: str, kind: str) -> str:
    """`s`, `typed`, `ink`, `img`, `esign`, or an empty line."""
    inner = {
        "s": lambda: f'<span class="fillless">/s/ {esc(name)}</span>',
        "typed": lambda: f'<span class="ital">{esc(name)}</span>',
        "ink": lambda: ink(name),
        "img": lambda: picture(name),
        "esign": lambda: f'<span class="est">Electronically signed by<br><b style="font-size:8.5pt">{esc(name)}</b><br>via SignRight&nbsp; ref 7F-{sum(map(ord, name)) % 9000 + 1000}</span>',
        "": lambda: "",
    }[kind]()
    return f'<span class="sig">{inner}</span>'


def sign_row(caption_text: str, name: str, kind: str, date: str = "") -> str:
    return (f'<div class="sigrow">{signature(name, kind)}<span class="date">{esc(date)}</span>'
            f'<div class="lab" style="display:flex"><span style="width:223pt;display:inline-block">{caption_text}</span>'
            "<span>(Date)</span></div></div>")


STROKES = {  # initials are drawn, not typed: one or more lines a letter, in a 10 x 14 cell
    "A": ["0,14 5,0 9,14", "2,9 8,8"], "B": ["1,14 1,0 7,2 6,6 1,7 8,9 7,13 1,14"], "C": ["9,2 4,0 1,6 3,13 9,12"],
    "D": ["1,14 1,0 7,2 9,8 6,13 1,14"], "E": ["9,0 2,0 1,14 9,14", "2,7 7,6"], "F": ["1,14 2,0 9,0", "2,7 7,6"],
    "G": ["9,2 4,0 1,6 3,13 8,12 8,7 5,7"], "H": ["1,0 1,14", "8,0 8,14", "1,7 8,6"], "I": ["5,0 4,14"],
    "J": ["8,0 7,11 4,14 1,11"], "K": ["1,0 1,14", "8,0 1,8 8,14"], "L": ["2,0 1,14 8,13"],
    "M": ["0,14 2,0 5,9 8,0 9,14"], "N": ["1,14 2,0 7,14 9,0"], "O": ["5,0 1,4 1,10 5,14 9,9 8,3 5,0"],
    "P": ["1,14 2,0 8,2 7,7 1,8"], "Q": ["5,0 1,4 1,10 5,14 9,9 8,3 5,0", "6,10 10,15"], "R": ["1,14 2,0 8,2 7,6 2,7 9,14"],
    "S": ["8,2 4,0 2,3 7,8 6,13 1,12"], "T": ["0,1 9,0", "5,0 4,14"], "U": ["1,0 1,10 4,14 8,10 9,0"],
    "V": ["0,0 4,14 9,0"], "W": ["0,0 2,14 5,4 8,14 10,0"], "Y": ["0,0 4,7", "9,0 3,14"], "Z": ["1,1 9,0 1,14 9,13"],
}


def drawn_initials(letters: str, salt: str = "") -> str:
    rng = random.Random(letters + salt)
    x, parts = 2.0, []
    for letter in letters:
        for line in STROKES[letter]:
            points = [tuple(map(float, p.split(","))) for p in line.split()]
            points = [(x + px * 0.95 + (14 - py) * 0.22 + rng.uniform(-.5, .5), 2 + py * 0.95 + rng.uniform(-.6, .6)) for px, py in points]
            parts.append(_smooth([points[0], *points, points[-1]]) + f" L{points[-1][0]:.1f} {points[-1][1]:.1f}")
        x += 10
    return (f'<svg width="{x + 8:.0f}" height="19" viewBox="0 0 {x + 8:.0f} 19"><path d="{" ".join(parts)}" fill="none" '
            'stroke="#14235f" stroke-width="1.25" stroke-linecap="round" stroke-linejoin="round"/></svg>')


def initials(letters: str, kind: str, salt: str = "") -> str:
    if not letters:
        return ""
    return drawn_initials(letters, salt) if kind == "drawn" else f'<span style="font:italic bold 11pt \'Liberation Serif\'">{letters}</span>'


# ------------------------------------------------------------------ small parts


def fields(*cells: tuple[str, str, str]) -> str:
    """A row of filled blanks: (width in %, what is filled in, the label under the line)."""
    return '<div class="fields">' + "".join(
        f'<div class="cell" style="width:{w}"><div class="val">{esc(v) or "&nbsp;"}</div><div class="lab">{esc(n)}</div></div>'
        for w, v, n in cells
    ) + "</div>"


def paragraphs(text: str, css: str = "") -> str:
    """Plain text, blank line between paragraphs; **bold** is the only markup."""
    out = []
    for block in text.strip().split("\n\n"):
        line = esc(" ".join(block.split()), quote=False)
        line = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", line)
        out.append(f'<p{f" class={css}" if css else ""}>{line}</p>')
    return "".join(out)


def grid(rows: list[list[str]], widths: list[str] | None = None, head: bool = True) -> str:
    out = ['<table class="grid">']
    for n, row in enumerate(rows):
        tag = "th" if head and n == 0 else "td"
        out.append("<tr>" + "".join(
            f'<{tag}{f" style=width:{widths[i]}" if widths and n == 0 else ""}>{esc(cell, quote=False)}</{tag}>' for i, cell in enumerate(row)
        ) + "</tr>")
    return "".join(out) + "</table>"
