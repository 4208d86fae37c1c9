"""The typewritten forms (third wording): Stipulations and C&R as a small office types them, with their cases."""

from . import typed


def _cap(kind, c):
    return [("t", "WORKERS' COMPENSATION APPEALS BOARD"), ("t", "STATE OF CALIFORNIA"), ("sp",), ("t", kind), ("sp",),
            ("kv", [("CASE NO(S).", c["case"]), ("EMPLOYEE", c["worker"]), ("ADDRESS", c["address"]), ("EMPLOYER", c["employer"]), ("INSURANCE CARRIER / ADJUSTING AGENCY", c["carrier"]), ("CLAIM NO.", c["claim"])])]


def stips(c):
    yes, no = {"is": ("{x}", "{o}"), "not": ("{o}", "{x}"), "both": ("{x}", "{x}"), "": ("{o}", "{o}")}[c["need"]]
    return [("doc", "DWC-CA form 10214 (a) (PAGE {p}) (REV. 11/2008)", "")] + _cap("STIPULATIONS WITH REQUEST FOR AWARD", c) + [
        ("p", "The parties stipulate to the following facts, waive the requirements of Labor Code section 5313, and ask that an Award and/or Order issue without further proceedings:"),
        ("p", f"1. [[{c['worker']}]], born [[{c['born']}]], while employed at [[{c['place']}]], California, as a [[{c['job']}]] by the above employer, sustained injury arising out of and in the course of employment on [[{c['date']}]] to [[{c['parts']}]]."),
        ("p", f"2. The injury caused temporary disability for the period [[{c['td']}]]."),
        ("p", f"3. The injury caused permanent disability of [[{c['pd']}]] %, payable at $[[{c['rate']}]] a week beginning [[{c['start']}]], in the total sum of $[[{c['total']}]], less credit for sums paid. {{x}} rated informally  {{o}} not rated"),
        ("p", f"4. There {yes} is   {no} is not   a need for medical treatment to cure or relieve from the effects of said injury. {c.get('four', '')}"),
        ("p", f"5. Medical-legal expense payable by defendant: [[{c['medlegal']}]]"),
        ("p", f"6. Attorney's fee requested: $[[{c['fee']}]]"),
        ("p", f"7. Liens: [[{c['liens']}]]"),
        ("p", "8. Accrued claims for Labor Code section 5814 penalties are included in this settlement unless expressly excluded."),
        ("p", f"9. Other stipulations:  [[{c['other']}]]"),
        ("pb",),
        ("p", "The employee has read these stipulations, or had them read to him or her, and understands that once approved they are an Award of the Workers' Compensation Appeals Board. The time for a petition for new and further disability is five years from the date of injury."),
        ("sig", c["signatures"]),
    ]


def award(c):
    return [("doc", "DWC-CA form 10214 (a) AWARD (REV. 11/2008)", "")] + [("t", "WORKERS' COMPENSATION APPEALS BOARD"), ("t", "STATE OF CALIFORNIA"), ("sp",), ("t", "AWARD"), ("sp",),
        ("kv", [("CASE NO.", c["case"]), ("APPLICANT", c["worker"])]),
        ("p", f"The stipulations of the parties being found adequate and approved, AWARD IS MADE in favor of {c['worker']} against {c['carrier']} of:"),
    ] + [("i", item) for item in c["award"]] + [("sig", [("WORKERS' COMPENSATION JUDGE", c["judge"], c.get("judge_how", "ink"), c["approved"])])]


ISSUES = ["Earnings", "Temporary disability", "Jurisdiction", "Apportionment", "Employment", "Injury AOE/COE", "Serious and willful misconduct", "Discrimination (LC 132a)", "Statute of limitations",
          "Future medical treatment", "Other", "Permanent disability", "Self-procured medical treatment", "Rehabilitation / SJDB"]


