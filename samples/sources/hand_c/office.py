"""The printed text of the forms as an office's word processor holds them (first wording): C&R, Stipulations, orders.

Our own words at the forms' true length, with only the short fixed phrases of statute and form.
Each function takes what the parties filled in and gives blocks (see marks.py)."""

CR_FOOT = "DWC-CA form 10214 (c) (PAGE {p}) (REV. 11/2008)"
STIP_FOOT = "DWC-CA form 10214 (a) (PAGE {p}) (REV. 11/2008)"


def caption(kind):
    return [("t", "STATE OF CALIFORNIA"), ("t", "DIVISION OF WORKERS' COMPENSATION"), ("t", "WORKERS' COMPENSATION APPEALS BOARD"), ("sp",), ("t", kind)]


def parties(c):
    return [
        ("tbl", None, [[f"[[{n}]]"] for n in c["cases"]] + [["SSN (Numbers Only): on file"]]),
        ("p", "Venue choice is based upon (completion of this section is required):"),
        ("i", "{o} County of residence of employee (Labor Code section 5501.5(a)(1) or (d).)"),
        ("i", "{x} County where injury occurred (Labor Code section 5501.5(a)(2) or (d).)"),
        ("i", "{o} County of principal place of business of employee's attorney (Labor Code section 5501.5(a)(3) or (d).)"),
        ("p", f"Select 3 letter office code for place/venue of hearing (from the document cover sheet): [[{c['office']}]]"),
        ("h", "Employee (completion of this section is required)"),
        ("kv", [("Name", c["worker"]), ("Address/PO Box", c["worker_address"]), ("Interpreter", c.get("interpreter", "none required"))]),
        ("h", "Employer information (completion of this section is required)"),
        ("p", "{x} Insured   {o} Self-Insured   {o} Legally Uninsured   {o} Uninsured"),
        ("kv", [("Employer", c["employer"]), ("Address", c["employer_address"])]),
        ("h", "Insurance carrier information (if known and if applicable)"),
        ("kv", [("Carrier", c["carrier"]), ("Claims administrator", c["tpa"]), ("Claim number", c["claim"])]),
        ("h", "Attorneys or representatives"),
        ("kv", [("Employee's attorney", c["aa"]), ("Defendant's attorney", c["da"])]),
    ]


CR_ISSUES = [
    "earnings", "temporary disability", "jurisdiction", "apportionment", "employment", "injury AOE/COE",
    "serious and willful misconduct", "discrimination (Labor Code section 132a)", "statute of limitations",
    "future medical treatment", "other", "permanent disability", "self-procured medical treatment, except as provided in paragraph 7",
    "vocational rehabilitation benefits / supplemental job displacement benefits",
]


def grid(applicant, defendant, skip_both=(), skip_applicant=(), skip_defendant=()):
    """All issues initialled by both, but for those (by a word of their name) that one or both left bare."""
    out = []
    for issue in CR_ISSUES:
        def bare(words):
            return any(issue.startswith(w) for w in words)
        out.append(("" if bare(skip_both) or bare(skip_applicant) else applicant,
                    "" if bare(skip_both) or bare(skip_defendant) else defendant, issue))
    return out


