"""d04-d06: a law office's re-rendering of the C&R form (WeasyPrint)."""
from .blocks import *
from .lay_html import weasy

FOOT = "DWC-CA form 10214 (c)   Rev. 11/2008   -   Page {n} of 9"


def form(v):
    ini = v["ini"]
    row = lambda t, k: (t, *ini.get(k, ("", "")))
    return [DOC(FOOT), C("Division of Workers' Compensation<br>Workers' Compensation Appeals Board<br>State of California"), T("COMPROMISE AND RELEASE"),
     F([("Case No. (ADJ)", v["adj"]), ("Claim No.", v["claim"]), ("Date of birth", v["dob"])], [("Venue", v["venue"]), ("Choice of venue", v["why"])]),
     H("Injured worker"), F([("Name", v["name"]), ("Street", v["addr"])]),
     H("Employer"), F([("Name", v["emp"]), ("Street", v["eaddr"])]), K((True, "Insured"), (False, "Self-insured"), (False, "Legally uninsured"), (False, "Uninsured")),
     H("Carrier / claims administrator"), F([("Carrier", v["carrier"]), ("Administrator", v["tpa"])]),
     H("Representatives"), F([("For applicant", v["aa"]), ("For defendant", v["da"])]), PB(),
     W("WARNING TO EMPLOYEE: a settlement by Compromise and Release may affect other benefits you receive or may become entitled to receive from sources other than workers' compensation, "
       "including Social Security, Medicare and long-term disability. Approval ends your right to come back to the Appeals Board for more benefits. Ask an Information and Assistance officer or a lawyer before you sign."),
     N("1.", f"The employee claims to have sustained injury arising out of and in the course of employment as a {v['job']}. Each injury settled is stated below; parts of the body may not be incorporated by reference to a medical report."),
     G(["ADJ no.", "Type", "Date(s)", "Body parts, conditions, systems"], v["inj"], [.2, .12, .23, .45]),
     PB(),
     N("2.", "On approval of this agreement by the Board or a workers' compensation judge, and payment under it, the employee releases and forever discharges employer and carrier from all claims and causes of action, "
       "known or unknown, which have arisen or may arise from the injury or injuries described in paragraph 1, and their liability to the employee's dependents, heirs, executors, administrators and assigns. "
       "Claims outside the workers' compensation law are not affected unless expressly stated."),
     N("3.", "Despite any language to the contrary elsewhere in this document or any addendum, the settlement is limited to the body parts, conditions, systems and dates of injury set forth in paragraph 1 and further explained in paragraph 9."),
     N("4.", "Unless otherwise expressly stated, approval of this agreement releases any and all claims of applicant's dependents to death benefits relating to the injury or injuries covered by it. A Sumner addendum is not needed."),
     N("5.", "Supplemental job displacement benefits and vocational rehabilitation are not released unless a judge so orders."), PB(),
     N("6.", "The parties state these facts (disputed facts go to paragraph 9):"),
     G(None, v["facts"], [.6, .4]),
     P("Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval of this agreement."),
     PB(),
     N("7.", f"The parties settle the above claim(s) for the SUM OF <b>{v['sum']}</b>, payable by {v['carrier']}, from which are deducted:"),
     G(["Sum", "On account of"], v["ded"], [.25, .75]),
     P(f"BALANCE: <b>{v['bal']}</b>, less permanent disability advances made after the date above. Interest under LC 5800 is included if paid within 30 days of approval."),
     N("8.", "Liens not mentioned in paragraph 7: " + v["liens"]), PB(),
     N("9.", "To avoid the cost and hazard of further litigation the parties settle; a serious dispute exists on the issues initialed here. Only issues initialed by the applicant or representative and by defendants or representative are included within this settlement."),
     I(["Appl.", "Def.", "Issue"], [row("earnings", "e"), row("temporary disability", "td"), row("jurisdiction", "j"), row("apportionment", "ap"), row("employment", "em"), row("injury AOE/COE", "ao"),
       row("serious and willful misconduct", "sw"), row("discrimination (LC 132a)", "d"), row("statute of limitations", "sl"), row("future medical treatment", "fm"), row("other", "o"), row("permanent disability", "pd"),
       row("self-procured medical treatment, except as provided in para. 7", "sp"), row("vocational rehabilitation / SJDB", "v")]),
     B("COMMENTS", v["com"]), PB(),
     N("10.", "The filing of this document is the filing of an application. The judge may set it for hearing, reserving the right of each party to put in issue any fact admitted here, and defendants keep all defenses available as of filing. After hearing the judge may approve or disapprove the compromise and release, or issue Findings and Award."),
     N("11.", "WARNING: settlement by compromise and release may affect Social Security, Medicare and long term disability benefits, now or later."),
     P("The applicant's signature must be attested by two disinterested persons or acknowledged before a notary."), P(v["wit"]),
     S(*v["sigs"]), *v.get("tail", [])]


