"""Papers of a few pages by reportlab: pleading paper, the death case, and a law office's short C&R."""

from __future__ import annotations

from pathlib import Path

from .flow import Flow


# ------------------------------------------------------------------ e25: numbered pleading paper, four papers in one file
def rail(c):
    c.setFont("Times-Roman", 10)
    for i in range(28):
        c.drawRightString(52, 722 - i * 24, str(i + 1))
    c.setLineWidth(0.5)
    c.line(58, 20, 58, 780)
    c.line(61, 20, 61, 780)
    c.line(566, 20, 566, 780)


PLEAD = [
    ("COMPROMISE AND RELEASE", [
        "Case No. ADJ14772003. Applicant: RASHAD EBELING. Employer: CANYON PAVING, INC. Carrier: OLD FERRY INDEMNITY.",
        "1. Specific injury of March 15, 2020 to the back, while employed as a raker. This compromise and release is of ADJ14772003 and of no other case; ADJ14772004 is resolved by separate Stipulations with Request for Award of even date.",
        "2. On approval and payment, employee releases and forever discharges the employer and carrier from all claims arising from that injury, known or unknown, including future medical treatment. 6. Employer will pay no medical expenses incurred after approval on this case unless otherwise specified.",
        "7. SUM OF $18,500.00, less fee of $2,775.00 to Roundtree Sato, balance $15,725.00.",
        "9. Issues included, by initials: permanent disability R.E./PDL; temporary disability R.E./PDL; future medical treatment R.E./PDL; self-procured medical R.E./PDL. COMMENTS: specific injury resolved back to baseline per Dr. Umber, hence buy-out; care for the CT goes on under the Stips.",
        "11. WARNING TO EMPLOYEE: settlement by compromise and release may affect Social Security, Medicare and other benefits."],
     [("Witness", "Lars Pruitt", "s", "05/04/2023"), ("Witness", "Gem Abbott", "s", "05/04/2023"), ("Applicant", "Rashad Ebeling", "s", "05/04/2023"), ("Attorney for applicant", "Midori Sato", "s", "05/04/2023"), ("Attorney for defendant", "Paul D. Legrand", "s", "05/11/2023")]),
    ("STIPULATIONS WITH REQUEST FOR AWARD", [
        "Case No. ADJ14772004. The parties waive the requirements of Labor Code section 5313 and stipulate:",
        "1. Rashad Ebeling, while employed as a raker during the cumulative period 06/01/2017 - 06/01/2020 by Canyon Paving, Inc., insured by Old Ferry Indemnity, sustained injury AOE/COE to back and psyche.",
        "2. Temporary disability: paid in full. 3. Permanent disability: 34%, $290.00 per week from 09/01/2021, less credit.",
        "4. There IS [X]   IS NOT [  ]  need for medical treatment to cure or relieve from the effects of said injury.",
        "5. Med-legal: Dr. Umber, paid. 6. Fee: $7,640.00. 7. Liens: to be adjusted by defendant. 8. Penalties included.",
        "9. Other: psyche care to be with Dr. Halvorsen-Ruiz within the MPN. No limit on back care by reason of the C&R in ADJ14772003."],
     [("Applicant", "Rashad Ebeling", "s", "05/04/2023"), ("Attorney for applicant", "Midori Sato", "s", "05/04/2023"), ("Attorney for defendant", "Paul D. Legrand", "s", "05/11/2023")]),
    ("ORDER APPROVING COMPROMISE AND RELEASE", ["Case No. ADJ14772003", "IT IS ORDERED that the Compromise and Release in ADJ14772003, in the sum of $18,500.00, is approved. Fee of $2,775.00 allowed."], [("Workers' Compensation Judge  VERONIQUE HASTA", "Veronique Hasta", "k", "05/30/2023")]),
    ("AWARD", ["Case No. ADJ14772004", "AWARD IS MADE in favor of RASHAD EBELING against OLD FERRY INDEMNITY of: (A) permanent disability of 34% less fee of $7,640.00; (B) further medical treatment, in accordance with paragraph 4 of the Stipulations."], [("Workers' Compensation Judge  VERONIQUE HASTA", "Veronique Hasta", "k", "05/30/2023")]),
]


def pleading(path: Path) -> None:
    f = Flow(path, size=12, left=72, right=52, lead=1.55, top=60)
    f.decor = rail
    for i, (title, paras, sigs) in enumerate(PLEAD):
        if i:
            f.restart(None)
        if i < 2:
            f.p("Roundtree Sato LLP, 600 Foothill Blvd, Pasadena CA 91101\nAttorneys for Applicant", size=10, after=14)
        f.p("BEFORE THE WORKERS' COMPENSATION APPEALS BOARD\nSTATE OF CALIFORNIA", f.bold, align="c", after=10)
        f.p("RASHAD EBELING v. CANYON PAVING, INC.; OLD FERRY INDEMNITY", align="c", after=8)
        f.p(title, f.bold, 13, align="c", after=8)
        for t in paras:
            f.p(t, after=4)
        for s in sigs:
            f.sig(*s)
    f.done()


