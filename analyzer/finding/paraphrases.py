"""What the classifier thinks of a sentence, and how that stands beside what the rules found in it.

The classifier never overrules a rule: it speaks where the rules found nothing that bears on care, and where it sees an
exception or a limit that they missed. The clause that it raises never decides; it is shown, and it makes the answer less sure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from analyzer.finding.classifier import Classifier, classifier
from analyzer.finding.features import sentence_features
from analyzer.finding.findings import CLASSIFIER, Clause
from analyzer.reading.settlement import LinePlace
from analyzer.sorting.packet import Document, Sentence, Speaker

SURE = 0.8
"""Probability from which a clause is raised in a report. Most sentences of a packet say nothing about care, so that it must be surer
than it need be of a sentence that is known to be a term."""
_HEARD = 0.5
"""Probability from which the classifier is heard on a single sentence where the rules are silent; measured on voices left out of
training, where four in five of what it then says is right."""
_SURER = 0.8
"""The same where a rule did find words about care and read them as past, quoted, proposed or supposed."""
_NARROWING = 0.4
"""Probability from which a limit is put beside a rule's wider word: there it is right five times in six."""
_CARE = re.compile(r"\b(med(?:ical|s)?|treat\w*|care|tx|f/?m|fmc|doctors?)\b", re.IGNORECASE)
_FEWEST_WORDS, _MOST_WORDS = 4, 60
_LABELS = {
    ("keeps", True): "medical_left_open",
    ("keeps", False): "treatment_awarded",
    ("closes", True): "future_medical_bought_out",
    ("closes", False): "treatment_not_needed",
}
"""(effect, whether the paper is a release or belongs to one) -> label."""
_LIMITS = frozenset(
    {"body_part_carved_out", "claim_carved_out", "treatment_limited_to_parts", "time_limited", "kind_of_care_limited"}
)
"""Limits that the classifier can raise; other effects change what later rooms do with a paper, which no guess may."""
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
_ORDERS = frozenset({"order_suspending_action", "order_disapproving", "order_setting_aside", "order_dismissing"})
_WIDER = frozenset({"keeps", "closes", "conditions"})


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the classifier takes a sentence for."""

    effect: str
    label: str
    """The likeliest label of that effect; empty for the rare ones."""
    chance: float
    """Calibrated probability of the effect."""


def opinion(text: str, kind: str, model: Classifier | None = None) -> Opinion | None:
    """The classifier's opinion of a sentence of a document of that kind; None where it is not asked, since the paper decides nothing."""
    if kind not in _PAPERS and kind not in _ORDERS:
        return None
    asked = model or classifier()
    features = sentence_features(text, kind)
    chances = asked.probabilities(features)
    effect = max(chances, key=lambda e: chances[e])
    return Opinion(effect, asked.label(features, effect), chances[effect])


def speaks(told: Opinion | None, by_rules: str, *, doubtful: bool = False) -> bool:
    """Whether the opinion counts beside what the rules make of the sentence.

    `by_rules` is its effect, "none" where they found nothing that bears on care; `doubtful` where they found such words and
    read them as past, quoted, proposed or supposed.
    """
    if told is None or told.effect in ("none", by_rules):
        return False
    if by_rules == "none":
        return told.chance >= (_SURER if doubtful else _HEARD)
    return told.effect == "limits" and by_rules in _WIDER and told.chance >= _NARROWING


def paraphrases(
    documents: Sequence[Document], clauses: Sequence[Clause], model: Classifier | None = None
) -> Iterator[Clause]:
    """Clauses for sentences of settling papers in which the classifier sees something about care that no rule did."""
    effects: dict[int, set[str]] = {}
    turned: set[int] = set()
    for clause in clauses:
        effects.setdefault(id(clause.sentence), set()).add(clause.effect)
        if clause.qualifiers and clause.effect == "none":
            turned.add(id(clause.sentence))
    for document in documents:
        if document.kind not in _PAPERS:
            continue
        for sentence in document.sentences:
            if _worth_asking(sentence):
                said = effects.get(id(sentence), set()) - {"none"}
                yield from _raised(sentence, document, said, model, doubtful=id(sentence) in turned)


def _worth_asking(sentence: Sentence) -> bool:
    words = len(sentence.text.split())
    if not sentence.live or sentence.on_page is not LinePlace.BODY or sentence.speaker is Speaker.FORM:
        return False
    return _FEWEST_WORDS <= words <= _MOST_WORDS and bool(_CARE.search(sentence.text))


def _raised(
    sentence: Sentence, document: Document, said: set[str], model: Classifier | None, *, doubtful: bool
) -> Iterator[Clause]:
    if said & {"limits", "standing", "supports_closing", "supports_keeping"}:
        return
    told = opinion(sentence.text, document.kind, model)
    if told is None or told.chance < SURE or not speaks(told, min(said, default="none"), doubtful=doubtful):
        return
    label = told.label if told.label in _LIMITS else _LABELS.get((told.effect, _PAPERS[document.kind]))
    if label is not None:
        yield Clause(
            label=label,
            effect=told.effect,
            sentence=sentence,
            start=0,
            end=len(sentence.text),
            document=document.id,
            speaker=sentence.speaker,
            entry=sentence.entry,
            found_by=CLASSIFIER,
            confidence=round(told.chance, 3),
        )