A = dict(adj="ADJ11290447", claim="CX-19-5531", dob="07/09/1953", venue="Oakland (OAK)", why="county of injury", name="Bertrand Oyelaran", addr="912 Fruitvale Terrace, Oakland 94601", emp="Marrow Bay Ship Repair", eaddr="Pier 6, Alameda",
 carrier="Sextant Marine & Comp Ins. Co.", tpa="Sextant (self administered)", aa="Lindqvist Adeyemi LLP", da="Prager Sung", job="welder",
 inj=[["ADJ11290447", "specific", "10/11/2016", "lumbar spine (420), right hip (440)"]],
 facts=[["Earnings at time of injury", "$1,420.00/wk"], ["Temporary disability paid", "$97,336.00 at $946.67"], ["Permanent disability paid", "$42,630.00 at $290.00, through 05/31/2021"], ["Total medical bills paid", "$318,440.27"], ["Unpaid medical expense to be paid by", "Sextant, incurred before approval"]],
 sum="$365,000.00", ded=[["$42,630.00", "PD advances through 05/31/2021"], ["$118,912.00", "payable to the applicant as and for a Medicare Set-Aside, self-administered, lump sum; non-submit"], ["$54,750.00", "attorney fee requested"]], bal="$148,708.00",
 liens="defendant to pay, adjust or litigate; none known.", ini={k: ("B.O", "P.S") for k in ("e", "td", "ap", "pd", "sp", "o")},
 com="Applicant is on Medicare Parts A &amp; B. Parties considered Medicare's interests. Allocation by Fairlight Settlement Svcs dated 4/2/21, copy given to applicant.",
 wit="Signed at Oakland, June 17, 2021.", sigs=[("Applicant", "Bertrand Oyelaran", "ink", "6/17/21"), ("Witness", "Corrie Blount", "ink", "6/17/21"), ("Witness", "Jae Min", "ink", "6/17/21"), ("Attorney for applicant", "S. Adeyemi", "ink", "6/17/21"), ("Attorney for defendant", "H. Prager", "ink", "6/21/21")],
 tail=[DOC("OACR, ADJ11290447, p. {n}"), C("WORKERS' COMPENSATION APPEALS BOARD<br>STATE OF CALIFORNIA"), CAP(["BERTRAND OYELARAN, Applicant", "v.", "MARROW BAY SHIP REPAIR; SEXTANT MARINE &amp; COMP INS. CO., Defendants"], ["ADJ11290447", "ORDER APPROVING COMPROMISE AND RELEASE"]),
  P("The Compromise and Release filed July 1, 2021 was reviewed for adequacy. The amount of $365,000.00 is found adequate."), P("IT IS HEREBY ORDERED that the Compromise and Release is approved. Of that sum $54,750.00 is allowed as attorney's fees; $118,912.00 is payable as provided in paragraph 7 and the balance to applicant after credit for advances."),
  S(("Workers' Compensation Judge  MIRIAM KADE", "Miriam Kade", "ink", "July 8, 2021"))])

Bv = dict(A, adj="ADJ12007719", claim="441-000-8892", dob="12/30/1984", venue="San Jose (SJO)", why="residence", name="Tuyet Hoang-Bell", addr="55 Coyote Glen Ct, San Jose 95123", emp="Halcyon Test Labs", eaddr="800 Zanker Rd, San Jose",
 carrier="Meridian Pacific Comp", tpa="Bluestem TPA", aa="Cassidy Nakano", da="Law Offices of Ward Teller", job="lab tech", inj=[["ADJ12007719", "CT", "03/01/2017 to 02/14/2019", "neck (200), bilateral wrists and hands (320, 330)"]],
 facts=[["Earnings at time of injury", "$1,115.38/wk"], ["Temporary disability paid", "$29,743.44"], ["Permanent disability paid", "$13,340.00 through 9/9/20"], ["Total medical bills paid", "$48,117.60"], ["Unpaid medical expense to be paid by", "defendant - AND SEE COMMENTS ¶9"]],
 sum="$38,500.00", ded=[["$13,340.00", "PD advances thru 9/9/20"], ["$5,775.00", "atty fee"]], bal="$19,385.00", liens="def to PAL all liens",
 ini={k: ("TH", "WT") for k in ("e", "td", "ap", "pd", "o")},
 com="PD AND TD ONLY COMPROMISE. Future medical is not part of this deal and was not priced in; IW keeps her lifetime med on the neck and both wrists/hands and Meridian Pacific shall keep authorizing and paying for it under LC 4600 after the OACR as before. FM line above left un-initialled on purpose.",
 wit="Signed at San Jose, December 3, 2020. Witness attestation per WCAB Misc. 260.", sigs=[("Applicant", "Tuyet Hoang-Bell", "s", "12/03/2020"), ("Attorney for applicant", "R. Nakano", "s", "12/03/2020"), ("Attorney for defendant", "Ward Teller", "s", "12/04/2020"), ("Witness", "Iris Cole", "s", "12/03/2020"), ("Witness", "Benj. Ruiz", "s", "12/03/2020")],
 tail=[DOC("Order - ADJ12007719"), C("STATE OF CALIFORNIA<br>Workers' Compensation Appeals Board, San Jose"), CAP(["Tuyet Hoang-Bell, applicant", "vs", "Halcyon Test Labs / Meridian Pacific Comp, defendants"], ["Case ADJ12007719", "JOINT ORDER APPROVING COMPROMISE AND RELEASE (indemnity)"]),
  P("Upon the papers filed, and it appearing that the Compromise and Release dated December 3, 2020 is fair and adequate as to the benefits compromised in it, IT IS ORDERED: the same is APPROVED in the gross amount of $38,500.00, attorney fee $5,775.00 to Cassidy Nakano."),
  P("The comments in paragraph 9 are noted and are part of the approved agreement."), S(("WCALJ Dominic Farrar", "Dominic Farrar", "s", "12/21/2020"))])

