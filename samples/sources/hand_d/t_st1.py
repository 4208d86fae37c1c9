"""d19-d21: the state stipulations form at true length, boxed (reportlab)."""
from .blocks import *
from .lay_rl import build

FOOT = "DWC-CA form 10214 (a) (PAGE {n}) (REV. 11/2008)"


def form(v):
    yes, no = v["box"]
    return [DOC(FOOT), C("STATE OF CALIFORNIA"), C("DIVISION OF WORKERS' COMPENSATION"), C("WORKERS' COMPENSATION APPEALS BOARD"), T("STIPULATIONS WITH REQUEST FOR AWARD"),
     F([("Case No. 1", v["adj"]), ("Case No. 2", ""), ("SSN (Numbers Only)", "")], [("Date of injury", v["doi"]), ("Venue", v["ven"])]), H("Applicant"), F([("First Name", v["first"]), ("Last Name", v["last"])], [("Address/PO Box", v["addr"])]),
     H("Employer #1 Information"), K((True, "Insured"), (False, "Self-Insured"), (False, "Legally Uninsured"), (False, "Uninsured")), F([("Employer Name", v["emp"])], [("Employer Street Address", v["ea"])]), PB(),
     H("Insurance Carrier Information"), F([("Insurance Carrier Name", v["car"])], [("Address", v["ca"])]), H("Claims Administrator Information"), F([("Name", v["tpa"])], [("Address", v["ca"])]),
     H("Applicant's Attorney or Authorized Representative"), K((v["aa"] != "", "Law Firm/Attorney"), (False, "Non Attorney Representative")), F([("Name", v["aa"] or "none - in pro per")]), H("Defendant's Attorney or Authorized Representative"), F([("Name", v["da"])]), PB(),
     P("The parties hereto stipulate to the issuance of an Award and/or Order, based upon the following facts, and waive the requirements of Labor Code section 5313:"),
     N("1.", f"{v['first']} {v['last']} (Employee), birthdate {v['dob']}, while employed within the State of California as a(n) {v['job']}, Occupational Group Number {v['grp']}, by {v['emp']} on {v['doi']}"),
     K((not v["ct"], "Specific Injury"), (v["ct"], "Cumulative Injury")), P("sustained injury(ies) arising out of and in the course of employment to the body parts listed below (parts of body injured may not be incorporated by reference to medical reports):"),
     F([(f"Body Part {i+1}", x) for i, x in enumerate(v["bp"])], [("Other Body Parts", v["obp"])]),
     N("2.", f"The injury(ies) caused temporary disability for the period {v['tdp']} for which indemnity has been paid at {v['tdr']} per week."), PB(),
     N("3.", f"The injury(ies) caused permanent disability of <b>{v['pd']}</b>, for which indemnity is payable at {v['pdr']} per week beginning {v['pds']}, in the sum of {v['pdt']}, less credit for such payments previously made. And a life pension of $0.00 per week thereafter. Any accrued amount is payable in a lump sum."),
     K((v["inf"], "An informal rating has been previously issued in this case."), (not v["inf"], "An informal rating has not been previously issued.")),
     N("4.", "There"), K((yes, "is a need for medical treatment to cure or relieve from the effects of said injury(ies)."), (no, "is not a need for medical treatment to cure or relieve from the effects of said injury(ies)."), inline=False),
     N("5.", f"Medical-legal expenses and/or liens are payable by defendant as follows: {v['ml']}"), PB(),
     N("6.", f"Applicant's attorney requests a fee of {v['fee']}. Fees shall be commuted from {v['com']}."),
     N("7.", f"Liens against compensation are payable as follows: {v['liens']}"), N("8.", "Any accrued claims for Labor Code section 5814 penalties are included in this settlement unless expressly excluded."),
     N("9.", "Other stipulations:"), B("", v["other"], 20), P("Dated: " + v["dated"]), S(*v["sigs"]),
     DOC("DWC-CA form 10214 (a) AWARD (PAGE {n}) (REV. 11/2008)"), C("STATE OF CALIFORNIA"), C("DIVISION OF WORKERS' COMPENSATION"), C("WORKERS' COMPENSATION APPEALS BOARD"), CAP([v["first"] + " " + v["last"], "Applicant", "vs.", v["emp"] + "; " + v["car"], "Defendant(s)"], ["Case No. " + v["adj"], "", "AWARD"]),
     P("AWARD IS MADE in favor of " + f"<b>{v['first']} {v['last']}</b> against <b>{v['car']}</b> of:"), N("(A)", "Temporary disability indemnity in accordance with Paragraph 2 above,"), N("(B)", f"Permanent disability indemnity in accordance with Paragraph 3 above, less the sum of {v['fee']} payable to applicant's attorney as the reasonable value of services rendered, fee payable as stated in Paragraph 6,"),
     *[N(a, t) for a, t in v["award"]], P("All subject to the stipulations above, which are hereby adopted."), SP(16), S(v["judge"])]