def release(c):
    bare = c.get("bare", ("Employment", "Jurisdiction", "Serious", "Discrimination", "Other"))
    grid = []
    for issue in ISSUES:
        a, d = (c["init"] if not issue.startswith(tuple(bare)) else ("", ""))
        if issue in c.get("one", {}):
            a, d = c["one"][issue]
        grid.append((a, d, issue))
    return [("doc", "DWC-CA form 10214 (c) (PAGE {p}) (REV. 11/2008)", c.get("header", ""))] + _cap("COMPROMISE AND RELEASE", c) + [
        ("p", "WARNING TO EMPLOYEE: SETTLEMENT OF YOUR CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU RECEIVE NOW OR MAY RECEIVE, INCLUDING SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY. "
              "THE AGREEMENT HAS NO EFFECT UNTIL A JUDGE APPROVES IT. AN INFORMATION AND ASSISTANCE OFFICER WILL ANSWER QUESTIONS FREE OF CHARGE."),
        ("pb",),
        ("p", f"1. IT IS CLAIMED THAT the employee, born [[{c['born']}]], while employed as a [[{c['job']}]] at [[{c['place']}]], California, sustained injury arising out of and in the course of employment:"),
        ("tbl", ["CASE NO.", "TYPE", "DATE(S)", "BODY PARTS (CODE)"], c["injuries"]),
        ("p", "Body parts, conditions and systems may not be incorporated by reference to medical reports."),
        ("p", "2. Upon approval of this agreement and payment in accordance with its terms, the employee releases and forever discharges the employer and insurance carrier from all claims and causes of action, whether now known or ascertained or which may hereafter arise or develop as a result of said injury, "
              "including any liability to the dependents, heirs, executors, representatives, administrators or assigns of the employee. Claims not within the scope of the workers' compensation law are not affected unless expressly stated."),
        ("p", "3. This agreement is limited to settlement of the body parts, conditions or systems and the dates of injury set forth in paragraph 1 and explained in paragraph 9, despite any language to the contrary in this document or any addendum."),
        ("p", "4. Unless otherwise expressly stated, approval RELEASES ANY AND ALL CLAIMS OF THE EMPLOYEE'S DEPENDENTS TO DEATH BENEFITS relating to the injury covered by this agreement."),
        ("p", "5. Unless a judge expressly orders otherwise, approval does not release any claim to vocational rehabilitation or supplemental job displacement benefits."),
        ("pb",),
        ("p", "6. The parties represent that these facts are true:"),
        ("kv", [("EARNINGS AT TIME OF INJURY", c["earnings"]), ("TEMPORARY DISABILITY PAID", c["td"]), ("PERMANENT DISABILITY PAID", c["pd"]), ("TOTAL MEDICAL BILLS PAID", c["medical"]), ("UNPAID MEDICAL EXPENSE TO BE PAID BY", c["unpaid"])]),
        ("p", "Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement."),
        ("p", f"7. The parties agree to settle the above claim by the payment of the SUM OF $[[{c['sum']}]]. From that sum are to be deducted:"),
        ("tbl", None, [[f"$ {amount}", what] for amount, what in c["less"]]),
        ("p", f"LEAVING A BALANCE OF $[[{c['balance']}]]. Interest is waived if payment is made within 30 days of the order approving."),
        ("p", f"8. Liens not mentioned in paragraph 7: [[{c['liens']}]]"),
        ("pb",),
        ("p", "9. The parties agree that a serious dispute exists as to the issues initialed below (APPLICANT at left, DEFENDANT at right). ONLY ISSUES INITIALED BY BOTH ARE INCLUDED WITHIN THIS SETTLEMENT."),
        ("grid", grid),
        ("box", "COMMENTS:", c["comments"]),
        ("pb",),
        ("p", "10. The filing of this document is the filing of an application. The judge may set the matter for hearing, all defenses available on the date of filing being preserved, and may thereafter approve or disapprove this agreement."),
        ("p", "11. WARNING TO EMPLOYEE. By signing you say that you have read this agreement, that it was explained to you, and that you know other benefits (Social Security, Medicare, long-term disability) may be affected by it."),
        ("p", "THE EMPLOYEE'S SIGNATURE MUST BE ATTESTED BY TWO DISINTERESTED PERSONS OR ACKNOWLEDGED BEFORE A NOTARY PUBLIC."),
        ("sig", c["signatures"]),
    ]


def approving(c):
    return [("doc", "", "")] + [("t", "WORKERS' COMPENSATION APPEALS BOARD"), ("t", "STATE OF CALIFORNIA"), ("sp",), ("t", "ORDER APPROVING COMPROMISE AND RELEASE"), ("sp",),
        ("kv", [("CASE NO.", c["case"]), ("APPLICANT", c["worker"]), ("DEFENDANTS", c["employer"] + "; " + c["carrier"])]),
        ("p", f"The parties having filed a Compromise and Release in this matter, settling it for $ {c['sum']} plus the matters there stated, and it appearing to be adequate, "
              f"IT IS ORDERED that the Compromise and Release is APPROVED and that payment be made according to its terms{c.get('order_more', '')}."),
        ("sig", [("WORKERS' COMPENSATION JUDGE", c["judge"], c.get("judge_how", "ink"), c["approved"])]),
        ("p", f"Copies served {c['approved']} on all parties of record."),
    ]


