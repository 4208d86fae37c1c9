"""The office's re-typed forms: what people filled in."""
from .people import party

RADIO = dict(
    party("mbeki", "lindqvist", "bluefin", "norwick"),
    adj=["ADJ78004418"], first="Josephine", mi="", last="Tull-Aguirre", addr="77 Citrus Row", city="Upland", zip="91786", born="May 5, 1969", venue="Pomona", ins="insured",
    employer="Foothill Commercial Bakery, Inc.", eaddr="300 Yeast St", ecity="Upland", ezip="91784", claim="NW-190408-06", job="dough mixer operator",
    injuries=[dict(adj="ADJ78004418", kind="C", start="4/8/2018", end="4/8/2019", codes=["450", "320"], other="both shoulders, left wrist")],
    td=dict(period="4/9/2019 to 2/14/2020", rate="566.20", paid="TD has been paid in full."),
    pd=dict(pct="23", rate="290.00", start="2/15/2020", total="28,782.50", life="n/a", rated="has not"),
    medlegal="PQME Dr. Wachowski-Hale, paid. Supp. report of 3/30/20 to be paid per fee schedule.",
    fee="4,317.38", fee_how="off the far end", liens="EDD lien paid. All others to be paid, adj. or litigated by def., WCAB reserves jurisd.",
    other="a) PD per PQME Dr. Wachowski-Hale, P&S as of 2/14/20, 23% after the 1.4 and age/occ.\n"
          "b) Fut med tx w/in the MPN, subj. to UR/IMR. IW to give PTP name w/in 30 days.\n"
          "c) Def. takes credit for PDA's of $9,860.00 thru 8/28/20.\n"
          "d) LC 5814 & 5800 waived if paid in 25 days.",
    signs=dict(app=("Josephine Tull-Aguirre", "ink", "9/14/2020"), aa=("Lionel P. Farrow", "s", "9/14/2020"), da=("Noemi Barroso", "s", "9/17/2020"), adj=("Terrence Upjohn", "s", "9/17/2020")),
    need={"is": "dot"},
    award=dict(judge="JULIUS TENGWALL", style="ink", date="10/02/2020", clerk="P. Vance"),
)

JUDGE_STRIKE = dict(
    party("goss", "hartsoe", "argent", "argent"),
    adj=["ADJ78011733"], first="Malcolm", mi="D", last="Ferreira-Stone", addr="9 Almond Way", city="Madera", zip="93637", born="8/19/1961", venue="Fresno", ins="insured",
    employer="Chowchilla Dairy Equipment Co.", eaddr="Ave 24 & Rd 9", ecity="Chowchilla", ezip="93610", claim="AMA-131107", job="field mechanic",
    injuries=[dict(adj="ADJ78011733", kind="S", start="11/7/2013", codes=["513"], other="right knee")],
    td=dict(period="11/8/2013 - 6/1/2014", rate="803.45", paid="Paid in full, no further TD claimed."),
    pd=dict(pct="8", rate="230.00", start="6/2/2014", total="5,520.00", life="none", rated="has not"),
    medlegal="None outstanding.", fee="828.00", fee_how="from accrued", liens="None.",
    other="1) PD per PTP PR-4 dated 5/29/14, Dr. Sobol.\n2) Def credit for advances, $5,060.00.\n3) Fee per LC 4906 = 15%.",
    signs=dict(app=("Malcolm D. Ferreira-Stone", "ink", "12/9/2014"), aa=("Harriet Goss-Iwata", "ink", "12/9/2014"), da=("Dale R. Winningham", "ink", "12/16/2014"),
               adj=("Odette Carrasco", "ink", "12/16/2014")),
    need={"is": "fill"}, need_shape="square",
    award=dict(judge="DELPHINE PROUT", style="ink", date="1/13/2015", clerk="M. Quan"),
)

