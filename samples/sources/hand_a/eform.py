"""Layout of the e-form look: boxed characters, ruled boxes with labels beneath, squares to check."""
from . import pens
from . import eform_words as T

S = 9       # text size


def head(p, d, title, foot):
    if title:
        p.base = p.n
    n = p.n - p.base + 1
    p.page(foot.format(n=n), f"Page {n} of {d['pages']}" if d.get("pages") else "")
    if title:
        for line in T.HEAD:
            p.centre(line, 10)
        p.gap(10)
        p.centre(title, 14)
        p.gap(10)


def who(d):
    return " ".join(x for x in (d.get("first"), d.get("mi"), d.get("last")) if x)


def cases(p, d):
    adj = d.get("adj", [])
    for i in range(5):
        x = p.L if i % 2 == 0 else 310
        if i % 2 == 0:
            p.gap(20)
        p.comb(x, p.y, 13, adj[i] if i < len(adj) else "", f"Case Number {i + 1}", name=f"case{i + 1}")
        if i % 2:
            p.gap(16)
    p.gap(26)


def person(p, d, post):
    p.put(p.L, p.y, "Applicant (Completion of this section is required)", S, p.bold)
    p.gap(10)
    p.row([("First Name", d.get("first"), 190), ("MI", d.get("mi"), 30), ("Last Name", d.get("last"), 230)])
    p.row([("Address/PO Box (Please leave blank spaces between numbers, names or words)", d.get("addr"), 466)])
    p.row([("City", d.get("city"), 260), ("State", "CA" if d.get("city") else "", 40), ("Zip Code", d.get("zip"), 110)])
    p.gap(6)
    p.check(p.L, p.y, "x" if d.get("ssn_last4") and not p.live else None, name="ssn_on_file")
    p.put(p.L + 16, p.y + 1, "SSN (last four digits only):", S)
    p.comb(p.L + 150, p.y - 3, 4, d.get("ssn_last4", ""), name="ssn4")
    p.gap(34)
    p.put(p.L, p.y, "Venue choice is based upon (Completion of this section is required)", S, p.bold)
    p.gap(16)
    for i, s in enumerate(["County of residence of employee (Labor Code section 5501.5(a)(1) or (d).)", "County where injury occurred (Labor Code section 5501.5(a)(2) or (d).)",
                           "County of principal place of business of employee's attorney (Labor Code section 5501.5(a)(3) or (d).)"]):
        p.check(p.L, p.y, d.get("mark", "x") if d.get("venue_i", 9) == i else None, name=f"venue{i}")
        p.put(p.L + 16, p.y + 1, s, S)
        p.gap(15)
    p.gap(10)
    p.comb(p.L, p.y, 3, d.get("office", ""), "Select 3 Letter Office Code For Place/Venue of Hearing (From the Document Cover Sheet)", name="venue_code")
    p.gap(24)


def employer(p, d):
    p.put(p.L, p.y, "Employer Information (Completion of this section is required)", S, p.bold)
    p.gap(16)
    x = p.L
    for i, s in enumerate(["Insured", "Self-Insured", "Legally Uninsured", "Uninsured"]):
        p.check(x, p.y, d.get("mark", "x") if d.get("ins_i") == i else None, name=f"ins{i}")
        p.put(x + 14, p.y + 1, s, S)
        x += 105
    p.gap(12)
    p.row([("Employer Name (Please leave blank spaces between numbers, names or words)", d.get("employer"), 466)])
    p.row([("Employer Street Address/PO Box", d.get("eaddr"), 466)])
    p.row([("City", d.get("ecity"), 260), ("State", "CA" if d.get("ecity") else "", 40), ("Zip Code", d.get("ezip"), 110)])


