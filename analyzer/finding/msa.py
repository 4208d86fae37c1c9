"""The Medicare Set-Aside of a packet: its sum, funding, administration, and what CMS said.

Among several figures the operative one is what the settling papers agreed or funded, then what CMS approved, then what was
proposed; an estimate is shown and never operative. Boilerplate on Medicare, and "no set-aside is needed", are no set-aside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from analyzer.finding.findings import Clause, Fact
from analyzer.finding.msa_figures import Figure, figures_of, operative_figure, role_documents
from analyzer.finding.msa_words import (
    MSA,
    NO_MSA,
    ZERO,
    Said,
    administrations,
    case_control_numbers,
    cms_statuses,
    fundings,
    inclusion,
    letter_dates,
    tax_numbers,
)
from analyzer.sorting.packet import Document, Packet

SETTLING_KINDS = frozenset(
    {
        "compromise_and_release",
        "addendum",
        "msa_addendum",
        "order_approving_compromise_and_release",
        "stipulations_with_request_for_award",
        "award",
        "stipulation_and_award_or_order",
        "minutes_of_hearing",
        "compromise_and_release_third_party",
        "other_state_settlement",
        "findings_and_award",
    }
)
_MSA_LABELS = ("msa_amount", "msa_conditional", "msa_not_submitted", "msa_administration", "msa_structured", "msa_zero")
NOTHING = "0.00"
_ANSWERS = ("closed_out", "denied", "approved")
"""What CMS itself may have said."""
_STATUS_ORDER = ("closed_out", "denied", "approved", "not_submitted", "submitted", "to_be_submitted")


@dataclass(frozen=True, slots=True)
class Section111Fields:
    """Fields 37 to 43 of the Section 111 claim input file; only from what was settled, never from a proposal.

    Zeros are values: of a set-aside of nothing, and of the deposits of one that is paid at once.
    """

    msa_amount: str | None = None
    msa_period: int | None = None
    lump_sum_or_structured: str | None = None
    initial_deposit: str | None = None
    anniversary_deposit: str | None = None
    case_control_number: str | None = None
    professional_administrator_ein: str | None = None


@dataclass(frozen=True, slots=True)
class MsaFinding:
    """The set-aside, as far as the papers tell; what they do not tell is None or "unknown"."""

    amount: str | None = None
    kind: str = "unknown"
    funding: str = "unknown"
    seed: str | None = None
    annual_deposit: str | None = None
    years: int | None = None
    administration: str = "unknown"
    cms_status: str = "unknown"
    cms_date: str | None = None
    cms_case_number: str | None = None
    included_in_settlement: bool | None = None
    figures: tuple[Figure, ...] = ()
    section_111: Section111Fields = field(default_factory=Section111Fields)
    said: tuple[Said, ...] = ()
    """The words on funding, administration, CMS and inclusion that were believed."""
    facts: tuple[Fact, ...] = ()
    """The facts that show figures, deposits and years."""
    clauses: tuple[Clause, ...] = ()
    """The clauses that speak of the set-aside."""


def msa_of(packet: Packet, clauses: Sequence[Clause], facts: Sequence[Fact]) -> MsaFinding | None:
    """The set-aside of the packet, or None where no paper speaks of one but to say that there is none."""
    documents = [document for document in packet.documents if not document.blank]
    figures = figures_of(documents, facts)
    own_clauses = tuple(clause for clause in clauses if clause.label in _MSA_LABELS)
    zero = _zero(documents)
    settling = [d for d in documents if d.kind in SETTLING_KINDS and not d.draft]
    ordered = [*settling, *(d for d in documents if d not in settling)]
    seed, annual, years = _deposits(ordered, facts)
    structured = seed is not None and annual is not None
    if not figures and zero is None and not structured and not _spoken_of(documents, own_clauses):
        return None
    operative = operative_figure(figures)
    amount = operative.amount if operative else None
    if zero is not None and (amount is None or Decimal(amount) == 0):
        amount = NOTHING
    said: list[Said] = [zero] if zero is not None else []
    funding = _first(said, (s for d in ordered for s in fundings(d)))
    if seed and annual:
        funding = "structured"
        amount = amount or _total(seed, annual, years)
    administration = _first(said, (s for d in ordered for s in administrations(d)))
    status, cms_date = _cms(documents, ordered, said)
    number = _first(said, case_control_numbers(documents)) or None
    included = _included(operative, said)
    is_settled = operative is not None and operative.role in ("agreed", "funded", "cms_approved") and bool(settling)
    tax = _first(said, tax_numbers(documents)) if administration == "professional" else None
    shown = [f for f in (seed, annual, years) if f is not None] + [figure.fact for figure in figures]
    return MsaFinding(
        amount=amount,
        kind=_kind(amount, status, figures, own_clauses),
        funding=funding or "unknown",
        seed=seed.value if seed else None,
        annual_deposit=annual.value if annual else None,
        years=int(years.value) if years else None,
        administration=administration or "unknown",
        cms_status=status,
        cms_date=cms_date,
        cms_case_number=number,
        included_in_settlement=included,
        figures=tuple(figures),
        section_111=_section_111(amount, funding, seed, annual, years, number, tax, settled=is_settled),
        said=tuple(said),
        facts=tuple(shown),
        clauses=own_clauses,
    )


def _section_111(
    amount: str | None,
    funding: str | None,
    seed: Fact | None,
    annual: Fact | None,
    years: Fact | None,
    number: str | None,
    tax: str | None,
    *,
    settled: bool,
) -> Section111Fields:
    """The fields as they are to be reported: zeros where there is nothing to pay, or nothing to pay later."""
    if amount == NOTHING:
        return Section111Fields(NOTHING, 0, None, NOTHING, NOTHING, number, tax)
    if not settled:
        return Section111Fields(case_control_number=number, professional_administrator_ein=tax)
    at_once = NOTHING if funding == "lump_sum" else None
    return Section111Fields(
        msa_amount=amount,
        msa_period=int(years.value) if years else None,
        lump_sum_or_structured={"lump_sum": "L", "structured": "S"}.get(funding or ""),
        initial_deposit=at_once or (seed.value if seed else None),
        anniversary_deposit=at_once or (annual.value if annual else None),
        case_control_number=number,
        professional_administrator_ein=tax,
    )


def _zero(documents: Sequence[Document]) -> Said | None:
    """Words that agree on, or report, a set-aside of nothing; a wish or a rule on zero set-asides in general is none."""
    for document in documents:
        for sentence in document.sentences:
            match = ZERO.search(sentence.text) if sentence.live else None
            if match and document.kind not in ("correspondence", "medical_report", "other"):
                return Said("zero", sentence, match.start(), match.end())
    return None


def _spoken_of(documents: Sequence[Document], clauses: Sequence[Clause]) -> bool:
    """Whether a paper speaks of a set-aside as something that is or is to be, beyond saying that there is none."""
    if any(
        c.label in ("msa_amount", "msa_conditional", "msa_administration", "msa_structured")
        and "negated" not in c.qualifiers
        and "hypothetical" not in c.qualifiers
        for c in clauses
        if _in_msa_words(c)
    ):
        return True
    for document in documents:
        if document.kind in SETTLING_KINDS and not document.draft:
            for told in cms_statuses(document):
                if MSA.search(told.sentence.text) and not NO_MSA.search(told.sentence.text):
                    return True
    return any(document.kind in ("msa_addendum", "cms_letter", "msa_allocation_report") for document in documents)


def _in_msa_words(clause: Clause) -> bool:
    text = clause.sentence.text
    return bool(MSA.search(text)) and not NO_MSA.search(text)


def _first(said: list[Said], found: Iterable[Said]) -> str | None:
    """The first statement, which is noted as believed."""
    first = next(iter(found), None)
    if first is None:
        return None
    said.append(first)
    return first.what


def _deposits(documents: Sequence[Document], facts: Sequence[Fact]) -> tuple[Fact | None, Fact | None, Fact | None]:
    """Seed, annual deposit and years, from the settling papers first."""
    order = {document.id: place for place, document in enumerate(documents)}
    ranked = sorted((f for f in facts if f.sentence.document in order), key=lambda f: order[f.sentence.document])
    seed = next((f for f in ranked if f.kind == "money" and f.role == "seed"), None)
    annual = next((f for f in ranked if f.kind == "money" and f.role == "annual_deposit"), None)
    years = next((f for f in ranked if f.kind == "years" and f.role == "msa"), None)
    return seed, annual, years or next((f for f in ranked if f.kind == "years"), None)


def _total(seed: Fact, annual: Fact, years: Fact | None) -> str | None:
    """The payout of a structure whose total is not stated: the seed and one deposit a year."""
    return f"{Decimal(seed.value) + Decimal(annual.value) * int(years.value):.2f}" if years else None


def _cms(documents: Sequence[Document], ordered: Sequence[Document], said: list[Said]) -> tuple[str, str | None]:
    """(status, date): the last letter of CMS itself, else the furthest step that the papers tell."""
    letters = sorted((d for d in documents if d.kind == "cms_letter"), key=lambda d: d.date or "")
    for letter in reversed(letters):
        told = sorted(cms_statuses(letter), key=lambda s: _STATUS_ORDER.index(s.what))
        if told and told[0].what in _ANSWERS:
            said.append(told[0])
            return told[0].what, letter.date
    told = sorted((s for d in ordered for s in cms_statuses(d)), key=lambda s: _STATUS_ORDER.index(s.what))
    if not told:
        return "unknown", None
    said.append(told[0])
    dates = [s for d in ordered for s in letter_dates(d)] if told[0].what in _ANSWERS else []
    said.extend(dates[:1])
    return told[0].what, dates[0].what if dates else None


def _included(operative: Figure | None, said: list[Said]) -> bool | None:
    if operative is None or operative.role not in ("agreed", "funded", "cms_approved") or not Decimal(operative.amount):
        return None
    told = inclusion(operative.fact.sentence, operative.fact.start, operative.fact.end)
    if told is not None:
        said.append(
            Said("included" if told else "on top", operative.fact.sentence, operative.fact.start, operative.fact.end)
        )
    return told


def _kind(amount: str | None, status: str, figures: Sequence[Figure], clauses: Sequence[Clause]) -> str:
    if amount is not None and Decimal(amount) == 0:
        return "zero"
    if status == "not_submitted" or any(
        c.label == "msa_not_submitted" and "negated" not in c.qualifiers for c in clauses
    ):
        return "non_submit"
    if amount is not None:
        return "wcmsa"
    return (
        "wcmsa"
        if figures or status in ("approved", "submitted", "to_be_submitted", "closed_out", "denied")
        else "unknown"
    )


__all__ = ["Figure", "MsaFinding", "Section111Fields", "msa_of", "role_documents"]
