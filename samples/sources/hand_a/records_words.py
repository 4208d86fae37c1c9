"""Words of a thick records packet: therapy notes, PR-2s, a QME report, bills, UR letters, hospital sheets, claim notes. The C&R and its order lie in the middle."""
from .cases_eform import J, both
from .people import party

PATIENT = "DeShawn Pemberton-Ruiz"
CLAIM = "NW-201116-08"
ADJ = "ADJ77135520"

RELEASE = dict(
    party("mbeki", "lindqvist", "bluefin", "norwick"),
    pages=9, adj=[ADJ], first="DeShawn", mi="", last="Pemberton-Ruiz", addr="3650 Towne Ave #14", city="Pomona", zip="91767", born="01/31/1979",
    venue_i=0, office="POM", ins_i=0, employer="Ridgeline Cold Storage Inc", eaddr="1800 Mission Blvd", ecity="Pomona", ezip="91766", claim=CLAIM, job="freezer order selector",
    injuries=[dict(adj=ADJ, kind="S", start="11/16/2020", codes=["420 Back", "513 Knee"], other="low back, right knee")],
    facts=["$ 936.00 / wk", "52,416.00", "624.00", "11/17/20 - 6/27/22", "13,920.00", "290.00", "6/28/22 - 5/30/23", "97,551.48", "Norwick TPA, thru OACR, per fee schedule"],
    sum="85,000.00", pd_adv="13,920.00", pd_through="05/30/2023", deductions=[], fee="12,750.00", balance="58,330.00",
    liens="Def. to pay, adjust or litigate all liens. EDD lien of $3,310.00 to be pd by def. on top.",
    ini_style="ink", initials=both("earn td jur app emp aoe sol fm pd spm", "DPR", "NB"),
    comments="Bona fide dispute as to PD (QME 22%, PTP 39%), apport., need for R knee replacement and L/S fusion. This C&R buys out fut med for back & R knee. IW has read the QME's recommendation for "
             "fut med care and still elects to settle it for cash. Not a Medicare bene., no SSDI.",
    signed_at=("20th", "June, 2023", "Pomona, California"),
    signs=dict(app=("DeShawn Pemberton-Ruiz", "ink", "06/20/2023"), w1=("Constance Airey", "ink", "06/20/2023"), w2=("Felix Mbanefo", "ink", "06/20/2023"),
               aa=("Lionel P. Farrow", "ink", "06/20/2023"), da=("Noemi Barroso", "ink", "06/27/2023"), adj=("Terrence Upjohn", "ink", "06/27/2023")),
    order=dict(judge=J["teng"], style="ink", date="07/18/2023", filed="06/30/2023", variant="long", clerk="P. Vance",
               lines=["$13,920.00 PD advances thru 5/30/2023;", "$12,750.00 to Mbeki-Farrow & Dunne LLP as attorney fee;", "$58,330.00 balance to applicant."]),
)

CUSTODIAN = [
    "DECLARATION OF CUSTODIAN OF RECORDS",
    "Copies in this set were made by Inland Photocopy & Subpoena from the records of the providers and the claims administrator named in the index, at the request of Lindqvist Barroso APC. "
    "The set is 300 pages. Some pages are poor originals. Nothing has been left out to the knowledge of the undersigned.",
    "Patient: " + PATIENT + "     Claim: " + CLAIM + "     DOI: 11/16/2020",
    "Dated 08/22/2023       /s/ Winifred Castellane, custodian",
]
INDEX = [("Chaffey Physical Rehabilitation, daily notes", 90), ("Dr. R. Oyarzun, PTP, progress reports (PR-2)", 30), ("Panel QME report, J. Merriweather-Okafor MD", 38), ("WCAB papers", 10),
         ("Pharmacy and billing ledgers", 70), ("Utilization review", 30), ("San Antonio Heights Hospital", 20), ("Claim notes", 10)]

