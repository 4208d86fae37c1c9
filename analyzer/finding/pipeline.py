"""The language of settlements as a spaCy pipeline: concepts and cues in `doc.spans` and `doc._.mentions`.

    nlp = language()
    doc = nlp("Future medical care for the lumbar spine remains open.")
    doc.spans["concepts"], doc.spans["cues"], doc._.mentions

A spaCy user puts the components into a pipeline of their own by name: see `analyzer/spacy_components.py`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from analyzer.finding.concepts import ConceptMatcher, Mention
from analyzer.finding.findings import QUALIFIERS
from analyzer.finding.tokens import SettlementTokenizer, WordForms
from analyzer.finding.words import word_forms
from analyzer.rules.lexicon_files import Concept, Words, read_concepts, read_words
from analyzer.rules.pack import Pack
from analyzer.rules.qualifier_files import Cue, read_cues

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

PACKS_REMEMBERED = 8
"""Pipelines kept in one process, one a pack: a run has one or two, and each holds some megabytes."""

CUE = "cue:"
"""Prefix of the ids of cues among the concepts of a text."""


def as_concept(cue: Cue) -> Concept:
    """A cue as a concept of its own layer."""
    return Concept(CUE + cue.id, "cue", cue.phrases, negates=cue.negates, as_written=cue.opens or cue.as_written)


def forms(pack: Pack | None = None) -> WordForms:
    """Word forms of the built-in lexicon and of the user's pack."""
    return _forms(pack)


@lru_cache(maxsize=PACKS_REMEMBERED)
def _forms(pack: Pack | None) -> WordForms:
    phrases = [phrase for concept in concepts(pack) for phrase in concept.phrases]
    phrases += [phrase for cue in cues(pack) for phrase in cue.phrases]
    return word_forms(_words(pack), phrases)


def _words(pack: Pack | None) -> Words:
    tables = read_words().tables
    if pack is None:
        return Words(tables)
    joined = dict(tables)
    for key, own in pack.words.items():
        joined[key] = {**tables[key], **own} if isinstance(own, dict) else [*tables[key], *own]
    return Words(joined)


def concepts(pack: Pack | None = None) -> tuple[Concept, ...]:
    """The built-in concepts and those of the user's pack."""
    return _builtin_concepts() + (pack.concepts if pack else ())


@cache
def _builtin_concepts() -> tuple[Concept, ...]:
    return read_concepts()


def cues(pack: Pack | None = None) -> tuple[Cue, ...]:
    """The built-in qualifier cues and those of the user's pack."""
    return _builtin_cues() + (pack.cues if pack else ())


@cache
def _builtin_cues() -> tuple[Cue, ...]:
    return read_cues(QUALIFIERS)


def register() -> None:
    """Make tokenizer and components known to spaCy under their names, as an installed package does by itself."""
    import analyzer.spacy_components  # noqa: F401 - its decorators are what is wanted


def language(pack: Pack | None = None) -> Language:
    """The pipeline, made once a process and pack: about 0.15 s beyond the import of spaCy."""
    return _language(pack)


@lru_cache(maxsize=PACKS_REMEMBERED)
def _language(pack: Pack | None) -> Language:
    import spacy

    from analyzer.spacy_components import MENTIONS

    nlp = spacy.blank("en")
    tokenizer = SettlementTokenizer(nlp.vocab, forms(pack))
    nlp.tokenizer = tokenizer
    nlp.add_pipe(MENTIONS)
    known = [*concepts(pack), *(as_concept(cue) for cue in cues(pack))]
    component: Any = nlp.get_pipe(MENTIONS)
    component.matcher = ConceptMatcher(nlp.vocab, known, tokenizer.norm)
    return nlp


def mentions_of(doc: Doc) -> list[Mention]:
    """The mentions that the concept component found."""
    found: list[Mention] = doc._.mentions
    return found
