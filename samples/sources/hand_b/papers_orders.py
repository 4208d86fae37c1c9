"""Judges' papers: findings, orders, awards, minutes."""

from __future__ import annotations

from .layout import (
    PLEADING_CHROMIUM_CSS,
    PLEADING_CSS,
    Paper,
    caption,
    esc,
    grid,
    packet,
    paragraphs,
    pleading_rail,
    signature,
    tick,
)
from .orders import order


def pleading(title: str, cases: str, applicant: str, defendant: str, text: str, date: str, judge: str, hand: str, tail: str = "", bracket: str = ")", chromium: bool = False) -> Paper:
    left = (f"{esc(applicant)},<br><br><span style='padding-left:90pt'><i>Applicant,</i></span><br><br><span style='padding-left:36pt'>vs.</span><br><br>{esc(defendant)},<br><br>"
            "<span style='padding-left:90pt'><i>Defendants.</i></span>")
    right = f"Case No. {cases}<br><br><br><br><b>{esc(title)}</b>"
    body = f"""{pleading_rail()}<div class="single c b" style="padding:0 0 12pt">STATE OF CALIFORNIA<br>DIVISION OF WORKERS' COMPENSATION<br>WORKERS' COMPENSATION APPEALS BOARD</div>
    {caption(left, right, 14, bracket)}{paragraphs(text)}
    <div class="sigrow" style="line-height:13pt;margin-top:18pt"><span style="display:inline-block;width:190pt">DATED: {esc(date)}</span>{signature(judge, hand)}
    <div style="margin-left:190pt">{esc(judge)}<br>Workers' Compensation Administrative Law Judge</div></div>{tail}"""
    return Paper(body, PLEADING_CSS + (PLEADING_CHROMIUM_CSS if chromium else ""), chromium)


# ---------------------------------------------------------------- b17

B17_TEXT = """
The above-entitled matter having been heard and regularly submitted, the Honorable Constance Vredenburgh, Workers' Compensation Administrative Law Judge, makes her decision as follows:

**FINDINGS OF FACT**

1. Beatrix Lindholm, age 52 on the date of injury, while employed on August 9, 2019, as a stock clerk at Ventura, California, by Channel Isles Mercantile, insured by Ocean Terrace Insurance Company, sustained injury arising out of and in the course of employment to her
right shoulder.

2. Applicant did not sustain injury to her neck on August 9, 2019. The opinion of the agreed medical evaluator, Dr. Sorensen-Pike, is the more persuasive on this point, and is followed.

3. The issue of injury to psyche, and every issue that depends on it, is deferred until the panel qualified medical evaluator in psychology has reported. Jurisdiction is reserved.

4. Applicant's condition, so far as her right shoulder is concerned, became permanent and stationary on February 3, 2021.

5. The injury caused permanent disability of 19 percent, after apportionment, equal to 77.25 weeks of indemnity at the rate of $290.00 a week, in the total sum of $22,402.50.

6. Applicant is in need of further medical treatment to cure or relieve from the effects of the injury to her right shoulder.

7. The reasonable value of the services of applicant's attorney is $3,360.37.

**AWARD**

AWARD IS MADE in favor of BEATRIX LINDHOLM against OCEAN TERRACE INSURANCE COMPANY as follows:

(a) Permanent disability of 19 percent in accordance with Finding 5, less credit for sums paid on account of it, and less the fee in Finding 7;

(b) All further medical treatment reasonably required to cure or relieve from the effects of the injury to the right shoulder.

**ORDER**

IT IS ORDERED that applicant take nothing by reason of her claim of injury to the neck. IT IS FURTHER ORDERED that the claim of injury to psyche is deferred as set out in Finding 3.
"""
B17_OPINION = """
**OPINION ON DECISION**

Ms. Lindholm lifted a crate to a shelf above her head. That this hurt her right shoulder is no longer disputed; Dr. Sorensen-Pike repaired nothing that the MRI did not show. He testified that the shoulder will bother her, that injections may be wanted every year
or two, and that one cannot rule out another arthroscopy. On that footing the need for care is found, and the award of it is made without a limit of time. Each particular treatment remains open to utilization review in the ordinary way.

The neck is another matter. The first complaint of it is fourteen months after the fall of the crate. Dr. Vandeveer, the primary treating physician, would include it because applicant told him so. The agreed evaluator was asked three times and three times said no. Nothing in the
record shows that his reasoning is wrong, and it is adopted.

As to psyche, no evaluator has seen her. The parties asked at trial that the issue be put over, and it has been.
"""

