"""Letters and reports about settlements that have not been made."""

from __future__ import annotations

from .layout import LETTER_CSS, Paper, esc, grid, packet, paragraphs, signature
from .papers_cr_jet import cms_letter


def letter(head: str, date: str, to: str, text: str, name: str, under: str, hand: str = "ink", table: str = "", chromium: bool = False, css: str = "") -> Paper:
    name_line, _, rest = head.partition("|")
    first, _, last = text.partition("[TABLE]")
    body = f"""<div class="head"><span class="name">{esc(name_line)}</span><br>{esc(rest)}</div><div class="addr"><p>{date}</p></div>
    <div class="addr">{"".join(f"<p>{esc(line)}</p>" for line in to.split("|"))}</div>{paragraphs(first)}{table}{paragraphs(last) if last else ""}
    {signature(name, hand)}<p>{esc(name)}<br>{under}</p>"""
    return Paper(body, LETTER_CSS + css, chromium)


B27_TEXT = """
RE: Workers' Compensation Medicare Set-Aside Arrangement — Claimant: Winifred Aldous-Pratt — Date of Injury: February 27, 2015 — CMS Case Control Number: W24011-6630

Dear Ms. Terrazas:

This letter responds to the proposal for a Workers' Compensation Medicare Set-Aside Arrangement (WCMSA) received on January 11, 2024, on behalf of the above-named claimant. You proposed $41,265.00 to be funded as a lump sum and self-administered.

The Centers for Medicare & Medicaid Services (CMS) has determined that $43,890.00 adequately considers Medicare's interests. This WCMSA amount includes $29,112.00 for future medical items and services and $14,778.00 for future prescription drug treatment.

[TABLE]

Approval of this WCMSA is not effective until a copy of the final executed workers' compensation settlement agreement, which must include this WCMSA amount, is received by the Benefits Coordination & Recovery Center. As this is a proposed settlement, Medicare may deny payment for services related to the injury only
once a settlement has taken place and until the WCMSA amount has been spent properly. If the case does not settle, or settles with medical left open, this determination has no effect and no account need be set up.

The claimant has elected to administer the WCMSA. The administrator must send an annual accounting until the account has been used up for good.

Sincerely,
"""
B27_TABLE = [
    ["Field", "Determination"], ["Total WCMSA", "$43,890.00"], ["Funding", "Lump sum"], ["Administrator", "Self"], ["Diagnoses considered", "M54.16 Radiculopathy, lumbar; M17.12 Osteoarthritis, left knee"],
]

B28_TEXT = """
RE: WCMSA proposal — Claimant: Bartholomew Nsiah — Date of Injury: 06/16/2019 — Case Control Number: W24260-3318 — NOTICE OF CLOSURE

Dear Sir or Madam:

On September 16, 2024 the Workers' Compensation Review Contractor received a proposed Workers' Compensation Medicare Set-Aside Arrangement in the amount of $18,300.00 for the above-named claimant. On October 2, 2024 we asked you for the following, and asked that they reach us within twenty business days:

(1) treatment records for the last two years before submission, from every physician who is treating the injury, or a statement signed by the claimant that there are none;

(2) the pharmacy payment history, with a date no older than six months;

(3) a signed consent to release.

As the missing information has not been received, the case has been **closed due to missing information**. This is not a denial of the proposed amount, and it is not an approval of it. Medicare's interests have not been determined. When the complete information has been gathered, the case may be opened again by sending it with a copy of this
letter.

Sincerely,
"""

