"""Samples on the office wording (office.py): DOCX with several kinds of check box, and PDFs by way of LibreOffice."""

from . import word
from .office import addendum, award, compromise_and_release, grid, order_approving, stipulations

# c01 ------------------------------------------------------------------------
BRANNIGAN = dict(
    cases=["ADJ11804417"], office="SAL", worker="Delphine Brannigan", worker_address="2290 Abbott Fork Rd., Salinas, CA 93901", employer="Verdemar Cold Storage, Inc.",
    employer_address="14 Packers Way, Salinas, CA 93905", carrier="Tamarack Casualty Co.", tpa="Tamarack Casualty Co., PO Box 5570, Fresno CA", claim="TC-18-220914", aa="Lorimer Haas, APC (P. Haas)",
    da="Gutierrez Bly LLP (S. Bly)", born="02/19/1971", job="forklift operator / dock lead", header="Brannigan v. Verdemar Cold Storage   ADJ11804417",
    injuries=[dict(case="ADJ11804417", kind="specific", start="10/03/2018", codes=["450 shoulder - R", "200 neck"], other="")], post2013=True,
    td_period="10/05/2018 - 06/30/2019", td_rate="611.42", td="23,486.77", pd="17", pd_rate="290.00", pd_start="07/01/2019", pd_sum="18,487.50", need="is",
    medlegal="Bills of PQME Dr. Osei-Tutu, per fee schedule, by dft", fee="2,773.12", commute="from far end of the award", liens="EDD lien - none of record. Dft to pay, adjust or litigate all med liens, WCAB to retain jxn.",
    other="1. PD rating based on report of PQME Osei-Tutu 5/20/2021, 12% WPI R shldr after apportionment, neck 5% WPI.\n2. Dft to receive credit for all PDAs paid to date.\n3. AA fee to be held in trust? NO - pay direct to Lorimer Haas.\n"
          "4. The parties have read para 4 together w/ the PQME's last report & stip as marked notwithstanding same.",
    signatures=[("Applicant (Employee)", "Delphine Brannigan", "img", "8/03/2021"), ("Attorney for Applicant", "Peregrine Haas", "/s/", "08/03/2021"), ("Attorney for Defendant", "Sunniva Bly", "/s/", "08/09/2021")],
    judge="Marisela Quon-Dietrich", approved="08/19/2021",
)
BRANNIGAN_QME = [
    ("doc", "Osei-Tutu Orthopaedic Evaluations, Inc.   page {p}", "RE: BRANNIGAN, DELPHINE    PQME RE-EVALUATION   May 20, 2021"),
    ("t", "PANEL QUALIFIED MEDICAL EVALUATOR'S RE-EVALUATION"),
    ("p", "Employee: Delphine Brannigan.  Employer: Verdemar Cold Storage.  Claim: TC-18-220914.  DOI: 10/03/2018.  This is an ML-202 follow-up evaluation; 52 minutes face to face time, in compliance with 8 CCR 49.2."),
    ("h", "INTERVAL HISTORY"),
    ("p", "Ms. Brannigan underwent right shoulder arthroscopy with subacromial decompression on 02/27/2019 and 24 sessions of physical therapy. She is back at work with a 35 lb overhead restriction. She takes over the counter naproxen two or three times a week."),
    ("h", "EXAMINATION"),
    ("tbl", ["Motion", "Right", "Left"], [["Flexion", "150", "175"], ["Abduction", "145", "170"], ["Internal rotation", "60", "80"], ["External rotation", "75", "85"]]),
    ("h", "DISABILITY STATUS"),
    ("p", "The patient reached maximum medical improvement as of April 12, 2021. Whole person impairment: right upper extremity 12%, cervical spine DRE II 5%. Apportionment: 100% of the shoulder to the injury of 10/03/2018."),
    ("h", "FUTURE MEDICAL"),
    ("p", "In my opinion no future medical treatment is indicated for either the right shoulder or the neck on an industrial basis. She may use over the counter medication as anyone might. There is no need for provision for further physical therapy, injections or surgery."),
    ("p", "I declare under penalty of perjury that the information in this report is true and correct to the best of my knowledge and belief and that I have not violated Labor Code section 139.3."),
    ("sig", [("Kwabena Osei-Tutu, M.D., Panel QME, Orthopaedic Surgery", "Kwabena Osei-Tutu", "img", "5/20/2021")]),
]