# ---------------------------------------------------------------- b18

B18_ROWS = [
    ["Body part", "Injury AOE/COE", "P&S date", "PD after app.", "Further medical treatment"],
    ["Lumbar spine", "Found", "4/14/2022", "12%", "Awarded. See Award, item 2"],
    ["Left hip", "Not found", "-", "-", "None"],
    ["Left groin (hernia)", "Found", "9/1/2021", "0%", "Awarded. See Award, item 2"],
    ["Hypertension", "Not found", "-", "-", "None"],
]
B18_TEXT = """
**FINDINGS AND AWARD**

This case was tried on November 7, 2022 and submitted. The findings of the judge are in the table; each row is a separate finding of fact.
"""
B18_AWARD = """
**AWARD** is made in favor of OTIS FERNHALL and against TEHAMA TIMBER PRODUCTS, permissibly self-insured:

1. Permanent disability indemnity of 12%, $11,310.00, payable at $290.00 a week from April 15, 2022, less prior payments and less $1,696.50 to Rowena Castile, Esq.

2. Further medical treatment to cure or relieve from the effects of the industrial injury to the parts for which the last column of the table says so.

3. Reimbursement of applicant's self-procured prescriptions, $212.46.

The claim as to left hip and hypertension having failed, applicant takes nothing for those parts.
"""

# ---------------------------------------------------------------- b19

B19_TEXT = """
**FINDINGS OF FACT**

1. HECTOR BARRAZA-QUILL, born in 1969, while employed on January 22, 2016 as a line cook at Modesto, California, by Three Bridges Grill, Inc., then insured by Wheatland Insurance Exchange, sustained injury AOE/COE in the form of second degree burns of the right forearm.

2. At the time of injury his earnings were $488.00 a week, warranting an indemnity rate of $325.33.

3. The injury caused temporary disability from January 23, 2016 through March 6, 2016, which has been paid.

4. The injury caused no permanent disability.

5. The treating physician (Dr. Olmstead, 6/30/2016) and the panel QME (Dr. Pham-Reyes, 3/8/2017) both report that the burns have healed without residual. Applicant does not require further medical treatment to cure or relieve from the effects of this injury.

6. Lien of Modesto Burn Associates, $640.00, was withdrawn at trial.

**ORDER**

IT IS ORDERED that no permanent disability indemnity, and no further medical treatment, is awarded. The lien of Modesto Burn Associates is dismissed.

**OPINION**

Mr. Barraza-Quill says that his forearm itches in the summer. Both doctors heard this and neither found that it calls for treatment. A lotion bought over the counter is what he uses. The burden is on applicant, and it was not met. He may petition within five years of the injury
should things change.
"""

# ---------------------------------------------------------------- b20

B20_TEXT = """
The matter came on for trial on the threshold issue on May 16 and June 20, 2024, both sides having rested. Based on the record, including the testimony of applicant, of Mr. Lachlan Doyle and of Ms. Ingrid Pastore, the following findings and order are made.

**FINDINGS OF FACT**

1. SHEREE MACKELVEY, while employed from September 4, 2022 to September 4, 2023 as a dispatcher at Redding, California, by Cascade Freight Partners, insured by Mount Lassen Casualty, did not sustain injury arising out of and in the course of employment to her neck, to
her upper extremities, in the form of headaches, or otherwise.

2. All other issues are moot.

**ORDER**

IT IS ORDERED that applicant TAKE NOTHING by way of her Application for Adjudication filed October 30, 2023. The lien claims of Shasta Pain Partners and of Prism Diagnostics are disallowed.

**OPINION ON DECISION**

The duty to prove injury lies with the applicant (LC 3202.5). The only physician to connect her work with her complaints, Dr. Yarborough, believed that she typed ten hours a day. The logs and the witnesses show that she spoke on a headset and typed for perhaps one. An opinion resting on a wrong
history is not substantial evidence. Dr. Eastlake, the panel QME, took the right history and found a degenerative condition with no contribution by the job. He added, when asked at deposition, that she will need care for her neck for the rest of her life; that care is not the employer's to give, as
the condition is not the employer's doing.
"""

# ---------------------------------------------------------------- b21, b22