B29_LETTER = """
Re: Jocelyn Abernathy-Voss v. Ridgeline Ambulance — our file 22-1187 — MSA projection

Dear Mr. Okpara:

Enclosed is our allocation for your claimant, as requested on the 3rd. Total is $104,655.18 on a rated age of 61 with eighteen years of life expectancy. As you see, most of it is the spinal cord stimulator and its replacement, and Lyrica.

You asked how this fits in with your plans. That is for you and counsel. In our experience the choice is as follows: if you settle by C&R she would give up care for the neck and the arms, you would fund the set-aside, and the file would close; if you stipulate, you would keep on paying as bills come in and would not need us. We
take it from your e-mail that nothing has been offered to the other side yet. If the case were settled for less than all parts, we would rework the figures.

The report is good for six months. We will submit to CMS on your word, and not before there is an agreement.

With best regards,
"""
B29_REPORT = """
**MEDICARE SET-ASIDE ALLOCATION REPORT**

Prepared for: Hallmark Ridge Claims, Attn. S. Okpara. Claimant: Jocelyn Abernathy-Voss. Date of injury: 05/05/2020. Date of report: 08/19/2024. Rated age 61; life expectancy 18 years. Injury-related conditions: cervical radiculopathy; complex regional pain syndrome, right arm.

**Summary.** Ms. Abernathy-Voss was injured when a stretcher collapsed. She had a fusion at C5-C6 in 2021. Her treating physician, Dr. Linwood, says that future treatment will be office visits, medication, and replacement of a spinal cord stimulator. He placed her at MMI on 3/30/2023. She has been on Social Security disability since 2022.

**Projected Medicare-covered care.** This is a projection for use in settlement talks. It is no offer, and no one is bound by it.

[TABLE]

**Sources.** Records of Dr. Linwood through 7/11/2024; claims payment history through 7/31/2024; pharmacy printout. The table uses the California fee schedule and the lowest average wholesale price. Funding by lump sum is assumed; an annuity quotation has not been sought.
"""
B29_TABLE = [
    ["Item", "Frequency", "Unit price", "Years", "Total"],
    ["Pain management visit", "4 a year", "$121.40", "18", "$8,740.80"],
    ["Orthopedic visit", "1 a year", "$148.20", "18", "$2,667.60"],
    ["MRI, cervical", "1 every 5 years", "$512.00", "18", "$1,843.20"],
    ["Spinal cord stimulator, replacement", "2", "$26,950.00", "18", "$53,900.00"],
    ["Laboratory", "2 a year", "$41.10", "18", "$1,479.60"],
    ["Pregabalin 150 mg", "60 a month", "$141.83 a month", "18", "$30,635.28"],
    ["Duloxetine 60 mg", "30 a month", "$24.95 a month", "18", "$5,388.70"],
    ["Total", "", "", "", "$104,655.18"],
]

B30_TEXT = """
**Via e-mail and U.S. mail — Evidence Code section 1152 communication**

Re: Thurston Bellamy v. Coastal Range Drilling; ADJ15377209; your claim 4410-CRD-21; DOI 10/19/2021

Dear Counsel:

I write to see whether this case can be put to bed before the MSC on the 22nd. Dr. Iwasaki (AME) found my client P&S as of 2/14/2023 with 23% WPI for the lumbar spine and 7% for the right knee. With FEC and age that strings at 51%, before his 10% apportionment. Provision for future medical includes injections, DME and a probable L5-S1 fusion.

Our demand has two doors:

[TABLE]

Please do not take door two for an invitation to haggle over the fusion. Your own UR doctor certified it in May and then your client let the authorization lapse. At hearing the maximum medical award ("MMA") we would ask for on top of the PD, taking Dr. Iwasaki at his word on every item, is in the order of $190,000.00 in present value, and that is the ceiling against which your
figure should be measured.

If neither is acceptable I will need your offer by Thursday, or we will file the DOR for a date certain. This letter is open until 5 p.m. on June 20, 2024, after which all of it is withdrawn. Nothing here is an agreement, and none will exist until it is in writing, signed by my client, and approved by a judge.

Very truly yours,
"""
B30_TABLE = [
    ["", "Door one: Stipulations", "Door two: C&R"],
    ["Permanent disability", "46%, $73,732.50", "included"],
    ["Future medical", "open, lumbar spine & right knee", "closed, bought out"],
    ["Money new", "PD less advances", "$215,000.00 all in"],
    ["Medicare", "n/a", "client is 49, not a beneficiary, no MSA"],
    ["Liens", "you", "you"],
]

