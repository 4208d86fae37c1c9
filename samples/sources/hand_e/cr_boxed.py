"""Compromise and Release on the ruled form, boxes with typed entries (reportlab)."""

from __future__ import annotations

from pathlib import Path

from .flow import Flow

WARNING = """WARNING TO EMPLOYEE: SETTLEMENT OF YOUR WORKERS' COMPENSATION CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU ARE RECEIVING OR MAY BECOME ENTITLED TO RECEIVE IN THE FUTURE FROM SOURCES OTHER THAN WORKERS' COMPENSATION, INCLUDING BUT NOT LIMITED TO SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS."""
READ = """THE INJURED EMPLOYEE MUST SIGN THIS FORM. BEFORE SIGNING, READ EACH PARAGRAPH. If you do not understand a paragraph you may speak with an Information and Assistance Officer of the Division of Workers' Compensation at no charge."""
P1 = "1. The injured employee claims that while employed as a(n) {job} at {place}, California, by {employer}, he or she sustained injury arising out of and in the course of employment, as follows. (State with specificity the date(s) of injury and what part(s) of body, conditions or systems are being settled.)"
P1B = "Body parts, conditions and systems may not be incorporated by reference to medical reports."
P2 = "2. Upon approval of this compromise agreement by the Workers' Compensation Appeals Board or a workers' compensation administrative law judge and payment in accordance with the provisions hereof, the employee releases and forever discharges the above-named employer(s) and insurance carrier(s) from all claims and causes of action, whether now known or ascertained or which may hereafter arise or develop as a result of the above-referenced injury(ies), including any and all liability of the employer(s) and the insurance carrier(s) and each of them to the dependents, heirs, executors, representatives, administrators or assigns of the employee. Execution of this form has no effect on claims that are not within the jurisdiction of the Workers' Compensation Appeals Board, unless otherwise expressly stated."
P3 = "3. This agreement is limited to settlement of the body parts, conditions, or systems and for the dates of injury set forth in Paragraph No. 1 and further explained in Paragraph No. 9 despite any language to the contrary elsewhere in this document or any addendum."
P4 = "4. Unless otherwise expressly stated, approval of this agreement RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS RELATING TO THE INJURY OR INJURIES COVERED BY THIS COMPROMISE AGREEMENT. The parties have considered the release of these benefits in arriving at the sum in Paragraph 7. Any addendum duplicating this language is unnecessary."
P5 = "5. Unless otherwise expressly ordered by a workers' compensation administrative law judge, approval of this agreement does not release any claim applicant may have for vocational rehabilitation benefits or supplemental job displacement benefits."
P6 = "6. The parties represent that the following facts are true: (If facts are disputed, state what each party contends under Paragraph No. 9.)"
P6B = "Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement."
P7 = "7. The parties agree to settle the above claim(s) on account of the injury(ies) by the payment of the SUM OF $"
P7B = "The following amounts are to be deducted from the settlement amount:"
P7C = "LEAVING A BALANCE OF $ {bal}, after deducting the amounts set forth above and less further permanent disability advances made after the date set forth above. Interest under Labor Code section 5800 is included if the sums set forth herein are paid within 30 days after the date of approval of this agreement."
P8 = "8. Liens not mentioned in Paragraph No. 7 are to be disposed of as follows (Attach an addendum if necessary):"
P9 = "9. The parties wish to settle these matters to avoid the costs, hazards and delays of further litigation, and agree that a serious dispute exists as to the following issues (initial only those that apply). ONLY ISSUES INITIALED BY THE APPLICANT OR HIS/HER REPRESENTATIVE AND DEFENDANTS OR THEIR REPRESENTATIVES ARE INCLUDED WITHIN THIS SETTLEMENT."
P10 = "10. It is agreed by all parties hereto that the filing of this document is the filing of an application, and that the workers' compensation administrative law judge may in his or her discretion set the matter for hearing as a regular application, reserving to the parties the right to put in issue any of the facts admitted herein, and that if hearing is held with this document used as an application, the defendants shall have available to them all defenses that were available as of the date of filing of this document, and that the workers' compensation administrative law judge may thereafter either approve this Compromise and Release or disapprove it and issue Findings and Award after hearing has been held and the matter regularly submitted for decision."
P11 = "11. WARNING TO EMPLOYEE: SETTLEMENT OF YOUR WORKERS' COMPENSATION CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU ARE RECEIVING OR MAY BECOME ENTITLED TO RECEIVE IN THE FUTURE FROM SOURCES OTHER THAN WORKERS' COMPENSATION, INCLUDING BUT NOT LIMITED TO SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS. THE APPLICANT'S (EMPLOYEE'S) SIGNATURE MUST BE ATTESTED TO BY TWO DISINTERESTED PERSONS OR ACKNOWLEDGED BEFORE A NOTARY PUBLIC."
SIGN = "By signing this agreement, applicant (employee) acknowledges that he/she has read and understands this agreement and has had any questions he/she may have had about this agreement answered to his/her satisfaction."
ISSUES = ["earnings", "temporary disability", "jurisdiction", "apportionment", "employment", "injury AOE/COE",
          "serious and willful misconduct", "discrimination (Labor Code §132a)", "statute of limitations", "future medical treatment", "other",
          "permanent disability", "self-procured medical treatment, except as provided in Paragraph 7",
          "vocational rehabilitation benefits/supplemental job displacement benefits"]


