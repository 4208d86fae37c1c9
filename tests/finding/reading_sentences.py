"""Sentences for the tests of finding, without pages."""

from __future__ import annotations

from analyzer.finding.clauses import find_clauses
from analyzer.finding.findings import Clause
from analyzer.reading.settlement import Entry
from analyzer.sorting.packet import Sentence, Speaker

RELEASE = "compromise_and_release"
STIPULATIONS = "stipulations_with_request_for_award"
FINDINGS = "findings_and_award"
LETTER = "correspondence"


def clauses(
    text: str,
    kind: str = RELEASE,
    *,
    heading: str = "",
    lead: str = "",
    speaker: Speaker = Speaker.PARTIES,
    live: bool = True,
) -> list[Clause]:
    """The clauses of one sentence in a document of that kind."""
    entry = Entry.TYPED if live else Entry.STRUCK
    sentence = Sentence(text, (), "d1", speaker=speaker, entry=entry, heading=heading, lead=lead, live=live)
    return find_clauses([sentence], {"d1": kind})


def effects(text: str, kind: str = RELEASE, **options: object) -> set[str]:
    """The effects of a sentence, without those that are none."""
    return {clause.effect for clause in clauses(text, kind, **options)} - {"none"}  # type: ignore[arg-type]


def labels(text: str, kind: str = RELEASE) -> set[str]:
    """The labels of a sentence."""
    return {clause.label for clause in clauses(text, kind)}
