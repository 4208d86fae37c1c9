"""The language of settlements: tokens, concepts and cues of a text, for the analyzer itself as plain values.

    read_text("Future medical care for the lumbar spine remains open.").mentions

And the same as a spaCy pipeline, with concepts and cues in `doc.spans` and `doc._.mentions`:

    nlp = language()
    doc = nlp("Future medical care for the lumbar spine remains open.")
    doc.spans["concepts"], doc.spans["cues"], doc._.mentions

A spaCy user puts the components into a pipeline of their own by name: see `analyzer/spacy_components.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from analyzer.finding.concepts import ConceptMatcher, Mention
from analyzer.finding.findings import QUALIFIERS
from analyzer.finding.tokens import Pieces, SettlementTokenizer, WordForms
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


@lru_cache(maxsize=PACKS_REMEMBERED)
def cue_table(pack: Pack | None = None) -> Mapping[str, Cue]:
    """The cues by the id that they have among the concepts of a text."""
    return MappingProxyType({CUE + cue.id: cue for cue in cues(pack)})


def register() -> None:
    """Make tokenizer and components known to spaCy under their names, as an installed package does by itself."""
    import analyzer.spacy_components  # noqa: F401 - its decorators are what is wanted


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text with its tokens and what they mention."""

    text: str
    pieces: Pieces
    mentions: list[Mention]


class Reader:
    """Takes a text into tokens and finds concepts and cues: the first pass of the analyzer, which needs no spaCy."""

    def __init__(self, pack: Pack | None = None) -> None:
        self.tokenizer = SettlementTokenizer(None, forms(pack))
        known = [*concepts(pack), *(as_concept(cue) for cue in cues(pack))]
        self._matcher = ConceptMatcher(known, self.tokenizer.norm)

    def __call__(self, text: str) -> ReadText:
        pieces = self.tokenizer.pieces(text)
        return ReadText(text, pieces, self._matcher(pieces))


def reader(pack: Pack | None = None) -> Reader:
    """The reader, made once a process and pack."""
    return _reader(pack)


@lru_cache(maxsize=PACKS_REMEMBERED)
def _reader(pack: Pack | None) -> Reader:
    return Reader(pack)


def read_text(text: str, pack: Pack | None = None) -> ReadText:
    """The text with its tokens, concepts and cues."""
    return _reader(pack)(text)


def language(pack: Pack | None = None) -> Language:
    """The same as a spaCy pipeline, made once a process and pack: about 0.1 s beyond the import of spaCy."""
    return _language(pack)


@lru_cache(maxsize=PACKS_REMEMBERED)
def _language(pack: Pack | None) -> Language:
    import spacy

    from analyzer.spacy_components import MENTIONS, TOKENIZER

    # Named at once, it keeps spaCy from making a tokenizer of its own with all its exceptions.
    nlp = spacy.blank("en", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    if pack is not None:
        nlp.tokenizer = SettlementTokenizer(nlp.vocab, forms(pack))
    nlp.add_pipe(MENTIONS)
    component: Any = nlp.get_pipe(MENTIONS)
    component.reader = _reader(pack)
    return nlp


def mentions_of(doc: Doc) -> list[Mention]:
    """The mentions that the concept component found."""
    found: list[Mention] = doc._.mentions
    return found
