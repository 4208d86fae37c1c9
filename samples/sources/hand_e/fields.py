"""Two fillable forms: a C&R with text fields for initials, and Stipulations with check boxes (reportlab AcroForm; signature fields by pikepdf)."""

from __future__ import annotations

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from reportlab.lib.utils import simpleSplit

from .common import scrub
from .flow import Flow

# ---------------------------------------------------------------- texts of the C&R
CR = [
    "Paragraph 1. Injured employee, {name}, born in 19{yb}, while employed as {job} by {employer}, claims an injury arising out of and occurring in the course of employment as set out here. List every case, date, and part of body that is being settled. Do not refer to medical reports for body parts.",
    "Paragraph 2. Upon approval by the Appeals Board or a workers' compensation administrative law judge and payment as provided here, the employee releases and forever discharges the employer and insurance carrier from all claims and causes of action, whether now known or ascertained or which may later arise or develop as a result of the above injury or injuries, including any liability to dependents, heirs, executors, representatives, administrators or assigns. This form has no effect on claims outside the jurisdiction of the Appeals Board unless expressly stated.",
    "Paragraph 3. This agreement is limited to the body parts, conditions, or systems and the dates of injury in Paragraph 1, as further explained in Paragraph 9, despite any language to the contrary elsewhere in this document or any addendum.",
    "Paragraph 4. Unless otherwise expressly stated, approval RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS relating to the injury covered.",
    "Paragraph 5. Unless a judge expressly orders otherwise, approval does not release a claim for vocational rehabilitation or supplemental job displacement benefits.",
]
CR6 = "Paragraph 6. The parties represent that these facts are true. Disputed facts are to be explained in Paragraph 9."
CR6B = "Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement."
CR7 = "Paragraph 7. The parties agree to settle the above claim(s) by payment of the sum stated below, less the deductions listed. Interest is waived if payment is made within 30 days of approval."
CR8 = "Paragraph 8. Liens not mentioned in Paragraph 7 are disposed of as follows:"
CR9 = "Paragraph 9. The parties wish to avoid the costs, hazards and delays of further litigation and agree that a serious dispute exists on the issues below (initial only those that apply). ONLY ISSUES INITIALED BY THE APPLICANT OR REPRESENTATIVE AND DEFENDANTS OR THEIR REPRESENTATIVES ARE INCLUDED WITHIN THIS SETTLEMENT."
CR10 = "Paragraph 10. The filing of this document is the filing of an application. The judge may set the matter for hearing, in which case the parties may put in issue any fact admitted here and defendants keep all defenses available at filing. The judge may thereafter approve or disapprove this Compromise and Release, or issue Findings and Award after hearing."
CR11 = "Paragraph 11. WARNING TO EMPLOYEE: SETTLEMENT BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU RECEIVE OR MAY RECEIVE FROM SOURCES OTHER THAN WORKERS' COMPENSATION, INCLUDING SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS. Your signature must be attested by two disinterested witnesses or acknowledged before a notary."
ISSUES = ["earnings", "temporary disability", "jurisdiction", "apportionment", "employment", "injury AOE/COE", "serious and willful misconduct", "discrimination (Labor Code 132a)", "statute of limitations",
          "future medical treatment", "other (explain)", "permanent disability", "self-procured medical treatment, except as provided in Paragraph 7", "vocational rehabilitation / supplemental job displacement"]


def wrap(text, width):
    return "\n".join(simpleSplit(text, "Helvetica", 9, width - 14))


def _foot(form):
    def foot(c, n):
        c.setFont("Helvetica", 7)
        c.drawString(54, 30, f"{form} (PAGE {n}) (REV. 11/2008)")
        c.drawRightString(558, 30, f"Page {n}")
    return foot


