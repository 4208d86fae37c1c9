"""Compromise and Release as an office's document assembly prints it: rules and tables, sans serif (WeasyPrint)."""

from __future__ import annotations

from html import escape as e
from pathlib import Path

from .common import ink_svg, weasy

CSS = """@page{size:letter;margin:.7in .8in .8in .8in;@bottom-left{content:"DWC-CA form 10214 (c)  (PAGE " counter(page) ")  (REV. 11/2008)";font:7pt 'Liberation Sans'}}
body{font:10.2pt/1.38 'Liberation Sans'} h1{font-size:15pt;text-align:center;margin:4pt 0 12pt} .c{text-align:center} .pb{break-before:page}
table{border-collapse:collapse;width:100%;margin:4pt 0 8pt} td,th{border:.6pt solid #444;padding:3pt 5pt;vertical-align:top;font-size:9.5pt;text-align:left}
.l{font-size:7pt;color:#333;display:block} .v{font-family:'Liberation Mono';font-size:9.6pt;min-height:12pt;display:block} .big{min-height:90pt}
td.i{width:58pt;height:19pt;text-align:center;font:italic bold 12pt 'TeX Gyre Chorus','Liberation Serif';color:#12246b} .warn{border:1.2pt solid #000;padding:6pt;font-weight:bold}
.s{display:flex;justify-content:space-between;margin-top:15pt} .s div{border-top:.7pt solid #000;font-size:7.5pt} .s .n{width:62%} .s .d{width:30%} .sig{height:24pt;margin-bottom:-14pt;margin-top:14pt} .sig svg{display:inline-block} .it{font:italic 15pt 'Liberation Serif'} .dt{position:relative;left:66%;font:10pt 'Liberation Mono'}
.ord{page:ord;break-before:page;font:12pt/1.5 'Liberation Serif'} @page ord{margin:1in;@bottom-left{content:""}} .let{page:ord;break-before:page;font:11pt/1.45 'DejaVu Serif'} .add{page:ord;break-before:page;font:10.5pt/1.5 'DejaVu Sans'}"""

PARAS = {
    2: "2. Upon approval of this compromise agreement by the Workers' Compensation Appeals Board or a workers' compensation judge, and payment in accordance with its provisions, the employee releases and forever discharges the above-named employer(s) and insurance carrier(s) from all claims and causes of action, whether now known or ascertained, or which may hereafter arise or develop as a result of the above-referenced injury(ies), including any and all liability of said employer(s) and insurance carrier(s) to the dependents, heirs, executors, representatives, administrators or assigns of the employee. Execution of this form has no effect on claims outside the workers' compensation system unless expressly stated.",
    3: "3. This agreement is limited to settlement of the body parts, conditions or systems and the dates of injury set out in Paragraph 1, as further explained in Paragraph 9, despite any language to the contrary elsewhere in this document or any addendum.",
    4: "4. Unless otherwise expressly stated, approval of this agreement RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS relating to the injury or injuries covered by this compromise agreement.",
    5: "5. Unless otherwise expressly ordered by a workers' compensation judge, approval of this agreement does not release any claim applicant may have for supplemental job displacement benefits.",
    9: "9. The parties wish to settle these matters to avoid the costs, hazards and delays of further litigation, and agree that a serious dispute exists as to the following issues (initial only those that apply). ONLY ISSUES INITIALED BY THE APPLICANT OR HIS/HER REPRESENTATIVE AND DEFENDANTS OR THEIR REPRESENTATIVES ARE INCLUDED WITHIN THIS SETTLEMENT.",
    10: "10. It is agreed by all parties that the filing of this document is the filing of an application, and that the judge may in his or her discretion set the matter for hearing as a regular application, reserving to the parties the right to put in issue any of the facts admitted herein. If a hearing is held with this document used as an application, defendants shall have available to them all defenses that were available as of its filing, and the judge may thereafter either approve or disapprove this Compromise and Release and issue Findings and Award.",
    11: "11. WARNING TO EMPLOYEE: settlement of your workers' compensation claim by compromise and release may affect other benefits you are receiving or may become entitled to receive in the future from sources other than workers' compensation, including but not limited to Social Security, Medicare and Long-Term Disability benefits. The applicant's signature must be attested by two disinterested persons or acknowledged before a notary public.",
}
ISSUES = ["Earnings", "Temporary disability", "Jurisdiction", "Apportionment", "Employment", "Injury AOE/COE", "Serious and willful misconduct", "Discrimination (Labor Code § 132a)",
          "Statute of limitations", "Future medical treatment", "Other", "Permanent disability", "Self-procured medical treatment, except as provided in Paragraph 7", "Vocational rehabilitation benefits / supplemental job displacement benefits"]


