"""Sentences that no rule understood and that the classifier takes for words about future care.

Such a clause never decides: it is shown, and it makes the answer less sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analyzer.finding.classifier import classifier
from analyzer.finding.features import sentence_features
from analyzer.finding.findings import Clause
from analyzer.reading.settlement import LinePlace
from analyzer.sorting.packet import Document, Sentence, Speaker

_SURE = 0.85
"""Probability from which a paraphrase is raised: below it most are none (measured on voices left out of training)."""
_CARE = re.compile(r"\b(med(?:ical|s)?|treat\w*|care|tx|f/?m|fmc|doctors?)\b", re.IGNORECASE)
_FEWEST_WORDS, _MOST_WORDS = 4, 60
_LABELS = {
    ("keeps", True): "medical_left_open",
    ("keeps", False): "treatment_awarded",
    ("closes", True): "future_medical_bought_out",
    ("closes", False): "treatment_not_needed",
}
"""(effect, whether the paper is a release or belongs to one) -> label."""
_PAPERS = {
    "compromise_and_release": True,
    "compromise_and_release_third_party": True,
    "addendum": True,
    "msa_addendum": True,
    "other_state_settlement": True,
    "order_approving_compromise_and_release": True,
    "stipulations_with_request_for_award": False,
    "stipulation_and_award_or_order": False,
    "award": False,
    "findings_and_award": False,
    "minutes_of_hearing": False,
}


def paraphrases(documents: Sequence[Document], clauses: Sequence[Clause]) -> Iterator[Clause]:
    """A clause for every sentence of a settling paper that speaks of care, has no clause yet, and that the classifier is sure of."""
    understood = {id(c.sentence) for c in clauses}
    for document in documents:
        if document.kind not in _PAPERS:
            continue
        for sentence in document.sentences:
            if id(sentence) not in understood and _worth_asking(sentence):
                yield from _raised(sentence, document)


def _worth_asking(sentence: Sentence) -> bool:
    words = len(sentence.text.split())
    if not sentence.live or sentence.on_page is not LinePlace.BODY or sentence.speaker is Speaker.FORM:
        return False
    return _FEWEST_WORDS <= words <= _MOST_WORDS and bool(_CARE.search(sentence.text))


def _raised(sentence: Sentence, document: Document) -> Iterator[Clause]:
    chances = classifier().probabilities(sentence_features(sentence.text, document.kind))
    effect = max(chances, key=lambda e: chances[e])
    label = _LABELS.get((effect, _PAPERS[document.kind]))
    if label is not None and chances[effect] >= _SURE:
        yield Clause(
            label=label,
            effect=effect,
            sentence=sentence,
            start=0,
            end=len(sentence.text),
            document=document.id,
            speaker=sentence.speaker,
            entry=sentence.entry,
            found_by="classifier",
            confidence=round(chances[effect], 3),
        )
