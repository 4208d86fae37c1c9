"""The rarer papers, typewritten: WCAB form 15, WCAB form 5, death and dependency cases, third party, Georgia."""

from . import typed

TOP = [("t", "WORKERS' COMPENSATION APPEALS BOARD"), ("t", "STATE OF CALIFORNIA"), ("sp",)]

# c20 WCAB form 15, 2003 -------------------------------------------------------
FORM_15 = [
    ("doc", "DIA WCAB FORM 15 (REV. 1/01)   Page {p}", "COMPROMISE AND RELEASE"),
] + TOP + [
    ("t", "COMPROMISE AND RELEASE"), ("sp",),
    ("kv", [("CASE NO.", "VNO 0441872"), ("SOCIAL SECURITY NO.", "XXX-XX-____"), ("APPLICANT (EMPLOYEE)", "EUSTACE P. MERRIWEATHER"), ("ADDRESS", "1417 Saticoy Row, Canoga Park, CA 91304"), ("CORRECT NAME OF EMPLOYER", "BALBOA INSTRUMENT WORKS"), ("ADDRESS", "8800 Eton Yard, Chatsworth, CA"),
            ("CORRECT NAME OF INSURANCE CARRIER", "CONTINENTAL PROVIDENT INDEMNITY (in run-off)"), ("ADDRESS", "PO Box 7, Woodland Hills, CA")]),
    ("p", "1. The injured employee claims that while employed as a(n) [[machinist / lens grinder]] on [[6/18/99 and CT 6/99 - 6/00]], at [[Chatsworth]], California, by the employer named above, he sustained injury arising out of and in the course of employment to [[low back, R leg, both ears (hearing)]]."),
    ("p", "2. The parties hereby agree to settle any and all claims on account of said injury by the payment of the SUM OF $ [[42,500.00]] in addition to any sums heretofore paid by the employer or the insurer to the employee, less the following deductions: [[$5,040.00 PDA's through 11/1/02; fee below]]."),
    ("p", "3. Upon approval of this compromise agreement by the Workers' Compensation Appeals Board or a workers' compensation judge and payment in accordance with the provisions hereof, said employee releases and forever discharges said employer and insurance carrier from all claims and causes of action, whether now known or ascertained, "
          "or which may hereafter arise or develop as a result of said injury, including any and all liability of said employer and carrier to the dependents, heirs, executors, representatives, administrators or assigns of said employee."),
    ("p", "4. Unless otherwise expressly provided herein, approval of this agreement RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS."),
    ("p", "5. Unless otherwise expressly ordered, this agreement does not release any claim to vocational rehabilitation benefits. [[See Rogers/Thomas paper filed herewith? - NONE]]"),
    ("p", "6. The parties represent that the following facts are true: (If facts are disputed, state what each party contends.)"),
    ("tbl", None, [["DATE OF BIRTH", "3/21/1944"], ["ACTUAL EARNINGS AT TIME OF INJURY", "$722.00/wk"], ["LAST DAY OFF WORK DUE TO INJURY", "5/5/00"], ["TEMPORARY DISABILITY PAID", "$8,820.00 @ $490.00"], ["PERMANENT DISABILITY PAID", "$5,040.00 @ $140.00"],
                   ["TOTAL MEDICAL AND HOSPITAL BILLS PAID", "$19,306.12"], ["UNPAID MEDICAL, AND BY WHOM PAYABLE", "carrier, thru OACR"]]),
    ("pb",),
    ("p", "Unless otherwise specified herein, the employer will pay no medical expense incurred after approval of this agreement."),
    ("p", "7. Liens to be disposed of as follows: [[EDD $2,210.00 paid in full from carrier, not from applicant. Medical liens of Sierra Ortho & Valley Hearing to be pd, adj or lit by deft.]]"),
    ("p", "8. Attorney's fee requested: $ [[6,375.00]] to [[Ephraim Dutton, Esq.]]"),
    ("p", "9. Reason for compromise, special provisions regarding rehabilitation and death benefit claims, and additional information: [[Bona fide dispute exists as to nature, extent, duration of disability, apportionment (Dr. Finegold 50%) and need for further treatment. Applicant wants control of his own medical & wants to move to Oregon. "
          "The sum above includes ALL past and FUTURE MEDICAL CARE on industrial basis including hearing aids. Rehab. is NOT released, app. may ask for it later.]]"),
    ("p", "10. It is agreed by all parties that the filing of this document is the filing of an application on behalf of the employee, and that the Board may in its discretion set the matter for hearing, reserving to the parties the right to put in issue any of the facts admitted herein."),
    ("p", "WITNESS the signature hereof this [[12th]] day of [[December, 2002]], at [[Van Nuys, Ca.]]"),
    ("sig", [("APPLICANT (EMPLOYEE)", "Eustace P. Merriweather", "ink", "12-12-02"), ("WITNESS", "Rosalind Teller", "ink", "12-12-02"), ("WITNESS", "Gus Marchetti", "ink", "12-12-02"), ("ATTORNEY FOR APPLICANT", "Ephraim Dutton", "ink", "12-12-02"), ("FOR INSURANCE CARRIER", "Lenora Spivey", "ink", "12-19-02")]),
    ("doc", "", ""),
] + TOP + [
    ("t", "ORDER APPROVING COMPROMISE AND RELEASE"), ("sp",),
    ("p", "EUSTACE P. MERRIWEATHER, Applicant, vs. BALBOA INSTRUMENT WORKS and CONTINENTAL PROVIDENT INDEMNITY, Defendants.   CASE NO. VNO 0441872"),
    ("p", "The parties to the above entitled action having filed a Compromise and Release herein on DEC 30 2002, settling this case for $42,500.00, and this Board having considered the entire record, and now finding that the Compromise and Release should be approved,"),
    ("p", "IT IS ORDERED that said Compromise and Release be, and it is hereby, approved. Award is made of the said sum, less $6,375.00 to applicant's attorney."),
    ("sig", [("WORKERS' COMPENSATION JUDGE", "Bernice Talmadge", "ink", "JAN 14 2003")]),
]


