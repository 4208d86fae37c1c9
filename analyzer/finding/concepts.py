"""First pass: the concepts of the lexicon in a text, each with the layer that it belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from analyzer.rules.lexicon_files import Concept

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab


@dataclass(frozen=True, slots=True)
class Mention:
    """A concept at its place in the text; positions count tokens."""

    concept: Concept
    start: int
    end: int

    @property
    def id(self) -> str:
        """What the mention counts as: a kind of care counts as care."""
        return self.concept.same_as or self.concept.id

    def holds(self, other: Mention) -> bool:
        return self.start <= other.start and other.end <= self.end

    def longer_than(self, other: Mention) -> bool:
        return self.end - self.start > other.end - other.start


class ConceptMatcher:
    """PhraseMatcher over the normal forms of all phrases of the lexicon."""

    def __init__(self, vocab: Vocab, concepts: Iterable[Concept], norm: Callable[[str], str]) -> None:
        from spacy.matcher import PhraseMatcher
        from spacy.tokens import Doc

        self._concepts = {concept.id: concept for concept in concepts}
        self._strings = vocab.strings
        self._matcher = PhraseMatcher(vocab, attr="NORM")
        for concept in self._concepts.values():
            phrases = {tuple(norm(word) for word in phrase.split()) for phrase in concept.phrases}
            self._matcher.add(concept.id, [Doc(vocab, words=list(phrase)) for phrase in sorted(phrases)])

    def __call__(self, doc: Doc) -> list[Mention]:
        """Mentions in order; within a layer the longest wins, and objects hide the acts and parties inside them."""
        found = [Mention(self._concepts[self._strings[key]], start, end) for key, start, end in self._matcher(doc)]
        found = [
            m
            for m in found
            if not m.concept.as_written
            or (m.end - m.start, doc[m.end - 1].lower_.strip(" .-")) in _last_words(m.concept)
        ]
        return settled(found)


@cache
def _last_words(concept: Concept) -> frozenset[tuple[int, str]]:
    """Number of words and last word of the phrases of a concept, as the lexicon writes them."""
    words = [phrase.split() for phrase in concept.phrases]
    return frozenset((len(phrase), phrase[-1]) for phrase in words)


def settled(found: Sequence[Mention]) -> list[Mention]:
    """The mentions that stand once longer ones have hidden what lies inside them."""
    ordered = sorted(found, key=lambda mention: (mention.start, -mention.end))
    starts = [mention.start for mention in ordered]
    longest = max((mention.end - mention.start for mention in ordered), default=0)
    kept = []
    for mention in ordered:
        near = ordered[bisect_left(starts, mention.end - longest) : bisect_right(starts, mention.start)]
        if not any(other is not mention and other.end >= mention.end and _hides(other, mention) for other in near):
            kept.append(mention)
    return kept


def _hides(other: Mention, mention: Mention) -> bool:
    """Whether the mention is only a part of what the other one says."""
    same_layer = other.concept.kind == mention.concept.kind
    if same_layer:
        return other.longer_than(mention)
    if other.concept.id == "paper":
        return mention.concept.kind == "act" and other.longer_than(mention)
    return other.concept.kind == "object" and mention.concept.kind in ("act", "party") and other.longer_than(mention)
