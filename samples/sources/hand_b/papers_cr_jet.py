"""Compromise and Releases in the first wording, with their addenda, orders and letters."""

from __future__ import annotations

from .form_cr_jet import compromise
from .form_stips import award_page
from .layout import (
    LETTER_CSS,
    WATERMARK_CSS,
    Paper,
    addendum_css,
    esc,
    packet,
    paragraphs,
    signature,
)
from .orders import order

BOTH = {"*": ("", "")}

# ---------------------------------------------------------------- b04

B04 = {
    "cases": ["ADJ11208843"], "ssn4": "7718", "venue": "FRE", "first": "Harlan", "mi": "P", "last": "Stoddermeier",
    "address": "29 Vineyard Loop", "city": "Clovis", "zip": "93611",
    "employer": "Kings River Cold Storage LLC", "employer_address": "2200 Golden State Frontage", "employer_city": "Fresno, CA 93725",
    "carrier": "Bonanza West Casualty Company", "tpa": "Bonanza West Casualty Company", "claim": "BW-17-0044192", "tpa_address": "P.O. Box 30011", "tpa_city": "Fresno, CA 93704",
    "aa_firm": "Delgado Prieto Law", "aa": "Rosa I. Prieto", "aa_address": "1455 Van Ness Ave, Ste 310", "aa_city": "Fresno, CA 93721",
    "da_firm": "Yoshimura Bell & Crane LLP", "da": "Martin D. Crane", "da_address": "7050 N. Palm Ave", "da_city": "Fresno, CA 93650",
    "injuries": [{"case": "ADJ11208843", "start": "07/19/2017", "occupation": "Forklift operator", "place": "2200 Golden State Frontage, Fresno, CA", "codes": ["420", "513", "", ""],
                  "parts": "Lumbar spine; right knee"}],
    "earnings": "$914.30/wk", "td_paid": "$63,330.72", "td_periods": "07/20/2017 - 07/17/2019 @ $609.53", "pd_paid": "$30,450.00", "pd_periods": "$290.00 from 07/18/2019",
    "med_paid": "$171,806.55", "unpaid_med": "Def. to pay per fee schedule, DOS up to OACR only",
    "sum": "245,000.00", "deductions": [("$30,450.00", "for permanent disability advances through 04/30/2023"),
                                         ("$58,400.00", "payable to Harlan Stoddermeier, Medicare Set-Aside, per attached MSA Addendum")],
    "fee": "36,750.00", "balance": "119,400.00", "p8": "Def to pay, adjust or litigate all liens of record. No EDD lien.",
    "initials": {"*": ("HS", "MC"), "employment": ("", ""), "sw": ("", ""), "132a": ("", ""), "sol": ("", ""), "voucher": ("", ""), "jurisdiction": ("", "")},
    "comments": """
    Settlement based on AME Dr. Petrosian reports of 3/14/22 & 10/2/22. Disputes as to apportionment, need for further surgery (L4-S1 fusion), TD after 104 wks. Parties wish to buy peace.

    See MSA Addendum, 2 pp., which is a part hereof. Voucher not settled, was issued 11/2020.
    """,
    "signed_on": "9th day of May, 2023", "signed_at": "Fresno, California",
    "signatures": [("Applicant (Employee)", "Harlan Stoddermeier", "ink", "5/9/23"), ("Witness 1", "Gloria Tafoya", "ink", "5/9/23"), ("Witness 2", "Ben Marsh", "ink", "5/9/23"),
                   ("Attorney for Applicant", "Rosa I. Prieto", "ink", "5/9/23"), ("Attorney for Defendant", "Martin D. Crane", "s", "5/11/23")],
}
B04_ADDENDUM = """
This addendum is attached to and made a part of the Compromise and Release in ADJ11208843. The applicant is sixty-three years of age and has been entitled to Medicare by reason of Social
Security disability since November of 2021. The parties have tried in good faith to take Medicare's interests into account under 42 U.S.C. 1395y(b)(2).

**1. The set-aside.** Out of the sum in paragraph 7 of the Compromise and Release, $58,400.00 is to be held by the applicant as a Medicare Set-Aside ("MSA"), funded in one lump sum
and self-administered by him in a separate interest-bearing account. The figure comes from the allocation prepared by Corvallis Medicare Consultants dated February 22, 2023,
covering lumbar spine and right knee.

**2. Submission.** The proposal was sent to the Centers for Medicare and Medicaid Services ("CMS") on April 18, 2023. No determination has been received as of the date of signing. The parties
do not wish to hold up the approval of the Compromise and Release while CMS reviews the proposal, and request that an Order Approving issue forthwith.

**3. Cap.** Should CMS determine that a sum larger than $58,400.00 is required, defendant agrees to fund the difference up to, and not beyond, a total Medicare Set-Aside of $65,000.00.
If the CMS determination exceeds $65,000.00, then this Compromise and Release, and any order approving it, shall be void and of no effect at the election of either party made in writing
within thirty days of receipt of the determination, and the parties shall be returned to the positions they were in beforehand, with credit to defendant for all sums paid. Until the
election is made or the time for it has passed, defendant shall not terminate treatment that has been authorized.

**4. Reports.** Applicant understands that Medicare will not pay for treatment of the industrial injury until the account has been spent on such treatment, that a yearly attestation is to be sent
to the Benefits Coordination and Recovery Center, and that spending the account on other things may cost him coverage.
"""
B04_LETTER = """
RE: Workers' Compensation Medicare Set-Aside Arrangement (WCMSA) — Claimant: Harlan P. Stoddermeier — Date of Injury: July 19, 2017 — Case Control Number: W23108-0447

Dear Sir or Madam:

We have completed our review of the proposed Workers' Compensation Medicare Set-Aside Arrangement submitted on April 18, 2023. The proposed amount was $58,400.00.

After review of the medical records submitted with the proposal, the Centers for Medicare & Medicaid Services (CMS) has determined that $77,912.00 adequately considers
Medicare's interests with respect to future medical items and services, including prescription drugs, related to the claimed injury that would otherwise be reimbursable by Medicare. The
difference results chiefly from the inclusion of one lumbar fusion procedure, with inpatient stay, and of gabapentin 300 mg at the dosage last prescribed.

Approval of this WCMSA amount is not effective until a copy of the final executed settlement agreement, which must include this WCMSA amount, has been received by CMS. The amount is to be
placed in an interest-bearing account and used only for services related to the injury. Medicare will not make payment for such services until the account is exhausted and
has been properly accounted for.

If you believe that this determination contains an obvious mistake, you may ask for a re-review and set out your reasons in writing.

Sincerely,
"""


