"""Pages that were not read leave what a paper only implies open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from analyzer.deciding import decide
from analyzer.finding import find
from analyzer.reading import read
from analyzer.reading.settlement import PageSource
from analyzer.report import FutureMedical
from analyzer.sorting import sort

SAMPLES = Path(__file__).resolve().parent.parent.parent / "samples"


def answer_without(paper: str, page: int) -> FutureMedical:
    """The answer to a sample of which one page could not be read."""
    settlement = read(str(SAMPLES / paper))
    pages = [
        replace(p, source=PageSource.UNREAD, reason="the page is damaged", lines=()) if p.number == page else p
        for p in settlement.pages
    ]
    packet = sort(replace(settlement, pages=tuple(pages)))
    return decide(packet, find(packet)).future_medical


@pytest.mark.parametrize(
    ("paper", "page", "status", "basis", "why"),
    [
        ("a02-stips-fourteen.pdf", 5, "unclear", "illegible", "the box stands on the unread page"),
        ("a02-stips-fourteen.pdf", 6, "closed", "not_awarded", "the box was read, whatever stands on the page of fees"),
        (
            "a16-cr-initials-left.pdf",
            7,
            "unclear",
            "illegible",
            "the initials stand on the unread page, and no words say it",
        ),
    ],
)
def test_what_an_unread_page_leaves(paper: str, page: int, status: str, basis: str, why: str) -> None:
    answer = answer_without(paper, page)
    assert (answer.status, answer.basis) == (status, basis), why
    if status == "unclear":
        assert f"{page}" in answer.reasons[0].text
