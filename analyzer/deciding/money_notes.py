"""Sums that do not agree: the balance with what is taken from the settlement, the order with the agreement, figures of a set-aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from analyzer.deciding.standing import RELEASES, Paper, Standing
from analyzer.finding.findings import Clause, Fact, Findings
from analyzer.report import Msa, Question, WarningRecord
from analyzer.sorting.packet import Document

TAKEN = frozenset(
    {
        "attorney_fee",
        "permanent_disability_advances",
        "temporary_disability_overpayment",
        "deduction",
        "msa",
        "lien",
        "annuity_cost",
        "conditional_payment",
    }
)
"""Roles of sums that paragraph 7 may take from the settlement before the balance."""
_MOST_ITEMS = 12
"""Deductions of which every choice is tried; a paper with more has its sums in a table that is not paragraph 7."""
_ROUNDING = Decimal("1.00")
"""Dollars by which sums may differ that were rounded on the way."""


def about_money(standing: Standing, findings: Findings) -> Iterator[WarningRecord]:
    """One warning for each pair of sums that should agree and does not."""
    for paper in standing.papers:
        if paper.document.kind == "compromise_and_release":
            yield from _balance(paper.document, findings)
        if paper.document.kind in RELEASES:
            yield from _order(paper, findings)
    if findings.msa is not None:
        yield from _set_aside(findings.msa, findings)


@dataclass(frozen=True, slots=True)
class _Paragraph7:
    """What a release settles for, what it takes from it, and the balance that it states."""

    total: Fact
    balance: Fact
    taken: tuple[Decimal, ...]
    """Largest first."""
    names_fee: bool

    @property
    def agrees(self) -> bool:
        """Whether the balance follows.

        Some of the sums named beside paragraph 7 are paid apart from it, so any choice of them that leaves the balance is
        believed: only a balance that none leaves is wrong.
        """
        wanted = Decimal(self.total.value) - Decimal(self.balance.value)
        return any(
            abs(sum(chosen) - wanted) <= _ROUNDING
            for many in range(len(self.taken) + 1)
            for chosen in combinations(self.taken, many)
        )


def _paragraph_7(document: Document, findings: Findings) -> _Paragraph7 | None:
    own = [f for f in findings.facts if f.kind == "money" and f.sentence.document == document.id]
    totals = [f for f in own if f.role == "settlement_amount"]
    balances = [f for f in own if f.role == "balance"]
    items = {(f.role, Decimal(f.value)) for f in own if f.role in TAKEN and Decimal(f.value)}
    if not totals or not balances or len(items) > _MOST_ITEMS:
        return None
    taken = tuple(sorted((amount for _, amount in items), reverse=True))
    return _Paragraph7(totals[0], balances[0], taken, any(role == "attorney_fee" for role, _ in items))


def _balance(document: Document, findings: Findings) -> Iterator[WarningRecord]:
    """The balance that the paper states against the sum less what it takes."""
    found = _paragraph_7(document, findings)
    if found is None or found.agrees or not found.names_fee:
        return
    total = Decimal(found.total.value)
    yield WarningRecord(
        code="amounts_differ",
        text=f"The paper settles for ${total:,.2f}, takes {_listed(found.taken)} from it and states a balance of "
        f"${Decimal(found.balance.value):,.2f}; ${total - sum(found.taken):,.2f} would be left. Check the sums on the page.",
        evidence=_shown([found.total, found.balance], findings.clauses),
    )


def money_questions(standing: Standing, findings: Findings) -> Iterator[Question]:
    """A balance that does not follow from what could be read, where the fee was not read: it may be what is missing."""
    for paper in standing.papers:
        found = _paragraph_7(paper.document, findings) if paper.document.kind == "compromise_and_release" else None
        if found is not None and not found.agrees and not found.names_fee:
            left = Decimal(found.total.value) - Decimal(found.balance.value)
            yield Question(
                text=f"What is taken from the ${Decimal(found.total.value):,.2f} before the balance of "
                f"${Decimal(found.balance.value):,.2f}? {_listed(found.taken)} of the ${left:,.2f} could be read.",
                about="balance",
                evidence=_shown([found.total, found.balance], findings.clauses),
            )


def _listed(amounts: Sequence[Decimal]) -> str:
    return ", ".join(f"${amount:,.2f}" for amount in amounts) or "nothing"


def _order(paper: Paper, findings: Findings) -> Iterator[WarningRecord]:
    """The sum that an approving order names against the agreement's."""
    agreed = {
        Decimal(f.value)
        for f in findings.facts
        if f.kind == "money" and f.sentence.document in {paper.document.id, *(d.id for d in paper.attachments)}
    }
    totals = [
        f
        for f in findings.facts
        if f.kind == "money" and f.role == "settlement_amount" and f.sentence.document == paper.document.id
    ]
    for order in paper.orders:
        if not totals or not order.kind.startswith("order_approving"):
            continue
        named = [
            f
            for f in findings.facts
            if f.kind == "money" and f.role == "settlement_amount" and f.sentence.document == order.id
        ]
        # An order may name the net or the sums of companion cases too: it differs where none of its sums is the paper's.
        if named and not {Decimal(f.value) for f in named} & agreed:
            yield WarningRecord(
                code="amounts_differ",
                text=f"The agreement is for ${Decimal(totals[0].value):,.2f}, and the order that approves it names ${Decimal(named[0].value):,.2f}.",
                evidence=_shown([totals[0], named[0]], findings.clauses),
            )


