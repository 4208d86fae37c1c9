"""One function for each sample file."""
from . import cases_eform as E
from . import eform, orders
from .paper import Paper

CR_T, ST_T = "Compromise and Release", "Stipulations with Request for Award"


def e_stips(data, live=False, after=None):
    def make(path):
        p = Paper(path, live=live, title=ST_T)
        eform.stips(p, data)
        if after:
            after(p)
        p.finish()
    return make


def e_release(data, live=False, before=None, after=None):
    def make(path):
        p = Paper(path, live=live, title=CR_T)
        if before:
            before(p)
            p.L, p.R = 54, 558
        eform.release(p, data)
        p.live = False
        if after:
            after(p)
        if data.get("order"):
            orders.oacr(p, data, data["order"])
        p.finish()
    return make


def pen_notes(p):
    """A tick in ink beside IS, and a typewriter note added in paragraph 9."""
    page, x, y, s = p.at["need"]["is"]
    p.job("ink", page, [[(x - 1, y + 4), (x + 1.5, y + 1), (x + 3.5, y - 1.5), (x + 6, y + 4), (x + 9, y + 9.5), (x + 13, y + 15)]], author="tamsin")
    page, (x0, y0, x1, y1) = p.at["p9"]
    p.job("freetext", page, (x0 + 6, y1 - 76, x1 - 10, y1 - 26), E.PEN_NOTES_TYPED_ON, 9, "tamsin", (0, 0, .55))


def packet_cover(p):
    orders.cover(p, E.PACKET, E.PACKET["cover"])


def packet_addendum(p):
    d = E.PACKET
    orders.addendum(p, "ADDENDUM \"A\" TO COMPROMISE AND RELEASE", ["Stallworth v. Eden Valley Produce Terminal / Granite Pass Indemnity", "ADJ77120415; ADJ77120416"],
                    E.PACKET_ADDENDUM, [("Applicant", *d["signs"]["app"]), ("Attorney for applicant", *d["signs"]["aa"]), ("Attorney for defendant", *d["signs"]["da"])],
                    foot="Addendum A - C&R - Stallworth")


SAMPLES = {
    "a01-stips-zero-pd.pdf": e_stips(E.ZERO_PD),
    "a02-stips-fourteen.pdf": e_stips(E.FOURTEEN_LIVE, live=True),
    "a03-stips-fourteen-flat.pdf": e_stips(E.FOURTEEN),
    "a04-stips-small-scan-box.pdf": e_stips(E.SMALL_SCAN),
    "a05-stips-two-marks.pdf": e_stips(E.TWO_MARKS),
    "a06-stips-pen-notes.pdf": e_stips(E.PEN_NOTES, after=pen_notes),
    "a12-cr-both-initials.pdf": e_release(E.BOTH_INITIALS, live=True),
    "a13-cr-lumbar-comments.pdf": e_release(E.LUMBAR_ALL_INITIALLED),
    "a14-cr-lumbar-shoulder.pdf": e_release(E.LUMBAR_AND_SHOULDER),
    "a15-cr-four-initials.pdf": e_release(E.NO_INITIALS),
    "a16-cr-initials-left.pdf": e_release(E.ONE_SIDE),
    "a17-cr-empty.pdf": e_release(E.BLANK_CR, live=True),
    "a18-cr-filled-in.pdf": e_release(E.NOT_SIGNED),
    "a19-packet-cover-addendum.pdf": e_release(E.PACKET, before=packet_cover, after=packet_addendum),
}


# ---------------------------------------------------------------- the office's re-typed forms
from . import cases_office as O  # noqa: E402
from . import office, pens       # noqa: E402


def o_stips(data, live=False, after=None):
    def make(path):
        p = Paper(path, face="Times-Roman", live=live, title=ST_T)
        office.stips(p, data)
        if after:
            after(p)
        p.finish()
    return make


def o_release(data, after=None, order_first=None):
    def make(path):
        p = Paper(path, face="Times-Roman", title=CR_T)
        office.release(p, data)
        if after:
            after(p)
        if data.get("order"):
            orders.oacr(p, data, data["order"], face="Helvetica")
        p.finish()
    return make