def compromise_and_release(c):
    """c: what is filled in. Nine form pages."""
    blocks = [("doc", CR_FOOT, c.get("header", ""))]
    if c.get("stamp"):
        blocks.append(("stamp", c["stamp"]))
    blocks += caption("COMPROMISE AND RELEASE") + parties(c) + [
        ("pb",),
        ("h", "WARNING TO EMPLOYEE"),
        ("p", "SETTLEMENT OF YOUR WORKERS' COMPENSATION CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU ARE RECEIVING OR MAY BECOME ENTITLED TO "
              "RECEIVE IN THE FUTURE FROM SOURCES OTHER THAN WORKERS' COMPENSATION, INCLUDING BUT NOT LIMITED TO SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS."),
        ("p", "THE APPROVAL OF THIS AGREEMENT BY A WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE IS REQUIRED BEFORE IT HAS ANY EFFECT. IF YOU HAVE NO ATTORNEY, "
              "AN INFORMATION AND ASSISTANCE OFFICER OF THE DIVISION OF WORKERS' COMPENSATION CAN EXPLAIN THIS FORM TO YOU WITHOUT CHARGE. DO NOT SIGN A FORM WITH BLANK LINES THAT YOU DO NOT UNDERSTAND."),
        ("p", "The parties hereby submit the following agreement for approval under Labor Code sections 5000 through 5004. All lines that apply must be completed. "
              "Attach additional sheets only where the form calls for them; an attached sheet does not enlarge what paragraph 1 describes."),
        ("p", "An agreement that does not list the body parts, conditions or systems that are being settled will be returned."),
        ("pb",),
        ("h", "IT IS CLAIMED THAT:"),
        ("p", f"1. The injured employee, born [[{c['born']}]], alleges that while employed as a(n) [[{c['job']}]] at [[{c['place']}]], California, (s)he sustained injury arising out of and in the "
              "course of employment, as follows (state with specificity the date(s) of injury(ies) and what part(s) of body, conditions or systems are being settled):"),
    ]
    for n, inj in enumerate(c["injuries"], 1):
        codes = (inj["codes"] + [""] * 4)[:4]
        blocks += [("tbl", None, [
            [f"Case Number {n}: [[{inj['case']}]]", ("{x}" if inj["kind"] == "specific" else "{o}") + " Specific Injury   " + ("{o}" if inj["kind"] == "specific" else "{x}") + " Cumulative Injury"],
            [f"Start date: [[{inj['start']}]]", f"End date (if cumulative): [[{inj.get('end', '')}]]" if inj.get("end") else "End date (if cumulative):"],
            [f"Body Part 1: [[{codes[0]}]]" if codes[0] else "Body Part 1:", f"Body Part 2: [[{codes[1]}]]" if codes[1] else "Body Part 2:"],
            [f"Body Part 3: [[{codes[2]}]]" if codes[2] else "Body Part 3:", f"Body Part 4: [[{codes[3]}]]" if codes[3] else "Body Part 4:"],
            [f"Other Body Parts: [[{inj['other']}]]" if inj.get("other") else "Other Body Parts:", "The body part list may not be made by reference to medical reports."],
        ])]
    blocks += [
        ("p", "Body parts, conditions and systems may not be incorporated by reference to medical reports."),
        ("pb",),
        ("p", "2. Upon approval of this compromise agreement by the Workers' Compensation Appeals Board or a workers' compensation administrative law judge and payment in accordance with the "
              "provisions hereof, the employee releases and forever discharges the above-named employer(s) and insurance carrier(s) from all claims and causes of action, whether now known or "
              "ascertained or which may hereafter arise or develop as a result of the above-referenced injury(ies), including any and all liability of the employer(s) and the insurance carrier(s) and "
              "each of them to the dependents, heirs, executors, representatives, administrators or assigns of the employee. Execution of this form has no effect on claims that are not within the scope of "
              "the workers' compensation law or claims that are not subject to the exclusivity provisions of the workers' compensation law, unless otherwise expressly stated."),
        ("p", "3. This agreement is limited to settlement of the body parts, conditions, or systems and for the dates of injury set forth in Paragraph No. 1 and further explained in Paragraph No. 9 "
              "despite any language to the contrary elsewhere in this document or any addendum."),
        ("p", "4. Unless otherwise expressly stated, approval of this agreement RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS RELATING TO THE INJURY OR INJURIES COVERED BY THIS "
              "COMPROMISE AGREEMENT. The parties have considered the release of these benefits in arriving at the sum in Paragraph No. 7. Any addendum duplicating this language is not required and shall not be attached."),
        ("p", "5. Unless otherwise expressly ordered by a workers' compensation administrative law judge, approval of this agreement does not release any claim applicant may have for vocational rehabilitation "
              "benefits or supplemental job displacement benefits."),
        ("pb",),
        ("p", "6. The parties represent that the following facts are true (if facts are disputed, state what each party contends under Paragraph No. 9):"),
        ("kv", [("EARNINGS AT TIME OF INJURY $", c["earnings"]), ("TEMPORARY DISABILITY INDEMNITY PAID $", c["td"]), ("Weekly rate $", c["td_rate"]), ("Period(s) paid", c["td_period"]),
                ("PERMANENT DISABILITY INDEMNITY PAID $", c["pd_paid"]), ("Weekly rate $", c["pd_rate"]), ("Period(s) paid", c["pd_period"]),
                ("TOTAL MEDICAL BILLS PAID $", c["medical_paid"]), ("Total unpaid medical expense to be paid by", c.get("unpaid_by", "defendant, per para. 8"))]),
        ("p", "Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement."
              + (f" [[{c['p6']}]]" if c.get("p6") else "")),
        ("p", f"7. The parties agree to settle the above claim(s) on account of the injury(ies) by the payment of the SUM OF $ [[{c['sum']}]]. The following amounts are to be deducted from the settlement amount:"),
        ("tbl", None, [[f"$ [[{a}]]", f"[[{what}]]"] for a, what in c["deductions"]] + [[f"$ [[{c['fee']}]]", "requested as applicant's attorney's fee"]]),
        ("p", f"LEAVING A BALANCE OF $ [[{c['balance']}]], after deducting the amounts set forth above and less further permanent disability advances made after the date set forth above. Interest under Labor Code "
              "section 5800 is included if the sums set forth herein are paid within 30 days after the date of approval of this agreement."),
        ("pb",),
        ("p", "8. Liens not mentioned in Paragraph No. 7 are to be disposed of as follows (attach an addendum if necessary):"),
        ("i", f"[[{c['liens']}]]"),
        ("p", "9. The parties wish to settle these matters to avoid the costs, hazards and delays of further litigation, and agree that a serious dispute exists as to the following issues (initial only those that apply). "
              "ONLY ISSUES INITIALED BY THE APPLICANT OR HIS/HER REPRESENTATIVE AND DEFENDANT OR HIS/HER REPRESENTATIVE ARE INCLUDED WITHIN THIS SETTLEMENT."),
        ("grid", c["grid"]),
        ("box", "COMMENTS:", c["comments"]),
        ("p", "Any accrued claims for Labor Code section 5814 penalties are included in this settlement unless expressly excluded."),
        ("pb",),
        ("p", "10. It is agreed by all parties hereto that the filing of this document is the filing of an application, and that the workers' compensation administrative law judge may in its discretion set the matter "
              "for hearing as a regular application, reserving to the parties the right to put in issue any of the facts admitted herein and that if hearing is held with this document used as an application, the defendants "
              "shall have available to them all defenses that were available as of the date of filing of this document, and that the workers' compensation administrative law judge may thereafter either approve this agreement or "
              "disapprove it and issue findings and award after hearing has been held and the matter regularly submitted for decision."),
        ("p", "11. WARNING TO EMPLOYEE: SETTLEMENT OF YOUR WORKERS' COMPENSATION CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU ARE RECEIVING OR MAY BECOME ENTITLED TO RECEIVE IN THE FUTURE FROM SOURCES OTHER "
              "THAN WORKERS' COMPENSATION, INCLUDING BUT NOT LIMITED TO SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS."),
        ("p", "THE APPLICANT'S (EMPLOYEE'S) SIGNATURE MUST BE ATTESTED TO BY TWO DISINTERESTED PERSONS OR ACKNOWLEDGED BEFORE A NOTARY PUBLIC."),
        ("p", "By signing this agreement, applicant (employee) acknowledges that he/she has read and understands this agreement and has had any questions he/she may have had about this agreement answered to his/her satisfaction."),
        ("pb",),
        ("p", f"Witness the signature hereof this [[{c['signed_day']}]] at [[{c['signed_at']}]]."),
        ("sig", c["witnesses"]),
        ("sig", c["signatures"]),
        ("pb",),
        ("h", "ACKNOWLEDGMENT BEFORE A NOTARY PUBLIC (where no witnesses sign)"),
        ("p", "State of California   )\nCounty of ____________________ )"),
        ("p", "On ____________________ before me, ______________________________, a Notary Public, personally appeared ______________________________, who proved to me on the basis of satisfactory evidence to be the person "
              "whose name is subscribed to the within instrument and acknowledged to me that he/she executed the same. WITNESS my hand and official seal."),
        ("p", "Signature ______________________________ (Seal)" + ("" if not c.get("notary_note") else f"   [[{c['notary_note']}]]")),
        ("p", "Interpreter's certification (where an interpreter took part): I have read this agreement to the employee in the language named on page 1 before it was signed. ____________________"),
    ]
    return blocks