# c02 ------------------------------------------------------------------------
OYELARAN = dict(
    cases=["ADJ14220638"], office="RIV", worker="Femi Oyelaran", worker_address="771 Date Palm Ct #4, Hemet, CA 92543", employer="Crestline Tile & Stone", employer_address="5500 Van Alder Blvd, Riverside, CA",
    carrier="Northgate Indemnity Exchange", tpa="Hallam Claims Services", claim="NIE0088126", aa="In pro per", da="Breck & Sorrell (D. Breck)", born="07/07/1985", job="tile setter",
    injuries=[dict(case="ADJ14220638", kind="specific", start="03/28/2021", codes=["513 knee - L"], other="")],
    td_period="4/1/21 - 8/14/21", td_rate="702.00", td="13,739.14", pd="6", pd_rate="290.00", pd_start="8/15/2021", pd_sum="5,220.00", need="not",
    medlegal="none outstanding", fee="0", commute="n/a", liens="none known",
    other="IW and dft agree as follows: IW WAIVES ANY AND ALL FUT MED for the L knee incl. surgery, & gives up the right to tx under LC 4600. In consideration of said waiver dft to pay IW, over & above the PD in para 3, the lump sum of $18,500.00 "
          "within 25 days of the award. IW understands he will look to himself & his private insurance for any knee care from this day on & will make no further claim on dft for treatment.",
    signatures=[("Employee, in pro per", "Femi Oyelaran", "img", "11-2-22"), ("Attorney for Defendant", "Dashiell Breck", "/s/", "11/04/2022")],
    judge="Calloway Prentiss", judge_how="img", approved="11/10/2022", award_fm="per paragraphs 4 and 9",
)

# c03 ------------------------------------------------------------------------
VARDANIAN = dict(
    cases=["ADJ12993051"], office="VNO", worker="Anahit Vardanian", worker_address="6128 Tujunga Glen, North Hollywood, CA 91606", employer="Lumiere Bakeries LLC", employer_address="900 Raymer Yard, Van Nuys, CA",
    carrier="Golden Sierra Insurance Company", tpa="Golden Sierra, PO Box 411 Glendale", claim="GS-7714-19", aa="Petrosyan-Wells Law (L. Wells)", da="Kimber Oduya (R. Oduya)", born="11/30/1966", job="pastry cook", place="Van Nuys",
    interpreter="Armenian, H. Sarkis #300551", injuries=[dict(case="ADJ12993051", kind="ct", start="01/15/2018", end="01/15/2019", codes=["450 shoulder - R", "200 neck", "330 hand - L"], other="psyche 842 (denied)")],
    earnings="740.00/wk", td="31,020.00", td_rate="493.33", td_period="2/1/19 - 4/20/20", pd_paid="14,790.00", pd_rate="290.00", pd_period="4/21/20 - 4/12/21", medical_paid="48,311.90",
    p6="See comments, para 9 (L hand).", sum="72,500.00", deductions=[("14,790.00", "for permanent disability advances through 4/12/2021")], fee="10,875.00", balance="46,835.00",
    liens="Dft will pay adjust or litigate all liens of record, hold AA harmless on same.", grid=grid("AV", "RO", skip_both=("employment", "jurisdiction", "other")),
    comments="Parties settle to avoid risk. R shoulder, neck & psyche are settled in full incl. any & all tx. EXCEPT THAT MEDICAL TREATMENT FOR THE LEFT HAND IS NOT RELEASED - IW underwent L CTR 8/2019, may need revision, and continues w/ Dr. Abelian in the MPN. "
             "PD for the L hand is incl. in the sum. SJDV issued 6/3/21, not part of this deal.",
    signed_day="24th day of February 2022", signed_at="Van Nuys, Calif.",
    witnesses=[("Witness 1", "Ruben Tateossian", "it", "2/24/22"), ("Witness 2", "Carol Imbrie", "it", "2/24/22")],
    signatures=[("Applicant (Employee)", "Anahit Vardanian", "img", "2/24/22"), ("Attorney for Applicant", "Loretta Wells", "it", "2/24/22"), ("Attorney for Defendant", "Rotimi Oduya", "it", "3/1/22")],
    judge="Theodora Klix", judge_how="img", approved="March 11, 2022",
)

