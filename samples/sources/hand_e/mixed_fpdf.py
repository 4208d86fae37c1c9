"""Minutes of hearing, a Pennsylvania agreement and a staged settlement (fpdf2), each drawn on its own."""

from __future__ import annotations

import datetime
from pathlib import Path

from fpdf import FPDF

from .common import ink_png


def start(margin=18):
    p = FPDF(format="Letter", unit="mm")
    p.set_creation_date(datetime.datetime(2024, 1, 5, tzinfo=datetime.UTC))
    p.set_margins(margin, 16, margin)
    p.set_auto_page_break(True, 20)
    p.add_page()
    return p


def put(p, t, font="Times", style="", size=11, align="L", gap=2.5, lh=5.4):
    p.set_font(font, style, size)
    p.multi_cell(0, lh, t, align=align, new_x="LMARGIN", new_y="NEXT")
    p.ln(gap)


def ink(p, who, name, date, w=90):
    if p.get_y() > 240:
        p.add_page()
    y = p.get_y() + 12
    p.image(ink_png(name), x=p.l_margin + 6, y=y - 10, w=36)
    p.line(p.l_margin, y, p.l_margin + w, y)
    p.set_font("Helvetica", "", 8)
    p.text(p.l_margin, y + 3.6, f"{who}    {date}")
    p.set_y(y + 7)


# ------------------------------------------------------------------ minutes
def minutes(path: Path, d: dict) -> None:
    p = start()
    put(p, "WORKERS' COMPENSATION APPEALS BOARD - STATE OF CALIFORNIA", "Helvetica", "B", 11, "C", 0)
    put(p, "MINUTES OF HEARING", "Helvetica", "B", 14, "C")
    p.set_font("Helvetica", "", 9)
    for row in d["head"]:
        for t, w in row:
            p.cell(w, 7, t, border=1)
        p.ln(7)
    p.ln(3)
    put(p, "APPEARANCES", "Helvetica", "B", 10, gap=0)
    for a, b in d["app"]:
        p.set_font("Helvetica", "", 9)
        p.cell(60, 6.5, a, border=1)
        p.set_font("Courier", "", 9.5)
        p.cell(120, 6.5, b, border=1)
        p.ln(6.5)
    p.ln(3)
    put(p, "DISPOSITION", "Helvetica", "B", 10, gap=0)
    for on, t in d["disp"]:
        y = p.get_y()
        p.rect(20, y + 1.2, 3.4, 3.4)
        if on:
            p.line(20.4, y + 1.6, 23, y + 4.2)
            p.line(20.4, y + 4.2, 23, y + 1.6)
        p.set_xy(26, y)
        p.set_font("Helvetica", "", 9.5)
        p.cell(0, 6, t)
        p.ln(6)
    p.ln(3)
    put(p, "COMMENTS / OTHER:", "Helvetica", "B", 10, gap=1)
    p.set_font("Courier", "", 10)
    p.multi_cell(0, 5.2, d["text"], border=1, new_x="LMARGIN", new_y="NEXT")
    p.ln(4)
    for s in d["sigs"]:
        ink(p, *s)
    put(p, "DWC-CA form 10245 (Rev. 11/2008)", "Helvetica", "", 7)
    p.output(str(path))