def insurer(p, d):
    for title, key in (("Insurance Carrier Information (if known and if applicable - include even if carrier is adjusted by claims administrator)", "carrier"),
                       ("Claims Administrator Information (if known and if applicable)", "admin")):
        n, a, c, z = d.get(key) or ("", "", "", "")
        p.gap(6)
        p.put(p.L, p.y, title, S, p.bold)
        p.gap(10)
        p.row([("Name (Please leave blank spaces between numbers, names or words)", n, 466)])
        p.row([("Street Address/PO Box", a, 466)])
        p.row([("City", c, 260), ("State", "CA" if c else "", 40), ("Zip Code", z, 110)])
    p.row([("Claim Number", d.get("claim"), 260)])


def lawyers(p, d):
    for title, key in (("Applicant's Attorney or Representative", "aa"), ("Defendant's Attorney or Representative", "da")):
        firm, att, a, c, z, uan = d.get(key) or ("",) * 6
        p.gap(6)
        p.put(p.L, p.y, title, S, p.bold)
        p.gap(16)
        p.check(p.L, p.y, d.get("mark", "x") if firm else None, name=key + "_law_firm")
        p.put(p.L + 14, p.y + 1, "Law Firm/Attorney", S)
        p.check(p.L + 130, p.y, None, name=key + "_nonattorney")
        p.put(p.L + 144, p.y + 1, "Non Attorney Representative", S)
        p.gap(10)
        p.row([("First and Last Name", att, 300), ("Uniform Assigned Name / Law Firm Number", uan, 158)])
        p.row([("Law Firm Name", firm, 466)])
        p.row([("Address/PO Box", a, 466)])
        p.row([("City", c, 260), ("State", "CA" if c else "", 40), ("Zip Code", z, 110)])


def injury(p, d, inj, i):
    """One date of injury with its boxes; inj may be None (left empty)."""
    inj = inj or {}
    p.rule()
    p.gap(22)
    p.comb(p.L, p.y - 2, 13, inj.get("adj", ""), "Case No.", name=f"inj{i}_case")
    x = 260
    p.check(x, p.y + 2, d.get("mark", "x") if inj.get("kind") == "S" else None, name=f"inj{i}_specific")
    p.put(x + 14, p.y + 3, "Specific Injury", S)
    p.check(x + 110, p.y + 2, d.get("mark", "x") if inj.get("kind") == "C" else None, name=f"inj{i}_cumulative")
    p.put(x + 124, p.y + 3, "Cumulative Injury", S)
    p.gap(16)
    p.row([("(DATE OF INJURY or START DATE: MM/DD/YYYY)", inj.get("start"), 150), ("(If cumulative injury, the END DATE: MM/DD/YYYY)", inj.get("end"), 160)])
    codes = inj.get("codes", [])
    p.row([(f"Body Part {k + 1}", codes[k] if k < len(codes) else "", 108) for k in range(4)])
    p.row([("Other Body Parts", inj.get("other"), 466)])


