"""Printed words of the state e-form look: Stipulations and Compromise and Release (approximate skeletons)."""

HEAD = ["STATE OF CALIFORNIA", "DIVISION OF WORKERS' COMPENSATION", "WORKERS' COMPENSATION APPEALS BOARD"]

STIPS_TITLE = "STIPULATIONS WITH REQUEST FOR AWARD"
STIPS_FOOT = "DWC-CA form 10214 (a) (PAGE {n}) (REV. 11/2008)"
STIPS_INTRO = ("The parties hereto stipulate to the issuance of an Award and/or Order, based upon the following facts, and waive the "
               "requirements of Labor Code section 5313:")
STIPS_1 = ("1.  {who}, born {born}, while employed within the State of California as a(n) {job} by {employer}, whose insurance carrier or "
           "claims administrator at the time of injury was {carrier}, sustained injury arising out of and in the course of employment as set out below. "
           "(State with specificity the date(s) of injury and what part(s) of the body were injured.)")
STIPS_2 = "2.  The injury (or injuries) caused temporary disability for the period or periods stated, for which indemnity is payable at the rate shown."
STIPS_2_TAIL = "Indemnity has been paid for all of the period(s) listed above, except:"
STIPS_3 = "3.  The injury (or injuries) caused permanent disability of the percentage stated, for which indemnity is payable as follows:"
STIPS_3_TAIL = "less credit for such payments previously made. And a life pension thereafter, if any, at the weekly rate of:"
STIPS_3_RATING = ["An informal rating", "has been issued", "has not been issued", "in this case."]
STIPS_4 = ("4.  There", "IS", "IS NOT", "need for medical treatment to cure or relieve from the effects of said injury (or injuries).")
STIPS_5 = "5.  Medical-legal expenses are payable by defendant as follows:"
STIPS_6 = ("6.  Applicant's attorney requests a fee of the sum stated. If the fee is to be commuted, the parties request that it be taken as follows "
           "(check one):")
STIPS_6_WAYS = ["from the far end of the award", "on the side, by uniform reduction of the weekly rate", "from accrued indemnity"]
STIPS_7 = "7.  Liens against compensation are payable as follows (list each lien claimant, the amount and who is to pay):"
STIPS_8 = "8.  Any accrued claims for Labor Code section 5814 penalties are included in this settlement unless expressly excluded."
STIPS_9 = "9.  Other stipulations:"
STIPS_SIGN = ("By signing, each party states that he or she has read these stipulations, understands them and requests that an Award issue upon them "
              "without further hearing. Applicant's representative declares under Labor Code section 4906(g) that no improper consideration has been offered "
              "or received for the referral of this case.")
STIPS_WARNING = ("The rights of the employee after an Award on these stipulations are limited by time. If the disability becomes worse, or new and further disability "
                 "occurs, a petition to reopen must be filed within five years from the date of injury. An Information and Assistance Officer of the "
                 "Division of Workers' Compensation can answer questions about this paper at no charge.")
AWARD_HEAD = "AWARD"
AWARD_LEAD = ("The parties to the above-entitled action having stipulated to the facts set forth in the foregoing Stipulations with Request for Award, "
              "and the requirements of Labor Code section 5313 having been waived, and good cause appearing:")
AWARD_MADE = "AWARD IS MADE in favor of {who} against {against} of:"
AWARD_ITEMS = [
    "(A)  Temporary disability indemnity in accordance with Paragraph 2 above;",
    "(B)  Permanent disability indemnity in accordance with Paragraph 3 above, less the sum of $ {fee} payable to applicant's attorney as the reasonable value of services rendered;",
    "(C)  Further medical treatment in accordance with Paragraph 4 above;",
    "(D)  Reimbursement for medical-legal expenses in accordance with Paragraph 5 above;",
    "(E)  Payment of liens in accordance with Paragraph 7 above;",
    "(F)  The matters agreed in Paragraph 9 above, which are adopted as part of this Award.",
]
AWARD_TAIL = "IT IS SO ORDERED. Interest is waived if payment is made within 30 days of service of this Award."

CR_TITLE = "COMPROMISE AND RELEASE"
CR_FOOT = "DWC-CA form 10214 (c) (PAGE {n}) (REV. 11/2008)"
CR_1 = ("1.  The injured employee claims that while employed as a(n) {job} at the place and by the employer named in this agreement, he or she sustained injury "
        "arising out of and in the course of employment on the date(s) and to the part(s) of the body set out below. Body parts, conditions and systems may not be "
        "incorporated by reference to medical reports.")
CR_2 = ("2.  Upon approval of this compromise agreement by the Workers' Compensation Appeals Board or a workers' compensation administrative law judge, and payment "
        "in accordance with the provisions hereof, the employee releases and forever discharges the above-named employer(s) and insurance carrier(s) from all claims and "
        "causes of action, whether now known or ascertained, or which may hereafter arise or develop as a result of the above-referenced injury(ies), including any and "
        "all liability of the employer(s) and the insurance carrier(s) and each of them to the dependents, heirs, executors, representatives, administrators or assigns of "
        "the employee. Execution of this form has no effect on claims that are not within the scope of the workers' compensation law or claims that are not subject to the "
        "exclusivity provisions of that law, unless otherwise expressly stated.")
