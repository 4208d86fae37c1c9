"""What this installation can do, and what mends what it cannot: the checks behind `analyzer doctor`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata

from analyzer.errors import AnalyzerError

_OLDEST = (3, 11)
_NEWEST = (3, 14)
_PACKAGES = {
    "click": "the command line",
    "lxml": "reading DOCX",
    "pdfplumber": "reading PDF",
    "pydantic": "the report",
    "pypdfium2": "reading PDF",
    "python-docx": "reading DOCX",
    "rich": "the report on a terminal",
    "spacy": "finding clauses",
}
_TRAINING = {"scikit-learn": "`analyzer train`"}
_AGAIN = "install again: pipx install --force . in a checkout, or scripts/analyze, which makes its own environment"
_TEXT = "Is this page read?"
_TINY_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R"
    b"/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
    b"4 0 obj<</Length 46>>stream\nBT /F 12 Tf 20 50 Td (Is this page read?) Tj ET\nendstream endobj\n"
    b"trailer<</Root 1 0 R>>\n"
)
"""One page with one line, without the table of places that PDFium makes anew."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried: `detail` says what was found and, where it is not good, what mends it."""

    what: str
    good: bool
    detail: str
    optional: bool = False
    """True where settlements are analysed without it."""


def diagnose() -> list[Check]:
    """Try everything that an analysis needs, in the order in which it is needed; never raises."""
    checks = [_python()]
    checks.extend(_package(name, purpose, optional=False) for name, purpose in _PACKAGES.items())
    checks.extend(_package(name, purpose, optional=True) for name, purpose in _TRAINING.items())
    checks.append(_tried("rules", _rules))
    checks.append(_tried("classifier", _classifier))
    checks.append(_tried("PDF reading", _pdf))
    checks.append(_tried("temporary folder", _temporary_folder, mend="set TMPDIR to a folder that you may write to"))
    checks.append(_text_recognition())
    return checks


def _python() -> Check:
    here = sys.version_info[:2]
    detail = ".".join(str(part) for part in sys.version_info[:3])
    if _OLDEST <= here <= _NEWEST:
        return Check("Python", True, detail)
    return Check(
        "Python", False, f"{detail}; install Python {_dotted(_OLDEST)} to {_dotted(_NEWEST)} and install again"
    )


def _dotted(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"


def _package(name: str, purpose: str, *, optional: bool) -> Check:
    try:
        return Check(name, True, f"{metadata.version(name)} ({purpose})", optional)
    except metadata.PackageNotFoundError:
        return Check(name, False, f"missing (needed for {purpose}); {_AGAIN}", optional)


def _tried(what: str, attempt: Callable[[], str], mend: str = _AGAIN) -> Check:
    try:
        return Check(what, True, attempt())
    except AnalyzerError as problem:
        return Check(what, False, f"{problem.message}; {problem.hint}")
    except Exception as problem:  # noqa: BLE001 - whatever is broken here is what the user came to hear about
        return Check(what, False, f"{type(problem).__name__}: {problem}; {mend}")


def _rules() -> str:
    from analyzer.deciding.tables import table
    from analyzer.finding.frames import frames
    from analyzer.finding.pipeline import cues, language
    from analyzer.rules.lexicon_files import read_concepts
    from analyzer.sorting.forms import forms
    from analyzer.version import rules_hash

    rows = len(table("release")) + len(table("award"))
    language()
    counts = (
        f"{len(read_concepts())} concepts, {len(frames())} clauses, {len(cues())} cues, "
        f"{len(forms())} forms, {rows} positions"
    )
    return f"{counts} ({rules_hash()})"


def _classifier() -> str:
    from analyzer.finding.classifier import classifier
    from analyzer.version import model_hash

    model = classifier()
    return f"{len(model.effects)} effects, {len(model.features)} features ({model_hash()})"


def _pdf() -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(_TINY_PDF) as document:
        page = document[0]
        text_page = page.get_textpage()
        text = text_page.get_text_bounded()
        text_page.close()
        page.close()
    if _TEXT not in text:
        raise RuntimeError("PDFium opened the test page and did not find its words")
    return "PDFium opens a page and reads its words"


def _temporary_folder() -> str:
    import tempfile

    with tempfile.TemporaryFile() as file:
        file.write(b"written")
    return tempfile.gettempdir()


def _text_recognition() -> Check:
    from analyzer.errors import OcrUnavailable
    from analyzer.reading.ocr_engine import PACKAGES, missing

    lacking = missing()
    if lacking:
        hint = OcrUnavailable.hint[0].lower() + OcrUnavailable.hint[1:]
        detail = f"{' and '.join(lacking)} missing: scanned pages are reported as unread; {hint}"
        return Check("text recognition", False, detail, optional=True)
    found = ", ".join(f"{name} {metadata.version(name)}" for name in PACKAGES)
    return Check("text recognition", True, f"{found} (reading scanned pages)", optional=True)
