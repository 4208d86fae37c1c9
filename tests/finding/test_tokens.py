"""Tokens keep every offset and bring shorthand, inflections and slips to one form."""

from __future__ import annotations

import pytest

from analyzer.finding.pipeline import language

NORMS = [
    ("C&R F/M w/o ¶4 §4600", ["c&r", "fm", "without", "paragraph", "4", "section", "4600"]),
    ("med. tx. for IW", ["medical", "treatment", "for", "applicant"]),
    ("doesn't release", ["does", "not", "release"]),
    ("set-aside", ["set", "aside"]),
    ("futrue medcial", ["future", "medical"]),
    ("the medial meniscus", ["the", "medial", "meniscus"]),
    ("PD was pd", ["pd", "was", "pay"]),
    ("applicant’s", ["applicant", "'s"]),
    ("M.M.A.", ["mma"]),
    ("on May 2, 2019", ["on", "maymonth", "2", ",", "2019"]),
]


@pytest.mark.parametrize(("text", "wanted"), NORMS)
def test_normal_forms(text: str, wanted: list[str]) -> None:
    assert [token.norm_ for token in language().make_doc(text)] == wanted


@pytest.mark.parametrize("text", ["  two  spaces\nand a line ", "F/M – “open”", "", "☒ is ____", "a\tb"])
def test_offsets_are_those_of_the_text(text: str) -> None:
    doc = language().make_doc(text)
    assert len(doc.text) == len(text)
    for token in doc:
        written = token.text.strip()
        if written:
            assert len(text[token.idx : token.idx + len(written)].strip()) == len(written)
