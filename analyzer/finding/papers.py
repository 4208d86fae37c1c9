"""What the kind of a paper means for its sentences: the base direction, and whether they decide anything at all."""

from __future__ import annotations

RELEASES = frozenset(
    {
        "compromise_and_release",
        "compromise_and_release_dependency",
        "compromise_and_release_third_party",
        "order_approving_compromise_and_release",
        "addendum",
        "msa_addendum",
    }
)
AWARDS = frozenset(
    {
        "stipulations_with_request_for_award",
        "stipulations_death_case",
        "stipulation_and_award_or_order",
        "award",
        "findings_and_award",
        "minutes_of_hearing",
    }
)
FINDINGS = frozenset({"award", "findings_and_award", "minutes_of_hearing"})
"""Papers in which the judge speaks: "reserved" is put off there, "no need" is a finding, a bare item is awarded."""

WITHOUT_FORCE = frozenset({"correspondence", "medical_report", "msa_allocation_report", "cms_letter", "cover_sheet"})
"""Papers that decide nothing, whatever they say."""


def bases_of(kind: str) -> frozenset[str]:
    """The directions of a paper, by which an exception opens (release) or closes (award); empty where unknown."""
    found = set()
    if kind in RELEASES:
        found.add("release")
    if kind in AWARDS:
        found.add("award")
    if kind in FINDINGS:
        found.add("finding")
    return frozenset(found)