NO_MARK = dict(
    party("vidal", "lindqvist", "bluefin", "norwick"),
    adj=["ADJ78020096"], first="Xiomara", mi="", last="Beauregard", addr="1404 E 3rd St", city="Long Beach", zip="90802", born="1/30/1988", venue="Long Beach", ins="insured",
    employer="Queensway Hotel Housekeeping LLC", eaddr="600 Queensway Dr", ecity="Long Beach", ezip="90802", claim="NW-221019-03", job="room attendant",
    injuries=[dict(adj="ADJ78020096", kind="S", start="10/19/2022", codes=["420"], other="low back")],
    td=dict(period="10/20/2022 to 5/3/2023", rate="428.80", paid="Paid."),
    pd=dict(pct="11", rate="290.00", start="5/4/2023", total="10,875.00", life="N/A", rated="has not"),
    medlegal="PQME Dr. Szymanski - paid.", fee="1,631.25", fee_how="off the far end", liens="PAL by defendant.",
    other="Rating from PQME report dated 6/12/23. Voucher was mailed 7/5/23. Credit for PD paid to date.",
    signs=dict(app=("Xiomara Beauregard", "picture", "8/8/2023"), aa=("Ysabel Vidal", "s", "8/8/2023"), da=("Noemi Barroso", "s", "8/14/2023"), adj=("L. Tremaine", "s", "8/14/2023")),
    need={},
)

EMPTY_STIPS = {}

MSA_FUNDED = dict(
    party("tamsin", "pelham", "granite", "keystone"),
    adj=["ADJ78033861"], first="Archibald", mi="N", last="Quaresma", addr="PO Box 118", city="Castro Valley", zip="94546", born="2/2/1953", venue="Oakland", ins="insured",
    employer="Redwood Chapel Cemetery District", eaddr="1 Chapel Rd", ecity="Castro Valley", ezip="94546", claim="GPI-15-20054", job="groundskeeper",
    injuries=[dict(adj="ADJ78033861", kind="S", start="5/18/2015", codes=["513", "420"], other="right knee, lumbar spine")],
    facts=["$ 921.00 per week", "$ 61,388.00; $ 614.00; 5/19/15 - 4/23/17", "$ 24,070.00; $ 290.00; 4/24/17 - 11/30/18", "$ 140,226.58", "Keystone Bay Claims, to date of OACR"],
    sum="160,000.00",
    deductions=[("24,070.00", "permanent disability advances through 11/30/2018"), ("38,450.00", "payable to applicant for Medicare Set-Aside (MSA), self-administered"),
                ("24,000.00", "applicant's attorney's fee requested")],
    balance="73,480.00", liens="Def to pay, adj or lit. all liens, incl. Laurel Surgery Ctr and Bay Ortho Rx.",
    ini_style="italic", initials={k: ("ANQ", "RA") for k in ("td", "app", "pd", "spm")},
    comments="PD disputed: AME 41% vs def 33%. IW is 65 and a Medicare beneficiary.\n"
             "MSA in ¶7 approved by CMS 10/2/2018, $38,450.00, CCN W18-4471209. Funded in one lump sum out of the C&R proceeds w/in 30 days of OACR.",
    signed_at=("10th", "December, 2018", "Hayward"),
    signs=dict(app=("Archibald N. Quaresma", "italic", "12/10/2018"), w1=("Florence Idowu", "italic", "12/10/2018"), w2=("Garth Pemberly", "italic", "12/10/2018"),
               aa=("Tamsin Erlandsson", "s", "12/10/2018"), da=("Roderick Achterberg", "s", "12/14/2018"), adj=("Maribeth Coyle", "s", "12/14/2018")),
    order=dict(judge="ROSWITHA McALLEN", style="ink", date="1/08/2019", filed="12/19/2018", variant="long", clerk="D. Olmos",
               lines=["1. PD advances, $24,070.00;", "2. to applicant in a separate check, $38,450.00;", "3. attorney fee, $24,000.00;", "4. balance to applicant, $73,480.00."]),
)

