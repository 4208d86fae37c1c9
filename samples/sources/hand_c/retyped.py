"""A law office's retyped papers (second wording): short stipulations, C&Rs and orders in pleading style, long run-on paragraphs."""

from . import word


def heading(court, title, worker, others, cases):
    return [("t", court), ("sp",), ("tbl", None, [[f"{worker},\u00a0 Applicant,", f"Case No.: {cases[0]}"], ["v.", " ".join(cases[1:]) or " "], [f"{others},\u00a0 Defendant(s).", f"**{title}**"]]), ("sp",)]


def stips(c):
    yes, no = ("{x}", "{o}") if c["need"] == "is" else ("{o}", "{x}")
    return [("doc", f"Stips w/ Request for Award - {c['short']} - DWC-CA form 10214 (a) (retyped) - p. {{p}}", "")] + heading(
        "BEFORE THE WORKERS' COMPENSATION APPEALS BOARD OF THE STATE OF CALIFORNIA", "STIPULATIONS WITH REQUEST FOR AWARD", c["worker"], c["others"], c["cases"]) + [
        ("p", "COME NOW the parties hereto, who stipulate to the issuance of an Award and/or Order upon the facts below and waive the requirements of Labor Code section 5313."),
        ("p", f"1.\u2003{c['worker']}, date of birth {c['born']}, employed as a {c['job']} by {c['employer']}, then insured by {c['carrier']} (claim no. {c['claim']}), sustained injury AOE/COE {c['injury']}."),
        ("p", f"2.\u2003Temporary disability: {c['td']}"),
        ("p", f"3.\u2003Permanent disability: {c['pd']}"),
        ("p", f"4.\u2003Medical treatment. There {yes} is\u2003{no} is not a need for medical treatment to cure or relieve from the effects of said injury."),
        ("p", f"5.\u2003Medical-legal: {c['medlegal']}"),
        ("p", f"6.\u2003Attorney fee: {c['fee']}"),
        ("p", f"7.\u2003Liens: {c['liens']}"),
        ("p", "8.\u2003Accrued penalties under section 5814 are included unless expressly excluded."),
        ("h", "9.\u2003OTHER STIPULATIONS"),
    ] + [("i", text) for text in c["other"]] + [("sp",), ("p", "IT IS SO STIPULATED."), ("sig", c["signatures"])]


def award(c):
    return [("doc", f"AWARD - {c['short']} - p. {{p}}", "")] + heading("WORKERS' COMPENSATION APPEALS BOARD", "AWARD", c["worker"], c["others"], c["cases"]) + [
        ("p", f"Pursuant to the Stipulations of the parties, which are approved, AWARD IS MADE in favor of {c['worker']} and against {c['carrier']} as follows:"),
    ] + [("i", item) for item in c["award"]] + [("sig", [("Workers' Compensation Judge", c["judge"], "img", c["approved"])]),
                                                 ("p", f"Service: all parties on the OAR, {c['approved']}, by {c.get('server', 'J. Whitlow')}.")]


def release(c):
    return [("doc", f"C&R - {c['short']} - DWC-CA form 10214 (c) (retyped) - p. {{p}}", "")] + heading(
        "BEFORE THE WORKERS' COMPENSATION APPEALS BOARD OF THE STATE OF CALIFORNIA", "COMPROMISE AND RELEASE", c["worker"], c["others"], c["cases"]) + [
        ("p", "WARNING TO EMPLOYEE: this settlement may affect other benefits you receive or may come to receive, Social Security, Medicare and long-term disability among them. It has no force until a judge approves it."),
        ("p", f"1.\u2003{c['worker']}, born {c['born']}, claims injury while employed as a {c['job']} by {c['employer']}: {c['injury']}. No part of body is included by reference to medical reports."),
        ("p", "2.\u2003Upon approval and payment the employee releases and forever discharges said employer and carrier from all claims and causes of action, known or unknown, that arise or may hereafter develop as a result of the above injury, including the claims of dependents, heirs and assigns. "
              "Claims outside the workers' compensation law are not touched."),
        ("p", "3.\u2003This agreement is limited to the body parts, conditions or systems and dates of injury in Paragraph 1, as explained in Paragraph 9, despite any language to the contrary in any addendum."),
        ("p", "4.\u2003Death benefits of dependents are released unless otherwise stated."),
        ("p", "5.\u2003Supplemental job displacement benefits are not released unless a judge so orders."),
        ("p", f"6.\u2003Facts. {c['facts']} Unless otherwise specified the employer pays no medical expense incurred after approval of this agreement."),
        ("p", f"7.\u2003The claim is settled for THE SUM OF ${c['sum']}, less: {c['less']} Balance: ${c['balance']}."),
        ("p", f"8.\u2003Liens: {c['liens']}"),
        ("p", "9.\u2003A serious dispute exists as to the issues below. Only issues initialed by both sides are included within this settlement."),
        ("grid", c["grid"]),
        ("box", "COMMENTS", c["comments"]),
        ("p", "10.\u2003The filing of this document is the filing of an application; the judge may set it for hearing, all defenses being preserved."),
        ("p", "11.\u2003The employee has read the warning above and this agreement, and understands them."),
        ("sig", c["signatures"]),
    ]


