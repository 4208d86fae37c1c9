"""Compromise and Releases in the second wording, with their addenda and orders."""

from __future__ import annotations

from .form_cr_firm import compromise
from .layout import grid, packet
from .orders import order
from .papers_cr_jet import addendum

# ---------------------------------------------------------------- b11

B11 = {
    "cases": ["ADJ8826401"], "ssn4": "9035", "venue": "Santa Ana", "first": "Rosalind", "last": "Peverell", "address": "3318 Wisteria Lane", "city": "Tustin, CA 92780",
    "employer": "Brightline Office Furnishings, Inc.", "employer_address": "1700 E. Dyer Road", "employer_city": "Santa Ana, CA 92705",
    "carrier": "Monarch Pacific Insurance Co.", "claim": "MP-12-60117", "tpa": "Monarch Pacific Insurance Co.", "tpa_city": "Orange, CA 92868",
    "aa": "Stuart Kaminsky", "aa_firm": "Kaminsky Law Group", "aa_city": "Santa Ana", "da": "Beatriz Lomeli", "da_firm": "Harte & Lomeli", "da_city": "Irvine",
    "injuries": [{"case": "ADJ8826401", "start": "09/17/2012", "occupation": "Warehouse clerk", "place": "1700 E. Dyer Road, Santa Ana, CA", "codes": ["420", "200", "", ""], "parts": "Low back, neck"}],
    "earnings": "$648.00/wk", "td_paid": "$44,928.00", "td_rate": "$432.00", "td_periods": "09/18/2012 - 09/15/2014", "pd_paid": "$38,640.00",
    "med_paid": "$119,467.30", "unpaid_med": "Defendant to date of OACR per OMFS",
    "sum": "165,000.00", "deductions": [("38,640.00", "PD advances through 06/30/2018")], "fee": "24,750.00", "balance": "101,610.00",
    "p8": "Def to pay/adjust/litigate. AA has no knowledge of any EDD lien.",
    "initials": {"*": ("RP", "BL"), "employment": ("", ""), "jurisdiction": ("", ""), "132a": ("", ""), "sw": ("", ""), "sol": ("", ""), "voucher": ("", ""), "other": ("", "")},
    "comments": """
    MMA of $31,275.00 included in paragraph 7, figure per allocation of Tidewater Medicare Svcs 5/2/18; appl. is on Medicare and will self administer, no CMS submission.
    Applicant understands she is paying for her own back and neck tx out of the settlement from here on. Defendant picks up nothing after OACR.
    """,
    "signed_on": "August 2, 2018", "signed_at": "Santa Ana, California",
    "signatures": [("Employee", "Rosalind Peverell", "ink", "8/2/18"), ("Witness", "Monica Trejo", "ink", "8/2/18"), ("Witness", "A. Fairbanks", "ink", "8/2/18"),
                   ("Applicant's attorney", "Stuart Kaminsky", "ink", "8/2/18"), ("Defendant's attorney", "Beatriz Lomeli", "ink", "8/6/18")],
}

# ---------------------------------------------------------------- b12

