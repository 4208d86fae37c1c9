"""d01-d03: the state C&R form at true length, boxed (reportlab)."""
from .blocks import *
from .lay_rl import build

FOOT = "DWC-CA form 10214 (c) (PAGE {n}) (REV. 11/2008)"
ISSUES = ["earnings", "temporary disability", "jurisdiction", "apportionment", "employment",
          "injury AOE/COE", "serious and willful misconduct", "discrimination (Labor Code §132a)",
          "statute of limitations", "future medical treatment", "other", "permanent disability",
          "self-procured medical treatment, except as provided in Paragraph 7",
          "vocational rehabilitation benefits/supplemental job displacement benefits"]


def form(v):
    ini = v["initials"]
    inj = []
    for a in v["injuries"]:
        inj += [F([("Case Number", a["adj"]), ("Claim number", a["claim"])]),
                K((not a.get("ct"), "Specific Injury"), (bool(a.get("ct")), "Cumulative Injury")),
                F([("Start Date (if specific injury, use start date)", a["start"]), ("End Date (cumulative)", a.get("ct", ""))],
                  [(f"Body Part {i + 1}", x) for i, x in enumerate((a["parts"] + [""] * 4)[:4])],
                  [("Other Body Parts", a.get("other", ""))])]
    return [
     DOC(FOOT),
     C("STATE OF CALIFORNIA"), C("DIVISION OF WORKERS' COMPENSATION"), C("WORKERS' COMPENSATION APPEALS BOARD"),
     T("COMPROMISE AND RELEASE"),
     F([("Case Number 1", v["injuries"][0]["adj"]), ("Case Number 2", v["injuries"][1]["adj"] if len(v["injuries"]) > 1 else ""), ("Case Number 3", "")],
       [("Venue Choice is based upon (Completion of this section is required)", "County of residence of employee (LC 5501.5(a)(1))")],
       [("Select 3 Letter Office Code For Place/Venue of Hearing", v["venue"])]),
     H("Applicant (Completion of this section is required)"),
     F([("First Name", v["first"]), ("MI", v.get("mi", "")), ("Last Name", v["last"])],
       [("Address/PO Box", v["addr"])], [("City", v["city"]), ("State", "CA"), ("Zip Code", v["zip"])]),
     H("Employer Information (Completion of this section is required)"),
     K((True, "Insured"), (False, "Self-Insured"), (False, "Legally Uninsured"), (False, "Uninsured")),
     F([("Employer Name", v["employer"])], [("Employer Street Address/PO Box", v["eaddr"])]),
     H("Insurance Carrier Information (if known and if applicable - include even if carrier is adjusted by claims administrator)"),
     F([("Insurance Carrier Name", v["carrier"])], [("Insurance Carrier Street Address/PO Box", v["caddr"])]),
     PB(),
     H("Claims Administrator Information (if known and if applicable)"),
     F([("Name", v["tpa"])], [("Street Address/PO Box", v["taddr"])]),
     H("Applicant's attorney or representative"),
     F([("Law Firm/Attorney", v["aa"]), ("Law Firm Number", v["aano"])], [("Street Address", v["aaaddr"])]),
     H("Defendant's attorney or representative"),
     F([("Law Firm/Attorney", v["da"]), ("Law Firm Number", v["dano"])], [("Street Address", v["daaddr"])]),
     W("WARNING TO EMPLOYEE: SETTLEMENT OF YOUR CLAIM FOR WORKERS' COMPENSATION BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU MAY RECEIVE "
       "OR ARE RECEIVING FROM SOURCES OTHER THAN WORKERS' COMPENSATION, SUCH AS SOCIAL SECURITY, MEDICARE OR LONG-TERM DISABILITY. THE APPROVAL OF THIS "
       "AGREEMENT WILL END YOUR RIGHT TO RETURN TO THE APPEALS BOARD FOR ADDITIONAL BENEFITS. YOU MAY WISH TO TALK WITH AN INFORMATION AND ASSISTANCE OFFICER OR AN ATTORNEY."),
     PB(),
     H("IT IS CLAIMED THAT:"),
     N("1.", f"The injured employee, born {v['dob']}, alleges that while employed as a(n) {v['job']} (OCCUPATION AT THE TIME OF INJURY) by the employer named above, at "
       f"{v['city']}, California, the employee sustained injury arising out of and in the course of employment at the times and to the body parts set forth below. "
       "(State with specificity the date(s) of injury(ies) and what part(s) of body, conditions or systems are being settled. Body parts, conditions and systems may not be incorporated by reference to medical reports.)"),
     *inj, PB(),
     N("2.", "Upon approval of this compromise agreement by the Workers' Compensation Appeals Board or a workers' compensation administrative law judge and payment in accordance with the "
       "provisions hereof, the employee releases and forever discharges the above-named employer(s) and insurance carrier(s) from all claims and causes of action, whether now known or ascertained "
       "or which may hereafter arise or develop as a result of the above-referenced injury(ies), including any and all liability of the employer(s) and the insurance carrier(s) and each of them to "
       "the dependents, heirs, executors, representatives, administrators or assigns of the employee. Execution of this form has no effect on claims that are not within the scope of the workers' "
       "compensation law or claims that are not subject to the exclusivity provisions of the workers' compensation law, unless otherwise expressly stated."),
     N("3.", "This agreement is limited to settlement of the body parts, conditions, or systems and for the dates of injury set forth in Paragraph No. 1 and further explained in Paragraph No. 9 "
       "despite any language to the contrary elsewhere in this document or any addendum."),
     N("4.", "Unless otherwise expressly stated, approval of this agreement RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS RELATING TO THE INJURY OR INJURIES COVERED BY THIS "
       "COMPROMISE AGREEMENT. The parties have considered the release of these benefits in arriving at the sum in Paragraph 7. Any addendum duplicating this language pursuant to Sumner v WCAB (1983) "
       "48 CCC 369 is unnecessary and shall not be attached."),
     N("5.", "Unless otherwise ordered by a workers' compensation administrative law judge, approval of this agreement does not release any claim applicant may have for vocational rehabilitation "
       "benefits or supplemental job displacement benefits."),
     PB(),
     N("6.", "The parties represent that the following facts are true: (If facts are disputed, state what each party contends under Paragraph No. 9.)"),
     F([("EARNINGS AT TIME OF INJURY", v["earn"]), ("TEMPORARY DISABILITY INDEMNITY PAID", v["td"]), ("Weekly Rate", v["tdrate"])],
       [("PERMANENT DISABILITY INDEMNITY PAID", v["pdpaid"]), ("Weekly Rate", v["pdrate"]), ("Period(s) Paid", v["period"])],
       [("TOTAL MEDICAL BILLS PAID", v["medpaid"]), ("Total Unpaid Medical Expense to be Paid By:", v["unpaid"])]),
     P("Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement."),
     N("7.", f"The parties agree to settle the above claim(s) on account of the injury(ies) by the payment of the SUM OF <b>{v['sum']}</b>, to be paid by {v['payer']}. The following amounts are to be deducted from the settlement amount:"),
     G(["Amount", "Deduction"], [(a, b) for a, b in v["ded"]], [.25, .75]),
     P(f"LEAVING A BALANCE OF <b>{v['bal']}</b>, after deducting the amounts set forth above and less further permanent disability advances made after the date set forth above. Interest under Labor Code section 5800 is included "
       "if the sums set forth herein are paid within 30 days after the date of approval of this agreement."),
     N("8.", "Liens not mentioned in Paragraph No. 7 are to be disposed of as follows (Attach an addendum if necessary):"),
     B("", v["liens"]),
     PB(),
     N("9.", "The parties wish to settle these matters to avoid the costs, hazards and delays of further litigation, and agree that a serious dispute exists as to the following issues (initial only those that apply). "
       "ONLY ISSUES INITIALED BY THE APPLICANT OR HIS/HER REPRESENTATIVE AND DEFENDANTS OR THEIR REPRESENTATIVES ARE INCLUDED WITHIN THIS SETTLEMENT."),
     I(["Applicant", "Defendant", ""], [(t, *ini.get(t.split(",")[0].split("/")[0].split(" (")[0], ("", ""))) for t in ISSUES]),
     B("COMMENTS:", v["comments"]),
     PB(),
     N("10.", "It is agreed by all parties hereto that the filing of this document is the filing of an application, and that the workers' compensation administrative law judge may in its discretion set the matter for hearing as a "
       "regular application, reserving to the parties the right to put in issue any of the facts admitted herein and that if hearing is held with this document used as an application, the defendants shall have available to them "
       "all defenses that were available as of the date of filing of this document, and that the workers' compensation administrative law judge may thereafter either approve this Compromise and Release or disapprove it and issue Findings and Award after hearing has been held and the matter regularly submitted for decision."),
     N("11.", "WARNING TO EMPLOYEE: SETTLEMENT OF YOUR WORKERS' COMPENSATION CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU ARE RECEIVING OR MAY BECOME ENTITLED TO RECEIVE IN THE FUTURE FROM SOURCES OTHER THAN WORKERS' "
       "COMPENSATION, INCLUDING BUT NOT LIMITED TO SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS."),
     P("THE APPLICANT'S (EMPLOYEE'S) SIGNATURE MUST BE ATTESTED TO BY TWO DISINTERESTED PERSONS OR ACKNOWLEDGED BEFORE A NOTARY PUBLIC."),
     P("By signing this agreement, applicant (employee) acknowledges that he/she has read and understands this agreement and has had any questions he/she may have had about this agreement answered to his/her satisfaction."),
     P(f"WITNESS the signature hereof this {v['day']}, at {v['city']}, California."),
     S(*v["sigs"]), PB(),
     P("ACKNOWLEDGMENT (only if not witnessed above). A notary public or other officer completing this certificate verifies only the identity of the individual who signed the document and not its truthfulness, accuracy or validity."),
     P("State of California, County of ____________________. On ____________________ before me, ____________________, personally appeared ____________________ (not used)."),
     *v.get("addendum", [])]


