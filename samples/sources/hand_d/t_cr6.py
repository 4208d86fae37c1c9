"""d16-d18: C&Rs by modern offices, HTML printed by Chromium."""
from .blocks import *
from .lay_html import chrome


def ini(a, d, on):
    return I(["IW", "DEF", "ISSUE IN DISPUTE"], [(t, a if k in on else "", d if k in on else "") for k, t in
        [("e", "earnings"), ("td", "temporary disability"), ("j", "jurisdiction"), ("ap", "apportionment"), ("em", "employment"), ("ao", "injury AOE/COE"), ("sw", "serious &amp; willful"), ("d", "LC 132a discrimination"), ("sl", "statute of limitations"), ("fm", "future medical treatment"), ("o", "other"), ("pd", "permanent disability"), ("sp", "self-procured medical treatment"), ("v", "vocational rehabilitation / SJDB")]])


def frame(top, facts, seven, nine, com, sig, extra):
    return [*top, W("WARNING TO EMPLOYEE. Settling by compromise and release may affect other benefits you get or may get outside workers' compensation (Social Security, Medicare, long-term disability). If it is approved you may not return to the Appeals Board for more."),
     H("Paragraph 2 - release"), P("On approval by the Appeals Board or a judge, and payment, the employee releases and forever discharges the employer and insurer from all claims and causes of action, now known or later developing, from the injury in paragraph 1, including claims of dependents, heirs and assigns."),
     H("Paragraph 3 - limits"), P("The agreement is limited to settlement of the body parts, conditions or systems and dates of injury in paragraph 1, further explained in paragraph 9, despite any language to the contrary here or in an addendum."),
     H("Paragraphs 4 and 5"), P("Death benefits of dependents are released unless otherwise expressly stated. Rehabilitation and displacement benefits are not released unless ordered."),
     H("Paragraph 6 - facts"), G(None, facts, [.55, .45]), P("Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement."),
     H("Paragraph 7 - settlement sum"), *seven, H("Paragraph 8 - liens"), P("Liens of record: defendant shall pay, adjust or litigate."), PB(), H("Paragraph 9 - issues"), P("Only issues initialed by applicant (or representative) and defendant (or representative) are included in this settlement. A serious dispute exists as to:"), nine, B("Comments", com),
     H("Paragraphs 10 and 11"), P("Filing is the filing of an application; defenses stay available. WARNING: settlement may affect Social Security, Medicare and LTD benefits."), P("Applicant's signature is attested by two disinterested persons."), S(*sig), *extra]


SUNSET = frame([DOC("C&R (10214(c)) - Mbeki-Stroud - {n}"), T("Compromise and Release"), F([("Case", "ADJ13370855"), ("Claim", "TR-18-90772"), ("Venue", "SFO")], [("Employee", "Thandiwe Mbeki-Stroud"), ("Employer", "Gilded Lantern Hotels LLC"), ("Insurer", "Arcadian Comp Ins.")], [("Occupation", "banquet server"), ("Injury", "specific, 12/24/2018"), ("Parts", "right knee, right ankle")])],
 [["Earnings", "$655.20"], ["TD paid", "$27,300.00"], ["PD paid through 8/1/2021", "$10,150.00"], ["Medical bills paid", "$58,402.90"], ["Unpaid medical to be paid by", "Arcadian; post approval care - see comments"]],
 [P("SUM OF <b>$33,000.00</b>. Deduct PD advances $10,150.00 and attorney fee $4,950.00. BALANCE $17,900.00.")], ini("TMS", "RG", ("e", "td", "ap", "pd", "o", "fm")),
 "Medical on the right knee and ankle will be kept open by def for three years after OACR, i.e. through 10/31/2024, within the MPN (covers hardware removal if it comes to that). On and after 11/1/2024 all right to further medical treatment is closed, being bought out by $6,000.00 included in para 7, and applicant shall look only to herself.",
 [("Applicant", "Thandiwe Mbeki-Stroud", "ink", "10/04/2021"), ("Witness", "Jude Arno", "ink", "10/04/2021"), ("Witness", "Lily Sands", "ink", "10/04/2021"), ("Attorney, applicant", "Orla Finnegan", "ink", "10/04/2021"), ("Attorney, defendant", "Ray Gutknecht", "ink", "10/06/2021")],
 [DOC("Order"), C("WORKERS' COMPENSATION APPEALS BOARD, SAN FRANCISCO"), T("Order Approving C&amp;R"), P("THANDIWE MBEKI-STROUD vs. GILDED LANTERN HOTELS LLC, ARCADIAN COMP INS. &nbsp; ADJ13370855"), P("IT IS ORDERED that the Compromise and Release signed 10/04/2021 is approved with its comments. Sum $33,000.00. Fee $4,950.00."), S(("Paul Ostrander, WCJ", "Paul Ostrander", "ink", "10/31/2021"))])