A = dict(adj="ADJ10561827", doi="11/17/2015", ven="POM", first="Margit", last="Szabo", addr="2880 Arrow Hwy, La Verne", emp="Citrus Belt Schools Food Svc", ea="La Verne", car="Golden Acorn Comp", ca="PO Box 11, Pomona", tpa="Golden Acorn Comp", aa="Lyle & Ochoa", da="B. Whitfield Law",
 dob="10/02/1964", job="cook", grp="322", ct=False, bp=["320 wrist", "311 upper arm", "", ""], obp="R wrist fx, R bicep", tdp="11/18/2015 through 6/30/2016", tdr="$341.60", pd="0%", pdr="n/a", pds="n/a", pdt="$0.00", inf=False, box=(True, False), ml="Dr. Cho PQME pd in full", fee="$0.00", com="n/a", liens="none", other="Applicant RTW full duty. No voucher due. Parties agree on PTP Dr. Gaither 0% WPI.",
 dated="February 8, 2017", sigs=[("Applicant", "Margit Szabo", "ink", "2/8/17"), ("Attorney for Applicant", "Tomas Ochoa", "ink", "2/8/17"), ("Attorney for Defendant", "B. Whitfield", "ink", "2/13/17")],
 award=[("(C)", "Further medical treatment in accordance with Paragraph 4 above,"), ("(D)", "Reimbursement for medical-legal expenses in accordance with Paragraph 5 above.")], judge=("WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE  Constance Albright", "Constance Albright", "ink", "02/28/2017"))
Bv = dict(A, adj="ADJ17731209", doi="4/26/2022", ven="AHM", first="Dashiell", last="Ferrante", addr="11 Via Lampara, Rancho SM", emp="Pelican Pool Service Inc", ea="Lake Forest", car="Tidewater Employers Ins", ca="PO Box 5, Irvine", tpa="Tidewater TPA", aa="Karimi Legal", da="Goss & Trevanian", dob="2/2/1993", job="pool technician", grp="460", bp=["513 knee", "", "", ""], obp="L knee, meniscus",
 tdp="4/27/2022 - 9/1/2022", tdr="$560.00", pd="9%", pdr="$290.00", pds="9/2/2022", pdt="$7,903.00", inf=True, box=(False, True), ml="none o/s", fee="$1,185.00", com="PD, off the top", liens="EDD none. No other liens of record.", other="Per AME Dr Castellano p.14 IW is discharged, no further care indicated. Credit for all PDA.", dated="May 1, 2023",
 sigs=[("Applicant", "Dashiell Ferrante", "i", "05/01/2023"), ("Attorney for Applicant", "Leila Karimi", "i", "05/01/2023"), ("Attorney for Defendant", "Aram Trevanian", "i", "05/03/2023")],
 award=[("(C)", "<strike>Further medical treatment in accordance with Paragraph 4 above</strike> none,"), ("(D)", "Reimbursement for medical-legal expenses in accordance with Paragraph 5 above.")], judge=("WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE  Ephraim Stoll", "Ephraim Stoll", "i", "05/22/2023"))
Cv = dict(A, adj="ADJ14420966", doi="1/9/2020 - 1/9/2021", ven="BAK", first="Oralia", last="Benavidez-Prince", addr="4100 Ming Ave, Bakersfield", emp="Valley Onion Sheds", ea="Arvin", car="Kern Growers Comp", ca="PO Box 700, Bakersfield", tpa="Kern Growers Comp", aa="Dunn Maldonado", da="Petrak Law", dob="8/8/1975", job="packer", grp="360", ct=True, bp=["330 hand", "200 neck", "", ""], obp="bilat CTS, c-spine",
 tdp="none", tdr="$0", pd="17%", pdr="$290.00", pds="3/1/2021", pdt="$17,835.00", inf=False, box=(True, True), ml="Dr Ruiz QME", fee="$2,675.00", com="end of award", liens="Def to adj. liens", other="Employer will give SJDB voucher w/in 20 days.", dated="12-6-2021",
 sigs=[("Applicant", "Oralia Benavidez-Prince", "ink", "12-6-21"), ("Attorney for Applicant", "Beto Maldonado", "ink", "12-6-21"), ("Attorney for Defendant", "J Petrak", "ink", "12-9-21")], judge=("WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE  Wynn Castleberry", "Wynn Castleberry", "ink", "12/28/2021"))
SAMPLES = {
 "d19-szabo-zero-pd.pdf": lambda p: build(form(A), p, box="tick"),
 "d20-ferrante-stips.pdf": lambda p: build(form(Bv), p, box="cross", font="Helvetica", bold="Helvetica-Bold", size=9.8, label="below"),
 "d21-benavidez-prince.pdf": lambda p: build(form(Cv), p, box="cross", typed="Helvetica-Oblique", size=10.2),
}