INDEMNITY_ONLY = dict(
    party("mbeki", "hartsoe", "bluefin", "norwick"),
    adj=["ADJ78040522"], first="Seraphina", mi="", last="Dunmore-Kaye", addr="880 Orange Grove Pl", city="Pomona", zip="91768", born="12/25/1976", venue="Pomona", ins="insured",
    employer="Mt. Baldy Ambulance Inc.", eaddr="41 Rescue Way", ecity="Claremont", ezip="91711", claim="NW-181202-09", job="paramedic",
    injuries=[dict(adj="ADJ78040522", kind="S", start="12/2/2018", codes=["420"], other="lumbar spine")],
    facts=["$ 1,402.00 per week", "$ 54,214.00; $ 934.72; 12/3/18 - 1/12/20", "$ 18,270.00; $ 290.00; 1/13/20 - 3/28/21", "$ 88,117.20", "see Comments, par. 9"],
    sum="48,000.00",
    deductions=[("18,270.00", "PD advances thru 3/28/2021"), ("7,200.00", "atty fee")], balance="22,530.00",
    liens="None of record. Def to PAL any lien for tx.",
    ini_style="ink", initials={k: ("SDK", "DW") for k in ("earn", "td", "app", "pd")},
    comments="C&R OF INDEMNITY ONLY. F/M IS NOT SETTLED by this agreement and for that reason not initialed. Bluefin/Norwick to continue to provide all reas. med tx for the lumbar spine per LC 4600 "
             "after the OACR, w/in MPN, notwithstanding par. 6. AME Dr. Oakeshott: MMI 1/12/20.",
    signed_at=("19th", "April, 2021", "Pomona"),
    signs=dict(app=("Seraphina Dunmore-Kaye", "ink", "4/19/2021"), w1=("Basil Thornquist", "ink", "4/19/2021"), w2=("Mei Abbott", "ink", "4/19/2021"), aa=("Lionel P. Farrow", "ink", "4/19/2021"),
               da=("Dale R. Winningham", "ink", "4/26/2021"), adj=("Terrence Upjohn", "ink", "4/26/2021")),
    order=dict(judge="JULIUS TENGWALL", style="picture", date="5/11/2021", filed="4/30/2021", variant="joint", clerk="P. Vance",
               lines=["- $18,270.00, PD advances", "- $7,200.00, attorney's fee", "balance $22,530.00 to applicant"]),
)

STRUCK_PAR_6 = dict(
    party("vidal", "lindqvist", "bluefin", "norwick"),
    adj=["ADJ78057704"], first="Ignatius", mi="P", last="Hallorand", addr="5501 E Ocean Blvd", city="Long Beach", zip="90803", born="7/4/1967", venue="Long Beach", ins="insured",
    employer="Pacific Belle Yacht Brokers", eaddr="194 Marina Dr", ecity="Long Beach", ezip="90803", claim="NW-170704-05", job="dock hand",
    injuries=[dict(adj="ADJ78057704", kind="S", start="7/3/2017", codes=["513"], other="right knee")],
    facts=["$ 640.00 per week", "$ 20,480.00; $ 426.67; 7/4/17 - 6/4/18", "$ 6,670.00; $ 290.00; 6/5/18 - 11/12/18", "$ 39,004.16", "Norwick TPA"],
    sum="26,000.00",
    deductions=[("6,670.00", "PD advances thru 11/12/18"), ("3,900.00", "Vidal, Kerrigan & Shue, attorney fee")], balance="15,430.00",
    liens="Def pays, adjusts or litigates.",
    ini_style=("picture", "italic"), initials={k: ("IPH", "NB") for k in ("td", "app", "pd")},
    comments="PD at issue, PQME 12% and PTP 20%. Compromise figure.",
    signed_at=("22nd", "January, 2019", "Long Beach"),
    signs=dict(app=("Ignatius P. Hallorand", "picture", "1/22/2019"), w1=("Leda Marchbanks", "picture", "1/22/2019"), w2=("Oren Stiles", "picture", "1/22/2019"),
               aa=("Ysabel Vidal", "picture", "1/22/2019"), da=("Noemi Barroso", "picture", "1/29/2019"), adj=("L. Tremaine", "picture", "1/29/2019")),
    order=dict(judge="BENICIO ARROYO-LUND", style="ink", date="2/19/2019", filed="2/04/2019", variant="joint", clerk="S. Beckwith",
               lines=["$6,670.00 PDA's;", "$3,900.00 attorney fee;", "$15,430.00 to applicant."]),
)
STRUCK_NOTE = "Par. 6 last sentence stricken by agreement. Right knee medical stays with carrier: employer to continue to furnish future medical tx, R knee, incl. TKR if needed.   IPH / NB 1/22/19"
STRUCK_COMMENT = "PD-only compromise. Future med for the right knee is excluded from this C&R (see par. 6 as corrected) and is not initialed."

