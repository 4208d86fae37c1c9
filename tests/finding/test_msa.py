"""The set-aside: the figure that counts among several, and none where only boilerplate speaks of Medicare."""

from __future__ import annotations

import pytest

from analyzer.finding.facts import find_facts
from analyzer.finding.msa import MsaFinding, msa_of
from analyzer.sorting.packet import Document
from tests.finding.papers import packet, paper

RELEASE, ADDENDUM, LETTER = "compromise_and_release", "msa_addendum", "cms_letter"


def msa(*documents: Document) -> MsaFinding | None:
    return msa_of(packet(*documents), (), [fact for document in documents for fact in find_facts(document)])


def msa_in(kind: str, *sentences: str) -> MsaFinding:
    found = msa(paper(kind, *sentences))
    assert found is not None
    return found


@pytest.mark.parametrize(
    "text",
    [
        "WARNING: THIS SETTLEMENT MAY AFFECT SOCIAL SECURITY AND MEDICARE.",
        "The parties have considered Medicare's interests under 42 U.S.C. 1395y(b).",
        "No MSA is required, since applicant is not a Medicare beneficiary.",
        "A Medicare Set-Aside is not necessary because the total settlement is below $25,000.00.",
        "The Order Approving is set aside and $20,000.00 is to be returned.",
    ],
)
def test_boilerplate_is_no_set_aside(text: str) -> None:
    assert msa(paper(RELEASE, text)) is None


def test_a_sum_inside_the_settlement_that_was_not_submitted() -> None:
    found = msa_in(
        RELEASE, "The settlement includes $41,250.00 as a non-submit MSA, to be self-administered by applicant."
    )
    assert (found.amount, found.kind, found.administration, found.cms_status) == (
        "41250.00",
        "non_submit",
        "self",
        "not_submitted",
    )
    assert found.included_in_settlement is True


def test_a_sum_on_top_of_the_settlement() -> None:
    found = msa_in(
        RELEASE,
        "In addition to the above sum, defendant shall fund a Medicare Set-Aside of $88,450.00 in one lump sum.",
    )
    assert (found.amount, found.funding, found.included_in_settlement) == ("88450.00", "lump_sum", False)


def test_a_structure_fills_the_fields_of_section_111() -> None:
    found = msa_in(
        ADDENDUM,
        "Defendant shall fund the MSA of $118,400.00 by a seed deposit of $16,400.00 and annual payments of $5,100.00 for 20 years.",
        "The MSA shall be professionally administered by Trustwell Administration, EIN 12-3456789.",
        "CMS approved the MSA on March 3, 2022, Case Control Number W21355-1902.",
    )
    fields = found.section_111
    assert (fields.msa_amount, fields.msa_period, fields.lump_sum_or_structured) == ("118400.00", 20, "S")
    assert (fields.initial_deposit, fields.anniversary_deposit) == ("16400.00", "5100.00")
    assert (fields.case_control_number, fields.professional_administrator_ein) == ("W21355-1902", "12-3456789")
    assert (found.cms_status, found.cms_date) == ("approved", "2022-03-03")


def test_the_total_of_a_structure_is_reckoned_where_it_is_not_stated() -> None:
    found = msa_in(
        ADDENDUM,
        "The MSA is funded with seed money of $10,000.00 and an annuity paying $2,000.00 annually for fifteen (15) years.",
    )
    assert (found.amount, found.years) == ("40000.00", 15)


@pytest.mark.parametrize(
    "text",
    [
        "Because the claim was denied in full, the parties agree to a $0 MSA.",
        "The parties have agreed on a zero Medicare Set-Aside.",
    ],
)
def test_a_zero_set_aside_is_one_of_nothing(text: str) -> None:
    found = msa_in(ADDENDUM, text)
    assert (found.amount, found.kind) == ("0.00", "zero")


def test_what_was_agreed_comes_before_what_cms_approved() -> None:
    agreed = paper(RELEASE, "$58,400.00 payable to applicant as a Medicare Set-Aside")
    letter = paper(
        LETTER,
        "The proposed amount was $58,400.00.",
        "CMS has determined that $77,912.00 adequately considers Medicare's interests.",
        name="d2",
        date="2023-10-03",
    )
    found = msa(agreed, letter)
    assert found is not None
    assert (found.amount, found.cms_status, found.cms_date) == ("58400.00", "approved", "2023-10-03")
    assert {(figure.amount, figure.role) for figure in found.figures} == {
        ("58400.00", "agreed"),
        ("58400.00", "proposed"),
        ("77912.00", "cms_approved"),
    }


def test_a_vendors_estimate_is_shown_and_never_operative() -> None:
    found = msa_in("msa_allocation_report", "Recommended Total WCMSA: $118,604.00 (medical $71,233.00; Rx $47,371.00).")
    assert found.amount is None
    assert [(figure.amount, figure.role) for figure in found.figures] == [("118604.00", "estimate")]
    assert found.section_111.msa_amount is None


def test_a_draft_or_an_offer_only_proposes() -> None:
    draft = msa(paper(RELEASE, "MSA: $55,000.00", draft=True))
    assert draft is not None
    assert [figure.role for figure in draft.figures] == ["proposed"]
    assert draft.section_111.msa_amount is None


