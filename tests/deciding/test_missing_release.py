"""An order that approves a compromise which is not in the file leaves the earlier award in doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer import analyze
from tests.deciding.papers import ORDER

AWARD = """STIPULATIONS WITH REQUEST FOR AWARD
Case No. ADJ10000001
The parties stipulate to the issuance of an Award upon the following facts:
1. Mira Sandoval, while employed as a baker, sustained injury on 3/4/2009 to the left wrist.
4. There [X] is [ ] is not need for medical treatment to cure or relieve from the effects of said injury.
/s/ Mira Sandoval   6/1/2011   Applicant
/s/ Ruth Lin   6/3/2011   Attorney for Defendant

AWARD
Case No. ADJ10000001
AWARD IS MADE in favor of Mira Sandoval of further medical treatment per paragraph 4.
Dated: {award}
/s/ Olga Brandt
WORKERS' COMPENSATION JUDGE
"""


@pytest.mark.parametrize(
    ("order", "award", "status", "why"),
    [
        (ORDER, "6/20/2011", "unclear", "the settlement that it approves came after the award"),
        (ORDER.replace("ADJ10000001", "ADJ10000999"), "6/20/2011", "kept", "the order is about another case"),
        (ORDER, "6/20/2022", "kept", "the award came after the order"),
    ],
)
def test_order_without_its_settlement(tmp_path: Path, order: str, award: str, status: str, why: str) -> None:
    file = tmp_path / "paper.txt"
    file.write_text(AWARD.format(award=award) + order, encoding="utf-8")
    assert analyze(str(file)).future_medical.status == status, why