def cms_letter(date: str, to: str, text: str, name: str, hand: str = "ink") -> Paper:
    body = f"""<table style="width:100%;margin-bottom:14pt"><tr><td style="font:bold 12pt/1.2 'Liberation Sans'">DEPARTMENT OF HEALTH &amp; HUMAN SERVICES<br><span style="font:10pt 'Liberation Sans'">Centers for Medicare &amp; Medicaid Services</span></td>
    <td style="text-align:right;font:8.5pt/1.3 'Liberation Sans'">Workers' Compensation Review Contractor<br>P.O. Box 40088<br>Baltimore, MD 21240</td></tr></table>
    <div class="addr"><p>{date}</p></div><div class="addr">{"".join(f"<p>{esc(line)}</p>" for line in to.split("|"))}</div>{paragraphs(text)}
    {signature(name, hand)}<p>{name}<br>Workers' Compensation Review Contractor<br>Centers for Medicare &amp; Medicaid Services</p><p class="small">cc: Claimant; claimant's attorney; carrier; BCRC</p>"""
    return Paper(body, LETTER_CSS)


def addendum(title: str, text: str, header: str, footer: str, signers: list[tuple[str, str, str, str]], table: str = "", leading: float = 1.85) -> Paper:
    from .layout import sign_row

    rows = "".join(sign_row(c, n, k, when) for c, n, k, when in signers)
    head, _, tail = text.partition("[TABLE]")
    return Paper(f'<p class="c b u" style="font-size:13pt">{title}</p>{paragraphs(head)}{table}{paragraphs(tail) if tail else ""}{rows}', addendum_css(header, footer, leading))


# ---------------------------------------------------------------- b05

