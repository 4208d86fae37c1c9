"""One carrier goes, the other stays: clauses name the carrier that they are about."""

from __future__ import annotations

from analyzer.finding.carrier_names import carriers_in, carriers_named
from analyzer.finding.clauses import find_clauses
from analyzer.reading.settlement import Entry
from analyzer.sorting.packet import Sentence, Speaker

CAPTION = "Golden Sierra Insurance Company and Pacific Anchor Mutual, Insurance Carriers"
GOLDEN, ANCHOR = "Golden Sierra Insurance Company", "Pacific Anchor Mutual"


def _directions(*texts: str) -> set[tuple[str, tuple[str, ...]]]:
    sentences = [Sentence(t, (), "d1", speaker=Speaker.PARTIES, entry=Entry.TYPED) for t in texts]
    found = find_clauses(sentences, {"d1": "compromise_and_release"})
    return {(clause.effect, clause.scope.carriers) for clause in found if clause.effect in ("keeps", "closes")}


def test_a_short_name_stands_for_the_full_one() -> None:
    names = carriers_named([CAPTION])
    assert [name for _, _, name in carriers_in("Anchor pays; Golden Sierra does not.", names)] == [ANCHOR, GOLDEN]


def test_a_paper_with_one_carrier_tells_none_apart() -> None:
    assert carriers_named(["Pacific Anchor Mutual", "PACIFIC ANCHOR MUTUAL"]) == {}


def test_both_halves_of_a_sentence_speak_of_its_carrier() -> None:
    text = "Golden Sierra is released from everything, F/M included, now and forever."
    assert _directions(CAPTION, text) == {("closes", (GOLDEN,))}


def test_one_carrier_is_released_and_the_other_remains_liable() -> None:
    text = "Golden Sierra is released from future medical care and Anchor remains liable for future medical care."
    assert _directions(CAPTION, text) == {("closes", (GOLDEN,)), ("keeps", (ANCHOR,))}
