"""The terms of a packet: the settlement is believed before its order, the order before letters."""

from __future__ import annotations

import pytest

from analyzer.finding.facts import find_facts
from analyzer.finding.terms import FoundTerms, terms_of
from analyzer.sorting.packet import Document
from tests.finding.papers import packet, paper

RELEASE = (
    "ANA RUIZ, Applicant, vs. HARBOR YARDS LLC; CROWN CASUALTY COMPANY, Defendants.",
    "Case No. ADJ10000001",
    "Ana Ruiz sustained injury AOE/COE on 3/4/2016 to her low back and left knee.",
    "7. The parties agree to settle by the payment of the SUM OF $62,500.00",
    "$9,280.00 for permanent disability advances through 04/27/2018",
    "$1,200.00 payable to Sierra Imaging for its lien",
    "$9,375.00 requested as applicant's attorney's fee",
    "LEAVING A BALANCE OF $42,645.00",
    "Applicant is not a Medicare beneficiary.",
)


def terms(*documents: Document) -> FoundTerms:
    return terms_of(packet(*documents), [fact for document in documents for fact in find_facts(document)])


def test_the_terms_of_a_release() -> None:
    found = terms(paper("compromise_and_release", *RELEASE))
    shown = found.terms
    assert (shown.applicant, shown.employer, shown.insurer) == (
        "Ana Ruiz",
        "Harbor Yards LLC",
        "Crown Casualty Company",
    )
    assert shown.case_numbers == ["ADJ10000001"]
    assert [(injury.kind, injury.start) for injury in shown.dates_of_injury] == [("specific", "2016-03-04")]
    assert {(part.side, part.name, part.code) for part in shown.body_parts} == {
        (None, "lumbar spine", "420"),
        ("left", "knee", "513"),
    }
    assert (shown.settlement_amount, shown.attorney_fee, shown.balance) == ("62500.00", "9375.00", "42645.00")
    assert [(d.role, d.amount, d.payee, d.through) for d in shown.deductions] == [
        ("permanent_disability_advances", "9280.00", None, "2018-04-27"),
        ("lien", "1200.00", "Sierra Imaging", None),
    ]
    assert shown.medicare_beneficiary is False


def test_every_field_can_be_shown() -> None:
    found = terms(paper("compromise_and_release", *RELEASE))
    for field in ("applicant", "settlement_amount", "deductions", "body_parts", "medicare_beneficiary"):
        assert found.shown_by[field]
    [amount] = found.shown_by["settlement_amount"]
    assert "62,500.00" in amount.sentence.text[amount.start : amount.end]


def test_a_letter_does_not_change_the_settlement() -> None:
    letter = paper(
        "correspondence",
        "Re: Anna Roots v. Other Yards; ADJ99999999; we offer to settle the case for $10,000.00.",
        name="d0",
    )
    shown = terms(letter, paper("compromise_and_release", *RELEASE)).terms
    assert (shown.applicant, shown.settlement_amount) == ("Ana Ruiz", "62500.00")
    assert shown.case_numbers == ["ADJ10000001"]


def test_an_award_has_no_settlement_amount() -> None:
    stipulations = paper(
        "stipulations_with_request_for_award",
        "3. The injury caused permanent disability of 14 %, payable at $290.00 per week, in the sum of $13,630.00.",
        "6. Applicant's attorney requests a fee of $2,044.50.",
    )
    shown = terms(stipulations).terms
    assert (shown.settlement_amount, shown.balance) == (None, None)
    assert (shown.permanent_disability_percent, shown.attorney_fee) == ("14", "2044.50")


def test_a_part_named_twice_is_told_once_and_exactly() -> None:
    shown = terms(paper("compromise_and_release", "Body parts: 420 back, 513 knee (L), low back")).terms
    assert {(part.side, part.name) for part in shown.body_parts} == {(None, "lumbar spine"), ("left", "knee")}


def test_a_payee_belongs_to_his_own_sum_alone() -> None:
    text = (
        "7. SUM OF $120,000. Deductions: PDAs $10,440.00 thru 1/15/2020; $22,000.00 payable to Omar Haddad as MSA; "
        "atty fee $18,000.00. Balance: $69,560.00."
    )
    shown = terms(paper("compromise_and_release", text)).terms
    assert [(d.role, d.payee, d.through) for d in shown.deductions] == [
        ("permanent_disability_advances", None, "2020-01-15"),
        ("msa", "Omar Haddad", None),
    ]


def test_in_a_list_of_sums_before_their_names_the_line_above_names_none() -> None:
    release = paper(
        "compromise_and_release",
        "7. The parties agree to settle by the payment of the SUM OF $245,000.00",
        "$30,450.00 for permanent disability advances through 04/30/2023 $58,400.00 payable to Harlan Stone, Medicare "
        "Set-Aside, per attached MSA Addendum $ 36,750.00 requested as applicant's attorney's fee",
    )
    shown = terms(release).terms
    assert [(d.role, d.amount) for d in shown.deductions] == [
        ("permanent_disability_advances", "30450.00"),
        ("msa", "58400.00"),
    ]


def test_a_period_told_twice_is_one_injury() -> None:
    text = "Cumulative trauma during the period ending 2/1/2017 (2/1/2016 through 2/1/2017) to the neck."
    shown = terms(paper("compromise_and_release", text)).terms
    assert [(d.kind, d.start, d.end) for d in shown.dates_of_injury] == [("cumulative", "2016-02-01", "2017-02-01")]


def test_codes_in_a_row_are_body_parts() -> None:
    shown = terms(paper("compromise_and_release", "Parts of body: 330, 340, 311")).terms
    assert [(part.name, part.code) for part in shown.body_parts] == [
        ("hand", "330"),
        ("fingers", "340"),
        ("upper arm", "311"),
    ]


def test_claim_numbers_in_a_row_and_in_pieces() -> None:
    assert terms(paper("compromise_and_release", "Claim nos. 4A1203XK7 and 4A1203XK8")).terms.claim_numbers == [
        "4A1203XK7",
        "4A1203XK8",
    ]
    assert terms(paper("compromise_and_release", "Claim No: CC 2020 55512")).terms.claim_numbers == ["CC 2020 55512"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("DOI 8/8/2003; DOI 1/1/2002 through 8/8/2003", {("specific", "2003-08-08"), ("cumulative", "2002-01-01")}),
        ("DOI 1/1/2002 and 8/8/2003", {("specific", "2002-01-01"), ("specific", "2003-08-08")}),
        (
            "Dates of injury: (a) 2/14/2017; (b) CT 2/14/2016 - 2/14/2017.",
            {("specific", "2017-02-14"), ("cumulative", "2016-02-14")},
        ),
    ],
)
def test_several_injuries_in_one_line(text: str, wanted: set[tuple[str, str]]) -> None:
    shown = terms(paper("compromise_and_release", text)).terms
    assert {(injury.kind, injury.start) for injury in shown.dates_of_injury} == wanted


def test_a_short_label_of_parts() -> None:
    shown = terms(paper("compromise_and_release", "Parts: right hand, right wrist, cervical spine.")).terms
    assert {(part.side, part.name) for part in shown.body_parts} == {
        ("right", "hand"),
        ("right", "wrist"),
        (None, "cervical spine"),
    }
