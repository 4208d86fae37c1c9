"""Typewritten papers of the nineties and 2003, and one later form, as scanned black and white (reportlab, then raster)."""

from __future__ import annotations

import tempfile
from pathlib import Path

from .common import scan
from .flow import Flow


def form3(path: Path) -> None:
    f = Flow(path, font="Courier", bold="Courier-Bold", italic="Courier-Oblique", size=10.5, left=64, right=56, footer=lambda c, n: (c.setFont("Courier", 8), c.drawString(64, 30, "WCAB FORM 3 (REV.)")))
    f.h("STATE OF CALIFORNIA\nDEPARTMENT OF INDUSTRIAL RELATIONS\nWORKERS' COMPENSATION APPEALS BOARD", align="c", after=12)
    f.h("STIPULATIONS WITH REQUEST FOR AWARD", 13, align="c", after=12)
    f.p("Case No.  SBR 0188402\n\nLEONA PRUDHOMME               Applicant\n   vs.\nDESERT SANDS MOTOR INN;\nTRANSPORT INDEMNITY EXCHANGE   Defendants", after=10)
    f.p("The parties hereto stipulate to the issuance of an Award and/or Order, based on the following facts, and waive the requirements of Labor Code Section 5313:")
    for t in ["1.  Leona Prudhomme, born 4-2-41, while employed at Barstow, California as a housekeeper (occupational group 50) on November 3, 1992 by Desert Sands Motor Inn, then insured by Transport Indemnity Exchange, sustained injury arising out of and in the course of employment to LEFT KNEE AND LOW BACK.",
              "2.  The injury caused temporary disability from 11-4-92 through 6-20-93 for which indemnity has been paid at $ 168.00 per week.",
              "3.  The injury caused permanent disability of 22 1/4 %, for which indemnity is payable at $ 140.00 per week beginning 6-21-93, in the sum of $ 12,390.00, less credit for payments previously made."]:
        f.p(t, after=7)
    f.p("4.  There", after=0)
    f.checks([("is", False), ("may be", True), ("is no", False)])
    f.p("    need for medical treatment to cure or relieve from the effects of said injury.", after=7)
    for t in ["5.  Medical-legal expenses are payable by defendant: Dr. Ziegler, $ 875.00.",
              "6.  Applicant's attorney requests a fee of $ 1,500.00.",
              "7.  Liens: EDD, none.  Desert Valley Hosp. to be adjusted by def.",
              "8.  Other stipulations:  Def. reserves right to contest any particular treatment."]:
        f.p(t, after=7)
    f.sig("Applicant", "Leona Prudhomme", "k", "2-14-94")
    f.sig("Attorney for applicant - Harlan J. Voss", "Harlan Voss", "k", "2-14-94")
    f.sig("Attorney for defendants - Cummings & Dwyer", "Kay Dwyer", "k", "2-24-94")
    f.new()
    f.h("AWARD", 14, align="c", after=14)
    for t in ["AWARD IS MADE in favor of LEONA PRUDHOMME against TRANSPORT INDEMNITY EXCHANGE of:", "(a)  Temporary disability indemnity as above, paid.", "(b)  Permanent disability indemnity of $ 12,390.00 payable as above, less $ 1,500.00 to Harlan J. Voss.",
              "(c)  Such further medical treatment as may be reasonably required to cure or relieve from the effects of the injury, as stipulated in paragraph 4.", "(d)  Reimbursement of medical-legal costs as above."]:
        f.p(t, after=9)
    f.sig("WORKERS' COMPENSATION JUDGE", "Milton R. Eberhart", "k", "MAR 17 1994")
    f.p("Milton R. Eberhart\nFiled and served by mail MAR 17 1994 on all parties.  m.t.", size=9)
    f.done()


