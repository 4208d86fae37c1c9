"""The old typewritten Stipulations (two sides of one sheet and an award), and a memo found with it."""

TITLE = ["WORKERS' COMPENSATION APPEALS BOARD", "STATE OF CALIFORNIA", "", "STIPULATIONS WITH REQUEST FOR AWARD"]
FOOT = "DIA WCAB Form 3 (Rev. 3-78)"
LEAD = "The parties hereto stipulate to the issuance of an award and/or order based upon the following facts and waive the requirements of Labor Code Section 5313:"
P = [
    "1.  {who}, born {born}, while employed within the State of California as a {job} on {doi} by {employer}, whose compensation insurance carrier was {carrier}, sustained injury arising out of and in the "
    "course of employment to {parts}.",
    "2.  The injury caused temporary disability for the period {td} for which indemnity is payable at ${rate} per week, which has been paid.",
    "3.  The injury caused permanent disability of {pct} per cent, for which indemnity is payable at ${pdrate} per week beginning {start} in the sum of ${total}, less credit for such payments "
    "previously made, and a life pension of ${life} per week thereafter. An informal rating {rated} been previously issued.",
]
P4 = ("4.  There", ["is", "may be", "is no"], "need for further medical treatment to cure or relieve from the effects of said injury.   (Strike out those which do not apply.)")
P_REST = [
    "5.  Medical-legal expenses are payable by defendant as follows:  {ml}",
    "6.  Applicant's attorney requests a fee of ${fee}.",
    "7.  Liens against compensation are payable as follows:  {liens}",
    "8.  Other stipulations:  {other}",
]
AWARD = [
    "AWARD IS MADE in favor of {who} against {against} of:",
    "(A)  Temporary disability indemnity in accordance with paragraph 2 above,",
    "(B)  Permanent disability indemnity in accordance with paragraph 3 above, less ${fee} to applicant's attorney,",
    "(C)  Further medical treatment in accordance with paragraph 4 above,",
    "(D)  Medical-legal expenses and liens in accordance with paragraphs 5 and 7 above.",
]

KNEE = dict(
    who="HORTENSE M. LADERMAN", born="June 2, 1944", job="cannery line worker", doi="August 19, 1981", employer="Delta Sun Canning Co.", carrier="Granite Pass Indemnity Company",
    parts="her left knee", td="8-20-81 through 5-3-82", rate="154.00", pct="18 1/4", pdrate="70.00", start="5-4-82", total="5,320.00", life="none", rated="has",
    keep="may be", ml="Dr. Eustace Pruitt, 1-14-83, $350.00.", fee="478.80", liens="E.D.D. $412.00, to be repaid by def. out of T.D.", other="Arthroscopy of 11-4-81 was paid by carrier. Apptionment waived.",
    case="82 STK 0061724", against="Granite Pass Indemnity Company",
    signs=[("Applicant", "Hortense M. Laderman", "ink", "3-2-83"), ("Attorney for Applicant", "Chas. Whitcombe", "ink", "3-2-83"), ("Attorney for Defendant", "M. Delgado-Roth", "ink", "3-9-83")],
    judge="ORVILLE STANCLIFF", dated="March 22, 1983",
)
MEMO_HEAD = ["GRANITE PASS INDEMNITY COMPANY", "Walnut Creek Claims", "", "MEMORANDUM TO FILE"]
MEMO_LINES = [("To:", "Claim file 81-S-11946 (Laderman)"), ("From:", "R. Kettering, sr. examiner"), ("Date:", "February 8, 1996"), ("Re:", "Hortense Laderman, DOI 8/19/81, Delta Sun Canning, WCAB 82 STK 0061724")]
MEMO = [
    "Got the agreed medical examiner's report, Dr. Vandermolen 11/30/95. He writes that the left knee is where it was in 1983, that she has not treated for it since '88, and that in his opinion there is no need for any more "
    "treatment on an industrial basis now or down the road.",
    "On the strength of that I wrote Mrs. Laderman on 1/12/96 that the precautionary medical award had ended and we would not be taking any more bills. I understand there is an article around which says an appeals court has let a carrier do this. "
    "No petition was filed with the Board and there has been no order.",
    "Diary closed. Medical reserve taken down to $0. Please box and send to storage.",
]
