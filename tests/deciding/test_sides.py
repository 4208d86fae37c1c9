"""A part without a side is the one that was injured, where that is one."""

from __future__ import annotations

import pytest

from analyzer.deciding.sides import with_sides_of
from analyzer.deciding.standing import Paper
from analyzer.finding.findings import Clause, Scope
from analyzer.sorting.packet import Document, Sentence


def parts(injured: list[str], named: tuple[str, ...]) -> tuple[str, ...]:
    sentence = Sentence("", (), "d1")
    clause = Clause(
        "medical_left_open",
        "keeps",
        sentence,
        0,
        0,
        "d1",
        sentence.speaker,
        sentence.entry,
        "rule:care_is_open",
        scope=Scope(body_parts=named),
    )
    paper = Paper(Document("d1", "compromise_and_release", None, 1, 1, ()), clauses=[clause])
    return with_sides_of(paper, injured).clauses[0].scope.body_parts


@pytest.mark.parametrize(
    ("injured", "named", "told"),
    [
        (["right shoulder", "psyche"], ("shoulder",), ("right shoulder",)),
        (["right shoulder", "left shoulder"], ("shoulder",), ("shoulder",)),
        (["right shoulder"], ("left shoulder",), ("left shoulder",)),
        (["bilateral wrist"], ("wrist",), ("bilateral wrist",)),
        (["shoulder", "right shoulder"], ("shoulder",), ("shoulder",)),
        ([], ("shoulder",), ("shoulder",)),
    ],
)
def test_side_of_a_part(injured: list[str], named: tuple[str, ...], told: tuple[str, ...]) -> None:
    assert parts(injured, named) == told