B05 = {
    "cases": ["ADJ14602275"], "ssn4": "2093", "venue": "OAK", "first": "Marguerite", "mi": "", "last": "Dufault-Okafor",
    "address": "5517 Shattuck Terrace", "city": "Oakland", "zip": "94609", "insured": False,
    "employer": "East Bay Transit Services Authority", "employer_address": "800 Harbor Way", "employer_city": "Richmond, CA 94804",
    "carrier": "Permissibly self-insured", "tpa": "Contra Pacific Adjusters", "claim": "CPA21-EB-00912", "tpa_address": "P.O. Box 22190", "tpa_city": "Concord, CA 94520",
    "aa_firm": "Feinberg Osei & Ruiz", "aa": "Kwame Osei", "aa_address": "436 14th Street, 9th Fl", "aa_city": "Oakland, CA 94612",
    "da_firm": "Abernathy Lum LLP", "da": "Serena Lum", "da_address": "1999 Harrison St", "da_city": "Oakland, CA 94612",
    "injuries": [{"case": "ADJ14602275", "start": "11/30/2020", "occupation": "Coach operator", "place": "MacArthur Blvd., Oakland, CA", "codes": ["420", "513", "", ""],
                  "parts": "Low back; bilateral knees"}],
    "earnings": "$1,402.00/wk", "td_paid": "$97,204.16", "td_periods": "12/01/2020 - 11/28/2022 @ $934.66", "pd_paid": "$21,170.00", "pd_periods": "$290/wk from 11/29/2022",
    "med_paid": "$204,118.09", "unpaid_med": "See Comments, Para. 9",
    "p6_note": "OTHERWISE SPECIFIED: see Paragraph 9 comments re medical.",
    "sum": "95,000.00", "deductions": [("$21,170.00", "for permanent disability advances through 06/20/2024")],
    "fee": "14,250.00", "balance": "59,580.00", "p8": "None known. EDD has been reimbursed.",
    "initials": {"*": ("MDO", "SL"), "fm": ("", ""), "self": ("", ""), "employment": ("", ""), "sw": ("", ""), "132a": ("", ""), "sol": ("", ""), "voucher": ("", ""), "jurisdiction": ("", "")},
    "comments": """
    STEP ONE OF TWO. The sum in Para. 7 is for indemnity only (PD, any & all TD, 5814 to date). It does not include consideration for future medical.

    Medical stays open on the low back and both knees, DA to continue to provide tx per LC 4600 thru the MPN w/ UR/IMR, until (a) CMS approves a WCMSA which DA shall submit
    w/in 60 days of the OACR and (b) DA funds same in full. On both (a) and (b) the parties will sign a second C&R for the medical in the additional gross amt of $40,000.00 plus the
    MSA as approved, and F/M closes upon the order approving that 2nd C&R. If CMS does not approve, or DA does not care to fund at the approved figure, then F/M just stays open, no
    hard feelings.

    Bases: PQME Dr. L. Abernethy-Cho 2/8/24, 31% PD after apportionment. AA & DA believe adequate.
    """,
    "signed_on": "June 27, 2024", "signed_at": "Oakland, CA",
    "signatures": [("Applicant (Employee)", "Marguerite Dufault-Okafor", "typed", "6/27/24"), ("Witness 1", "Nia Brathwaite", "typed", "6/27/24"), ("Witness 2", "Carl Ohlsson", "typed", "6/27/24"),
                   ("Attorney for Applicant", "Kwame Osei", "s", "6/27/24"), ("Attorney for Defendant", "Serena Lum", "s", "7/1/24")],
}

# ---------------------------------------------------------------- b06

B06 = {
    "cases": ["ADJ9047715"], "ssn4": "5226", "venue": "LBO", "first": "Teodoro", "mi": "A", "last": "Villaluz",
    "address": "2416 E. Cameron Street", "city": "Long Beach", "zip": "90810",
    "employer": "Harbor Gate Drayage, Inc.", "employer_address": "1 Pier T Avenue", "employer_city": "Long Beach, CA 90802",
    "carrier": "Sentinel Bay Insurance Co.", "tpa": "Crosswind TPA", "claim": "XW-330147-A", "tpa_address": "P.O. Box 881", "tpa_city": "Brea, CA 92822",
    "aa_firm": "Law Office of Grady Ellsworth", "aa": "Grady Ellsworth", "aa_address": "3350 Atlantic Ave", "aa_city": "Long Beach, CA 90807",
    "da_firm": "Pruitt & Vandermolen", "da": "Anneke Vandermolen", "da_address": "100 Oceangate, Ste 900", "da_city": "Long Beach, CA 90802",
    "injuries": [{"case": "ADJ9047715", "start": "01/15/2012", "end": "08/30/2013", "occupation": "Truck driver", "place": "Ports of Los Angeles and Long Beach", "codes": ["420", "200", "450", "810"],
                  "parts": "Back, neck, both shoulders, digestive system (GERD)"}],
    "earnings": "$880.00 (in dispute)", "td_paid": "$12,909.12", "td_periods": "09/03/2013 - 01/27/2014 @ $586.67", "pd_paid": "$0", "pd_periods": "n/a",
    "med_paid": "$41,206.77", "unpaid_med": "Defendant, thru date of OACR",
    "sum": "68,500.00", "deductions": [], "fee": "10,275.00", "balance": "58,225.00",
    "p8": "Def. will PAL (pay, adjust, litigate) liens of Bixby Ortho, Crown Pharmacy Svcs, Elite Interpreting, all filed. WCAB retains jurisdiction over liens.",
    "initials": {"*": ("TV", "AV"), "voucher": ("", "")},
    "comments": """
    Applicant wants a C&R, does not want more tx with the MPN & will see own doctors thru spouse's plan. Def. disputes inj. to neck, shoulders and GI. Comp. of all issues incl fut med to avoid risk at trial.
    """,
    "signed_on": "03/26/2015", "signed_at": "Long Beach, CA",
    "signatures": [("Applicant (Employee)", "Teodoro Villaluz", "img", "3/26/15"), ("Witness 1", "Priscilla Dunne", "img", "3/26/15"), ("Witness 2", "Hector Salas", "img", "3/26/15"),
                   ("Attorney for Applicant", "Grady Ellsworth", "img", "3/26/15"), ("Attorney for Defendant", "Anneke Vandermolen", "img", "3-30-15")],
}
B06_ORDER = """
The parties to the above-entitled action having filed a Compromise and Release herein on April 2, 2015, settling this case for $68,500.00, and requesting that it be approved, and this Board having
considered the entire record, including said Compromise and Release, now finds that it should be approved.

**IT IS ORDERED** that said Compromise and Release is approved.

**AWARD IS MADE** in favor of TEODORO VILLALUZ and against SENTINEL BAY INSURANCE CO. of the sum of $68,500.00, less $10,275.00 to Grady Ellsworth, applicant's attorney, leaving $58,225.00 payable to applicant.

Defendant is liable for and shall pay all reasonable medical treatment furnished to applicant for the industrial injury through the date of this order, including treatment now scheduled, if furnished on or before
that date. Defendant is to pay, adjust or litigate the liens of Bixby Ortho, Crown Pharmacy Services and Elite Interpreting, and jurisdiction over them is reserved. Penalties and interest
waived if paid within 30 days.
"""

