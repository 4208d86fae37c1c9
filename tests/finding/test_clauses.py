"""Who bears it, what it is, and which way it points: the sentences that a wrong reader gets wrong."""

from __future__ import annotations

import pytest

from analyzer.sorting.packet import Speaker
from tests.finding.reading_sentences import FINDINGS, LETTER, RELEASE, STIPULATIONS, clauses, effects, labels

KEEPS, CLOSES = {"keeps"}, {"closes"}

DIRECTION = [
    # who bears the cost decides everything
    ("Cost of further care shall be borne by applicant.", RELEASE, CLOSES),
    ("Cost of further care shall be borne by defendant.", RELEASE, KEEPS),
    ("The applicant takes over the cost of further care.", RELEASE, CLOSES),
    ("Defendant takes over the cost of further care.", RELEASE, KEEPS),
    ("Further medical treatment is the responsibility of the applicant.", RELEASE, CLOSES),
    ("Further medical treatment remains the responsibility of the carrier.", RELEASE, KEEPS),
    ("Applicant is responsible for all future treatment.", RELEASE, CLOSES),
    ("Employer is responsible for all future treatment.", RELEASE, KEEPS),
    ("IW will treat at his own expense from here on for further care.", RELEASE, CLOSES),
    # what remains open must be care
    ("The voucher remains open.", RELEASE, set()),
    ("Liens of record remain open and will be adjusted.", RELEASE, set()),
    ("The claim for penalties is not settled.", RELEASE, set()),
    ("Medical mileage is settled.", RELEASE, set()),
    ("Self-procured medical is released.", RELEASE, set()),
    ("Medical-legal expense is excluded from this settlement.", RELEASE, set()),
    # one and two denials
    ("Nothing herein shall be construed to release future medical care.", RELEASE, KEEPS),
    ("No medical benefits are excluded from this release.", RELEASE, CLOSES),
    ("Applicant does not, by implication or otherwise, waive future medical.", RELEASE, KEEPS),
    ("Future medical shall not be released, waived or compromised.", RELEASE, KEEPS),
    ("No permanent disability indemnity, and no further medical treatment, is awarded.", FINDINGS, CLOSES),
    ("Future care is neither resolved nor compromised.", RELEASE, KEEPS),
    ("Future medical is neither reserved nor left open.", RELEASE, CLOSES),
    ("Medical treatment is not assigned, commuted or released.", RELEASE, KEEPS),
    ("Applicant does not, by this settlement, release, waive or give up future medical.", RELEASE, KEEPS),
    ("No part of this settlement releases or waives future medical.", RELEASE, KEEPS),
    ("Provisional medical award, may or may not need it.", STIPULATIONS, KEEPS),
    ("I dont need no more treatment.", STIPULATIONS, CLOSES),
    # a denial that covers the sentence, and the verb that takes it or hands it on
    (
        "Nothing herein shall be construed to release Defendant from its obligation to provide future care.",
        RELEASE,
        KEEPS,
    ),
    ("Nothing herein shall be construed to require Defendant to provide further medical treatment.", RELEASE, CLOSES),
    ("Nothing contained herein shall be deemed to relieve Defendant of its duty under section 4600.", RELEASE, KEEPS),
    ("The insurer is released from paying for any further treatment.", RELEASE, CLOSES),
    # who "I", "it" and "(i)" are
    ("All further treatment is on me.", RELEASE, CLOSES),
    ("Defendant shall (i) pay for and (ii) provide further medical treatment.", RELEASE, KEEPS),
    ("Mr. Okafor states for the defendant that it will go on furnishing care.", RELEASE, KEEPS),
    # words that only describe care, or how it stands
    ("The consideration includes any medical care which may be needed hereafter.", RELEASE, CLOSES),
    ("Defendant's liability under section 4600 stands discharged.", RELEASE, CLOSES),
    ("Medical treatment stays closed.", RELEASE, CLOSES),
    ("Medical benefits are excluded from what is being settled.", RELEASE, KEEPS),
    ("Settlement of PD with medical left open.", RELEASE, KEEPS),
    ("Applicant may continue to receive treatment through his wife's insurance.", RELEASE, CLOSES),
    # fragments as they are typed into a comments box
    ("fut med bought out", RELEASE, CLOSES),
    ("F/M open", RELEASE, KEEPS),
    ("F/M: yes", STIPULATIONS, KEEPS),
    ("F/M: none", STIPULATIONS, CLOSES),
    ("FUTURE MEDICAL CARE - OPEN", RELEASE, KEEPS),
    ("Further medical: as needed", STIPULATIONS, KEEPS),
    ("Further medical care: -0-", FINDINGS, CLOSES),
    ("FURTHER MEDICAL TREATMENT ..... NONE", FINDINGS, CLOSES),
    ("Further medical: per par. 4", FINDINGS, KEEPS),
    # a verb that leaves its participle to the statement before
    ("TD is settled; future medical isn't.", RELEASE, KEEPS),
    ("PD is resolved, medical is not.", RELEASE, KEEPS),
    ("PD is not settled, future medical is.", RELEASE, CLOSES),
    ("TD is settled, and so is mileage.", RELEASE, set()),
    ("Medical: C&R'd", RELEASE, CLOSES),
    ("futrue medcial tx. remains open", RELEASE, KEEPS),
    ("Issues settled: TD, PD, future medical, penalties.", RELEASE, CLOSES),
    ("Issues NOT settled: future medical.", RELEASE, KEEPS),
    # past care is no future care
    ("Defendant will pay all treatment through the date of the order approving.", RELEASE, set()),
    ("Defendant shall pay medical bills incurred prior to approval.", RELEASE, set()),
    # the need for care
    ("There is need for further medical treatment.", STIPULATIONS, KEEPS),
    ("There is no need for further medical treatment.", STIPULATIONS, CLOSES),
    ("There is no current need for surgery.", FINDINGS, {"limits"} - {"limits"}),
    ("Need for further medical treatment.", STIPULATIONS, set()),
    ("There ☐ is ☒ is not need for further medical treatment.", STIPULATIONS, set()),
    ("There is / is not need for further medical treatment.", STIPULATIONS, set()),
    # words that look like care, closing or opening and are not
    ("Applicant was released from care on May 2, 2016.", RELEASE, set()),
    ("Applicant was released to full duty.", RELEASE, set()),
    ("Applicant underwent open reduction and internal fixation.", RELEASE, set()),
    ("The Medical Provider Network list is attached.", RELEASE, set()),
    ("UR denied the request for an MRI.", RELEASE, set()),
]


