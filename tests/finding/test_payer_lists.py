"""Lists of who bears care, part by part, and the names by which a paper knows its payers."""

from __future__ import annotations

import pytest

from analyzer.finding.carrier_names import carriers_named, payers_named
from analyzer.finding.clauses import find_clauses
from analyzer.finding.findings import Clause
from analyzer.reading.settlement import Entry
from analyzer.sorting.packet import Sentence, Speaker
from tests.finding.reading_sentences import RELEASE


def read(*texts: str) -> list[Clause]:
    """The clauses of sentences that follow each other in a release."""
    sentences = [Sentence(text, (), "d1", speaker=Speaker.PARTIES, entry=Entry.TYPED) for text in texts]
    return find_clauses(sentences, {"d1": RELEASE})


def borne(*texts: str) -> set[tuple[str, tuple[str, ...]]]:
    """(effect, parts) of the rows that the sentences hold."""
    return {(c.effect, c.scope.body_parts) for c in read(*texts) if "borne_by" in c.found_by}


def test_rows_follow_their_question() -> None:
    rows = borne("Who is to pay for treatment from now on?", "L wrist - State Fund.", "Neck - nobody but the worker.")
    assert rows == {("keeps", ("left wrist",)), ("closes", ("cervical spine",))}


def test_a_carrier_of_the_paper_is_known_by_its_name() -> None:
    rows = borne("Insurance Carrier: Brightwater", "Cost of care after approval: hip: Brightwater psyche: applicant")
    assert rows == {("keeps", ("hip",)), ("closes", ("psyche",))}


def test_an_unknown_name_narrows_nothing() -> None:
    assert borne("Who pays for treatment from here on?", "Neck - Brightwater.") == {("keeps", ())}


@pytest.mark.parametrize(
    "texts",
    [
        ("Neck - carrier.",),
        ("Liens are paid by: neck - carrier; psyche - applicant.",),
        ("Treatment to date was paid as follows: neck - carrier.",),
        ("Who pays for treatment from here on?", "Neck - Kaiser."),
        ("Who pays for treatment from here on?", "Neck - Dr. Roe."),
        ("The parties discussed treatment and who pays.", "Neck - carrier."),
        ("Who pays for treatment from here on?", "That is all.", "Neck - carrier."),
    ],
)
def test_what_is_no_list_of_payers(texts: tuple[str, ...]) -> None:
    assert borne(*texts) == set()


def test_payers_stand_in_fields_and_awards() -> None:
    named = payers_named(["Insurance Carrier / Claims Administrator: Brightwater", "AWARD against NORTHGATE of:"])
    assert {"Brightwater", "NORTHGATE"} <= set(named)


def test_carriers_with_the_years_that_they_covered() -> None:
    named = carriers_named(["Employer: Lone Pine (Brightwater 2009-2013; Northgate 2013-2016)"])
    assert set(named.values()) == {"Brightwater", "Northgate"}
    assert carriers_named(["Employed (January 2009-2013)"]) == {}