# c21, c22 WCAB form 5 ---------------------------------------------------------
def form_5(case, worker, employer, body, signatures, order, judge, date):
    return [("doc", "WCAB FORM 5 (REV.)   Page {p}", "")] + TOP + [
        ("t", "STIPULATION AND AWARD AND/OR ORDER"), ("sp",),
        ("kv", [("CASE NO.", case), ("APPLICANT", worker), ("DEFENDANTS", employer)]),
        ("p", "The undersigned hereby stipulate and agree, and request that an award and/or order issue accordingly, as to the following issue(s) only:"),
        ("box", "", body), ("sig", signatures), ("h", "AWARD AND/OR ORDER"),
        ("p", order), ("sig", [("WORKERS' COMPENSATION JUDGE", judge, "ink", date)])]


TD_ONLY = form_5(
    "ADJ4402218 (GRO 0031907)", "CALEB NORDQUIST", "SAN LUIS TRANSIT MIX; PACIFIC ANCHOR MUTUAL",
    "RE: TEMPORARY DISABILITY & EDD LIEN.\nDeft agrees to pay TTD 3/5/09 thru 6/28/09 @ $604.12/wk less atty fee of 10% = $999.00. EDD lien of $4,812.00 pd from same period, carrier to reimburse EDD direct.\nAll other issues incl. PD & apportionment are off calendar.",
    [("Applicant's attorney", "Hollis Verne", "ink", "8-3-09"), ("Deft's attorney", "Thanos Karras", "ink", "8-3-09")],
    "Pursuant to the above stipulation, IT IS ORDERED AND AWARD IS MADE accordingly.", "Salvatore Quince", "8-3-09")
HOME_CARE = form_5(
    "ADJ7336610", "PATIENCE OLORUNTOBA", "MISSION GORGE CARE HOMES; AGRARIAN MUTUAL GROUP",
    "ISSUE: TREATMENT.\nDeft stips that IW is in need of further med. tx to cure or relieve for the low back & R hip, and will furnish same for life incl. home health aide 4 hrs/day, 5 da/wk per RFA of Dr. Achterberg 2/2/14, reviewable by UR each 6 mos. as to hrs only. Fut med not otherwise limited. AA to get fee of $850.00 by separate petition.",
    [("Applicant", "Patience Oloruntoba", "ink", "4-10-14"), ("Applicant's attorney", "Tobias Quill", "ink", "4-10-14"), ("For deft.", "Clement Marsh", "ink", "4-10-14")],
    "The foregoing stipulation is approved. AWARD is made of further medical treatment as stipulated, jurisdiction reserved over disputes.", "Salvatore Quince", "4-10-14")

