"""The language of settlements as a spaCy pipeline: concepts and cues in `doc.spans`, and clauses for those who want them there.

    nlp = language()
    doc = nlp("Future medical care for the lumbar spine remains open.")
    doc.spans["concepts"], doc.spans["cues"], doc._.mentions

A spaCy user can put the components into a pipeline of their own (`register()` makes their names known); the concepts need the
tokenizer too, since they are matched on its normal forms. "settlement_clauses" needs nothing before it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from analyzer.finding.clause_component import ClauseComponent
from analyzer.finding.concepts import ConceptMatcher, Mention
from analyzer.finding.findings import QUALIFIERS
from analyzer.finding.tokens import SettlementTokenizer, WordForms
from analyzer.finding.words import word_forms
from analyzer.rules.lexicon_files import Concept, read_concepts, read_words
from analyzer.rules.qualifier_files import Cue, read_cues

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language
    from spacy.tokens import Doc

TOKENIZER = "settlement_tokenizer.v1"
CONCEPTS = "settlement_concepts"
CLAUSES = "settlement_clauses"
CUE = "cue:"
"""Prefix of the ids of cues among the concepts of a text."""


def as_concept(cue: Cue) -> Concept:
    """A cue as a concept of its own layer."""
    return Concept(CUE + cue.id, "cue", cue.phrases, negates=cue.negates, as_written=cue.opens or cue.as_written)


class ConceptComponent:
    """Finds concepts and cues and leaves them in the doc."""

    def __init__(self, matcher: ConceptMatcher) -> None:
        self._matcher = matcher

    def __call__(self, doc: Doc) -> Doc:
        from spacy.tokens import Span

        mentions = self._matcher(doc)
        doc._.mentions = mentions
        for name, kinds in (("concepts", ("party", "object", "act", "time", "event", "thing")), ("cues", ("cue",))):
            doc.spans[name] = [
                Span(doc, m.start, m.end, label=m.concept.id) for m in mentions if m.concept.kind in kinds
            ]
        return doc


@cache
def forms() -> WordForms:
    """Word forms of the built-in lexicon."""
    phrases = [phrase for concept in read_concepts() for phrase in concept.phrases]
    phrases += [phrase for cue in cues() for phrase in cue.phrases]
    return word_forms(read_words(), phrases)


@cache
def cues() -> tuple[Cue, ...]:
    """The built-in qualifier cues."""
    return read_cues(QUALIFIERS)


def register() -> None:
    """Make tokenizer and components known to spaCy under their names; doing it again changes nothing."""
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.util import registry

    if Language.has_factory(CONCEPTS):
        return
    Doc.set_extension("mentions", default=(), force=True)
    Doc.set_extension("clauses", default=(), force=True)

    def make_tokenizer() -> Callable[[Language], SettlementTokenizer]:
        return lambda nlp: SettlementTokenizer(nlp.vocab, forms())

    registry.tokenizers.register(TOKENIZER, func=make_tokenizer)

    @Language.factory(CONCEPTS)
    def make_concepts(nlp: Language, name: str) -> ConceptComponent:
        tokenizer: Any = nlp.tokenizer
        concepts = [*read_concepts(), *(as_concept(cue) for cue in cues())]
        return ConceptComponent(ConceptMatcher(nlp.vocab, concepts, tokenizer.norm))

    @Language.factory(CLAUSES, default_config={"paper": "other"})
    def make_clauses(nlp: Language, name: str, paper: str) -> ClauseComponent:
        return ClauseComponent(paper)


@cache
def language() -> Language:
    """The pipeline, made once a process: about 0.15 s beyond the import of spaCy."""
    import spacy

    register()
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    nlp.add_pipe(CONCEPTS)
    return nlp


def mentions_of(doc: Doc) -> list[Mention]:
    """The mentions that the concept component found."""
    found: list[Mention] = doc._.mentions
    return found