# ---------------------------------------------------------------- b07

B07 = {
    "cases": ["ADJ15118830"], "ssn4": "8804", "venue": "SBR", "first": "Corliss", "mi": "D", "last": "Weatherspoon",
    "address": "14 Quail Meadow Ct", "city": "Redlands", "zip": "92374",
    "employer": "Inland Summit Hospitality Group", "employer_address": "2750 Hospitality Lane", "employer_city": "San Bernardino, CA 92408",
    "carrier": "Arroyo National Insurance Company", "tpa": "Arroyo National Insurance Company", "claim": "ANI-WC-904418", "tpa_address": "P.O. Box 5566", "tpa_city": "Rancho Cucamonga, CA 91729",
    "aa_firm": "Baptiste & Moy, LLP", "aa": "Renee Baptiste", "aa_address": "225 W. Hospitality Ln", "aa_city": "San Bernardino, CA 92408",
    "da_firm": "Goldwater Ishii", "da": "Thomas Ishii", "da_address": "3403 Tenth St", "da_city": "Riverside, CA 92501",
    "injuries": [{"case": "ADJ15118830", "start": "05/02/2021", "occupation": "Banquet server", "place": "2750 Hospitality Lane, San Bernardino", "codes": ["520", "530", "", ""], "parts": "Left ankle, left foot"}],
    "earnings": "$565.20/wk", "td_paid": "$10,550.40", "td_periods": "05/03/2021 - 11/28/2021 @ $376.80", "pd_paid": "$4,930.00", "pd_periods": "$251.20",
    "med_paid": "$18,440.10", "unpaid_med": "None known",
    "sum": "24,500.00", "deductions": [("$4,930.00", "for permanent disability advances through 08/01/2022")], "fee": "3,675.00", "balance": "15,895.00",
    "p8": "None.",
    "initials": {"*": ("CW", "TI"), "employment": ("", ""), "aoecoe": ("", ""), "sw": ("", ""), "132a": ("", ""), "sol": ("", ""), "other": ("", ""), "voucher": ("", ""), "jurisdiction": ("", "")},
    "comments": "7% WPI per PTP Dr. Nakagawa. Applicant back at work w/ other employer. C&R of everything but the voucher. See Addendum A re Medicare.",
    "signed_on": "September 20, 2022", "signed_at": "San Bernardino, CA",
    "signatures": [("Applicant (Employee)", "Corliss Weatherspoon", "esign", "09/20/2022"), ("Witness 1", "Dana Pilcher", "esign", "09/20/2022"), ("Witness 2", "Luis Arroyo Funes", "esign", "09/20/2022"),
                   ("Attorney for Applicant", "Renee Baptiste", "esign", "09/21/2022"), ("Attorney for Defendant", "Thomas Ishii", "esign", "09/22/2022")],
}
B07_ADDENDUM = """
The parties to this Compromise and Release have considered the interests of Medicare in arriving at this settlement. Applicant is 46 years old, is employed, has never applied for Social Security disability
benefits, does not have end stage renal disease, and states that he is not enrolled in Medicare. Applicant understands that this settlement may affect Medicare or other benefits to which he may become entitled, and that
under the Medicare Secondary Payer provisions, 42 U.S.C. 1395y(b), Medicare does not pay for treatment where payment has been made under a workers' compensation law or plan. It is not the purpose of this
settlement to shift to Medicare the burden of care for the work injury.

Applicant agrees to tell his attorney at once should he learn of any conditional payment made by Medicare on account of the left foot or ankle. Applicant further understands that he should consult with someone
who knows about Medicare before he spends the proceeds of this settlement. Defendant makes no representation as to what Medicare will or will not pay for at any time after this settlement.

Any and all reporting duties under Section 111 of the Medicare, Medicaid and SCHIP Extension Act of 2007 (42 U.S.C. 1395y(b)(8)) are those of defendant. Applicant has given his full name, date of birth and gender for
that purpose and for no other.
"""

