"""What a clause weighs by the paper in which it stands: letters, reports and records decide nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from analyzer.finding.findings import Clause
from analyzer.sorting.packet import Document, Speaker

_LETTERS = frozenset({"correspondence", "cms_letter", "msa_allocation_report", "cover_sheet"})
"""Papers that speak of settlements without making one: their clauses are shown, without effect."""
RECORDS = frozenset({"medical_report", "other"})
"""Papers that speak of treatment: their words on care are no words on who pays for it."""
SETTLEMENT_TALK = frozenset(
    {
        "medical_left_open",
        "treatment_awarded",
        "need_for_treatment_yes",
        "need_for_treatment_no",
        "need_for_treatment_maybe",
        "treatment_not_needed",
        "general_release",
        "no_medical_after_approval",
        "future_medical_bought_out",
        "future_medical_waived",
        "future_medical_initialled",
        "claim_denied_finding",
        "take_nothing",
        "claim_dismissed",
        "body_part_carved_out",
        "claim_carved_out",
        "treatment_limited_to_parts",
        "body_part_denied",
        "scope_limited",
        "unlisted_claims_swept_in",
        "time_limited",
        "kind_of_care_limited",
        "third_party_credit",
        "staged_settlement",
        "reserved_or_deferred",
        "treatment_control",
        "right_to_reopen",
        "msa_administration",
    }
)


def weighed(clauses: Sequence[Clause], documents: Sequence[Document]) -> Iterator[Clause]:
    """The clauses with the effect that their paper can give them; what records say of treatment is left to the physician's own label."""
    kinds: Mapping[str, str] = {d.id: d.kind for d in documents}
    for clause in clauses:
        kind = kinds[clause.document]
        if kind in RECORDS and clause.speaker is not Speaker.JUDGE:
            if clause.label not in SETTLEMENT_TALK:
                yield _without_effect(clause)
        elif kind in _LETTERS:
            yield _without_effect(clause)
        else:
            yield clause


def _without_effect(clause: Clause) -> Clause:
    return clause if clause.effect in ("none", "standing") else replace(clause, effect="none")