B12 = {
    "cases": ["ADJ12093337"], "ssn4": "1148", "venue": "Marina del Rey", "first": "Gideon", "last": "Asante", "address": "812 Indiana Court #3", "city": "Venice, CA 90291",
    "employer": "Pierside Scenic Studios LLC", "employer_address": "10900 Jefferson Blvd", "employer_city": "Culver City, CA 90230",
    "carrier": "Lantern Mutual Insurance Company", "claim": "LM-WC-0092816", "tpa": "Broadmoor Claims", "tpa_city": "Torrance, CA 90505",
    "aa": "Yael Brodsky", "aa_firm": "Brodsky Tran LLP", "aa_city": "Los Angeles", "da": "Colin Ferreira", "da_firm": "Ferreira Stone", "da_city": "El Segundo",
    "injuries": [{"case": "ADJ12093337", "start": "12/06/2018", "occupation": "Carpenter (scenic)", "place": "10900 Jefferson Blvd, Culver City, CA", "codes": ["420", "", "", ""], "parts": "Lumbar spine"}],
    "earnings": "Maximum", "td_paid": "$71,400.00", "td_rate": "$1,251.38", "td_periods": "12/07/2018 - 01/09/2020", "pd_paid": "$0.00",
    "med_paid": "$88,013.54", "unpaid_med": "Lantern Mutual, pre-OACR DOS only",
    "sum": "110,000.00", "deductions": [("0.00", "PD advances - none")], "fee": "16,500.00", "balance": "93,500.00",
    "p8": "DA to hold applicant harmless from liens of record.",
    "initials": {"*": ("GA", "CF"), "employment": ("", ""), "sw": ("", ""), "132a": ("", ""), "voucher": ("", "")},
    "comments": "All issues settled, incl. fut med tx for the lumbar spine. AME Dr. Rosenthal 11/4/19. Applicant not Medicare eligible, age 34.",
    "signed_on": "February 20, 2020", "signed_at": "Los Angeles, California",
    "signatures": [("Employee", "Gideon Asante", "ink", "2/20/20"), ("Witness", "Delia Roper", "ink", "2/20/20"), ("Witness", "J. Kwan", "ink", "2/20/20"),
                   ("Applicant's attorney", "Yael Brodsky", "typed", "2/20/20"), ("Defendant's attorney", "Colin Ferreira", "typed", "2/24/20")],
}
B12_ORDER = """
<p>The parties having submitted a Compromise and Release dated February 20, 2020 in the gross sum of $110,000.00, and the judge having conferred with counsel at the walk-through calendar:</p>
<p><b>IT IS ORDERED</b> that the Compromise and Release be, and it hereby is, approved, and that defendant pay to applicant the sum of $110,000.00, less $16,500.00 to Brodsky Tran LLP, in full settlement of all benefits arising
out of the injury of December 6, 2018, <span class="strike">including future medical treatment.</span></p>
<p class="insert" style="transform:rotate(-0.7deg);margin:0 0 10pt 30pt">^ except that future medical treatment, lumbar spine, is NOT released. Remains open per LC 4600. &nbsp; R.A.M. 3/5/20</p>
<p>Liens of record to be paid, adjusted or litigated by defendant. Jurisdiction reserved.</p>
"""

# ---------------------------------------------------------------- b13

