"""Pen strokes (signatures, initials, hand print) as unit-box polylines, deterministic by seed."""
import math
import random
import zlib

FONT = {
 "A": [[(0,1),(.5,0),(1,1)],[(.2,.6),(.8,.6)]], "B": [[(0,1),(0,0),(.7,.1),(.7,.4),(0,.5),(.8,.6),(.8,.9),(0,1)]],
 "C": [[(1,.2),(.6,0),(.1,.3),(.1,.7),(.5,1),(1,.8)]], "D": [[(0,1),(0,0),(.6,.05),(1,.5),(.6,.95),(0,1)]],
 "E": [[(.9,0),(0,0),(0,1),(.9,1)],[(0,.5),(.7,.5)]], "F": [[(.9,0),(0,0),(0,1)],[(0,.5),(.7,.5)]],
 "G": [[(1,.2),(.5,0),(0,.5),(.5,1),(1,.8),(1,.5),(.6,.5)]], "H": [[(0,0),(0,1)],[(1,0),(1,1)],[(0,.5),(1,.5)]],
 "I": [[(.5,0),(.5,1)]], "J": [[(.8,0),(.8,.8),(.4,1),(0,.8)]], "K": [[(0,0),(0,1)],[(.9,0),(0,.5),(1,1)]],
 "L": [[(0,0),(0,1),(.9,1)]], "M": [[(0,1),(0,0),(.5,.6),(1,0),(1,1)]], "N": [[(0,1),(0,0),(1,1),(1,0)]],
 "O": [[(.5,0),(0,.5),(.5,1),(1,.5),(.5,0)]], "P": [[(0,1),(0,0),(.8,.1),(.8,.4),(0,.55)]],
 "Q": [[(.5,0),(0,.5),(.5,1),(1,.5),(.5,0)],[(.6,.7),(1,1)]], "R": [[(0,1),(0,0),(.8,.1),(.8,.4),(0,.5),(.9,1)]],
 "S": [[(.9,.1),(.4,0),(.1,.25),(.8,.65),(.6,1),(0,.9)]], "T": [[(0,0),(1,0)],[(.5,0),(.5,1)]],
 "U": [[(0,0),(0,.7),(.5,1),(1,.7),(1,0)]], "V": [[(0,0),(.5,1),(1,0)]], "W": [[(0,0),(.25,1),(.5,.4),(.75,1),(1,0)]],
 "X": [[(0,0),(1,1)],[(1,0),(0,1)]], "Y": [[(0,0),(.5,.5),(1,0)],[(.5,.5),(.4,1)]], "Z": [[(0,0),(1,0),(0,1),(1,1)]],
}


def rng(seed):
    return random.Random(zlib.crc32(str(seed).encode()))


def signature(seed):
    """A cursive scribble in the unit box (y down)."""
    r = rng(seed)
    pts, x, n = [], .02, r.randint(6, 12)
    for i in range(n):
        w = r.uniform(.4, 1.4) * .9 / n
        tall = r.uniform(.35, .5) if i == 0 or r.random() < .2 else r.uniform(.08, .2)
        loop, ph = r.uniform(.5, 1.4) * w, r.uniform(-.5, .5)
        for k in range(12):
            t = k / 12
            pts.append((min(1, max(0, x + w * t + loop * math.sin(2 * math.pi * t) * .5)),
                        min(1, max(0, .58 - tall * math.sin(2 * math.pi * t + ph)))))
        x += w
    tail = [(.05, r.uniform(.8, .98)), (.5, r.uniform(.75, .9)), (1, r.uniform(.7, .95))] if r.random() < .5 else [(x, .55), (1, r.uniform(.3, .6))]
    return [pts, tail]


def letters(text, seed=None):
    """Hand-printed capitals in the unit box."""
    r = rng(seed or text)
    n, out = max(1, len(text)), []
    for i, ch in enumerate(text.upper()):
        for st in FONT.get(ch, []):
            out.append([((i + .1 + (x * .7 + (1 - y) * .15 + r.uniform(-.05, .05))) / n,
                         .08 + y * .84 + r.uniform(-.05, .05)) for x, y in st])
    return out


def cursive_lines(seed, lines):
    """Lines of hurried illegible longhand: one list of strokes for each line, unit box."""
    r = rng(seed)
    out = []
    for _ in range(lines):
        strokes, x = [], 0
        while x < .96:
            w = r.uniform(.05, .14)
            f = w * r.uniform(45, 60)
            ph = r.uniform(0, 6)
            strokes.append([(x + w * k / 24, .55 + (.18 + .22 * (r.random() < .15)) * math.sin(f * k / 24 * 3 + ph)
                             + r.uniform(-.06, .06)) for k in range(25)])
            x += w + .02
        out.append(strokes)
    return out


def svg(strokes, w, h, color="#1a2a6c", width=1.3):
    d = " ".join("M" + " L".join(f"{x*w:.1f} {y*h:.1f}" for x, y in s) for s in strokes)
    return (f'<svg width="{w}" height="{h}" viewBox="0 0 {w} {h}"><path d="{d}" fill="none" stroke="{color}" '
            f'stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"/></svg>')


def png(strokes, w=300, h=70, color=(20, 30, 90)):
    import io
    from PIL import Image, ImageDraw
    im = Image.new("RGB", (w, h), "white")
    d = ImageDraw.Draw(im)
    for s in strokes:
        d.line([(x * (w - 4) + 2, y * (h - 4) + 2) for x, y in s], fill=color, width=3, joint="curve")
    b = io.BytesIO()
    im.convert("P", palette=1, colors=8).save(b, "PNG", optimize=True)
    return b.getvalue()