B21_TEXT = """
The parties hereto having filed a Compromise and Release on January 28, 2013, and this Board having considered the entire record, now finds that it is adequate and in the best interest of the parties.

IT IS ORDERED that the said Compromise and Release is **APPROVED**.

AWARD IS MADE in favor of LUCIENNE ABADI and against PENINSULA BAKERIES, INC. and CORNERSTONE PACIFIC INSURANCE of the sum of **$37,500.00**, payable as follows: $5,625.00 to Gordon Vickery, Esq.; $1,100.00 to Employment Development Department on its lien; the balance, less permanent disability
advances of $6,440.00, to applicant.

Defendant to hold applicant harmless from the liens of Baywood Imaging and of Dr. Thackeray, as to which jurisdiction is reserved.
"""
B22_TEXT = """
Upon the joint request of the parties, and on review of the Compromise and Release executed on 08/14/2019 in case numbers ADJ10338812 and ADJ10338813:

1. The settlement amount of $88,000.00 is found to be adequate and fair.

2. The Compromise and Release **is approved**. It resolves, for both dates of injury and for the lumbar spine, cervical spine and bilateral knees, permanent disability, temporary disability, self-procured treatment and all right to future medical treatment, which applicant stated on the record, through the
certified interpreter, that he understands he gives up for good.

3. Attorney's fee of $13,200.00 to Lockridge Amaro LLP is reasonable and is allowed from the fund.

4. Defendant will pay, adjust or litigate all liens filed on or before the date of this order.

**IT IS SO ORDERED.**
"""

# ---------------------------------------------------------------- b23, b24

B23_TEXT = """
Stipulations with Request for Award having been filed on 10/01/2020 in the cases listed, and the judge having considered them and found them adequate, **AWARD IS MADE** in favor of **ROMAN TYBALSKI** and against **AVALON PARK SERVICES; PALISADE MUTUAL INSURANCE COMPANY** in accordance with the Stipulations, as
follows:
"""
B23_ROWS = [
    ["Case", "Injury", "Temporary disability", "Permanent disability", "Further medical treatment"],
    ["ADJ12450081", "03/30/2018, low back", "Paid, 3/31/18 - 10/5/18", "14% / $13,630.00 at $290.00", "YES - low back"],
    ["ADJ12450082", "11/14/2018, right thumb", "None", "0%", "NO - none needed"],
]
B23_TAIL = """
Attorney's fee, both cases: $2,044.50, payable to Imogen Sallow, Esq., out of the award in ADJ12450081. Liens: none. Medical-legal: as stipulated.
"""
B24_TEXT = """
The Stipulations with Request for Award filed by the parties herein having been considered, **AWARD IS MADE** in favor of **DELPHINE OYELARAN** against **MERCED ORCHARD SUPPLY, legally insured by VALLEY FLAG INSURANCE**, of:

(A) Temporary disability indemnity as stipulated, all paid;

(B) Permanent disability indemnity of 8%, $6,960.00, less advances;

(C) Further medical treatment reasonably required to cure or relieve from the effects of the injury to the left ankle;

(D) Attorney's fees of $1,044.00 to Thaddeus Monk, Esq.;

(E) Defendant to pay, adjust or litigate the lien of Merced Foot & Ankle.
"""

# ---------------------------------------------------------------- b25, b26: minutes


MINUTES_CSS = """
@page { size: Letter; margin: 44pt 50pt 50pt 50pt; @bottom-left { content: "DWC-WCAB form 10245"; font: 8pt 'Liberation Serif'; } @bottom-right { content: "Page " counter(page); font: 8pt 'Liberation Serif'; } }
body { font-size: 10.6pt; line-height: 1.35; }
table { width: 100%; } td, th { border: 0.7pt solid #000; padding: 3pt 5pt; vertical-align: top; text-align: left; font-size: 10pt; line-height: 1.25; }
.noted { font: italic 12pt/1.45 'Liberation Serif'; color: #17276d; }
"""