# ---------------------------------------------------------------- b08

B08 = {
    "cases": ["ADJ16640092"], "ssn4": "", "venue": "SDO", "first": "Nadine", "mi": "", "last": "Crowhurst",
    "address": "740 Turquoise Place", "city": "Chula Vista", "zip": "91911",
    "employer": "Otay Mesa Fabricators, Inc.", "employer_address": "8900 Airway Road", "employer_city": "San Diego, CA 92154",
    "carrier": "Copper Ridge Indemnity", "tpa": "Copper Ridge Indemnity", "claim": "CRI 22-70161", "tpa_address": "P.O. Box 120", "tpa_city": "San Diego, CA 92112",
    "aa_firm": "Sandoval Hirsch", "aa": "Abel Sandoval", "aa_address": "110 West C Street", "aa_city": "San Diego, CA 92101",
    "da_firm": "Kilbride Nakashima LLP", "da": "F. Kilbride", "da_address": "402 W. Broadway", "da_city": "San Diego, CA 92101",
    "injuries": [{"case": "ADJ16640092", "start": "04/12/2022", "occupation": "Welder", "place": "8900 Airway Road, San Diego", "codes": ["450", "313", "", ""], "parts": "Right shoulder, right elbow"}],
    "earnings": "$1,010/wk [confirm w/ client]", "td_paid": "$[TBD]", "td_periods": "04/13/2022 - [TBD]", "pd_paid": "$[TBD]", "pd_periods": "$290",
    "med_paid": "$[benefit printout]", "unpaid_med": "Defendant",
    "sum": "82,500.00", "deductions": [("$[TBD]", "for permanent disability advances through [date]")], "fee": "12,375.00", "balance": "[TBD]",
    "p8": "Def to P/A/L",
    "initials": {"*": ("", "")},
    "comments": "Full and final C&R incl. F/M. [FK: Abel wants elbow meds carved out - client says no, per call 6/10. Revisit at MSC?]",
    "signed_on": "________, 2024", "signed_at": "San Diego, California",
    "signatures": [("Applicant (Employee)", "Nadine Crowhurst", "", ""), ("Witness 1", "", "", ""), ("Witness 2", "", "", ""),
                   ("Attorney for Applicant", "Abel Sandoval", "", ""), ("Attorney for Defendant", "F. Kilbride", "", "")],
}

# ---------------------------------------------------------------- b09

B09 = {
    "cases": ["ADJ12885501"], "ssn4": "3159", "venue": "POM", "first": "Prudencio", "mi": "R", "last": "Acevedo-Lunt",
    "address": "918 W. Mission Court", "city": "Ontario", "zip": "91762",
    "employer": "Chino Basin Plastics Corp.", "employer_address": "5100 Schaefer Avenue", "employer_city": "Chino, CA 91710",
    "carrier": "Meadowlark Fire & Casualty", "tpa": "Trident Claims Management", "claim": "TCM-19-55208", "tpa_address": "P.O. Box 4417", "tpa_city": "Ontario, CA 91761",
    "aa_firm": "", "aa": "", "aa_address": "", "aa_city": "",
    "da_firm": "Westerlund Park", "da": "Jiyoung Park", "da_address": "3281 E. Guasti Rd", "da_city": "Ontario, CA 91761",
    "injuries": [{"case": "ADJ12885501", "start": "10/08/2019", "occupation": "Molding machine operator", "place": "5100 Schaefer Avenue, Chino", "codes": ["330", "340", "", ""], "parts": "Left hand; left ring and small fingers (crush)"}],
    "earnings": "$540.00", "td_paid": "$18,720.00", "td_periods": "10/09/2019 - 10/06/2020 @ $360", "pd_paid": "$9,280.00", "pd_periods": "$240.00",
    "med_paid": "$52,300.48", "unpaid_med": "Trident Claims, to date of approval",
    "sum": "21,000.00", "deductions": [("$9,280.00", "for permanent disability advances through 02/28/2021")], "fee": "0.00", "balance": "11,720.00", "p8": "None known",
    "initials": {"*": ("PA", "JP"), "sw": ("", ""), "132a": ("", ""), "employment": ("", ""), "voucher": ("", "")},
    "comments": "Applicant is in pro per. 15% per PTP Dr. Seligman. No surgery anticipated. Parties settle all incl. future medical.",
    "signed_on": "April 1, 2021", "signed_at": "Chino, California",
    "signatures": [("Applicant (Employee)", "Prudencio Acevedo-Lunt", "ink", "4/1/2021"), ("Attorney for Defendant", "Jiyoung Park", "ink", "4/6/2021")],
    "notary": {"county": "San Bernardino", "date": "April 1, 2021", "name": "Teresa Q. Haddad", "no": "2288410"},
}
B09_ORDER = """
The Compromise and Release filed April 9, 2021 has come before the undersigned for review of its adequacy under 8 CCR 10700. The applicant is not represented. On the present record the judge is not able to find that the
amount is adequate, for these reasons:

(a) The file contains no rating of the permanent disability by the Disability Evaluation Unit, and the report of Dr. Seligman does not address grip loss.

(b) The report speaks of a possible tendon release in the future. Nothing shows what part of the $21,000.00 is for future medical treatment.

(c) The proof of service does not show that the applicant was given the notice to unrepresented employees in Spanish.

**IT IS ORDERED** that action on the Compromise and Release is **SUSPENDED** for forty-five days. The parties are to file a consultative rating and a letter answering items (b) and (c) within that time. If nothing is filed the matter
will be set for an adequacy hearing on the judge's own motion.
"""

