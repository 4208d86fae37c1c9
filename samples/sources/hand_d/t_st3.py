"""d25-d27: short stipulations typed in Word; one as .docx, one unmarked, one scanned with a blot on the box."""
from .blocks import *
from .lay_docx import docx, via_office
from .lay_scan import scan


def st(v):
    return [DOC(v["foot"]), T("STIPULATIONS WITH REQUEST FOR AWARD"), C("Workers' Compensation Appeals Board, State of California"), F([("Case no.", v["adj"]), ("Employee", v["name"])], [("Employer", v["emp"]), ("Insurer", v["car"])]),
     P("The parties ask that an Award issue on the facts below and waive Labor Code section 5313."), N("1.", v["p1"]), N("2.", v["p2"]), N("3.", v["p3"]), N("4.", v["p4"]), K(*v["box"]), N("5.", "Medical-legal expense: " + v["ml"]), N("6.", "Attorney fee: " + v["fee"]), N("7.", "Liens: " + v["li"]), N("8.", "Accrued section 5814 penalties are included unless expressly excluded."), N("9.", "Other stipulations: " + v["oth"]), P(v["dt"]), S(*v["sigs"]), *v["aw"]]


DOCX = st(dict(foot="Stipulations - Nordgren, {n}", adj="ADJ18760254", name="Astrid Nordgren", emp="Fogline Coffee Roasters", car="Embarcadero Mutual", p1="Astrid Nordgren, born 11/11/1991, roaster, on 2/27/2023 sustained injury AOE/COE to the right shoulder and right elbow.", p2="TD 3/1/23 through 11/12/23 at $533.33 paid.", p3="PD 13% at $290.00 from 11/13/23, $12,687.50.",
 p4="Medical treatment to cure or relieve from the effects of said injury. There", box=[(True, "IS a need"), (False, "IS NOT a need")], ml="QME Balfour, paid", fee="$1,903.00, off the far end", li="none", oth="Fut med per PTP or QME Balfour, whichever is more, MPN applies. Voucher sent 12/1/23.", dt="Dated 4/22/2024 at San Francisco",
 sigs=[("Applicant", "Astrid Nordgren", "s", "4/22/2024"), ("Attorney for applicant", "Gideon Marsh", "s", "4/22/2024"), ("Attorney for defendant", "Philippa Lau", "s", "4/24/2024")],
 aw=[DOC("Award - ADJ18760254"), T("AWARD"), P("AWARD IS MADE in favor of Astrid Nordgren against Embarcadero Mutual of: (A) temporary disability as stipulated; (B) permanent disability of 13% less $1,903.00 attorney fee; (C) further medical treatment for the right shoulder and elbow; (D) nothing further."), S(("Workers' Compensation Judge Raymond Tsai", "Raymond Tsai", "s", "May 7, 2024"))]))
NOBOX = st(dict(foot="10214(a) re-typed / Pacheco / {n}", adj="ADJ20655381", name="Reynaldo Pacheco", emp="Summit Drywall", car="Bristlecone Insurance", p1="On 9/5/2023 Reynaldo Pacheco, DOB 7/7/1979, drywaller, group 380, sustained injury AOE/COE to his left ankle.", p2="TD 9/6/2023 to 3/3/2024, $766.67.", p3="PD 11%, $290.00, start 3/4/2024, $10,077.50.",
 p4="There (mark one) a need for medical treatment to cure or relieve from the effects of said injury:", box=[(False, "IS"), (False, "IS NOT")], ml="none due", fee="$1,511.00", li="Def to pay/adjust Ortho Assoc. bill of $880.", oth="Credit for PD advances. Applicant has RTW modified.", dt="Signed November 4, 2024",
 sigs=[("Applicant", "Reynaldo Pacheco", "ink", "11/4/24"), ("Attorney for applicant", "Sabine Roth", "ink", "11/4/24"), ("Attorney for defendant", "Theo Vasquez", "ink", "11/5/24")], aw=[]))
BLOT = st(dict(foot="STIPULATIONS   {n}", adj="ADJ9187440", name="Winifred Castellanos", emp="Bonanza Bingo Hall", car="Silver Spur Comp", p1="Winifred Castellanos, born 1/30/1958, cashier, group 214, CT 4/1/2012 through 4/1/2013, injury AOE/COE to both wrists and the neck.", p2="No temporary disability.", p3="PD 15%, $230.00 a week from 6/1/2013, $11,557.50.",
 p4="As to medical treatment to cure or relieve from the effects of said injury there:", box=[(True, "IS a need"), (False, "IS NOT a need")], ml="Dr. Nesbit AME $1,950.00", fee="$1,733.00, end of award", li="none of record", oth="Employer has no modified work. Voucher under old law $6,000 vocational, issued.", dt="Dated: January 21, 2014",
 sigs=[("Applicant", "Winifred Castellanos", "ink", "1/21/14"), ("Attorney for applicant", "Dex Holloman", "ink", "1/21/14"), ("Attorney for defendant", "Cora Whitehead", "ink", "1/23/14")],
 aw=[DOC("AWARD"), T("AWARD"), P("WINIFRED CASTELLANOS v. BONANZA BINGO HALL; SILVER SPUR COMP. ADJ9187440"), P("AWARD IS MADE of: A. (no temporary disability). B. Permanent disability in accordance with paragraph 3, less $1,733.00 attorney's fees. C. Medical treatment, if any, according to the box marked in paragraph 4. D. Medical-legal per paragraph 5."), S(("WORKERS' COMPENSATION JUDGE Aldous Renner", "Aldous Renner", "ink", "2/10/2014"))]))
SAMPLES = {
 "d25-nordgren.docx": lambda p: docx(DOCX, p, font="Calibri", size=11),
 "d26-pacheco.pdf": lambda p: via_office(NOBOX, p, font="Liberation Serif", size=12, ltr=("[X]", "[  ]"), style="Normal Table"),
 "d27-castellanos-scan.pdf": lambda p: scan(lambda q: via_office(BLOT, q, font="Liberation Sans", size=11), p, blots=[(1, .095, .323, .285, .353)]),
}