# c23 death --------------------------------------------------------------------
DEATH = [
    ("doc", "DWC-CA form 10214 (b) (PAGE {p}) (REV. 11/2008)", ""),
] + TOP + [
    ("t", "STIPULATIONS WITH REQUEST FOR AWARD"), ("t", "(DEATH CASE)"), ("sp",),
    ("kv", [("CASE NO.", "ADJ6650128"), ("DECEASED EMPLOYEE", "Anton Brzycki"), ("EMPLOYER", "Kettleman Pipeline Constructors"), ("INSURANCE CARRIER", "Meridian Western Assurance"), ("CLAIM NO.", "MW-08-00317")]),
    ("p", "The parties stipulate to the issuance of an Award upon the following facts and waive the requirements of Labor Code section 5313:"),
    ("p", "1. [[Anton Brzycki]], born [[4/2/1960]], employed as a [[welder]], sustained injury arising out of and in the course of employment on [[7/30/2008]] that caused death on [[8/2/2008]]."),
    ("p", "2. The employee left surviving the following persons who were wholly or partially dependent:"),
    ("tbl", ["NAME", "BORN", "RELATION", "DEPENDENCY"], [["Halina Brzycki", "1962", "wife", "total"], ["Stefan Brzycki", "1995", "son", "total"]]),
    ("p", "3. The death benefit is $[[290,000.00]], payable at the TD rate of $[[739.20]] per week, not less than $224.00, to [[Halina Brzycki for herself and as guardian ad litem]] until the son is 18."),
    ("p", "4. Burial expense of $[[5,000.00]] {x} is  {o} is not payable, to [[Avenal Chapel]]."),
    ("p", "5. Medical and hospital expense before death: [[Kern Regional trauma bill $61,240.18 paid; air ambulance in dispute, dft to PAL.]]"),
    ("p", "6. Accrued TD at death: [[none]]. 7. Fee of $[[34,800.00]] to [[Winifred Osgood]], commuted."),
    ("p", "8. Liens: [[none of record]]. 9. Other stipulations: [[earnings max. Serious & willful petition is withdrawn.]]"),
    ("sig", [("Dependent, and as guardian ad litem", "Halina Brzycki", "ink", "2/4/2009"), ("Attorney for dependents", "Winifred Osgood", "ink", "2/4/2009"), ("Attorney for defendant", "M. Vetter", "ink", "2/9/2009")]),
    ("doc", "DWC-CA form 10214 (b) AWARD (REV. 11/2008)", ""),
] + TOP + [
    ("t", "AWARD (DEATH CASE)"), ("sp",),
    ("p", "Case No. ADJ6650128. AWARD IS MADE in favor of HALINA BRZYCKI and STEFAN BRZYCKI against MERIDIAN WESTERN ASSURANCE of: (a) death benefit of $290,000.00 payable as stipulated; (b) burial expense of $5,000.00; (c) medical expense per stipulation 5; (d) fee of $34,800.00 from (a)."),
    ("sig", [("WORKERS' COMPENSATION JUDGE", "Bernice Talmadge", "ink", "FEB 25 2009")]),
]