# c04 ------------------------------------------------------------------------
MCREADY = dict(
    cases=["ADJ13377820"], office="SAC", worker="Dale Mcready", worker_address="PO Box 91, Galt, CA 95632", employer="Sutter Bend Equipment Rental", employer_address="3 Levee Rd, Sacramento, CA", carrier="Pacific Anchor Mutual",
    tpa="Pacific Anchor Mutual, Rancho Cordova", claim="PAM-20-118832", aa="Nora Estevane, Esq.", da="Karras Toller LLP (T. Karras)", born="05/02/1979", job="diesel mechanic", place="Sacramento",
    injuries=[dict(case="ADJ13377820", kind="specific", start="06/09/2020", codes=["420 back - lumbar"], other="")],
    earnings="1,388.00/wk", td="41,640.00", td_rate="925.33", td_period="6/10/20 - 4/20/21", pd_paid="9,860.00", pd_rate="290.00", pd_period="4/21/21 - 12/14/21", medical_paid="66,204.18", unpaid_by="DEFENDANT, for tx through date of OACR only",
    sum="88,000.00", deductions=[("9,860.00", "for permanent disability advances through 12/14/2021")], fee="13,200.00", balance="64,940.00",
    liens="Carrier to pay, adjust or litigate liens of Delta Spine & of Tri-River Surgery Ctr per fee schedule", grid=grid("DM", "TK", skip_both=("employment", "serious", "discrimination", "other")),
    comments="Good faith dispute re: nature & extent, PD (AME Lindqvist 24% vs. PTP 38%), apportionment.{- F/M for the lumbar spine to remain open per LC 4600.-}{+ The sum in para 7 includes consideration for F/M, all body parts.+}"
             " {+VOUCHER IS NOT SETTLED AND REMAINS OPEN (DOI post 1/1/13, LC 4658.7(g)); dft to issue w/in 20 days of OACR.+} Mileage thru OACR to be paid upon submission.",
    signed_day="9th day of February 2023", signed_at="Sacramento, CA", witnesses=[("Witness", "Juniper Aldaco", "/s/", "02/09/2023"), ("Witness", "B. Stroud", "/s/", "02/09/2023")],
    signatures=[("Applicant (Employee)", "Dale Mcready", "/s/", "02/09/2023"), ("Attorney for Applicant", "Nora Estevane", "/s/", "02/09/2023"), ("Attorney for Defendant", "Thanos Karras", "/s/", "02/10/2023")],
    judge="Immaculata Brewster", approved="02/22/2023", order_more="Voucher per parties' comments at Paragraph No. 9. Liens of record to be paid, adjusted or litigated by defendant.",
)

# c07 ------------------------------------------------------------------------
HUANG = dict(
    cases=["ADJ9660247"], office="OAK", worker="Terrence Huang-Avila", worker_address="418 Foothill Sq, Oakland, CA 94605", employer="Portola Freight Forwarders", employer_address="Berth 12, Oakland, CA", carrier="Meridian Western Assurance",
    tpa="Brightwell TPA Inc.", claim="BW-2014-55173", aa="Cathcart & Mbeki", da="Sloane Vetter APC", born="09/14/1962", job="warehouse clerk", header="BW-2014-55173 / Huang-Avila - Stips",
    injuries=[dict(case="ADJ9660247", kind="ct", start="05/01/2013", end="05/01/2014", codes=["320 wrist - bilat", "315 forearm R"], other="")], post2013=True,
    td_period="none claimed", td_rate="n/a", td="0", pd="9", pd_rate="230.00", pd_start="11/3/2014", pd_sum="6,440.00", need="is", medlegal="AME Dr. Farnsworth-Ng, pd in full", fee="966.00", commute="off the far end",
    liens="see attached addendum", other="SEE ATTACHED ADDENDUM \"A\" (2 pp.), made a part hereof, re: AME dispute resolution, wage statement, body parts, add'l stips.",
    signatures=[("Applicant", "Terrence Huang-Avila", "img", "4/22/15"), ("Atty for Applicant", "Oliver Cathcart", "img", "4/22/15"), ("Atty for Defendants", "M. Vetter", "/s/", "4/27/15")],
    judge="Reinhard Sokolowski", judge_how="img", approved="05/06/2015",
)