# ------------------------------------------------------------------ e31: the death case
def death(path: Path) -> None:
    def foot(c, n):
        c.setFont("Helvetica", 7)
        c.drawString(60, 32, f"DWC-CA form 10214 (b) (PAGE {n}) (REV. 11/2008)")
    f = Flow(path, font="Helvetica", bold="Helvetica-Bold", italic="Helvetica-Oblique", size=10.5, footer=foot)
    f.h("STATE OF CALIFORNIA\nWORKERS' COMPENSATION APPEALS BOARD", align="c")
    f.h("STIPULATIONS WITH REQUEST FOR AWARD\n(DEATH CASE)", 14, align="c", after=12)
    f.blanks([("Case Number", "ADJ17203361", 1), ("Deceased employee", "Ignatius Coverdale", 2)])
    f.blanks([("Employer", "High Sierra Timber Falling", 1), ("Insurance carrier", "Larkspur Surety & Casualty", 1)])
    f.blanks([("Dependent (1)", "Odette Coverdale, spouse", 1), ("Dependent (2)", "Miles Coverdale, minor son, DOB 2012", 1)])
    for t in ["The parties stipulate to the issuance of an Award, based upon the following facts, and waive the requirements of Labor Code section 5313:",
              "1. Ignatius Coverdale, born 06/17/1974, while employed as a faller on 09/30/2022 by High Sierra Timber Falling, sustained injury arising out of and in the course of employment, to wit, crush injury to chest, which proximately caused his death on 10/02/2022.",
              "2. The deceased left the dependents named above, who were totally dependent upon him for support at the time of injury.",
              "3. Death benefits are payable in the sum of $ 290,000.00, at $ 1,539.71 per week, and thereafter to the minor until age 18 per Labor Code section 4703.5.",
              "4. Burial expense: $ 10,000.00, paid to Foothill Chapel.",
              "5. Medical expense of the last illness, Sierra Regional Medical Center, $ 41,887.20, has been paid by the carrier. Any unpaid bill before death is payable by the carrier.",
              "6. Attorney's fee: $ 34,800.00 to Pruett & Osgood.", "7. Liens: none.", "8. Guardian ad litem for the minor: Odette Coverdale."]:
        f.p(t, after=8)
    f.new()
    f.sig("Dependent and guardian ad litem", "Odette Coverdale", "k", "04/11/2023")
    f.sig("Attorney for dependents", "Rex Osgood", "k", "04/11/2023")
    f.sig("Attorney for defendant", "Dalia Kerrigan", "k", "04/20/2023")
    f.new()
    f.h("AWARD", 14, align="c", after=10)
    f.p("AWARD IS MADE in favor of ODETTE COVERDALE and MILES COVERDALE against LARKSPUR SURETY & CASUALTY of death benefits and burial expense as set forth in paragraphs 3 and 4, less attorney's fee of $ 34,800.00.")
    f.sig("WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE   Fabian Ostrowski", "Fabian Ostrowski", "k", "05/08/2023")
    f.done()


# ------------------------------------------------------------------ e34, e35: the short C&R of one office, and what became of it
def office_cr(f: Flow, d: dict) -> None:
    f.h("COMPROMISE AND RELEASE", 14, align="c")
    f.p(f"{d['name']} v. {d['emp']} / {d['carr']}     {d['adj']}     D/I {d['doi']}", align="c", after=8)
    f.p("WARNING TO EMPLOYEE: THIS SETTLEMENT MAY AFFECT OTHER BENEFITS, INCLUDING SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY.", f.bold, 9)
    for t in d["paras"]:
        f.p(t, after=6)
    f.p("Applicant ____   Defendant ____  (initial the issues that are settled)", f.italic, 9, after=2)
    for issue in ("permanent disability", "temporary disability", "future medical treatment", "self-procured medical", "penalties and interest"):
        f.room(18)
        f.y -= 17
        f.c.line(f.left + 8, f.y - 2, f.left + 48, f.y - 2)
        f.c.line(f.left + 70, f.y - 2, f.left + 110, f.y - 2)
        f.c.setFont(f.italic, 11)
        f.c.drawString(f.left + 14, f.y, d["ini"][0])
        f.c.drawString(f.left + 76, f.y, d["ini"][1])
        f.c.setFont(f.font, f.size)
        f.c.drawString(f.left + 124, f.y, issue)
    f.gap(8)
    for s in d["sigs"]:
        f.sig(*s)


HOLM = dict(name="FREJA HOLMQUIST", emp="Tidewater Cannery", carr="Anchorage Casualty", adj="ADJ16630118", doi="06/22/2022", ini=("FH", "CV"), paras=[
    "1. Applicant, a trimmer, injured her right hand and right wrist on the date above. Only those parts are settled.", "2. Upon approval by the Appeals Board and payment, applicant releases and forever discharges defendants from all claims, known or unknown, on account of the injury.",
    "3. Sum: $9,500.00 gross. In pro per. No deductions except PD advances of $1,160.00 through 11/4/2023.", "4. The sum includes f/m. Applicant understands the carrier will not pay for any treatment after the date the judge approves. Bills before that date will be paid by Anchorage per OMFS.",
    "5. Applicant is 39 and not on Medicare."], sigs=[("Applicant", "Freja Holmquist", "i", "01/16/2024"), ("Witness", "Tor Valentin", "i", "01/16/2024"), ("Witness", "Mina Oakes", "i", "01/16/2024"), ("For defendant", "Clive Vasey", "i", "01/22/2024")])