def approving(c):
    return [("doc", f"OACR - {c['short']} - p. {{p}}", "")] + heading("WORKERS' COMPENSATION APPEALS BOARD", "ORDER APPROVING COMPROMISE AND RELEASE", c["worker"], c["others"], c["cases"]) + [
        ("p", f"Good cause appearing, and the Compromise and Release filed herein on {c['filed']} being found adequate,"),
        ("p", f"IT IS HEREBY ORDERED that the Compromise and Release be and is APPROVED, and that {c['carrier']} pay to {c['worker']} ${c['sum']} less the deductions at Paragraph 7 thereof{c.get('fee_line', '')}. {c.get('more', '')}"),
        ("sig", [("Workers' Compensation Judge", c["judge"], "img", c["approved"])]),
    ]


def initials(a, d, *issues):
    every = ["earnings", "temporary disability", "apportionment", "injury AOE/COE", "future medical treatment", "permanent disability", "self-procured medical", "rehabilitation / SJDB", "other: ______"]
    return [(a if i in issues or not issues and i[:5] != "other" else "", d if i in issues or not issues and i[:5] != "other" else "", i) for i in every]


# c05 ------------------------------------------------------------------------
KOVALENKO = dict(
    short="Kovalenko", cases=["ADJ11095533"], worker="BOHDAN KOVALENKO", others="IRON LANTERN GYM & MMA LLC; TAMARACK CASUALTY CO.", born="4/6/1988", job="MMA coach and front desk lead", employer="Iron Lantern Gym & MMA LLC", carrier="Tamarack Casualty Co.",
    claim="TC-17-554120", injury="on 11/16/2017 to the right knee, in a sparring bout with a student (mixed martial arts)", td="11/17/2017 - 5/30/2018, paid in full", pd="11%, 39.75 weeks at $290.00 = $11,527.50, less advances, payable from 5/31/2018",
    medlegal="PQME Dr. Ravenscroft paid.", fee="$1,729.12 to Marisol Egan, Esq., commuted off the far end", liens="Golden Gate Bout Physicians lien to be adjusted by dft.", need="is",
    other=["a) PD per Dr. Ravenscroft (ACL reconstruction, 7 WPI).", "b) {~F/M limited to conservative care only; no further knee surgery at dft's expense.~}  BK  ME  RH  3-26-19", "c) Treatment to be w/in the MPN; RFAs go to Tamarack's UR fax. Disputes to UR/IMR.", "d) IW does not waive right to reopen w/in 5 yrs of DOI."],
    signatures=[("Applicant", "Bohdan Kovalenko", "img", "3/26/2019"), ("Attorney for Applicant", "Marisol Egan", "img", "3/26/2019"), ("Attorney for Defendant", "Roland Hesketh", "img", "3/26/2019")],
    award=["A. Temporary disability as stipulated, paid.", "B. Permanent disability of 11 percent as stipulated at Paragraph 3, less fee and advances.", "C. Further medical treatment reasonably required to cure or relieve from the effects of the injury to the right knee.", "D. Fee of $1,729.12."],
    judge="Constance Abernethy-Roy", approved="April 2, 2019",
)

