"""Finding: a packet in, clauses and facts out.

Which sentences say something about care, money, Medicare or the paper's own force, and what do they say? No file is opened
here and no case is decided.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from analyzer.finding.clauses import find_clauses
from analyzer.finding.evidence import (
    figure_clauses,
    finding_clause,
    mma_record,
    mmi_record,
    msa_record,
    shown_terms,
    token_clause,
)
from analyzer.finding.facts import find_facts
from analyzer.finding.findings import Clause, Findings
from analyzer.finding.mma import mma_tokens
from analyzer.finding.mmi import mmi_findings
from analyzer.finding.mmi_confusion import mmi_confusions
from analyzer.finding.msa import msa_of
from analyzer.finding.msa_attachments import set_asides_attached
from analyzer.finding.paraphrases import paraphrases
from analyzer.finding.shared_scope import with_shared_scope
from analyzer.finding.switches import switch_clauses
from analyzer.finding.terms import terms_of
from analyzer.finding.weight import weighed
from analyzer.rules.pack import Pack
from analyzer.sorting.packet import Packet


def find(packet: Packet, rules: Pack | None = None) -> Findings:
    """Everything that the packet's sentences and marks say, in reading order, every clause with its id.

    `rules` is a user's own pack, asked beside the built-in rules.
    """
    documents = packet.documents
    sentences = [s for d in documents for s in d.sentences]
    told = with_shared_scope(find_clauses(sentences, {d.id: d.kind for d in documents}, rules, records=True))
    raised = list(weighed(told, documents))
    for document in documents:
        raised.extend(switch_clauses(document))
    raised.extend(paraphrases(documents, raised))
    facts = tuple(fact for document in documents for fact in find_facts(document))
    tokens, findings = mma_tokens(documents), mmi_findings(documents)
    set_aside = msa_of(packet, raised, facts)
    raised.extend(token_clause(token) for token in tokens)
    raised.extend(finding_clause(finding) for finding in findings)
    raised.extend(figure_clauses(set_aside, raised, documents))
    clauses = named(raised, {id(s): n for n, s in enumerate(sentences)})
    found_terms = terms_of(packet, facts)
    return Findings(
        clauses=clauses,
        facts=facts,
        mma=tuple(mma_record(token, clauses) for token in tokens),
        mmi=tuple(mmi_record(finding, clauses) for finding in findings),
        msa=msa_record(set_aside, clauses),
        noticed=(*mmi_confusions(documents), *set_asides_attached(documents)),
        terms=found_terms.terms.model_copy(update={"evidence": shown_terms(found_terms.shown_by, clauses)}),
    )


def named(clauses: Sequence[Clause], order: Mapping[int, int]) -> tuple[Clause, ...]:
    """The clauses in reading order, called c1, c2 and so on."""
    ranked = sorted(clauses, key=lambda c: (order[id(c.sentence)], c.start, c.label))
    return tuple(clause.named(f"c{number}") for number, clause in enumerate(ranked, start=1))
