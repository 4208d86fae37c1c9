"""Names, numbers and injuries, as captions, letters, sentences and forms give them."""

from __future__ import annotations

import pytest

from analyzer.finding.facts import find_facts
from tests.finding.papers import form, paper

RELEASE = "compromise_and_release"


def found(kind: str, *sentences: str) -> set[tuple[str, str]]:
    return {(f.kind, f.value) for f in find_facts(paper(kind, *sentences))}


NAMES = [
    (
        "JOHN Q. DOE, Applicant, vs. ACME CO.; STATE COMPENSATION INSURANCE FUND, Defendants.",
        {("applicant", "JOHN Q. DOE"), ("insurer", "STATE COMPENSATION INSURANCE FUND")},
    ),
    (
        "Maria Lopez, Applicant, v. City of Westbrook, permissibly self-insured, Defendant.",
        {("applicant", "Maria Lopez"), ("employer", "City of Westbrook")},
    ),
    (
        "Re: Robert Smith v. Golden Loaf Foods; ADJ1234567; DOI 1/2/2015",
        {("applicant", "Robert Smith"), ("employer", "Golden Loaf Foods"), ("case_number", "ADJ1234567")},
    ),
    (
        "The employee, while employed as a cook by Bella Notte Restaurant, then insured by Zephyr Insurance Company, sustained injury.",
        {("employer", "Bella Notte Restaurant"), ("insurer", "Zephyr Insurance Company")},
    ),
    ("Claimant: Jose Garza", {("applicant", "Jose Garza")}),
    (
        "Ben Cole, Applicant, v. Summit Roofing; Everbright Insurance Company",
        {("applicant", "Ben Cole"), ("employer", "Summit Roofing"), ("insurer", "Everbright Insurance Company")},
    ),
    (
        "Sara Kim v. Bluebird Schools, permissibly self-insured, administered by Keenpoint & Associates",
        {("applicant", "Sara Kim"), ("employer", "Bluebird Schools")},
    ),
    (
        "Applicant, Omar Haddad, sustained a cumulative trauma injury; carrier Harbor Point Casualty;",
        {("applicant", "Omar Haddad"), ("insurer", "Harbor Point Casualty")},
    ),
    ("Employer: County of Almond, permissibly self-insured", {("employer", "County of Almond")}),
    ("Mr. Ocampo and his employer Tidewater Fishing Co., insured by Beacon", {("employer", "Tidewater Fishing Co.")}),
    ("Employer: Halberd Pallet & Crate LLC", {("employer", "Halberd Pallet & Crate LLC")}),
    ("Claim No.: 12-345678-001", {("claim_number", "12-345678-001")}),
    ("Our File: 2219-001 Claim # WC-889-12345", {("claim_number", "WC-889-12345")}),
    (
        "AWARD IS MADE in favor of ANA RUIZ against HARBOR CASUALTY COMPANY of:",
        {("applicant", "ANA RUIZ"), ("insurer", "HARBOR CASUALTY COMPANY")},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), NAMES)
def test_names_and_numbers(text: str, wanted: set[tuple[str, str]]) -> None:
    assert wanted <= found(RELEASE, text)


@pytest.mark.parametrize(
    "text",
    [
        "MMI vs. Permanent and Stationary",
        "Employer shall pay no medical expense.",
        "Applicant (Employee) Date",
        "Name: ____",
        "The carrier denied the claim.",
        "County of residence of employee (Labor Code section 5501.5(a)(1) or (d).)",
        "Compare lumpectomy vs. Mastectomy.",
    ],
)
def test_words_that_are_no_names(text: str) -> None:
    assert not {kind for kind, _ in found(RELEASE, text)} & {"applicant", "employer", "insurer", "administrator"}