def _set_aside(msa: Msa, findings: Findings) -> Iterator[WarningRecord]:
    agreed = list(dict.fromkeys(Decimal(f.amount) for f in msa.figures if f.role in ("agreed", "funded")))
    approved = list(dict.fromkeys(Decimal(f.amount) for f in msa.figures if f.role == "cms_approved"))
    if len(agreed) > 1:
        yield WarningRecord(
            code="amounts_differ",
            text=f"The settling papers name different sums for the Medicare Set-Aside: {_listed(agreed)}.",
            evidence=[i for f in msa.figures if f.role in ("agreed", "funded") for i in f.evidence],
        )
    elif agreed and approved and agreed[0] not in approved:
        yield WarningRecord(
            code="amounts_differ",
            text=f"The parties agreed on a Medicare Set-Aside of {_listed(agreed)}, and CMS approved {_listed(approved[-1:])}.",
            evidence=[i for f in msa.figures if f.role in ("agreed", "funded", "cms_approved") for i in f.evidence],
        )
    total = findings.terms.settlement_amount
    if msa.amount and total and msa.included_in_settlement and Decimal(msa.amount) > Decimal(total):
        yield WarningRecord(
            code="amounts_differ",
            text=f"The Medicare Set-Aside of ${Decimal(msa.amount):,.2f} is said to be part of a settlement of ${Decimal(total):,.2f}.",
            evidence=msa.evidence,
        )
    if msa.amount and msa.seed and msa.annual_deposit and msa.years:
        yield from _structure(msa)


def _structure(msa: Msa) -> Iterator[WarningRecord]:
    """Seed and annual deposits against the total: one deposit a year, the seed beside them or in place of the first."""
    amount, seed = Decimal(msa.amount or "0"), Decimal(msa.seed or "0")
    annual, years = Decimal(msa.annual_deposit or "0"), msa.years or 0
    payouts = [seed + annual * years, seed + annual * (years - 1)]
    # The price of the annuity is less than its payout; a stated total between the seed and the payout may be that price.
    if all(abs(amount - payout) > _ROUNDING * years for payout in payouts) and amount > max(payouts):
        yield WarningRecord(
            code="amounts_differ",
            text=f"The Medicare Set-Aside is said to be ${amount:,.2f}; a first deposit of ${seed:,.2f} and ${annual:,.2f} a year for {years} years make ${payouts[0]:,.2f}.",
            evidence=msa.evidence,
        )


def _shown(facts: Sequence[Fact], clauses: Sequence[Clause]) -> list[str]:
    return [c.id for c in clauses if c.id and any(c.sentence is fact.sentence for fact in facts)]
