"""Stipulations with Request for Award, long form with the award page (fpdf2)."""

from __future__ import annotations

import datetime
from pathlib import Path

from fpdf import FPDF

from .common import ink_png

T = dict(
    waive="The parties hereto stipulate to the issuance of an Award and/or Order, based upon the following facts, and waive the requirements of Labor Code Section 5313:",
    n1="1. {name}, born {dob}, while employed within the State of California as a(n) {job}, on {doi}, by {emp}, whose compensation insurance carrier was {carr}, sustained injury arising out of and in the course of employment to the following body parts:",
    n2="2. The injury(ies) caused temporary disability for the following period(s), for which indemnity is payable at the rate stated, less credit for such payments previously made.",
    n3="3. The injury(ies) caused permanent disability of the percentage stated, for which indemnity is payable at the weekly rate and beginning on the date stated, in the total sum stated, less credit for such payments previously made. An informal rating has / has not been previously issued.",
    n4="4. There",
    n4b="a need for medical treatment to cure or relieve from the effects of said injury(ies).",
    n5="5. Medical-legal expenses and/or liens are payable by defendant as follows:",
    n6="6. Applicant's attorney requests a fee of, to be commuted from the far end of the award as needed:",
    n7="7. Liens against compensation are payable as follows:",
    n8="8. Any accrued claims for Labor Code section 5814 penalties are included in this settlement unless expressly excluded.",
    n9="9. Other stipulations:",
    aw="AWARD IS MADE in favor of {NAME} and against {CARR} of:",
    end="The parties agree that the foregoing may be made the basis of an Award without further hearing. Any party disagreeing with the Award may petition for reconsideration within the time allowed by Labor Code section 5903. Nothing here limits the continuing jurisdiction of the Appeals Board under Labor Code sections 5803 and 5804 or the employee's right to petition to reopen for new and further disability within five years from the date of injury.")


class Form(FPDF):
    tag = True

    def footer(self):
        if self.tag:
            self.set_y(-14)
            self.set_font("Helvetica", "", 7)
            self.cell(0, 5, f"DWC-CA form 10214 (a)    (PAGE {self.page_no()})    (REV. 11/2008)", align="L")


