"""The latest order rules across the files of a case; whatever cannot be put in order is unclear, never a guess."""

from __future__ import annotations

import pytest

from analyzer.cases import Case, case_file, case_of, joined
from analyzer.report import Report
from tests.cases.reports import report

CR = report("C&R", "closed", "2020-01-10")
CR_APPROVED = report("C&R", "closed", "2020-01-10", approved="2020-01-20")
STIPS = report("stips", "kept", "2015-03-01")
AWARD_2015 = report("stips", "kept", "2015-03-01", approved="2015-03-09")
APPROVING = report("OACR", None, "2020-01-20")
SUSPENDING = report("order_suspending_action", None, "2020-01-20")
REFUSING = report("order_disapproving", None, "2020-02-20")
SETTING_ASIDE = report("order_setting_aside", None, "2020-06-01")
LETTER = report("correspondence", None, "2021-01-01")
STRUCK = {"label": "treatment_awarded", "effect": "none", "entry": "struck", "qualifiers": ["struck"]}
CARVE_OUT = {"label": "medical_left_open", "effect": "keeps"}


def case(*reports: Report) -> Case:
    made, _ = joined([case_file(r) for r in reports])
    (only,) = made
    return case_of(only)


@pytest.mark.parametrize(
    ("reports", "status", "approval", "why"),
    [
        ([CR], "closed", "not_shown", "a release without an order"),
        ([CR, APPROVING], "closed", "approved", "its order lies in another file"),
        ([APPROVING, CR], "closed", "approved", "whichever is read first"),
        ([CR, SUSPENDING], "contingent", "pending", "the last order suspends action"),
        ([CR, REFUSING], "contingent", "disapproved", "a judge refused it"),
        ([CR, SUSPENDING, REFUSING], "contingent", "disapproved", "the later of two orders"),
        ([CR_APPROVED, SETTING_ASIDE], "contingent", "disapproved", "set aside in a later file"),
        ([CR, APPROVING, SETTING_ASIDE], "contingent", "disapproved", "approved, then set aside"),
        ([AWARD_2015, CR_APPROVED], "closed", "approved", "a later approved release replaces an award"),
        ([AWARD_2015, CR, APPROVING], "closed", "approved", "and so where its order lies apart"),
        ([AWARD_2015, APPROVING], "unclear", "approved", "a later order approves a release that is not at hand"),
        ([CR_APPROVED, report("OACR", None, "2019-12-01")], "closed", "approved", "an earlier order changes nothing"),
        ([AWARD_2015, CR], "kept", "approved", "what nobody approved replaces nothing"),
        ([AWARD_2015, CR, SUSPENDING], "kept", "approved", "nor does what is suspended"),
        ([AWARD_2015, CR_APPROVED, SETTING_ASIDE], "kept", "approved", "setting aside revives the award"),
        ([STIPS, report("award", None, "2015-03-09")], "kept", "approved", "an award on stipulations"),
        (
            [CR, report("OACR", None, "2019-12-01")],
            "closed",
            "not_shown",
            "an order before the release is about another",
        ),
        (
            [CR, report("OACR", "kept", "2020-01-20", approved="2020-01-20")],
            "unclear",
            "approved",
            "order and release differ",
        ),
        (
            [STIPS, report("award", None, "2015-03-09", clauses=(STRUCK,))],
            "kept",
            "approved",
            "a struck item, no position",
        ),
        ([CR_APPROVED, CR], "closed", "approved", "a copy without its order is the same paper"),
        ([CR_APPROVED, SETTING_ASIDE, CR], "contingent", "disapproved", "the copy is set aside with it"),
        (
            [CR_APPROVED, report("C&R", "kept", "2020-01-10", path="x")],
            "unclear",
            "approved",
            "copies that were read differently",
        ),
        ([CR_APPROVED, LETTER], "closed", "approved", "letters decide nothing"),
        (
            [CR_APPROVED, report("addendum", None, "2020-01-10", clauses=(CARVE_OUT,))],
            "unclear",
            "approved",
            "an addendum apart",
        ),
        (
            [report("C&R", "closed", "2020-01-10", role="draft"), APPROVING],
            "unclear",
            "approved",
            "only an unsigned copy is there",
        ),
        (
            [report("C&R", "closed", None), report("stips", "kept", None)],
            "unclear",
            "not_shown",
            "nobody knows which is later",
        ),
        (
            [report("C&R", "closed", None, approved="2020-01-20"), report("order_setting_aside")],
            "contingent",
            "disapproved",
            "an order without a day counts",
        ),
    ],
)
def test_which_paper_rules(reports: list[Report], status: str, approval: str, why: str) -> None:
    found = case(*reports)
    assert (found.status, found.approval) == (status, approval), f"{why}: {found.why}"


def test_an_order_in_another_case_is_no_order_in_this_one() -> None:
    """One file may hold papers of two cases."""
    two = report("C&R", "closed", "2020-01-10")
    other = APPROVING.documents[0].model_copy(update={"id": "d2", "own_case_numbers": ["ADJ2000002"]})
    made, _ = joined([case_file(two.model_copy(update={"documents": [*two.documents, other]})), case_file(LETTER)])
    found = {c.case_number: case_of(c).approval for c in made}
    assert found == {"ADJ1000001": "not_shown", "ADJ2000002": "approved"}


def test_a_later_release_of_one_part_leaves_the_award_for_the_others() -> None:
    award = report(
        "stips", "kept", "2015-03-01", approved="2015-03-09", parts={"left knee": "kept", "lumbar spine": "kept"}
    )
    release = report("C&R", "closed", "2020-01-10", approved="2020-01-20", parts={"lumbar spine": "closed"})
    found = case(award, release)
    assert found.status == "split"
    assert {(r.scope.body_parts[0], r.status) for r in found.rows} == {
        ("lumbar spine", "closed"),
        ("left knee", "kept"),
    }


def test_an_award_that_strikes_care_does_not_approve_it() -> None:
    award = report("award", "unclear", "2015-03-09", approved="2015-03-09", clauses=(STRUCK,))
    assert case(STIPS, award).status == "unclear"


def test_an_order_that_approves_what_an_earlier_one_refused_puts_it_in_force() -> None:
    refused = report("order_disapproving", None, "2020-01-15")
    assert case(CR, refused, APPROVING).approval == "approved"


def test_a_bare_order_is_an_open_question_and_no_answer() -> None:
    found = case(APPROVING)
    assert (found.status, found.basis, found.approval) == ("unclear", "silent", "approved")
    assert not found.is_settled_here


@pytest.mark.parametrize("reports", [[CR], [CR_APPROVED], [AWARD_2015, CR], [CR_APPROVED, SETTING_ASIDE], [APPROVING]])
def test_nothing_is_told_barely(reports: list[Report]) -> None:
    summary = case(*reports).summary
    assert "kept" not in summary
    assert "losed" not in summary or "closed by release" in summary
    assert any(word in summary for word in ("approved", "not in effect", "set aside", "order"))


def test_a_settlement_that_is_not_in_force_is_marked() -> None:
    assert "not_effective" in case(AWARD_2015, CR).warnings
    assert "order_set_aside" in case(CR_APPROVED, SETTING_ASIDE).warnings
    assert case(CR, APPROVING).warnings == ()
