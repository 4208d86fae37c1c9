"""First pass: the concepts of the lexicon in a text, each with the layer that it belongs to."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from analyzer.finding.tokens import Pieces
from analyzer.rules.lexicon_files import Concept


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


class _Branch:
    """What may follow after some words, and the concepts that they are a phrase of."""

    __slots__ = ("after", "concepts")

    def __init__(self) -> None:
        self.after: dict[str, _Branch] = {}
        self.concepts: list[Concept] = []


class ConceptMatcher:
    """Finds the phrases of the lexicon, brought to their normal forms, in the normal forms of a text.

    It is a tree of words, made in a tenth of the time of spaCy's PhraseMatcher, which wants a doc for each of some ten
    thousand phrases, and it asks for no doc of the text either. Phrases of several concepts name them in their order.
    """

    def __init__(self, concepts: Iterable[Concept], norm: Callable[[str], str]) -> None:
        self._root = _Branch()
        self._last_words: dict[str, frozenset[tuple[int, str]]] = {}
        """Of the concepts that count only as they are written."""
        for concept in {concept.id: concept for concept in concepts}.values():
            if concept.as_written:
                self._last_words[concept.id] = _last_words(concept)
            for phrase in concept.phrases:
                branch = self._root
                for word in phrase.split():
                    form = norm(word)
                    following = branch.after.get(form)
                    if following is None:
                        following = branch.after[form] = _Branch()
                    branch = following
                if concept not in branch.concepts:
                    branch.concepts.append(concept)

    def __call__(self, pieces: Pieces) -> list[Mention]:
        """Mentions in order; within a layer the longest wins, and objects hide the acts and parties inside them."""
        found: list[Mention] = []
        norms = pieces.norms
        first = self._root.after
        for start, norm in enumerate(norms):
            branch = first.get(norm)
            end = start
            while branch is not None:
                end += 1
                for concept in branch.concepts:
                    if concept.as_written:
                        last = pieces.raw[end - 1].lower().strip(" .-")
                        if (end - start, last) not in self._last_words[concept.id]:
                            continue
                    found.append(Mention(concept, start, end))
                branch = branch.after.get(norms[end]) if end < len(norms) else None
        return settled(found)


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
