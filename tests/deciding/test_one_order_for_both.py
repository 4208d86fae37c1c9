"""One order that approves a compromise with one carrier and makes an award on stipulations with another: both stand."""

from __future__ import annotations

from pathlib import Path

from analyzer import analyze
from tests.deciding.papers import RELEASE_OPENS, RELEASE_SIGNED

RELEASE = (
    RELEASE_OPENS
    + "7. The parties agree to settle by the payment of the SUM OF $30,000.00.\n"
    + "COMMENTS: Future medical is bought out as against Peak Mutual Insurance.\n"
    + RELEASE_SIGNED
)
STIPULATIONS = """
STIPULATIONS WITH REQUEST FOR AWARD
Case No. ADJ10000001
The parties stipulate to the issuance of an Award upon the following facts:
1. Mira Sandoval, while employed as a baker, sustained injury on 3/4/2019 to the left wrist. Defendant: Tidewater Casualty.
4. There [X] is [ ] is not need for medical treatment to cure or relieve from the effects of said injury.
/s/ Mira Sandoval   6/1/2021   Applicant
/s/ Ruth Lin   6/3/2021   Attorney for Defendant
"""
JOINT_ORDER = """
ORDER APPROVING COMPROMISE AND RELEASE
Case No. ADJ10000001
1. The Compromise and Release with Peak Mutual Insurance is APPROVED.
2. AWARD IS MADE against Tidewater Casualty on the stipulations of the parties.
Dated: 6/20/2021
/s/ Olga Brandt
WORKERS' COMPENSATION JUDGE
"""


def test_both_stand(tmp_path: Path) -> None:
    file = tmp_path / "paper.txt"
    file.write_text(RELEASE + STIPULATIONS + JOINT_ORDER, encoding="utf-8")
    report = analyze(str(file))
    assert report.future_medical.status == "split"
    assert {part.status for part in report.future_medical.parts} == {"kept", "closed"}
    assert {part.approval for part in report.future_medical.parts} == {"approved"}
    assert [d.kind for d in report.documents].count("order_approving_compromise_and_release") == 1, (
        "its name at its foot"
    )