def foot(c, n):
    c.setFont("Times-Roman", 7.5)
    c.drawString(60, 34, f"DWC-CA form 10214 (c) (PAGE {n}) (REV. 11/2008)")


def grid(f: Flow, app: dict, dfn: dict):
    """One row an issue: applicant's initials, defendant's initials, the words."""
    f.room(34)
    f.y -= 22
    f.c.setFont(f.bold, 8)
    f.c.drawString(f.left + 6, f.y + 10, "Applicant's")
    f.c.drawString(f.left + 6, f.y + 1, "initials")
    f.c.drawString(f.left + 76, f.y + 10, "Defendant's")
    f.c.drawString(f.left + 76, f.y + 1, "initials")
    for i, issue in enumerate(ISSUES):
        f.room(26)
        f.y -= 24
        for k, src in enumerate((app, dfn)):
            x = f.left + 4 + k * 70
            f.c.setLineWidth(0.6)
            f.c.rect(x, f.y, 46, 18)
            v = src.get(i, "")
            if v:
                f.c.setFont("Times-BoldItalic", 13)
                f.c.setFillColorRGB(.08, .1, .5)
                f.c.drawString(x + 9 + (i * 7 % 5), f.y + 4 + (i % 3) * .7, v)
                f.c.setFillColorRGB(0, 0, 0)
        f.c.setFont(f.font, 10.5)
        f.c.drawString(f.left + 148, f.y + 5, issue)
    f.gap(10)


def build(path: Path, d: dict) -> None:
    f = Flow(path, size=11, footer=foot, title="Compromise and Release")
    f.p("STATE OF CALIFORNIA", size=10, align="c", after=0)
    f.p("DIVISION OF WORKERS' COMPENSATION", size=10, align="c", after=0)
    f.h("WORKERS' COMPENSATION APPEALS BOARD", align="c", after=4)
    f.h("COMPROMISE AND RELEASE", size=15, align="c", after=10)
    f.blanks([("Case Number 1", d["adj"], 1), ("Case Number 2", d.get("adj2", ""), 1), ("Case Number 3", "", 1)])
    f.blanks([("Case Number 4", "", 1), ("Case Number 5", "", 1), ("SSN (Numbers Only)", d.get("ssn", ""), 1)])
    f.p("Venue choice is based upon (completion of this section is required):", after=0)
    f.checks([("County of residence of employee (LC 5501.5(a)(1) or (d))", False), ("County where injury occurred", True)], inline=False)
    f.blanks([("Select 3 letter office code", d["office"], 1), ("", "", 3)])
    for who, row in d["parties"]:
        f.h(who, size=9.5, after=2)
        for cells in row:
            f.blanks(cells)
    f.new()
    f.p(WARNING, f.bold, 10)
    f.p(READ)
    f.rule()
    f.p(P1.format(**d))
    for inj in d["injuries"]:
        f.blanks([("Case number", inj["adj"], 1), ("Specific / Cumulative", inj["kind"], 1), ("Start date", inj["start"], 1), ("End date (if cumulative)", inj.get("end", ""), 1)])
        f.blanks([(f"Body Part {i + 1}", b, 1) for i, b in enumerate(inj["parts"])])
        f.blanks([("Other Body Parts", inj.get("other", ""), 1)])
    f.blanks([("The injury occurred at (Street address, City, State, ZIP)", d["site"], 1)])
    f.p(P1B)
    f.new()
    for t in (P2, P3, P4, P5):
        f.p(t, after=10)
    f.h(P6, after=6)
    e = d["facts"]
    f.blanks([("EARNINGS AT TIME OF INJURY", e[0], 1), ("TEMPORARY DISABILITY INDEMNITY PAID", e[1], 1), ("Weekly rate", e[2], 1)])
    f.blanks([("Period(s) paid: from", e[3], 1), ("through", e[4], 1), ("PERMANENT DISABILITY INDEMNITY PAID", e[5], 1)])
    f.blanks([("TOTAL MEDICAL BILLS PAID", e[6], 1), ("Total unpaid medical expense to be paid by:", e[7], 2)])
    f.p(P6B, f.bold)
    f.new()
    f.p(P7, after=0)
    f.blanks([("Settlement amount", d["sum"], 1), ("", "", 2)])
    f.p(P7B, after=2)
    for amt, what in d["deduct"]:
        f.blanks([("Amount $", amt, 1), ("for / payable to", what, 3)])
    f.p(P7C.format(bal=d["bal"]))
    f.h(P8)
    f.note(d["liens"], h=120)
    f.new()
    f.p(P9, after=6)
    grid(f, d["app"], d["def"])
    f.h("COMMENTS:")
    f.note(d["comments"], h=150)
    f.new()
    f.p(P10, after=10)
    f.p(P11, f.bold, after=10)
    f.p(SIGN, after=10)
    for s in d["sigs"]:
        f.sig(*s)
    if d.get("addendum"):
        f.restart(lambda c, n: (c.setFont("Helvetica", 8), c.drawCentredString(306, 34, f"Addendum to C&R - page {n}")))
        f.h("ADDENDUM TO COMPROMISE AND RELEASE", size=12.5, align="c")
        f.p(d["add_head"], "Courier", 9.5, after=8)
        for t in d["addendum"]:
            f.p(t, "Courier", 10, after=9)
        for s in d["add_sigs"]:
            f.sig(*s)
    if d.get("order"):
        o = d["order"]
        f.restart(None)
        f.p("STATE OF CALIFORNIA\nWORKERS' COMPENSATION APPEALS BOARD", f.bold, 12, align="c", after=22)
        f.p(f"{o['name']},\n                         Applicant,\n        vs.\n{o['vs']},\n                         Defendant(s).", after=4)
        f.p(f"Case No(s). {o['adj']}", f.bold, after=16)
        f.h("ORDER APPROVING COMPROMISE AND RELEASE", size=13, align="c", after=14)
        for t in o["text"]:
            f.p(t, after=10)
        f.sig("WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE", o["judge"], "k", o["date"])
        f.p(o["served"], size=9)
    f.done()


