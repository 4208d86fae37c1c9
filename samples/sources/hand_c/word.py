"""Lays blocks (see marks.py) out as a DOCX with python-docx, or as a PDF by way of LibreOffice."""

import datetime
import os
import subprocess
import tempfile
import zipfile
from pathlib import Path

import docx
import pikepdf
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Inches, Pt, RGBColor
from xml.sax.saxutils import escape

from .marks import runs, scribble_png

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
FIXED = datetime.datetime(2024, 1, 2, 9, 0, 0)

STYLES = {
    # font, size, filled-in font and colour, kind of check box, fields as table or as line, initials
    "form": dict(font="Arial", size=9.5, fill="Arial", colour=(0, 0, 110), box="control", fields="table", grid="table"),
    "legacy": dict(font="Arial", size=9.5, fill="Courier New", colour=(0, 0, 0), box="legacy", fields="table", grid="table"),
    "symbol": dict(font="Times New Roman", size=10.5, fill="Courier New", colour=(0, 0, 0), box="wingdings", fields="line", grid="lines"),
    "pleading": dict(font="Times New Roman", size=12, fill="Times New Roman", colour=(0, 0, 0), box="wingdings", fields="line", grid="table"),
    "plain": dict(font="Arial", size=10.5, fill="Arial", colour=(0, 0, 0), box="glyph", fields="table", grid="table"),
    "report": dict(font="Times New Roman", size=11, fill="Times New Roman", colour=(0, 0, 0), box="glyph", fields="line", grid="table"),
}