OFF = [(False, "Dismissed for lack of prosecution"), (True, "Continued to 07/11/2024 for Mandatory Settlement Conference"), (False, "Taken off calendar"), (False, "Submitted"), (False, "Stipulated - see comments")]
STIP = [(False, "Continued"), (False, "Taken off calendar"), (False, "Submitted on the record"), (True, "Resolved by stipulation - see comments. IT IS SO ORDERED")]
MIN = {
    "e27-delacroix-minutes.pdf": dict(head=[[("Case No. ADJ18090227", 60), ("Oscar Delacroix v. Pinewood Bakery Supply", 120)], [("Date: 05/16/2024", 60), ("Judge: Imogen Fairchild", 60), ("Room 6, Van Nuys", 60)]], app=[("Applicant", "present, w/ interp."), ("Attorney for applicant", "M. Rourke for Lanyon Law"), ("Attorney for defendant", "telephonic, K. Sung"), ("Lien claimant", "none")], disp=OFF,
        text="Expedited hrg on TD. Discovery incomplete, depo of QME Dr. Jarrett set 6/20. Both sides ask for cont. Def to serve subpoenaed employment file w/in 15 days. AA to serve PTP's supp report. Neither side to file further DOR before next date. No issues decided today.",
        sigs=[("Workers' Compensation Judge  Imogen Fairchild", "Imogen Fairchild", "05/16/2024")]),
    "e28-rasmussen-minutes.pdf": dict(head=[[("Case No. ADJ12788391", 60), ("Ingeborg Rasmussen v. Lakeshore Assisted Living; Summerset Comp", 120)], [("Date: 09/19/2023", 60), ("Judge: Thaddeus Mbeki", 60), ("Trial, Sacramento", 60)]], app=[("Applicant", "present"), ("Attorney for applicant", "R. Castellanos"), ("Attorney for defendant", "J. Wyndham"), ("Claims rep", "S. Pohl by phone")], disp=STIP,
        text="Parties stipulate: 1) inj AOE/COE 4/4/2019 to lumbar spine & L knee, accepted. 2) PD 20%, def to pay less atty fee 15%. 3) Applicant is in need of further medical treatment to cure or relieve from the effects of the injury to lumbar spine & L knee and same shall be furnished by Summerset Comp, thru MPN. 4) Liens deferred to lien conf. 5) TD paid in full.\nOn the foregoing stipulations IT IS SO ORDERED and AWARD issues accordingly.   T.M. WCJ",
        sigs=[("Applicant", "Ingeborg Rasmussen", "9/19/23"), ("Attorney for applicant", "R. Castellanos", "9/19/23"), ("Attorney for defendant", "J. Wyndham", "9/19/23"), ("Workers' Compensation Judge  Thaddeus Mbeki", "Thaddeus Mbeki", "09/19/2023")]),
}

PA = ["1. Employee's full name: Rosalie Trimble. Date of injury: May 9, 2020. Employer: Allegheny Stamping LLC. Insurer: Keystone Valley Casualty.", "2. State the precise nature of the injury: left rotator cuff tear.", "3. Employee was paid weekly compensation of $612.44 from 05/11/2020 to the present.",
      "4. Is this a compromise and release of wage loss benefits, medical benefits, or both?  Answer: WAGE LOSS (INDEMNITY) BENEFITS ONLY.", "5. Summarize all wage loss benefits to be paid: lump sum of $64,000.00, after which Insurer owes no further wage loss, specific loss or disfigurement benefits.",
      "6. Summarize all benefits for medical care: Insurer remains responsible for reasonable and necessary medical expenses related to the left rotator cuff tear after the date of this Agreement, subject to utilization review under the Act. Medical benefits are not compromised or released.", "7. Are there Medicare considerations? Employee is not a beneficiary; medical remains open, so no set-aside is proposed.", "8. Counsel fee: 20% of the lump sum, $12,800.00.", "9. Reasons for the agreement: employee wishes certainty and to retrain as a bookkeeper."]