def papers():
    both = lambda rows, v: {i: v for i in rows}
    bakery = dict(
        adj="ADJ13004417", office="OXN", job="bread baker", place="Camarillo", employer="Hollis Street Baking Co.", ssn="",
        parties=[("Applicant (Injured Worker)", [[("First Name", "Marisela", 2), ("MI", "T", 1), ("Last Name", "Quintanar", 3)], [("Address", "418 Calle Bodega #2", 3), ("City", "Camarillo", 2), ("State", "CA", 1), ("Zip", "93010", 1)]]),
                 ("Employer", [[("Name (insured)", "Hollis Street Baking Co.", 2), ("Address", "77 Hollis St, Camarillo CA 93012", 3)]]),
                 ("Insurance Carrier", [[("Name", "Granite Basin Insurance Company", 2), ("Claims administrator", "Oak Terrace Claims, PO Box 4410, Rancho Cordova", 3)]]),
                 ("Applicant's Attorney", [[("Law firm", "Law Offices of Pilar Dupree", 2), ("Attorney", "Pilar Dupree", 2)]]),
                 ("Defendant's Attorney", [[("Law firm", "Strand & Whitlow LLP", 2), ("Attorney", "Owen Strand", 2)]])],
        injuries=[dict(adj="ADJ13004417", kind="Specific", start="02/19/2019", parts=["420 back", "513 knee (R)", "", ""], other="")],
        site="77 Hollis Street, Camarillo, CA 93012", facts=["$ 688.40 / wk", "$ 19,275.20", "$ 458.93", "02/26/2019", "12/16/2019", "$ 7,540.00", "$ 31,204.77", "Defendant, per fee schedule, if incurred before OACR"],
        sum="52,500.00", deduct=[("7,540.00", "Permanent disability advances through 05/28/2021"), ("7,875.00", "Applicant's attorney's fee - Law Offices of Pilar Dupree"), ("", ""), ("", "")], bal="37,085.00",
        liens="Def to pay, adjust or litigate all valid liens of record. EDD lien: none per EDD letter.",
        app={1: "MQ", 3: "MQ", 9: "MQ", 11: "MQ", 12: "MQ"}, **{"def": {1: "OS", 3: "OS", 9: "OS", 11: "OS", 12: "OS"}},
        comments="AA and DA have compared the reports of Dr. Lindqvist (PTP) and Dr. Abernathy-Cho (PQME), PD range 14-21%. Settlement is the mid-range plus consideration for f/m. Applicant is 51, not a Medicare beneficiary and has not applied for SSDI. Penalties & interest incl. to date of OACR.",
        sigs=[("Witness 1 (disinterested)", "Teodora Banks", "k", "06/02/2021"), ("Witness 2 (disinterested)", "R. Achterberg", "k", "06/02/2021"), ("Applicant (Employee)", "Marisela Quintanar", "k", "06/02/2021"),
              ("Attorney for Applicant", "Pilar Dupree", "k", "06/02/2021"), ("Attorney for Defendant", "Owen Strand", "k", "06/09/2021")],
        order=dict(name="MARISELA QUINTANAR", vs="HOLLIS STREET BAKING CO.; GRANITE BASIN INSURANCE COMPANY, administered by OAK TERRACE CLAIMS", adj="ADJ13004417", judge="Lorna Vasquez-Tate", date="06/17/2021",
                   text=["The parties to the above-entitled action having filed a Compromise and Release herein on June 11, 2021, settling this case for $52,500.00 and requesting that it be approved, and this Board having considered the entire record, including said Compromise and Release, now finds that it is adequate and should be approved.",
                         "IT IS ORDERED that said Compromise and Release be, and it hereby is, APPROVED.",
                         "AWARD IS MADE in favor of MARISELA QUINTANAR against GRANITE BASIN INSURANCE COMPANY of $52,500.00, less credit of $7,540.00 for permanent disability advances and less $7,875.00 to Law Offices of Pilar Dupree as attorney fees, payable within 30 days. All liens of record to be paid, adjusted or litigated by defendant."],
                   served="Served by mail on all parties on the official address record on 06/17/2021. By: n. orozco"))
    ware = dict(
        adj="ADJ15577203", office="RIV", job="order picker", place="Jurupa Valley", employer="Tallgrass Fulfilment, Inc.",
        parties=[("Applicant (Injured Worker)", [[("First Name", "Deshawn", 2), ("MI", "", 1), ("Last Name", "Okparaeke", 3)], [("Address", "9 Limonite Ct", 3), ("City", "Jurupa Valley", 2), ("State", "CA", 1), ("Zip", "92509", 1)]]),
                 ("Employer", [[("Name", "Tallgrass Fulfilment, Inc.", 2), ("Address", "1200 Etiwanda Loop, Jurupa Valley", 3)]]),
                 ("Insurance Carrier", [[("Name", "self-insured, adm. by Corvane TPA Services", 1)]]),
                 ("Applicant's Attorney", [[("Law firm", "Mbeki Rosenblatt APC", 2), ("Attorney", "Judith Rosenblatt", 2)]]),
                 ("Defendant's Attorney", [[("Law firm", "Pell Garrity & Assoc.", 2), ("Attorney", "Connor Garrity", 2)]])],
        injuries=[dict(adj="ADJ15577203", kind="Specific", start="11/08/2021", parts=["450 shoulder L", "200 neck", "", ""], other="headaches")],
        site="1200 Etiwanda Loop, Jurupa Valley CA 91752", facts=["$ 912.00", "$ 24,320.00", "$ 608.00", "11/15/2021", "08/21/2022", "$ 0.00", "$ 18,950.12", "Tallgrass, thru date of approval only"],
        sum="38,000.00", deduct=[("5,700.00", "Mbeki Rosenblatt APC - atty fee 15%"), ("", ""), ("", "")], bal="32,300.00",
        liens="Defendant will pay adjust or litigate liens of record w/ WCAB jurisdiction reserved. Med bills thru OACR only.",
        app=both([0, 3, 9, 11, 12], "D.O."), **{"def": both([0, 3, 9, 11, 12], "CG")},
        comments="SEE ADDENDUM attached, 1 page, incorp. herein.\nSJDB NOT settled - LC 4658.7(g).",
        sigs=[("Witness", "Amaru Pell", "s", "3/4/2024"), ("Witness", "Jolene Fisk", "s", "3/4/2024"), ("Applicant (Employee)", "Deshawn Okparaeke", "s", "3/4/2024"), ("Attorney for Applicant", "Judith Rosenblatt", "s", "3/4/2024"), ("Attorney for Defendant", "Connor Garrity", "s", "3/12/2024")],
        add_head="Okparaeke v. Tallgrass Fulfilment    ADJ15577203    DOI 11/8/2021",
        addendum=["A. This C&R resolves TD, PD, past & future med, mileage, reimb. of self procured meds, penalties and int. and AA fees for the inj. listed in par 1 to the L shoulder neck and headaches and nothing else, applicant understands he will be looking to his own insurance or his own pocket for any tx after the judge signs.",
                  "B. The supplemental job displacement voucher is not settled and remains open, defendant shall issue same w/in 20 days of receipt of a physician's RTW & voucher report, nothing in this C&R is to be read as closing it.",
                  "C. Applicant states he is 34 yrs of age, not on Medicare, no SSDI app pending, no kidney failure. Parties have taken Medicare's interests into account & no MSA is needed.",
                  "D. Def to pay for reporting of PQME Dr. Sarkissian incl. the supp of 1/9/24 upon receipt of billing. Applicant has resigned voluntarily under separate cover."],
        add_sigs=[("Applicant", "Deshawn Okparaeke", "s", "3/4/2024"), ("AA", "Judith Rosenblatt", "s", "3/4/2024"), ("DA", "Connor Garrity", "s", "3/12/2024")])
    orchard = dict(
        adj="ADJ11820956", office="FRE", job="irrigator", place="Sanger", employer="Vierra Sons Orchards LP",
        parties=[("Applicant (Injured Worker)", [[("First Name", "Hipolito", 2), ("MI", "", 1), ("Last Name", "Barragan-Leal", 3)], [("Address", "22150 E. Annadale", 3), ("City", "Sanger", 2), ("State", "CA", 1), ("Zip", "93657", 1)]]),
                 ("Employer", [[("Name", "Vierra Sons Orchards LP", 2), ("Address", "Rt 2 Box 19, Sanger", 3)]]),
                 ("Insurance Carrier", [[("Name", "Meridian Crop & Casualty", 2), ("Claims administrator", "same", 1)]]),
                 ("Applicant's Attorney", [[("Law firm", "Central Valley Injured Workers' Law", 2), ("Attorney", "Shirin Amadi", 2)]]),
                 ("Defendant's Attorney", [[("Law firm", "House counsel, Meridian", 2), ("Attorney", "Kent Ballou", 2)]])],
        injuries=[dict(adj="ADJ11820956", kind="Cumulative", start="08/01/2016", end="08/01/2017", parts=["420 back", "440 hips", "", ""])],
        site="Rt 2, Sanger CA 93657", facts=["$ 540.00", "$ 11,880.00", "$ 360.00", "08/10/2017", "03/28/2018", "$ 9,220.00", "$ 22,018.40", "Meridian, if authorized or on lien basis and found reasonable"],
        sum="29,000.00", deduct=[("9,220.00", "PD advances through 10/01/2019"), ("4,350.00", "attorney fees - Central Valley Injured Workers' Law"), ("", "")], bal="15,430.00",
        liens="Defendant holds applicant harmless on liens of record: Sanger Physical Therapy; Kings Imaging.",
        app=both([0, 1, 3, 5, 9, 11, 12], "HB"), **{"def": both([0, 1, 3, 5, 11, 12], "KB")},
        comments="Injury AOE/COE to hips in dispute. AME Dr. Farkas 12% after apportionment. Applicant not a Medicare beneficiary. This settlement is based on the entire record.",
        sigs=[("Witness", "L. Montenegro", "i", "11-06-2019"), ("Witness", "Paz Uribe", "i", "11-06-2019"), ("Applicant (Employee)", "Hipolito Barragan-Leal", "k", "11-06-2019"), ("Attorney for Applicant", "Shirin Amadi", "k", "11-06-2019"), ("Attorney for Defendant", "Kent Ballou", "k", "11-15-2019"), ("Interpreter (Spanish) Cert. No. 300991", "Noe Cabral", "i", "11-06-2019")],
        order=dict(name="HIPOLITO BARRAGAN-LEAL", vs="VIERRA SONS ORCHARDS LP; MERIDIAN CROP & CASUALTY", adj="ADJ11820956", judge="Percival Ong", date="12-03-2019",
                   text=["The Compromise and Release filed in the above matter in the amount of $29,000.00 has been reviewed.", "IT IS ORDERED that the Compromise and Release is approved. Credit is allowed for advances of $9,220.00. Attorney's fee of $4,350.00 is allowed. Lien claimants' rights are reserved."],
                   served="SERVICE made on parties present and by mail, 12-03-2019."))
    return {"e01-quintanar-cr-oacr.pdf": bakery, "e02-okparaeke-cr.pdf": ware, "e03-barragan-cr-oacr.pdf": orchard}


SAMPLES = {name: (lambda p, d=d: build(p, d)) for name, d in papers().items()}