# c11 ------------------------------------------------------------------------
LINDGREN = dict(
    short="Lindgren", cases=["ADJ10447718"], worker="SOREN LINDGREN", others="CALAVERAS TIMBER PRODUCTS; MERIDIAN WESTERN ASSURANCE", born="6/19/1957", job="saw operator", employer="Calaveras Timber Products", carrier="Meridian Western Assurance", claim="MWA-15-20077",
    injury="on 8/3/2015 to the low back", td="paid 8/4/15 - 7/1/17 (104 wks)", pd="31%, less PDAs, balance payable at $290.00", medlegal="AME Dr. Imogen Castellane, paid", fee="15% of PD, commuted", liens="none of record", need="is",
    other=["A. The need for treatment marked at Para. 4 is limited by kind of care, per AME Castellane p. 22 and by agreement of the parties: fut med shall consist of prescription medication, office visits for its management (up to 6 a yr), and lumbar epidural injections.",
           "B. Surgery to the lumbar spine (fusion, disc replacement or any other) is NOT part of the F/M awarded; IW does not want it, AME finds it not industrial (congenital spondylolisthesis), and the parties stipulate that no award of surgical treatment is to issue.",
           "C. Gym membership not at issue.", "D. Self procured Rx receipts thru today $212.60 to be reimbursed."],
    signatures=[("Applicant", "Soren Lindgren", "img", "10/9/18"), ("For applicant, Ames & Quill", "Tobias Quill", "img", "10/9/18"), ("For defendant", "M. Vetter", "img", "10/15/18")],
    award=["1. PD of 31% as stipulated.", "2. Further medical treatment to the low back of the kinds set out in Paragraph 9.A and excluding that set out in Paragraph 9.B.", "3. Fee as stipulated."],
    judge="Bartholomew Inoue", approved="10/24/2018",
)

# c14 ------------------------------------------------------------------------
ESCOBEDO = dict(
    short="Escobedo", cases=["ADJ9118825"], worker="GRACIELA ESCOBEDO", others="MONTE SERENO UNIFIED HOSPITALITY; NORTHGATE INDEMNITY EXCHANGE", born="2/2/1964", job="housekeeper", employer="Monte Sereno Unified Hospitality", carrier="Northgate Indemnity Exchange",
    claim="NIE0041200", injury="on 3/15/2013 to the bilateral knees", td="paid", pd="26%, $22,425.00 at $230.00, less PDAs", medlegal="AME Dr. Holloway Strand", fee="$3,363.75, far end", liens="PAL", need="is", other=["IW has need for R TKR per AME Strand. No other stips."],
    signatures=[("Applicant", "Graciela Escobedo", "img", "6/2/2015"), ("Attorney for Applicant", "Winifred Osgood", "img", "6/2/2015"), ("Attorney for Defendant", "Dashiell Breck", "img", "6/4/2015")],
    award=["A. PD 26%.", "B. Further medical treatment, both knees.", "C. Attorney fee $3,363.75."], judge="Harcourt Delmonico", approved="06/18/2015",
)
ESCOBEDO_CR = dict(
    ESCOBEDO, facts="TD and PD paid in full on the 2015 Award. Medical paid to date $84,902.17.", sum="57,500.00", less="$8,625.00 attorney fee;", balance="48,875.00", liens="carrier to PAL",
    grid=initials("GE", "DB"), comments="IW sells her F/M under the 2015 Award. Dft has no liability for any knee treatment after OACR. No MSA - IW is not on Medicare per her own statement.",
    signatures=[("Applicant", "Graciela Escobedo", "img", "4/12/2021"), ("Witness", "Noor Haidari", "img", "4/12/2021"), ("Witness", "Stellan Pyke", "img", "4/12/2021"), ("Attorney for Applicant", "Winifred Osgood", "img", "4/12/2021"), ("Attorney for Defendant", "Dashiell Breck", "img", "4/15/2021")],
    filed="4/20/2021", judge="Harcourt Delmonico", approved="05/03/2021", injury="specific, 3/15/2013, bilateral knees (513)",
)
ESCOBEDO_RECON = [
    ("doc", "ESCOBEDO, Graciela   2   OPINION AND DECISION   p. {p}", ""),
] + heading("WORKERS' COMPENSATION APPEALS BOARD - STATE OF CALIFORNIA", "OPINION AND DECISION AFTER RECONSIDERATION", ESCOBEDO["worker"], ESCOBEDO["others"], ESCOBEDO["cases"]) + [
    ("p", "We earlier granted applicant's petition to study the record. Applicant contends that the Order Approving Compromise and Release of May 3, 2021 should be set aside because both parties believed she was not a Medicare beneficiary when in truth her entitlement had begun in October 2020, "
          "and because knee replacement had been authorized and was not told to the judge."),
    ("p", "Defendant answers that a release is final and that applicant's own statement was the source of the mistake."),
    ("p", "A Compromise and Release may be set aside upon good cause, including mutual mistake of fact. The testimony of both sides before the trial judge establishes the mistake. The agreement was for a sum that neither party would have reached had the fact been known. "
          "We need not reach the claim of inadequate advice."),
    ("p", "For the foregoing reasons,"),
    ("p", "IT IS ORDERED, as the Decision After Reconsideration of the Workers' Compensation Appeals Board, that the Order Approving Compromise and Release of May 3, 2021 be RESCINDED and the Compromise and Release SET ASIDE. Defendant is entitled to credit for sums paid under it."),
    ("p", "IT IS FURTHER ORDERED that the matter be RETURNED to the trial level for further proceedings consistent with this opinion."),
    ("sig", [("WORKERS' COMPENSATION APPEALS BOARD, Commissioner", "Oriel Santangelo", "img", "FEB 17 2022"), ("I CONCUR, Commissioner", "Vashti Holcomb", "img", "FEB 17 2022"), ("I CONCUR, Deputy Commissioner", "Lowell Abara", "img", "FEB 17 2022")]),
    ("p", "DATED AND FILED AT SAN FRANCISCO, CALIFORNIA, FEBRUARY 17, 2022. Served on the persons listed below at their addresses of record."),
]

