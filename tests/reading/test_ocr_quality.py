"""Words and what is none, told by the letters."""

from __future__ import annotations

import pytest

from analyzer.reading.ocr_quality import share_of_words
from analyzer.reading.page_routing import GOOD_LAYER, GOOD_TEXT
from analyzer.reading.settlement import Box, Word


def share(text: str) -> float | None:
    return share_of_words([Word(word, Box(0, 0, 10, 10)) for word in text.split()])


@pytest.mark.parametrize(
    "text",
    [
        "4. There ( ) IS (X) IS NOT need for medical treatment to cure or relieve from the effects of said injury (or injuries).",
        "DWC-CA form 10214 (a) (PAGE 1) (REV. 11/2008) PQME J. Sandoval-Reiss DPM, claim number(s) WC-2016/0044812, $48,213.00 paid (s)he employer(s) signed",
        "STIPULATIONS WITH REQUEST FOR AWARD applicant's attorney McKay & O'Brien LLP info@example.org ____ ADJ77026650 per LC 4903.1(b)",
        "El empleador pagará la atención médica futura razonable y necesaria para la lesión del hombro derecho según el código.",
    ],
)
def test_papers_are_made_of_words(text: str) -> None:
    found = share(text)
    assert found is not None
    assert found >= GOOD_LAYER, text


@pytest.mark.parametrize(
    ("text", "least"),
    [
        (
            "Th^ p4rties st!pu|ate th@t app1icant m~y rcqu¡re furth€r med¡cal tr^atment f0r the lumb»r spi■e and shou|der",
            GOOD_LAYER,
        ),
        (
            "7KH SDUWLHV 8* )XWXUH PHGLFDO \\] 3KJX 0LQW ^%$ xqzrtkw bcdfgh 2Q~ R£R ?1?; Q|W ##x Zk9w PL7T aB4c x~~y",
            GOOD_TEXT,
        ),
    ],
)
def test_garbage_is_seen(text: str, least: float) -> None:
    found = share(text)
    assert found is not None
    assert found < least, text


def test_a_few_words_tell_nothing() -> None:
    assert share("RECEIVED Feb 3 2017 §§ ~~") is None