# c08 ------------------------------------------------------------------------
PELLETIER = dict(
    cases=["ADJ15502288"], office="STK", worker="Marguerite Pelletier", worker_address="1190 Lodi Vine Ln, Lodi, CA 95240", employer="Mokelumne Cellars", employer_address="Hwy 12, Lodi, CA", carrier="Tamarack Casualty Co.", tpa="Tamarack, Stockton branch",
    claim="TC-21-901774", aa="Ibarra Finch Law Group", da="Gutierrez Bly LLP (H. Nakata)", born="12/12/1958", job="tasting room manager", place="Lodi", stamp="FILED\nJUN 14 2023\nDWC STOCKTON\nDISTRICT OFFICE",
    injuries=[dict(case="ADJ15502288", kind="specific", start="09/18/2021", codes=["420 back", "440 hip - L"], other="headaches")],
    earnings="1,020.00/wk", td="0.00", td_rate="680.00", td_period="none, modified duty", pd_paid="0.00", pd_rate="290.00", pd_period="none", medical_paid="21,870.03",
    sum="54,000.00", deductions=[("0.00", "no advances")], fee="8,100.00", balance="45,900.00", liens="Any liens filed after OACR = dft's problem, not IW's.",
    grid=grid("MP", "HN", skip_both=("employment", "serious", "discrimination", "jurisdiction")),
    comments="Disputed: AOE/COE for hip + headaches; PD; need for & extent of F/M. IW is paid herein for all care she may need hereafter & understands carrier won't pay for any.{^Applicant, 64, states under penalty of perjury she is not a Medicare beneficiary, has not applied for SSDI, "
             "and the total is under the CMS review threshold. No set-aside is made.^} {?DA note - strike b4 sending: authority 95K. if AA balks offer to leave med open on the L hip and cut sum to 40. HN?}\nVoucher eligibility waived? No - not addressed.{^DOI after 1/1/13.^}",
    signed_day="31 May 2023", signed_at="Stockton", witnesses=[("Witness", "Pia Delacroix-Hume", "it", "5/31/23"), ("Witness", "Anton Rourke", "it", "5/31/23")],
    signatures=[("Applicant", "Marguerite Pelletier", "it", "5/31/23"), ("Applicant's attorney", "Xavier Ibarra", "it", "5/31/23"), ("Defendant's attorney", "Hiroko Nakata", "it", "6/5/23")],
    judge="Absalom Greer", approved="June 21, 2023",
)

# c10 ------------------------------------------------------------------------
SOTELO = dict(
    cases=["ADJ16118054"], office="BAK", worker="Isidro Sotelo", worker_address="33 Weedpatch Hwy, Arvin, CA 93203", employer="Hacienda del Llano Farms", employer_address="Rt 2, Arvin, CA", carrier="Agrarian Mutual Group", tpa="AMG Claims",
    claim="AMG-31170", aa="Valley Workers' Law Ctr (E. Prado)", da="Linfield Marsh (C. Marsh)", born="03/03/1990", job="irrigator", place="Arvin", interpreter="Spanish - L. Cienfuegos #301188",
    injuries=[dict(case="ADJ16118054", kind="specific", start="05/11/2022", codes=["520 ankle - R", "530 foot - R"], other="")],
    earnings="610.00/wk", td="15,454.00", td_rate="406.67", td_period="5/12/22 - 2/1/23", pd_paid="3,480.00", pd_rate="232.00", pd_period="2/2/23 - 5/18/23", medical_paid="37,600.00",
    sum="38,500.00", deductions=[("3,480.00", "PD advances through 5/18/23")], fee="5,775.00", balance="29,245.00", liens="Dft to PAL all liens", grid=grid("IS", "CM", skip_both=("employment", "serious", "jurisdiction", "other", "statute")),
    comments="Full & final. F/M incl. Hardware removal R ankle est. $11K per PTP considered in the sum. IW will arrange his own. No MSA (not Medicare eligible).",
    signed_day="6/29/2023", signed_at="Bakersfield CA", witnesses=[("Witness", "Yesenia Corrales", "img", "6/29/23"), ("Witness", "Wade Tollefson", "img", "6/29/23")],
    signatures=[("Applicant (Employee)", "Isidro Sotelo", "img", "6/29/23"), ("Attorney for Applicant", "Esperanza Prado", "img", "6/29/23"), ("Attorney for Defendant", "", "", ""), ("Insurance carrier / claims administrator", "", "", "")],
)

