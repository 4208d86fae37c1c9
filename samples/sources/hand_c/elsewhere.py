"""Papers of other states (each in its own words), and papers that settle nothing: reports and letters."""

from . import word

# c06 Pennsylvania ------------------------------------------------------------
PENNSYLVANIA = [
    ("doc", "LIBC-755   Page {p}", "COMMONWEALTH OF PENNSYLVANIA   DEPARTMENT OF LABOR & INDUSTRY   BUREAU OF WORKERS' COMPENSATION"),
    ("t", "COMPROMISE AND RELEASE AGREEMENT BY STIPULATION"), ("t", "PURSUANT TO SECTION 449 OF THE WORKERS' COMPENSATION ACT"), ("sp",),
    ("kv", [("Employee", "Cormac Dziedzic, 88 Coaldust Row, Johnstown PA 15902"), ("Employer", "Stonycreek Fabricators Inc., Johnstown PA"), ("Insurer", "Allegheny Keystone Casualty"), ("Claim number", "AKC-410-2288"),
            ("Date of injury", "07/19/2018"), ("County of residence", "Cambria")]),
    ("p", "1. State the date of injury or occupational disease: 07/19/2018."),
    ("p", "2. State the average weekly wage of the employee: [[$1,104.60]]. 3. State the weekly compensation rate: [[$736.40]]."),
    ("p", "4. State the nature of the injury, and the body parts that the parties accept: [[lumbar disc herniation L4-5, left radiculopathy. Any other condition is denied.]]"),
    ("p", "5. Weekly compensation paid to date of this agreement: [[$112,669.20]]. Medical expenses paid to date: [[$61,047.88]]."),
    ("p", "6. Is this a compromise and release of {x} wage loss (indemnity) benefits   {o} medical benefits   {o} specific loss benefits?"),
    ("p", "7. Summary of all wage loss benefits to be paid on and after the date of this stipulation: [[Employer/insurer pay one lump sum of $95,000.00. Upon payment claimant gives up any & all past, present and future wage loss of every kind (TTD, TPD, PTD, specific loss) arising of the 7/19/18 injury.]]"),
    ("p", "8. Summary of all medical benefits to be paid on and after the date of this stipulation: [[Medical is not compromised. Insurer stays responsible for reasonable, necessary & causally related treatment of the accepted lumbar injury, subject to repricing and utilization review under the Act. Nothing herein ends that duty.]]"),
    ("p", "9. Fatal claim: [[not applicable]]."),
    ("p", "10. Is there an actual or potential lien for subrogation under section 319? {o} Yes {x} No.  Child support liens: [[domestic relations search attached, none]]."),
    ("p", "11. Vocational evaluation: [[waived under section 449(d)]]. Counsel fee: [[20 percent, $19,000.00, to Hanrahan & Pell]]."),
    ("p", "12. Reasons for the agreement: [[The parties dispute the claimant's ability to return to modified work. Claimant wants a sum to buy a small engine shop.]]"),
    ("p", "EMPLOYEE'S CERTIFICATION. I have read this agreement and understand what it says. I understand that if the Workers' Compensation Judge approves it I can never again receive weekly payments for this injury. I was told that my bills for treatment of my back will still be paid as the law provides."),
    ("sig", [("Employee", "Cormac Dziedzic", "img", "3/8/2021"), ("Counsel for employee", "Siobhan Pell", "img", "3/8/2021"), ("Counsel for employer and insurer", "Lionel Waxman-Gray", "img", "3/11/2021"), ("Witness", "Ottilie Strang", "img", "3/8/2021"), ("Witness", "D. Brzezicki", "img", "3/8/2021")]),
    ("p", "This agreement is not valid and binding until approved by a Workers' Compensation Judge in a decision."),
]

