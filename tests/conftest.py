"""What several rooms' tests share: the samples, the command line in the same process, and small PDFs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from tests.browser import browser, show

if TYPE_CHECKING:
    from analyzer.explanation import Explanation
    from analyzer.pipeline import Analysed

__all__ = ["browser", "show"]
"""One browser for all that is looked at in one: a second one in the same process would not start."""

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the checkout."""
    return ROOT


class _HereAnalysis:
    """Stands in for `IsolatedAnalysis` without its processes."""

    def __init__(self, *given: object, **named: object) -> None:
        self.given = given, named
        self.standard_input: bytes | None = None

    def __enter__(self) -> _HereAnalysis:
        return self

    def __exit__(self, *raised: object) -> None:
        self.given = (), {}

    def analysed(self, path: str | Sequence[str], *, progress: object = None, **options: Any) -> Analysed:
        from analyzer.pipeline import analysed

        return analysed(path, **options)

    def analysed_together(
        self, paths: Sequence[str], *, progress: object = None, **options: Any
    ) -> tuple[Analysed | None, list[tuple[str, Exception]]]:
        from analyzer.errors import AnalyzerError

        try:
            return self.analysed(list(paths), **options), []
        except AnalyzerError as problem:
            return None, [(paths[0], problem)]

    def explain(
        self, paths: Sequence[str], *, progress: object = None, **options: Any
    ) -> tuple[Explanation | None, list[tuple[str, Exception]]]:
        from analyzer.errors import AnalyzerError
        from analyzer.pipeline import explain

        try:
            return explain(list(paths), **options), []
        except AnalyzerError as problem:
            return None, [(paths[0], problem)]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """The command `analyzer` with these arguments; standard output and error stay apart.

    Files are analysed in the process of the tests, which is quick; tests of the processes start the command itself.
    """
    monkeypatch.delenv("ANALYZER_PASSWORD", raising=False)
    monkeypatch.setattr("analyzer.isolated_analysis.IsolatedAnalysis", _HereAnalysis)

    def runner(*arguments: str | Path, stdin: bytes | None = None) -> Result:
        from analyzer.cli import main

        return CliRunner().invoke(main, [str(a) for a in arguments], input=stdin, prog_name="analyzer")

    return runner


@pytest.fixture
def pdf_of(tmp_path: Path) -> Callable[..., Path]:
    """A digital PDF with these lines of text, one list a page."""

    def make(*pages: Sequence[str], name: str = "paper.pdf") -> Path:
        from reportlab.pdfgen.canvas import Canvas

        path = tmp_path / name
        canvas = Canvas(str(path), pagesize=(612, 792))
        for lines in pages:
            canvas.setFont("Helvetica", 11)
            for number, line in enumerate(lines):
                canvas.drawString(72, 720 - 18 * number, line)
            canvas.showPage()
        canvas.save()
        return path

    return make


STIPULATIONS = (
    "STATE OF CALIFORNIA",
    "WORKERS' COMPENSATION APPEALS BOARD",
    "STIPULATIONS WITH REQUEST FOR AWARD",
    "Case No. ADJ10000001",
    "Ana Ruiz, Applicant, vs. Harbor Freight Yards, Defendant",
    "1. Ana Ruiz, while employed as a driver on 03/04/2016, sustained injury arising out of",
    "and in the course of employment to the lumbar spine.",
    "3. The injury caused permanent disability of 14%.",
    "4. There [X] is [ ] is not need for medical treatment to cure or relieve from the effects",
    "of said injury.",
    "Dated: 05/02/2018     /s/ Ana Ruiz, Applicant",
    "/s/ Lee Moran, Attorney for Defendant",
)
"""Stipulations of one page in which the box "is" is marked."""


@pytest.fixture
def stipulations(pdf_of: Callable[..., Path]) -> Path:
    """Stipulations of one page in which care is kept."""
    return pdf_of(STIPULATIONS, name="stipulations.pdf")
