"""The reports that the browser looks at, each made once for all tests."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from analyzer import analyze
from analyzer.report import Report
from analyzer.reporting.html import html_report
from analyzer.reporting.pictures import Pictures, pictures_of

SAMPLES = Path(__file__).resolve().parents[3] / "samples"
KEPT, CLOSED, SPLIT, CONFLICT = (
    "b24-award-alone-ankle.pdf",
    "b13-cr-structured-set-aside.pdf",
    "b17-findings-shoulder-neck-psyche.pdf",
    "a05-stips-two-marks.pdf",
)
DOCX = "c01-stips-qme-controls.docx"
ALL = (KEPT, CLOSED, SPLIT, CONFLICT, DOCX)


@dataclass(frozen=True)
class Sample:
    """A sample, its report and its pictures."""

    path: Path
    report: Report
    pictures: Pictures

    @property
    def html(self) -> str:
        return html_report(self.report, self.pictures)


@cache
def sample(name: str) -> Sample:
    path = SAMPLES / name
    report = analyze(str(path))
    return Sample(path, report, pictures_of(str(path), report))


@cache
def lying() -> Sample:
    """The kept award with its pages turned on their side."""
    import tempfile

    import pypdfium2

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lying.pdf"
        with pypdfium2.PdfDocument(SAMPLES / KEPT) as document:
            for page in document:
                page.set_rotation((page.get_rotation() + 90) % 360)
            document.save(path)
        report = analyze(str(path))
        return Sample(path, report, pictures_of(str(path), report))