def form15(path: Path) -> None:
    f = Flow(path, font="Times-Roman", size=10.5, left=58, right=58, footer=lambda c, n: (c.setFont("Times-Roman", 8), c.drawString(58, 30, "DIA WCAB FORM 15 (REV. 9/92)"), c.drawRightString(552, 30, f"{n}")))
    f.h("WORKERS' COMPENSATION APPEALS BOARD\nSTATE OF CALIFORNIA", 12, align="c")
    f.h("COMPROMISE AND RELEASE", 15, align="c", after=10)
    f.blanks([("CASE NUMBER(S)", "VNO 0411873", 1), ("SOCIAL SECURITY NO.", "on file", 1)], boxed=False)
    f.blanks([("APPLICANT (Employee)", "CORNELIUS BATTISTA", 2), ("ADDRESS", "7120 Saticoy St, Reseda", 3)], boxed=False)
    f.blanks([("CORRECT NAME OF EMPLOYER", "VALLEY PATTERN & DIE WORKS", 1), ("CORRECT NAME OF INSURANCE CARRIER", "GOLDEN SHORE COMPENSATION INS.", 1)], boxed=False)
    for t in ["1. The injured employee claims that while employed as a DIE MAKER on CT 1/15/98 THRU 3/30/01 at VAN NUYS, California, by the above employer, (s)he sustained injury arising out of and in the course of employment to BOTH KNEES, BILATERAL HANDS, HEARING.",
              "2. The parties hereby agree to settle any and all claims on account of said injury by the payment of the sum of $ 26,750.00 in addition to any sums heretofore paid by the employer or the insurer to the employee, less the amounts set out in Paragraph No. 6. Upon approval of this compromise agreement by the Workers' Compensation Appeals Board or a workers' compensation judge and payment in accordance with the provisions hereof, said employee releases and forever discharges said employer and insurance carrier from all claims and causes of action, whether now known or ascertained, or which may hereafter arise or develop as a result of said injury.",
              "3. Unless otherwise expressly provided herein, approval of this agreement RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS RELATING TO THE INJURY OR INJURIES COVERED BY THIS COMPROMISE AGREEMENT.",
              "4. Unless otherwise expressly ordered by a workers' compensation judge, approval of this agreement does NOT release any claim applicant may now or hereafter have for rehabilitation benefits.",
              "5. Unless otherwise provided herein, the employer will pay no medical expense incurred after approval of this agreement. Medical paid to date: $ 9,114.00. Unpaid bills to be paid by: CARRIER, IF INCURRED BEFORE APPROVAL."]:
        f.p(t, after=6)
    f.p("6. Deductions: P.D. advances $ 3,990.00 thru 6/6/03; Applicant's attorney $ 3,200.00. Balance $ 19,560.00.", after=6)
    f.p("7. Liens not mentioned above to be disposed of as follows:", after=2)
    f.note("CARRIER TO PAY, COMPROMISE OR LITIGATE. EDD HAS BEEN SERVED.", h=28)
    f.p("8. Reason for compromise, special provisions regarding rehabilitation and death benefit claims, and additional information:", after=2)
    f.note("DR. FONG (AME) 18% STD.; DISPUTE RE APPORTIONMENT AND HEARING LOSS. APPLICANT DESIRES TO CONTROL HIS OWN MEDICAL CARE AND SUM INCLUDES PAYMENT FOR ALL FUTURE MEDICAL TREATMENT, FOR WHICH APPLICANT WILL BE SOLELY RESPONSIBLE. APPLICANT HAS RETURNED TO USUAL WORK; NO REHAB.", h=60)
    f.p("9. It is agreed by all parties hereto that the filing of this document is the filing of an application, and that the workers' compensation judge may in its discretion set the matter for hearing, reserving to the parties all rights and defenses. The applicant's signature must be attested by two disinterested persons or acknowledged before a notary public.")
    f.sig("Witness", "J. Tolliver", "k", "6-18-03")
    f.sig("Witness", "Ana Ruelas", "k", "6-18-03")
    f.sig("Applicant (Employee)", "Cornelius Battista", "k", "6-18-03")
    f.sig("Attorney for applicant (Kessel & Moy)", "B. Moy", "k", "6-18-03")
    f.sig("Defendant / insurance carrier by", "T. Ransome", "k", "7-01-03")
    f.new()
    f.h("BEFORE THE WORKERS' COMPENSATION APPEALS BOARD OF THE STATE OF CALIFORNIA", 11, align="c", after=16)
    f.p("CORNELIUS BATTISTA, Applicant, vs. VALLEY PATTERN & DIE WORKS; GOLDEN SHORE COMPENSATION INS., Defendants.          Case No. VNO 0411873", after=14)
    f.h("ORDER APPROVING COMPROMISE AND RELEASE", 13, align="c", after=12)
    f.p("The parties to the above-entitled action having filed a Compromise and Release herein, on JUL 8 2003, settling this case for $ 26,750.00, and requesting that it be approved, and this Board having considered the entire record, now finds that it should be approved.", 'Times-Roman', 12, after=10)
    f.p("IT IS ORDERED that said Compromise and Release be, and it hereby is, APPROVED. AWARD IS MADE in favor of said applicant accordingly, less $ 3,200.00 to Kessel & Moy and less credit for advances.", 'Times-Roman', 12, after=14)
    f.sig("WORKERS' COMPENSATION JUDGE", "Ruth Ann Delagarza", "k", "JUL 22 2003")
    f.p("Ruth Ann Delagarza", size=9)
    f.done()