def test_a_cap_is_no_amount() -> None:
    found = msa_in(
        ADDENDUM,
        "The settlement includes a WCMSA of $62,000.00.",
        "If CMS requires more than $70,000.00, defendant may withdraw.",
    )
    assert [figure.amount for figure in found.figures] == ["62000.00"]


def test_a_closed_file_is_no_approval() -> None:
    agreed = paper(RELEASE, "The settlement includes an MSA of $30,000.00.")
    letter = paper(
        LETTER,
        "We have closed our file because the information requested was not received.",
        name="d2",
        date="2022-02-02",
    )
    found = msa(agreed, letter)
    assert found is not None
    assert (found.cms_status, found.cms_date) == ("closed_out", "2022-02-02")


def test_a_set_aside_still_to_come_has_no_amount_yet() -> None:
    found = msa_in(RELEASE, "Defendant shall submit an MSA proposal to CMS within 60 days.")
    assert (found.amount, found.cms_status) == (None, "to_be_submitted")


def test_a_set_aside_of_nothing_is_reported_with_zeros() -> None:
    fields = msa_in(ADDENDUM, "Because the claim was denied in full, the parties agree to a $0 MSA.").section_111
    assert (fields.msa_amount, fields.msa_period, fields.lump_sum_or_structured) == ("0.00", 0, None)
    assert (fields.initial_deposit, fields.anniversary_deposit) == ("0.00", "0.00")


def test_one_that_is_paid_at_once_has_no_deposits_later() -> None:
    text = "The above sum includes $22,500.00 for a self-administered Medicare Set-Aside, in one lump sum."
    found = msa_in(RELEASE, text)
    assert (found.amount, found.administration, found.included_in_settlement) == ("22500.00", "self", True)
    fields = found.section_111
    assert (fields.lump_sum_or_structured, fields.initial_deposit, fields.anniversary_deposit) == ("L", "0.00", "0.00")


def test_a_yearly_deposit_in_short_hand() -> None:
    found = msa_in(
        RELEASE, "The WCMSA of $50,000 shall be structured: seed money $10,000, then $2,000/yr x 20 years by annuity."
    )
    assert (found.seed, found.annual_deposit, found.years) == ("10000.00", "2000.00", 20)


def test_what_a_vendor_proposed_is_not_agreed_even_in_the_settlement() -> None:
    found = msa_in(
        RELEASE,
        "The vendor proposed an MSA of $61,000.00; CMS approved $48,000.00 on 3/1/2021; the parties agree that "
        "$48,000.00 of the settlement is allocated to the MSA.",
    )
    assert (found.amount, found.cms_status, found.cms_date) == ("48000.00", "approved", "2021-03-01")
    assert ("61000.00", "proposed") in {(figure.amount, figure.role) for figure in found.figures}


def test_a_proposed_sum_that_is_paid_is_agreed() -> None:
    found = msa_in(RELEASE, "The proposed MSA in the amount of $40,000.00 is included in the settlement.")
    assert [(figure.amount, figure.role) for figure in found.figures] == [("40000.00", "agreed")]


def test_a_refusal_has_its_date() -> None:
    found = msa_in(RELEASE, "An MSA of $40,000.00 is part of the settlement.", "CMS denied the submission on 5/5/2021.")
    assert (found.cms_status, found.cms_date) == ("denied", "2021-05-05")


def test_the_price_of_an_annuity_is_no_set_aside_and_its_first_payment_is_the_seed() -> None:
    found = msa_in(
        RELEASE,
        "Defendant to purchase an annuity to fund the MSA: first payment of $5,500.00 on approval and $2,250.00 per "
        "year thereafter for 17 years.",
    )
    assert (found.seed, found.annual_deposit, found.years, found.funding) == ("5500.00", "2250.00", 17, "structured")
    assert found.amount == "43750.00"


def test_a_part_of_the_sum_that_is_the_set_aside_itself() -> None:
    found = msa_in(RELEASE, "7. SUM OF $150,000.00, of which $42,000.00 is a WCMSA funded with a single deposit.")
    assert (found.amount, found.included_in_settlement, found.funding) == ("42000.00", True, "lump_sum")


def test_an_administrator_with_a_tax_number_is_a_professional_one() -> None:
    found = msa_in(
        ADDENDUM, "Medicare Set-Aside Amount: $75,250.00", "Administrator: Careguard Sample LLC (EIN 83-1112223)"
    )
    assert (found.administration, found.section_111.professional_administrator_ein) == ("professional", "83-1112223")
    own = msa_in(ADDENDUM, "Medicare Set-Aside Amount: $75,250.00", "Administrator: Applicant")
    assert own.administration != "professional"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("CMS issued a close-out letter dated 8/8/2022 for lack of response.", "closed_out"),
        ("The MSA in the amount of $27,500.00 is pending with CMS.", "submitted"),
        ("CMS counter-highered the MSA to $91,300.00 from $70,000.00.", "approved"),
        ("If CMS counters with a higher MSA, the parties shall confer.", "unknown"),
    ],
)
def test_what_cms_did(text: str, status: str) -> None:
    assert msa_in(RELEASE, "The settlement includes an MSA of $27,500.00.", text).cms_status == status