def order_approving(c):
    """The order that approves the C&R."""
    return [
        ("doc", "Order Approving Compromise and Release   page {p}", ""),
        ("t", "STATE OF CALIFORNIA"), ("t", "WORKERS' COMPENSATION APPEALS BOARD"), ("sp",),
        ("p", f"[[{c['worker']}]], Applicant,\nvs.\n[[{c['employer']}]]; [[{c['carrier']}]], Defendants."),
        ("p", "Case No(s). " + ", ".join(f"[[{n}]]" for n in c.get("order_cases", c["cases"]))),
        ("t", "ORDER APPROVING COMPROMISE AND RELEASE"),
        ("p", "The parties to the above-entitled action having filed a Compromise and Release herein, and the Workers' Compensation Judge having considered the entire record, including the adequacy of the agreement, and finding that it should be approved,"),
        ("p", f"IT IS ORDERED that the said Compromise and Release is approved. Award is made in favor of [[{c['worker']}]] against [[{c.get('payer', c['carrier'])}]] in the sum of $ [[{c['sum']}]], less the sums "
              f"set forth in Paragraph No. 7 of the agreement, payable as therein provided, and less $ [[{c['fee']}]] allowed to applicant's attorney as a reasonable fee."),
        ("p", c.get("order_more", "Liens of record, if any, are to be paid, adjusted or litigated by defendant with jurisdiction reserved in the event of dispute.")),
        ("sig", [("Workers' Compensation Administrative Law Judge", c["judge"], c.get("judge_how", "/s/"), c["approved"])]),
        ("p", f"Served by mail on all parties shown on the Official Address Record on [[{c['approved']}]]. By: [[{c.get('server', 'M. Ochoa')}]]"),
    ]


