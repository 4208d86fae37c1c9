"""Orders of the Board, cover sheet, addendum pages. Words first, layout after."""
from . import pens

OACR = {
    "long": [
        "The parties to the above-entitled action having filed a Compromise and Release herein on {filed}, settling this case for ${sum} in addition to all sums which may have been "
        "paid previously, and requesting that it be approved; and this Board having considered the entire record, including said Compromise and Release, now finds that it should be approved.",
        "IT IS ORDERED that said Compromise and Release be approved.",
        "AWARD IS MADE in favor of {who} against {against} in the sum of ${sum}, payable as follows:",
    ],
    "short": [
        "Compromise and Release having been submitted in the above case(s) by {how}, the undersigned has reviewed the file, finds the agreement adequate and in the best interest of the applicant (8 CCR 10700), and",
        "IT IS ORDERED THAT the Compromise and Release dated {signed}, for the gross sum of ${sum}, IS APPROVED.",
        "Payment shall be made within 30 days by {against}, as set out:",
    ],
    "joint": [
        "GOOD CAUSE APPEARING, it is hereby ORDERED that the Compromise and Release filed {filed} in the case(s) shown in the caption is approved as written.",
        "Defendant {against} shall pay to {who} the sum of ${sum}, less:",
    ],
}
OACR_TAIL = {
    "long": "Liens not otherwise disposed of are to be paid, adjusted or litigated by defendant, with jurisdiction reserved to the Board in the event of dispute.",
    "short": "Liens of record: defendant to pay, adjust or litigate, WCAB jurisdiction reserved as to liens only.",
    "joint": "All liens ordered paid, adjusted or litigated by defendant. Lien claimants not listed on the Official Address Record to be served by defendant.",
}
SERVICE = "Service by mail / e-service on all parties on the Official Address Record on {date} by {clerk}."


def caption(p, who, against, adj, title, face="Times-Roman"):
    bold = {"Times-Roman": "Times-Bold", "Helvetica": "Helvetica-Bold", "Courier": "Courier-Bold"}[face]
    p.centre("WORKERS' COMPENSATION APPEALS BOARD", 11, bold)
    p.centre("STATE OF CALIFORNIA", 11, bold, gap=34)
    top = p.y
    y = p.para(who.upper() + ",", 10.5, right=290, face=face, gap=6)
    p.put(p.L + 110, p.y, "Applicant,", 10.5, face)
    p.gap(22)
    p.put(p.L + 60, p.y, "vs.", 10.5, face)
    p.gap(22)
    p.para(against.upper() + ",", 10.5, right=290, face=face, gap=6)
    p.put(p.L + 110, p.y, "Defendants.", 10.5, face)
    p.gap(12)
    p.rule(p.L, 300)
    p.c.line(300, p.y, 300, top + 10)
    yy = top - 4
    p.put(320, yy, "Case No(s).  " + adj[0], 10.5, face)
    for a in adj[1:]:
        yy -= 14
        p.put(386, yy, a, 10.5, face)
    yy -= 34
    for s in title:
        p.put(320, yy, s, 11, bold)
        yy -= 15
    p.gap(34)
    return y


def oacr(p, d, o, face="Times-Roman", foot="", adj=None):
    p.L, p.R = 72, 545
    p.page(foot)
    who = " ".join(x for x in (d["first"], d.get("mi"), d["last"]) if x)
    against = o.get("against") or (d.get("admin") or d["carrier"])[0]
    caption(p, who, d["employer"] + "; " + (d.get("carrier") or d["admin"])[0], adj or d["adj"], o.get("title", ["ORDER APPROVING", "COMPROMISE AND RELEASE"]), face)
    kind = o.get("variant", "long")
    for s in OACR[kind]:
        p.para(s.format(who=who, against=against, sum=d["sum"], filed=o.get("filed", o["date"]), signed=o.get("signed", ""), how=o.get("how", "walk-through (8 CCR 10789)")),
               11, face=face, lead=17, gap=10)
    for s in o["lines"]:
        p.para(s, 11, x=p.L + 30, face=face, lead=15, gap=2)
    p.gap(10)
    p.para(OACR_TAIL[kind], 11, face=face, lead=17, gap=10)
    for s in o.get("extra", []):
        p.para(s, 11, face=face, lead=17, gap=10)
    p.gap(24)
    p.put(p.L, p.y, "Dated:  " + o["date"], 11, face)
    p.gap(48)
    p.sign(300, p.y, 230, "WORKERS' COMPENSATION JUDGE", o["judge"], o.get("style", "ink"), None, 0)
    p.put(300, p.y - 20, o["judge"], 10, face)
    p.gap(52)
    p.para(SERVICE.format(date=o.get("served", o["date"]), clerk=o.get("clerk", "R. Ibarra")), 9, face=face)


