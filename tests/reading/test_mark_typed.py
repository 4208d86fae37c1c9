"""Typed marks in lines without places (DOCX, plain text). Each case: lines, marks as (kind, state, label or row), why."""

from __future__ import annotations

import pytest

from analyzer.reading.mark_context import with_context
from analyzer.reading.mark_typed import typed_line, typed_lines
from analyzer.reading.settlement import Box, Line, Mark, MarkKind, Word

NOWHERE = Box(0, 0, 0, 0)


def plain(text: str) -> list[list[Word]]:
    return [[Word(said, NOWHERE) for said in line.split()] for line in text.split("\n")]


def marks(text: str) -> list[Mark]:
    lines = tuple(Line(tuple(words), NOWHERE) for words in typed_lines(plain(text)) if words)
    return [word.mark for line in with_context(lines, None) for word in line.words if word.mark is not None]


BOX, INITIALS, SIGNATURE = MarkKind.CHECK_BOX, MarkKind.INITIALS, MarkKind.SIGNATURE
GRID = """Applicant  Defendant
__JR__  __TK__  future medical treatment
______  __TK__  self-procured medical treatment"""

CASES = [
    (
        "There [X] is [ ] is not a need for\nmedical treatment",
        [(BOX, "on", "is"), (BOX, "off", "is not a need for medical treatment")],
        "brackets",
    ),
    ("There _X_ is ___ is not need", [(BOX, "on", "is"), (BOX, "off", "is not need")], "blanks"),
    ("_X_ open\n___ closed", [(BOX, "on", "open"), (BOX, "off", "closed")], "blanks that lead their lines"),
    (
        GRID,
        [
            (INITIALS, "on", "future medical treatment"),
            (INITIALS, "on", "future medical treatment"),
            (INITIALS, "off", "self-procured medical treatment"),
            (INITIALS, "on", "self-procured medical treatment"),
        ],
        "initials in a list",
    ),
    ("/s/ Ana Ruiz   Dated: 3/4/2016\n(Applicant)", [(SIGNATURE, "on", "(Applicant)")], "/s/"),
    (
        "Dated: ________   ____________________________\nAttorney for Applicant",
        [(SIGNATURE, "off", "Attorney for Applicant")],
        "an empty line",
    ),
    ("TD from ________ to ________ at $ ______ a week", [], "blanks to fill in"),
    ("Applicant: ______________________________", [], "a name to fill in"),
    ("and/or the a/k/a of either/or", [], "slashes in words"),
]


@pytest.mark.parametrize(("text", "expected", "why"), CASES)
def test_typed_marks(text: str, expected: list[tuple[MarkKind, str, str]], why: str) -> None:
    assert [(m.kind, m.state.value, m.label) for m in marks(text)] == expected, why


def test_columns_follow_the_order_of_the_parties() -> None:
    assert [m.column for m in marks(GRID)] == ["Applicant", "Defendant"] * 2


def test_one_line_alone() -> None:
    found = typed_line(plain("is☒ is not☐ needed")[0])
    assert [w.text for w in found] == ["is", "☒", "is", "not", "☐", "needed"]


def test_words_that_are_marks_already_stay() -> None:
    known = Word("☒", NOWHERE, mark=Mark(BOX, next(iter(m.state for m in marks("[X] yes")))))
    line = [known, *plain("is ( ) is not (X) may be")[0]]
    assert typed_lines([line])[0][0] is known