THERAPY_S = ["Pt reports LBP {a}/10, R knee {b}/10 today.", "States he slept poorly after last visit, LBP {a}/10.", "Pt feels looser, knee gives out on stairs x{b} this wk.", "No change since last visit. Pain {a}/10 low back.",
             "Worked in the yard, increased LBP to {a}/10.", "Taking ibuprofen 600 prn, pain {a}/10 now, {b}/10 at best."]
THERAPY_O = ["Lumbar flexion {c} deg, ext {d} deg. SLR neg bilat.", "R knee flex {e} deg, ext lacks {b} deg. Mild effusion.", "Gait antalgic, no device.", "TTP L4-S1 paraspinals R>L. Quad girth R less 1 cm.",
             "MMT quad R 4/5, hip abd 4-/5.", "Oswestry {c}%."]
THERAPY_A = ["Tolerated tx well.", "Fair tolerance, cues for core bracing.", "Slow progress toward goals.", "Pt would benefit from continued skilled PT.", "Plateau in knee flexion this week, will discuss w/ PTP.",
             "Progressing. Compliant w/ HEP."]
THERAPY_P = ["Cont 2x/wk per Rx.", "Cont POC, add step-ups.", "MHP 10 min, IFC 15 min, ther ex 30 min, manual 8 min.", "Re-eval next visit, request addl visits from adjuster.", "Ice post tx, review HEP sheet 3."]

PR2_BODY = ["Patient returns for follow up. He continues with low back pain radiating to the right buttock, and right knee pain with stairs and kneeling.",
            "Exam: antalgic gait. Lumbar spasm on right. Right knee medial joint line tenderness, McMurray equivocal. Neuro intact.",
            "Dx: 1) lumbar strain with L5-S1 disc protrusion; 2) right knee medial meniscus tear, s/p arthroscopy.",
            "Plan: continue PT, {rx}. Request authorization for {req}. Recheck in 4-6 weeks.",
            "Work status: {work}. Patient is not yet permanent and stationary."]
PR2_RX = ["meloxicam 15 mg", "naproxen 550 mg bid", "cyclobenzaprine 7.5 mg hs", "lidocaine patch"]
PR2_REQ = ["lumbar ESI L5-S1", "6 more visits of PT", "right knee viscosupplementation x3", "MRI right knee w/o contrast", "a lumbar support", "pain psychology eval"]
PR2_WORK = ["TTD", "modified, no lift over 10 lb", "modified, no kneeling or squatting, lift 15 lb max"]

QME_SECTIONS = [
    ("HISTORY OF INJURY", "On 11/16/2020 the applicant, a freezer order selector for Ridgeline Cold Storage, was pulling a loaded pallet jack down a ramp when it ran against his right knee and he twisted his back to stop it. He reported "
     "it the same day. He was seen at the industrial clinic, given a brace and ibuprofen and placed on modified work, which the employer could not provide."),
    ("REVIEW OF RECORDS", "The records run to some 1,100 pages and are summarized here. Those of duplicate content are not repeated. The chiropractic notes of 2014 describe two visits for neck stiffness."),
    ("OCCUPATIONAL HISTORY", "He worked nine years in warehouses. The job called for lifting of cases of 20 to 70 lb in sub-zero temperature, ten hours a day, four days a week."),
    ("ACTIVITIES OF DAILY LIVING", "He reports trouble with stairs, kneeling, sitting over 40 minutes, sleep, and putting on shoes. He used to play softball. He does not any more."),
    ("EXAMINATION", "The applicant is a cooperative man of 43, 5 feet 10, 214 lb. Lumbar motion by dual inclinometer was measured three times. Right knee flexion 112, extension full. Patellar grind is positive. Sensation intact to pinwheel."),
    ("DIAGNOSTIC STUDIES", "MRI of the lumbar spine 2/9/2021: 4 mm protrusion L5-S1 without nerve root contact. MRI of the right knee 3/2/2021: complex tear, posterior horn of the medial meniscus; grade III chondromalacia."),
    ("CAUSATION", "With reasonable medical probability the injury of 11/16/2020 was a contributing cause of the disorders of the low back and right knee. I find no injury to other parts."),
    ("APPORTIONMENT", "Ninety percent of the back disability and eighty percent of the knee disability is due to this injury and the rest to degeneration which was there before, for the reasons set out above (Escobedo)."),
]
QME_MMI = ("DISABILITY STATUS", "In my opinion Mr. Pemberton-Ruiz reached maximal medical improvement and is permanent and stationary as of 06/27/2022, the date of this examination.")
QME_FM = ("FUTURE MEDICAL CARE", "Provision should be made for future medical care on an industrial basis, including physician visits, medication, therapy during flare-ups, a further injection series, and in time he may need a right total knee replacement. "
          "Lumbar surgery is not foreseen at this time.")
