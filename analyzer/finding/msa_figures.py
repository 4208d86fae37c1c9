"""The sums named for a set-aside, each with its standing: agreed, funded, approved by CMS, proposed, estimated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from analyzer.finding.findings import Fact
from analyzer.finding.money import money_in
from analyzer.finding.msa_words import MSA, NO_MSA
from analyzer.sorting.packet import Document

_SETTLING = frozenset(
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
_FUNDED = re.compile(
    r"\b(?:has|have|had|was|were) (?:been )?(?:funded|deposited|paid|wired)\b|\bfunded on\b|\bpaid on\b|\bdeposited on\b",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"\b(?:propos\w+|offer\w*|demand\w*|recommend\w*|suggest\w*|draft|would|projected|projection|estimat\w+|quoted?|quotation)\b",
    re.IGNORECASE,
)
_OFFERED = re.compile(
    r"\b(?:propos(?:ed|es)|recommend(?:ed|s)|estimat(?:ed|es)|project(?:ed|s)|suggest(?:ed|s)|quoted)\b", re.IGNORECASE
)
_SETTLED = re.compile(
    r"\b(?:includ\w+|agree[sd]?|paid|pay(?:s|able)?|fund\w*|allocat\w+|set aside|settle[sd]?|shall|part of)\b",
    re.IGNORECASE,
)
_HYPOTHETICAL = re.compile(r"\b(?:if|should|in the event|unless|whether|would)\b[^.;]{0,100}$", re.IGNORECASE)
_BREAKDOWN = re.compile(
    r"\b(?:WC)?(?:MSA|set[- ]aside)\b(?: amount)?[^$]{0,20}\b(?:includes|consists? of|comprises|of which)\s*$|\bof which\s*$",
    re.IGNORECASE,
)
_IS_ALL_OF_IT = re.compile(
    r"\s*(?:is|are|shall be|represents?|constitutes?)\b[^.;$]{0,30}\b(?:(?:WC)?MSA|set[- ]aside)\b", re.IGNORECASE
)
"""Of a sum "of which $42,000 is a WCMSA" the part is the set-aside itself, and no part of it."""
_TOTAL = re.compile(r"\btotal\b|\brecommended\b|\bin the (?:sum|amount) of\b", re.IGNORECASE)
_ORDER = ("agreed", "funded", "cms_approved", "proposed", "estimate")


@dataclass(frozen=True, slots=True)
class Figure:
    """One sum named for a set-aside."""

    amount: str
    role: str
    """agreed, funded, cms_approved, proposed or estimate."""
    document: str
    fact: Fact


def figures_of(documents: Sequence[Document], facts: Sequence[Fact]) -> list[Figure]:
    """The figures in reading order, each amount once a document and role."""
    kinds = {document.id: document for document in documents}
    found: dict[tuple[str, str, str], Figure] = {}
    for fact in facts:
        document = kinds.get(fact.sentence.document)
        if document is None or fact.kind != "money":
            continue
        role = _role(document, fact)
        if role:
            found.setdefault((fact.value, role, document.id), Figure(fact.value, role, document.id, fact))
    return list(found.values())


def _role(document: Document, fact: Fact) -> str:
    text = fact.sentence.text
    before = text[: fact.start]
    if document.kind == "msa_allocation_report":
        alone = len([money for money in money_in(text) if money.explicit]) == 1
        total = re.search(r"\btotal\b[^$]{0,40}$", before, re.IGNORECASE) and alone
        return "estimate" if total or (fact.role in ("msa", "cms_approved") and MSA.search(text)) else ""
    if _BREAKDOWN.search(before) and not _IS_ALL_OF_IT.match(text[fact.end :]):
        return ""
    if fact.role == "cms_approved":
        if _HYPOTHETICAL.search(before):
            return ""
        return "cms_approved" if document.kind in (*_SETTLING, "cms_letter", "correspondence", "other") else ""
    if fact.role != "msa" or (NO_MSA.search(text) and float(fact.value) > 0):
        return ""
    if document.kind == "cms_letter":
        return "proposed" if _PROPOSED.search(text) else "cms_approved"
    if document.kind in _SETTLING:
        if document.draft:
            return "proposed"
        if _HYPOTHETICAL.search(before[-100:]) and not _TOTAL.search(before[-40:]):
            return ""
        if _only_proposed(before, text[fact.end :]):
            return "proposed"
        return "funded" if _FUNDED.search(text) else "agreed"
    return "proposed" if document.kind in ("correspondence", "other", "minutes_of_hearing") else ""


def _only_proposed(before: str, after: str) -> bool:
    """Whether the words of this figure say that somebody proposed it, and not that it is paid or agreed."""
    own = re.split(r";|\.\s|\$[\d,.]+", before)[-1] + re.split(r";|\.\s|\$", after)[0]
    return bool(_OFFERED.search(own)) and not _SETTLED.search(own)


def operative_figure(figures: Sequence[Figure]) -> Figure | None:
    """The figure that counts: of the best standing, and among equals the one most often named, then the first; no estimate."""
    for role in _ORDER[:-1]:
        same = [figure for figure in figures if figure.role == role]
        if same:
            times = {figure.amount: sum(1 for f in figures if f.amount == figure.amount) for figure in same}
            return max(same, key=lambda figure: times[figure.amount])
    return None


def role_documents(figures: Sequence[Figure], role: str) -> list[str]:
    """Ids of the documents that name a figure of this standing."""
    return list(dict.fromkeys(figure.document for figure in figures if figure.role == role))
