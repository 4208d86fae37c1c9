"""Stipulations typed in a word processor on the form's skeleton (python-docx, printed by LibreOffice)."""

from __future__ import annotations

import tempfile
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt

from .common import ink_png, soffice


def new(font="Liberation Serif", size=12, margin=1.0):
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    st.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    st.paragraph_format.space_after = Pt(7)
    s = d.sections[0]
    s.page_width, s.page_height = Inches(8.5), Inches(11)
    s.left_margin = s.right_margin = Inches(margin)
    s.top_margin = s.bottom_margin = Inches(0.9)
    return d


def footer(d, text):
    par = d.sections[0].footer.paragraphs[0]
    r = par.add_run(text + " (PAGE ")
    r.font.size = Pt(8)
    for t, kind in (("begin", None), (None, "PAGE"), ("end", None)):
        run = par.add_run()
        run.font.size = Pt(8)
        if t:
            el = OxmlElement("w:fldChar")
            el.set(qn("w:fldCharType"), t)
        else:
            el = OxmlElement("w:instrText")
            el.text = kind
        run._r.append(el)
    r = par.add_run(") (REV. 11/2008)")
    r.font.size = Pt(8)


def para(d, text, bold=False, center=False, italic=False, size=None, after=None):
    p = d.add_paragraph()
    r = p.add_run(text)
    r.bold, r.italic = bold, italic
    if size:
        r.font.size = Pt(size)
    if center:
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if after is not None:
        p.paragraph_format.space_after = Pt(after)
    return p


def table(d, rows, widths=None, style="Table Grid"):
    t = d.add_table(rows=0, cols=len(rows[0]))
    t.style = style
    for row in rows:
        cells = t.add_row().cells
        for i, v in enumerate(row):
            cells[i].text = v
            for pp in cells[i].paragraphs:
                pp.paragraph_format.space_after = Pt(2)
                for r in pp.runs:
                    r.font.size = Pt(10.5)
            if widths:
                cells[i].width = Inches(widths[i])
    d.add_paragraph().paragraph_format.space_after = Pt(2)
    return t


def sign(d, role, name, date, how="ink"):
    p = d.add_paragraph()
    p.paragraph_format.space_after = Pt(0)
    p.paragraph_format.keep_with_next = True
    if how == "ink":
        p.add_run().add_picture(ink_png(name), width=Inches(1.7))
        p.add_run(f"\t\t\t\t{date}")
    elif how == "s":
        p.add_run(f"/s/ {name}\t\t\t\t{date}")
    elif how == "it":
        r = p.add_run(name)
        r.italic, r.font.size = True, Pt(15)
        p.add_run(f"\t\t\t\t{date}")
    else:
        p.add_run(" ")
    para(d, "_" * 44 + "      Date " + "_" * 14 + f"\n{role}", size=9.5, after=10)


INTRO = "The parties hereto stipulate to the issuance of an Award and/or Order based upon the following facts and waive the requirements of Labor Code section 5313:"


def build(path: Path, x: dict) -> None:
    d = new()
    footer(d, "DWC-CA form 10214 (a)")
    para(d, "WORKERS' COMPENSATION APPEALS BOARD\nSTATE OF CALIFORNIA", True, True)
    para(d, "STIPULATIONS WITH REQUEST FOR AWARD", True, True, size=15, after=14)
    table(d, [["Case No.", x["adj"]], ["Applicant", x["name"]], ["Employer", x["emp"]], ["Carrier / administrator", x["carr"]], ["Attorneys", x["attys"]]], [1.9, 4.6])
    para(d, INTRO)
    para(d, f"1.  {x['name']}, while employed as a {x['job']} on {x['doi']} by {x['emp']}, sustained injury arising out of and in the course of employment to: {x['parts']}.")
    para(d, f"2.  Temporary disability: {x['td']}")
    para(d, f"3.  Permanent disability: {x['pd']} Credit is allowed for all sums paid on account.")
    b = x["box"]
    d.add_page_break()
    para(d, f"4.  There   {'☒' if 'is' in b else '☐'} IS     {'☒' if 'not' in b else '☐'} IS NOT   a need for medical treatment to cure or relieve from the effects of said injury(ies).")
    para(d, f"5.  Medical-legal expenses payable by defendant: {x['ml']}")
    para(d, f"6.  Attorney's fee requested: {x['fee']}")
    para(d, f"7.  Liens: {x['liens']}")
    para(d, "8.  Any accrued claims for Labor Code section 5814 penalties are included in this settlement unless expressly excluded.")
    para(d, "9.  Other stipulations:")
    for t in x["other"]:
        p = para(d, t)
        p.paragraph_format.left_indent = Inches(0.4)
        p.runs[0].font.name = "Liberation Mono"
        p.runs[0].font.size = Pt(10.5)
    d.add_page_break()
    para(d, "Signatures of the parties", True)
    for s in x["sigs"]:
        sign(d, *s)
    d.add_page_break()
    para(d, "AWARD", True, True, size=15, after=16)
    para(d, f"AWARD IS MADE in favor of {x['name'].upper()} against {x['carr'].upper()} of:")
    for t in x["award"]:
        para(d, t)
    para(d, " ")
    sign(d, "WORKERS' COMPENSATION JUDGE  -  " + x["judge"][0], x["judge"][0], x["judge"][1])
    with tempfile.TemporaryDirectory() as t:
        src = Path(t) / "stips.docx"
        d.save(src)
        soffice(src, path)


