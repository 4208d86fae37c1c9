"""Conditions: what the paper makes itself turn on, and whether the file shows it met or failed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from analyzer.deciding.standing import Paper
from analyzer.finding.findings import Clause, Fact
from analyzer.report import Msa

CMS_CONDITION = "msa_conditional"
"""The label of a clause that waits for CMS; a staged settlement waits for money or a second paper, which no letter of CMS brings."""
_CONDITIONS = frozenset({CMS_CONDITION, "staged_settlement"})


@dataclass(frozen=True, slots=True)
class Condition:
    """An event that the paper's own words make future care turn on: `state` is open, met or failed."""

    clause: Clause
    state: str
    why: str
    cap_exceeded: bool = False


def conditions_of(paper: Paper, msa: Msa | None, facts: Sequence[Fact]) -> list[Condition]:
    """Every condition of the paper that is still live, tested against what the file shows of the Medicare Set-Aside.

    `facts` are those of the whole packet; the paper's own give the sum that CMS may not exceed and the day until which it
    had to approve.
    """
    names = {d.id for d in paper.documents}
    own = [f for f in facts if f.sentence.document in names]
    found = []
    for clause in paper.clauses:
        if clause.label not in _CONDITIONS or clause.effect != "conditions" or not clause.sentence.live:
            continue
        if {"negated", "hypothetical", "quoted", "recited"} & set(clause.qualifiers):
            continue
        found.append(_tested(clause, msa, own))
    return found


def _tested(clause: Clause, msa: Msa | None, facts: Sequence[Fact]) -> Condition:
    if clause.label != CMS_CONDITION or msa is None:
        return Condition(clause, "open", "the file does not show that this has happened")
    approved = _approved_amount(msa)
    if approved is not None:
        cap = _cap(clause, facts) or (Decimal(msa.amount) if msa.amount else None)
        if cap is not None and approved > cap:
            return Condition(
                clause,
                "failed",
                f"CMS approved ${approved:,.2f}, more than the ${cap:,.2f} that the paper allows",
                True,
            )
        deadline = _deadline(clause, facts)
        if deadline and msa.cms_date and msa.cms_date > deadline:
            return Condition(clause, "failed", f"CMS approved on {msa.cms_date}, after the agreed {deadline}")
        return Condition(clause, "met", f"CMS approved ${approved:,.2f}")
    if msa.cms_status in ("denied", "closed_out"):
        return Condition(clause, "failed", "CMS did not approve the Medicare Set-Aside")
    return Condition(clause, "open", "the file does not show that this has happened")


def _approved_amount(msa: Msa) -> Decimal | None:
    figures = [f for f in msa.figures if f.role == "cms_approved"]
    return Decimal(figures[-1].amount) if figures else None


def _cap(clause: Clause, facts: Sequence[Fact]) -> Decimal | None:
    """The sum that CMS may not exceed: the one in the clause's own sentence, else the only one of the paper."""
    caps = [f for f in facts if f.kind == "money" and f.role == "cms_cap"]
    own = [Decimal(f.value) for f in caps if f.sentence is clause.sentence]
    if own:
        return min(own)
    others = {Decimal(f.value) for f in caps}
    return others.pop() if len(others) == 1 else None


def _deadline(clause: Clause, facts: Sequence[Fact]) -> str | None:
    """The last day for CMS that the clause's own sentence sets, as an ISO date."""
    days = [f.value for f in facts if f.kind == "date" and f.role == "deadline" and f.sentence is clause.sentence]
    return max(days) if days else None


def unmet(conditions: Sequence[Condition]) -> list[Condition]:
    """The conditions that still stand in the way: open or failed."""
    return [c for c in conditions if c.state != "met"]