def blotted(path: Path) -> None:
    def foot(c, n):
        c.setFont("Helvetica", 7)
        c.drawString(60, 30, f"DWC-CA form 10214 (a) (PAGE {n}) (REV. 11/2008)")
    f = Flow(path, font="Helvetica", bold="Helvetica-Bold", italic="Helvetica-Oblique", size=11, footer=foot)
    f.h("WORKERS' COMPENSATION APPEALS BOARD", 12, align="c")
    f.h("STIPULATIONS WITH REQUEST FOR AWARD", 15, align="c", after=14)
    f.blanks([("Case Number", "ADJ8830472", 1), ("Applicant", "Dragan Petrovski", 2)])
    f.blanks([("Employer", "Harbor Scaffold Co.", 1), ("Carrier", "Stonebridge Comp", 1)])
    for t in ["The parties stipulate to the issuance of an Award, based on the following facts, and waive the requirements of Labor Code section 5313:",
              "1. Dragan Petrovski, while employed as scaffold erector on 06/14/2012 by Harbor Scaffold Co., insured by Stonebridge Comp, sustained injury arising out of and in the course of employment to left ankle.",
              "2. Temporary disability: 06/15/2012 to 10/30/2012 at $ 602.18, paid.", "3. Permanent disability: 7 %, $ 230.00 per week beginning 10/31/2012, total $ 4,830.00."]:
        f.p(t, after=9)
    f.gap(4)
    f.p("4. There", after=0)
    f.checks([("IS", False), ("IS NOT", False)])
    x, y, c = f.left, f.y, f.c
    f.p("a need for medical treatment to cure or relieve from the effects of said injury(ies).", after=9)
    c.setFillColorRGB(.1, .1, .1)
    p = c.beginPath()
    p.moveTo(x + 6, y + 14)
    for a in [(x + 10, y + 22, x + 30, y + 19, x + 52, y + 20), (x + 70, y + 22, x + 79, y + 16, x + 76, y + 8), (x + 72, y - 1, x + 40, y + 1, x + 16, y), (x + 6, y, x + 2, y + 8, x + 6, y + 14)]:
        p.curveTo(*a)
    c.drawPath(p, fill=1, stroke=0)
    for dx, dy, r in ((128, 14, 4), (140, 20, 2), (-12, 10, 3), (96, 28, 1.5)):
        c.circle(x + dx, y + dy, r, fill=1, stroke=0)
    c.setFillColorRGB(0, 0, 0)
    for t in ["5. Medical-legal expenses: Dr. Whelan, paid.", "6. Attorney's fee: $ 724.50.", "7. Liens: none.", "8. Accrued Labor Code section 5814 penalties are included.", "9. Other stipulations: rating per DEU 7%."]:
        f.p(t, after=6)
    f.new()
    for r, n, dt in (("Applicant", "Dragan Petrovski", "3/8/13"), ("Attorney for applicant", "Olive Strom", "3/8/13"), ("Attorney for defendant", "Hugh Lanigan", "3/15/13")):
        f.sig(r, n, "k", dt)
    f.new()
    f.h("AWARD", 14, align="c", after=12)
    for t in ["AWARD IS MADE in favor of DRAGAN PETROVSKI against STONEBRIDGE COMP of:", "(A) Temporary disability per paragraph 2.", "(B) Permanent disability per paragraph 3, less fee.", "(C) Further medical treatment per paragraph 4.", "(D) Fee per paragraph 6."]:
        f.p(t, after=6)
    f.sig("Workers' Compensation Judge  Stella Obiaku", "Stella Obiaku", "k", "4/2/13")
    f.done()


def scanned(maker, **kw):
    def make(path: Path) -> None:
        with tempfile.TemporaryDirectory() as t:
            src = Path(t) / "p.pdf"
            maker(src)
            scan(src, path, **kw)
    return make


SAMPLES = {
    "e21-prudhomme-1994.pdf": scanned(form3, dpi=170, skew=0.5, noise=120),
    "e22-battista-2003.pdf": scanned(form15, dpi=170, skew=0.25, noise=60),
    "e37-petrovski-2013.pdf": scanned(blotted, dpi=160, skew=0.3, noise=40),
}