def minutes(d: dict) -> Paper:
    appearances = "".join(f"<tr>{''.join(f'<td>{esc(c)}</td>' for c in row)}</tr>" for row in d["appearances"])
    boxes = "".join(
        f'<td style="width:33%">{"<br>".join(tick(label in d["marked"], "css") + label for label in column)}</td>'
        for column in (
            ("Continued", "Off calendar", "Submitted for decision", "Set for trial"),
            ("C&R to be filed", "Stipulations to be filed", "Settlement approved today", "Order to issue"),
            ("Discovery closed", "Discovery to remain open", "Lien conference", "Other disposition - see below"),
        ))
    body = f"""<div class="c b">STATE OF CALIFORNIA - DEPARTMENT OF INDUSTRIAL RELATIONS<br>WORKERS' COMPENSATION APPEALS BOARD<br><span style="font-size:14pt">MINUTES OF HEARING</span></div>
    <table style="margin-top:8pt"><tr><td style="width:50%">Case No(s).: <b>{d["cases"]}</b></td><td>District office: {d["office"]}</td></tr>
    <tr><td>{esc(d["applicant"])} &nbsp; vs. &nbsp; {esc(d["defendant"])}</td><td>Date / time: {d["when"]}<br>Judge: {esc(d["judge"])}</td></tr>
    <tr><td>Type of hearing: {" &nbsp;".join(f'<span style="white-space:nowrap">{tick(t == d["type"], "css")}{t}</span>' for t in ("MSC", "Status", "PTC", "Trial", "Expedited"))}</td><td>Reporter: {d["reporter"]} &nbsp; Interpreter: {d["interpreter"]}</td></tr></table>
    <p class="b" style="margin:8pt 0 2pt">APPEARANCES</p><table><tr><th>For</th><th>Name</th><th>Firm / company</th><th>How</th></tr>{appearances}</table>
    <p class="b" style="margin:8pt 0 2pt">DISPOSITION</p><table><tr>{boxes}</tr></table>
    <p style="margin:4pt 0 8pt">Next hearing: {d["next"]}</p>
    <p class="b" style="margin:0 0 2pt">{d["head"]}</p><div class="noted" style="border:0.7pt solid #000;padding:6pt 10pt;min-height:{d["height"]}">{paragraphs(d["notes"])}</div>
    {d.get("signers", "")}
    <div class="sigrow" style="margin-top:16pt"><span style="display:inline-block;width:200pt">Date: {d["date"]}</span>{signature(d["judge"], d["hand"])}<div style="margin-left:200pt">{esc(d["judge"])}, Workers' Compensation Judge</div></div>"""
    return Paper(body, MINUTES_CSS, True)


B25 = {
    "cases": "ADJ17830266", "office": "Van Nuys", "applicant": "ILYA BERENSTROM", "defendant": "CROWN VALLEY CATERING; TRELLIS INSURANCE", "when": "09/12/2024, 8:30 a.m.", "judge": "Hon. Faye Albrecht-Soto",
    "type": "MSC", "reporter": "none", "interpreter": "Russian, present", "next": "11/07/2024, 8:30 a.m., MSC, Judge Albrecht-Soto", "marked": {"Continued", "Discovery to remain open"},
    "appearances": [["Applicant", "Ilya Berenstrom", "-", "in person"], ["Applicant's attorney", "N. Pogosian", "Pogosian Law", "in person"], ["Defendant", "Claire Whitten", "Whitten Dodd", "AppearByPhone"], ["Lien claimant", "J. Reza", "Sunfield Surgical", "in person"]],
    "head": "COMMENTS / REASON FOR CONTINUANCE",
    "notes": """
    Parties met & conferred. DA has not yet recd. supp. rpt of PQME Dr. Haverford. Joint request to cont. for receipt of same and to allow AA to review DA's offer.

    Good cause. DA to serve benefit printout w/in 15 days. Lien of Sunfield to trail. Discovery open as to the supp. rpt only.
    """,
    "height": "150pt", "date": "9/12/2024", "hand": "ink",
}
B26 = {
    "cases": "ADJ8113390", "office": "San Bernardino", "applicant": "CLAUDETTE MARISCAL", "defendant": "HIGH DESERT SCHOOL FOOD SERVICES, PSI; BEACON ROCK ADMINISTRATORS", "when": "03/21/2017, 1:30 p.m.", "judge": "Hon. Warner Stapleford",
    "type": "Expedited", "reporter": "T. Gaines", "interpreter": "none", "next": "none", "marked": {"Off calendar", "Other disposition - see below"},
    "appearances": [["Applicant", "Claudette Mariscal", "-", "in person"], ["Applicant's attorney", "Owen Farquhar", "Farquhar & Bly", "in person"], ["Defendant", "Sondra Mihalik", "Mihalik Jost LLP", "in person"], ["Adjuster", "Ted Umber", "Beacon Rock", "by phone"]],
    "head": "STIPULATIONS OF THE PARTIES AND ORDER",
    "notes": """
    Parties stipulate: (1) inj. AOE/COE 5/11/11, lumbar spine and left hip, is admitted. (2) Def. shall provide further medical treatment for the lumbar spine and left hip per LC 4600, incl. home care 12 hrs/wk x 26 wks by licensed vendor
    of def's choice starting w/in 10 days. (3) Each side's rts re: home care beyond 26 wks go thru UR/IMR on new RFA. (4) Atty fee for this hrg deferred.

    The foregoing stips are adopted as the order of the Court. IT IS SO ORDERED.
    """,
    "height": "150pt", "date": "3-21-17", "hand": "ink",
    "signers": '<table style="margin-top:8pt"><tr><td style="width:50%">' + signature("Owen Farquhar", "ink") + '<br>Owen Farquhar, for applicant</td><td>' + signature("Sondra Mihalik", "ink") + "<br>Sondra Mihalik, for defendant</td></tr></table>",
}

