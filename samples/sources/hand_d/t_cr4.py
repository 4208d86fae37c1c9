"""d10-d12: C&Rs retyped in a word processor (LibreOffice), three different offices."""
from .blocks import *
from .lay_docx import via_office

IS = ["earnings", "temporary disability", "jurisdiction", "apportionment", "employment", "injury AOE/COE", "serious and willful misconduct", "discrimination, LC 132a", "statute of limitations", "future medical treatment", "other", "permanent disability", "self-procured medical", "voc rehab / SJDB"]


def grid(ap, df, which):
    return I(["APPL", "DEF", "ISSUE"], [(t, ap if i in which else "", df if i in which else "") for i, t in enumerate(IS)])


VOUCHER = [DOC("DWC-CA form 10214 (c) - retyped for JET filing - {n}"), T("COMPROMISE AND RELEASE"), C("WCAB - Stockton district office"),
 F([("Case", "ADJ16227740"), ("Claim", "WK-3307-B")], [("Employee", "Lavonne Speckman"), ("Employer", "Channel City Foods")], [("Carrier", "Redfern Comp"), ("Adjusted by", "Redfern Comp, Lathrop")]),
 W("WARNING TO EMPLOYEE: settlement by C&amp;R may affect other benefits such as Social Security, Medicare or LTD. Once approved you cannot come back for more.".replace("&amp;", "&")),
 P("<b>1.</b> Lavonne Speckman, born 4/4/1962, forklift operator, claims injury AOE/COE on 9/30/2020 (specific) to the LOW BACK and LEFT HIP."),
 P("<b>2.</b> Upon approval and payment employee releases and forever discharges employer and carrier from all claims and causes of action, known or unknown, arising from the above injury."),
 P("<b>3.</b> Limited to the body parts, conditions, systems and dates in para 1 and as explained in para 9 despite any language to the contrary."),
 P("<b>4.</b> Death benefits of dependents are released unless otherwise stated. <b>5.</b> SJDB not released unless ordered by WCJ."),
 P("<b>6.</b> Earnings $812/wk. TD paid $30,110.00. PD paid $6,670.00. Total medical paid $39,004.11. Unpaid medical: Redfern pays all authorized treatment up to the date of the order approving. Unless otherwise specified herein employer will pay no medical expenses incurred after approval of this agreement."),
 P("<b>7.</b> SUM OF $36,500.00. Less $6,670.00 PDA thru 10/1/22; less $5,475.00 fee. Balance $24,355.00."),
 P("<b>8.</b> All liens: defendant shall pay, adjust, or litigate; holds applicant harmless from medical liens."),
 P("<b>9.</b> Serious dispute as to (only issues initialed by both are in the settlement):"), grid("L.S.", "M.R.", (0, 1, 3, 9, 10, 11, 12)),
 B("COMMENTS", "Settled off PQME Ravel, 12% WPI before apport. VOUCHER: DOI after 1/1/13, the SJDB is not settled, remains open and will be furnished by deft within 20 days, see LC 4658.7(g). All benefits other than the voucher, medical included, are bought out by the sum above."),
 P("<b>10.</b> Filing of this document is filing of an application; defenses are reserved. <b>11.</b> WARNING: may affect Social Security, Medicare, long-term disability."),
 P("Witnessed 11/14/2022 at Stockton CA."), S(("Applicant", "Lavonne Speckman", "i", "11/14/2022"), ("Witness", "Gus Amaral", "i", "11/14/2022"), ("Witness", "Pat Nuno", "i", "11/14/2022"), ("Atty for applicant", "Simone Rask", "i", "11/14/2022"), ("Atty for defendant", "M. Rosewood", "i", "11/15/2022")),
 DOC("OACR {n}"), C("WORKERS' COMPENSATION APPEALS BOARD - STATE OF CALIFORNIA"), T("ORDER APPROVING COMPROMISE AND RELEASE"), C("Lavonne Speckman v. Channel City Foods; Redfern Comp     ADJ16227740"),
 P("Having reviewed the C&R lodged at walk-through and questioned the applicant, IT IS ORDERED THAT the Compromise and Release is APPROVED. Gross $36,500.00; fee $5,475.00. Any right to a supplemental job displacement voucher is preserved."),
 S(("Nathan Gilroy, Workers' Compensation Judge", "Nathan Gilroy", "img", "November 22, 2022"))]

