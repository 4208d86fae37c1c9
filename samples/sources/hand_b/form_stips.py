"""Stipulations with Request for Award and its award page, as a law firm's forms program prints it again."""

from __future__ import annotations

from typing import Any

from .layout import (
    Paper,
    esc,
    fields,
    number_css,
    paragraphs,
    sign_row,
    signature,
    tick,
)

HEAD = """STATE OF CALIFORNIA<br>DIVISION OF WORKERS' COMPENSATION<br>WORKERS' COMPENSATION APPEALS BOARD"""

INTRO = """
The parties to the above-numbered matter or matters, desiring that the appeals board enter an award on the basis of
an agreed state of facts, hereby **waive the requirements of Labor Code section 5313** and stipulate that the following facts
are true, and request that the workers' compensation appeals board make its findings and award in accordance with them,
without further notice or hearing. The parties understand that these stipulations have no force until they are approved
by a workers' compensation judge, and that the judge may set the matter for hearing if the agreed facts are not adequate.
"""

P1 = "1. The following facts are agreed concerning the employment and the injury:"
P1_TAIL = """
born on the date shown on page 1 of this document, while employed in the State of California, sustained injury arising
out of and in the course of employment to the body parts set out below. (State with specificity the date or dates of
injury and what part or parts of the body were injured. Body parts shall not be incorporated by reference to medical reports.)
"""

P2 = "2. The injury or injuries caused temporary disability for the period or periods"
P2_TAIL = "for which indemnity has been paid, or is payable, at the weekly rate shown, less credit for all payments already made on account of it."

P3 = "3. The injury or injuries caused permanent disability of"
P3_TAIL = """
percent, for which indemnity is payable at the weekly rate shown beginning on the date shown, in the total sum shown, less credit for such
payments previously made; and thereafter, where the rating is 70 percent or more, a life pension at the weekly rate shown. An informal rating
(check one) has / has not been previously issued in the case.
"""

P4_LEAD, P4_IS, P4_ISNOT = "4. There", "IS", "IS NOT"
P4_TAIL = "a need for medical treatment to cure or relieve from the effects of said injury."

P5 = "5. Medical-legal expenses are payable by defendant as follows:"
P6 = """
6. Applicant's attorney requests a fee of the amount shown. The fee, if commuted, is to be commuted from the (check one)
far end of the award / side of the award by a uniform reduction.
"""
P7 = """
7. Liens against compensation are payable as follows. Where a lien is not resolved, defendant shall pay, adjust or litigate it, with
jurisdiction reserved at the appeals board in the event of dispute:
"""
P8 = """
8. Any accrued claims for Labor Code section 5814 penalties are included in this settlement unless expressly excluded.
"""
P9 = "9. Other stipulations:"

SIGN_NOTE = """
The parties have read the foregoing stipulations, have had an opportunity to have them explained, and submit them for approval.
An employee without an attorney may consult an Information and Assistance Officer of the Division, without charge, before signing.
"""

AWARD_LEAD = """
The parties having entered into Stipulations with Request for Award, attached and incorporated by reference, and the same having been considered
and found adequate, and good cause appearing: **AWARD IS MADE** in favor of the above-named applicant and against the above-named defendant of:
"""
AWARD_ITEMS = {
    "A": "Temporary disability indemnity in accordance with paragraph 2 above;",
    "B": "Permanent disability indemnity in accordance with paragraph 3 above, less credit for sums heretofore paid on account thereof;",
    "C": "Further medical treatment in accordance with paragraph 4 above;",
    "D": "Reimbursement for medical-legal expenses in accordance with paragraph 5 above;",
    "E": "Attorney's fees in accordance with paragraph 6 above, payable from the award;",
    "F": "Liens in accordance with paragraph 7 above;",
}


def switch(marked: str, kind: str) -> str:
    """Paragraph 4: `marked` is "is", "isnot", "both" or ""."""
    return (f'<p style="font-size:12pt"><b>{P4_LEAD}</b> &nbsp;&nbsp;{tick(marked in ("is", "both"), kind)} <b>{P4_IS}</b> &nbsp;&nbsp;'
            f'{tick(marked in ("isnot", "both"), kind)} <b>{P4_ISNOT}</b> &nbsp;&nbsp;{P4_TAIL}</p>')


