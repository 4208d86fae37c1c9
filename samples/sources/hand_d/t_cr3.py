"""d07-d09: C&R with fillable PDF fields, entries live in the fields."""
from .blocks import *
from .lay_rl import build

FOOT = "DWC-CA form 10214 (c) (PAGE {n}) (REV. 11/2008)  fillable"


def form(v):
    r = lambda t, k: (t, *v["ini"].get(k, ("", "")))
    s = v["sig"]
    return [DOC(FOOT), R("Reset Form &nbsp;&nbsp; Print Form"), T("COMPROMISE AND RELEASE"), C("STATE OF CALIFORNIA - DIVISION OF WORKERS' COMPENSATION - WORKERS' COMPENSATION APPEALS BOARD"),
     F([("Case number(s)", v["adj"]), ("Venue", v["ven"])], [("Employee last name", v["last"]), ("First", v["first"])], [("Address", v["addr"])], [("Employer", v["emp"])], [("Insurance carrier", v["car"])], [("Claims administrator", v["tpa"])],
       [("Employee's attorney", v["aa"])], [("Defense attorney", v["da"])]),
     Z("Fill in every field. Use another sheet for further employers or carriers."), PB(),
     W("WARNING TO EMPLOYEE: SETTLEMENT BY COMPROMISE AND RELEASE MAY AFFECT BENEFITS FROM OTHER SOURCES (SOCIAL SECURITY, MEDICARE, LONG-TERM DISABILITY). APPROVAL ENDS YOUR RIGHT TO RETURN TO THE APPEALS BOARD FOR ADDITIONAL BENEFITS."),
     P("1. It is claimed that the employee, while employed in the occupation and at the place below, sustained injury arising out of and in the course of employment to the following parts of the body on the following dates:"),
     F([("Occupation", v["job"]), ("Date of birth", v["dob"])]), K((not v["ct"], "Specific injury"), (bool(v["ct"]), "Cumulative trauma")), F([("From", v["doi"]), ("To", v["ct"])], [("Body part code 1", v["bp"][0]), ("Body part code 2", v["bp"][1]), ("Body part code 3", v["bp"][2])], [("Explanation", v["bp"][3])]), PB(),
     P("2. Upon approval of this compromise agreement and payment in accordance with its provisions, the employee releases and forever discharges said employer and insurance carrier from all claims and causes of action, whether now known or ascertained or which may hereafter arise or develop as a result of said injury, including liability to dependents, heirs and assigns."),
     P("3. This agreement is limited to settlement of the body parts, conditions or systems and dates of injury set forth in paragraph 1, as explained in paragraph 9, despite any language to the contrary in any addendum."),
     P("4. Unless otherwise expressly stated, claims of dependents for death benefits relating to this injury are released (no Sumner addendum is to be attached)."),
     P("5. Vocational rehabilitation and supplemental job displacement benefits are not released absent an order."), PB(),
     P("6. The following facts are true:"),
     F([("Earnings", v["earn"]), ("TD paid", v["td"]), ("PD paid", v["pd"])], [("Total medical paid", v["med"]), ("Unpaid medical to be paid by", v["unp"])]),
     P("Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement."),
     P("7. The parties agree to settle the above claim on account of said injury by payment of the SUM OF:"), F([("$", v["sum"]), ("Payable by", v["car"])]), P("Less the following deductions:"),
     *[F([("Amount", a), ("For", t)]) for a, t in v["ded"]], F([("LEAVING A BALANCE OF $", v["bal"])]),
     P("8. Liens not mentioned in paragraph 7 are to be disposed of as follows:"), F([("Liens", v["lien"])]), PB(),
     P("9. The parties wish to settle these matters to avoid the costs, hazards and delays of further litigation and agree that a serious dispute exists as to the following issues. Initial only those that apply: ONLY ISSUES INITIALED BY APPLICANT (OR REPRESENTATIVE) AND DEFENDANTS (OR REPRESENTATIVES) ARE INCLUDED WITHIN THIS SETTLEMENT."),
     I(["Applicant", "Defendant", "Issue"], [r("earnings", 0), r("temporary disability", 1), r("jurisdiction", 2), r("apportionment", 3), r("employment", 4), r("injury AOE/COE", 5), r("serious and willful misconduct", 6), r("discrimination (LC 132a)", 7), r("statute of limitations", 8), r("future medical treatment", 9), r("other (state)", 10), r("permanent disability", 11), r("self-procured medical treatment", 12), r("vocational rehabilitation/SJDB", 13)]),
     B("COMMENTS", v["com"], 90), PB(),
     P("10. The filing of this document is the filing of an application for adjudication. The workers' compensation judge may set the matter for hearing, all defenses being reserved, and may approve or disapprove this compromise and release or issue a decision after hearing."),
     P("11. WARNING TO EMPLOYEE: this settlement may affect other benefits now or in the future, including Social Security, Medicare or long-term disability."),
     P("The applicant's signature must be attested to by two disinterested persons or acknowledged before a notary public."),
     S(("Applicant (employee)", *s[0]), ("Witness 1", *s[1]), ("Witness 2", *s[2]), ("Attorney for applicant", *s[3]), ("Attorney for defendant", *s[4]))] + v.get("tail", [])


