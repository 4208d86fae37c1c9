"""Compromise and Release, first wording: a forms program's reprint, one paragraph under the other, initials grid in three columns."""

from __future__ import annotations

from typing import Any

from .layout import (
    Paper,
    esc,
    fields,
    initials,
    number_css,
    paragraphs,
    sign_row,
    signature,
    tick,
)

HEAD = """STATE OF CALIFORNIA<br>DIVISION OF WORKERS' COMPENSATION<br>WORKERS' COMPENSATION APPEALS BOARD"""

WARNING = """
WARNING TO EMPLOYEE: SETTLEMENT OF YOUR WORKERS' COMPENSATION CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU ARE NOW RECEIVING OR
MAY BECOME ENTITLED TO RECEIVE LATER FROM SOURCES OTHER THAN WORKERS' COMPENSATION, INCLUDING BUT NOT LIMITED TO SOCIAL SECURITY, MEDICARE AND
LONG-TERM DISABILITY BENEFITS.
"""

WARNING_BODY = """
THE INJURED EMPLOYEE SHOULD READ ALL OF THIS DOCUMENT BEFORE SIGNING IT. If you do not have an attorney, you may ask an Information and Assistance
Officer of the Division of Workers' Compensation to explain it to you at no charge. Do not sign if there is any part of it that you do not understand.
"""

P1 = """
1. The injured employee claims that while employed as a(n) (occupation) by the employer or employers named above, he or she sustained injury arising out of
and in the course of employment at the place, on the date or dates, and to the parts of the body set out below. (State with specificity the date or dates
of injury and what part or parts of the body, conditions or systems are being settled. Body parts, conditions and systems may not be incorporated by
reference to medical reports.)
"""

P2 = """
2. **Upon approval of this compromise agreement by the Workers' Compensation Appeals Board or a workers' compensation administrative law judge and payment in
accordance with the provisions hereof, the employee releases and forever discharges the above-named employer(s) and insurance carrier(s) from all claims
and causes of action, whether now known or ascertained or which may hereafter arise or develop as a result of the above-referenced injury(ies)**, including
any and all liability of the employer(s) and the insurance carrier(s) and each of them to the dependents, heirs, executors, representatives, administrators
or assigns of the employee. Execution of this form has no effect on claims that are not within the scope of the workers' compensation law or claims that are
not subject to the exclusivity provisions of the workers' compensation law, unless otherwise expressly stated.
"""

P3 = """
3. **This agreement is limited to settlement of the body parts, conditions, or systems and for the dates of injury set forth in Paragraph No. 1 and further
explained in Paragraph No. 9, despite any language to the contrary elsewhere in this document or any addendum.**
"""

P4 = """
4. Unless otherwise expressly stated, approval of this agreement **RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS RELATING TO THE INJURY
OR INJURIES COVERED BY THIS COMPROMISE AGREEMENT.** The parties have considered the release of these benefits in arriving at the sum in Paragraph No. 7.
Any addendum duplicating this language under Sumner v. WCAB (1983) is not necessary and is not to be attached.
"""

P5 = """
5. Unless otherwise ordered by a workers' compensation judge, approval of this agreement does not release any claim applicant may have for vocational
rehabilitation benefits or supplemental job displacement benefits.
"""

P6 = """
6. The parties represent that the following facts are true: (If facts are disputed, state what each party contends under Paragraph No. 9.)
"""
P6_TAIL = """
**Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement.**
"""

P7 = """
7. The parties agree to settle the above claim(s) on account of the injury(ies) by the payment of the **SUM OF**
"""
P7_MID = """
The following amounts are to be deducted from the settlement amount:
"""
P7_TAIL = """
less approved attorney's fee. Any interest otherwise due is waived if payment is made within 30 days after the date of service of the order approving
this agreement.
"""

P8 = "8. Liens not mentioned in Paragraph No. 7 are to be disposed of as follows (attach an addendum if necessary):"

P9 = """
9. The parties wish to settle these matters to avoid the costs, hazards and delays of further litigation, and agree that a serious dispute exists as to the
following issues (initial only those that apply). **ONLY ISSUES INITIALED BY THE APPLICANT OR HIS/HER REPRESENTATIVE AND DEFENDANTS OR THEIR REPRESENTATIVES
ARE INCLUDED WITHIN THIS SETTLEMENT.**
"""