def cell(label, value, span=1, cls=""):
    return f'<td colspan="{span}"><span class="l">{e(label)}</span><span class="v {cls}">{e(value)}</span></td>'


def sig(role, name, how, date):
    mark = {"k": ink_svg(name, 130, 22), "s": f"/s/ {e(name)}", "i": f'<span class="it">{e(name)}</span>', "": "&nbsp;"}[how]
    return f'<div class="sig">{mark}</div><div class="s"><div class="n">{e(role)}</div><div class="d">Date &nbsp; <span style="font:9.5pt Liberation Mono">{e(date)}</span></div></div>'


def build(path: Path, d: dict) -> None:
    h = [f"<style>{CSS}</style><title>Compromise and Release</title>"]
    h.append("<div class=c>STATE OF CALIFORNIA<br>DIVISION OF WORKERS' COMPENSATION<br><b>WORKERS' COMPENSATION APPEALS BOARD</b></div><h1>COMPROMISE AND RELEASE</h1>")
    h.append("<table><tr>" + "".join(cell(f"Case number {i + 1}", v) for i, v in enumerate((d["adj"] + ["", ""])[:3])) + "</tr></table><table>")
    for a, b in d["parties"]:
        h.append(f"<tr>{cell(a, b)}</tr>")
    h.append("</table><p class=warn>WARNING TO EMPLOYEE: READ EVERY PARAGRAPH BEFORE YOU SIGN. SETTLEMENT OF YOUR CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS, INCLUDING SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS. AN INFORMATION AND ASSISTANCE OFFICER WILL ANSWER QUESTIONS WITHOUT CHARGE.</p>")
    h.append(f"<p class=pb>1. The injured employee claims that while employed as a(n) <b>{e(d['job'])}</b> by <b>{e(d['employer'])}</b> he/she sustained injury arising out of and in the course of employment to the parts of body stated below. (Body parts may not be incorporated by reference to medical reports.)</p>")
    for inj in d["inj"]:
        h.append("<table><tr>" + cell("Case number", inj[0]) + cell("Specific injury / cumulative injury", inj[1], 3) + "</tr><tr>" + "".join(cell(f"Body part {i + 1}", b) for i, b in enumerate((inj[2] + [""] * 4)[:4])) + "</tr><tr>" + cell("Other body parts", inj[3], 4) + "</tr></table>")
    for n in (2, 3, 4, 5):
        h.append(f"<p>{e(PARAS[n])}</p>")
    f = d["facts"]
    h.append("<p class=pb>6. The parties represent that the following facts are true (if disputed, state what each party contends under Paragraph 9):</p><table><tr>" + cell("Earnings at time of injury", f[0]) + cell("Temporary disability paid", f[1]) + cell("Permanent disability paid", f[2]) + "</tr><tr>" + cell("Total medical bills paid", f[3]) + cell("Total unpaid medical expense to be paid by", f[4], 2) + "</tr></table><p>Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement.</p>")
    h.append(f"<p>7. The parties agree to settle the above claim(s) on account of the injury(ies) by the payment of the SUM OF <b>${e(d['sum'])}</b>, from which the following are deducted:</p><table><tr><th>Amount</th><th>For</th></tr>" + "".join(f"<tr><td style='width:25%'><span class=v>$ {e(a)}</span></td><td><span class=v>{e(b)}</span></td></tr>" for a, b in d["ded"]) + f"</table><p>LEAVING A BALANCE OF ${e(d['bal'])} after deducting the amounts set forth above and less further permanent disability advances. Interest is included if paid within 30 days after approval.</p>")
    h.append(f"<p>8. Liens not mentioned in Paragraph 7 are to be disposed of as follows:</p><table><tr><td><span class='v'>{e(d['liens'])}</span></td></tr></table>")
    h.append(f"<p class=pb>{e(PARAS[9])}</p><table><tr><th>Applicant</th><th>Defendant</th><th>Issue</th></tr>" + "".join(f"<tr><td class=i>{e(d['ai'] if i in d['a'] else '')}</td><td class=i>{e(d['di'] if i in d['d'] else '')}</td><td>{e(x)}</td></tr>" for i, x in enumerate(ISSUES)) + f"</table><p><b>COMMENTS:</b></p><table><tr><td><span class='v big'>{e(d['comments'])}</span></td></tr></table>")
    h.append(f"<p class=pb>{e(PARAS[10])}</p><p><b>{e(PARAS[11])}</b></p><p>By signing, applicant acknowledges that he/she has read and understands this agreement and has had all questions answered.</p>" + "".join(sig(*s) for s in d["sigs"]))
    h.append(d.get("tail", ""))
    weasy("".join(h), path)