B13 = {
    "cases": ["ADJ9550172", "ADJ9550173"], "ssn4": "6402", "venue": "Riverside", "first": "Emmett", "last": "Szymanski", "address": "40 Palo Verde Circle", "city": "Hemet, CA 92543",
    "employer": "San Jacinto Gravel & Paving", "employer_address": "600 Quarry Road", "employer_city": "San Jacinto, CA 92583",
    "carrier": "Granite Coast Assurance", "claim": "GCA-2013-88120 / -88121", "tpa": "Granite Coast Assurance", "tpa_city": "Riverside, CA 92502",
    "aa": "Lorna Beckwith", "aa_firm": "Beckwith Law, PC", "aa_city": "Riverside", "da": "Neil Vasquez-Ames", "da_firm": "Ames Castellan", "da_city": "Riverside",
    "injuries": [
        {"case": "ADJ9550172", "start": "08/14/2013", "occupation": "Loader operator", "place": "600 Quarry Road, San Jacinto", "codes": ["420", "440", "", ""], "parts": "Lumbar spine, left hip"},
        {"case": "ADJ9550173", "start": "08/14/2012", "end": "08/14/2013", "occupation": "Loader operator", "place": "600 Quarry Road, San Jacinto", "codes": ["420", "120", "", ""], "parts": "Lumbar spine, hearing loss bilateral"},
    ],
    "earnings": "$1,120.00/wk", "td_paid": "$77,653.68", "td_rate": "$746.67", "td_periods": "08/15/2013 - 08/12/2015", "pd_paid": "$61,180.00",
    "med_paid": "$266,904.00", "unpaid_med": "Def, services thru OACR",
    "sum": "310,000.00", "deductions": [("61,180.00", "PD advances through 01/31/2024"), ("71,930.00", "to Stillwater Annuity Co., cost of MSA annuity and seed")], "fee": "46,500.00", "balance": "130,390.00",
    "p8": "All liens: defendant to pay, adjust or litigate.",
    "initials": {"*": ("ES", "NVA"), "employment": ("", ""), "132a": ("", ""), "sw": ("", ""), "sol": ("", ""), "jurisdiction": ("", ""), "voucher": ("", "")},
    "comments": "C&R of both case numbers. F/M closed, see MSA addendum (CMS approved). AME Dr. Hollis Trent 4/4/23. Applicant is 67.",
    "signed_on": "March 14, 2024", "signed_at": "Riverside, California",
    "signatures": [("Employee", "Emmett Szymanski", "esign", "03/14/2024"), ("Witness", "Paige Ostrom", "esign", "03/14/2024"), ("Witness", "Rafael Nunn", "esign", "03/14/2024"),
                   ("Applicant's attorney", "Lorna Beckwith", "esign", "03/14/2024"), ("Defendant's attorney", "Neil Vasquez-Ames", "esign", "03/18/2024")],
}
B13_ADDENDUM = """
This Addendum is incorporated in the Compromise and Release of ADJ9550172 and ADJ9550173 between Emmett Szymanski ("Applicant") and Granite Coast Assurance on behalf of San Jacinto Gravel & Paving ("Defendant").

**I. Approval by CMS.** The Centers for Medicare and Medicaid Services approved a Workers' Compensation Medicare Set-Aside Arrangement for Applicant by letter dated January 22, 2024, case control number W23355-1902, in the amount
set out below. A copy of the letter has been given to Applicant. The parties adopt the figure approved.

**II. Funding.** The set-aside is structured and is funded as follows:

[TABLE]

**III. Administration.** Applicant elects to administer the account himself. He will keep it in an interest-bearing account at a federally insured bank, separate from all other money; pay from it only for items and services that
Medicare would otherwise cover and that are related to the lumbar spine, the left hip or the hearing loss; keep receipts; and send a yearly attestation to the Benefits Coordination and Recovery Center not later than thirty days
after each anniversary of the settlement. Should the account be temporarily exhausted before an anniversary deposit falls due, and should the spending have been proper, Medicare may be billed until the next deposit arrives.

**IV. Release of further care.** In consideration of the sum in paragraph 7, and of the set-aside that is part of it, Applicant releases Defendant from all liability for medical treatment of the injuries in paragraph 1 that is furnished on or
after the date of the Order Approving Compromise and Release, whether or not Medicare pays for such treatment, and whether or not the set-aside proves to be enough for it. Defendant remains liable for authorized treatment up to that date.

**V. Death.** If Applicant dies before the last annual deposit, the remaining deposits are payable to his estate for the rest of the period certain, after Medicare's interest has been satisfied.
"""
B13_TABLE = [
    ["Item", "Amount", "When"],
    ["Seed money (initial deposit)", "$12,212.00", "within 30 days of service of the OACR"],
    ["Annual deposit", "$4,678.00", "18 years, each anniversary, first payment one year after the seed"],
    ["Total of the set-aside as approved by CMS", "$96,416.00", "over the pricing period"],
    ["Cost to Defendant of seed and annuity (part of the sum in para. 7)", "$71,930.00", "on approval"],
]

# ---------------------------------------------------------------- b14