CR_3 = ("3.  This agreement is limited to settlement of the body parts, conditions or systems and for the dates of injury set forth in Paragraph No. 1 and further explained in "
        "Paragraph No. 9, despite any language to the contrary elsewhere in this document or any addendum.")
CR_4 = ("4.  Unless otherwise expressly stated, approval of this agreement RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS RELATING TO THE INJURY OR "
        "INJURIES COVERED BY THIS COMPROMISE AGREEMENT. The parties have considered the release of these benefits in arriving at the sum in Paragraph 7. Any addendum "
        "duplicating this language pursuant to Sumner v. WCAB (1983) 48 CCC 369 is unnecessary and shall not be attached.")
CR_5 = ("5.  Unless expressly ordered by a workers' compensation administrative law judge, approval of this agreement does not release any claim applicant may have for vocational "
        "rehabilitation benefits or supplemental job displacement benefits.")
CR_6 = "6.  The parties represent that the following facts are true (if facts are disputed, state what each party contends under Paragraph No. 9):"
CR_6_ROWS = ["EARNINGS AT TIME OF INJURY $", "TEMPORARY DISABILITY INDEMNITY PAID $", "Weekly Rate $", "Period(s) Paid",
             "PERMANENT DISABILITY INDEMNITY PAID $", "Weekly Rate $", "Period(s) Paid",
             "TOTAL MEDICAL BILLS PAID $", "Total Unpaid Medical Expense to be Paid By:"]
CR_6_TAIL = "Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement."
CR_7 = ("7.  The parties agree to settle the above claim(s) on account of the injury(ies) by the payment of the SUM OF $")
CR_7_LEAD = "The following amounts are to be deducted from the settlement amount:"
CR_7_TAIL = ("LEAVING A BALANCE OF $ {balance}, after deducting the amounts set forth above and less further permanent disability advances made after the date set forth above. "
             "Interest under Labor Code section 5800 is included if the sums set forth herein are paid within 30 days after the date of approval of this agreement.")
CR_8 = ("8.  Liens not mentioned in Paragraph No. 7 are to be disposed of as follows (attach an addendum if necessary):")
CR_9 = ("9.  The parties wish to settle these matters to avoid the costs, hazards and delays of further litigation, and agree that a serious dispute exists as to the following "
        "issues (initial only those that apply). ONLY ISSUES INITIALED BY THE APPLICANT OR HIS/HER REPRESENTATIVE AND DEFENDANTS OR THEIR REPRESENTATIVES ARE INCLUDED WITHIN THIS SETTLEMENT.")
CR_9_HEADS = ("Applicant's initials", "Defendant's initials", "Issue")
CR_9_ISSUES = [
    ("earn", "earnings"),
    ("td", "temporary disability"),
    ("jur", "jurisdiction"),
    ("app", "apportionment"),
    ("emp", "employment"),
    ("aoe", "injury AOE/COE"),
    ("sw", "serious and willful misconduct"),
    ("132a", "discrimination (Labor Code section 132a)"),
    ("sol", "statute of limitations"),
    ("fm", "future medical treatment"),
    ("oth", "other:"),
    ("pd", "permanent disability"),
    ("spm", "self-procured medical treatment, except as provided in Paragraph 7"),
    ("voc", "vocational rehabilitation benefits / supplemental job displacement benefits"),
]
CR_9_COMMENTS = "COMMENTS:"
CR_10 = ("10.  It is agreed by all parties hereto that the filing of this document is the filing of an application, and that the WCAB may in its discretion set the matter for hearing as a "
         "regular application, reserving to the parties the right to put in issue any of the facts admitted herein, and that if hearing is held with this document used as an "
         "application, the defendants shall have available to them all defenses that were available as of the date of filing of this document, and that the WCAB may thereafter either "
         "approve this Compromise and Release or disapprove it and issue Findings and Award after hearing has been held and the matter regularly submitted for decision.")
CR_11 = ("11.  WARNING TO EMPLOYEE: SETTLEMENT OF YOUR WORKERS' COMPENSATION CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU ARE RECEIVING TO WHICH YOU BECOME "
         "ENTITLED TO RECEIVE IN THE FUTURE FROM SOURCES OTHER THAN WORKERS' COMPENSATION, INCLUDING BUT NOT LIMITED TO SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS.")
CR_ADVICE = ("THE APPLICANT'S (EMPLOYEE'S) SIGNATURE MUST BE ATTESTED TO BY TWO DISINTERESTED PERSONS OR ACKNOWLEDGED BEFORE A NOTARY PUBLIC. By signing this agreement, applicant "
             "(employee) acknowledges that he/she has read and understands this agreement and has had any questions he/she may have had about this agreement answered to his/her satisfaction.")
CR_NOTARY = ("A notary public or other officer completing this certificate verifies only the identity of the individual who signed the document to which this certificate is attached, and not "
             "the truthfulness, accuracy, or validity of that document.   State of California, County of")
