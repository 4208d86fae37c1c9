"""Printed words of the forms as one law office re-typed them: running text with blanks to fill, Times."""

S_TITLE = ["WORKERS' COMPENSATION APPEALS BOARD", "STATE OF CALIFORNIA", "", "STIPULATIONS WITH REQUEST FOR AWARD"]
S_FOOT = "Stipulations with Request for Award - DWC-CA form 10214 (a) Rev. 11/17/08"
S_TABLE = [("Case No(s).", "adj"), ("Applicant", "who"), ("Address", "address"), ("Employer", "employer"), ("Employer's address", "eaddress"), ("Insurance carrier", "carrier"),
           ("Adjusted by", "admin"), ("Claim no.", "claim"), ("Applicant's attorney", "aa"), ("Defense attorney", "da"), ("Venue", "venue")]
S_INTRO = ("THE PARTIES TO THE ABOVE ENTITLED CASE HEREBY STIPULATE to the following facts, request that an Award and/or Order be made on them, and waive the requirements of Labor Code "
           "section 5313 and notice of intention to make an award:")
S_1 = ("1.  INJURY.  {who}, born {born}, while employed as a(n) {job} at {place}, California, by {employer}, sustained injury arising out of and occurring in the course of "
       "employment as set out in the following table:")
S_1_HEADS = ("Case no.", "Date of injury", "Parts of body injured")
S_1_INS = "At the time of injury the employer's workers' compensation carrier was {carrier}; the employer was {ins}."
S_2 = ("2.  TEMPORARY DISABILITY.  The injury caused temporary disability for the period(s) {period}, for which indemnity is payable at $ {rate} per week. {paid}")
S_3 = ("3.  PERMANENT DISABILITY.  The injury caused permanent disability of {pct} %, for which indemnity is payable at $ {rate} per week beginning {start}, in the total sum of $ {total}, less "
       "credit for sums paid on account, and thereafter a life pension of $ {life} per week.  An informal rating {rated} been made by the Disability Evaluation Unit.")
S_4 = "4.  FURTHER MEDICAL TREATMENT.  (Check one only.)"
S_4_YES = "There is need for medical treatment to cure or relieve from the effects of said injury."
S_4_NO = "There is no need for medical treatment to cure or relieve from the effects of said injury."
S_5 = "5.  MEDICAL-LEGAL EXPENSE.  Reimbursement for medical-legal expense is payable as follows:"
S_6 = ("6.  ATTORNEY'S FEE.  Applicant's attorney requests a fee of $ {fee}, to be commuted {how}. Counsel states under Labor Code section 4906 that the disclosure form was served.")
S_7 = "7.  LIENS.  Liens against compensation are payable as follows:"
S_8 = ("8.  PENALTIES.  Claims for increased compensation under Labor Code section 5814 which have accrued to this date are included herein, unless expressly excluded in the next paragraph.")
S_9 = "9.  OTHER STIPULATIONS (attach a sheet if more room is needed):"
S_SIGN = "The undersigned have read the foregoing, state that it is true, and ask that the Award issue without further hearing."
S_NOTICE = ("NOTICE TO THE EMPLOYEE. You do not need to sign this paper if you do not understand it. By it you and the employer agree on the facts of your claim and a workers' compensation judge is asked to make "
            "an Award on those facts. Your right to ask the Appeals Board to reopen the Award for new and further disability ends five years from the date of injury (Labor Code section 5410). "
            "An Information and Assistance Officer of the Division of Workers' Compensation will explain these stipulations to you, without charge, at any district office.")
A_TITLE = ["WORKERS' COMPENSATION APPEALS BOARD", "STATE OF CALIFORNIA", "", "AWARD"]
A_LEAD = "The above-entitled matter having been submitted upon the Stipulations attached hereto, the Stipulations are adopted as the Findings of Fact of the undersigned, and"
A_MADE = "AWARD IS MADE in favor of {who} and against {against} as follows:"
A_ITEMS = [
    ("a", "Temporary disability indemnity as provided in paragraph 2 of the Stipulations, less credit for sums paid;"),
    ("b", "Permanent disability indemnity as provided in paragraph 3, payable as there stated, less $ {fee} to be paid out of it to applicant's attorney;"),
    ("c", "Further medical treatment reasonably required to cure or relieve from the effects of the injury, in accordance with paragraph 4;"),
    ("d", "Medical-legal expense as provided in paragraph 5;"),
    ("e", "Liens as provided in paragraph 7, and all other matters as stipulated in paragraph 9."),
]

C_TITLE = ["WORKERS' COMPENSATION APPEALS BOARD", "STATE OF CALIFORNIA", "", "COMPROMISE AND RELEASE"]
C_FOOT = "Compromise and Release - DWC-CA form 10214 (c) Rev. 11/17/08"
C_NOTE = ("This agreement is of no force or effect until approved by the Workers' Compensation Appeals Board or a workers' compensation judge (Labor Code section 5001). Every blank must be "
          "completed or marked N/A; the Board may return the agreement unapproved if it is not.")