def order(name, vs, adj, title, paras, judge, date, how="k"):
    return (f"<div class=ord><div class=c><b>WORKERS' COMPENSATION APPEALS BOARD<br>STATE OF CALIFORNIA</b></div><table style='margin-top:24pt'><tr><td style='width:55%;font-size:11pt'>{e(name)},<br><i>Applicant,</i><br>vs.<br>{e(vs)},<br><i>Defendants.</i></td><td style='font-size:11pt'>Case No. {e(adj)}<br><br><b>{e(title)}</b></td></tr></table>"
            + "".join(f"<p>{e(p)}</p>" for p in paras) + sig("WORKERS' COMPENSATION JUDGE", judge, how, date) + f"<p style='font-size:9pt'>{e(judge)}, Workers' Compensation Administrative Law Judge</p></div>")


def papers():
    pd_only = dict(
        adj=["ADJ12290648"], job="crane oiler", employer="Northgate Stevedoring Inc.",
        parties=[("Applicant (injured worker)", "Tobias Wren Halloran, 55 Pier Ave., San Pedro CA 90731"), ("Employer", "Northgate Stevedoring Inc."), ("Insurance carrier / claims administrator", "Pacific Bight Insurance Co., by Lattimer Claims Mgmt., claim PB-2018-77104"),
                 ("Applicant's attorney", "Yuki Hartmann, Hartmann Okada LLP"), ("Defendant's attorney", "Bettina Roache, Roache & Lim")],
        inj=[("ADJ12290648", "Specific, 09/14/2018", ["513 knee R", "520 ankle R"], "")],
        facts=["$1,480.00/wk max", "$48,207.30", "$0.00", "$88,412.65", "Lattimer; see also par. 9 comments re care after approval"], sum="41,250.00", ded=[("6,187.50", "Hartmann Okada LLP, attorney's fee")], bal="35,062.50",
        liens="Defendant to pay, adjust or litigate. No EDD.", a={1, 3, 11}, d={1, 3, 11}, ai="TWH", di="BR",
        comments="This is a compromise of permanent disability and retro TD ONLY. The parties have not settled future medical care & same is not part of this deal; therefore that line is not initialed. Notwithstanding the last sentence of par. 6, defendant shall continue to furnish reasonable medical treatment for the R knee and R ankle per LC 4600, thru its MPN and subject to UR/IMR, after this C&R is approved. Applicant expects a TKR. Not a Medicare beneficiary.",
        sigs=[("Witness", "Ines Fallow", "k", "8/21/20"), ("Witness", "Gordon Shah", "k", "8/21/20"), ("Applicant", "Tobias Wren Halloran", "k", "8/21/20"), ("Applicant's attorney", "Yuki Hartmann", "k", "8/21/20"), ("Defendant's attorney", "Bettina Roache", "k", "8/28/20")],
        tail=order("TOBIAS WREN HALLORAN", "NORTHGATE STEVEDORING INC.; PACIFIC BIGHT INSURANCE CO.", "ADJ12290648", "ORDER APPROVING COMPROMISE AND RELEASE",
                   ["The Compromise and Release dated August 28, 2020 has been reviewed and is found adequate.", "GOOD CAUSE APPEARING, IT IS ORDERED THAT the Compromise and Release is approved according to its terms, including the comments at Paragraph 9.", "Award is made of $41,250.00 less $6,187.50 payable to Hartmann Okada LLP. Liens to be paid, adjusted or litigated by defendant."], "Dominic Farrow-Reyes", "09/10/2020"))
    left_hand = dict(
        adj=["ADJ14410387"], job="upholsterer", employer="Dunmore & Daughters Furniture",
        parties=[("Applicant (injured worker)", "Thuy-Linh Castellan, 1901 Alameda, San Jose CA 95126"), ("Employer", "Dunmore & Daughters Furniture"), ("Insurance carrier / claims administrator", "Redstone Mutual Casualty, claim 44-88210-WC"), ("Applicant's attorney", "Santiago Brill"), ("Defendant's attorney", "Hughes Adeyemi Law Corp. (A. Adeyemi)")],
        inj=[("ADJ14410387", "Cumulative, 03/01/2019 - 02/28/2021", ["330 hand L", "320 wrist R", "200 neck"], "")],
        facts=["$740.00", "$9,866.64", "$4,060.00", "$27,551.00", "Redstone, if incurred on or before date of approval"], sum="33,500.00", ded=[("4,060.00", "PD advances thru 4/15/22"), ("5,025.00", "Attorney's fee, Santiago Brill")], bal="24,415.00",
        liens="Redstone holds applicant harmless from Valley Ortho Group and Westside Hand Therapy liens.", a={1, 3, 9, 11, 12}, d={1, 3, 9, 11, 12}, ai="tlc", di="A.A.",
        comments="Settlement of all species of benefits for all parts, except that medical treatment for the left hand is not released: Redstone remains liable for tx to the L hand (CTR / trigger finger release recommended by Dr. Oyelaran) as authorized through UR. F/M to R wrist and neck bought out herein, applicant to be responsible for that care.",
        sigs=[("Witness", "Kirra Blum", "i", "05/05/2022"), ("Witness", "D. Estavillo", "i", "05/05/2022"), ("Applicant", "Thuy-Linh Castellan", "i", "05/05/2022"), ("Applicant's attorney", "Santiago Brill", "i", "05/05/2022"), ("Defendant's attorney", "Ayo Adeyemi", "i", "05/16/2022")],
        tail=order("THUY-LINH CASTELLAN", "DUNMORE & DAUGHTERS FURNITURE; REDSTONE MUTUAL CASUALTY", "ADJ14410387", "JOINT ORDER APPROVING C & R",
                   ["Upon reading the Compromise and Release on file herein and good cause appearing, the same is found fair and adequate.", "IT IS HEREBY ORDERED that the settlement in the gross sum of $33,500.00 be and is approved. Attorney's fees of $5,025.00. Credit for PD advances of $4,060.00."], "Esther Malouf", "06/01/2022"))
    cap = dict(
        adj=["ADJ10733915"], job="millwright", employer="Sierra Crest Plywood Corp.",
        parties=[("Applicant (injured worker)", "Ronald Ives Petersham, 6 Tailrace Rd, Oroville CA 95965"), ("Employer", "Sierra Crest Plywood Corp."), ("Insurance carrier / claims administrator", "Amberline Insurance Group, claim AM16-00419"), ("Applicant's attorney", "Colette Nwosu, Nwosu Law"), ("Defendant's attorney", "Price Tannenbaum (by G. Tannenbaum)")],
        inj=[("ADJ10733915", "Specific, 01/11/2016", ["420 back", "450 shoulder R"], "842 psyche")],
        facts=["$1,122.00", "$77,980.00", "$33,350.00", "$214,006.11", "Amberline"], sum="245,000.00", ded=[("33,350.00", "PD advances thru 10/04/21"), ("71,500.00", "Medicare Set-Aside, self-administered, see Addendum"), ("36,750.00", "Nwosu Law, fee")], bal="103,400.00",
        liens="Amberline to pay/adjust/litigate.", a={1, 3, 9, 11, 12}, d={1, 3, 9, 11, 12}, ai="RIP", di="GT", comments="See Addendum re MSA. All issues resolved.",
        sigs=[("Witness", "Blythe Coker", "k", "10/12/2021"), ("Witness", "Sanjay Moss", "k", "10/12/2021"), ("Applicant", "Ronald Ives Petersham", "k", "10/12/2021"), ("Applicant's attorney", "Colette Nwosu", "k", "10/12/2021"), ("Defendant's attorney", "Gail Tannenbaum", "k", "10/19/2021")],
        tail="<div class=add><p><b>ADDENDUM A TO C&amp;R - MEDICARE SET ASIDE<br>Petersham v. Sierra Crest Plywood / ADJ10733915</b></p><p>1. Included in par. 7 is $71,500.00 for a WCMSA which applicant will self-administer. The proposal has been sent to CMS and no answer had been recieved when this was signed.</p><p>2. The parties agree that this entire settlement, and the release of future medical in it, is contingent upon CMS approving an MSA of not more than $80,000.00. If CMS calls for more than $80,000.00, this C&amp;R is null &amp; void at the option of defendant, in which event medical treatment shall go on being provided as before and neither side is bound by anything said herein.</p><p>3. If CMS requires between $71,500.00 and $80,000.00 defendant shall pay the difference on top of par. 7.</p>" + sig("Applicant", "Ronald Ives Petersham", "k", "10/12/2021") + sig("Defendant's attorney", "Gail Tannenbaum", "k", "10/19/2021") + "</div>"
        + order("RONALD IVES PETERSHAM", "SIERRA CREST PLYWOOD CORP.; AMBERLINE INSURANCE GROUP", "ADJ10733915", "ORDER APPROVING COMPROMISE AND RELEASE", ["The Compromise and Release and its Addendum A having been read and considered, IT IS ORDERED that they are APPROVED, and award is made accordingly of $245,000.00. Fee of $36,750.00 allowed."], "Warren Iwasaki", "11/02/2021")
        + "<div class=let><p><b>DEPARTMENT OF HEALTH &amp; HUMAN SERVICES<br>Centers for Medicare &amp; Medicaid Services</b><br>Workers' Compensation Review Contractor</p><p>January 24, 2022</p><p>Amberline Insurance Group<br>Attn: Set-Aside Unit</p><p>RE: Workers' Compensation Medicare Set-Aside Proposal<br>Claimant: R. Petersham &nbsp; Date of injury: 01/11/2016<br>CMS Case Control Number: WC2021-118-40772</p><p>Dear Sir or Madam:</p><p>This is in response to your request for review of a proposed set-aside of $71,500.00. We have determined that the amount needed to protect Medicare's interests is <b>$96,312.00</b>, to be funded as a lump sum. CMS does not approve the amount proposed. Until the amount stated in this letter has been placed in the arrangement and spent on injury-related care that Medicare would cover, Medicare will not pay for such care.</p><p>Please forward the executed settlement agreement when available.</p><p>Sincerely,<br><i>M. Delacroix</i><br>WCRC Reviewer</p></div>")
    return {"e04-halloran-cr.pdf": pd_only, "e05-castellan-cr.pdf": left_hand, "e06-petersham-packet.pdf": cap}


SAMPLES = {name: (lambda p, d=d: build(p, d)) for name, d in papers().items()}
