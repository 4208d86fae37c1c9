"""The cover of a highlighted copy: the answer, why, what the colours mean, and what is different in the copy."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name

from analyzer.deciding.words import scope_words, status_words
from analyzer.report import Approval, Report
from analyzer.reporting.annotated.bookmarks import Target
from analyzer.reporting.annotated.highlights import COLOURS, Colour
from analyzer.reporting.names import EFFECTS, about_file, document_line
from analyzer.reporting.packet_files import PacketFiles
from analyzer.reporting.quotes import quotations
from analyzer.reporting.table_rows import standing_of
from analyzer.reporting.text import strength_words

WIDTH, HEIGHT = 612.0, 792.0
"""Points of the cover: US Letter, as the papers have it."""
_MARGIN = 54.0
_LEADING = 1.32
"""Line height in sizes of the font."""
_MOST_PAGES = 4
_QUOTES = 3
_ENCODING = "cp1252"
_BLACK: Colour = (0.0, 0.0, 0.0)
_GREY: Colour = (0.35, 0.35, 0.35)
_BLUE: Colour = (0.04, 0.25, 0.60)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    text: str
    size: float = 10.0
    bold: bool = False
    colour: Colour = _BLACK
    indent: float = 0.0
    before: float = 3.0
    """Points of space above."""
    swatch: Colour | None = None
    target: Target | None = None


@dataclass(slots=True)
class _Sheet:
    """A page of the cover in the making."""

    drawn: list[str] = field(default_factory=list)
    links: list[tuple[float, float, float, float, Target]] = field(default_factory=list)


def cover(pdf: pikepdf.Pdf, report: Report, targets: Mapping[str, Target], notes: Sequence[str]) -> list[pikepdf.Page]:
    """The pages of the cover, not yet put into the file; `targets` are clauses by id, `notes` what is different in the copy."""
    fonts = Dictionary(F0=_font(pdf, "Helvetica"), F1=_font(pdf, "Helvetica-Bold"))
    made = []
    for sheet in _set(_paragraphs(report, targets, notes)):
        page = pikepdf.Page(
            pdf.make_indirect(
                Dictionary(
                    Type=Name.Page,
                    MediaBox=[0, 0, WIDTH, HEIGHT],
                    Contents=pdf.make_stream("\n".join(sheet.drawn).encode(_ENCODING, errors="replace")),
                    Resources=Dictionary(Font=fonts),
                )
            )
        )
        page.obj.Annots = pdf.make_indirect(Array([pdf.make_indirect(_link(link)) for link in sheet.links]))
        made.append(page)
    return made


def _paragraphs(report: Report, targets: Mapping[str, Target], notes: Sequence[str]) -> Iterator[_Paragraph]:
    answer, files = report.future_medical, PacketFiles.of(report)
    yield _Paragraph("What this paper says about future medical care", 9, colour=_GREY)
    yield _Paragraph(f"{_names(report)} ({about_file(report)})", 9, colour=_GREY, before=1)
    yield _Paragraph(answer.summary, 16, bold=True, before=14)
    yield _Paragraph(strength_words(answer), 9, colour=_GREY)
    if len(answer.parts) > 1:
        yield _heading("Unit by unit")
        for part in answer.parts:
            words = status_words(part.status, part.basis, provisional=part.provisional)
            standing = standing_of(Approval(status=part.approval))
            yield _Paragraph(f"{scope_words(part.scope)}: {words}; {standing}", indent=10)
    yield _heading("Why")
    clauses = {clause.id: clause for clause in report.clauses}
    for number, reason in enumerate(answer.reasons, start=1):
        yield _Paragraph(f"{number}. {reason.text} [{reason.authority}]", indent=10)
        for clause in [clauses[i] for i in reason.evidence if i in clauses][:_QUOTES]:
            target = targets.get(clause.id)
            (quoted,) = quotations([clause], place=files.place)
            yield _Paragraph(quoted, 9, indent=24, colour=_BLUE if target else _GREY, target=target)
    yield _heading("Papers in this file")
    for document in report.documents:
        yield _Paragraph(document_line(document, files.pages(*document.pages)), indent=10)
    for title, told in (
        ("Ask before relying on this", [question.text for question in report.questions]),
        ("Warnings", [warning.text for warning in report.warnings]),
    ):
        if told:
            yield _heading(title)
            yield from (_Paragraph(text, indent=10) for text in told)
    yield _heading("Colours")
    for effect, words in EFFECTS.items():
        yield _Paragraph(words, 9, indent=24, before=2, swatch=COLOURS[effect])
    yield _Paragraph("decides nothing about future care", 9, indent=24, before=2, swatch=COLOURS["none"])
    yield _heading("About this copy")
    yield _Paragraph(
        "The pages after this cover are those of the paper, with highlights whose notes open at a click. "
        "The original file is untouched.",
        9,
        indent=10,
    )
    yield from (_Paragraph(note, 9, indent=10) for note in notes)
    made_by = (
        f"Made by settlement-analyzer {report.analysis.version} from the file with SHA-256 {report.source.sha256}."
    )
    yield _Paragraph(made_by, 8, indent=10, colour=_GREY)
    yield _Paragraph(
        "It says what the paper seems to say. It does not know the case and is no substitute for a lawyer.",
        8,
        indent=10,
        colour=_GREY,
    )


def _names(report: Report) -> str:
    """The names of the files: in which folders they lie is nobody's business who gets the copy."""
    files = [file.path for file in report.source.files] if report.source.files else [report.source.path]
    return " + ".join(Path(path).name for path in files)


