"""Quotations: short, with the decisive words in them, and marks that every terminal can show."""

from __future__ import annotations

import pytest

from analyzer.report import ClauseRecord, MarkRecord, PlaceRecord, Scope
from analyzer.reporting.quotes import LONGEST, excerpt, place_of, quotations, state_of

FILLER = "the parties recite at length what was filed and when "


def clause(**changes: object) -> ClauseRecord:
    plain: dict[str, object] = {
        "id": "c1", "document": "d1", "label": "medical_left_open", "effect": "keeps", "text": "Care stays open.", "page": 4,
        "speaker": "parties", "entry": "typed", "read_from": "text", "found_by": "rule:x", "scope": Scope(), "confidence": 0.9,
    }  # fmt: skip
    return ClauseRecord.model_validate({**plain, **changes})


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("There ☒ IS ☐ IS NOT need", "There [X] IS [ ] IS NOT need"),
        ("box ⍰ unreadable", "box [?] unreadable"),
        ("✎ future medical", "[ink] future medical"),
        ("____ ____ future medical", "____ ____ future medical"),
        ("two\n  lines", "two lines"),
    ],
)
def test_marks_and_white_space(text: str, shown: str) -> None:
    assert excerpt(text) == shown


@pytest.mark.parametrize("before", [0, 3, 12, 40])
@pytest.mark.parametrize("after", [0, 3, 40])
def test_a_long_clause_is_cut_round_its_decisive_words(before: int, after: int) -> None:
    shown = excerpt(FILLER * before + "and care for the lumbar spine remains open " + FILLER * after)
    assert "care for the lumbar spine" in shown
    assert len(shown) <= LONGEST + 4


def test_the_mark_decides_where_a_clause_is_cut() -> None:
    shown = excerpt("medical " + FILLER * 12 + "there ☒ is ☐ is not need " + FILLER * 12)
    assert "[X] is [ ] is not" in shown


def test_one_line_for_both_initials_of_a_row() -> None:
    mark = MarkRecord(kind="initials", state="on")
    rows = [
        clause(id="c7", speaker="applicant", mark=mark, text="✎ ✎ Future medical treatment"),
        clause(id="c8", speaker="defendant", mark=mark, text="✎ ✎ Future medical treatment"),
    ]
    assert quotations(rows) == [
        "“[ink] [ink] Future medical treatment” (page 4, applicant and defendant, initialled, c7, c8)"
    ]


def test_struck_words_are_called_struck() -> None:
    assert state_of(clause(entry="struck")) == "struck"
    assert state_of(clause(mark=MarkRecord(kind="check_box", state="unreadable"))) == "check box unreadable"


def test_places_without_pages_are_counted_from_one() -> None:
    assert place_of(clause(page=None, place=PlaceRecord(part="body", paragraph=11))) == "paragraph 12"
    assert (
        place_of(clause(page=None, place=PlaceRecord(part="footnotes", table=0, row=2))) == "footnotes, table 1, row 3"
    )
