"""Every printed MMA is found, and says no more than the paper does."""

from __future__ import annotations

import pytest

from analyzer.finding.facts_cues import sense_file
from analyzer.finding.mma import mma_tokens
from analyzer.finding.mma_senses import SENSE_KEYS
from analyzer.rules.entries import tables
from analyzer.sorting.packet import Document
from tests.finding.papers import paper

RELEASE, STIPULATIONS = "compromise_and_release", "stipulations_with_request_for_award"


def senses(*documents: Document) -> list[str]:
    return [token.sense for token in mma_tokens(documents)]


def examples(key: str) -> list[tuple[str, str]]:
    return [
        (entry["id"], text)
        for entry in tables(sense_file("mma"), "sense", SENSE_KEYS, ("id",))
        for text in entry.get(key, [])
    ]


@pytest.mark.parametrize(("sense", "example"), examples("find"))
def test_the_examples_of_a_sense_have_it(sense: str, example: str) -> None:
    kind, _, text = example.partition(": ")
    assert set(senses(paper(kind, text))) == {sense}


@pytest.mark.parametrize(("sense", "example"), examples("not_find"))
def test_the_counter_examples_have_another(sense: str, example: str) -> None:
    kind, _, text = example.partition(": ")
    assert sense not in senses(paper(kind, text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("MMA, MMAs, MMA's, M.M.A. and M. M. A.", 5),
        ("EMMA, COMMA, PMMA, gamma, mma@example.com", 0),
        ("Maximum Medical Award", 0),
        ("The MMA-related sum, and (MMA)", 2),
    ],
)
def test_every_token_counts_once_and_nothing_else(text: str, count: int) -> None:
    assert len(mma_tokens([paper(RELEASE, text)])) == count


@pytest.mark.parametrize(
    ("definition", "sense"),
    [
        ('"MMA" as used herein means Maximum Medical Award.', "open_medical_award"),
        ('The Medicare Set-Aside ("MMA") is $20,000.00.', "medicare_set_aside"),
        ("MMA (methyl methacrylate) vapor", "unrelated"),
        ("MMA stands for maximum medical achievement.", "treatment_achievement"),
        ("Midwest Medical Associates (MMA) sent a bill.", "unrelated"),
        ("The Mutual Medical Arrangement (MMA) applies.", "unresolved"),
    ],
)
def test_a_definition_in_the_paper_wins_everywhere_in_it(definition: str, sense: str) -> None:
    tokens = mma_tokens([paper("addendum", definition, "Applicant's MMA is reserved.", "MMA of $48,500.")])
    assert {token.sense for token in tokens} == {sense}
    assert all((token.ask is None) == (sense != "unresolved") for token in tokens)


def test_a_paper_with_several_definitions_defines_it_for_no_other_place() -> None:
    text = (
        'Some mean by "MMA" the Medicare Set-Aside (MMA).',
        "Others mean the maximum medical achievement (MMA).",
        "The weather was fine.",
        "Nothing else happened.",
        "We shall speak of it later.",
        "What the MMA is remains to be seen.",
    )
    assert senses(paper("correspondence", *text))[-1] == "unresolved"


def test_a_definition_in_a_letter_does_not_turn_a_doctors_words() -> None:
    report = paper("medical_report", "Pt reached MMA on 06/08/2020.")
    letter = paper(
        "correspondence", 'Some use "MMA" for the Maximum Medical Award, the ceiling of the case.', name="d2"
    )
    assert senses(report, letter) == ["maximum_medical_improvement", "benefit_ceiling"]


@pytest.mark.parametrize("text", ["MMA per agreement.", "The MMA is resolved herein.", "What about the MMA?"])
def test_what_nothing_explains_is_asked(text: str) -> None:
    [token] = mma_tokens([paper(RELEASE, text)])
    assert token.sense == "unresolved"
    assert token.ask
    assert "open under an award" in token.ask


def test_the_question_names_what_to_check_in_this_paper() -> None:
    [stipulated] = mma_tokens([paper(STIPULATIONS, "There is need for medical treatment.", "MMA is reserved.")])
    [released] = mma_tokens([paper(RELEASE, "MMA of $5,000.00")])
    assert stipulated.ask
    assert "box for need of medical treatment" in stipulated.ask
    assert released.ask
    assert "initials" in released.ask


def test_the_token_can_be_shown_where_it_stands() -> None:
    [token] = mma_tokens([paper(STIPULATIONS, "Applicant's M.M.A. is preserved per paragraph 4.")])
    assert token.sentence.text[token.start : token.end] == "M.M.A."
    assert "preserved" in token.why
