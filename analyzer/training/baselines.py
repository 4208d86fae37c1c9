"""What simpler means would do: the frequent answer, keywords alone, and words without concepts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analyzer.finding.classifier import Classifier, classifier_from
from analyzer.finding.features import plain_words, word_features
from analyzer.training.corpus import Example
from analyzer.training.fitting import classes_of, fitted

_CARE = re.compile(
    r"\b(?:f/?m|fut\w*\.? med\w*|further (?:medical|treatment)|medical|treatment|care|tx)\b", re.IGNORECASE
)
_KEYWORDS = (
    (
        "standing",
        re.compile(r"\b(?:approved|disapproved|OACR|vacated|rescinded|suspend\w*|set aside|draft)\b", re.IGNORECASE),
    ),
    (
        "conditions",
        re.compile(r"\b(?:contingent|conditional|conditioned|subject to CMS|deferred|reserved)\b", re.IGNORECASE),
    ),
    ("supports_closing", re.compile(r"\b(?:MSA|set-aside|annuity|seed)\b", re.IGNORECASE)),
    ("supports_keeping", re.compile(r"\b(?:MPN|UR/IMR|utilization review|reopen)\b", re.IGNORECASE)),
)
_CARE_KEYWORDS = (
    ("limits", re.compile(r"\b(?:except\w*|only|limited to|excluding|other than|through|denied)\b", re.IGNORECASE)),
    ("closes", re.compile(r"\b(?:releas\w*|clos\w*|buy\w*|bought|waiv\w*|settl\w*|no need|is not need|no further)\b", re.IGNORECASE)),
    ("keeps", re.compile(r"\b(?:open|award\w*|need\w*|continu\w*|entitled|provide\w*|lifetime)\b", re.IGNORECASE)),
)  # fmt: skip


def by_keywords(text: str) -> str:
    """The effect that a list of keywords, as people search for them, would give the sentence."""
    pairs = (*_CARE_KEYWORDS, *_KEYWORDS) if _CARE.search(text) else _KEYWORDS
    return next((effect for effect, words in pairs if words.search(text)), "none")


def plain_features(text: str) -> frozenset[str]:
    """Words, pairs of words and runs of letters, with no concept, role or kind of paper."""
    from analyzer.finding.pipeline import language

    return frozenset(word_features(plain_words(token.norm_ for token in language()(text))))


def plain_model(training: Sequence[Example], temperature: float) -> Classifier:
    """The same machines on words alone."""
    text = fitted([plain_features(e.text) for e in training], classes_of(training), temperature)
    return classifier_from(text.encode())
