"""Scans and faxes rendered from the samples: what they are, and forty pages of them against their digital twins."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from compare_renditions import Answer, Comparison, compared, meets_goal, summary_of
from renditions import CONDITIONS, LONGEST, MACHINES, conditions_of, pages_of, papers, render

SAMPLES = Path(__file__).resolve().parent.parent.parent / "samples"
MAKE_SAMPLES = SAMPLES.parent / "scripts" / "make_samples.py"
LETTER = (612.0, 792.0)
SHORT = SAMPLES / "b24-award-alone-ankle.pdf"
FIELDS = SAMPLES / "further" / "e16-abernethy-stips.pdf"
"""A form whose answers are in fields, which stand in no text of its pages."""


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The renditions of a paper of one page."""
    folder = tmp_path_factory.mktemp("short")
    targets = {condition: folder / f"{condition}.pdf" for condition in CONDITIONS}
    for condition, target in targets.items():
        render(SHORT, condition, target)
    return targets


def pictures(path: Path) -> list[Any]:
    """The pictures that lie in the pages of a PDF, one a page."""
    import pikepdf

    with pikepdf.open(path) as document:
        return [pikepdf.PdfImage(*dict(page.Resources.XObject).values()).as_pil_image() for page in document.pages]


@pytest.mark.parametrize("condition", CONDITIONS)
def test_are_pictures_with_no_text_of_the_same_size(condition: str, short: dict[str, Path]) -> None:
    import pypdfium2

    with pypdfium2.PdfDocument(short[condition]) as document:
        (page,) = document
        assert page.get_textpage().get_text_bounded() == ""
        assert sorted(page.get_size()) == list(LETTER)
        assert (page.get_size() == LETTER) or condition == "sideways"


@pytest.mark.parametrize("condition", CONDITIONS)
def test_have_the_resolution_and_depth_of_their_machine(condition: str, short: dict[str, Path]) -> None:
    machine = MACHINES[condition]
    (picture,) = pictures(short[condition])
    assert sorted(picture.size) == sorted((round(8.5 * machine.across), 11 * machine.down))
    assert picture.mode == ("L" if condition in ("scan", "sideways") else "1")


@pytest.mark.parametrize("condition", CONDITIONS)
def test_are_the_same_on_every_run(condition: str, short: dict[str, Path], tmp_path: Path) -> None:
    render(SHORT, condition, tmp_path / "again.pdf")
    assert pictures(tmp_path / "again.pdf") == pictures(short[condition])


def test_of_two_papers_are_not_askew_alike(tmp_path: Path, short: dict[str, Path]) -> None:
    other = tmp_path / "other.pdf"
    other.write_bytes(SHORT.read_bytes())
    render(other, "scan", tmp_path / "scan.pdf")
    assert pictures(tmp_path / "scan.pdf") != pictures(short["scan"])


def test_show_what_is_entered_in_form_fields(tmp_path: Path) -> None:
    from analyzer.reading import read

    render(FIELDS, "scan", tmp_path / "scan.pdf")
    words = {word.text for page in read(str(tmp_path / "scan.pdf")).pages for line in page.lines for word in line.words}
    assert "Abernethy" in words