C_1 = ("1.  THE INJURY.  The employee, born {born}, claims that while employed as a(n) {job} at {place}, California, by the above named employer, (s)he sustained injury arising out of and in the "
       "course of employment on the date(s) and to the parts of body in this table, and to no others. Parts of the body shall not be added by reference to a medical report.")
C_2 = ("2.  THE RELEASE.  When this agreement has been approved and the sum in paragraph 7 has been paid, the employee releases and forever discharges said employer and insurance carrier from all "
       "claims and causes of action, known or unknown, now existing or which may hereafter arise or develop as a result of said injury, including any liability to the employee's dependents, heirs, "
       "executors, representatives, administrators or assigns. This agreement has no effect on any claim outside the workers' compensation law unless that is expressly stated.")
C_3 = ("3.  SCOPE.  Whatever may be said elsewhere in this document or in any addendum to it, this agreement is limited to settlement of the body parts, conditions or systems and for the dates of "
       "injury set forth in paragraph 1 and further explained in paragraph 9.")
C_4 = ("4.  DEATH BENEFITS.  Unless otherwise stated the approval of this agreement releases any and all claims of the employee's dependents to death benefits relating to the injury covered hereby; the parties "
       "have considered those benefits in fixing the sum in paragraph 7. Addenda repeating this release (Sumner v. WCAB) are not needed.")
C_5 = ("5.  REHABILITATION.  Vocational rehabilitation benefits and supplemental job displacement benefits are not released by the approval of this agreement unless a judge expressly so orders.")
C_6 = "6.  FACTS.  The parties represent the following to be true (if in dispute, say so in paragraph 9):"
C_6_ROWS = ["Earnings at time of injury", "Temporary disability paid (sum; weekly rate; dates)", "Permanent disability paid (sum; weekly rate; dates)", "Total medical bills paid",
            "Unpaid medical expense to be paid by"]
C_6_TAIL = "UNLESS OTHERWISE SPECIFIED IN THIS AGREEMENT, THE EMPLOYER SHALL PAY NO MEDICAL EXPENSE INCURRED AFTER ITS APPROVAL."
C_7 = "7.  THE SUM.  The parties agree to settle the above claim on account of said injury by payment of the SUM OF $ {sum}, from which are to be deducted:"
C_7_TAIL = ("leaving a BALANCE of $ {balance}, less any permanent disability advances made after the date stated. Interest under Labor Code section 5800 is waived provided payment is made within thirty "
            "days after approval.")
C_8 = "8.  LIENS.  Liens not provided for in paragraph 7 shall be disposed of as follows:"
C_9 = ("9.  ISSUES.  The parties wish to avoid the costs, hazards and delays of litigation and agree that a serious dispute exists on the issues which both have initialed here (applicant or representative "
       "on the first line, defendant or representative on the second). ONLY THE ISSUES SO INITIALED ARE INCLUDED IN THIS SETTLEMENT.")
C_9_ISSUES = [
    ("earn", "Earnings"), ("td", "Temporary disability"), ("jur", "Jurisdiction"), ("app", "Apportionment"), ("emp", "Employment"),
    ("aoe", "Injury arising out of and in the course of employment"), ("sw", "Serious and willful misconduct"), ("132a", "Discrimination, Labor Code section 132a"),
    ("sol", "Statute of limitations"), ("fm", "Future medical treatment"), ("pd", "Permanent disability"), ("spm", "Self-procured medical treatment"),
    ("voc", "Rehabilitation / supplemental job displacement"), ("oth", "Other (specify)"),
]
C_9_COMMENTS = "COMMENTS (use for explanation of the above; attach a sheet if needed):"
C_10 = ("10.  It is agreed that the filing of this document is the filing of an application, that the Board may in its discretion set the matter for hearing as a regular application, reserving to the parties the "
        "right to put in issue any of the facts admitted herein, and that if a hearing is held the defendants shall have all defenses that were available to them on the date of filing. The Board may "
        "thereafter approve or disapprove this agreement and issue findings and award.")
C_11 = ("11.  WARNING TO EMPLOYEE.  Settlement of your workers' compensation claim by compromise and release may affect other benefits which you receive, or to which you may become entitled, from sources "
        "other than workers' compensation, including but not limited to Social Security, Medicare and long-term disability benefits. DO NOT SIGN unless you have read and understood this agreement.")
C_SIGN = ("The employee's signature must be witnessed by two disinterested persons or acknowledged before a notary public. By signing, the employee states that (s)he has read and understands this agreement, "
          "and that any questions have been answered to his/her satisfaction.")