# c27 both marked -------------------------------------------------------------
ALMEIDA = dict(
    case="ADJ8830172", worker="Roxane Almeida", address="27 Manteca Way, Modesto, CA 95350", employer="Stanislaus Crown & Bridge Dental Lab", carrier="Agrarian Mutual Group", claim="AMG-22015", born="1/17/1968", place="Modesto", job="dental technician",
    date="CT 6/1/2011 to 6/1/2012", parts="skin (860), both hands, resp. (850) by exposure to MMA (methyl methacrylate) vapor & acrylic dust", td="6/4/12 to 9/30/12, pd", pd="18", rate="230.00", start="10/1/12", total="15,352.50", medlegal="Dr. Quennell (QME, derm) - pd",
    fee="2,302.88", liens="dft to pay/adj/lit", need="both", other="Parties rely on QME Quennell. MMA monomer exposure is over - IW left the trade.",
    signatures=[("Applicant", "Roxane Almeida", "ink", "5-14-13"), ("Attorney for Applicant", "Hollis Verne", "ink", "5-14-13"), ("Attorney for Defendant", "Clement Marsh", "ink", "5-20-13")],
    award=["(A) Temporary disability per par. 2, paid.", "(B) Permanent disability of 18 % per par. 3.", "(C) Medical treatment per par. 4.", "(D) Attorney's fee of $2,302.88.", "(E) Medical-legal per par. 5."], judge="Eudora Castleman", approved="6-3-13",
)

# c28 no box ------------------------------------------------------------------
ZAMBRANO = dict(
    case="ADJ7719036", worker="Hector Zambrano", address="1204 E. Compress St., Visalia, CA", employer="Tulare Dairy Hauling", carrier="Meridian Western Assurance", claim="MW-10-6620", born="12/5/1971", place="Visalia", job="milk tanker driver", date="4/9/2010", parts="right ankle (520)",
    td="4/10/10 - 8/15/10", pd="5", rate="230.00", start="8/16/10", total="3,450.00", medlegal="none", fee="517.50", liens="Central Valley Imaging $880 - dft to adj.", need="", other="none.",
    signatures=[("Applicant", "Hector Zambrano", "it", "2/1/12"), ("Attorney for Applicant", "Hollis Verne", "it", "2/1/12"), ("Claims adjuster", "Cheryl Dunleavy", "it", "2/9/12")],
    award=["(A) TD as stipulated, paid.", "(B) PD of 5 %.", "(C) Per stipulation no. 4.", "(D) Fee $517.50."], judge="Eudora Castleman", judge_how="it", approved="2/21/12",
)

# c30 plain text --------------------------------------------------------------
THORNQUIST = dict(
    case="ADJ10220591", worker="Birgitta Thornquist", address="9 Alder Loop, Eureka, CA 95501", employer="Humboldt Bay Fixtures", carrier="Pacific Anchor Mutual", claim="PAM-15-90441", born="4/30/1982", place="Eureka", job="cabinet finisher", date="7/22/2015", parts="left index and middle fingers (340)",
    td="7/23/15 - 9/2/15 paid", pd="14", rate="290.00", start="9/3/2015", total="14,137.50", medlegal="PTP report only", fee="0.00 (unrepresented)", liens="none", need="not",
    other="Dr. Ekwueme's P&S report of 3/10/16 says healed w/ loss of tip motion, discharged from care. F/M: none per same. Applicant advised by I&A Officer re: right to reopen w/in 5 yrs.",
    signatures=[("Applicant, in pro per", "Birgitta Thornquist", "/s/", "5/16/2016"), ("for Pacific Anchor Mutual", "W. Delacour, adjuster", "/s/", "5/18/2016")],
    award=["(A) Temporary disability, paid.", "(B) Permanent disability of 14 %, $14,137.50, less advances.", "(C) Further medical treatment: none.", "(D) No attorney's fee."], judge="Alaric Fenwick, WCJ", judge_how="/s/", approved="6/1/2016",
)

