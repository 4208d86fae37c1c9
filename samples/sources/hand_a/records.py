"""Layout of the thick packet: 300 pages, of which ten are the WCAB papers."""
from datetime import date, timedelta
from random import Random

from . import eform, orders
from . import records_words as T
from .paper import Paper


def day(r, a=date(2020, 12, 1), b=date(2023, 5, 31)):
    return (a + timedelta(days=r.randrange((b - a).days))).strftime("%m/%d/%Y")


def head(p, left, right, face="Helvetica"):
    p.L, p.R, p.face = 60, 552, face
    p.page("", f"LB-{p.n + 1:04d}", 7)
    p.put(p.L, p.y, left, 10, p.bold)
    p.c.setFont(face, 9)
    p.c.drawRightString(p.R, p.y, right)
    p.gap(8)
    p.rule()
    p.gap(20)


def therapy(p, i):
    r = Random(f"pt{i}")
    d = (date(2020, 12, 7) + timedelta(days=i * 8)).strftime("%m/%d/%Y")
    head(p, "CHAFFEY PHYSICAL REHABILITATION", f"Visit {i + 1}   {d}")
    p.put(p.L, p.y, f"Patient: {T.PATIENT}    DOI 11/16/2020    Claim {T.CLAIM}", 9)
    p.gap(22)
    v = dict(a=r.randrange(4, 9), b=r.randrange(2, 6), c=r.randrange(30, 60), d=r.randrange(8, 20), e=r.randrange(95, 125))
    for k, bank in (("S:", T.THERAPY_S), ("O:", T.THERAPY_O), ("A:", T.THERAPY_A), ("P:", T.THERAPY_P)):
        p.put(p.L, p.y, k, 10, p.bold)
        for s in r.sample(bank, 2 if k != "O:" else 4):
            p.para(s.format(**v), 10, x=p.L + 24, gap=3)
        p.gap(10)
    p.gap(10)
    p.put(p.L, p.y, f"Time in {r.randrange(8, 16)}:{r.choice(['00', '15', '30', '45'])}   units billed {r.randrange(3, 6)}    {r.choice(['K. Villareal PT', 'B. Dunning PTA', 'A. Ferro DPT'])}", 9)


def pr2(p, i):
    r = Random(f"pr{i}")
    d = (date(2020, 12, 10) + timedelta(days=i * 19)).strftime("%m/%d/%Y")
    head(p, "PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)", d, "Times-Roman")
    p.put(p.L, p.y, f"Patient: {T.PATIENT}     Employer: Ridgeline Cold Storage Inc     Claims administrator: Norwick TPA, Inc.", 10)
    p.gap(26)
    x = p.L
    for s in ("Periodic report", "Change in treatment plan", "Need for referral", "Info requested", "Other"):
        p.check(x, p.y, r.choice(["x", None]), 8)
        x = p.put(x + 11, p.y, s, 9) + 14
    p.gap(28)
    for s in T.PR2_BODY:
        p.para(s.format(rx=r.choice(T.PR2_RX), req=r.choice(T.PR2_REQ), work=r.choice(T.PR2_WORK)), 11, lead=16, gap=10)
    p.gap(20)
    p.sign(p.L, p.y, 220, "Primary treating physician", "R. Oyarzun MD", "italic", d)


def qme(p):
    r = Random("qme")
    order = T.QME_SECTIONS[:]
    for i in range(38):
        head(p, "PANEL QME REPORT - J. MERRIWEATHER-OKAFOR, M.D.", f"Re: Pemberton-Ruiz   page {i + 1} of 38", "Times-Roman")
        if i == 0:
            p.para("June 27, 2022\n\nNorwick TPA, Inc.; Lindqvist Barroso APC; Mbeki-Farrow & Dunne LLP\n\nRE: " + T.PATIENT + "   " + T.ADJ + "   DOI 11/16/2020", 11, gap=16)
        section = {0: 0, 2: 2, 3: 3, 4: 1, 27: 4, 30: 5, 32: 6, 36: 7}.get(i)
        if section is not None:
            title, body = order[section]
        elif i == 34:
            title, body = T.QME_MMI
        elif i == 37:
            title, body = T.QME_FM
        else:
            title, body = "", ""
        if title:
            p.put(p.L, p.y, title, 11, p.bold)
            p.gap(18)
            p.para(body, 11, lead=16, gap=14)
        if 4 <= i <= 26 or not title:
            for _ in range(16 if not title else 11):
                what = r.choice(T.QME_WHAT).format(n=r.randrange(1, 90))
                p.para(T.QME_RECORD[0].format(d=day(r, b=date(2022, 6, 1)), who=r.choice(T.QME_WHO), what=what), 10.5, lead=15, gap=4)
        if i == 37:
            p.gap(30)
            p.para("I declare under penalty of perjury that the information in this report is true and correct to the best of my knowledge (Labor Code section 4628).", 10, gap=30)
            p.sign(p.L, p.y, 240, "J. Merriweather-Okafor, M.D., QME", "J. Merriweather-Okafor", "ink", "06/27/2022")


