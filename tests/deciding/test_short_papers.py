"""Short papers, typed as practitioners type them, and what a specialist reads in each."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer import analyze
from tests.deciding.papers import ORDER, RELEASE_OPENS, RELEASE_SIGNED

RELEASE = (
    RELEASE_OPENS
    + """6. Unless otherwise specified herein, the employer will pay no medical expenses incurred after approval.
7. The parties agree to settle by the payment of the SUM OF $30,000.00.
COMMENTS: {comments}
"""
    + RELEASE_SIGNED
)
SUSPENDED = """
ORDER SUSPENDING ACTION
Case No. ADJ10000001
IT IS ORDERED that action on the Compromise and Release is SUSPENDED pending the report of Dr. Yee.
Dated: 6/20/2021
/s/ Olga Brandt
WORKERS' COMPENSATION JUDGE
"""
STIPULATIONS = """STIPULATIONS WITH REQUEST FOR AWARD
Case No. ADJ10000001
The parties stipulate to the issuance of an Award upon the following facts:
1. Mira Sandoval, while employed as a baker, sustained injury on 3/4/2019 to the left wrist.
3. Permanent disability: 12%.
4. {need}
9. Other stipulations: {other}
/s/ Mira Sandoval   6/1/2021   Applicant
/s/ Ruth Lin   6/3/2021   Attorney for Defendant
"""
IS = "There [X] is [ ] is not need for medical treatment to cure or relieve from the effects of said injury."
IS_NOT = "There [ ] is [X] is not need for medical treatment to cure or relieve from the effects of said injury."
BOTH = "There [X] is [X] is not need for medical treatment to cure or relieve from the effects of said injury."
NEITHER = "There [ ] is [ ] is not need for medical treatment to cure or relieve from the effects of said injury."


@pytest.mark.parametrize(
    ("paper", "status", "basis", "approval"),
    [
        # the printed release alone: closed, and not in force without an order
        (RELEASE.format(comments="None."), "closed", "released", "not_shown"),
        (RELEASE.format(comments="None.") + ORDER, "closed", "released", "approved"),
        # typed words open what the form closes
        (RELEASE.format(comments="Future medical is not settled and stays open.") + ORDER, "kept", "reserved", "approved"),
        # the voucher is what remains open
        (RELEASE.format(comments="SJDB voucher is not settled and remains open.") + ORDER, "closed", "released", "approved"),
        # past bills only
        (
            RELEASE.format(comments="Defendant to pay all medical bills incurred through the date of the OACR.") + ORDER,
            "closed",
            "released",
            "approved",
        ),
        # the last order suspends action
        (RELEASE.format(comments="Buys out fut med.") + SUSPENDED, "contingent", "conditional", "pending"),
        # the box, and nothing but the box
        (STIPULATIONS.format(need=IS, other="None."), "kept", "awarded", "not_shown"),
        (STIPULATIONS.format(need=IS_NOT, other="None."), "closed", "not_awarded", "not_shown"),
        (STIPULATIONS.format(need=BOTH, other="None."), "unclear", "conflicting", "not_shown"),
        (STIPULATIONS.format(need=NEITHER, other="None."), "unclear", "silent", "not_shown"),
        # a doctor's opinion does not move the box
        (STIPULATIONS.format(need=IS, other="PQME Dr. Yee found no need for future medical."), "kept", "awarded", "not_shown"),
        # no release can be made in Stipulations
        (
            STIPULATIONS.format(need=IS_NOT, other="Applicant waives all future medical care for $5,000.00."),
            "unclear",
            "conflicting",
            "not_shown",
        ),
    ],
)  # fmt: skip
def test_the_answer_is_the_specialists(tmp_path: Path, paper: str, status: str, basis: str, approval: str) -> None:
    file = tmp_path / "paper.txt"
    file.write_text(paper, encoding="utf-8")
    report = analyze(str(file))
    answer = report.future_medical
    assert (answer.status, answer.basis, report.approval.status) == (status, basis, approval), answer.summary