# ---------------------------------------------------------------- Stipulations
def stips(p, d):
    p.L, p.R = 62, 550
    f = T.STIPS_FOOT
    head(p, d, T.STIPS_TITLE, f)
    cases(p, d)
    person(p, d, True)
    p.gap(4)

    head(p, d, "", f)
    employer(p, d)
    insurer(p, d)

    head(p, d, "", f)
    lawyers(p, d)

    head(p, d, "", f)
    p.para(T.STIPS_INTRO, S, gap=8)
    blank = "________________"
    p.para(T.STIPS_1.format(who=who(d) or blank * 2, born=d.get("born") or blank, job=d.get("job") or blank, employer=d.get("employer") or blank * 2,
                            carrier=(d.get("carrier") or d.get("admin") or (blank * 2,))[0]), S)
    inj = d.get("injuries", [])
    for i in range(3):
        injury(p, d, inj[i] if i < len(inj) else None, i + 1)
    p.gap(10)

    head(p, d, "", f)
    td = d.get("td", ("", "", "", ""))
    p.para(T.STIPS_2, S)
    p.row([("From (MM/DD/YYYY)", td[0], 110), ("Through (MM/DD/YYYY)", td[1], 110), ("Weekly rate $", td[2], 90), ("Balance due $", td[3], 90)])
    p.para(T.STIPS_2_TAIL, S, gap=3)
    p.row([("", d.get("td_except"), 466)], gap=24)
    pd = d.get("pd", ("", "", "", "", ""))
    p.para(T.STIPS_3, S)
    p.row([("Percent %", pd[0], 60), ("Weekly rate $", pd[1], 90), ("Beginning (MM/DD/YYYY)", pd[2], 110), ("In the sum of $", pd[3], 120)])
    p.para(T.STIPS_3_TAIL, S, gap=3)
    p.row([("Life pension $", pd[4], 120)], gap=22)
    a, b, c, e = T.STIPS_3_RATING
    x = p.put(p.L + 14, p.y, a, S) + 8
    rated = d.get("rated")
    for word, hit in ((b, True), (c, False)):
        p.check(x, p.y - 1, d.get("mark", "x") if rated is hit else None, name="rating_" + ("yes" if hit else "no"))
        x = p.put(x + 13, p.y, word, S) + 12
    p.put(x, p.y, e, S)
    p.gap(30)
    need(p, d)
    p.gap(26)
    p.para(T.STIPS_5, S, gap=3)
    p.box(p.L, p.y - 56, 466, 60, d.get("medlegal"), name="p5", lines=True)
    p.gap(80)

    head(p, d, "", f)
    p.para(T.STIPS_6, S)
    p.row([("Fee requested $", d.get("fee"), 120)], gap=24)
    for i, s in enumerate(T.STIPS_6_WAYS):
        p.check(p.L + 14, p.y, d.get("mark", "x") if d.get("fee_way") == i else None, name=f"fee_way{i}")
        p.put(p.L + 28, p.y + 1, s, S)
        p.gap(15)
    p.gap(10)
    p.para(T.STIPS_7, S, gap=3)
    p.box(p.L, p.y - 96, 466, 100, d.get("liens"), name="p7", lines=True)
    p.gap(116)
    p.para(T.STIPS_8, S, gap=10)
    p.para(T.STIPS_9, S, gap=3)
    if d.get("other_fn"):
        d["other_fn"](p)
    p.box(p.L, p.y - 236, 466, 240, d.get("other"), name="p9", lines=True)
    p.at["p9"] = (p.n - 1, (p.L, p.y - 236, p.L + 466, p.y + 4))

    head(p, d, "", f)
    p.para(T.STIPS_WARNING, S, gap=12)
    p.para(T.STIPS_SIGN, S, gap=30)
    sg = d.get("signs", {})
    for label, key in (("Applicant (Employee)", "app"), ("Attorney or Representative for Applicant", "aa"), ("Attorney or Authorized Representative for Defendant", "da"),
                       ("Claims Administrator or Employer Representative", "adj"), ("Interpreter (if any)", "int")):
        who_, style, date = sg.get(key, (None, "field" if p.live and d.get("sigfields") else "s", None))
        p.sign(p.L, p.y, 270, label, who_, style, date)
        p.gap(46)

    award(p, d, f)


def need(p, d):
    """Paragraph 4."""
    a, is_, isnot, tail = T.STIPS_4
    if d.get("need_fn"):
        d["need_fn"](p)
        return
    marks = d.get("need", {})
    x = p.put(p.L, p.y, a, S) + 10
    p.at["need"] = {}
    for word, key, export in ((is_, "is", "IS"), (isnot, "isnot", "ISNOT")):
        p.check(x, p.y - 1, marks.get(key), name="p4_" + key, export=d.get("exports", {}).get(key, export), glyph=d.get("glyph", "4"))
        p.at["need"][key] = (p.n - 1, x, p.y - 1, 9)
        x = p.put(x + 14, p.y, word, S, p.bold) + 14
    p.gap(14)
    p.para(tail, S, x=p.L + 14)