Cv = dict(A, adj="ADJ15663120", claim="Z-771045", dob="02/18/1968", venue="Fresno (FRE)", why="residence", name="Eusebio Carranza", addr="3300 E Belmont, Fresno 93702", emp="Tule Ridge Dairy LP", eaddr="Rd 80, Visalia",
 carrier="Stockmen's Mutual Comp", tpa="AgriClaims Inc", aa="in pro per", da="Odell Marsh (Fresno)", job="milker", inj=[["ADJ15663120", "specific", "01/07/2022", "right shoulder (450), right elbow (313), head (100)"]],
 facts=[["Earnings at time of injury", "$640.00/wk"], ["Temporary disability paid", "$22,187.00"], ["Permanent disability paid", "$0.00"], ["Total medical bills paid", "$30,950.75"], ["Unpaid medical expense to be paid by", "Stockmen's Mutual"]],
 sum="$18,000.00", ded=[["$0.00", "PD advances"], ["$0.00", "attorney fee - employee not represented"]], bal="$18,000.00", liens="Def pays or adjusts.",
 ini={k: ("EC", "OM") for k in ("td", "ap", "fm", "pd", "sp", "o")}, com="Disputes over need for R shoulder surgery and extent of impairment. Applicant wishes to control his own medical. Includes all future medical.",
 wit="Firmado / signed at Visalia, Nov. 18, 2023", sigs=[("Employee", "Eusebio Carranza", "ink", "11/18/23"), ("Witness", "Luz Peralta", "ink", "11/18/23"), ("Witness", "Ron Deck", "ink", "11/18/23"), ("Interpreter, Spanish", "Luz M. Ayon", "ink", "11/18/23"), ("For defendant", "A. Marsh", "ink", "11/20/23")],
 tail=[DOC("Order Suspending Action - ADJ15663120 - {n}"), C("WORKERS' COMPENSATION APPEALS BOARD<br>STATE OF CALIFORNIA"), CAP(["EUSEBIO CARRANZA, Applicant", "v.", "TULE RIDGE DAIRY LP; STOCKMEN'S MUTUAL COMP, Defendants"], ["ADJ15663120", "ORDER SUSPENDING ACTION ON COMPROMISE AND RELEASE"]),
  P("The Compromise and Release filed December 1, 2023 has been considered. The undersigned cannot determine adequacy on the present record: (1) no P&amp;S report addresses the head; (2) the DEU rating of 19% would exceed the offer before any value for medical; (3) Dr. Ortizar recommends arthroscopy."),
  P("IT IS ORDERED that action on the Compromise and Release is SUSPENDED. The parties have 45 days to file a supplemental report and a statement how the sum was reached, failing which the matter will be set for conference."),
  S(("Workers' Compensation Administrative Law Judge - T. BRANDVOLD", "T. Brandvold", "ink", "12/19/2023"))])

SAMPLES = {
 "d04-oyelaran-cr-oacr.pdf": lambda p: weasy(form(A), p, "jet", how="svg"),
 "d05-hoang-bell.pdf": lambda p: weasy(form(Bv), p, "modern", how="glyph", ini="typed"),
 "d06-carranza-propper.pdf": lambda p: weasy(form(Cv), p, "jet", how="box", extra="body{font-family:'Liberation Serif';font-size:11pt}"),
}