def oacr(v, judge, date, lines):
    return [DOC("Order Approving Compromise and Release    Page {n}"),
     C("STATE OF CALIFORNIA"), C("WORKERS' COMPENSATION APPEALS BOARD"), SP(14),
     CAP([f"{v['first'].upper()} {v['last'].upper()},", "Applicant,", "vs.", f"{v['employer'].upper()}; {v['carrier'].upper()},", "Defendants."],
         ["Case No. " + ", ".join(i["adj"] for i in v["injuries"]), "", "<b>ORDER APPROVING COMPROMISE AND RELEASE</b>"]),
     *[P(x) for x in lines], SP(20),
     S(("WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE - " + judge, judge, "ink", date)),
     Z(f"Served on parties and lien claimants of record by U.S. mail. ON: {date}   BY: d. orozco")]


BOTH = ("RT", "KL")
V1 = dict(
 injuries=[dict(adj="ADJ20417733", claim="PW-88-204417", start="05/14/2018", parts=["420 back", "450 shoulders", "", ""], other="left shoulder only")],
 venue="SAC", first="Rosalind", last="Tavernier", addr="2217 Larkmoor Way", city="Sacramento", zip="95822", employer="Delta Crest Packing Co.",
 eaddr="400 Levee Rd, West Sacramento, CA 95605", carrier="Palisade West Insurance Co.", caddr="PO Box 7781, Rancho Cordova, CA 95741", tpa="Palisade West Claims",
 taddr="PO Box 7781, Rancho Cordova, CA 95741", aa="Ostrow & Benavides", aano="9914207", aaaddr="1010 12th St, Sacramento, CA 95814", da="Kessler Lum Partners", dano="9921165",
 daaddr="77 Capitol Mall, Sacramento, CA 95814", dob="03/02/1971", job="line sorter", earn="$711.40", td="$24,118.80", tdrate="$474.27", pdpaid="$8,990.00", pdrate="$290.00",
 period="07/01/2019-02/03/2020", medpaid="$61,204.55", unpaid="defendant, per ¶8", sum="$54,000.00", payer="Palisade West Insurance Co.",
 ded=[("$8,990.00", "for permanent disability advances through 02/03/2020"), ("$0.00", "temporary disability overpayment, if any"), ("$8,100.00", "requested as applicant's attorney's fee")], bal="$36,910.00",
 liens="Deft to pay, adjust or litigate all liens of record, jurisdiction reserved. EDD lien previously resolved.",
 initials={k: ("RT", "KL") for k in ["earnings", "temporary disability", "apportionment", "future medical treatment", "other", "permanent disability", "self-procured medical treatment"]},
 comments="Settlement reached on the reporting of AME Dr. Sorrell dtd 11/4/19. Parties dispute nature and extent of PD and need for F/M. Penalties incl. 5814 resolved. "
          "SJDB voucher is NOT being settled and remains open.",
 day="9th day of March, 2020",
 sigs=[("Applicant (Employee)", "Rosalind Tavernier", "ink", "3/9/2020"), ("Witness 1", "Mona Prue", "ink", "3/9/2020"), ("Witness 2", "Dale Ickes", "ink", "3/9/2020"),
       ("Applicant's Attorney - G. Benavides", "Gil Benavides", "ink", "3/9/2020"), ("Attorney for Defendant - K. Lum", "Karen Lum", "ink", "3/11/2020")])