def test_are_written_beside_their_expected_answers(tmp_path: Path) -> None:
    command = [sys.executable, str(MAKE_SAMPLES), "--renditions", str(tmp_path), "--only", SHORT.name]
    done = subprocess.run([*command, "--conditions", "fine_fax,scan"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("2 renditions")
    answer = SHORT.with_suffix(".expected.toml")
    assert {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.*")} == {
        f"{condition}/{name}" for condition in ("fine_fax", "scan") for name in (SHORT.name, answer.name)
    }
    assert (tmp_path / "scan" / answer.name).read_bytes() == answer.read_bytes()


def test_of_unknown_conditions_are_refused() -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="'telegram' is none of scan, fine_fax"):
        conditions_of("scan,telegram")


def test_are_made_of_every_pdf_but_the_one_of_three_hundred_pages() -> None:
    every = {p.name for p in (*SAMPLES.glob("*.pdf"), *SAMPLES.glob("further/*.pdf"))}
    assert every - {p.name for p in papers()} == {"a26-records-300-pages.pdf"}
    assert LONGEST < 300


KEPT, CLOSED = Answer("kept", "awarded", ""), Answer("closed", "released", "")
SPLIT, UNCLEAR = Answer("split", "mixed", ""), Answer("unclear", "illegible", "the box cannot be read")


@pytest.mark.parametrize(
    ("twin", "found", "equal", "swapped", "oversure"),
    [
        (KEPT, KEPT, True, False, False),
        (KEPT, CLOSED, False, True, False),
        (CLOSED, KEPT, False, True, False),
        (KEPT, UNCLEAR, False, False, False),
        (UNCLEAR, KEPT, False, False, True),
        (SPLIT, CLOSED, False, False, True),
        (SPLIT, UNCLEAR, False, False, False),
    ],
)
def test_a_comparison_tells_a_swap_from_an_honest_miss(
    twin: Answer, found: Answer, equal: bool, swapped: bool, oversure: bool
) -> None:
    comparison = Comparison("paper", "scan", twin, found)
    assert (comparison.equal, comparison.swapped, comparison.oversure) == (equal, swapped, oversure)


def test_a_goal_is_missed_by_one_swap_or_by_too_many_misses() -> None:
    equal = [Comparison("paper", "scan", KEPT, KEPT)] * 99
    unclear, swap = Comparison("paper", "scan", KEPT, UNCLEAR), Comparison("paper", "scan", KEPT, CLOSED)
    assert meets_goal("scan", [*equal, unclear])
    assert not meets_goal("scan", [*equal, unclear, unclear, unclear])
    assert not meets_goal("scan", [*equal, swap])
    line = summary_of("scan", [*equal, unclear])
    assert "100 files" in line
    assert "99.0%" in line
    assert "illegible 1" in line


FORTY_PAGES = [
    ("b22-joint-order-approving", "scan"),
    ("b23-award-two-cases-table", "scan"),
    ("b24-award-alone-ankle", "scan"),
    ("c26-georgia", "scan"),
    ("c27-stips-dental", "scan"),
    ("d11-urquidi-two-carriers", "scan"),
    ("d30-pickering", "scan"),
    ("d46-ruskin", "scan"),
    ("c25-third-party", "fine_fax"),
    ("d10-speckman-walkthru", "fine_fax"),
    ("d31-kettering-fo", "fine_fax"),
    ("d33-weatherall-moh", "fine_fax"),
    ("e17-mbatha-stips", "fine_fax"),
    ("b27-cms-approval-letter", "standard_fax"),
    ("c23-death-case", "standard_fax"),
    ("d14-villasenor-2003", "standard_fax"),
    ("e21-prudhomme-1994", "standard_fax"),
    ("b24-award-alone-ankle", "sideways"),
    ("b26-minutes-care-agreed", "sideways"),
    ("d10-speckman-walkthru", "sideways"),
    ("e21-prudhomme-1994", "sideways"),
]
"""Short papers that cover the answers, boxes, initials, orders, both faxes and pages that lie sideways."""


def test_the_forty_pages_cover_every_answer_and_condition() -> None:
    chosen = [papers(f"{name}.pdf")[0] for name, _ in FORTY_PAGES]
    assert sum(map(pages_of, chosen)) == 40
    assert {condition for _, condition in FORTY_PAGES} == set(CONDITIONS)
    answers = [tomllib.loads(p.with_suffix(".expected.toml").read_text(encoding="utf-8")) for p in chosen]
    assert {answer["status"] for answer in answers} == {"kept", "closed", "split", "contingent", "unclear"}


@pytest.mark.parametrize(
    ("name", "condition"),
    [
        pytest.param(name, condition, marks=pytest.mark.xdist_group(f"{name} {condition}"), id=f"{name}-{condition}")
        for name, condition in FORTY_PAGES
    ],
)
def test_gives_the_answer_of_the_digital_paper(name: str, condition: str, tmp_path: Path) -> None:
    (paper,) = papers(f"{name}.pdf")
    found = compared(paper, condition, tmp_path)
    assert found.equal, found.line()
