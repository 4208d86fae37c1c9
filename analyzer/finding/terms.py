"""The terms of the settlement: parties, numbers, injuries and money, each with the facts that show it.

Where papers differ, the settlement itself is believed before the order on it, the order before cover sheets, and all of them
before letters, reports and drafts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from analyzer.finding.body_parts import code_of, split_side
from analyzer.finding.facts_injury import part_of_code, settled_parts
from analyzer.finding.findings import Fact
from analyzer.finding.parties import is_insurer_name
from analyzer.report import BodyPart, DateOfInjury, Deduction, Terms
from analyzer.sorting.packet import Document, Packet

_RANKS: Mapping[str, int] = {
    "compromise_and_release": 0,
    "stipulations_with_request_for_award": 0,
    "stipulation_and_award_or_order": 0,
    "stipulations_death_case": 0,
    "compromise_and_release_dependency": 0,
    "compromise_and_release_third_party": 0,
    "other_state_settlement": 0,
    "findings_and_award": 0,
    "addendum": 1,
    "msa_addendum": 1,
    "award": 1,
    "order_approving_compromise_and_release": 1,
    "minutes_of_hearing": 2,
    "order_suspending_action": 2,
    "order_disapproving": 2,
    "order_setting_aside": 2,
    "order_dismissing": 2,
    "cover_sheet": 2,
    "cms_letter": 3,
    "medical_report": 3,
    "correspondence": 3,
    "msa_allocation_report": 3,
    "other": 3,
}
_LAST_RANK = 3
_DEDUCTED = (
    "permanent_disability_advances",
    "temporary_disability_overpayment",
    "deduction",
    "msa",
    "lien",
    "annuity_cost",
    "conditional_payment",
)
_PERIOD_RANK = 2
"""Papers of this rank and below add case numbers and injuries only where the better ones name none."""


@dataclass(frozen=True, slots=True)
class FoundTerms:
    """The terms, and for each field the facts that show it."""

    terms: Terms
    shown_by: Mapping[str, tuple[Fact, ...]]


def terms_of(packet: Packet, facts: Sequence[Fact]) -> FoundTerms:
    """The terms of the packet; what the papers do not tell is None or empty."""
    ranked = _ranked(packet, facts)
    shown: dict[str, tuple[Fact, ...]] = {}

    def first(
        field: str, kind: str, role: str | None = None, document: str = "", fits: Callable[[str], bool] | None = None
    ) -> str | None:
        fitting = [
            f for f in ranked if f.kind == kind and (role is None or f.role == role) and (fits is None or fits(f.value))
        ]
        found = next((f for f in fitting if f.sentence.document == document), fitting[0] if fitting else None)
        if found is not None:
            shown[field] = (found,)
        return found.value if found else None

    applicant, employer = first("applicant", "applicant"), first("employer", "employer")
    # Forms have one line for carrier and administrator; a carrier that adjusts its own claims stands there.
    insurer = first("insurer", "insurer") or first("insurer", "administrator", fits=is_insurer_name)
    cases = _all(shown, "case_numbers", _best(packet, [f for f in ranked if f.kind == "case_number"]))
    claims = _all(shown, "claim_numbers", _best(packet, [f for f in ranked if f.kind == "claim_number"]))
    injuries = _injuries(shown, _best(packet, [f for f in ranked if f.kind == "date_of_injury"]))
    parts = _body_parts(
        shown, _best(packet, [f for f in ranked if f.kind in ("body_part", "body_part_code") and f.role == "injury"])
    )
    percent = first("permanent_disability_percent", "percent", "permanent_disability")
    amount = first("settlement_amount", "money", "settlement_amount") if _is_release(packet) else None
    deductions = _deductions(shown, packet, ranked, facts) if amount is not None else []
    home = shown["settlement_amount"][0].sentence.document if amount is not None else ""
    balance = first("balance", "money", "balance", home) if amount is not None else None
    fee = first("attorney_fee", "money", "attorney_fee", home)
    medicare = first("medicare_beneficiary", "medicare_beneficiary")
    terms = Terms(
        applicant=_in_ordinary_case(applicant),
        employer=_in_ordinary_case(employer),
        insurer=_in_ordinary_case(insurer),
        case_numbers=cases,
        claim_numbers=claims,
        dates_of_injury=injuries,
        body_parts=parts,
        permanent_disability_percent=percent,
        settlement_amount=amount,
        deductions=deductions,
        balance=balance,
        attorney_fee=fee,
        medicare_beneficiary=None if medicare is None else medicare == "true",
    )
    return FoundTerms(terms, shown)


def _rank(document: Document) -> int:
    """0 for the paper that settles; drafts and blank forms come last."""
    if document.draft or document.blank:
        return _LAST_RANK
    return _RANKS.get(document.kind, _LAST_RANK)


def _ranked(packet: Packet, facts: Sequence[Fact]) -> list[Fact]:
    """The facts, those of the best papers first, else in reading order."""
    ranks = {document.id: _rank(document) for document in packet.documents}
    return sorted(facts, key=lambda fact: ranks.get(fact.sentence.document, _LAST_RANK))


def _best(packet: Packet, facts: Sequence[Fact]) -> list[Fact]:
    """The facts of the settling papers and their orders; those of other papers only where these say nothing."""
    ranks = {document.id: _rank(document) for document in packet.documents}
    settling = [fact for fact in facts if ranks.get(fact.sentence.document, _LAST_RANK) < _PERIOD_RANK]
    return settling or list(facts)


def _is_release(packet: Packet) -> bool:
    """Whether a paper of the packet settles for a sum: an award has no settlement amount."""
    kinds = {document.kind for document in packet.documents}
    return bool(
        kinds
        & {
            "compromise_and_release",
            "order_approving_compromise_and_release",
            "compromise_and_release_dependency",
            "compromise_and_release_third_party",
            "other_state_settlement",
            "addendum",
            "minutes_of_hearing",
        }
    )


def _all(shown: dict[str, tuple[Fact, ...]], field: str, facts: Iterable[Fact]) -> list[str]:
    kept: dict[str, Fact] = {}
    for fact in facts:
        kept.setdefault(fact.value, fact)
    if kept:
        shown[field] = tuple(kept.values())
    return list(kept)


def _injuries(shown: dict[str, tuple[Fact, ...]], facts: Sequence[Fact]) -> list[DateOfInjury]:
    """Each injury once; a specific date that is an end of a cumulative period is the same injury told short."""
    periods = {fact.value for fact in facts if fact.role == "cumulative"}
    ends = {day for period in periods for day in period.split("/")}
    kept: dict[str, Fact] = {}
    told_whole = {period.split("/")[1] for period in periods if _spans_time(period)}
    for fact in facts:
        if fact.role == "cumulative" and not _spans_time(fact.value) and fact.value.split("/")[1] in told_whole:
            continue  # "the period ending 2/1/2017" of a period that is told with its beginning too
        if fact.role != "cumulative" and fact.value in ends and not _same_paper(fact, facts):
            continue
        kept.setdefault(fact.value, fact)
    shown_facts = tuple(kept.values())
    if shown_facts:
        shown["dates_of_injury"] = shown_facts
    found = []
    for fact in shown_facts:
        start, _, end = fact.value.partition("/")
        found.append(DateOfInjury(kind="cumulative" if end else "specific", start=start, end=end or None))
    return found


def _spans_time(period: str) -> bool:
    start, _, end = period.partition("/")
    return start != end


def _same_paper(fact: Fact, facts: Sequence[Fact]) -> bool:
    """Whether one paper gives both the date and the period, as two injuries."""
    return any(
        other.role == "cumulative"
        and other.sentence.document == fact.sentence.document
        and fact.value in other.value.split("/")
        for other in facts
    )


def _body_parts(shown: dict[str, tuple[Fact, ...]], facts: Sequence[Fact]) -> list[BodyPart]:
    kept = settled_parts(facts)
    if kept:
        shown["body_parts"] = tuple(kept)
    found = []
    for fact in kept:
        if fact.kind == "body_part_code":
            found.append(BodyPart(name=part_of_code(fact.value) or f"EAMS code {fact.value}", code=fact.value))
            continue
        side, part = split_side(fact.value)
        found.append(BodyPart(name=part, side=_side(side), code=code_of(fact.value)))
    return found


def _side(side: str) -> Literal["left", "right", "both"] | None:
    sides: dict[str, Literal["left", "right", "both"]] = {"left": "left", "right": "right", "bilateral": "both"}
    return sides.get(side)


def _deductions(
    shown: dict[str, tuple[Fact, ...]], packet: Packet, ranked: Sequence[Fact], facts: Sequence[Fact]
) -> list[Deduction]:
    """What paragraph 7 takes from the sum, with payee and date; each sum of a role once."""
    paper = next(
        (
            d
            for d in sorted(packet.documents, key=_rank)
            if any(f.sentence.document == d.id and f.role == "settlement_amount" for f in facts)
        ),
        None,
    )
    if paper is None:
        return []
    after = False
    kept: dict[tuple[str, str], tuple[Deduction, Fact]] = {}
    for fact in ranked:
        if fact.sentence.document != paper.id or fact.kind != "money" or float(fact.value) == 0:
            continue
        after = after or fact.role == "settlement_amount"
        if not after or fact.role not in _DEDUCTED:
            continue
        payee = _beside(facts, fact, "payee")
        through = _beside(facts, fact, "date") if fact.role == "permanent_disability_advances" else None
        deduction = Deduction(
            role=fact.role,
            amount=fact.value,
            payee=payee.value if payee else None,
            through=through.value if through else None,
        )
        kept.setdefault((fact.role, fact.value), (deduction, fact))
    if kept:
        shown["deductions"] = tuple(fact for _, fact in kept.values())
    return [deduction for deduction, _ in kept.values()]


def _beside(facts: Sequence[Fact], money: Fact, kind: str) -> Fact | None:
    """The payee or through-date that belongs to a sum: in its sentence the next one, else at the same height on the page."""
    same = [
        f
        for f in facts
        if f.kind == kind and f.sentence is money.sentence and f.role == ("through" if kind == "date" else money.role)
    ]
    following = [f for f in same if f.start >= money.end]
    if following:
        return following[0]
    if same:
        return same[-1]
    words = money.sentence.words_between(money.start, money.end)
    if not words or words[0].place is not None:
        return None
    height = words[0].word.box.middle[1]
    for fact in facts:
        if fact.kind != kind or fact.role != ("through" if kind == "date" else money.role):
            continue
        other = fact.sentence.words_between(fact.start, fact.end)
        if (
            other
            and other[0].page == words[0].page
            and abs(other[0].word.box.middle[1] - height) < words[0].word.box.height
        ):
            return fact
    return None


def _in_ordinary_case(name: str | None) -> str | None:
    """A name in capitals as it is usually written; abbreviations (LLC, TPA) and initials keep theirs."""
    if name is None or not name.isupper() or len(name) < _SHORTEST_NAME:
        return name
    return " ".join(_word_in_ordinary_case(word) for word in name.split())


def _word_in_ordinary_case(word: str) -> str:
    bare = word.strip(".,")
    if bare in _KEPT_CAPITALS or not (bare.isalpha() or "-" in bare or "'" in bare):
        return word
    return re.sub(r"[A-Za-z]+", lambda part: part.group().capitalize(), word)


_SHORTEST_NAME = 5
"""Letters; a shorter name in capitals is an abbreviation."""
_KEPT_CAPITALS = frozenset("LLC LLP LP PC APC USA II III IV TPA SCIF YMCA HMO JPA MMA".split())