# c12 ------------------------------------------------------------------------
BLANK = dict(
    cases=["", "", ""], office="", worker="", worker_address="", interpreter="", employer="", employer_address="", carrier="", tpa="", claim="", aa="", da="",
    injuries=[dict(case="", kind="", start="", codes=[], other="")] * 2, need="", other="",
    signatures=[("Applicant (Employee)", "", "", ""), ("Attorney for Applicant", "", "", ""), ("Attorney or representative for Defendant", "", "", ""), ("Insurance carrier or claims administrator", "", "", "")],
)


def blank_stips():
    blocks = []
    for block in stipulations(BLANK):
        if block[0] in "pi":
            block = (block[0], block[1].replace("[[]]", "____").replace("{x} County where", "{o} County where").replace("{x} Insured", "{o} Insured"))
        if block[0] == "tbl":
            block = ("tbl", None, [[cell.replace("[[]]", "ADJ ______________") for cell in row] for row in block[2] if row != ["SSN (Numbers Only): on file"]])
        blocks.append(block)
    return blocks


# c13 ------------------------------------------------------------------------
RASMUSSEN = dict(
    cases=["ADJ12660913"], office="SRO", worker="Ingrid Rasmussen-Tay", worker_address="58 Mark West Spur, Santa Rosa, CA 95403", employer="Russian River Linen Supply", employer_address="740 Sebastopol Av, Santa Rosa, CA", carrier="Golden Sierra Insurance Company",
    tpa="Golden Sierra - North Coast unit", claim="GS-2204-20", aa="Whitcombe Nnadi LLP (A. Nnadi)", da="Kimber Oduya (F. Kimber)", born="08/25/1974", job="laundry lead", place="Santa Rosa",
    injuries=[dict(case="ADJ12660913", kind="specific", start="01/22/2020", codes=["420 back - lumbar spine"], other="")],
    earnings="905.00/wk", td="36,400.00", td_rate="603.33", td_period="1/23/20 - 3/21/21", pd_paid="11,600.00", pd_rate="290.00", pd_period="3/22/21 - 12/26/21", medical_paid="59,918.44", unpaid_by="see addendum item 2",
    p6="Otherwise specified: see Addendum item 2 (medical thru 12/31/2026).", sum="64,000.00", deductions=[("11,600.00", "for permanent disability advances through 12/26/2021")], fee="9,600.00", balance="42,800.00",
    liens="Defendant to pay, adjust or litigate.", grid=grid("IR", "FK", skip_both=("employment", "jurisdiction", "serious", "discrimination", "injury")),
    comments="F/M: on the terms of Addendum item 2 only. PD, apportionment (AME Dr. Lysander Voss 19%) compromised. Addendum (1 p.) attached and signed.",
    signed_day="14th day of November 2023", signed_at="Santa Rosa, California", witnesses=[("Witness", "Gemma Stourton", "img", "11/14/2023"), ("Witness", "Paulo Ferreyra", "img", "11/14/2023")],
    signatures=[("Applicant (Employee)", "Ingrid Rasmussen-Tay", "img", "11/14/2023"), ("Attorney for Applicant", "Adaeze Nnadi", "img", "11/14/2023"), ("Attorney for Defendant", "Fergus Kimber", "img", "11/17/2023")],
    judge="Philippa Van Oort", judge_how="img", approved="12/05/2023",
)
RASMUSSEN_ADDENDUM = addendum("ADDENDUM TO COMPROMISE AND RELEASE", "Addendum   Rasmussen-Tay v. Russian River Linen Supply   ADJ12660913", [
    "1. This addendum explains Paragraphs 6 and 9 of the C&R as to the injury and body part in Paragraph 1 and nothing else.",
    "2. Medical. Defendant remains liable for, and shall go on authorizing and paying, reasonable and necessary treatment of the lumbar spine (LC 4600, within its MPN and subject to UR) for dates of service THROUGH DECEMBER 31, 2026. As of January 1, 2027 the right to further treatment is "
    "released and defendant shall have no liability for medical care of any kind rendered on or after that date, whether or not requested before it.",
    "3. The sum at Paragraph 7 includes $9,000.00 in consideration of the release in item 2 of care from 1/1/2027 on.",
    "4. Medical mileage to be paid for visits through the date in item 2.",
    "5. The voucher is not affected.",
], [("Applicant", "Ingrid Rasmussen-Tay", "img", "11/14/2023"), ("Attorney for Applicant", "Adaeze Nnadi", "img", "11/14/2023"), ("Attorney for Defendant", "Fergus Kimber", "img", "11/17/2023")])