NO_ORDER = dict(
    party("goss", "pelham", "argent", "argent"),
    adj=["ADJ78062219"], first="Benedikta", mi="", last="Oduya-Finch", addr="3021 N Van Ness", city="Fresno", zip="93704", born="10/10/1980", venue="Fresno", ins="insured",
    employer="San Joaquin Seed & Feed", eaddr="700 H St", ecity="Fresno", ezip="93721", claim="AMA-220606", job="truck loader",
    injuries=[dict(adj="ADJ78062219", kind="S", start="6/6/2022", codes=["450", "313"], other="left shoulder, left elbow")],
    facts=["$ 870.00 per week", "$ 28,420.00; $ 580.00; 6/7/22 - 5/15/23", "$ 8,120.00; $ 290.00; 5/16/23 - 11/27/23", "$ 30,771.90", "Argent Mutual up to date of approval"],
    sum="45,000.00", deductions=[("8,120.00", "PD advances through 11/27/2023"), ("6,750.00", "attorney fee")], balance="30,130.00",
    liens="Defendant to pay, adjust or litigate.",
    ini_style="picture", initials={k: ("BOF", "RA") for k in ("td", "app", "fm", "pd", "spm")},
    comments="All initialed issues are compromised for one sum. This includes buy out of fut med, L shoulder & L elbow. P&S 5/15/23 (PTP Dr. Nwachukwu).",
    signed_at=("12th", "January, 2024", "Fresno"),
    signs=dict(app=("Benedikta Oduya-Finch", "picture", "1/12/2024"), w1=("Cyril Naismith", "picture", "1/12/2024"), w2=("Dorothea Blum", "ink", "1/12/2024"),
               aa=("Harriet Goss-Iwata", "ink", "1/12/2024"), da=("Roderick Achterberg", "ink", "1/18/2024"), adj=("Odette Carrasco", "ink", "1/18/2024")),
)

BACK_ONLY = dict(
    party("tamsin", "hartsoe", "granite", "keystone"),
    adj=["ADJ78070015"], first="Roosevelt", mi="", last="Vang-Delacroix", addr="24 Palma Ceia St", city="Hayward", zip="94544", born="3/17/1985", venue="Oakland", ins="insured",
    employer="Mission Tire Recyclers", eaddr="30 Whipple Rd", ecity="Union City", ezip="94587", claim="GPI-21-70338", job="baler operator",
    injuries=[dict(adj="ADJ78070015", kind="S", start="4/29/2021", codes=["420"], other="back")],
    facts=["$ 760.00 per week", "$ 26,348.00; $ 506.67; 4/30/21 - 4/28/22", "$ 7,250.00; $ 290.00; 4/29/22 - 10/19/22", "$ 41,060.75", "Keystone Bay Claims"],
    sum="52,000.00", deductions=[("7,250.00", "PD advances thru 10/19/22"), ("7,800.00", "attorney's fee")], balance="36,950.00",
    liens="PAL. See also Addendum.",
    ini_style="ink", initials={k: ("RVD", "DW") for k in ("earn", "td", "app", "aoe", "fm", "pd", "spm")},
    comments="PD, apportionment & need for surgery all disputed. Future medical for the back included. See Addendum attached.",
    signed_at=("2nd", "May, 2023", "Hayward"),
    signs=dict(app=("Roosevelt Vang-Delacroix", "ink", "5/2/2023"), w1=("Harper Sandoz", "ink", "5/2/2023"), w2=("Willa Granger", "ink", "5/2/2023"), aa=("Tamsin Erlandsson", "ink", "5/2/2023"),
               da=("Dale R. Winningham", "ink", "5/9/2023"), adj=("Maribeth Coyle", "ink", "5/9/2023")),
    order=dict(judge="ROSWITHA McALLEN", style="ink", date="5/30/2023", signed="5/9/2023", variant="short", how="e-filing", clerk="D. Olmos",
               lines=["PD advances $7,250.00 - credit to defendant", "Attorney's fee $7,800.00", "Balance $36,950.00 to applicant"]),
)
BACK_ONLY_ADDENDUM = [
    "1.  The parties agree that this Compromise and Release resolves any and all injuries, specific or cumulative, sustained by applicant while employed by Mission Tire Recyclers, whether pleaded or not, "
    "and that all unlisted injuries, dates of injury and body parts are hereby dismissed with prejudice.",
    "2.  Applicant states that there are no other injuries or claims against this employer.",
    "3.  Defendant shall hold applicant harmless from the liens of record for treatment before approval.",
    "4.  Penalties and interest waived if payment is made w/in 30 days of service of the OACR. Delivery by regular mail to attys office is ok.",
    "5.  Applicant is 38, is not a Medicare beneficiary and has not applied for SSDI.",
]

