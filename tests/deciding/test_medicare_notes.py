"""What a careful reader notices about Medicare: each warning once where it fits, and not where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.deciding.release_papers import release, report_on, warned

BENEFICIARY = "Applicant is a Medicare beneficiary."
SET_ASIDE = "The above sum includes $22,500.00 for a self-administered Medicare Set-Aside, in one lump sum."


def test_care_released_by_a_beneficiary_without_a_set_aside(tmp_path: Path) -> None:
    assert warned(report_on(tmp_path, release(BENEFICIARY)), "medicare_without_msa")
    assert not warned(report_on(tmp_path, release(BENEFICIARY, SET_ASIDE)), "medicare_without_msa")
    assert not warned(report_on(tmp_path, release()), "medicare_without_msa")


def test_a_set_aside_of_nothing_is_told_as_one(tmp_path: Path) -> None:
    report = report_on(tmp_path, release(BENEFICIARY, "The parties agree to a zero ($0) MSA as the claim was denied."))
    (told,) = warned(report, "medicare_without_msa")
    assert "$0" in told


def test_a_set_aside_beside_open_care(tmp_path: Path) -> None:
    open_care = "Future medical treatment is not settled and remains open."
    paid = report_on(tmp_path, release("Defendant shall also fund an MSA of $12,000.00.", comments=open_care))
    assert paid.future_medical.status == "kept"
    assert warned(paid, "msa_with_open_medical")
    assert not warned(report_on(tmp_path, release(SET_ASIDE)), "msa_with_open_medical")


@pytest.mark.parametrize(("date", "told"), [("9/1/2025", True), ("7/17/2025", True), ("7/16/2025", False)])
def test_zero_set_asides_are_not_reviewed_any_more(tmp_path: Path, date: str, told: bool) -> None:
    zero = "The parties agree to a zero ($0) MSA as the claim was denied in its entirety."
    assert bool(warned(report_on(tmp_path, release(zero, date=date)), "msa_zero_not_reviewed")) is told


@pytest.mark.parametrize(
    ("words", "amount", "told"),
    [
        (BENEFICIARY, "25,000.00", False),  # exactly the threshold is not over it
        (BENEFICIARY, "25,000.01", True),
        ("Applicant is not a Medicare beneficiary.", "100,000.00", False),
        ("Applicant has applied for Social Security Disability benefits.", "250,000.00", False),
        ("Applicant has applied for Social Security Disability benefits.", "250,000.01", True),
        ("Applicant is 63 years of age.", "260,000.00", True),
        ("Applicant has not applied for Social Security Disability benefits.", "260,000.00", False),
        ("Applicant has no reasonable expectation of Medicare enrollment within 30 months.", "260,000.00", False),
        ("If applicant applies for SSDI, the carrier shall be told.", "260,000.00", False),
    ],
)
def test_the_thresholds_of_review(tmp_path: Path, words: str, amount: str, told: bool) -> None:
    assert bool(warned(report_on(tmp_path, release(words, amount=amount)), "cms_threshold")) is told


def test_the_threshold_is_tested_on_the_sum_of_all_releases(tmp_path: Path) -> None:
    first = release(BENEFICIARY, amount="24,000.00")
    second = release(BENEFICIARY, amount="22,000.00", case="ADJ10000002")
    assert not warned(report_on(tmp_path, first), "cms_threshold")
    (told,) = warned(report_on(tmp_path, first, second), "cms_threshold")
    assert "$46,000.00" in told


def test_cms_approved_more_than_the_agreed_cap(tmp_path: Path) -> None:
    words = (
        "The settlement includes an MSA of $40,000.00.",
        "This agreement is contingent on CMS approval of an MSA not to exceed $45,000.00.",
    )
    over = report_on(tmp_path, release(*words, "CMS approved $52,000.00 by letter dated 4/4/2021."))
    within = report_on(tmp_path, release(*words, "CMS approved $43,000.00 by letter dated 4/4/2021."))
    assert warned(over, "msa_cap_exceeded")
    assert not warned(within, "msa_cap_exceeded")
    assert over.future_medical.status == "contingent"
    assert within.future_medical.status == "closed"