@pytest.mark.parametrize(("text", "kind", "wanted"), DIRECTION)
def test_direction(text: str, kind: str, wanted: set[str]) -> None:
    assert effects(text, kind) & {"keeps", "closes"} == wanted


WITHOUT_FORCE = [
    ("We offer $20,000 to buy out future medical.", RELEASE),
    ("If you settle by C&R you give up future medical care.", RELEASE),
    ("Applicant contends that he is entitled to further medical treatment.", FINDINGS),
    ("Dr. Ho reported that no further medical treatment is required.", FINDINGS),
    ("The issue is whether applicant is in need of further medical treatment.", FINDINGS),
    ("Section 4600 provides that medical treatment shall be provided by the employer.", RELEASE),
    ("Is future medical still open?", RELEASE),
    ("Future medical remains open.", LETTER),
    ("Future medical is released.", "cms_letter"),
    ("Applicant will need lifetime medical care.", "medical_report"),
]


@pytest.mark.parametrize(("text", "kind"), WITHOUT_FORCE)
def test_talk_decides_nothing(text: str, kind: str) -> None:
    assert not effects(text, kind) & {"keeps", "closes", "limits", "conditions"}


def test_a_physician_decides_nothing_wherever_the_words_stand() -> None:
    assert not effects("There is need for further medical treatment.", STIPULATIONS, speaker=Speaker.PHYSICIAN)


