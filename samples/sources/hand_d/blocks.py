"""What a paper is made of: plain tuples. The layout modules turn them into pages.

DOC(footer)  a new paper starts on a new page; {n} in the footer is its own page number
T title · C centred line · H heading · P paragraph · N numbered paragraph · R right-hand line · Z small print
F form rows [[(label, value), ...], ...] · G table (header, rows) · K choices [(mark, label), ...]
I initials grid (heads, rows[(issue, applicant, defendant)]) · B labelled box · W warning box
S signatures [(role, name, kind, date), ...] kind: s = /s/, i = italics, ink, img, field, "" = empty
INK lines of longhand · PB page break · SP space · CAP caption (left lines, right lines)
"""
def DOC(footer=""): return ("DOC", footer)
def T(t): return ("T", t)
def C(t): return ("C", t)
def H(t): return ("H", t)
def P(t): return ("P", t)
def N(n, t): return ("N", n, t)
def R(t): return ("R", t)
def Z(t): return ("Z", t)
def F(*rows): return ("F", rows)
def G(head, rows, widths=None): return ("G", head, rows, widths)
def K(*opts, inline=True): return ("K", opts, inline)
def I(heads, rows): return ("I", heads, rows)
def B(label, text="", height=0): return ("B", label, text, height)
def W(t): return ("W", t)
def S(*sigs): return ("S", sigs)
def INK(seed, lines): return ("INK", seed, lines)
def PB(): return ("PB",)
def SP(n=10): return ("SP", n)
def CAP(left, right): return ("CAP", left, right)
