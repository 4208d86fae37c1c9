"""Every sample against the answer that was written down beside it, before there was a program to ask."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from analyzer.report import ClauseRecord, Part, Report, ReportFile, json_schema

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
NAMES = sorted(p.name.removesuffix(".expected.toml") for p in SAMPLES.glob("*.expected.toml"))
EVERY_SAMPLE = [pytest.param(name, marks=pytest.mark.xdist_group(name), id=name) for name in NAMES]
MASKED = re.compile(r"X{2,}|X[-/]")
"""Words in which an identifier was masked stand on the paper and not in the report."""
_TOUCH = 1.5
"""Points by which a box is grown before its words are read: glyphs may lean out of their own boxes."""
_FINE = 100
"""Units to a point when a place as shown is turned into a place on the page."""
_LOOSE_SHARE = 2.0
_LOOSE_ROOM = 60
"""Boxes may hold this many times the letters of their clause, and this many letters more, before they enclose too much."""


def expected_of(name: str) -> dict[str, Any]:
    return tomllib.loads((SAMPLES / f"{name}.expected.toml").read_text(encoding="utf-8"))


def paper_of(name: str) -> Path:
    (paper,) = [p for p in SAMPLES.glob(f"{name}.*") if p.suffix in (".pdf", ".docx", ".txt")]
    return paper


@cache
def report_of(name: str) -> Report:
    from analyzer.pipeline import analyze

    return analyze(str(paper_of(name)))


def test_there_are_samples_enough() -> None:
    assert len(NAMES) >= 40
    assert {expected_of(name).get("situation") for name in NAMES} >= set(range(1, 25))
    assert {expected_of(name).get("matrix") for name in NAMES} >= set(range(1, 11)), "rows of the matrix of C&Rs"


@pytest.mark.parametrize("name", EVERY_SAMPLE)
def test_is_never_wrongly_read_as_kept_or_closed(name: str) -> None:
    """The worst defect, a wrong `kept` before all where care is closed, or the reverse; `unclear` is an honest miss."""
    wanted = expected_of(name)
    found = report_of(name).future_medical.status
    assert found not in ("kept", "closed") or found == wanted["status"], wanted["why"]


@pytest.mark.parametrize("name", EVERY_SAMPLE)
def test_gives_the_expected_answer(name: str) -> None:
    wanted = expected_of(name)
    found = found_of(report_of(name), wanted)
    wrong = [f"{key}: {found[key]!r}, expected {wanted[key]!r}" for key in found if found[key] != wanted[key]]
    assert wrong == [], wanted["why"]


@pytest.mark.parametrize("name", EVERY_SAMPLE)
def test_treats_the_expected_parts_apart(name: str) -> None:
    wanted = expected_of(name)
    if "parts" not in wanted:
        pytest.skip("the same answer for everything")
    rows = list(report_of(name).future_medical.parts)
    assert Counter(row.status for row in rows) == Counter(part["status"] for part in wanted["parts"]), wanted["why"]
    for part in wanted["parts"]:
        row = next((r for r in rows if _is_row(r, part)), None)
        assert row is not None, f"no row for {part} among {[_row_words(r) for r in rows]}"
        rows.remove(row)


@pytest.mark.parametrize("name", EVERY_SAMPLE)
def test_json_fits_the_schema(name: str) -> None:
    from jsonschema import Draft202012Validator

    printed = ReportFile(reports=[report_of(name)]).model_dump(mode="json")
    problems = [f"{list(e.path)}: {e.message}" for e in Draft202012Validator(json_schema()).iter_errors(printed)]
    assert problems == []


@pytest.mark.parametrize("name", EVERY_SAMPLE)
def test_clauses_can_be_shown_on_the_paper(name: str) -> None:
    paper = paper_of(name)
    report = report_of(name)
    if paper.suffix != ".pdf":
        assert all(c.place is not None and c.page is None and not c.boxes for c in report.clauses)
        return
    assert all(c.boxes and c.page == c.boxes[0][0] for c in report.clauses)
    with _Paper(paper) as pages:
        problems = [problem for clause in report.clauses for problem in _misplaced(clause, pages)]
    assert problems == []


def found_of(report: Report, wanted: dict[str, Any]) -> dict[str, Any]:
    """What the report says on each point of the expected answer; keys that it leaves out are not checked."""
    answer = report.future_medical
    codes = [w.code for w in report.warnings]
    found = {
        "status": answer.status,
        "basis": answer.basis,
        "strength": answer.strength,
        "provisional": answer.provisional,
        "approval": report.approval.status,
        "approval_date": report.approval.date,
        "documents": [d.kind for d in report.documents],
        "warnings": [code for code in wanted.get("warnings", []) if code in codes],
        "mma": [m.sense for m in report.mma],
        "mmi": len(report.mmi),
        "msa_amount": report.msa.amount if report.msa else None,
    }
    return {key: value for key, value in found.items() if key in wanted}


def _is_row(row: Part, part: dict[str, Any]) -> bool:
    if (row.status, row.basis) != (part["status"], part.get("basis", row.basis)):
        return False
    scope = row.scope.model_dump()
    lists = ("claims", "dates_of_injury", "carriers")
    return (
        all(set(map(str.casefold, scope[k])) == set(map(str.casefold, part[k])) for k in lists if k in part)
        and _normal(scope["body_parts"]) == _normal(part.get("body_parts", scope["body_parts"]))
        and all(scope[k] == part[k] for k in ("period", "condition") if k in part)
        and ("care" not in part or scope["care"] is not None)
    )


def _normal(parts: Sequence[str]) -> set[str]:
    """The parts by the names that the program gives them: a paper's "neck" is its "cervical spine"."""
    from analyzer.finding.body_parts import body_parts_in

    return {name for part in parts for _, _, name in body_parts_in(f"injury to the {part}")} or set(parts)