# c15 ------------------------------------------------------------------------
DUBROVSKY = dict(
    cases=["ADJ17004462"], office="SDO", worker="Lev Dubrovsky", worker_address="4410 Chollas Mesa Dr., San Diego, CA 92115", employer="Harborlight Hotel Management", employer_address="One Shelter Basin, San Diego", carrier="Northgate Indemnity Exchange",
    tpa="Hallam Claims Services", claim="NIE0104410", aa="in pro per", da="Breck & Sorrell (K. Sorrell)", born="01/08/1969", job="banquet captain", place="San Diego", interpreter="Russian - waived",
    injuries=[dict(case="ADJ17004462", kind="specific", start="12/31/2022", codes=["450 shoulder - L", "311 upper arm L"], other="")],
    earnings="830.00/wk", td="18,260.00", td_rate="553.33", td_period="1/1/23 - 8/18/23", pd_paid="0", pd_rate="290.00", pd_period="-", medical_paid="12,040.77", sum="21,000.00", deductions=[("0.00", "none")], fee="0.00", balance="21,000.00",
    liens="none of record", grid=grid("LD", "KS", skip_both=("employment", "serious", "jurisdiction", "statute")),
    comments="IW unrepresented. Compromise of all issues incl. fut. medical. Rotator cuff surgery was recommended by Dr. Pascoe, denied by UR; IW does not want surgery and takes the sum in place of it.",
    signed_day="8 January 2024", signed_at="San Diego", witnesses=[("Witness", "Corwin Abbate", "it", "1/8/24"), ("Witness", "Dorothea Lusk", "it", "1/8/24")],
    signatures=[("Employee", "Lev Dubrovsky", "it", "1/8/24"), ("Attorney for defendant", "Katarina Sorrell", "it", "1/10/24")],
)
DUBROVSKY_OSA = [
    ("doc", "Order Suspending Action   page {p}", ""),
    ("t", "WORKERS' COMPENSATION APPEALS BOARD"), ("t", "STATE OF CALIFORNIA"), ("sp",),
    ("p", "LEV DUBROVSKY, Applicant, vs. HARBORLIGHT HOTEL MANAGEMENT; NORTHGATE INDEMNITY EXCHANGE, Defendants.\nCase No. ADJ17004462 (San Diego District Office)"),
    ("t", "ORDER SUSPENDING ACTION ON COMPROMISE AND RELEASE"),
    ("p", "The Compromise and Release dated January 8, 2024 has been presented for approval. Having reviewed the agreement and the file, the undersigned finds that the adequacy of the settlement cannot be determined on the present record:"),
    ("i", "(a) no report that rates the left shoulder is in the file; (b) the treating physician has asked for surgery and no IMR determination is filed; (c) the employee has no attorney and page 1 states that an interpreter was waived."),
    ("p", "IT IS ORDERED that action on the Compromise and Release is SUSPENDED. The parties shall file, within thirty (30) days, a rating of the permanent disability, the IMR determination if one was made, and a statement of how the sum was arrived at. "
          "Failing that the matter will be set for a status conference on adequacy."),
    ("sig", [("Workers' Compensation Judge", "Ezekiel Montrose", "img", "January 24, 2024")]),
    ("p", "Filed and served by mail on all parties 1/24/2024 by: d. aquino"),
]