V2 = dict(V1,
 injuries=[dict(adj="ADJ31550928", claim="2021-WC-00731", start="08/19/2021", parts=["330 hand", "320 wrist", "420 back", "842 psychiatric"], other="left hand (crush), bilateral wrists, lumbar spine, psyche")],
 venue="VNO", first="Hamlet", last="Darbinyan", addr="8811 Cantara St", city="Van Nuys", zip="91402", employer="Brightline Stamping Inc.", eaddr="15500 Saticoy St, Van Nuys, CA",
 carrier="Corvane Casualty", caddr="PO Box 3320, Glendale, CA 91209", tpa="Oakmere Claims Mgmt", taddr="PO Box 660, Brea, CA 92822", aa="Law Ofc of Nune Petros", aano="5500123",
 aaaddr="14545 Victory Blvd, Van Nuys", da="Rudd Halloran LLP", dano="5500999", daaddr="21600 Oxnard St, Woodland Hills", dob="11/23/1980", job="press operator", earn="$900.00", td="$41,200.00",
 tdrate="$600.00", pdpaid="$11,310.00", pdrate="$290.00", period="2022-2023", medpaid="$134,881.10", unpaid="Corvane, through date of OACR", sum="$92,500.00", payer="Corvane Casualty",
 ded=[("$11,310.00", "for permanent disability advances through 06/30/2023"), ("$13,875.00", "requested as applicant's attorney's fee")], bal="$67,315.00",
 liens="All liens to be paid adjusted or litigated by def, WCAB retains jurisdiction",
 initials={k: ("HD", "JR") for k in ["earnings", "temporary disability", "apportionment", "injury AOE", "future medical treatment", "permanent disability", "self-procured medical treatment"]},
 comments="SEE ADDENDUM A. Psyche disputed AOE/COE. QME Dr Vance and PTP disagree re WPI.", day="14th day of August, 2023",
 sigs=[("Applicant (Employee)", "Hamlet Darbinyan", "i", "8/14/23"), ("Witness 1", "S. Gevorg", "i", "8/14/23"), ("Witness 2", "Tina Abell", "i", "8/14/23"),
       ("Interpreter (Armenian)", "Ani Sahak", "i", "8/14/23"), ("Applicant's Attorney - N. Petros", "Nune Petros", "i", "8/14/23"), ("Attorney for Defendant - J. Rudd", "Jas. Rudd", "i", "8/15/23")],
 addendum=[DOC("ADDENDUM A to C&R - Darbinyan v. Brightline Stamping - page {n}"), T("ADDENDUM \"A\" TO COMPROMISE AND RELEASE"), C("Hamlet Darbinyan v. Brightline Stamping Inc. / ADJ31550928"), SP(8),
  P("1. The sum in para 7 is in full satisfaction of PD, TD retro and prospective, penalties & interest, out of pocket, mileage to date and of all future medical care for the bilat wrists, low back and psyche, "
    "which applicant will pay for himself from here on."),
  P("2. Except that medical treatment for the left hand is not released. Def to furnish further tx of L hand per LC 4600, thru MPN and subj to UR/IMR, incl. the neuroma revision rec'd by Dr. Ishiguro and any prosthetic cosmesis for the ring finger."),
  P("3. Applicant is not a Medicare beneficiary, has not applied for SSDI and is 42; no MSA is needed. The parties took Medicare's interests into account."),
  P("4. Resignation is by separate paper and no part of the consideration above."), SP(20),
  S(("Applicant", "Hamlet Darbinyan", "i", "8/14/23"), ("AA", "Nune Petros", "i", "8/14/23"), ("DA", "Jas. Rudd", "i", "8/15/23"))])

