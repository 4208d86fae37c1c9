"""python-docx: a .docx as it is, or turned into a PDF by LibreOffice."""
import datetime
import io
import re
import subprocess
import tempfile
import zipfile
from pathlib import Path
from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt
from . import marks
from .lay_html import clean


def plain(t):
    return t.replace("&nbsp;", "\u00a0").replace("&amp;", "&").replace("<br/>", "\n").replace("<br>", "\n")


def runs(p, t, **kw):
    for part in re.split(r"(<b>.*?</b>|<i>.*?</i>|<u>.*?</u>|<s>.*?</s>)", plain(t)):
        m = re.match(r"<(b|i|u|s)>(.*)</\1>", part, re.S)
        r = p.add_run(m.group(2) if m else part)
        if m:
            {"b": lambda: setattr(r, "bold", True), "i": lambda: setattr(r, "italic", True), "u": lambda: setattr(r, "underline", True),
             "s": lambda: setattr(r.font, "strike", True)}[m.group(1)]()
        for a, v in kw.items():
            setattr(r.font if a in ("size", "name") else r, a, v)
    return p


def field(par, code):
    for t, txt in (("begin", None), (None, code), ("end", None)):
        r = par.add_run()
        if t:
            e = OxmlElement("w:fldChar")
            e.set(qn("w:fldCharType"), t)
        else:
            e = OxmlElement("w:instrText")
            e.text = txt
        r._r.append(e)


