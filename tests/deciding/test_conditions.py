"""What the agreement makes itself turn on, tested against the letter of CMS in the same file."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer import analyze
from tests.deciding.papers import ORDER, RELEASE_OPENS, RELEASE_SIGNED

PAPER = (
    RELEASE_OPENS
    + """7. The parties agree to settle by the payment of the SUM OF $130,000.00.
COMMENTS: Applicant gives up all future medical treatment. An MSA in the sum of $42,000.00 is included in the sum. {words}
"""
    + RELEASE_SIGNED
    + ORDER
)
LETTER = """
DEPARTMENT OF HEALTH AND HUMAN SERVICES
Centers for Medicare & Medicaid Services
Date: {date}
Re: Workers' Compensation Medicare Set-Aside Arrangement (WCMSA) of Mira Sandoval
Dear Ms. Lin:
CMS has determined that ${amount} adequately considers Medicare's interests. Approved WCMSA amount: ${amount}.
"""
CAP = "This settlement is contingent on CMS approval and is void if CMS requires more than $50,000.00."
DEADLINE = "This settlement is contingent upon approval of the MSA by CMS by 12/31/2021."
PLAIN = "This settlement is contingent upon CMS approval of the MSA."
STAGED = "Future medical remains open until a second C&R of medical is approved and the MSA is funded."


@pytest.mark.parametrize(
    ("words", "letter", "status", "warning"),
    [
        (PLAIN, "", "contingent", None),
        (PLAIN, LETTER.format(date="September 9, 2021", amount="42,000.00"), "closed", None),
        (CAP, LETTER.format(date="September 9, 2021", amount="48,500.00"), "closed", None),
        (CAP, LETTER.format(date="September 9, 2021", amount="61,250.00"), "contingent", "msa_cap_exceeded"),
        (DEADLINE, LETTER.format(date="September 9, 2021", amount="42,000.00"), "closed", None),
        (DEADLINE, LETTER.format(date="March 2, 2022", amount="42,000.00"), "contingent", "condition_failed"),
        # a letter of CMS brings no second agreement
        (STAGED, LETTER.format(date="September 9, 2021", amount="42,000.00"), "contingent", None),
    ],
)
def test_condition_is_tested_against_the_letter(
    tmp_path: Path, words: str, letter: str, status: str, warning: str | None
) -> None:
    paper = tmp_path / "agreement.txt"
    paper.write_text(PAPER.format(words=words) + letter, encoding="utf-8")

    report = analyze(str(paper))

    assert report.future_medical.status == status
    codes = {w.code for w in report.warnings}
    assert warning in codes if warning else not codes & {"condition_failed", "msa_cap_exceeded"}