V3 = dict(V1,
 injuries=[dict(adj="ADJ14890336", claim="GH0077-4410", start="02/01/2014", ct="11/30/2015", parts=["420 back", "200 neck", "513 knee", ""], other="bilateral knees")],
 venue="RIV", first="Doretha", last="Quillon", mi="M", addr="4418 Sunnymead Ranch", city="Moreno Valley", zip="92557", employer="Inland Pavilion Hospital", eaddr="1 Pavilion Dr, Riverside, CA",
 carrier="Granite Harbor Indemnity", caddr="PO Box 90, Ontario, CA 91761", tpa="Trellis Risk Svcs", taddr="PO Box 90, Ontario, CA 91761", aa="Whitcomb Salas APC", aano="4412080",
 aaaddr="3900 Lime St, Riverside", da="Fenn, Idris & Low", dano="4433871", daaddr="3700 Inland Empire Blvd, Ontario", dob="06/30/1955", job="nurse's aide", earn="$644.00", td="$44,651.52",
 tdrate="$429.32", pdpaid="$31,050.00", pdrate="$230.00", period="01/2016-2018", medpaid="$212,909.78", unpaid="Granite Harbor", sum="$210,000.00", payer="Granite Harbor Indemnity",
 ded=[("$31,050.00", "for permanent disability advances through 08/15/2018"), ("$74,615.00", "payable to Medicare Set-Aside custodial account, self administered"), ("$31,500.00", "requested as applicant's attorney's fee")], bal="$72,835.00",
 liens="Def to pay/adjust/litigate.",
 initials={k: ("DQ", "TF") for k in ["earnings", "temporary disability", "apportionment", "future medical treatment", "permanent disability", "self-procured medical treatment"]},
 comments="See attached MSA addendum, incorporated herein.", day="2nd day of October, 2018",
 sigs=[("Applicant (Employee)", "Doretha M. Quillon", "ink", "10-2-18"), ("Witness 1", "Paula Reyes W", "ink", "10-2-18"), ("Witness 2", "Oren Tull", "ink", "10-2-18"),
       ("Applicant's Attorney - M. Salas", "Marta Salas", "s", "10-2-18"), ("Attorney for Defendant - T. Fenn", "Trevor Fenn", "s", "10-5-18")],
 addendum=[DOC("Quillon MSA addendum / {n}"), T("MEDICARE SET-ASIDE ADDENDUM"), C("Doretha Quillon v. Inland Pavilion Hospital; ADJ14890336"), SP(8),
  P("A. Applicant is a Medicare beneficiary. Out of the settlement sum the amount of $74,615.00 is proposed as a Medicare Set Aside (MSA) to cover future injury related, Medicare covered care of the neck, back and knees. It shall be funded in one lump sum and self administered by applicant in an interest bearing account with yearly attestation."),
  P("B. The proposed MSA has been sent to CMS. The release of future medical treatment in this agreement is expressly contingent upon CMS approval of the MSA at a figure not above $80,000.00. Should CMS not approve, or should it require more, either side may rescind the closure of medical in writing within 30 days, and until a CMS determination is received and the MSA account is funded defendant shall go on furnishing medical care under LC 4600."),
  P("C. Indemnity portion ($135,385.00) is payable upon the OACR regardless."),
  P("D. Nothing in here shifts the burden of care to Medicare, 42 USC 1395y(b)."), SP(16),
  S(("Applicant", "Doretha M. Quillon", "ink", "10-2-18"), ("AA", "Marta Salas", "s", "10-2-18"), ("DA", "Trevor Fenn", "s", "10-5-18"))])