def _row_words(row: Part) -> dict[str, Any]:
    return {"status": row.status, "basis": row.basis, **row.scope.model_dump(exclude_defaults=True)}


class _Paper:
    """The words of a PDF as a viewer shows it, form fields and annotations included, read from rectangles of its pages."""

    def __init__(self, path: Path) -> None:
        import pypdfium2

        self._document = pypdfium2.PdfDocument(path)
        self._document.init_forms()
        self._open: dict[int, tuple[Any, Any]] = {}

    def __enter__(self) -> _Paper:
        return self

    def __exit__(self, *problem: object) -> None:
        for page, text in self._open.values():
            text.close()
            page.close()
        self._document.close()

    def letters(self, box: tuple[int, float, float, float, float]) -> str:
        """The letters and digits inside a box of the report."""
        from pypdfium2 import raw

        number, x0, top, x1, bottom = box
        page, text = self._page(number)
        width, height = (round(side * _FINE) for side in page.get_size())
        corners = []
        for x, y in ((x0 - _TOUCH, top - _TOUCH), (x1 + _TOUCH, bottom + _TOUCH)):
            across, up = raw.c_double(), raw.c_double()
            raw.FPDF_DeviceToPage(page, 0, 0, width, height, 0, round(x * _FINE), round(y * _FINE), across, up)
            corners.append((across.value, up.value))
        (left, right), (low, high) = (sorted(values) for values in zip(*corners, strict=True))
        return letters_of(text.get_text_bounded(left=left, bottom=low, right=right, top=high))

    def _page(self, number: int) -> tuple[Any, Any]:
        if number not in self._open:
            from pypdfium2 import raw

            page = self._document[number - 1]
            raw.FPDFPage_Flatten(page, raw.FLAT_NORMALDISPLAY)
            page.close()
            page = self._document[number - 1]
            self._open[number] = (page, page.get_textpage())
        return self._open[number]


def letters_of(text: str) -> str:
    """Letters and digits alone, in one case: what a word is however it was set, spaced or broken."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def _words(clause: ClauseRecord) -> Iterator[str]:
    for word in clause.text.split():
        letters = letters_of(word)
        if letters and not MASKED.search(word):
            yield letters


def _misplaced(clause: ClauseRecord, paper: _Paper) -> Iterator[str]:
    if clause.read_from in ("ocr", "pixels"):
        return  # no letters lie under a picture
    shown = "".join(paper.letters(box) for box in clause.boxes)
    words = list(_words(clause))
    missing = [w for w in words if w not in shown]
    if missing:
        yield f"{clause.id} page {clause.page}: {missing} not in its boxes ({shown[:80]!r})"
    if len(shown) > _LOOSE_SHARE * sum(map(len, words)) + _LOOSE_ROOM:
        yield f"{clause.id} page {clause.page}: its boxes hold {len(shown)} letters for {sum(map(len, words))} of its own"
