"""What was found, tied to clauses: every MMA, every MMI finding and every figure of a set-aside is shown by a clause."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from analyzer.finding.findings import LABELS, Clause, Fact
from analyzer.finding.mma import MmaToken
from analyzer.finding.mmi import MmiFinding
from analyzer.finding.msa import MsaFinding
from analyzer.report import Mma, Mmi, Msa
from analyzer.sorting.packet import Document, Sentence

_EVIDENCE_KINDS = frozenset(
    {"msa_allocation_report", "cms_letter", "correspondence", "medical_report", "cover_sheet", "other"}
)


def token_clause(token: MmaToken) -> Clause:
    """The clause that shows one printed MMA."""
    return _clause("mma", "none", token.sentence, token.start, token.end, "rule:mma_token", token.confidence)


def finding_clause(finding: MmiFinding) -> Clause:
    """The clause that shows a finding that the worker reached MMI or is P&S."""
    return _clause("mmi_finding", "none", finding.sentence, finding.start, finding.end, "rule:mmi_finding", 0.9)


def figure_clauses(found: MsaFinding | None, clauses: Sequence[Clause], documents: Sequence[Document]) -> list[Clause]:
    """A clause for every figure of the set-aside that no clause shows yet; only what was agreed or funded speaks for closing."""
    kinds = {d.id: d.kind for d in documents}
    made: list[Clause] = []
    for figure in found.figures if found else ():
        fact = figure.fact
        if any(c.sentence is fact.sentence and c.label == "msa_amount" for c in [*clauses, *made]):
            continue
        settled = figure.role in ("agreed", "funded") and kinds[figure.document] not in _EVIDENCE_KINDS
        effect = LABELS["msa_amount"] if settled and float(figure.amount) else "none"
        made.append(_clause("msa_amount", effect, fact.sentence, 0, len(fact.sentence.text), "rule:msa_figure", 0.85))
    return made


def _clause(
    label: str, effect: str, sentence: Sentence, start: int, end: int, found_by: str, confidence: float
) -> Clause:
    return Clause(
        label=label,
        effect=effect,
        sentence=sentence,
        start=start,
        end=end,
        document=sentence.document,
        speaker=sentence.speaker,
        entry=sentence.entry,
        found_by=found_by,
        confidence=confidence,
    )


def clauses_showing(
    sentence: Sentence, clauses: Iterable[Clause], label: str | None = None, start: int | None = None
) -> list[str]:
    """Ids of the clauses of this sentence, of one label and beginning if these are given."""
    return [
        c.id
        for c in clauses
        if c.sentence is sentence and (label is None or c.label == label) and (start is None or c.start == start)
    ]


def mma_record(token: MmaToken, clauses: Sequence[Clause]) -> Mma:
    """The printed MMA as the report tells it."""
    return Mma.model_validate(
        {
            "text": token.text,
            "sense": token.sense,
            "confidence": token.confidence,
            "why": token.why,
            "ask": token.ask,
            "evidence": clauses_showing(token.sentence, clauses, "mma", token.start),
        }
    )


def mmi_record(finding: MmiFinding, clauses: Sequence[Clause]) -> Mmi:
    """The finding as the report tells it."""
    return Mmi.model_validate(
        {
            "text": finding.text,
            "date": finding.date,
            "declared_by": finding.declared_by,
            "role": finding.role,
            "disputed": finding.disputed,
            "premature": finding.premature,
            "follows": [{"text": c.text, "authority": c.authority} for c in finding.follows],
            "evidence": clauses_showing(finding.sentence, clauses, "mmi_finding", finding.start),
        }
    )


def msa_record(found: MsaFinding | None, clauses: Sequence[Clause]) -> Msa | None:
    """The set-aside as the report tells it."""
    if found is None:
        return None
    shown = [i for fact in found.facts for i in clauses_showing(fact.sentence, clauses, "msa_amount")]
    shown += [i for said in found.said for i in clauses_showing(said.sentence, clauses)]
    shown += [
        i for clause in found.clauses for i in clauses_showing(clause.sentence, clauses, clause.label, clause.start)
    ]
    fields = (
        "amount",
        "kind",
        "funding",
        "seed",
        "annual_deposit",
        "years",
        "administration",
        "cms_status",
        "cms_date",
        "cms_case_number",
    )
    section = found.section_111
    return Msa.model_validate(
        {
            **{name: getattr(found, name) for name in fields},
            "included_in_settlement": found.included_in_settlement,
            "figures": [
                {
                    "amount": f.amount,
                    "role": f.role,
                    "document": f.document,
                    "evidence": clauses_showing(f.fact.sentence, clauses, "msa_amount"),
                }
                for f in found.figures
            ],
            "section_111": {
                "msa_amount": section.msa_amount,
                "msa_period": section.msa_period,
                "lump_sum_or_structured": section.lump_sum_or_structured,
                "initial_deposit": section.initial_deposit,
                "anniversary_deposit": section.anniversary_deposit,
                "case_control_number": section.case_control_number,
                "professional_administrator_ein": section.professional_administrator_ein,
            },
            "evidence": list(dict.fromkeys(shown)),
        }
    )


def shown_terms(shown_by: Mapping[str, tuple[Fact, ...]], clauses: Sequence[Clause]) -> dict[str, list[str]]:
    """For each term the ids of the clauses whose sentences show it; terms that no clause shows are left out."""
    found = {
        name: list(dict.fromkeys(i for fact in facts for i in clauses_showing(fact.sentence, clauses)))
        for name, facts in shown_by.items()
    }
    return {name: ids for name, ids in found.items() if ids}