def judge_strike(path):
    """Item c of the Award struck through by hand, with the judge's initials in the margin, on the judge's own page."""
    p = Paper(path, face="Times-Roman", title=ST_T)
    office.stips(p, O.JUDGE_STRIKE)
    page, spots = p.at["award_c"]
    assert page == p.n - 1
    for x0, y0, x1, y1 in spots:
        mid = (y0 + y1) / 2 - 1
        pens.stroke(p.c, x0 - 26, mid, [(0, -1, [((x1 - x0) * .3, 2, (x1 - x0) * .7, -2.5, x1 - x0 + 32, 1)])], 1.5)
    x0, y0, x1, y1 = spots[0]
    pens.initials(p.c, 10, y0 - 6, 62, "DP", "ink", "strike")
    p.finish()


def struck_par_6(p):
    page, spots = p.at["p6"]
    p.job("strikeout", page, spots, author="nbarroso")
    x0, y0, x1, y1 = spots[-1]
    p.job("freetext", page, (p.L, y0 - 62, p.R, y0 - 16), O.STRUCK_NOTE, 9.5, "nbarroso", (.6, 0, 0))
    last = p.at["comments"]
    page, x0, y0, x1, y1 = last[3]
    p.job("freetext", page, (x0 + 2, y0 - 18, x1, y1), O.STRUCK_COMMENT, 10, "nbarroso", (.6, 0, 0), 17)
    p.job("stamp", 0, (448, 728, 566, 772), ["RECEIVED", "FEB 04 2019", "WCAB LONG BEACH"], (.1, .2, .6), "clerk")


def sweep_addendum(p):
    d = O.BACK_ONLY
    orders.addendum(p, "ADDENDUM TO COMPROMISE AND RELEASE", ["Roosevelt Vang-Delacroix v. Mission Tire Recyclers; Granite Pass Indemnity Company", "Case No. ADJ78070015"],
                    O.BACK_ONLY_ADDENDUM, [("Applicant", *d["signs"]["app"]), ("Attorney for Applicant", *d["signs"]["aa"]), ("Attorney for Defendant", *d["signs"]["da"])],
                    foot="ADDENDUM TO C&R, ADJ78070015")


def two_cases(path):
    """One packet: a C&R in one case, Stips in the other, then the order and the award of the same day."""
    p = Paper(path, face="Times-Roman", title="C&R and Stips")
    office.release(p, O.TWO_CASES_CR)
    award = dict(O.TWO_CASES_STIPS)
    office.stips(p, dict(award, award_skip=True))
    orders.oacr(p, O.TWO_CASES_CR, O.TWO_CASES_CR["order"], face="Helvetica", adj=["ADJ78081341"])
    p.L, p.R = 76, 540
    office.award(p, O.TWO_CASES_STIPS)
    p.finish()


SAMPLES.update({
    "a07-stips-radio.pdf": o_stips(O.RADIO, live=True),
    "a08-stips-judge-strike.pdf": judge_strike,
    "a09-stips-no-mark.pdf": o_stips(O.NO_MARK),
    "a10-stips-empty.pdf": o_stips(O.EMPTY_STIPS, live=True),
    "a20-cr-msa-funded.pdf": o_release(O.MSA_FUNDED),
    "a21-cr-indemnity-only.pdf": o_release(O.INDEMNITY_ONLY),
    "a22-cr-struck-par6.pdf": o_release(O.STRUCK_PAR_6, after=struck_par_6),
    "a23-cr-signed-january.pdf": o_release(O.NO_ORDER),
    "a24-cr-back-addendum.pdf": o_release(O.BACK_ONLY, after=sweep_addendum),
    "a25-packet-two-cases.pdf": two_cases,
})
SAMPLES = dict(sorted(SAMPLES.items()))


# ---------------------------------------------------------------- the old typewritten form
from . import form3, form3_words as F  # noqa: E402


def old_knee(path):
    p = Paper(path, face="Times-Roman", title="Laderman")
    form3.stips(p, F.KNEE)
    form3.memo(p)
    p.finish()


SAMPLES["a11-stips-old-knee.pdf"] = old_knee
SAMPLES = dict(sorted(SAMPLES.items()))


# ---------------------------------------------------------------- the thick packet
from . import records  # noqa: E402

SAMPLES["a26-records-300-pages.pdf"] = records.packet
