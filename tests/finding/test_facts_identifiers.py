"""What identifies a person is masked; what identifies a case is not."""

from __future__ import annotations

import pytest

from analyzer.finding.identifiers import masked

HIDDEN = [
    ("SSN: 123-45-6789", "SSN: XXX-XX-XXXX"),
    ("SS# XXX-XX-4471", "SS# XXX-XX-XXXX"),
    ("Social Security No. 123456789", "Social Security No. XXXXXXXXX"),
    ("SSN (last four digits only): 4471", "SSN (last four digits only): XXXX"),
    ("DOB 3/4/1970, DOI 5/6/2010", "DOB X/X/XXXX, DOI 5/6/2010"),
    ("D.O.B. 1-2-1960", "D.O.B. X-X-XXXX"),
    ("Date of birth: March 4, 1970", "Date of birth: XXXXX X, XXXX"),
    ("born 07/07/1985, while employed on 3/4/2016", "born XX/XX/XXXX, while employed on 3/4/2016"),
    ("Medicare number 1EG4-TE5-MK73", "Medicare number XXXX-XXX-XXXX"),
    ("the number 1EG4TE5MK73 on the card", "the number XXXXXXXXXXX on the card"),
    ("HICN 123-45-6789A", "HICN XXX-XX-XXXXX"),
]
SHOWN = [
    "ADJ10774318",
    "ADJ 123-4567 (VNO 0441872)",
    "Claim No. WC-889-12345",
    "$123,456.78 paid 01/02/2020",
    "age 52, date of injury 1/2/2003",
    "telephone (800) 555-0199",
    "Case Control Number W21355-1902",
    "SSN on file",
    "Applicant is a Medicare beneficiary since 2016 (see page 4)",
]


@pytest.mark.parametrize(("text", "wanted"), HIDDEN)
def test_persons_are_hidden(text: str, wanted: str) -> None:
    assert masked(text) == wanted


@pytest.mark.parametrize("text", SHOWN)
def test_cases_are_shown(text: str) -> None:
    assert masked(text) == text


@pytest.mark.parametrize("text", [text for text, _ in HIDDEN])
def test_masking_moves_nothing_and_can_be_done_twice(text: str) -> None:
    assert len(masked(text)) == len(text)
    assert masked(masked(text)) == masked(text)