ARK = dict(name="TEVITA ARKWRIGHT", emp="Gold Spur Ranch Supply", carr="Prairie Gate Mutual", adj="ADJ10618842", doi="08/27/2016", ini=("T.A.", "W.B."), paras=[
    "1. This C&R buys out the Award of November 6, 2017. Parts: low back, left hip.", "2. On approval and payment applicant releases and forever discharges defendants from all claims arising from the injury, incl. all medical treatment from the date of approval on, which he will pay for himself.",
    "3. SUM OF $30,000.00 less $4,500.00 fee to Marguerite Yancey. Liens by defendant.", "4. Voucher was issued in 2018. No Medicare issues."], sigs=[("Applicant", "Tevita Arkwright", "k", "9/6/22"), ("Witness", "Cleo Ruff", "k", "9/6/22"), ("Witness", "Sol Arden", "k", "9/6/22"), ("Attorney for applicant", "Marguerite Yancey", "k", "9/6/22"), ("For defendant", "Walt Biggs", "k", "9/14/22")])


def osa(path: Path) -> None:
    f = Flow(path, font="Helvetica", bold="Helvetica-Bold", italic="Times-Italic", size=10.5)
    office_cr(f, HOLM)
    f.restart(None)
    f.p("WORKERS' COMPENSATION APPEALS BOARD, STATE OF CALIFORNIA", f.bold, 12, align="c", after=20)
    f.p("FREJA HOLMQUIST, Applicant, vs. TIDEWATER CANNERY; ANCHORAGE CASUALTY, Defendants.     ADJ16630118", after=14)
    f.h("ORDER SUSPENDING ACTION ON COMPROMISE AND RELEASE", 13, align="c", after=12)
    f.p("The Compromise and Release filed January 24, 2024 has been reviewed. No medical report is attached that addresses whether the wrist will need surgery, and the applicant has no attorney. The record does not allow a finding that the sum is adequate.")
    f.p("IT IS ORDERED that action on the Compromise and Release is SUSPENDED. The parties shall within 30 days file the report of the panel QME and a statement how the value of future medical care was reached. The matter is set for conference on April 2, 2024 at 8:30 a.m.")
    f.sig("WORKERS' COMPENSATION JUDGE   Anselma Crick", "Anselma Crick", "k", "02/09/2024")
    f.done()


def refused(path: Path) -> None:
    f = Flow(path, font="Times-Roman", size=11.5)
    f.p("WORKERS' COMPENSATION APPEALS BOARD", f.bold, 13, align="c", after=16)
    f.p("TEVITA ARKWRIGHT v. GOLD SPUR RANCH SUPPLY; PRAIRIE GATE MUTUAL     ADJ10618842", align="c", after=14)
    f.h("AWARD", 14, align="c", after=10)
    for t in ["The parties' Stipulations with Request for Award, filed October 20, 2017, having been considered, AWARD IS MADE in favor of TEVITA ARKWRIGHT against PRAIRIE GATE MUTUAL of:", "(A) Permanent disability indemnity of 16%;", "(B) All further medical treatment reasonably required to cure or relieve from the effects of the injury of 08/27/2016 to low back and left hip;", "(C) Attorney's fee of $2,784.00."]:
        f.p(t, after=8)
    f.sig("WORKERS' COMPENSATION JUDGE   Ezra Nightingale", "Ezra Nightingale", "k", "11/06/2017")
    f.restart(None)
    office_cr(f, ARK)
    f.restart(None)
    f.p("WORKERS' COMPENSATION APPEALS BOARD", f.bold, 13, align="c", after=16)
    f.p("ARKWRIGHT v. GOLD SPUR RANCH SUPPLY; PRAIRIE GATE MUTUAL     ADJ10618842", align="c", after=14)
    f.h("ORDER DISAPPROVING COMPROMISE AND RELEASE", 14, align="c", after=10)
    for t in ["The undersigned held an adequacy hearing on October 12, 2022. Defendant's own utilization summary shows treatment of about $11,000.00 a year and Dr. Kinsella has requested a hip replacement. $30,000.00 is not adequate for the care given up.", "IT IS ORDERED that the Compromise and Release is DISAPPROVED."]:
        f.p(t, after=8)
    f.sig("WORKERS' COMPENSATION JUDGE   Ezra Nightingale", "Ezra Nightingale", "k", "10/14/2022")
    f.done()


SAMPLES = {"e25-ebeling-packet.pdf": pleading, "e31-coverdale-stips.pdf": death, "e34-holmquist-packet.pdf": osa, "e35-arkwright-packet.pdf": refused}