def _heading(text: str) -> _Paragraph:
    return _Paragraph(text, 11, bold=True, before=12)


def _set(paragraphs: Iterator[_Paragraph]) -> list[_Sheet]:
    """The paragraphs broken into lines and pages; what does not fit on the last page is left to the report."""
    sheets = [_Sheet()]
    y = HEIGHT - _MARGIN
    for paragraph in paragraphs:
        y -= paragraph.before
        for line in lines_of(paragraph.text, paragraph.size, WIDTH - 2 * _MARGIN - paragraph.indent, paragraph.bold):
            y -= paragraph.size * _LEADING
            if y < _MARGIN:
                if len(sheets) == _MOST_PAGES:
                    return sheets
                sheets.append(_Sheet())
                y = HEIGHT - _MARGIN - paragraph.size * _LEADING
            _draw(sheets[-1], paragraph, line, y)
    return sheets


def _draw(sheet: _Sheet, paragraph: _Paragraph, line: str, y: float) -> None:
    x, size = _MARGIN + paragraph.indent, paragraph.size
    if paragraph.swatch:
        sheet.drawn.append(f"{_numbers(paragraph.swatch)} rg {x - 16:.1f} {y - 1.5:.1f} 11 8 re f")
    font = "F1" if paragraph.bold else "F0"
    written = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    sheet.drawn.append(f"BT {_numbers(paragraph.colour)} rg /{font} {size:g} Tf {x:.1f} {y:.1f} Td ({written}) Tj ET")
    if paragraph.target:
        right = x + width_of(line, size, paragraph.bold)
        sheet.links.append((x, y - 0.25 * size, right, y + 0.85 * size, paragraph.target))


def _numbers(colour: Colour) -> str:
    return " ".join(f"{part:.2f}" for part in colour)


def lines_of(text: str, size: float, width: float, bold: bool = False) -> list[str]:
    """The words in lines of at most `width` points; a word that is longer is broken."""
    lines: list[str] = []
    line = ""
    for word in text.encode(_ENCODING, errors="replace").decode(_ENCODING).split():
        while width_of(word, size, bold) > width:
            fits = next(n for n in range(len(word), 0, -1) if n == 1 or width_of(word[:n], size, bold) <= width)
            lines += [line, word[:fits]] if line else [word[:fits]]
            line, word = "", word[fits:]
        longer = f"{line} {word}" if line else word
        if width_of(longer, size, bold) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


def width_of(text: str, size: float, bold: bool = False) -> float:
    """Points that the text takes in Helvetica."""
    widths = _widths(bold)
    return sum(widths.get(character, 556) for character in text) * size / 1000


@lru_cache(maxsize=2)
def _widths(bold: bool) -> dict[str, int]:
    """Thousandths of the size by character, from the metrics that Adobe published."""
    from pdfminer.fontmetrics import FONT_METRICS

    found: dict[str, int] = FONT_METRICS["Helvetica-Bold" if bold else "Helvetica"][1]
    return found


def _font(pdf: pikepdf.Pdf, name: str) -> pikepdf.Object:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{name}"), Encoding=Name.WinAnsiEncoding)
    return pdf.make_indirect(font)


def _link(link: tuple[float, float, float, float, Target]) -> Dictionary:
    *rect, target = link
    return Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=rect, Border=[0, 0, 0], Dest=target.destination(), F=4)
