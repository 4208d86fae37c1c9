"""Stipulations with their award pages (and, in one file, the letters that followed)."""

from __future__ import annotations

from .form_stips import award_page, stipulations
from .layout import LETTER_CSS, Paper, packet, paragraphs

# ---------------------------------------------------------------- b01

B01 = {
    "cases": ["ADJ10774318"], "ssn4": "4471", "venue": "SJO", "first": "Leticia", "mi": "M", "last": "Ornelas-Brandt",
    "address": "1188 Calle Bonita, Apt 6", "city": "Watsonville", "zip": "95076",
    "employer": "Pajaro Ridge Packing Co., a California corporation", "employer_address": "40 Riverside Road", "employer_city": "Watsonville, CA 95076",
    "carrier": "Redwood Harbor Indemnity Company", "tpa": "Summit Ridge Claims Services", "claim": "SRC-0771-30219-01",
    "tpa_address": "P.O. Box 61180", "tpa_city": "Roseville, CA 95661",
    "aa_firm": "Law Offices of Tobias Quintanar", "aa_uan": "5528140", "aa": "Tobias R. Quintanar", "aa_city": "Salinas, CA 93901",
    "da_firm": "Marchetti Holloway LLP", "da_uan": "4907712", "da": "Denise P. Holloway", "da_city": "San Jose, CA 95113",
    "injuries": [{"case": "ADJ10774318", "start": "02/11/2014", "end": "05/29/2016", "occupation": "Fruit sorter / lead", "codes": ["200", "320", "842", ""],
                  "parts": "Neck (cervical spine), both wrists (carpal tunnel), psyche"}],
    "td_period": "06/02/2016 through 03/17/2017", "td_rate": "$376.42",
    "pd": "41%", "pd_rate": "$251.00", "pd_start": "03/18/2017", "pd_total": "$55,471.00",
    "p4": "is", "p5": "Defendant to pay the reports of Dr. Amari Feld (AME, ortho) and Dr. Sunita Vass (PQME, psych) per fee schedule. Paid.",
    "fee": "$8,320.65", "p7": "EDD - paid in full 04/2017, no lien. All other liens of record: DA to pay, adjust or litigate, AA not to be held liable.",
    "p9": """
    A. Parties stipulate based upon AME Dr. Feld rpt of 01/09/2018 & depo, and PQME Dr. Vass rpt of 02/20/2018.

    B. Future medical care is specifically limited to the cervical spine, bilateral wrists and psyche. No other parts of body have been claimed, accepted or litigated as of
    this date. Tx to be furnished within defendant's MPN; disputes as to particular tx to be resolved by UR/IMR.

    C. Medical mileage through the date of this award has been pd. in full.

    D. Def. asserts credit for all PD advances previously made; advances through 10/30/2018 = $38,150.00.

    E. Voucher: SJDV already issued 05/14/2018.
    """,
    "dated": "11/08/2018",
    "signatures": [
        ("Applicant - Leticia Ornelas-Brandt", "Leticia Ornelas-Brandt", "ink", "11/08/2018"),
        ("Attorney for applicant - Tobias R. Quintanar", "Tobias R. Quintanar", "ink", "11/08/2018"),
        ("Attorney for defendant - Denise P. Holloway", "Denise P. Holloway", "s", "11/12/2018"),
    ],
    "interpreter": "Marisol Pineda", "interpreter_no": "301877",
}
B01_AWARD = {
    "applicant": "LETICIA ORNELAS-BRANDT", "defendant": "PAJARO RIDGE PACKING CO.; REDWOOD HARBOR INDEMNITY COMPANY, administered by SUMMIT RIDGE CLAIMS SERVICES",
    "cases": ["ADJ10774318"], "date": "11/26/2018", "judge": "Honorable Patrice N. Delacroix",
    "items": {"A": "", "B": "", "C": "", "D": "", "E": "$8,320.65, commuted from the far end", "F": ""},
    "service": "Filed and served by mail on 11/26/2018 on all parties shown on the official address record. By: R. Tam",
}
B01_LETTER = """
Re: Leticia Ornelas-Brandt v. Pajaro Ridge Packing Co. / Claim SRC-0771-30219-01 / ADJ10774318 / DOI: CT 02/11/2014 - 05/29/2016

Dear Mr. Quintanar:

We have your letter of last week and the Request for Authorization from Dr. Kelmendi, dated 08/03/2023, for an orthopedic consultation and MRI of both knees.

As you know, this matter resolved by way of a Stipulated Award dated 11/26/2018. The knees were not plead and are not among the parts for which care was stipulated.
Dr. Kelmendi now writes that your client's bilateral knee complaints are a compensable consequence of altered gait following the fall in physical therapy. We
have no report which addresses causation, and more than five years have passed since the last day of the cumulative trauma period.

At this time the request is deferred pursuant to 8 CCR 9792.9.1(b) on the ground that liability for the knees is disputed. We propose Dr. Feld as AME for a supplemental report on
causation. Please let us know within ten days if you are agreeable. Treatment to the neck, the wrists and psyche is not affected by this letter and will go on being reviewed in
the ordinary course.

Very truly yours,
"""


