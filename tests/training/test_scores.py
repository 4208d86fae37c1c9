"""Counting right and wrong."""

from __future__ import annotations

import pytest

from analyzer.training.scores import accuracy, confusion, macro_f1, macro_interval, scores, swaps, wilson

NAMES = ("keeps", "closes", "none")
PAIRS = [("keeps", "keeps"), ("keeps", "closes"), ("closes", "closes"), ("none", "none"), ("none", "keeps")]
"""(true, told)"""


def test_precision_recall_and_f1() -> None:
    kept = scores(PAIRS, NAMES)["keeps"]
    assert (kept.precision, kept.recall, kept.f1, kept.true, kept.told) == (0.5, 0.5, 0.5, 2, 2)
    assert accuracy(PAIRS) == pytest.approx(3 / 5)


def test_macro_f1_counts_each_effect_alike_and_only_those_that_occur() -> None:
    assert macro_f1(PAIRS, NAMES) == pytest.approx((0.5 + 2 / 3 + 2 / 3) / 3)
    assert macro_f1(PAIRS, (*NAMES, "limits")) == macro_f1(PAIRS, NAMES)


def test_swaps_are_kept_for_closed_and_nothing_else() -> None:
    assert swaps(PAIRS) == 1
    assert swaps([("none", "closes"), ("closes", "none")]) == 0
    assert swaps([("closes", "keeps")]) == 1


def test_confusion_has_what_is_true_in_its_rows() -> None:
    assert confusion(PAIRS, NAMES) == [[1, 1, 0], [0, 1, 0], [1, 0, 1]]


def test_intervals_hold_the_score_and_narrow_with_more_sentences() -> None:
    low, high = wilson(90, 100)
    assert (round(low, 3), round(high, 3)) == (0.826, 0.945)
    assert wilson(0, 0) == (0.0, 1.0)
    few, many = macro_interval(PAIRS * 4, NAMES), macro_interval(PAIRS * 40, NAMES)
    assert few[0] < macro_f1(PAIRS, NAMES) < few[1]
    assert many[1] - many[0] < few[1] - few[0]
    assert macro_interval(PAIRS * 4, NAMES) == few