B31_TEXT = """
Re: Your workers' compensation case — two ways to settle

Dear Mr. Quayle:

You asked me on the telephone what happens if you settle. I promised to put it on paper, in plain words. Please keep this letter and bring it when we meet on the 14th. We have not received an offer, and I am not telling you here what to do.

**Stipulations with Request for Award.** With this paper you and the insurance company would agree on how disabled you are, and you would be paid every two weeks. There is a box about medical treatment. If it were marked that there is a need for treatment, the company would go on paying for your elbow and your hand, as long as the treatment is approved by utilization review. If it were marked
the other way, no care would be awarded, though you might come back within five years of the injury should you get worse.

**Compromise and Release.** With this paper you would get one sum and would give up your right to more, including future medical treatment. You would pay your own doctors out of the money, or go through your wife's plan, if it covers a work injury. Some people want this, as they do not like the company's doctors. It would be final once a judge approved it.

**Which parts?** It is also possible to close one part and leave another open. Should the company raise that, we would talk about the hand, which in my view you should not release while Dr. Banerjee is speaking of surgery.

**Medicare.** You are 58 and not on Medicare. Should you apply for Social Security disability before we settle, tell me at once.

You may also speak, free of charge, with the Information and Assistance Officer at the district office.

Yours truly,
"""

SAMPLES = {
    "b27-cms-approval-letter.pdf": packet("CMS letter", letter(
        "Centers for Medicare & Medicaid Services|Department of Health & Human Services • Workers' Compensation Review Contractor • P.O. Box 40088, Baltimore, MD 21240", "March 28, 2024",
        "Ms. C. Terrazas|Northgate MSA Services|215 Pine Hill Road|Reno, NV 89511", B27_TEXT, "R. Oduya", "Workers' Compensation Review Contractor", "img", grid(B27_TABLE, ["40%", "60%"]))),
    "b28-cms-closed-file-letter.pdf": packet("CMS letter", cms_letter("November 7, 2024", "Pelican Allocation Group|Attn: Submissions|60 Rice Mill Lane|Sacramento, CA 95814", B28_TEXT, "V. Tremaine", "s")),
    "b29-vendor-report-and-letter.pdf": packet("MSA projection", letter(
        "Quarrystone Medicare Planning|88 Tollgate Road, Suite 4, Folsom, CA 95630", "August 21, 2024", "Sam Okpara|Hallmark Ridge Claims|P.O. Box 3361|Rocklin, CA 95677", B29_LETTER, "Georgina Hale", "Allocator, MSCC", "typed", chromium=True),
        Paper(f'<div class="head"><span class="name">Quarrystone Medicare Planning</span><br>Allocation no. QMP-24-0819</div>{paragraphs(B29_REPORT.partition("[TABLE]")[0])}{grid(B29_TABLE, ["32%", "18%", "20%", "9%", "21%"])}{paragraphs(B29_REPORT.partition("[TABLE]")[2])}', LETTER_CSS, True)),
    "b30-demand-two-doors.pdf": packet("Letter", letter(
        "Law Offices of Marguerite Sandquist|401 Marina Blvd, Suite 12, Morro Bay, CA 93442 • (805) 555-0181", "June 10, 2024", "Lyle Brannock, Esq.|Brannock & Sills|720 Higuera Street|San Luis Obispo, CA 93401", B30_TEXT, "Marguerite Sandquist", "Attorney for Applicant", "ink",
        grid(B30_TABLE, ["24%", "38%", "38%"]))),
    "b31-letter-two-ways-to-settle.pdf": packet("Letter", letter(
        "Everhart & Nwosu, Attorneys|1515 Court Street, Redding, CA 96001", "October 1, 2025", "Mr. Leland Quayle|2 Sugar Pine Way|Anderson, CA 96007", B31_TEXT, "Chidi Nwosu", "Everhart &amp; Nwosu", "typed", chromium=True)),
}
