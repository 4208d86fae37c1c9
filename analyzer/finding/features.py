"""What the classifier sees of a sentence: its words, the concepts in their places, who does what, and short runs of letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from analyzer.finding.papers import AWARDS, FINDINGS, RELEASES, WITHOUT_FORCE

if TYPE_CHECKING:
    from analyzer.finding.concepts import Mention
    from analyzer.finding.statements import Statement

_LETTERS = 4
"""Length of the runs of letters: long enough to be part of a word, short enough to survive a typo elsewhere in it."""
_RUN = 3
"""Longest run of words and concepts taken together; longer ones occur too seldom to teach anything."""
_NUMBER = re.compile(r"\d")


def sentence_features(text: str, paper: str) -> frozenset[str]:
    """The features of a sentence that stands in a document of this kind."""
    from analyzer.finding.statements import statement

    return features_of(statement(text), paper)


def features_of(read: Statement, paper: str) -> frozenset[str]:
    """The features of a sentence that was taken apart.

    Each begins with its kind: w words, l letters, c concepts, m words with concepts in their place, r roles, g the build of
    the sentence, p the kind of paper, q concepts and roles within a paper of this direction.
    """
    words = plain_words(read.norms)
    told = sorted([*read.mentions, *read.cues], key=lambda m: (m.start, m.end, m.concept.id))
    concepts = [mention.concept.id for mention in told]
    found = word_features(words)
    found.update(f"c {c}" for c in concepts)
    found.update(f"c {a} {b}" for a, b in pairwise(concepts))
    found.update(_roles(read))
    direction = _direction(paper)
    found.update([f"q {direction} {name}" for name in found if name.startswith(("c ", "r "))])
    found.update(_mixed(read.norms, told))
    found.update(f"p {paper} {c}" for c in concepts)
    found.update((f"p {paper}", f"q {direction}"))
    return frozenset(found)


def plain_words(norms: Iterable[str]) -> list[str]:
    """The words, numbers made alike."""
    return ["#" if _NUMBER.search(word) else word for word in norms]


def word_features(words: Sequence[str]) -> set[str]:
    """Words, pairs of neighbours and runs of letters: all that a model without concepts would see."""
    found = {f"w {w}" for w in words}
    found.update(f"w {a} {b}" for a, b in pairwise(words))
    found.update(f"l {run}" for run in _runs(words))
    return found


def _direction(paper: str) -> str:
    """Whether the paper releases, stipulates, finds or orders: the same words say different things in each."""
    if paper in RELEASES:
        return "release"
    if paper in FINDINGS:
        return "finding"
    if paper in AWARDS:
        return "award"
    if paper in WITHOUT_FORCE:
        return "none"
    return "order" if paper.startswith("order") else "other"


def _mixed(norms: Sequence[str], told: Sequence[Mention]) -> Iterator[str]:
    """Runs of words in which the longest concept of a place stands for its words."""
    cover: dict[int, Mention] = {}
    for mention in sorted(told, key=lambda m: (m.start - m.end, m.start, m.concept.id)):
        if not any(place in cover for place in range(mention.start, mention.end)):
            cover.update(dict.fromkeys(range(mention.start, mention.end), mention))
    line = ["^"]
    for place, norm in enumerate(norms):
        mention_here = cover.get(place)
        if mention_here is None:
            line.append("$" if norm.startswith("$") else "#" if _NUMBER.search(norm) else norm)
        elif mention_here.start == place:
            line.append(f"<{mention_here.concept.id}>")
    line.append(".")
    for length in range(1, _RUN + 1):
        for start in range(len(line) - length + 1):
            yield "m " + " ".join(line[start : start + length])


def _roles(read: Statement) -> Iterator[str]:
    """Who does what to what, and how the sentence is built."""
    for told in read.predications:
        kind = "rm" if told.modifier else "r"
        act = f"{'!' if told.negated else ''}{told.act.id}"
        yield f"{kind} {'?' if told.possible else ''}{act} {read.segments[told.segment].kind}"
        yield f"{kind} {told.agent}:{act}"
        for thing in told.objects:
            yield f"{kind} {act}>{thing.id}"
            yield f"{kind} {told.agent}:{act}>{thing.id}"
    for segment in read.segments:
        yield f"g {segment.kind}"
    if read.parts:
        yield "g part"
    if read.text.rstrip().endswith("?"):
        yield "g ?"


def _runs(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        padded = f"<{word}>"
        for start in range(max(1, len(padded) - _LETTERS + 1)):
            yield padded[start : start + _LETTERS]