def award(p, d, f):
    aw = d.get("award")
    head(p, d, "", f)
    for line in T.HEAD[:1] + T.HEAD[2:]:
        p.centre(line, 9)
    p.gap(8)
    p.put(p.L, p.y, "Case No(s):  " + ", ".join(d.get("adj", [])), S)
    p.gap(24)
    p.centre(T.AWARD_HEAD, 12)
    p.gap(8)
    p.para(T.AWARD_LEAD, S, gap=8)
    blank = "_" * 32
    p.para(T.AWARD_MADE.format(who=who(d) or blank, against=d.get("against") or (d.get("admin") or d.get("carrier") or (blank,))[0]), S, gap=8)
    for i, s in enumerate(T.AWARD_ITEMS):
        spots = p.para(s.format(fee=d.get("fee") or "____________"), S, x=p.L + 20, gap=7)
        p.at["award" + "ABCDEF"[i]] = (p.n - 1, spots)
    p.gap(6)
    p.para(T.AWARD_TAIL, S, gap=24)
    if aw and aw.get("note"):
        p.para(aw["note"], 9, face="Times-Italic", gap=24)
    judge, style, date = (aw["judge"], aw["style"], aw["date"]) if aw else (None, "s", None)
    p.gap(16)
    p.line(p.L, p.y, 120, date if not p.live else date, name="award_date")
    p.put(p.L, p.y - 10, "Dated (MM/DD/YYYY)", 6.5)
    p.gap(46)
    p.sign(p.L, p.y, 280, "WORKERS' COMPENSATION ADMINISTRATIVE LAW JUDGE", judge, style, None, 0)
    if judge:
        p.put(p.L, p.y - 19, judge, 9)
    p.gap(46)
    if aw:
        p.para(f"Served on parties as shown on the Official Address Record on {aw.get('served', date)}   By: {aw.get('clerk', 'D. Olmos')}", 8)