B14 = {
    "cases": ["ADJ11760058"], "ssn4": "2270", "venue": "San Francisco", "first": "Annalise", "last": "Grubowski", "address": "2901 Judah Street", "city": "San Francisco, CA 94122",
    "employer": "Embarcadero Linen Service", "employer_address": "1450 Third Street", "employer_city": "San Francisco, CA 94158",
    "carrier": "Farallon Workers' Compensation Fund", "claim": "FWCF 18-22907", "tpa": "Farallon Workers' Compensation Fund", "tpa_city": "Pleasanton, CA 94566",
    "aa": "Dominic Achterberg", "aa_firm": "Achterberg & Lowe", "aa_city": "San Francisco", "da": "Priya Ramanathan", "da_firm": "Fund Legal Dept.", "da_city": "San Francisco",
    "injuries": [{"case": "ADJ11760058", "start": "06/25/2018", "occupation": "Presser", "place": "1450 Third Street, San Francisco", "codes": ["450", "320", "", ""], "parts": "Left shoulder, left wrist"}],
    "earnings": "$720.00/wk", "td_paid": "$49,920.00", "td_rate": "$480.00", "td_periods": "06/26/2018 - 06/22/2020", "pd_paid": "$26,245.00",
    "med_paid": "$94,112.65", "unpaid_med": "Fund, up to date of OACR",
    "sum": "132,500.00", "deductions": [("26,245.00", "PD advances through 02/28/2022"), ("37,640.00", "to Annalise Grubowski, non-submit MSA, to be self-administered")], "fee": "19,875.00", "balance": "48,740.00",
    "p8": "SF General Ortho lien $2,204.00 - Fund to pay or adjust.",
    "initials": {"*": ("AG", "PR"), "fm": ("", ""), "employment": ("", ""), "132a": ("", ""), "sw": ("", ""), "sol": ("", ""), "jurisdiction": ("", ""), "voucher": ("", "")},
    "comments": "Comp'd at 38% less apportionment. See attached re Medicare.",
    "signed_on": "4/7/2022", "signed_at": "San Francisco, CA",
    "signatures": [("Employee", "Annalise Grubowski", "img", "4/7/2022"), ("Witness", "Terrence Obi", "img", "4/7/2022"), ("Witness", "Lucia Marchand", "img", "4/7/2022"),
                   ("Applicant's attorney", "Dominic Achterberg", "img", "4/7/2022"), ("Defendant's attorney", "Priya Ramanathan", "img", "4/11/2022")],
}
B14_ADDENDUM = """
The parties have obtained from Clearwater MSA Partners an evidence-based, certified Medicare Set-Aside dated March 1, 2022 in the amount of $37,640.00. Its items are:

[TABLE]

The parties elect not to submit the Medicare Set-Aside to the Centers for Medicare and Medicaid Services. They know that review by CMS is voluntary, that CMS may decline to recognize a set-aside which it has not reviewed, and that it may in that
event deny payment for injury-related care up to the whole of the net settlement. Applicant has talked this over with her attorney.

The $37,640.00 is paid to Applicant inside the sum in paragraph 7 within thirty days of the order. Applicant will administer it herself, in its own account, and will spend it on Medicare-covered treatment of the left shoulder and left wrist and on nothing else.
Neither the parties nor the vendor promise that it will last.
"""
B14_TABLE = [
    ["Category", "Yearly", "Years", "Total"],
    ["Physician visits, x-ray, MRI", "$540.00", "22", "$11,880.00"],
    ["Physical therapy", "$410.00", "22", "$9,020.00"],
    ["Injections, left shoulder", "$320.00", "22", "$7,040.00"],
    ["Prescription drugs", "$440.91", "22", "$9,700.00"],
    ["All", "", "", "$37,640.00"],
]

# ---------------------------------------------------------------- b15

