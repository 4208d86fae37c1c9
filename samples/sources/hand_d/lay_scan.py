"""Turn a made PDF into an image-only scan (grey, a little skewed); blots by page in fractions."""
import math
import tempfile
from pathlib import Path
from . import marks


def scan(make, path, dpi=110, skew=.4, blots=(), levels=4):
    import pypdfium2 as pdfium
    from PIL import Image, ImageDraw
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen import canvas
    with tempfile.TemporaryDirectory() as td:
        src = Path(td) / "s.pdf"
        make(src)
        pdf = pdfium.PdfDocument(str(src))
        c = canvas.Canvas(str(path), pagesize=(612, 792), invariant=1)
        for i in range(len(pdf)):
            im = pdf[i].render(scale=dpi / 72).to_pil().convert("L")
            w, h = im.size
            r = marks.rng(f"{path}{i}" if False else f"scan{i}")
            d = ImageDraw.Draw(im)
            for pg, x0, y0, x1, y1 in blots:
                if pg == i + 1:
                    cx, cy, rx, ry = (x0 + x1) / 2 * w, (y0 + y1) / 2 * h, (x1 - x0) / 2 * w, (y1 - y0) / 2 * h
                    d.polygon([(cx + rx * (1 + r.uniform(-.12, .12)) * math.cos(a / 20 * math.pi),
                                cy + ry * (1 + r.uniform(-.15, .15)) * math.sin(a / 20 * math.pi)) for a in range(40)], fill=25)
            for _ in range(60):
                x, y = r.randrange(w), r.randrange(h)
                d.point([(x, y), (x + 1, y)], fill=90)
            im = im.rotate(skew * (1 if i % 2 else -1), fillcolor=250, resample=Image.BICUBIC)
            im = im.quantize(levels)
            c.drawImage(ImageReader(im), 0, 0, 612, 792)
            c.showPage()
        c.save()
