"""What the tables would have given for other marks or words, reckoned from the tables alone."""

from __future__ import annotations

import pytest

from analyzer.deciding.table_changes import asked_by, mark_in_words, nearest_row, questions
from analyzer.deciding.tables import Row, table

TABLES = ("release", "award")


def row(name: str, **asks: str) -> Row:
    """The row of a table that asks exactly this."""
    (found,) = [r for r in table(name) if dict(r.asks) == asks]
    return found


@pytest.mark.parametrize("name", TABLES)
def test_every_question_and_answer_of_the_tables_has_words(name: str) -> None:
    for each in table(name):
        for question, answer in each.asks.items():
            told = questions()[name][question]
            assert told[answer]
            assert told["other"]
            assert told["what"] in ("mark", "words")


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("status", ["kept", "closed"])
def test_from_every_row_some_change_leads_to_every_answer(name: str, status: str) -> None:
    for each in table(name):
        if each.status == status:
            continue
        other = nearest_row(each.id, status, {})
        assert other is not None, each.id
        assert other.row.status == status
        assert other.changes


def test_the_fewest_changes_are_told() -> None:
    one_sided = row("release", initials="one")
    other = nearest_row(one_sided.id, "closed", {"initials": "one"})
    assert other is not None
    assert [(c.question, c.what) for c in other.changes] == [("initials", "mark")]
    assert "both sides" in other.changes[0].then
    assert other.changes[0].now is not None
    assert "only one side" in other.changes[0].now


def test_marks_tell_what_the_row_leaves_open() -> None:
    open_words = row("release", open="yes")
    with_line = nearest_row(open_words.id, "closed", {"initials": "neither"})
    without = nearest_row(open_words.id, "closed", {"initials": "absent"})
    assert with_line is not None
    assert without is not None
    assert with_line.row.id != without.row.id


def test_a_position_that_no_table_gave_has_no_row() -> None:
    assert asked_by("rule:care_is_open") == []
    assert nearest_row("rule:care_is_open", "kept", {}) is None
    assert nearest_row("position:release/carved-out", "closed", {}) is None


def test_marks_are_told_in_words() -> None:
    assert "IS NOT" in mark_in_words("need_for_treatment_no")
    assert mark_in_words("liens") == "liens"