def build(path: Path, d: dict) -> None:
    p = Form(format="Letter", unit="mm")
    p.set_creation_date(datetime.datetime(2024, 1, 5, tzinfo=datetime.UTC))
    p.set_margins(19, 16, 19)
    p.set_auto_page_break(True, 18)
    w = 178

    def para(t, style="", size=10.5, gap=3, align="L"):
        p.set_font("Helvetica", style, size)
        p.multi_cell(w, 5.2, t, align=align, new_x="LMARGIN", new_y="NEXT")
        p.ln(gap)

    def row(*cells):
        """(label, value, width share): the value over a line, the label under it."""
        tot = sum(c[2] for c in cells)
        y = p.get_y()
        if y > 250:
            p.add_page()
            y = p.get_y()
        x = 19.0
        for lab, val, sh in cells:
            cw = w * sh / tot
            p.set_xy(x, y)
            p.set_font("Courier", "", 10)
            p.cell(cw - 3, 6, val)
            p.line(x, y + 6, x + cw - 3, y + 6)
            p.set_xy(x, y + 6.3)
            p.set_font("Helvetica", "", 6.5)
            p.cell(cw - 3, 3, lab)
            x += cw
        p.set_xy(19, y + 12)

    def mark(x, y, on):
        p.rect(x, y, 4, 4)
        if on:
            p.set_line_width(0.6)
            p.line(x + .6, y + .6, x + 3.4, y + 3.4)
            p.line(x + .6, y + 3.4, x + 3.4, y + .6)
            p.set_line_width(0.2)

    def sign(role, name, date, how="ink"):
        if p.get_y() > 245:
            p.add_page()
        y = p.get_y() + 11
        if how == "ink":
            p.image(ink_png(name), x=24, y=y - 10, w=38)
        elif how:
            p.set_font("Times", "I", 14)
            p.text(24, y - 1.5, name if how == "it" else f"/s/ {name}")
        p.line(19, y, 120, y)
        p.line(130, y, 190, y)
        p.set_font("Courier", "", 10)
        p.text(133, y - 1.5, date)
        p.set_font("Helvetica", "", 7)
        p.text(19, y + 3.4, role)
        p.text(130, y + 3.4, "Dated")
        p.set_y(y + 7)

    p.add_page()
    para("STATE OF CALIFORNIA\nDIVISION OF WORKERS' COMPENSATION\nWORKERS' COMPENSATION APPEALS BOARD", "", 10, 4, "C")
    para("STIPULATIONS WITH REQUEST FOR AWARD", "B", 14, 3, "C")
    para("(DATE OF INJURY ON OR AFTER " + d["since"] + ")", "", 9, 6, "C")
    row(("Case No.", d["adj"], 1), ("Case No.", "", 1), ("Date of filing", "", 1))
    row(("Injured worker", d["name"], 2), ("Address", d["addr"], 3))
    row(("Employer", d["emp"], 1))
    row(("Insurance carrier / claims administrator", d["carr"], 2), ("Claim number", d["claim"], 1))
    row(("Attorney or representative for applicant", d["aa"], 1), ("Attorney for defendant", d["da"], 1))
    p.ln(4)
    para(T["waive"])
    p.add_page()
    para(T["n1"].format(**d))
    row(*[(f"Body part {i + 1}", b, 1) for i, b in enumerate((d["parts"] + ["", ""])[:4])])
    p.ln(5)
    para(T["n2"])
    row(("From - through", d["td"][0], 2), ("Rate", d["td"][1], 1), ("Total paid", d["td"][2], 1))
    p.ln(5)
    para(T["n3"])
    row(("% PD", d["pd"][0], 1), ("Weekly rate", d["pd"][1], 1), ("Beginning", d["pd"][2], 1), ("Total", d["pd"][3], 1))
    p.add_page()
    y = p.get_y()
    p.set_font("Helvetica", "", 10.5)
    p.text(19, y + 4, T["n4"])
    mark(35.5, y + .6, d["is"])
    p.text(41, y + 4, "IS")
    mark(52, y + .6, d["isnot"])
    p.text(58, y + 4, "IS NOT")
    p.set_y(y + 7)
    para(T["n4b"], gap=8)
    for k in ("5", "6", "7"):
        para(T["n" + k], gap=1)
        row(("", d["p" + k], 1))
        p.ln(2)
    para(T["n8"], gap=6)
    para(T["n9"], gap=1)
    p.set_font("Courier", "", 10)
    p.multi_cell(w, 5, d["p9"], border=1, new_x="LMARGIN", new_y="NEXT")
    p.add_page()
    para(T["end"], gap=6)
    for s in d["sigs"]:
        sign(*s)
    p.add_page()
    para("WORKERS' COMPENSATION APPEALS BOARD", "B", 12, 8, "C")
    para("AWARD", "B", 14, 6, "C")
    para(T["aw"].format(NAME=d["name"].upper(), CARR=d["carr"]), gap=5)
    for t in d["award"]:
        para(t, gap=4)
    sign("Workers' Compensation Administrative Law Judge", d["judge"][0], d["judge"][1])
    para(f"Hon. {d['judge'][0]}, {d['judge'][2]} District Office\nServed on all parties as shown on the official address record.", "", 9)
    p.output(str(path))


