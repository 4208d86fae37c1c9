"""Explanations: the row that applied, what would change the answer, and what kept another one away."""

from __future__ import annotations

from pathlib import Path

import pytest

from analyzer.explanation import Explanation
from analyzer.pipeline import explain
from analyzer.vocabulary import Status
from tests.deciding.papers import ORDER, RELEASE_OPENS, RELEASE_SIGNED

STIPULATIONS = """STIPULATIONS WITH REQUEST FOR AWARD
Case No. ADJ10000001
1. Mira Sandoval, while employed as a baker, sustained injury on 3/4/2019 to the left wrist.
3. Permanent disability: 12%.
4. There [ ] is [X] is not need for medical treatment to cure or relieve from the effects of said injury.
/s/ Mira Sandoval   6/1/2021   Applicant
/s/ Ruth Lin   6/3/2021   Attorney for Defendant
"""


def release(comments: str) -> str:
    return f"{RELEASE_OPENS}COMMENTS: {comments}\n{RELEASE_SIGNED}"


def explained(folder: Path, *papers: str, expect: Status | None = None) -> Explanation:
    paths = []
    for number, text in enumerate(papers, start=1):
        path = folder / f"paper{number}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(str(path))
    return explain(paths, expect=expect)


def test_the_row_that_applied_is_told_in_words(tmp_path: Path) -> None:
    found = explained(tmp_path, STIPULATIONS)
    (position,) = found.papers[0].positions
    assert position.rule.startswith("position:award/")
    assert position.row == ["the box IS NOT (no need for treatment) is marked"]
    assert found.expected is None
    assert {c.id for c in found.clauses} >= set(position.evidence)


def test_the_mark_that_would_change_it_is_told(tmp_path: Path) -> None:
    found = explained(tmp_path, STIPULATIONS)
    changes = [(c.what, c.toward) for c in found.would_change]
    assert ("mark", "kept") in changes
    assert ("paper", None) in changes  # the order: it changes the standing, not the status


def test_a_box_that_is_off_kept_the_expected_answer_away(tmp_path: Path) -> None:
    expected = explained(tmp_path, STIPULATIONS, expect="kept").expected
    assert expected is not None
    assert not expected.given
    marks = [o.text for o in expected.obstacles if o.kind == "mark"]
    assert any("IS (there is need for treatment) is off" in text for text in marks)
    assert any("IS NOT (there is no need for treatment) is on" in text for text in marks)


def test_what_was_given_has_no_obstacles(tmp_path: Path) -> None:
    expected = explained(tmp_path, STIPULATIONS, expect="closed").expected
    assert expected is not None
    assert expected.given
    assert expected.obstacles == []


def test_the_word_that_turned_a_clause_is_told(tmp_path: Path) -> None:
    text = release("If the parties so agree later, future medical treatment remains open.")
    expected = explained(tmp_path, text, expect="kept").expected
    assert expected is not None
    (turned,) = [o for o in expected.obstacles if o.kind == "qualified" and o.rule and "open" in o.rule]
    assert "If" in " ".join(turned.blocked_by)


def test_the_nearest_rule_and_the_word_that_blocked_it(tmp_path: Path) -> None:
    text = release("Future medical care is included in this settlement.")
    expected = explained(tmp_path, text, expect="kept").expected
    assert expected is not None
    near = [o for o in expected.obstacles if o.kind == "rule"]
    assert any(o.rule == "rule:care_not_included" and "not denied" in o.text for o in near)


def test_a_letter_that_says_so_is_told_and_decides_nothing(tmp_path: Path) -> None:
    letter = "Dear Ms. Lin,\nFuture medical treatment shall remain open.\nSincerely,\nBen Ochoa\n"
    text = release("Future medical care is included in this settlement.")
    expected = explained(tmp_path, text, letter, expect="kept").expected
    assert expected is not None
    assert [o.document for o in expected.obstacles if o.kind == "speaker"] == ["d2"]


def test_only_the_order_keeps_a_suspended_release_from_closing(tmp_path: Path) -> None:
    suspended = ORDER.replace("ORDER APPROVING", "ORDER SUSPENDING ACTION ON").replace("APPROVED", "SUSPENDED")
    text = release("Future medical care is included in this settlement.")
    found = explained(tmp_path, text, suspended, expect="closed")
    assert found.future_medical.status == "contingent"
    assert found.expected is not None
    assert [o.kind for o in found.expected.obstacles] == ["standing"]
    assert [c.toward for c in found.would_change if c.what == "paper"] == ["closed"]


def test_a_draft_is_told_as_one(tmp_path: Path) -> None:
    text = f"DRAFT\n{RELEASE_OPENS}COMMENTS: Future medical care is included in this settlement.\n"
    found = explained(tmp_path, text, expect="closed")
    assert found.expected is not None
    assert any(o.kind == "standing" and "draft" in o.text for o in found.expected.obstacles)
    assert any("signed copy" in change.text for change in found.would_change)


@pytest.mark.parametrize("status", ["split", "contingent", "unclear"])
def test_every_status_can_be_expected(tmp_path: Path, status: Status) -> None:
    expected = explained(tmp_path, STIPULATIONS, expect=status).expected
    assert expected is not None
    assert expected.status == status


def test_identifiers_are_masked(tmp_path: Path) -> None:
    text = release("SSN 123-45-6789. Future medical treatment for SSN 123-45-6789 may remain open.")
    found = explained(tmp_path, text, expect="kept")
    assert "123-45-6789" not in found.model_dump_json()


def test_what_makes_the_answer_less_sure_is_told(tmp_path: Path) -> None:
    printed = explained(tmp_path, f"{RELEASE_OPENS}COMMENTS: See attached addendum.\n{RELEASE_SIGNED}")
    assert any("printed form" in doubt for doubt in printed.doubts)
    assert any("addendum" in doubt for doubt in printed.doubts)
    assert any("addendum" in change.text for change in printed.would_change)
    assert explained(tmp_path, STIPULATIONS).doubts == []


def test_another_unit_keeps_one_answer_from_being_given_for_all(tmp_path: Path) -> None:
    text = release("Future medical care is released, except that medical treatment for the left thumb remains open.")
    text = text.replace("to the left wrist", "to the left wrist and left thumb")
    found = explained(tmp_path, text, expect="closed")
    assert found.future_medical.status == "split"
    assert found.expected is not None
    assert any(o.kind == "unit" and "fingers" in o.text for o in found.expected.obstacles)


def test_many_records_do_not_flood_the_explanation(tmp_path: Path) -> None:
    letter = "Dear Ms. Lin,\n" + "Future medical treatment shall remain open.\n\n" * 40 + "Sincerely,\nBen Ochoa\n"
    text = release("Future medical care is included in this settlement.")
    expected = explained(tmp_path, text, letter, expect="kept").expected
    assert expected is not None
    assert 1 <= len([o for o in expected.obstacles if o.kind == "speaker"]) <= 5
