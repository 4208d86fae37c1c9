"""Small PDFs that keep the same identifier in different places."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas

SSN = "123-45-6789"
LINES = (
    "STATE OF CALIFORNIA",
    "COMPROMISE AND RELEASE",
    "Case No. ADJ10000001",
    "Ana Ruiz, Applicant, vs. Harbor Freight Yards, Defendant",
    f"Applicant Ana Ruiz, SSN {SSN}, releases all claims for future medical care.",
    "The parties agree to settle the claim for $20,000.00.",
    "Dated: 05/02/2018     /s/ Ana Ruiz, Applicant",
)


def drawn(lines: Sequence[str] = LINES, draw: Callable[[Canvas], None] | None = None) -> bytes:
    """One page with these lines, and whatever else is drawn on it."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(612, 792))
    canvas.setFont("Helvetica", 11)
    for number, line in enumerate(lines):
        canvas.drawString(72, 720 - 18 * number, line)
    if draw:
        draw(canvas)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """The file after a change."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(buffer)
    return buffer.getvalue()


def with_field() -> bytes:
    """The number stands in a form field, written there without its hyphens' help."""

    def draw(canvas: Canvas) -> None:
        canvas.drawString(72, 520, "Social Security No.")
        canvas.acroForm.textfield(name="ssn", value=SSN, x=180, y=514, width=120, height=18, fontSize=11)

    return drawn([line.replace(f", SSN {SSN}", "") for line in LINES], draw)


def with_field_of_unknown_font() -> bytes:
    """The appearance of the field is drawn with a font that it does not name."""

    def change(pdf: pikepdf.Pdf) -> None:
        (field,) = pdf.Root.AcroForm.Fields
        del field.AP.N["/Resources"]
        del pdf.Root.AcroForm["/DR"]

    return changed(with_field(), change)


def in_a_form() -> bytes:
    """The line with the number is a drawing that the page uses, and uses once more out of sight of any label."""

    def draw(canvas: Canvas) -> None:
        canvas.beginForm("line", 0, 0, 612, 792)
        canvas.setFont("Helvetica", 11)
        canvas.drawString(72, 520, f"Claimant's SSN: {SSN} as told.")
        canvas.endForm()
        canvas.saveState()
        canvas.translate(0, -20)
        canvas.doForm("line")
        canvas.restoreState()
        canvas.doForm("line")

    return drawn([line.replace(f", SSN {SSN}", "") for line in LINES], draw)


def with_hidden_copies() -> bytes:
    """The number stands in the title, a bookmark, a note, the text for the blind, an attached file and the metadata too."""

    def change(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Title"] = String(f"Ruiz {SSN}")
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(f"Ruiz, SSN {SSN}", 0))
        with pdf.open_metadata() as metadata:
            metadata["dc:description"] = f"Ruiz {SSN}"
        pdf.attachments["intake.txt"] = f"SSN {SSN}".encode()
        page = pdf.pages[0]
        note = Dictionary(
            Type=Name.Annot, Subtype=Name.Text, Rect=[500, 700, 520, 720], Contents=String(f"her SSN is {SSN}")
        )
        page.obj.Annots = Array([pdf.make_indirect(note)])
        page.obj.PieceInfo = Dictionary(Own=Dictionary(Private=String(SSN)))
        pdf.Root.StructTreeRoot = pdf.make_indirect(
            Dictionary(Type=Name.StructTreeRoot, K=Dictionary(S=Name.P, ActualText=String(f"SSN {SSN}")))
        )

    return changed(drawn(), change)


def with_actual_text() -> bytes:
    """What is to be read aloud in place of the drawn number holds the number once more."""

    def change(pdf: pikepdf.Pdf) -> None:
        words = f"BT /F1 11 Tf 72 400 Td /Span <</ActualText (SSN {SSN})>> BDC (SSN {SSN}) Tj EMC ET"
        pdf.pages[0].contents_add(words.encode())

    return changed(drawn(), change)


def in_a_pattern() -> bytes:
    """The number is part of a pattern that fills a square: no reader finds words there."""

    def change(pdf: pikepdf.Pdf) -> None:
        tile = pdf.make_stream(f"BT /F1 4 Tf 1 1 Td ({SSN}) Tj ET".encode())
        tile.Type, tile.PatternType, tile.PaintType, tile.TilingType = Name.Pattern, 1, 1, 1
        tile.BBox, tile.XStep, tile.YStep = [0, 0, 30, 6], 30, 6
        page = pdf.pages[0]
        tile.Resources = Dictionary(Font=page.obj.Resources.Font)
        page.obj.Resources.Pattern = Dictionary(P1=tile)
        page.contents_add(b"/Pattern cs /P1 scn 300 200 100 100 re f")

    return changed(drawn(), change)


def scanned(resolution: int = 200, mode: str = "L") -> bytes:
    """A picture of the page with an invisible text layer over it, as office scanners make them."""
    import pypdfium2

    page = pypdfium2.PdfDocument(drawn())[0]
    image = page.render(scale=resolution / 72).to_pil().convert(mode)

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(_reader(image), 0, 0, 612, 792)
        text = canvas.beginText(72, 720)
        text.setTextRenderMode(3)
        text.setFont("Helvetica", 11)
        text.setLeading(18)
        for line in LINES:
            text.textLine(line)
        canvas.drawText(text)

    return drawn([], draw)


def _reader(image: object) -> object:
    from reportlab.lib.utils import ImageReader

    return ImageReader(image)


def unknown_font() -> bytes:
    """The font is written into the page's resources and stands in no object of its own."""

    def change(pdf: pikepdf.Pdf) -> None:
        fonts = pdf.pages[0].obj.Resources.Font
        for name in list(fonts.keys()):
            fonts[name] = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)

    return changed(drawn(), change)


def put(folder: Path, data: bytes) -> Path:
    """The file in a folder."""
    path = folder / "paper.pdf"
    path.write_bytes(data)
    return path
