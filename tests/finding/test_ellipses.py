"""Terse writing: what is put first, what hangs on nothing, what only tells which thing is meant."""

from __future__ import annotations

import pytest

from analyzer.finding.body_parts import body_parts_in
from tests.finding.reading_sentences import RELEASE, STIPULATIONS, clauses, effects


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Whatever Medicare will not pay for the carrier keeps covering for life.", {"keeps", "limits"}),
        ("The carrier, which is no party here, and which will go on administering and paying for all care.", {"keeps"}),
        ("Employer to furnish and pay for knee care for three years from the OACR.", {"keeps", "limits"}),
        ("Medical remains open for the following body parts: none.", {"closes"}),
        ("Nothing in this agreement or its addenda is contingent on approval by CMS.", set()),
        ("Nothing in these pages or elsewhere shall be read as excepting medical care.", set()),
        ("The award, under which the carrier must furnish care for life, is hereby bought out.", set()),
        ("The award, under which the carrier must furnish care for life, stays in force.", {"keeps"}),
        ("Stips with open medical, to be typed up.", set()),
        ("App insists med stay open.", set()),
        ("Applicant wants to close medical.", {"closes"}),
        ("Def wants medical closed.", set()),
    ],
)
def test_in_a_release(text: str, wanted: set[str]) -> None:
    assert effects(text, RELEASE) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Alta is dismissed and shall have no liability for past or future medical.", set()),
        ("No more treatment with Dr. Roe.", set()),
        ("Applicant understands no more treatment from the carrier.", set()),
        ("No more treatment with anyone.", {"closes"}),
        ("Defendant does not concede need.", set()),
        ("R thumb: surgery is due and defendant concedes need.", {"keeps"}),
    ],
)
def test_in_stipulations(text: str, wanted: set[str]) -> None:
    assert effects(text, STIPULATIONS) == wanted


def test_the_part_with_which_a_sentence_begins_is_its_topic() -> None:
    found = clauses("R thumb: surgery is due and defendant concedes need.", STIPULATIONS)
    assert [c.scope.body_parts for c in found if c.effect == "keeps"] == [("right fingers",)]


@pytest.mark.parametrize(
    "text",
    [
        "The parties shook hands on it.",
        "The matter at hand is settled.",
        "On the other hand, medical is closed.",
        "All back pay is released.",
        "Under the head of medical care nothing is due.",
        "That is the heart of the dispute.",
        "On the face of the agreement medical is closed.",
        "The carrier will foot the bill.",
        "See the footnote in the left hand column.",
    ],
)
def test_idioms_are_no_parts_of_the_body(text: str) -> None:
    assert body_parts_in(text) == []