def sign_fields(path: Path, spots):
    """spots: (page index, x, y, w, h, name, date, signed) -> real signature fields, the signed ones with a value and an appearance."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        form = pdf.Root.AcroForm
        form.SigFlags = 3
        for i, (pg, x, y, w, h, name, date, signed) in enumerate(spots):
            page = pdf.pages[pg]
            d = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String(f"Signature{i + 1}"), Rect=Array([x, y, x + w, y + h]), F=4, P=page.obj)
            if signed:
                ap = Stream(pdf, f"BT /F1 10 Tf 2 {h - 11} Td ({name}) Tj 0 -9 Td /F1 6 Tf (Digitally signed by {name}  Date: {date}) Tj ET".encode())
                ap.Type, ap.Subtype, ap.BBox = Name.XObject, Name.Form, Array([0, 0, w, h])
                ap.Resources = Dictionary(Font=Dictionary(F1=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/Helvetica-Oblique"))))
                d.AP = Dictionary(N=ap)
                d.V = pdf.make_indirect(Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), SubFilter=Name("/adbe.pkcs7.detached"), Name=String(name), M=String("D:" + date.replace(".", "") + "120000-08'00'"), ByteRange=Array([0, 0, 0, 0]), Contents=pikepdf.String(b"\x30\x00" * 16)))
            obj = pdf.make_indirect(d)
            form.Fields.append(obj)
            page.obj.Annots = Array(list(page.obj.get("/Annots", [])) + [obj])
        pdf.save(path, deterministic_id=True)


def cr(path: Path, d: dict) -> None:
    f = Flow(path, font="Helvetica", bold="Helvetica-Bold", italic="Helvetica-Oblique", size=10, left=54, right=54, footer=_foot("DWC-CA form 10214 (c)"), title="10214(c)")
    spots = []
    f.h("Workers' Compensation Appeals Board - State of California", align="c", size=11)
    f.h("COMPROMISE AND RELEASE", align="c", size=16, after=12)
    for row in d["head"]:
        f.blanks(row, field=True)
    f.gap(8)
    f.p("WARNING TO EMPLOYEE: Read each paragraph before signing. An Information and Assistance Officer can answer your questions free of charge. Settlement may affect Social Security, Medicare and other benefits.", "Helvetica-Bold")
    f.new()
    f.p(CR[0].format(**d), after=8)
    for row in d["injury"]:
        f.blanks(row, field=True)
    f.gap(8)
    for t in CR[1:]:
        f.p(t, after=9)
    f.new()
    f.p(CR6)
    for row in d["facts"]:
        f.blanks(row, field=True)
    f.p(CR6B, after=12)
    f.p(CR7)
    for row in d["money"]:
        f.blanks(row, field=True)
    f.gap(6)
    f.p(CR8)
    f.blanks([("Liens", d["liens"], 1)], field=True)
    f.new()
    f.p(CR9)
    f.p("Applicant        Defendant", "Helvetica-Bold", 8.5)
    for i, t in enumerate(ISSUES):
        f.room(24)
        f.y -= 23
        for k, who in enumerate(("app", "def")):
            f.c.acroForm.textfield(name=f"{who}_init_{i + 1}", tooltip=f"{who} initials: {t}", x=f.left + k * 64, y=f.y, width=44, height=17, borderWidth=0.6, value=d[who].get(i, ""), fontName="Times-Italic", fontSize=11, forceBorder=True)
        f.c.setFont("Helvetica", 10)
        f.c.drawString(f.left + 136, f.y + 5, t)
    f.gap(12)
    f.h("COMMENTS")
    f.room(110)
    f.y -= 100
    f.c.acroForm.textfield(name="comments", x=f.left, y=f.y, width=f.w, height=95, value=wrap(d["comments"], f.w), fieldFlags="multiline", fontName="Helvetica", fontSize=9, borderWidth=0.6, forceBorder=True)
    f.new()
    f.p(CR10, after=10)
    f.p(CR11, "Helvetica-Bold", after=14)
    for role, name, date, signed in d["sigs"]:
        f.sig(role, date=date.replace(".", "-") if signed else "")
        spots.append((f.page - 1, f.left + 2, f.y + 16, 280, 24, name, date, signed))
    if d.get("order"):
        f.restart(None)
        o = d["order"]
        f.p("WORKERS' COMPENSATION APPEALS BOARD\nSTATE OF CALIFORNIA", "Times-Bold", 12, align="c", after=26)
        f.p(o["cap"], "Times-Roman", 12, after=16)
        f.p(o["title"], "Times-Bold", 13, align="c", after=16)
        for t in o["text"]:
            f.p(t, "Times-Roman", 12, after=12)
        f.sig("WORKERS' COMPENSATION JUDGE", o["judge"], "k", o["date"])
        f.p(o["judge"], size=9)
    f.done()
    sign_fields(path, spots)
    scrub(path)


# ---------------------------------------------------------------- texts of the Stipulations
ST_INTRO = "The parties hereto stipulate to the issuance of an Award and/or Order, based upon the following facts, and waive the requirements of Labor Code section 5313:"
ST = {
    1: "1. {name}, born {born}, while employed within the State of California as a(n) {job} on {doi} by {employer}, whose compensation insurance carrier / administrator was {carrier}, sustained injury arising out of and in the course of employment to: {parts}",
    2: "2. The injury(ies) caused temporary disability for the period(s) and at the rate(s) below, for which indemnity has been paid.",
    3: "3. The injury(ies) caused permanent disability as below, less credit for such payments previously made. Based upon the present record, permanent disability is payable in weekly installments.",
    4: "4. There",
    "4b": "a need for medical treatment to cure or relieve from the effects of said injury(ies).",
    5: "5. Medical-legal expenses and/or liens are payable by defendant as follows:",
    6: "6. Applicant's attorney requests a fee of:",
    7: "7. Liens against compensation are payable as follows:",
    8: "8. Any accrued claims for Labor Code section 5814 penalties are included in this settlement unless expressly excluded.",
    9: "9. Other stipulations:",
}


def stips(path: Path, d: dict) -> None:
    f = Flow(path, font="Helvetica", bold="Helvetica-Bold", italic="Helvetica-Oblique", size=10.5, left=54, right=54, footer=_foot("DWC-CA form 10214 (a)"), title="10214(a)")
    spots = []
    f.p("STATE OF CALIFORNIA - DIVISION OF WORKERS' COMPENSATION", align="c", after=2)
    f.h("WORKERS' COMPENSATION APPEALS BOARD", align="c")
    f.h("STIPULATIONS WITH REQUEST FOR AWARD", align="c", size=15, after=12)
    for row in d["head"]:
        f.blanks(row, field=True)
    f.gap(10)
    f.p(ST_INTRO, after=10)
    f.p(ST[1].format(**d), after=12)
    f.p(ST[2])
    f.blanks([("Period(s)", d["td"][0], 2), ("Weekly rate", d["td"][1], 1), ("Total", d["td"][2], 1)], field=True, after=10)
    f.p(ST[3])
    f.blanks([("Percent", d["pd"][0], 1), ("Weekly rate", d["pd"][1], 1), ("Beginning", d["pd"][2], 1), ("Total", d["pd"][3], 1)], field=True, after=10)
    f.new()
    f.p(ST[4], after=0)
    f.checks([("IS", d["is"]), ("IS NOT", d["isnot"])], field=True)
    f.p(ST["4b"], after=14)
    f.p(ST[5])
    f.blanks([("", d["ml"], 1)], field=True)
    f.p(ST[6])
    f.blanks([("Fee", d["fee"], 1), ("", "", 2)], field=True)
    f.p(ST[7])
    f.blanks([("", d["liens"], 1)], field=True)
    f.p(ST[8], after=10)
    f.p(ST[9])
    f.room(150)
    f.y -= 140
    f.c.acroForm.textfield(name="other_stips", x=f.left, y=f.y, width=f.w, height=135, value=wrap(d["other"], f.w), fieldFlags="multiline", fontName="Helvetica", fontSize=9, borderWidth=0.6, forceBorder=True)
    f.new()
    f.p("The undersigned request that an Award issue upon the foregoing.", after=8)
    for role, name, date, signed in d["sigs"]:
        f.sig(role, date=date.replace(".", "-") if signed else "")
        spots.append((f.page - 1, f.left + 2, f.y + 16, 280, 24, name, date, signed))
    if d.get("award"):
        o = d["award"]
        f.new()
        f.h("AWARD", size=15, align="c", after=16)
        for t in o["text"]:
            f.p(t, after=10)
        f.sig("WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE", o["judge"], "k", o["date"])
        f.p(o["judge"], size=9)
    f.done()
    sign_fields(path, spots)
    scrub(path)


def head(case, worker, emp, carrier, aa, da):
    return [[("Case Number 1", case, 1), ("Case Number 2", "", 1)], [("Injured worker (first, last)", worker, 1)], [("Employer", emp, 1), ("Insurance carrier", carrier, 1)], [("Applicant's attorney", aa, 1), ("Defendant's attorney", da, 1)]]


def marks(rows, v):
    return {i: v for i in rows}


E = ""
CRS = {
    "e07-villaflor-cr-oacr.pdf": dict(
        name="Benigno Villaflor", yb="71", job="line cook", employer="Casa Tarragon Restaurants", head=head("ADJ16002931", "Benigno Villaflor", "Casa Tarragon Restaurants", "Hallmark Pacific Indemnity", "Dov Ashkenazi, Esq.", "Marchetti Lund LLP"),
        injury=[[("Case", "ADJ16002931", 1), ("Type", "specific", 1), ("Start", "07/30/2022", 1), ("End", "", 1)], [("Body part 1", "513 left knee", 1), ("Body part 2", "330 left hand", 1), ("Other", "", 1)]],
        facts=[[("Earnings", "$ 655.00", 1), ("TD paid", "$ 6,987.20", 1), ("PD paid", "$ 2,320.00", 1)], [("Medical paid", "$ 12,404.00", 1), ("Unpaid medical to be paid by", "Hallmark (pre approval only)", 2)]],
        money=[[("SUM OF $", "21,000.00", 1), ("PD advances $ / through", "2,320.00 thru 08/31/23", 1)], [("Attorney fee $", "3,150.00 (15%)", 1), ("Balance $", "15,530.00", 1)]], liens="Paid, adjusted or litigated by Hallmark",
        app=marks([3, 9, 11, 12], "BV"), **{"def": marks([3, 9, 11, 12], "IM")}, comments="PQME Dr. Szabo 9% WPI combined. Bona fide disputes re apportionment & need for f/m compromised. No MSA, app age 52, not on SSDI.",
        sigs=[("Witness 1", "Nadia Corrigan", "2023.09.14", True), ("Witness 2", "Lyle Prentiss", "2023.09.14", True), ("Applicant", "Benigno Villaflor", "2023.09.14", True), ("Attorney for applicant", "Dov Ashkenazi", "2023.09.14", True), ("Attorney for defendant", "Irene Marchetti", "2023.09.20", True)],
        order=dict(cap="Benigno Villaflor v. Casa Tarragon Restaurants; Hallmark Pacific Indemnity\nADJ16002931", title="ORDER APPROVING COMPROMISE AND RELEASE", judge="Rosalind Achebe", date="10/03/2023",
                   text=["IT IS ORDERED that the Compromise and Release in the amount of $21,000.00, e-filed September 21, 2023, be and hereby is approved as adequate. Credit for permanent disability advances. Attorney fee of $3,150.00 is found reasonable."])),
    "e08-10214c.pdf": dict(
        name="____________", yb="__", job="____________", employer="____________________", head=head(E, E, E, E, E, E), injury=[[("Case", E, 1), ("Type", E, 1), ("Start", E, 1), ("End", E, 1)], [("Body part 1", E, 1), ("Body part 2", E, 1), ("Other", E, 1)]],
        facts=[[("Earnings", E, 1), ("TD paid", E, 1), ("PD paid", E, 1)], [("Medical paid", E, 1), ("Unpaid medical to be paid by", E, 2)]], money=[[("SUM OF $", E, 1), ("PD advances $ / through", E, 1)], [("Attorney fee $", E, 1), ("Balance $", E, 1)]],
        liens=E, app={}, **{"def": {}}, comments=E, sigs=[(r, E, E, False) for r in ("Witness 1", "Witness 2", "Applicant", "Attorney for applicant", "Attorney for defendant")]),
    "e09-lindgren-cr-oacr.pdf": dict(
        name="Karin Lindgren", yb="66", job="school bus driver", employer="Alder Creek Unified School District", head=head("ADJ12655018", "Karin Lindgren", "Alder Creek Unified School District", "Tri-Counties Schools JPA", "Amos Fairweather", "D. Quan, Quan & Bell"),
        injury=[[("Case", "ADJ12655018", 1), ("Type", "specific", 1), ("Start", "10/02/2018", 1), ("End", "", 1)], [("Body part 1", "200 neck", 1), ("Body part 2", "450 r shoulder", 1), ("Other", "", 1)]],
        facts=[[("Earnings", "$ 810.25", 1), ("TD paid", "$ 21,340.00", 1), ("PD paid", "$ 5,800.00", 1)], [("Medical paid", "$ 40,118.00", 1), ("Unpaid medical to be paid by", "JPA", 2)]],
        money=[[("SUM OF $", "36,400.00", 1), ("PD advances $ / through", "5,800.00 thru 11/20/19", 1)], [("Attorney fee $", "5,460.00", 1), ("Balance $", "25,140.00", 1)]], liens="JPA to pay or adjust. EDD $0",
        app=marks([0, 1, 3, 11, 13], "KL"), **{"def": marks([0, 1, 3, 11, 13], "DQ")}, comments="Case in chief settled on AME Dr. Rautio reporting, 19% PD. Voucher issue: DOI post 1/1/13, voucher previously issued.",
        sigs=[("Witness 1", "Mateo Dahl", "2020.01.28", True), ("Witness 2", "Fern Ostrow", "2020.01.28", True), ("Applicant", "Karin Lindgren", "2020.01.28", True), ("Attorney for applicant", "Amos Fairweather", "2020.01.28", True), ("Attorney for defendant", "David Quan", "2020.02.03", True)],
        order=dict(cap="Karin Lindgren, Applicant, vs. Alder Creek Unified School District; Tri-Counties Schools JPA\nADJ12655018", title="ORDER APPROVING COMPROMISE & RELEASE", judge="Phineas Gallo", date="02/19/2020",
                   text=["The above-captioned Compromise and Release is hereby APPROVED. Payment to be made per the agreement, $36,400.00 less credits, less fee of $5,460.00."])),
}
STS = {
    "e16-abernethy-stips.pdf": dict(
        name="Colm Abernethy", born="03/03/1979", job="sheet metal worker", doi="02/07/2023", employer="Ridgeback HVAC", carrier="Summit Shield Ins. Co.", parts="right elbow, right wrist", head=head("ADJ17731190", "Colm Abernethy", "Ridgeback HVAC", "Summit Shield Ins. Co.", "Vera Pomeroy", "Jules Tamm"),
        td=("02/08/2023-06/30/2023", "$ 801.12", "$ 16,365.60"), pd=("11", "$ 290.00", "07/14/2023", "$ 11,962.50"), **{"is": True}, isnot=False, ml="Dr. Kowalczyk PQME, pd", fee="15% of PD", liens="none known", other="Benefits pd to date to be audited. F/M thru MPN.",
        sigs=[("Applicant", "", "", False), ("Attorney for applicant", "", "", False), ("Attorney for defendant", "", "", False)]),
    "e17-mbatha-stips.pdf": dict(
        name="Nomvula Mbatha", born="12/19/1968", job="home health aide", doi="CT 05/01/2020 - 05/01/2021", employer="Lantern Home Care", carrier="Bellweather Casualty", parts="lumbar spine; both knees", head=head("ADJ15200847", "Nomvula Mbatha", "Lantern Home Care", "Bellweather Casualty", "Theo Strand-Akins", "Cass Iverson"),
        td=("none", "", ""), pd=("23", "$ 290.00", "08/02/2022", "$ 30,087.50"), **{"is": True}, isnot=False, ml="QME Dr. Ferreira-Lund $2,015 per fee schedule", fee="$ 4,513.00", liens="EDD lien $9,210.00 to be paid by def", other="1) TD retro resolved by EDD. 2) Disputes re treatment go to UR/IMR. 3) Def to provide mileage reimb. within 60 days of submission.",
        sigs=[("Applicant", "Nomvula Mbatha", "2023.03.09", True), ("Attorney for applicant", "Theo Strand-Akins", "2023.03.09", True), ("Attorney for defendant", "Cass Iverson", "2023.03.15", True)]),
    "e18-dorrance-stips-award.pdf": dict(
        name="Phillipa Dorrance", born="08/26/1975", job="dental hygienist", doi="11/12/2017", employer="Bright Harbor Dental Group", carrier="Castellan Risk", parts="neck; right shoulder", head=head("ADJ11309926", "Phillipa Dorrance", "Bright Harbor Dental Group", "Castellan Risk", "in pro per", "Ned Falkirk"),
        td=("11/20/2017-04/01/2018", "$ 733.33", "$ 13,933.27"), pd=("8", "$ 290.00", "04/02/2018", "$ 6,960.00"), **{"is": False}, isnot=True, ml="paid", fee="n/a", liens="none", other="Applicant hereby waives and gives up any and all right to further medical treatment under LC 4600 for this injury, now or in future, in exchange for the lump sum of $9,000.00 payable by Castellan within 25 days over and above the PD in par. 3, and agrees she will make no further claim for treatment.",
        sigs=[("Applicant", "Phillipa Dorrance", "2018.10.02", True), ("Attorney for defendant", "Ned Falkirk", "2018.10.09", True)],
        award=dict(text=["AWARD IS MADE in favor of PHILLIPA DORRANCE against BRIGHT HARBOR DENTAL GROUP; CASTELLAN RISK of:", "(A) Temporary disability indemnity per Paragraph 2.", "(B) Permanent disability indemnity per Paragraph 3, less credit for sums paid.", "(C) The stipulations in Paragraph 9 are accepted, payable per their terms."], judge="Irmgard Sole", date="10/24/2018")),
}
SAMPLES = {n: (lambda p, d=d: cr(p, d)) for n, d in CRS.items()} | {n: (lambda p, d=d: stips(p, d)) for n, d in STS.items()}
