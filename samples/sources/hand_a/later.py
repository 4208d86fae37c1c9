"""What is laid over the drawn pages: form fields and annotations."""
import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.lib.utils import simpleSplit

WHEN = String("D:20240102090000Z")


def esc(s):
    return s.encode("cp1252", "replace").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


class Overlay:
    def __init__(self, pdf):
        self.pdf = pdf
        self.helv = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding))
        self.zadb = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats))
        self.res = Dictionary(Font=Dictionary(Helv=self.helv, ZaDb=self.zadb))
        self.fields = []

    def look(self, w, h, ops):
        return self.pdf.make_stream(ops, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, w, h]), Resources=self.res)

    def put(self, page, annot):
        pg = self.pdf.pages[page]
        annot = self.pdf.make_indirect(annot)
        annot.P = pg.obj
        if "/Annots" not in pg.obj:
            pg.obj.Annots = Array([])
        pg.obj.Annots.append(annot)
        return annot

    def text(self, page, name, rect, value="", size=9, comb=0, lines=False):
        x0, y0, x1, y1 = rect
        w, h = x1 - x0, y1 - y0
        ops = b"/Tx BMC q BT 0 g /Helv %.2f Tf " % size
        if comb:
            cell = w / comb
            at = 0
            for i, ch in enumerate(value):
                x = i * cell + cell / 2 - size * .28
                ops += b"%.2f %.2f Td (%s) Tj " % (x - at, h / 2 - size * .35 if i == 0 else 0, esc(ch))
                at = x
        elif lines:
            ops += b"%.2f TL 2 %.2f Td " % (size * 1.2, h - size * 1.1)
            for piece in value.split("\n"):
                for s in simpleSplit(piece, "Helvetica", size, w - 6) or [""]:
                    ops += b"(%s) Tj T* " % esc(s)
        else:
            ops += b"2 %.2f Td (%s) Tj " % (h / 2 - size * .35, esc(value))
        ops += b"ET Q EMC"
        d = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String(name), Rect=Array([x0, y0, x1, y1]), F=4,
                       DA=String("/Helv %g Tf 0 g" % size), MK=Dictionary())
        if value:
            d.V = String(value)
        if comb:
            d.MaxLen, d.Ff = comb, 1 << 24
        if lines:
            d.Ff = 1 << 12
        d.AP = Dictionary(N=self.look(w, h, ops))
        self.fields.append(self.put(page, d))

    def states(self, rect, export, glyph):
        w, h = rect[2] - rect[0], rect[3] - rect[1]
        on = b"q BT 0 g /ZaDb %.2f Tf %.2f %.2f Td (%s) Tj ET Q" % (h * .95, w * .12, h * .16, glyph.encode())
        return Dictionary({"/" + export: self.look(w, h, on), "/Off": self.look(w, h, b"")})

    def check(self, page, name, rect, on=False, export="On", glyph="4"):
        state = Name("/" + export) if on else Name.Off
        d = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Btn, T=String(name), Rect=Array(list(rect)), F=4,
                       V=state, AS=state, MK=Dictionary(CA=String(glyph)), DA=String("/ZaDb 0 Tf 0 g"))
        d.AP = Dictionary(N=self.states(rect, export, glyph))
        self.fields.append(self.put(page, d))

    def radio(self, name, kids, on=None, glyph="l"):
        """kids: [(page, rect, export), ...]"""
        top = self.pdf.make_indirect(Dictionary(FT=Name.Btn, Ff=(1 << 15) | (1 << 14), T=String(name), V=Name("/" + on) if on else Name.Off, Kids=Array([])))
        for page, rect, export in kids:
            d = Dictionary(Type=Name.Annot, Subtype=Name.Widget, Rect=Array(list(rect)), F=4, Parent=top,
                           AS=Name("/" + export) if export == on else Name.Off, MK=Dictionary(CA=String(glyph)))
            d.AP = Dictionary(N=self.states(rect, export, glyph))
            top.Kids.append(self.put(page, d))
        self.fields.append(top)

    def sig(self, page, name, rect, who="", when=""):
        w, h = rect[2] - rect[0], rect[3] - rect[1]
        d = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String(name), Rect=Array(list(rect)), F=132)
        ops = b""
        if who:
            ops = b"q BT 0 g /Helv 11 Tf 3 %.2f Td (%s) Tj /Helv 5.5 Tf %.2f 9 Td (Digitally signed by) Tj 0 -7 Td (%s) Tj 0 -7 Td (Date: %s) Tj ET Q" % (
                h / 2 - 4, esc(who), w * .58, esc(who), esc(when))
            d.V = self.pdf.make_indirect(Dictionary(
                Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), SubFilter=Name("/adbe.pkcs7.detached"), Name=String(who),
                M=String("D:" + when.replace("-", "") + "150000-08'00'"), ByteRange=Array([0, 0, 0, 0]), Contents=String(b"\0" * 64)))
        d.AP = Dictionary(N=self.look(w, h, ops))
        self.fields.append(self.put(page, d))

    def freetext(self, page, rect, value, size=9, author="", colour=(0, 0, 0), lead=None):
        x0, y0, x1, y1 = rect
        w, h = x1 - x0, y1 - y0
        ops = b"q BT %g %g %g rg /Helv %.2f Tf %.2f TL 2 %.2f Td " % (*colour, size, lead or size * 1.2, h - size * 1.05)
        for piece in value.split("\n"):
            for s in simpleSplit(piece, "Helvetica", size, w - 6):
                ops += b"(%s) Tj T* " % esc(s)
        d = Dictionary(Type=Name.Annot, Subtype=Name.FreeText, IT=Name.FreeTextTypeWriter, Rect=Array(list(rect)), F=4, Contents=String(value),
                       DA=String("%g %g %g rg /Helv %g Tf" % (*colour, size)), T=String(author), M=WHEN, BS=Dictionary(W=0))
        d.AP = Dictionary(N=self.look(w, h, ops + b"ET Q"))
        self.put(page, d)

    def ink(self, page, points, width=1.6, colour=(0.05, 0.08, 0.5), author=""):
        """points: list of strokes, each [(x, y), ...] in page space"""
        xs = [x for s in points for x, _ in s]
        ys = [y for s in points for _, y in s]
        x0, y0, x1, y1 = min(xs) - 3, min(ys) - 3, max(xs) + 3, max(ys) + 3
        ops = b"q %g %g %g RG %g w 1 J 1 j " % (*colour, width)
        for s in points:
            for i, (x, y) in enumerate(s):
                ops += b"%.2f %.2f %s " % (x - x0, y - y0, b"l" if i else b"m")
            ops += b"S "
        d = Dictionary(Type=Name.Annot, Subtype=Name.Ink, Rect=Array([x0, y0, x1, y1]), F=4, C=Array(list(colour)), T=String(author), M=WHEN,
                       BS=Dictionary(W=width), InkList=Array([Array([v for pt in s for v in pt]) for s in points]))
        d.AP = Dictionary(N=self.look(x1 - x0, y1 - y0, ops + b"Q"))
        self.put(page, d)

    def strikeout(self, page, rects, author=""):
        x0, y0 = min(r[0] for r in rects), min(r[1] for r in rects)
        x1, y1 = max(r[2] for r in rects), max(r[3] for r in rects)
        ops = b"q 0.8 0 0 RG 1.1 w "
        quads = []
        for a, b, c, e in rects:
            mid = b + (e - b) * .42
            ops += b"%.2f %.2f m %.2f %.2f l S " % (a - x0, mid - y0, c - x0, mid - y0)
            quads += [a, e, c, e, a, b, c, b]
        d = Dictionary(Type=Name.Annot, Subtype=Name.StrikeOut, Rect=Array([x0, y0, x1, y1]), F=4, C=Array([0.8, 0, 0]), T=String(author), M=WHEN,
                       QuadPoints=Array(quads))
        d.AP = Dictionary(N=self.look(x1 - x0, y1 - y0, ops + b"Q"))
        self.put(page, d)

    def stamp(self, page, rect, lines, colour=(0.1, 0.2, 0.6), author=""):
        x0, y0, x1, y1 = rect
        w, h = x1 - x0, y1 - y0
        ops = b"q %g %g %g RG %g %g %g rg 1.5 w 1 1 %.2f %.2f re S BT " % (*colour, *colour, w - 2, h - 2)
        size = h / (len(lines) + 1.2)
        ops += b"/Helv %.2f Tf %.2f TL 8 %.2f Td " % (size, size * 1.25, h - size * 1.35)
        for s in lines:
            ops += b"(%s) Tj T* " % esc(s)
        d = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=Array(list(rect)), F=4, Contents=String("\n".join(lines)), T=String(author), M=WHEN)
        d.AP = Dictionary(N=self.look(w, h, ops + b"ET Q"))
        self.put(page, d)

    def close(self):
        if self.fields:
            self.pdf.Root.AcroForm = self.pdf.make_indirect(Dictionary(Fields=Array(self.fields), DR=self.res, DA=String("/Helv 9 Tf 0 g"), NeedAppearances=False))


def apply(path, jobs):
    """jobs: [(method, args, kwargs), ...]"""
    if not jobs:
        return
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        over = Overlay(pdf)
        for method, args, kw in jobs:
            getattr(over, method)(*args, **kw)
        over.close()
        pdf.save(path, deterministic_id=True, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
