"""The clauses of a text as a spaCy component, for pipelines of other people.

register()                                   # from analyzer.finding.pipeline
nlp = spacy.blank("en")
nlp.add_pipe("settlement_clauses", config={"paper": "compromise_and_release"})
doc.spans["clauses"]                         # one span a clause, its label the label of the report
doc._.clauses                                # the clauses themselves: effect, qualifiers, scope
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analyzer.sorting.packet import Sentence

if TYPE_CHECKING:
    from spacy.tokens import Doc

DOCUMENT = "d1"


class ClauseComponent:
    """Finds clauses in every sentence of a doc, or in the whole of it where no component before has set sentences."""

    def __init__(self, paper: str) -> None:
        self.paper = paper
        """The kind of document that the text is taken from; it gives exceptions their direction."""

    def __call__(self, doc: Doc) -> Doc:
        from analyzer.finding.clauses import find_clauses

        pieces = list(doc.sents) if doc.has_annotation("SENT_START") else [doc[:]]
        spans, found = [], []
        for piece in pieces:
            for clause in find_clauses([Sentence(piece.text, (), DOCUMENT)], {DOCUMENT: self.paper}):
                first = piece.start_char
                span = doc.char_span(
                    first + clause.start, first + clause.end, label=clause.label, alignment_mode="expand"
                )
                found.append(clause)
                spans.append(span)
        doc.spans["clauses"] = [span for span in spans if span is not None]
        doc._.clauses = tuple(found)
        return doc