CARRIERS = [DOC("Form 10214(c) / Urquidi / sheet {n}"), T("COMPROMISE &amp; RELEASE".replace("&amp;", "&")), P("<b>CASE NO.</b> ADJ9930218 (MF)        <b>VENUE</b> Santa Ana"),
 F([("Applicant", "Benito Urquidi"), ("Born", "8/21/1959")], [("Employer", "Orchard Plumbing Supply, Inc."), ("Occupation", "warehouseman")]),
 P("<b>Carriers on the cumulative injury.</b> Employer was insured by two carriers in the last year of exposure: FOUNDERS STATE INDEMNITY (FSI) for 3/1/2012-10/31/2012 and TWIN PEAKS CASUALTY (TPC) for 11/1/2012-3/1/2013. Applicant has NOT elected; both are joined."),
 W("WARNING TO EMPLOYEE: this settlement may affect other benefits, e.g. Social Security, Medicare, Long Term Disability, and ends your right to return to the Board against the carrier released."),
 P("1. Injury: CT 3/1/2012-3/1/2013, low back, right knee. Parts may not be incorporated by reference to reports."),
 P("2. On approval and payment applicant releases and forever discharges FOUNDERS STATE INDEMNITY, and the employer for FSI's period of coverage only, from all claims known or unknown arising out of the injury above."),
 P("3. This agreement is limited to settlement of the parts, conditions, systems and dates set forth in para 1 as further explained in para 9, despite any contrary language."),
 P("4. Death benefits: released as to FSI. 5. Voc rehab/SJDB not released unless ordered."),
 P("6. Earnings max. TD paid $52,000.00 by TPC. PD paid $18,400.00 by TPC. Medical paid: TPC $88,019.30, FSI $0.00. Unpaid medical to be paid by TPC. Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval - SEE PARA 9."),
 P("7. SUM: $45,000.00, payable by FSI. Fee $6,750.00. Balance $38,250.00. No PD advance credit."), P("8. Liens: TPC to pay, adjust or litigate."),
 P("9. Issues in serious dispute, initialed by applicant and by FSI:"), grid("BU", "CD", (0, 1, 3, 8, 9, 10, 11, 12)),
 B("COMMENTS", "FSI buys out its whole exposure incl. future medical. Twin Peaks Casualty is not a party to the release. Its liability for F/M on the low back and R knee is not released: TPC remains liable and will administer and pay all further medical treatment under the Stips & Award of 6/2/2015 with no contribution from applicant. Contribution between carriers is resolved by side letter."),
 P("10. This is an application if not approved. 11. WARNING re Social Security / Medicare / LTD."), P("Signed at Santa Ana 3/20/2017."),
 S(("Applicant", "Benito Urquidi", "ink", "3/20/2017"), ("Witness", "Deb Sloane", "ink", "3/20/2017"), ("Witness", "Raul Teague", "ink", "3/20/2017"), ("Applicant atty", "Eve Marchetti", "ink", "3/20/2017"), ("Atty for FSI", "Colin Dacey", "ink", "3/20/2017"), ("Atty for TPC, as to comments", "R. Bhatt", "ink", "3/22/2017")),
 DOC("ADJ9930218 order"), C("WORKERS' COMPENSATION APPEALS BOARD"), P("BENITO URQUIDI, Applicant, v. ORCHARD PLUMBING SUPPLY, FOUNDERS STATE INDEMNITY, TWIN PEAKS CASUALTY, Defendants."), T("ORDER APPROVING COMPROMISE AND RELEASE (FOUNDERS STATE INDEMNITY ONLY)"),
 P("The agreement is adequate in light of the record. IT IS ORDERED: the Compromise and Release between applicant and Founders State Indemnity for $45,000.00 is approved, fee $6,750.00. The Award of June 2, 2015 continues in force against Twin Peaks Casualty."), S(("WCJ Alberta Finch", "Alberta Finch", "ink", "April 3, 2017"))]