def ledger(p, i):
    r = Random(f"bill{i}")
    if i % 2:
        head(p, "INLAND EMPIRE RX SERVICES - PATIENT PROFILE", f"sheet {i // 2 + 1}", "Courier")
        for _ in range(26):
            p.put(p.L, p.y, f"{day(r)}  {r.choice(T.DRUGS):<24}  #{r.choice([30, 60, 90]):<3} RX{r.randrange(100000, 999999)}  {r.randrange(18, 240)}.{r.randrange(100):02d}", 9)
            p.gap(21)
    else:
        head(p, "NORWICK TPA - EXPLANATION OF REVIEW", f"EOR {48000 + i * 7}", "Courier")
        p.put(p.L, p.y, "DOS         CODE    UNITS   CHARGED    ALLOWED   REASON", 9)
        p.gap(20)
        for _ in range(25):
            c = r.randrange(60, 900)
            p.put(p.L, p.y, f"{day(r)}  {r.choice(T.CODES)}   {r.randrange(1, 5)}      {c:>5}.00    {c * .55:>7.2f}    {r.choice(['OMFS', 'G10', 'W1', 'DUP'])}", 9)
            p.gap(21)


def ur(p, i):
    r = Random(f"ur{i}")
    head(p, "CLEARWELL REVIEW SERVICES", day(r), "Times-Roman")
    for s in T.UR_TEXT:
        p.para(s.format(req=r.choice(T.PR2_REQ), d=day(r), det=r.choice(T.UR_DET), rev=r.choice(T.UR_REV)), 11, lead=16, gap=14)


def hospital(p, i):
    r = Random(f"h{i}")
    head(p, T.HOSPITAL[i % 3], f"MRN 00{r.randrange(100000, 999999)}  04/1{r.randrange(2, 5)}/2021", "Courier")
    p.put(p.L, p.y, "PT: " + T.PATIENT.upper() + "   DOB 01/31/1979", 9)
    p.gap(24)
    if i % 3 == 2:
        for s in T.LAB:
            p.put(p.L, p.y, s.format(a=r.randrange(82, 120), b=r.randrange(130, 160) / 10, c=r.randrange(50, 99) / 10, d=r.randrange(180, 320)), 10)
            p.gap(20)
        if i == 8:
            p.put(p.L, p.y, T.LAB_MMA, 10)
    else:
        for k in range(20):
            p.put(p.L, p.y, f"{6 + k // 2:02d}:{'30' if k % 2 else '00'}  BP {r.randrange(110, 140)}/{r.randrange(66, 88)}  P {r.randrange(60, 90)}  R {r.randrange(12, 19)}  O2 {r.randrange(95, 100)}%  pain {r.randrange(2, 8)}/10", 10)
            p.gap(20)


def notes(p, i):
    r = Random(f"n{i}")
    head(p, "NORWICK TPA, INC. - CLAIM NOTES", f"Claim {T.CLAIM}  page {i + 1}/10", "Courier")
    for k in range(22):
        d = (date(2020, 12, 1) + timedelta(days=i * 88 + k * 4)).strftime("%m/%d/%Y")
        p.para(r.choice(T.NOTES).format(d=d), 9.5, gap=10)


def packet(path):
    p = Paper(path, title="Subpoenaed records")
    p.L, p.R = 72, 540
    p.page("", "LB-0001")
    p.gap(60)
    for i, s in enumerate(T.CUSTODIAN):
        p.para(s, 12 if i else 14, lead=20, gap=24, face=p.bold if i == 0 else None)
    p.page("", "LB-0002")
    p.put(p.L, p.y, "INDEX", 13, p.bold)
    p.gap(30)
    at = 3
    for s, n in T.INDEX:
        p.put(p.L, p.y, s, 11)
        p.put(440, p.y, f"{at} - {at + n - 1}", 11)
        at += n
        p.gap(22)
    for i in range(90):
        therapy(p, i)
    for i in range(30):
        pr2(p, i)
    qme(p)
    p.face = "Helvetica"
    eform.release(p, T.RELEASE)
    orders.oacr(p, T.RELEASE, T.RELEASE["order"])
    for fn, n in ((ledger, 70), (ur, 30), (hospital, 20), (notes, 10)):
        for i in range(n):
            fn(p, i)
    assert p.n == 300, p.n
    p.finish()
