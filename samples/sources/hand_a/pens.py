"""Marks and handwriting: ticks, crosses, signatures, initials. Everything drawn is fixed by its seed."""
import io
from random import Random

from PIL import Image, ImageDraw
from reportlab.lib.colors import Color
from reportlab.lib.utils import ImageReader

INK = Color(0.05, 0.08, 0.42)
BLACK = Color(0, 0, 0)


def curves(seed, w, h, loops):
    """Bezier strokes of a hand in a w x h box: [(x0, y0, [(x1, y1, x2, y2, x3, y3), ...]), ...]."""
    r = Random(seed)
    strokes, x, y = [], 0.0, h * r.uniform(0.3, 0.6)
    step, path = w / (loops + 1), []
    start = (x, y)
    for i in range(loops):
        nx, ny = x + step * r.uniform(0.7, 1.25), h * r.uniform(0.1, 0.55)
        top = h * r.uniform(0.75, 1.15) if i % 3 == 0 else h * r.uniform(0.4, 0.8)
        path.append((x + step * r.uniform(0.1, 0.9), top, x - step * r.uniform(-0.1, 0.5), -h * r.uniform(-0.05, 0.25), nx, ny))
        x, y = nx, ny
    strokes.append((*start, path))
    if loops > 4:  # a paraph under the name
        strokes.append((w * 0.1, -h * 0.05, [(w * 0.4, -h * 0.2, w * 0.7, h * 0.05, w * 1.02, h * r.uniform(0.1, 0.4))]))
    return strokes


def stroke(c, x, y, strokes, width=1.0, colour=INK):
    c.saveState()
    c.setStrokeColor(colour)
    c.setLineWidth(width)
    c.setLineCap(1)
    for x0, y0, path in strokes:
        p = c.beginPath()
        p.moveTo(x + x0, y + y0)
        for a in path:
            p.curveTo(x + a[0], y + a[1], x + a[2], y + a[3], x + a[4], y + a[5])
        c.drawPath(p)
    c.restoreState()


def bezier(p0, a, n=14):
    for i in range(n + 1):
        t = i / n
        u = 1 - t
        yield (u**3 * p0[0] + 3 * u * u * t * a[0] + 3 * u * t * t * a[2] + t**3 * a[4],
               u**3 * p0[1] + 3 * u * u * t * a[1] + 3 * u * t * t * a[3] + t**3 * a[5])


def picture(seed, w, h, loops, scale=4):
    """The same hand as a small picture with a clear ground."""
    W, H = int(w * scale), int(h * scale * 1.6)
    im = Image.new("RGBA", (W, H), (255, 255, 255, 0))
    d = ImageDraw.Draw(im)
    for x0, y0, path in curves(seed, w * 0.94, h, loops):
        at = (x0, y0)
        for a in path:
            pts = [(px * scale + 4, H - (py + h * 0.3) * scale) for px, py in bezier(at, a)]
            d.line(pts, fill=(18, 24, 96, 255), width=scale + 1, joint="curve")
            at = (a[4], a[5])
    out = io.BytesIO()
    im.save(out, "PNG", optimize=True)
    out.seek(0)
    return ImageReader(out)


def mark(c, x, y, s, style):
    """A mark in the square whose lower left corner is x, y and whose side is s."""
    c.saveState()
    c.setStrokeColor(BLACK)
    c.setFillColor(BLACK)
    if style == "x":                       # two ruled strokes
        c.setLineWidth(1.3)
        c.line(x + 1.5, y + 1.5, x + s - 1.5, y + s - 1.5)
        c.line(x + 1.5, y + s - 1.5, x + s - 1.5, y + 1.5)
    elif style == "pen-x":                 # a pen's cross, past the edges
        stroke(c, x, y, [(-2, -3, [(s * .3, s * .4, s * .7, s * .6, s + 4, s + 5)]),
                         (-1, s + 3, [(s * .4, s * .7, s * .5, s * .2, s + 2, -3)])], 1.4)
    elif style == "pen-tick":              # a pen's tick, past the edges
        stroke(c, x, y, [(0, s * .5, [(s * .1, s * .3, s * .25, 0, s * .35, -1),
                                      (s * .5, s * .6, s * .9, s * 1.2, s + 7, s + 8)])], 1.5)
    elif style == "tick":                  # a dingbat larger than its box
        c.setFont("ZapfDingbats", s * 1.55)
        c.drawString(x - 1, y - 1, "\u2714")
    elif style == "cross":                 # a dingbat cross within
        c.setFont("ZapfDingbats", s)
        c.drawString(x + s * .14, y + s * .14, "\u2718")
    elif style == "fill":
        c.rect(x + 1.6, y + 1.6, s - 3.2, s - 3.2, stroke=0, fill=1)
    elif style == "letter":
        c.setFont("Courier-Bold", s * 1.1)
        c.drawCentredString(x + s / 2, y + s * .18, "X")
    elif style == "dot":
        c.circle(x + s / 2, y + s / 2, s * .27, stroke=0, fill=1)
    else:
        raise ValueError(style)
    c.restoreState()


def hand(who, w):
    """Breadth, height and number of loops of a person's signature."""
    r = Random("hand" + who)
    return min(w - 20, r.uniform(70, 150)), r.uniform(11, 19), r.randrange(5, 12)


def signature(c, x, y, w, who, style):
    """A signature standing on the line at x, y."""
    if style == "s":
        c.setFont("Helvetica", 10)
        c.drawString(x + 4, y + 3, "/s/ " + who)
    elif style == "italic":
        c.setFont("Times-Italic", 13)
        c.drawString(x + 6, y + 3, who)
    elif style == "ink":
        stroke(c, x + 8, y + 3, curves(who, *hand(who, w)), 1.15)
    elif style == "picture":
        ww, h, loops = hand(who, w)
        c.drawImage(picture(who, ww, h, loops), x + 6, y - 3, ww, h * 1.6, mask="auto")
    else:
        raise ValueError(style)


def again(who, row):
    """The same two letters once more: same hand, not the same stroke."""
    r = Random(who + row)
    tall = r.uniform(8, 11)
    return [(x0 + r.uniform(-1, 1), y0, [tuple(v + r.uniform(-.9, .9) for v in a) for a in path])
            for x0, y0, path in curves("i" + who, r.uniform(19, 24), tall, 3 + sum(map(ord, who)) % 3)]


def initials(c, x, y, w, who, style, row=""):
    """Initials in the cell or on the line at x, y; `row` makes the hand a little different each time."""
    if style == "typed":
        c.setFont("Helvetica", 9)
        c.drawCentredString(x + w / 2, y + 3, who)
    elif style == "italic":
        c.setFont("Times-Italic", 11)
        c.drawCentredString(x + w / 2, y + 3, who)
    elif style == "ink":
        stroke(c, x + w / 2 - 11, y + 3, again(who, row), 1.0)
    elif style == "picture":
        c.drawImage(picture("i" + who, 24, 9, 3 + len(row) % 2), x + w / 2 - 12, y - 1, 24, 14.4, mask="auto")
    else:
        raise ValueError(style)