def stipulations(d: dict[str, Any], boxes: str = "uni", chromium: bool = False) -> Paper:
    """The form; `d` holds what is filled in."""
    yes, no = tick(True, boxes), tick(False, boxes)
    cases = (d["cases"] + ["", "", "", ""])[:4]
    head = f"""
    <div class="c b" style="margin-bottom:10pt">{HEAD}</div>
    <div class="c b" style="font-size:15pt;margin:8pt 0 2pt">STIPULATIONS WITH REQUEST FOR AWARD</div>
    <div class="c">({d.get("version", "Date of injury on or after 1-1-2013")})</div>
    {fields(("33%", cases[0], "Case Number 1"), ("33%", cases[1], "Case Number 2"), ("33%", "XXX-XX-" + d["ssn4"], "SSN (Numbers Only)"))}
    {fields(("33%", cases[2], "Case Number 3"), ("33%", cases[3], "Case Number 4"), ("33%", d["venue"], "Venue Choice (office code)"))}
    <p style="margin-top:9pt" class="small">Venue choice is based upon (completion of this section is required): <span style="white-space:nowrap">{yes} County of residence of employee</span>
    <span style="white-space:nowrap">{no} County where injury occurred</span> <span style="white-space:nowrap">{no} County of principal place of business of employee's attorney</span></p>
    <p class="b" style="margin:10pt 0 0">Applicant (completion of this section is required)</p>
    {fields(("45%", d["first"], "First Name"), ("10%", d.get("mi", ""), "MI"), ("45%", d["last"], "Last Name"))}
    {fields(("100%", d["address"], "Address / PO Box (please leave blank spaces between numbers, names or words)"))}
    {fields(("50%", d["city"], "City"), ("20%", "CA", "State"), ("30%", d["zip"], "Zip Code"))}
    <p class="b" style="margin:12pt 0 0">Employer #1 information (completion of this section is required)</p>
    <p class="small" style="margin:2pt 0">{yes if d.get("insured", True) else no} Insured {no if d.get("insured", True) else yes} Self-Insured {no} Legally Uninsured {no} Uninsured</p>
    {fields(("100%", d["employer"], "Employer name"))}
    {fields(("55%", d["employer_address"], "Employer street address / PO Box"), ("45%", d["employer_city"], "City, State, Zip"))}
    <p class="b" style="margin:12pt 0 0">Insurance carrier and claims administrator information</p>
    {fields(("100%", d["carrier"], "Insurance carrier name (if known and if applicable - include even if carrier is adjusted by claims administrator)"))}
    {fields(("60%", d["tpa"], "Claims administrator name"), ("40%", d["claim"], "Claim number"))}
    {fields(("60%", d["tpa_address"], "Street address / PO Box"), ("40%", d["tpa_city"], "City, State, Zip"))}
    """
    second = f"""
    <div class="brk"></div>
    <p class="b" style="margin:0">Employer #2 information (complete if applicable)</p>
    <p class="small" style="margin:2pt 0">{no} Insured {no} Self-Insured {no} Legally Uninsured {no} Uninsured</p>
    {fields(("100%", "", "Employer name"))}
    {fields(("55%", "", "Employer street address / PO Box"), ("45%", "", "City, State, Zip"))}
    <p class="b" style="margin:14pt 0 0">Insurance carrier #2 / claims administrator #2 (if applicable)</p>
    {fields(("100%", "", "Insurance carrier name"))}
    {fields(("60%", "", "Claims administrator name"), ("40%", "", "Claim number"))}
    <p class="b" style="margin:14pt 0 0">Employer #3 information (complete if applicable)</p>
    <p class="small" style="margin:2pt 0">{no} Insured {no} Self-Insured {no} Legally Uninsured {no} Uninsured</p>
    {fields(("100%", "", "Employer name"))}
    {fields(("60%", "", "Claims administrator name"), ("40%", "", "Claim number"))}
    <p class="small" style="margin-top:16pt">Additional employers, carriers and administrators are to be listed on an attached page. A party who is not named here is not bound.</p>
    """
    attorneys = f"""
    <div class="brk"></div>
    <p class="b" style="margin:0">Applicant's attorney or non-attorney representative</p>
    <p class="small" style="margin:2pt 0">{yes} Law Firm / Attorney {no} Non Attorney Representative</p>
    {fields(("60%", d["aa_firm"], "Law firm name"), ("40%", d["aa_uan"], "Law firm number (UAN)"))}
    {fields(("60%", d["aa"], "Attorney / representative"), ("40%", d["aa_city"], "City, State, Zip"))}
    <p class="b" style="margin:14pt 0 0">Defendant's attorney or non-attorney representative</p>
    <p class="small" style="margin:2pt 0">{yes} Law Firm / Attorney {no} Non Attorney Representative</p>
    {fields(("60%", d["da_firm"], "Law firm name"), ("40%", d["da_uan"], "Law firm number (UAN)"))}
    {fields(("60%", d["da"], "Attorney / representative"), ("40%", d["da_city"], "City, State, Zip"))}
    <div style="margin-top:20pt">{paragraphs(INTRO)}</div>
    """
    injuries = ""
    for n, injury in enumerate(d["injuries"]):
        specific = not injury.get("end")
        injuries += f"""<div class="keep" style="border:0.7pt solid #000;padding:4pt 8pt 8pt;margin:0 0 9pt">
        {fields(("34%", injury["case"], f"Case Number {n + 1}"), ("22%", injury["start"], "Date of injury / start date (MM/DD/YYYY)"), ("22%", injury.get("end", ""), "End date (cumulative)"), ("22%", injury["occupation"], "Occupation"))}
        <p class="small" style="margin:4pt 0 0">{yes if specific else no} Specific injury &nbsp; {no if specific else yes} Cumulative injury (If cumulative, use the start date as the specific date of injury)</p>
        {fields(*[("25%", c, f"Body part {i + 1}") for i, c in enumerate((injury["codes"] + ["", "", "", ""])[:4])])}
        {fields(("100%", injury["parts"], "Other body parts / description"))}</div>"""
    body = f"""
    <div class="brk"></div>
    <p><b>{P1}</b></p>
    <p><span class="fill">{esc(d["first"] + " " + d["last"])}</span> {" ".join(P1_TAIL.split())}</p>
    {injuries}
    <p><b>{P2}</b> <span class="fill">{esc(d["td_period"])}</span> at <span class="fill">{esc(d["td_rate"])}</span> per week, {P2_TAIL}</p>
    <div class="brk"></div>
    <p><b>{P3}</b> <span class="fill">{esc(d["pd"])}</span> {" ".join(P3_TAIL.split())}</p>
    {fields(("22%", d["pd_rate"], "Weekly rate"), ("26%", d["pd_start"], "Beginning"), ("28%", d["pd_total"], "Total sum"), ("24%", d.get("life", "N/A"), "Life pension rate"))}
    <p class="small" style="margin-top:3pt">Informal rating: {no} has {yes} has not</p>
    <div style="margin:16pt 0">{switch(d["p4"], boxes)}</div>
    <p><b>{P5}</b></p><p class="typed val">{esc(d["p5"])}</p>
    <p style="margin-top:12pt"><b>{" ".join(P6.split())}</b></p>
    {fields(("30%", d["fee"], "Fee"), ("70%", d.get("fee_note", "Commuted from the far end of the award"), "Manner of payment"))}
    <p style="margin-top:14pt"><b>{" ".join(P7.split())}</b></p><p class="typed val">{esc(d["p7"])}</p>
    <p style="margin-top:12pt"><b>{" ".join(P8.split())}</b></p>
    <div class="brk"></div>
    <p><b>{P9}</b></p>
    <div class="field-box typed" style="min-height:{d.get("p9_height", "470pt")}">{paragraphs(d["p9"])}</div>
    """
    rows = "".join(sign_row(c, n, k, when) for c, n, k, when in d["signatures"])
    signing = f"""
    <div class="brk"></div>
    {paragraphs(SIGN_NOTE)}
    <p style="margin-top:12pt"><b>Dated:</b> <span class="fill">{esc(d["dated"])}</span></p>
    {rows}
    <p class="small" style="margin-top:14pt">Interpreter (if used): {esc(d.get("interpreter", "None"))} &nbsp;&nbsp; Certification number: {esc(d.get("interpreter_no", "N/A"))}</p>
    """
    return Paper(head + second + attorneys + body + signing, number_css("10214 (a)", "11/2008"), chromium)