def stipulations(c):
    """Stipulations with Request for Award; c['need'] is 'is', 'not', 'both' or ''."""
    yes = "{x}" if c["need"] in ("is", "both") else "{o}"
    no = "{x}" if c["need"] in ("not", "both") else "{o}"
    fill = lambda key, default="": f"[[{c[key]}]]" if c.get(key) else (default or "____________________")
    blocks = [("doc", STIP_FOOT, c.get("header", ""))] + caption("STIPULATIONS WITH REQUEST FOR AWARD") + [("t", "(Injuries on or after January 1, 2013)" if c.get("post2013") else "")] + parties(c) + [
        ("pb",),
        ("p", "The parties hereto stipulate to the issuance of an Award and/or Order, based upon the following facts, and waive the requirements of Labor Code section 5313:"),
        ("p", f"1. {fill('worker')}, born {fill('born')}, while employed within the State of California as a(n) {fill('job')}, on the date(s) shown below, by {fill('employer')}, whose compensation insurance carrier was "
              f"{fill('carrier')}, sustained injury arising out of and in the course of employment as follows:"),
    ]
    for n, inj in enumerate(c["injuries"], 1):
        codes = (inj["codes"] + [""] * 4)[:4]
        blocks.append(("tbl", None, [
            [f"Case Number {n}: [[{inj['case']}]]" if inj["case"] else f"Case Number {n}:", ("{x}" if inj["kind"] == "specific" else "{o}") + " Specific   " + ("{x}" if inj["kind"] == "ct" else "{o}") + " Cumulative"],
            [f"Start date: [[{inj['start']}]]" if inj["start"] else "Start date:", f"End date: [[{inj['end']}]]" if inj.get("end") else "End date:"],
            [" / ".join(f"Part {i}: " + (f"[[{code}]]" if code else "______") for i, code in enumerate(codes, 1)), f"Other: [[{inj['other']}]]" if inj.get("other") else "Other:"],
        ]))
    blocks += [
        ("p", "Body parts, conditions and systems may not be incorporated by reference to medical reports."),
        ("pb",),
        ("p", f"2. The injury(ies) caused temporary disability for the period {fill('td_period')} for which indemnity has been paid at $ {fill('td_rate')} per week, in the sum of $ {fill('td')}."),
        ("p", f"3. The injury(ies) caused permanent disability of {fill('pd')} %, for which indemnity is payable at $ {fill('pd_rate')} per week beginning {fill('pd_start')}, in the sum of $ {fill('pd_sum')}, less credit for such payments previously made. "
              "And a life pension of $ ____________ per week thereafter. " + ("{o} An informal rating has been made.   {x} An informal rating has not been made." if c.get("worker") else "{o} An informal rating has been made.   {o} An informal rating has not been made.")),
        ("p", f"4. There {yes} IS {no} IS NOT a need for medical treatment to cure or relieve from the effects of said injury(ies)." + (f" [[{c['p4']}]]" if c.get("p4") else "")),
        ("p", f"5. Medical-legal expenses and/or liens are payable by defendant as follows: {fill('medlegal')}"),
        ("p", f"6. Applicant's attorney requests a fee of $ {fill('fee')}. " + ("{x} Fees to be commuted as follows: " if c.get("fee") else "{o} Fees to be commuted as follows: ") + f"{fill('commute')}"),
        ("pb",),
        ("p", f"7. Liens against compensation are payable as follows: {fill('liens')}"),
        ("p", "8. Any accrued claims for Labor Code section 5814 penalties are included in this settlement unless expressly excluded."),
        ("p", "9. Other stipulations (attach an addendum if more room is needed):"),
        ("box", "", c["other"] or "\u00a0\n\u00a0\n\u00a0\n\u00a0"),
        ("p", "The employee understands that this document, once an award issues upon it, may be enforced as an award of the Workers' Compensation Appeals Board, and that the time in which a petition for new and further disability may be filed is "
              "five years from the date of injury (Labor Code sections 5410, 5803 and 5804)."),
        ("pb",),
        ("sig", c["signatures"]),
        ("p", "Interpreter (if any): ____________________   License no. __________   Date __________"),
    ]
    return blocks


