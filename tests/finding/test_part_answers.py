"""Yes and no part by part under a label of future care."""

from __future__ import annotations

import pytest

from analyzer.finding.part_answers import part_answers
from tests.finding.papers import paper

YES, NO = "part_answered_yes", "part_answered_no"

ANSWERED = [
    ("F/M: R knee yes.", {(YES, ("right knee",))}),
    ("F/M: R knee yes, neck no.", {(YES, ("right knee",)), (NO, ("cervical spine",))}),
    ("4) FM - low back: yes; psyche: none", {(YES, ("lumbar spine",)), (NO, ("psyche",))}),
    ("Future medical: left hip no", {(NO, ("left hip",))}),
    ("Future medical treatment: neck and left shldr yes", {(YES, ("cervical spine", "left shoulder"))}),
    ("As to F/M, the parties agree none due on the neck.", {(NO, ("cervical spine",))}),
    ("Applicant wanted F/M for the hip; parties stipulate that none is needed for the hip.", {(NO, ("hip",))}),
    ("The parties agree no future medical is owed for the psyche.", {(NO, ("psyche",))}),
]
UNANSWERED = [
    "F/M: R knee yes, neck per QME.",
    "F/M: R knee?",
    "TD: R knee yes, neck no.",
    "Defendant contends none due on the neck for F/M.",
    "Liens: neck no",
    "The parties agree none is due on liens.",
    "F/M: see Dr. Roe on the neck, no later than May.",
]


@pytest.mark.parametrize(("text", "wanted"), ANSWERED)
def test_parts_are_answered(text: str, wanted: set[tuple[str, tuple[str, ...]]]) -> None:
    sentence = paper("minutes_of_hearing", text).sentences[0]
    found = part_answers(sentence, "minutes_of_hearing")
    assert {(c.found_by.removeprefix("rule:"), c.scope.body_parts) for c in found} == wanted


def test_a_row_goes_on_in_the_next_sentence() -> None:
    first, second, other = paper(
        "minutes_of_hearing", "F/M: R knee - yes.", "Neck - no.", "Neck, see page 2."
    ).sentences
    (clause,) = part_answers(second, "minutes_of_hearing", [first])
    assert (clause.label, clause.scope.body_parts) == ("treatment_not_needed", ("cervical spine",))
    assert not part_answers(second, "minutes_of_hearing", [other])
    assert not part_answers(other, "minutes_of_hearing", [first])


@pytest.mark.parametrize("text", UNANSWERED)
def test_nothing_is_answered(text: str) -> None:
    assert not part_answers(paper("minutes_of_hearing", text).sentences[0], "minutes_of_hearing")
