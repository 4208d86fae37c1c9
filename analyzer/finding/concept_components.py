"""The first pass as spaCy components: one for the analyzer's own pipeline, one for pipelines of other people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from analyzer.finding.concepts import Mention
from analyzer.rules.pack import Pack

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from analyzer.finding.pipeline import Reader

GROUPS = {"concepts": ("party", "object", "act", "time", "event", "thing"), "cues": ("cue",)}
"""Keys of `doc.spans` and the layers that stand under them."""


class MentionComponent:
    """Finds concepts and cues; leaves them in `doc._.mentions`, and as spans in the doc."""

    def __init__(self) -> None:
        self.reader: Reader | None = None
        """Given once the pipeline has its tokenizer, with which it shares the normal forms."""

    def __call__(self, doc: Doc) -> Doc:
        from spacy.tokens import Span

        mentions = self.reader(doc.text).mentions if self.reader is not None else []
        doc._.mentions = mentions
        for name, kinds in GROUPS.items():
            doc.spans[name] = [
                Span(doc, m.start, m.end, label=m.concept.id) for m in mentions if m.concept.kind in kinds
            ]
        return doc


class ConceptSpans:
    """Leaves concepts and cues as spans in a doc of any tokenizer; a span covers every token that its words touch."""

    def __init__(self, pack: Pack | None = None) -> None:
        self.pack = pack

    def __call__(self, doc: Doc) -> Doc:
        from analyzer.finding.pipeline import language, mentions_of

        read = language(self.pack)(doc.text)
        for name, kinds in GROUPS.items():
            doc.spans[name] = self._spans(doc, read, [m for m in mentions_of(read) if m.concept.kind in kinds])
        return doc

    def _spans(self, doc: Doc, read: Doc, mentions: Sequence[Mention]) -> list[Span]:
        found = []
        for mention in mentions:
            words = read[mention.start : mention.end]
            end = words.start_char + len(words.text.rstrip())
            span = doc.char_span(words.start_char, end, label=mention.concept.id, alignment_mode="expand")
            if span is not None:
                found.append(span)
        return found
