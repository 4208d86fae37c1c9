"""Sums of money are read as they were meant, and each knows what it is for."""

from __future__ import annotations

import pytest

from analyzer.finding.facts import find_facts
from analyzer.finding.facts_cues import sense_file
from analyzer.finding.facts_money import ROLE_KEYS, role_of
from analyzer.finding.money import money_in
from analyzer.rules.entries import tables
from tests.finding.papers import form, paper

SUMS = [
    ("$48,312.67", "48312.67"),
    ("$48.312.67", "48312.67"),  # a scanner took the comma for a point
    ("$48,312,67", "48312.67"),
    ("S48,312.67 is", "48312.67"),  # a scanner took the dollar sign for an S
    ("$ 95,000", "95000.00"),
    ("$95, 000", "95000.00"),
    ("$4 8,213.00", "48213.00"),  # the first digit came loose
    ("$1O,000.00", "10000.00"),
    ("95,000.00", "95000.00"),
    ("$95K", "95000.00"),
    ("at 95K, all in", "95000.00"),
    ("$1.2M", "1200000.00"),
    ("$2.5 million", "2500000.00"),
    ("$46.50", "46.50"),
    ("$-0-", "0.00"),
    ("Ninety-five thousand dollars ($95,000.00)", "95000.00"),
    ("$95,000.00 (ninety-five thousand dollars)", "95000.00"),
    ("One Hundred Twenty-Five Thousand and no/100 dollars ($125,000.00)", "125000.00"),
    ("fourteen thousand two hundred dollars", "14200.00"),
]


@pytest.mark.parametrize(("text", "amount"), SUMS)
def test_a_sum_is_read_once_and_as_meant(text: str, amount: str) -> None:
    assert [money.amount for money in money_in(text)] == [amount]


@pytest.mark.parametrize(
    "text",
    ["42 U.S.C. 1395y", "section 10,214", "104 weeks", "1,200 miles", "S corporation", "ADJ10774318", "12,500 steps"],
)
def test_other_numbers_are_no_sums(text: str) -> None:
    assert money_in(text) == []


def test_a_sum_stands_where_it_was_found() -> None:
    text = "less $9,280.00, and $9,375.00 in fees"
    assert [text[money.start : money.end] for money in money_in(text)] == ["$9,280.00", "$9,375.00"]


def examples(key: str) -> list[tuple[str, str]]:
    return [
        (entry["id"], text)
        for entry in tables(sense_file("money"), "role", ROLE_KEYS, ("id",))
        for text in entry.get(key, [])
    ]


def _marked(text: str) -> str:
    """The role of the sum in braces, or of the only one."""
    plain = text.replace("{", "").replace("}", "")
    at = text.find("{")
    return next(role_of(plain, money) for money in money_in(plain) if at < 0 or money.start <= at < money.end)


@pytest.mark.parametrize(("role", "text"), examples("find"))
def test_the_examples_of_a_role_have_it(role: str, text: str) -> None:
    assert _marked(text) == role


@pytest.mark.parametrize(("role", "text"), examples("not_find"))
def test_the_counter_examples_have_another(role: str, text: str) -> None:
    assert _marked(text) != role


def roles(kind: str, *sentences: str) -> list[tuple[str, str]]:
    return [(f.role, f.value) for f in find_facts(paper(kind, *sentences)) if f.kind == "money"]


def test_one_line_may_hold_every_kind_of_sum() -> None:
    text = "Settlement: $85,000 gross; AA fee 15% = $12,750; PDAs $11,600 thru 3/1/21; MSA $22,410 self-admin; net to IW $38,240."
    assert roles("compromise_and_release", text) == [
        ("settlement_amount", "85000.00"),
        ("attorney_fee", "12750.00"),
        ("permanent_disability_advances", "11600.00"),
        ("msa", "22410.00"),
        ("balance", "38240.00"),
    ]


def test_a_part_does_not_name_the_whole() -> None:
    found = roles("correspondence", "We would offer $100,000.00 including an MSA of $25,000.00.")
    assert ("msa", "25000.00") in found
    assert ("msa", "100000.00") not in found


def test_mma_names_a_set_aside_only_where_it_means_one() -> None:
    assert roles("compromise_and_release", "MMA of $48,500.00 included in paragraph 7.") == [("msa", "48500.00")]
    ceiling = 'The maximum medical award ("MMA"), the ceiling of the case, is about $190,000.00.'
    assert roles("correspondence", ceiling) == [("other", "190000.00")]


def test_a_caption_below_its_blank_gives_the_role_and_the_date() -> None:
    [document] = form(
        (60, [(72, "COMPROMISE AND RELEASE")]),
        (100, [(72, "7. The parties agree to settle the above claim(s) by the payment of the SUM OF $ 62,500.00")]),
        (130, [(72, "9,280.00"), (300, "04/27/2018")]),
        (142, [(72, "$ for permanent disability advances"), (300, "through (date)")]),
        (170, [(72, "9,375.00")]),
        (182, [(72, "$ requested as applicant's attorney's fee")]),
    ).documents
    found = find_facts(document)
    assert {(f.role, f.value) for f in found if f.kind == "money"} == {
        ("settlement_amount", "62500.00"),
        ("permanent_disability_advances", "9280.00"),
        ("attorney_fee", "9375.00"),
    }
    assert [f.value for f in found if f.kind == "date" and f.role == "through"] == ["2018-04-27"]


def test_a_bare_number_without_a_label_is_no_money() -> None:
    assert roles("medical_report", "Hemoglobin 13.50, weight 1,200.00") == []