KIND = frame([DOC("Hagopian v. Tri-County Transit - page {n}"), C("DIVISION OF WORKERS' COMPENSATION, STATE OF CALIFORNIA"), T("COMPROMISE AND RELEASE"), P("ADJ16611093 - VARTAN HAGOPIAN, bus mechanic, b. 10/10/1970, v. TRI-COUNTY TRANSIT AUTHORITY, permissibly self-insured, adjusted by Harbor Pool Admin."), P("<b>Paragraph 1.</b> Specific injury 07/03/2020: lumbar spine (420), with L4-S1 fusion 3/2021 and spinal cord stimulator implant 5/2022.")],
 [["Earnings", "$1,804.00 a week"], ["TD", "$120,262.00 paid"], ["PD", "$46,400.00 paid through 1/10/2024"], ["Total medical paid", "$401,118.00"], ["Unpaid", "TCTA"]],
 [G(["Amount", "Item"], [["$240,000.00", "GROSS SUM, payable by Tri-County Transit Authority"], ["-$46,400.00", "PD advances"], ["-$36,000.00", "fee, Baker Sato LLP"], ["$157,600.00", "balance to applicant"]], [.3, .7])], ini("V H", "N B", ("e", "td", "ap", "fm", "pd", "sp")),
 "What is bought out: all future medical of every sort EXCEPT the spinal cord stimulator. What is not: defendant stays responsible for stimulator maintenance, i.e. battery/generator changes, lead revision, reprogramming, explant, and the surgery centre &amp; anesthesia for it, per LC 4600. Physical therapy, meds, injections, further spine surgery and everything else is on applicant from approval forward. No MSA, applicant 53 and working, not on Medicare, no reasonable expectation in 30 mos.",
 [("Applicant", "Vartan Hagopian", "s", "02/20/2024"), ("Witness", "Ruzan K.", "s", "02/20/2024"), ("Witness", "P. Whelan", "s", "02/20/2024"), ("Baker Sato LLP, for applicant", "Midori Sato", "s", "02/20/2024"), ("County Counsel for TCTA", "Neil Bascombe", "s", "02/23/2024")],
 [DOC("OACR - page {n}"), C("STATE OF CALIFORNIA<br>WORKERS' COMPENSATION APPEALS BOARD"), CAP(["VARTAN HAGOPIAN, Applicant,", "vs.", "TRI-COUNTY TRANSIT AUTHORITY, Defendant."], ["Case No. ADJ16611093", "<b>ORDER APPROVING COMPROMISE AND RELEASE</b>"]), P("The compromise and release submitted on February 26, 2024 is approved, the carve out set forth in Paragraph 9 comments included. Attorney's fee $36,000.00."), S(("G. Halvorsen, Workers' Compensation Judge", "G. Halvorsen", "s", "March 4, 2024"))])

STAGED = frame([DOC("{n}"), T("COMPROMISE AND RELEASE"), F([("ADJ", "ADJ20119467"), ("Applicant", "Sunniva Brandt"), ("Employer", "Foothill Pet Hospital")], [("Insurer", "Quarry Lane Insurance"), ("Job", "vet tech"), ("Injury", "3/15/2022: left wrist, CRPS left upper extremity")])],
 [["Earnings", "$1,000.00"], ["TD paid", "$69,333.00"], ["PD paid to 2/28/25", "$15,080.00"], ["Total medical paid", "$266,050.70"], ["Unpaid medical payable by", "Quarry Lane"]],
 [P("SUM OF $120,000.00 for indemnity, payable within 30 days of order. Less PDA $15,080.00, less fee $18,000.00, balance $86,920.00. A further sum of $155,000.00 for medical is payable ONLY as stated in the comments.")], ini("SB", "EC", ("e", "td", "ap", "pd", "o")),
 "Two step deal. STEP ONE (now): PD/TD. STEP TWO: medical shall remain the responsibility of Quarry Lane until a second C&amp;R of future medical is signed by the parties, approved by a WCJ and the structured annuity ($155,000.00 cost) is funded. When and if that happens F/M is closed. If it is not done by 12/31/2026 either party may put FM back on calendar. Applicant receives SSDI.",
 [("Applicant", "Sunniva Brandt", "i", "3/28/2025"), ("Witness", "Una Park", "i", "3/28/2025"), ("Witness", "Cal Ortega", "i", "3/28/2025"), ("Applicant's lawyer", "Piers Aldous", "i", "3/28/2025"), ("Defense", "Erin Cathcart", "i", "3/31/2025")],
 [DOC("Order - Brandt"), T("ORDER APPROVING COMPROMISE AND RELEASE"), C("WCAB, State of California - ADJ20119467"), P("Sunniva Brandt v. Foothill Pet Hospital; Quarry Lane Insurance"), P("The Compromise and Release dated 3/28/2025 in the sum of $120,000.00 is adequate and IT IS SO ORDERED that it is approved, fee of $18,000.00. The undersigned has not been asked to pass upon any step two agreement."), S(("JUDGE ROSALYN PEART", "Rosalyn Peart", "i", "April 9, 2025"))])

SAMPLES = {
 "d16-mbeki-stroud.pdf": lambda p: chrome(SUNSET, p, "modern", how="glyph"),
 "d17-hagopian.pdf": lambda p: chrome(KIND, p, "type", how="bracket", ini="typed"),
 "d18-brandt-two-step.pdf": lambda p: chrome(STAGED, p, "letter", how="tickglyph"),
}