# c09 New York ----------------------------------------------------------------
NEW_YORK = [
    ("doc", "C-32   p. {p}", "STATE OF NEW YORK   WORKERS' COMPENSATION BOARD"),
    ("stamp", "RECEIVED\nWCB BUFFALO\n2019 OCT 02"),
    ("t", "WAIVER AGREEMENT - SECTION 32 WCL"), ("t", "(INDEMNITY ONLY)"), ("sp",),
    ("tbl", ["WCB case no.", "Carrier case no.", "Date of accident", "Claimant"], [["G 199 4401", "LEI-88-3107", "04/30/2016", "Ambrose Tillinghast"]]),
    ("p", "THIS AGREEMENT is made between Ambrose Tillinghast (\"claimant\"), Genesee Barge & Dredge Corp. (\"employer\") and Lake Erie Indemnity (\"carrier\") under section 32 of the Workers' Compensation Law."),
    ("h", "WHEREAS"),
    ("p", "claimant has an established claim for the right shoulder and neck; has been classified with a permanent partial disability, loss of wage earning capacity 45%; and the parties wish to end the weekly payments;"),
    ("h", "NOW THEREFORE"),
    ("p", "FIRST. Carrier shall pay claimant $118,000.00, less $17,700.00 to counsel,{^Fee application OC-400.1 submitted herewith.^} in full settlement of all past, present and future indemnity: awards, schedule, reclassification, reduced earnings."),
    ("p", "SECOND. Claimant will not seek any further money award for lost time in this case, whatever change there may be in his condition."),
    ("p", "THIRD. Medical benefits are not settled by this agreement. The carrier remains liable for causally related care of the established sites (right shoulder, neck) per the Medical Treatment Guidelines for as long as it is needed.{^A Medicare set-aside is accordingly not called for, the medical portion staying open (42 USC 1395y(b); and see the MMA of 2003, Pub. L. 108-173, sec. 301).^}"),
    ("p", "FOURTH. Claimant was told of the ten day period in which either side may withdraw."),
    ("p", "FIFTH. No part of this agreement admits any site not established."),
    ("sig", [("Claimant", "Ambrose Tillinghast", "it", "9/24/2019"), ("Claimant's attorney", "Rosalba Fenn", "it", "9/24/2019"), ("For the carrier", "Gideon Opoku", "it", "9/27/2019")]),
    ("h", "FOR BOARD USE"),
    ("p", "The waiver agreement above was reviewed by me with the parties present on the date below, no one having withdrawn within ten days it is APPROVED."),
    ("sig", [("Workers' Compensation Law Judge", "Minerva Stackpole", "it", "10/21/2019")]),
]

# c18 Oregon ------------------------------------------------------------------
OREGON = [
    ("doc", "CDA - Yarborough - page {p}", ""),
    ("t", "BEFORE THE WORKERS' COMPENSATION BOARD"), ("t", "OF THE STATE OF OREGON"), ("sp",), ("t", "CLAIM DISPOSITION AGREEMENT"), ("t", "(ORS 656.236 and OAR 438-009)"), ("sp",),
    ("kv", [("Worker", "Philomena Yarborough"), ("WCB No.", "C1-00417 (CDA)"), ("Insurer", "Cascade Head Assurance"), ("Employer", "Umpqua Nursery Stock Co."), ("Claim No.", "CHA 7741-B"), ("Date of injury", "2-11-2020"), ("Date first accepted", "3-19-2020")]),
    ("p", "This agreement provides for the full release, in return for payment of money, of all non-medical workers' compensation benefits to which the worker may be entitled now or later under the claim accepted for: [[right carpal tunnel syndrome; right trigger thumb]]."),
    ("p", "1. Insurer will pay worker the sum of $27,400.00, of which $5,850.00 is to be paid to her counsel, Rafferty Moss, as an attorney fee."),
    ("p", "2. The worker releases temporary disability, permanent disability, vocational services, aggravation rights to the extent they lead to such benefits, survivor's benefits, and all else except medical services."),
    ("p", "3. MEDICAL SERVICES. The worker keeps her right to medical services for the compensable conditions under ORS 656.245, which by statute cannot be given up in this kind of agreement. Insurer shall process and pay bills for such services as before."),
    ("p", "4. Worker's age 41, education through 12th grade; work experience: nursery grading, retail. Worker has not been found able to go back to her job at injury."),
    ("p", "5. NOTICE TO CLAIMANT: If you do not have an attorney you may ask the Ombuds Office. You have 30 days from the date this is received at the Board to change your mind, unless you have an attorney and waive that period. {x} The 30-day period is waived."),
    ("p", "6. The Director's office and the medical arbiter are to be told that no reconsideration is wanted."),
    ("sig", [("Worker", "Philomena Yarborough", "img", "8/17/2021"), ("Attorney for worker", "Rafferty Moss", "img", "8/17/2021"), ("For insurer", "Greer Ludlow-Banks", "img", "8/19/2021")]),
    ("h", "APPROVAL"),
    ("p", "The agreement is not found unreasonable as a matter of law, nor the result of misrepresentation. It is approved."),
    ("sig", [("Administrative Law Judge", "Thurlow Esparza", "img", "SEP 01 2021")]),
]

