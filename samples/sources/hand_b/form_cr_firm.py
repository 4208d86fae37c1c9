"""Compromise and Release, second wording: another firm's reprint, boxed sections, issues in two columns, printed by Chromium."""

from __future__ import annotations

from typing import Any

from .layout import Paper, esc, initials, paragraphs, sign_row, tick

CSS = """
@page { size: Letter; margin: 0.6in 0.65in 0.75in 0.65in;
  @bottom-left { content: "DWC-CA form 10214 (c) (PAGE " counter(page) ")   (REV. 11/2008)"; font: 7.5pt 'DejaVu Serif'; }
  @bottom-right { content: "C & R"; font: 7.5pt 'DejaVu Serif'; } }
body { font-family: 'DejaVu Serif'; font-size: 10.4pt; line-height: 1.62; }
p { margin: 0 0 6pt 0; }
h2 { font-size: 9.6pt; background: #dcdcdc; border: 0.8pt solid #000; margin: 10pt 0 0 0; padding: 2pt 5pt; break-after: avoid; }
.sec { border: 0.8pt solid #000; border-top: none; padding: 6pt 8pt 8pt; margin-bottom: 8pt; }
table.kv { width: 100%; table-layout: fixed; } table.kv td { border: 0.5pt solid #777; padding: 3pt 5pt 5pt; vertical-align: top; }
table.kv .k { font-size: 6.8pt; color: #333; display: block; line-height: 1.2; }
table.kv .v { font-family: 'Liberation Mono'; font-size: 10pt; min-height: 13pt; display: block; }
table.iss { width: 100%; table-layout: fixed; } table.iss td, table.iss th { border: 0.8pt solid #000; height: 27pt; padding: 1pt 4pt; vertical-align: middle; font-size: 8.6pt; line-height: 1.2; }
table.iss th { height: 16pt; font-size: 7.2pt; background: #eee; }
table.iss .i { width: 11.5%; text-align: center; }
.typed { font-family: 'Liberation Mono'; font-size: 9.8pt; line-height: 1.35; }
.fill { font-family: 'Liberation Mono'; }
"""

TITLE = "COMPROMISE AND RELEASE"

READ_FIRST = """
**WARNING TO EMPLOYEE.** If a judge approves this paper your workers' compensation case, as far as it is described here, is settled for good in exchange for one
sum of money. That may change what you can receive from elsewhere, Social Security, Medicare and long-term disability plans among them. Read every page. An
Information and Assistance Officer will explain it free of charge to an employee who has no attorney.
"""

P1 = """
The employee claims that, while working for the employer(s) named in this document, he or she suffered injury arising out of and in the course of the employment (AOE/COE)
on the date or dates shown and to the parts of the body, conditions or systems shown, and to no others. Parts of the body may not be described by pointing to a medical report.
"""
P2 = """
When this compromise has been approved by the Appeals Board or by a workers' compensation administrative law judge, and the sum has been paid as provided in it, the
employee **releases and forever discharges** the employer(s) and the insurance carrier(s) named above from **all claims and causes of action, known or unknown, that exist
now or may arise later as a result of the injury or injuries described in Paragraph 1**, and from all liability on their account to the employee's dependents, heirs,
executors, representatives, administrators and assigns. Claims that lie outside the workers' compensation law are not affected unless this document says so in terms.
"""
P3 = """
This agreement settles only the body parts, conditions or systems, and the dates of injury, that Paragraph No. 1 sets forth and Paragraph No. 9 further explains,
**whatever any other language in this document or in an addendum may say to the contrary**.
"""
P4 = """
Unless the parties state otherwise below, approval of this agreement releases every claim of the employee's dependents to death benefits on account of the injury or injuries
it covers. The parties have taken the value of those benefits into account in arriving at the sum in Paragraph 7; no separate addendum on the subject is needed.
"""
P5 = """
Approval of this agreement does not release a claim to vocational rehabilitation or to supplemental job displacement benefits, unless a judge orders that it does.
"""
P6 = "The parties represent that the following facts are true (where a fact is disputed, each side's contention is to be stated under Paragraph 9):"
P6_LAST = """
UNLESS OTHERWISE SPECIFIED HERE, THE EMPLOYER SHALL PAY NO MEDICAL EXPENSE INCURRED AFTER THE DATE OF APPROVAL OF THIS AGREEMENT.
"""
P7 = "The parties agree to settle the claim or claims described above by payment of the"
P7_LAST = """
Interest under Labor Code section 5800 is waived if the balance is paid within thirty days of service of the order approving this compromise and release.
"""
P8 = "Liens that Paragraph 7 does not mention are to be disposed of as follows:"
P9 = """
A serious dispute exists between the parties on the issues initialed below, and they settle in order to avoid the cost and the hazard of litigating them. **Only issues
initialed both by the applicant (or the applicant's representative) and by the defendant (or its representative) form part of this settlement.**
"""
ISSUES = [
    [("earnings", "earnings"), ("fm", "future medical treatment")],
    [("td", "temporary disability"), ("self", "self-procured medical treatment, except as Paragraph 7 provides")],
    [("jurisdiction", "jurisdiction"), ("pd", "permanent disability")],
    [("apportionment", "apportionment"), ("132a", "discrimination (Lab. Code § 132a)")],
    [("employment", "employment"), ("sw", "serious and willful misconduct")],
    [("aoecoe", "injury AOE / COE"), ("sol", "statute of limitations")],
    [("voucher", "vocational rehabilitation / SJDB"), ("other", "other (state under comments)")],
]
P10 = """
By filing this document the parties file an application. The judge may set it for hearing as such, and the parties may then put in issue any fact admitted here; every defense
that was available on the date of filing remains available. After a hearing the judge may approve the compromise, or disapprove it and issue findings and an award on the record.
"""
P11 = """
WARNING TO EMPLOYEE: settlement of your claim by compromise and release may affect other benefits you receive, or to which you may become entitled, from sources other
than workers' compensation, INCLUDING BUT NOT LIMITED TO SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS.
"""
SIGN = """
The employee's signature is to be witnessed by two disinterested persons or acknowledged before a notary public. By signing, the employee states that he or she has read this
agreement, understands it, and has had all questions about it answered.
"""


