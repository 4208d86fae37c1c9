"""Files that are damaged or meant to harm end in a report or in a named failure; the slow ones stand in every_hostile_file.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.isolated_analysis import IsolatedAnalysis
from tests.hostile import hostile_papers, hostile_pdfs
from tests.hostile.outcomes import outcome

SLOW = {
    "flate bomb",
    "flate bomb of operators",
    "flate bomb of words",
    "flate bomb in a bomb",
    "bombs for the index",
    "image of two gigapixels",
    "image without a size",
    "forms that multiply",
    "two billion points",
    "a strip",
    "one line.txt",
    "brackets.txt",
    "one word.txt",
    "blanks.txt",
    "numbers.txt",
    "bomb.docx",
    "a gigapixel.png",
}
"""Files that take seconds each, mostly until a limit ends them."""
SAMPLE = "a02-stips-fourteen.pdf"
ENDS = {
    "tree that holds itself": "report",
    "ten thousand pages": "too_large",
    "no pages": "damaged|empty",
    "two billion points, white words": "report",
    "image of 148 megapixels": "report",
    "form that draws itself": "report",
    "fonts without letters": "report",
    "bomb in a picture.docx": "too_large",
    "lies about its size.docx": "damaged",
    "twenty thousand entries.docx": "too_large",
    "a billion laughs.docx": "damaged",
    "words from outside.docx": "damaged",
    "148 megapixels.png": "too_large",
    "five thousand frames.tif": "too_large",
    "a million pages.txt": "too_large",
}
"""How those end of which more can be said than that they end well."""

MADE = {**hostile_pdfs.HARMFUL, **hostile_papers.HARMFUL}


@pytest.mark.xdist_group("hostile")
@pytest.mark.parametrize("name", [name for name in MADE if name not in SLOW])
def test_what_was_made_to_harm_ends_well(name: str, analysis: IsolatedAnalysis, tmp_path: Path) -> None:
    found = outcome(analysis, tmp_path, name, MADE[name]())
    assert found in ENDS.get(name, found).split("|")


@pytest.mark.xdist_group("hostile")
def test_a_damaged_paper_ends_well(analysis: IsolatedAnalysis, tmp_path: Path, root: Path) -> None:
    data = (root / "samples" / SAMPLE).read_bytes()
    ends = {
        name: outcome(analysis, tmp_path, name, make())
        for name, make in hostile_pdfs.damaged("paper", data, range(4), 12)
    }
    assert set(ends.values()) <= {"report", "damaged"}
    assert [name for name, end in ends.items() if "stream" in name and end != "report"] == []


def test_nothing_slow_is_forgotten() -> None:
    assert set(MADE) >= SLOW
    assert set(MADE) >= set(ENDS)