ISSUES = [
    ("earnings", "earnings"), ("td", "temporary disability"), ("jurisdiction", "jurisdiction"), ("apportionment", "apportionment"),
    ("employment", "employment"), ("aoecoe", "injury AOE/COE"), ("sw", "serious and willful misconduct"),
    ("132a", "discrimination (Labor Code §132a)"), ("sol", "statute of limitations"), ("fm", "future medical treatment"),
    ("other", "other"), ("pd", "permanent disability"), ("self", "self-procured medical treatment, except as provided in Paragraph 7"),
    ("voucher", "vocational rehabilitation benefits / supplemental job displacement benefits"),
]

P10 = """
10. It is agreed by all parties hereto that the filing of this document is the filing of an application, and that the workers' compensation administrative law
judge may in his or her discretion set the matter for hearing as a regular application, reserving to the parties the right to put in issue any of the facts
admitted herein. If hearing is held with this document used as an application, the defendants shall have available to them all defenses that were available as of
the date of filing of this document, and the workers' compensation administrative law judge may thereafter either approve this Compromise and Release, or
disapprove it and issue Findings and Award after hearing has been held and the matter regularly submitted for decision.
"""

P11 = """
11. WARNING TO EMPLOYEE: SETTLEMENT OF YOUR WORKERS' COMPENSATION CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS YOU ARE RECEIVING OR TO WHICH YOU
BECOME ENTITLED TO RECEIVE IN THE FUTURE FROM SOURCES OTHER THAN WORKERS' COMPENSATION, INCLUDING BUT NOT LIMITED TO SOCIAL SECURITY, MEDICARE AND LONG-TERM
DISABILITY BENEFITS.
"""

SIGN = """
THE APPLICANT'S (EMPLOYEE'S) SIGNATURE MUST BE ATTESTED TO BY TWO DISINTERESTED PERSONS OR ACKNOWLEDGED BEFORE A NOTARY PUBLIC. By signing this agreement, applicant
(employee) acknowledges that he/she has read and understands this agreement and has had any questions he/she may have had about this agreement answered to
his/her satisfaction.
"""

NOTARY = """
A notary public or other officer completing this certificate verifies only the identity of the individual who signed the document to which this certificate is
attached, and not the truthfulness, accuracy, or validity of that document.
"""


def _injury(n: int, d: dict[str, Any], boxes: str) -> str:
    specific = not d.get("end")
    return f"""<div class="keep" style="border:0.7pt solid #000;padding:5pt 9pt 9pt;margin:0 0 10pt">
    <p class="small" style="margin:0">Injury {n}: &nbsp; {tick(specific, boxes)} Specific Injury &nbsp; {tick(not specific, boxes)} Cumulative Injury</p>
    {fields(("33%", d["case"], f"Case Number {n}"), ("33%", d["start"], "Start date / date of injury (MM/DD/YYYY)"), ("33%", d.get("end", ""), "End date (MM/DD/YYYY)"))}
    {fields(("40%", d["occupation"], "Occupation"), ("60%", d["place"], "Place (street, city, state) where injury occurred"))}
    {fields(*[("25%", c, f"Body Part {i + 1}") for i, c in enumerate((d["codes"] + ["", "", "", ""])[:4])])}
    {fields(("100%", d["parts"], "Other Body Parts, conditions or systems"))}</div>"""


