"""Confidence against error: the curve that is fitted, and how it is judged."""

from __future__ import annotations

import json
import random
from dataclasses import asdict
from pathlib import Path

import pytest

from analyzer.finding.model_file import CONFIDENCE_NAME, checkout_models, model_bytes
from analyzer.training.calibration import (
    area,
    calibration_error,
    calibration_json,
    calibration_text,
    fitted_calibration,
    left_out,
)
from analyzer.training.recorded_answers import ANSWERS_NAME, Recorded, recorded, records_text


def records(count: int = 200) -> list[Recorded]:
    """Answers of twenty templates: those recognised in pictures are wrong one time in three, the others one in fifty."""
    draw = random.Random(7)
    found = []
    for number in range(count):
        picture = number % 2
        good = draw.random() > (1 / 3 if picture else 0.02)
        measures = {"score": 2.0 + draw.random(), "recognised": float(picture)}
        told = "kept" if good else "unclear"
        found.append(
            Recorded(f"p{number}", f"t{number % 20}", "scan" if picture else "digital", "kept", told, measures)
        )
    return found


def test_right_answers_stand_before_wrong_ones() -> None:
    assert area([(0.9, True), (0.8, True), (0.3, False)]) == 1.0
    assert area([(0.5, True), (0.5, False)]) == 0.5
    assert area([(0.9, True)]) is None


def test_confidence_that_says_what_is_right_has_no_error() -> None:
    assert calibration_error([(0.8, True)] * 8 + [(0.8, False)] * 2) == pytest.approx(0.0)
    assert calibration_error([(1.0, False)] * 10) == 1.0
    assert calibration_error([]) == 0.0


def test_the_curve_learns_that_pictures_err_more() -> None:
    curve = fitted_calibration(records())
    surest = curve.probability({"score": 2.5, "recognised": 0.0})
    doubtful = curve.probability({"score": 2.5, "recognised": 1.0})
    assert surest > 0.9 > doubtful > 0.4


def test_what_is_told_of_a_template_was_learned_without_it() -> None:
    told = left_out(records())
    assert [good for _, good in told] == [r.right for r in records()]
    assert (area(told) or 0.0) > 0.7
    text = "\n".join(calibration_text(records()))
    assert "200 answers" in text
    assert "goal 0.75" in text


def test_answers_that_are_all_right_leave_confidence_as_it_was() -> None:
    right = [r for r in records() if r.right]
    assert dict(fitted_calibration(right).weights) == {"score": 1.0}


def test_records_come_back_as_they_were_written(tmp_path: Path) -> None:
    file = tmp_path / "answers.jsonl"
    file.write_text(records_text(records(4)), encoding="utf-8")
    assert sorted(recorded(file), key=lambda r: r.name) == [
        Recorded(**{**asdict(r), "measures": {k: round(v, 4) for k, v in r.measures.items()}}) for r in records(4)
    ]
    file.write_text('{"name": 1}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="line 1"):
        recorded(file)


def test_the_built_in_curve_is_the_one_that_its_records_give() -> None:
    known = recorded(checkout_models() / ANSWERS_NAME)
    assert json.loads(calibration_json(fitted_calibration(known))) == json.loads(model_bytes(CONFIDENCE_NAME))
