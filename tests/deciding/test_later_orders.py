"""An order that ends an award or makes it narrower displaces it for what it is about, and leaves the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer import analyze

AWARD = """WORKERS' COMPENSATION APPEALS BOARD
Iris Tamm, Applicant, vs. Dune Freight; Keystone Casualty, Defendants.   Case No. ADJ10000044
AWARD
AWARD IS MADE in favor of Iris Tamm against Keystone Casualty of:
(A) Permanent disability of 22%
(B) Further medical treatment for the right wrist and the lumbar spine.
Dated: 3/2/2012
/s/ Olga Brandt, WORKERS' COMPENSATION JUDGE
"""
HEAD = """
WORKERS' COMPENSATION APPEALS BOARD
Iris Tamm vs. Dune Freight; Keystone Casualty   Case No. ADJ10000044
"""
SIGNED = """
Dated: 5/9/2016
/s/ Olga Brandt, WORKERS' COMPENSATION JUDGE
"""
STIPULATED = """
/s/ Iris Tamm   /s/ Ben Ochoa, attorney for applicant   /s/ Ruth Lin, attorney for defendant
IT IS SO ORDERED."""

WHOLE = [
    "ORDER\nIT IS ORDERED that defendant's petition to terminate further medical treatment under the Award of 3/2/2012 is GRANTED.",
    "ORDER ENDING MEDICAL TREATMENT\nDefendant's liability for further medical treatment is terminated as of this date.",
    "ORDER\nIT IS ORDERED that item (B) of the Award of 3/2/2012 is rescinded.",
    "ORDER AMENDING AWARD\nItem (B) of the Award is stricken. Applicant is not in need of further medical treatment.",
    "STIPULATION AND ORDER TERMINATING AWARD\nThe parties stipulate that the award of further medical treatment be terminated."
    + STIPULATED,
    "MINUTES OF HEARING\nAppearances: both sides.\nORDER: Item (B) of the Award of 3/2/2012 is at an end. IT IS SO ORDERED.",
    "ORDER GRANTING PETITION TO TERMINATE MEDICAL TREATMENT\nThe award of further medical treatment is discontinued.",
    "FINDINGS AND ORDER\nIT IS ORDERED that defendant's liability for future medical care is at an end.",
]
NARROWER = [
    "ORDER LIMITING AWARD\nItem (B) of the Award is limited to the right wrist.",
    "ORDER\nIT IS ORDERED that the lumbar spine is deleted from item (B) of the Award of 3/2/2012.",
    'STIPULATION AND ORDER AMENDING AWARD\nThe words "and the lumbar spine" shall come out of item (B).' + STIPULATED,
    "ORDER AMENDING AWARD\nThe Award is amended to provide further medical treatment for the right wrist only.",
]
STANDING = [
    "ORDER\nIT IS ORDERED that defendant's petition to terminate further medical treatment is DENIED.",
    "ORDER\nIT IS ORDERED that the attorney's fee is commuted from the far end of the award.",
    "MINUTES OF HEARING\nAppearances: both sides.\nDefendant wants item (B) of the Award terminated. Continued to 7/1/2016.",
    "ORDER\nIT IS ORDERED that item (A) of the Award of 3/2/2012 is rescinded.",
    "ORDER DENYING PETITION TO TERMINATE MEDICAL TREATMENT\nThe petition is denied.",
    "STIPULATION AND ORDER AMENDING AWARD\nThe parties stipulate that item (A) be raised to 25%." + STIPULATED,
]


def answer(tmp_path: Path, order: str) -> tuple[str, str, dict[str, tuple[str, str]]]:
    file = tmp_path / "papers.txt"
    file.write_text(AWARD + HEAD + order + SIGNED, encoding="utf-8")
    told = analyze(str(file)).future_medical
    parts: dict[str, tuple[str, str]] = {name: (p.status, p.basis) for p in told.parts for name in p.scope.body_parts}
    return told.status, told.basis, parts


@pytest.mark.parametrize("order", WHOLE)
def test_the_award_is_at_an_end(tmp_path: Path, order: str) -> None:
    assert answer(tmp_path, order)[:2] == ("closed", "not_awarded")


@pytest.mark.parametrize("order", NARROWER)
def test_a_part_is_taken_out(tmp_path: Path, order: str) -> None:
    status, _, parts = answer(tmp_path, order)
    assert status == "split"
    assert parts == {"right wrist": ("kept", "awarded"), "lumbar spine": ("closed", "not_awarded")}


@pytest.mark.parametrize("order", STANDING)
def test_the_award_stands(tmp_path: Path, order: str) -> None:
    assert answer(tmp_path, order)[:2] == ("kept", "awarded")


def test_each_paper_keeps_its_date(tmp_path: Path) -> None:
    file = tmp_path / "papers.txt"
    file.write_text(AWARD + HEAD + WHOLE[0] + SIGNED, encoding="utf-8")
    report = analyze(str(file))
    assert [(d.kind, d.date) for d in report.documents] == [
        ("award", "2012-03-02"),
        ("findings_and_award", "2016-05-09"),
    ]
