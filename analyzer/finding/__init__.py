"""Finding: a packet in, clauses and facts out.

Which sentences say something about care, money, Medicare or the paper's own force, and what do they say? No file is opened
here and no case is decided.
"""

from __future__ import annotations

from collections.abc import Sequence

from analyzer.finding.clauses import find_clauses
from analyzer.finding.findings import Clause, Findings
from analyzer.finding.switches import switch_clauses
from analyzer.sorting.packet import Packet


def find(packet: Packet) -> Findings:
    """Everything that the packet's sentences and marks say, in reading order, every clause with its id."""
    kinds = {d.id: d.kind for d in packet.documents}
    sentences = [s for d in packet.documents for s in d.sentences]
    order = {id(s): n for n, s in enumerate(sentences)}
    clauses = list(find_clauses(sentences, kinds))
    for document in packet.documents:
        clauses.extend(switch_clauses(document))
    return Findings(named(clauses, order))


def named(clauses: Sequence[Clause], order: dict[int, int]) -> tuple[Clause, ...]:
    """The clauses in reading order, called c1, c2 and so on."""
    ranked = sorted(clauses, key=lambda c: (order[id(c.sentence)], c.start, c.label))
    return tuple(clause.named(f"c{number}") for number, clause in enumerate(ranked, start=1))
