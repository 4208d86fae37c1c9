"""What a careful reader would notice about Medicare: a set-aside where none fits, none where one fits, thresholds, zeros."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from analyzer.deciding.answers import RolledUp, Unit
from analyzer.deciding.standing import RELEASES, Standing
from analyzer.finding.findings import Clause, Fact, Findings
from analyzer.report import Msa, WarningRecord

_ZERO_REVIEW_ENDED = "2025-07-17"
"""CMS stopped reviewing $0 set-asides on this day (WCMSA Reference Guide 4.2)."""
_BENEFICIARY_THRESHOLD = Decimal(25000)
_EXPECTATION_THRESHOLD = Decimal(250000)
"""CMS reviews a set-aside of a beneficiary above the first, of one expecting enrolment within 30 months above the second; neither is a safe harbour."""


def about_medicare(
    standing: Standing, rolled: RolledUp, units: Sequence[Unit], findings: Findings
) -> Iterator[WarningRecord]:
    """The warnings on Medicare and the set-aside; thresholds are told for information."""
    msa = findings.msa
    paid = _is_paid(msa)
    if msa is not None and paid and rolled.status == "kept":
        yield WarningRecord(
            code="msa_with_open_medical",
            text="A Medicare Set-Aside is paid although future medical stays open: one of the two is unusual.",
            evidence=msa.evidence,
        )
    released = rolled.status in ("closed", "split") and any(u.position.basis == "released" for u in units)
    if released and not paid:
        yield from _without_set_aside(units, findings)
    if msa is not None and msa.kind == "zero" and any(_after_reviews_ended(u) for u in units):
        yield WarningRecord(
            code="msa_zero_not_reviewed",
            text="CMS has not reviewed $0 set-asides since 7/17/2025; it supports one only where no further care is needed or the claim was denied in full.",
            evidence=msa.evidence,
        )
    if released and not (msa is not None and msa.cms_status == "approved"):
        yield from _thresholds(standing, findings)


def _is_paid(msa: Msa | None) -> bool:
    """Whether a set-aside of more than nothing was agreed or funded."""
    if msa is None or msa.kind == "zero" or msa.amount in (None, "0.00"):
        return False
    return any(figure.role in ("agreed", "funded") for figure in msa.figures)


def _after_reviews_ended(unit: Unit) -> bool:
    return max(unit.paper.document.date or "", unit.approval.date or "") >= _ZERO_REVIEW_ENDED


def _without_set_aside(units: Sequence[Unit], findings: Findings) -> Iterator[WarningRecord]:
    terms, msa = findings.terms, findings.msa
    if terms.medicare_beneficiary:
        zero = msa is not None and msa.kind == "zero"
        none = (
            "the set-aside is of $0: Medicare may look to the whole settlement"
            if zero
            else "no Medicare Set-Aside was found"
        )
        yield WarningRecord(
            code="medicare_without_msa",
            text=f"Future care is released by a Medicare beneficiary, and {none}.",
            evidence=terms.evidence.get("medicare_beneficiary", []),
        )
    attached = {d.id for u in units for d in u.paper.attachments}
    spoken = [c for c in findings.clauses if c.label == "medicare_boilerplate" and c.document in attached]
    if spoken and msa is None:
        yield WarningRecord(
            code="medicare_without_msa",
            text="The parties' words speak of Medicare's interests, and no Medicare Set-Aside was found in the file.",
            evidence=[c.id for c in spoken],
        )


def _thresholds(standing: Standing, findings: Findings) -> Iterator[WarningRecord]:
    """CMS's review thresholds, on each release and on the sum of all of them."""
    terms = findings.terms
    sums = _settlement_sums(standing, findings)
    amounts = [Decimal(fact.value) for fact in sums]
    if not amounts and terms.settlement_amount:
        amounts = [Decimal(terms.settlement_amount)]
    if not amounts:
        return
    together = len(amounts) > 1
    total, largest = sum(amounts), max(amounts)
    evidence = terms.evidence.get("settlement_amount", []) or _shown(sums, findings.clauses)
    if terms.medicare_beneficiary and total > _BENEFICIARY_THRESHOLD:
        if together and largest <= _BENEFICIARY_THRESHOLD:
            text = f"Each release of this beneficiary is at most $25,000, and together they are ${total:,.2f}: CMS looks at the total, which meets its review threshold; review is voluntary."
        else:
            text = "A beneficiary's settlement above $25,000 meets CMS's review threshold; review is voluntary and the threshold is no safe harbour."
        yield WarningRecord(code="cms_threshold", text=text, evidence=evidence)
    elif total > _EXPECTATION_THRESHOLD and not terms.medicare_beneficiary:
        expected = _expectation(standing, findings.facts)
        if expected is True:
            text = f"The total of ${total:,.2f} is above $250,000, and the paper shows why enrolment in Medicare may be expected within 30 months: that meets CMS's review threshold; review is voluntary."
        elif expected is None and findings.msa is not None:
            text = "The total is above $250,000: CMS reviews it where enrolment is expected within 30 months; review is voluntary."
        else:
            return
        yield WarningRecord(code="cms_threshold", text=text, evidence=evidence)


def _settlement_sums(standing: Standing, findings: Findings) -> list[Fact]:
    """The sum of each release of the file: the first that it names."""
    found = []
    for paper in standing.papers:
        if paper.document.kind in RELEASES:
            sums = [
                f
                for f in findings.facts
                if f.kind == "money" and f.role == "settlement_amount" and f.sentence.document == paper.document.id
            ]
            found.extend(sums[:1])
    return found


def _expectation(standing: Standing, facts: Sequence[Fact]) -> bool | None:
    """Whether the settling papers say that the worker may be on Medicare within 30 months; None where they do not say."""
    settling = {d.id for paper in standing.papers for d in paper.documents}
    said = [f.value for f in facts if f.kind == "medicare_expected" and f.sentence.document in settling]
    return None if not said else "true" in said


def _shown(facts: Sequence[Fact], clauses: Sequence[Clause]) -> list[str]:
    return [c.id for c in clauses if c.id and any(c.sentence is fact.sentence for fact in facts)]