# c29 one side ----------------------------------------------------------------
PRUITT = dict(
    case="ADJ9471550", worker="Odell Pruitt", address="5 Rail Spur, Barstow, CA 92311", employer="High Desert Switching Co.", carrier="Northgate Indemnity Exchange", claim="NIE0051903", born="9/9/1955", job="brakeman (contract yard)", place="Barstow",
    injuries=[["ADJ9471550", "specific", "3/2/2014", "420 back, 513 knee (L)"]], earnings="$980.00/wk", td="$12,133.33", pd="$6,900.00 thru 8/1/15", medical="$31,004.00", unpaid="defendant, pre-approval bills only", sum="33,000.00",
    less=[("6,900.00", "PD advances through 8/1/15"), ("4,950.00", "attorney fee, H. Verne")], balance="21,150.00", liens="dft to pay adj or litigate", init=("OP", "KS"), one={"Future medical treatment": ("", "KS")},
    comments="PD in dispute, AME 22% v QME 9%. Voucher issued. OP reviewed each line with counsel.",
    signatures=[("Employee", "Odell Pruitt", "ink", "10/6/15"), ("Witness", "Minna Oyler", "ink", "10/6/15"), ("Witness", "Terrell Bascombe", "ink", "10/6/15"), ("Attorney for Employee", "Hollis Verne", "ink", "10/6/15"), ("Attorney for Defendant", "Katarina Sorrell", "ink", "10/13/15")],
    judge="Gaspard Whitely", approved="OCT 29 2015",
)

# c31 MMA money ---------------------------------------------------------------
NAKAGAWA = dict(
    case="ADJ8102245", worker="Yukio Nakagawa", address="330 Pismo Terrace, Arroyo Grande, CA", employer="Nipomo Row Crops Inc.", carrier="Golden Sierra Insurance Company", claim="GS-4410-11", born="6/6/1951", job="field foreman", place="Santa Maria",
    injuries=[["ADJ8102245", "specific", "9/19/2011", "420 back (lumbar), 440 hip (R)"]], earnings="$1,150.00/wk", td="$79,733.00", pd="$41,400.00 thru 2/28/17", medical="$188,220.00", unpaid="carrier", sum="240,000.00",
    less=[("41,400.00", "PD advances through 2/28/17"), ("48,500.00", "MMA, to self administered acct of IW"), ("36,000.00", "attorney fee, P. Haas")], balance="114,100.00", liens="carrier to PAL; Medicare cond. payments $1,204.11 pd by carrier",
    init=("YN", "RO"), comments="MMA of $48,500.00 incl. in para 7, figures per vendor; NOT submitted to CMS by choice of the parties. IW is a Medicare beneficiary since 2016 (MSP; MMA of 2003, P.L. 108-173 s.301; 42 USC 1395y). He'll pay for his own hip & back care out of said acct. and carrier is done w/ F/M.",
    signatures=[("Employee", "Yukio Nakagawa", "ink", "4/3/17"), ("Witness", "Delia Camberos", "ink", "4/3/17"), ("Witness", "Jonas Whitfield", "ink", "4/3/17"), ("Attorney for Employee", "Peregrine Haas", "ink", "4/3/17"), ("Attorney for Defendant", "Rotimi Oduya", "ink", "4/7/17")],
    judge="Gaspard Whitely", approved="APR 25 2017",
)

# c32 nobody signed -----------------------------------------------------------
LAFORGE = dict(
    case="ADJ18110376", worker="Simone Laforge", address="16 Tidepool Ct, Monterey, CA 93940", employer="Cannery Walk Aquarium Gifts", carrier="Tamarack Casualty Co.", claim="TC-23-660091", born="10/2/1993", job="retail clerk", place="Monterey",
    injuries=[["ADJ18110376", "specific", "8/12/2023", "320 wrist (R)"]], earnings="$540.00/wk", td="none", pd="none", medical="$2,218.00", unpaid="defendant", sum="12,500.00", less=[("0.00", "no advances"), ("1,875.00", "attorney fee")], balance="10,625.00", liens="none known",
    init=("", ""), comments="Settlement in full incl. future medical for R wrist, which is bought out at $4,000.00 of the sum.",
    signatures=[("Employee", "", "", ""), ("Witness", "", "", ""), ("Witness", "", "", ""), ("Attorney for Employee", "", "", ""), ("Attorney for Defendant", "", "", "")],
)

SAMPLES = {
    "c27-stips-dental.pdf": typed.as_pdf("blank", stips(ALMEIDA) + award(ALMEIDA)),
    "c28-stips-tanker.pdf": typed.as_pdf("paren", stips(ZAMBRANO) + award(ZAMBRANO)),
    "c29-cr-yard.pdf": typed.as_pdf("printed", release(PRUITT) + approving(PRUITT)),
    "c30-stips.txt": typed.as_text("bracket", stips(THORNQUIST) + award(THORNQUIST)),
    "c31-cr-foreman.pdf": typed.as_pdf("bracket", release(NAKAGAWA) + approving(NAKAGAWA)),
    "c32-cr-gift-shop.pdf": typed.as_pdf("bracket", release(LAFORGE)),
}