TWO_CASES_CR = dict(
    party("tamsin", "pelham", "granite", "keystone"),
    adj=["ADJ78081341"], first="Lavinia", mi="S", last="Krantz-Obi", addr="1188 Castlewood Dr", city="San Leandro", zip="94579", born="11/11/1974", venue="Oakland", ins="insured",
    employer="Estuary Freight Forwarders", eaddr="2 Ferry Ln", ecity="Alameda", ezip="94501", claim="GPI-18-44102", job="freight clerk",
    injuries=[dict(adj="ADJ78081341", kind="S", start="3/20/2018", codes=["420"], other="back")],
    facts=["$ 1,010.00 per week", "$ 35,018.00; $ 673.42; 3/21/18 - 3/19/19", "$ 5,800.00; $ 290.00; 3/20/19 - 8/6/19", "$ 36,402.10", "Keystone Bay Claims thru OACR"],
    sum="32,500.00", deductions=[("5,800.00", "PD advances thru 8/6/2019"), ("4,875.00", "attorney's fee")], balance="21,825.00",
    liens="PAL by def.",
    ini_style="ink", initials={k: ("LSK", "RA") for k in ("td", "app", "fm", "pd", "spm")},
    comments="This C&R resolves ADJ78081341 (specific 3/20/18) ONLY, incl. future medical for that injury. Companion CT, ADJ78081342, goes by separate Stips w/RFA filed same day and is not affected.",
    signed_at=("6th", "November, 2019", "Hayward"),
    signs=dict(app=("Lavinia S. Krantz-Obi", "ink", "11/6/2019"), w1=("Percy Alcorn", "ink", "11/6/2019"), w2=("Renata Shuster", "ink", "11/6/2019"), aa=("Tamsin Erlandsson", "ink", "11/6/2019"),
               da=("Roderick Achterberg", "ink", "11/12/2019"), adj=("Maribeth Coyle", "ink", "11/12/2019")),
    order=dict(judge="ROSWITHA McALLEN", style="ink", date="11/26/2019", signed="11/12/2019", variant="short", how="walk-through (8 CCR 10789)", clerk="D. Olmos",
               lines=["- PD advances, $5,800.00", "- attorney's fee, $4,875.00", "- balance to applicant, $21,825.00"],
               extra=["This order is in ADJ78081341 only. See separate Award in ADJ78081342."]),
)
TWO_CASES_STIPS = dict(
    TWO_CASES_CR, adj=["ADJ78081342"], claim="GPI-19-47716",
    injuries=[dict(adj="ADJ78081342", kind="C", start="8/6/2018", end="8/6/2019", codes=["420", "842"], other="back, psyche")],
    td=dict(period="8/7/2019 to 10/1/2019", rate="673.42", paid="Paid in full."),
    pd=dict(pct="27", rate="290.00", start="10/2/2019", total="36,540.00", life="n/a", rated="has not"),
    medlegal="AME's in ortho & psych, paid.", fee="5,481.00", fee_how="off the far end", liens="PAL by def. None of record in this case.",
    other="a) Rating by agreement of counsel on AME reports 9/4/19 (ortho) and 9/26/19 (psych).\nb) Case ADJ78081341 is resolved by C&R this date.\n"
          "c) F/M in this case: back & psyche, disputes to AME Drs by joint letter.",
    need={"is": "pen-tick"}, need_shape="square",
    award=dict(judge="ROSWITHA McALLEN", style="ink", date="11/26/2019", clerk="D. Olmos"),
)