def test_captions_may_stand_below_or_above_what_was_filled_in() -> None:
    below = form(
        (60, [(72, "COMPROMISE AND RELEASE")]),
        (100, [(72, "Halberd Pallet LLC")]),
        (112, [(72, "Employer Name (Please leave blank spaces between numbers, names or words)")]),
        (150, [(72, "NW-220917-04")]),
        (162, [(72, "Claim Number")]),
    )
    above = form(
        (60, [(72, "COMPROMISE AND RELEASE")]),
        (100, [(72, "Employer name"), (300, "Claim number")]),
        (112, [(72, "Halberd Pallet LLC"), (300, "NW-220917-04")]),
    )
    for laid in (below, above):
        facts = {(f.kind, f.value) for d in laid.documents for f in find_facts(d)}
        assert {("employer", "Halberd Pallet LLC"), ("claim_number", "NW-220917-04")} <= facts


def test_a_caption_in_two_columns_keeps_its_left_one() -> None:
    laid = form(
        (60, [(72, "ORDER APPROVING COMPROMISE AND RELEASE")]),
        (100, [(72, "ODALYS FONTENROSE,"), (330, "Case No. ADJ13604419")]),
        (114, [(90, "Applicant,")]),
        (128, [(72, "vs."), (330, "ORDER APPROVING")]),
        (142, [(72, "GABILAN GREENS; STEELHEAD"), (330, "COMPROMISE AND RELEASE")]),
        (156, [(72, "MUTUAL INSURANCE COMPANY,")]),
        (170, [(90, "Defendants.")]),
    )
    facts = {(f.kind, f.value) for d in laid.documents for f in find_facts(d)}
    assert {("applicant", "ODALYS FONTENROSE"), ("employer", "GABILAN GREENS")} <= facts
    assert ("insurer", "STEELHEAD MUTUAL INSURANCE COMPANY") in facts


def test_body_parts_are_those_called_injured() -> None:
    parts = {
        v
        for k, v in found(RELEASE, "Ana Ruiz sustained injury AOE/COE on 3/4/2016 to her low back and left knee.")
        if k == "body_part"
    }
    assert parts == {"lumbar spine", "left knee"}
    denied = {
        v
        for k, v in found(RELEASE, "Applicant sustained injury to the right wrist but not to the neck.")
        if k == "body_part"
    }
    assert denied == {"right wrist"}


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("3. The injury caused permanent disability of 14 %, payable at $290.00 per week.", ["14"]),
        ("PD 22% ($28,275.00)", ["22"]),
        ("12% WPI right shoulder after apportionment", []),
        ("Permanent disability is apportioned: 30% non-industrial.", []),
        ("less attorney fees of 15%", []),
        ("The injury resulted in permanent disability of 31 percent after apportionment.", ["31"]),
    ],
)
def test_percentages_of_permanent_disability(text: str, percent: list[str]) -> None:
    facts = find_facts(paper("stipulations_with_request_for_award", text))
    assert [f.value for f in facts if f.kind == "percent" and f.role == "permanent_disability"] == percent


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Applicant is a current Medicare beneficiary.", "true"),
        ("Mr. Ortiz has been on Medicare since 2018.", "true"),
        ("She is 67 and a Medicare recipient", "true"),
        ("Applicant is not a Medicare beneficiary and has no reasonable expectation of becoming one.", "false"),
        ("Applicant is neither enrolled in nor eligible for Medicare.", "false"),
        ("IW is receiving SSDI but not Medicare.", "false"),
        ("Medicare beneficiary: No", "false"),
        ("If applicant becomes entitled to Medicare, he will notify defendant.", None),
        ("This settlement may affect Medicare.", None),
        ("Applicant has a reasonable expectation of Medicare enrollment within 30 months.", None),
        ("There is no Medicare Set-Aside.", None),
    ],
)
def test_medicare_status_is_what_is_said_and_not_what_may_be(text: str, status: str | None) -> None:
    said = [f.value for f in find_facts(paper(RELEASE, text)) if f.kind == "medicare_beneficiary"]
    assert said == ([status] if status else [])
