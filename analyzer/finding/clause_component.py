"""The clauses of a text as a spaCy component, for pipelines of other people.

nlp = spacy.blank("en")
nlp.add_pipe("settlement_clauses", config={"paper": "compromise_and_release"})
doc.spans["clauses"]                         # one span a clause, its label the label of the report
span._.clause                                # that clause: effect, rule, qualifiers, scope
doc._.clauses                                # all of them
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from analyzer.rules.pack import Pack
from analyzer.sorting.packet import Sentence, Speaker

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from analyzer.finding.findings import Clause

DOCUMENT = "d1"


class ClauseComponent:
    """Finds clauses in every sentence of a doc, or in the whole of it where no component before has set sentences."""

    def __init__(self, paper: str, pack: Pack | None = None) -> None:
        self.paper = paper
        """The kind of document that the text is taken from; it gives exceptions their direction."""
        self.pack = pack

    def __call__(self, doc: Doc) -> Doc:
        from analyzer.finding.clauses import find_clauses

        pieces = list(doc.sents) if doc.has_annotation("SENT_START") else [doc[:]]
        spans, told = [], []
        for piece in pieces:
            sentence = Sentence(piece.text, (), DOCUMENT, speaker=Speaker.PARTIES)
            for clause in find_clauses([sentence], {DOCUMENT: self.paper}, self.pack):
                first = piece.start_char
                span = doc.char_span(
                    first + clause.start, first + clause.end, label=clause.label, alignment_mode="expand"
                )
                if span is not None:
                    spans.append(span)
                    told.append(_told(clause, span))
        doc.spans["clauses"] = spans
        doc._.clauses = tuple(told)
        return doc


def _told(clause: Clause, span: Span) -> dict[str, Any]:
    """The clause in plain values, so that docs can be stored and sent to other processes."""
    return {
        "label": clause.label,
        "effect": clause.effect,
        "start": span.start_char,
        "end": span.end_char,
        "found_by": clause.found_by,
        "qualifiers": clause.qualifiers,
        "scope": asdict(clause.scope),
        "except_scope": asdict(clause.except_scope) if clause.except_scope else None,
        "confidence": clause.confidence,
        "authority": clause.authority,
    }


def clause_of(span: Span) -> dict[str, Any] | None:
    """The clause that a span of `doc.spans["clauses"]` shows; None for any other span."""
    place = (span.start_char, span.end_char, span.label_)
    return next((c for c in span.doc._.clauses if (c["start"], c["end"], c["label"]) == place), None)