def award(c):
    """The award page that follows the Stipulations."""
    items = c.get("award_items") or [
        f"(A) Temporary disability indemnity in accordance with Paragraph No. 2 above, less credit for sums heretofore paid.",
        f"(B) Permanent disability indemnity of [[{c['pd']}]] % in accordance with Paragraph No. 3 above, less reasonable attorney's fees as set out below and credit for sums heretofore paid on account thereof.",
        f"(C) Further medical treatment in accordance with Paragraph No. 4 above: [[{c.get('award_fm', 'yes')}]]",
        "(D) Reimbursement for medical-legal expenses in accordance with Paragraph No. 5 above.",
        f"(E) Attorney's fees in the sum of $ [[{c['fee']}]], to be commuted as provided in Paragraph No. 6.",
        "(F) Liens in accordance with Paragraph No. 7 above.",
        "(G) Other stipulations in Paragraph No. 9 are incorporated herein.",
    ]
    return [
        ("doc", STIP_FOOT.replace("{p}", "{p} - AWARD"), c.get("header", "")),
        ("t", "WORKERS' COMPENSATION APPEALS BOARD"), ("t", "STATE OF CALIFORNIA"), ("sp",), ("t", "AWARD"),
        ("p", "Case No(s). " + ", ".join(f"[[{n}]]" for n in c["cases"]) + f"   [[{c['worker']}]] vs. [[{c['employer']}]]"),
        ("p", f"AWARD IS MADE in favor of [[{c['worker']}]] against [[{c['carrier']}]] of:"),
    ] + [("i", item) for item in items] + [
        ("sig", [("Workers' Compensation Administrative Law Judge, WORKERS' COMPENSATION APPEALS BOARD", c["judge"], c.get("judge_how", "/s/"), c["approved"])]),
        ("p", f"Served on all parties on the Official Address Record on [[{c['approved']}]]."),
    ]


def addendum(title, footer, paragraphs, signatures):
    return [("doc", footer, ""), ("t", title)] + [("p", text) for text in paragraphs] + [("sig", signatures)]
