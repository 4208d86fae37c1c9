"""The cheap first pass leaves alone what says nothing, and never a sentence that holds a clause."""

from __future__ import annotations

import pytest

from analyzer.finding.clauses import clauses_in
from analyzer.finding.first_look import first_look, setting_of
from analyzer.finding.weight import weighed
from analyzer.sorting.packet import Document, Sentence, Speaker
from tests.finding.test_examples import EXAMPLES
from tests.finding.test_qualifier_table import PAPERS, SENTENCES

TEXTS = sorted(
    {(text, entry["paper"]) for entry in EXAMPLES for text in [*entry["must_find"], *entry["must_not_find"]]}
    | {(s["text"], PAPERS[s["paper"]]) for s in SENTENCES}
)


@pytest.mark.parametrize("kind", ["as written", "other", "correspondence"])
def test_no_clause_is_lost(kind: str) -> None:
    lost = []
    for text, paper in TEXTS:
        where = paper if kind == "as written" else kind
        sentence = Sentence(text, (), "d1", speaker=Speaker.PARTIES)
        if not first_look()(text, setting_of(where, sentence.speaker, records=True)):
            told = clauses_in(sentence, where)
            if list(weighed(told, [Document("d1", where, None, 1, 1, (sentence,))])):
                lost.append(text)
    assert lost == []


@pytest.mark.parametrize(
    "text",
    [
        "Quad girth R less 1 cm.",
        "SLR neg bilat.",
        "04/24/2023: TRAMADOL 50MG TAB | #90 RX739875 | 172.37",
        "Gait antalgic, no device.",
        "Page 112 of 300",
    ],
)
def test_lines_of_records_are_left_alone(text: str) -> None:
    assert not first_look()(text, setting_of("other", Speaker.UNKNOWN, records=True))