# c24 dependency ---------------------------------------------------------------
DEPENDENCY = [
    ("doc", "DWC-CA form 10214 (d) (PAGE {p}) (REV. 11/2008)", ""),
] + TOP + [
    ("t", "COMPROMISE AND RELEASE"), ("t", "(DEPENDENCY CLAIM)"), ("sp",),
    ("kv", [("CASE NO.", "ADJ12217703"), ("DECEASED EMPLOYEE", "Wendell Achebe-Ross"), ("APPLICANT(S) (DEPENDENTS)", "Lucinda Achebe-Ross (widow)"), ("EMPLOYER", "Port Hueneme Cold Chain"), ("CARRIER", "Pacific Anchor Mutual"), ("CLAIM NO.", "PAM-19-77310")]),
    ("p", "1. It is claimed that the employee sustained injury [[CT 1/1/2017 - 2/20/2019, heart (801) / stress]] that resulted in death on [[2/21/2019]], leaving the dependents named above and no others."),
    ("p", "2. Upon approval and payment the dependents release and forever discharge the employer and carrier from all claims for death benefits, burial expense, and accrued compensation, whether now known or which may hereafter arise, on account of the injury and death."),
    ("p", "3. SUM OF $[[65,000.00]], of which $[[7,500.00]] is burial and $[[9,750.00]] is requested as attorney's fee, payable to [[Lucinda Achebe-Ross]]."),
    ("p", "4. Medical expense before death: [[none paid by dft, Ventura Gen. bills went to group health. Lien of group plan $12,900 - dft to pay, adjust, litigate.]]"),
    ("p", "5. Reason for compromise: [[Injury AOE/COE & cause of death denied. AME Dr. Oduber: 30% industrial at most. Widow also petitions as to total dependency.]]"),
    ("p", "6. The parties agree that no person under 18 was dependent. 7. The filing of this document is the filing of an application."),
    ("sig", [("Dependent", "Lucinda Achebe-Ross", "ink", "9/10/20"), ("Witness", "Theo Lambrick", "ink", "9/10/20"), ("Witness", "Ana Pereira-Soto", "ink", "9/10/20"), ("Attorney for dependent", "Winifred Osgood", "ink", "9/10/20"), ("Attorney for defendant", "Thanos Karras", "ink", "9/15/20")]),
    ("doc", "", ""),
] + TOP + [
    ("t", "ORDER APPROVING COMPROMISE AND RELEASE"), ("sp",),
    ("p", "Case No. ADJ12217703, ACHEBE-ROSS vs. PORT HUENEME COLD CHAIN; PACIFIC ANCHOR MUTUAL."),
    ("p", "The Compromise and Release of the dependency claim having been considered, IT IS ORDERED that it is approved, and that defendants pay Lucinda Achebe-Ross $65,000.00 less a fee of $9,750.00."),
    ("sig", [("WORKERS' COMPENSATION JUDGE", "Gaspard Whitely", "ink", "OCT 01 2020")]),
]

# c25 third party ---------------------------------------------------------------
THIRD_PARTY = [
    ("doc", "DWC-CA form 10214 (e) (PAGE {p}) (REV. 11/2008)", ""),
] + TOP + [
    ("t", "COMPROMISE AND RELEASE"), ("t", "(THIRD PARTY)"), ("sp",),
    ("kv", [("CASE NO.", "ADJ10559002"), ("EMPLOYEE", "Casimir Holloway"), ("EMPLOYER", "Delta Levee Maintenance Dist. contractors"), ("CARRIER", "Agrarian Mutual Group"), ("CLAIM NO.", "AMG-27741"), ("CIVIL ACTION", "Holloway v. Riverside Boom Truck Rental, San Joaquin Sup. Ct. STK-CV-88120")]),
    ("p", "1. The employee, born [[8/8/1980]], a [[pile driver helper]], claims injury arising out of and in the course of employment on [[5/17/2016]] to [[pelvis (440), right thigh (511)]], caused by a person other than the employer."),
    ("p", "2. A settlement of the civil action was had for the gross sum of $[[310,000.00]]. After costs and fees the net to the employee is $[[171,220.15]]."),
    ("p", "3. Compensation paid: temporary disability $[[48,110.00]]; permanent disability $[[20,300.00]]; medical $[[92,416.40]]."),
    ("p", "4. The parties compromise the lien of the carrier for sums paid, at $[[60,000.00]] out of the civil recovery; and the employee releases the carrier from claims for temporary disability and permanent disability on account of said injury, in return for the sum of $[[15,000.00]] new money from the carrier."),
    ("p", "5. Credit (Labor Code sections 3858, 3861): [[Carrier shall have credit of $41,220.15 against further medical only. IW pays for tx of pelvis & thigh till that is used up, keeping receipts, whereupon carrier resumes payment as before.]]"),
    ("p", "6. Unless otherwise specified herein, the employer will pay no medical expenses after approval of this agreement. [[OTHERWISE SPECIFIED: F/M is not a part of this release. The right to further medical care under LC 4600 for the pelvis and R thigh stays with IW, subject only to the credit in 5.]]"),
    ("p", "7. Attorney's fee in the compensation case: $[[2,250.00]]. 8. Liens: [[none other]]."),
    ("p", "9. This agreement is limited to the injury in paragraph 1. The filing of this document is the filing of an application."),
    ("sig", [("Employee", "Casimir Holloway", "ink", "6/20/18"), ("Witness", "Odette Farris", "ink", "6/20/18"), ("Witness", "Manny Kowalczyk", "ink", "6/20/18"), ("Attorney for employee", "Tobias Quill", "ink", "6/20/18"), ("Attorney for carrier", "Clement Marsh", "ink", "6/25/18")]),
    ("doc", "", ""),
] + TOP + [
    ("t", "ORDER APPROVING COMPROMISE AND RELEASE AND ALLOWING CREDIT"), ("sp",),
    ("p", "Case No. ADJ10559002, HOLLOWAY vs. DELTA LEVEE MAINTENANCE; AGRARIAN MUTUAL GROUP."),
    ("p", "IT IS ORDERED that the third party Compromise and Release is approved as written and that defendant is allowed a credit of $41,220.15 against its liability for further medical treatment."),
    ("sig", [("WORKERS' COMPENSATION JUDGE", "Salvatore Quince", "ink", "JUL 11 2018")]),
]

