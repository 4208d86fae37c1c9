"""Typed boxes as text recognition gives them."""

from __future__ import annotations

import pytest

from analyzer.reading.mark_characters import character_boxes
from analyzer.reading.settlement import Box, MarkState, ReadFrom, Word


def states(text: str, read_from: ReadFrom) -> list[str]:
    words, x = [], 50.0
    for said in text.split():
        words.append(Word(said, Box(x, 100, x + 5 * len(said), 110), read_from=read_from))
        x += 5 * len(said) + 3
    return [w.mark.state.value for line in character_boxes([words]) for w in line if w.mark is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There [X} is [ 1is not need", [MarkState.ON, MarkState.OFF]),
        ("There [X) is [ ] is not need", [MarkState.ON, MarkState.OFF]),
        ("There [ ] is (X] is not need", [MarkState.OFF, MarkState.ON]),
    ],
)
def test_brackets_misread_on_a_fax_are_boxes(text: str, expected: list[MarkState]) -> None:
    assert states(text, ReadFrom.OCR) == expected


def test_brackets_of_typed_text_are_taken_as_they_stand() -> None:
    assert states("as cited in [ 1is the case", ReadFrom.TEXT) == []