def docx(blocks, path, font="Times New Roman", size=11, ltr=("☒", "☐"), style="Table Grid", typed=None, margin=1.0, ini="typed"):
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    st.paragraph_format.space_after = Pt(5)
    ty = dict(name=typed) if typed else {}
    started = False
    sec = d.sections[0]
    for s in d.sections:
        s.page_width, s.page_height = Inches(8.5), Inches(11)
        s.left_margin = s.right_margin = Inches(margin)
        s.top_margin = s.bottom_margin = Inches(.85)

    def par(t, align=None, **kw):
        p = runs(d.add_paragraph(), t, **kw)
        if align:
            p.alignment = align
        return p

    CEN = WD_ALIGN_PARAGRAPH.CENTER
    for b in blocks:
        k = b[0]
        if k == "DOC":
            if started:
                sec = d.add_section(WD_SECTION.NEW_PAGE)
                pg = OxmlElement("w:pgNumType")
                pg.set(qn("w:start"), "1")
                sec._sectPr.append(pg)
                sec.footer.is_linked_to_previous = False
                for p in sec.footer.paragraphs:
                    for r in list(p.runs):
                        r._r.getparent().remove(r._r)
            fp = sec.footer.paragraphs[0]
            fp.alignment = CEN
            bits = b[1].split("{n}")
            fp.add_run(bits[0]).font.size = Pt(8)
            for x in bits[1:]:
                field(fp, "PAGE")
                fp.add_run(x).font.size = Pt(8)
        started = True
        if k == "PB":
            d.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        elif k == "SP":
            d.add_paragraph().paragraph_format.space_after = Pt(b[1])
        elif k == "T":
            par(b[1], CEN, bold=True, size=Pt(size + 3))
        elif k == "C":
            par(b[1], CEN)
        elif k == "R":
            par(b[1], WD_ALIGN_PARAGRAPH.RIGHT)
        elif k == "H":
            par(b[1], bold=True).paragraph_format.keep_with_next = True
        elif k == "P":
            par(b[1])
        elif k == "Z":
            par(b[1], size=Pt(size - 2))
        elif k == "N":
            p = par(f"{b[1]}\t{b[2]}")
            p.paragraph_format.left_indent = Inches(.4)
            p.paragraph_format.first_line_indent = Inches(-.4)
        elif k == "W":
            t = d.add_table(1, 1)
            t.style = "Table Grid"
            runs(t.cell(0, 0).paragraphs[0], b[1], bold=True)
            d.add_paragraph()
        elif k == "CAP":
            t = d.add_table(1, 2)
            for i in (0, 1):
                runs(t.cell(0, i).paragraphs[0], "\n".join(b[1 + i]))
            d.add_paragraph()
        elif k == "F":
            for row in b[1]:
                t = d.add_table(1, len(row))
                t.style = style
                for i, (l, v) in enumerate(row):
                    p = runs(t.cell(0, i).paragraphs[0], l + ":  ", size=Pt(size - 2.5))
                    runs(p, v, **ty)
                    p.paragraph_format.space_after = Pt(2)
            d.add_paragraph().paragraph_format.space_after = Pt(0)
        elif k == "G":
            rows = ([b[1]] if b[1] else []) + list(b[2])
            t = d.add_table(len(rows), len(rows[0]))
            t.style = style
            for i, r in enumerate(rows):
                for j, x in enumerate(r):
                    runs(t.cell(i, j).paragraphs[0], str(x), **({"bold": True} if b[1] and not i else {})).paragraph_format.space_after = Pt(1)
                    if b[3]:
                        t.cell(i, j).width = Inches((8.5 - 2 * margin) * b[3][j])
            d.add_paragraph()
        elif k == "K":
            if b[2]:
                par("      ".join(f"{ltr[0] if on else ltr[1]} {t}" for on, t in b[1]))
            else:
                for on, t in b[1]:
                    par(f"{ltr[0] if on else ltr[1]}  {t}")
        elif k == "I":
            rows = [(b[1][0], b[1][1], b[1][2])] + [(a, de, t) for t, a, de in b[2]]
            t = d.add_table(len(rows), 3)
            t.style = "Table Grid"
            for i, r in enumerate(rows):
                for j, x in enumerate(r):
                    pp = t.cell(i, j).paragraphs[0]
                    pp.paragraph_format.space_after = Pt(1)
                    if i and j < 2 and x and ini == "ink":
                        pp.add_run().add_picture(io.BytesIO(marks.png(marks.letters(x), 30 * len(x), 36)), height=Inches(.16))
                    else:
                        runs(pp, x, **({"italic": True} if i and j < 2 else {}))
                    t.cell(i, j).width = Inches((1, 1, 8.5 - 2 * margin - 2)[j])
            d.add_paragraph()
        elif k == "B":
            t = d.add_table(1, 1)
            t.style = "Table Grid"
            runs(t.cell(0, 0).paragraphs[0], b[1], size=Pt(size - 3))
            runs(t.cell(0, 0).add_paragraph(), b[2], **ty)
            d.add_paragraph()
        elif k == "S":
            for i in range(0, len(b[1]), 2):
                pair = b[1][i:i + 2]
                t = d.add_table(2, 2)
                for j, (role, name, kind, date) in enumerate(pair):
                    p = t.cell(0, j).paragraphs[0]
                    p.paragraph_format.keep_with_next = True
                    p.paragraph_format.space_before = Pt(8)
                    p.paragraph_format.space_after = Pt(0)
                    if kind in ("ink", "img"):
                        p.add_run().add_picture(io.BytesIO(marks.png(marks.signature(name), 220, 50)), height=Inches(.3))
                        p.add_run("   " + date)
                    elif kind == "s":
                        p.add_run(f"/s/ {name}    {date}").underline = True
                    elif kind == "i":
                        r = p.add_run(name)
                        r.italic = r.underline = True
                        r.font.size = Pt(size + 2)
                        p.add_run("    " + date).underline = True
                    else:
                        p.add_run("_" * 34)
                    q = runs(t.cell(1, j).paragraphs[0], role, size=Pt(size - 2.5))
                d.add_paragraph().paragraph_format.space_after = Pt(0)
    cp = d.core_properties
    cp.created = cp.modified = datetime.datetime(2020, 1, 1)
    cp.author = cp.last_modified_by = ""
    buf = io.BytesIO()
    d.save(buf)
    with zipfile.ZipFile(buf) as zi, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zo:
        for n in zi.namelist():
            zo.writestr(zipfile.ZipInfo(n, (2020, 1, 1, 0, 0, 0)), zi.read(n), zipfile.ZIP_DEFLATED)


def via_office(blocks, path, **kw):
    with tempfile.TemporaryDirectory() as td:
        x = Path(td) / "x.docx"
        docx(blocks, x, **kw)
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{td}/prof", "--convert-to", "pdf", "--outdir", td, str(x)],
                       check=True, capture_output=True, timeout=180)
        clean(Path(td) / "x.pdf", path)