B15 = {
    "cases": ["ADJ19220716"], "ssn4": "5583", "venue": "Bakersfield", "first": "Monte", "last": "Kilgallen", "address": "608 Oildale Drive", "city": "Bakersfield, CA 93308",
    "employer": "Kern Valley Crane & Rigging", "employer_address": "3000 Patton Way", "employer_city": "Bakersfield, CA 93308",
    "carrier": "Ironwood Specialty Insurance", "claim": "IWS-24-71140", "tpa": "Ironwood Specialty Insurance", "tpa_city": "Bakersfield, CA 93389",
    "aa": "Shelby Trudeau", "aa_firm": "Trudeau Injury Law", "aa_city": "Bakersfield", "da": "Hugh Castelnuovo", "da_firm": "Castelnuovo Reed LLP", "da_city": "Bakersfield",
    "injuries": [{"case": "ADJ19220716", "start": "10/02/2023", "end": "10/02/2024", "occupation": "Rigger", "place": "Various, Kern County", "codes": ["420", "842", "850", ""], "parts": "Back, psych, respiratory"}],
    "earnings": "disputed", "td_paid": "0", "td_rate": "0", "td_periods": "none", "pd_paid": "0",
    "med_paid": "0 (claim denied in full)", "unpaid_med": "none",
    "sum": "30,000.00", "deductions": [], "fee": "4,500.00", "balance": "25,500.00",
    "p8": "EDD lien $9,180 - def to negotiate & pay. No others.",
    "initials": {"*": ("MK", "HC")},
    "comments": "Denied claim, post-term filing, LC 3600(a)(10). Thomas finding requested. Everything is compromised incl. future medical + voucher. See Addendum.",
    "signed_on": "February 26, 2026", "signed_at": "Bakersfield, California",
    "signatures": [("Employee", "Monte Kilgallen", "s", "02/26/2026"), ("Witness", "Ivy Renfro", "s", "02/26/2026"), ("Witness", "Jonas Petty", "s", "02/26/2026"),
                   ("Applicant's attorney", "Shelby Trudeau", "s", "02/26/2026"), ("Defendant's attorney", "Hugh Castelnuovo", "s", "03/02/2026")],
}
B15_ADDENDUM = """
Applicant is 65 years old and a Medicare beneficiary. Defendant has denied the whole of the claim since January 9, 2025 and has paid no benefit on it, save the cost of the panel evaluation by Dr. Whitford-Amos, who found no industrial injury. No part of the sum in paragraph 7 has
been allocated to medical treatment, past or to come.

For those reasons the parties have agreed on a zero Medicare Set-Aside: the amount set aside is $0.00. The parties will send the paper to CMS and ask it to approve the zero figure, for their own comfort; the settlement does not depend on what CMS answers, if it answers at all, and is to go ahead
without waiting. Applicant understands that Medicare may take another view, and that the risk that it will not pay for care of the back, the lungs or psyche is his own.
"""
B15_ORDER = """
The Compromise and Release dated February 26, 2026 having been submitted, and documentary evidence having been received (report of Dr. Whitford-Amos, 11/12/2025; notice of denial, 1/9/2025; statement of J. Kern, 12/3/2024):

**FINDING.** A good-faith dispute exists as to injury arising out of and in the course of employment and under Labor Code section 3600(a)(10), which, if resolved against applicant, would defeat his right to all workers' compensation benefits, including the
supplemental job displacement benefit (Thomas; Beltran).

**ORDER.** The Compromise and Release, in the sum of $30,000.00, is found adequate and is APPROVED. Attorney's fee to Trudeau Injury Law, $4,500.00.
"""

# ---------------------------------------------------------------- b16