# c16 ------------------------------------------------------------------------
FONTAINE_CR = dict(
    short="Fontaine", cases=["ADJ13600921"], worker="JULES FONTAINE", others="CIVIC ARENA OPERATING CO.; PACIFIC ANCHOR MUTUAL", born="5/5/1976", job="rigger", employer="Civic Arena Operating Co.", carrier="Pacific Anchor Mutual", filed="9/14/2022",
    injury="ADJ13600921 only, specific injury of 2/14/2020, right elbow (313)", facts="TD paid $6,012.00. PD paid none. Medical paid $9,904.55.", sum="19,750.00", less="$2,962.50 attorney fee;", balance="16,787.50", liens="none",
    grid=initials("JF", "TK"), comments="This C&R resolves ADJ13600921 (elbow) and nothing else. Companion case ADJ13600922 (CT, back) is by Stips of same date & is unaffected hereby. F/M for the elbow is bought out in the sum.",
    signatures=[("Applicant", "Jules Fontaine", "img", "8/30/22"), ("Witness", "Amity Greenhow", "img", "8/30/22"), ("Witness", "Raj Mistry", "img", "8/30/22"), ("Attorney for Applicant", "Tobias Quill", "img", "8/30/22"), ("Attorney for Defendant", "Thanos Karras", "img", "9/2/22")],
    judge="Leocadia Brandt", approved="09/20/2022", more="This order is in ADJ13600921. Case ADJ13600922 proceeds on its own Award of this date.",
)
FONTAINE_STIPS = dict(
    short="Fontaine", cases=["ADJ13600922"], worker="JULES FONTAINE", others="CIVIC ARENA OPERATING CO.; PACIFIC ANCHOR MUTUAL", born="5/5/1976", job="rigger", employer="Civic Arena Operating Co.", carrier="Pacific Anchor Mutual", claim="PAM-20-131007",
    injury="during the CT period 2/14/2019 through 2/14/2020, to the low back", td="none", pd="15%, $15,660.00 @ $290.00, less PDAs of $4,350.00 thru 6/1/22", medlegal="PQME paid", fee="$2,349.00", liens="none known", need="is",
    other=["Elbow claim ADJ13600921 settled separately by C&R. Low back only herein. AME = Dr. Strand for any future dispute other than UR/IMR."],
    signatures=[("Applicant", "Jules Fontaine", "img", "8/30/22"), ("Attorney for Applicant", "Tobias Quill", "img", "8/30/22"), ("Attorney for Defendant", "Thanos Karras", "img", "9/2/22")],
    award=["(a) PD of 15% per Para. 3.", "(b) Further medical treatment for the low back per Para. 4.", "(c) Fee $2,349.00."], judge="Leocadia Brandt", approved="09/20/2022",
)

SAMPLES = {
    "c05-stips-line-drawn.docx": word.as_docx("pleading", stips(KOVALENKO) + award(KOVALENKO)),
    "c11-stips-kinds-of-care.docx": word.as_docx("pleading", stips(LINDGREN) + award(LINDGREN)),
    "c14-award-cr-recon.pdf": word.as_pdf("pleading", stips(ESCOBEDO) + award(ESCOBEDO) + release(ESCOBEDO_CR) + approving(ESCOBEDO_CR) + ESCOBEDO_RECON),
    "c16-two-claims-packet.pdf": word.as_pdf("pleading", release(FONTAINE_CR) + stips(FONTAINE_STIPS) + approving(FONTAINE_CR) + award(FONTAINE_STIPS)),
}