# ---------------------------------------------------------------- b10

B10_AWARD = {
    "applicant": "JOSEPHINE TALAMANTE", "defendant": "CENTRAL SIERRA CONVALESCENT HOSPITALS, INC.; EVERGREEN STATE MUTUAL",
    "cases": ["ADJ10093664"], "date": "February 21, 2017", "judge": "Roderick A. Montclair", "hand": "ink",
    "items": {"A": "Paid in full", "B": "34%, $41,397.50", "C": "Low back and right hip, for life", "E": "$6,209.62", "F": "None"},
    "service": "Served 2/21/2017.",
}
B10 = {
    "cases": ["ADJ10093664"], "ssn4": "6087", "venue": "STK", "first": "Josephine", "mi": "K", "last": "Talamante",
    "address": "77 Delta Breeze Drive", "city": "Lodi", "zip": "95240",
    "employer": "Central Sierra Convalescent Hospitals, Inc.", "employer_address": "1220 Kettleman Lane", "employer_city": "Lodi, CA 95242",
    "carrier": "Evergreen State Mutual", "tpa": "Evergreen State Mutual", "claim": "ESM-15-77301", "tpa_address": "P.O. Box 9002", "tpa_city": "Stockton, CA 95208",
    "aa_firm": "Brandvold & Associates", "aa": "Signe Brandvold", "aa_address": "42 N. Sutter St", "aa_city": "Stockton, CA 95202",
    "da_firm": "Oakes Merriweather", "da": "Paul Merriweather", "da_address": "2291 W. March Lane", "da_city": "Stockton, CA 95207",
    "injuries": [{"case": "ADJ10093664", "start": "06/03/2015", "occupation": "CNA", "place": "1220 Kettleman Lane, Lodi", "codes": ["420", "440", "", ""], "parts": "Low back, right hip"}],
    "earnings": "$702.00", "td_paid": "$24,336.00", "td_periods": "06/04/2015 - 06/01/2016 @ $468", "pd_paid": "$41,397.50", "pd_periods": "Award of 2/21/2017, paid out",
    "med_paid": "$133,090.25", "unpaid_med": "Def., DOS prior to OACR",
    "sum": "60,000.00", "deductions": [], "fee": "9,000.00", "balance": "51,000.00", "p8": "n/a",
    "initials": {"*": ("", ""), "fm": ("JT", "PM"), "self": ("JT", "PM"), "pd": ("JT", "PM"), "other": ("JT", "PM")},
    "comments": "Post-award C&R. Buyout of the F/M award of 2/21/2017. Other = penalties & reopening.",
    "signed_on": "10/12/2023", "signed_at": "Stockton, CA",
    "signatures": [("Applicant (Employee)", "Josephine K. Talamante", "ink", "10/12/23"), ("Witness 1", "Ora Lindgren", "ink", "10/12/23"), ("Witness 2", "Faith Amadi", "ink", "10/12/23"),
                   ("Attorney for Applicant", "Signe Brandvold", "ink", "10/12/23"), ("Attorney for Defendant", "Paul Merriweather", "ink", "10/17/23")],
}
B10_ORDER = """
Having reviewed the Compromise and Release received October 19, 2023, which proposes to resolve applicant's stipulated award of further medical treatment for $60,000.00:

The record shows that applicant is 66 years of age and a Medicare beneficiary. No Medicare Set-Aside, and no statement about one, accompanies the document, though the amount is above the CMS review threshold for a
beneficiary. The last report in the file recommends a total hip arthroplasty. The undersigned is unable to say that the agreement is adequate or that the applicant has been advised of what she gives up.

**ORDER SUSPENDING ACTION** on the Compromise and Release is made. The matter is set for status conference on December 14, 2023, 8:30 a.m. Applicant's personal appearance is required. Pending further order nothing in the
Compromise and Release takes effect.
"""