def _b01_letter() -> Paper:
    body = f"""<div class="head"><span class="name">Summit Ridge Claims Services</span><br>P.O. Box 61180, Roseville, CA 95661 &nbsp;•&nbsp; Tel. (916) 555-0146 &nbsp;•&nbsp; Fax (916) 555-0147</div>
    <div class="addr"><p>August 15, 2023</p></div><div class="addr">{paragraphs("Tobias R. Quintanar")}{paragraphs("Law Offices of Tobias Quintanar")}{paragraphs("Salinas, CA 93901")}</div>
    {paragraphs(B01_LETTER)}<p style="font-style:italic;margin-top:18pt">Corinne Baxley</p><p>Corinne Baxley<br>Senior Claims Examiner</p><p class="small">cc: Marchetti Holloway LLP</p>"""
    return Paper(body, LETTER_CSS)


# ---------------------------------------------------------------- b02

B02 = {
    "cases": ["ADJ13350926", "ADJ13350927"], "ssn4": "0932", "venue": "VNO", "first": "Davit", "mi": "", "last": "Harutyan",
    "address": "6120 Fulcrum Avenue #14", "city": "North Hollywood", "zip": "91606",
    "employer": "Silver Canyon Tile & Stone, Inc.", "employer_address": "9401 Lankershire Blvd", "employer_city": "Sun Valley, CA 91352",
    "carrier": "Pacific Crest Mutual Insurance Company", "tpa": "Pacific Crest Mutual (self-administered)", "claim": "PCM 20-118846",
    "tpa_address": "P.O. Box 7720", "tpa_city": "Glendale, CA 91209",
    "aa_firm": "Nazarian & Wolk, APC", "aa_uan": "6613308", "aa": "Eliza Nazarian", "aa_city": "Encino, CA 91436",
    "da_firm": "Burnett Oyama & Shaw", "da_uan": "4420069", "da": "Kevin T. Oyama", "da_city": "Woodland Hills, CA 91367",
    "injuries": [
        {"case": "ADJ13350926", "start": "03/04/2020", "occupation": "Tile setter", "codes": ["420", "513", "", ""], "parts": "Low back; left knee"},
        {"case": "ADJ13350927", "start": "03/04/2019", "end": "03/04/2020", "occupation": "Tile setter", "codes": ["420", "513", "450", ""], "parts": "Low back; both knees; right shoulder"},
    ],
    "td_period": "03/05/2020 - 01/12/2021", "td_rate": "$612.08", "pd": "27%", "pd_rate": "$290.00", "pd_start": "01/13/2021", "pd_total": "$35,452.50",
    "p4": "is", "p5": "PQME Dr. Ruth Adeyemi - paid. AA copy service (Quickfile) $418.20 to be paid by def.",
    "fee": "$5,317.87", "p7": "Valley Oaks Surgery Ctr (lien $11,240) - PCM to pay/adjust/litigate. None other known.",
    "p9": """
    1) This stip is global as to ADJ13350926 & '927. Rating per PQME Adeyemi 2/2/22 split 60/40 as btw. specific and CT; single award ok'd by both sides.

    2) Applicant's MMA is preserved per paragraph 4. Medical award runs to all body parts listed in para. 1, both dates of injury, subject to UR/IMR and the PCM MPN. IW has been
    P&S since 1/12/21 per Dr. Adeyemi; the parties agree that does not end the right to care.

    3) Def's lump sum of acc'd PD less advs ($21,460.00 thru 5/13/22) w/in 25 days of award.

    4) Each side retains rights under LC 5410 / 5803.
    """,
    "dated": "May 18, 2022",
    "signatures": [
        ("Davit Harutyan, Applicant", "Davit Harutyan", "img", "5/18/22"),
        ("Eliza Nazarian, Attorney for Applicant", "Eliza Nazarian", "typed", "5/18/22"),
        ("Kevin T. Oyama, Attorney for Defendant", "Kevin T. Oyama", "typed", "5/20/22"),
    ],
    "interpreter": "Anush Sarkis (Armenian)", "interpreter_no": "100442",
}
B02_AWARD = {
    "applicant": "DAVIT HARUTYAN", "defendant": "SILVER CANYON TILE & STONE, INC.; PACIFIC CREST MUTUAL INSURANCE COMPANY",
    "cases": ["ADJ13350926", "ADJ13350927"], "date": "06/07/2022", "judge": "Leonard V. Csonka", "hand": "img",
    "items": {"A": "Paid", "B": "27%, $35,452.50", "C": "", "D": "", "E": "$5,317.87", "F": ""},
    "extra": ["Paragraph 9 of the stipulations is adopted."],
    "service": "Served on the parties in court at the walk-through calendar, 06/07/2022.",
}

