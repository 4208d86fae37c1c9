"""Two papers left as DOCX and two printed from the word processor (python-docx; LibreOffice)."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path

from docx.shared import Pt

from .common import soffice, stable_docx
from .stips_w import new, para, sign, table


def keep(d, path: Path) -> None:
    d.core_properties.created = d.core_properties.modified = datetime.datetime(2024, 1, 5)
    d.core_properties.author = ""
    d.save(path)
    stable_docx(path)


def printed(d, path: Path) -> None:
    with tempfile.TemporaryDirectory() as t:
        src = Path(t) / "paper.docx"
        d.save(src)
        soffice(src, path)


def hargrove(path: Path) -> None:
    d = new("Arial", 11)
    para(d, "Stipulations and Award", True, size=16)
    para(d, "WCAB Case ADJ17445012  |  Claim 2022-SH-0917  |  District office: Santa Barbara")
    table(d, [["Injured worker", "Sylvester Hargrove"], ["Employer / administrator", "Mesa Verde School Transport / Copper Ridge Claims"], ["Injury", "Specific, October 5, 2022"], ["Parts of body", "right foot, right ankle"], ["Temporary disability", "10/06/2022 - 03/19/2023, paid in full"], ["Permanent disability", "13%, payable from 03/20/2023 at $290.00 a week"], ["Need for further medical treatment", "YES - right foot and right ankle"], ["Attorney's fee", "$2,044.50 (15%) to Ottoline Frayne"], ["Liens", "none of record"]], [2.4, 4.1])
    para(d, "The parties waive the requirements of Labor Code section 5313 and ask that an Award issue on the facts in the table. They further stipulate:")
    para(d, "(1) Orthotics and shoe inserts, replaced yearly, have been agreed to as part of care. All other requests go by RFA and UR.")
    para(d, "(2) Penalties under LC 5814 accrued to date are included.")
    para(d, "(3) The date applicant became P&S is 03/20/2023 per Dr. Elmsworth, PTP.")
    sign(d, "Injured worker", "Sylvester Hargrove", "06/01/2023", "s")
    sign(d, "Attorney for injured worker", "Ottoline Frayne", "06/01/2023", "s")
    sign(d, "Attorney for employer", "Casimir Dole", "06/07/2023", "s")
    d.add_page_break()
    para(d, "AWARD", True, True, size=14)
    para(d, "AWARD IS MADE in favor of Sylvester Hargrove and against Copper Ridge Claims on behalf of Mesa Verde School Transport, of permanent disability of 13% and of further medical treatment to cure or relieve from the effects of the injury, all in accordance with the foregoing stipulations. The fee is allowed.")
    sign(d, "Workers' Compensation Administrative Law Judge: Henrietta Cole", "Henrietta Cole", "06/26/2023", "s")
    keep(d, path)


def bexley(path: Path) -> None:
    d = new("Georgia", 11)
    para(d, "COMPROMISE AND RELEASE", True, True, size=15)
    para(d, "Lionel Bexley, applicant  -  Transbay Bus Rebuilders, employer  -  Monarch Point Insurance, carrier\nADJ13990451", center=True)
    para(d, "WARNING TO EMPLOYEE: This settlement may affect Social Security, Medicare and long-term disability benefits.", True)
    para(d, "1.  Cumulative trauma 11/01/2009 to 11/01/2019, body parts: ears (bilateral hearing loss, tinnitus) and back.")
    para(d, "2.  Upon approval and payment the employee releases and forever discharges employer and carrier from all claims and causes of action arising from the injury, whether now known or not.")
    para(d, "6.  Unless otherwise specified herein employer will pay no medical expenses incurred after approval.")
    para(d, "7.  SUM OF $44,000.00, less attorney fee of $6,600.00 to Quill Osterman, balance $37,400.00.")
    para(d, "8.  Liens: Monarch Point to pay or adjust.")
    para(d, "9.  Issues settled (initials):")
    table(d, [["Applicant", "Defendant", "Issue"], ["LB", "HS", "permanent disability"], ["LB", "HS", "future medical treatment - SEE BELOW"], ["LB", "HS", "self-procured medical"], ["", "", "temporary disability"]], [1.1, 1.1, 4.2])
    para(d, "Comments. Parties settle all future treatment but for hearing aids. Monarch Point shall go on supplying hearing aids, batteries, repairs and the yearly audiology visit for as long as applicant needs them; those are left open and are not released. All other care (back incl. spine injections, ENT, tinnitus therapy, meds) is bought out and is the applicant's own responsibility after approval.")
    sign(d, "Applicant", "Lionel Bexley", "02/14/2022", "it")
    sign(d, "Witness", "Prue Ashcombe", "02/14/2022", "it")
    sign(d, "Witness", "Dale Romero", "02/14/2022", "it")
    sign(d, "Attorney for applicant", "Quill Osterman", "02/14/2022", "it")
    sign(d, "Attorney for defendant", "Hester Sorrel", "02/22/2022", "it")
    d.add_page_break()
    para(d, "ORDER APPROVING COMPROMISE AND RELEASE", True, True, size=13)
    para(d, "ADJ13990451  Bexley v. Transbay Bus Rebuilders; Monarch Point Insurance")
    para(d, "The parties' Compromise and Release having been reviewed and found adequate, IT IS ORDERED that it is APPROVED. Payment of $44,000.00 less $6,600.00. The carrier's duty as to hearing aids stated in paragraph 9 is part of this order.")
    sign(d, "Workers' Compensation Judge  Osric Valdane", "Osric Valdane", "03/15/2022", "it")
    keep(d, path)


def letter(path: Path) -> None:
    d = new("Liberation Sans", 11, 1.1)
    para(d, "THE LARCHMONT FIRM", True, size=15, after=0)
    para(d, "Workers' Compensation - Applicants only\n2400 Third Street, Suite 6, Los Angeles", size=9, after=16)
    for t in ["March 5, 2024", "Ms. Calpurnia Dray\n318 Cloverdale\nLos Angeles CA 90036", "Re: Your case against Wexford Textile, ADJ16841920; injury of 01/25/2022 (neck)", "Dear Ms. Dray:",
              "You asked me to put in writing what we talked about. Wexford's adjuster has offered $40,000.00 to settle by Compromise and Release. If you took that, you would give up your right to future medical care for your neck and you would have to pay for it yourself once a judge approved it.",
              "The other way is Stipulations with Request for Award. You would get your permanent disability (about 15%) paid every two weeks, and the insurance company would have to keep paying for treatment. The adjuster calls this a Maximum Medical Award (\"MMA\"), that is, lifetime care under an award. Some people prefer the MMA because it does not run out.",
              "Dr. Vell, the panel doctor, says you should have provision for future medical including injections. That is his opinion only.", "Nothing has been agreed yet. I have told the adjuster we would counter at $72,500.00 for a C&R but that I must hear from you first. Please call me before March 20.", "Very truly yours,"]:
        para(d, t)
    sign_line = para(d, "Barnabas Larchmont", italic=True, size=15)
    sign_line.paragraph_format.space_before = Pt(10)
    printed(d, path)


def galloway(path: Path) -> None:
    d = new("Liberation Sans", 10.5, 0.9)
    d.sections[0].footer.paragraphs[0].add_run("Compromise and Release  DWC-CA 10214(c) (reformatted)  -  Galloway  -  ADJ9660275").font.size = Pt(8)
    para(d, "WORKERS' COMPENSATION APPEALS BOARD", True, True)
    para(d, "COMPROMISE AND RELEASE", True, True, size=16)
    table(d, [["Case number", "ADJ9660275"], ["Applicant", "Hortense Galloway"], ["Employer", "Mission Peak Ambulance"], ["Insurer", "Sentry Oak Insurance, claim SO-13-5588"], ["Date of injury", "specific, 12/12/2013"], ["Body parts being settled", "420 back; 513 both knees; 842 psyche"]], [2, 4.7])
    para(d, "WARNING TO EMPLOYEE: SETTLEMENT OF YOUR CLAIM BY COMPROMISE AND RELEASE MAY AFFECT OTHER BENEFITS, INCLUDING SOCIAL SECURITY, MEDICARE AND LONG-TERM DISABILITY BENEFITS.", True)
    for t in ["2.  Upon approval by the Appeals Board or a workers' compensation judge and payment in accordance with the provisions hereof, the employee releases and forever discharges the employer and insurer from all claims and causes of action, now known or which may hereafter arise, resulting from the injury.",
              "3.  This agreement is limited to the body parts, conditions or systems and dates of injury above, despite any language to the contrary elsewhere in this document or any addendum.", "4.  Unless otherwise expressly stated, approval RELEASES ANY AND ALL CLAIMS OF APPLICANT'S DEPENDENTS TO DEATH BENEFITS relating to the injury.", "5.  Approval does not release supplemental job displacement benefits unless expressly ordered.",
              "6.  Earnings $1,040.00; TD paid $72,300.00; PD paid $41,110.00; medical paid $388,040.00. Unpaid medical expense to be paid by Sentry Oak for dates of service before approval. Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement."]:
        para(d, t)
    d.add_page_break()
    para(d, "7.  The parties agree to settle by payment of the SUM OF $298,000.00, from which are deducted:")
    table(d, [["Amount", "To / for"], ["$41,110.00", "PD advances through 02/28/2022"], ["$44,700.00", "attorney's fee, Pennywhistle & Crane"], ["$68,200.00", "MMA, see 7a"], ["$143,990.00", "BALANCE to applicant"]], [1.6, 5.1])
    para(d, "7a.  The MMA of $68,200.00 was approved by CMS on 01/19/2022 in that amount and is paid through an annuity: seed deposit of $18,400.00 with the settlement, then $4,150.00 on each anniversary for 12 years if living. It is to be spent only on Medicare covered care of the body parts above and will be professionally administered by Trellis Custodial Services, which has recieved the seed.")
    para(d, "8.  Liens: Sentry Oak will pay, adjust or litigate, incl. conditional payments, if any, to the date of approval.")
    para(d, "9.  ONLY ISSUES INITIALED BY APPLICANT AND DEFENDANT ARE INCLUDED WITHIN THIS SETTLEMENT:")
    table(d, [["App.", "Def.", "Issue"]] + [[("HG" if k else ""), ("ES" if k else ""), t] for k, t in ((1, "temporary disability"), (1, "apportionment"), (0, "employment"), (0, "injury AOE/COE"), (0, "serious and willful misconduct"), (1, "future medical treatment"), (1, "permanent disability"), (1, "self-procured medical treatment"), (0, "supplemental job displacement benefits"))], [0.8, 0.8, 5.1])
    para(d, "COMMENTS: F/M closed. After the approval applicant looks to the set aside funds first for Medicare type tx and to own funds for the rest. Ms. Galloway has been on Medicare since 2019.")
    d.add_page_break()
    para(d, "10.  The filing of this document is the filing of an application; defendants keep all defenses if it is not approved.")
    para(d, "11.  The applicant's signature must be attested by two disinterested persons or acknowledged before a notary public.")
    for s in (("Applicant", "Hortense Galloway", "03/03/2022"), ("Witness", "Ogden Frye", "03/03/2022"), ("Witness", "Tansy Moor", "03/03/2022"), ("Attorney for applicant", "Fitch Crane", "03/03/2022"), ("Attorney for defendant", "Esme Sandoval", "03/10/2022")):
        sign(d, *s)
    d.add_page_break()
    para(d, "ORDER APPROVING COMPROMISE AND RELEASE", True, True, size=13)
    para(d, "Galloway v. Mission Peak Ambulance; Sentry Oak Insurance    ADJ9660275")
    para(d, "Having reviewed the agreement and the CMS determination, I find it adequate. IT IS ORDERED that the Compromise and Release in the sum of $298,000.00 is APPROVED.")
    sign(d, "Workers' Compensation Judge  Lavinia Stroud", "Lavinia Stroud", "03/24/2022")
    printed(d, path)


SAMPLES = {"e19-hargrove-award.docx": hargrove, "e20-bexley-cr.docx": bexley, "e29-dray-letter.pdf": letter, "e36-galloway-cr.pdf": galloway}