# ---------------------------------------------------------------- b33

B33 = {
    "cases": ["ADJ10550291"], "ssn4": "9912", "venue": "SFO", "first": "Vivek", "mi": "", "last": "Rangachari",
    "address": "1600 Bryant Street #8", "city": "San Francisco", "zip": "94103",
    "employer": "Tollhouse Courier Co.", "employer_address": "77 Brannan Street", "employer_city": "San Francisco, CA 94107",
    "carrier": "Juniper State Casualty", "tpa": "Juniper State Casualty", "claim": "JSC-160442", "tpa_address": "P.O. Box 2020", "tpa_city": "Daly City, CA 94014",
    "aa_firm": "", "aa": "", "aa_address": "", "aa_city": "",
    "da_firm": "Solano Pettigrew LLP", "da": "Oona Pettigrew", "da_address": "50 Fremont St", "da_city": "San Francisco, CA 94105",
    "injuries": [{"case": "ADJ10550291", "start": "08/08/2016", "occupation": "Bicycle messenger", "place": "Market & 5th, San Francisco", "codes": ["110", "320", "", ""], "parts": "Brain (concussion), left wrist"}],
    "earnings": "$500.00", "td_paid": "$17,333.68", "td_periods": "08/09/2016 - 08/07/2017 @ $333.34", "pd_paid": "$0", "pd_periods": "-",
    "med_paid": "$36,114.00", "unpaid_med": "Def. through approval",
    "sum": "17,500.00", "deductions": [], "fee": "0.00", "balance": "17,500.00", "p8": "None",
    "initials": {"*": ("VR", "OP"), "sw": ("", ""), "132a": ("", ""), "employment": ("", ""), "voucher": ("", "")},
    "comments": "IW in pro per. All issues, incl. F/M, are settled.",
    "signed_on": "March 5, 2018", "signed_at": "San Francisco",
    "signatures": [("Applicant (Employee)", "Vivek Rangachari", "img", "3/5/18"), ("Witness 1", "Carla Nims", "img", "3/5/18"), ("Witness 2", "Boyd Escher", "img", "3/5/18"), ("Attorney for Defendant", "Oona Pettigrew", "s", "3/8/18")],
}
B33_SET_ASIDE = """
Applicant's petition to set aside the Order Approving Compromise and Release of March 20, 2018 was heard on October 24, 2018, applicant and the claims examiner having testified.

**FINDINGS.** 1. On March 5, 2018, applicant was under treatment for the effects of a brain injury, and did not understand that he was giving up medical care; no guardian ad litem had been considered. 2. The report of Dr. Ottoline of February 2, 2018, which recommended
eighteen months of cognitive therapy, was in defendant's hands and was not filed with the Compromise and Release. 3. There is good cause to set the order aside.

**IT IS ORDERED** that the Order Approving Compromise and Release dated March 20, 2018 is **RESCINDED AND SET ASIDE**, and the matter is returned to the trial calendar. Defendant is to have credit, against any award which may issue, for the sum it has paid.
"""


def _draft() -> Paper:
    return compromise(B08, "css", "typed", WATERMARK_CSS, '<div class="wm">DRAFT</div><p class="small b" style="margin:0 0 6pt;color:#7a1020">DRAFT no. 3 - 6/11/24 - FK - FOR SETTLEMENT DISCUSSION ONLY, EVID. CODE 1152 - NOT FOR FILING</p>')