O1 = ["The parties to the above-entitled action having filed a Compromise and Release herein on March 12, 2020, settling this case for $54,000.00, and this Court having considered the entire record, including said Compromise and Release, now finds that it is adequate and should be approved.",
      "<b>IT IS ORDERED</b> that said Compromise and Release be, and the same is, approved.",
      "<b>AWARD IS MADE</b> in favor of ROSALIND TAVERNIER and against PALISADE WEST INSURANCE CO. of $54,000.00, less credit for PD advances of $8,990.00, less $8,100.00 to Ostrow & Benavides as the reasonable value of attorney services, balance to applicant. Liens to be paid, adjusted or litigated by defendant with jurisdiction reserved."]
O2 = ["Compromise and Release dated August 14, 2023, with Addendum A, was submitted on the papers. Having reviewed the AME/QME reporting, the undersigned finds the agreement adequate.",
      "GOOD CAUSE APPEARING, <b>IT IS ORDERED</b> that the Compromise and Release is APPROVED as written, in the sum of $92,500.00. Attorney fee of $13,875.00 allowed to Law Ofc of Nune Petros. Jurisdiction reserved over liens."]
O3 = ["The Compromise and Release in the sum of $210,000.00 with its Medicare Set-Aside Addendum having been filed by the parties, and the undersigned being satisfied of its adequacy,",
      "<b>IT IS ORDERED</b> that the Compromise and Release is approved upon the terms stated in it. Fee: $31,500.00 to Whitcomb Salas APC. PD advances are credited. Liens deferred."]

SAMPLES = {
 "d01-cr-tavernier.pdf": lambda p: build(form(V1) + oacr(V1, "LEONA VASS", "03/24/2020", O1), p, box="cross"),
 "d02-cr-darbinyan.pdf": lambda p: build(form(V2) + oacr(V2, "PETER H. ARDEN", "09/06/2023", O2), p, box="tick", font="Helvetica", bold="Helvetica-Bold", ital="Times-Italic", size=9.5),
 "d03-cr-quillon.pdf": lambda p: build(form(V3) + oacr(V3, "SUSANNE OKORO", "10/29/2018", O3), p, box="fill", typed="Helvetica", size=10),
}
