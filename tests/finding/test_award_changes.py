"""Orders that end an earlier award of care or make it narrower, and words that look like them."""

from __future__ import annotations

import pytest

from analyzer.finding.award_changes import award_changes, items_of_care
from tests.finding.papers import paper

AWARD = (
    "(A) Permanent disability of 19%.",
    "(B) Further medical treatment for the right wrist and the lumbar spine.",
    "(C) Attorney's fee of $2,400.",
)
ALL, BACK, WRIST = (), ("lumbar spine",), ("right wrist",)
ENDED, WITHOUT, LEFT = "rule:award_ended", "rule:award_ended_for_part", "rule:award_left_for_part"

CHANGED = [
    ("Item (B) of the Award of 2/3/2011 is terminated.", {(ENDED, ALL)}),
    ("Item B of said award shall cease as of this date.", {(ENDED, ALL)}),
    ("IT IS ORDERED that par. (B) of the award be and hereby is stricken.", {(ENDED, ALL)}),
    ("Defendant's liability for future medical care is at an end.", {(ENDED, ALL)}),
    ("The award of further medical treatment is hereby discontinued.", {(ENDED, ALL)}),
    ("The petition to terminate medical treatment under the prior award is well taken and is GRANTED.", {(ENDED, ALL)}),
    ("IT IS ORDERED terminating the award of further medical treatment.", {(ENDED, ALL)}),
    ("Item (B) is ended as to the lumbar spine.", {(ENDED, BACK)}),
    ("Item (B) is limited to the right wrist.", {(LEFT, WRIST), (WITHOUT, BACK)}),
    ("Item (B) of the Award shall be confined to the low back.", {(LEFT, BACK), (WITHOUT, WRIST)}),
    ("The lumbar spine is deleted from item (B).", {(WITHOUT, BACK)}),
    ('The words "and the lumbar spine" are stricken from item (B) of the Award.', {(WITHOUT, BACK)}),
    ("Item (B) no longer covers the right wrist.", {(WITHOUT, WRIST)}),
    (
        "The Award is amended to provide further medical treatment for the right wrist only.",
        {(LEFT, WRIST), (WITHOUT, BACK)},
    ),
    ("Item (B) is vacated except for the lumbar spine.", {(ENDED, ALL), (LEFT, BACK)}),
]
UNCHANGED = [
    "The petition to terminate medical treatment under the prior award is DENIED.",
    "Item (B) of the Award is not terminated.",
    "Item (A) of the Award is rescinded.",
    "Item (C) is reduced to $1,900.",
    "Defendant asks that item (B) be terminated.",
    "If applicant fails to appear, the award of further medical treatment is terminated.",
    "Temporary disability is terminated as of 3/1/2012.",
    "Item (B) of the Award stands as it is.",
    "Defendant contends that its liability for further medical treatment is at an end.",
    "The award of further medical treatment is released for $9,000.",
    "The Award is amended to correct the spelling of applicant's name.",
]


def changes(text: str, kind: str = "findings_and_award") -> set[tuple[str, tuple[str, ...]]]:
    award, order = paper("award", *AWARD), paper(kind, text, name="d2")
    items = items_of_care(award.sentences, {"d1": "award"})
    found = award_changes(order.sentences[0], kind, award.sentences, items)
    return {(clause.found_by, clause.scope.body_parts) for clause in found}


@pytest.mark.parametrize(("text", "wanted"), CHANGED)
def test_award_is_changed(text: str, wanted: set[tuple[str, tuple[str, ...]]]) -> None:
    assert changes(text) == wanted


@pytest.mark.parametrize("text", UNCHANGED)
def test_award_is_left(text: str) -> None:
    assert not changes(text)


def test_only_papers_that_order_change_an_award() -> None:
    assert changes(CHANGED[0][0], "stipulation_and_award_or_order")
    assert not changes(CHANGED[0][0], "correspondence")


def test_it_is_the_item_named_before() -> None:
    award = paper("award", *AWARD)
    order = paper(
        "findings_and_award", "Item (B) of the Award shall be changed.", "It is restricted to the low back.", name="d2"
    )
    items = items_of_care(award.sentences, {"d1": "award"})
    found = award_changes(order.sentences[1], "findings_and_award", order.sentences[:1], items)
    assert {(c.found_by, c.scope.body_parts) for c in found} == {(LEFT, BACK), (WITHOUT, WRIST)}


def test_petition_told_before_its_grant() -> None:
    order = paper(
        "minutes_of_hearing",
        "Petition to terminate further medical treatment is heard.",
        "Petition granted.",
        name="d2",
    )
    assert award_changes(order.sentences[1], "minutes_of_hearing", order.sentences[:1], {})
    other = paper("minutes_of_hearing", "Petition for penalties is heard.", "Petition granted.", name="d2")
    assert not award_changes(other.sentences[1], "minutes_of_hearing", other.sentences[:1], {})
