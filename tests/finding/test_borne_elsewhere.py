"""Who bears the care of which the sentence before tells."""

from __future__ import annotations

import pytest

from analyzer.finding.borne_elsewhere import borne_elsewhere
from tests.finding.papers import paper

STIPULATIONS = "stipulations_with_request_for_award"

ELSEWHERE = [
    ("Applicant will go on treating with Dr. Ames for the knee.", "The bills for it are to be paid by applicant."),
    ("Further treatment of the knee will be with Dr. Ames.", "Its carrier bears none of it.".replace("Its", "The")),
    ("Any therapy after today is through the union clinic.", "Keystone is relieved of it."),
    ("Applicant continues to see Dr. Ames for the knee.", "The cost of this is on herself."),
    ("Future care of the hip will be had at Kaiser.", "Costs of it are for Kaiser and him to meet."),
    (
        "Applicant shall treat under his own plan from now on.",
        "Defendant pays nothing toward it.".replace("Defendant", "Harbor Mills"),
    ),
    ("Treatment will be had as needed hereafter.", "Sentinel Mutual is discharged of all of it."),
    ("Further treatment will go through Medicare.", "Such bills will be paid by Medicare."),
]
HERE = [
    ("Applicant will go on treating with Dr. Ames for the knee.", "The bills for it are to be paid by defendant."),
    ("Applicant treated with Dr. Ames to date.", "The bills for it are to be paid by applicant."),
    ("The voucher will be issued.", "Keystone is relieved of it."),
    ("Further treatment will be with Dr. Ames.", "Keystone is not relieved of it."),
    ("Further treatment will be with Dr. Ames.", "Applicant contends that Keystone is relieved of it."),
    ("Further treatment will be with Dr. Ames.", "The outstanding bills are to be paid by applicant."),
    ("PD will be paid weekly.", "The cost of this is on herself."),
]


@pytest.mark.parametrize(("before", "text"), ELSEWHERE)
def test_somebody_else_bears_it(before: str, text: str) -> None:
    told, sentence = paper(STIPULATIONS, before, text).sentences
    (clause,) = borne_elsewhere(sentence, STIPULATIONS, [told])
    assert (clause.label, clause.effect) == ("future_medical_bought_out", "closes")


@pytest.mark.parametrize(("before", "text"), HERE)
def test_nothing_is_said_of_who_bears_care(before: str, text: str) -> None:
    told, sentence = paper(STIPULATIONS, before, text).sentences
    assert not borne_elsewhere(sentence, STIPULATIONS, [told])
