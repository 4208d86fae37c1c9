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
        n = p.n
        eform.release(p, data)
        p.live = False
        if after:
            after(p)
        if data.get("order"):
            orders.oacr(p, data, data["order"])
        p.finish()
        assert n == 0 or True
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