SAMPLES = {
    "b17-findings-shoulder-neck-psyche.pdf": packet("Findings and Award", pleading(
        "FINDINGS AND AWARD; OPINION ON DECISION", "ADJ12730055", "BEATRIX LINDHOLM", "CHANNEL ISLES MERCANTILE; OCEAN TERRACE INSURANCE COMPANY", B17_TEXT, "September 15, 2021", "Constance Vredenburgh", "ink",
        '<div class="brk"></div>' + paragraphs(B17_OPINION) + '<p class="single" style="margin-top:18pt">Served on the Official Address Record, 9/15/2021. By: D. Ng</p>')),
    "b18-findings-in-a-table.pdf": packet("F&A", order(
        "FINDINGS AND AWARD", "ADJ14091126", "OTIS FERNHALL", "TEHAMA TIMBER PRODUCTS, permissibly self-insured", "", "December 5, 2022", "Honorable Jacinta Moreau", "ink", chromium=True,
        raw=paragraphs(B18_TEXT) + grid(B18_ROWS, ["19%", "17%", "14%", "15%", "35%"]) + paragraphs(B18_AWARD))),
    "b19-findings-no-care.pdf": packet("Findings", pleading(
        "FINDINGS, ORDER AND OPINION", "ADJ10420093", "HECTOR BARRAZA-QUILL", "THREE BRIDGES GRILL, INC.; WHEATLAND INSURANCE EXCHANGE", B19_TEXT, "July 26, 2017", "Emil Castellanos-Ware", "s", bracket="}")),
    "b20-findings-take-nothing.pdf": packet("F&O", pleading(
        "FINDINGS AND ORDER", "ADJ18440937", "SHEREE MACKELVEY", "CASCADE FREIGHT PARTNERS; MOUNT LASSEN CASUALTY", B20_TEXT, "July 11, 2024", "Theodora Finch", "ink", bracket=")", chromium=True)),
    "b21-order-approving-alone.pdf": packet("OACR", order(
        "ORDER APPROVING COMPROMISE AND RELEASE", "ADJ7720418", "LUCIENNE ABADI", "PENINSULA BAKERIES, INC.; CORNERSTONE PACIFIC INSURANCE", B21_TEXT, "February 11, 2013", "Walter J. Eddington", "img")),
    "b22-joint-order-approving.pdf": packet("OACR", order(
        "JOINT ORDER APPROVING COMPROMISE AND RELEASE", "ADJ10338812|ADJ10338813", "EUSEBIO CARRANZA", "FOOTHILL LUMBER CO.; STAR MESA INSURANCE", B22_TEXT, "09/03/2019", "Hon. Bettina Krol", "s", chromium=True)),
    "b23-award-two-cases-table.pdf": packet("Award", order(
        "AWARD", "ADJ12450081|ADJ12450082", "ROMAN TYBALSKI", "AVALON PARK SERVICES; PALISADE MUTUAL INSURANCE COMPANY", "", "October 19, 2020", "Hon. Quentin Abara", "ink",
        raw=paragraphs(B23_TEXT) + grid(B23_ROWS, ["17%", "20%", "19%", "21%", "23%"]) + paragraphs(B23_TAIL))),
    "b24-award-alone-ankle.pdf": packet("Award", order(
        "AWARD", "ADJ11594472", "DELPHINE OYELARAN", "MERCED ORCHARD SUPPLY; VALLEY FLAG INSURANCE", B24_TEXT, "May 8, 2019", "Hon. Samuel Pettibone", "ink", chromium=True,
        after='<div style="margin-top:12pt"><span class="stamp">FILED AND SERVED<br>MAY 08 2019<br>W.C.A.B. STOCKTON</span></div>')),
    "b25-minutes-continued.pdf": packet("Minutes", minutes(B25)),
    "b26-minutes-care-agreed.pdf": packet("Minutes", minutes(B26)),
}
