"""Hints are generous: every text in which a fact stands has the hint without which nothing is looked for."""

from __future__ import annotations

import pytest

from analyzer.finding.facts_cues import CuesByWord, pattern_of
from analyzer.finding.hints import hint, hints_in

SHOWN = [
    ("date", "examined on 3/14/2014"),
    ("date", "examined on 3 / 14 / 2014"),
    ("date", "examined on 2014-03-14."),
    ("date", "examined (March 14, 2014)"),
    ("date", "on the 4th day of Sept., 2014"),
    ("case", "ADJ 1234567"),
    ("case", "adj#1234567"),
    ("number of six digits", "SFO 0504906"),
    ("money", "$ 5"),
    ("money", "a sum of 1,200"),
    ("money", "settled for 15k."),
    ("money", "five thousand dollars"),
    ("percent", "12 per cent"),
    ("percent", "12%"),
    ("mma", "an M. M. A. on file"),
    ("mma", "(MMAs)"),
    ("mmi", "she is P & S"),
    ("mmi", "found P and S"),
    ("mmi", "at M.M.I. now"),
    ("mmi", "permanent and stationary"),
    ("versus", "Ida Rook vs. Tidewater"),
    ("dated injury", "a C.T. through 3/2014"),
    ("dated injury", "a C T claim"),
    ("medicare", "applied for SSDI"),
    ("years", "over 20 yrs."),
]


@pytest.mark.parametrize(("name", "text"), SHOWN)
def test_a_text_has_the_hint_of_what_stands_in_it(name: str, text: str) -> None:
    assert hints_in(text) & hint(name)


@pytest.mark.parametrize("name", ["case", "money", "percent", "mma", "mmi", "versus", "medicare"])
def test_ordinary_prose_has_none(name: str) -> None:
    assert not hints_in("The patient was adjusted to comma-separated dressing and may walk on heels.") & hint(name)


PHRASES = [["attorney* fee*"], ["pda's"], ["a/f"], ["@"], ["date of injury", "doi"], ["medicare set-aside"]]


@pytest.mark.parametrize(
    "text",
    [
        "attorneys' fees of $5",
        "PDAs paid",
        "pda's",
        "A/F 15%",
        "2 wks @ $290",
        "Date of Injury:",
        "a Medicare set-aside",
    ],
)
def test_a_list_of_phrases_is_called_up_wherever_its_pattern_matches(text: str) -> None:
    called = set(CuesByWord(PHRASES)(text))
    assert {n for n, phrases in enumerate(PHRASES) if pattern_of(phrases).search(text)} <= called
    assert called


def test_lists_whose_words_are_absent_are_not_called_up() -> None:
    assert list(CuesByWord(PHRASES)("The claimant cooks.")) == []