B16 = {
    "cases": ["ADJ13604419"], "ssn4": "7741", "venue": "Salinas", "first": "Odalys", "last": "Fontenrose", "address": "19 Alisal Mews", "city": "Salinas, CA 93905",
    "employer": "Gabilan Greens Cooperative", "employer_address": "880 Abbott Street", "employer_city": "Salinas, CA 93901",
    "carrier": "Steelhead Mutual Insurance", "claim": "SMI-0209915", "tpa": "Harvest Line Adjusters", "tpa_city": "Monterey, CA 93940",
    "aa": "Ignacio Bellweather", "aa_firm": "Bellweather Law", "aa_city": "Salinas", "da": "Ruth Tanaka-Boyle", "da_firm": "Boyle & Associates", "da_city": "Monterey",
    "injuries": [{"case": "ADJ13604419", "start": "07/07/2020", "occupation": "Harvester", "place": "Field 22, Chualar, CA", "codes": ["420", "513", "", ""], "parts": "Lumbar spine, left knee"}],
    "earnings": "$560.00/wk", "td_paid": "$38,826.32", "td_rate": "$373.33", "td_periods": "07/08/2020 - 07/05/2022", "pd_paid": "$12,760.00",
    "med_paid": "$70,231.04", "unpaid_med": "Otherwise specified - see Comments",
    "sum": "42,000.00", "deductions": [("12,760.00", "PD advances through 05/15/2023")], "fee": "6,300.00", "balance": "22,940.00",
    "p8": "None of record.",
    "initials": {"*": ("OF", "RTB"), "fm": ("", ""), "self": ("", ""), "employment": ("", ""), "132a": ("", ""), "sw": ("", ""), "sol": ("", ""), "jurisdiction": ("", ""), "voucher": ("", "")},
    "comments": """
    Compromise of PD & TD only. F/M for L/S and left knee is not settled by this C&R and is left open; carrier stays liable for it under LC 4600, thru the MPN, subj. to UR & IMR.
    No $ in para 7 is for medical. IW's attny advised IW accordingly via interp.
    """,
    "signed_on": "June 1, 2023", "signed_at": "Salinas, California",
    "signatures": [("Employee", "Odalys Fontenrose", "ink", "6/1/23"), ("Witness", "Blanca Uribe", "ink", "6/1/23"), ("Witness", "S. Hathaway", "ink", "6/1/23"),
                   ("Applicant's attorney", "Ignacio Bellweather", "ink", "6/1/23"), ("Defendant's attorney", "Ruth Tanaka-Boyle", "s", "6/5/23")],
}


# ---------------------------------------------------------------- b32

B32 = {
    "cases": ["ADJ16205573"], "ssn4": "3390", "venue": "Oxnard", "first": "Philomena", "last": "Strand", "address": "951 Sea Cliff Walk", "city": "Port Hueneme, CA 93041",
    "employer": "Anacapa Seafood Processing", "employer_address": "12 Fishermans Wharf", "employer_city": "Oxnard, CA 93035",
    "carrier": "Blue Heron Insurance Company", "claim": "BHI-21-90007", "tpa": "Blue Heron Insurance Company", "tpa_city": "Ventura, CA 93003",
    "aa": "Rafe Dunleavy", "aa_firm": "Dunleavy Law Corp.", "aa_city": "Ventura", "da": "Imani Crosswell", "da_firm": "Crosswell & Tibbs", "da_city": "Camarillo",
    "injuries": [{"case": "ADJ16205573", "start": "01/20/2020", "end": "11/12/2021", "occupation": "Filleter", "place": "12 Fishermans Wharf, Oxnard", "codes": ["200", "313", "842", ""], "parts": "Cervical spine, left elbow, psyche"}],
    "earnings": "$604.50/wk", "td_paid": "$20,956.00", "td_rate": "$403.00", "td_periods": "11/15/2021 - 11/13/2022", "pd_paid": "$11,890.00",
    "med_paid": "$58,306.72", "unpaid_med": "Blue Heron, see addendum",
    "sum": "57,000.00", "deductions": [("11,890.00", "PD advances through 09/30/2023")], "fee": "8,550.00", "balance": "36,560.00",
    "p8": "See addendum, par. 4.",
    "initials": {"*": ("PS", "IC"), "employment": ("", ""), "132a": ("", ""), "sw": ("", ""), "sol": ("", ""), "jurisdiction": ("", ""), "voucher": ("", "")},
    "comments": "Ct. is asked to read the attached Addendum (2 pp) together w/ this page, esp. as to the elbow. Voucher open by law.",
    "signed_on": "October 24, 2023", "signed_at": "Ventura, California",
    "signatures": [("Employee", "Philomena Strand", "ink", "10/24/23"), ("Witness", "Tamsin Boyd", "ink", "10/24/23"), ("Witness", "Ed Valadez", "ink", "10/24/23"),
                   ("Applicant's attorney", "Rafe Dunleavy", "ink", "10/24/23"), ("Defendant's attorney", "Imani Crosswell", "ink", "10/26/23")],
}
B32_ADDENDUM = """
1. Basis. The parties have the report of PQME Dr. Castellaw of 5/11/2023, who rates 12% WPI for the neck and 4% for the left elbow, and the report of PQME Dr. Abrams of 6/28/2023, who finds no psychiatric disability. AA contends Dr. Castellaw under-rates the neck as she did not use the range of motion method. DA contends that half of
the neck is from the automobile accident of 2016 and that psyche is barred by LC 4660.1(c). Both sides see a risk in going on and think $57,000.00 is a fair number in between.

2. TD. Applicant claims TD from 11/14/2022 to 5/11/2023. Def. denies. This is compromised and is in the sum, as are any penalty, interest, mileage through the date of the order, and out of pocket medical which applicant has or could have asked for.

Applicant's AWE is likewise in dispute. The wage statement shows $604.50, taken over the fifty-two weeks before the last day of exposure; applicant says the boats were idle for nine of those weeks on account of the season and that a fair figure is $731.00, which would bring the TD rate to $487.33. The difference on
what was paid is $4,385.00 or thereabouts and was taken into account in the sum as well, without either side giving in on the point for any other purpose. No claim of overpayment is made by defendant. Applicant will not be asked to return to work for this employer and has not been asked to resign. Whatever she said to Mr. Odom in August about coming back is not a part of this.

3. Care. In return for the sum in paragraph 7, applicant gives up all further medical treatment for the neck and for psyche, from whatever doctor and of whatever kind, and will look to herself and her own insurance for it, it being understood between the parties, however, since Dr. Castellaw has recommended an ulnar nerve transposition which the
applicant has not yet made up her mind about, and which def. has no wish to price today, that medical treatment for the left elbow is excepted from this release, is not bought out by any part of the sum, and will be furnished by Blue Heron under Labor Code section 4600 for so long as it is reasonably required, through the MPN, with UR and IMR as for anybody else.

4. Liens. Def. will pay, adjust or litigate the liens of Channel Physical Therapy and of Ojai Pain Institute and hold applicant harmless.

5. Medicare. Applicant is 39, works, and is not on Medicare nor has she any expectation of it. No set-aside has been made as none is called for.
"""


