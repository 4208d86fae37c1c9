"""Layout helpers shared by the templates: ink, stable output, scans, conversion."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

import pikepdf
from PIL import Image, ImageDraw, ImageFilter

FIXED = "D:20240105120000Z"


def ink(name: str, w: float = 110, h: float = 26) -> list[list[tuple[float, float]]]:
    """Bezier strokes (4 points each) of a made-up signature; the same for the same name."""
    r = random.Random(name)
    strokes: list[list[tuple[float, float]]] = []
    x, y = 2.0, h * 0.35
    n = 5 + len(name) // 3
    step = (w - 8) * r.uniform(0.55, 1.0) / n
    for i in range(n):
        tall = h * (r.uniform(0.9, 1.3) if i in (0, r.randrange(n)) else r.uniform(0.15, 0.75))
        nx, ny = x + step, h * r.uniform(0.2, 0.45)
        strokes.append([(x, y), (x + step * r.uniform(-0.3, 0.6), tall), (nx - step * r.uniform(-0.2, 0.7), -h * r.uniform(-0.1, 0.4)), (nx, ny)])
        x, y = nx, ny
    if r.random() < 0.5:
        strokes.append([(x, y), (x - w * 0.3, -h * 0.15), (w * 0.3, h * 0.05), (w * 0.2, h * 0.02)])
    else:
        strokes.append([(x, y), (x + 12, y + h * r.uniform(-.4, .6)), (x + 20, y), (x + 28, h * r.uniform(0, .5))])
    return strokes


def ink_svg(name: str, w: int = 120, h: int = 26) -> str:
    d = ""
    for i, (a, b, c, e) in enumerate(ink(name, w, h)):
        flip = [(p[0], h - p[1]) for p in (a, b, c, e)]
        if i == 0:
            d += f"M{flip[0][0]:.1f},{flip[0][1]:.1f} "
        d += "C" + " ".join(f"{px:.1f},{py:.1f}" for px, py in flip[1:]) + " "
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 -3 {w} {h + 8}">'
            f'<path d="{d}" fill="none" stroke="#1b2a6b" stroke-width="1.3"/></svg>')


def ink_png(name: str, w: int = 120, h: int = 26, scale: int = 3) -> io.BytesIO:
    im = Image.new("L", (w * scale, (h + 10) * scale), 255)
    d = ImageDraw.Draw(im)
    for a, b, c, e in ink(name, w, h):
        pts = []
        for k in range(21):
            t = k / 20
            s = 1 - t
            px = s**3 * a[0] + 3 * s * s * t * b[0] + 3 * s * t * t * c[0] + t**3 * e[0]
            py = s**3 * a[1] + 3 * s * s * t * b[1] + 3 * s * t * t * c[1] + t**3 * e[1]
            pts.append((px * scale, (h + 4 - py) * scale))
        d.line(pts, fill=30, width=4)
    out = io.BytesIO()
    im.save(out, "PNG")
    out.seek(0)
    return out


def scrub(path: Path) -> None:
    """Fixed dates, no XMP, stable file id."""
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        if "/Metadata" in pdf.Root:
            del pdf.Root["/Metadata"]
        keep = {k: pdf.docinfo[k] for k in ("/Title", "/Producer", "/Creator") if k in pdf.docinfo}
        for k in list(pdf.docinfo.keys()):
            if k not in keep:
                del pdf.docinfo[k]
        pdf.docinfo["/CreationDate"] = FIXED
        for k in ("/DocChecksum", "/ID"):
            if k in pdf.trailer:
                del pdf.trailer[k]
        pdf.save(path, deterministic_id=True)


def scan(source: Path, target: Path, dpi: int = 150, skew: float = 0.4, noise: int = 0, hook=None) -> None:
    """Prints the paper and scans it, black and white, no text layer. `hook(page_no, image)` may soil it."""
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", "-png", str(source), f"{t}/p"], check=True)
        pages = []
        for i, f in enumerate(sorted(Path(t).glob("p*.png"))):
            im = Image.open(f).convert("L")
            im = im.rotate(skew * (1 if i % 2 else -0.6), fillcolor=255, resample=Image.BICUBIC)
            if hook:
                im = hook(i + 1, im)
            im = im.filter(ImageFilter.GaussianBlur(0.4))
            if noise:
                r = random.Random(i)
                d = ImageDraw.Draw(im)
                for _ in range(noise):
                    x, y = r.randrange(im.width), r.randrange(im.height)
                    d.ellipse([x, y, x + r.choice((1, 1, 2)), y + 1], fill=0)
            pages.append(im.point(lambda v: 255 if v > 150 else 0).convert("1", dither=Image.NONE))
        pages[0].save(target, "PDF", save_all=True, append_images=pages[1:], resolution=dpi)
    scrub(target)


def soffice(docx: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory() as t:
        subprocess.run(["soffice", f"-env:UserInstallation={Path(t).as_uri()}/profile", "--headless", "--convert-to", "pdf",
                        "--outdir", t, str(docx)], check=True, capture_output=True, timeout=180)
        shutil.copy(Path(t) / (docx.stem + ".pdf"), target)
    scrub(target)


def chromium(html: str, target: Path) -> None:
    with tempfile.TemporaryDirectory() as t:
        src = Path(t) / "p.html"
        src.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        f"--print-to-pdf={t}/o.pdf", f"file://{src}"], check=True, capture_output=True, timeout=120)
        shutil.copy(f"{t}/o.pdf", target)
    scrub(target)


def weasy(html: str, target: Path) -> None:
    import weasyprint
    weasyprint.HTML(string=html).write_pdf(target)
    scrub(target)


def stable_docx(path: Path) -> None:
    with zipfile.ZipFile(path) as z:
        items = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in items:
            info = zipfile.ZipInfo(name, (2024, 1, 5, 12, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)


def join(parts: list[Path], target: Path) -> None:
    with pikepdf.new() as out:
        for p in parts:
            with pikepdf.open(p) as src:
                out.pages.extend(src.pages)
        out.save(target, deterministic_id=True)
    scrub(target)
