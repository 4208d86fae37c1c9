"""Negation, exception, condition, hypothesis, time and voice: the table of sentences, read as somebody versed in the law reads them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from analyzer.finding.findings import LABELS, QUALIFIERS, Clause, Scope
from tests.finding.reading_sentences import FINDINGS, LETTER, RELEASE, STIPULATIONS, clauses

PAPERS = {
    "release": RELEASE,
    "stipulations": STIPULATIONS,
    "award": "award",
    "findings": FINDINGS,
    "letter": LETTER,
    "petition": "other",
}
BEARS = frozenset({"keeps", "closes", "limits", "conditions", "standing"})
"""Effects of clauses that can change an answer."""
LEAST_SENTENCES = 150

OPENS_HERE = {
    "release": {"body_part_carved_out", "claim_carved_out", "kind_of_care_limited", "time_limited"},
    "award": {"treatment_limited_to_parts", "kind_of_care_limited", "time_limited"},
}
"""Limits that leave care within them, by the direction of the paper."""
SHUTS = frozenset({"body_part_denied", "body_part_carved_out"})
"""Limits that leave nothing within them, in an award."""

SENTENCES = [
    sentence
    for path in sorted((Path(__file__).parent / "qualifier_table").glob("*.toml"))
    for sentence in tomllib.loads(path.read_text(encoding="utf-8"))["sentence"]
]
KEYS = {"paper", "trap", "text", "lead", "clauses", "turned"}
CLAUSE_KEYS = {
    "label",
    "effect",
    "parts",
    "claims",
    "care",
    "period",
    "not_parts",
    "not_claims",
    "not_care",
    "qualifiers",
}


def test_the_table_is_large_and_well_formed() -> None:
    assert len(SENTENCES) >= LEAST_SENTENCES
    assert len({(s["text"], s["paper"]) for s in SENTENCES}) == len(SENTENCES)
    for sentence in SENTENCES:
        assert set(sentence) <= KEYS
        assert sentence["paper"] in PAPERS
        assert sentence.get("turned", QUALIFIERS[0]) in QUALIFIERS
        for wanted in sentence["clauses"]:
            assert set(wanted) <= CLAUSE_KEYS
            assert set(wanted["label"].split("|")) <= set(LABELS)


def _about(scope: Scope) -> tuple[object, ...]:
    return tuple(sorted(scope.body_parts)), scope.claims, scope.care or "", scope.period or ""


def _is(wanted: dict[str, Any], clause: Clause) -> bool:
    """Whether the clause is the wanted one: label, effect, scope, and what it leaves out."""
    scope, outside = clause.scope, clause.except_scope or Scope()
    return (
        clause.label in wanted["label"].split("|")
        and clause.effect in wanted["effect"].split("|")
        and sorted(scope.body_parts) == sorted(wanted.get("parts", []))
        and list(scope.claims) == wanted.get("claims", [])
        and (scope.care or "") == wanted.get("care", "")
        and (scope.period or "").startswith(wanted.get("period", ""))
        and bool(scope.period) == ("period" in wanted)
        and ("not_parts" not in wanted or sorted(outside.body_parts) == sorted(wanted["not_parts"]))
        and ("not_claims" not in wanted or list(outside.claims) == wanted["not_claims"])
        and ("not_care" not in wanted or (outside.care or "") == wanted["not_care"])
        and set(wanted.get("qualifiers", [])) <= set(clause.qualifiers)
    )


def _says_again(clause: Clause, expected: list[Clause], direction: str) -> bool:
    """Whether a limit only repeats what a wanted clause says of the very same parts, claims, care or time."""
    if clause.effect != "limits":
        return False
    outside = clause.except_scope or Scope()
    for other in expected:
        same = _about(clause.scope) == _about(other.scope) and not clause.scope.empty
        left_out = clause.scope.empty and not outside.empty and _about(outside) == _about(other.scope)
        opens = other.effect in ("keeps", "limits")
        if same and ((opens and clause.label in OPENS_HERE[direction]) or (not opens and clause.label in SHUTS)):
            return True
        if left_out and other.effect == "closes":
            return True
    return False


@pytest.mark.parametrize("sentence", SENTENCES, ids=[f"{s['trap']}-{n}" for n, s in enumerate(SENTENCES, start=1)])
def test_sentence(sentence: dict[str, Any]) -> None:
    found = clauses(sentence["text"], PAPERS[sentence["paper"]], lead=sentence.get("lead", ""))
    bearing = [c for c in found if c.effect in BEARS]
    shown = [(c.label, c.effect, c.scope, c.except_scope, c.qualifiers) for c in found]
    expected: list[Clause] = []
    for wanted in sentence["clauses"]:
        hits = [c for c in bearing if _is(wanted, c)]
        assert hits, f"missing {wanted} in {shown}"
        expected += hits
    direction = "release" if sentence["paper"] == "release" else "award"
    more = [c for c in bearing if c not in expected and not _says_again(c, expected, direction)]
    assert not more, f"too much in {shown}"
    if "turned" in sentence:
        spoken_of = sentence["turned"] == "hypothetical" and any(c.label == "hypothetical_outcome" for c in found)
        assert spoken_of or any(sentence["turned"] in c.qualifiers for c in found), shown