PAPERS = {
    "e13-fontenot-stips-award.pdf": dict(adj="ADJ12007716", name="Renard Fontenot", emp="Delta Pipe & Valve Co.", carr="Foxglove Insurance Company", attys="AA: Mina Thorsen    DA: Everard Pike", job="pipefitter", doi="10/19/2017", parts="cervical spine, right shoulder and low back",
        td="10/24/2017 through 09/02/2018 at $ 888.12, paid.", pd="31%, $ 290.00/wk beginning 09/03/2018, total $ 45,457.50.", box={"is"}, ml="AME Dr. Ostergaard, pd.", fee="$ 6,818.00", liens="to be adjusted by Foxglove",
        other=["a.  Future medical is limited to the c-spine and R shoulder.", "b.  As to the low back, the parties accept the AME's opinion that no further treatment is reasonable or necessary and agree there IS NOT a need for further med tx to the low back; no award of F/M is requested for that part.", "c.  UR/IMR applies to all requests. Def shall keep paying for Dr. Ostergaard re-evals if jointly requested."],
        sigs=[("Applicant", "Renard Fontenot", "4/22/19"), ("Attorney for applicant", "Mina Thorsen", "4/22/19"), ("Attorney for defendant", "Everard Pike", "4/30/19")],
        award=["A.  Temporary disability as in paragraph 2.", "B.  Permanent disability as in paragraph 3, less fee of $ 6,818.00 to Mina Thorsen.", "C.  Further medical treatment to the cervical spine and right shoulder as set forth in paragraphs 4 and 9. No further medical treatment is awarded for the low back."], judge=("Ambrose Teague", "05/20/2019")),
    "e14-kuznetsova-stips-award.pdf": dict(adj="ADJ10250093", name="Larisa Kuznetsova", emp="Palisade Linen Service", carr="Chalk Hill Indemnity", attys="AA: Barnaby Stowe    DA: Lilith Granger", job="laundry presser", doi="CT 06/2014 - 06/2015", parts="bilateral wrists",
        td="none.", pd="12%, $ 290.00/wk from 11/02/2015, total $ 12,252.50.", box=set(), ml="PQME Dr. Tashjian $ 1,250", fee="$ 1,837.00", liens="EDD $ 3,300 to be paid by defendant",
        other=["Per PQME rating 12% after 20% app. PD to date has been advanced thru 3/1/16.", "Applicant's petition for penalties is withdrawn."],
        sigs=[("Applicant", "Larisa Kuznetsova", "3/14/16", "s"), ("Attorney for applicant", "Barnaby Stowe", "3/14/16", "s"), ("Attorney for defendant", "Lilith Granger", "3/29/16", "s")],
        award=["(A) Permanent disability as set forth in Paragraph 3.", "(B) Further medical treatment, if any, in accordance with Paragraph 4 above.", "(C) Fee of $ 1,837.00."], judge=("Cyril Umeh", "04/11/2016")),
    "e15-nakashima-stips-award.pdf": dict(adj="ADJ14885120", name="Roy Nakashima", emp="Cascade Tire Centers", carr="Teller Bay Insurance", attys="AA: Simone Achterhof    DA: Brock Langley", job="tire technician", doi="08/08/2021", parts="left shoulder",
        td="08/10/2021 to 02/20/2022 at $ 645.00, paid.", pd="14%, $ 290.00/wk from 02/21/2022, total $ 15,370.00.", box={"is"}, ml="PQME Dr. Vandermeer, paid.", fee="$ 2,305.50", liens="none",
        other=["Med tx for the L shoulder shall be provided by def through and including 6/30/2025. After 6/30/2025 there is no further need for treatment and def has no liability for any treatment rendered after that date, per agreed report of Dr. Vandermeer dtd 10/3/22."],
        sigs=[("Applicant", "Roy Nakashima", "12/05/2022", "it"), ("Attorney for applicant", "Simone Achterhof", "12/05/2022", "it"), ("Attorney for defendant", "Brock Langley", "12/12/2022", "it")],
        award=["A. TD per par. 2.", "B. PD per par. 3, less fee.", "C. Further medical treatment per paragraphs 4 and 9, through June 30, 2025 and not thereafter."], judge=("Philippa Noor", "01/09/2023")),
}
SAMPLES = {n: (lambda p, d=d: build(p, d)) for n, d in PAPERS.items()}