SAMPLES = {
    "b04-cr-cms-above-cap.pdf": packet(
        "Compromise and Release", compromise(B04, "css", "drawn"),
        addendum("MEDICARE SET-ASIDE ADDENDUM TO COMPROMISE AND RELEASE", B04_ADDENDUM, "Stoddermeier v. Kings River Cold Storage — ADJ11208843", "MSA Addendum",
                 [("Applicant", "Harlan Stoddermeier", "ink", "5/9/23"), ("Attorney for Applicant", "Rosa I. Prieto", "ink", "5/9/23"), ("Attorney for Defendant", "Martin D. Crane", "s", "5/11/23")]),
        order("ORDER APPROVING COMPROMISE AND RELEASE", "ADJ11208843", "HARLAN STODDERMEIER", "KINGS RIVER COLD STORAGE LLC; BONANZA WEST CASUALTY COMPANY", """
        The parties having filed a Compromise and Release on May 15, 2023, and the judge having considered the entire record, including the MSA Addendum, and having found it adequate:

        **IT IS ORDERED** that the Compromise and Release is approved, subject to the terms stated in it. Award is made in favor of applicant in the sum of $245,000.00, payable as paragraph 7 provides, less
        $36,750.00 to Delgado Prieto Law.
        """, "June 1, 2023", "Honorable Agnes T. Whitcombe", "ink"),
        cms_letter("October 3, 2023", "Corvallis Medicare Consultants|1100 NW Monroe Blvd|Corvallis, OR 97330", B04_LETTER, "L. Brannigan")),
    "b05-cr-indemnity-first-step.pdf": packet(
        "Compromise and Release", compromise(B05, "uni", "typed"),
        order("ORDER APPROVING COMPROMISE AND RELEASE", "ADJ14602275", "MARGUERITE DUFAULT-OKAFOR", "EAST BAY TRANSIT SERVICES AUTHORITY, PSI; CONTRA PACIFIC ADJUSTERS", """
        The Compromise and Release dated June 27, 2024 having been presented at the walk-through calendar, and the judge having found it adequate:

        **IT IS ORDERED THAT** the Compromise and Release **is approved** as written, including the comments at paragraph 9. Payment of $95,000.00, less $21,170.00 and less attorney's fees of $14,250.00, to be made within 30 days.
        """, "July 9, 2024", "Hon. Curtis Okonjo", "s")),
    "b06-cr-order-past-bills.pdf": packet(
        "Compromise and Release", compromise(B06, "css", "drawn"),
        order("ORDER APPROVING COMPROMISE AND RELEASE", "ADJ9047715", "TEODORO VILLALUZ", "HARBOR GATE DRAYAGE, INC.; SENTINEL BAY INSURANCE CO., adjusted by CROSSWIND TPA", B06_ORDER, "April 16, 2015", "Gwendolyn Ashe-Mercado", "img")),
    "b07-cr-medicare-paragraphs.pdf": packet(
        "Compromise and Release", compromise(B07, "svg", "typed"),
        addendum("ADDENDUM “A” TO COMPROMISE AND RELEASE", B07_ADDENDUM, "C. Weatherspoon / ADJ15118830", "Addendum A - Medicare",
                 [("Applicant", "Corliss Weatherspoon", "esign", "09/20/2022"), ("Attorney for Defendant", "Thomas Ishii", "esign", "09/22/2022")])),
    "b08-cr-third-draft.pdf": packet("CR draft 3", _draft()),
    "b09-cr-pro-per-suspended.pdf": packet(
        "Compromise and Release", compromise(B09, "css", "drawn"),
        order("ORDER SUSPENDING ACTION ON COMPROMISE AND RELEASE", "ADJ12885501", "PRUDENCIO ACEVEDO-LUNT", "CHINO BASIN PLASTICS CORP.; MEADOWLARK FIRE & CASUALTY; TRIDENT CLAIMS MANAGEMENT", B09_ORDER, "April 27, 2021", "Hon. Isidro Falkenrath", "ink")),
    "b10-award-then-cr-suspended.pdf": packet(
        "Award and Compromise and Release", award_page(B10_AWARD, "8"), compromise(B10, "uni", "drawn"),
        order("ORDER SUSPENDING ACTION AND NOTICE OF STATUS CONFERENCE", "ADJ10093664", "JOSEPHINE TALAMANTE", "CENTRAL SIERRA CONVALESCENT HOSPITALS, INC.; EVERGREEN STATE MUTUAL", B10_ORDER, "November 2, 2023", "Roderick A. Montclair", "ink")),
    "b33-cr-order-rescinded.pdf": packet(
        "Compromise and Release", compromise(B33, "svg", "drawn"),
        order("ORDER APPROVING COMPROMISE AND RELEASE", "ADJ10550291", "VIVEK RANGACHARI", "TOLLHOUSE COURIER CO.; JUNIPER STATE CASUALTY", """
        The Compromise and Release submitted by walk-through this day is hereby approved. Defendant to pay applicant $17,500.00.
        """, "March 20, 2018", "Hon. Estelle Guzman-Pryor", "img"),
        order("FINDINGS AND ORDER SETTING ASIDE ORDER APPROVING COMPROMISE AND RELEASE", "ADJ10550291", "VIVEK RANGACHARI", "TOLLHOUSE COURIER CO.; JUNIPER STATE CASUALTY", B33_SET_ASIDE, "November 16, 2018", "Hon. Estelle Guzman-Pryor", "img")),
}