def award_page(d: dict[str, Any], page: str = "9", chromium: bool = False) -> Paper:
    """The award at the back of the form; `items` says what the judge filled in."""
    items = ""
    for letter, text in AWARD_ITEMS.items():
        note = d["items"].get(letter)
        if note is None:
            continue
        filled = f'<div class="typed" style="margin:3pt 0 0 24pt">{esc(note)}</div>' if note else ""
        items += f'<div style="margin:0 0 9pt 18pt">({letter})&nbsp; {text}{filled}</div>'
    number = 6
    for extra in d.get("extra", []):
        items += f'<div style="margin:0 0 9pt 18pt">({"ABCDEFGHIJ"[number]})&nbsp; {esc(extra)}</div>'
        number += 1
    body = f"""
    <div class="c b">{HEAD}</div>
    <table style="width:100%;margin:16pt 0"><tr><td style="width:55%;border-right:0.8pt solid #000;border-bottom:0.8pt solid #000;padding:6pt">
    {esc(d["applicant"])},<br><br><span style="padding-left:80pt;font-style:italic">Applicant,</span><br><br>vs.<br><br>{esc(d["defendant"])},<br><br>
    <span style="padding-left:80pt;font-style:italic">Defendant(s).</span></td><td style="padding:6pt 0 6pt 14pt;vertical-align:top">Case No(s). {"<br>".join(d["cases"])}<br><br><br>
    <b style="font-size:15pt">AWARD</b></td></tr></table>
    {paragraphs(AWARD_LEAD)}{items}
    <div class="sigrow" style="margin-top:26pt"><span style="display:inline-block;width:200pt">Date: <span class="fill">{esc(d["date"])}</span></span>
    {signature(d["judge"], d.get("hand", "ink"))}<div style="margin-left:200pt" class="small">{esc(d["judge"])}<br>WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE</div></div>
    <p class="small" style="margin-top:22pt">{esc(d.get("service", ""))}</p>
    """
    css = number_css("10214 (a)", "11/2008").replace("counter(page)", f'"{page}"')
    return Paper(body, css, chromium)