def penn(path: Path) -> None:
    p = start(22)
    put(p, "COMMONWEALTH OF PENNSYLVANIA\nDEPARTMENT OF LABOR AND INDUSTRY\nBUREAU OF WORKERS' COMPENSATION", "Times", "B", 11, "C")
    put(p, "COMPROMISE AND RELEASE AGREEMENT BY STIPULATION\nPURSUANT TO SECTION 449 OF THE WORKERS' COMPENSATION ACT", "Times", "B", 12, "C", 5)
    for t in PA:
        put(p, t, gap=3.5)
    ink(p, "Employee, Rosalie Trimble", "Rosalie Trimble", "03/14/2024")
    ink(p, "Counsel for employee, Dunstan Fry", "Dunstan Fry", "03/14/2024")
    ink(p, "Counsel for insurer, Paige Mowry", "Paige Mowry", "03/20/2024")
    p.add_page()
    put(p, "DECISION OF WORKERS' COMPENSATION JUDGE", "Times", "B", 13, "C", 6)
    put(p, "Claim No. 8841207. Hearing held April 3, 2024. The employee testified that she understands the full legal significance of the Agreement. The Compromise and Release Agreement is APPROVED. The parties shall carry out its terms.", gap=6)
    ink(p, "Workers' Compensation Judge Horatio Lentz, Scranton", "Horatio Lentz", "April 17, 2024")
    p.output(str(path))


ST = ["WARNING TO EMPLOYEE: settlement by compromise and release may affect other benefits such as Social Security and Medicare.", "1.  Injury: 02/02/2018, ADJ11590034, low back and both legs. Applicant: Winifred Osei-Lamb. Employer: Palo Corona Nursery; Carrier: Rivermark Insurance.", "2.  Step one. Upon approval defendant pays $88,000.00 for permanent and temporary disability, and applicant releases those benefits.",
      "3.  Step two. Med stays open, and defendant keeps paying for reasonable tx, until BOTH (a) CMS has approved an MSA and (b) Rivermark has funded the MSA and paid the second sum of $52,000.00. When both have happened, and not before, the release of future medical takes effect on the day the money is sent.", "4.  If CMS has not answered within 18 months, or the figure is over $110,000.00, either side may call off step two by letter and med remains open under LC 4600 as if awarded.",
      "5.  Issues initialed: PD  W.O. / E.T. ;  TD  W.O. / E.T. ;  fut med, on the terms of 3 and 4 only  W.O. / E.T.", "6.  Fee to Barrow Keane: $13,200.00 of the first sum. 15% of the second sum to be held until step two. Liens by defendant.", "7.  Applicant became entitled to Medicare on 08/01/2020. The submission will be made by defendant's vendor within 60 days of approval."]


def staged(path: Path) -> None:
    p = start(25)
    put(p, "Before the Workers' Compensation Appeals Board", "Helvetica", "", 10, "R", 8)
    put(p, "Compromise & Release in Two Steps", "Helvetica", "B", 16, "L", 6)
    for t in ST:
        put(p, t, "Helvetica", "", 10.5, gap=4, lh=5.6)
    p.add_page()
    for s in (("Applicant  Winifred Osei-Lamb", "Winifred Osei", "8/15/2023"), ("Witness  Ned Corbin", "Ned Corbin", "8/15/2023"), ("Witness  Ila Prasad-Moon", "Ila Prasad", "8/15/2023"), ("Attorney for applicant  Selma Keane", "Selma Keane", "8/15/2023"), ("Attorney for defendant  Egon Tull", "Egon Tull", "8/24/2023")):
        ink(p, *s)
    p.add_page()
    put(p, "WORKERS' COMPENSATION APPEALS BOARD", "Times", "B", 12, "C", 8)
    put(p, "Osei-Lamb v. Palo Corona Nursery; Rivermark Insurance        ADJ11590034", "Times", "", 12, "L", 6)
    put(p, "ORDER APPROVING COMPROMISE AND RELEASE", "Times", "B", 13, "C", 6)
    put(p, "The Compromise and Release filed August 25, 2023 is found adequate. IT IS ORDERED that it is approved on its terms. $88,000.00 is payable within 30 days less fee of $13,200.00. Jurisdiction is kept over step two.", "Times", "", 12, gap=6)
    ink(p, "Workers' Compensation Judge  Calista Brandt", "Calista Brandt", "09/12/2023")
    p.output(str(path))


SAMPLES = {n: (lambda p, d=d: minutes(p, d)) for n, d in MIN.items()} | {"e33-trimble-agreement.pdf": penn, "e39-osei-cr.pdf": staged}
