"""The tables of positions: every row of the practitioner's matrix."""

from __future__ import annotations

import pytest

from analyzer.deciding.tables import row_for, table

RELEASE = {"initials": "absent", "open": "no", "close": "no", "msa": "no"}
AWARD = {"box": "absent", "open": "no", "close": "no", "release": "no", "struck": "no", "default": "no"}


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        # initials of both sides, nothing else: the parties' own marks settle it
        ({"initials": "both"}, ("closed", "released", "express")),
        ({"initials": "both", "msa": "yes"}, ("closed", "released", "express")),
        # initials against typed words on the same issue
        ({"initials": "both", "open": "yes"}, ("unclear", "conflicting", "express")),
        # the printed release against "only initialled issues": never silently closed
        ({"initials": "neither"}, ("unclear", "conflicting", "express")),
        ({"initials": "neither", "open": "yes"}, ("kept", "reserved", "express")),
        ({"initials": "neither", "close": "yes"}, ("closed", "released", "express")),
        ({"initials": "neither", "msa": "yes"}, ("closed", "released", "inferred")),
        ({"initials": "one"}, ("unclear", "conflicting", "express")),
        ({"initials": "one", "open": "yes"}, ("unclear", "conflicting", "express")),
        ({"initials": "one", "msa": "yes"}, ("unclear", "conflicting", "express")),
        # what cannot be read is said, unless express words settle it
        ({"initials": "unreadable"}, ("unclear", "illegible", "express")),
        ({"initials": "unreadable", "open": "yes"}, ("kept", "reserved", "express")),
        ({"initials": "unreadable", "close": "yes"}, ("closed", "released", "express")),
        # no list of issues at all
        ({}, ("closed", "released", "form_default")),
        ({"open": "yes"}, ("kept", "reserved", "express")),
        ({"close": "yes"}, ("closed", "released", "express")),
        ({"open": "yes", "close": "yes"}, ("unclear", "conflicting", "express")),
    ],
)
def test_what_a_compromise_and_release_says(facts: dict[str, str], answer: tuple[str, str, str]) -> None:
    row = row_for("release", {**RELEASE, **facts})
    assert (row.status, row.basis, row.strength) == answer


@pytest.mark.parametrize(
    ("facts", "answer"),
    [
        ({"box": "yes"}, ("kept", "awarded", False)),
        ({"box": "maybe"}, ("kept", "awarded", True)),
        ({"box": "no"}, ("closed", "not_awarded", False)),
        ({"box": "both"}, ("unclear", "conflicting", False)),
        ({"box": "none"}, ("unclear", "silent", False)),
        (
            {"box": "none", "default": "yes"},
            ("unclear", "silent", False),
        ),  # an award "per paragraph 4" adds nothing to an empty paragraph 4
        ({"box": "unreadable"}, ("unclear", "illegible", False)),
        ({"box": "unreadable", "open": "yes"}, ("kept", "awarded", False)),
        ({"box": "yes", "close": "yes"}, ("unclear", "conflicting", False)),
        ({"box": "no", "open": "yes"}, ("unclear", "conflicting", False)),
        ({"box": "yes", "deferred": "yes"}, ("contingent", "conditional", False)),
        ({"box": "yes", "struck": "yes"}, ("unclear", "conflicting", False)),
        ({"box": "no", "release": "yes"}, ("unclear", "conflicting", False)),  # LC 5003: no release in Stipulations
        ({"box": "yes", "release": "yes"}, ("unclear", "conflicting", False)),
        ({"open": "yes"}, ("kept", "awarded", False)),
        ({"close": "yes"}, ("closed", "not_awarded", False)),
        ({"default": "yes"}, ("kept", "awarded", False)),
        ({}, ("unclear", "silent", False)),
    ],
)
def test_what_stipulations_say(facts: dict[str, str], answer: tuple[str, str, bool]) -> None:
    row = row_for("award", {**AWARD, **facts})
    assert (row.status, row.basis, row.provisional) == answer


@pytest.mark.parametrize("name", ["release", "award"])
def test_every_row_can_be_reached_and_gives_its_authority(name: str) -> None:
    rows = table(name)
    reached = set()
    for row in rows:
        defaults = RELEASE if name == "release" else AWARD
        reached.add(row_for(name, {**defaults, **row.asks}).id)
        assert row.why
        assert row.authority
    assert reached == {row.id for row in rows}
