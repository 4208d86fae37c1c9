"""What a complete paper says and this one does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.deciding.silence import expectations
from analyzer.deciding.standing import SETTLEMENTS
from tests.deciding.release_papers import release, report_on

LIENS = "Defendant shall pay, adjust or litigate all liens of record."
VOUCHER = "The supplemental job displacement voucher is not settled by this agreement."
ORDER = (
    "ORDER APPROVING COMPROMISE AND RELEASE\nCase No. ADJ10000001\nIT IS ORDERED that the Compromise and Release is "
    "APPROVED.\nDated: 6/20/2021\n/s/ Olga Brandt\nWORKERS' COMPENSATION JUDGE\n"
)
STIPULATIONS = """STIPULATIONS WITH REQUEST FOR AWARD
Case No. ADJ10000001
1. Mira Sandoval, while employed as a baker, sustained injury on 3/4/2019 to the left wrist.
4. There [X] is [ ] is not need for medical treatment to cure or relieve from the effects of said injury.
/s/ Mira Sandoval   6/1/2021   Applicant
/s/ Ruth Lin   6/3/2021   Attorney for Defendant
"""


def missing(folder: Path, *papers: str) -> set[str]:
    return {found.what for found in report_on(folder, *papers).not_found}


@pytest.mark.parametrize(
    ("what", "without", "with_it"),
    [
        ("order", (release(),), (release(), ORDER)),
        ("liens", (release(),), (release(LIENS),)),
        ("voucher", (release(),), (release(VOUCHER),)),
        ("witnesses", (release(),), (release() + "/s/ Dora Finch   6/1/2021   Witness\n/s/ Gil Hart   6/1/2021   Witness\n",)),
        ("addendum", (release("See attached addendum."),), (release(),)),
        (
            "msa_attachment",
            (release("The settlement includes an MSA of $30,000.00; the MSA allocation report is attached."),),
            (release("The settlement includes an MSA of $30,000.00."),),
        ),
        (
            "msa_attachment",
            (release("The MSA of $30,000.00 is set out in the attached Medicare Set-Aside agreement."),),
            (
                release("The MSA of $30,000.00 is set out in the attached Medicare Set-Aside agreement."),
                "MEDICARE SET-ASIDE ADDENDUM\nThe Medicare Set-Aside is in the amount of $30,000.00.\n",
            ),
        ),
        ("settlement_amount", (release().replace("7. The parties agree to settle by the payment of the SUM OF $100,000.00.\n", ""),), (release(),)),
        ("body_parts", (release().replace(" to the left wrist", ""),), (release(),)),
    ],
)  # fmt: skip
def test_what_is_missing_is_told(tmp_path: Path, what: str, without: tuple[str, ...], with_it: tuple[str, ...]) -> None:
    assert what in missing(tmp_path, *without)
    assert what not in missing(tmp_path, *with_it)


def test_stipulations_need_no_witnesses_and_no_word_on_the_voucher(tmp_path: Path) -> None:
    told = missing(tmp_path, STIPULATIONS)
    assert {"order", "liens"} <= told
    assert not told & {"witnesses", "voucher", "settlement_amount", "addendum", "msa_attachment"}


def test_each_line_says_why_and_on_what_authority(tmp_path: Path) -> None:
    for found in report_on(tmp_path, release("See attached addendum.")).not_found:
        assert found.authority
        assert found.authority in found.why


def test_a_letter_or_an_order_alone_is_asked_for_nothing(tmp_path: Path) -> None:
    assert missing(tmp_path, ORDER) == set()
    assert missing(tmp_path, "Dear Ms. Lin,\nWe offer $10,000.00.\nSincerely,\nBen Ochoa\n") == set()


def test_the_table_asks_settlements_alone() -> None:
    assert all(entry.papers <= SETTLEMENTS for entry in expectations())
    assert len({entry.what for entry in expectations()}) == len(expectations())
