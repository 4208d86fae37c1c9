"""A spaCy user finds the concepts in `doc.spans` and can put the component into a pipeline of their own."""

from __future__ import annotations

import spacy

from analyzer.finding.pipeline import CLAUSES, CONCEPTS, TOKENIZER, language, register


def test_spans_and_extension() -> None:
    doc = language()("Future medical care for the lumbar spine remains open unless CMS objects.")
    assert "future_care" in {span.label_ for span in doc.spans["concepts"]}
    assert "cue:condition" in {span.label_ for span in doc.spans["cues"]}
    assert doc._.mentions


def test_component_in_another_pipeline() -> None:
    register()
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    nlp.add_pipe(CONCEPTS)
    assert nlp("F/M is closed.").spans["concepts"]


def test_clauses_in_any_pipeline() -> None:
    register()
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    nlp.add_pipe(CLAUSES, config={"paper": "compromise_and_release"})
    doc = nlp("The voucher is not settled. Future medical is released.")
    assert [
        (span.text, span.label_) for span in doc.spans["clauses"] if span.label_ == "future_medical_bought_out"
    ] == [("Future medical is released.", "future_medical_bought_out")]
    assert {clause.effect for clause in doc._.clauses} == {"none", "closes"}
