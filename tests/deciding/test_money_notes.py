"""Sums that do not agree are told, and those that do are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.deciding.release_papers import release, report_on, warned

TAKEN = "Less $5,800.00 for permanent disability advances through 4/30/2020, less $15,000.00 attorney fees,"


@pytest.mark.parametrize(
    ("balance", "told"),
    [
        ("79,200.00", False),  # 100,000 less both
        ("85,000.00", False),  # the advances are not taken again
        ("79,200.45", False),  # rounded on the way
        ("97,200.00", True),  # digits turned round
        ("179,200.00", True),
    ],
)
def test_the_balance_is_reckoned(tmp_path: Path, balance: str, told: bool) -> None:
    report = report_on(tmp_path, release(f"{TAKEN} LEAVING A BALANCE OF ${balance}."))
    found = warned(report, "amounts_differ")
    assert bool(found) is told
    if told:
        assert "$79,200.00 would be left" in found[0]


def test_without_a_fee_the_balance_is_a_question(tmp_path: Path) -> None:
    report = report_on(tmp_path, release("Less $5,800.00 for PD advances, LEAVING A BALANCE OF $79,200.00."))
    assert not warned(report, "amounts_differ")
    (asked,) = [question.text for question in report.questions if question.about == "balance"]
    assert "$5,800.00 of the $20,800.00" in asked


@pytest.mark.parametrize(("amount", "told"), [("100,000.00", False), ("10,000.00", True)])
def test_the_order_names_another_sum(tmp_path: Path, amount: str, told: bool) -> None:
    order = (
        "ORDER APPROVING COMPROMISE AND RELEASE\nCase No. ADJ10000001\n"
        f"IT IS ORDERED that the Compromise and Release in the sum of ${amount} is APPROVED.\n"
        "Dated: 6/20/2021\n/s/ Olga Brandt\nWORKERS' COMPENSATION JUDGE\n"
    )
    found = warned(report_on(tmp_path, release(), order), "amounts_differ")
    assert bool(found) is told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("The settlement includes an MSA of $48,213.00.",), None),
        (("The settlement includes an MSA of $48,213.00.", "CMS approved $48,213.00 on 3/1/2021."), None),
        (("The settlement includes an MSA of $48,213.00.", "CMS approved $51,000.00 on 3/1/2021."), "$51,000.00"),
        (("The settlement includes an MSA of $148,213.00.",), "part of a settlement of $100,000.00"),
        (
            (
                "MSA of $90,000.00, funded by a seed deposit of $9,000.00 and annual deposits of $1,000.00 for 20 years.",
            ),
            "make $29,000.00",
        ),
        (
            (
                "MSA of $29,000.00, funded by a seed deposit of $9,000.00 and annual deposits of $1,000.00 for 20 years.",
            ),
            None,
        ),
    ],
)
def test_figures_of_the_set_aside(tmp_path: Path, words: tuple[str, ...], told: str | None) -> None:
    found = warned(report_on(tmp_path, release(*words)), "amounts_differ")
    assert [told in text for text in found] == ([True] if told else []) if told else found == []


def test_two_settling_papers_name_two_sums(tmp_path: Path) -> None:
    addendum = (
        "MEDICARE SET-ASIDE ADDENDUM\nThe Medicare Set-Aside is in the amount of $48,231.00, to be self-administered.\n"
    )
    text = release("The settlement includes an MSA of $48,213.00.")
    (told,) = warned(report_on(tmp_path, text, addendum), "amounts_differ")
    assert "$48,213.00, $48,231.00" in told