E0 = ("", "", "")
A = dict(adj="ADJ18004512", ven="LBO", last="Fontanez", first="Griselda", addr="1440 Obispo Ave, Long Beach CA 90804", emp="Pacific Tray & Linen", car="Ironbark Insurance", tpa="Ironbark Claims", aa="Deluca Moran", da="Stroud & Yee", job="laundry worker", dob="09/14/1977",
 ct="", doi="06/22/2023", bp=["450 shoulders", "200 neck", "", "right shoulder, cervical spine"], earn="$720.00", td="$19,010.00", pd="$5,800.00", med="$27,664.12", unp="carrier thru OACR", sum="$41,000.00", ded=[("$5,800.00", "PD advances through 11/30/2024"), ("$6,150.00", "applicant attorney fee")], bal="$29,050.00", lien="defendant to pay, adjust or litigate",
 ini={i: ("GF", "SY") for i in (0, 1, 3, 9, 10, 11, 12)}, com="Rated on PQME Dr. Abara at 14%. Applicant assumes cost of any further care. Penalties included. No voucher owed - RTW full duty.",
 sig=[("Griselda Fontanez", "field", "01/15/2025"), ("Amy Sugihara", "field", "01/15/2025"), ("Lou Ferris", "field", "01/15/2025"), ("Toni Moran", "field", "01/15/2025"), ("Brent Yee", "field", "01/17/2025")])
Bv = dict(A, adj="ADJ17229034", ven="SDO", last="Whitlock", first="Ansel", addr="77 Boulder Creek Ln, Santee 92071", emp="Sundowner Fence Co", car="Old Harbor Comp", tpa="Calder Admin Svcs", aa="Ibarra Injury Law", da="Pell Norwood LLP", job="fence installer", dob="05/05/1990", doi="10/03/2022", bp=["513 knee", "520 ankle", "", "left knee, left ankle"],
 earn="$980.00", td="$33,973.00", pd="$8,120.00", med="$71,203.88", unp="Old Harbor", sum="$57,500.00", ded=[("$8,120.00", "PD advances thru 4/30/24"), ("$8,625.00", "AA fee")], bal="$40,755.00", lien="PAL by def",
 ini={0: ("AW", "PN"), 1: ("AW", "PN"), 3: ("AW", "PN"), 9: ("", "PN"), 11: ("AW", "PN"), 10: ("AW", "PN")}, com="Based on AME Dr. Holloway. Voucher previously issued.", sig=[("Ansel Whitlock", "ink", "6/4/24"), ("Mike Dorn", "ink", "6/4/24"), ("Shay Ellis", "ink", "6/4/24"), ("C. Ibarra", "ink", "6/4/24"), ("L. Norwood", "ink", "6/10/24")],
 tail=[DOC("OACR"), C("WORKERS' COMPENSATION APPEALS BOARD, STATE OF CALIFORNIA, SAN DIEGO"), T("ORDER APPROVING COMPROMISE AND RELEASE"), P("ANSEL WHITLOCK v. SUNDOWNER FENCE CO; OLD HARBOR COMP - ADJ17229034"), P("The compromise and release herein is found adequate and is approved. Award is made against Old Harbor Comp for $57,500.00 less credits and less $8,625.00 attorney fees."), S(("WCJ Harriet Lomond", "Harriet Lomond", "ink", "06/27/2024"))])
Cv = dict(A, adj="ADJ19340077", ven="AHM", last="Stellmach", first="Orrin", addr="302 Katella Way, Anaheim 92804", emp="Coastal Cabinetry", car="Vanguard Trades Ins", tpa="Vanguard Trades Ins", aa="Pham Law Group", da="Tolliver Quist", job="cabinet maker", dob="01/27/1966", doi="02/11/2022", ct="02/11/2023", bp=["420 back", "330 hand", "", "lumbar, bilateral hands"],
 earn="$1,050.00", td="$0.00", pd="$0.00", med="$8,240.00", unp="defendant", sum="$25,000.00", ded=[("$0.00", "PD advances"), ("$3,750.00", "fee")], bal="$21,250.00", lien="defendant", ini={}, com="Parties dispute AOE/COE. Resolves all issues including future medical.", sig=[E0] * 5)

SAMPLES = {
 "d07-fontanez-fillable.pdf": lambda p: build(form(A), p, acro=True, font="Helvetica", bold="Helvetica-Bold", ital="Helvetica-Oblique", size=9.5),
 "d08-whitlock.pdf": lambda p: build(form(Bv), p, acro=True, font="Helvetica", bold="Helvetica-Bold", ital="Helvetica-Oblique", size=10, label="below"),
 "d09-stellmach.pdf": lambda p: build(form(Cv), p, acro=True, font="Times-Roman", size=10.5, margins=(64, 64)),
}
