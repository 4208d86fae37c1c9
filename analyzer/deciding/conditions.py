"""Conditions: what the paper makes itself turn on, and whether the file shows it met or failed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from analyzer.deciding.standing import Paper
from analyzer.finding.findings import Clause
from analyzer.report import Msa

_CONDITIONS = frozenset({"msa_conditional", "staged_settlement"})
_CMS = re.compile(r"\bCMS\b|centers? for medicare|medicare.{0,30}approv", re.IGNORECASE)
_SUM = re.compile(r"\$\s?([\d,]+(?:\.\d{2})?)")


@dataclass(frozen=True, slots=True)
class Condition:
    """An event that the paper's own words make future care turn on: `state` is open, met or failed."""

    clause: Clause
    state: str
    why: str
    cap_exceeded: bool = False


def conditions_of(paper: Paper, msa: Msa | None) -> list[Condition]:
    """Every condition of the paper that is still live, tested against what the file shows of the Medicare Set-Aside."""
    found = []
    for clause in paper.clauses:
        if clause.label not in _CONDITIONS or clause.effect != "conditions" or not clause.sentence.live:
            continue
        if {"negated", "hypothetical", "quoted", "recited"} & set(clause.qualifiers):
            continue
        found.append(_tested(clause, msa))
    return found


def _tested(clause: Clause, msa: Msa | None) -> Condition:
    about_cms = bool(_CMS.search(clause.text))
    approved = _approved_amount(msa)
    if about_cms and approved is not None:
        cap = _cap(clause.text) or (Decimal(msa.amount) if msa is not None and msa.amount else None)
        if cap is not None and approved > cap:
            return Condition(
                clause,
                "failed",
                f"CMS approved ${approved:,.2f}, more than the ${cap:,.2f} that the paper allows",
                True,
            )
        return Condition(clause, "met", f"CMS approved ${approved:,.2f}")
    if about_cms and msa is not None and msa.cms_status in ("denied", "closed_out"):
        return Condition(clause, "failed", "CMS did not approve the Medicare Set-Aside")
    return Condition(clause, "open", "the file does not show that this has happened")


def _approved_amount(msa: Msa | None) -> Decimal | None:
    if msa is None:
        return None
    figures = [f for f in msa.figures if f.role == "cms_approved"]
    return Decimal(figures[-1].amount) if figures else None


def _cap(text: str) -> Decimal | None:
    """The largest sum that a condition names: the cap it sets for CMS."""
    sums = []
    for match in _SUM.finditer(text):
        try:
            sums.append(Decimal(match.group(1).replace(",", "")))
        except InvalidOperation:
            continue
    return max(sums) if sums else None


def unmet(conditions: Sequence[Condition]) -> list[Condition]:
    """The conditions that still stand in the way: open or failed."""
    return [c for c in conditions if c.state != "met"]