def addendum(p, title, caps, paragraphs, signers, foot="", face="Times-Roman", size=11):
    """Typed addendum: a title, caption lines, paragraphs, signature lines [(label, who, style, date)]."""
    p.L, p.R = 72, 545
    p.page(foot)
    p.face = face
    p.centre(title, 13, gap=24)
    for s in caps:
        p.put(p.L, p.y, s, size, face)
        p.gap(15)
    p.gap(12)
    for s in paragraphs:
        p.para(s, size, face=face, lead=size * 1.45, gap=10)
        if p.y < 190:
            p.page(foot)
    p.gap(26)
    for label, who, style, date in signers:
        p.sign(p.L, p.y, 250, label, who, style, date)
        p.gap(44)


COVER_UNITS = ["ADJ", "DEU", "SIF", "UEF", "VOC", "INT", "RSU"]


def cover(p, d, o):
    """Document cover sheet, two pages."""
    p.L, p.R = 54, 558
    p.page("DWC-CA form 10232.1 Rev. 5/2020 - Page 1 of 2" if o.get("new") else "DWC-CA form 10232.1 Rev. 11/2008 Page 1 of 2")
    p.centre("STATE OF CALIFORNIA", 9, "Helvetica")
    p.centre("Division of Workers' Compensation - Workers' Compensation Appeals Board", 9, "Helvetica")
    p.gap(10)
    p.centre("DOCUMENT COVER SHEET", 14)
    p.gap(14)
    p.put(p.L, p.y, "Is this a new case?", 9)
    p.put(160, p.y, "Yes", 9)
    p.check(180, p.y - 1, None)
    p.put(205, p.y, "No", 9)
    p.check(222, p.y - 1, "x")
    p.put(280, p.y, "Companion Cases Exist", 9)
    p.check(382, p.y - 1, "x" if len(d["adj"]) > 1 else None)
    p.put(410, p.y, "Walkthrough  Yes", 9)
    p.check(484, p.y - 1, "x" if o.get("walk") else None)
    p.put(500, p.y, "No", 9)
    p.check(516, p.y - 1, None if o.get("walk") else "x")
    p.gap(34)
    p.put(p.L, p.y, "Date: (MM/DD/YYYY)   " + o["date"], 9)
    p.gap(30)
    for i, inj in enumerate(d["injuries"]):
        p.comb(p.L, p.y - 4, 13, inj["adj"], f"Case Number {i + 1}")
        p.put(250, p.y, "Specific Injury", 9)
        p.check(318, p.y - 1, "x" if inj["kind"] == "S" else None)
        p.put(350, p.y, "Cumulative Injury", 9)
        p.check(430, p.y - 1, "x" if inj["kind"] == "C" else None)
        p.gap(24)
        p.row([("(Start Date: MM/DD/YYYY)", inj["start"], 150), ("(End Date: MM/DD/YYYY)", inj.get("end"), 150)])
        p.row([(f"Body Part {k + 1}:", inj["codes"][k] if k < len(inj["codes"]) else "", 116) for k in range(4)])
        p.row([("Other Body Parts:", inj.get("other"), 490)], gap=30)
    p.put(p.L, p.y, "Please check unit to be filed on (check only one box)", 9, p.bold)
    p.gap(22)
    x = p.L
    for s in COVER_UNITS:
        p.check(x, p.y - 1, "x" if s == "ADJ" else None)
        x = p.put(x + 14, p.y, s, 9) + 28
    p.page("DWC-CA form 10232.1 Rev. 11/2008 Page 2 of 2")
    p.put(p.L, p.y, "Documents filed with this cover sheet", 9, p.bold)
    p.gap(22)
    for s in o["index"]:
        p.put(p.L + 20, p.y, s, 9.5)
        p.gap(16)
    p.gap(20)
    p.put(p.L, p.y, "District office of venue:", 9)
    p.comb(190, p.y - 4, 3, d["office"])
    p.gap(40)
    p.put(p.L, p.y, "Filed by:  " + o["by"], 9)