# c19 ------------------------------------------------------------------------
OKONKWO = dict(
    cases=["ADJ10883176"], office="LBO", worker="Beatrix Okonkwo-Lund", worker_address="2801 Signal Crest, Long Beach, CA 90755", employer="Bixby Knolls Dental Supply; Ocean Gate Staffing", employer_address="(both) Long Beach, CA",
    carrier="Golden Sierra Insurance Company (cov. to 6/30/2015); Pacific Anchor Mutual (cov. from 7/1/2015)", tpa="each self-administered", claim="GS-9917-16 / PAM-16-40217", aa="Cathcart & Mbeki (T. Mbeki)", da="Kimber Oduya for Golden Sierra; Karras Toller for Pacific Anchor",
    born="10/10/1960", job="order desk clerk", place="Long Beach", injuries=[dict(case="ADJ10883176", kind="ct", start="04/04/2014", end="04/04/2016", codes=["200 neck", "320 wrists"], other="")],
    earnings="695.00/wk", td="0", td_rate="463.33", td_period="none", pd_paid="8,700.00", pd_rate="290.00", pd_period="9/1/17 - 3/29/18", medical_paid="29,440.00", unpaid_by="see comments",
    p6="Otherwise specified as to Pacific Anchor, see para. 9 comments.", sum="46,000.00", deductions=[("8,700.00", "PD advances (Pacific Anchor) through 3/29/2018")], fee="6,900.00", balance="30,400.00", liens="Golden Sierra & Pac. Anchor to PAL 50/50",
    grid=grid("BOL", "RO/TK", skip_both=("employment", "serious", "discrimination", "statute")),
    comments="The two carriers are NOT treated alike. (1) GOLDEN SIERRA pays $31,000.00 of the sum & is released from everything, F/M included, now & forever, no contribution to be sought from it. "
             "(2) PACIFIC ANCHOR pays $15,000.00 for PD only. IW does not release, & Pac. Anchor shall continue to furnish, medical care for neck + both wrists under LC 4600. Initials beside F/M are as to Golden Sierra only.",
    signed_day="11th day of April 2018", signed_at="Long Beach, Calif.", witnesses=[("Witness", "Ferdinand Ashgrove", "/s/", "4/11/18"), ("Witness", "Lupe Santibanez", "/s/", "4/11/18")],
    signatures=[("Applicant", "Beatrix Okonkwo-Lund", "/s/", "4/11/18"), ("Attorney for Applicant", "Thandiwe Mbeki", "/s/", "4/11/18"), ("Attorney for Golden Sierra Ins. Co.", "Rotimi Oduya", "/s/", "4/16/18"), ("Attorney for Pacific Anchor Mutual", "Thanos Karras", "/s/", "4/17/18")],
    payer="Golden Sierra Insurance Company ($31,000.00) and Pacific Anchor Mutual ($15,000.00)", judge="Wilhelmina Teague", approved="05/01/2018",
    order_more="The Judge has read the comments at Paragraph No. 9 to the parties, who confirm that medical remains the liability of Pacific Anchor Mutual.",
)


def cr(c, *more):
    return compromise_and_release(c) + [b for extra in more for b in extra]


SAMPLES = {
    "c01-stips-qme-controls.docx": word.as_docx("form", stipulations(BRANNIGAN) + award(BRANNIGAN) + BRANNIGAN_QME),
    "c02-stips-waiver-legacy.docx": word.as_docx("legacy", stipulations(OYELARAN) + award(OYELARAN)),
    "c03-cr-left-hand.docx": word.as_docx("symbol", cr(VARDANIAN, order_approving(VARDANIAN))),
    "c04-cr-voucher-tracked.docx": word.as_docx("form", cr(MCREADY, order_approving(MCREADY))),
    "c07-stips-addendum.docx": word.as_docx("legacy", stipulations(HUANG) + award(HUANG)),
    "c08-cr-footnotes.docx": word.as_docx("plain", cr(PELLETIER, order_approving(PELLETIER))),
    "c10-cr-one-line-empty.docx": word.as_docx("form", cr(SOTELO)),
    "c12-stips-form-only.docx": word.as_docx("legacy", blank_stips()),
    "c13-cr-through-date.pdf": word.as_pdf("form", cr(RASMUSSEN, RASMUSSEN_ADDENDUM, order_approving(RASMUSSEN))),
    "c15-cr-then-order.pdf": word.as_pdf("plain", cr(DUBROVSKY, DUBROVSKY_OSA)),
    "c19-cr-two-carriers.pdf": word.as_pdf("symbol", cr(OKONKWO, order_approving(OKONKWO))),
}