# c17 reports and letter -------------------------------------------------------
REPORTS = [
    ("doc", "PR-4 narrative   Bautista, Corazon   page {p}", "TIDEWATER OCCUPATIONAL MEDICINE   1400 Sacramento St., Vallejo CA"),
    ("t", "PRIMARY TREATING PHYSICIAN'S PERMANENT AND STATIONARY REPORT (PR-4)"),
    ("kv", [("Patient", "Corazon Bautista"), ("Employer", "Suisun Bay Canning Company"), ("Claims administrator", "Brightwell TPA Inc., attn. J. Mercado-Ruiz"), ("Claim no.", "BW-2019-70112"), ("DOI", "02/25/2019"), ("Date of exam", "06/08/2020")]),
    ("h", "HISTORY"),
    ("p", "52 yo RHD line worker, slipped on brine, landed on L hip and outstretched L wrist. Closed distal radius fx, casted. Hip contusion. PT x 18. Nerve study 11/2019 normal."),
    ("h", "OBJECTIVE"),
    ("tbl", ["Wrist", "Right", "Left"], [["Flexion", "68", "50"], ["Extension", "65", "48"], ["Grip (kg, 3 trials)", "28/29/27", "17/18/17"]]),
    ("h", "STATUS"),
    ("p", "Pt reached MMA on 06/08/2020, i.e. she is as good as we are going to get her. Her condition is therefore permanent and stationary as of 06/08/2020. WPI L wrist 8%, hip 0%."),
    ("h", "FUTURE MEDICAL TREATMENT"),
    ("p", "Provision should be made for future medical: orthopedic visits for flares 3-4/yr, wrist brace replacement yearly, possible arthroscopy/TFCC debridement. Hip - no further care anticipated."),
    ("h", "WORK STATUS"),
    ("p", "Permanent restriction: no forceful grip L hand over 15 lbs. Cannot go back to canning line; employer to say if modified work is available."),
    ("sig", [("Primary Treating Physician", "Evander Cruz-Holt, M.D.", "img", "06/12/2020")]),
    ("doc", "page {p}", "BRIGHTWELL TPA INC.   PO Box 6006, Concord CA 94524"),
    ("p", "July 9, 2020"),
    ("p", "Corazon Bautista\n19 Georgia St #2\nVallejo, CA 94590"),
    ("p", "RE: Employer: Suisun Bay Canning Company   Claim: BW-2019-70112   Date of injury: 02/25/2019"),
    ("t", "NOTICE REGARDING PERMANENT DISABILITY BENEFITS AND FUTURE MEDICAL CARE"),
    ("p", "Dear Ms. Bautista:"),
    ("p", "Workers' compensation benefits for permanent disability are being started at $290.00 a week because Dr. Cruz-Holt has told us that your condition is permanent and stationary. We disagree with nothing in the report but reserve our right to a Panel QME."),
    ("p", "The doctor says that you may need more care. If your claim is resolved by Stipulations with Request for Award, you would keep the right to treatment for the wrist. If it is resolved by a Compromise and Release, you would give up that right for one sum and would have to pay for care yourself. You do not have to choose now, and nothing has been agreed."),
    ("p", "Some people use \"MMA\" for the Maximum Medical Award, the most that the file could be worth: in your case, for purposes of talks only, the ceiling of the MMA range is in our view about $31,000."),
    ("p", "You may call an Information and Assistance Officer at the Division of Workers' Compensation, or consult an attorney. The State pamphlets explain this."),
    ("sig", [("Claims examiner", "Jolene Mercado-Ruiz", "img", "7/9/2020")]),
    ("p", "cc: Suisun Bay Canning; E. Cruz-Holt MD"),
    ("doc", "NCM closing note", "WREN & TULLY NURSE CASE MANAGEMENT   Benicia CA"),
    ("p", "July 15, 2020"),
    ("p", "To: J. Mercado-Ruiz, Brightwell TPA   Re: C. Bautista, BW-2019-70112, DOI 02/25/2019"),
    ("p", "Dear Jolene, this is my last note on the file. I met the patient at Dr. Cruz-Holt's office on 7/13. Casting, 18 PT visits and the EMG are done."),
    ("p", "Our internal checklist has her at Maximum Medical Achievement (MMA), that is, reasonable care under the MTUS has been received for the fracture. MMA on the checklist is not a benefit term and says nothing on what the carrier owes later."),
    ("p", "She asked whether the brace will go on being paid for. I told her to ask you. Bill for 3.2 hrs enclosed."),
    ("sig", [("Nurse case manager", "Beryl Tully, RN", "img", "7/15/2020")]),
]

SAMPLES = {
    "c06-pennsylvania.docx": word.as_docx("report", PENNSYLVANIA),
    "c09-new-york.docx": word.as_docx("symbol", NEW_YORK),
    "c17-report-and-notice.pdf": word.as_pdf("report", REPORTS),
    "c18-oregon.pdf": word.as_pdf("symbol", OREGON),
}