def kv(*rows: list[tuple[str, str]]) -> str:
    """Boxed blanks: one table a row, so that the columns need not agree."""
    out = []
    for row in rows:
        cells = "".join(f'<td><span class="k">{esc(k)}</span><span class="v">{esc(v) or "&nbsp;"}</span></td>' for k, v in row)
        out.append(f'<table class="kv"><tr>{cells}</tr></table>')
    return "".join(out)


def section(title: str, body: str, keep: bool = False) -> str:
    return f'<div class="{"keep" if keep else ""}"><h2>{title}</h2><div class="sec">{body}</div></div>'


def compromise(d: dict[str, Any], boxes: str = "css", hand: str = "typed", chromium: bool = True) -> Paper:
    yes, no = tick(True, boxes), tick(False, boxes)
    top = f"""<table style="width:100%"><tr><td style="width:50%" class="small">STATE OF CALIFORNIA<br>Department of Industrial Relations<br>Division of Workers' Compensation</td>
    <td class="small r">Workers' Compensation Appeals Board<br>District Office: {d["venue"]}</td></tr></table>
    <div class="c b" style="font-size:15pt;letter-spacing:1pt;margin:16pt 0 12pt;border-top:1.5pt solid #000;border-bottom:1.5pt solid #000;padding:4pt 0">{TITLE}</div>"""
    cases = (d["cases"] + ["", "", ""])[:3]
    parties = section("CASE AND EMPLOYEE", kv(
        [("Case number 1", cases[0]), ("Case number 2", cases[1]), ("Case number 3", cases[2])],
        [("Last name", d["last"]), ("First name", d["first"]), ("SSN", "XXX-XX-" + d["ssn4"])],
        [("Street address", d["address"]), ("City, State, Zip", d["city"])],
    ) + f'<p class="small" style="margin-top:5pt">Venue rests on: {yes} county of residence {no} county of injury {no} county of attorney\'s principal place of business</p>')
    parties += section("EMPLOYER", kv(
        [("Employer name", d["employer"])], [("Street address", d["employer_address"]), ("City, State, Zip", d["employer_city"])],
    ) + f'<p class="small" style="margin-top:5pt">{yes if d.get("insured", True) else no} insured {no if d.get("insured", True) else yes} self-insured {no} legally uninsured {no} uninsured</p>')
    parties += section("INSURANCE CARRIER / CLAIMS ADMINISTRATOR", kv(
        [("Insurance carrier", d["carrier"]), ("Claim number", d["claim"])],
        [("Claims administrator", d["tpa"]), ("Address", d["tpa_city"])],
    ))
    parties += section("REPRESENTATIVES", kv(
        [("Applicant's attorney", d["aa"]), ("Firm", d["aa_firm"]), ("City", d["aa_city"])],
        [("Defendant's attorney", d["da"]), ("Firm", d["da_firm"]), ("City", d["da_city"])],
    ), keep=True)
    parties += f'<div style="border:2pt solid #000;padding:8pt 10pt;margin-top:14pt" class="keep">{paragraphs(READ_FIRST)}</div>'
    injuries = ""
    for n, injury in enumerate(d["injuries"], 1):
        specific = not injury.get("end")
        codes = (injury["codes"] + ["", "", "", ""])[:4]
        injuries += f'<div class="keep" style="margin-bottom:9pt"><p class="small">Injury {n}: {tick(specific, boxes)} specific {tick(not specific, boxes)} cumulative</p>' + kv(
            [("Case number", injury["case"]), ("Date / start date", injury["start"]), ("End date", injury.get("end", "")), ("Occupation", injury["occupation"])],
            [("Place of injury", injury["place"])],
            [(f"Body part {i}", c) for i, c in enumerate(codes, 1)],
            [("Other parts, conditions or systems being settled", injury["parts"])],
        ) + "</div>"
    one = section("PARAGRAPH 1. THE INJURY OR INJURIES", paragraphs(P1) + injuries)
    two = section("PARAGRAPH 2. RELEASE", paragraphs(P2), True) + section("PARAGRAPH 3. EXTENT", paragraphs(P3), True)
    two += section("PARAGRAPH 4. DEATH BENEFITS", paragraphs(P4), True) + section("PARAGRAPH 5. REHABILITATION AND VOUCHER", paragraphs(P5), True)
    six = section("PARAGRAPH 6. FACTS", paragraphs(P6) + kv(
        [("Earnings at time of injury", d["earnings"]), ("Temporary disability paid", d["td_paid"]), ("Weekly rate", d["td_rate"])],
        [("Periods of temporary disability", d["td_periods"]), ("Permanent disability advanced", d["pd_paid"])],
        [("Total medical bills paid", d["med_paid"]), ("Total unpaid medical expense to be paid by", d["unpaid_med"])],
    ) + f'<p class="b" style="margin-top:7pt">{" ".join(P6_LAST.split())}</p>' + (f'<div class="typed">{paragraphs(d["p6_note"])}</div>' if d.get("p6_note") else ""))
    money = "".join(f'<tr><td style="border:0.5pt solid #777;padding:3pt 5pt;width:27%" class="typed r">{esc(a)}</td><td style="border:0.5pt solid #777;padding:3pt 6pt" class="typed">{esc(t)}</td></tr>' for a, t in d["deductions"])
    seven = section("PARAGRAPH 7. THE SUM", f"""<p>{P7} <b>SUM OF $</b> <span class="fill" style="font-size:12pt"><b>{d["sum"]}</b></span></p><p>To be deducted from that sum:</p>
    <table style="width:100%;margin-bottom:8pt">{money}<tr><td style="border:0.5pt solid #777;padding:3pt 5pt" class="typed r">{d["fee"]}</td><td style="border:0.5pt solid #777;padding:3pt 6pt">Applicant's attorney's fee requested</td></tr>
    <tr><td style="border:1.2pt solid #000;padding:3pt 5pt" class="typed r"><b>{d["balance"]}</b></td><td style="border:1.2pt solid #000;padding:3pt 6pt"><b>LEAVING A BALANCE PAYABLE TO THE EMPLOYEE</b></td></tr></table>
    {f'<div class="typed">{paragraphs(d["p7_note"])}</div>' if d.get("p7_note") else ""}{paragraphs(P7_LAST)}""")
    eight = section("PARAGRAPH 8. LIENS", f'<p>{P8}</p><div class="typed">{paragraphs(d["p8"])}</div>', True)
    rows = ""
    for left, right in ISSUES:
        rows += "<tr>"
        for key, label in (left, right):
            a, b = d["initials"].get(key, d["initials"]["*"])
            rows += f'<td class="i">{initials(a, hand, key)}</td><td class="i">{initials(b, hand, key + "x")}</td><td>{label}</td>'
        rows += "</tr>"
    nine = section("PARAGRAPH 9. ISSUES IN DISPUTE, AND COMMENTS", f"""{paragraphs(P9)}<table class="iss"><tr><th class="i">Applicant</th><th class="i">Defendant</th><th>Issue</th>
    <th class="i">Applicant</th><th class="i">Defendant</th><th>Issue</th></tr>{rows}</table><p class="b" style="margin-top:8pt">COMMENTS:</p><div class="typed">{paragraphs(d["comments"])}</div>""")
    rest = section("PARAGRAPH 10. FILING AS APPLICATION", paragraphs(P10), True) + section("PARAGRAPH 11. WARNING", f'<div class="b">{paragraphs(P11)}</div>', True)
    sign = '<div class="brk"></div>' + section("SIGNATURES", paragraphs(SIGN) + f'<p>Signed on <span class="fill">{d["signed_on"]}</span> at <span class="fill">{d["signed_at"]}</span></p>'
        + "".join(sign_row(c, n, k, when) for c, n, k, when in d["signatures"]))
    return Paper(top + parties + one + '<div class="brk"></div>' + two + '<div class="brk"></div>' + six + seven + '<div class="brk"></div>' + eight + nine + rest + sign, CSS, chromium)