# c26 Georgia --------------------------------------------------------------------
GEORGIA = [
    ("doc", "Stipulation and Agreement - Ledbetter - Page {p}", "STATE BOARD OF WORKERS' COMPENSATION   270 PEACHTREE"),
    ("t", "BEFORE THE STATE BOARD OF WORKERS' COMPENSATION"), ("t", "STATE OF GEORGIA"), ("sp",), ("t", "STIPULATION AND AGREEMENT"), ("sp",),
    ("kv", [("EMPLOYEE", "Quinton Ledbetter"), ("EMPLOYER", "Ocmulgee Carpet Finishing"), ("INSURER", "Piedmont Surety Fire"), ("BOARD CLAIM NO.", "2017-018822"), ("DATE OF ACCIDENT", "03/13/2017")]),
    ("p", "COME NOW the parties under O.C.G.A. 34-9-15 and show the Board the following:"),
    ("p", "1. Employee sustained an accident to the right hand and wrist on the date above, was paid income benefits from 03/21/2017, and has had one operation by Dr. Sewell Abernathy."),
    ("p", "2. Bona fide disputes have arisen as to the extent of disability and whether complaints of the neck are related."),
    ("p", "3. Employer/insurer shall pay employee the lump sum of FIFTY-TWO THOUSAND AND NO/100 DOLLARS ($52,000.00), from which $13,000.00 goes to his counsel."),
    ("p", "4. The payment is in full and final settlement of all income, medical, rehabilitation and death benefits of any kind. Employer/insurer shall pay authorized medical expense incurred up to the date of approval if bills are sent within 60 days, AND SHALL HAVE NO LIABILITY for medical treatment rendered on any later date. Employee takes upon himself the cost of any treatment after that."),
    ("p", "5. Employee states he is 36, is not on Medicare, and has not applied for Social Security disability. No set-aside is made."),
    ("p", "6. Employee knows that once approved this cannot be reopened for a change in condition (O.C.G.A. 34-9-104)."),
    ("sig", [("Employee", "Quinton Ledbetter", "ink", "11/29/2018"), ("Attorney for employee", "Marguerite Sasnett", "ink", "11/29/2018"), ("Attorney for employer/insurer", "Royce Tillery-Hunt", "ink", "12/03/2018")]),
    ("h", "AWARD"),
    ("p", "The above stipulation is APPROVED and made the award of the Board. The employer/insurer is directed to pay within 20 days."),
    ("sig", [("STATE BOARD OF WORKERS' COMPENSATION, Director", "Aurelia Pinckney", "ink", "12/14/2018")]),
]

SAMPLES = {
    "c20-form-15.pdf": typed.as_pdf("printed", FORM_15),
    "c21-form-5-td.pdf": typed.as_pdf("bracket", TD_ONLY),
    "c22-form-5-home-care.pdf": typed.as_pdf("blank", HOME_CARE),
    "c23-death-case.pdf": typed.as_pdf("blank", DEATH),
    "c24-dependency.pdf": typed.as_pdf("bracket", DEPENDENCY),
    "c25-third-party.pdf": typed.as_pdf("paren", THIRD_PARTY),
    "c26-georgia.pdf": typed.as_pdf("bracket", GEORGIA),
}