def _signers(d: dict) -> list:
    employee, lawyers = d["signatures"][0], d["signatures"][-2:]
    return [employee, *lawyers]


SAMPLES = {
    "b11-cr-mma-in-paragraph-seven.pdf": packet(
        "C&R Peverell", compromise(B11, "css", "typed"),
        order("ORDER APPROVING COMPROMISE AND RELEASE", "ADJ8826401", "ROSALIND PEVERELL", "BRIGHTLINE OFFICE FURNISHINGS, INC.; MONARCH PACIFIC INSURANCE CO.", """
        Good cause appearing, **IT IS ORDERED** that the Compromise and Release filed August 8, 2018 is **APPROVED**. Sum $165,000.00, less $38,640.00 permanent disability advances, less $24,750.00 attorney's fees. Liens
        deferred; defendant to pay, adjust or litigate.
        """, "August 23, 2018", "Hon. Philippa Grange", "s", chromium=True)),
    "b12-cr-order-written-over.pdf": packet(
        "C&R Asante", compromise(B12, "uni", "drawn"),
        order("ORDER APPROVING COMPROMISE AND RELEASE", "ADJ12093337", "GIDEON ASANTE", "PIERSIDE SCENIC STUDIOS LLC; LANTERN MUTUAL INSURANCE COMPANY c/o BROADMOOR CLAIMS", "", "March 5, 2020", "Raymond A. Mossberg", "ink", chromium=True, raw=B12_ORDER)),
    "b13-cr-structured-set-aside.pdf": packet(
        "C&R Szymanski", compromise(B13, "css", "typed"),
        addendum("MEDICARE SET-ASIDE ADDENDUM", B13_ADDENDUM, "Szymanski, Emmett — ADJ9550172, ADJ9550173", "Medicare Set-Aside Addendum to C&R", _signers(B13), grid(B13_TABLE)),
        order("ORDER APPROVING COMPROMISE AND RELEASE (JOINT)", "ADJ9550172|ADJ9550173", "EMMETT SZYMANSKI", "SAN JACINTO GRAVEL & PAVING; GRANITE COAST ASSURANCE", """
        The Compromise and Release and its Medicare Set-Aside Addendum having been considered, and found to be adequate, **it is ordered** that the Compromise and Release **is approved** in both cases. Gross sum $310,000.00. Fee $46,500.00 to Beckwith Law, PC.
        """, "April 2, 2024", "Hon. Desmond Ikeda-Rowe", "ink")),
    "b14-cr-set-aside-not-submitted.pdf": packet(
        "C&R Grubowski", compromise(B14, "css", "drawn"),
        addendum("ATTACHMENT TO COMPROMISE AND RELEASE: MEDICARE SET-ASIDE (NON-SUBMIT)", B14_ADDENDUM, "Grubowski v. Embarcadero Linen — ADJ11760058", "Attachment re Medicare", _signers(B14), grid(B14_TABLE)),
        order("ORDER APPROVING COMPROMISE AND RELEASE", "ADJ11760058", "ANNALISE GRUBOWSKI", "EMBARCADERO LINEN SERVICE; FARALLON WORKERS' COMPENSATION FUND", """
        The Compromise and Release received April 13, 2022 is APPROVED in the sum of $132,500.00. Applicant's attorney is awarded $19,875.00. Jurisdiction is reserved over the lien of SF General Ortho. IT IS SO ORDERED.
        """, "April 25, 2022", "Miriam Zubiri", "img")),
    "b15-cr-denied-claim-zero.pdf": packet(
        "C&R Kilgallen", compromise(B15, "css", "typed"),
        addendum("ADDENDUM: ZERO MEDICARE SET-ASIDE", B15_ADDENDUM, "ADJ19220716", "Addendum, Kilgallen", _signers(B15)),
        order("FINDING AND ORDER APPROVING COMPROMISE AND RELEASE", "ADJ19220716", "MONTE KILGALLEN", "KERN VALLEY CRANE & RIGGING; IRONWOOD SPECIALTY INSURANCE", B15_ORDER, "March 19, 2026", "Hon. Laurel Steadman", "s")),
    "b16-cr-of-indemnity.pdf": packet(
        "C&R Fontenrose", compromise(B16, "uni", "typed"),
        order("ORDER APPROVING COMPROMISE AND RELEASE", "ADJ13604419", "ODALYS FONTENROSE", "GABILAN GREENS COOPERATIVE; STEELHEAD MUTUAL INSURANCE, adjusted by HARVEST LINE ADJUSTERS", """
        IT IS ORDERED that the Compromise and Release dated June 1, 2023 is approved in the amount of $42,000.00, less permanent disability advances of $12,760.00 and an attorney's fee of $6,300.00. It is noted that the parties have not settled
        future medical treatment.
        """, "June 15, 2023", "Honorable Ezekiel Brandt", "ink", chromium=True)),
    "b32-cr-elbow-excepted.pdf": packet(
        "C&R Strand", compromise(B32, "css", "drawn"),
        addendum("ADDENDUM TO COMPROMISE AND RELEASE", B32_ADDENDUM, "Philomena Strand v. Anacapa Seafood Processing / Blue Heron Ins. Co.", "ADJ16205573 - Addendum to C&R - Dunleavy Law Corp.", _signers(B32), leading=2.15),
        order("ORDER APPROVING COMPROMISE AND RELEASE", "ADJ16205573", "PHILOMENA STRAND", "ANACAPA SEAFOOD PROCESSING; BLUE HERON INSURANCE COMPANY", """
        The Compromise and Release and Addendum filed October 30, 2023 having been considered, and good cause appearing, they are **APPROVED**. Defendant is ordered to pay in accordance with them $57,000.00, less $11,890.00 for advances, less $8,550.00 to Dunleavy Law Corp.
        """, "November 13, 2023", "Hon. Abelard Quince", "ink")),
}
