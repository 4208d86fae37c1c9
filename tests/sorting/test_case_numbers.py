"""Case numbers, old and new, and which of them a paper is about."""

from __future__ import annotations

import pytest

from analyzer.sorting.case_numbers import case_numbers_in, own_case_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ADJ1234567", ["ADJ1234567"]),
        ("adj 123-4567", []),  # a hyphen inside the digits is not how the Board writes them
        ("ADJ 1234567 (MF); ADJ-292246", ["ADJ1234567", "ADJ292246"]),
        ("SFO 0504906, formerly", ["SFO 0504906"]),
        ("ADJ no. 10116932", ["ADJ10116932"]),
        ("ADJUSTER 12345678", []),
        ("AD J10000001 [X] Specific Injury", ["ADJ10000001"]),  # from the cells of a form
        ("ADJ 1000 0001", ["ADJ10000001"]),
        ("ADJ10000001 3/4/2019", ["ADJ10000001"]),  # the date that follows is no part of it
        ("ADJ 1000 001 12/3/2019", ["ADJ1000001"]),
        ("ADJ1000001 2 of 3", ["ADJ1000001"]),
        ("ADJ1234", []),
    ],
)
def test_numbers_are_brought_to_one_form(text: str, numbers: list[str]) -> None:
    assert [number for _, _, number in case_numbers_in(text)] == numbers


def test_a_companion_case_is_not_the_papers_own() -> None:
    texts = [
        "Case No.: ADJ13600921",
        "Companion case ADJ13600922 is by Stips of same date.",
        "This order is in ADJ13600921.",
    ]
    assert own_case_numbers(texts) == ("ADJ13600921",)


def test_without_a_caption_every_number_that_is_spoken_of_counts() -> None:
    assert own_case_numbers(["The award in ADJ1111111 stands, as does the one in ADJ2222222."]) == (
        "ADJ1111111",
        "ADJ2222222",
    )
