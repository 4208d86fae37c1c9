"""The classifier beside the rules: when it speaks, and that it never overrules."""

from __future__ import annotations

import pytest

from analyzer.finding import find
from analyzer.finding.findings import Clause
from analyzer.finding.paraphrases import Opinion, opinion, speaks
from tests.finding.papers import packet, paper

RELEASE = "compromise_and_release"


def raised(kind: str, *sentences: str) -> list[Clause]:
    """What the classifier raises in a paper of these sentences."""
    return [c for c in find(packet(paper(kind, *sentences))).clauses if c.found_by == "classifier"]


@pytest.mark.parametrize(
    ("told", "by_rules", "doubtful", "heard"),
    [
        (Opinion("keeps", "", 0.6), "none", False, True),
        (Opinion("keeps", "", 0.4), "none", False, False),
        (Opinion("keeps", "", 0.6), "none", True, False),
        (Opinion("keeps", "", 0.9), "none", True, True),
        (Opinion("closes", "", 0.99), "keeps", False, False),
        (Opinion("keeps", "", 0.99), "closes", False, False),
        (Opinion("none", "", 0.99), "closes", False, False),
        (Opinion("limits", "", 0.6), "closes", False, True),
        (Opinion("limits", "", 0.3), "closes", False, False),
        (Opinion("closes", "", 0.99), "limits", False, False),
        (None, "none", False, False),
    ],
)
def test_speaks_where_rules_are_silent_or_missed_a_limit(
    told: Opinion | None, by_rules: str, doubtful: bool, heard: bool
) -> None:
    assert speaks(told, by_rules, doubtful=doubtful) is heard


@pytest.mark.parametrize("kind", ["correspondence", "medical_report", "cms_letter", "msa_allocation_report", "other"])
def test_is_not_asked_about_papers_that_decide_nothing(kind: str) -> None:
    assert opinion("They will go on paying my doctors as before.", kind) is None
    assert raised(kind, "They will go on paying my doctors as before.") == []


def test_what_is_raised_says_who_found_it_and_how_sure() -> None:
    (clause,) = raised(RELEASE, "The carrier's checkbook is for disability and her doctors stay hers.") or raised(
        RELEASE, "It is the rating that was bought; his doctors send their bills where they always did."
    )
    assert clause.effect in ("keeps", "closes")
    assert 0.8 <= clause.confidence <= 1.0
    assert clause.text.startswith(("The carrier's", "It is the rating"))


def test_a_sentence_that_a_rule_understood_gets_no_second_opinion() -> None:
    assert raised(RELEASE, "Future medical care is not released and remains open.") == []
    assert raised(RELEASE, "Applicant releases all future medical treatment.") == []


def test_boilerplate_raises_nothing() -> None:
    told = raised(
        RELEASE,
        "Defendant shall pay, adjust or litigate all medical liens of record.",
        "The supplemental job displacement voucher remains open.",
        "Defendant is liable for treatment rendered up to the date of approval.",
        "The parties have considered Medicare's interests.",
        "Applicant was seen by Dr. Quarles on March 3, 2019.",
    )
    assert told == []
