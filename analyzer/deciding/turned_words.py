"""The words by which a clause was turned: "if", "proposed", "does not" ..."""

from __future__ import annotations

from analyzer.finding.findings import Clause
from analyzer.finding.pipeline import read_text
from analyzer.finding.statements import taken_apart
from analyzer.rules.pack import Pack


def turning_words(clause: Clause, pack: Pack | None) -> list[str]:
    """The cues of the clause's sentence that give one of its qualifiers, as they stand there, in their order."""
    wanted = set(clause.qualifiers)
    if not wanted:
        return []
    statement = taken_apart(read_text(clause.sentence.text, pack), pack=pack)
    words = []
    for mention in statement.cues:
        cue = statement.cue_table[mention.concept.id]
        if cue.qualifier in wanted or (cue.negates and "negated" in wanted):
            start, end = statement.characters(mention.start, mention.end)
            words.append(statement.text[start:end])
    return list(dict.fromkeys(words))