class Writer:
    def __init__(self, style, author="word processing"):
        self.s = STYLES[style]
        self.doc = docx.Document()
        self.first = True
        self.ids = 100
        self.notes = []
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = self.s["font"], Pt(self.s["size"])
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), self.s["font"])
        normal.paragraph_format.space_after = Pt(5)
        core = self.doc.core_properties
        core.author, core.title, core.comments = author, "", ""
        core.created = core.modified = FIXED
        core.last_modified_by, core.revision = author, 3

    # inline -----------------------------------------------------------
    def _id(self):
        self.ids += 1
        return self.ids

    def _run(self, p, text, kind="plain"):
        run = p.add_run(text)
        if kind in ("fill", "ins", "del"):
            run.font.name = self.s["fill"]
            run.font.color.rgb = RGBColor(*self.s["colour"])
        if kind == "bold":
            run.bold = True
        if kind == "strike":
            run.font.strike = True
            run.font.name = self.s["fill"]
        if kind == "hidden":
            run.font.hidden = True
        return run

    def _tracked(self, p, text, kind):
        run = self._run(p, text, kind)
        wrap = OxmlElement("w:ins" if kind == "ins" else "w:del")
        wrap.set(qn("w:id"), str(self._id()))
        wrap.set(qn("w:author"), "tkarras")
        wrap.set(qn("w:date"), "2023-02-08T14:11:00Z")
        p._p.remove(run._r)
        wrap.append(run._r)
        if kind == "del":
            for t in run._r.findall(qn("w:t")):
                t.tag = qn("w:delText")
                t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        p._p.append(wrap)

    def _check(self, p, on):
        how = self.s["box"]
        if how == "control":
            glyph = "\u2612" if on else "\u2610"
            p._p.append(parse_xml(
                f'<w:sdt xmlns:w="{W}" xmlns:w14="{W14}"><w:sdtPr><w:id w:val="{70000 + self._id()}"/><w14:checkbox>'
                f'<w14:checked w14:val="{int(on)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
                f'<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>'
                f'<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>{glyph}</w:t></w:r></w:sdtContent></w:sdt>'))
        elif how == "legacy":
            n = self._id()
            state = "<w:checked/>" if on else '<w:checked w:val="0"/>'
            for inner in (
                f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check{n}"/><w:enabled/><w:calcOnExit w:val="0"/>'
                f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{state}</w:checkBox></w:ffData></w:fldChar>',
                '<w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText>',
                '<w:fldChar w:fldCharType="separate"/>',
                '<w:fldChar w:fldCharType="end"/>',
            ):
                p._p.append(parse_xml(f'<w:r xmlns:w="{W}">{inner}</w:r>'))
        elif how == "wingdings":
            char = "F0FE" if on else "F0A8"
            p._p.append(parse_xml(f'<w:r xmlns:w="{W}"><w:sym w:font="Wingdings" w:char="{char}"/></w:r>'))
        else:
            p.add_run("\u2611" if on else "\u2610").font.name = "DejaVu Sans"

    def _note(self, p, text):
        self.notes.append(text)
        n = len(self.notes)
        p._p.append(parse_xml(f'<w:r xmlns:w="{W}"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{n}"/></w:r>'))

    def text(self, p, text):
        for kind, piece in runs(text):
            if kind in ("on", "off"):
                self._check(p, kind == "on")
            elif kind == "note":
                self._note(p, piece)
            elif kind in ("ins", "del"):
                self._tracked(p, piece, kind)
            else:
                self._run(p, piece, kind)
        return p

    # blocks -----------------------------------------------------------
    def write(self, blocks):
        for block in blocks:
            getattr(self, "b_" + block[0])(*block[1:])
        return self

    def b_doc(self, footer="", header=""):
        section = self.doc.sections[0] if self.first else self.doc.add_section(WD_SECTION.NEW_PAGE)
        self.first = False
        section.page_width, section.page_height = Inches(8.5), Inches(11)
        section.left_margin = section.right_margin = Inches(0.95)
        section.top_margin, section.bottom_margin = Inches(0.9), Inches(0.85)
        kind = section._sectPr.find(qn("w:pgNumType"))
        if kind is None:
            kind = OxmlElement("w:pgNumType")
            section._sectPr.insert_element_before(kind, "w:cols", "w:titlePg", "w:docGrid")
        kind.set(qn("w:start"), "1")
        for part, words in ((section.footer, footer), (section.header, header)):
            part.is_linked_to_previous = False
            p = part.paragraphs[0]
            for i, piece in enumerate(words.split("{p}")):
                if i:
                    self._page_field(p)
                if piece:
                    p.add_run(piece)
            for r in p.runs:
                r.font.size = Pt(8)

    def _page_field(self, p):
        for inner in ('<w:fldChar w:fldCharType="begin"/>', '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
                      '<w:fldChar w:fldCharType="separate"/>', "<w:t>1</w:t>", '<w:fldChar w:fldCharType="end"/>'):
            p._p.append(parse_xml(f'<w:r xmlns:w="{W}"><w:rPr><w:sz w:val="16"/></w:rPr>{inner}</w:r>'))

    def b_t(self, text):
        p = self.doc.add_paragraph()
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        p.paragraph_format.space_after = Pt(2)
        for r in self.text(p, text).runs:
            r.bold = True
            r.font.size = Pt(self.s["size"] + 1.5)

    def b_h(self, text):
        p = self.doc.add_paragraph()
        p.paragraph_format.space_before = Pt(7)
        p.paragraph_format.keep_with_next = True
        for r in self.text(p, text).runs:
            r.bold = True

    def b_p(self, text):
        self.text(self.doc.add_paragraph(), text)

    def b_i(self, text):
        p = self.doc.add_paragraph()
        p.paragraph_format.left_indent = Inches(0.35)
        self.text(p, text)

    def b_kv(self, pairs):
        if self.s["fields"] == "line":
            for label, value in pairs:
                p = self.doc.add_paragraph()
                p.paragraph_format.space_after = Pt(2)
                p.add_run(label + ": ")
                self._run(p, value, "fill").underline = True
            return
        table = self.doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for label, value in pairs:
            cells = table.add_row().cells
            cells[0].width, cells[1].width = Inches(2.4), Inches(4.2)
            cells[0].paragraphs[0].add_run(label).font.size = Pt(8.5)
            self.text(cells[1].paragraphs[0], f"[[{value}]]" if value and "{" not in value else value)
            for c in cells:
                c.paragraphs[0].paragraph_format.space_after = Pt(1)
        self._gap()

    def b_tbl(self, head, rows, widths=None):
        table = self.doc.add_table(rows=0, cols=len(head or rows[0]))
        table.style = "Table Grid"
        if widths:
            table.autofit = False
            for column, width in zip(table.columns, widths):
                column.width = Inches(width)
        for n, row in enumerate(([head] if head else []) + list(rows)):
            cells = table.add_row().cells
            for i, (cell, value) in enumerate(zip(cells, row)):
                if widths:
                    cell.width = Inches(widths[i])
                p = cell.paragraphs[0]
                p.paragraph_format.space_after = Pt(1)
                self.text(p, f"**{value}**" if head and n == 0 else value)
        self._gap()

    def b_grid(self, rows):
        if self.s["grid"] == "table":
            self.b_tbl(["Applicant", "Defendant", "Issue"],
                       [(f"[[{a}]]" if a else "", f"[[{d}]]" if d else "", issue) for a, d, issue in rows], [0.9, 0.9, 4.8])
            return
        for a, d, issue in rows:
            p = self.doc.add_paragraph()
            p.paragraph_format.space_after = Pt(3)
            tabs = p.paragraph_format.tab_stops
            tabs.add_tab_stop(Inches(0.95))
            tabs.add_tab_stop(Inches(1.95))
            for value, end in ((a, "\t"), (d, "\t")):
                self._run(p, f" {value} " if value else "\u00a0" * 8, "fill").underline = True
                p.add_run(end)
            self.text(p, issue)

    def b_box(self, title, text):
        table = self.doc.add_table(rows=1, cols=1)
        table.style = "Table Grid"
        cell = table.rows[0].cells[0]
        cell.paragraphs[0].add_run(title).bold = True
        for part in text.split("\n"):
            self.text(cell.add_paragraph(), part)
        self._gap()

    def b_sig(self, lines):
        table = self.doc.add_table(rows=0, cols=2)
        for role, name, how, date in lines:
            cells = table.add_row().cells
            cells[0].width, cells[1].width = Inches(4.3), Inches(2.3)
            p = cells[0].paragraphs[0]
            p.paragraph_format.space_before = Pt(8)
            p.paragraph_format.space_after = Pt(0)
            p.paragraph_format.keep_with_next = True
            if how == "/s/":
                self._run(p, f"/s/ {name}", "fill")
            elif how == "it":
                r = p.add_run(name)
                r.italic = True
                r.font.name = "Liberation Serif"
                r.font.size = Pt(13)
                r.font.color.rgb = RGBColor(20, 20, 120)
            elif how in ("img", "ink"):
                p.add_run().add_picture(scribble_png(name), width=Inches(1.5))
            else:
                p.add_run("\u00a0")
            self._rule(p)
            q = cells[1].paragraphs[0]
            q.paragraph_format.space_before = Pt(8)
            self._run(q, date or "\u00a0", "fill")
            self._rule(q)
            note = table.add_row().cells
            for c, words in ((note[0], f"{role}" + (f": {name}" if name and how in ("img", "ink") else "")), (note[1], "Date")):
                r = c.paragraphs[0].add_run(words)
                r.font.size = Pt(8)
        self.b_sp()

    def _rule(self, p):
        border = parse_xml(f'<w:pBdr xmlns:w="{W}"><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>')
        p._p.get_or_add_pPr().insert_element_before(border, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")

    def b_stamp(self, text):
        n = self._id()
        lines = "".join(f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'
                        for line in text.split("\n"))
        self.doc.add_paragraph()._p.append(parse_xml(
            f'<w:r xmlns:w="{W}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict>'
            f'<v:rect id="stamp{n}" style="position:absolute;margin-left:345pt;margin-top:-52pt;width:130pt;height:48pt;z-index:5" strokecolor="#802020">'
            f'<v:textbox inset="3pt,3pt,3pt,3pt"><w:txbxContent>{lines}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>'))

    def b_pb(self):
        self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _gap(self):
        form = self.doc.add_paragraph().paragraph_format
        form.space_after, form.line_spacing = Pt(0), Pt(6)

    def b_sp(self):
        self.doc.add_paragraph().paragraph_format.space_after = Pt(0)

    # out --------------------------------------------------------------
    def _footnotes(self):
        if not self.notes:
            return
        body = "".join(
            f'<w:footnote w:id="{i}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
            f'<w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve"> {escape(t)}</w:t></w:r></w:p></w:footnote>'
            for i, t in enumerate(self.notes, 1))
        xml = (f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes xmlns:w="{W}">'
               '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
               '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
               f'{body}</w:footnotes>')
        part = Part(PackURI("/word/footnotes.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
                    xml.encode(), self.doc.part.package)
        self.doc.part.relate_to(part, RT.FOOTNOTES)

    def docx(self, path):
        self._footnotes()
        with tempfile.TemporaryDirectory() as folder:
            raw = Path(folder) / "raw.docx"
            self.doc.save(raw)
            with zipfile.ZipFile(raw) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
                for info in old.infolist():
                    entry = zipfile.ZipInfo(info.filename, (2024, 1, 2, 9, 0, 0))
                    entry.compress_type = zipfile.ZIP_DEFLATED
                    new.writestr(entry, old.read(info.filename))

    def pdf(self, path):
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "paper.docx"
            self.docx(source)
            subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                            "--outdir", folder, str(source)], check=True, capture_output=True, timeout=180,
                           env=dict(os.environ, SOURCE_DATE_EPOCH="1704186000"))
            with pikepdf.open(Path(folder) / "paper.pdf") as pdf:
                for key in ("/CreationDate", "/ModDate"):
                    if key in pdf.docinfo:
                        pdf.docinfo[key] = "D:20240102090000Z"
                for key in ("/DocChecksum", "/ID"):        # they differ from run to run
                    if key in pdf.trailer:
                        del pdf.trailer[key]
                pdf.save(path, deterministic_id=True)


def as_docx(style, blocks):
    return lambda path: Writer(style).write(blocks).docx(Path(path))


def as_pdf(style, blocks):
    return lambda path: Writer(style).write(blocks).pdf(Path(path))