BASE = dict(since="1-1-2013")
PAPERS = {
    "e10-sorrentino-stips-award.pdf": BASE | dict(adj="ADJ9988340", name="Gianna Sorrentino", addr="3 Lark Mews, Napa CA 94558", dob="07/11/1960", job="tasting room lead", doi="05/23/2014", emp="Black Oak Cellars", carr="Vintners Mutual Insurance Co.", claim="VM-140-8831", aa="Everett Pang", da="Loomis & Daws LLP (S. Daws)",
        parts=["420 back", "440 right hip"], td=("06/01/2014 - 01/04/2015", "$ 520.10", "$ 16,196.97"), pd=("0", "$ 0.00", "-", "$ 0.00"), **{"is": True}, isnot=False, p5="Dr. Nakagawa-Frost, AME, paid in full", p6="$ 950.00 payable by defendant, by agreement", p7="none of record",
        p9="Zero PD per AME apportionment. Treatment to be authorized thru the VM MPN. Applicant's MMI date is 2/10/2015 per the AME.", sigs=[("Applicant", "Gianna Sorrentino", "8-19-2015"), ("Attorney for applicant", "Everett Pang", "8-19-2015"), ("Attorney for defendant", "Saul Daws", "8-27-2015")],
        award=["(A)  Temporary disability indemnity as set forth in Paragraph 2.", "(B)  Permanent disability: none.", "(C)  Further medical treatment as set forth in Paragraph 4 herein, reasonably required to cure or relieve from the effects of the injury.", "(D)  Attorney fees of $950.00 to Everett Pang."], judge=("Lucinda Barth", "9-14-2015", "Santa Rosa")),
    "e11-tindall-stips-award.pdf": BASE | dict(adj="ADJ14093325", name="Jermaine Tindall", addr="840 Quarry Rd, Colton CA 92324", dob="01/30/1984", job="forklift operator", doi="03/06/2021", emp="Basin Concrete Supply", carr="Ironbark Casualty Company", claim="IB2100773", aa="Odalys Marrero", da="R. Whitcombe-Lee",
        parts=["340 L index finger", "330 L hand"], td=("03/07/2021 - 05/15/2021", "$ 711.00", "$ 7,110.00"), pd=("6", "$ 290.00", "05/16/2021", "$ 5,220.00"), **{"is": False}, isnot=True, p5="Dr. Bramhall PQME, pd; supp report pd", p6="15% of PD = $783.00", p7="Colton Urgent Care, $410, pd by def",
        p9="PTP Dr. Escudero & PQME both find no f/m indicated, healed laceration, full ROM. AA & DA concur. App retains right to reopen w/in 5 yrs.", sigs=[("Applicant", "Jermaine Tindall", "02/04/2022", "it"), ("Attorney for applicant", "Odalys Marrero", "02/04/2022", "it"), ("Attorney for defendant", "R. Whitcombe-Lee", "02/11/2022", "it")],
        award=["(A)  Temporary disability per paragraph 2.", "(B)  Permanent disability of 6 %, $ 5,220.00, less fee and less credit for advances.", "(C)  Further medical treatment:  NONE, per paragraph 4.", "(D)  Fee of $ 783.00 to Odalys Marrero, payable from accrued PD."], judge=("Theodora Kwan", "02/28/2022", "San Bernardino")),
    "e12-ostrander-stips-award.pdf": BASE | dict(adj="ADJ13677104", name="Wilhelmina Ostrander", addr="12 Ferry Lane #9, Alameda CA 94501", dob="05/05/1972", job="ferry ticket agent", doi="12/02/2019", emp="Bay Crossing Transit", carr="Bay Crossing Transit, p.s.i.", claim="BCT-19-0220", aa="Marlow Quist", da="Anselm & Roby",
        parts=["320 right wrist"], td=("none", "", ""), pd=("9", "$ 290.00", "07/01/2020", "$ 7,830.00"), **{"is": True}, isnot=True, p5="Dr. Palmquist PQME, pd", p6="$ 1,174.50", p7="none", p9="Parties stip to 9% PD after apportionment per Dr. Palmquist. PD to be pd in a lump less fee. No other stipulations.",
        sigs=[("Applicant", "Wilhelmina Ostrander", "10/05/2020", "s"), ("Attorney for applicant", "Marlow Quist", "10/05/2020", "s"), ("Attorney for defendant", "Piers Anselm", "10/13/2020", "s")],
        award=["(A)  Temporary disability: n/a.", "(B)  Permanent disability as set forth in Paragraph 3.", "(C)  Further medical treatment in accordance with Paragraph 4.", "(D)  Attorney fees in accordance with Paragraph 6."], judge=("Hollis Bancroft", "10/29/2020", "Oakland")),
}
SAMPLES = {n: (lambda p, d=d: build(p, d)) for n, d in PAPERS.items()}