QME_RECORD = ["{d} - {who}: {what}"]
QME_WHAT = ["PR-2. LBP and R knee pain. Modified duty. PT requested.", "Daily note, PT visit {n}. Tolerated well.", "Operative report, right knee arthroscopy with partial medial meniscectomy.", "Injection note, L5-S1 ESI, 60% relief for two weeks.",
            "UR non-certification of gym membership.", "Pharmacy record, naproxen.", "First report of occupational injury. Contusion right knee, lumbar strain.", "Letter, claims examiner to patient, benefit notice enclosed."]
QME_WHO = ["R. Oyarzun MD", "Chaffey Physical Rehab", "S. Lindholm-Baptiste MD", "Norwick TPA", "Inland Industrial Clinic"]

DRUGS = ["NAPROXEN SOD 550MG TAB", "MELOXICAM 15MG TAB", "CYCLOBENZAPRINE 7.5MG", "LIDOCAINE 5% PATCH", "OMEPRAZOLE 20MG CAP", "TRAMADOL 50MG TAB", "GABAPENTIN 300MG CAP"]
CODES = ["97110", "97140", "97014", "99213", "99214", "20610", "73721", "72148", "97530", "62323"]

UR_TEXT = ["RE: Utilization Review Determination (8 CCR 9792.9.1)", "Injured worker: " + PATIENT + "    Claim: " + CLAIM,
           "Request: {req}.  Date of RFA: {d}.  Requesting physician: R. Oyarzun MD.", "Determination: {det}.",
           "The request was reviewed under the MTUS guidelines by a physician licensed in California. If you disagree with a decision to deny or modify, you may ask for Independent Medical Review within 30 days on the attached form. "
           "This is not a denial of the claim.", "Reviewer: {rev}"]
UR_DET = ["CERTIFIED", "NON-CERTIFIED", "MODIFIED, 4 of 6 visits certified", "CERTIFIED for one injection"]
UR_REV = ["P. Anantharaman MD", "G. Solheim DO", "K. Treadaway MD"]

HOSPITAL = ["SAN ANTONIO HEIGHTS HOSPITAL - NURSING FLOW SHEET", "SAN ANTONIO HEIGHTS HOSPITAL - OUTPATIENT SURGERY RECORD", "SAN ANTONIO HEIGHTS HOSPITAL - LABORATORY"]
LAB = ["GLUCOSE  {a}  mg/dL  (70-99)", "HGB  {b}  g/dL  (13.5-17.5)", "WBC  {c}  K/uL", "CREATININE  0.9  mg/dL", "PLT  {d}  K/uL"]
LAB_MMA = "MMA, SERUM (METHYLMALONIC)  0.21  umol/L  (0.00-0.40)   VIT B12  388  pg/mL"

NOTES = ["{d}  TU  Rec'd PR-2, PTP wants ESI. Sent to UR.", "{d}  TU  Called IW, no answer, left msg re mileage form.", "{d}  TU  PDA check issued, 2 wks @ $290.", "{d}  TU  AA called. Says if we get to 90k IW would C&R and give up F/M. Told her no authority yet.",
         "{d}  TU  Roundtable w/ DA. If it settles by C&R, rsv to be reviewed. Otherwise Stips w/ open med.", "{d}  TU  Rec'd QME rpt, to DA for rating.", "{d}  TU  Bill review: 4 bills to OMFS.", "{d}  TU  3-pt contact done, IW rtw mod duty not avail."]
