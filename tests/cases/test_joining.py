"""Files meet by case number, else by claim number, else by worker and date of injury."""

from __future__ import annotations

from analyzer.cases import case_file, joined
from tests.cases.reports import CASE, report

INJURY = {"dates_of_injury": [{"kind": "specific", "start": "2018-04-01"}]}


def names(*reports: object) -> dict[str, list[str]]:
    made, loose = joined([case_file(r) for r in reports])  # type: ignore[arg-type]
    return {c.name: [f.path for f in c.files] for c in made} | ({"loose": [f.path for f in loose]} if loose else {})


def test_by_case_number() -> None:
    assert names(report("C&R", "closed", path="a"), report("OACR", path="b")) == {CASE: ["a", "b"]}


def test_by_claim_number_where_there_is_no_case_number() -> None:
    release = report("C&R", "closed", path="a", claim_numbers=["CX-19-5531"])
    letter = report("correspondence", case=None, path="b", claim_numbers=["cx 195531"])
    assert names(letter, release) == {CASE: ["a", "b"]}


def test_by_worker_and_injury_where_there_is_no_number() -> None:
    release = report("C&R", "closed", path="a", applicant="Ana M. Ruiz", **INJURY)
    order = report("OACR", case=None, path="b", applicant="RUIZ, Ana", **INJURY)
    assert names(release, order) == {CASE: ["a", "b"]}


def test_a_name_alone_joins_nothing() -> None:
    release = report("C&R", "closed", path="a", applicant="Ana Ruiz", **INJURY)
    letter = report("correspondence", case=None, path="b", applicant="Ana Ruiz")
    assert names(release, letter) == {CASE: ["a"], "loose": ["b"]}


def test_words_that_are_no_claim_number_join_nothing() -> None:
    one = report("C&R", "closed", path="a", case=None, claim_numbers=["various"])
    other = report("C&R", "kept", path="b", case=None, claim_numbers=["various"])
    assert names(one, other) == {"a": ["a"], "b": ["b"]}


def test_papers_without_any_number_make_a_case_by_worker() -> None:
    release = report("C&R", "closed", path="a", case=None, applicant="Ana Ruiz", **INJURY)
    order = report("OACR", case=None, path="b", applicant="Ana Ruiz", **INJURY)
    assert names(release, order) == {"Ana Ruiz, injury of 2018-04-01": ["a", "b"]}