# ---------------------------------------------------------------- Compromise and Release
def release(p, d):
    p.L, p.R = 62, 550
    f = T.CR_FOOT
    head(p, d, T.CR_TITLE, f)
    cases(p, d)
    person(p, d, True)

    head(p, d, "", f)
    employer(p, d)
    insurer(p, d)

    head(p, d, "", f)
    lawyers(p, d)

    head(p, d, "", f)
    p.put(p.L, p.y, "IT IS CLAIMED THAT:", S, p.bold)
    p.gap(16)
    p.para(T.CR_1.format(job=d.get("job") or "_" * 30), S)
    inj = d.get("injuries", [])
    for i in range(4):
        injury(p, d, inj[i] if i < len(inj) else None, i + 1)

    head(p, d, "", f)
    for i, s in enumerate((T.CR_2, T.CR_3, T.CR_4, T.CR_5)):
        p.para(s, S, gap=12, lead=12.5)

    head(p, d, "", f)
    p.para(T.CR_6, S)
    r, v = T.CR_6_ROWS, d.get("facts", [""] * 9)
    p.row([(r[0], v[0], 180)])
    p.row([(r[1], v[1], 180), (r[2], v[2], 80), (r[3], v[3], 190)])
    p.row([(r[4], v[4], 180), (r[5], v[5], 80), (r[6], v[6], 190)])
    p.row([(r[7], v[7], 180), (r[8], v[8], 278)], gap=24)
    p.para(T.CR_6_TAIL, S, gap=14, key="p6")
    p.put(p.L, p.y, T.CR_7, S)
    p.gap(8)
    p.row([("Settlement amount", d.get("sum"), 150)], gap=24)
    p.para(T.CR_7_LEAD, S, gap=4)
    ded = d.get("deductions", [])
    p.row([("$ for permanent disability advances", d.get("pd_adv"), 140), ("through (date)", d.get("pd_through"), 110)])
    p.row([("$ for temporary disability indemnity overpayment, if any", d.get("td_over"), 140)])
    for i in range(4):
        amount, payee = ded[i] if i < len(ded) else ("", "")
        p.row([("$ payable to", amount, 110), ("Payee", payee, 340)], gap=15)
    p.row([("$ requested as applicant's attorney's fee", d.get("fee"), 140)], gap=24)
    p.para(T.CR_7_TAIL.format(balance=d.get("balance") or "__________________"), S, gap=4)

    head(p, d, "", f)
    p.para(T.CR_8, S, gap=3)
    p.box(p.L, p.y - 66, 466, 70, d.get("liens"), name="p8", lines=True)
    p.gap(88)
    p.para(T.CR_9, S, gap=8)
    grid(p, d)

    head(p, d, "", f)
    p.put(p.L, p.y, T.CR_9_COMMENTS, S, p.bold)
    p.gap(8)
    p.box(p.L, p.y - 300, 466, 304, d.get("comments"), name="comments", lines=True, size=d.get("comments_size", 9))
    p.at["comments"] = (p.n - 1, (p.L, p.y - 300, p.L + 466, p.y + 4))
    p.gap(324)
    p.para(T.CR_10, S, gap=10)
    p.para(T.CR_11, S, gap=10, face=p.bold)

    head(p, d, "", f)
    p.para(T.CR_ADVICE, S, gap=8)
    sg = d.get("signs", {})
    place = d.get("signed_at")
    p.para(f"WITNESS THE SIGNATURE HEREOF this {place[0] if place else '______'} day of {place[1] if place else '__________________, ________'} at "
           f"{place[2] if place else '______________________________'}.", S, gap=24)
    for label, key in (("Applicant (Employee)", "app"), ("Witness 1", "w1"), ("Witness 2", "w2"), ("Attorney for Applicant", "aa"),
                       ("Attorney or Representative for Defendant(s)", "da"), ("Claims Administrator / Employer", "adj"), ("Interpreter", "int")):
        who_, style, date = sg.get(key, (None, "field" if p.live and d.get("sigfields") else "s", None))
        p.sign(p.L, p.y, 270, label, who_, style, date)
        p.gap(37)
    p.gap(2)
    p.para(T.CR_NOTARY + "  " + d.get("notary_county", "____________________"), 7.5, gap=6)
    p.para("On ____________ before me, ____________________, personally appeared ____________________, who proved to me on the basis of satisfactory evidence to be the person whose "
           "name is subscribed to the within instrument.      Notary Public ______________________________", 7.5)


def grid(p, d):
    xs = (p.L, p.L + 72, p.L + 144, p.R)
    h = 24 if not d.get("grid_h") else d["grid_h"]
    top = p.y
    for x, s in zip(xs, T.CR_9_HEADS):
        p.put(x + 3, p.y - 10, s, 7, p.bold)
    p.gap(15)
    p.c.setLineWidth(.5)
    ini = d.get("initials", {})
    for key, text in T.CR_9_ISSUES:
        y = p.y - h
        p.c.line(xs[0], p.y, xs[3], p.y)
        if key == "oth" and d.get("other_issue"):
            text += "  " + d["other_issue"]
        p.put(xs[2] + 6, y + h / 2 - 3, text, S)
        a, b = ini.get(key, (None, None))
        for col, val in ((0, a), (1, b)):
            style = d.get("ini_style", "typed")
            if isinstance(style, tuple):
                style = style[col]
            if p.live:
                p.job("text", p.n - 1, p.name(f"p9_{key}_{'ad'[col]}"), (xs[col] + 20, y + 3, xs[col + 1] - 6, y + h - 3), val or "", 9)
            elif val:
                pens.initials(p.c, xs[col] + 4, y + (h - 14) / 2, 62, val, style, key)
        p.at["ini_" + key] = (p.n - 1, xs[0], y, xs[2], y + h)
        p.y = y
    p.c.rect(xs[0], p.y, xs[3] - xs[0], top - p.y)
    for x in xs[1:3]:
        p.c.line(x, p.y, x, top)