def test_struck_words_are_evidence_without_effect() -> None:
    found = clauses("Future medical remains open.", live=False)
    assert {(c.label, c.effect) for c in found} == {("medical_left_open", "none")}
    assert all("struck" in c.qualifiers for c in found)


def test_condition_on_cms_is_no_plain_closing() -> None:
    text = "Future medical is released if CMS approves the MSA."
    assert effects(text) == {"conditions"}


def test_ordinary_conditions_change_nothing() -> None:
    assert "closes" in effects("Upon approval of this C&R, future medical is released.")
    assert "keeps" in effects(
        "Defendant shall provide further medical treatment, if reasonably required.", STIPULATIONS
    )


def test_two_statements_give_two_clauses_with_their_parts() -> None:
    found = clauses("FM open for lumbar spine; all other parts closed.")
    kept = [c for c in found if c.label == "medical_left_open"]
    closed = [c for c in found if c.effect == "closes"]
    assert [c.scope.body_parts for c in kept] == [("lumbar spine",)]
    assert not any("lumbar spine" in c.scope.body_parts for c in closed)


def test_exception_opens_in_a_release_and_closes_in_an_award() -> None:
    release = clauses("All body parts are released except the left hand.")
    assert ("body_part_carved_out", ("left hand",)) in {(c.label, c.scope.body_parts) for c in release}
    whole = next(c for c in release if c.label == "general_release")
    assert whole.except_scope is not None
    assert whole.except_scope.body_parts == ("left hand",)
    award = clauses("There is need for further medical treatment except for the psyche.", STIPULATIONS)
    assert ("body_part_carved_out", ("psyche",)) in {(c.label, c.scope.body_parts) for c in award}


def test_exception_with_its_own_denial_opens() -> None:
    assert effects("Except that medical treatment for the left hand is not released.") & {"keeps", "closes"} == KEEPS


def test_clause_text_is_the_clause_and_not_the_sentence() -> None:
    found = clauses("The voucher is not settled; future medical is closed.")
    assert [c.text for c in found if c.effect == "closes"] == ["future medical is closed."]


def test_times_and_kinds_of_care_become_scope() -> None:
    through = next(c for c in clauses("Future medical through December 31, 2026.") if c.label == "time_limited")
    assert through.scope.period == "through December 31, 2026"
    kind = next(
        c
        for c in clauses("Future medical is limited to medication.", STIPULATIONS)
        if c.label == "kind_of_care_limited"
    )
    assert kind.scope.care == "medication"


def test_heading_and_lead_lend_their_words() -> None:
    assert effects("Open.", heading="FUTURE MEDICAL CARE") == KEEPS
    found = clauses("the lumbar spine", lead="Applicant retains the right to further medical care for:")
    assert {c.scope.body_parts for c in found if c.effect == "keeps"} == {("lumbar spine",)}
    assert all(c.text == "the lumbar spine" for c in found)


def test_reasons_of_a_judge_decide_nothing() -> None:
    text = "On that footing the need for further medical treatment is found."
    assert effects(text, FINDINGS, heading="OPINION ON DECISION") == set()
    assert effects(text, FINDINGS, heading="FINDINGS OF FACT") == KEEPS


def test_lead_alone_says_nothing_of_an_unrelated_item() -> None:
    assert not effects("Page 2", lead="Applicant retains the right to further medical care for:")


def test_row_of_a_table_keeps_its_parts() -> None:
    found = clauses("Right thumb | PD: 0% | Further medical treatment: None", FINDINGS)
    assert [(c.label, c.scope.body_parts) for c in found if c.effect == "closes"] == [
        ("treatment_not_needed", ("right fingers",))
    ]


def test_bare_item_of_an_award_is_awarded() -> None:
    assert "treatment_awarded" in labels("(C) Further medical treatment to the left ankle", "award")
    assert "treatment_awarded" not in labels("FUTURE MEDICAL", "award")


def test_every_clause_names_its_rule_and_authority() -> None:
    for clause in clauses("Applicant releases all claims including future medical care."):
        assert clause.found_by.startswith("rule:")
        assert clause.authority
        assert clause.sentence.text[clause.start : clause.end] == clause.text
