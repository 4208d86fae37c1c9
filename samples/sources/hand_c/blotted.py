"""Compromises whose sheet of initials came back from the copier with a blot over the future-medical line: rows 8 and 9 of the practitioners' matrix."""

import io
import math
import random
from pathlib import Path

from . import typed
from .typewriter import approving, release

DPI = 150
"""Of the sheet that was copied: the other sheets are as they were printed."""


def blotted(look, blocks, issue):
    """Writes the paper with the sheet on which ISSUE stands in the grid as a grey picture, a blot over both its cells."""

    def write(path):
        import pypdfium2 as pdfium
        from PIL import Image, ImageDraw

        clean = io.BytesIO()
        clean.write(bytes(typed.Typist(look).write(blocks).pdf.output()))
        paper = pdfium.PdfDocument(clean.getvalue())
        number, left, top = _place(paper, issue)
        picture = paper[number].render(scale=DPI / 72).to_pil().convert("L")
        rnd = random.Random(Path(path).name)
        scale = DPI / 72
        draw = ImageDraw.Draw(picture)
        middle, height = (left - 74) * scale, 8.5 * scale
        draw.polygon([
            (middle + 78 * scale * (1 + rnd.uniform(-0.06, 0.06)) * math.cos(a / 24 * math.pi), (top + 5) * scale + height * (1 + rnd.uniform(-0.2, 0.2)) * math.sin(a / 24 * math.pi))
            for a in range(48)
        ], fill=30)
        for _ in range(300):
            x, y = rnd.randrange(picture.width), rnd.randrange(picture.height)
            draw.point([(x, y), (x + 1, y)], fill=rnd.randrange(60, 160))
        picture = picture.rotate(0.4, resample=Image.Resampling.BICUBIC, fillcolor=250)
        _replace(paper, number, picture, path)

    return write


def _place(paper, issue):
    """(sheet from 0, left, top) of the line of the grid that says ISSUE."""
    for number, page in enumerate(paper):
        text = page.get_textpage()
        found = text.search(issue, match_case=True).get_next()
        if found:
            left, _, _, top = text.get_charbox(found[0])
            return number, left, page.get_height() - top
    raise LookupError(issue)


def _replace(paper, number, picture, path):
    import pypdfium2 as pdfium

    jpeg = io.BytesIO()
    picture.save(jpeg, "JPEG", quality=55, dpi=(DPI, DPI))
    width, height = paper[number].get_size()
    del paper[number]
    page = paper.new_page(width, height, number)
    image = pdfium.PdfImage.new(paper)
    image.load_jpeg(jpeg)
    image.set_matrix(pdfium.PdfMatrix().scale(width, height))
    page.insert_obj(image)
    page.gen_content()
    paper.save(str(path))


# c33 nothing else speaks -------------------------------------------------------
SALGADO = dict(
    case="ADJ10447126", worker="Renata Salgado", address="2207 Almond Spur, Chico, CA 95928", employer="Butte Nut Processors", carrier="Agrarian Mutual Group", claim="AMG-16-3308", born="6/2/1970", job="sorter, night line", place="Chico",
    injuries=[["ADJ10447126", "cumulative", "2/1/2015 - 2/1/2016", "320 wrist (both), 200 neck"]], earnings="$610.00/wk", td="$9,114.00", pd="$4,350.00 thru 3/1/18", medical="$14,880.00", unpaid="defendant as to DOS before approval", sum="27,500.00",
    less=[("4,350.00", "PD advances through 3/1/18"), ("4,125.00", "attorney fee, M. Yarrow")], balance="19,025.00", liens="dft to PAL liens of record", init=("RS", "TL"),
    comments="QME Dr. Halvorsen 11% WPI, dft disputes apportionment. Voucher issued separately.",
    signatures=[("Employee", "Renata Salgado", "ink", "5/9/18"), ("Witness", "Corinne Abel", "ink", "5/9/18"), ("Witness", "Moses Tillery", "ink", "5/9/18"), ("Attorney for Employee", "Marian Yarrow", "ink", "5/9/18"), ("Attorney for Defendant", "Tobias Lund", "ink", "5/15/18")],
    judge="Perpetua Vance", approved="JUN 1 2018",
)

# c34 the comments leave care open ----------------------------------------------
DROZD = dict(
    case="ADJ12008833", worker="Casimir Drozd", address="14 Slate Ct., Placerville, CA 95667", employer="El Dorado Truss & Beam", carrier="Meridian Western Assurance", claim="MW-19-00718", born="12/19/1962", job="saw operator", place="Placerville",
    injuries=[["ADJ12008833", "specific", "10/30/2018", "513 knee (R)"]], earnings="$1,020.00/wk", td="$21,080.00", pd="$11,600.00 thru 8/20/21", medical="$66,340.00", unpaid="defendant", sum="31,000.00",
    less=[("11,600.00", "PD advances through 8/20/21"), ("4,650.00", "attorney fee, M. Yarrow")], balance="14,750.00", liens="none of record", init=("CD", "TL"),
    comments="This C&R is of PD and TD ONLY. Right knee F/M incl. the replacement that Dr. Osei foresees is not part of it & carrier keeps paying for same under LC 4600.",
    signatures=[("Employee", "Casimir Drozd", "ink", "9/14/21"), ("Witness", "Corinne Abel", "ink", "9/14/21"), ("Witness", "Moses Tillery", "ink", "9/14/21"), ("Attorney for Employee", "Marian Yarrow", "ink", "9/14/21"), ("Attorney for Defendant", "Tobias Lund", "ink", "9/16/21")],
    judge="Perpetua Vance", approved="OCT 4 2021",
)

SAMPLES = {
    "c33-cr-blotted-line.pdf": blotted("printed", release(SALGADO) + approving(SALGADO), "Future medical treatment"),
    "c34-cr-blotted-comments.pdf": blotted("printed", release(DROZD) + approving(DROZD), "Future medical treatment"),
}