THOMAS = [DOC("C&R, Abernathy-Cole, pg {n}"), T("COMPROMISE AND RELEASE"), C("State of California / Div. of Workers' Compensation / Appeals Board - Marina del Rey"),
 G(None, [["ADJ", "ADJ21803359"], ["Applicant", "Keisha Abernathy-Cole, 1550 W 8th St, LA 90017"], ["Employer", "Vantage Call Center LLC"], ["Carrier/TPA", "Mesa Verde Fire &amp; Comp".replace("&amp;", "&")], ["Claim", "MV2309-1187, DENIED 12/5/2023"]], [.25, .75]),
 W("WARNING: a C&R may affect other benefits incl. Social Security, Medicare and long-term disability. Approval ends your right to return to the Board."),
 N("1)", "CT 6/1/2022 to 9/8/2023. Alleged: psyche, headaches, sleep, both wrists. Filed after termination; LC 3600(a)(10) raised."),
 N("2)", "Employee releases and forever discharges the employer and carrier from all claims and causes of action arising or which may arise from said claimed injury upon approval and payment."),
 N("3)", "The release is limited to the parts, conditions, systems and dates in 1) and as explained at 9)."), N("4)", "Dependents' death benefits released. "), N("5)", "Rehab/SJDB released only on the finding requested in 9)."),
 N("6)", "Facts: no benefits paid. Medical paid $0. Unpaid medical: none, each side disputes. Unless otherwise specified herein employer pays no medical expense incurred after approval."), N("7)", "SUM OF $9,000.00, fee $1,350.00, balance $7,650.00."), N("8)", "No liens known, applicant to hold def harmless."),
 N("9)", "Dispute exists as to:"), grid("KAC", "VB", (4, 5, 8, 9, 10, 11, 12, 13)),
 B("COMMENTS", "Claim wholly denied on AOE/COE, post term. defense & statute. Good faith dispute which if resolved against IW would defeat all right to benefits of any kind; parties ask for a Thomas/Beltran finding. Nuisance value. Includes any & all claim to medical past, present or future, and the voucher."),
 N("10)", "Application on filing; defenses reserved."), N("11)", "Warning as above."),
 S(("Applicant", "Keisha Abernathy-Cole", "s", "5/2/2024"), ("Witness", "D. Tran", "s", "5/2/2024"), ("Witness", "E. Kozak", "s", "5/2/2024"), ("AA", "Lionel Strand", "s", "5/2/2024"), ("DA", "Vera Bishop", "s", "5/6/2024")),
 DOC("OACR p {n}"), C("WORKERS' COMPENSATION APPEALS BOARD"), T("FINDING AND ORDER APPROVING COMPROMISE AND RELEASE"), C("KEISHA ABERNATHY-COLE v. VANTAGE CALL CENTER LLC - ADJ21803359"),
 P("The undersigned finds a good faith dispute exists over AOE/COE which, if resolved against applicant, would defeat all entitlement to workers' compensation benefits, including the voucher (Thomas)."), P("IT IS ORDERED that the C&R for $9,000.00 is APPROVED. Fees $1,350.00."), S(("Hon. Zachary Quint, WCJ", "Zachary Quint", "s", "05/20/2024"))]

SAMPLES = {
 "d10-speckman-walkthru.pdf": lambda p: via_office(VOUCHER, p, font="Liberation Sans", size=10.5),
 "d11-urquidi-two-carriers.pdf": lambda p: via_office(CARRIERS, p, font="Liberation Serif", size=11.5, margin=1.1, ini="ink"),
 "d12-abernathy-cole.pdf": lambda p: via_office(THOMAS, p, font="DejaVu Sans Condensed", size=9.5, margin=.9),
}