def compromise(d: dict[str, Any], boxes: str = "css", hand: str = "drawn", extra_css: str = "", extra_html: str = "") -> Paper:
    """The form; `d` holds what is filled in. Issues not named in `issues` carry both parties' initials only if `all_issues`."""
    cases = (d["cases"] + [""] * 5)[:5]
    yes, no = tick(True, boxes), tick(False, boxes)
    head = f"""
    <div class="c b">{HEAD}</div>
    <div class="c b" style="font-size:16pt;margin:14pt 0 6pt">COMPROMISE AND RELEASE</div>
    {fields(("33%", cases[0], "Case Number 1"), ("33%", cases[1], "Case Number 2"), ("33%", cases[2], "Case Number 3"))}
    {fields(("33%", cases[3], "Case Number 4"), ("33%", cases[4], "Case Number 5"), ("33%", "XXX-XX-" + d["ssn4"] if d["ssn4"] else "", "SSN (Numbers Only)"))}
    <p class="small" style="margin:8pt 0 0">Venue choice is based upon: {yes} County of residence of employee {no} County where injury occurred {no} County of employee's attorney
    &nbsp;&nbsp; Office: <span class="fill">{d["venue"]}</span></p>
    <p class="b" style="margin:14pt 0 0">Applicant</p>
    {fields(("45%", d["first"], "First Name"), ("10%", d.get("mi", ""), "MI"), ("45%", d["last"], "Last Name"))}
    {fields(("50%", d["address"], "Address/PO Box"), ("25%", d["city"], "City"), ("10%", "CA", "State"), ("15%", d["zip"], "Zip Code"))}
    <p class="b" style="margin:16pt 0 0">Employer #1</p>
    <p class="small" style="margin:2pt 0">{yes if d.get("insured", True) else no} Insured {no if d.get("insured", True) else yes} Self-Insured {no} Legally Uninsured {no} Uninsured</p>
    {fields(("100%", d["employer"], "Employer Name"))}
    {fields(("60%", d["employer_address"], "Employer Street Address/PO Box"), ("40%", d["employer_city"], "City, State, Zip"))}
    <p class="b" style="margin:16pt 0 0">Insurance Carrier / Claims Administrator</p>
    {fields(("100%", d["carrier"], "Insurance Carrier Name"))}
    {fields(("60%", d["tpa"], "Claims Administrator Name (if applicable)"), ("40%", d["claim"], "Claim Number"))}
    {fields(("60%", d["tpa_address"], "Street Address/PO Box"), ("40%", d["tpa_city"], "City, State, Zip"))}
    <div class="brk"></div>
    <p class="b" style="margin:0">Applicant's Attorney or Authorized Representative</p>
    <p class="small" style="margin:2pt 0">{yes if d["aa"] else no} Law Firm/Attorney {no} Non Attorney Representative {no if d["aa"] else yes} Not represented</p>
    {fields(("60%", d["aa_firm"], "Law Firm Name"), ("40%", d["aa"], "Attorney"))}
    {fields(("60%", d["aa_address"], "Address/PO Box"), ("40%", d["aa_city"], "City, State, Zip"))}
    <p class="b" style="margin:16pt 0 0">Defendant's Attorney or Authorized Representative</p>
    <p class="small" style="margin:2pt 0">{yes} Law Firm/Attorney {no} Non Attorney Representative</p>
    {fields(("60%", d["da_firm"], "Law Firm Name"), ("40%", d["da"], "Attorney"))}
    {fields(("60%", d["da_address"], "Address/PO Box"), ("40%", d["da_city"], "City, State, Zip"))}
    <div style="border:1.4pt solid #000;padding:9pt 12pt;margin:34pt 0 20pt" class="b">{paragraphs(WARNING)}</div>
    {paragraphs(WARNING_BODY)}
    <div class="brk"></div>
    """
    p1 = paragraphs(P1) + "".join(_injury(n, i, boxes) for n, i in enumerate(d["injuries"], 1))
    middle = f"""<div class="brk"></div>{paragraphs(P2)}{paragraphs(P3)}{paragraphs(P4)}{paragraphs(P5)}<div class="brk"></div>{paragraphs(P6)}"""
    rows = [
        ("EARNINGS AT TIME OF INJURY", d["earnings"]),
        ("TEMPORARY DISABILITY INDEMNITY PAID", d["td_paid"]), ("PERIODS OF TEMPORARY DISABILITY", d["td_periods"]),
        ("PERMANENT DISABILITY INDEMNITY PAID", d["pd_paid"]), ("WEEKLY RATE / PERIODS", d["pd_periods"]),
        ("TOTAL MEDICAL BILLS PAID", d["med_paid"]), ("UNPAID MEDICAL EXPENSE TO BE PAID BY:", d["unpaid_med"]),
    ]
    table = "".join(f'<tr><td style="border:0.7pt solid #000;padding:7pt;width:46%" class="small b">{a}</td><td style="border:0.7pt solid #000;padding:7pt" class="typed">{esc(b)}</td></tr>' for a, b in rows)
    six = f'<table style="width:100%;margin:8pt 0 14pt">{table}</table>{paragraphs(P6_TAIL)}'
    if d.get("p6_note"):
        six += f'<div class="typed field-box">{paragraphs(d["p6_note"])}</div>'
    money = "".join(
        f'<tr><td style="padding:6pt 4pt 2pt;width:110pt;border-bottom:0.7pt solid #000" class="typed">{esc(a)}</td><td style="padding:6pt 4pt 2pt 10pt" class="typed">{esc(t)}</td></tr>'
        for a, t in d["deductions"]
    )
    seven = f"""<div class="brk"></div>{paragraphs(P7)}<p>$ <span class="fill" style="font-size:13pt">{d["sum"]}</span></p>{paragraphs(P7_MID)}
    <table style="width:100%;margin-bottom:10pt">{money}</table>
    <p>$ <span class="fill">{d["fee"]}</span> &nbsp; requested as applicant's attorney's fee.</p>
    <p>LEAVING A BALANCE OF $ <span class="fill" style="font-size:12pt">{d["balance"]}</span>, after deducting the amounts set forth above and {" ".join(P7_TAIL.split())}</p>
    {f'<div class="typed field-box">{paragraphs(d["p7_note"])}</div>' if d.get("p7_note") else ""}
    <div style="margin-top:20pt">{paragraphs(P8)}</div><div class="typed field-box" style="min-height:80pt">{paragraphs(d["p8"])}</div>"""
    lines = []
    for key, label in ISSUES:
        a, b = d["initials"].get(key, d["initials"]["*"])
        cell = "border:0.7pt solid #000;height:25pt;vertical-align:middle;padding:1pt 8pt"
        lines.append(f'<tr><td style="{cell};width:82pt;text-align:center">{initials(a, hand, key)}</td><td style="{cell};width:82pt;text-align:center">'
                     f'{initials(b, hand, key + "d")}</td><td style="{cell}">{label}</td></tr>')
    nine = f"""<div class="brk"></div>{paragraphs(P9)}<table style="width:100%;margin-top:8pt"><tr class="small b c"><td style="border:0.7pt solid #000">Applicant</td>
    <td style="border:0.7pt solid #000">Defendant</td><td style="border:0.7pt solid #000">Issue</td></tr>{"".join(lines)}</table>
    <div class="brk"></div><p class="b">COMMENTS:</p><div class="typed field-box" style="min-height:{d.get("comments_height", "210pt")}">{paragraphs(d["comments"])}</div>
    <div style="margin-top:14pt">{paragraphs(P10)}</div><div class="b">{paragraphs(P11)}</div>"""
    signing = f"""<div class="brk"></div><div class="small b" style="font-size:9.5pt">{paragraphs(SIGN)}</div>
    <p>Witness our signatures this <span class="fill">{d["signed_on"]}</span> at <span class="fill">{d["signed_at"]}</span></p>
    {"".join(sign_row(c, n, k, when) for c, n, k, when in d["signatures"])}"""
    if d.get("notary"):
        signing += f"""<div class="brk"></div><p class="b c">ACKNOWLEDGMENT</p><div style="border:0.7pt solid #000;padding:5pt" class="small">{paragraphs(NOTARY)}</div>
        <p style="margin-top:10pt">State of California, County of {d["notary"]["county"]}</p>
        <p>On {d["notary"]["date"]} before me, {d["notary"]["name"]}, Notary Public, personally appeared {esc(d["first"])} {esc(d["last"])}, who proved to me on the basis of satisfactory evidence to
        be the person whose name is subscribed to the within instrument and acknowledged that he/she executed the same in his/her authorized capacity.</p>
        <p>WITNESS my hand and official seal.</p>{signature(d["notary"]["name"], "ink")}<p class="small">Notary Public, Commission No. {d["notary"]["no"]}</p>"""
    css = number_css("10214 (c)", "11/2008") + extra_css
    return Paper(extra_html + head + p1 + middle + six + seven + nine + signing, css)
