"""The components by their names in spaCy: `nlp.add_pipe("settlement_clauses")` in anybody's pipeline.

An installed package names this file to spaCy as an entry point; spaCy imports it when it makes a pipeline, and the decorators
below are what it comes for. So nothing else is imported here: rules and models are fetched by the components that use them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import registry

if TYPE_CHECKING:
    from analyzer.finding.clause_component import ClauseComponent
    from analyzer.finding.concept_components import ConceptSpans, MentionComponent
    from analyzer.finding.tokens import SettlementTokenizer
    from analyzer.rules.pack import Pack

TOKENIZER = "settlement_tokenizer.v1"
CONCEPTS = "settlement_concepts"
CLAUSES = "settlement_clauses"
MENTIONS = "settlement_mentions"
"""The component of the analyzer's own pipeline: its results are objects, which no stored doc can hold."""


def make_tokenizer() -> Callable[[Language], SettlementTokenizer]:
    """A tokenizer fit for settlements: C&R, F/M, §4600; every token's `norm_` is its normal form."""

    def make(nlp: Language) -> SettlementTokenizer:
        from analyzer.finding.pipeline import forms
        from analyzer.finding.tokens import SettlementTokenizer

        return SettlementTokenizer(nlp.vocab, forms())

    return make


registry.tokenizers.register(TOKENIZER, func=make_tokenizer)


@Language.factory(CONCEPTS, default_config={"rules": ""}, assigns=["doc.spans"])
def make_concepts(nlp: Language, name: str, rules: str) -> ConceptSpans:
    """Concepts and cues as spans; works behind any tokenizer. `rules` is the path of an own pack."""
    from analyzer.finding.concept_components import ConceptSpans

    return ConceptSpans(_pack(rules))


@Language.factory(
    CLAUSES, default_config={"paper": "other", "rules": ""}, assigns=["doc.spans", "doc._.clauses", "span._.clause"]
)
def make_clauses(nlp: Language, name: str, paper: str, rules: str) -> ClauseComponent:
    """Clauses as spans and in `doc._.clauses`; `paper` is the kind of document, `rules` the path of an own pack."""
    from analyzer.finding.clause_component import ClauseComponent, clause_of

    if not Doc.has_extension("clauses"):
        Doc.set_extension("clauses", default=())
    if not Span.has_extension("clause"):
        Span.set_extension("clause", getter=clause_of)
    return ClauseComponent(paper, _pack(rules))


@Language.factory(MENTIONS)
def make_mentions(nlp: Language, name: str) -> MentionComponent:
    """The first pass of the analyzer's own pipeline; `analyzer.finding.pipeline.language` gives it its matcher."""
    from analyzer.finding.concept_components import MentionComponent

    if not Doc.has_extension("mentions"):
        Doc.set_extension("mentions", default=())
    return MentionComponent()


def _pack(path: str) -> Pack | None:
    if not path:
        return None
    from analyzer.rulebook.packs import load_pack

    return load_pack(path)
