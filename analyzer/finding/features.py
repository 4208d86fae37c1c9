"""What the classifier sees of a sentence: words and pairs of words, the concepts in it, and short runs of letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

_LETTERS = 4
"""Length of the runs of letters: long enough to be part of a word, short enough to survive a typo elsewhere in it."""
_NUMBER = re.compile(r"\d")


def sentence_features(text: str, paper: str) -> frozenset[str]:
    """The features of a sentence that stands in a document of this kind."""
    from analyzer.finding.statements import statement

    read = statement(text)
    told = sorted([*read.mentions, *read.cues], key=lambda m: (m.start, m.end, m.concept.id))
    return features_of(read.norms, [mention.concept.id for mention in told], paper)


def features_of(words: Sequence[str], concepts: Sequence[str], paper: str) -> frozenset[str]:
    """The features of one sentence: `words` are its tokens in lower case, `concepts` the ids of its concepts in order, `paper` the kind of document."""
    plain = ["#" if _NUMBER.search(w) else w for w in words]
    found = {f"w {w}" for w in plain}
    found.update(f"w {a} {b}" for a, b in _pairs(plain))
    found.update(f"c {c}" for c in concepts)
    found.update(f"c {a} {b}" for a, b in _pairs(concepts))
    found.update(f"l {run}" for run in _runs(plain))
    found.add(f"p {paper}")
    found.update(f"p {paper} {c}" for c in concepts)
    return frozenset(found)


def _pairs(items: Sequence[str]) -> Iterable[tuple[str, str]]:
    return pairwise(items)


def _runs(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        padded = f"<{word}>"
        for start in range(max(1, len(padded) - _LETTERS + 1)):
            yield padded[start : start + _LETTERS]