# ---------------------------------------------------------------- b03

B03 = {
    "cases": ["ADJ9916207"], "ssn4": "6610", "venue": "SAC", "first": "Wendell", "mi": "J", "last": "Prather", "version": "All dates of injury",
    "address": "377 Almond Orchard Way", "city": "Yuba City", "zip": "95991", "insured": False,
    "employer": "Sutter Basin Unified School District", "employer_address": "1001 Levee Street", "employer_city": "Yuba City, CA 95991",
    "carrier": "Permissibly self-insured - Tri-Valley Schools JPA", "tpa": "Keystone Public Risk Admin.", "claim": "TV15-002266",
    "tpa_address": "P.O. Box 1402", "tpa_city": "Rancho Cordova, CA 95741",
    "aa_firm": "Ferris Legal Group", "aa_uan": "5107743", "aa": "Joan Ferris", "aa_city": "Chico, CA 95926",
    "da_firm": "Tate, Lindqvist & Moran", "da_uan": "4811350", "da": "P. Lindqvist", "da_city": "Sacramento, CA 95825",
    "injuries": [{"case": "ADJ9916207", "start": "10/21/2014", "occupation": "Bus mechanic", "codes": ["340", "", "", ""], "parts": "Right index finger, laceration"}],
    "td_period": "10/22/2014 to 12/01/2014", "td_rate": "$701.33", "pd": "3%", "pd_rate": "$230.00", "pd_start": "12/02/2014", "pd_total": "$2,070.00",
    "p4": "isnot", "p5": "N/A - PTP report only.",
    "fee": "$300.00", "fee_note": "Withheld from accrued PD", "p7": "None.",
    "p9": """
    Per PTP Dr. Lowenthal PR-4 dated 3/30/2015, IW P&S 3/30/2015, discharged from care, full duty, no f/u needed. Parties therefore agree no fut med.

    PD adv. $1,840.00 to date. Balance to issue on receipt of Award.

    Applicant advised by AA of 5 yrs from DOI to reopen.
    """,
    "p9_height": "300pt",
    "dated": "9-14-2015",
    "signatures": [
        ("Applicant", "Wendell J. Prather", "ink", "9-14-2015"),
        ("Attorney for applicant", "Joan Ferris", "ink", "9-14-2015"),
        ("Attorney for defendant / claims administrator", "P. Lindqvist", "ink", "9-17-2015"),
    ],
}
B03_AWARD = {
    "applicant": "WENDELL PRATHER", "defendant": "SUTTER BASIN UNIFIED SCHOOL DISTRICT, Permissibly Self-Insured, adjusted by KEYSTONE PUBLIC RISK ADMIN.",
    "cases": ["ADJ9916207"], "date": "10/05/2015", "judge": "Maribel Echeverria-Stone", "hand": "s",
    "items": {"A": "", "B": "3%, $2,070.00", "C": "None.", "D": "N/A", "E": "$300.00", "F": "None"},
    "service": "10/05/2015  SERVED BY MAIL, all parties on the Official Address Record",
}

SAMPLES = {
    "b01-stips-listed-parts-knee-request.pdf": packet("Stipulations with Request for Award", stipulations(B01, "uni"), award_page(B01_AWARD, "8"), _b01_letter()),
    "b02-stips-mma-preserved.pdf": packet("Stipulations with Request for Award", stipulations(B02, "css", chromium=True), award_page(B02_AWARD, "8", chromium=True)),
    "b03-stips-finger-discharged.pdf": packet("Stipulations with Request for Award", stipulations(B03, "svg"), award_page(B03_AWARD, "8")),
}
